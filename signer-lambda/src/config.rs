//! The configuration of each function, from the environment: read once, and everything that is wrong with it told at once.

use std::fmt;
use std::str::FromStr;

use age::x25519;
use aws_credential_types::Credentials;
use signer::secret::{Key, MailerSecrets, PublicSecrets, TokenKey, parse_token_key};
use zeroize::Zeroizing;

/// Looks a variable up.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Where the secrets are.
#[derive(Clone)]
pub(crate) enum SecretSource {
    /// `UNDERSIGNED_SECRETS`: here.
    Text(Zeroizing<String>),
    /// `UNDERSIGNED_SECRETS_PARAMETER`: in this parameter of SSM.
    Parameter(String),
}

/// What both functions need.
#[derive(Clone, Debug)]
pub(crate) struct Config {
    /// `UNDERSIGNED_SITE_URL`, with a slash at the end.
    pub(crate) site_url: String,
    /// `UNDERSIGNED_API_URL`, without one; `<site>/api` where it is not given.
    pub(crate) api_url: String,
    /// `UNDERSIGNED_TABLE_PREFIX`.
    pub(crate) table_prefix: String,
    pub(crate) secrets: SecretSource,
    pub(crate) aws: Aws,
}

/// What the signer's function needs.
#[derive(Clone, Debug)]
pub(crate) struct SignerConfig {
    pub(crate) shared: Config,
    /// `UNDERSIGNED_ORIGIN_SECRETS`, separated by commas: what the CDN proves itself with.
    pub(crate) origin_secrets: Vec<String>,
    /// `UNDERSIGNED_CLIENT_ADDRESS`: the header that the CDN puts the visitor's address in.
    pub(crate) client_address: Option<String>,
    /// `UNDERSIGNED_DISPOSABLE_DOMAINS`, separated by white space: further mailboxes that are not taken.
    pub(crate) disposable_domains: String,
}

/// What the mailer's function needs.
#[derive(Clone, Debug)]
pub(crate) struct MailerConfig {
    pub(crate) shared: Config,
    /// `UNDERSIGNED_CONFIGURATION_SET`: of SES.
    pub(crate) configuration_set: Option<String>,
    /// `AWS_ENDPOINT_URL_SESV2` or `AWS_ENDPOINT_URL`.
    pub(crate) ses: Option<String>,
}

/// The account.
#[derive(Clone, Debug)]
pub(crate) struct Aws {
    /// `AWS_REGION`.
    pub(crate) region: String,
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`: Lambda sets them from the role.
    pub(crate) credentials: Credentials,
    /// `AWS_ENDPOINT_URL_DYNAMODB` or `AWS_ENDPOINT_URL`.
    pub(crate) dynamodb: Option<String>,
    /// `AWS_ENDPOINT_URL_SSM` or `AWS_ENDPOINT_URL`.
    pub(crate) ssm: Option<String>,
}

/// Everything that is wrong, a line each. Values are never repeated: they may be secrets.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("the configuration is not complete: {}", .0.join("; "))]
pub(crate) struct ConfigErrors(Vec<String>);

impl SignerConfig {
    /// Reads the environment.
    ///
    /// # Errors
    /// All that is missing or wrong.
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, ConfigErrors> {
        read(environment, |reader| Self {
            shared: reader.shared(),
            origin_secrets: reader.origin_secrets(),
            client_address: reader.optional("UNDERSIGNED_CLIENT_ADDRESS"),
            disposable_domains: reader.optional("UNDERSIGNED_DISPOSABLE_DOMAINS").unwrap_or_default(),
        })
    }
}

impl MailerConfig {
    /// Reads the environment.
    ///
    /// # Errors
    /// All that is missing or wrong.
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, ConfigErrors> {
        read(environment, |reader| Self {
            shared: reader.shared(),
            configuration_set: reader.optional("UNDERSIGNED_CONFIGURATION_SET"),
            ses: reader.endpoint("AWS_ENDPOINT_URL_SESV2"),
        })
    }
}

fn read<C>(environment: Environment<'_>, all: impl FnOnce(&mut Reader<'_>) -> C) -> Result<C, ConfigErrors> {
    let mut reader = Reader { environment, errors: Vec::new() };
    let config = all(&mut reader);
    if reader.errors.is_empty() { Ok(config) } else { Err(ConfigErrors(reader.errors)) }
}

struct Reader<'a> {
    environment: Environment<'a>,
    errors: Vec<String>,
}

impl Reader<'_> {
    fn optional(&self, name: &str) -> Option<String> {
        (self.environment)(name).filter(|value| !value.is_empty())
    }

    fn required(&mut self, name: &str) -> String {
        self.optional(name).unwrap_or_else(|| {
            self.errors.push(format!("{name} is not set"));
            String::new()
        })
    }

    fn endpoint(&self, name: &str) -> Option<String> {
        self.optional(name).or_else(|| self.optional("AWS_ENDPOINT_URL"))
    }

    fn shared(&mut self) -> Config {
        let site_url = self.site_url();
        Config {
            api_url: self.optional("UNDERSIGNED_API_URL").unwrap_or_else(|| format!("{site_url}api")),
            site_url,
            table_prefix: self.required("UNDERSIGNED_TABLE_PREFIX"),
            secrets: self.secrets(),
            aws: self.aws(),
        }
    }

    fn site_url(&mut self) -> String {
        let url = self.required("UNDERSIGNED_SITE_URL");
        let is_absolute = url.starts_with("https://") || url.starts_with("http://");
        if !(url.is_empty() || is_absolute && url.ends_with('/')) {
            self.errors.push("UNDERSIGNED_SITE_URL is no absolute address with a slash at the end".to_owned());
        }
        url
    }

    fn secrets(&mut self) -> SecretSource {
        let given = (self.optional("UNDERSIGNED_SECRETS"), self.optional("UNDERSIGNED_SECRETS_PARAMETER"));
        match given {
            (Some(text), None) => SecretSource::Text(Zeroizing::new(text)),
            (None, Some(name)) => SecretSource::Parameter(name),
            _ => {
                self.errors.push("one of UNDERSIGNED_SECRETS and UNDERSIGNED_SECRETS_PARAMETER must be set".to_owned());
                SecretSource::Parameter(String::new())
            }
        }
    }

    fn origin_secrets(&mut self) -> Vec<String> {
        let text = self.required("UNDERSIGNED_ORIGIN_SECRETS");
        let secrets: Vec<String> =
            text.split(',').map(str::trim).filter(|secret| !secret.is_empty()).map(str::to_owned).collect();
        // 128 bits in hexadecimal: fewer can be guessed.
        if secrets.iter().any(|secret| secret.len() < 32) {
            self.errors.push("UNDERSIGNED_ORIGIN_SECRETS has one of fewer than 32 characters".to_owned());
        }
        secrets
    }

    fn aws(&mut self) -> Aws {
        let id = self.required("AWS_ACCESS_KEY_ID");
        let secret = self.required("AWS_SECRET_ACCESS_KEY");
        Aws {
            region: self.required("AWS_REGION"),
            credentials: Credentials::new(id, secret, self.optional("AWS_SESSION_TOKEN"), None, "environment"),
            dynamodb: self.endpoint("AWS_ENDPOINT_URL_DYNAMODB"),
            ssm: self.endpoint("AWS_ENDPOINT_URL_SSM"),
        }
    }
}

impl fmt::Debug for SecretSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(…)"),
            Self::Parameter(name) => write!(f, "Parameter({name})"),
        }
    }
}

/// The signer's secrets: `identity = <hex>`, `tokens = <id>:<hex>` once or more, `mailbox = age1…`, one a line.
///
/// # Errors
/// Names the lines that are missing or cannot be read.
pub(crate) fn parse_public(text: &str) -> Result<PublicSecrets, ConfigErrors> {
    let mut errors = Vec::new();
    let identity = Key::parse(values(text, "identity").next().unwrap_or_default());
    let mailbox = x25519::Recipient::from_str(values(text, "mailbox").next().unwrap_or_default()).ok();
    let tokens = parse_tokens(text, &mut errors);
    if identity.is_none() {
        errors.push("the secrets have no sound `identity`".to_owned());
    }
    if mailbox.is_none() {
        errors.push("the secrets have no sound `mailbox`".to_owned());
    }
    match (identity, mailbox) {
        (Some(identity), Some(mailbox)) if errors.is_empty() => Ok(PublicSecrets { identity, tokens, mailbox }),
        _ => Err(ConfigErrors(errors)),
    }
}

/// The mailer's secrets: `tokens = <id>:<hex>` once or more, `mailbox = AGE-SECRET-KEY-1…` once or more, newest first.
///
/// # Errors
/// Names the lines that are missing or cannot be read.
pub(crate) fn parse_mailer(text: &str) -> Result<MailerSecrets, ConfigErrors> {
    let mut errors = Vec::new();
    let tokens = parse_tokens(text, &mut errors);
    let mailbox: Vec<_> = values(text, "mailbox").map(x25519::Identity::from_str).collect();
    if mailbox.is_empty() || mailbox.iter().any(Result::is_err) {
        errors.push("the secrets have no sound `mailbox`".to_owned());
    }
    if !errors.is_empty() {
        return Err(ConfigErrors(errors));
    }
    Ok(MailerSecrets { tokens, mailbox: mailbox.into_iter().flatten().collect() })
}

fn parse_tokens(text: &str, errors: &mut Vec<String>) -> Vec<TokenKey> {
    let tokens: Vec<_> = values(text, "tokens").map(parse_token_key).collect();
    if tokens.is_empty() || tokens.iter().any(Result::is_err) {
        errors.push("the secrets have no sound `tokens`".to_owned());
    }
    tokens.into_iter().flatten().collect()
}

fn values<'a>(text: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    text.lines().filter_map(move |line| {
        let (key, value) = line.split_once('=')?;
        (key.trim() == name).then(|| value.trim())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use signer::random::SystemRandom;
    use signer::secret::Secrets;

    use super::*;

    type Variables = BTreeMap<&'static str, &'static str>;

    /// What both functions must be told.
    const SHARED: [&str; 6] = [
        "UNDERSIGNED_SITE_URL",
        "UNDERSIGNED_TABLE_PREFIX",
        "UNDERSIGNED_SECRETS",
        "AWS_REGION",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
    ];

    fn shared() -> Variables {
        BTreeMap::from([
            ("UNDERSIGNED_SITE_URL", "https://example.org/"),
            ("UNDERSIGNED_TABLE_PREFIX", "undersigned-"),
            ("UNDERSIGNED_SECRETS_PARAMETER", "/undersigned/public"),
            ("AWS_REGION", "eu-west-1"),
            ("AWS_ACCESS_KEY_ID", "id"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
        ])
    }

    fn read_signer(variables: &Variables) -> Result<SignerConfig, ConfigErrors> {
        SignerConfig::read(&|name| variables.get(name).map(|&value| value.to_owned()))
    }

    fn read_mailer(variables: &Variables) -> Result<MailerConfig, ConfigErrors> {
        MailerConfig::read(&|name| variables.get(name).map(|&value| value.to_owned()))
    }

    #[track_caller]
    fn check_missing(ConfigErrors(errors): &ConfigErrors, expected: &[&str]) {
        assert_eq!(errors.len(), expected.len(), "{errors:?}");
        for name in expected {
            assert!(errors.iter().any(|error| error.contains(name)), "{name}: {errors:?}");
        }
    }

    #[test]
    fn everything_that_is_missing_is_told_at_once() {
        let signer = read_signer(&Variables::new()).unwrap_err();
        check_missing(&signer, &[SHARED.as_slice(), &["UNDERSIGNED_ORIGIN_SECRETS"]].concat());
        check_missing(&read_mailer(&Variables::new()).unwrap_err(), &SHARED);
    }

    #[test]
    fn what_is_wrong_is_told_and_not_repeated() {
        let mut wrong = shared();
        wrong.insert("UNDERSIGNED_SITE_URL", "example.org");
        wrong.insert("UNDERSIGNED_SECRETS", "also");
        wrong.insert("UNDERSIGNED_ORIGIN_SECRETS", "short");
        let errors = read_signer(&wrong).unwrap_err();
        assert_eq!(errors.0.len(), 3, "{errors}");
        assert!(!errors.to_string().contains("short") && !errors.to_string().contains("also"));
        let errors = read_mailer(&wrong).unwrap_err();
        assert_eq!(errors.0.len(), 2, "what only the signer reads is nothing to the mailer: {errors}");
    }

    #[test]
    fn the_api_lies_under_the_site() {
        assert_eq!(read_mailer(&shared()).unwrap().shared.api_url, "https://example.org/api");
        let mut elsewhere = shared();
        elsewhere.insert("UNDERSIGNED_API_URL", "https://api.example.org");
        assert_eq!(read_mailer(&elsewhere).unwrap().shared.api_url, "https://api.example.org");
    }

    #[test]
    fn an_empty_previous_secret_is_none() {
        let mut variables = shared();
        variables.insert("UNDERSIGNED_ORIGIN_SECRETS", "0123456789abcdef0123456789abcdef,");
        assert_eq!(read_signer(&variables).unwrap().origin_secrets.len(), 1);
    }

    #[test]
    fn one_endpoint_stands_for_all_that_have_none_of_their_own() {
        let mut variables = shared();
        variables.insert("AWS_ENDPOINT_URL", "http://all");
        variables.insert("AWS_ENDPOINT_URL_SESV2", "http://ses");
        let config = read_mailer(&variables).unwrap();
        assert_eq!(config.ses.as_deref(), Some("http://ses"));
        assert_eq!(config.shared.aws.dynamodb.as_deref(), Some("http://all"));
        assert_eq!(config.shared.aws.ssm.as_deref(), Some("http://all"));
    }

    #[test]
    fn each_function_reads_its_own_secrets() {
        let secrets = Secrets::generate(&SystemRandom);
        let all = secrets.to_text();
        let public_mailbox = secrets.public().mailbox.to_string();
        let public: String = all
            .lines()
            .map(|line| {
                if line.starts_with("mailbox") { format!("mailbox = {public_mailbox}\n") } else { format!("{line}\n") }
            })
            .collect();
        assert_eq!(parse_public(&public).unwrap().mailbox.to_string(), public_mailbox);
        assert_eq!(parse_mailer(&all).unwrap().mailbox.len(), 1);
        assert!(parse_mailer(&public).is_err(), "with the signer's secrets no mailbox opens");
        assert_eq!(parse_public("").unwrap_err().0.len(), 3);
    }
}
