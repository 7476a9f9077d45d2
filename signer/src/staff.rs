//! What an organisation's staff do with the signatures: export, import and erase.

mod erase;
mod export;
mod import;

pub use self::erase::{EraseReport, erase};
pub use self::export::{ExportError, ExportReport, Format, Options, export, export_id, parse_keys};
pub use self::import::{Batch, ImportError, Imported, import};
