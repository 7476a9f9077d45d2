//! Rows of an export and their columns, as CSV or JSON lines.

use std::io::{self, Write};

use petition::slug::Slug;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use sha2::{Digest, Sha256};

use super::cell::safe_cell;
use crate::store::signatures::ItemKey;

/// A column of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The id of the signature: the same in every export.
    Id,
    /// Whether it was withdrawn; then it has no other data.
    Withdrawn,
    /// When it was confirmed, to the hour; for a signature on paper, the day of its batch.
    ConfirmedAt,
    /// Name as typed.
    Name,
    /// Email address as typed.
    Email,
    /// Country code.
    Country,
    /// Postcode as typed.
    Postcode,
    /// Comment.
    Comment,
    /// Whether the organisation may send updates.
    Updates,
    /// Language tag of the page.
    Lang,
    /// Hash of the signed text.
    Text,
    /// Hash of the privacy notice that was shown.
    Notice,
    /// Hash of the consent sentence that was ticked.
    Consent,
    /// Whether the other person of the mailbox has signed, too.
    SameMailbox,
    /// The source that the link to the page named.
    Via,
    /// `online` or `paper`.
    Origin,
    /// Of a signature on paper, the start of the id of its batch.
    Batch,
    /// Of a signature on paper, its line in the imported file.
    Line,
}

impl Column {
    /// All columns, in order.
    pub const ALL: [Self; 18] = [
        Self::Id,
        Self::Withdrawn,
        Self::ConfirmedAt,
        Self::Name,
        Self::Email,
        Self::Country,
        Self::Postcode,
        Self::Comment,
        Self::Updates,
        Self::Lang,
        Self::Text,
        Self::Notice,
        Self::Consent,
        Self::SameMailbox,
        Self::Via,
        Self::Origin,
        Self::Batch,
        Self::Line,
    ];

    /// The name in the header.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Withdrawn => "withdrawn",
            Self::ConfirmedAt => "confirmed_at",
            Self::Name => "name",
            Self::Email => "email",
            Self::Country => "country",
            Self::Postcode => "postcode",
            Self::Comment => "comment",
            Self::Updates => "updates",
            Self::Lang => "lang",
            Self::Text => "text",
            Self::Notice => "notice",
            Self::Consent => "consent",
            Self::SameMailbox => "same_mailbox",
            Self::Via => "via",
            Self::Origin => "origin",
            Self::Batch => "batch",
            Self::Line => "line",
        }
    }

    /// The column of this name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.as_str() == name)
    }
}

/// The value of a row in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Cell<'a> {
    /// Text, which may look like a number or a formula.
    Text(&'a str),
    /// Yes or no.
    Flag(bool),
}

impl<'a> Cell<'a> {
    /// The value as text.
    pub fn as_str(self) -> &'a str {
        match self {
            Self::Text(text) => text,
            Self::Flag(true) => "true",
            Self::Flag(false) => "false",
        }
    }
}

/// The id of a signature: the same in every export, and revealing nothing.
pub(in crate::staff) fn export_id(petition: &Slug, key: &ItemKey) -> String {
    let digest = Sha256::digest(format!("undersigned export 1\n{petition}\n{}", key.signer.to_text()));
    hex::encode(&digest[..12])
}

/// A signature, decrypted.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ExportRow {
    pub(super) id: String,
    pub(super) withdrawn: bool,
    pub(super) confirmed_at: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) country: String,
    pub(super) postcode: String,
    pub(super) comment: String,
    pub(super) updates: bool,
    pub(super) lang: String,
    pub(super) text: String,
    pub(super) notice: String,
    pub(super) consent: String,
    pub(super) same_mailbox: bool,
    pub(super) via: String,
    pub(super) origin: Origin,
    pub(super) batch: String,
    pub(super) line: String,
}

/// How a signature was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Origin {
    /// On the site.
    #[default]
    Online,
    /// On a sheet.
    Paper,
}

impl Origin {
    fn as_str(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::Paper => "paper",
        }
    }
}

impl ExportRow {
    /// The row of a withdrawn signature: nothing but its id is left.
    pub(super) fn withdrawn(id: String) -> Self {
        Self { id, withdrawn: true, ..Self::default() }
    }

    /// The value in a column.
    pub fn cell(&self, column: Column) -> Cell<'_> {
        match column {
            Column::Id => Cell::Text(&self.id),
            Column::Withdrawn => Cell::Flag(self.withdrawn),
            Column::ConfirmedAt => Cell::Text(&self.confirmed_at),
            Column::Name => Cell::Text(&self.name),
            Column::Email => Cell::Text(&self.email),
            Column::Country => Cell::Text(&self.country),
            Column::Postcode => Cell::Text(&self.postcode),
            Column::Comment => Cell::Text(&self.comment),
            Column::Updates => Cell::Flag(self.updates),
            Column::Lang => Cell::Text(&self.lang),
            Column::Text => Cell::Text(&self.text),
            Column::Notice => Cell::Text(&self.notice),
            Column::Consent => Cell::Text(&self.consent),
            Column::SameMailbox => Cell::Flag(self.same_mailbox),
            Column::Via => Cell::Text(&self.via),
            Column::Origin => Cell::Text(if self.withdrawn { "" } else { self.origin.as_str() }),
            Column::Batch => Cell::Text(&self.batch),
            Column::Line => Cell::Text(&self.line),
        }
    }
}

/// Takes the rows of an export, in order.
pub trait RowSink: Send {
    /// Takes a row.
    ///
    /// # Errors
    /// If the output cannot be written.
    fn write(&mut self, row: &ExportRow) -> io::Result<()>;
}

/// Writes rows as text.
pub struct RowWriter<W: Write> {
    columns: Vec<Column>,
    output: RowOutput<W>,
}

enum RowOutput<W: Write> {
    Csv(Box<csv::Writer<W>>),
    Jsonl(W),
}

impl<W: Write> RowWriter<W> {
    /// CSV with a header line. A spreadsheet takes no cell for a formula, number or date: such cells start with an apostrophe.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn csv(columns: &[Column], output: W) -> io::Result<Self> {
        let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(output);
        writer.write_record(columns.iter().map(|column| column.as_str())).map_err(io::Error::other)?;
        Ok(Self { columns: columns.to_vec(), output: RowOutput::Csv(Box::new(writer)) })
    }

    /// One JSON object per line.
    pub fn jsonl(columns: &[Column], output: W) -> Self {
        Self { columns: columns.to_vec(), output: RowOutput::Jsonl(output) }
    }

    /// Writes what is buffered, and returns the output.
    ///
    /// # Errors
    /// If the output cannot be written.
    pub fn finish(self) -> io::Result<W> {
        match self.output {
            RowOutput::Csv(writer) => writer.into_inner().map_err(csv::IntoInnerError::into_error),
            RowOutput::Jsonl(output) => Ok(output),
        }
    }
}

impl<W: Write + Send> RowSink for RowWriter<W> {
    fn write(&mut self, row: &ExportRow) -> io::Result<()> {
        let columns = &self.columns;
        match &mut self.output {
            RowOutput::Csv(writer) => {
                let cells = columns.iter().map(|column| match row.cell(*column) {
                    Cell::Text(text) => safe_cell(text),
                    flag @ Cell::Flag(_) => flag.as_str().into(),
                });
                writer.write_record(cells.map(std::borrow::Cow::into_owned)).map_err(io::Error::other)
            }
            RowOutput::Jsonl(output) => {
                let mut json = serde_json::Serializer::new(&mut *output);
                let mut object = json.serialize_map(Some(columns.len()))?;
                columns.iter().try_for_each(|column| object.serialize_entry(column.as_str(), &row.cell(*column)))?;
                object.end()?;
                output.write_all(b"\n")
            }
        }
    }
}
