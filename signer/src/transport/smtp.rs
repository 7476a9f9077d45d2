//! Mails by SMTP.

use std::time::Duration;

use futures::future::BoxFuture;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::transport::{Mail, MailError, Mailer};

/// How long a mail server may take for one step.
const STEP_TIME: Duration = Duration::from_secs(30);

/// Sends through one SMTP server. Its `Debug` form is redacted: the address may hold a password.
#[derive(Clone)]
pub struct SmtpMailer(AsyncSmtpTransport<Tokio1Executor>);

impl SmtpMailer {
    /// The server at an address: `smtps://user:password@host`, `smtp://host:587?tls=required`, `smtp://127.0.0.1:2525`.
    ///
    /// # Errors
    /// When it is no such address.
    pub fn new(address: &str) -> Result<Self, MailError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
            .map_err(|_| MailError::Invalid("the address of the mail server"))?;
        Ok(Self(transport.timeout(Some(STEP_TIME)).build()))
    }
}

impl std::fmt::Debug for SmtpMailer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SmtpMailer(…)")
    }
}

impl Mailer for SmtpMailer {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), MailError>> {
        Box::pin(async move {
            match self.0.send(mail.to_message()?).await {
                Ok(_) => Ok(()),
                // 5xx is for good, but for those that speak of the sender or the message, not of the mailbox (RFC 5321 §4.2.3).
                Err(error) if error.is_permanent() && is_of_mailbox(error.status()) => Err(MailError::Refused),
                Err(error) if error.is_permanent() => Err(MailError::Temporary("refused, not for the address")),
                Err(error) if error.is_transient() => Err(MailError::Temporary("busy")),
                Err(_) => Err(MailError::Temporary("no connection")),
            }
        })
    }
}

/// 550 no such mailbox, 551 not local, 553 name not allowed.
fn is_of_mailbox(code: Option<lettre::transport::smtp::response::Code>) -> bool {
    matches!(code.map(u16::from), Some(550 | 551 | 553))
}
