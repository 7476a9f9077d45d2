//! The files of a rendered site. Their bytes stay on disk until they are compared or uploaded, so that the memory of a publish
//! does not grow with the site.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, Error, ErrorKind, Read};
use std::path::{Path, PathBuf};

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

/// All files below the folder `site`, by their path with slashes. Names that start with a dot are skipped: temporary files of
/// a build, or a program's own.
///
/// # Errors
/// [`PublishError::File`].
pub(crate) fn site_files(site: &Path) -> Result<BTreeMap<String, SiteFile>, PublishError> {
    let mut files = BTreeMap::new();
    add_files(site, "", &mut files).map_err(|error| PublishError::file(site, error))?;
    Ok(files)
}

fn add_files(folder: &Path, prefix: &str, files: &mut BTreeMap<String, SiteFile>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry
            .file_name()
            .into_string()
            .map_err(|name| Error::new(ErrorKind::InvalidData, format!("{} is not UTF-8", name.display())))?;
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        let location = entry.path();
        if entry.file_type()?.is_dir() {
            add_files(&location, &format!("{path}/"), files)?;
        } else {
            // Follows symbolic links, as reading does.
            let size = std::fs::metadata(&location)?.len();
            files.insert(path, SiteFile { location, size });
        }
    }
    Ok(())
}

impl SiteFile {
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
