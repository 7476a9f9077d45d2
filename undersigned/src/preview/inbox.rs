//! The emails of the preview, shown in the browser at `/_preview/inbox/`.

use std::fs;
use std::path::{Path, PathBuf};

use mail_parser::{Message, MessageParser};

/// An email, as the inbox shows it.
pub(crate) struct InboxMail {
    pub(crate) name: String,
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// All emails, newest first.
pub(crate) fn list(folder: &Path) -> Vec<InboxMail> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<(std::time::SystemTime, PathBuf)> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "eml"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    files.sort_by(|left, right| right.cmp(left));
    files.iter().filter_map(|(_, path)| read(path)).collect()
}

/// The email with this file name; `None` if there is none or the name has other characters than letters, digits, `-` and `_`.
pub(crate) fn find(folder: &Path, name: &str) -> Option<InboxMail> {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    plain.then(|| read(&folder.join(format!("{name}.eml")))).flatten()
}

/// The page of the list.
pub(crate) fn list_page(mails: &[InboxMail]) -> String {
    let rows: String = mails
        .iter()
        .map(|mail| {
            let (name, subject, to) = (&mail.name, escape(&mail.subject), escape(&mail.to));
            format!("<li><a href=\"/_preview/inbox/{name}/\">{subject}</a><br><small>to {to}</small></li>\n")
        })
        .collect();
    let list = if rows.is_empty() {
        "<p>No email yet. Sign a petition, and the email that would be sent appears here.</p>".to_owned()
    } else {
        format!("<ol reversed>\n{rows}</ol>")
    };
    page("Preview inbox", &list)
}

/// The page of one email: its plain text, with its links. Those that start with `base` lead to `host`, the host that the
/// reader uses.
pub(crate) fn mail_page(mail: &InboxMail, base: &str, host: &str) -> String {
    let here = mail.text.replace(base, &format!("http://{host}/"));
    let (to, text) = (escape(&mail.to), link_addresses(&here));
    let body =
        format!("<p>To: {to}</p>\n<pre dir=\"auto\">{text}</pre>\n<p><a href=\"/_preview/inbox/\">All emails</a></p>");
    page(&mail.subject, &body)
}

fn read(path: &Path) -> Option<InboxMail> {
    let bytes = fs::read(path).ok()?;
    let message: Message<'_> = MessageParser::default().parse(&bytes)?;
    let to = message.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or_default().to_owned();
    Some(InboxMail {
        name: path.file_stem()?.to_str()?.to_owned(),
        to,
        subject: message.subject().unwrap_or("(no subject)").to_owned(),
        text: message.body_text(0)?.into_owned(),
    })
}

/// A page of the preview's own.
pub(crate) fn page(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>{title}</title>\n<link rel=\"stylesheet\" \
         href=\"/_preview/preview.css\">\n</head>\n<body class=\"inbox\">\n<main>\n<h1 dir=\"auto\">{title}</h1>\n{body}\n</main>\n\
         </body>\n</html>\n"
    )
}

/// Escapes a text and turns the web addresses in it into links.
fn link_addresses(text: &str) -> String {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let address = word.trim_end();
            let escaped = escape(address);
            let rest = &word[address.len()..];
            if address.starts_with("http://") || address.starts_with("https://") {
                format!("<a href=\"{escaped}\">{escaped}</a>{rest}")
            } else {
                format!("{escaped}{rest}")
            }
        })
        .collect()
}

/// Escapes a text for HTML, including attribute values.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_email_cannot_inject_markup_into_the_inbox() {
        let linked = link_addresses("<b>\nhttps://example.org/?a=1&b=\"2\"\nend");
        assert_eq!(
            linked,
            "&lt;b&gt;\n<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">\
             https://example.org/?a=1&amp;b=&quot;2&quot;</a>\nend"
        );
    }

    #[test]
    fn only_emails_in_the_folder_are_shown() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("one.eml"), "To: a@example.org\r\nSubject: Hello\r\n\r\nText\r\n").unwrap();
        assert_eq!(find(folder.path(), "one").unwrap().subject, "Hello");
        assert!(find(&folder.path().join("x"), "../one").is_none());
        assert_eq!(list(folder.path()).len(), 1);
    }
}
