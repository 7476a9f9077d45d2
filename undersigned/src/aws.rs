//! Region, credentials and endpoints of AWS, found where the AWS command and the SDKs find them: in the environment, in the profiles of
//! `~/.aws` (keys, roles, `credential_process`, single sign-on), from a web identity such as that of a GitHub workflow, or from the role of
//! the container or the instance (docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html).

use std::time::{Duration, SystemTime};

use aws_config::identity::IdentityCache;
use aws_config::meta::region::ProvideRegion;
use aws_config::profile::{ProfileFileCredentialsProvider, ProfileFileRegionProvider};
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, ConfigLoader, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::future::ProvideCredentials as FutureCredentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_smithy_http_client::Builder as HttpClientBuilder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use publisher::PublishError;
use tokio::sync::Mutex;

use crate::exit::Failure;

/// Longer than all attempts at one request.
const EARLY: Duration = Duration::from_secs(150);

/// The configuration of the environment and the chosen profile. `region` is that of `site.yaml`, which comes first.
///
/// # Errors
/// If there is no region, or there are no credentials.
pub(crate) async fn configuration(region: Option<String>) -> Result<SdkConfig, Failure> {
    let mut loader = loader();
    if let Some(region) = region {
        loader = loader.region(Region::new(region));
    }
    load(loader).await
}

/// The configuration of a profile, whatever credentials and region the environment has.
///
/// # Errors
/// If the profile has no region or no credentials.
pub(crate) async fn profile_configuration(profile: &str) -> Result<SdkConfig, Failure> {
    let provider = ProviderConfig::without_region().with_http_client(http_client());
    let region = ProfileFileRegionProvider::builder().configure(&provider).profile_name(profile).build().region().await;
    let Some(region) = region else {
        let message =
            format!("~/.aws/config has no profile `{profile}` with a `region`; that of Cloudflare R2 is `auto`");
        return Err(Failure::Usage(message));
    };
    let provider = provider.with_region(Some(region.clone()));
    let credentials = ProfileFileCredentialsProvider::builder().configure(&provider).profile_name(profile).build();
    load(loader().profile_name(profile).region(region).credentials_provider(credentials)).await
}

fn loader() -> ConfigLoader {
    // Credentials are cached below, for all clients.
    let loader = aws_config::defaults(BehaviorVersion::latest()).identity_cache(IdentityCache::no_cache());
    loader.http_client(http_client())
}

/// Unlike the client of other requests, it has the timeouts that it is given: the instance's role is sought at an address that only
/// machines in AWS can connect to.
fn http_client() -> SharedHttpClient {
    HttpClientBuilder::new().tls_provider(Provider::Rustls(CryptoMode::Ring)).build_https()
}

/// Gets the first credentials at once, before anything is built or uploaded.
async fn load(loader: ConfigLoader) -> Result<SdkConfig, Failure> {
    let aws = loader.load().await;
    if aws.region().is_none() {
        return Err(PublishError::MissingRegion.into());
    }
    let Some(provider) = aws.credentials_provider() else { return Err(PublishError::MissingCredentials.into()) };
    let credentials = CachedCredentials { provider, last: Mutex::default() };
    credentials.provide_credentials().await.map_err(no_credentials)?;
    Ok(aws.into_builder().credentials_provider(SharedCredentialsProvider::new(credentials)).build())
}

/// With everything that was tried, and the error if a place has credentials that cannot be used.
fn no_credentials(error: CredentialsError) -> Failure {
    let tried = "no AWS credentials in the environment (AWS_ACCESS_KEY_ID), in a profile of ~/.aws (AWS_PROFILE, or `default`), from \
                 a web identity, or from the role of a container or an instance; run `aws configure sso` or `aws configure`, set \
                 AWS_PROFILE, or renew a session by `aws sso login`";
    match error {
        CredentialsError::CredentialsNotLoaded(_) => Failure::Usage(tried.to_owned()),
        error => Failure::machine(tried, error),
    }
}

/// Asks a provider for credentials, and again shortly before they expire.
#[derive(Debug)]
struct CachedCredentials {
    provider: SharedCredentialsProvider,
    last: Mutex<Option<Credentials>>,
}

impl CachedCredentials {
    async fn get(&self) -> Result<Credentials, CredentialsError> {
        let mut last = self.last.lock().await;
        if let Some(credentials) = last.as_ref().filter(|last| is_valid(last, EARLY)) {
            return Ok(credentials.clone());
        }
        match self.provider.provide_credentials().await {
            Ok(credentials) => Ok(last.insert(credentials).clone()),
            Err(error) => last.clone().filter(|last| is_valid(last, Duration::ZERO)).ok_or(error),
        }
    }
}

fn is_valid(credentials: &Credentials, within: Duration) -> bool {
    credentials.expiry().is_none_or(|expiry| SystemTime::now() + within < expiry)
}

impl ProvideCredentials for CachedCredentials {
    fn provide_credentials<'a>(&'a self) -> FutureCredentials<'a>
    where
        Self: 'a,
    {
        FutureCredentials::new(self.get())
    }
}
