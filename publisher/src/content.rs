//! The content that a site was built from, in a place of its own: an archive, and an object that says which is the last one.
//!
//! The refresher continues the build from it. It is private, because the texts of petitions that open later are in it: never in the
//! bucket of the site, which a CDN serves.

use std::collections::BTreeMap;
use std::path::Path;

use aws_types::SdkConfig;
use bytes::Bytes;
use futures::stream::{self, StreamExt, TryStreamExt};
use generator::{PROGRAM, StoredBuild, StoredBytes, StoredFile};
use jiff::Timestamp;
use md5::{Digest, Md5};
use object_store::ObjectStoreExt;
use petition::count::{CountPace, Counts};
use petition::index::Index;
use petition::slug::Slug;
use serde::{Deserialize, Serialize};
use signer::{Store, WriteOutcome};
use url::Url;

use crate::archive::pack;
use crate::destination::{CONCURRENCY, Destination};
use crate::error::PublishError;
use crate::site_file::{SiteFile, site_files};

/// The object that says which archive is the last one.
const POINTER: &str = "current.json";
/// The file in an archive with [`PublishedSite`].
pub(crate) const SITE: &str = ".undersigned/stored/site.json";

/// Where content is stored.
#[derive(Clone, Debug)]
pub struct ContentStore(Destination);

/// The last content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Pointer {
    /// Raised by each publish.
    pub(crate) generation: i64,
    /// How often the site had changed when this was published.
    pub(crate) revision: i64,
    /// [`PROGRAM`]: another one might render other pages.
    pub(crate) program: String,
    /// The archive's name.
    pub(crate) archive: String,
    pub(crate) published_by: Option<String>,
    pub(crate) published_at: Timestamp,
    /// The MD5 of each file that pages are rendered from, in hexadecimal digits.
    pub(crate) sources: BTreeMap<String, String>,
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

    /// The last content; `None` if none was stored yet.
    pub(crate) async fn pointer(&self) -> Result<Option<Pointer>, PublishError> {
        match self.0.store()?.get(&POINTER.into()).await {
            Ok(object) => {
                let bytes = object.bytes().await.map_err(|error| unreadable(POINTER, error))?;
                let pointer = serde_json::from_slice(&bytes);
                pointer.map(Some).map_err(|_| PublishError::DamagedContent { name: POINTER.to_owned() })
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

    async fn put(&self, name: &str, bytes: Bytes) -> Result<(), PublishError> {
        let put = self.0.store()?.put(&name.into(), bytes.into()).await;
        put.map(|_| ()).map_err(|error| PublishError::destination(format!("storing the content `{name}`"), error))
    }

    /// Deletes all archives but this one.
    async fn remove_others(&self, archive: &str) -> Result<(), PublishError> {
        let store = self.0.store()?;
        for (name, object) in self.0.list().await? {
            if name.starts_with("content-") && name != archive {
                match store.delete(&object.location).await {
                    Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                    Err(error) => return Err(PublishError::destination("deleting old content", error)),
                }
            }
        }
        Ok(())
    }
}

fn unreadable(name: &str, error: object_store::Error) -> PublishError {
    PublishError::destination(format!("reading the content `{name}`"), error)
}

/// The content of a publish.
pub struct NewContent<'a> {
    place: &'a ContentStore,
    store: &'a Store,
    files: Vec<StoredFile>,
    pointer: Pointer,
    /// Whether the last content is the same.
    is_stored: bool,
}

/// What is said of a publish.
#[derive(Clone, Debug)]
pub struct Publication {
    /// Who publishes, if that is known.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
}

impl<'a> NewContent<'a> {
    /// The content of the site in the folder `site`, which was built with `counts`. `index` has the petitions that can be signed, now
    /// or later.
    ///
    /// # Errors
    /// If the last content, or a file on this machine, cannot be read.
    pub async fn new(
        place: &'a ContentStore,
        store: &'a Store,
        build: StoredBuild,
        (counts, index): (Counts, Option<&Index>),
        site: &Path,
        publication: Publication,
    ) -> Result<Self, PublishError> {
        let entries = index.iter().flat_map(|index| &index.petitions);
        let paces = entries.map(|entry| (entry.id.clone(), CountPace::of(entry.signing.confirm_by_email))).collect();
        let hash = |(path, file): (String, SiteFile)| async move { file.md5().await.map(|digest| (path, digest)) };
        let hashes = stream::iter(site_files(site)?.0).map(hash).buffer_unordered(CONCURRENCY);
        let published = PublishedSite { counts, paces, files: hashes.try_collect().await? };
        let sources = sources(&build.files)?;
        let mut files = build.files;
        let bytes = serde_json::to_vec(&published).expect("maps of texts and numbers");
        files.push(StoredFile { path: SITE.to_owned(), bytes: StoredBytes::Own(bytes.into()) });
        let seen = store.generation().await?;
        let (number, revision) = seen.map_or((0, 0), |seen| (seen.number, seen.revision));
        let last = place.pointer().await?;
        let is_stored =
            last.is_some_and(|last| last.generation == number && last.program == PROGRAM && last.sources == sources);
        let generation = number + 1;
        let pointer = Pointer {
            generation,
            revision: revision + 1,
            program: PROGRAM.to_owned(),
            // Two publishers that race store two archives.
            archive: format!("content-{generation}-{}.tar.gz", publication.at.as_millisecond()),
            published_by: publication.by,
            published_at: publication.at,
            sources,
        };
        Ok(Self { place, store, files, pointer, is_stored })
    }

    /// Whether the last content is the same.
    pub fn is_stored(&self) -> bool {
        self.is_stored
    }

    /// Stores the archive, and starts a generation: refreshers then wait for [`Self::finish`].
    pub(crate) async fn begin(&self) -> Result<(), PublishError> {
        let files = self.files.clone();
        let packed = tokio::task::spawn_blocking(move || pack(&files)).await;
        let packed = packed.unwrap_or_else(|error| Err(std::io::Error::other(error)));
        let packed = packed.map_err(|error| PublishError::file(&self.pointer.archive, error))?;
        self.place.put(&self.pointer.archive, packed).await?;
        match self.store.raise_generation(self.pointer.generation - 1).await? {
            WriteOutcome::Done => Ok(()),
            WriteOutcome::ConditionFailed => Err(PublishError::Overtaken),
        }
    }

    /// Makes it the last content.
    pub(crate) async fn finish(&self) -> Result<(), PublishError> {
        let pointer = serde_json::to_vec(&self.pointer).expect("maps of texts and numbers");
        self.place.put(POINTER, pointer.into()).await?;
        self.place.remove_others(&self.pointer.archive).await
    }
}

/// The hashes of the files that pages are rendered from, which do not change with counts.
fn sources(files: &[StoredFile]) -> Result<BTreeMap<String, String>, PublishError> {
    let is_source = |file: &&StoredFile| !file.path.ends_with(".undersigned/stored/traces");
    let hash = |file: &StoredFile| {
        let bytes = match &file.bytes {
            StoredBytes::Own(bytes) => bytes.clone(),
            StoredBytes::Source(path) => std::fs::read(path).map_err(|error| PublishError::file(path, error))?.into(),
        };
        Ok((file.path.clone(), hex::encode(Md5::digest(&bytes))))
    };
    files.iter().filter(is_source).map(hash).collect()
}
