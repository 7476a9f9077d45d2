//! Hashes of values.

use std::hash::{Hash, Hasher as _};

use xxhash_rust::xxh3::Xxh3;

/// The hash of a value, the same in every process of one build of the program.
pub(crate) fn fingerprint<T: Hash + ?Sized>(value: &T) -> u64 {
    let mut hasher = Xxh3::new();
    value.hash(&mut hasher);
    hasher.finish()
}
