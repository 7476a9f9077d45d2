//! Files cached on disk for later builds, readable by their owner alone: drafts are among them.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::time::SystemTime;

use tempfile::NamedTempFile;
use xxhash_rust::xxh3::Xxh3;

use crate::source::digest;

/// The length of the checksum at the end of a section, in bytes.
const CHECKSUM: usize = size_of::<u64>();

/// Creates a folder that only its owner can read, unless it exists.
fn create_private(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Writes a file atomically: other threads and processes may store the same one at the same time.
///
/// # Errors
/// Those of the file system.
pub fn store(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace(path, |file| file.write_all(bytes))
}

/// Writes the bytes of a section.
pub type WriteSection<'s> = &'s dyn Fn(&mut dyn Write) -> io::Result<()>;

/// Writes a file of sections like [`store`], for [`Sections`], without any of them in memory as a whole.
///
/// # Errors
/// Those of the sections and of the file system.
pub fn store_sections(path: &Path, sections: &[WriteSection<'_>]) -> io::Result<()> {
    replace(path, |file| {
        for write in sections {
            let start = file.stream_position()?;
            file.write_all(&0_u64.to_le_bytes())?;
            let mut section = BufWriter::with_capacity(1 << 18, Checksummed::new(file));
            write(&mut section)?;
            let Checksummed { checksum, length, .. } = section.into_inner()?;
            file.write_all(&checksum.digest().to_le_bytes())?;
            file.seek(SeekFrom::Start(start))?;
            file.write_all(&length.to_le_bytes())?;
            file.seek(SeekFrom::End(0))?;
        }
        Ok(())
    })
}

/// Writes a section and counts its bytes.
struct Checksummed<'f> {
    file: &'f mut NamedTempFile,
    checksum: Xxh3,
    length: u64,
}

impl<'f> Checksummed<'f> {
    fn new(file: &'f mut NamedTempFile) -> Self {
        Self { file, checksum: Xxh3::new(), length: 0 }
    }
}

impl Write for Checksummed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.file.write(bytes)?;
        self.checksum.update(&bytes[..written]);
        self.length += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// The sections of a file that [`store_sections`] wrote, read one after the other, also if the file is replaced meanwhile.
#[derive(Debug)]
pub struct Sections {
    file: File,
}

impl Sections {
    /// Opens a file; `None` if there is none.
    pub fn open(path: &Path) -> Option<Self> {
        Some(Self { file: File::open(path).ok()? })
    }

    /// When the file was written.
    pub fn modified(&self) -> Option<SystemTime> {
        self.file.metadata().ok()?.modified().ok()
    }

    /// Of the whole file, in bytes.
    fn length(&self) -> Option<usize> {
        usize::try_from(self.file.metadata().ok()?.len()).ok()
    }

    /// The next section; `None` if there is none, or it is damaged.
    pub fn read(&self) -> Option<Vec<u8>> {
        let mut file = &self.file;
        let mut length = [0; size_of::<u64>()];
        file.read_exact(&mut length).ok()?;
        let length = u64::from_le_bytes(length).checked_add(CHECKSUM as u64)?;
        // A damaged length may be larger than memory.
        let mut bytes = Vec::with_capacity(self.length()?.min(usize::try_from(length).ok()?));
        file.take(length).read_to_end(&mut bytes).ok()?;
        if bytes.len() as u64 == length { without_checksum(bytes) } else { None }
    }
}

fn replace(path: &Path, write: impl FnOnce(&mut NamedTempFile) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    create_private(folder)?;
    // Temporary files are private.
    let mut file = NamedTempFile::new_in(folder)?;
    write(&mut file)?;
    file.persist(path)?;
    Ok(())
}

/// Appends a checksum, for [`without_checksum`].
pub fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.extend(digest(&bytes).to_le_bytes());
    bytes
}

/// The bytes that [`with_checksum`] took; `None` if they are damaged.
pub fn without_checksum(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let (content, checksum) = bytes.split_last_chunk::<CHECKSUM>()?;
    let length = content.len();
    (digest(content).to_le_bytes() == *checksum).then(|| {
        bytes.truncate(length);
        bytes
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_whole_even_if_threads_race() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cache/key.png");
        std::thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(|| store(&path, b"same").unwrap()))));
        assert_eq!(fs::read(&path).unwrap(), b"same");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn sections_are_read_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cache/sections");
        let large = vec![7; 1 << 20];
        let parts =
            |to: &mut dyn Write| [b"some", b"".as_slice(), &large].iter().try_for_each(|part| to.write_all(part));
        store_sections(&path, &[&parts, &|_| Ok(()), &|to| to.write_all(b"last")]).unwrap();
        let sections = Sections::open(&path).unwrap();
        store_sections(&path, &[&|to| to.write_all(b"another file")]).unwrap();
        assert_eq!(sections.read().unwrap(), [b"some", large.as_slice()].concat());
        assert_eq!(sections.read().unwrap(), b"");
        assert_eq!(sections.read().unwrap(), b"last");
        assert_eq!(sections.read(), None);
    }

    #[test]
    fn a_damaged_section_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sections");
        store_sections(&path, &[&|to| to.write_all(b"some bytes")]).unwrap();
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            fs::write(&path, &whole[..at]).unwrap();
            assert!(Sections::open(&path).unwrap().read().is_none(), "cut off at {at}");
            let mut bytes = whole.clone();
            bytes[at] ^= 0x80;
            fs::write(&path, bytes).unwrap();
            assert!(Sections::open(&path).unwrap().read().is_none(), "changed at {at}");
        }
    }

    #[test]
    fn damage_is_found() {
        let whole = with_checksum(b"some bytes".to_vec());
        assert_eq!(without_checksum(whole.clone()).unwrap(), b"some bytes");
        for at in 0..whole.len() {
            assert!(without_checksum(whole[..at].to_vec()).is_none(), "cut off at {at}");
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            assert!(without_checksum(bytes).is_none(), "changed at {at}");
        }
    }
}
