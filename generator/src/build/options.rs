//! Options and outcome of a build.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use petition::count::Counts;
use url::Url;

use crate::address::Addresses;
use crate::output::{Report, WriteError};
use crate::theme::Theme;
use reader::content::Site;
use reader::diagnostic::Diagnostics;

/// What to build.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// The folder that has `content/`.
    pub root: PathBuf,
    /// The folder that the site is written to.
    pub out: PathBuf,
    /// The instant to build as of.
    pub now: Timestamp,
    /// Whether drafts and petitions that open later are built.
    pub drafts: bool,
    /// Signatures per petition, as of the last refresh.
    pub counts: Counts,
    /// Set for a preview.
    pub preview: Option<Preview>,
    /// Which pages follow the counts.
    pub lists: ListUpdate,
    /// If set, traces are kept in a file, and a new process renders only what changed.
    pub traces: Option<TraceOptions>,
}

/// Whether pages that repeat what petitions say follow them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListUpdate {
    /// All pages are up to date.
    #[default]
    Now,
    /// Pages of a petition are up to date; lists, feeds and the index stay as an earlier build of this process, or the one that it
    /// resumes, has rendered them.
    Later,
}

impl BuildOptions {
    /// Builds the public site at `root` as of `now` into its folder `site/`, without signatures.
    pub fn new(root: &Path, now: Timestamp) -> Self {
        Self {
            root: root.to_path_buf(),
            out: root.join("site"),
            now,
            drafts: false,
            counts: Counts::default(),
            preview: None,
            lists: ListUpdate::Now,
            traces: None,
        }
    }
}

/// What each part of a site was rendered from, kept between processes.
#[derive(Clone, Debug)]
pub struct TraceOptions {
    /// Its file.
    pub path: PathBuf,
    /// Identifies the program: another version may render other pages from the same content.
    pub program: String,
}

/// What is different in a preview.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Replaces the site's own `base_url`.
    pub base_url: Url,
    /// The public key for organisations without a `recipient`.
    pub recipient: Option<String>,
    /// Whether petitions without signatures show an invented count, always the same.
    pub has_sample_counts: bool,
}

/// The result of a build.
#[derive(Debug)]
pub struct Outcome {
    /// All findings; empty if the traces show that nothing changed.
    pub diagnostics: Diagnostics,
    /// The number of warnings.
    pub warnings: usize,
    /// What was written; `None` if there were errors, and then `site/` is unchanged.
    pub report: Option<Report>,
    /// Why files could not be written; not the content's fault.
    pub failure: Option<WriteError>,
}

/// The addresses of the site. A preview has a signer of its own.
pub(super) fn addresses(options: &BuildOptions, site: &Site, theme: &Theme) -> Addresses {
    let addresses = Addresses::new(site, base_url(options, site), theme.absent().clone());
    if options.preview.is_some() { addresses.with_own_signer() } else { addresses }
}

pub(super) fn base_url(options: &BuildOptions, site: &Site) -> Url {
    options.preview.as_ref().map_or_else(|| site.base_url.clone(), |preview| preview.base_url.clone())
}
