//! `undersigned signatures`: the commands for staff.

mod arguments;
mod backup;
mod export;
mod person;
mod rules;
mod sheets;
mod stats;

use std::collections::BTreeMap;

use jiff::Timestamp;
use petition::slug::Slug;
use publisher::NamedStore;
use signer::{Key, Secrets, keeper};

use self::arguments::{petitions, signatures};
use crate::cli::{SignaturesCommand, StoreArgs, StoreLocation};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::store::{self, OpenStore};
use crate::terminal::{Terminal, counted};

/// Runs a subcommand on the store of its arguments.
pub(crate) fn run(command: &SignaturesCommand, project: &Project, terminal: &Terminal) -> CommandResult {
    store::runtime()?.block_on(async {
        match command {
            SignaturesCommand::Count { id, store } => {
                let named = open(store, project).await?;
                count(&named, id.as_ref(), terminal).await
            }
            SignaturesCommand::Export(export) => {
                let named = open(&export.store, project).await?;
                export::run(&named, export, project, terminal).await
            }
            SignaturesCommand::Verify { id, repair, store } => {
                let named = open(store, project).await?;
                self::verify(&named, id.as_ref(), *repair, terminal).await
            }
            SignaturesCommand::Show(show) => {
                let named = open(&show.person.store, project).await?;
                let identity = identity(show.person.store.location(), project)?;
                person::show(&named.store, &identity, show, terminal).await
            }
            SignaturesCommand::Erase(erase) => {
                let named = open(&erase.person.store, project).await?;
                let identity = identity(erase.person.store.location(), project)?;
                person::erase(&named.store, &identity, erase, terminal).await
            }
            SignaturesCommand::Funnel { id, store } => {
                let named = open(store, project).await?;
                stats::funnel(&named.store, id, terminal).await
            }
            SignaturesCommand::Stats(stats) => {
                let named = open(&stats.store, project).await?;
                self::stats::stats(&named.store, stats, project, terminal).await
            }
            SignaturesCommand::Rules(arguments) => {
                let named = open(&arguments.store, project).await?;
                rules::run(&named.store, arguments, terminal).await
            }
            SignaturesCommand::Import(import) => {
                let named = open(&import.store, project).await?;
                // Removing recognizes no one.
                let identity = || identity(import.store.location(), project);
                sheets::import(&named.store, &identity, import, terminal).await
            }
            SignaturesCommand::Imports { id, store } => {
                let named = open(store, project).await?;
                sheets::list(&named.store, id.as_ref(), terminal).await
            }
            SignaturesCommand::Doubles(doubles) => {
                let named = open(&doubles.store, project).await?;
                sheets::doubles(&named.store, doubles, terminal).await
            }
            SignaturesCommand::Sheet(sheet) => {
                let named = open(&sheet.store, project).await?;
                sheets::sheet(&named.store, sheet, project, terminal).await
            }
            SignaturesCommand::Backup(backup) => {
                let named = open(&backup.store, project).await?;
                self::backup::back_up(&named.store, backup, project, terminal).await
            }
            SignaturesCommand::Restore(restore) => {
                let named = open(&restore.store, project).await?;
                self::backup::restore(&named.store, restore, terminal).await
            }
        }
    })
}

async fn open(arguments: &StoreArgs, project: &Project) -> Result<OpenStore, Failure> {
    store::open(arguments.location(), project).await
}

async fn count(named: &NamedStore, id: Option<&Slug>, terminal: &Terminal) -> CommandResult {
    let petitions = petitions(&named.store, id).await?;
    let counts = match id {
        Some(id) => BTreeMap::from([(id.clone(), named.store.count(id).await?)]),
        None => named.store.all_counts().await?,
    };
    for petition in petitions {
        let count = counts.get(&petition).cloned().unwrap_or_default();
        terminal.result(format_args!("{petition}\t{}", count.online + count.imported));
    }
    Ok(())
}

async fn verify(named: &NamedStore, id: Option<&Slug>, repair: bool, terminal: &Terminal) -> CommandResult {
    let (mut unrepaired, mut failed) = (0_u64, None);
    for petition in petitions(&named.store, id).await? {
        let bar = terminal.progress_bar(64, "shards");
        let mut progress = |shard: u8| bar.set_position(u64::from(shard));
        let result = keeper::verify(&named.store, &petition, repair, &mut progress).await;
        bar.finish_and_clear();
        let report = match result {
            Ok(report) => report,
            Err(error) => {
                terminal.result(format_args!("{petition}\tnot verified"));
                failed = Some(error);
                continue;
            }
        };
        for difference in &report.differences {
            let result = if difference.repaired { "repaired" } else { "differs" };
            terminal.result(format_args!(
                "{petition}\tshard {}\tcounted {}\tfound {}\t{result}",
                difference.shard, difference.counted, difference.found
            ));
            unrepaired += u64::from(!difference.repaired);
        }
        for shard in &report.moving {
            terminal.result(format_args!("{petition}\tshard {shard}\tchanges too fast to be counted"));
            unrepaired += 1;
        }
        terminal.result(format_args!("{petition}\t{}", signatures(report.signatures)));
        unrepaired += verify_sheets(named, &petition, repair, terminal).await?;
    }
    if let Some(error) = failed {
        return Err(error.into());
    }
    if unrepaired == 0 {
        return Ok(());
    }
    let shards = counted(unrepaired, "count does not match", "counts do not match");
    Err(Failure::Content(Some(format!(
        "{shards} the signatures; run `undersigned signatures verify --repair` to correct the counters"
    ))))
}

/// Recounts the paper sheets of a petition. Returns the number of counts that are wrong.
async fn verify_sheets(named: &NamedStore, id: &Slug, repair: bool, terminal: &Terminal) -> Result<u64, Failure> {
    let check = keeper::verify_paper(&named.store, id, repair, Timestamp::now().as_second()).await?;
    let keeper::PaperCheck { counted, found, differs, repaired } = check;
    if differs {
        let result = if repaired { "repaired" } else { "differs" };
        terminal.result(format_args!("{id}\telsewhere\tcounted {counted}\tfound {found}\t{result}"));
    } else if found > 0 {
        terminal.result(format_args!("{id}\telsewhere\t{}", signatures(found)));
    }
    Ok(u64::from(differs && !repaired))
}

/// The identity secret of a deployment, from the environment.
pub(crate) fn identity_of_environment() -> Result<Key, Failure> {
    let key = std::env::var("UNDERSIGNED_IDENTITY").ok().and_then(|text| Key::parse(text.trim()));
    let message = "finding a person needs the identity secret; set UNDERSIGNED_IDENTITY to its 64 hexadecimal digits";
    key.ok_or_else(|| Failure::Usage(message.to_owned()))
}

/// The identity secret of the preview, or for AWS that of the environment.
fn identity(kind: StoreLocation, project: &Project) -> Result<Key, Failure> {
    if kind == StoreLocation::Aws {
        return identity_of_environment();
    }
    let path = project.state().preview_key();
    let text = std::fs::read_to_string(&path).map_err(|error| Failure::machine(path.display(), error))?;
    Ok(Secrets::parse(&text).map_err(|error| Failure::machine(path.display(), error))?.identity)
}
