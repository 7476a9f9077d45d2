//! The three secrets of a site and their text format. None of them appears in `Debug` output.
//!
//! - **identity** derives the signer keys. It is never rotated: with another one, everybody could sign again.
//! - **tokens** encrypt the links in mails. Each has a key id; the first one encrypts, all decrypt.
//! - **mailbox** is a key pair: the public function encrypts addresses and names to it; only the mailer can decrypt them.

use age::secrecy::ExposeSecret;
use age::x25519;
use zeroize::Zeroizing;

use crate::random::{self, Random};
use crate::redacted::redacted;

/// 32 secret bytes.
#[derive(Clone)]
pub struct Key(Zeroizing<[u8; 32]>);

/// A token secret with its id.
#[derive(Clone)]
pub struct TokenKey {
    /// Stored in each token in clear.
    pub id: u8,
    /// The secret.
    pub key: Key,
}

/// The secrets of the public function. It can encrypt to the mailer but not decrypt.
#[derive(Clone)]
pub struct PublicSecrets {
    /// Derives the signer keys.
    pub identity: Key,
    /// The first encrypts, all decrypt; never empty.
    pub tokens: Vec<TokenKey>,
    /// Public key of the mailer.
    pub mailbox: x25519::Recipient,
}

/// The secrets of the mailer. It can open mailboxes and create links, but not derive signer keys.
#[derive(Clone)]
pub struct MailerSecrets {
    /// The first encrypts, all decrypt; never empty.
    pub tokens: Vec<TokenKey>,
    /// Key pairs of the mailer, newest first; older ones decrypt what was sealed before a rotation.
    pub mailbox: Vec<x25519::Identity>,
}

/// The secrets of both functions of a site, which rotate together.
#[derive(Clone)]
pub struct FunctionSecrets {
    /// Of the public function.
    pub public: PublicSecrets,
    /// Of the mailer.
    pub mailer: MailerSecrets,
}

/// All secrets: for the preview, tests, and setting up a site.
#[derive(Clone)]
pub struct Secrets {
    /// Derives the signer keys.
    pub identity: Key,
    /// The first encrypts, all decrypt.
    pub tokens: Vec<TokenKey>,
    /// Key pairs of the mailer, newest first.
    pub mailbox: Vec<x25519::Identity>,
    /// The preview's own key pair, used for petitions without a recipient.
    pub recipient: x25519::Identity,
}

/// An error in a text of secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SecretError {
    /// A line is missing.
    #[error("`{0}` is missing")]
    Missing(&'static str),
    /// A line is malformed. Its value is not repeated.
    #[error("`{0}` is malformed")]
    Malformed(&'static str),
}

/// All errors in a text of secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))]
pub struct SecretErrors(pub Vec<SecretError>);

impl Key {
    /// From raw bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Parses 64 hexadecimal digits.
    pub fn parse(hexadecimal: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(hexadecimal, &mut *bytes).ok()?;
        Some(Self(bytes))
    }

    /// Generates a random key.
    pub fn generate(random: &dyn Random) -> Self {
        Self::from_bytes(random::bytes(random))
    }

    /// 64 hexadecimal digits.
    pub fn to_hexadecimal(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.bytes()))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl PublicSecrets {
    /// Parses `identity = <hex>`, `tokens = <id>:<hex>` (at least one line) and `mailbox = age1…`, one per line.
    ///
    /// # Errors
    /// All missing and malformed lines.
    pub fn parse(text: &str) -> Result<Self, SecretErrors> {
        let mut lines = SecretLines::new(text);
        let identity = lines.first("identity", Key::parse);
        let tokens = lines.all("tokens", parse_token_key);
        let mailbox = lines.first("mailbox", |value| value.parse().ok());
        match (identity, mailbox) {
            (Some(identity), Some(mailbox)) if lines.errors.is_empty() => Ok(Self { identity, tokens, mailbox }),
            _ => Err(SecretErrors(lines.errors)),
        }
    }

    /// The text form that [`PublicSecrets::parse`] reads.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(format!("identity = {}\n", *self.identity.to_hexadecimal()));
        write_tokens(&self.tokens, &mut text);
        text.push_str(&format!("mailbox = {}\n", self.mailbox));
        text
    }
}

impl MailerSecrets {
    /// Parses `tokens = <id>:<hex>` and `mailbox = AGE-SECRET-KEY-1…`, newest first; at least one line each.
    ///
    /// # Errors
    /// All missing and malformed lines.
    pub fn parse(text: &str) -> Result<Self, SecretErrors> {
        let mut lines = SecretLines::new(text);
        let tokens = lines.all("tokens", parse_token_key);
        let mailbox = lines.all("mailbox", |value| value.parse().ok());
        if lines.errors.is_empty() { Ok(Self { tokens, mailbox }) } else { Err(SecretErrors(lines.errors)) }
    }

    /// The text form that [`MailerSecrets::parse`] reads.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::new());
        write_tokens(&self.tokens, &mut text);
        write_key_pairs(&self.mailbox, &mut text);
        text
    }
}

impl FunctionSecrets {
    /// Whether the functions understand each other: the same token keys, and the newest key pair of the mailer.
    pub fn match_each_other(&self) -> bool {
        let ids = |keys: &[TokenKey]| keys.iter().map(|key| (key.id, *key.key.bytes())).collect::<Vec<_>>();
        let newest = self.mailer.mailbox.first().map(x25519::Identity::to_public);
        ids(&self.public.tokens) == ids(&self.mailer.tokens) && newest.as_ref() == Some(&self.public.mailbox)
    }

    /// Adds a token key, which encrypts from now on. `None` if all 256 ids are in use.
    pub fn add_token_key(&mut self, random: &dyn Random) -> Option<u8> {
        let is_free = |id: &u8| self.public.tokens.iter().all(|key| key.id != *id);
        let newest = self.public.tokens.first().map_or(0, |key| key.id);
        let id = (1..=u8::MAX).map(|step| newest.wrapping_add(step)).find(is_free)?;
        let key = TokenKey { id, key: Key::generate(random) };
        self.public.tokens.insert(0, key.clone());
        self.mailer.tokens.insert(0, key);
        Some(id)
    }

    /// Removes all token keys but the newest. Links in older emails stop working.
    pub fn retire_token_keys(&mut self) {
        self.public.tokens.truncate(1);
        self.mailer.tokens.truncate(1);
    }

    /// Adds a key pair of the mailer, to which addresses are sealed from now on.
    pub fn add_mailbox(&mut self) {
        let pair = x25519::Identity::generate();
        self.public.mailbox = pair.to_public();
        self.mailer.mailbox.insert(0, pair);
    }

    /// Removes all key pairs of the mailer but the newest. Addresses sealed to the others cannot be opened any more.
    pub fn retire_mailboxes(&mut self) {
        self.mailer.mailbox.truncate(1);
    }
}

impl Secrets {
    /// Generates new secrets.
    pub fn generate(random: &dyn Random) -> Self {
        Self {
            identity: Key::generate(random),
            tokens: vec![TokenKey { id: 1, key: Key::generate(random) }],
            mailbox: vec![x25519::Identity::generate()],
            recipient: x25519::Identity::generate(),
        }
    }

    /// Parses the text form of [`Secrets::to_text`].
    ///
    /// # Errors
    /// All missing and malformed lines.
    pub fn parse(text: &str) -> Result<Self, SecretErrors> {
        let mut lines = SecretLines::new(text);
        let identity = lines.first("identity", Key::parse);
        let tokens = lines.all("tokens", parse_token_key);
        let mailbox = lines.all("mailbox", |value| value.parse().ok());
        let recipient = lines.first("recipient", |value| value.parse().ok());
        match (identity, recipient) {
            (Some(identity), Some(recipient)) if lines.errors.is_empty() => {
                Ok(Self { identity, tokens, mailbox, recipient })
            }
            _ => Err(SecretErrors(lines.errors)),
        }
    }

    /// The text form: that of the mailer's secrets, with `identity = <hex>` and the key pair `recipient = AGE-SECRET-KEY-1…`.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(format!(
            "# The secrets of this preview. They decrypt the signatures made in it.\nidentity = {}\n",
            *self.identity.to_hexadecimal()
        ));
        write_tokens(&self.tokens, &mut text);
        write_key_pairs(&self.mailbox, &mut text);
        text.push_str(&format!("recipient = {}\n", self.recipient.to_string().expose_secret()));
        text
    }

    /// The secrets of the public function.
    pub fn public(&self) -> PublicSecrets {
        let mailbox = self.mailbox.first().unwrap_or(&self.recipient).to_public();
        PublicSecrets { identity: self.identity.clone(), tokens: self.tokens.clone(), mailbox }
    }

    /// The secrets of the mailer.
    pub fn mailer(&self) -> MailerSecrets {
        MailerSecrets { tokens: self.tokens.clone(), mailbox: self.mailbox.clone() }
    }

    /// The public key of the preview's own key pair.
    pub fn recipient_public(&self) -> String {
        self.recipient.to_public().to_string()
    }
}

/// A text with one `name = value` per line, and the errors found so far.
struct SecretLines<'a> {
    text: &'a str,
    errors: Vec<SecretError>,
}

impl<'a> SecretLines<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, errors: Vec::new() }
    }

    fn values(&self, name: &str) -> Vec<&'a str> {
        let pairs = self.text.lines().filter_map(|line| line.split_once('='));
        pairs.filter(|(key, _)| key.trim() == name).map(|(_, value)| value.trim()).collect()
    }

    /// The value of the first line with this name.
    fn first<T>(&mut self, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let Some(value) = self.values(name).first().copied() else {
            self.errors.push(SecretError::Missing(name));
            return None;
        };
        let parsed = parse(value);
        if parsed.is_none() {
            self.errors.push(SecretError::Malformed(name));
        }
        parsed
    }

    /// The values of all lines with this name, of which there must be at least one.
    fn all<T>(&mut self, name: &'static str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        let values = self.values(name);
        if values.is_empty() {
            self.errors.push(SecretError::Missing(name));
        }
        values.into_iter().map(parse).collect::<Option<_>>().unwrap_or_else(|| {
            self.errors.push(SecretError::Malformed(name));
            Vec::new()
        })
    }
}

/// Parses `<id>:<64 hexadecimal digits>`.
fn parse_token_key(value: &str) -> Option<TokenKey> {
    let (id, key) = value.split_once(':')?;
    Some(TokenKey { id: id.parse().ok()?, key: Key::parse(key)? })
}

fn write_tokens(tokens: &[TokenKey], text: &mut Zeroizing<String>) {
    for token in tokens {
        text.push_str(&format!("tokens = {}:{}\n", token.id, *token.key.to_hexadecimal()));
    }
}

fn write_key_pairs(pairs: &[x25519::Identity], text: &mut Zeroizing<String>) {
    for pair in pairs {
        text.push_str(&format!("mailbox = {}\n", pair.to_string().expose_secret()));
    }
}

redacted!(Key, TokenKey, PublicSecrets, MailerSecrets, FunctionSecrets, Secrets);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandom;

    #[test]
    fn secrets_round_trip_as_text_and_are_redacted_elsewhere() {
        let secrets = Secrets::generate(&SystemRandom);
        let text = secrets.to_text();
        assert_eq!(*Secrets::parse(&text).unwrap().to_text(), *text);
        let public = secrets.public().to_text();
        assert_eq!(*PublicSecrets::parse(&public).unwrap().to_text(), *public);
        let mailer = secrets.mailer().to_text();
        assert_eq!(*MailerSecrets::parse(&mailer).unwrap().to_text(), *mailer);
        let shown = format!("{secrets:?}{:?}{:?}", secrets.public(), secrets.mailer());
        assert!(!shown.contains(secrets.identity.to_hexadecimal().as_str()));
    }

    #[test]
    fn all_missing_and_malformed_lines_are_reported() {
        let SecretErrors(errors) = Secrets::parse("identity = xyz").unwrap_err();
        let missing = ["tokens", "mailbox", "recipient"].map(SecretError::Missing);
        assert_eq!(errors, [&[SecretError::Malformed("identity")][..], &missing].concat());
        let text = Secrets::generate(&SystemRandom).to_text();
        let short: String = text.lines().filter(|line| !line.starts_with("tokens")).map(|l| format!("{l}\n")).collect();
        assert_eq!(Secrets::parse(&short).unwrap_err().0, [SecretError::Missing("tokens")]);
        assert_eq!(PublicSecrets::parse("").unwrap_err().0.len(), 3);
    }

    /// Both functions go on reading what they wrote before a rotation.
    #[test]
    fn a_rotation_keeps_the_older_secrets_until_they_are_retired() {
        let first = Secrets::generate(&SystemRandom);
        let mut secrets = FunctionSecrets { public: first.public(), mailer: first.mailer() };
        assert_eq!(secrets.add_token_key(&SystemRandom), Some(2));
        secrets.add_mailbox();
        assert!(secrets.match_each_other());
        let ids: Vec<u8> = secrets.mailer.tokens.iter().map(|key| key.id).collect();
        assert_eq!(ids, [2, 1]);
        assert_eq!(secrets.mailer.mailbox[1].to_public(), first.public().mailbox);
        assert_eq!(secrets.public.identity.bytes(), first.identity.bytes());
        secrets.retire_token_keys();
        secrets.retire_mailboxes();
        assert!(secrets.match_each_other());
        assert_eq!((secrets.public.tokens.len(), secrets.mailer.mailbox.len()), (1, 1));
        // Ids are one byte.
        secrets.public.tokens[0].id = u8::MAX;
        secrets.mailer.tokens[0].id = u8::MAX;
        assert_eq!(secrets.add_token_key(&SystemRandom), Some(0));
        let other = Secrets::generate(&SystemRandom);
        assert!(!FunctionSecrets { public: first.public(), mailer: other.mailer() }.match_each_other());
    }

    #[test]
    fn the_public_secrets_do_not_open_mailboxes() {
        let secrets = Secrets::generate(&SystemRandom);
        assert!(MailerSecrets::parse(&secrets.public().to_text()).is_err());
        assert_eq!(MailerSecrets::parse(&secrets.to_text()).unwrap().mailbox.len(), 1);
    }
}
