//! The three secrets, and the preview's own key pair. None of them gets into `Debug` output.
//!
//! - **identity** (rule 1) makes the signers' keys. It is never rotated: with another, everybody could sign again.
//! - **tokens** seal the links in mails. Each has a key id; the first is used, all are accepted.
//! - **mailbox** is a key pair: the public function seals addresses and names to it, only the mailer can open them.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519;
use zeroize::Zeroizing;

use crate::random::{self, Random};

/// 32 secret bytes.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

/// A secret for tokens, with the id that its tokens carry.
#[derive(Clone)]
pub struct TokenKey {
    /// What tokens carry in clear.
    pub id: u8,
    /// The secret.
    pub key: Key,
}

/// What the public function has: it can seal to the mailer and not open.
#[derive(Clone)]
pub struct PublicSecrets {
    /// Makes the signers' keys.
    pub identity: Key,
    /// The first seals, all open; never empty.
    pub tokens: Vec<TokenKey>,
    /// The mailer's public key.
    pub mailbox: x25519::Recipient,
}

/// What the mailer has: it can open mailboxes and make links, and cannot make signers' keys.
#[derive(Clone)]
pub struct MailerSecrets {
    /// The first seals, all open; never empty.
    pub tokens: Vec<TokenKey>,
    /// The mailer's key pairs, newest first; older ones open what was sealed before a rotation.
    pub mailbox: Vec<x25519::Identity>,
}

/// All of them: in the preview, in tests, and where secrets are made.
#[derive(Clone)]
pub struct Secrets {
    /// Makes the signers' keys.
    pub identity: Key,
    /// The first seals, all open.
    pub tokens: Vec<TokenKey>,
    /// The mailer's key pairs, newest first.
    pub mailbox: Vec<x25519::Identity>,
    /// The preview's own key pair, which stands in where a petition has no recipient.
    pub recipient: x25519::Identity,
}

/// A text that holds no secrets of ours, and why.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// A line that is missing.
    #[error("there is no `{0}`")]
    Missing(&'static str),
    /// A line that cannot be read; what it holds is not said.
    #[error("`{0}` cannot be read")]
    Invalid(&'static str),
}

impl Key {
    /// Of raw bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Of 64 hexadecimal digits.
    pub fn parse(hexadecimal: &str) -> Option<Self> {
        if hexadecimal.len() != 64 || !hexadecimal.is_ascii() {
            return None;
        }
        let mut bytes = Zeroizing::new([0; 32]);
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&hexadecimal[2 * index..2 * index + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// Random.
    pub fn generate(random: &dyn Random) -> Self {
        Self::from_bytes(random::bytes(random))
    }

    /// 64 hexadecimal digits.
    pub fn to_hexadecimal(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Secrets {
    /// New ones.
    pub fn generate(random: &dyn Random) -> Self {
        Self {
            identity: Key::generate(random),
            tokens: vec![TokenKey { id: 1, key: Key::generate(random) }],
            mailbox: vec![x25519::Identity::generate()],
            recipient: x25519::Identity::generate(),
        }
    }

    /// Reads what [`Secrets::to_text`] wrote.
    ///
    /// # Errors
    /// Names the line that is missing or cannot be read, never what it holds.
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        let lines = |name: &'static str| {
            text.lines().filter_map(move |line| {
                let (key, value) = line.split_once('=')?;
                (key.trim() == name).then(|| value.trim())
            })
        };
        let one = |name| lines(name).next().ok_or(SecretError::Missing(name));
        let key_pair = |name, text: &str| x25519::Identity::from_str(text).map_err(|_| SecretError::Invalid(name));
        let secrets = Self {
            identity: Key::parse(one("identity")?).ok_or(SecretError::Invalid("identity"))?,
            tokens: lines("tokens").map(parse_token_key).collect::<Result<_, _>>()?,
            mailbox: lines("mailbox").map(|text| key_pair("mailbox", text)).collect::<Result<_, _>>()?,
            recipient: key_pair("recipient", one("recipient")?)?,
        };
        if secrets.tokens.is_empty() {
            return Err(SecretError::Missing("tokens"));
        }
        if secrets.mailbox.is_empty() {
            return Err(SecretError::Missing("mailbox"));
        }
        Ok(secrets)
    }

    /// A text to keep, one secret a line: `identity = <hex>`, `tokens = <id>:<hex>`, `mailbox =` and `recipient =` as age
    /// key pairs.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(format!(
            "# The secrets of this preview. Whoever has them can read what was signed here.\nidentity = {}\n",
            *self.identity.to_hexadecimal()
        ));
        for token in &self.tokens {
            text.push_str(&format!("tokens = {}:{}\n", token.id, *token.key.to_hexadecimal()));
        }
        for pair in &self.mailbox {
            text.push_str(&format!("mailbox = {}\n", pair.to_string().expose_secret()));
        }
        text.push_str(&format!("recipient = {}\n", self.recipient.to_string().expose_secret()));
        text
    }

    /// What the routes need.
    pub fn public(&self) -> PublicSecrets {
        let mailbox = self.mailbox.first().unwrap_or(&self.recipient).to_public();
        PublicSecrets { identity: self.identity.clone(), tokens: self.tokens.clone(), mailbox }
    }

    /// What the mailer needs.
    pub fn mailer(&self) -> MailerSecrets {
        MailerSecrets { tokens: self.tokens.clone(), mailbox: self.mailbox.clone() }
    }

    /// The public key of the preview's own pair.
    pub fn recipient_public(&self) -> String {
        self.recipient.to_public().to_string()
    }
}

/// Reads `<id>:<64 hexadecimal digits>`.
///
/// # Errors
/// When it is not of that form.
pub fn parse_token_key(text: &str) -> Result<TokenKey, SecretError> {
    let invalid = SecretError::Invalid("tokens");
    let (id, key) = text.trim().split_once(':').ok_or_else(|| invalid.clone())?;
    match (id.parse(), Key::parse(key)) {
        (Ok(id), Some(key)) => Ok(TokenKey { id, key }),
        _ => Err(invalid),
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
redacted!(Key, TokenKey, PublicSecrets, MailerSecrets, Secrets);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn secrets_are_kept_as_text_and_shown_nowhere_else() {
        let secrets = Secrets::generate(&SystemRandom);
        let text = secrets.to_text();
        let again = Secrets::parse(&text).unwrap();
        assert_eq!(*again.to_text(), *text);
        let shown = format!("{secrets:?}{:?}{:?}", secrets.public(), secrets.mailer());
        assert!(!shown.contains(secrets.identity.to_hexadecimal().as_str()));
        assert_eq!(Secrets::parse("identity = xyz").unwrap_err(), SecretError::Invalid("identity"));
        let short: String = text.lines().filter(|line| !line.starts_with("tokens")).map(|l| format!("{l}\n")).collect();
        assert_eq!(Secrets::parse(&short).unwrap_err(), SecretError::Missing("tokens"));
    }
}
