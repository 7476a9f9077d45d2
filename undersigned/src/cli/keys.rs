//! The arguments of `undersigned keys`.

use std::path::PathBuf;

use clap::Subcommand;
use petition::slug::Slug;

#[derive(Debug, Subcommand)]
pub(crate) enum KeysCommand {
    /// Create an organisation's key pair
    ///
    /// Prints the public key, with which signer data is encrypted. The private key is written outside the site's directory.
    New {
        /// The organisation, by its file name in content/organisations/
        organisation: Slug,
        /// The file for the private key [default: undersigned/ORGANISATION.key in the user's configuration directory]
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Create a site's secrets: identity, tokens and mailbox
    ///
    /// Writes one file for each function of a deployment, `public` and `mailer`, outside the site's directory. Existing files
    /// are never overwritten: with another identity, everyone could sign a second time.
    Site {
        /// The directory for the files [default: undersigned/site in the user's configuration directory]
        #[arg(long, short, value_name = "DIR")]
        output: Option<PathBuf>,
    },
}
