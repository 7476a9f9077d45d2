//! Mails, and what sends them.

pub mod folder;
#[cfg(feature = "smtp")]
pub mod smtp;

use std::fmt;

use futures::future::BoxFuture;
use lettre::Message;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};

/// A mail, ready to be sent. Its `Debug` form is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct Mail {
    /// An address, or a name and an address in angle brackets.
    pub from: String,
    /// Where answers go, in the same form.
    pub reply_to: Option<String>,
    /// The signer's address.
    pub to: String,
    /// One line.
    pub subject: String,
    /// As plain text.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Without angle brackets. The same mail has the same each time it is tried, so that a mailbox shows it once.
    pub message_id: String,
    /// Where a program unsubscribes with one `POST` (RFC 8058), where updates were asked for.
    pub unsubscribe: Option<String>,
    /// BCP 47.
    pub language: String,
    /// For the mail's date.
    pub date: std::time::SystemTime,
}

/// Why a mail was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailError {
    /// Not now: the server cannot be reached or is busy. It is tried again, later each time.
    #[error("the mail server does not take mail now ({0})")]
    Temporary(&'static str),
    /// The account may send no more for some seconds. It is no failure of the mail.
    #[error("the mail account may send no more for {0} seconds")]
    Quota(u64),
    /// Never to this address.
    #[error("the mail server refuses the address")]
    Refused,
    /// The mail itself cannot be made.
    #[error("the mail cannot be made ({0})")]
    Invalid(&'static str),
}

/// What an account may send.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quota {
    /// Mails a second.
    pub per_second: f64,
    /// Mails that are left today.
    pub left: u64,
}

/// What sends mails: a folder, an SMTP server, SES. Accepting a mail means having it for good.
pub trait Mailer: Send + Sync {
    /// Sends a mail.
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), MailError>>;

    /// What may be sent just now; `None` without a limit.
    fn quota(&self) -> BoxFuture<'_, Option<Quota>> {
        Box::pin(async { None })
    }
}

impl Mail {
    /// The mail in the form that mail servers take (RFC 5322).
    ///
    /// # Errors
    /// When an address or a header cannot be written.
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
                // An address in a header must not be folded or encoded: it is ASCII, and programs read it.
                HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), self.0.clone())
            }
        }
    };
}
header!(AutoSubmitted, "Auto-Submitted");
header!(ContentLanguage, "Content-Language");
header!(ListUnsubscribe, "List-Unsubscribe");
header!(ListUnsubscribePost, "List-Unsubscribe-Post");

impl fmt::Debug for Mail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mail(…)")
    }
}

#[cfg(test)]
mod tests {
    use mail_parser::MessageParser;
    use petition::email::EmailAddress;
    use petition::sender::check_sender;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// An address that the form takes and no mail can be made for would be a mail that is due for ever.
        #[test]
        fn every_address_that_is_taken_can_be_written_to(
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

        /// A sender that `site.yaml` may have and no mail can be made of would be mails that are due for ever.
        #[test]
        fn every_sender_that_a_site_may_have_can_send(
            written in r#"[ a-zB.,;:<>"'()@&é\\\[\]]{0,12}( ?<petitions@(example|bücher)\.org>)?"#,
        ) {
            if check_sender(&written).is_ok() {
                prop_assert!(written.parse::<Mailbox>().is_ok(), "{written}");
            }
        }
    }

    /// What the check refuses for its form is what no mail can be made of.
    #[test]
    fn a_sender_that_is_refused_cannot_send() {
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
