//! The arguments of `undersigned keys`.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use petition::slug::Slug;

#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Create an organisation's key pair
    ///
    /// Prints the public key, with which signer data is encrypted. The private key is written outside the site's directory.
    #[command(
        after_help = "Examples:\n  undersigned keys new friends-of-the-library\n  undersigned keys new friends-of-the-library -o ~/keys/friends.key"
    )]
    New {
        /// The organisation, by its file name in content/organisations/
        organisation: Slug,
        /// The file for the private key [default: undersigned/ORGANISATION.key in the user's configuration directory]
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Create a key pair for `signatures backup`
    ///
    /// Prints the public key, for `--recipient`. The private key, for `signatures restore`, is written outside the site's directory.
    #[command(after_help = "Examples:\n  undersigned keys backup\n  undersigned keys backup -o ~/keys/backup.key")]
    Backup {
        /// The file for the private key [default: undersigned/backup.key in the user's configuration directory]
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Create a site's secrets: identity, tokens, mailbox and origin
    ///
    /// Writes one file for each place of a deployment that needs some of them, `public`, `mailer` and `origin`, outside the
    /// site's directory. Existing files are never overwritten: with another identity, everyone could sign a second time.
    #[command(after_help = "Examples:\n  undersigned keys site\n  undersigned keys site -o ~/keys/petitions")]
    Site {
        /// The directory for the files [default: undersigned/site in the user's configuration directory]
        #[arg(long, short, value_name = "DIR")]
        output: Option<PathBuf>,
    },
    /// Add a new secret to the files of `keys site`, beside those in use
    ///
    /// The new secret is used from then on; the older ones are still accepted until `--retire` removes them.
    /// deploy/README.md describes when to upload the files and when to retire. The identity is never rotated: with another
    /// one, everyone could sign a second time.
    #[command(after_help = "Examples:\n  undersigned keys rotate mailbox\n  undersigned keys rotate mailbox --retire")]
    Rotate {
        /// The secret to rotate
        secret: RotatedSecret,
        /// Remove all but the newest secret, instead of adding one
        #[arg(long)]
        retire: bool,
        /// The directory of the files [default: undersigned/site in the user's configuration directory]
        #[arg(long, short, value_name = "DIR")]
        output: Option<PathBuf>,
    },
}

/// A secret that can be replaced while people sign.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum RotatedSecret {
    /// Encrypts the links in emails
    Tokens,
    /// The key pair of the mailer, which decrypts addresses while an email is due
    Mailbox,
    /// The header by which the signer recognizes CloudFront
    Origin,
}
