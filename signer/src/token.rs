//! Authenticated and encrypted tokens for links.
//!
//! A token is base64url of version, key id, a 24-byte nonce, and XChaCha20-Poly1305 over its fields. The key is derived from
//! the token secret for one purpose, so a token of one kind is invalid as another. Fields are length-prefixed and padded to a
//! multiple of 32 bytes. This is a data format: links are in people's mailboxes.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use jiff::Timestamp;
use petition::language::Language;
use petition::mail_provider::MailProvider;
use petition::slug::Slug;

use crate::fingerprint::{SignerKey, keyed_hash};
use crate::random::{self, Random};
use crate::redacted::redacted;
use crate::secret::{Key, TokenKey};
use crate::shown::ShownKey;

const VERSION: u8 = 1;
const HEADER: usize = 2;
const NONCE: usize = 24;
/// Fields are padded to a multiple of this, in bytes.
const STEP: usize = 32;
/// Maximum length of an accepted token. The longest real one has about 3,000 characters (check-email: a name of
/// 255 four-byte characters, and a long title).
const TOKEN_LENGTH_MAX: usize = 4096;

/// The content of the check-email page. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct CheckEmailToken {
    pub(crate) title: String,
    /// Path of the petition's page.
    pub(crate) petition: String,
    /// Address as typed.
    pub(crate) email: String,
    pub(crate) language: Language,
    /// File of the page that shows it, below `site/`.
    pub(crate) page: String,
    /// Id of the petition.
    pub(crate) id: Slug,
    pub(crate) signer: SignerKey,
    pub(crate) attempt: String,
    /// Name as typed.
    pub(crate) name: String,
    /// Whether the mail was asked for again.
    pub(crate) sent_again: bool,
    /// When it was created; valid for an hour.
    pub(crate) at: Timestamp,
}

/// The link that confirms an attempt. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ConfirmToken {
    pub(crate) petition: Slug,
    pub(crate) signer: SignerKey,
    pub(crate) generation: String,
    pub(crate) attempt: String,
    pub(crate) language: Language,
    /// The key of what the confirm page shows.
    pub(crate) key: ShownKey,
    /// The provider of the mailbox, for the aggregates of the day.
    pub(crate) provider: MailProvider,
}

/// The link to the signer's own page. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SignatureToken {
    pub(crate) petition: Slug,
    pub(crate) signer: SignerKey,
    pub(crate) generation: String,
    pub(crate) language: Language,
}

/// The link with which a second person of a mailbox signs. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct SecondToken {
    pub(crate) petition: Slug,
    /// The key of the second slot.
    pub(crate) signer: SignerKey,
    /// Address as typed by the first person.
    pub(crate) email: String,
    pub(crate) language: Language,
    /// End of its validity, in seconds since 1970.
    pub(crate) until: i64,
}

/// A kind of token.
pub(crate) trait Token: Sized {
    const PURPOSE: &'static [u8];
    fn write(&self, fields: &mut FieldWriter);
    fn read(fields: &mut FieldReader<'_>) -> Option<Self>;
}

/// Encrypts a token with the first key; `None` without keys.
pub(crate) fn make<T: Token>(token: &T, keys: &[TokenKey], random: &dyn Random) -> Option<String> {
    let current = keys.first()?;
    let mut fields = FieldWriter(Vec::with_capacity(256));
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

/// Decrypts a token of this kind; `None` if it is anything else.
pub(crate) fn read<T: Token>(text: &str, keys: &[TokenKey]) -> Option<T> {
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
    T::read(&mut FieldReader(&plain))
}

fn cipher(key: &Key, purpose: &[u8]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&keyed_hash(key, &[b"undersigned token", purpose]).into())
}

pub(crate) struct FieldWriter(Vec<u8>);

impl FieldWriter {
    fn push(&mut self, field: &[u8]) {
        let length = u16::try_from(field.len()).unwrap_or(u16::MAX);
        self.0.extend_from_slice(&length.to_le_bytes());
        self.0.extend_from_slice(&field[..usize::from(length)]);
    }
}

pub(crate) struct FieldReader<'a>(&'a [u8]);

impl<'a> FieldReader<'a> {
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

    fn signer(&mut self) -> Option<SignerKey> {
        self.bytes()?.try_into().ok().map(SignerKey::from_bytes)
    }

    fn language(&mut self) -> Option<Language> {
        Language::parse(self.text()?)
    }
}

impl Token for CheckEmailToken {
    const PURPOSE: &'static [u8] = b"check-email";

    fn write(&self, fields: &mut FieldWriter) {
        fields.push(self.title.as_bytes());
        fields.push(self.petition.as_bytes());
        fields.push(self.email.as_bytes());
        fields.push(self.language.as_str().as_bytes());
        fields.push(self.page.as_bytes());
        fields.push(self.id.as_str().as_bytes());
        fields.push(self.signer.bytes());
        fields.push(self.attempt.as_bytes());
        fields.push(self.name.as_bytes());
        fields.push(&[u8::from(self.sent_again)]);
        fields.push(&self.at.as_second().to_le_bytes());
    }

    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            title: fields.text()?.to_owned(),
            petition: fields.text()?.to_owned(),
            email: fields.text()?.to_owned(),
            language: fields.language()?,
            page: fields.text()?.to_owned(),
            id: fields.slug()?,
            signer: fields.signer()?,
            attempt: fields.text()?.to_owned(),
            name: fields.text()?.to_owned(),
            sent_again: fields.bytes()? == [1],
            at: Timestamp::from_second(i64::from_le_bytes(fields.bytes()?.try_into().ok()?)).ok()?,
        })
    }
}

impl Token for ConfirmToken {
    const PURPOSE: &'static [u8] = b"confirm";

    fn write(&self, fields: &mut FieldWriter) {
        fields.push(self.petition.as_str().as_bytes());
        fields.push(self.signer.bytes());
        fields.push(self.generation.as_bytes());
        fields.push(self.attempt.as_bytes());
        fields.push(self.language.as_str().as_bytes());
        fields.push(self.key.bytes());
        fields.push(self.provider.as_str().as_bytes());
    }

    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            petition: fields.slug()?,
            signer: fields.signer()?,
            generation: fields.text()?.to_owned(),
            attempt: fields.text()?.to_owned(),
            language: fields.language()?,
            key: ShownKey::from_bytes(fields.bytes()?.try_into().ok()?),
            provider: MailProvider::parse(fields.text()?),
        })
    }
}

impl Token for SignatureToken {
    const PURPOSE: &'static [u8] = b"signature";

    fn write(&self, fields: &mut FieldWriter) {
        fields.push(self.petition.as_str().as_bytes());
        fields.push(self.signer.bytes());
        fields.push(self.generation.as_bytes());
        fields.push(self.language.as_str().as_bytes());
    }

    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            petition: fields.slug()?,
            signer: fields.signer()?,
            generation: fields.text()?.to_owned(),
            language: fields.language()?,
        })
    }
}

impl Token for SecondToken {
    const PURPOSE: &'static [u8] = b"second";

    fn write(&self, fields: &mut FieldWriter) {
        fields.push(self.petition.as_str().as_bytes());
        fields.push(self.signer.bytes());
        fields.push(self.email.as_bytes());
        fields.push(self.language.as_str().as_bytes());
        fields.push(&self.until.to_le_bytes());
    }

    fn read(fields: &mut FieldReader<'_>) -> Option<Self> {
        Some(Self {
            petition: fields.slug()?,
            signer: fields.signer()?,
            email: fields.text()?.to_owned(),
            language: fields.language()?,
            until: i64::from_le_bytes(fields.bytes()?.try_into().ok()?),
        })
    }
}

redacted!(CheckEmailToken, ConfirmToken, SignatureToken, SecondToken);

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
            signer: SignerKey::from_bytes([9; 32]),
            generation: "g".to_owned(),
            language: Language::parse("en").unwrap(),
        }
    }

    #[test]
    fn old_keys_are_accepted_and_other_keys_are_not() {
        let made = make(&token(), &[key(1)], &SystemRandom).unwrap();
        assert_eq!(read::<SignatureToken>(&made, &[key(2), key(1)]), Some(token()));
        assert_eq!(read::<SignatureToken>(&made, &[key(2)]), None);
        let impostor = TokenKey { id: 1, key: Key::from_bytes([3; 32]) };
        assert_eq!(read::<SignatureToken>(&made, &[impostor]), None);
    }

    #[test]
    fn a_token_of_one_kind_is_invalid_as_another() {
        let made = make(&token(), &[key(1)], &SystemRandom).unwrap();
        assert_eq!(read::<ConfirmToken>(&made, &[key(1)]), None);
        assert_eq!(read::<CheckEmailToken>(&made, &[key(1)]), None);
    }

    #[test]
    fn a_token_with_a_changed_character_is_invalid() {
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
