//! A mail from the generator's files, `signing/<lang>/mail/<kind>.{txt,html}`, with what only the signer knows.

use std::collections::BTreeMap;

use petition::language::Language;
use petition::signing_contract::MailKind;
use petition::text::fold_white_space;

use crate::page::{escape, source::PageSource};

/// Subject, text and HTML.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct MailContent {
    /// One line.
    pub(crate) subject: String,
    /// Plain text.
    pub(crate) text: String,
    /// HTML.
    pub(crate) html: String,
}

/// Fills the two files of a kind of mail; `None` if one cannot be fetched. `values` are the
/// [`petition::signing_contract::MAIL_PLACEHOLDERS`].
pub(crate) async fn compose(
    pages: &dyn PageSource,
    kind: MailKind,
    language: &Language,
    values: &BTreeMap<&'static str, String>,
) -> Option<MailContent> {
    let path = |ending| format!("signing/{}/mail/{}.{ending}", language.segment(), kind.as_str());
    let text = pages.page(&path("txt")).await?;
    let html = pages.page(&path("html")).await?;
    let text = std::str::from_utf8(&text).ok()?;
    // A URL with braces would be invalid HTML, so the files have such URLs in `data-href`.
    let html = std::str::from_utf8(&html).ok()?.replace(" data-href=\"{", " href=\"{");
    let (subject, body) = text.split_once('\n')?;
    let plain = |value: &str| value.to_owned();
    Some(MailContent {
        subject: fold_white_space(&fill(subject, values, plain)),
        text: fill(&without_empty(body.trim_start(), values), values, plain),
        html: fill(&without_empty(&html, values), values, escape),
    })
}

/// Leaves out the lines whose value is empty, each with the empty line that follows it.
fn without_empty(template: &str, values: &BTreeMap<&'static str, String>) -> String {
    let empty: Vec<String> =
        values.iter().filter(|(_, value)| value.is_empty()).map(|(name, _)| format!("{{{name}}}")).collect();
    let mut kept = String::with_capacity(template.len());
    let mut lines = template.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        if empty.iter().any(|name| line.contains(name.as_str())) {
            lines.next_if(|next| next.trim().is_empty());
        } else {
            kept.push_str(line);
        }
    }
    kept
}

/// Replaces each `{name}` in one pass, so that a value with braces in it stays as it is.
fn fill(template: &str, values: &BTreeMap<&'static str, String>, escape: impl Fn(&str) -> String) -> String {
    let mut filled = String::with_capacity(template.len() + 256);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let value = after.split_once('}').and_then(|(name, after)| Some((values.get(name)?, after)));
        match value {
            Some((value, after)) => {
                filled.push_str(&escape(value));
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::source::MemoryPages;

    #[test]
    fn values_are_filled_once_and_escaped_in_html() {
        let values =
            BTreeMap::from([("name", "{confirm_url} <b>".to_owned()), ("confirm_url", "https://x/?a&b".to_owned())]);
        let template = "{name}: {confirm_url} {other} { {name";
        assert_eq!(fill(template, &values, str::to_owned), "{confirm_url} <b>: https://x/?a&b {other} { {name");
        assert_eq!(fill("{name}", &values, escape), "{confirm_url} &lt;b&gt;");
    }

    #[test]
    fn a_line_without_a_value_is_left_out() {
        let values = BTreeMap::from([("name", "Ann".to_owned()), ("filled_in", String::new())]);
        assert_eq!(without_empty("{name}\n\n{filled_in}\n\nEnd\n", &values), "{name}\n\nEnd\n");
        assert_eq!(without_empty("<p>{name}\n<p>{filled_in}</p>\n<p>End", &values), "<p>{name}\n<p>End");
    }

    #[tokio::test]
    async fn an_address_to_fill_becomes_a_link_and_no_value_becomes_one() {
        let html = "<p data-href=\"{x}\">{name}</p><a class=\"b\" data-href=\"{confirm_url}\">Confirm</a>";
        let files = [("txt", "Confirm, {name}\n\n{confirm_url}\n"), ("html", html)];
        let file = |(ending, text): (&str, &'static str)| (format!("signing/en/mail/confirm.{ending}"), text.into());
        let pages = MemoryPages::new(files.into_iter().map(file).collect());
        let values = BTreeMap::from([
            ("name", "Ada data-href=\"{confirm_url}\"".to_owned()),
            ("confirm_url", "https://x.example/?a&\"b".to_owned()),
        ]);
        let english = Language::parse("en").unwrap();
        let mail = compose(&pages, MailKind::Confirm, &english, &values).await.unwrap();
        assert_eq!(mail.text, "https://x.example/?a&\"b\n");
        assert_eq!(
            mail.html,
            "<p href=\"{x}\">Ada data-href=&quot;{confirm_url}&quot;</p>\
             <a class=\"b\" href=\"https://x.example/?a&amp;&quot;b\">Confirm</a>"
        );
        assert!(compose(&pages, MailKind::Reminder, &english, &values).await.is_none(), "no such files");
    }
}
