//! `undersigned signatures backup` and `restore`.

use indicatif::ProgressBar;
use jiff::Timestamp;
use signer::staff::{self, BackupError, RestoreOptions, RestoreReport, RestoreSource};
use signer::{Store, SystemRandom, seal};

use super::arguments::{read_keys, signatures};
use super::export::output;
use crate::cli::{BackupArgs, RestoreArgs, StoreLocation};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::{Terminal, counted};

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::Store(error) => error.into(),
            BackupError::File(_) => Self::Machine(error.into()),
            _ => Self::Content(Some(error.to_string())),
        }
    }
}

/// Writes all tables to a file.
pub(super) async fn back_up(
    store: &Store,
    arguments: &BackupArgs,
    project: &Project,
    terminal: &Terminal,
) -> CommandResult {
    let recipients = seal::parse_recipients(&arguments.recipient).map_err(|_| {
        Failure::Usage(
            "a recipient is a public key that starts with `age1`; `undersigned keys backup` makes one".to_owned(),
        )
    })?;
    let mut output = output(Some(&arguments.file), project)?;
    let bar = items_bar(terminal);
    let mut progress = |done| bar.set_position(done);
    let result = staff::back_up(store, &recipients, &mut output, Timestamp::now(), &SystemRandom, &mut progress).await;
    bar.finish_and_clear();
    let items = result?;
    output.finish().map_err(|error| Failure::machine(arguments.file.display(), error))?;
    for (table, items) in &items {
        terminal.result(format_args!("{table}\t{}", counted(*items, "item", "items")));
    }
    Ok(())
}

/// Restores what the store lacks.
pub(super) async fn restore(store: &Store, arguments: &RestoreArgs, terminal: &Terminal) -> CommandResult {
    let keys = read_keys(&arguments.key)?;
    let tables = arguments.from_tables.as_ref().map(|prefix| Store::new(store.client().clone(), prefix));
    let source = match (&tables, &arguments.file) {
        (Some(tables), _) if arguments.store.location() == StoreLocation::Aws => RestoreSource::Tables(tables),
        (Some(_), _) => return Err(Failure::Usage("`--from-tables` needs `--store aws`".to_owned())),
        (None, Some(file)) => RestoreSource::File(file, &keys),
        (None, None) => return Err(Failure::Usage("name the backup to restore".to_owned())),
    };
    let options = RestoreOptions { merge: arguments.merge, allow_old: arguments.allow_old, now: Timestamp::now() };
    let bar = items_bar(terminal);
    let result = staff::restore(store, &source, &options, &mut |done| bar.set_position(done)).await;
    bar.finish_and_clear();
    print(&result?, terminal)
}

fn items_bar(terminal: &Terminal) -> ProgressBar {
    terminal.counter("items")
}

fn print(report: &RestoreReport, terminal: &Terminal) -> CommandResult {
    for (table, items) in &report.restored {
        terminal.result(format_args!("{table}\t{} restored", counted(*items, "item", "items")));
    }
    for (petition, (backup, store)) in &report.petitions {
        terminal.result(format_args!("{petition}\t{} in the backup\t{store} in the store", signatures(*backup)));
    }
    let left = [
        (report.kept, "already in the store"),
        (report.expired, "expired"),
        (report.pending, "unconfirmed; people can sign again"),
        (report.rows, "on paper, removed or without a name; import the sheets again if they count"),
    ];
    for (items, reason) in left.into_iter().filter(|(items, _)| *items > 0) {
        terminal.status(format_args!("not restored: {items} {reason}"));
    }
    if report.corrected > 0 {
        terminal.status(format_args!("{} corrected", counted(report.corrected, "counter", "counters")));
    }
    let differs = |(_, (backup, store)): &(_, &(u64, u64))| backup != store;
    match report.petitions.iter().find(differs).filter(|_| report.into_empty) {
        None => Ok(()),
        Some((petition, _)) => Err(Failure::Content(Some(format!(
            "`{petition}` has another number of signatures than the backup; if people have signed meanwhile, this is \
             as it should be"
        )))),
    }
}
