//! Public keys of age, checked to the last letter: data sealed to a key with a typing error would be lost.

use super::entries::{report_wrong_type, text_of};
use super::reader::Reader;
use super::words::shorten;
use super::yaml::Node;
use crate::diagnostic::BAD_VALUE;

const HELP: &str = "make a key pair with `undersigned keys new`, and write its public key here: `recipient: age1…`";

/// Reports what is not an age X25519 recipient.
pub(super) fn check(reader: &mut Reader, value: &Node<'_>) {
    let Some(written) = text_of(value) else {
        return report_wrong_type(reader, value, "recipient", "a public key, or a list of them", HELP.to_owned());
    };
    let span = value.span.clone();
    if written.to_ascii_uppercase().starts_with("AGE-SECRET-KEY-") {
        reader
            .report(BAD_VALUE, span, "this is a private key, which must never stand in a file of the site")
            .set_label("whoever reads this file can read all signers' data")
            .set_help("delete it, also from Git's history, and make a new pair with `undersigned keys new`");
    } else if !written.starts_with("age1") {
        reader.report(BAD_VALUE, span, format!("`{}` is not a public key", shorten(&written))).set_help(HELP);
    } else if !is_recipient(&written) {
        reader
            .report(BAD_VALUE, span, format!("`{}` is not a whole public key", shorten(&written)))
            .set_label("a letter is missing or wrong")
            .set_help("copy the key again; it has 62 characters");
    }
}

const ALPHABET: &[u8] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/// 4 of `age1`, 52 of the key's 32 bytes, 6 of the checksum.
const RECIPIENT_LENGTH: usize = 62;

/// Bech32 (BIP 173) with the prefix `age`.
fn is_recipient(written: &str) -> bool {
    let Some(data) = written.strip_prefix("age1").filter(|_| written.len() == RECIPIENT_LENGTH) else { return false };
    let digits: Option<Vec<u32>> = data
        .bytes()
        .map(|byte| ALPHABET.iter().position(|letter| *letter == byte).and_then(|at| u32::try_from(at).ok()))
        .collect();
    let Some(digits) = digits else { return false };
    let prefix = b"age";
    let high = prefix.iter().map(|byte| u32::from(byte >> 5));
    let low = prefix.iter().map(|byte| u32::from(byte & 31));
    checksum(high.chain([0]).chain(low).chain(digits)) == 1
}

fn checksum(values: impl Iterator<Item = u32>) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.fold(1, |sum, value| {
        let top = sum >> 25;
        let next = (sum & 0x01ff_ffff) << 5 ^ value;
        GENERATOR.iter().enumerate().fold(next, |sum, (bit, term)| if top >> bit & 1 == 1 { sum ^ term } else { sum })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first is the example of the age specification (C2SP `age.md`).
    #[test]
    fn a_key_is_right_to_its_last_letter() {
        let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
        assert!(is_recipient(key));
        assert!(!is_recipient(&key.replace('z', "q")));
        assert!(!is_recipient(&key[..61]));
        assert!(!is_recipient("age1"));
    }
}
