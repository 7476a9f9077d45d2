//! Links that nobody can make up or read: authenticated and encrypted tokens.
//!
//! A token is base64url of version, key id, 24 bytes of nonce, and XChaCha20-Poly1305 over its fields. The key is derived
//! from the token secret for one purpose, so a token of one kind is nothing as another. Fields are length-prefixed, the
//! whole filled up to a multiple of 32 bytes. A data format: links are in people's mailboxes.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use jiff::Timestamp;
use petition::language::Language;
use petition::slug::Slug;

use crate::fingerprint::{Signer, keyed_hash};
use crate::random::{self, Random};
use crate::secret::{Key, TokenKey};

const VERSION: u8 = 1;
const HEADER: usize = 2;
const NONCE: usize = 24;
/// Fields are filled up to a multiple of this, in bytes.
const STEP: usize = 32;
/// The longest token that is looked at; the longest that is made has some 2,100 characters (a name of 255 of four bytes).
const TOKEN_LENGTH_MAX: usize = 4096;

/// What the check-email page shows. Redacted in `Debug` output.
#[derive(Clone, PartialEq, Eq)]
pub struct CheckEmailToken {
    /// The petition's title in the page's language.
    pub title: String,
    /// The address of the petition's page, from the slash on.
    pub petition: String,
    /// The address as typed.
    pub email: String,
    /// The page's language.
    pub language: Language,
    /// The file of the page that shows it, below `site/`.
    pub page: String,
    /// When it was made; it holds for an hour.
    pub at: Timestamp,
}

/// The link that confirms one attempt. Redacted in `Debug` output.
#[derive(Clone, PartialEq, Eq)]
pub struct ConfirmToken {
    /// The petition's id.
    pub petition: Slug,
    /// Whose signature.
    pub signer: Signer,
    /// Which life of the item.
    pub generation: String,
    /// Which attempt.
    pub attempt: String,
    /// The language that was signed in.
    pub language: Language,
    /// The name as typed, for the confirm page.
    pub name: String,
}

/// The link to the signer's own page. Redacted in `Debug` output.
#[derive(Clone, PartialEq, Eq)]
pub struct SignatureToken {
    /// The petition's id.
    pub petition: Slug,
    /// Whose signature.
    pub signer: Signer,
    /// Which life of the item.
    pub generation: String,
    /// The language that was signed in.
    pub language: Language,
}

/// A kind of token.
trait Kind: Sized {
    const PURPOSE: &'static [u8];
    fn write(&self, fields: &mut Fields);
    fn read(fields: &mut Reader<'_>) -> Option<Self>;
}

/// Makes a token.
#[expect(private_bounds, reason = "only the kinds above are tokens")]
pub fn make<T: Kind>(token: &T, keys: &[TokenKey], random: &dyn Random) -> Option<String> {
    let current = keys.first()?;
    let mut fields = Fields(Vec::with_capacity(256));
    token.write(&mut fields);
    fields.0.resize(fields.0.len().next_multiple_of(STEP), 0);
    let header = [VERSION, current.id];
    let nonce = random::bytes::<NONCE>(random);
    let sealed = cipher(&current.key, T::PURPOSE)
        .encrypt(XNonce::from_slice(&nonce), Payload { msg: &fields.0, aad: &header })
        .ok()?;
    let bytes = [&header[..], &nonce, &sealed].concat();
    Some(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// Reads a token of that kind; `None` for anything else.
#[expect(private_bounds, reason = "only the kinds above are tokens")]
pub fn read<T: Kind>(text: &str, keys: &[TokenKey]) -> Option<T> {
    if text.len() > TOKEN_LENGTH_MAX {
        return None;
    }
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).ok()?;
    let (header, rest) = bytes.split_at_checked(HEADER)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE)?;
    let &[VERSION, id] = header else { return None };
    let key = keys.iter().find(|key| key.id == id)?;
    let plain =
        cipher(&key.key, T::PURPOSE).decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: header }).ok()?;
    T::read(&mut Reader(&plain))
}

fn cipher(key: &Key, purpose: &[u8]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&keyed_hash(key, &[b"undersigned token", purpose]).into())
}

struct Fields(Vec<u8>);

impl Fields {
    fn push(&mut self, field: &[u8]) {
        let length = u16::try_from(field.len()).unwrap_or(u16::MAX);
        self.0.extend_from_slice(&length.to_le_bytes());
        self.0.extend_from_slice(&field[..usize::from(length)]);
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn bytes(&mut self) -> Option<&'a [u8]> {
        let (length, rest) = self.0.split_first_chunk::<2>()?;
        let (field, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes(*length)))?;
        self.0 = rest;
        Some(field)
    }

    fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    fn slug(&mut self) -> Option<Slug> {
        Slug::parse(self.text()?).ok()
    }

    fn signer(&mut self) -> Option<Signer> {
        self.bytes()?.try_into().ok().map(Signer::from_bytes)
    }

    fn language(&mut self) -> Option<Language> {
        Language::parse(self.text()?)
    }
}

impl Kind for CheckEmailToken {
    const PURPOSE: &'static [u8] = b"check-email";

    fn write(&self, fields: &mut Fields) {
        fields.push(self.title.as_bytes());
        fields.push(self.petition.as_bytes());
        fields.push(self.email.as_bytes());
        fields.push(self.language.as_str().as_bytes());
        fields.push(self.page.as_bytes());
        fields.push(&self.at.as_second().to_le_bytes());
    }

    fn read(fields: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            title: fields.text()?.to_owned(),
            petition: fields.text()?.to_owned(),
            email: fields.text()?.to_owned(),
            language: fields.language()?,
            page: fields.text()?.to_owned(),
            at: Timestamp::from_second(i64::from_le_bytes(fields.bytes()?.try_into().ok()?)).ok()?,
        })
    }
}

impl Kind for ConfirmToken {
    const PURPOSE: &'static [u8] = b"confirm";

    fn write(&self, fields: &mut Fields) {
        fields.push(self.petition.as_str().as_bytes());
        fields.push(self.signer.bytes());
        fields.push(self.generation.as_bytes());
        fields.push(self.attempt.as_bytes());
        fields.push(self.language.as_str().as_bytes());
        fields.push(self.name.as_bytes());
    }

    fn read(fields: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            petition: fields.slug()?,
            signer: fields.signer()?,
            generation: fields.text()?.to_owned(),
            attempt: fields.text()?.to_owned(),
            language: fields.language()?,
            name: fields.text()?.to_owned(),
        })
    }
}

impl Kind for SignatureToken {
    const PURPOSE: &'static [u8] = b"signature";

    fn write(&self, fields: &mut Fields) {
        fields.push(self.petition.as_str().as_bytes());
        fields.push(self.signer.bytes());
        fields.push(self.generation.as_bytes());
        fields.push(self.language.as_str().as_bytes());
    }

    fn read(fields: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            petition: fields.slug()?,
            signer: fields.signer()?,
            generation: fields.text()?.to_owned(),
            language: fields.language()?,
        })
    }
}

macro_rules! redacted {
    ($($name:ident),*) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )*};
}
redacted!(CheckEmailToken, ConfirmToken, SignatureToken);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    fn key(id: u8) -> TokenKey {
        TokenKey { id, key: Key::from_bytes([id; 32]) }
    }

    fn token() -> SignatureToken {
        SignatureToken {
            petition: Slug::parse("library").unwrap(),
            signer: Signer::from_bytes([9; 32]),
            generation: "g".to_owned(),
            language: Language::parse("en").unwrap(),
        }
    }

    #[test]
    fn old_keys_are_accepted_and_others_are_not() {
        let made = make(&token(), &[key(1)], &SystemRandom).unwrap();
        assert_eq!(read::<SignatureToken>(&made, &[key(2), key(1)]), Some(token()));
        assert_eq!(read::<SignatureToken>(&made, &[key(2)]), None);
        let impostor = TokenKey { id: 1, key: Key::from_bytes([3; 32]) };
        assert_eq!(read::<SignatureToken>(&made, &[impostor]), None);
    }

    #[test]
    fn a_token_of_one_kind_is_nothing_as_another() {
        let made = make(&token(), &[key(1)], &SystemRandom).unwrap();
        assert_eq!(read::<ConfirmToken>(&made, &[key(1)]), None);
        assert_eq!(read::<CheckEmailToken>(&made, &[key(1)]), None);
    }

    #[test]
    fn a_changed_character_anywhere_makes_it_nothing() {
        let made = make(&token(), &[key(1)], &SystemRandom).unwrap();
        for index in 0..made.len() {
            let mut changed = made.clone().into_bytes();
            changed[index] = if changed[index] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(read::<SignatureToken>(&changed, &[key(1)]), None, "{index}");
        }
        for wrong in ["", "x", "é", &"A".repeat(5000), &made[1..]] {
            assert_eq!(read::<SignatureToken>(wrong, &[key(1)]), None);
        }
    }
}
