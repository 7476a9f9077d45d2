//! The differences between `site/` and a destination, and making the destination equal.
//!
//! Files go up in an order in which no visitor gets a page whose files are missing: assets, then data, then pages, and
//! `_headers` last, because it records that all files before it were uploaded with its headers. Only then are files deleted
//! that the site no longer has, and texts that people signed never are.

use std::collections::BTreeMap;
use std::path::Path as FilePath;

use futures::stream::{self, StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore, PutOptions};

use crate::destination::Destination;
use crate::error::PublishError;
use crate::file_type::rank;
use crate::site_file::{SiteFile, site_files};

/// Concurrent requests: enough to hide the latency of a bucket, and far below its rate limits.
const CONCURRENCY: usize = 16;

/// The uploads and deletions that make a destination equal to a site.
#[derive(Debug)]
pub struct Changes {
    uploads: Vec<Upload>,
    deletions: Vec<Path>,
    unchanged: usize,
}

#[derive(Debug)]
struct Upload {
    path: Path,
    file: SiteFile,
}

impl Changes {
    /// Compares the folder `site` with the destination.
    ///
    /// # Errors
    /// If either cannot be read, or the destination contains files of something else, which publishing would delete.
    pub async fn between(site: &FilePath, destination: &Destination) -> Result<Self, PublishError> {
        let files = site_files(site)?;
        let objects = destination.list().await?;
        if !objects.is_empty() && !is_site(&objects) {
            return Err(PublishError::ForeignFiles);
        }
        let headers_changed = !is_same(destination, &objects, "_headers", files.get("_headers")).await?;
        // The headers are part of each object, so if they changed, every object is uploaded again.
        let upload_all = destination.is_bucket() && headers_changed;
        let same: Vec<bool> = stream::iter(&files)
            .map(|(path, file)| async {
                Ok::<_, PublishError>(!upload_all && is_same(destination, &objects, path, Some(file)).await?)
            })
            .buffered(CONCURRENCY)
            .try_collect()
            .await?;
        let mut changes = Self { uploads: Vec::new(), deletions: Vec::new(), unchanged: 0 };
        for ((path, file), same) in files.iter().zip(same) {
            if same {
                changes.unchanged += 1;
            } else {
                let path =
                    Path::parse(path).map_err(|source| PublishError::ObjectName { path: path.clone(), source })?;
                changes.uploads.push(Upload { path, file: file.clone() });
            }
        }
        changes.uploads.sort_by_key(|upload| rank(upload.path.as_ref()));
        let stale = objects.into_iter().filter(|(path, _)| !files.contains_key(path) && !is_kept(path));
        changes.deletions = stale.map(|(_, object)| object.location).collect();
        Ok(changes)
    }

    /// The files to upload, in order.
    pub fn uploads(&self) -> impl Iterator<Item = &str> {
        self.uploads.iter().map(|upload| upload.path.as_ref())
    }

    /// The files to delete.
    pub fn deletions(&self) -> impl Iterator<Item = &str> {
        self.deletions.iter().map(AsRef::as_ref)
    }

    /// The number of files that are up to date.
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    pub(crate) async fn apply(
        &self,
        destination: &Destination,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(), PublishError> {
        destination.create()?;
        let store = destination.store()?;
        let store = &*store;
        let total = self.uploads.len() + self.deletions.len();
        let mut done = 0;
        for same_rank in self.uploads.chunk_by(|a, b| rank(a.path.as_ref()) == rank(b.path.as_ref())) {
            let put = |upload| Upload::put(upload, destination, store);
            let mut uploads = stream::iter(same_rank.iter().map(put)).buffer_unordered(CONCURRENCY);
            while let Some(result) = uploads.next().await {
                result?;
                done += 1;
                progress(done, total);
            }
        }
        // Buckets delete a thousand objects per request. An object that is already gone is no error.
        let mut deletions = store.delete_stream(stream::iter(self.deletions.clone()).map(Ok).boxed());
        while let Some(result) = deletions.next().await {
            match result {
                Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(PublishError::destination("deleting old files", error)),
            }
            done += 1;
            progress(done, total);
        }
        Ok(())
    }
}

impl Upload {
    async fn put(&self, destination: &Destination, store: &dyn ObjectStore) -> Result<(), PublishError> {
        let options = PutOptions { attributes: destination.attributes(self.path.as_ref()), ..PutOptions::default() };
        let put = store.put_opts(&self.path, self.file.read().await?.into(), options).await;
        put.map(|_| ()).map_err(|error| PublishError::destination(format!("uploading `{}`", self.path), error))
    }
}

/// Whether these are the files of a site: it has an index, or if it is an archive the files that every site has.
fn is_site(objects: &BTreeMap<String, ObjectMeta>) -> bool {
    objects.contains_key("petitions.json")
        || ["_headers", "404.html", "sitemap.xml"].iter().all(|path| objects.contains_key(*path))
}

/// Every published text and notice stays, because signatures refer to it by its hash.
fn is_kept(path: &str) -> bool {
    path.starts_with("texts/")
}

async fn is_same(
    destination: &Destination,
    objects: &BTreeMap<String, ObjectMeta>,
    path: &str,
    file: Option<&SiteFile>,
) -> Result<bool, PublishError> {
    match (objects.get(path), file) {
        (Some(object), Some(file)) => destination.holds(object, file).await,
        (None, None) => Ok(true),
        _ => Ok(false),
    }
}
