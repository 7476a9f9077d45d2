//! Mails by SMTP.

use std::time::Duration;

use futures::future::BoxFuture;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::redacted::redacted;
use crate::transport::{Mail, MailError, Transport};

/// Timeout of each SMTP command.
const COMMAND_TIMEOUT: Duration = Duration::from_secs(30);

/// Sends through an SMTP server. `Debug` output is redacted, since the URL may contain a password.
#[derive(Clone)]
pub struct SmtpTransport(AsyncSmtpTransport<Tokio1Executor>);

impl SmtpTransport {
    /// Uses the server at a URL: `smtps://user:password@host`, `smtp://host:587?tls=required`, `smtp://127.0.0.1:2525`.
    ///
    /// # Errors
    /// If the URL is invalid.
    pub fn new(url: &str) -> Result<Self, MailError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| MailError::Invalid("URL of the mail server"))?;
        Ok(Self(transport.timeout(Some(COMMAND_TIMEOUT)).build()))
    }
}

redacted!(SmtpTransport);

impl Transport for SmtpTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), MailError>> {
        Box::pin(async move {
            match self.0.send(mail.to_message()?).await {
                Ok(_) => Ok(()),
                // 5xx codes are permanent, except those about the sender or the message (RFC 5321 §4.2.3).
                Err(error) if error.is_permanent() && is_of_mailbox(error.status()) => Err(MailError::Refused),
                Err(error) if error.is_permanent() => Err(MailError::Temporary("refused, not for the address")),
                Err(error) if error.is_transient() => Err(MailError::Temporary("busy")),
                Err(_) => Err(MailError::Temporary("no connection")),
            }
        })
    }
}

/// Whether a code is about the mailbox: 550 no such mailbox, 551 not local, 553 name not allowed.
fn is_of_mailbox(code: Option<lettre::transport::smtp::response::Code>) -> bool {
    matches!(code.map(u16::from), Some(550 | 551 | 553))
}
