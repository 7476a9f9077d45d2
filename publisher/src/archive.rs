//! Archives: files as one compressed object.

use std::fs;
use std::io;
use std::path::Path;

use bytes::Bytes;
use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;
use generator::{StoredBytes, StoredFile};
use tar::{Archive, Builder, EntryType, Header};

/// The files as a compressed archive: the same files give the same bytes.
///
/// # Errors
/// If a source cannot be read.
pub(crate) fn pack(files: &[StoredFile]) -> io::Result<Bytes> {
    let mut archive = Builder::new(GzEncoder::new(Vec::new(), Compression::default()));
    for file in files {
        let read;
        let bytes: &[u8] = match &file.bytes {
            StoredBytes::Own(bytes) => bytes,
            StoredBytes::Source(path) => {
                read = fs::read(path)?;
                &read
            }
        };
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o600);
        header.set_size(bytes.len() as u64);
        archive.append_data(&mut header, &file.path, bytes)?;
    }
    Ok(archive.into_inner()?.finish()?.into())
}

/// Writes the files of an archive into a folder. None gets out of it.
///
/// # Errors
/// If the archive is damaged, or a file cannot be written.
pub(crate) fn unpack(bytes: &[u8], folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    Archive::new(GzDecoder::new(bytes)).unpack(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_has_the_bytes_of_its_files() {
        let folder = tempfile::tempdir().unwrap();
        let source = folder.path().join("source");
        fs::write(&source, "Ünsere").unwrap();
        let long = format!("content/{}/index.md", "long".repeat(60));
        let files = [(&*long, StoredBytes::Source(source)), ("empty", StoredBytes::Own(Bytes::new()))];
        let files = files.map(|(path, bytes)| StoredFile { path: path.to_owned(), bytes });
        let packed = pack(&files).unwrap();
        assert_eq!(packed, pack(&files).unwrap());
        unpack(&packed, &folder.path().join("out")).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("out").join(long)).unwrap(), "Ünsere");
        assert_eq!(fs::read(folder.path().join("out/empty")).unwrap(), b"");
        assert!(unpack(&packed[..packed.len() / 2], &folder.path().join("half")).is_err());
    }
}
