//! What a build was made from and what it made, written down beside the site: a process that would make the same again
//! need not.
//!
//! It holds while every byte that was read is the same and none was touched since that build began, the site is as it was
//! written, and the day on which it is built is the same in the site's time zone.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use crate::diagnostic::Diagnostics;
use crate::digest::digest;
use crate::document::Loader;
use crate::output::Report;
use crate::site::BuildOptions;
use crate::source;

/// Where a receipt lies, and who builds.
#[derive(Clone, Debug)]
pub struct ReceiptOptions {
    /// The file.
    pub path: PathBuf,
    /// Names the program, since another may make other pages of the same content.
    pub maker: String,
}

/// What a build is made from.
#[derive(Debug)]
struct Inputs {
    digest: u64,
    /// When the file that was written last was written.
    newest: SystemTime,
}

/// What a build made, of the content that its loader read.
pub(crate) struct Made<'b> {
    pub(crate) loader: &'b Loader,
    /// When the build began.
    pub(crate) begun: SystemTime,
    /// The instants between which the clock changes nothing.
    pub(crate) day: (Timestamp, Timestamp),
    pub(crate) advice: usize,
    /// Each path below the site, and its length.
    pub(crate) files: Vec<(&'b str, u64)>,
}

/// The file.
#[derive(Debug, Serialize, Deserialize)]
struct Receipt<'r> {
    inputs: u64,
    begun: SystemTime,
    finished: SystemTime,
    /// The instants between which the clock changes nothing.
    day: (Timestamp, Timestamp),
    advice: usize,
    /// Each path below the site, and its length.
    #[serde(borrow)]
    files: Vec<(Cow<'r, str>, u64)>,
}

/// A site that is as a build would make it.
pub(crate) struct Unchanged {
    pub(crate) report: Report,
    /// How many pieces of advice that build gave.
    pub(crate) advice: usize,
}

/// The clock of a file system may lag behind that of the system by as much; 2 s is the tick of FAT, the coarsest in use.
const TICK: Duration = Duration::from_secs(2);

/// The site, where it is what a build would make.
pub(crate) fn look(place: &ReceiptOptions, options: &BuildOptions) -> Option<Unchanged> {
    let written = fs::read(&place.path).ok()?;
    let receipt: Receipt<'_> = serde_json::from_slice(&written).ok()?;
    let look = || {
        let content = source::walk(&options.root, &mut Diagnostics::default());
        Inputs::look(place, options, content.documents.iter().map(|path| (&**path, None)), &content.files)
    };
    let (inputs, is_whole) = rayon::join(look, || receipt.is_on_disk(&options.out));
    (is_whole && receipt.is_of(&inputs, options.now)).then(|| {
        let report = Report { unchanged: receipt.files.len(), ..Report::default() };
        Unchanged { report, advice: receipt.advice }
    })
}

/// Writes down what a build made; where that fails, the next one only takes longer.
pub(crate) fn write(place: &ReceiptOptions, options: &BuildOptions, made: Made<'_>) -> io::Result<()> {
    let Made { loader, begun, day, advice, files } = made;
    let inputs = Inputs::look(place, options, loader.read_files(), loader.other_files()).digest;
    let files = files.into_iter().map(|(path, length)| (path.into(), length)).collect();
    let receipt = Receipt { inputs, begun, finished: SystemTime::now(), day, advice, files };
    if let Some(folder) = place.path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&place.path, serde_json::to_vec(&receipt)?)
}

impl Inputs {
    /// Looks at all files, given by their paths relative to the root; those documents are read whose digests are not given.
    fn look<'b>(
        place: &ReceiptOptions,
        options: &BuildOptions,
        documents: impl Iterator<Item = (&'b Path, Option<u64>)>,
        others: &'b BTreeSet<PathBuf>,
    ) -> Self {
        let content: Vec<_> = documents.chain(others.iter().map(|path| (path.as_path(), None))).collect();
        let look = |path: &Path, known| look_at(&options.root.join(path), path, known);
        let mut seen: Vec<(u64, SystemTime)> = content.par_iter().map(|(path, known)| look(path, *known)).collect();
        seen.par_extend(theme_files(&options.root).par_iter().map(|path| look(path, None)));
        let mut hasher = DefaultHasher::new();
        place.maker.hash(&mut hasher);
        options.drafts.hash(&mut hasher);
        serde_json::to_vec(&options.counts).ok().hash(&mut hasher);
        seen.iter().for_each(|(digest, _)| digest.hash(&mut hasher));
        let newest = seen.iter().map(|(_, time)| *time).max().unwrap_or(SystemTime::UNIX_EPOCH);
        Self { digest: hasher.finish(), newest }
    }
}

/// Relative to the root.
fn theme_files(root: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(root.join("themes")).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| !entry.file_type().is_dir());
    files.filter_map(|entry| Some(entry.path().strip_prefix(root).ok()?.to_path_buf())).collect()
}

/// A digest of a file's path and bytes, and when it was written.
fn look_at(file: &Path, path: &Path, known: Option<u64>) -> (u64, SystemTime) {
    // What cannot be told counts as written just now.
    let time = || file.metadata().and_then(|metadata| metadata.modified()).unwrap_or_else(|_| SystemTime::now());
    let (content, time) = match known {
        Some(digest) => (Some(digest), SystemTime::UNIX_EPOCH),
        None => (fs::read(file).ok().map(|bytes| digest(&bytes)), time()),
    };
    let mut hasher = DefaultHasher::new();
    path.hash(&mut hasher);
    content.hash(&mut hasher);
    (hasher.finish(), time)
}

impl Receipt<'_> {
    fn is_of(&self, inputs: &Inputs, now: Timestamp) -> bool {
        self.inputs == inputs.digest && inputs.newest + TICK < self.begun && self.day.0 <= now && now < self.day.1
    }

    /// Whether the site holds these files as they were written, and no others.
    fn is_on_disk(&self, out: &Path) -> bool {
        let is_same = |(path, length): &(Cow<'_, str>, u64)| {
            let metadata = fs::symlink_metadata(out.join(&**path));
            let untouched = |metadata: &fs::Metadata| metadata.modified().is_ok_and(|time| time <= self.finished);
            metadata.is_ok_and(|metadata| metadata.is_file() && metadata.len() == *length && untouched(&metadata))
        };
        let has_no_others = |(folder, children): (&&str, &usize)| {
            fs::read_dir(out.join(folder)).is_ok_and(|entries| entries.count() == *children)
        };
        self.files.par_iter().all(is_same) && self.folders().par_iter().all(has_no_others)
    }

    /// How many files and folders are in each folder.
    fn folders(&self) -> HashMap<&str, usize> {
        let mut folders = HashMap::from([("", 0)]);
        for (path, _) in &self.files {
            let mut child = &**path;
            loop {
                let parent = child.rsplit_once('/').map_or("", |(parent, _)| parent);
                let is_new = !folders.contains_key(parent);
                *folders.entry(parent).or_default() += 1;
                if !is_new {
                    break;
                }
                child = parent;
            }
        }
        folders
    }
}
