//! Traces on disk, by which a new process renders only what changed.
//!
//! The file has three sections: the id of the program with the trace of the whole site (all files that were read and written), the
//! traces of the site's parts, and the cards and index entries of its petitions with their traces. If that of the site holds, the
//! build is done without reading the content or the other sections. A damaged section, and any other build of the program, is a
//! miss. The file is replaced atomically, so processes can share it.

mod check;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use ahash::{AHashMap, AHashSet};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use self::check::Check;
use super::options::{BuildOptions, TraceOptions};
use super::traces::{Traces, Values};
use crate::output::{Batch, FILE_LIST, FileState, Report, Staged};
use crate::page_key::PageKey;
use crate::root_files::root_files;
use crate::theme::theme_files;
use crate::trace::{Input, Period, Record, fingerprint};
use crate::view::UnpublishedPetition;
use reader::Loader;
use reader::cache_file::{Sections, WriteSection, store_sections, with_checksum, without_checksum};
use reader::diagnostic::Diagnostics;
use reader::parallel::AT_A_TIME;
use reader::source::{self, Stamp, TICK, digest};

/// The file, of which the first section was read.
pub(super) struct TraceFile<'o> {
    place: &'o TraceOptions,
    site: Vec<u8>,
    /// Until they are read, or the file is replaced: Windows may refuse to replace an open file.
    rest: Mutex<Option<Sections>>,
    /// When it was written, by the clock of the file system, which may lag behind that of the system.
    written: SystemTime,
}

/// The traces of the last build.
pub(super) struct SavedTraces<'f> {
    file: &'f TraceFile<'f>,
    site: SiteTrace<'f>,
    /// An output that changed before was written by the build.
    finished: SystemTime,
}

/// The sections after the first, encoded: [`PartTraces`] and [`Values`].
struct Rest {
    parts: Vec<u8>,
    values: Vec<u8>,
}

/// The trace of the whole site.
#[derive(Debug, Serialize, Deserialize)]
struct SiteTrace<'f> {
    /// Of the options of the build.
    options: u64,
    period: Period,
    /// A source that changed before has been read since.
    begun: SystemTime,
    /// When the outputs had been written.
    finished: SystemTime,
    warnings: usize,
    unpublished: Vec<UnpublishedPetition>,
    /// Files of the content, of themes and of `static/`, in the order in which they are found.
    #[serde(borrow)]
    sources: Vec<SourceFile<'f>>,
    #[serde(borrow)]
    outputs: Vec<FileState<'f>>,
    /// The list of the site's files.
    #[serde(borrow)]
    list: FileState<'f>,
    /// Whether there were files in the site's folder that no build wrote.
    has_foreign_files: bool,
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

/// The traces of the site's parts. Borrowed to be stored, and owned when they are read.
#[derive(Debug, Serialize, Deserialize)]
struct PartTraces<I, K, R> {
    inputs: Vec<I>,
    /// With the indices of their outputs.
    parts: Vec<(K, R, Vec<u32>)>,
}

/// A finished build.
pub(super) struct Build<'b> {
    pub(super) loader: &'b Loader,
    pub(super) traces: &'b Traces,
    pub(super) begun: SystemTime,
    pub(super) period: Period,
    pub(super) warnings: usize,
    pub(super) unpublished: &'b [UnpublishedPetition],
    pub(super) report: &'b Report,
    pub(super) before: Option<&'b SavedTraces<'b>>,
}

/// The files on disk, compared with the traces.
pub(super) struct Comparison {
    sources: Check,
    /// In the order of [`SiteTrace::outputs`].
    outputs: Vec<Check>,
    /// All outputs, their list, and the entries at the top.
    site: Check,
}

impl<'o> TraceFile<'o> {
    /// Reads the file; `None` if there is none, or it is damaged.
    pub(super) fn read(place: &'o TraceOptions) -> Option<Self> {
        let sections = Sections::open(&place.path)?;
        let (site, written) = (sections.read()?, sections.modified()?);
        Some(Self { place, site, rest: Mutex::new(Some(sections)), written })
    }

    /// Its traces; `None` if they are those of another program.
    pub(super) fn decode(&self) -> Option<SavedTraces<'_>> {
        let (program, site) = postcard::take_from_bytes::<&str>(&self.site).ok()?;
        if program != self.place.program {
            return None;
        }
        let site: SiteTrace<'_> = postcard::from_bytes(site).ok()?;
        let finished = site.finished.min(self.written);
        Some(SavedTraces { file: self, site, finished })
    }

    /// Reads the other sections, once; `None` if one is damaged.
    fn rest(&self) -> Option<Rest> {
        self.close().and_then(|sections| Some(Rest { parts: sections.read()?, values: sections.read()? }))
    }

    /// Takes the file, which is closed when that is dropped.
    pub(super) fn close(&self) -> Option<Sections> {
        self.rest.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Rest {
    /// Writes a file with these sections after the first.
    fn write_with(&self, site: &SiteTrace<'_>, place: &TraceOptions) -> io::Result<()> {
        write(place, site, [&|to| to.write_all(&self.parts), &|to| to.write_all(&self.values)])
    }
}

impl SavedTraces<'_> {
    /// Compares the traces with the files on disk.
    pub(super) fn compare(&self, options: &BuildOptions) -> Comparison {
        let (sources, (outputs, top)) =
            rayon::join(|| self.site.check_sources(&options.root), || self.check_outputs(&options.out));
        let list = check_output(&self.site.list, &options.out, self.finished);
        let site = outputs.iter().copied().fold(list.and(top), Check::and);
        Comparison { sources, outputs, site }
    }

    /// The report of the last build, the number of its warnings and what it left out, if another one would do the same.
    pub(super) fn unchanged(
        &mut self,
        found: &Comparison,
        options: &BuildOptions,
    ) -> Option<(Report, usize, Vec<UnpublishedPetition>)> {
        let site = &mut self.site;
        let is_same = site.options == options_fingerprint(options) && site.period.contains(options.now);
        let Check::Same { is_read } = Check::of(is_same).and(found.sources).and(found.site) else { return None };
        if is_read {
            // They were compared now, so next time their stamps suffice.
            let now = SystemTime::now();
            (site.begun, site.finished) = (now, now);
            site.sources.par_iter_mut().for_each(|source| source.stamp = stamp_of(&options.root, &source.path));
            let _ = self.file.rest().map(|rest| rest.write_with(site, self.file.place));
        }
        let report = Report { unchanged: site.outputs.len(), ..Report::default() };
        Some((report, site.warnings, site.unpublished.clone()))
    }

    /// The traces of the parts whose outputs are as they were written, those of cards and entries, and when that was.
    pub(super) fn parts(&self, found: &Comparison) -> Option<(Traces, SystemTime)> {
        let output = |index: usize| {
            let is_there = *found.outputs.get(index)? != Check::Different;
            is_there.then(|| self.site.outputs[index].to_staged())
        };
        let Rest { parts, values } = self.file.rest()?;
        let (traces, values) = rayon::join(|| decode_parts(&parts, output), || postcard::from_bytes::<Values>(&values));
        Some((traces?.with_values(values.ok()?), self.finished))
    }

    /// Whether the site has all outputs as they were written, and nothing else.
    pub(super) fn is_whole(&self, found: &Comparison) -> bool {
        found.site != Check::Different && !self.site.has_foreign_files
    }

    /// The outputs, and whether no other entry has come to the top of the site. Folders below are not looked at, since there are a
    /// third as many as files: `publish` names what people put there.
    fn check_outputs(&self, out: &Path) -> (Vec<Check>, Check) {
        let check = |file| check_output(file, out, self.finished);
        let outputs = self.site.outputs.par_iter().with_max_len(AT_A_TIME).map(check).collect();
        (outputs, Check::of(self.has_no_other_entries(out)))
    }

    fn has_no_other_entries(&self, out: &Path) -> bool {
        let stamp = fs::symlink_metadata(out).ok().filter(fs::Metadata::is_dir);
        // What comes into a folder or leaves it changes the folder.
        stamp.as_ref().and_then(Stamp::of).is_some_and(|stamp| stamp.is_before(self.finished))
            || fs::read_dir(out).is_ok_and(|entries| entries.count() == self.site.top_entries())
    }
}

/// Whether the site has this file as it was written.
fn check_output(file: &FileState<'_>, out: &Path, finished: SystemTime) -> Check {
    file.is_as_written(out, finished).map_or(Check::Different, |is_read| Check::Same { is_read })
}

/// Writes the traces of a build.
pub(super) fn save(place: &TraceOptions, options: &BuildOptions, build: &Build<'_>) -> io::Result<()> {
    let (outputs, parts) = parts_of(build.traces);
    let values: (Vec<_>, Vec<_>) = (build.traces.cards().collect(), build.traces.entries().collect());
    let site = SiteTrace {
        options: options_fingerprint(options),
        period: build.period,
        begun: build.begun,
        finished: SystemTime::now(),
        warnings: build.warnings,
        unpublished: build.unpublished.to_vec(),
        sources: sources(&options.root, build),
        outputs,
        list: FileState::read(&options.out, FILE_LIST)?,
        has_foreign_files: !build.report.foreign.is_empty(),
    };
    drop(build.before.and_then(|before| before.file.close()));
    write(place, &site, [&|to| encode(&parts, to), &|to| encode(&values, to)])
}

/// Writes a file of these sections after the first.
fn write(place: &TraceOptions, site: &SiteTrace<'_>, [parts, values]: [WriteSection<'_>; 2]) -> io::Result<()> {
    store_sections(&place.path, &[&|to| encode(&(&place.program, site), to), parts, values])
}

fn encode(section: &impl Serialize, to: &mut dyn Write) -> io::Result<()> {
    postcard::to_io(section, to).map(drop).map_err(io::Error::other)
}

/// The traces of a site's parts as bytes, without the names of its sources, for another machine.
pub(super) fn portable(traces: &Traces, program: &str) -> postcard::Result<Vec<u8>> {
    let (outputs, parts) = parts_of(traces);
    let bytes = postcard::to_allocvec(&(program, outputs))?;
    Ok(with_checksum(postcard::to_extend(&parts, bytes)?))
}

/// The traces that [`portable`] took; `None` if they are damaged, or those of another program.
pub(super) fn from_portable(bytes: Vec<u8>, program: &str) -> Option<Traces> {
    let bytes = without_checksum(bytes)?;
    let (owner, rest) = postcard::take_from_bytes::<&str>(&bytes).ok()?;
    if owner != program {
        return None;
    }
    let (outputs, parts) = postcard::take_from_bytes::<Vec<FileState<'_>>>(rest).ok()?;
    decode_parts(parts, |index| outputs.get(index).map(FileState::to_staged))
}

type PartTracesOf<'t> = PartTraces<&'t (Input, Option<u64>), &'t PageKey, &'t Record>;

/// The outputs of a site's parts, and their traces.
fn parts_of(traces: &Traces) -> (Vec<FileState<'_>>, PartTracesOf<'_>) {
    let mut all: Vec<_> = traces.parts().collect();
    let files = all.iter().map(|(_, _, batch)| batch.files.len()).sum();
    let mut outputs = Vec::with_capacity(files);
    let mut indices = AHashMap::with_capacity(files);
    let mut parts = Vec::with_capacity(all.len());
    // By folder, since the system finds files faster in this order when they are compared.
    all.par_sort_unstable_by(|(_, _, a), (_, _, b)| a.place().cmp(&b.place()));
    for (key, record, batch) in all {
        let index = |file| {
            *indices.entry(Staged::path(file)).or_insert_with(|| {
                outputs.push(FileState::of(file));
                u32::try_from(outputs.len() - 1).expect("fewer than 2^32 files fit on a disk")
            })
        };
        parts.push((key, record, batch.files.iter().map(index).collect()));
    }
    (outputs, PartTraces { inputs: traces.inputs().collect(), parts })
}

/// The traces of those parts of which `output` has all outputs.
fn decode_parts(bytes: &[u8], output: impl Fn(usize) -> Option<Staged>) -> Option<Traces> {
    let PartTraces { inputs, parts }: PartTraces<(Input, Option<u64>), PageKey, Record> =
        postcard::from_bytes(bytes).ok()?;
    let batch = |outputs: Vec<u32>| {
        let files = outputs.into_iter().map(|index| output(index as usize)).collect::<Option<_>>()?;
        Some(Arc::new(Batch { files }))
    };
    let parts = parts.into_iter().filter_map(|(key, record, outputs)| Some((key, record, batch(outputs)?)));
    Some(Traces::restore(inputs, parts))
}

fn options_fingerprint(options: &BuildOptions) -> u64 {
    let BuildOptions { root, out, drafts, counts, preview, lists: _, now: _, traces: _ } = options;
    let preview = preview.as_ref().map(|preview| (&preview.base_url, &preview.recipient, preview.has_sample_counts));
    fingerprint(&(root, out, drafts, preview, serde_json::to_vec(counts).ok()))
}

/// The files that the build read, with the bytes that it read.
fn sources<'b>(root: &Path, build: &Build<'b>) -> Vec<SourceFile<'b>> {
    let documents = build.loader.read_files().map(|(path, stamp, digest)| SourceFile {
        path: path.into(),
        stamp: fingerprint(&stamp),
        digest,
    });
    let before = build.before.map(|before| &before.site);
    let known: HashMap<&Path, &SourceFile<'_>> =
        before.into_iter().flat_map(|site| &site.sources).map(|source| (&*source.path, source)).collect();
    let outside = theme_files(root).into_iter().chain(root_files(root));
    let others: Vec<PathBuf> = build.loader.other_files().iter().cloned().chain(outside).collect();
    let read = |path: PathBuf| {
        let stamp = Stamp::at(&root.join(&path));
        let known = known.get(&*path).zip(before).filter(|(source, site)| source.is_untouched(stamp, site.begun));
        if let Some((source, _)) = known {
            return SourceFile { path: path.into(), stamp: source.stamp, digest: source.digest };
        }
        // One that changed during the build may have been read before.
        let is_settled = stamp.is_some_and(|stamp| stamp.modified() + TICK < build.begun);
        let digest = || fs::read(root.join(&path)).ok().map(|bytes| digest(&bytes));
        let digest = is_settled.then(digest).flatten();
        SourceFile { stamp: fingerprint(&stamp), digest, path: path.into() }
    };
    documents.chain(others.into_par_iter().map(read).collect::<Vec<_>>()).collect()
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

    /// How many files and folders are at the top of the site, with the list of files.
    fn top_entries(&self) -> usize {
        let tops = self.outputs.iter().map(|file| file.path.split_once('/').map_or(&*file.path, |(top, _)| top));
        tops.collect::<AHashSet<_>>().len() + 1
    }
}

fn stamp_of(root: &Path, path: &Path) -> u64 {
    fingerprint(&Stamp::at(&root.join(path)))
}

impl SourceFile<'_> {
    fn check(&self, root: &Path, begun: SystemTime) -> Check {
        let file = root.join(&self.path);
        let stamp = Stamp::at(&file);
        if self.is_untouched(stamp, begun) {
            return Check::of(true);
        }
        let is_same = || fs::read(file).is_ok_and(|bytes| Some(digest(&bytes)) == self.digest);
        if stamp.is_some() && is_same() { Check::Same { is_read: true } } else { Check::Different }
    }

    /// Whether the stamp of the file proves that its bytes are those that were read since `begun`.
    fn is_untouched(&self, stamp: Option<Stamp>, begun: SystemTime) -> bool {
        let is_old = |stamp: Stamp| stamp.is_exact() && stamp.changed() + TICK < begun;
        self.digest.is_some() && stamp.is_some_and(is_old) && fingerprint(&stamp) == self.stamp
    }
}

#[cfg(test)]
mod tests;
