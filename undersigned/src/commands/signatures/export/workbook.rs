//! An export as an Excel workbook. Every cell is text, so that nothing in it is a formula, number or date.

use std::io;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use signer::staff::{Column, ExportRow, RowSink};

/// Maximum number of rows of a sheet.
const ROWS_MAX: u32 = 1_048_576;
/// Width of a column, in characters.
const WIDTH: f64 = 22.0;

/// Collects rows in a workbook; further sheets take what the first cannot hold.
pub(super) struct WorkbookWriter {
    workbook: Workbook,
    columns: Vec<Column>,
    sheets: usize,
    next_row: u32,
    /// A cell that stays text when it is edited.
    text: Format,
}

impl WorkbookWriter {
    pub(super) fn new(columns: &[Column]) -> io::Result<Self> {
        let text = Format::new().set_num_format("@");
        let mut writer = Self { workbook: Workbook::new(), columns: columns.to_vec(), sheets: 0, next_row: 0, text };
        writer.add_sheet().map_err(io::Error::other)?;
        Ok(writer)
    }

    /// The workbook's bytes.
    pub(super) fn finish(mut self) -> io::Result<Vec<u8>> {
        self.workbook.save_to_buffer().map_err(io::Error::other)
    }

    fn add_sheet(&mut self) -> Result<(), XlsxError> {
        let sheet: &mut Worksheet = self.workbook.add_worksheet_with_constant_memory()?;
        sheet.set_freeze_panes(1, 0)?;
        let heading = self.text.clone().set_bold();
        for (column, at) in self.columns.iter().zip(0_u16..) {
            sheet.set_column_width(at, WIDTH)?.set_column_format(at, &self.text)?;
            sheet.write_string_with_format(0, at, column.as_str(), &heading)?;
        }
        self.sheets += 1;
        self.next_row = 1;
        Ok(())
    }

    fn add_row(&mut self, row: &ExportRow) -> Result<(), XlsxError> {
        if self.next_row == ROWS_MAX {
            self.add_sheet()?;
        }
        let sheet = self.workbook.worksheet_from_index(self.sheets - 1)?;
        for (column, at) in self.columns.iter().zip(0_u16..) {
            sheet.write_string_with_format(self.next_row, at, row.cell(*column).as_str(), &self.text)?;
        }
        self.next_row += 1;
        Ok(())
    }
}

impl RowSink for WorkbookWriter {
    fn write(&mut self, row: &ExportRow) -> io::Result<()> {
        self.add_row(row).map_err(io::Error::other)
    }
}
