//! What an organisation's staff do with the signatures: exports, paper sheets, and a person's requests for access and
//! erasure.

mod export;
mod doubles;
mod personal_data;
mod sheet_row;
mod person;
mod erase;
mod sheet;
mod batch;
mod import;
mod backup;
mod restore;

pub use age::x25519::Identity as PrivateKey;

pub use self::backup::{BackupError, back_up};
pub use self::batch::{Batch, ImportError, ImportReport};
pub use self::doubles::Doubles;
pub use self::erase::{Erasure, erase, erase_rows, remove_row};
pub use self::export::{
    Cell, Column, ExportError, ExportOptions, ExportReport, ExportRow, RowSink, RowWriter, export, parse_keys,
};
pub use self::import::{ImportMode, ImportOutcome, find_import, import, remove_import};
pub use self::person::{AttemptRecord, Findings, FoundSignature, SignatureRecord, find};
pub use self::personal_data::PersonalData;
pub use self::restore::{RestoreOptions, RestoreReport, RestoreSource, restore};
pub use self::sheet::{SHEET_COLUMNS, Sheet, SheetError};
pub use self::sheet_row::{FoundRow, RowRecord};
pub use crate::fingerprint::Slot;
