//! Mails as files, for the preview and tests.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use futures::future::BoxFuture;

use crate::transport::{Mail, MailError, MailReceipt, Transport};

/// Writes each mail to an `.eml` file. A retried mail does not create a second file.
#[derive(Clone, Debug)]
pub struct FolderTransport(PathBuf);

impl FolderTransport {
    /// Writes to `folder`, which is created if it does not exist.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }
}

impl Transport for FolderTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<MailReceipt, MailError>> {
        Box::pin(async move {
            let bytes = mail.to_rfc5322()?;
            let seconds = mail.date.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
            let id = mail.message_id.split('@').next().unwrap_or_default();
            let id: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
            let folder = self.0.clone();
            let written = tokio::task::spawn_blocking(move || write(&folder, &id, seconds, &bytes)).await;
            match written {
                Ok(Ok(())) => Ok(MailReceipt::of(&mail.message_id)),
                _ => Err(MailError::Temporary("cannot write to the folder")),
            }
        })
    }
}

/// File names sort by time. A retried mail keeps its first name.
fn write(folder: &Path, id: &str, seconds: u64, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let ending = format!("-{id}.eml");
    for entry in std::fs::read_dir(folder)? {
        if entry?.file_name().to_string_lossy().ends_with(&ending) {
            return Ok(());
        }
    }
    let part = folder.join(format!(".{seconds}{ending}.part"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&part)?.write_all(bytes)?;
    std::fs::rename(part, folder.join(format!("{seconds}{ending}")))
}
