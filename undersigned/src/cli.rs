//! The command line: every command, argument and help text.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;
use petition::slug::Slug;

/// Petitions as files: a static site that takes signatures.
#[derive(Debug, Parser)]
#[command(name = "undersigned", version, propagate_version = true, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: Global,
}

/// What every command takes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Global {
    /// The site's folder [default: the nearest upwards that has content/site.yaml]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    /// When to colour what is printed; NO_COLOR is obeyed
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub(crate) color: ColorChoice,
    /// Print only errors, and what was asked for
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Print more: advice in full, each file written
    #[arg(long, short, global = true)]
    pub(crate) verbose: bool,
}

/// When to colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ColorChoice {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    Always,
    Never,
}

/// The clock, for the commands that read content.
#[derive(Clone, Debug, Args)]
pub(crate) struct Clock {
    /// Build as of this instant (RFC 3339) instead of now
    #[arg(long, value_name = "INSTANT")]
    pub(crate) now: Option<Timestamp>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Begin a site, a petition or an organisation
    #[command(subcommand)]
    New(New),
    /// Compile content/ to site/
    Build(Build),
    /// Tell what is wrong with the content, and write nothing
    Check(Check),
    /// Preview the site: reloads on every change, and signing works
    Serve(Serve),
    /// Fetch the counts and render the pages again that show them
    Refresh(Refresh),
    /// Fetch the counts, build, and upload what changed
    Publish(Publish),
    /// Count, hand over, check, erase or import signatures
    #[command(subcommand)]
    Signatures(Signatures),
    /// The keys that signers' data is sealed to
    #[command(subcommand)]
    Keys(Keys),
    /// Print the JSON Schema of the front matter, for editors
    Schema(Schema),
    /// Print completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum New {
    /// Begin a site in a new or empty folder
    Site {
        /// The folder
        dir: PathBuf,
    },
    /// Begin a petition, as a draft
    Petition {
        /// Its title
        title: String,
        /// The name of its file and address [default: made from the title]
        #[arg(long)]
        slug: Option<String>,
        /// The organisation that starts it, a name in content/organisations/
        #[arg(long, value_name = "NAME")]
        organisation: Option<String>,
    },
    /// Begin an organisation
    Organisation {
        /// Its name
        name: String,
        /// The name of its file and address [default: made from the name]
        #[arg(long)]
        slug: Option<String>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[command(flatten)]
    pub(crate) clock: Clock,
    /// Where to write [default: site/]
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Also build drafts and petitions that open later
    #[arg(long)]
    pub(crate) drafts: bool,
    /// Counts to show [default: those of the last refresh]
    #[arg(long, value_name = "FILE")]
    pub(crate) counts: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Check {
    #[command(flatten)]
    pub(crate) clock: Clock,
    /// Fail on advice as well
    #[arg(long)]
    pub(crate) strict: bool,
    /// How to print what is found
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    pub(crate) message_format: MessageFormat,
}

/// The forms in which diagnostics are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum MessageFormat {
    /// The place in the file, and what to write instead.
    #[default]
    Human,
    /// `path:line:col: error[code]: message`
    Short,
    /// A JSON object a line.
    Json,
    /// Annotations of GitHub Actions.
    Github,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) clock: Clock,
    /// The port; 0 takes any [default: 4000, or the next that is free]
    #[arg(long)]
    pub(crate) port: Option<u16>,
    /// The address to listen on
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    pub(crate) host: std::net::IpAddr,
    /// Open the preview in the browser
    #[arg(long)]
    pub(crate) open: bool,
    /// Do not watch the files
    #[arg(long)]
    pub(crate) no_watch: bool,
    /// Apply the limits against abuse, as in the cloud
    #[arg(long)]
    pub(crate) limits: bool,
    /// Begin with no signatures, mails and counts
    #[arg(long)]
    pub(crate) fresh: bool,
    /// Send the mails through this server instead of keeping them: smtps://user:password@host, or
    /// smtp://user:password@host:587?tls=required
    #[arg(long, value_name = "URL", env = "UNDERSIGNED_SMTP", hide_env_values = true)]
    pub(crate) smtp: Option<String>,
}

/// Where the signatures are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoreKind {
    /// The preview's own, .undersigned/local.db
    Local,
    /// DynamoDB, as site.yaml says under `aws`
    Aws,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct StoreChoice {
    /// Where the signatures are kept [default: local]
    #[arg(long, value_enum, value_name = "STORE")]
    pub(crate) store: Option<StoreKind>,
}

#[derive(Debug, Args)]
pub(crate) struct Refresh {
    #[command(flatten)]
    pub(crate) clock: Clock,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
    /// Go on refreshing, every so many seconds
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) watch: Option<u32>,
}

#[derive(Debug, Args)]
pub(crate) struct Publish {
    /// file:///path or s3://bucket/prefix
    pub(crate) destination: String,
    #[command(flatten)]
    pub(crate) clock: Clock,
    /// Where the signatures are kept [default: local; aws for an s3:// destination]
    #[arg(long, value_enum, value_name = "STORE")]
    pub(crate) store: Option<StoreKind>,
    /// Only tell what would be done
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// A petition that has signatures and may vanish from the site
    #[arg(long, value_name = "ID")]
    pub(crate) retire: Vec<Slug>,
    /// A site that takes no signatures any more, whose tables are gone: none is asked, and the last counts stay
    #[arg(long, conflicts_with_all = ["store", "retire"])]
    pub(crate) archive: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Signatures {
    /// Print how many signed each petition
    Count {
        /// Only this petition
        id: Option<Slug>,
        #[command(flatten)]
        store: StoreChoice,
    },
    /// Unseal the confirmed signatures of a petition, on this machine
    Export(Export),
    /// Compare the counters with the signatures
    Verify {
        /// Only this petition
        id: Option<Slug>,
        /// Set the counters that are wrong
        #[arg(long)]
        repair: bool,
        #[command(flatten)]
        store: StoreChoice,
    },
    /// Erase what is kept of a person, in every petition
    Erase {
        /// The person's e-mail address; `-` reads it from standard input, so that no shell remembers it
        #[arg(long)]
        email: String,
        #[command(flatten)]
        store: StoreChoice,
    },
    /// Take a batch of paper signatures, which count as elsewhere
    Import {
        /// The petition
        id: Slug,
        /// The sheets, typed: a CSV file with a header line
        file: PathBuf,
        /// Where they were collected; pages say it beside the count
        #[arg(long)]
        source: String,
        /// When they were counted, said with the source
        #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
        date: jiff::civil::Date,
        #[command(flatten)]
        store: StoreChoice,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    /// The petition
    pub(crate) id: Slug,
    /// The organisation's private key file; several where keys were changed
    #[arg(long, required = true, value_name = "FILE")]
    pub(crate) key: Vec<PathBuf>,
    /// The form
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ExportFormat,
    /// Only what was confirmed since, and the ids withdrawn since or no longer wanting updates
    #[arg(long, value_name = "INSTANT")]
    pub(crate) since: Option<Timestamp>,
    /// Where to write [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) store: StoreChoice,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    #[default]
    Csv,
    Jsonl,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Keys {
    /// Make the key pair of an organisation; the private one is written outside the site's folder
    New {
        /// The organisation, a name in content/organisations/
        organisation: Slug,
        /// Where to write the private key [default: the user's configuration folder]
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Schema {
    /// Of which kind of file
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

/// A day as every command takes it.
fn parse_date(written: &str) -> Result<jiff::civil::Date, String> {
    written.parse().map_err(|_| "write year, month and day, such as 2026-11-20".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}
