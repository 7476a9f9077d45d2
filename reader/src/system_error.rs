//! Errors of the operating system in words that people know.

use std::borrow::Cow;
use std::io::{Error, ErrorKind};

/// Why the operating system refused something, to be put after a colon: `the disk is full`.
pub fn reason(error: &Error) -> Cow<'static, str> {
    if error.raw_os_error().is_none() && error.get_ref().is_some() {
        // The program's own words.
        return without_codes(&error.to_string()).into_owned().into();
    }
    let words = match error.kind() {
        ErrorKind::NotFound => "it does not exist",
        ErrorKind::PermissionDenied => "permission denied",
        ErrorKind::AlreadyExists => "it already exists",
        ErrorKind::IsADirectory => "it is a folder",
        ErrorKind::NotADirectory => "a part of its path is a file, not a folder",
        ErrorKind::DirectoryNotEmpty => "the folder is not empty",
        ErrorKind::InvalidFilename => "the name is too long, or has characters that this system does not allow",
        ErrorKind::StorageFull => "the disk is full",
        ErrorKind::QuotaExceeded => "your share of the disk is used up",
        ErrorKind::ReadOnlyFilesystem => "the disk is read-only",
        ErrorKind::FileTooLarge => "the file is too large for this disk",
        ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => "another program is using it",
        ErrorKind::CrossesDevices => "it is on another disk",
        ErrorKind::UnexpectedEof => "it ends too early",
        ErrorKind::AddrInUse => "another program uses this address",
        ErrorKind::AddrNotAvailable => "this machine does not have this address",
        ErrorKind::ConnectionRefused => "nothing answers at this address",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            "the connection was closed"
        }
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => {
            "the network does not reach it"
        }
        ErrorKind::TimedOut => "no answer in time",
        ErrorKind::OutOfMemory => "there is not enough memory",
        _ => {
            let message = error.to_string();
            let message = without_codes(&message);
            let mut characters = message.chars();
            let first = characters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
            return (first + characters.as_str()).into();
        }
    };
    words.into()
}

/// A message of a library without the numbers of errors that systems have: `(os error 13)`.
pub fn without_codes(message: &str) -> Cow<'_, str> {
    const START: &str = " (os error ";
    let mut clean = String::new();
    let mut copied = 0;
    for (at, _) in message.match_indices(START) {
        let digits = &message[at + START.len()..];
        let length = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        if length > 0 && digits[length..].starts_with(')') {
            clean.push_str(&message[copied..at]);
            copied = at + START.len() + length + 1;
        }
    }
    if copied == 0 { message.into() } else { (clean + &message[copied..]).into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(unix)]
    fn reasons_have_no_numbers() {
        let of = |number: i32| reason(&Error::from_raw_os_error(number)).into_owned();
        for (number, expected) in [
            (2, "it does not exist"),
            (13, "permission denied"),
            (20, "a part of its path is a file, not a folder"),
            (21, "it is a folder"),
            (28, "the disk is full"),
        ] {
            assert_eq!(of(number), expected, "{number}");
        }
        #[cfg(target_os = "linux")]
        assert_eq!(
            (&*of(36), &*of(98)),
            (
                "the name is too long, or has characters that this system does not allow",
                "another program uses this address",
            )
        );
        // One without words of ours.
        assert_eq!(of(24), "too many open files");
        assert_eq!(reason(&Error::other("it is no site")), "it is no site");
        assert_eq!(reason(&ErrorKind::NotFound.into()), "it does not exist");
    }

    #[test]
    fn numbers_are_taken_out_of_messages() {
        assert_eq!(without_codes("a: No such file (os error 2): b"), "a: No such file: b");
        assert_eq!(without_codes("a (os error x)"), "a (os error x)");
    }
}
