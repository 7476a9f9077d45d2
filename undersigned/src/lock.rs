//! One process per site uses the embedded store: the lock that a running `serve`, or a command on the store, holds.
//!
//! `serve` writes into the lock file where other commands reach it: its address and the endpoint of its store, each with a token.
//! The file is readable by its owner alone, since the second token is enough to read and change every signature.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::Duration;

use crate::exit::Failure;
use crate::private_file;

/// How long to wait for another command on the store, and the pause between attempts.
const WAIT: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(50);

/// Held while a process uses the store; the system releases it when the process ends, even by a crash.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

/// Where commands reach a running preview.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct RunningPreview {
    /// The URL of the preview, with a trailing slash.
    pub(crate) address: String,
    /// Sent as the bearer token of requests to it.
    pub(crate) token: String,
    pub(crate) store: StoreEndpoint,
}

/// The endpoint of a preview's store, on loopback.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct StoreEndpoint {
    pub(crate) url: String,
    /// Sent as the bearer token of each request.
    pub(crate) token: String,
}

impl std::fmt::Debug for RunningPreview {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RunningPreview({}, {:?})", self.address, self.store)
    }
}

impl std::fmt::Debug for StoreEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "StoreEndpoint({})", self.url)
    }
}

/// Who uses the store.
#[derive(Debug)]
pub(crate) enum StoreUser {
    /// This process.
    Us(Lock),
    /// A running preview.
    Preview(RunningPreview),
}

impl Lock {
    /// Takes the lock, unless a preview has it. Waits a while for other commands and for a preview that is starting.
    ///
    /// # Errors
    /// If another command keeps it.
    pub(crate) async fn take(path: &Path) -> Result<StoreUser, Failure> {
        Self::take_within(path, WAIT).await
    }

    async fn take_within(path: &Path, wait: Duration) -> Result<StoreUser, Failure> {
        let file = open(path)?;
        let mut waited = Duration::ZERO;
        loop {
            match file.try_lock() {
                Ok(()) => {
                    // A preview that was killed has left its address.
                    file.set_len(0).map_err(|error| Failure::machine(path.display(), error))?;
                    return Ok(StoreUser::Us(Self { file }));
                }
                Err(TryLockError::Error(error)) => return Err(Failure::machine(path.display(), error)),
                Err(TryLockError::WouldBlock) => {}
            }
            if let Some(preview) = read(&file) {
                return Ok(StoreUser::Preview(preview));
            }
            if waited >= wait {
                return Err(Failure::Usage("another command is using the preview's store; try again later".to_owned()));
            }
            tokio::time::sleep(PAUSE).await;
            waited += PAUSE;
        }
    }

    /// Writes into the lock file where other commands reach this preview.
    pub(crate) fn publish(&mut self, preview: &RunningPreview) -> Result<(), Failure> {
        let RunningPreview { address, token, store } = preview;
        let text = format!("{address}\n{token}\n{}\n{}\n", store.url, store.token);
        let written = self.file.set_len(0).and_then(|()| self.file.rewind());
        let written = written.and_then(|()| self.file.write_all(text.as_bytes()));
        written.map_err(|error| Failure::machine("writing the preview's lock file", error))
    }
}

/// The running preview, if there is one.
pub(crate) fn running_preview(path: &Path) -> Option<RunningPreview> {
    let file = OpenOptions::new().read(true).write(true).open(path).ok()?;
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)).then(|| read(&file)).flatten()
}

fn open(path: &Path) -> Result<File, Failure> {
    let opened = private_file::writable().read(true).create(true).truncate(false).open(path);
    opened.map_err(|error| Failure::machine(path.display(), error))
}

/// What [`Lock::publish`] has written; `None` if it is incomplete.
fn read(mut file: &File) -> Option<RunningPreview> {
    let mut text = String::new();
    file.rewind().and_then(|()| file.read_to_string(&mut text)).ok()?;
    let lines: Vec<&str> = text.strip_suffix('\n')?.lines().collect();
    let [address, token, url, store_token] = lines[..] else { return None };
    let store = StoreEndpoint { url: url.to_owned(), token: store_token.to_owned() };
    Some(RunningPreview { address: address.to_owned(), token: token.to_owned(), store })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_lock_leads_to_the_preview_that_holds_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        assert_eq!(running_preview(&path), None);
        let Ok(StoreUser::Us(mut lock)) = Lock::take(&path).await else { panic!("the lock is free") };
        let message = Lock::take_within(&path, Duration::ZERO).await.unwrap_err().message().unwrap();
        assert!(message.contains("another command"), "{message}");

        let store = StoreEndpoint { url: "http://127.0.0.1:1/".to_owned(), token: "secret".to_owned() };
        let token = "secret too".to_owned();
        let preview = RunningPreview { address: "http://127.0.0.1:4000/".to_owned(), token, store };
        assert!(!format!("{preview:?}").contains("secret"));
        lock.publish(&preview).unwrap();
        assert_eq!(running_preview(&path), Some(preview.clone()));
        assert!(matches!(Lock::take(&path).await.unwrap(), StoreUser::Preview(found) if found == preview));
        #[cfg(unix)]
        assert_eq!(std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions()) & 0o777, 0o600);

        drop(lock);
        assert_eq!(running_preview(&path), None);
        let Ok(StoreUser::Us(_lock)) = Lock::take(&path).await else { panic!("the lock is free again") };
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "", "the address of a preview that has ended is removed");
    }
}
