//! Mails, and the transports that carry them.

pub(crate) mod folder;
#[cfg(feature = "smtp")]
pub(crate) mod smtp;

use futures::future::BoxFuture;
use lettre::Message;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use sha2::{Digest, Sha256};

use crate::redacted::redacted;

/// A mail, ready to be sent. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// `From`: an address, or a name and an address in angle brackets.
    pub from: String,
    /// `Reply-To`, in the same form.
    pub reply_to: Option<String>,
    /// The signer's address.
    pub to: String,
    /// The subject, on one line.
    pub subject: String,
    /// The plain text part.
    pub text: String,
    /// The HTML part.
    pub html: String,
    /// Without angle brackets. The same when a mail is retried, so that mailboxes can show it once; but SES replaces it, so only
    /// the claim on an item keeps its mail from being sent twice.
    pub message_id: String,
    /// URL for one-click unsubscribe (RFC 8058), if the signer agreed to updates.
    pub unsubscribe: Option<String>,
    /// BCP 47 tag.
    pub language: String,
    /// `Date`.
    pub date: std::time::SystemTime,
}

/// Why a transport did not accept a mail.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// The server is unreachable or busy; retry with backoff.
    #[error("the mail server is not accepting mail ({0})")]
    Temporary(&'static str),
    /// The account is throttled for some seconds; not a failure of this mail.
    #[error("the mail account is throttled for {0} seconds")]
    Throttled(u64),
    /// The mailbox does not exist or is disabled.
    #[error("the mail server rejects the address")]
    Refused,
    /// The sender or account is refused by policy, whatever the address: stop sending for a while.
    #[error("the mail server refuses the sender ({0})")]
    SenderRefused(&'static str),
    /// The mail cannot be built.
    #[error("the mail cannot be built ({0})")]
    Invalid(&'static str),
}

/// What a permanent refusal is about, according to its enhanced status code (RFC 3463).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The mailbox does not exist or is disabled.
    Mailbox,
    /// The sender: policy, authentication, reputation.
    Sender,
    /// The message, the network, or anything without a code.
    Other,
}

impl Refusal {
    /// Reads the code at the start of a response: `5.1.1 No such user`.
    pub fn of(response: &str) -> Self {
        let code: Vec<&str> = response.split_whitespace().next().unwrap_or_default().split('.').collect();
        match code[..] {
            // 5.1.7 and 5.1.8 are about the sender's address.
            ["5", "1", "7" | "8"] | ["5", "7", _] => Self::Sender,
            ["5", "1", _] | ["5", "2", "1"] => Self::Mailbox,
            _ => Self::Other,
        }
    }
}

/// Sending limits of an account.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quota {
    /// Mails per second.
    pub per_second: f64,
    /// Mails left today.
    pub left: u64,
}

/// What a mail server answered when it accepted a mail, as a hash: the answer may contain names of the server's own. It finds
/// the mail in the provider's log, whose ids can be hashed alike (SHA-256, the first 16 bytes in hexadecimal).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailReceipt(String);

impl MailReceipt {
    /// The receipt of an answer: an id of SES, or the text of an SMTP server's response.
    pub fn of(answer: &str) -> Self {
        Self(hex::encode(&Sha256::digest(answer.trim().as_bytes())[..16]))
    }

    /// The hash in hexadecimal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Carries mails: a folder, an SMTP server, SES. An accepted mail will not be lost.
pub trait Transport: Send + Sync {
    /// Sends a mail.
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<MailReceipt, MailError>>;

    /// Whether the account has limits, which its mailers then keep together.
    fn has_quota(&self) -> bool {
        false
    }

    /// The account's current limits; `None` if the provider does not answer.
    fn quota(&self) -> BoxFuture<'_, Option<Quota>> {
        Box::pin(async { None })
    }
}

impl Mail {
    /// The mail in the format of mail servers (RFC 5322).
    ///
    /// # Errors
    /// If an address or a header is invalid.
    pub fn to_rfc5322(&self) -> Result<Vec<u8>, MailError> {
        Ok(self.to_message()?.formatted())
    }

    pub(crate) fn to_message(&self) -> Result<Message, MailError> {
        let mailbox = |address: &str, what| address.parse::<Mailbox>().map_err(|_| MailError::Invalid(what));
        let mut message = Message::builder()
            .from(mailbox(&self.from, "sender")?)
            .to(mailbox(&self.to, "address")?)
            .subject(&self.subject)
            .message_id(Some(format!("<{}>", self.message_id)))
            .date(self.date)
            .header(AutoSubmitted("auto-generated".to_owned()))
            .header(ContentLanguage(self.language.clone()));
        if let Some(reply_to) = &self.reply_to {
            message = message.reply_to(mailbox(reply_to, "reply_to")?);
        }
        if let Some(url) = &self.unsubscribe {
            message = message
                .header(ListUnsubscribe(format!("<{url}>")))
                .header(ListUnsubscribePost("List-Unsubscribe=One-Click".to_owned()));
        }
        let parts = MultiPart::alternative()
            .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(self.text.clone()))
            .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(self.html.clone()));
        message.multipart(parts).map_err(|_| MailError::Invalid("message"))
    }
}

macro_rules! header {
    ($type:ident, $name:literal) => {
        #[derive(Clone)]
        struct $type(String);

        impl Header for $type {
            fn name() -> HeaderName {
                HeaderName::new_from_ascii_str($name)
            }

            fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(text.to_owned()))
            }

            fn display(&self) -> HeaderValue {
                // A URL in a header must not be folded or encoded: it is ASCII, and programs parse it.
                HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), self.0.clone())
            }
        }
    };
}
header!(AutoSubmitted, "Auto-Submitted");
header!(ContentLanguage, "Content-Language");
header!(ListUnsubscribe, "List-Unsubscribe");
header!(ListUnsubscribePost, "List-Unsubscribe-Post");

redacted!(Mail);

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;
    use petition::email::EmailAddress;
    use petition::sender::check_sender;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// If the form accepted an address that no mail can be built for, that mail would be due forever.
        #[test]
        fn mail_can_be_built_for_every_accepted_address(
            typed in "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([a-z0-9-]{1,20}\\.){1,3}([a-z]{2,9}|xn--p1ai|тест)",
        ) {
            let Some(email) = EmailAddress::parse(&typed) else { return Ok(()) };
            let mail = Mail {
                from: "Petitions <petitions@example.org>".to_owned(),
                reply_to: None,
                to: email.to_address(),
                subject: "Please confirm".to_owned(),
                text: "text".to_owned(),
                html: "<p>text".to_owned(),
                message_id: "id@example.org".to_owned(),
                unsubscribe: None,
                language: "en".to_owned(),
                date: std::time::SystemTime::UNIX_EPOCH,
            };
            let bytes = mail.to_rfc5322();
            prop_assert!(bytes.is_ok(), "{}", mail.to);
            let bytes = bytes.unwrap();
            let text = String::from_utf8(bytes.clone()).unwrap();
            prop_assert!(text.contains(&format!("\r\nTo: {}\r\n", mail.to)), "{text}");
            let parsed = MessageParser::default().parse(&bytes).unwrap();
            prop_assert_eq!(parsed.to().and_then(|to| to.first()).and_then(|to| to.address()), Some(mail.to.as_str()));
        }

        /// If `site.yaml` accepted a sender that no mail can be built with, all mails would be due forever.
        #[test]
        fn mail_can_be_built_with_every_accepted_sender(
            written in r#"[ a-zB.,;:<>"'()@&é\\\[\]]{0,12}( ?<petitions@(example|bücher)\.org>)?"#,
        ) {
            if check_sender(&written).is_ok() {
                prop_assert!(written.parse::<Mailbox>().is_ok(), "{written}");
            }
        }
    }

    /// The check rejects only senders that mail cannot be built with.
    #[test]
    fn mail_cannot_be_built_with_rejected_senders() {
        for written in [
            "",
            "hello",
            "Our group petitions",
            "Our group petitions@example.org",
            "Our group <petitions@example.org",
            "Our group petitions@example.org>",
            "Group, Inc <petitions@example.org>",
            "Group (us) <petitions@example.org>",
            ".org <petitions@example.org>",
            "\"Group <petitions@example.org>",
            "a@example.org, b@example.org",
        ] {
            assert!(check_sender(written).is_err() && written.parse::<Mailbox>().is_err(), "{written}");
        }
    }
}
