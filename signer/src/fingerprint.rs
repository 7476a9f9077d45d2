//! Signer keys: who signed, without storing their address.
//!
//! A data format: the key is HMAC-SHA-256, under the identity secret, of [`VERSION`], the petition's id, its salt, the
//! canonical email address and the slot, each prefixed with its length as eight little-endian bytes. Addresses cannot be tested
//! without the secret, nor with it once the petition's salt is deleted; and the keys of one person on two petitions, or of two
//! people who share a mailbox, are unrelated.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use petition::email::{CANONICAL_VERSION, CanonicalEmail};
use petition::slug::Slug;
use sha2::Sha256;

use crate::redacted::redacted;
use crate::secret::Key;

/// Version of this format; hashed together with [`CANONICAL_VERSION`].
pub const VERSION: u8 = 1;
/// Shards per petition. With 64, a simulation of 1,000 signatures a second had 16 % of first attempts conflict.
pub const SHARDS: u8 = 64;

/// The key of a signature: 32 bytes. The text form is unpadded base64url.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignerKey([u8; 32]);

/// Which of the people who share a mailbox signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// The first person who signed the petition with the address.
    First,
    /// A second person, reached through the link in the mail that the address has already signed.
    Second,
}

impl Slot {
    /// Both slots.
    pub const ALL: [Self; 2] = [Self::First, Self::Second];

    /// 0 or 1.
    pub fn number(self) -> u8 {
        match self {
            Self::First => 0,
            Self::Second => 1,
        }
    }
}

/// The key of one of the people of a canonical address on a petition.
pub fn signer_key(identity: &Key, petition: &Slug, salt: &[u8], email: &CanonicalEmail, slot: Slot) -> SignerKey {
    let (version, slot) = ([VERSION, CANONICAL_VERSION], [slot.number()]);
    SignerKey(keyed_hash(identity, &[&version, petition.as_str().as_bytes(), salt, email.as_str().as_bytes(), &slot]))
}

/// The key of a row of a paper sheet. It is in the shard of `person`, the key of the address on the sheet, and never equal to a
/// person's own key, so that signing online does not meet it.
pub(crate) fn paper_key(
    identity: &Key,
    petition: &Slug,
    salt: &[u8],
    batch: &str,
    row: u64,
    person: Option<&SignerKey>,
) -> SignerKey {
    let (version, row) = ([VERSION], row.to_le_bytes());
    let parts: [&[u8]; 6] = [b"paper", &version, petition.as_str().as_bytes(), salt, batch.as_bytes(), &row];
    let mut key = keyed_hash(identity, &parts);
    if let Some(person) = person {
        key[0] = person.0[0];
    }
    SignerKey(key)
}

/// HMAC-SHA-256 of length-prefixed parts.
pub(crate) fn keyed_hash(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.bytes()).expect("HMAC accepts keys of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

impl SignerKey {
    /// The raw bytes, for tokens.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// From the raw bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Parses the text form.
    pub fn parse(text: &str) -> Option<Self> {
        BASE64_URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// The text form, which is the sort key of the item.
    pub fn to_text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The shard of the item and of its counter: `id#00` to `id#63`.
    pub fn shard(&self, petition: &Slug) -> String {
        shard_name(petition, self.shard_number())
    }

    /// The number of the shard.
    pub fn shard_number(&self) -> u8 {
        self.0[0] % SHARDS
    }
}

/// The name of a shard: `id#07`.
pub fn shard_name(petition: &Slug, shard: u8) -> String {
    format!("{petition}#{shard:02}")
}

redacted!(SignerKey);

#[cfg(test)]
mod tests {
    use petition::email::EmailAddress;

    use super::*;

    fn of(petition: &str, salt: &[u8], email: &str, slot: Slot) -> String {
        let email = EmailAddress::parse(email).unwrap().canonical();
        signer_key(&Key::from_bytes([7; 32]), &Slug::parse(petition).unwrap(), salt, &email, slot).to_text()
    }

    /// Do not update the golden file: a different key is a change of the data format. It has a line for each slot.
    #[test]
    fn signer_keys_are_stable() {
        let keys = Slot::ALL.map(|slot| of("library", &[1; 32], "Ann@Example.org", slot));
        assert_eq!(keys.join("\n"), include_str!("fingerprint.golden").trim());
    }

    #[test]
    fn keys_depend_on_petition_salt_address_and_slot() {
        let first = |petition, salt, email| of(petition, salt, email, Slot::First);
        let one = first("library", &[1; 32], "ann@example.org");
        assert_eq!(one, first("library", &[1; 32], "Ann@Example.org"));
        assert_ne!(one, first("library2", &[1; 32], "ann@example.org"));
        assert_ne!(one, first("library", &[2; 32], "ann@example.org"));
        assert_ne!(one, first("library", &[1; 32], "anne@example.org"));
        assert_ne!(one, of("library", &[1; 32], "ann@example.org", Slot::Second));
    }
}
