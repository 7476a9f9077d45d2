//! Identifies what renders: the same sources render the same pages, on every machine and with every set of features.

use std::fs;
use std::path::{Path, PathBuf};

/// What the pages of a site depend on, beside the site: the sources of the crates that render, the default theme and the versions
/// of dependencies. Relative to this crate.
const SOURCES: [&str; 6] = ["src", "fonts", "../reader/src", "../petition/src", "../themes/default", "../Cargo.lock"];

fn main() {
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        hash.add_tree(Path::new(source));
    }
    println!("cargo::rustc-env=UNDERSIGNED_SOURCES={:016x}", hash.0);
}

/// FNV-1a (www.isthe.com/chongo/tech/comp/fnv), the same with every toolchain.
struct Hash(u64);

impl Hash {
    fn add(&mut self, bytes: impl IntoIterator<Item = u8>) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }

    /// Adds a file or all files of a folder, in the order of their names.
    fn add_tree(&mut self, path: &Path) {
        if !path.is_dir() {
            self.add(path.to_string_lossy().replace('\\', "/").into_bytes());
            // Git may write lines with other ends.
            self.add(fs::read(path).unwrap_or_default().into_iter().filter(|byte| *byte != b'\r'));
            return;
        }
        let entries = fs::read_dir(path).into_iter().flatten().filter_map(Result::ok);
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort_unstable();
        paths.iter().for_each(|path| self.add_tree(path));
    }
}
