//! `undersigned signatures`: the commands for staff.

mod export;

use std::fmt::Display;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use jiff::Timestamp;
use petition::email::EmailAddress;
use petition::slug::Slug;
use publisher::NamedStore;
use signer::staff::{Batch, ImportError, ImportOutcome};
use signer::{Key, Secrets, Store, keeper, staff};

use crate::cli::{SignaturesCommand, StoreArgs, StoreLocation};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::store;
use crate::terminal::{Terminal, counted};

/// Runs a subcommand on the store of its arguments.
pub(crate) fn run(command: &SignaturesCommand, project: &Project, terminal: &Terminal) -> CommandResult {
    store::runtime()?.block_on(async {
        match command {
            SignaturesCommand::Count { id, store } => count(&open(store, project).await?, id.as_ref(), terminal).await,
            SignaturesCommand::Export(export) => {
                export::run(&open(&export.store, project).await?, export, project, terminal).await
            }
            SignaturesCommand::Verify { id, repair, store } => {
                self::verify(&open(store, project).await?, id.as_ref(), *repair, terminal).await
            }
            SignaturesCommand::Erase { email, store } => {
                let named = open(store, project).await?;
                let identity = identity(store.location(), project)?;
                self::erase(&named.store, &identity, &address(email)?, terminal).await
            }
            SignaturesCommand::Import { id, file, source, date, store } => {
                let batch = Batch { source: source.clone(), date: date.to_string() };
                self::import(&open(store, project).await?, id, file, &batch, terminal).await
            }
        }
    })
}

async fn open(arguments: &StoreArgs, project: &Project) -> Result<NamedStore, Failure> {
    store::open(arguments.location(), project).await
}

/// The petition `id`, which must be in the store, or all petitions.
async fn petitions(store: &Store, id: Option<&Slug>) -> Result<Vec<Slug>, Failure> {
    let all: Vec<Slug> = store.petitions().await?.into_iter().map(|petition| petition.entry.id).collect();
    match id {
        None => Ok(all),
        Some(id) if all.contains(id) => Ok(vec![id.clone()]),
        Some(id) => Err(Failure::Content(Some(format!("there is no petition `{id}` in the store")))),
    }
}

async fn count(named: &NamedStore, id: Option<&Slug>, terminal: &Terminal) -> CommandResult {
    let petitions = petitions(&named.store, id).await?;
    let counts = named.store.counts(&petitions).await?;
    for petition in petitions {
        let count = counts.get(&petition).cloned().unwrap_or_default();
        terminal.result(format_args!("{petition}\t{}", count.online + count.imported));
    }
    Ok(())
}

async fn verify(named: &NamedStore, id: Option<&Slug>, repair: bool, terminal: &Terminal) -> CommandResult {
    let mut unrepaired = 0_u64;
    for petition in petitions(&named.store, id).await? {
        let bar = terminal.progress_bar(64, "shards");
        let mut progress = |shard: u8| bar.set_position(u64::from(shard));
        let report = keeper::verify(&named.store, &petition, repair, &mut progress).await?;
        bar.finish_and_clear();
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
    }
    if unrepaired == 0 {
        return Ok(());
    }
    let shards = counted(unrepaired, "shard does not match", "shards do not match");
    Err(Failure::Content(Some(format!(
        "{shards} the signatures; run `undersigned signatures verify --repair` to correct the counters"
    ))))
}

async fn erase(store: &Store, identity: &Key, email: &EmailAddress, terminal: &Terminal) -> CommandResult {
    let report = staff::erase(store, identity, email, Timestamp::now().as_second()).await?;
    for (change, petitions) in [("withdrawn from", &report.withdrawn), ("deleted, unconfirmed, from", &report.deleted)]
    {
        petitions.iter().for_each(|id| terminal.result(format_args!("{change} {id}")));
    }
    for id in &report.unknowable {
        terminal.status(format_args!(
            "{id}: its data has been deleted because its retention period is over; nothing refers to a person"
        ));
    }
    if report.withdrawn.is_empty() && report.deleted.is_empty() {
        terminal.result("no data is stored for this address");
    }
    Ok(())
}

/// The given address, or that of standard input for `-`.
fn address(given: &str) -> Result<EmailAddress, Failure> {
    let mut text = given.to_owned();
    if given == "-" {
        text.clear();
        io::stdin()
            .take(1024)
            .read_to_string(&mut text)
            .map_err(|error| Failure::machine("reading standard input", error))?;
    }
    EmailAddress::parse(text.trim()).ok_or_else(|| Failure::Usage("not a valid email address".to_owned()))
}

/// The identity secret of the preview, or for AWS that of the environment.
fn identity(kind: StoreLocation, project: &Project) -> Result<Key, Failure> {
    if kind == StoreLocation::Aws {
        let key = std::env::var("UNDERSIGNED_IDENTITY").ok().and_then(|text| Key::parse(text.trim()));
        let message =
            "finding a person needs the identity secret; set UNDERSIGNED_IDENTITY to its 64 hexadecimal digits";
        return key.ok_or_else(|| Failure::Usage(message.to_owned()));
    }
    let path = project.state().preview_key();
    let text = std::fs::read_to_string(&path).map_err(|error| Failure::machine(path.display(), error))?;
    Ok(Secrets::parse(&text).map_err(|error| Failure::machine(path.display(), error))?.identity)
}

async fn import(named: &NamedStore, id: &Slug, path: &Path, batch: &Batch, terminal: &Terminal) -> CommandResult {
    let mut file = File::open(path).map_err(|error| Failure::machine(path.display(), error))?;
    match staff::import(&named.store, id, &mut file, batch).await {
        Ok(ImportOutcome::New(count)) => terminal.result(format_args!("{} imported", signatures(count))),
        Ok(ImportOutcome::Duplicate(count)) => {
            let before = signatures(count);
            terminal.result(format_args!("this file was already imported, with {before}; nothing changed"));
        }
        Err(ImportError::Store(error)) => return Err(error.into()),
        Err(error @ ImportError::Read(_)) => return Err(Failure::machine(path.display(), error)),
        Err(error) => return Err(Failure::Content(Some(format!("{}: {error}", path.display())))),
    }
    Ok(())
}

fn signatures<N: Copy + Display + PartialEq + From<u8>>(count: N) -> String {
    counted(count, "signature", "signatures")
}
