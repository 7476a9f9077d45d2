//! Writing objects of a bucket: each request has a condition, and is signed for a time in which this process has the lease.
//!
//! `object_store` reads and lists. Its deletions have no conditions, and its signatures are accepted for 15 minutes, so writes are
//! presigned requests: PUT and DELETE with `If-Match` or `If-None-Match`
//! (docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html), which the bucket refuses once they have expired.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::client::http::{HttpConnector as _, SharedHttpConnector};
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::{Method, StatusCode, header};
use http_body_util::BodyExt;
use md5::{Digest, Md5};
use object_store::aws::AmazonS3;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::signer::Signer;
use object_store::{Attribute, Attributes, ObjectStore, ObjectStoreExt};
use url::Url;

use crate::error::PublishError;
use crate::https::{CONCURRENCY, https_connector};
use crate::lease::Lease;

/// The time of one request without a body.
const TIMEOUT: Duration = Duration::from_secs(60);
/// What a kilobyte of its body adds: the time of as many requests at the same time, at 1 Mbit/s.
const TIME_PER_KILOBYTE: Duration = Duration::from_millis(8 * CONCURRENCY as u64);
/// How long a request is signed for if there is no lease.
const LIFE: Duration = Duration::from_secs(60);
/// Attempts while a bucket is busy or out of reach; the wait between them doubles.
const ATTEMPTS: u32 = 8;
const WAIT: Duration = Duration::from_millis(100);
/// The precision of the time in a signature.
const SECOND: Duration = Duration::from_secs(1);

/// A bucket, below a prefix.
#[derive(Clone, Debug)]
pub struct Bucket {
    /// For reading.
    store: Arc<dyn ObjectStore>,
    signer: Arc<AmazonS3>,
    prefix: Path,
    http: SharedHttpConnector,
    /// Whether it has answered that it implements no conditions.
    lacks_conditions: Arc<AtomicBool>,
}

/// A change of an object.
#[derive(Debug)]
pub(crate) struct ObjectWrite<'a> {
    pub(crate) path: &'a Path,
    /// `None` deletes it.
    pub(crate) body: Option<Bytes>,
    pub(crate) attributes: Attributes,
    /// The tag that it must have; `None` if there must be none.
    pub(crate) seen: Option<&'a str>,
}

/// The answer to a request.
enum Answer {
    /// Done, with the new tag.
    Done(Option<String>),
    /// The object is not as it was seen.
    Refused,
    /// The bucket implements no conditions.
    Unconditional,
    /// The bucket is busy.
    Again(object_store::Error),
    /// None came.
    Lost(object_store::Error),
    /// It is not allowed, or the signature has expired.
    Denied(object_store::Error),
}

impl Bucket {
    pub(crate) fn new(s3: AmazonS3, prefix: Path) -> Self {
        let signer = Arc::new(s3);
        let store: Arc<dyn ObjectStore> = if prefix.is_root() {
            Arc::clone(&signer) as _
        } else {
            Arc::new(PrefixStore::new(Arc::clone(&signer), prefix.clone()))
        };
        Self { store, signer, prefix, http: https_connector(), lacks_conditions: Arc::default() }
    }

    /// Its objects, to read.
    pub(crate) fn store(&self) -> &Arc<dyn ObjectStore> {
        &self.store
    }

    /// Changes an object, and returns its new tag. If it is already as it shall be, because a response was lost, that is no error.
    pub(crate) async fn write(
        &self,
        write: &ObjectWrite<'_>,
        lease: Option<&Lease>,
    ) -> Result<Option<String>, PublishError> {
        let mut attempt = 0;
        loop {
            let (url, life) = self.signed_url(write, lease).await?;
            let signed = SystemTime::now();
            let error = match self.send(write, &url).await {
                Answer::Done(tag) => return Ok(tag),
                Answer::Refused => return self.settle(write).await,
                Answer::Unconditional => {
                    self.lacks_conditions.store(true, Ordering::SeqCst);
                    continue;
                }
                // Signed again if the lease is still ours. A signature has the seconds of its time only.
                Answer::Denied(_) if signed.elapsed().is_ok_and(|time| time + SECOND >= life) => continue,
                Answer::Denied(error) => return Err(write.failed(error)),
                Answer::Again(error) => error,
                Answer::Lost(error) => {
                    lease.into_iter().for_each(Lease::set_in_doubt);
                    error
                }
            };
            if attempt == ATTEMPTS {
                return Err(write.failed(error));
            }
            tokio::time::sleep(WAIT * 2_u32.pow(attempt)).await;
            attempt += 1;
        }
    }

    /// Whether conditions are honoured, shown by an object that exists. If not, the object has the new bytes.
    pub(crate) async fn honours_conditions(
        &self,
        path: &Path,
        body: Bytes,
        lease: Option<&Lease>,
    ) -> Result<bool, PublishError> {
        let write = ObjectWrite { path, body: Some(body), attributes: Attributes::new(), seen: None };
        let (url, _) = self.signed_url(&write, lease).await?;
        Ok(!matches!(self.send(&write, &url).await, Answer::Done(_) | Answer::Unconditional))
    }

    /// A request that expires before the lease does, and how long it is valid.
    async fn signed_url(
        &self,
        write: &ObjectWrite<'_>,
        lease: Option<&Lease>,
    ) -> Result<(Url, Duration), PublishError> {
        let path = Path::from_iter(self.prefix.parts().chain(write.path.parts()));
        let method = if write.body.is_some() { Method::PUT } else { Method::DELETE };
        let life = lease.map_or(LIFE, Lease::request_life);
        loop {
            let url = self.signer.signed_url(method.clone(), &path, life).await.map_err(|error| write.failed(error))?;
            // After the signature, so that no pause of this process falls between the two.
            let Some(lease) = lease else { return Ok((url, life)) };
            lease.check_wanted()?;
            if lease.covers() {
                return Ok((url, life));
            }
            lease.renew().await?;
        }
    }

    async fn send(&self, write: &ObjectWrite<'_>, url: &Url) -> Answer {
        let method = if write.body.is_some() { Method::PUT } else { Method::DELETE };
        let mut request = http::Request::builder().method(method).uri(url.as_str());
        let is_conditional = !self.lacks_conditions.load(Ordering::SeqCst);
        request = match write.seen {
            _ if !is_conditional => request,
            Some(tag) => request.header(header::IF_MATCH, tag),
            None => request.header(header::IF_NONE_MATCH, "*"),
        };
        for (attribute, value) in &write.attributes {
            request = match attribute {
                Attribute::ContentType => request.header(header::CONTENT_TYPE, value.as_ref()),
                Attribute::CacheControl => request.header(header::CACHE_CONTROL, value.as_ref()),
                _ => request,
            };
        }
        let request = request.body(write.body.clone().map_or_else(SdkBody::empty, SdkBody::from));
        let response = async {
            let response = self.http.call(Request::try_from(request?)?).await?.try_into_http1x()?;
            let (parts, body) = response.into_parts();
            Ok::<_, Box<dyn std::error::Error + Send + Sync>>((parts, body.collect().await?.to_bytes()))
        };
        let (parts, body) = match tokio::time::timeout(write.timeout(), response).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Answer::Lost(generic(error)),
            Err(elapsed) => return Answer::Lost(generic(elapsed)),
        };
        let code = error_code(&String::from_utf8_lossy(&body)).unwrap_or_else(|| parts.status.to_string());
        match parts.status {
            status if status.is_success() => {
                let tag = parts.headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
                Answer::Done(tag.map(str::to_owned))
            }
            StatusCode::NOT_FOUND if code == "NoSuchBucket" => Answer::Denied(generic(code)),
            StatusCode::NOT_FOUND if write.body.is_none() => Answer::Done(None),
            // Some stores answer with 304 to `If-None-Match`, and AWS with 404 to `If-Match` if there is no object.
            StatusCode::PRECONDITION_FAILED | StatusCode::NOT_MODIFIED | StatusCode::NOT_FOUND => Answer::Refused,
            StatusCode::NOT_IMPLEMENTED if is_conditional => Answer::Unconditional,
            StatusCode::NOT_IMPLEMENTED => Answer::Denied(generic(code)),
            StatusCode::CONFLICT | StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => {
                Answer::Again(generic(code))
            }
            status if status.is_server_error() => Answer::Again(generic(code)),
            _ => Answer::Denied(generic(code)),
        }
    }

    /// Whether an object that is not as it was seen is as it shall be.
    async fn settle(&self, write: &ObjectWrite<'_>) -> Result<Option<String>, PublishError> {
        let tag = match self.store.head(write.path).await {
            Ok(object) => object.e_tag,
            Err(object_store::Error::NotFound { .. }) => None,
            Err(error) => return Err(write.failed(error)),
        };
        let expected = write.body.as_ref().map(|body| hex::encode(Md5::digest(body)));
        if tag.as_deref().map(|tag| tag.trim_matches('"')) == expected.as_deref() {
            return Ok(tag);
        }
        Err(PublishError::Changed { path: write.path.to_string() })
    }
}

impl ObjectWrite<'_> {
    fn timeout(&self) -> Duration {
        let bytes = self.body.as_ref().map_or(0, Bytes::len);
        TIMEOUT + TIME_PER_KILOBYTE.saturating_mul(u32::try_from(bytes / 1000).unwrap_or(u32::MAX))
    }

    pub(crate) fn failed(&self, error: object_store::Error) -> PublishError {
        let verb = if self.body.is_some() { "uploading" } else { "deleting" };
        PublishError::destination(format!("{verb} `{}`", self.path), error)
    }
}

fn generic(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> object_store::Error {
    object_store::Error::Generic { store: "S3", source: error.into() }
}

/// The code in the body of an error.
fn error_code(body: &str) -> Option<String> {
    Some(body.split_once("<Code>")?.1.split_once("</Code>")?.0.to_owned())
}
