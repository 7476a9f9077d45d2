//! Where a site is published: `file:///path` or `s3://bucket/prefix`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use futures::stream::TryStreamExt;
use md5::{Digest, Md5};
use object_store::aws::{AmazonS3Builder, S3ConditionalPut};
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::prefix::PrefixStore;
use object_store::{Attribute, Attributes, ObjectMeta, ObjectStore, ObjectStoreExt};
use url::Url;

use crate::connector::SmithyConnector;
use crate::file_type::media_type;
use crate::publish::{PublishError, failed};

/// A folder or a bucket.
#[derive(Clone, Debug)]
pub enum Destination {
    /// It is made when something is put there.
    Folder(PathBuf),
    /// What it is reached through.
    Bucket(Arc<dyn ObjectStore>),
}

/// What a command line may say beside `s3://`; names as the AWS command has them, read from the environment.
pub type Environment<'a> = &'a dyn Fn(&str) -> Option<String>;

impl Destination {
    /// Reads `file:///path` or `s3://bucket/prefix`. A bucket's region, credentials and endpoint come from the
    /// environment: `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_ENDPOINT_URL_S3`
    /// or `AWS_ENDPOINT_URL`. Nothing is asked of it yet, and nothing made.
    ///
    /// # Errors
    /// When it is neither, or something is missing.
    pub fn parse(text: &str, environment: Environment<'_>) -> Result<Self, PublishError> {
        let said = |why: &str| PublishError::Destination(format!("`{text}` {why}"));
        let url = Url::parse(text).map_err(|_| said("is neither file:///path nor s3://bucket/prefix"))?;
        match url.scheme() {
            "file" => Ok(Self::Folder(url.to_file_path().map_err(|()| said("is no path of this machine"))?)),
            "s3" => {
                let bucket = url.host_str().ok_or_else(|| said("names no bucket"))?;
                let prefix = Path::parse(url.path()).map_err(|error| said(&error.to_string()))?;
                Self::bucket(bucket, prefix, environment)
            }
            _ => Err(said("is neither file:///path nor s3://bucket/prefix")),
        }
    }

    /// Whether an address is that of a bucket, whose petitions are signed at a store of kind `aws`; told before the
    /// address is read in full, which needs credentials.
    pub fn is_bucket_address(text: &str) -> bool {
        Url::parse(text).is_ok_and(|url| url.scheme() == "s3")
    }

    pub(crate) fn is_bucket(&self) -> bool {
        matches!(self, Self::Bucket(_))
    }

    fn bucket(bucket: &str, prefix: Path, environment: Environment<'_>) -> Result<Self, PublishError> {
        let need = |name: &str| {
            environment(name).ok_or_else(|| {
                PublishError::Destination(format!(
                    "{name} is not set; with the AWS command: eval \"$(aws configure export-credentials --format env)\""
                ))
            })
        };
        let region = need("AWS_REGION")?;
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(bucket)
            .with_region(region)
            .with_access_key_id(need("AWS_ACCESS_KEY_ID")?)
            .with_secret_access_key(need("AWS_SECRET_ACCESS_KEY")?)
            .with_conditional_put(S3ConditionalPut::Disabled)
            .with_http_connector(SmithyConnector);
        if let Some(token) = environment("AWS_SESSION_TOKEN") {
            builder = builder.with_token(token);
        }
        if let Some(endpoint) = environment("AWS_ENDPOINT_URL_S3").or_else(|| environment("AWS_ENDPOINT_URL")) {
            // Only an endpoint that somebody gave may be plain: a server on this machine.
            builder = builder.with_allow_http(endpoint.starts_with("http://")).with_endpoint(endpoint);
        }
        let store = builder.build().map_err(|error| PublishError::Destination(error.to_string()))?;
        let store: Arc<dyn ObjectStore> =
            if prefix.is_root() { Arc::new(store) } else { Arc::new(PrefixStore::new(store, prefix)) };
        Ok(Self::Bucket(store))
    }

    /// What it is reached through; a folder must be there.
    pub(crate) fn store(&self) -> Result<Arc<dyn ObjectStore>, PublishError> {
        match self {
            Self::Bucket(store) => Ok(store.clone()),
            Self::Folder(path) => {
                let store = LocalFileSystem::new_with_prefix(path);
                let store = store.map_err(|error| failed(path.display(), error))?;
                Ok(Arc::new(store.with_automatic_cleanup(true)))
            }
        }
    }

    /// Makes the folder if it is not there. Buckets are made by those who own them.
    pub(crate) fn make(&self) -> Result<(), PublishError> {
        match self {
            Self::Bucket(_) => Ok(()),
            Self::Folder(path) => std::fs::create_dir_all(path).map_err(|error| failed(path.display(), error)),
        }
    }

    /// All that is there, by path; nothing in a folder that is not there yet.
    pub(crate) async fn list(&self) -> Result<BTreeMap<String, ObjectMeta>, PublishError> {
        if matches!(self, Self::Folder(path) if !path.exists()) {
            return Ok(BTreeMap::new());
        }
        let store = self.store()?;
        let objects = store.list(None).map_ok(|object| (object.location.to_string(), object));
        objects.try_collect().await.map_err(|error| failed("the destination", error))
    }

    /// Whether the object has these bytes. Buckets tell by the entity tag, which is the MD5 of what was put at once
    /// (docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html). A server whose listing has no tags is asked for each
    /// object's; where it has tags of its own making, all is uploaded.
    pub(crate) async fn holds(&self, object: &ObjectMeta, bytes: &Bytes) -> Result<bool, PublishError> {
        if object.size != bytes.len() as u64 {
            return Ok(false);
        }
        let store = self.store()?;
        let unread = |error| failed(&object.location, error);
        if !self.is_bucket() {
            let there = store.get(&object.location).await.map_err(unread)?.bytes().await.map_err(unread)?;
            return Ok(there == bytes);
        }
        let digest = hex::encode(Md5::digest(bytes));
        let tag = match &object.e_tag {
            Some(tag) => Some(tag.clone()),
            None => store.head(&object.location).await.map_err(unread)?.e_tag,
        };
        Ok(tag.is_some_and(|tag| tag.trim_matches('"') == digest))
    }

    /// What the file at `path` is stored with. A folder keeps no attributes: whatever serves it reads `_headers`.
    pub(crate) fn attributes(&self, path: &str) -> Attributes {
        if !self.is_bucket() {
            return Attributes::new();
        }
        let mut attributes = Attributes::from_iter([(Attribute::ContentType, media_type(path))]);
        for (name, value) in generator::headers::for_path(std::path::Path::new(path)) {
            if name == "Cache-Control" {
                attributes.insert(Attribute::CacheControl, value.into());
            }
        }
        attributes
    }
}
