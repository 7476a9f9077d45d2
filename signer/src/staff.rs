//! What an organisation's staff do with the signatures: export, import, and a person's requests for access and erasure.

mod person;
mod erase;
mod export;
mod import;

pub use age::x25519::Identity as PrivateKey;

pub use self::erase::{Erasure, erase};
pub use self::export::{
    Cell, Column, ExportError, ExportOptions, ExportReport, ExportRow, RowSink, RowWriter, export, parse_keys,
};
pub use self::import::{Batch, ImportError, ImportOutcome, import};
pub use self::person::{AttemptRecord, Findings, FoundSignature, PersonalData, SignatureRecord, find};
pub use crate::fingerprint::Slot;
