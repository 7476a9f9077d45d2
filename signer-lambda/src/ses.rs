//! Mails by Amazon SES.

use std::time::Duration;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_sesv2::Client;
use aws_sdk_sesv2::config::retry::RetryConfig;
use aws_sdk_sesv2::config::timeout::TimeoutConfig;
use aws_sdk_sesv2::config::{BehaviorVersion, Region};
use aws_sdk_sesv2::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_sesv2::primitives::Blob;
use aws_sdk_sesv2::types::{Destination, EmailContent, RawMessage};
use futures::future::BoxFuture;
use signer::{Mail, MailError, MailReceipt, Quota, Transport};

use crate::config::MailerConfig;
use crate::https::Https;

/// Sends through the SES of the account.
#[derive(Clone, Debug)]
pub(crate) struct SesTransport {
    client: Client,
    configuration_set: Option<String>,
}

/// The daily quota recovers gradually over 24 hours; retrying after an hour is soon enough.
const DAILY_WAIT_SECONDS: u64 = 3600;

impl SesTransport {
    pub(crate) fn new(config: &MailerConfig, https: &Https) -> Self {
        Self { client: client(config, https), configuration_set: config.configuration_set.clone() }
    }

    async fn send_mail(&self, mail: &Mail) -> Result<MailReceipt, MailError> {
        let raw = RawMessage::builder()
            .data(Blob::new(mail.to_rfc5322()?))
            .build()
            .map_err(|_| MailError::Invalid("message"))?;
        let sent = self
            .client
            .send_email()
            .set_configuration_set_name(self.configuration_set.clone())
            .destination(Destination::builder().to_addresses(&mail.to).build())
            .content(EmailContent::builder().raw(raw).build())
            .send()
            .await;
        let sent = sent.map_err(|error| failure(&error))?;
        Ok(MailReceipt::of(sent.message_id().unwrap_or_default()))
    }
}

impl Transport for SesTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<MailReceipt, MailError>> {
        Box::pin(self.send_mail(mail))
    }

    fn has_quota(&self) -> bool {
        true
    }

    fn quota(&self) -> BoxFuture<'_, Option<Quota>> {
        Box::pin(async {
            let account = self.client.get_account().send().await.ok()?;
            let quota = account.send_quota()?;
            // SES reports an unlimited quota as -1.
            let left = quota.max24_hour_send() - quota.sent_last24_hours();
            let left = if quota.max24_hour_send() < 0.0 { u64::MAX } else { whole(left) };
            Some(Quota { per_second: quota.max_send_rate(), left })
        })
    }
}

/// A client without retries: a mail whose response was lost may have been sent, and SES gives each mail a Message-ID of its own,
/// so mailboxes would show it twice. The mailer retries later.
fn client(config: &MailerConfig, https: &Https) -> Client {
    let aws = &config.shared.aws;
    let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_secs(15)).build();
    let mut builder = aws_sdk_sesv2::Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(aws.region.clone()))
        .credentials_provider(SharedCredentialsProvider::new(aws.credentials.clone()))
        .timeout_config(timeouts)
        .retry_config(RetryConfig::disabled())
        .http_client(https.for_sdk());
    builder.set_endpoint_url(config.ses.clone());
    Client::from_conf(builder.build())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of mails, at least zero")]
fn whole(number: f64) -> u64 {
    number.max(0.0) as u64
}

/// Maps an error of SES. Its message is not used otherwise, since it may contain addresses
/// (docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html).
fn failure<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> MailError {
    let SdkError::ServiceError(service) = error else {
        return MailError::Temporary("no response from SES");
    };
    let message = service.err().message().unwrap_or_default();
    match service.err().code().unwrap_or_default() {
        "TooManyRequestsException" | "ThrottlingException" | "Throttling" if message.contains("Daily") => {
            MailError::Throttled(DAILY_WAIT_SECONDS)
        }
        "TooManyRequestsException" | "ThrottlingException" | "Throttling" => MailError::Throttled(1),
        "LimitExceededException" => MailError::Throttled(DAILY_WAIT_SECONDS),
        "SendingPausedException" | "AccountSuspendedException" => {
            MailError::SenderRefused("SES has paused the account")
        }
        "MailFromDomainNotVerifiedException" => MailError::SenderRefused("the MAIL FROM domain is not verified"),
        "MessageRejected" => MailError::Temporary("SES rejects the message; is the account in the sandbox?"),
        "AccessDeniedException" => MailError::Temporary("the role is not allowed to send"),
        "BadRequestException" => MailError::Invalid("SES cannot read the message"),
        _ => MailError::Temporary("SES failed"),
    }
}
