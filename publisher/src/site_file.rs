//! The files of a rendered site. Their bytes stay on disk until they are compared or uploaded, so that the memory of a publish
//! does not grow with the site.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Error, Read};
use std::path::{Path, PathBuf};

use generator::{FILE_LIST, FileList};
use md5::{Digest, Md5};

use crate::error::PublishError;

/// Bytes that are read from a file at once.
const PIECE: usize = 64 * 1024;

/// A file of a site.
#[derive(Clone, Debug)]
pub(crate) struct SiteFile {
    location: PathBuf,
    /// In bytes.
    pub(crate) size: u64,
}

/// The files of the site in the folder `site`, by their path with slashes, and their list. Other files in the folder are not
/// published: they belong to others.
///
/// # Errors
/// [`PublishError::File`], and [`PublishError::NoSite`] if no build has finished there.
pub(crate) fn site_files(site: &Path) -> Result<(BTreeMap<String, SiteFile>, FileList), PublishError> {
    let list = FileList::read(site).map_err(|error| PublishError::file(site.join(FILE_LIST), error))?;
    let list = list.ok_or_else(|| PublishError::NoSite { path: site.to_path_buf() })?;
    let mut files = BTreeMap::new();
    for path in list.iter() {
        files.insert(path.to_owned(), SiteFile::at(site, path)?);
    }
    Ok((files, list))
}

impl SiteFile {
    /// The file at a path in the folder `site`.
    ///
    /// # Errors
    /// If there is none.
    pub(crate) fn at(site: &Path, path: &str) -> Result<Self, PublishError> {
        let location = site.join(path);
        let size = std::fs::metadata(&location).map_err(|error| PublishError::file(&location, error))?.len();
        Ok(Self { location, size })
    }

    /// The whole file.
    pub(crate) async fn read(&self) -> Result<Vec<u8>, PublishError> {
        self.blocking(|file| std::fs::read(file)).await
    }

    /// The MD5 in hexadecimal digits, read in pieces.
    pub(crate) async fn md5(&self) -> Result<String, PublishError> {
        self.blocking(|file| {
            let (mut file, mut digest, mut piece) = (File::open(file)?, Md5::new(), vec![0; PIECE]);
            loop {
                match file.read(&mut piece)? {
                    0 => return Ok(hex::encode(digest.finalize())),
                    length => digest.update(&piece[..length]),
                }
            }
        })
        .await
    }

    /// Whether another file has the same bytes; both are read in pieces.
    pub(crate) async fn equals(&self, other: PathBuf) -> Result<bool, PublishError> {
        self.blocking(move |file| {
            let mut left = BufReader::with_capacity(PIECE, File::open(file)?);
            let mut right = BufReader::with_capacity(PIECE, File::open(other)?);
            loop {
                let (a, b) = (left.fill_buf()?, right.fill_buf()?);
                let length = a.len().min(b.len());
                if length == 0 || a[..length] != b[..length] {
                    return Ok(a.is_empty() && b.is_empty());
                }
                left.consume(length);
                right.consume(length);
            }
        })
        .await
    }

    /// Reads on a thread that may block.
    async fn blocking<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Path) -> std::io::Result<T> + Send + 'static,
    ) -> Result<T, PublishError> {
        let location = self.location.clone();
        let done = tokio::task::spawn_blocking(move || read(&location)).await;
        let done = done.unwrap_or_else(|error| Err(Error::other(error)));
        done.map_err(|error| PublishError::file(&self.location, error))
    }
}
