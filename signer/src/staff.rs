//! What an organisation's staff do with the signatures: export, import and erase.

mod erase;
mod export;
mod import;

pub use age::x25519::Identity as PrivateKey;

pub use self::erase::{EraseReport, erase};
pub use self::export::{ExportError, ExportOptions, ExportReport, RowFormat, export, parse_keys};
pub use self::import::{Batch, ImportError, ImportOutcome, import};
