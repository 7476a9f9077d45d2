//! What requests to AWS, and to services that are compatible with it, have in common: region, credentials and endpoints.
//!
//! Hosts hand over an [`SdkConfig`]. The command finds it as the AWS command does; a function has it in its environment.

use std::collections::BTreeMap;
use std::sync::Arc;

use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_types::SdkConfig;
use aws_types::region::Region;
use aws_types::service_config::{LoadServiceConfig, ServiceConfigKey};
use object_store::CredentialProvider;
use object_store::aws::AwsCredential;

use crate::error::PublishError;

/// Looks up an environment variable by name; an empty one is absent.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The environment of this process.
pub fn process_environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The configuration of a function, which Lambda starts with a region and the credentials of its role in the environment. Both are
/// valid for as long as the process lives. Endpoints are those of AWS unless `AWS_ENDPOINT_URL_S3` and
/// `AWS_ENDPOINT_URL_DYNAMODB` name others.
///
/// # Errors
/// [`PublishError::MissingRegion`] and [`PublishError::MissingVariable`].
pub fn function_config(environment: Environment<'_>) -> Result<SdkConfig, PublishError> {
    let required = |name| environment(name).ok_or(PublishError::MissingVariable { name });
    let (id, secret) = (required("AWS_ACCESS_KEY_ID")?, required("AWS_SECRET_ACCESS_KEY")?);
    let credentials = Credentials::new(id, secret, environment("AWS_SESSION_TOKEN"), None, "environment");
    let variable = |service: &&'static str| Some((*service, environment(&format!("AWS_ENDPOINT_URL_{service}"))?));
    let region = environment("AWS_REGION").ok_or(PublishError::MissingRegion)?;
    Ok(SdkConfig::builder()
        .region(Region::new(region))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .service_config(Endpoints(["S3", "DYNAMODB"].iter().filter_map(variable).collect()))
        .build())
}

/// The endpoints of services by the name that the variables have for them.
#[derive(Debug)]
struct Endpoints(BTreeMap<&'static str, String>);

impl LoadServiceConfig for Endpoints {
    fn load_config(&self, key: ServiceConfigKey<'_>) -> Option<String> {
        self.0.get(key.service_id().to_uppercase().as_str()).cloned()
    }
}

pub(crate) fn region(aws: &SdkConfig) -> Result<&str, PublishError> {
    aws.region().map(AsRef::as_ref).ok_or(PublishError::MissingRegion)
}

/// The endpoint of a service if it is not that of AWS: from `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`, or `endpoint_url` in a
/// profile.
pub(crate) fn endpoint(aws: &SdkConfig, service: &str) -> Option<String> {
    let key = ServiceConfigKey::builder().service_id(service).env("AWS_ENDPOINT_URL").profile("endpoint_url");
    aws.service_config()?.load_config(key.build().ok()?)
}

pub(crate) fn credentials(aws: &SdkConfig) -> Result<SharedCredentialsProvider, PublishError> {
    aws.credentials_provider().ok_or(PublishError::MissingCredentials)
}

/// Credentials for `object_store`, which asks for each request.
#[derive(Debug)]
pub(crate) struct BucketCredentials(pub(crate) SharedCredentialsProvider);

#[async_trait::async_trait]
impl CredentialProvider for BucketCredentials {
    type Credential = AwsCredential;

    async fn get_credential(&self) -> object_store::Result<Arc<AwsCredential>> {
        let credentials = self.0.provide_credentials().await;
        let credentials =
            credentials.map_err(|error| object_store::Error::Generic { store: "S3", source: error.into() })?;
        Ok(Arc::new(AwsCredential {
            key_id: credentials.access_key_id().to_owned(),
            secret_key: credentials.secret_access_key().to_owned(),
            token: credentials.session_token().map(str::to_owned),
        }))
    }
}
