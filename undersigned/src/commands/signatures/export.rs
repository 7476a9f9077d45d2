//! `undersigned signatures export`.

use std::path::Path;

use jiff::Timestamp;
use publisher::NamedStore;
use signer::staff::{self, ExportOptions, ExportReport, RowFormat};

use super::arguments::{petitions, read_keys, signatures};
use crate::cli::{ExportArgs, ExportFormat};
use crate::exit::{CommandResult, Failure};
use crate::private_file::{self, Output};
use crate::project::Project;
use crate::terminal::Terminal;

/// Decrypts a petition's signatures to a file or standard output.
pub(super) async fn run(
    named: &NamedStore,
    export: &ExportArgs,
    project: &Project,
    terminal: &Terminal,
) -> CommandResult {
    let id = petitions(&named.store, Some(&export.id)).await?.remove(0);
    let keys = read_keys(&export.key)?;
    let format = match export.format {
        ExportFormat::Csv => RowFormat::Csv,
        ExportFormat::Jsonl => RowFormat::Jsonl,
    };
    let path = export.output.as_deref();
    let mut output = output(path, project)?;
    let total = named.store.count(&id).await?.online;
    let bar = terminal.progress_bar(total, "signatures");
    let options = ExportOptions { format, since: export.since, now: Timestamp::now() };
    let mut progress = |done| bar.set_position(done);
    let report = staff::export(&named.store, &id, &keys, &options, &mut output, &mut progress).await?;
    bar.finish_and_clear();
    // With a wrong key, the last export is better than an empty one.
    let is_kept = report.written == 0 && !report.unopened.is_empty();
    if !is_kept {
        output.finish().map_err(|error| Failure::machine("writing the signatures", error))?;
    }
    print(&report, export.since.is_some(), terminal)
}

/// The output, which must not be published with the site.
fn output(path: Option<&Path>, project: &Project) -> Result<Output, Failure> {
    let failed = |error| Failure::machine(path.unwrap_or(Path::new("standard output")).display(), error);
    if let Some(path) = path
        && private_file::is_below(path, &project.site()).map_err(failed)?
    {
        let message = "everything below site/ is published; write the signatures to another directory";
        return Err(Failure::Usage(message.to_owned()));
    }
    Output::new(path).map_err(failed)
}

fn print(report: &ExportReport, has_since: bool, terminal: &Terminal) -> CommandResult {
    terminal.status(format_args!("{} exported", signatures(report.written)));
    if has_since {
        terminal.status(format_args!("{} withdrawn", signatures(report.withdrawn)));
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
    for id in &report.unopened {
        terminal.status(format_args!("cannot decrypt: {id}"));
    }
    let message = format!(
        "{} cannot be decrypted with these keys; add the organisation's earlier keys with `--key`",
        signatures(report.unopened.len())
    );
    Err(Failure::Content(Some(message)))
}
