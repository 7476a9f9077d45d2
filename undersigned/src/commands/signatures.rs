//! `undersigned signatures`: the staff's side.

use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufWriter, Read, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use jiff::Timestamp;
use petition::email::EmailAddress;
use petition::slug::Slug;
use publisher::NamedStore;
use signer::staff::{Batch, ExportOptions, ImportError, ImportOutcome, RowFormat};
use signer::{Key, Secrets, Store, keeper, staff};

use crate::cli::{self, ExportFormat, Signatures, StoreChoice, StoreKind};
use crate::exit::{CommandResult, Failure};
use crate::private_file;
use crate::project::Project;
use crate::store;
use crate::terminal::{Terminal, counted};

/// Runs what was asked for on the store that was asked for.
pub(crate) fn run(signatures: &Signatures, project: &Project, terminal: &Terminal) -> CommandResult {
    store::runtime()?.block_on(async {
        match signatures {
            Signatures::Count { id, store } => count(&open(store, project).await?, id.as_ref(), terminal).await,
            Signatures::Export(export) => self::export(&open(&export.store, project).await?, export, terminal).await,
            Signatures::Verify { id, repair, store } => {
                self::verify(&open(store, project).await?, id.as_ref(), *repair, terminal).await
            }
            Signatures::Erase { email, store } => {
                let named = open(store, project).await?;
                let identity = identity(kind(store), project)?;
                self::erase(&named.store, &identity, &address(email)?, terminal).await
            }
            Signatures::Import { id, file, source, date, store } => {
                let batch = Batch { source: source.clone(), date: date.to_string() };
                self::import(&open(store, project).await?, id, file, &batch, terminal).await
            }
        }
    })
}

fn kind(choice: &StoreChoice) -> StoreKind {
    choice.store.unwrap_or(StoreKind::Local)
}

async fn open(choice: &StoreChoice, project: &Project) -> Result<NamedStore, Failure> {
    store::open(kind(choice), project).await
}

/// The petition given, if the store knows it; all of them where none is given.
async fn petitions(store: &Store, id: Option<&Slug>) -> Result<Vec<Slug>, Failure> {
    let all: Vec<Slug> = store.petitions().await?.into_iter().map(|petition| petition.entry.id).collect();
    match id {
        None => Ok(all),
        Some(id) if all.contains(id) => Ok(vec![id.clone()]),
        Some(id) => Err(Failure::Content(Some(format!("the store knows no petition `{id}`")))),
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

async fn export(named: &NamedStore, export: &cli::Export, terminal: &Terminal) -> CommandResult {
    let id = petitions(&named.store, Some(&export.id)).await?.remove(0);
    let mut keys = Vec::new();
    for path in &export.key {
        let text = std::fs::read_to_string(path).map_err(|error| Failure::machine(path.display(), error))?;
        let found = staff::parse_keys(&text);
        if found.is_empty() {
            return Err(Failure::Usage(format!("{} holds no private key (AGE-SECRET-KEY-1…)", path.display())));
        }
        keys.extend(found);
    }
    let format = match export.format {
        ExportFormat::Csv => RowFormat::Csv,
        ExportFormat::Jsonl => RowFormat::Jsonl,
    };
    let total = named.store.counts(std::slice::from_ref(&id)).await?.get(&id).map_or(0, |count| count.online);
    let bar = bar(total, "signatures", terminal);
    let mut output = output(export.output.as_deref())?;
    let options = ExportOptions { format, since: export.since };
    let mut progress = |done| bar.set_position(done);
    let report = staff::export(&named.store, &id, &keys, &options, &mut output, &mut progress).await?;
    output.flush().map_err(|error| Failure::machine("the output", error))?;
    bar.finish_and_clear();
    terminal.tell(format_args!("{} exported", signatures(report.written)));
    if report.deleted > 0 {
        terminal.tell(format_args!(
            "not exported: {}, whose data was deleted when its time was over",
            signatures(report.deleted)
        ));
    }
    for (what, ids) in [("withdrawn", &report.withdrawn), ("no more updates", &report.updates_off)] {
        ids.iter().for_each(|id| terminal.tell(format_args!("{what}: {id}")));
    }
    if report.unopened.is_empty() {
        return Ok(());
    }
    for id in &report.unopened {
        terminal.tell(format_args!("cannot be opened: {id}"));
    }
    let message = format!("{} cannot be opened with these keys; see --key", signatures(report.unopened.len()));
    Err(Failure::Content(Some(message)))
}

fn output(path: Option<&Path>) -> Result<BufWriter<Box<dyn Write + Send>>, Failure> {
    let output: Box<dyn Write + Send> = match path {
        None => Box::new(io::stdout()),
        Some(path) => Box::new(private_file::create(path).map_err(|error| Failure::machine(path.display(), error))?),
    };
    Ok(BufWriter::new(output))
}

async fn verify(named: &NamedStore, id: Option<&Slug>, repair: bool, terminal: &Terminal) -> CommandResult {
    let mut wrong = 0_u64;
    for petition in petitions(&named.store, id).await? {
        let bar = bar(64, "shards", terminal);
        let mut progress = |shard: u8| bar.set_position(u64::from(shard));
        let report = keeper::verify(&named.store, &petition, repair, &mut progress).await?;
        bar.finish_and_clear();
        for difference in &report.differences {
            let done = if difference.repaired { "repaired" } else { "differs" };
            terminal.result(format_args!(
                "{petition}\tshard {}\tcounted {}\tfound {}\t{done}",
                difference.shard, difference.counted, difference.found
            ));
            wrong += u64::from(!difference.repaired);
        }
        for shard in &report.moving {
            terminal.result(format_args!("{petition}\tshard {shard}\tchanges faster than it can be counted"));
            wrong += 1;
        }
        terminal.result(format_args!("{petition}\t{}", signatures(report.signatures)));
    }
    if wrong == 0 {
        return Ok(());
    }
    let shards = counted(wrong, "shard does not agree", "shards do not agree");
    Err(Failure::Content(Some(format!("{shards}; `--repair` sets the counters right"))))
}

async fn erase(store: &Store, identity: &Key, email: &EmailAddress, terminal: &Terminal) -> CommandResult {
    let report = staff::erase(store, identity, email, Timestamp::now().as_second()).await?;
    for (what, petitions) in [("withdrawn from", &report.withdrawn), ("deleted, unconfirmed, from", &report.deleted)] {
        petitions.iter().for_each(|id| terminal.result(format_args!("{what} {id}")));
    }
    for id in &report.unknowable {
        terminal.tell(format_args!("{id}: its data was deleted when its time was over; nothing is tied to an address"));
    }
    if report.withdrawn.is_empty() && report.deleted.is_empty() {
        terminal.result("nothing was kept of this address");
    }
    Ok(())
}

/// The address as given, or the first line of standard input for `-`.
fn address(given: &str) -> Result<EmailAddress, Failure> {
    let mut typed = given.to_owned();
    if given == "-" {
        typed.clear();
        io::stdin().take(1024).read_to_string(&mut typed).map_err(|error| Failure::machine("standard input", error))?;
    }
    EmailAddress::parse(typed.trim()).ok_or_else(|| Failure::Usage("this is no e-mail address".to_owned()))
}

/// The identity secret: the preview's own, or that of the cloud from the environment.
fn identity(kind: StoreKind, project: &Project) -> Result<Key, Failure> {
    if kind == StoreKind::Aws {
        let key = std::env::var("UNDERSIGNED_IDENTITY").ok().and_then(|text| Key::parse(text.trim()));
        let message =
            "the identity secret is needed to find a person: set UNDERSIGNED_IDENTITY to its 64 hexadecimal digits";
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
            terminal.result(format_args!("this file was imported before, with {before}; nothing changed"));
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

fn bar(length: u64, of: &'static str, terminal: &Terminal) -> ProgressBar {
    if terminal.is_quiet() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template(&format!("{{bar:40}} {{pos}}/{{len}} {of}"));
    ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
