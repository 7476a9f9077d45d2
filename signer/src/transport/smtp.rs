//! Mails by SMTP.

use std::error::Error;
use std::time::Duration;

use futures::future::BoxFuture;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use crate::redacted::redacted;
use crate::transport::{Mail, MailError, MailReceipt, Refusal, Transport};

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
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<MailReceipt, MailError>> {
        Box::pin(async move {
            match self.0.send(mail.to_message()?).await {
                Ok(response) => Ok(MailReceipt::of(&response.message().collect::<Vec<_>>().join("\n"))),
                Err(error) if error.is_permanent() => Err(refused(&error)),
                Err(error) if error.is_transient() => Err(MailError::Temporary("busy")),
                Err(_) => Err(MailError::Temporary("no connection")),
            }
        })
    }
}

/// A 5xx response. Its basic code does not say enough: 550 is "no such mailbox" as well as "your domain is blocked".
fn refused(error: &lettre::transport::smtp::Error) -> MailError {
    let response = error.source().map(ToString::to_string).unwrap_or_default();
    match Refusal::of(&response) {
        Refusal::Mailbox => MailError::Refused,
        Refusal::Sender => MailError::SenderRefused("5.7.x"),
        Refusal::Other => MailError::Temporary("refused, not for the address"),
    }
}
