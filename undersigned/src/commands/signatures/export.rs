//! `undersigned signatures export`.

mod list;
mod workbook;

use std::io::{self, Write};
use std::path::Path;

use jiff::Timestamp;
use petition::text::TextHash;
use publisher::NamedStore;
use signer::staff::{self, Column, ExportError, ExportOptions, ExportReport, PrivateKey, RowSink, RowWriter};
use signer::store::petitions::Petition;

use self::list::{TargetList, delivers_names};
use self::workbook::WorkbookWriter;
use super::arguments::{petition, read_keys, signatures};
use crate::cli::{ExportArgs, ExportFormat, ExportOnly};
use crate::exit::{CommandResult, Failure};
use crate::private_file::{self, Output};
use crate::project::Project;
use crate::terminal::Terminal;

/// By this mark, Excel knows that a file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
/// Ids of signatures that cannot be decrypted, shown unless verbose.
const UNOPENED_SHOWN: usize = 5;

/// Decrypts a petition's signatures to a file or standard output.
pub(super) async fn run(
    named: &NamedStore,
    export: &ExportArgs,
    project: &Project,
    terminal: &Terminal,
) -> CommandResult {
    let petition = petition(&named.store, &export.id).await?;
    if export.format == ExportFormat::List && !delivers_names(&petition.entry) {
        let message = "the form says that the target receives the number of signatures only; \
             `--format list` is for petitions with `delivers: names`";
        return Err(Failure::Content(Some(message.to_owned())));
    }
    let path = export.output.as_deref();
    if export.format == ExportFormat::Xlsx && path.is_none() {
        return Err(Failure::Usage("a workbook is not text; add `--output FILE`".to_owned()));
    }
    let keys = read_keys(&export.key)?;
    let job = ExportJob { named, export, project, petition: &petition, keys: &keys, terminal };
    let mut output = output(path, project)?;
    let report = job.write(&mut output).await?;
    // With a wrong key, the last export is better than an empty one.
    let is_kept = report.written == 0 && !report.unopened.is_empty();
    if !is_kept {
        output.finish().map_err(not_written)?;
    }
    job.print(&report)
}

/// The output, which must not be published with the site.
pub(super) fn output(path: Option<&Path>, project: &Project) -> Result<Output, Failure> {
    let failed = |error| Failure::machine(path.unwrap_or(Path::new("standard output")).display(), error);
    if let Some(path) = path {
        for folder in ["site", "content", "themes", "static"] {
            if private_file::is_below(path, &project.root().join(folder)).map_err(failed)? {
                return Err(Failure::Usage(format!(
                    "everything below {folder}/ is published; write the signatures to another directory"
                )));
            }
        }
    }
    Output::new(path).map_err(failed)
}

fn not_written(error: io::Error) -> Failure {
    Failure::machine("writing the signatures", error)
}

struct ExportJob<'a> {
    named: &'a NamedStore,
    export: &'a ExportArgs,
    project: &'a Project,
    petition: &'a Petition,
    keys: &'a [PrivateKey],
    terminal: &'a Terminal,
}

impl ExportJob<'_> {
    async fn write(&self, output: &mut Output) -> Result<ExportReport, Failure> {
        let columns = if self.export.columns.is_empty() { &Column::ALL[..] } else { &self.export.columns };
        match self.export.format {
            ExportFormat::Csv => {
                if self.export.output.is_some() {
                    output.write_all(BYTE_ORDER_MARK).map_err(not_written)?;
                }
                let mut rows = RowWriter::csv(columns, output).map_err(not_written)?;
                let report = self.rows(&mut rows).await?;
                rows.finish().map_err(not_written)?;
                Ok(report)
            }
            ExportFormat::Jsonl => Ok(self.rows(&mut RowWriter::jsonl(columns, output)).await?),
            ExportFormat::Xlsx => {
                let mut rows = WorkbookWriter::new(columns).map_err(not_written)?;
                let report = self.rows(&mut rows).await?;
                rows.finish().and_then(|workbook| output.write_all(&workbook)).map_err(not_written)?;
                Ok(report)
            }
            ExportFormat::List => {
                let mut list = TargetList::new(self.petition);
                let report = self.rows(&mut list).await?;
                let entry = &self.petition.entry;
                let texts = list.texts(entry).into_iter().map(|hash| Ok((hash.clone(), self.text(&hash)?)));
                let texts: Vec<_> = texts.collect::<Result<_, Failure>>()?;
                let count = self.named.store.count(&entry.id).await?;
                let unnamed = list.unnamed();
                if unnamed > 0 {
                    let signed = signatures(unnamed);
                    self.terminal.status(format_args!(
                        "{signed} not named: made when the form promised to deliver the number only"
                    ));
                }
                let page = list.page(entry, &count, &texts, Timestamp::now());
                output.write_all(page.as_bytes()).map_err(not_written)?;
                Ok(report)
            }
        }
    }

    async fn rows(&self, rows: &mut dyn RowSink) -> Result<ExportReport, ExportError> {
        let (store, id) = (&self.named.store, &self.petition.entry.id);
        let bar = self.terminal.progress_bar(store.count(id).await?.online, "signatures");
        let options = ExportOptions {
            only_updates: self.export.only == Some(ExportOnly::Updates),
            since: self.export.since,
            now: Timestamp::now(),
        };
        let result = staff::export(store, id, self.keys, &options, rows, &mut |done| bar.set_position(done)).await;
        bar.finish_and_clear();
        result
    }

    /// A published text, from the site or the preview.
    fn text(&self, hash: &str) -> Result<String, Failure> {
        let folders = [self.project.site().join("texts"), self.project.state().texts()];
        let read = |folder: &std::path::PathBuf| std::fs::read_to_string(folder.join(format!("{hash}.txt"))).ok();
        let text = folders.iter().find_map(|folder| read(folder).filter(|text| TextHash::of(text).as_str() == hash));
        text.ok_or_else(|| {
            Failure::Usage(format!(
                "people signed the text {hash}, which site/texts/ does not have; \
                 copy texts/{hash}.txt from the published site to site/texts/"
            ))
        })
    }

    fn print(&self, report: &ExportReport) -> CommandResult {
        let terminal = self.terminal;
        terminal.status(format_args!("{} exported", signatures(report.written)));
        if self.export.since.is_some() {
            terminal.status(format_args!("{} withdrawn", signatures(report.withdrawn)));
        }
        if report.on_paper > 0 {
            terminal.status(format_args!("of these on paper: {}", report.on_paper));
        }
        if report.nameless > 0 {
            terminal.status(format_args!(
                "not exported: {} on paper, whose names are not stored",
                signatures(report.nameless)
            ));
        }
        if report.deleted > 0 {
            terminal.status(format_args!(
                "not exported: {}, whose data has been deleted because its retention period is over",
                signatures(report.deleted)
            ));
        }
        if report.unopened.is_empty() {
            return Ok(());
        }
        let shown = if terminal.is_verbose() { usize::MAX } else { UNOPENED_SHOWN };
        for id in report.unopened.iter().take(shown) {
            terminal.status(format_args!("cannot decrypt: {id}"));
        }
        if let Some(more) = report.unopened.len().checked_sub(shown).filter(|more| *more > 0) {
            terminal.status(format_args!("cannot decrypt: {more} more; `--verbose` lists them"));
        }
        let given: Vec<String> = self.keys.iter().map(|key| key.to_public().to_string()).collect();
        let needed = self.petition.entry.signing.recipients.join(" or ");
        Err(Failure::Content(Some(format!(
            "{} cannot be decrypted: the key files are for {}; the petition encrypts to {needed}, and may have encrypted to \
             earlier keys; add their files with `--key`",
            signatures(report.unopened.len()),
            given.join(", "),
        ))))
    }
}
