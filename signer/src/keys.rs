//! The key pair that an organisation's signers' data is sealed to.

use age::secrecy::ExposeSecret;
use age::x25519;
use zeroize::Zeroizing;

/// A new key pair of age.
pub struct KeyPair {
    /// `age1…`: for `recipient` in the organisation's file.
    pub public: String,
    /// What goes into the private key's file, with remarks that say what it is for.
    pub private_file: Zeroizing<String>,
}

/// Makes a key pair for an organisation. The private key opens all that its signers' gave; it exists nowhere else.
pub fn generate(organisation: &str) -> KeyPair {
    let pair = x25519::Identity::generate();
    let public = pair.to_public().to_string();
    let private = pair.to_string();
    let private_file = format!(
        "# Private key of {organisation}: opens the data of those who signed its petitions.\n\
         # Keep it off the machine that publishes, and keep a copy: nobody can make it again.\n\
         # public key: {public}\n{}\n",
        private.expose_secret()
    );
    KeyPair { public, private_file: Zeroizing::new(private_file) }
}
