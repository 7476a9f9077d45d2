//! The content that a site was built from, in a place of its own: an archive, and an object that says which is the last one.
//!
//! The refresher continues the build from it. It is private, because the texts of petitions that open later are in it: never in the
//! bucket of the site, which a CDN serves.

use std::collections::BTreeMap;

use aws_types::SdkConfig;
use bytes::Bytes;
use object_store::{Attributes, ObjectStoreExt};
use petition::count::{CountPace, Counts};
use petition::slug::Slug;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::bucket::ObjectWrite;
use crate::destination::Destination;
use crate::error::PublishError;
use crate::lease::Lease;
use crate::progress::PublishProgress;
use crate::publication::Publication;

/// The object that says which archive is the last one.
pub(crate) const POINTER: &str = "current.json";
/// The file in an archive with [`PublishedSite`].
pub(crate) const SITE: &str = ".undersigned/stored/site.json";

/// Where content is stored.
#[derive(Clone, Debug)]
pub struct ContentStore(Destination);

/// The MD5 of each file that pages are rendered from, in hexadecimal digits.
pub(crate) type Sources = BTreeMap<String, String>;

/// The last content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pointer {
    /// Raised by each publish.
    pub(crate) generation: i64,
    /// How often the site had changed when this was published.
    pub(crate) revision: i64,
    /// [`generator::PROGRAM`]: another one might render other pages.
    pub(crate) program: String,
    /// The archive's name.
    pub(crate) archive: String,
    pub(crate) publication: Publication,
    pub(crate) sources: Sources,
}

/// The site as it was published.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PublishedSite {
    pub(crate) counts: Counts,
    /// Of all petitions that can be signed, now or later.
    pub(crate) paces: BTreeMap<Slug, CountPace>,
    /// The MD5 of each file, in hexadecimal digits.
    pub(crate) files: BTreeMap<String, String>,
}

impl ContentStore {
    /// Reads `s3://bucket/prefix`; no request is made yet. `site` is the address that the site is published to.
    ///
    /// # Errors
    /// If it is in the bucket of the site, if one of the two is no bucket, or as [`Destination::parse`].
    pub fn parse(address: &str, site: &str, aws: &SdkConfig) -> Result<Self, PublishError> {
        let bucket = |address: &str| {
            let url = Url::parse(address).ok().filter(|url| url.scheme() == "s3")?;
            url.host_str().map(str::to_owned)
        };
        let problem = match (bucket(address), bucket(site)) {
            (Some(content), Some(site)) if content == site => "is in the bucket of the site, which everyone can read",
            (Some(_), Some(_)) => return Destination::parse(address, aws).map(Self),
            (Some(_), None) => "is for a site in a bucket, which a refresher keeps up to date",
            (None, _) => "is not s3://bucket/prefix",
        };
        Err(PublishError::Address { address: address.to_owned(), problem })
    }

    /// The last content, and the tag of the object that names it; `None` if none was stored yet.
    pub(crate) async fn pointer(&self) -> Result<Option<(Pointer, Option<String>)>, PublishError> {
        match self.0.store()?.get(&POINTER.into()).await {
            Ok(object) => {
                let tag = object.meta.e_tag.clone();
                let bytes = object.bytes().await.map_err(|error| unreadable(POINTER, error))?;
                let pointer = serde_json::from_slice(&bytes);
                pointer
                    .map(|pointer| Some((pointer, tag)))
                    .map_err(|_| PublishError::DamagedContent { name: POINTER.to_owned() })
            }
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(unreadable(POINTER, error)),
        }
    }

    pub(crate) async fn archive(&self, pointer: &Pointer) -> Result<Bytes, PublishError> {
        let failed = |error| unreadable(&pointer.archive, error);
        let object = self.0.store()?.get(&pointer.archive.as_str().into()).await.map_err(failed)?;
        object.bytes().await.map_err(failed)
    }

    /// Puts an object that is still as it was `seen`.
    pub(crate) async fn put(
        &self,
        name: &str,
        bytes: Bytes,
        seen: Option<&str>,
        lease: &Lease,
    ) -> Result<(), PublishError> {
        let write = ObjectWrite { path: &name.into(), body: Some(bytes), attributes: Attributes::new(), seen };
        self.0.write(&write, Some(lease)).await.map(drop)
    }

    /// Deletes the archives of earlier generations.
    pub(crate) async fn remove_before(&self, generation: i64, lease: &Lease) -> Result<(), PublishError> {
        for (name, object) in self.0.list(&PublishProgress::default()).await? {
            let number = name.strip_prefix("content-").and_then(|rest| rest.split_once('-')?.0.parse::<i64>().ok());
            if number.is_some_and(|number| number < generation) {
                let (attributes, seen) = (Attributes::new(), object.e_tag.as_deref());
                let write = ObjectWrite { path: &object.location, body: None, attributes, seen };
                self.0.write(&write, Some(lease)).await?;
            }
        }
        Ok(())
    }
}

fn unreadable(name: &str, error: object_store::Error) -> PublishError {
    PublishError::destination(format!("reading the content `{name}`"), error)
}
