//! The configuration of each function, read once from environment variables. All errors are reported at once.

use std::fmt;

use aws_credential_types::Credentials;
use petition::index::Rates;
use zeroize::Zeroizing;

/// Looks up a variable.
pub(crate) type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Source of the secrets.
#[derive(Clone)]
pub(crate) enum SecretSource {
    /// `UNDERSIGNED_SECRETS`: the secrets themselves.
    Text(Zeroizing<String>),
    /// `UNDERSIGNED_SECRETS_PARAMETER`: the name of an SSM parameter.
    Parameter(String),
}

/// Configuration that the signer and the mailer share.
#[derive(Clone, Debug)]
pub(crate) struct SharedConfig {
    /// `UNDERSIGNED_SITE_URL`, with a trailing slash.
    pub(crate) site_url: String,
    /// `UNDERSIGNED_API_URL`, without a trailing slash; defaults to `<site>/api`.
    pub(crate) api_url: String,
    /// `UNDERSIGNED_TABLE_PREFIX`.
    pub(crate) table_prefix: String,
    pub(crate) secrets: SecretSource,
    pub(crate) aws: AwsConfig,
}

/// Configuration of the signer function.
#[derive(Clone, Debug)]
pub(crate) struct SignerConfig {
    pub(crate) shared: SharedConfig,
    /// `UNDERSIGNED_ORIGIN_SECRETS`, comma-separated: requests of the CDN carry one of them.
    pub(crate) origin_secrets: Vec<String>,
    /// `UNDERSIGNED_CLIENT_ADDRESS`: the header in which the CDN sends the client's address.
    pub(crate) client_address: Option<String>,
    /// `UNDERSIGNED_SIGNATURES_PER_MINUTE`, `UNDERSIGNED_SIGNATURES_PER_FIVE_MINUTES`, `UNDERSIGNED_MAILS_PER_MAILBOX`.
    pub(crate) limits: Rates,
    /// `UNDERSIGNED_DISPOSABLE_DOMAINS`, separated by white space: email domains to reject in addition to the built-in list.
    pub(crate) disposable_domains: String,
}

/// Configuration of the mailer function.
#[derive(Clone, Debug)]
pub(crate) struct MailerConfig {
    pub(crate) shared: SharedConfig,
    /// `UNDERSIGNED_CONFIGURATION_SET`: the SES configuration set.
    pub(crate) configuration_set: Option<String>,
    /// `AWS_ENDPOINT_URL_SESV2` or `AWS_ENDPOINT_URL`.
    pub(crate) ses: Option<String>,
}

/// Configuration of the keeper function, which has no secrets.
#[derive(Clone, Debug)]
pub(crate) struct KeeperConfig {
    /// `UNDERSIGNED_SITE_URL`, with a trailing slash.
    pub(crate) site_url: String,
    /// `UNDERSIGNED_TABLE_PREFIX`.
    pub(crate) table_prefix: String,
    pub(crate) aws: AwsConfig,
}

/// Access to AWS.
#[derive(Clone, Debug)]
pub(crate) struct AwsConfig {
    /// `AWS_REGION`.
    pub(crate) region: String,
    /// `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`: Lambda sets them from the role.
    pub(crate) credentials: Credentials,
    /// `AWS_ENDPOINT_URL_DYNAMODB` or `AWS_ENDPOINT_URL`.
    pub(crate) dynamodb: Option<String>,
    /// `AWS_ENDPOINT_URL_SSM` or `AWS_ENDPOINT_URL`.
    pub(crate) ssm: Option<String>,
}

/// All errors. They do not repeat values, which may be secrets.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid configuration: {}", .0.join("; "))]
pub(crate) struct ConfigErrors(Vec<String>);

impl SignerConfig {
    /// Reads the environment.
    ///
    /// # Errors
    /// Everything that is missing or invalid.
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, ConfigErrors> {
        read(environment, |reader| Self {
            shared: reader.shared(),
            origin_secrets: reader.origin_secrets(),
            limits: reader.limits(),
            client_address: reader.optional("UNDERSIGNED_CLIENT_ADDRESS"),
            disposable_domains: reader.optional("UNDERSIGNED_DISPOSABLE_DOMAINS").unwrap_or_default(),
        })
    }
}

impl MailerConfig {
    /// Reads the environment.
    ///
    /// # Errors
    /// Everything that is missing or invalid.
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, ConfigErrors> {
        read(environment, |reader| Self {
            shared: reader.shared(),
            configuration_set: reader.optional("UNDERSIGNED_CONFIGURATION_SET"),
            ses: reader.endpoint("AWS_ENDPOINT_URL_SESV2"),
        })
    }
}

impl KeeperConfig {
    /// Reads the environment.
    ///
    /// # Errors
    /// Everything that is missing or invalid.
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, ConfigErrors> {
        read(environment, |reader| Self {
            site_url: reader.site_url(),
            table_prefix: reader.required("UNDERSIGNED_TABLE_PREFIX"),
            aws: reader.aws(),
        })
    }
}

fn read<C>(environment: Environment<'_>, all: impl FnOnce(&mut EnvironmentReader<'_>) -> C) -> Result<C, ConfigErrors> {
    let mut reader = EnvironmentReader { environment, errors: Vec::new() };
    let config = all(&mut reader);
    if reader.errors.is_empty() { Ok(config) } else { Err(ConfigErrors(reader.errors)) }
}

struct EnvironmentReader<'a> {
    environment: Environment<'a>,
    errors: Vec<String>,
}

impl EnvironmentReader<'_> {
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

    fn shared(&mut self) -> SharedConfig {
        let site_url = self.site_url();
        SharedConfig {
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
            self.errors.push("UNDERSIGNED_SITE_URL is not an absolute URL with a trailing slash".to_owned());
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
        // 128 bits in hexadecimal; less can be guessed.
        if secrets.iter().any(|secret| secret.len() < 32) {
            self.errors.push("UNDERSIGNED_ORIGIN_SECRETS contains a secret of fewer than 32 characters".to_owned());
        }
        secrets
    }

    fn limits(&mut self) -> Rates {
        Rates {
            per_minute: self.rate("UNDERSIGNED_SIGNATURES_PER_MINUTE"),
            per_five_minutes: self.rate("UNDERSIGNED_SIGNATURES_PER_FIVE_MINUTES"),
            mailbox_per_day: self.rate("UNDERSIGNED_MAILS_PER_MAILBOX"),
        }
    }

    fn rate(&mut self, name: &str) -> Option<u32> {
        let text = self.optional(name)?;
        let rate = text.parse().ok().filter(|rate| *rate > 0);
        if rate.is_none() {
            self.errors.push(format!("{name} is not a number above 0"));
        }
        rate
    }

    fn aws(&mut self) -> AwsConfig {
        let id = self.required("AWS_ACCESS_KEY_ID");
        let secret = self.required("AWS_SECRET_ACCESS_KEY");
        AwsConfig {
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    type Variables = BTreeMap<&'static str, &'static str>;

    /// The variables that the signer and the mailer require.
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
    fn all_missing_variables_are_reported_at_once() {
        let signer = read_signer(&Variables::new()).unwrap_err();
        check_missing(&signer, &[SHARED.as_slice(), &["UNDERSIGNED_ORIGIN_SECRETS"]].concat());
        check_missing(&read_mailer(&Variables::new()).unwrap_err(), &SHARED);
        let keeper = KeeperConfig::read(&|_| None).unwrap_err();
        let needs_no_secrets: Vec<&str> = SHARED.into_iter().filter(|name| *name != "UNDERSIGNED_SECRETS").collect();
        check_missing(&keeper, &needs_no_secrets);
    }

    #[test]
    fn invalid_values_are_reported_and_not_repeated() {
        let mut wrong = shared();
        wrong.insert("UNDERSIGNED_SITE_URL", "example.org");
        wrong.insert("UNDERSIGNED_SECRETS", "also");
        wrong.insert("UNDERSIGNED_ORIGIN_SECRETS", "short");
        let errors = read_signer(&wrong).unwrap_err();
        assert_eq!(errors.0.len(), 3, "{errors}");
        assert!(!errors.to_string().contains("short") && !errors.to_string().contains("also"));
        let errors = read_mailer(&wrong).unwrap_err();
        assert_eq!(errors.0.len(), 2, "the mailer ignores variables of the signer: {errors}");
    }

    #[test]
    fn the_api_defaults_to_a_path_of_the_site() {
        assert_eq!(read_mailer(&shared()).unwrap().shared.api_url, "https://example.org/api");
        let mut elsewhere = shared();
        elsewhere.insert("UNDERSIGNED_API_URL", "https://api.example.org");
        assert_eq!(read_mailer(&elsewhere).unwrap().shared.api_url, "https://api.example.org");
    }

    #[test]
    fn an_empty_secret_is_ignored() {
        let mut variables = shared();
        variables.insert("UNDERSIGNED_ORIGIN_SECRETS", "0123456789abcdef0123456789abcdef,");
        assert_eq!(read_signer(&variables).unwrap().origin_secrets.len(), 1);
    }

    #[test]
    fn limits_are_those_of_the_deployment() {
        let mut variables = shared();
        variables.insert("UNDERSIGNED_ORIGIN_SECRETS", "0123456789abcdef0123456789abcdef");
        variables.insert("UNDERSIGNED_SIGNATURES_PER_MINUTE", "40");
        let limits = Rates { per_minute: Some(40), ..Rates::default() };
        assert_eq!(read_signer(&variables).unwrap().limits, limits);
        variables.insert("UNDERSIGNED_MAILS_PER_MAILBOX", "0");
        check_missing(&read_signer(&variables).unwrap_err(), &["UNDERSIGNED_MAILS_PER_MAILBOX"]);
    }

    #[test]
    fn the_general_endpoint_is_the_default_for_all_services() {
        let mut variables = shared();
        variables.insert("AWS_ENDPOINT_URL", "http://all");
        variables.insert("AWS_ENDPOINT_URL_SESV2", "http://ses");
        let config = read_mailer(&variables).unwrap();
        assert_eq!(config.ses.as_deref(), Some("http://ses"));
        assert_eq!(config.shared.aws.dynamodb.as_deref(), Some("http://all"));
        assert_eq!(config.shared.aws.ssm.as_deref(), Some("http://all"));
    }
}
