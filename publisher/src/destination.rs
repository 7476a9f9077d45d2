//! Where a site is published: `file:///path` or `s3://bucket/prefix`.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use aws_types::SdkConfig;
use bytes::Bytes;
use futures::stream::{self, StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{Attribute, Attributes, ObjectMeta, ObjectStore, ObjectStoreExt};
use url::Url;

use crate::aws::{BucketCredentials, credentials, endpoint, region};
use crate::bucket::{Bucket, ObjectWrite};
use crate::error::PublishError;
use crate::file_type::media_type;
use crate::https::{CONCURRENCY, SmithyConnector};
use crate::lease::Lease;
use crate::progress::PublishProgress;
use crate::site_file::SiteFile;

/// The entity tags of objects by path, which identify their bytes.
pub(crate) type Tags = BTreeMap<String, String>;

/// A folder or a bucket.
#[derive(Clone, Debug)]
pub enum Destination {
    /// Created with the first upload.
    Folder(PathBuf),
    /// The bucket, below its prefix.
    Bucket(Bucket),
}

impl Destination {
    /// Reads `file:///path` or `s3://bucket/prefix`; no request is made yet and nothing is created. `aws` is for a bucket, and may be
    /// empty for a folder. Its provider of credentials is asked for each request.
    ///
    /// # Errors
    /// For another kind of address, or missing settings.
    pub fn parse(address: &str, aws: &SdkConfig) -> Result<Self, PublishError> {
        const NEITHER: &str = "is neither file:///path nor s3://bucket/prefix";
        let invalid = |problem| PublishError::Address { address: address.to_owned(), problem };
        let url = Url::parse(address).map_err(|_| invalid(NEITHER))?;
        match url.scheme() {
            "file" => Ok(Self::Folder(url.to_file_path().map_err(|()| invalid("is not a path on this machine"))?)),
            "s3" => {
                let bucket = url.host_str().ok_or_else(|| invalid("has no bucket name"))?;
                let prefix = Path::parse(url.path())
                    .map_err(|source| PublishError::Prefix { address: address.to_owned(), source })?;
                Self::bucket(bucket, prefix, aws)
            }
            _ => Err(invalid(NEITHER)),
        }
    }

    /// Whether an address is that of a bucket. Unlike [`Self::parse`] it needs no credentials.
    pub fn is_bucket_address(text: &str) -> bool {
        Url::parse(text).is_ok_and(|url| url.scheme() == "s3")
    }

    pub(crate) fn is_bucket(&self) -> bool {
        matches!(self, Self::Bucket(_))
    }

    /// Requests name the bucket in their path, which every compatible store understands.
    fn bucket(bucket: &str, prefix: Path, aws: &SdkConfig) -> Result<Self, PublishError> {
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(bucket)
            .with_region(region(aws)?)
            .with_credentials(Arc::new(BucketCredentials(credentials(aws)?)))
            .with_http_connector(SmithyConnector);
        if let Some(endpoint) = endpoint(aws, "S3") {
            // Plain HTTP only to an endpoint that was set explicitly: a server on this machine.
            builder = builder.with_allow_http(endpoint.starts_with("http://")).with_endpoint(endpoint);
        }
        let store = builder.build();
        let store = store.map_err(|error| PublishError::destination(format!("opening the bucket {bucket}"), error))?;
        Ok(Self::Bucket(Bucket::new(store, prefix)))
    }

    /// The store of the files; a folder must exist.
    pub(crate) fn store(&self) -> Result<Arc<dyn ObjectStore>, PublishError> {
        match self {
            Self::Bucket(bucket) => Ok(Arc::clone(bucket.store())),
            Self::Folder(path) => {
                let store = LocalFileSystem::new_with_prefix(path);
                let store =
                    store.map_err(|error| PublishError::destination(format!("opening {}", path.display()), error))?;
                Ok(Arc::new(store.with_automatic_cleanup(true)))
            }
        }
    }

    /// Creates the folder if it is absent. Creating a bucket is up to its owner.
    pub(crate) fn create(&self) -> Result<(), PublishError> {
        match self {
            Self::Bucket(_) => Ok(()),
            Self::Folder(path) => std::fs::create_dir_all(path).map_err(|error| PublishError::file(path, error)),
        }
    }

    /// All files by path; none in a folder that does not exist yet.
    pub(crate) async fn list(&self, progress: &PublishProgress) -> Result<BTreeMap<String, ObjectMeta>, PublishError> {
        if matches!(self, Self::Folder(path) if !path.exists()) {
            return Ok(BTreeMap::new());
        }
        let store = self.store()?;
        let objects = store.list(None).inspect_ok(|_| progress.advance(0));
        let objects = objects.map_ok(|object| (object.location.to_string(), object));
        objects.try_collect().await.map_err(|error| PublishError::destination("listing the destination", error))
    }

    /// The entity tags of objects. If a listing has none, each object is asked for its own.
    pub(crate) async fn tags(&self, objects: BTreeMap<String, ObjectMeta>) -> Result<Tags, PublishError> {
        let store = &*self.store()?;
        let tag = |(path, object): (String, ObjectMeta)| async move {
            let tag = match object.e_tag {
                Some(tag) => Some(tag),
                None => store.head(&object.location).await.map_err(|error| unread(&object, error))?.e_tag,
            };
            Ok::<_, PublishError>(tag.map(|tag| (path, tag)))
        };
        let tags = stream::iter(objects).map(tag).buffer_unordered(CONCURRENCY);
        tags.try_filter_map(async |tag| Ok(tag)).try_collect().await
    }

    /// Changes an object or file. Returns the new tag of an object. A folder has no conditions.
    pub(crate) async fn write(
        &self,
        write: &ObjectWrite<'_>,
        lease: Option<&Lease>,
    ) -> Result<Option<String>, PublishError> {
        if let Self::Bucket(bucket) = self {
            return bucket.write(write, lease).await;
        }
        let store = self.store()?;
        let done = match &write.body {
            Some(body) => store.put(write.path, body.clone().into()).await.map(drop),
            None => store.delete(write.path).await,
        };
        match done {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(write.failed(error)),
        }
    }

    /// Whether objects are changed only as they were seen; a folder has no such conditions, and is not shared.
    pub(crate) async fn honours_conditions(
        &self,
        path: &Path,
        body: Bytes,
        lease: Option<&Lease>,
    ) -> Result<bool, PublishError> {
        match self {
            Self::Bucket(bucket) => bucket.honours_conditions(path, body, lease).await,
            Self::Folder(_) => Ok(true),
        }
    }

    /// An object as text.
    pub(crate) async fn read(&self, object: &ObjectMeta) -> Result<String, PublishError> {
        let unread = |error| unread(object, error);
        let bytes = self.store()?.get(&object.location).await.map_err(unread)?.bytes().await.map_err(unread)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Whether the object has the bytes of a file, which is read in pieces. In a bucket the entity tag decides: the MD5 of an
    /// object that was not uploaded in parts (docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html). If a listing has no
    /// tags, each object is asked for its own; if a server has tags of another kind, every file is uploaded.
    pub(crate) async fn holds(&self, object: &ObjectMeta, file: &SiteFile) -> Result<bool, PublishError> {
        if object.size != file.size {
            return Ok(false);
        }
        let unread = |error| unread(object, error);
        let tag = match self {
            Self::Folder(folder) => {
                return file.equals(folder.join(object.location.as_ref())).await;
            }
            Self::Bucket(_) if object.e_tag.is_some() => object.e_tag.clone(),
            Self::Bucket(bucket) => bucket.store().head(&object.location).await.map_err(unread)?.e_tag,
        };
        let digest = file.md5().await?;
        Ok(tag.is_some_and(|tag| tag.trim_matches('"') == digest))
    }

    /// The attributes that the file at `path` is stored with. A folder has none: its server reads `_headers`.
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

fn unread(object: &ObjectMeta, error: object_store::Error) -> PublishError {
    PublishError::destination(format!("reading `{}`", object.location), error)
}
