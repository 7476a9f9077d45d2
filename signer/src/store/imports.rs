//! Batches of paper sheets: part of the item of their petition. Their sum is the petition's item `id#import` among the counters.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::civil::Date;

use super::StoreError;
use super::attributes::{Attributes, ReadAttribute, number, text};

/// A batch of paper sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Whether its rows are complete.
    pub phase: ImportPhase,
    /// Number of its signatures that count; zero unless it is done.
    pub count: u64,
    /// Number of its rows that have no item: those without an address, if names are not stored.
    pub unnamed: u64,
    /// The source, in the organisation's words.
    pub source: String,
    /// The day they were collected.
    pub date: Date,
    /// Hash of the printed text.
    pub text: String,
    /// When it was imported, in seconds since 1970.
    pub imported_at: i64,
}

/// What is being done to a batch. Whatever was interrupted continues with the next call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImportPhase {
    /// Rows are being written.
    Writing,
    /// All rows are written, and count.
    Done,
    /// Rows are being removed.
    Removing,
}

impl ImportPhase {
    const ALL: [Self; 3] = [Self::Writing, Self::Done, Self::Removing];

    /// Value of the attribute `phase`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Writing => "writing",
            Self::Done => "done",
            Self::Removing => "removing",
        }
    }
}

pub(super) fn write_imports(imports: &BTreeMap<String, Import>) -> AttributeValue {
    let imports = imports.iter().map(|(id, import)| {
        let import = HashMap::from([
            ("phase".to_owned(), text(import.phase.as_str())),
            ("count".to_owned(), number(import.count)),
            ("unnamed".to_owned(), number(import.unnamed)),
            ("source".to_owned(), text(&import.source)),
            ("date".to_owned(), text(import.date.to_string())),
            ("text".to_owned(), text(&import.text)),
            ("imported_at".to_owned(), number(import.imported_at)),
        ]);
        (id.clone(), AttributeValue::M(import))
    });
    AttributeValue::M(imports.collect())
}

pub(super) fn read_imports(item: &Attributes) -> Result<BTreeMap<String, Import>, StoreError> {
    let imports = item.map("imports")?.into_iter().flatten();
    imports
        .map(|(id, value)| Ok((id.clone(), read(value.as_m().map_err(|_| StoreError::Corrupt("imports"))?)?)))
        .collect()
}

fn read(import: &Attributes) -> Result<Import, StoreError> {
    let count = |name: &'static str| {
        let number = import.number(name)?.and_then(|count| u64::try_from(count).ok());
        number.ok_or(StoreError::Corrupt(name))
    };
    let phase = import.text("phase")?;
    let phase = ImportPhase::ALL.into_iter().find(|known| Some(known.as_str()) == phase.as_deref());
    let date = import.text("date")?.and_then(|date| date.parse().ok());
    Ok(Import {
        phase: phase.ok_or(StoreError::Corrupt("phase"))?,
        count: count("count")?,
        unnamed: count("unnamed")?,
        source: import.text("source")?.unwrap_or_default(),
        date: date.ok_or(StoreError::Corrupt("date"))?,
        text: import.text("text")?.unwrap_or_default(),
        imported_at: import.number("imported_at")?.unwrap_or(0),
    })
}
