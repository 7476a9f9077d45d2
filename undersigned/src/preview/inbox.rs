//! The mails of the preview, readable in the browser: `/_preview/inbox/`.

use std::fs;
use std::path::{Path, PathBuf};

use mail_parser::{Message, MessageParser};

/// A mail of the folder, as the inbox shows it.
pub(crate) struct Mail {
    pub(crate) name: String,
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// All mails, the newest first.
pub(crate) fn list(folder: &Path) -> Vec<Mail> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<(std::time::SystemTime, PathBuf)> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "eml"))
        .filter_map(|entry| Some((entry.metadata().ok()?.modified().ok()?, entry.path())))
        .collect();
    files.sort_by(|left, right| right.cmp(left));
    files.iter().filter_map(|(_, path)| read(path)).collect()
}

/// One mail by the name of its file; `None` where there is none, or the name is no plain one.
pub(crate) fn find(folder: &Path, name: &str) -> Option<Mail> {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    plain.then(|| read(&folder.join(format!("{name}.eml")))).flatten()
}

/// The list as a page.
pub(crate) fn list_page(mails: &[Mail]) -> String {
    let rows: String = mails
        .iter()
        .map(|mail| {
            let (name, subject, to) = (&mail.name, escape(&mail.subject), escape(&mail.to));
            format!("<li><a href=\"/_preview/inbox/{name}/\">{subject}</a><br><small>to {to}</small></li>\n")
        })
        .collect();
    let list = if rows.is_empty() {
        "<p>No mail yet. Sign a petition, and the mail that would be sent appears here.</p>".to_owned()
    } else {
        format!("<ol reversed>\n{rows}</ol>")
    };
    page("Inbox of the preview", &list)
}

/// One mail as a page: its plain text, with links that can be followed.
pub(crate) fn mail_page(mail: &Mail) -> String {
    let (to, text) = (escape(&mail.to), link_addresses(&mail.text));
    let body =
        format!("<p>To: {to}</p>\n<pre dir=\"auto\">{text}</pre>\n<p><a href=\"/_preview/inbox/\">All mails</a></p>");
    page(&mail.subject, &body)
}

fn read(path: &Path) -> Option<Mail> {
    let bytes = fs::read(path).ok()?;
    let message: Message<'_> = MessageParser::default().parse(&bytes)?;
    let to = message.to().and_then(|to| to.first()).and_then(|to| to.address()).unwrap_or_default().to_owned();
    Some(Mail {
        name: path.file_stem()?.to_str()?.to_owned(),
        to,
        subject: message.subject().unwrap_or("(no subject)").to_owned(),
        text: message.body_text(0)?.into_owned(),
    })
}

fn page(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>{title}</title>\n<link rel=\"stylesheet\" \
         href=\"/_preview/preview.css\">\n</head>\n<body class=\"inbox\">\n<main>\n<h1 dir=\"auto\">{title}</h1>\n{body}\n</main>\n\
         </body>\n</html>\n"
    )
}

/// Escapes a text, and makes links of the web addresses in it.
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

/// Escapes a text for HTML, attributes included.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_a_mail_cannot_become_markup_in_the_inbox() {
        let linked = link_addresses("<b>\nhttps://example.org/?a=1&b=\"2\"\nend");
        assert_eq!(
            linked,
            "&lt;b&gt;\n<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\">\
             https://example.org/?a=1&amp;b=&quot;2&quot;</a>\nend"
        );
    }

    #[test]
    fn only_mails_of_the_folder_are_shown() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("one.eml"), "To: a@example.org\r\nSubject: Hello\r\n\r\nText\r\n").unwrap();
        assert_eq!(find(folder.path(), "one").unwrap().subject, "Hello");
        assert!(find(&folder.path().join("x"), "../one").is_none());
        assert_eq!(list(folder.path()).len(), 1);
    }
}
