//! Fast digests of contents.

use xxhash_rust::xxh3::xxh3_64;

/// The XXH3 hash of some bytes. Not cryptographic, which is enough: who makes two contents of one file collide only
/// harms their own site.
pub fn digest(bytes: &[u8]) -> u64 {
    xxh3_64(bytes)
}
