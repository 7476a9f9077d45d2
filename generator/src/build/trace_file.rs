//! Traces on disk, by which a new process renders only what changed.
//!
//! The file has two lines of JSON. The first is the trace of the whole site: all files that were read and written. If it
//! holds, the build is done without reading the content. The second has the traces of the site's parts. Any damage, and any
//! other build of the program, makes it a miss. It is replaced atomically, so processes can share it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::options::{BuildOptions, TraceOptions};
use super::traces::Traces;
use crate::cache_file;
use crate::output::{Batch, FileState, Report};
use crate::page_key::PageKey;
use crate::root_files::root_files;
use crate::theme::theme_files;
use crate::trace::{Input, Period, Record, fingerprint};
use crate::view::UnpublishedPetition;
use reader::Loader;
use reader::diagnostic::Diagnostics;
use reader::parallel::AT_A_TIME;
use reader::source::{self, Stamp, TICK, digest};

/// What was written to the file.
pub(super) struct TraceFile {
    bytes: Vec<u8>,
    /// The length of the first line.
    header: usize,
}

/// The trace of the whole site.
#[derive(Debug, Serialize, Deserialize)]
struct SiteTrace<'f> {
    /// Identifies the program.
    program: Cow<'f, str>,
    /// Of the options of the build.
    options: u64,
    period: Period,
    /// A source that changed before has been read since.
    begun: SystemTime,
    /// An output that changed before was written by the build.
    finished: SystemTime,
    warnings: usize,
    unpublished: Vec<UnpublishedPetition>,
    /// Files of the content, of themes and of `static/`, in the order in which they are found.
    #[serde(borrow)]
    sources: Vec<SourceFile<'f>>,
    #[serde(borrow)]
    outputs: Vec<FileState<'f>>,
}

/// A file that the build read.
#[derive(Debug, Serialize, Deserialize)]
struct SourceFile<'f> {
    #[serde(borrow)]
    path: Cow<'f, Path>,
    /// Of its [`Stamp`], before it was read.
    stamp: u64,
    /// `None` if other bytes than these may have been read.
    digest: Option<u64>,
}

/// The traces of the site's parts.
#[derive(Debug, Default, Serialize, Deserialize)]
struct PartTraces {
    inputs: Vec<(Input, Option<u64>)>,
    /// With the indices of their outputs.
    parts: Vec<(PageKey, Record, Vec<usize>)>,
}

/// A finished build.
pub(super) struct Build<'b> {
    pub(super) loader: &'b Loader,
    pub(super) traces: &'b Traces,
    pub(super) begun: SystemTime,
    pub(super) period: Period,
    pub(super) warnings: usize,
    pub(super) unpublished: &'b [UnpublishedPetition],
}

impl TraceFile {
    /// From the bytes of the file; `None` if they are damaged.
    pub(super) fn parse(bytes: Vec<u8>) -> Option<Self> {
        let header = bytes.iter().position(|byte| *byte == b'\n')?;
        Some(Self { bytes, header })
    }

    /// Reads the file; `None` if there is none.
    pub(super) fn read(place: &TraceOptions) -> Option<Self> {
        Self::parse(fs::read(&place.path).ok()?)
    }

    fn site(&self, program: &str) -> Option<SiteTrace<'_>> {
        let site: SiteTrace<'_> = serde_json::from_slice(&self.bytes[..self.header]).ok()?;
        (site.program == program).then_some(site)
    }

    /// The report of the last build, the number of its warnings and what it left out, if another one would do the same.
    pub(super) fn unchanged(
        &self,
        place: &TraceOptions,
        options: &BuildOptions,
    ) -> Option<(Report, usize, Vec<UnpublishedPetition>)> {
        let mut site = self.site(&place.program)?;
        let now = SystemTime::now();
        let is_same = site.options == options_fingerprint(options) && site.period.contains(options.now);
        // By the clock of the file system, which may lag behind that of the system.
        let finished = site.finished.min(fs::metadata(&place.path).ok()?.modified().ok()?);
        let check = || rayon::join(|| site.check_sources(&options.root), || site.check_outputs(&options.out, finished));
        let (Check::Same { is_read }, Check::Same { is_read: is_output_read }) = is_same.then(check)? else {
            return None;
        };
        if is_read || is_output_read {
            // They were compared now, so next time their stamps suffice.
            (site.begun, site.finished) = (now, now);
            site.sources.par_iter_mut().for_each(|source| source.stamp = stamp_of(&options.root, &source.path));
            let _ = write(place, &site, &self.bytes[self.header + 1..]);
        }
        let report = Report { unchanged: site.outputs.len(), ..Report::default() };
        Some((report, site.warnings, site.unpublished))
    }

    /// The traces of the site's parts, and when their outputs were written; `None` if they are those of another program.
    pub(super) fn traces(&self, program: &str) -> Option<(Traces, SystemTime)> {
        let site = self.site(program)?;
        let PartTraces { inputs, parts } = serde_json::from_slice(&self.bytes[self.header + 1..]).ok()?;
        let files = site.outputs.into_iter().map(FileState::into_staged).collect::<Vec<_>>();
        let batch = |outputs: Vec<usize>| {
            let files = outputs.into_iter().map(|index| files.get(index).cloned()).collect::<Option<_>>()?;
            Some(Batch { files }.into())
        };
        let parts = parts.into_iter().map(|(key, record, outputs)| Some((key, record, batch(outputs)?)));
        let traces = Traces::restore(inputs, parts.collect::<Option<Vec<_>>>()?)?;
        Some((traces, site.finished))
    }
}

/// Writes the traces of a build.
pub(super) fn save(place: &TraceOptions, options: &BuildOptions, build: &Build<'_>) -> std::io::Result<()> {
    let (outputs, parts) = parts_of(build.traces);
    let site = SiteTrace {
        program: place.program.as_str().into(),
        options: options_fingerprint(options),
        period: build.period,
        begun: build.begun,
        finished: SystemTime::now(),
        warnings: build.warnings,
        unpublished: build.unpublished.to_vec(),
        sources: sources(&options.root, build.loader, build.begun),
        outputs,
    };
    write(place, &site, &serde_json::to_vec(&parts)?)
}

/// The traces of a site's parts as the bytes of a file, without the names of its sources, for another machine.
pub(super) fn portable(traces: &Traces, program: &str) -> std::io::Result<Vec<u8>> {
    let (outputs, parts) = parts_of(traces);
    let site = SiteTrace {
        program: program.into(),
        options: 0,
        period: Period::ALWAYS,
        begun: SystemTime::UNIX_EPOCH,
        finished: SystemTime::UNIX_EPOCH,
        warnings: 0,
        unpublished: Vec::new(),
        sources: Vec::new(),
        outputs,
    };
    to_bytes(&site, &serde_json::to_vec(&parts)?)
}

fn parts_of(traces: &Traces) -> (Vec<FileState<'_>>, PartTraces) {
    let mut outputs = Vec::new();
    let mut indices = HashMap::new();
    let mut parts = Vec::new();
    for (key, record, batch) in traces.parts() {
        let index = |file| {
            *indices.entry(FileState::of(file).path).or_insert_with(|| {
                outputs.push(FileState::of(file));
                outputs.len() - 1
            })
        };
        parts.push((key.clone(), record.clone(), batch.files.iter().map(index).collect()));
    }
    (outputs, PartTraces { inputs: traces.inputs().to_vec(), parts })
}

fn to_bytes(site: &SiteTrace<'_>, parts: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec(site)?;
    bytes.push(b'\n');
    bytes.extend_from_slice(parts);
    Ok(bytes)
}

fn write(place: &TraceOptions, site: &SiteTrace<'_>, parts: &[u8]) -> std::io::Result<()> {
    cache_file::store(&place.path, &to_bytes(site, parts)?)
}

fn options_fingerprint(options: &BuildOptions) -> u64 {
    let BuildOptions { root, out, drafts, counts, preview, lists: _, now: _, traces: _ } = options;
    let preview = preview.as_ref().map(|preview| (&preview.base_url, &preview.recipient, preview.has_sample_counts));
    fingerprint(&(root, out, drafts, preview, serde_json::to_vec(counts).ok()))
}

/// The files that the build read, with the bytes that it read.
fn sources(root: &Path, loader: &Loader, begun: SystemTime) -> Vec<SourceFile<'static>> {
    let documents = loader.read_files().map(|(path, stamp, digest)| SourceFile {
        path: path.to_path_buf().into(),
        stamp: fingerprint(&stamp),
        digest,
    });
    let outside = theme_files(root).into_iter().chain(root_files(root));
    let others: Vec<PathBuf> = loader.other_files().iter().cloned().chain(outside).collect();
    let read = |path: PathBuf| {
        let stamp = Stamp::at(&root.join(&path));
        // One that changed during the build may have been read before.
        let is_settled = stamp.is_some_and(|stamp| stamp.modified() + TICK < begun);
        let digest = || fs::read(root.join(&path)).ok().map(|bytes| digest(&bytes));
        let digest = is_settled.then(digest).flatten();
        SourceFile { stamp: fingerprint(&stamp), digest, path: path.into() }
    };
    documents.chain(others.into_par_iter().map(read).collect::<Vec<_>>()).collect()
}

/// Whether files are those of a trace.
enum Check {
    /// `is_read` if it took reading any of them.
    Same {
        is_read: bool,
    },
    Different,
}

impl Check {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same { is_read: a }, Self::Same { is_read: b }) => Self::Same { is_read: a || b },
            _ => Self::Different,
        }
    }

    fn of(is_same: bool) -> Self {
        if is_same { Self::Same { is_read: false } } else { Self::Different }
    }
}

impl SiteTrace<'_> {
    fn check_sources(&self, root: &Path) -> Check {
        let content = source::walk(root, &mut Diagnostics::default());
        let (themes, root_files) = (theme_files(root), root_files(root));
        let others = content.files.iter().chain(&themes).chain(&root_files).map(PathBuf::as_path);
        let paths = content.documents.iter().map(|path| &**path).chain(others);
        if !paths.eq(self.sources.iter().map(|source| &*source.path)) {
            return Check::Different;
        }
        let check = |source: &SourceFile<'_>| source.check(root, self.begun);
        let all = self.sources.par_iter().with_max_len(AT_A_TIME).map(check);
        all.reduce(|| Check::of(true), Check::and)
    }

    /// Whether the site has these files as they were written, and no others.
    fn check_outputs(&self, out: &Path, finished: SystemTime) -> Check {
        let has_no_others = |(folder, children): (&&str, &usize)| {
            let stamp = fs::symlink_metadata(out.join(folder)).ok().filter(fs::Metadata::is_dir);
            // What comes into a folder or leaves it changes the folder.
            stamp.as_ref().and_then(Stamp::of).is_some_and(|stamp| stamp.is_before(finished))
                || fs::read_dir(out.join(folder)).is_ok_and(|entries| entries.count() == *children)
        };
        let check = |file: &FileState<'_>| match file.is_as_written(out, finished) {
            Some(is_read) => Check::Same { is_read },
            None => Check::Different,
        };
        let files = self.outputs.par_iter().with_max_len(AT_A_TIME).map(check);
        let files = files.reduce(|| Check::of(true), Check::and);
        files.and(Check::of(self.folders().par_iter().all(has_no_others)))
    }

    /// How many files and folders are in each folder. At the top, there is also the list of files.
    fn folders(&self) -> HashMap<&str, usize> {
        let mut folders = HashMap::from([("", 1)]);
        for file in &self.outputs {
            let mut child = &*file.path;
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

fn stamp_of(root: &Path, path: &Path) -> u64 {
    fingerprint(&Stamp::at(&root.join(path)))
}

impl SourceFile<'_> {
    fn check(&self, root: &Path, begun: SystemTime) -> Check {
        let file = root.join(&self.path);
        let Some(stamp) = Stamp::at(&file).filter(|_| self.digest.is_some()) else { return Check::Different };
        if stamp.is_exact() && fingerprint(&Some(stamp)) == self.stamp && stamp.changed() + TICK < begun {
            return Check::of(true);
        }
        let bytes = fs::read(file).ok();
        match bytes.map(|bytes| digest(&bytes)) == self.digest {
            true => Check::Same { is_read: true },
            false => Check::Different,
        }
    }
}
