//! The site's folder on disk: where content, output and state lie.

use std::fs;
use std::path::{Path, PathBuf};

use generator::site::ReceiptOptions;
use petition::count::Counts;
use reader::content::Aws;

use crate::exit::Failure;

/// A folder that has `content/site.yaml`.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// The folder given, or the nearest upwards from the current one.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = given {
            return if is_project(root) {
                Ok(Self { root: absolute(root)? })
            } else {
                Err(Failure::Usage(format!("{} has no content/site.yaml", root.display())))
            };
        }
        let here = std::env::current_dir().map_err(|error| Failure::machine("the current folder", error))?;
        match here.ancestors().find(|folder| is_project(folder)) {
            Some(root) => Ok(Self { root: root.to_path_buf() }),
            None => Err(Failure::Usage(format!(
                "neither {} nor a folder above it has content/site.yaml; `undersigned new site DIR` begins a site",
                here.display()
            ))),
        }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The folder as seen from the current one; `None` where it is that, or lies on another drive.
    pub(crate) fn root_from_here(&self) -> Option<PathBuf> {
        let here = std::env::current_dir().ok()?;
        let root = self.root.canonicalize().ok()?;
        let here = here.canonicalize().ok()?;
        let common = here.ancestors().find(|folder| root.starts_with(folder))?;
        let up = here.strip_prefix(common).ok()?.components().map(|_| "..");
        let way: PathBuf = up.map(PathBuf::from).chain([root.strip_prefix(common).ok()?.to_path_buf()]).collect();
        (!way.as_os_str().is_empty()).then_some(way)
    }

    /// The settings of `site.yaml` for AWS, even if other files have errors.
    pub(crate) fn aws(&self) -> Result<Aws, Failure> {
        reader::aws_settings(&self.root).ok_or_else(|| {
            Failure::Content(Some("content/site.yaml has errors; run `undersigned check` to see them".to_owned()))
        })
    }

    /// The default output.
    pub(crate) fn site(&self) -> PathBuf {
        self.root.join("site")
    }

    /// What is not content: `.undersigned/`, which need not be there.
    pub(crate) fn state(&self) -> State {
        State { folder: self.root.join(".undersigned") }
    }
}

/// The folder `.undersigned/`.
#[derive(Clone, Debug)]
pub(crate) struct State {
    folder: PathBuf,
}

impl State {
    /// Makes the folder if it is not there.
    pub(crate) fn make(&self) -> Result<(), Failure> {
        fs::create_dir_all(&self.folder).map_err(|error| Failure::machine(self.folder.display(), error))
    }

    /// What was built last from what.
    pub(crate) fn receipt(&self, maker: String) -> ReceiptOptions {
        ReceiptOptions { path: self.folder.join("cache/receipt.json"), maker }
    }

    /// The embedded store.
    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("local.db")
    }

    /// The mails of the preview.
    pub(crate) fn mail(&self) -> PathBuf {
        self.folder.join("mail")
    }

    /// The pages of the preview.
    pub(crate) fn preview(&self) -> PathBuf {
        self.folder.join("preview")
    }

    /// The preview's secrets.
    pub(crate) fn preview_key(&self) -> PathBuf {
        self.folder.join("preview-key")
    }

    /// Held by a running `serve`.
    pub(crate) fn lock(&self) -> PathBuf {
        self.folder.join("lock")
    }

    pub(crate) fn counts_file(&self) -> PathBuf {
        self.folder.join("counts.json")
    }

    /// The last counts, if they are of the store `store`; none where there are no others.
    pub(crate) fn counts(&self, store: &str) -> Result<Counts, Failure> {
        let empty = Counts { store: store.to_owned(), ..Counts::default() };
        let counts = read_counts(&self.counts_file())?;
        Ok(counts.filter(|counts| counts.store == store).unwrap_or(empty))
    }

    /// The last counts of whichever store they are.
    pub(crate) fn last_counts(&self) -> Result<Counts, Failure> {
        Ok(read_counts(&self.counts_file())?.unwrap_or_default())
    }

    /// Keeps the counts, replacing the file as a whole.
    pub(crate) fn keep_counts(&self, counts: &Counts) -> Result<(), Failure> {
        let path = self.counts_file();
        let text = serde_json::to_string_pretty(counts).expect("counts are plain maps and numbers");
        let failed = |error: std::io::Error| Failure::machine(path.display(), error);
        self.make()?;
        let file = tempfile::NamedTempFile::new_in(&self.folder).map_err(failed)?;
        fs::write(file.path(), text).map_err(failed)?;
        file.persist(&path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// Forgets signatures, mails and counts, and the keys they were made with.
    pub(crate) fn clear(&self) -> Result<(), Failure> {
        for name in ["local.db", "local.db-wal", "local.db-shm", "counts.json", "preview-key"] {
            absent_is_fine(fs::remove_file(self.folder.join(name)), &self.folder.join(name))?;
        }
        for folder in [self.mail(), self.preview()] {
            absent_is_fine(fs::remove_dir_all(&folder), &folder)?;
        }
        Ok(())
    }
}

/// Reads a counts file; `None` where there is none.
pub(crate) fn read_counts(path: &Path) -> Result<Option<Counts>, Failure> {
    match fs::read(path) {
        Ok(bytes) => serde_json::from_slice(&bytes)
            .map(Some)
            .map_err(|error| Failure::Content(Some(format!("{}: {error}", path.display())))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}

fn absent_is_fine(result: std::io::Result<()>, path: &Path) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Failure::machine(path.display(), error)),
        _ => Ok(()),
    }
}

fn is_project(folder: &Path) -> bool {
    folder.join("content/site.yaml").is_file()
}

fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize().map_err(|error| Failure::machine(path.display(), error))
}
