//! Plaintexts of a length that reveals little about what is in them.

use serde::Serialize;
use zeroize::Zeroizing;

/// Plaintexts are padded to a multiple of this, in bytes. Most signatures without a comment fit into two steps.
const STEP: usize = 256;

/// One line of JSON, padded with spaces.
pub(crate) fn padded_json<T: Serialize>(value: &T) -> serde_json::Result<Zeroizing<Vec<u8>>> {
    let mut plain = Zeroizing::new(serde_json::to_vec(value)?);
    let padded = (plain.len() + 1).next_multiple_of(STEP);
    plain.resize(padded - 1, b' ');
    plain.push(b'\n');
    Ok(plain)
}
