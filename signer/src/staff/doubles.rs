//! Signatures with equal names and equal postcodes, for staff to decide whether one person signed twice.

use std::collections::BTreeMap;
use std::io;

use petition::text::fold_white_space;

use super::export::{Cell, Column, ExportRow, RowSink};

/// Collects the rows of an export by name and postcode.
#[derive(Default)]
pub struct Doubles {
    people: BTreeMap<(String, String), Vec<ExportRow>>,
}

impl RowSink for Doubles {
    fn write(&mut self, row: &ExportRow) -> io::Result<()> {
        if row.cell(Column::Withdrawn) == Cell::Flag(false) {
            let name = fold_white_space(row.cell(Column::Name).as_str()).to_lowercase();
            let postcode = row.cell(Column::Postcode).as_str();
            let postcode = postcode.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
            self.people.entry((name, postcode)).or_default().push(row.clone());
        }
        Ok(())
    }
}

impl Doubles {
    /// The rows with the same name, in any case and spacing, and the same postcode, which may be empty.
    pub fn groups(self) -> impl Iterator<Item = Vec<ExportRow>> {
        self.people.into_values().filter(|rows| rows.len() > 1)
    }
}
