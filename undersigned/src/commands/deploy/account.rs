//! What the account has: quotas, the certificate, the secrets, the email identity, the alarms.

use publisher::AwsApi;
use serde::Deserialize;

use super::call::{ReadError, from_json, get, operate, query};
use super::finding::Check;
use super::stack::Stack;

/// Fewer concurrent executions are those of an account that has not asked for more.
const CONCURRENCY_MIN: u64 = 100;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MailAccount {
    #[serde(default)]
    production_access_enabled: bool,
    #[serde(default)]
    sending_enabled: bool,
    #[serde(default)]
    enforcement_status: String,
    send_quota: Option<SendQuota>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct SendQuota {
    #[serde(default)]
    max24_hour_send: f64,
    #[serde(default)]
    max_send_rate: f64,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct LambdaAccount {
    account_limit: AccountLimit,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct AccountLimit {
    concurrent_executions: u64,
}

/// What a new account has to request first.
pub(super) async fn check_account(api: &AwsApi) -> Vec<Check> {
    let mail = get(api, "email", "ses", "SESV2", "ses:GetAccount", "/v2/email/account").await;
    let mail = match mail.and_then(|body| from_json::<MailAccount>(&body)) {
        Err(error) => Check::unread("email", &error),
        Ok(account) => check_mail(&account, &api.region),
    };
    let path = "/2016-08-19/account-settings";
    let lambda = get(api, "lambda", "lambda", "LAMBDA", "lambda:GetAccountSettings", path).await;
    let lambda = match lambda.and_then(|body| from_json::<LambdaAccount>(&body)) {
        Err(error) => Check::unread("lambda", &error),
        Ok(LambdaAccount { account_limit: AccountLimit { concurrent_executions: limit } }) => {
            let found = format!("{limit} functions can run at once");
            if limit < CONCURRENCY_MIN {
                Check::warning("lambda", found, "request 1,000 *Concurrent executions* under Service Quotas")
            } else {
                Check::ok("lambda", found)
            }
        }
    };
    vec![mail, lambda]
}

fn check_mail(account: &MailAccount, region: &str) -> Check {
    let quota = account.send_quota.as_ref().map_or((0.0, 0.0), |quota| (quota.max24_hour_send, quota.max_send_rate));
    let found = format!("SES in {region} accepts {} emails a day, {} a second", quota.0, quota.1);
    if !account.sending_enabled || !["HEALTHY", ""].contains(&account.enforcement_status.as_str()) {
        let found = format!("{found}, but sending is paused ({})", account.enforcement_status);
        return Check::missing("email", found, "see the reputation page of the SES console");
    }
    if account.production_access_enabled {
        return Check::ok("email", found);
    }
    Check::missing(
        "email",
        format!("{found}, and only to verified addresses: the account is in the sandbox"),
        "request production access in the SES console; it takes a day or more",
    )
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DescribeCertificate {
    certificate: Certificate,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Certificate {
    status: String,
    #[serde(default)]
    subject_alternative_names: Vec<String>,
    #[serde(default)]
    domain_validation_options: Vec<DomainValidation>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DomainValidation {
    validation_status: Option<String>,
    resource_record: Option<ResourceRecord>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ResourceRecord {
    name: String,
    value: String,
}

/// The certificate of the site's domain, if it has one.
pub(super) async fn check_certificate(api: &AwsApi, stack: &Stack) -> Option<Check> {
    let arn = stack.parameter("CertificateArn");
    if arn.is_empty() {
        return None;
    }
    let body = serde_json::json!({ "CertificateArn": arn }).to_string();
    let action = ("acm:DescribeCertificate", "CertificateManager.DescribeCertificate");
    let certificate = operate(api, "acm", Some("us-east-1"), action, &body).await;
    let certificate = match certificate.and_then(|body| from_json::<DescribeCertificate>(&body)) {
        Ok(DescribeCertificate { certificate }) => certificate,
        Err(ReadError::NotFound) => {
            return Some(Check::missing(
                "certificate",
                "it does not exist",
                "request it in us-east-1, and deploy with it",
            ));
        }
        Err(error) => return Some(Check::unread("certificate", &error)),
    };
    let pending = certificate.domain_validation_options.iter();
    let pending = pending.filter(|one| one.validation_status.as_deref() != Some("SUCCESS"));
    let records: Vec<String> = pending
        .filter_map(|one| one.resource_record.as_ref())
        .map(|record| format!("{} CNAME {}", record.name, record.value))
        .collect();
    if certificate.status != "ISSUED" {
        let todo = format!("add the record {}, and wait until it is issued", records.join(", and "));
        return Some(Check::missing("certificate", format!("it is {}", certificate.status), todo));
    }
    let covers = |domain: &str| {
        let wildcard = domain.split_once('.').map(|(_, rest)| format!("*.{rest}"));
        certificate.subject_alternative_names.iter().any(|name| name == domain || Some(name) == wildcard.as_ref())
    };
    let domains = [stack.parameter("SiteDomain")].into_iter().chain(stack.parameter("FormerDomains").split(','));
    let uncovered: Vec<&str> = domains.filter(|domain| !domain.is_empty() && !covers(domain)).collect();
    Some(if uncovered.is_empty() {
        Check::ok("certificate", "it is issued")
    } else {
        let found = format!("it does not cover {}", uncovered.join(", "));
        Check::missing("certificate", found, "request one for all domains, and deploy with it")
    })
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DescribeParameters {
    parameters: Vec<ParameterMetadata>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ParameterMetadata {
    name: String,
    #[serde(rename = "Type")]
    kind: String,
}

/// Whether the secrets exist. Their values are not read.
pub(super) async fn check_secrets(api: &AwsApi, stack: &Stack) -> Check {
    let path = stack.parameter("SecretsPath");
    let names = ["public", "mailer"].map(|name| format!("{path}/{name}"));
    let filter = serde_json::json!({ "Key": "Name", "Option": "Equals", "Values": names });
    let body = serde_json::json!({ "ParameterFilters": [filter] }).to_string();
    let action = ("ssm:DescribeParameters", "AmazonSSM.DescribeParameters");
    let parameters = operate(api, "ssm", None, action, &body).await;
    let parameters = match parameters.and_then(|body| from_json::<DescribeParameters>(&body)) {
        Ok(parameters) => parameters.parameters,
        Err(error) => return Check::unread("secrets", &error),
    };
    let of = |name: &String| parameters.iter().find(|parameter| parameter.name == *name);
    let absent: Vec<&String> = names.iter().filter(|name| of(name).is_none()).collect();
    if let Some(name) = absent.first() {
        let todo =
            "store the files of `undersigned keys site` with `aws ssm put-parameter`, in the region of the stack";
        return Check::missing("secrets", format!("there is no parameter {name} in {}", api.region), todo);
    }
    match names.iter().filter_map(of).find(|parameter| parameter.kind != "SecureString") {
        Some(parameter) => Check::missing(
            "secrets",
            format!("{} is not encrypted ({})", parameter.name, parameter.kind),
            "delete it, and store it with `--type SecureString`",
        ),
        None => Check::ok("secrets", names.join(" and ")),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct EmailIdentity {
    #[serde(default)]
    verified_for_sending_status: bool,
    dkim_attributes: Option<DkimAttributes>,
    mail_from_attributes: Option<MailFromAttributes>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct DkimAttributes {
    #[serde(default)]
    status: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct MailFromAttributes {
    #[serde(default)]
    mail_from_domain_status: String,
}

/// The domain that emails come from, whose DNS records SES itself looks up.
pub(super) async fn check_identity(api: &AwsApi, stack: &Stack) -> Check {
    const NAME: &str = "mail domain";
    let domain = stack.parameter("MailDomain");
    let path = format!("/v2/email/identities/{domain}");
    let identity = get(api, "email", "ses", "SESV2", "ses:GetEmailIdentity", &path).await;
    let identity = match identity.and_then(|body| from_json::<EmailIdentity>(&body)) {
        Ok(identity) => identity,
        Err(ReadError::NotFound) => {
            let todo = "verify it in SES, or deploy with `MailIdentity=create`";
            return Check::missing(NAME, format!("{domain} is no identity of SES in {}", api.region), todo);
        }
        Err(error) => return Check::unread(NAME, &error),
    };
    let dkim = identity.dkim_attributes.map(|attributes| attributes.status).unwrap_or_default();
    if !identity.verified_for_sending_status || dkim != "SUCCESS" {
        let records = stack.output("DkimRecords").replace(' ', ", ").replace('=', " CNAME ");
        let todo = if records.is_empty() {
            "add its DKIM records, see the SES console".to_owned()
        } else {
            format!("add {records}")
        };
        return Check::missing(NAME, format!("{domain} cannot send: DKIM is {dkim}"), todo);
    }
    let bounces = identity.mail_from_attributes.map(|attributes| attributes.mail_from_domain_status);
    match bounces.filter(|status| !status.is_empty() && status != "SUCCESS") {
        Some(status) => {
            let found = format!("{domain} sends; its bounce domain is {status}");
            Check::warning(NAME, found, format!("add {}", stack.output("MailFromRecords")))
        }
        None => Check::ok(NAME, format!("{domain} sends, signed with DKIM")),
    }
}

/// Whether anyone gets the alarms.
pub(super) async fn check_alarms(api: &AwsApi, stack: &Stack) -> Check {
    let address = stack.parameter("AlarmAddress");
    if address.is_empty() {
        return Check::warning("alarms", "no address gets them", "deploy with `AlarmAddress=you@example.org`");
    }
    let topic: String = url::form_urlencoded::byte_serialize(stack.output("AlarmTopic").as_bytes()).collect();
    let form = format!("Action=GetTopicAttributes&Version=2010-03-31&TopicArn={topic}");
    match query(api, "sns", "SNS", "sns:GetTopicAttributes", &form).await {
        Err(error) => Check::unread("alarms", &error),
        Ok(body) => {
            let without_spaces: String = body.split_whitespace().collect();
            if without_spaces.contains("<key>SubscriptionsConfirmed</key><value>0</value>") {
                let todo =
                    "follow the link in the email from AWS Notifications, or delete and create the subscription again";
                return Check::missing("alarms", format!("{address} has not confirmed"), todo);
            }
            Check::ok("alarms", format!("they go to {address}"))
        }
    }
}
