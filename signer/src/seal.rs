//! Personal data, sealed before it is stored: rule 6.
//!
//! Sealed data is an `age` file (<https://age-encryption.org/v1>) to one or more X25519 recipients, so the `age` and `rage`
//! commands open it. Inside is one line of JSON, filled up with spaces to a multiple of [`STEP`] bytes, so that the length
//! tells nothing of a name. The JSON carries what the item says too (petition, signer, generation, text, time): export
//! compares the two, so sealed data moved to another item is noticed.

use std::fmt;
use std::io::{Read, Write};

use age::x25519;
use petition::slug::Slug;
use petition::text::TextHash;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// The version in each sealed plaintext.
pub const VERSION: u8 = 1;
/// Plaintexts are filled up to a multiple of this, in bytes: most signatures without a comment fit in two.
pub const STEP: usize = 256;

/// What is sealed to the organisation. Its `Debug` form is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedSignature {
    /// [`VERSION`].
    pub v: u8,
    /// The petition's id.
    pub petition: Slug,
    /// The signer's key.
    pub signer: String,
    /// The item's generation.
    pub generation: String,
    /// The text that was signed.
    pub text: TextHash,
    /// When, in seconds since 1970, cut to the hour.
    pub at: i64,
    /// As typed.
    pub name: String,
    /// As typed.
    pub email: String,
    /// Where asked for and given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Where asked for and given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Where asked for and given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Whether the declaration was ticked, where asked for.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub declared: bool,
}

/// What is sealed to the mailer. Its `Debug` form is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// [`VERSION`].
    pub v: u8,
    /// The petition's id.
    pub petition: Slug,
    /// The signer's key.
    pub signer: String,
    /// The address as typed.
    pub email: String,
    /// The name as typed.
    pub name: String,
}

/// Why something could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// A recipient is no X25519 public key of age.
    #[error("a recipient is no age public key")]
    Recipient,
    /// There is no recipient.
    #[error("there is no recipient")]
    NoRecipient,
    /// None of the keys opens it.
    #[error("none of the keys opens it")]
    NoKey,
    /// It opens, and what is inside is not ours.
    #[error("what is sealed cannot be read")]
    Content,
}

/// Reads public keys, `age1…`.
///
/// # Errors
/// [`SealError::Recipient`] for the first that is none, [`SealError::NoRecipient`] for none at all.
pub fn parse_recipients(recipients: &[String]) -> Result<Vec<x25519::Recipient>, SealError> {
    if recipients.is_empty() {
        return Err(SealError::NoRecipient);
    }
    recipients.iter().map(|key| key.trim().parse().map_err(|_| SealError::Recipient)).collect()
}

/// Seals `value` to the recipients.
///
/// # Errors
/// When there is no recipient.
pub fn seal<T: Serialize>(value: &T, recipients: &[x25519::Recipient]) -> Result<Vec<u8>, SealError> {
    let mut plain = Zeroizing::new(serde_json::to_vec(value).map_err(|_| SealError::Content)?);
    let padded = (plain.len() + 1).next_multiple_of(STEP);
    plain.resize(padded - 1, b' ');
    plain.push(b'\n');
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| SealError::NoRecipient)?;
    let mut sealed = Vec::with_capacity(plain.len() + 512);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Content)?;
    writer.write_all(&plain).map_err(|_| SealError::Content)?;
    writer.finish().map_err(|_| SealError::Content)?;
    Ok(sealed)
}

/// Opens what [`seal`] made, with the first of the keys that fits.
///
/// # Errors
/// When no key fits, or the content is not a `T`.
pub fn open<T: for<'de> Deserialize<'de>>(sealed: &[u8], keys: &[x25519::Identity]) -> Result<T, SealError> {
    let decryptor = age::Decryptor::new(sealed).map_err(|_| SealError::Content)?;
    let keys = keys.iter().map(|key| key as &dyn age::Identity);
    let mut reader = decryptor.decrypt(keys).map_err(|_| SealError::NoKey)?;
    let mut plain = Zeroizing::new(Vec::new());
    reader.read_to_end(&mut plain).map_err(|_| SealError::Content)?;
    serde_json::from_slice(&plain).map_err(|_| SealError::Content)
}

impl fmt::Debug for SealedSignature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealedSignature(…)")
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailbox(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mailbox(name: &str) -> Mailbox {
        Mailbox {
            v: VERSION,
            petition: Slug::parse("library").unwrap(),
            signer: "s".to_owned(),
            email: "ann@example.org".to_owned(),
            name: name.to_owned(),
        }
    }

    #[test]
    fn each_recipient_opens_and_nobody_else() {
        let [one, two, other] = [(); 3].map(|()| x25519::Identity::generate());
        let sealed = seal(&mailbox("Ann"), &[one.to_public(), two.to_public()]).unwrap();
        for key in [&one, &two] {
            assert_eq!(open::<Mailbox>(&sealed, &[other.clone(), key.clone()]).unwrap(), mailbox("Ann"));
        }
        assert_eq!(open::<Mailbox>(&sealed, &[other]).unwrap_err(), SealError::NoKey);
        assert!(seal(&mailbox("Ann"), &[]).is_err());
        assert_eq!(open::<Mailbox>(b"age", &[one]).unwrap_err(), SealError::Content);
    }

    #[test]
    fn the_length_tells_nothing_of_the_name() {
        let key = x25519::Identity::generate();
        // age adds a random stanza of varying size; the payload after the header's `---` line is what must not vary.
        let payload = |name: &str| {
            let sealed = seal(&mailbox(name), &[key.to_public()]).unwrap();
            let header = sealed.windows(5).position(|w| w == b"\n--- ").unwrap();
            sealed.len() - header
        };
        assert_eq!(payload("X"), payload("María-José Carreño Quiñones"));
    }
}
