//! The arguments of `undersigned signatures` for paper sheets.

use std::path::PathBuf;

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use jiff::civil::Date;
use petition::slug::Slug;

use super::instant::parse_date;
use super::store::StoreArgs;

pub(super) const IMPORT_EXAMPLES: &str = "\
Examples:
  undersigned signatures import elm-street sheets.csv --source \"Market stall\" --date 2026-11-20 --dry-run
  undersigned signatures import elm-street sheets.csv --source \"Market stall\" --date 2026-11-20 --store aws
  undersigned signatures imports elm-street
  undersigned signatures import elm-street --remove 3f9c1a";

pub(super) const DOUBLES_EXAMPLES: &str = "\
Examples:
  undersigned signatures doubles elm-street --key ~/keys/friends.key
  undersigned signatures doubles elm-street --remove 5d41402abc4b2a76b9719d91";

#[derive(Debug, Args)]
pub(crate) struct ImportArgs {
    /// The petition that was signed
    pub(crate) id: Slug,
    /// The signatures, as a CSV file with a header line
    #[arg(required_unless_present = "remove")]
    pub(crate) file: Option<PathBuf>,
    /// Where they were collected; shown next to the count
    #[arg(long, required_unless_present = "remove", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) source: Option<String>,
    /// The day they were counted, not in the future; shown with the source
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = parse_date, required_unless_present = "remove")]
    pub(crate) date: Option<Date>,
    /// The hash of the text on the sheets, as in texts/ of the site [default: the current text, in the petition's own language]
    #[arg(long, value_name = "HASH")]
    pub(crate) text: Option<String>,
    /// Remove the batch with this id, or the start of it, instead of importing one
    #[arg(long, value_name = "BATCH", conflicts_with_all = ["file", "source", "date", "text"])]
    pub(crate) remove: Option<String>,
    /// Print what would be imported or removed, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Remove without asking
    #[arg(long, requires = "remove")]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Debug, Args)]
pub(crate) struct DoublesArgs {
    /// The petition
    pub(crate) id: Slug,
    /// The organisation's private key file
    ///
    /// May be given several times.
    #[arg(long, value_name = "FILE", required_unless_present = "remove")]
    pub(crate) key: Vec<PathBuf>,
    /// Remove the row of a sheet with this id, which is also in exports
    ///
    /// May be given several times.
    #[arg(long, value_name = "ID")]
    pub(crate) remove: Vec<String>,
    /// Print what would be removed, and change nothing
    #[arg(long, requires = "remove")]
    pub(crate) dry_run: bool,
    /// Remove without asking
    #[arg(long, requires = "remove")]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Debug, Args)]
pub(crate) struct SheetArgs {
    /// The petition
    pub(crate) id: Slug,
    /// Write an empty table with the columns of the petition's form, for `import`
    #[arg(long)]
    pub(crate) csv: bool,
    /// The file to write the table to [default: standard output]
    #[arg(long, short, value_name = "FILE", requires = "csv")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}
