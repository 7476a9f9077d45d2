//! Checks of URLs, email addresses, time zones and colours.

use petition::sender::{SenderError, check_sender, quote_name};

use super::super::entries::report_wrong_type;
use super::super::keys::Key;
use super::super::reader::Reader;
use super::super::words::shorten;
use super::super::yaml::{Node, Value, quoted};
use super::{example, expect_text, report_bad, set_meant};
use crate::diagnostic::{BAD_VALUE, PLACEHOLDER};
use crate::example_address::{EXAMPLE_ADDRESS, is_example};

fn is_web_address(written: &str) -> bool {
    url::Url::parse(written).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

/// Warns about an address of `example.org`, which every new site has.
fn warn_about_example(reader: &mut Reader, value: &Node<'_>, written: &str) {
    if is_example(written) {
        reader.report(PLACEHOLDER, value.span.clone(), EXAMPLE_ADDRESS).set_help("write your own");
    }
}

pub(in crate::front_matter) fn address(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    if is_web_address(&written) {
        return warn_about_example(reader, value, &written);
    }
    let message = format!("`{}` is not a web address", shorten(&written));
    let help = match is_web_address(&format!("https://{written}")) && written.contains('.') {
        true => format!("write it with `https://`: `{}: https://{written}`", key.name),
        false => example(key),
    };
    let is_bare = help.ends_with(&format!("https://{written}`"));
    report_bad(reader, BAD_VALUE, value, message, help);
    if is_bare {
        set_meant(reader, value, quoted(&format!("https://{written}")));
    }
}

pub(in crate::front_matter) fn endpoint(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    let is_path = written.starts_with('/')
        && !written.starts_with("//")
        && !written.contains([' ', '?', '#', '\\', '"'])
        && !written.contains("..");
    if !is_path && !is_web_address(&written) {
        report_bad(
            reader,
            BAD_VALUE,
            value,
            format!("`{}` is neither a path nor a web address", shorten(&written)),
            example(key),
        );
    }
}

pub(in crate::front_matter) fn mailbox(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    let is_mail = written.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !written.contains(char::is_whitespace) && !host.contains('@')
    });
    if !is_mail && !is_web_address(&written) {
        report_bad(
            reader,
            BAD_VALUE,
            value,
            format!("`{}` is neither an email address nor a web address", shorten(&written)),
            example(key),
        );
        return;
    }
    warn_about_example(reader, value, &written);
}

pub(in crate::front_matter) fn sender(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    let Err(error) = check_sender(&written) else { return warn_about_example(reader, value, &written) };
    let shown = shorten(&written);
    let (message, help) = match error {
        SenderError::NoAddress | SenderError::BadAddress => {
            (format!("`{shown}` is not an email address"), example(key))
        }
        SenderError::Several => {
            (format!("`{}` has several addresses", key.name), format!("keep one: `{}`", key.example))
        }
        SenderError::Brackets => (
            format!("the brackets around the address in `{shown}` are incomplete"),
            "write the name, then the address between `<` and `>`, and nothing after it".to_owned(),
        ),
        SenderError::Unquoted(_) | SenderError::OpenQuote => {
            let help = match quote_name(&written) {
                Some(meant) => format!("put quotes around the name too: `{}: {}`", key.name, quoted(&meant)),
                None => example(key),
            };
            let character = if let SenderError::Unquoted(character) = error { character } else { '"' };
            (format!("a name with `{}` in it needs quotes of its own", shorten(&character.to_string())), help)
        }
    };
    report_bad(reader, BAD_VALUE, value, message, help);
}

pub(in crate::front_matter) fn time_zone(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    if jiff::tz::TimeZone::get(&written).is_err() {
        let message = format!("there is no time zone `{}`", shorten(&written));
        report_bad(
            reader,
            BAD_VALUE,
            value,
            message,
            "write an IANA name such as `Europe/Paris`, `America/Toronto` or `UTC`".to_owned(),
        );
    }
}

pub(in crate::front_matter) fn colour(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Some(written) = expect_text(reader, value, key) else { return };
    if crate::contrast::parse(&written).is_none() {
        report_bad(reader, BAD_VALUE, value, format!("`{}` is not a colour", shorten(&written)), example(key));
    }
}

pub(in crate::front_matter) fn texts(reader: &mut Reader, value: &Node<'_>, key: &Key) {
    let Value::Mapping(entries) = &value.value else {
        return report_wrong_type(reader, value, key.name, "a map of names to web addresses", example(key));
    };
    for (_, value) in entries {
        address(reader, value, key);
    }
}
