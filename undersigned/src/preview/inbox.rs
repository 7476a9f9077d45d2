//! The emails of the preview, shown in the browser at `/_preview/inbox/`: HTML, in a frame without scripts, and text.

use std::fs;
use std::path::{Path, PathBuf};

use axum::http::header::{self, HeaderName};
use mail_parser::{Message, MessageParser};

/// An email, as the inbox shows it.
pub(crate) struct InboxMail {
    pub(crate) name: String,
    pub(crate) to: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
}

/// How the HTML of an email is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct MailLook {
    /// As wide as a phone.
    pub(crate) is_narrow: bool,
    pub(crate) is_dark: bool,
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

/// The policies of an email's HTML: it may show itself and its images, and be followed from, but runs nothing.
pub(crate) const MAIL_HEADERS: [(HeaderName, &str); 2] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; img-src 'self' data:; \
         style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox \
         allow-top-navigation-by-user-activation",
    ),
    (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
];

impl MailLook {
    /// The look of a query, as the links of the page have it.
    pub(crate) fn of_query(query: Option<&str>) -> Self {
        let has = |wanted: &str| query.unwrap_or_default().split('&').any(|part| part == wanted);
        Self { is_narrow: has("narrow"), is_dark: has("dark") }
    }

    fn query(self) -> &'static str {
        match (self.is_narrow, self.is_dark) {
            (false, false) => "?",
            (true, false) => "?narrow",
            (false, true) => "?dark",
            (true, true) => "?narrow&amp;dark",
        }
    }

    fn link(self, label: &str, other: Self) -> String {
        let current = if other == self { " aria-current=\"true\"" } else { "" };
        format!("<a href=\"{}\"{current}>{label}</a>\n", other.query())
    }
}

/// The page of one email, with its HTML and its plain text. Links that start with `base` lead to `host`, the host that the
/// reader uses.
pub(crate) fn mail_page(mail: &InboxMail, look: MailLook, base: &str, host: &str) -> String {
    let here = mail.text.replace(base, &format!("http://{host}/"));
    let (to, text) = (escape(&mail.to), link_addresses(&here));
    let looks = [
        look.link("Wide", MailLook { is_narrow: false, ..look }),
        look.link("Narrow", MailLook { is_narrow: true, ..look }),
        look.link("Light", MailLook { is_dark: false, ..look }),
        look.link("Dark", MailLook { is_dark: true, ..look }),
    ]
    .concat();
    let body = format!(
        "<p>To: {to}</p>\n<nav aria-label=\"Look\">\n{looks}</nav>\n<iframe class=\"{width}\" title=\"The email as HTML\" \
         src=\"html{query}\"></iframe>\n<h2>As text</h2>\n<pre dir=\"auto\">{text}</pre>\n\
         <p><a href=\"/_preview/inbox/\">All emails</a></p>",
        width = if look.is_narrow { "narrow" } else { "wide" },
        query = look.query(),
    );
    page(&mail.subject, &body)
}

/// The HTML of one email in light or dark. Its links leave the frame.
pub(crate) fn mail_html(mail: &InboxMail, look: MailLook, base: &str, host: &str) -> String {
    let html = mail.html.replace(base, &format!("http://{host}/"));
    let [own, other] = if look.is_dark { ["dark", "light"] } else { ["light", "dark"] };
    let html = html.replace(&format!("(prefers-color-scheme: {own})"), "(min-width: 0)");
    let html = html.replace(&format!("(prefers-color-scheme: {other})"), "(max-width: 0)");
    let added = format!("<base target=\"_top\">\n<style>:root {{ color-scheme: {own} !important }}</style>\n");
    match html.find("</head>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]),
        None => added + &html,
    }
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
        html: message.body_html(0)?.into_owned(),
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
    fn an_email_is_shown_in_the_look_that_was_chosen_with_links_to_the_host_of_the_reader() {
        let html = "<html><head><style>@media (prefers-color-scheme: dark) { a { color: red } }</style></head>\
                    <a href=\"http://192.168.0.7:4000/api/confirm/x\">Confirm</a></html>";
        let mail = InboxMail {
            name: "one".to_owned(),
            to: "a@example.org".to_owned(),
            subject: "Hello".to_owned(),
            text: "See http://192.168.0.7:4000/api/confirm/x".to_owned(),
            html: html.to_owned(),
        };
        let (base, host) = ("http://192.168.0.7:4000/", "localhost:4000");
        for (query, condition) in [("dark", "min-width"), ("narrow", "max-width")] {
            let look = MailLook::of_query(Some(query));
            let html = mail_html(&mail, look, base, host);
            assert!(html.contains(&format!("@media ({condition}: 0)")), "{html}");
            assert!(html.contains("href=\"http://localhost:4000/api/confirm/x\"") && html.contains("_top"), "{html}");
            let page = mail_page(&mail, look, base, host);
            assert!(page.contains(&format!("src=\"html?{query}\"")), "{page}");
            assert!(page.contains("href=\"http://localhost:4000/api/confirm/x\""), "{page}");
        }
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
