//! One preview per site: the lock that a running `serve` holds. The lock file contains its address.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::Path;

use crate::exit::Failure;
use crate::private_file;

/// Held while `serve` runs; the system releases it when the process ends, even by a crash.
#[derive(Debug)]
pub(crate) struct Lock {
    file: File,
}

impl Lock {
    /// Takes the lock.
    ///
    /// # Errors
    /// If another `serve` holds it; the message has its address.
    pub(crate) fn take(path: &Path) -> Result<Self, Failure> {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { file }),
            Err(TryLockError::WouldBlock) => {
                let address = read_address(&file).unwrap_or_else(|| "an unknown address".to_owned());
                Err(Failure::Usage(format!("a preview of this site is already running at {address}")))
            }
            Err(TryLockError::Error(error)) => Err(Failure::machine(path.display(), error)),
        }
    }

    /// Writes the address of the preview into the lock file, for other commands.
    pub(crate) fn write_address(&mut self, address: &str) -> Result<(), Failure> {
        let written =
            self.file.set_len(0).and_then(|()| self.file.rewind()).and_then(|()| writeln!(self.file, "{address}"));
        written.map_err(|error| Failure::machine("writing the preview's lock file", error))
    }
}

/// The address of the running preview, if there is one.
pub(crate) fn running_preview(path: &Path) -> Option<String> {
    let file = OpenOptions::new().read(true).write(true).open(path).ok()?;
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)).then(|| read_address(&file)).flatten()
}

fn open(path: &Path) -> Result<File, Failure> {
    let opened = private_file::writable().read(true).create(true).truncate(false).open(path);
    opened.map_err(|error| Failure::machine(path.display(), error))
}

fn read_address(mut file: &File) -> Option<String> {
    let mut address = String::new();
    file.rewind().and_then(|()| file.read_to_string(&mut address)).ok()?;
    let address = address.trim();
    (!address.is_empty()).then(|| address.to_owned())
}
