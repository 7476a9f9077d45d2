//! Sites of a few files, for tests that write them.

use std::fs;
use std::path::Path;

use generator::BuildOptions;

/// Writes a file, and the folders above it.
pub(crate) fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Builds the site at `root` as of the day that the tests are at.
pub(crate) fn options(root: &Path) -> BuildOptions {
    BuildOptions::new(root, "2026-11-24T12:00:00Z".parse().unwrap())
}
