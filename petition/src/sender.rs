//! Who mails come from: an address, or a name and an address in angle brackets.
//!
//! The rule is that of mail headers (RFC 5322 §3.4), less what nobody writes. The signer's mails are made of what is
//! taken here; a test of the signer's holds both alike.

use crate::email::EmailAddress;

/// Why a text is no sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SenderError {
    /// There is no `@` in it.
    NoAddress,
    /// What should be the address is none.
    BadAddress,
    /// There are several addresses.
    Several,
    /// `<` or `>` stands without the other, or text stands after them.
    Brackets,
    /// The name has this sign, and no quotes around it.
    Unquoted(char),
    /// A quote in the name is not closed.
    OpenQuote,
}

/// Checks a text that a mail's `From` or `Reply-To` is to be.
///
/// # Errors
/// What is wrong with it.
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

/// The same text with its name in quotes, where it has a name and an address.
pub fn quote_name(written: &str) -> Option<String> {
    let (name, address) = written.trim().rsplit_once('<')?;
    let name: String = name.trim().chars().filter(|c| !matches!(c, '"' | '\\')).collect();
    let quoted = format!("\"{name}\" <{}>", address.trim_end_matches('>').trim());
    check_sender(&quoted).is_ok().then_some(quoted)
}

fn is_address(text: &str) -> bool {
    EmailAddress::parse(text).is_some()
}

/// A phrase (RFC 5322 §3.2.5): words, quoted or of signs that need no quotes, and full stops after the first.
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
    fn a_sender_is_an_address_or_a_name_and_an_address() {
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
    fn a_name_is_put_in_quotes() {
        let quoted = quote_name("Group, \"Inc\" <petitions@example.org>");
        assert_eq!(quoted.as_deref(), Some("\"Group, Inc\" <petitions@example.org>"));
        assert_eq!(quote_name("petitions@example.org"), None);
    }
}
