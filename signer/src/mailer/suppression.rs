//! Mailboxes that get no more mail.

use age::secrecy::ExposeSecret;
use age::x25519;
use petition::email::EmailAddress;
use sha2::{Digest, Sha256};

use super::Mailer;
use crate::fingerprint::keyed_hash;
use crate::secret::Key;
use crate::store::StoreError;

impl Mailer {
    /// The mailbox of this address does not exist: no further mail goes there.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn bounced(&self, address: &str) -> Result<(), StoreError> {
        let Some(email) = EmailAddress::parse(address) else { return Ok(()) };
        self.suppress(&email).await
    }

    /// The person at this address complained of our mail: none goes there any more.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn complained(&self, address: &str) -> Result<(), StoreError> {
        self.bounced(address).await
    }

    /// Stops mails to a mailbox, under the newest key pair.
    pub(super) async fn suppress(&self, email: &EmailAddress) -> Result<(), StoreError> {
        match self.secrets.mailbox.first() {
            Some(pair) => self.store.stop_mailbox(&mailbox_hash(pair, email), self.now()).await,
            None => Ok(()),
        }
    }

    /// Whether mails to a mailbox are stopped, under any key pair: it may have been stopped before a rotation.
    pub(super) async fn is_suppressed(&self, email: &EmailAddress) -> Result<bool, StoreError> {
        for pair in &self.secrets.mailbox {
            if self.store.is_stopped(&mailbox_hash(pair, email), self.now()).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The name of a suppressed mailbox in the store, which only the mailer can compute.
fn mailbox_hash(pair: &x25519::Identity, email: &EmailAddress) -> String {
    let key = Key::from_bytes(Sha256::digest(pair.to_string().expose_secret().as_bytes()).into());
    hex::encode(keyed_hash(&key, &[b"stopped mailbox", email.canonical().as_str().as_bytes()]))
}
