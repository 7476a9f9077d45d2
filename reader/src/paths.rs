//! Paths as text.

use std::path::Path;

use unicode_normalization::UnicodeNormalization;

/// A path with forward slashes, as addresses and messages have it on every system.
pub fn with_slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// A path in NFC, with forward slashes, by which files are found: Macs may give them names in NFD.
pub fn in_nfc(path: &Path) -> String {
    let path = with_slashes(path);
    if path.is_ascii() { path } else { path.nfc().collect() }
}
