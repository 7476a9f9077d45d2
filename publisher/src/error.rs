//! Why publishing or refreshing failed.

use std::path::PathBuf;

use jiff::Timestamp;
use petition::slug::Slug;
use signer::{RegisterError, StoreError};

use crate::publication::Conflict;

/// Why publishing or refreshing failed. A message leaves out its cause, which is the error's source.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// The address of the destination is neither a folder's nor a bucket's.
    #[error("`{address}` {problem}")]
    Address {
        /// The address as given.
        address: String,
        /// What is wrong with it, after its name.
        problem: &'static str,
    },
    /// The prefix in the address of a bucket is not a valid object name.
    #[error("`{address}` has an invalid prefix")]
    Prefix {
        /// The address as given.
        address: String,
        /// The rule it breaks.
        source: object_store::path::Error,
    },
    /// No region is configured.
    #[error(
        "AWS_REGION is not set, and neither content/site.yaml (`aws: {{ region: … }}`) nor the profile has a region"
    )]
    MissingRegion,
    /// No source of credentials is configured.
    #[error("there are no credentials")]
    MissingCredentials,
    /// The environment of a function lacks a variable.
    #[error("{name} is not set")]
    MissingVariable {
        /// The variable.
        name: &'static str,
    },
    /// The destination contains something other than a site, and publishing could replace it.
    #[error(
        "the destination contains other files (it has no petitions.json), and publishing could replace them; \
         use an empty folder or prefix"
    )]
    ForeignFiles,
    /// A folder has no list of a site's files.
    #[error("{} is not a site that `undersigned build` has finished", path.display())]
    NoSite {
        /// The folder.
        path: PathBuf,
    },
    /// A file or folder on this machine cannot be read or written.
    #[error("{}", path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: std::io::Error,
    },
    /// The index of the site is not valid.
    #[error("{}", path.display())]
    Index {
        /// The file.
        path: PathBuf,
        /// The mistake and its place.
        source: serde_json::Error,
    },
    /// A file of the site cannot be an object under its name.
    #[error("`{path}` cannot be uploaded under this name")]
    ObjectName {
        /// The file, relative to the site.
        path: String,
        /// The rule it breaks.
        source: object_store::path::Error,
    },
    /// The destination refused a request or did not answer.
    #[error("{action}")]
    Destination {
        /// The request, such as ``uploading `index.html` ``.
        action: String,
        /// The answer.
        source: object_store::Error,
    },
    /// Stored content is damaged.
    #[error("the stored content `{name}` is damaged; publish again")]
    DamagedContent {
        /// The object.
        name: String,
    },
    /// Someone else is publishing, or a refresher is at work.
    #[error("{by} has been publishing since {since:.0}; publish again when that has ended")]
    Publishing {
        /// Who.
        by: String,
        /// Since when.
        since: Timestamp,
    },
    /// Another process took over while this one did not go on.
    #[error("{by} has started to publish, because this one did not go on; publish again when that has ended")]
    Overtaken {
        /// Who.
        by: String,
    },
    /// An object was changed by another process.
    #[error("another process has changed `{path}` at the destination meanwhile; publish again when that has ended")]
    Changed {
        /// The object.
        path: String,
    },
    /// A refresher ends early for a publisher.
    #[error("a publisher waits")]
    Yielded,
    /// It would undo what was published last.
    #[error("{0}")]
    NotBased(Box<Conflict>),
    /// A site that takes no signatures has open petitions.
    #[error("open: {}; an archive takes no signatures, so close them first", names(petitions))]
    OpenInArchive {
        /// The ids.
        petitions: Vec<Slug>,
    },
    /// A site without an index would leave petitions open in the store.
    #[error("the theme leaves out `data`, so {} would stay open; close what is open first", names(petitions))]
    OpenWithoutIndex {
        /// The ids.
        petitions: Vec<Slug>,
    },
    /// A site with open petitions does not say who is responsible for signers' data.
    #[error("`site.yaml` has no `controller`, who is responsible for signers' data")]
    NoController,
    /// It does not say how to reach them.
    #[error("`controller` in `site.yaml` has no `contact`, at which signers can exercise their rights")]
    NoContact,
    /// The store refused the index.
    #[error(transparent)]
    Register(RegisterError),
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for PublishError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::LeaseLost => Self::Overtaken { by: "another process".to_owned() },
            error => Self::Store(error),
        }
    }
}

impl From<RegisterError> for PublishError {
    fn from(error: RegisterError) -> Self {
        match error {
            RegisterError::Store(error) => error.into(),
            error => Self::Register(error),
        }
    }
}

impl PublishError {
    pub(crate) fn file(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self::File { path: path.into(), source }
    }

    pub(crate) fn destination(action: impl Into<String>, source: object_store::Error) -> Self {
        Self::Destination { action: action.into(), source }
    }
}

fn names(petitions: &[Slug]) -> String {
    petitions.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}
