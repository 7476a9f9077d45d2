//! The arguments of `undersigned signatures`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;
use jiff::civil::Date;
use petition::slug::Slug;
use signer::staff::Column;

use super::backup::{BACKUP_EXAMPLE, BackupArgs, RESTORE_EXAMPLES, RestoreArgs};
use super::instant::{parse_date, parse_instant};
use super::rules::RulesArgs;
use super::sheets::{DOUBLES_EXAMPLES, DoublesArgs, IMPORT_EXAMPLES, ImportArgs, SheetArgs};
use super::store::StoreArgs;

#[derive(Debug, Subcommand)]
pub(crate) enum SignaturesCommand {
    /// Print the number of signatures of each petition
    #[command(
        after_help = "Examples:\n  undersigned signatures count\n  undersigned signatures count elm-street --store aws"
    )]
    Count {
        /// Count only this petition
        id: Option<Slug>,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Decrypt a petition's confirmed signatures on this machine
    ///
    /// The file is readable by you alone, and replaces an existing one only when it is complete. Use `--format xlsx` for Excel:
    /// it opens CSV files with commas as one column where the decimal separator is a comma.
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(ExportArgs),
    /// Compare the counters with the signatures
    #[command(
        after_help = "Examples:\n  undersigned signatures verify --store aws\n  undersigned signatures verify elm-street --repair --store aws"
    )]
    Verify {
        /// Verify only this petition
        id: Option<Slug>,
        /// Correct wrong counters
        #[arg(long)]
        repair: bool,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Print what is stored about a person, to answer a request for access
    ///
    /// Prints, for every petition, the state and times of the signature, the hashes of the text and privacy notice, and its
    /// emails. With the organisation's key, prints also what the person entered. Two people can sign with one address; each
    /// has a slot, 0 or 1.
    #[command(after_help = SHOW_EXAMPLE)]
    Show(ShowArgs),
    /// Erase a person's data from every petition
    ///
    /// Lists the person's signatures and asks before erasing them. If two people signed with the address, choose one of them
    /// with `--name` or `--slot`, or `--both`.
    #[command(
        after_help = "Examples:\n  undersigned signatures erase --email - --dry-run\n  undersigned signatures erase --email - --name Ann --key ~/keys/friends.key --store aws"
    )]
    Erase(EraseArgs),
    /// Print per day and email provider how many signatures were posted, mailed and confirmed
    ///
    /// `accepted` are the confirmation emails that a mail server accepted. Numbers under 5 are shown as `<5`.
    #[command(after_help = "Example:\n  undersigned signatures funnel elm-street --store aws")]
    Funnel {
        /// The petition
        id: Slug,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// Print how many signatures were posted and confirmed per day, and confirmed per source, country and language
    ///
    /// Sources are those of `via` in the petition's file, which links name as `?via=newsletter`. A day is one of UTC, and is
    /// kept for 400 days. Posts include repeated ones, and a signature is often confirmed on a later day than it was posted;
    /// withdrawals are not subtracted. Numbers under 5 are shown as `<5`.
    #[command(after_help = STATS_EXAMPLES)]
    Stats(StatsArgs),
    /// Show or change rate limits, and blocked and allowed networks and mail domains
    ///
    /// Rules take effect within 30 seconds, without a deployment. Each has a reason and an end.
    #[command(
        after_help = "Examples:\n  undersigned signatures rules --store aws\n  undersigned signatures rules block 203.0.113.0/24 --reason flood --dry-run"
    )]
    Rules(RulesArgs),
    /// Import a batch of paper signatures, or remove one
    ///
    /// The file is CSV with a header line: `name` is required, `email`, `country`, `postcode` and `comment` are read, other
    /// columns are ignored. `undersigned signatures sheet ID --csv` writes an empty one. The same rows are imported once, in
    /// whatever file and order. A person with an email address counts once, and not if they have signed online, before or
    /// later. Leave the address empty for another person of a household. If it is interrupted, run it again.
    ///
    /// If the petition delivers names, each row is encrypted to the organisation and is in exports, marked as on paper. If it
    /// delivers the count only, no name is stored.
    ///
    /// The sheets stay with the organisation. They and the privacy notice promise that what is written on them is used for
    /// this petition only, and that they are destroyed no later than the data of people who signed online is deleted:
    /// `keep_days` after the petition closes. Imported rows are deleted then; delete the file, too. No email is sent to an
    /// address on a sheet. To withdraw, people write to the controller: use `erase` if they gave an address, or else
    /// `doubles --remove`.
    #[command(after_help = IMPORT_EXAMPLES)]
    Import(ImportArgs),
    /// List the batches of paper signatures
    #[command(
        after_help = "Examples:\n  undersigned signatures imports\n  undersigned signatures imports elm-street --store aws"
    )]
    Imports {
        /// List only those of this petition
        id: Option<Slug>,
        #[command(flatten)]
        store: StoreArgs,
    },
    /// List signatures with the same name and postcode, online and on paper, or remove a row of a sheet
    ///
    /// Decide whether one person signed twice. A row of a sheet can be removed here by its id, a signature that was made
    /// online with `erase`. Signatures on paper without stored names are not compared.
    #[command(after_help = DOUBLES_EXAMPLES)]
    Doubles(DoublesArgs),
    /// Print where the sheet to print is, or write an empty table to type sheets into
    #[command(
        after_help = "Examples:\n  undersigned signatures sheet elm-street\n  undersigned signatures sheet elm-street --csv -o ~/sheets.csv"
    )]
    Sheet(SheetArgs),
    /// Write all tables to one encrypted file
    ///
    /// The file has everything that a restore needs except the secrets, so keep a copy of those, too. It is encrypted by age to the
    /// recipients; data of signers in it stays encrypted to their organisation. Counters of
    /// the rate limits are left out. People can sign meanwhile: their signatures may or may not be in it.
    ///
    /// A backup is a copy of personal data that no retention period and no erasure reaches: delete it within 30 days.
    #[command(after_help = BACKUP_EXAMPLE)]
    Backup(BackupArgs),
    /// Restore a backup, or tables that were recovered under another name
    ///
    /// The whole backup is read and checked first. Then items that the store lacks are written, and the counters of each
    /// petition are compared with its signatures and corrected. If it is interrupted, run it again.
    ///
    /// Whatever the store has stays as it is. Withdrawn and erased signatures are remembered for 30 days, so they do not come
    /// back; with `--merge`, neither do unconfirmed ones. Data whose retention has ended is deleted by the next sweep.
    #[command(after_help = RESTORE_EXAMPLES)]
    Restore(RestoreArgs),
}

const EXPORT_EXAMPLES: &str = "\
Examples:
  undersigned signatures export elm-street --key ~/keys/friends.key --format xlsx -o ~/elm-street.xlsx --store aws
  undersigned signatures export elm-street --key ~/keys/friends.key --only updates --columns name,email -o ~/news.csv
  undersigned signatures export elm-street --key ~/keys/friends.key --format list -o ~/for-the-mayor.html";

const STATS_EXAMPLES: &str = "\
Examples:
  undersigned signatures stats elm-street --store aws
  undersigned signatures stats elm-street --since 2026-03-01 --format csv -o ~/elm-street.csv
  undersigned signatures stats elm-street --format html -o ~/elm-street.html";

const SHOW_EXAMPLE: &str = "\
Example, with the address read from standard input to keep it out of the shell's history:
  undersigned signatures show --email - --key ~/.config/undersigned/friends.key --format json --store aws";

/// The people of a mailbox.
#[derive(Debug, Args)]
pub(crate) struct PersonArgs {
    /// The person's email address, or `-` to read it from standard input, which keeps it out of the shell's history
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) email: String,
    /// Only one of the two people who can sign with an address: 0, or 1 for the second
    #[arg(long, value_name = "0|1", value_parser = clap::value_parser!(u8).range(0..=1), conflicts_with = "name")]
    pub(crate) slot: Option<u8>,
    /// Only signatures with this name; requires `--key`
    #[arg(long, requires = "key")]
    pub(crate) name: Option<String>,
    /// Only this petition
    #[arg(long, value_name = "ID")]
    pub(crate) petition: Option<Slug>,
    /// The organisation's private key file
    ///
    /// May be given several times.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    #[command(flatten)]
    pub(crate) person: PersonArgs,
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ShowFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ShowFormat {
    /// Lines of text
    #[default]
    Human,
    /// One JSON object
    Json,
}

#[derive(Debug, Args)]
pub(crate) struct EraseArgs {
    #[command(flatten)]
    pub(crate) person: PersonArgs,
    /// Erase both people who signed with the address
    #[arg(long, conflicts_with_all = ["slot", "name"])]
    pub(crate) both: bool,
    /// Print what would be erased, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Erase without asking
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct StatsArgs {
    /// The petition
    pub(crate) id: Slug,
    /// Only days from this one on
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    pub(crate) since: Option<Date>,
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: StatsFormat,
    /// The output file [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatsFormat {
    /// Columns of text
    #[default]
    Table,
    /// Comma-separated values: `by`, `value`, `posted`, `confirmed`
    Csv,
    /// A report with charts, for a browser: one file, which loads nothing
    Html,
}

#[derive(Debug, Args)]
pub(crate) struct ExportArgs {
    /// The petition to export
    pub(crate) id: Slug,
    /// The organisation's private key file
    ///
    /// May be given several times, if the organisation has changed its key.
    #[arg(long, required = true, value_name = "FILE")]
    pub(crate) key: Vec<PathBuf>,
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ExportFormat,
    /// The columns to export, separated by commas [default: all]
    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = parse_column)]
    pub(crate) columns: Vec<Column>,
    /// Export only these people
    #[arg(long, value_enum, value_name = "WHO")]
    pub(crate) only: Option<ExportOnly>,
    /// Export only what changed since this date or instant (RFC 3339), at most 30 days ago
    ///
    /// Besides new signatures, the output has those whose signers turned updates off, and a row for each withdrawn one, of
    /// which only the id is left. Times are stored to the hour, so the whole hour is exported. Withdrawals are known for 30
    /// days; export everything if the last export is older.
    #[arg(long, value_name = "INSTANT", value_parser = parse_instant)]
    pub(crate) since: Option<Timestamp>,
    /// The output file, which is replaced once the export is complete [default: standard output]
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// Comma-separated values; cells that look like a number, date or formula start with an apostrophe
    #[default]
    Csv,
    /// One JSON object per line, for programs
    Jsonl,
    /// An Excel workbook, whose cells are all text; requires `--output`
    Xlsx,
    /// The list for the target: a page to print, with the text, totals and names, and nothing else about the signers
    List,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportOnly {
    /// People who want updates; with `--since`, also those who no longer do
    Updates,
}

fn parse_column(name: &str) -> Result<Column, String> {
    Column::parse(name).ok_or_else(|| {
        let names: Vec<&str> = Column::ALL.iter().map(|column| column.as_str()).collect();
        format!("the columns are {}", names.join(", "))
    })
}
