//! The differences between `site/` and a destination, and making the destination equal.
//!
//! Files go up in an order in which no visitor gets a page whose files are missing: assets, then data, then pages. `_headers` is
//! first: the headers are part of each object, so an object that is older than it has other ones, and is uploaded again. An
//! interrupted upload thus continues where it was. Only then are files deleted that an earlier publish uploaded and the site no longer has, and texts that people signed never are. The list of files,
//! which a site carries, distinguishes them from files of others, which stay. Each object is changed only if it still is as it was
//! listed. A file whose name has its hash stays for a day, because cached pages still show it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path as FilePath;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures::stream::{self, StreamExt, TryStreamExt};
use generator::{FILE_LIST, FileList, has_hidden_part};
use jiff::{SignedDuration, Timestamp};
use object_store::path::Path;
use object_store::{Attributes, ObjectMeta};

use crate::bucket::ObjectWrite;
use crate::destination::{Destination, Tags};
use crate::error::PublishError;
use crate::file_type::rank;
use crate::https::CONCURRENCY;
use crate::lease::Lease;
use crate::progress::{PublishProgress, PublishStep};
use crate::site_file::{SiteFile, site_files};

/// How long a file with its hash in its name stays when the site no longer has it: longer than any cache keeps a page.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

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
    /// The tags of the objects as they were seen.
    tags: Tags,
}

#[derive(Clone, Debug)]
struct Upload {
    path: Path,
    file: SiteFile,
}

impl Changes {
    /// Compares the folder `site` with the destination, as of `now`.
    ///
    /// # Errors
    /// If either cannot be read, or the destination contains files of something else, which publishing could replace.
    pub async fn between(
        site: &FilePath,
        destination: &Destination,
        now: Timestamp,
        progress: &PublishProgress,
    ) -> Result<Self, PublishError> {
        let (files, mut list) = site_files(site)?;
        progress.begin(PublishStep::Listing, 0, 0);
        let mut objects = destination.list(progress).await?;
        let list_object = objects.remove_entry(FILE_LIST);
        let published = match &list_object {
            Some((_, object)) => Some(FileList::parse(&destination.read(object).await?)),
            None => None,
        };
        if published.is_none() && objects.keys().any(|path| !has_hidden_part(path)) && !is_site(&objects) {
            return Err(PublishError::ForeignFiles);
        }
        let has_headers = is_same(destination, &objects, "_headers", files.get("_headers")).await?;
        let headers_since = objects.get("_headers").map(|object| object.last_modified);
        let is_current = |path: &str| match (objects.get(path), headers_since) {
            _ if !destination.is_bucket() => true,
            (Some(object), Some(since)) => has_headers && object.last_modified >= since,
            _ => has_headers,
        };
        progress.begin(PublishStep::Comparing, files.len(), 0);
        let same: Vec<bool> = stream::iter(&files)
            .map(|(path, file)| async {
                let is_same = is_current(path) && is_same(destination, &objects, path, Some(file)).await?;
                progress.advance(0);
                Ok::<_, PublishError>(is_same)
            })
            .buffered(CONCURRENCY)
            .try_collect()
            .await?;
        let (mut deletions, mut foreign) = (Vec::new(), Vec::new());
        for (path, object) in objects.iter().filter(|(path, _)| !files.contains_key(*path) && !is_kept(path)) {
            let retired = published.as_ref().and_then(|list| list.retired_since(path));
            // A site without a list is wholly our own, except hidden files.
            let is_listed = published.as_ref().map_or(!has_hidden_part(path), |list| list.contains(path));
            if retired.is_some() || is_listed {
                let since = retired.unwrap_or(now);
                if has_hashed_name(path) && now.duration_since(since) < KEPT {
                    list.retire(path, since);
                } else {
                    deletions.push(object.location.clone());
                }
            } else if !has_hidden_part(path) {
                foreign.push(path.clone());
            }
        }
        let lists = (published, list);
        let mut changes = Self { uploads: Vec::new(), deletions, unchanged: 0, foreign, lists, tags: Tags::new() };
        for ((path, file), same) in files.iter().zip(same) {
            changes.add(path, file.clone(), same)?;
        }
        if destination.is_bucket() {
            let changed: BTreeSet<&str> = changes.uploads().chain(changes.deletions()).chain([FILE_LIST]).collect();
            objects.extend(list_object);
            objects.retain(|path, _| changed.contains(&**path));
            changes.tags = destination.tags(objects).await?;
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
        published.retired().for_each(|(path, since)| list.retire(path, since));
        let lists = (Some(published.clone()), list);
        let (uploads, foreign) = (Vec::new(), Vec::new());
        let mut changes = Self { uploads, deletions, unchanged: 0, foreign, lists, tags: tags.clone() };
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

    /// The files that are changed or deleted at the destination.
    pub(crate) fn replaced(&self) -> (Vec<String>, Vec<String>) {
        let is_known = |path: &&str| self.lists.0.as_ref().is_some_and(|list| list.contains(path));
        let owned = |path: &str| path.to_owned();
        (self.uploads().filter(is_known).map(owned).collect(), self.deletions().map(owned).collect())
    }

    /// Makes the destination equal to the site. Returns the tags of the objects that were put. After an error no further request is
    /// started, and those that are under way are awaited.
    pub(crate) async fn apply(
        &self,
        destination: &Destination,
        lease: Option<&Lease>,
        progress: &PublishProgress,
    ) -> Result<Tags, PublishError> {
        destination.create()?;
        let mut tags = Tags::new();
        let (published, list) = &self.lists;
        // Listed before they are uploaded, so that they are known as ours if the upload is interrupted.
        let both = self.both_lists();
        if published.as_ref() != Some(&both) {
            self.put_list(destination, lease, &both, &mut tags).await?;
        }
        let bytes = self.uploads.iter().map(|upload| upload.file.size).sum();
        progress.begin(PublishStep::Uploading, self.uploads.len(), bytes);
        for same_rank in self.uploads.chunk_by(|a, b| rank(a.path.as_ref()) == rank(b.path.as_ref())) {
            let put = |upload: &Upload| {
                let (Upload { path, file }, seen) = (upload.clone(), self.tags.get(upload.path.as_ref()));
                async move {
                    let (body, attributes) = (Some(file.read().await?.into()), destination.attributes(path.as_ref()));
                    let write = ObjectWrite { path: &path, body, attributes, seen: seen.map(String::as_str) };
                    let tag = destination.write(&write, lease).await?;
                    progress.advance(file.size);
                    Ok(tag.map(|tag| (path.to_string(), tag)))
                }
            };
            tags.extend(all(same_rank.iter().map(put)).await?.into_iter().flatten());
        }
        if !self.deletions.is_empty() {
            progress.begin(PublishStep::Deleting, self.deletions.len(), 0);
        }
        let delete = |path: &Path| {
            let (path, seen) = (path.clone(), self.tags.get(path.as_ref()));
            async move {
                let (body, attributes) = (None, Attributes::new());
                let write = ObjectWrite { path: &path, body, attributes, seen: seen.map(String::as_str) };
                destination.write(&write, lease).await?;
                progress.advance(0);
                Ok(())
            }
        };
        all(self.deletions.iter().map(delete)).await?;
        if both != *list {
            self.put_list(destination, lease, list, &mut tags).await?;
        }
        Ok(tags)
    }

    /// Whether the destination refuses to change what is not as it was seen, as its list shows: a bucket without conditions replaces it by
    /// an equal one. A first publish has no list, and nothing to protect.
    pub(crate) async fn honours_conditions(
        &self,
        destination: &Destination,
        lease: Option<&Lease>,
    ) -> Result<bool, PublishError> {
        match &self.lists.0 {
            Some(list) => destination.honours_conditions(&FILE_LIST.into(), list.to_text().into(), lease).await,
            None => Ok(true),
        }
    }

    /// The files that were published, and those that will be.
    fn both_lists(&self) -> FileList {
        let mut both = self.lists.0.clone().unwrap_or_default();
        both.extend(&self.lists.1);
        both
    }

    async fn put_list(
        &self,
        destination: &Destination,
        lease: Option<&Lease>,
        list: &FileList,
        tags: &mut Tags,
    ) -> Result<(), PublishError> {
        let seen = tags.get(FILE_LIST).or_else(|| self.tags.get(FILE_LIST)).cloned();
        let (body, attributes) = (Some(list.to_text().into()), Attributes::new());
        let write = ObjectWrite { path: &FILE_LIST.into(), body, attributes, seen: seen.as_deref() };
        let tag = destination.write(&write, lease).await?;
        tags.extend(tag.map(|tag| (FILE_LIST.to_owned(), tag)));
        Ok(())
    }
}

/// Awaits all requests, several at a time. After an error, those that have started are awaited and no other starts.
async fn all<T>(
    requests: impl Iterator<Item = impl Future<Output = Result<T, PublishError>>>,
) -> Result<Vec<T>, PublishError> {
    let has_failed = AtomicBool::new(false);
    let requests = requests.map(|request| async {
        if has_failed.load(Ordering::SeqCst) {
            return None;
        };
        Some(request.await.inspect_err(|_| has_failed.store(true, Ordering::SeqCst)))
    });
    let mut requests = pin!(stream::iter(requests).buffer_unordered(CONCURRENCY));
    let (mut done, mut failure) = (Vec::new(), None);
    while let Some(result) = requests.next().await {
        match result {
            Some(Ok(value)) => done.push(value),
            // An error of a request that may be under way still is the one that counts.
            Some(Err(error)) if failure.is_none() || matches!(error, PublishError::Destination { .. }) => {
                failure = Some(error);
            }
            Some(Err(_)) | None => {}
        }
    }
    failure.map_or(Ok(done), Err)
}

/// Whether a file's name identifies its bytes, so that it is another file once they change.
fn has_hashed_name(path: &str) -> bool {
    ["assets/", "og/"].iter().any(|folder| path.starts_with(folder))
}

/// Whether a file's name identifies its bytes, or it is made from files that only who publishes has. A refresher neither compares
/// nor deletes it.
pub(crate) fn is_made_once(path: &str) -> bool {
    has_hashed_name(path) || ["files/", "texts/"].iter().any(|folder| path.starts_with(folder))
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
