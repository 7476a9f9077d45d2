//! Senders of mail: an address, or a name and an address in angle brackets.
//!
//! The syntax is that of mail headers (RFC 5322 §3.4) without its obscure forms. A test in `signer` ensures that mail can be
//! built with everything that is accepted here.

use crate::email::EmailAddress;

/// Why a text is not a valid sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SenderError {
    /// It contains no `@`.
    NoAddress,
    /// The address is invalid.
    BadAddress,
    /// It contains several addresses.
    Several,
    /// `<` and `>` do not match, or text follows them.
    Brackets,
    /// The name contains this character and is not quoted.
    Unquoted(char),
    /// A quotation mark in the name is not closed.
    OpenQuote,
}

/// Checks a value for `From` or `Reply-To`.
///
/// # Errors
/// The first problem found.
pub fn check_sender(written: &str) -> Result<(), SenderError> {
    let written = written.trim();
    if !written.contains('@') {
        return Err(SenderError::NoAddress);
    }
    if is_address(written) {
        return Ok(());
    }
    let addresses = written.split([',', ';']).map(|part| part.rsplit('<').next().unwrap_or_default());
    if addresses.filter(|part| is_address(part.trim().trim_end_matches('>'))).count() > 1 {
        return Err(SenderError::Several);
    }
    let Some((name, address)) = written.rsplit_once('<') else {
        return Err(if written.contains('>') { SenderError::Brackets } else { SenderError::BadAddress });
    };
    let address = address.strip_suffix('>').ok_or(SenderError::Brackets)?;
    if address != address.trim() || !is_address(address) {
        return Err(if address.contains('>') { SenderError::Brackets } else { SenderError::BadAddress });
    }
    check_name(name.trim())
}

/// The same sender with its name quoted; `None` unless it has a name and an address.
pub fn quote_name(written: &str) -> Option<String> {
    let (name, address) = written.trim().rsplit_once('<')?;
    let name: String = name.trim().chars().filter(|c| !matches!(c, '"' | '\\')).collect();
    let quoted = format!("\"{name}\" <{}>", address.trim_end_matches('>').trim());
    check_sender(&quoted).is_ok().then_some(quoted)
}

/// A sender that shows a name: its own, or else `name`.
pub fn with_name(written: &str, name: &str) -> String {
    let written = written.trim();
    let address = match written.rsplit_once('<') {
        Some((own, _)) if !own.trim().is_empty() => return written.to_owned(),
        Some((_, address)) => address,
        None => written,
    };
    let named = quote_name(&format!("{name} <{address}>")).filter(|_| !name.trim().is_empty());
    named.unwrap_or_else(|| written.to_owned())
}

fn is_address(text: &str) -> bool {
    EmailAddress::parse_exact(text.trim()).is_some()
}

/// A phrase (RFC 5322 §3.2.5): atoms or quoted strings, with full stops allowed after the first character.
fn check_name(name: &str) -> Result<(), SenderError> {
    let mut characters = name.chars().enumerate();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => loop {
                match characters.next() {
                    None => return Err(SenderError::OpenQuote),
                    Some((_, '"')) => break,
                    Some((_, '\\')) if characters.next().is_some_and(|(_, next)| next.is_ascii()) => {}
                    Some((_, c)) if c == '\\' || is_line_end(c) => return Err(SenderError::Unquoted(c)),
                    Some(_) => {}
                }
            },
            '.' if at > 0 => {}
            ' ' | '\t' => {}
            c if c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || !c.is_ascii() => {}
            c => return Err(SenderError::Unquoted(c)),
        }
    }
    Ok(())
}

fn is_line_end(character: char) -> bool {
    matches!(character, '\r' | '\n' | '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, expected: Result<(), SenderError>) {
        assert_eq!(check_sender(written), expected, "{written:?}");
    }

    #[test]
    fn a_sender_is_an_address_with_or_without_a_name() {
        check("petitions@example.org", Ok(()));
        check("Our group <petitions@example.org>", Ok(()));
        check("St. Mary's & Co. <petitions@example.org>", Ok(()));
        check("\"Group, Inc.\" <petitions@example.org>", Ok(()));
        check("Bücherei <ask@bücher.example>", Ok(()));
        check("<petitions@example.org>", Ok(()));
        check("", Err(SenderError::NoAddress));
        check("Our group petitions", Err(SenderError::NoAddress));
        check("Our group petitions@example.org", Err(SenderError::BadAddress));
        check("Our group <petitions@>", Err(SenderError::BadAddress));
        check("Our group <petitions@example.org", Err(SenderError::Brackets));
        check("Our group petitions@example.org>", Err(SenderError::Brackets));
        check("a@example.org, b@example.org", Err(SenderError::Several));
        check("A <a@example.org>, B <b@example.org>", Err(SenderError::Several));
        check("Group, Inc <petitions@example.org>", Err(SenderError::Unquoted(',')));
        check("Group (us) <petitions@example.org>", Err(SenderError::Unquoted('(')));
        check(".org <petitions@example.org>", Err(SenderError::Unquoted('.')));
        check("\"Group <petitions@example.org>", Err(SenderError::OpenQuote));
        check("a\r\nBcc: b@c.org <petitions@example.org>", Err(SenderError::Unquoted('\r')));
    }

    #[test]
    fn a_sender_without_a_name_gets_one() {
        let check = |written, name, expected: &str| assert_eq!(with_name(written, name), expected);
        check("Group <a@example.org>", "Friends", "Group <a@example.org>");
        check("a@example.org", "Friends, Inc.", "\"Friends, Inc.\" <a@example.org>");
        check("<a@example.org>", "Bücherei <3", "\"Bücherei <3\" <a@example.org>");
        check("a@example.org", " ", "a@example.org");
        check("a@example.org", "a\r\nb", "a@example.org");
    }

    #[test]
    fn a_name_is_quoted() {
        let quoted = quote_name("Group, \"Inc\" <petitions@example.org>");
        assert_eq!(quoted.as_deref(), Some("\"Group, Inc\" <petitions@example.org>"));
        assert_eq!(quote_name("petitions@example.org"), None);
    }
}
