//! The command line: every command, argument and help text.

mod instant;
mod backup;
mod deploy;
mod store;
mod keys;
mod new;
mod rules;
mod sheets;
mod signatures;
#[cfg(test)]
mod reference;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use petition::slug::Slug;

pub(crate) use self::backup::{BackupArgs, RestoreArgs};
pub(crate) use self::deploy::{DeployCheckArgs, DeployCommand, DeployFormat};
use self::instant::parse_instant;
pub(crate) use self::keys::{KeysCommand, RotatedSecret};
pub(crate) use self::new::{MenuPlace, NewCommand, NewSiteArgs, ThemeCommand, WorkflowService};
pub(crate) use self::rules::{Rate, RuleTerms, RulesAction, RulesArgs, RulesFormat};
pub(crate) use self::sheets::{DoublesArgs, ImportArgs, SheetArgs};
pub(crate) use self::signatures::{
    EraseArgs, ExportArgs, ExportFormat, ExportOnly, PersonArgs, ShowArgs, ShowFormat, SignaturesCommand, StatsArgs,
    StatsFormat,
};
pub(crate) use self::store::{StoreArgs, StoreLocation};

/// Build and run petition sites from Markdown files
#[derive(Debug, Parser)]
#[command(name = "undersigned", version, propagate_version = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: GlobalArgs,
}

/// The heading of the options that every command has.
const GLOBAL: &str = "Global options";

/// The options of every command.
#[derive(Clone, Debug, Args)]
pub(crate) struct GlobalArgs {
    /// The site's directory [default: the nearest parent directory with content/site.yaml]
    #[arg(long, global = true, value_name = "DIR", help_heading = GLOBAL)]
    pub(crate) root: Option<PathBuf>,
    /// When to use colour (respects NO_COLOR)
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN", help_heading = GLOBAL)]
    pub(crate) color: ColorChoice,
    /// Print only errors and results
    #[arg(long, short, global = true, conflicts_with = "verbose", help_heading = GLOBAL)]
    pub(crate) quiet: bool,
    /// Print more: warnings in full and each file written
    #[arg(long, short, global = true, help_heading = GLOBAL)]
    pub(crate) verbose: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    /// Use colour on a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always use colour
    Always,
    /// Never use colour
    Never,
}

/// The clock of the commands that read content.
#[derive(Clone, Debug, Args)]
pub(crate) struct ClockArgs {
    /// Use this date, or date and time (RFC 3339), as the current time
    #[arg(long, value_name = "INSTANT", value_parser = parse_instant)]
    pub(crate) now: Option<Timestamp>,
}

impl ClockArgs {
    pub(crate) fn instant(&self) -> Timestamp {
        self.now.unwrap_or_else(Timestamp::now)
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Create a site, petition, update, page, translation, language, theme, workflow or CMS
    #[command(subcommand)]
    New(NewCommand),
    /// Build the site from content/ into site/
    Build(BuildArgs),
    /// Check the content for errors without building
    Check(CheckArgs),
    /// Make the corrections that `check` is certain of
    Fix(FixArgs),
    /// Preview the site with live reload and working sign forms
    Serve(ServeArgs),
    /// Fetch signature counts and re-render the pages that show them
    Refresh(RefreshArgs),
    /// Fetch counts, build, and upload what changed
    Publish(PublishArgs),
    /// Count, export, verify, erase, import, back up or restore signatures
    #[command(subcommand)]
    Signatures(SignaturesCommand),
    /// Check a deployment in AWS
    #[command(subcommand)]
    Deploy(DeployCommand),
    /// Manage encryption keys
    #[command(subcommand)]
    Keys(KeysCommand),
    /// Print or copy files of the default theme
    #[command(subcommand)]
    Theme(ThemeCommand),
    /// Explain a diagnostic or a front matter key
    #[command(
        after_help = "Examples:\n  undersigned explain no-closing-date\n  undersigned explain image.alt\n  undersigned explain petition"
    )]
    Explain {
        /// The code of a diagnostic, a key (`goal`, `site.brand`), or a kind of file (`petition`)
        topic: String,
    },
    /// Print the JSON Schema of the front matter, for editors
    Schema(SchemaArgs),
    /// Generate shell completions
    #[command(after_help = "Example:\n  undersigned completions bash")]
    Completions {
        /// The shell to generate completions for
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  undersigned build\n  undersigned build --drafts --out /tmp/site")]
pub(crate) struct BuildArgs {
    #[command(flatten)]
    pub(crate) clock: ClockArgs,
    /// The output directory [default: site/]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Include drafts and petitions that are not open yet
    #[arg(long)]
    pub(crate) drafts: bool,
    /// The counts to show [default: those of the last refresh]
    #[arg(long, value_name = "FILE")]
    pub(crate) counts: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  undersigned check\n  undersigned check --strict --message-format github")]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) clock: ClockArgs,
    /// Exit with an error if there are warnings
    #[arg(long)]
    pub(crate) strict: bool,
    /// The format of errors and warnings
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) message_format: MessageFormat,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  undersigned fix --dry-run\n  undersigned fix")]
pub(crate) struct FixArgs {
    #[command(flatten)]
    pub(crate) clock: ClockArgs,
    /// Print the changes as a patch, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// Excerpts of the files, with suggested fixes
    #[default]
    Human,
    /// One line each: `path:line:col: error[code]: message; what to write`
    Short,
    /// One JSON object per line
    Json,
    /// GitHub Actions annotations
    Github,
}

/// The link that Visual Studio Code and its relatives understand.
pub(crate) const EDITOR_LINK: &str = "vscode://file{path}:{line}:{column}";

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  undersigned serve --open\n  undersigned serve --host 0.0.0.0\n  undersigned serve --now 2030-12-31 --fresh"
)]
pub(crate) struct ServeArgs {
    #[command(flatten)]
    pub(crate) clock: ClockArgs,
    /// The port to listen on; 0 picks a free one [default: 4000, or the next free port]
    #[arg(long)]
    pub(crate) port: Option<u16>,
    /// The IP address or name to listen on
    ///
    /// 0.0.0.0 opens the preview to other machines in the network, such as phones. They need the address that is printed:
    /// it has a token, since drafts and emails are in the preview.
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    pub(crate) host: String,
    /// Also answer to this host name, for example that of a tunnel
    ///
    /// Requests that come through a tunnel need the address that is printed, with a token. IP addresses, localhost and this machine's names are always accepted. May be given several times.
    #[arg(long, value_name = "NAME")]
    pub(crate) allow_host: Vec<String>,
    /// The address at which browsers reach the preview, if it is not one of this machine: that of a container
    ///
    /// Links in emails lead there, and the printed address is this one, with the token.
    #[arg(long, value_name = "URL", value_parser = preview_url)]
    pub(crate) base_url: Option<url::Url>,
    /// Open the preview in the browser
    #[arg(long)]
    pub(crate) open: bool,
    /// The link that opens a file in your editor, from errors on pages
    ///
    /// `{path}`, `{line}` and `{column}` are replaced: for example `idea://open?file={path}&line={line}&column={column}`.
    #[arg(long, value_name = "LINK", env = "UNDERSIGNED_EDITOR", default_value = EDITOR_LINK)]
    pub(crate) editor: String,
    /// Do not watch files for changes
    #[arg(long)]
    pub(crate) no_watch: bool,
    /// Check the files for changes twice a second instead of waiting for the system's events
    ///
    /// For network drives and folders shared with a virtual machine or container. The preview does so by itself where it
    /// sees that events are missing.
    #[arg(long, conflicts_with = "no_watch")]
    pub(crate) poll: bool,
    /// Show an invented count on petitions without signatures
    #[arg(long)]
    pub(crate) sample: bool,
    /// Enforce the rate limits that protect a published site
    #[arg(long)]
    pub(crate) limits: bool,
    /// Delete all preview signatures, emails and counts first
    #[arg(long)]
    pub(crate) fresh: bool,
    /// Send emails through this SMTP server instead of keeping them in the preview's inbox
    ///
    /// For example smtps://user:password@host or smtp://user:password@host:587?tls=required.
    #[arg(long, value_name = "URL", env = "UNDERSIGNED_SMTP", hide_env_values = true)]
    pub(crate) smtp: Option<String>,
}

/// The base of a preview, which has no path.
fn preview_url(text: &str) -> Result<url::Url, String> {
    match url::Url::parse(text) {
        Ok(url)
            if matches!(url.scheme(), "http" | "https") && url.has_host() && url.as_str().matches('/').count() == 3 =>
        {
            Ok(url)
        }
        _ => Err("write the scheme, the host and the port, such as http://localhost:4000/".to_owned()),
    }
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  undersigned refresh\n  undersigned refresh --store aws --watch 60")]
pub(crate) struct RefreshArgs {
    #[command(flatten)]
    pub(crate) clock: ClockArgs,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
    /// Refresh repeatedly, every N seconds
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) watch: Option<u32>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  undersigned publish s3://petitions-site --dry-run\n  undersigned publish s3://petitions-site --content s3://petitions-content\n  undersigned publish file:///var/www/petitions --store local"
)]
pub(crate) struct PublishArgs {
    /// Where to publish: file:///path or s3://bucket/prefix
    pub(crate) destination: String,
    #[command(flatten)]
    pub(crate) clock: ClockArgs,
    /// Where the signatures are stored [default: local; aws for s3:// destinations]
    #[arg(long, value_enum, value_name = "STORE")]
    pub(crate) store: Option<StoreLocation>,
    /// The private bucket for the content, with which the refresher in AWS updates counts: s3://bucket/prefix
    ///
    /// Never the site's bucket: the texts of petitions that open later are in it.
    #[arg(long, value_name = "ADDRESS", env = "UNDERSIGNED_CONTENT")]
    pub(crate) content: Option<String>,
    /// The profile of ~/.aws/config for the buckets, if they are not in the account with the tables
    ///
    /// For a store of another provider: a profile with keys, `region` and `endpoint_url`.
    #[arg(long, value_name = "PROFILE", env = "UNDERSIGNED_BUCKET_PROFILE")]
    pub(crate) bucket_profile: Option<String>,
    /// Print what would be uploaded and deleted, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Allow this petition to be removed
    ///
    /// With the preview's store, only a petition with signatures needs it. May be given several times.
    #[arg(long, value_name = "ID")]
    pub(crate) retire: Vec<Slug>,
    /// Publish even if it undoes what someone else has published
    ///
    /// Needed if this folder is not based on what was published last: it was neither published from here, nor is its commit part of
    /// this branch.
    #[arg(long)]
    pub(crate) force: bool,
    /// How long the lease on the site lasts, for tests
    #[arg(long, hide = true, value_name = "MILLISECONDS")]
    pub(crate) lease_ms: Option<u64>,
    /// Publish without a signature store, keeping the last known counts
    ///
    /// For a site whose petitions are all closed and whose tables have been deleted.
    #[arg(long, conflicts_with_all = ["store", "retire"])]
    pub(crate) archive: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  undersigned schema petition")]
pub(crate) struct SchemaArgs {
    /// The kind of file to describe
    #[arg(value_enum, default_value_t)]
    pub(crate) kind: SchemaKind,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaKind {
    #[default]
    Petition,
    Organisation,
    Page,
    Update,
    Site,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn each_command_has_examples_that_it_accepts() {
        let mut waiting = vec![Cli::command()];
        while let Some(command) = waiting.pop() {
            let path = command.get_bin_name().unwrap_or("undersigned").to_owned();
            let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let lines: Vec<&str> = examples.lines().filter_map(|line| line.strip_prefix("  ")).collect();
            assert!(command.has_subcommands() || !lines.is_empty(), "{path}");
            for line in lines {
                let accepted = Cli::try_parse_from(words(line));
                assert!(line.starts_with("undersigned") && accepted.is_ok(), "{line}: {accepted:?}");
            }
            waiting.extend(command.get_subcommands().cloned().map(|mut child| {
                child.set_bin_name(format!("{path} {}", child.get_name()));
                child
            }));
        }
    }

    /// The arguments of a line, some of which are in quotes.
    fn words(line: &str) -> Vec<String> {
        let parts = line.split('"').enumerate();
        let words = parts.flat_map(|(at, part)| match at % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        });
        words.collect()
    }
}
