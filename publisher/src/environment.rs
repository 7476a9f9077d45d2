//! The environment variables that the AWS command reads, too.

use crate::error::PublishError;

/// Looks up an environment variable by name; an empty one is absent.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this process.
pub fn process_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

pub(crate) struct AwsCredentials {
    pub(crate) id: String,
    pub(crate) secret: String,
    pub(crate) token: Option<String>,
}

impl AwsCredentials {
    pub(crate) fn read(environment: Environment<'_>) -> Result<Self, PublishError> {
        let required = |name| environment(name).ok_or(PublishError::MissingCredentials { name });
        Ok(Self {
            id: required("AWS_ACCESS_KEY_ID")?,
            secret: required("AWS_SECRET_ACCESS_KEY")?,
            token: environment("AWS_SESSION_TOKEN"),
        })
    }
}

/// The region of `site.yaml`, or else that of the environment.
pub(crate) fn aws_region(configured: Option<&str>, environment: Environment<'_>) -> Result<String, PublishError> {
    let region = configured.map(str::to_owned).or_else(|| environment("AWS_REGION"));
    region.or_else(|| environment("AWS_DEFAULT_REGION")).ok_or(PublishError::MissingRegion)
}

/// The endpoint to use instead of the one of AWS, from `AWS_ENDPOINT_URL_<SERVICE>` or `AWS_ENDPOINT_URL`.
pub(crate) fn aws_endpoint(service: &str, environment: Environment<'_>) -> Option<String> {
    environment(&format!("AWS_ENDPOINT_URL_{service}")).or_else(|| environment("AWS_ENDPOINT_URL"))
}
