//! Mails as files, for the preview and for tests.

use std::path::{Path, PathBuf};

use futures::future::BoxFuture;

use crate::transport::{Mail, MailError, Mailer};

/// Writes each mail as an `.eml` file; the same mail sent again replaces itself.
#[derive(Clone, Debug)]
pub struct FolderMailer(PathBuf);

impl FolderMailer {
    /// Into `folder`, made when it is not there.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }
}

impl Mailer for FolderMailer {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), MailError>> {
        Box::pin(async move {
            let bytes = mail.to_rfc5322()?;
            let seconds = mail.date.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
            let id = mail.message_id.split('@').next().unwrap_or_default();
            let id: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect();
            let folder = self.0.clone();
            let written = tokio::task::spawn_blocking(move || write(&folder, &id, seconds, &bytes)).await;
            match written {
                Ok(Ok(())) => Ok(()),
                _ => Err(MailError::Temporary("the folder cannot be written")),
            }
        })
    }
}

/// Names sort by time; a mail sent again keeps its first name.
fn write(folder: &Path, id: &str, seconds: u64, bytes: &[u8]) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    let ending = format!("-{id}.eml");
    for entry in std::fs::read_dir(folder)? {
        if entry?.file_name().to_string_lossy().ends_with(&ending) {
            return Ok(());
        }
    }
    let part = folder.join(format!(".{seconds}{ending}.part"));
    std::fs::write(&part, bytes)?;
    std::fs::rename(part, folder.join(format!("{seconds}{ending}")))
}
