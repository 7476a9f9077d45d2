//! What confirming will record: what the confirm page shows, and the source that is counted.
//!
//! Encrypted under a random key of its own, which is stored nowhere: the sealed mailbox has it, and from there the confirm link.
//! So the tables do not reveal it, and the link in the mail stays short. A data format: versioned.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use petition::slug::Slug;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::padding::padded_json;
use crate::random::{self, Random};
use crate::redacted::redacted;

const VERSION: u8 = 1;
/// Each key encrypts one message, so the nonce can be constant.
const NONCE: [u8; 24] = [0; 24];

/// The plaintext. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// Name as typed.
    pub name: String,
    /// Country code, if given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Postcode, if given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Comment, if given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Whether the signer agreed to updates.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub updates: bool,
    /// The source that the link to the page named; not shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Slug>,
}

/// The key of one [`Shown`]. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct ShownKey([u8; 32]);

impl ShownKey {
    /// A new key.
    pub fn generate(random: &dyn Random) -> Self {
        Self(random::bytes(random))
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Shown {
    /// Encrypts it with a key that is used for nothing else, padded so that its length reveals little.
    pub fn encrypt(&self, key: &ShownKey) -> Option<Vec<u8>> {
        let plain = padded_json(self).ok()?;
        let payload = Payload { msg: &plain, aad: &[VERSION] };
        let sealed = cipher(key).encrypt(XNonce::from_slice(&NONCE), payload).ok()?;
        Some([&[VERSION], &*sealed].concat())
    }

    /// Decrypts the output of [`Shown::encrypt`]; `None` with another key.
    pub fn decrypt(encrypted: &[u8], key: &ShownKey) -> Option<Self> {
        let (&[VERSION], sealed) = encrypted.split_first_chunk::<1>()? else { return None };
        let payload = Payload { msg: sealed, aad: &[VERSION] };
        serde_json::from_slice(&cipher(key).decrypt(XNonce::from_slice(&NONCE), payload).ok()?).ok()
    }
}

fn cipher(key: &ShownKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.bytes().into())
}

impl Serialize for ShownKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64_URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl<'de> Deserialize<'de> for ShownKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok().and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| serde::de::Error::custom("not a key of 32 bytes"))
    }
}

redacted!(Shown, ShownKey);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn only_its_key_decrypts_it_and_its_length_reveals_little() {
        let shown = |comment: &str| Shown {
            name: "Ann".to_owned(),
            country: Some("CA".to_owned()),
            postcode: None,
            comment: Some(comment.to_owned()),
            updates: true,
            via: None,
        };
        let [one, two] = [ShownKey::generate(&SystemRandom), ShownKey::generate(&SystemRandom)];
        let encrypted = shown("Books").encrypt(&one).unwrap();
        assert_eq!(Shown::decrypt(&encrypted, &one), Some(shown("Books")));
        assert_eq!(Shown::decrypt(&encrypted, &two), None);
        assert_eq!(Shown::decrypt(&[], &one), None);
        assert_eq!(encrypted.len(), shown("Many more books").encrypt(&two).unwrap().len());
        assert_eq!(serde_json::from_str::<ShownKey>(&serde_json::to_string(&one).unwrap()).unwrap(), one);
    }
}
