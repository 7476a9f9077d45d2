//! What a build was made from and what it made, written down beside the site: a process that would make the same again
//! need not.
//!
//! It holds while nothing that was read has changed since that build began, the site is as it was written, and the day on
//! which it is built is the same in the site's time zone. Where the system keeps the times of changes itself, they tell that
//! without a file being opened; otherwise, as in a fresh checkout, every byte is read.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use jiff::Timestamp;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::options::{BuildOptions, ReceiptOptions};
use crate::output::Report;
use crate::theme::theme_files;
use reader::Loader;
use reader::diagnostic::Diagnostics;
use reader::parallel::AT_A_TIME;
use reader::source;
use reader::source::digest;
use reader::source::{Stamp, TICK};

/// A file that a build is made from.
#[derive(Debug)]
struct Input<'b> {
    /// Relative to the root.
    path: &'b Path,
    stamp: Option<Stamp>,
    /// Of its bytes, as far as they were read.
    digest: Option<u64>,
}

/// What a build made, of the content that its loader read.
pub(crate) struct BuildOutput<'b> {
    pub(crate) loader: &'b Loader,
    /// When the build began.
    pub(crate) begun: SystemTime,
    /// The instants between which the clock changes nothing.
    pub(crate) day: (Timestamp, Timestamp),
    pub(crate) warnings: usize,
    /// Each path below the site, and its length.
    pub(crate) files: Vec<(&'b str, u64)>,
}

/// The file.
#[derive(Debug, Serialize, Deserialize)]
struct Receipt<'r> {
    /// Hashed: how it is built, and the bytes of what it is made from.
    inputs: u64,
    /// The same with stamps for bytes; `None` where they do not tell of every change.
    stamps: Option<u64>,
    begun: SystemTime,
    finished: SystemTime,
    /// The instants between which the clock changes nothing.
    day: (Timestamp, Timestamp),
    warnings: usize,
    /// Each path below the site, and its length.
    #[serde(borrow)]
    files: Vec<(Cow<'r, str>, u64)>,
}

/// A site that is as a build would make it.
pub(crate) struct Unchanged {
    pub(crate) report: Report,
    /// The number of warnings of that build.
    pub(crate) warnings: usize,
}

/// The site, where it is what a build would make.
pub(crate) fn look(place: &ReceiptOptions, options: &BuildOptions) -> Option<Unchanged> {
    let written = fs::read(&place.path).ok()?;
    let receipt: Receipt<'_> = serde_json::from_slice(&written).ok()?;
    // By the clock of the file system, which may lag behind that of the system.
    let finished = receipt.finished.min(fs::metadata(&place.path).ok()?.modified().ok()?);
    let (is_of, is_whole) =
        rayon::join(|| receipt.is_of(place, options), || receipt.is_on_disk(&options.out, finished));
    (is_of && is_whole).then(|| {
        let report = Report { unchanged: receipt.files.len(), ..Report::default() };
        Unchanged { report, warnings: receipt.warnings }
    })
}

/// Writes down what a build made; where that fails, the next one only takes longer.
pub(crate) fn write(place: &ReceiptOptions, options: &BuildOptions, made: BuildOutput<'_>) -> io::Result<()> {
    let BuildOutput { loader, begun, day, warnings, files } = made;
    let theme = theme_files(&options.root);
    let others: Vec<&Path> = loader.other_files().iter().chain(&theme).map(PathBuf::as_path).collect();
    let mut inputs: Vec<Input<'_>> =
        loader.read_files().map(|(path, stamp, digest)| Input { path, stamp, digest }).collect();
    inputs.par_extend(others.par_iter().map(|path| Input::read(&options.root, path)));
    let receipt = Receipt {
        inputs: hash(place, options, &inputs, |input| Some(input.digest)).unwrap_or_default(),
        stamps: hash(place, options, &inputs, |input| input.stamp.filter(Stamp::is_exact)),
        begun,
        finished: SystemTime::now(),
        day,
        warnings,
        files: files.into_iter().map(|(path, length)| (path.into(), length)).collect(),
    };
    if let Some(folder) = place.path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = BufWriter::new(fs::File::create(&place.path)?);
    serde_json::to_writer(&mut file, &receipt)?;
    file.flush()
}

/// Hashes what a build is made from: how, and of each file its path and what `tell` says of it; `None` where that says nothing
/// of one.
fn hash<T: Hash>(
    place: &ReceiptOptions,
    options: &BuildOptions,
    inputs: &[Input<'_>],
    tell: impl Fn(&Input<'_>) -> Option<T> + Sync,
) -> Option<u64> {
    let each = |input: &Input<'_>| {
        let mut hasher = DefaultHasher::new();
        (input.path.as_os_str(), tell(input)?).hash(&mut hasher);
        Some(hasher.finish())
    };
    let each: Vec<u64> = inputs.par_iter().map(each).collect::<Option<_>>()?;
    let mut hasher = DefaultHasher::new();
    (&place.generator_version, options.drafts, serde_json::to_vec(&options.counts).ok(), each).hash(&mut hasher);
    Some(hasher.finish())
}

impl<'b> Input<'b> {
    /// As the system tells of it.
    fn stamped(root: &Path, path: &'b Path) -> Self {
        Self { path, stamp: Stamp::at(&root.join(path)), digest: None }
    }

    /// With its bytes, stamped before they are read.
    fn read(root: &Path, path: &'b Path) -> Self {
        let input = Self::stamped(root, path);
        Self { digest: fs::read(root.join(path)).ok().map(|bytes| digest(&bytes)), ..input }
    }
}

impl Receipt<'_> {
    /// Whether it is of what a build would read.
    fn is_of(&self, place: &ReceiptOptions, options: &BuildOptions) -> bool {
        if options.now < self.day.0 || self.day.1 <= options.now {
            return false;
        }
        let content = source::walk(&options.root, &mut Diagnostics::default());
        let theme = theme_files(&options.root);
        let others = content.files.iter().chain(&theme).map(PathBuf::as_path);
        let paths: Vec<&Path> = content.documents.iter().map(|path| &**path).chain(others).collect();
        let root = &options.root;
        // What was touched while it was built may have changed after it was read.
        let was_before = |time: SystemTime| time + TICK < self.begun;
        let stamp = |input: &Input<'_>| input.stamp.filter(|stamp| stamp.is_exact() && was_before(stamp.changed()));
        let stamped =
            || paths.par_iter().with_max_len(AT_A_TIME).map(|path| Input::stamped(root, path)).collect::<Vec<_>>();
        if self.stamps.is_some() && hash(place, options, &stamped(), stamp) == self.stamps {
            return true;
        }
        let inputs: Vec<Input<'_>> =
            paths.par_iter().with_max_len(AT_A_TIME).map(|path| Input::read(root, path)).collect();
        let is_settled = |input: &Input<'_>| input.stamp.is_some_and(|stamp| was_before(stamp.modified()));
        inputs.iter().all(is_settled) && hash(place, options, &inputs, |input| Some(input.digest)) == Some(self.inputs)
    }

    /// Whether the site holds these files as they were written, and no others.
    fn is_on_disk(&self, out: &Path, finished: SystemTime) -> bool {
        let look = |path: &str| fs::symlink_metadata(out.join(path)).ok();
        let is_same = |(path, length): &(Cow<'_, str>, u64)| {
            let stamp = look(path).filter(fs::Metadata::is_file).as_ref().and_then(Stamp::of);
            stamp.is_some_and(|stamp| stamp.length() == *length && stamp.modified() <= finished)
        };
        let has_no_others = |(folder, children): (&&str, &usize)| {
            let stamp = look(folder).filter(fs::Metadata::is_dir).as_ref().and_then(Stamp::of);
            // What comes into a folder or leaves it changes the folder.
            stamp.is_some_and(|stamp| stamp.is_before(finished))
                || fs::read_dir(out.join(folder)).is_ok_and(|entries| entries.count() == *children)
        };
        self.files.par_iter().with_max_len(AT_A_TIME).all(is_same) && self.folders().par_iter().all(has_no_others)
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
