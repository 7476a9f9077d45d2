//! Mailboxes that get no more mail.

use age::secrecy::ExposeSecret;
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
        self.store.stop_mailbox(&self.mailbox_hash(&email), self.now()).await
    }

    /// The person at this address complained of our mail: none goes there any more.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn complained(&self, address: &str) -> Result<(), StoreError> {
        self.bounced(address).await
    }

    /// What a mailbox is called among the stopped ones: only the mailer can tell.
    pub(super) fn mailbox_hash(&self, email: &EmailAddress) -> String {
        let secret =
            self.secrets.mailbox.first().map(|pair| Sha256::digest(pair.to_string().expose_secret().as_bytes()));
        let key = Key::from_bytes(secret.map_or([0; 32], Into::into));
        hex::encode(keyed_hash(&key, &[b"stopped mailbox", email.canonical().as_str().as_bytes()]))
    }
}
