//! `undersigned signatures import`, `imports`, `doubles` and `sheet`: signatures on paper.

use std::io::Write;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use petition::FormField;
use petition::slug::Slug;
use signer::staff::{
    self, Batch, Column, Doubles, ExportOptions, ImportError, ImportMode, ImportOutcome, ImportReport, SHEET_COLUMNS,
    Sheet,
};
use signer::store::imports::{Import, ImportPhase};
use signer::{Key, Store};

use super::arguments::{confirm, petition, read_keys, signatures};
use super::export;
use crate::cli::{DoublesArgs, ImportArgs, SheetArgs};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::{Terminal, counted};

/// Characters of a batch's id that are shown.
const BATCH_NAME: usize = 12;

/// Imports a batch, or removes one.
pub(super) async fn import(
    store: &Store,
    identity: &dyn Fn() -> Result<Key, Failure>,
    import: &ImportArgs,
    terminal: &Terminal,
) -> CommandResult {
    petition(store, &import.id).await?;
    if let Some(batch) = &import.remove {
        return remove(store, batch, import, terminal).await;
    }
    let (Some(path), Some(source), Some(date)) = (&import.file, &import.source, import.date) else {
        return Err(Failure::Usage("give a file, `--source` and `--date`, or `--remove`".to_owned()));
    };
    let bytes = std::fs::read(path).map_err(|error| Failure::machine(path.display(), error))?;
    let sheet = Sheet::parse(&bytes).map_err(|error| Failure::Content(Some(format!("{}: {error}", path.display()))))?;
    let batch = Batch { source: source.clone(), date, text: import.text.clone() };
    let mode = if import.dry_run { ImportMode::DryRun } else { ImportMode::Write };
    let outcome = staff::import(store, &identity()?, &import.id, &sheet, &batch, mode, Timestamp::now()).await;
    if !sheet.ignored.is_empty() {
        terminal.status(format_args!("columns that are not read: {}", sheet.ignored.join(", ")));
    }
    match outcome.map_err(failure)? {
        ImportOutcome::New(report) => print(&report, import.dry_run, terminal),
        ImportOutcome::Duplicate(id, before) => {
            terminal.result(format_args!(
                "these rows were already imported as batch {}, with {}; nothing changed",
                short(&id),
                signatures(before.count)
            ));
        }
    }
    Ok(())
}

fn print(report: &ImportReport, is_dry: bool, terminal: &Terminal) {
    let ImportReport { batch, counted: count, repeated, online, elsewhere } = report;
    let (count, batch) = (signatures(*count), short(batch));
    if is_dry {
        terminal.result(format_args!("{count} would be imported as batch {batch}; nothing was changed"));
    } else {
        terminal.result(format_args!("{count} imported as batch {batch}"));
    }
    let rows = |count: u64| counted(count, "row", "rows");
    if !repeated.is_empty() {
        let lines: Vec<String> = repeated.iter().map(u64::to_string).collect();
        terminal.status(format_args!(
            "not counted: {} with the address of another row (line {}); leave it empty for another person",
            rows(repeated.len() as u64),
            lines.join(", ")
        ));
    }
    if *online > 0 {
        terminal.status(format_args!("not counted: {} of people who have signed online", rows(*online)));
    }
    if *elsewhere > 0 {
        terminal.status(format_args!(
            "not counted: {} with an address that another batch has; they count if that batch is removed",
            rows(*elsewhere)
        ));
    }
}

async fn remove(store: &Store, batch: &str, import: &ImportArgs, terminal: &Terminal) -> CommandResult {
    let registered = petition(store, &import.id).await?;
    let (id, found) = staff::find_import(&registered, batch).map_err(failure)?;
    let described = format!("batch {} ({}, {}) with {}", short(&id), found.source, found.date, signatures(found.count));
    if import.dry_run {
        terminal.result(format_args!("{described} would be removed; nothing was changed"));
        return Ok(());
    }
    if !import.yes && !confirm(&format!("Remove {described}?"), "remove it")? {
        terminal.status("nothing was removed");
        return Ok(());
    }
    staff::remove_import(store, &import.id, &id, Timestamp::now()).await.map_err(failure)?;
    terminal.result(format_args!("removed {described}"));
    Ok(())
}

fn failure(error: ImportError) -> Failure {
    match error {
        ImportError::Store(error) => error.into(),
        ImportError::Future(_) | ImportError::NoBatch(_) | ImportError::NoText { .. } => {
            Failure::Usage(error.to_string())
        }
        error => Failure::Content(Some(error.to_string())),
    }
}

fn short(batch: &str) -> &str {
    batch.get(..BATCH_NAME).unwrap_or(batch)
}

/// Lists batches.
pub(super) async fn list(store: &Store, id: Option<&Slug>, terminal: &Terminal) -> CommandResult {
    let petitions = match id {
        Some(id) => vec![petition(store, id).await?],
        None => store.petitions().await?,
    };
    terminal.result("petition\tbatch\tdate\tsource\tcounted\timported\tstate");
    for petition in petitions {
        let mut imports: Vec<(&String, &Import)> = petition.imports.iter().collect();
        imports.sort_by_key(|(id, import)| (import.imported_at, *id));
        for (batch, import) in imports {
            let imported = Timestamp::from_second(import.imported_at).unwrap_or_default();
            let state = match import.phase {
                ImportPhase::Done => "done",
                ImportPhase::Writing => "interrupted: import the same rows again, or remove it",
                ImportPhase::Removing => "interrupted: remove it again",
            };
            terminal.result(format_args!(
                "{}\t{}\t{}\t{}\t{}\t{}\t{state}",
                petition.entry.id,
                short(batch),
                import.date,
                import.source,
                import.count,
                TimeZone::UTC.to_datetime(imported).date(),
            ));
        }
    }
    Ok(())
}

/// Lists signatures with equal names and postcodes, or removes rows of sheets.
pub(super) async fn doubles(store: &Store, doubles: &DoublesArgs, terminal: &Terminal) -> CommandResult {
    petition(store, &doubles.id).await?;
    if !doubles.remove.is_empty() {
        return remove_rows(store, doubles, terminal).await;
    }
    let keys = read_keys(&doubles.key)?;
    let mut found = Doubles::default();
    let options = ExportOptions { only_updates: false, since: None, now: Timestamp::now() };
    let report = staff::export(store, &doubles.id, &keys, &options, &mut found, &mut |_| {}).await?;
    terminal.result("group\tid\torigin\tbatch\tline\tname\tpostcode\temail");
    let mut groups = 0_u64;
    for group in found.groups() {
        groups += 1;
        for row in group {
            let columns = [
                Column::Id,
                Column::Origin,
                Column::Batch,
                Column::Line,
                Column::Name,
                Column::Postcode,
                Column::Email,
            ];
            let cells = columns.map(|column| row.cell(column).as_str().to_owned());
            terminal.result(format_args!("{groups}\t{}", cells.join("\t")));
        }
    }
    terminal.status(counted(groups, "name occurs more than once", "names occur more than once"));
    if report.nameless > 0 {
        terminal
            .status(format_args!("not compared: {} on paper, whose names are not stored", signatures(report.nameless)));
    }
    if report.unopened.is_empty() {
        return Ok(());
    }
    let unopened = signatures(report.unopened.len());
    Err(Failure::Content(Some(format!("{unopened} cannot be decrypted with these keys"))))
}

async fn remove_rows(store: &Store, doubles: &DoublesArgs, terminal: &Terminal) -> CommandResult {
    let wanted = signatures(doubles.remove.len());
    if doubles.dry_run {
        terminal.result(format_args!("{wanted} on paper would be removed; nothing was changed"));
        return Ok(());
    }
    if !doubles.yes && !confirm(&format!("Remove {wanted} on paper?"), "remove them")? {
        terminal.status("nothing was removed");
        return Ok(());
    }
    for row in &doubles.remove {
        if !staff::remove_row(store, &doubles.id, row, Timestamp::now().as_second()).await? {
            return Err(Failure::Content(Some(format!(
                "no row of a sheet has the id `{row}`; `erase` removes signatures that were made online"
            ))));
        }
        terminal.result(format_args!("{row} removed"));
    }
    Ok(())
}

/// Prints the URL of the sheet to print, or writes an empty table.
pub(super) async fn sheet(store: &Store, sheet: &SheetArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let entry = petition(store, &sheet.id).await?.entry;
    if !sheet.csv {
        terminal.result(format_args!("{}poster/", entry.url));
        return Ok(());
    }
    let has = |column: &&str| match *column {
        "country" => entry.signing.fields.contains(&FormField::Country),
        "postcode" => entry.signing.fields.contains(&FormField::Postcode),
        "comment" => entry.signing.fields.contains(&FormField::Comment),
        _ => true,
    };
    let columns: Vec<&str> = SHEET_COLUMNS.iter().copied().filter(|column| has(column)).collect();
    let mut output = export::output(sheet.output.as_deref(), project)?;
    // Excel knows UTF-8 by the mark.
    let mark = if sheet.output.is_some() { "\u{feff}" } else { "" };
    let written = write!(output, "{mark}{}\r\n", columns.join(",")).and_then(|()| output.finish());
    written.map_err(|error| Failure::machine("writing the table", error))
}
