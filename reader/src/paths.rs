//! Paths as text.

use std::path::Path;

/// A path with forward slashes, as addresses and messages have it on every system.
pub fn with_slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
