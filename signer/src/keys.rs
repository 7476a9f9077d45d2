//! Key pairs of organisations, which their signers' data is encrypted to.

use age::secrecy::ExposeSecret;
use age::x25519;
use zeroize::Zeroizing;

/// A new age key pair.
pub struct KeyPair {
    /// `age1…`, for `recipient` in the organisation's file.
    pub public: String,
    /// Content of the private key's file, with explanatory comments.
    pub private_file: Zeroizing<String>,
}

impl KeyPair {
    /// Generates a key pair for an organisation. The private key decrypts everything its signers entered; there is no other
    /// copy.
    pub fn generate(organisation: &str) -> Self {
        Self::with_comment(&format!(
            "# Private key of {organisation}: decrypts the data of people who signed its petitions.\n\
             # Do not store it on the machine that publishes."
        ))
    }

    /// Generates a key pair for backups of the tables.
    pub fn for_backups() -> Self {
        Self::with_comment("# Private key of backups of the signatures: without it, no backup can be restored.")
    }

    fn with_comment(comment: &str) -> Self {
        let pair = x25519::Identity::generate();
        let public = pair.to_public().to_string();
        let private = pair.to_string();
        let private_file = format!(
            "{comment} Keep a backup: it cannot be recreated.\n\
             # public key: {public}\n{}\n",
            private.expose_secret()
        );
        Self { public, private_file: Zeroizing::new(private_file) }
    }
}
