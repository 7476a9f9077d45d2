//! Encryption of personal data before it is stored.
//!
//! Sealed data is an `age` file (<https://age-encryption.org/v1>) for one or more X25519 recipients, so the `age` and `rage`
//! commands can decrypt it. The plaintext is one line of JSON, padded so that its length reveals nothing about the name. The JSON repeats what the item says (petition, signer, generation, text, notice, consent, time);
//! export compares the two and so detects sealed data that was moved to another item.

use std::io::{Read, Write};

use age::x25519;
use petition::slug::Slug;
use petition::text::TextHash;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::padding::padded_json;
use crate::redacted::redacted;
use crate::shown::ShownKey;

/// Version in each plaintext.
pub const VERSION: u8 = 1;

/// Plaintext of the data sealed to the organisation. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedSignature {
    /// Always [`VERSION`].
    pub v: u8,
    /// Id of the petition.
    pub petition: Slug,
    /// Text form of the signer key.
    pub signer: String,
    /// Text form of the signer key of the other person who can sign with the address.
    pub other: String,
    /// Generation of the item.
    pub generation: String,
    /// Hash of the signed text.
    pub text: TextHash,
    /// Hash of the privacy notice that was shown.
    pub notice: TextHash,
    /// Hash of the consent sentence that was ticked.
    pub consent: TextHash,
    /// Time of signing in seconds since 1970, truncated to the hour.
    pub at: i64,
    /// Name as typed.
    pub name: String,
    /// Email address as typed.
    pub email: String,
    /// Country code, if given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Postcode, if given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Comment, if given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Whether the form had a declaration and it was ticked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub declared: bool,
    /// The source that the link to the page named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub via: Option<Slug>,
}

/// Plaintext of a row of a paper sheet, sealed to the organisation. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedPaper {
    /// Always [`VERSION`].
    pub v: u8,
    /// Id of the petition.
    pub petition: Slug,
    /// Text form of the item's key.
    pub signer: String,
    /// Id of the batch.
    pub batch: String,
    /// Hash of the printed text.
    pub text: String,
    /// Name as imported.
    pub name: String,
    /// Email address as imported.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Country as imported.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// Postcode as imported.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// Comment as imported.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// Plaintext of the data sealed to the mailer. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedMailbox {
    /// Always [`VERSION`].
    pub v: u8,
    /// Id of the petition.
    pub petition: Slug,
    /// Text form of the signer key.
    pub signer: String,
    /// Email address as typed.
    pub email: String,
    /// Name as typed.
    pub name: String,
    /// The key of what the attempt's confirm page shows.
    pub key: ShownKey,
    /// Text form of the signer key of the second person of the mailbox. Equal to `signer` in that person's own signature, so
    /// that the length reveals nothing.
    pub second: String,
}

/// Why sealing or opening failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// A recipient is not an X25519 public key of age.
    #[error("a recipient is not an age public key")]
    Recipient,
    /// There are no recipients.
    #[error("there is no recipient")]
    NoRecipient,
    /// None of the keys fits.
    #[error("none of the keys can decrypt it")]
    NoKey,
    /// It decrypts, but not to the expected content.
    #[error("unexpected content in sealed data")]
    Content,
}

/// Parses public keys, `age1…`.
///
/// # Errors
/// [`SealError::Recipient`] if one is invalid, [`SealError::NoRecipient`] if there is none.
pub fn parse_recipients(recipients: &[String]) -> Result<Vec<x25519::Recipient>, SealError> {
    if recipients.is_empty() {
        return Err(SealError::NoRecipient);
    }
    recipients.iter().map(|key| key.trim().parse().map_err(|_| SealError::Recipient)).collect()
}

/// Seals `value` to the recipients.
///
/// # Errors
/// If there are no recipients.
pub fn seal<T: Serialize>(value: &T, recipients: &[x25519::Recipient]) -> Result<Vec<u8>, SealError> {
    let plain = padded_json(value).map_err(|_| SealError::Content)?;
    let recipients = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).map_err(|_| SealError::NoRecipient)?;
    let mut sealed = Vec::with_capacity(plain.len() + 512);
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(|_| SealError::Content)?;
    writer.write_all(&plain).map_err(|_| SealError::Content)?;
    writer.finish().map_err(|_| SealError::Content)?;
    Ok(sealed)
}

/// Decrypts the output of [`seal`] with the first key that fits.
///
/// # Errors
/// If no key fits, or the content is not a `T`.
pub fn open<T: for<'de> Deserialize<'de>>(sealed: &[u8], keys: &[x25519::Identity]) -> Result<T, SealError> {
    let decryptor = age::Decryptor::new(sealed).map_err(|_| SealError::Content)?;
    let keys = keys.iter().map(|key| key as &dyn age::Identity);
    let mut reader = decryptor.decrypt(keys).map_err(|_| SealError::NoKey)?;
    let mut plain = Zeroizing::new(Vec::new());
    reader.read_to_end(&mut plain).map_err(|_| SealError::Content)?;
    serde_json::from_slice(&plain).map_err(|_| SealError::Content)
}

redacted!(SealedSignature, SealedPaper, SealedMailbox);

#[cfg(test)]
mod tests {
    use super::*;

    fn mailbox(name: &str) -> SealedMailbox {
        SealedMailbox {
            v: VERSION,
            petition: Slug::parse("library").unwrap(),
            signer: "s".to_owned(),
            email: "ann@example.org".to_owned(),
            name: name.to_owned(),
            key: ShownKey::from_bytes([1; 32]),
            second: "s".to_owned(),
        }
    }

    #[test]
    fn only_recipients_can_decrypt() {
        let [one, two, other] = [(); 3].map(|()| x25519::Identity::generate());
        let sealed = seal(&mailbox("Ann"), &[one.to_public(), two.to_public()]).unwrap();
        for key in [&one, &two] {
            assert_eq!(open::<SealedMailbox>(&sealed, &[other.clone(), key.clone()]).unwrap(), mailbox("Ann"));
        }
        assert_eq!(open::<SealedMailbox>(&sealed, &[other]).unwrap_err(), SealError::NoKey);
        assert!(seal(&mailbox("Ann"), &[]).is_err());
        assert_eq!(open::<SealedMailbox>(b"age", &[one]).unwrap_err(), SealError::Content);
    }

    #[test]
    fn the_length_does_not_depend_on_the_name() {
        let key = x25519::Identity::generate();
        // age adds a random stanza of varying size to the header, so compare the payload after the header's `---` line.
        let payload = |name: &str| {
            let sealed = seal(&mailbox(name), &[key.to_public()]).unwrap();
            let header = sealed.windows(5).position(|w| w == b"\n--- ").unwrap();
            sealed.len() - header
        };
        assert_eq!(payload("X"), payload("María-José Carreño Quiñones"));
    }
}
