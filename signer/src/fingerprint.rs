//! Who signed, without their address: rule 1.
//!
//! A data format: the signer's key is HMAC-SHA-256, under the identity secret, of [`VERSION`], the petition's id, its salt
//! and the canonical e-mail, each preceded by its length as eight bytes, little-endian. Without the secret nobody can try
//! addresses; without the petition's salt not even with it; and two petitions' keys of one person have nothing in common.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use petition::email::{CANONICAL_VERSION, CanonicalEmail};
use petition::slug::Slug;
use sha2::Sha256;

use crate::secret::Key;

/// The version of this format; [`CANONICAL_VERSION`] stands beside it.
pub const VERSION: u8 = 1;
/// How many shards a petition has. 64: simulated at 1,000 signatures a second, 16 % meet a conflict at the first try.
pub const SHARDS: u8 = 64;

/// The key that a signature is kept under: 32 bytes, as text in base64url without padding.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signer([u8; 32]);

/// The signer of a canonical address on a petition.
pub fn signer(identity: &Key, petition: &Slug, salt: &[u8], email: &CanonicalEmail) -> Signer {
    let mut mac = hmac(identity);
    for part in [&[VERSION, CANONICAL_VERSION], petition.as_str().as_bytes(), salt, email.as_str().as_bytes()] {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    Signer(mac.finalize().into_bytes().into())
}

/// HMAC-SHA-256 of parts, each length-prefixed, under a key: for what is not a signer.
pub(crate) fn keyed_hash(key: &Key, parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = hmac(key);
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

fn hmac(key: &Key) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key.bytes()).expect("HMAC takes keys of any length")
}

impl Signer {
    /// The raw bytes, for a token.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Of the raw bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        BASE64_URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }

    /// The text form: the sort key of the item.
    pub fn to_text(&self) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.0)
    }

    /// The shard of the item and its counter: `id#00` to `id#63`.
    pub fn shard(&self, petition: &Slug) -> String {
        shard_name(petition, self.0[0] % SHARDS)
    }
}

/// A shard's name.
pub fn shard_name(petition: &Slug, shard: u8) -> String {
    format!("{petition}#{shard:02}")
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}

#[cfg(test)]
mod tests {
    use petition::email::EmailAddress;

    use super::*;

    fn of(petition: &str, salt: &[u8], email: &str) -> String {
        let email = EmailAddress::parse(email).unwrap().canonical();
        signer(&Key::from_bytes([7; 32]), &Slug::parse(petition).unwrap(), salt, &email).to_text()
    }

    /// Kept for good: a change here is a change of the data format.
    #[test]
    fn the_key_of_a_signer_never_changes() {
        assert_eq!(of("library", &[1; 32], "Ann@Example.org"), of("library", &[1; 32], "ann@example.org"));
        assert_eq!(of("library", &[1; 32], "ann@example.org"), include_str!("fingerprint.golden").trim());
    }

    #[test]
    fn petitions_salts_and_addresses_all_count() {
        let one = of("library", &[1; 32], "ann@example.org");
        assert_ne!(one, of("library2", &[1; 32], "ann@example.org"));
        assert_ne!(one, of("library", &[2; 32], "ann@example.org"));
        assert_ne!(one, of("library", &[1; 32], "anne@example.org"));
    }
}
