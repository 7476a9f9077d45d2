//! What differs between `site/` and a destination, and making it equal.

use std::collections::BTreeMap;
use std::path::Path as FilePath;

use bytes::Bytes;
use futures::stream::{self, StreamExt, TryStreamExt};
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore, PutOptions};

use crate::destination::Destination;
use crate::file_type::rank;
use crate::publish::{PublishError, failed};

/// Requests under way at once: enough to hide the way to a bucket, and far from what buckets allow.
const AT_ONCE: usize = 16;

/// What is to be done to a destination.
#[derive(Debug)]
pub struct Changes {
    uploads: Vec<Upload>,
    deletions: Vec<Path>,
    unchanged: usize,
}

#[derive(Debug)]
struct Upload {
    path: Path,
    bytes: Bytes,
}

impl Changes {
    /// Compares the folder `site` with the destination.
    ///
    /// # Errors
    /// When one of them cannot be read, or the destination holds something that is no site of ours: publishing would
    /// delete it.
    pub async fn between(site: &FilePath, destination: &Destination) -> Result<Self, PublishError> {
        let mut files = BTreeMap::new();
        read_files(site, "", &mut files).map_err(|error| failed(site.display(), error))?;
        let objects = destination.list().await?;
        if !objects.is_empty() && !is_ours(&objects) {
            return Err(PublishError::Destination(
                "the destination holds files of something else (it has no petitions.json), and they would be deleted; \
                 give an empty folder or prefix"
                    .to_owned(),
            ));
        }
        let headers_changed = !is_same(destination, &objects, "_headers", files.get("_headers")).await?;
        // With other headers every object is put again: they are a part of it.
        let all_again = destination.is_bucket() && headers_changed;
        let same: Vec<bool> = stream::iter(&files)
            .map(|(path, bytes)| async {
                Ok::<_, PublishError>(!all_again && is_same(destination, &objects, path, Some(bytes)).await?)
            })
            .buffered(AT_ONCE)
            .try_collect()
            .await?;
        let mut changes = Self { uploads: Vec::new(), deletions: Vec::new(), unchanged: 0 };
        for ((path, bytes), same) in files.iter().zip(same) {
            if same {
                changes.unchanged += 1;
            } else {
                let path = Path::parse(path).map_err(|error| failed(path, error))?;
                changes.uploads.push(Upload { path, bytes: bytes.clone() });
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

    /// How many files are as they should be.
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    pub(crate) async fn apply(
        &self,
        destination: &Destination,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<(), PublishError> {
        destination.make()?;
        let store = destination.store()?;
        let store = &*store;
        let total = self.uploads.len() + self.deletions.len();
        let mut done = 0;
        for of_rank in self.uploads.chunk_by(|a, b| rank(a.path.as_ref()) == rank(b.path.as_ref())) {
            let put = |upload| Upload::put(upload, destination, store);
            let mut uploads = stream::iter(of_rank.iter().map(put)).buffer_unordered(AT_ONCE);
            while let Some(result) = uploads.next().await {
                result?;
                done += 1;
                progress(done, total);
            }
        }
        // Buckets delete a thousand at a time. What has gone meanwhile is as it should be.
        let mut deletions = store.delete_stream(stream::iter(self.deletions.clone()).map(Ok).boxed());
        while let Some(result) = deletions.next().await {
            match result {
                Ok(_) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(failed("deleting what the site no longer has", error)),
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
        let put = store.put_opts(&self.path, self.bytes.clone().into(), options).await;
        put.map(|_| ()).map_err(|error| failed(&self.path, error))
    }
}

/// Whether these are the files of a site of ours: it has an index, or as an archive what every site has.
fn is_ours(objects: &BTreeMap<String, ObjectMeta>) -> bool {
    objects.contains_key("petitions.json")
        || ["_headers", "404.html", "sitemap.xml"].iter().all(|path| objects.contains_key(*path))
}

/// Every text and notice ever published is kept for good: signatures name them by their hash.
fn is_kept(path: &str) -> bool {
    path.starts_with("texts/")
}

async fn is_same(
    destination: &Destination,
    objects: &BTreeMap<String, ObjectMeta>,
    path: &str,
    bytes: Option<&Bytes>,
) -> Result<bool, PublishError> {
    match (objects.get(path), bytes) {
        (Some(object), Some(bytes)) => destination.holds(object, bytes).await,
        (None, None) => Ok(true),
        _ => Ok(false),
    }
}

/// All files below `folder`, by their path with slashes. Names that begin with a dot are half-written files of ours or
/// some program's own.
fn read_files(folder: &FilePath, prefix: &str, files: &mut BTreeMap<String, Bytes>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().into_string().map_err(|name| {
            std::io::Error::new(std::io::ErrorKind::InvalidData, format!("{} is not UTF-8", name.display()))
        })?;
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type()?.is_dir() {
            read_files(&entry.path(), &format!("{path}/"), files)?;
        } else {
            files.insert(path, std::fs::read(entry.path())?.into());
        }
    }
    Ok(())
}
