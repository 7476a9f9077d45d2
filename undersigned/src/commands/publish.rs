//! `undersigned publish`.

use std::time::Instant;

use generator::site::{BuildOptions, Builder};
use indicatif::{ProgressBar, ProgressStyle};
use petition::index::Index;
use signer::random::SystemRandom;
use signer::register::{self, Report, Retire};
use signer::secret::Secrets;

use super::build::{finish, summary};
use super::refresh;
use super::store;
use crate::cli::{self, StoreKind};
use crate::exit::{Failure, Outcome};
use crate::project::Project;
use crate::publish::{self, Changes, Destination, PublishError, Registration};
use crate::terminal::Terminal;

/// Fetches the counts, builds, and uploads what changed.
pub(crate) fn run(publish: &cli::Publish, project: &Project, terminal: &Terminal) -> Outcome {
    let environment = |name: &str| std::env::var(name).ok();
    let destination = Destination::parse(&publish.destination, &environment)?;
    let default = if destination.is_bucket() { StoreKind::Aws } else { StoreKind::Local };
    let kind = publish.store.store.unwrap_or(default);
    if destination.is_bucket() && kind == StoreKind::Local {
        let message = "a site for everybody cannot take its counts from the preview's store: leave out `--store local`";
        return Err(Failure::Machine(message.to_owned()));
    }
    store::runtime()?.block_on(upload(publish, &destination, kind, project, terminal))
}

async fn upload(
    publish: &cli::Publish,
    destination: &Destination,
    kind: StoreKind,
    project: &Project,
    terminal: &Terminal,
) -> Outcome {
    let named = store::open(kind, project).await?;
    let now = super::now(&publish.clock);
    let counts = refresh::fetch(&named, project, publish.clock.now).await?;
    project.state()?.keep_counts(&counts)?;
    let begun = Instant::now();
    let options = BuildOptions {
        root: project.root().to_path_buf(),
        out: project.site(),
        now,
        drafts: false,
        counts,
        preview: None,
    };
    terminal.tell(summary(&finish(Builder::new().build(&options), terminal)?, begun));
    let changes = Changes::between(&project.site(), destination).await?;
    if publish.dry_run {
        changes.uploads().for_each(|path| terminal.result(format_args!("upload {path}")));
        changes.deletions().for_each(|path| terminal.result(format_args!("delete {path}")));
        return Ok(());
    }
    let index = read_index(project)?;
    let preview = preview_recipient(project)?;
    let registration = Registration {
        store: &named.store,
        kind: if kind == StoreKind::Aws { register::StoreKind::Aws } else { register::StoreKind::Local },
        index: &index,
        now,
        random: &SystemRandom,
        retire: Retire::Only(&publish.retire),
        preview_recipient: preview.as_deref(),
    };
    let (uploads, deletions, unchanged) = (changes.uploads().count(), changes.deletions().count(), changes.unchanged());
    let bar = bar(uploads + deletions, terminal);
    let reports =
        publish::publish(&changes, destination, &registration, &|done, _| bar.set_position(done as u64)).await?;
    bar.finish_and_clear();
    tell(&reports, terminal);
    terminal.summary(format_args!("{uploads} files uploaded, {unchanged} unchanged, {deletions} deleted"));
    Ok(())
}

fn bar(length: usize, terminal: &Terminal) -> ProgressBar {
    if terminal.is_quiet() {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:40} {pos}/{len} files").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(length as u64).with_style(style)
}

fn tell(reports: &[Report], terminal: &Terminal) {
    for report in reports {
        let parts = [
            ("opened", &report.added),
            ("closed", &report.closed),
            ("reopened", &report.reopened),
            ("retired", &report.retired),
        ];
        for (what, petitions) in parts {
            petitions.iter().for_each(|id| terminal.tell(format_args!("{what} {id}")));
        }
    }
}

fn read_index(project: &Project) -> Result<Index, Failure> {
    let path = project.site().join("petitions.json");
    let bytes = std::fs::read(&path).map_err(|error| Failure::machine(path.display(), error))?;
    serde_json::from_slice(&bytes).map_err(|error| Failure::machine(path.display(), error))
}

/// The public key of the preview, which must not be used where people sign.
fn preview_recipient(project: &Project) -> Result<Option<String>, Failure> {
    let text = std::fs::read_to_string(project.state()?.preview_key()).ok();
    Ok(text.and_then(|text| Secrets::parse(&text).ok()).map(|secrets| secrets.recipient_public()))
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::Register(_) => Self::Content(Some(error.to_string())),
            PublishError::Destination(_) | PublishError::Machine(..) => Self::Machine(error.to_string()),
        }
    }
}
