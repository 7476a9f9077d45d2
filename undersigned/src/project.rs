//! The site's directory: where its content, output and state are.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aws_config::SdkConfig;
use generator::TraceOptions;
use petition::count::Counts;
use reader::content::{AwsSettings, Site};
use serde::Serialize;
use tokio::sync::OnceCell;

use crate::aws;
use crate::exit::Failure;
use crate::private_file;

/// A directory with `content/site.yaml`.
#[derive(Clone, Debug)]
pub(crate) struct Project {
    root: PathBuf,
    /// Found once, so that a program that asks for a password or a second factor asks once.
    aws: OnceCell<SdkConfig>,
}

impl Project {
    /// The given directory, or the nearest parent of the current one.
    pub(crate) fn find(given: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = given {
            return if is_project(root) {
                Ok(Self::at(absolute(root)?))
            } else {
                Err(Failure::Usage(format!("{} has no content/site.yaml", root.display())))
            };
        }
        let here = std::env::current_dir().map_err(|error| Failure::machine("reading the current directory", error))?;
        match here.ancestors().find(|folder| is_project(folder)) {
            Some(root) => Ok(Self::at(root.to_path_buf())),
            None => Err(Failure::Usage(format!(
                "no content/site.yaml in {} or its parent directories; create a site with `undersigned new site DIR`",
                here.display()
            ))),
        }
    }

    fn at(root: PathBuf) -> Self {
        Self { root, aws: OnceCell::new() }
    }

    pub(crate) fn root(&self) -> &Path {
        &self.root
    }

    /// The path from the current directory to the site's; `None` if they are the same or on different drives.
    pub(crate) fn root_from_here(&self) -> Option<PathBuf> {
        let here = std::env::current_dir().ok()?;
        let root = self.root.canonicalize().ok()?;
        let here = here.canonicalize().ok()?;
        let common = here.ancestors().find(|folder| root.starts_with(folder))?;
        let up = here.strip_prefix(common).ok()?.components().map(|_| "..");
        let path: PathBuf = up.map(PathBuf::from).chain([root.strip_prefix(common).ok()?.to_path_buf()]).collect();
        (!path.as_os_str().is_empty()).then_some(path)
    }

    /// The settings of `site.yaml`, even if other files have errors.
    pub(crate) fn settings(&self) -> Result<Site, Failure> {
        reader::settings(&self.root).ok_or_else(|| {
            Failure::Content(Some("content/site.yaml has errors; run `undersigned check` to see them".to_owned()))
        })
    }

    /// Its settings for AWS.
    pub(crate) fn aws_settings(&self) -> Result<AwsSettings, Failure> {
        self.settings().map(|site| site.aws)
    }

    /// How requests to AWS are made.
    pub(crate) async fn aws(&self) -> Result<&SdkConfig, Failure> {
        self.aws.get_or_try_init(async || aws::configuration(self.aws_settings()?.region).await).await
    }

    /// The default output directory.
    pub(crate) fn site(&self) -> PathBuf {
        self.root.join("site")
    }

    /// The state, `.undersigned/`, which may not exist yet.
    pub(crate) fn state(&self) -> StateFolder {
        StateFolder { folder: self.root.join(".undersigned") }
    }
}

/// `.undersigned/`: everything that is neither content nor output.
#[derive(Clone, Debug)]
pub(crate) struct StateFolder {
    folder: PathBuf,
}

impl StateFolder {
    /// Creates the folder if it is missing. Only its owner can read it: it holds drafts, emails and keys.
    pub(crate) fn create(&self) -> Result<(), Failure> {
        private_file::create_folder(&self.folder).map_err(|error| Failure::machine(self.folder.display(), error))
    }

    /// The traces of the last build, by which the next one renders only what changed.
    pub(crate) fn traces(&self) -> Option<TraceOptions> {
        Some(TraceOptions { path: self.folder.join("cache/traces"), program: program_id()? })
    }

    /// The embedded store.
    pub(crate) fn database(&self) -> PathBuf {
        self.folder.join("local.db")
    }

    /// The emails of the preview.
    pub(crate) fn mail(&self) -> PathBuf {
        self.folder.join("mail")
    }

    /// The texts that people could sign in the preview, named by their hashes.
    pub(crate) fn texts(&self) -> PathBuf {
        self.folder.join("texts")
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

    /// The last counts if they are those of `store`, or else empty ones.
    pub(crate) fn counts(&self, store: &str) -> Result<Counts, Failure> {
        let empty = Counts { store: store.to_owned(), ..Counts::default() };
        let counts = read_counts(&self.counts_file())?;
        Ok(counts.filter(|counts| counts.store == store).unwrap_or(empty))
    }

    /// The last counts, of any store.
    pub(crate) fn last_counts(&self) -> Result<Counts, Failure> {
        Ok(read_counts(&self.counts_file())?.unwrap_or_default())
    }

    /// Stores the counts, replacing the file atomically.
    pub(crate) fn keep_counts(&self, counts: &Counts) -> Result<(), Failure> {
        self.replace(&self.counts_file(), counts)
    }

    /// Replaces a file atomically.
    fn replace(&self, path: &Path, value: &impl Serialize) -> Result<(), Failure> {
        let text = serde_json::to_string_pretty(value).expect("plain maps and numbers");
        let failed = |error: std::io::Error| Failure::machine(path.display(), error);
        self.create()?;
        let file = tempfile::NamedTempFile::new_in(&self.folder).map_err(failed)?;
        fs::write(file.path(), text).map_err(failed)?;
        file.persist(path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// The number of the last publish to the site of a store that this folder had or was equal to.
    pub(crate) fn published(&self, store: &str) -> Option<i64> {
        self.all_published().remove(store)
    }

    /// Records the last publish to the site of a store.
    pub(crate) fn keep_published(&self, store: &str, number: i64) -> Result<(), Failure> {
        let mut numbers = self.all_published();
        if numbers.insert(store.to_owned(), number) == Some(number) {
            return Ok(());
        }
        self.replace(&self.published_file(), &numbers)
    }

    /// Without the file, or if it is damaged, nothing is known.
    fn all_published(&self) -> BTreeMap<String, i64> {
        let bytes = fs::read(self.published_file()).ok();
        bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    fn published_file(&self) -> PathBuf {
        self.folder.join("published.json")
    }

    /// Deletes the preview's signatures, emails, texts and counts, and its keys.
    pub(crate) fn clear(&self) -> Result<(), Failure> {
        for name in ["local.db", "local.db-wal", "local.db-shm", "counts.json", "preview-key"] {
            ignore_absent(fs::remove_file(self.folder.join(name)), &self.folder.join(name))?;
        }
        [self.mail(), self.texts()].iter().try_for_each(|folder| ignore_absent(fs::remove_dir_all(folder), folder))
    }
}

/// Reads a counts file; `None` if it does not exist.
pub(crate) fn read_counts(path: &Path) -> Result<Option<Counts>, Failure> {
    match fs::read(path) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map(Some).map_err(|error| Failure::Content(Some(not_counts(path, &error))))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}

fn not_counts(path: &Path, error: &serde_json::Error) -> String {
    format!(
        "{}:{}:{}: this is not a file of counts; `undersigned refresh` writes one",
        path.display(),
        error.line(),
        error.column()
    )
}

fn ignore_absent(result: std::io::Result<()>, path: &Path) -> Result<(), Failure> {
    match result {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Failure::machine(path.display(), error)),
        _ => Ok(()),
    }
}

/// Identifies this program: another version may render other pages from the same content.
fn program_id() -> Option<String> {
    let program = std::env::current_exe().ok()?;
    let metadata = program.metadata().ok()?;
    Some(format!("{} {} {:?}", program.display(), metadata.len(), metadata.modified().ok()?))
}

fn is_project(folder: &Path) -> bool {
    folder.join("content/site.yaml").is_file()
}

fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    path.canonicalize().map_err(|error| Failure::machine(path.display(), error))
}
