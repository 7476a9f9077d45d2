//! Checks age public keys including their checksum: data encrypted with a mistyped key would be lost.

use bech32::Bech32;
use bech32::primitives::decode::CheckedHrpstring;

use super::entries::{report_wrong_type, text_of};
use super::reader::Reader;
use super::words::shorten;
use super::yaml::Node;
use crate::diagnostic::BAD_VALUE;

const HELP: &str = "create a key pair with `undersigned keys new`, and write its public key here: `recipient: age1…`";

/// Reports what is not an age X25519 recipient.
pub(super) fn check(reader: &mut Reader, value: &Node<'_>) {
    let Some(written) = text_of(value) else {
        return report_wrong_type(reader, value, "recipient", "a public key, or a list of them", HELP.to_owned());
    };
    let span = value.span.clone();
    if written.to_ascii_uppercase().starts_with("AGE-SECRET-KEY-") {
        reader
            .report(BAD_VALUE, span, "this is a private key, which must never be in a file of the site")
            .set_label("anyone who can read this file can decrypt all signers' data")
            .set_help("delete it, also from the Git history, and create a new pair with `undersigned keys new`");
    } else if !written.starts_with("age1") {
        reader.report(BAD_VALUE, span, format!("`{}` is not a public key", shorten(&written))).set_help(HELP);
    } else if !is_recipient(&written) {
        reader
            .report(BAD_VALUE, span, format!("`{}` is not a valid public key", shorten(&written)))
            .set_label("a character is missing or wrong")
            .set_help("copy the key again; it has 62 characters");
    }
}

/// The length of a recipient's key in bytes (X25519).
const KEY_LENGTH: usize = 32;

/// Whether this is an age X25519 recipient: a key in Bech32 (BIP 173) with the prefix `age`.
fn is_recipient(written: &str) -> bool {
    CheckedHrpstring::new::<Bech32>(written)
        .is_ok_and(|checked| checked.hrp().as_str() == "age" && checked.byte_iter().len() == KEY_LENGTH)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first is the example of the age specification (C2SP `age.md`).
    #[test]
    fn the_checksum_of_a_key_is_verified() {
        let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
        assert!(is_recipient(key));
        assert!(!is_recipient(&key.replace('z', "q")));
        assert!(!is_recipient(&key[..61]));
        assert!(!is_recipient("age1"));
    }
}
