//! Contents told apart by a number.

use xxhash_rust::xxh3::xxh3_64;

/// A number for these bytes (XXH3). Two contents of one file have the same once in 2^64 times; nobody gains by making
/// such a pair, since both would be their own.
pub fn digest(bytes: &[u8]) -> u64 {
    xxh3_64(bytes)
}
