//! The content of a publish, before and after its files are uploaded.

use std::path::Path;

use futures::stream::{self, StreamExt, TryStreamExt};
use generator::{PROGRAM, StoredBuild, StoredBytes, StoredFile};
use jiff::Timestamp;
use md5::{Digest, Md5};
use petition::count::{CountPace, Counts};
use petition::index::Index;

use crate::archive::pack;
use crate::content::{ContentStore, POINTER, Pointer, PublishedSite, SITE, Sources};
use crate::error::PublishError;
use crate::https::CONCURRENCY;
use crate::lease::Lease;
use crate::publication::Publication;
use crate::published::Published;
use crate::site_file::{SiteFile, site_files};

/// The content of a publish.
pub struct NewContent<'a> {
    place: &'a ContentStore,
    files: Vec<StoredFile>,
    pointer: Pointer,
    /// The tag of the last content's pointer.
    seen: Option<String>,
    /// Whether the last content is the same.
    is_stored: bool,
}

impl<'a> NewContent<'a> {
    /// The content of the site in the folder `site`, which was built with `counts`. `index` has the petitions that can be signed, now
    /// or later.
    ///
    /// # Errors
    /// If a file on this machine cannot be read.
    pub async fn new(
        place: &'a ContentStore,
        published: &Published,
        build: StoredBuild,
        (counts, index): (Counts, Option<&Index>),
        site: &Path,
        publication: Publication,
    ) -> Result<Self, PublishError> {
        let entries = index.iter().flat_map(|index| &index.petitions);
        let paces = entries.map(|entry| (entry.id.clone(), CountPace::of(entry.signing.confirm_by_email))).collect();
        let hash = |(path, file): (String, SiteFile)| async move { file.md5().await.map(|digest| (path, digest)) };
        let hashes = stream::iter(site_files(site)?.0).map(hash).buffer_unordered(CONCURRENCY);
        let site = PublishedSite { counts, paces, files: hashes.try_collect().await? };
        let sources = sources(&build.files)?;
        let mut files = build.files;
        let bytes = serde_json::to_vec(&site).expect("maps of texts and numbers");
        files.push(StoredFile { path: SITE.to_owned(), bytes: StoredBytes::Own(bytes.into()) });
        let (number, revision) = published.numbers();
        let (is_stored, generation) = (published.has_content(&sources), number + 1);
        let pointer = Pointer {
            generation,
            revision: revision + 1,
            program: PROGRAM.to_owned(),
            // An interrupted publish has stored an archive of the same number.
            archive: format!("content-{generation}-{}.tar.gz", Timestamp::now().as_millisecond()),
            publication,
            sources,
        };
        Ok(Self { place, files, pointer, seen: published.pointer_tag().map(str::to_owned), is_stored })
    }

    /// Whether the last content is the same.
    pub(crate) fn is_stored(&self) -> bool {
        self.is_stored
    }

    /// The hashes of the files that pages are rendered from.
    pub(crate) fn sources(&self) -> &Sources {
        &self.pointer.sources
    }

    /// Stores the archive.
    pub(crate) async fn begin(&self, lease: &Lease) -> Result<(), PublishError> {
        let files = self.files.clone();
        let packed = tokio::task::spawn_blocking(move || pack(&files)).await;
        let packed = packed.unwrap_or_else(|error| Err(std::io::Error::other(error)));
        let packed = packed.map_err(|error| PublishError::file(&self.pointer.archive, error))?;
        self.place.put(&self.pointer.archive, packed, None, lease).await
    }

    /// Makes it the last content.
    pub(crate) async fn finish(&self, lease: &Lease) -> Result<(), PublishError> {
        let pointer = serde_json::to_vec(&self.pointer).expect("maps of texts and numbers");
        self.place.put(POINTER, pointer.into(), self.seen.as_deref(), lease).await?;
        match self.place.remove_before(self.pointer.generation, lease).await {
            // It is published; the next publish removes the old archives.
            Err(PublishError::Overtaken { .. } | PublishError::Changed { .. }) => Ok(()),
            removed => removed,
        }
    }
}

/// The hashes of the files that pages are rendered from, which do not change with counts.
fn sources(files: &[StoredFile]) -> Result<Sources, PublishError> {
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
