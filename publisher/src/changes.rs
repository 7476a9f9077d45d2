//! The differences between `site/` and a destination, and making the destination equal.
//!
//! Files go up in an order in which no visitor gets a page whose files are missing: assets, then data, then pages, and
//! `_headers` last, because it records that all files before it were uploaded with its headers. Only then are files deleted
//! that an earlier publish uploaded and the site no longer has, and texts that people signed never are. The list of files,
//! which a site carries, distinguishes them from files of others, which stay.

use std::collections::BTreeMap;
use std::path::Path as FilePath;
use std::sync::Arc;

use futures::stream::{self, StreamExt, TryStreamExt};
use generator::{FILE_LIST, FileList, has_hidden_part};
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore, PutMode, PutOptions, UpdateVersion};

use crate::destination::{CONCURRENCY, Destination, Tags};
use crate::error::PublishError;
use crate::file_type::rank;
use crate::site_file::{SiteFile, site_files};

/// The uploads and deletions that make a destination equal to a site.
#[derive(Debug)]
pub struct Changes {
    uploads: Vec<Upload>,
    deletions: Vec<Path>,
    unchanged: usize,
    /// Files of the destination that no publish uploaded, except hidden ones.
    foreign: Vec<String>,
    /// The list that the destination has, if any, and the one that it gets.
    lists: (Option<FileList>, FileList),
    /// If set, each object is put only if it still has its tag, or none if it is new.
    tags: Option<Tags>,
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
    /// If either cannot be read, or the destination contains files of something else, which publishing could replace.
    pub async fn between(site: &FilePath, destination: &Destination) -> Result<Self, PublishError> {
        let (files, list) = site_files(site)?;
        let mut objects = destination.list().await?;
        let published = match objects.remove(FILE_LIST) {
            Some(object) => Some(FileList::parse(&destination.read(&object).await?)),
            None => None,
        };
        if published.is_none() && objects.keys().any(|path| !has_hidden_part(path)) && !is_site(&objects) {
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
        let (mut deletions, mut foreign) = (Vec::new(), Vec::new());
        for (path, object) in objects.iter().filter(|(path, _)| !files.contains_key(*path) && !is_kept(path)) {
            // A site without a list is wholly our own, except hidden files.
            let is_ours = published.as_ref().map_or(!has_hidden_part(path), |list| list.contains(path));
            if is_ours {
                deletions.push(object.location.clone());
            } else if !has_hidden_part(path) {
                foreign.push(path.clone());
            }
        }
        let lists = (published, list);
        let mut changes = Self { uploads: Vec::new(), deletions, unchanged: 0, foreign, lists, tags: None };
        for ((path, file), same) in files.iter().zip(same) {
            changes.add(path, file.clone(), same)?;
        }
        changes.uploads.sort_by_key(|upload| rank(upload.path.as_ref()));
        Ok(changes)
    }

    /// The files `written` of the folder `out`, which has only files of the site that changed, and their list. `tags` and `published`
    /// are those of the bucket.
    ///
    /// # Errors
    /// If a file cannot be read.
    pub(crate) async fn of_refresh(
        out: &FilePath,
        written: &[Arc<str>],
        tags: &Tags,
        published: &FileList,
    ) -> Result<Self, PublishError> {
        let list = FileList::read(out).map_err(|error| PublishError::file(out.join(FILE_LIST), error))?;
        let mut list = list.unwrap_or_else(|| published.clone());
        let (kept, gone): (Vec<&str>, Vec<&str>) =
            published.iter().filter(|path| !list.contains(path)).partition(|path| is_made_once(path));
        let object = |path: &&str| tags.contains_key(*path).then(|| Path::from(*path));
        let deletions = gone.iter().filter_map(object).collect();
        list.extend(&kept.into_iter().collect());
        let lists = (Some(published.clone()), list);
        let (uploads, foreign) = (Vec::new(), Vec::new());
        let mut changes = Self { uploads, deletions, unchanged: 0, foreign, lists, tags: Some(tags.clone()) };
        for path in written {
            let file = SiteFile::at(out, path)?;
            let digest = file.md5().await?;
            let is_same = tags.get(&**path).is_some_and(|tag| tag.trim_matches('"') == digest);
            changes.add(path, file, is_same)?;
        }
        changes.uploads.sort_by_key(|upload| rank(upload.path.as_ref()));
        Ok(changes)
    }

    fn add(&mut self, path: &str, file: SiteFile, is_same: bool) -> Result<(), PublishError> {
        if is_same {
            self.unchanged += 1;
            return Ok(());
        }
        let parsed = Path::parse(path);
        let path = parsed.map_err(|source| PublishError::ObjectName { path: path.to_owned(), source })?;
        self.uploads.push(Upload { path, file });
        Ok(())
    }

    /// The list of the site's files.
    pub(crate) fn list(&self) -> &FileList {
        &self.lists.1
    }

    /// Whether the destination is equal to the site.
    pub fn is_empty(&self) -> bool {
        self.uploads.is_empty() && self.deletions.is_empty()
    }

    /// The files to upload, in order.
    pub fn uploads(&self) -> impl Iterator<Item = &str> {
        self.uploads.iter().map(|upload| upload.path.as_ref())
    }

    /// The files to delete.
    pub fn deletions(&self) -> impl Iterator<Item = &str> {
        self.deletions.iter().map(AsRef::as_ref)
    }

    /// The files of the destination that no publish uploaded, and that stay. Hidden ones are not among them.
    pub fn foreign(&self) -> &[String] {
        &self.foreign
    }

    /// The number of files that are up to date.
    pub fn unchanged(&self) -> usize {
        self.unchanged
    }

    /// Makes the destination equal to the site. Returns the tags of the objects that were put.
    pub(crate) async fn apply(
        &self,
        destination: &Destination,
        progress: &(dyn Fn(usize, usize) + Sync),
    ) -> Result<Tags, PublishError> {
        destination.create()?;
        let store = destination.store()?;
        let store = &*store;
        let total = self.uploads.len() + self.deletions.len();
        let (mut done, mut tags) = (0, Tags::new());
        let (published, list) = &self.lists;
        // Listed before they are uploaded, so that they are known as ours if the upload is interrupted.
        let mut both = published.clone().unwrap_or_default();
        both.extend(list);
        if published.as_ref() != Some(&both) {
            self.put_list(store, &both, &mut tags).await?;
        }
        for same_rank in self.uploads.chunk_by(|a, b| rank(a.path.as_ref()) == rank(b.path.as_ref())) {
            let put = |upload: &Upload| {
                let (path, file) = (upload.path.clone(), upload.file.clone());
                let mode = self.mode(path.as_ref(), None);
                async move { Upload { path, file }.put(destination, store, mode).await }
            };
            let mut uploads = stream::iter(same_rank.iter().map(put)).buffer_unordered(CONCURRENCY);
            while let Some(result) = uploads.next().await {
                tags.extend(result?);
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
        if both != *list {
            self.put_list(store, list, &mut tags).await?;
        }
        Ok(tags)
    }

    /// How an object is put. `put` is its tag if it was put already.
    fn mode(&self, path: &str, put: Option<&String>) -> PutMode {
        let Some(tags) = &self.tags else { return PutMode::Overwrite };
        match put.or_else(|| tags.get(path)) {
            Some(tag) => PutMode::Update(UpdateVersion { e_tag: Some(tag.clone()), version: None }),
            None => PutMode::Create,
        }
    }

    async fn put_list(&self, store: &dyn ObjectStore, list: &FileList, tags: &mut Tags) -> Result<(), PublishError> {
        let mode = self.mode(FILE_LIST, tags.get(FILE_LIST));
        let put = store.put_opts(&FILE_LIST.into(), list.to_text().into(), mode.into()).await;
        let put = put.map_err(|error| PublishError::destination("uploading the list of files", error))?;
        tags.extend(put.e_tag.map(|tag| (FILE_LIST.to_owned(), tag)));
        Ok(())
    }
}

impl Upload {
    /// Returns the path and the tag, if the destination has tags.
    async fn put(
        &self,
        destination: &Destination,
        store: &dyn ObjectStore,
        mode: PutMode,
    ) -> Result<Option<(String, String)>, PublishError> {
        let attributes = destination.attributes(self.path.as_ref());
        let options = PutOptions { mode, attributes, ..PutOptions::default() };
        let put = store.put_opts(&self.path, self.file.read().await?.into(), options).await;
        let put = put.map_err(|error| PublishError::destination(format!("uploading `{}`", self.path), error))?;
        Ok(put.e_tag.map(|tag| (self.path.to_string(), tag)))
    }
}

/// Whether a file's name identifies its bytes, or it is made from files that only who publishes has. A refresher neither compares
/// nor deletes it.
pub(crate) fn is_made_once(path: &str) -> bool {
    ["assets/", "og/", "files/", "texts/"].iter().any(|folder| path.starts_with(folder))
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
