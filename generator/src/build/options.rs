//! What to build, and how a build went.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use petition::count::Counts;
use url::Url;

use crate::output::{Report, WriteError};
use reader::content::Site;
use reader::diagnostic::Diagnostics;

/// What to build.
#[derive(Clone, Debug)]
pub struct BuildOptions {
    /// The site's folder, which has `content/`.
    pub root: PathBuf,
    /// Where to write.
    pub out: PathBuf,
    /// The instant to build as of.
    pub now: Timestamp,
    /// Whether drafts and petitions that open later are built.
    pub drafts: bool,
    /// Signatures taken here.
    pub counts: Counts,
    /// Set where the site is only previewed.
    pub preview: Option<Preview>,
    /// Where it is written down what was made from what, so that a new process makes nothing that is there.
    pub receipt: Option<ReceiptOptions>,
}

impl BuildOptions {
    /// The site at `root` as everybody sees it at `now`, before anybody signed, into its folder `site/`.
    pub fn new(root: &Path, now: Timestamp) -> Self {
        Self {
            root: root.to_path_buf(),
            out: root.join("site"),
            now,
            drafts: false,
            counts: Counts::default(),
            preview: None,
            receipt: None,
        }
    }
}

/// Where a receipt lies, and who builds.
#[derive(Clone, Debug)]
pub struct ReceiptOptions {
    /// The file.
    pub path: PathBuf,
    /// Names the program, since another may make other pages of the same content.
    pub maker: String,
}

/// What differs in a preview.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Where it is, instead of the site's own address.
    pub base_url: Url,
    /// The key that data is sealed to for organisations without one.
    pub recipient: Option<String>,
}

/// How a build went.
#[derive(Debug)]
pub struct Outcome {
    /// All that was found; where nothing had to be read, nothing.
    pub diagnostics: Diagnostics,
    /// The number of warnings.
    pub warnings: usize,
    /// What was written; `None` with any error, and then nothing was.
    pub report: Option<Report>,
    /// Why the system did not let it be written; no writer can do anything about it.
    pub failure: Option<WriteError>,
}

pub(super) fn base_url(options: &BuildOptions, site: &Site) -> Url {
    options.preview.as_ref().map_or_else(|| site.base_url.clone(), |preview| preview.base_url.clone())
}
