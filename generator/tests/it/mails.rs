//! The mails of the default theme, before the signer fills them.

use std::collections::BTreeSet;
use std::path::Path;

use generator::Builder;
use petition::signing_contract::MailKind;

use crate::fixture::{options, write};
use crate::theme::LANGUAGES;

/// A picture of one pixel, in GIF.
const PIXEL: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

fn build(settings: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let others: Vec<&str> = LANGUAGES.into_iter().filter(|tag| *tag != "en").collect();
    let site =
        format!("title: Petitions\nbase_url: https://example.org/us/\nlanguages: [{}]\n{settings}", others.join(", "));
    write(folder.path(), "content/site.yaml", &site);
    write(folder.path(), "content/organisations/us.md", "---\nname: Us\n---\nHere.\n");
    std::fs::write(folder.path().join("content/logo.gif"), PIXEL).unwrap();
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>";
    write(folder.path(), "content/logo.svg", svg);
    let outcome = Builder::new().build(&options(folder.path()));
    assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_human(false));
    folder
}

fn mail(folder: &Path, tag: &str, kind: MailKind, ending: &str) -> String {
    let path = format!("site/signing/{}/mail/{}.{ending}", tag.to_ascii_lowercase(), kind.as_str());
    std::fs::read_to_string(folder.join(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The paragraphs and the addresses of links.
fn content_of_html(html: &str) -> BTreeSet<String> {
    let (head, rest) = html.split_once("<style>").unwrap();
    let (_, body) = rest.split_once("</style>").unwrap();
    let html = [head, body].concat().replace("<bdi>", "").replace("</bdi>", "");
    let mut content = BTreeSet::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        if let Some(address) = tag.strip_prefix("a ").and_then(|tag| tag.split_once("href=\"")) {
            content.insert(address.1.split('"').next().unwrap().to_owned());
        }
        content.insert(text.trim().replace("&amp;", "&").replace("&#39;", "'"));
    }
    content.remove("");
    content
}

fn content_of_text(text: &str) -> BTreeSet<String> {
    text.lines().map(str::trim).filter(|line| !matches!(*line, "" | "--")).map(str::to_owned).collect()
}

#[test]
fn both_parts_of_each_mail_say_the_same_in_every_language() {
    let folder = build("controller: { name: Town House, contact: data@example.org }\n");
    for tag in LANGUAGES {
        for kind in MailKind::ALL {
            let (html, text) = (mail(folder.path(), tag, kind, "html"), mail(folder.path(), tag, kind, "txt"));
            assert_eq!(content_of_html(&html), content_of_text(&text), "{tag} {}", kind.as_str());
            // Mail servers get them in Base64 at worst, and filled with a few hundred bytes.
            assert!((html.len() + text.len()) * 4 / 3 < 24_000, "{tag} {}: {}", kind.as_str(), html.len());
            let segment = if tag == "en" { String::new() } else { format!("{}/", tag.to_ascii_lowercase()) };
            for said in [
                "{name}",
                "{petition_title}",
                "{organisation}",
                "Town House",
                &format!("https://example.org/us/{segment}privacy/"),
                &format!("https://example.org/us/{segment}"),
            ] {
                assert!(html.contains(said) && text.contains(said), "{tag} {}: {said}", kind.as_str());
            }
            assert!(text.lines().next().unwrap().contains("{petition_title}"), "the subject says which petition");
            assert!(!text.contains("\n\n\n"), "{text}");
            let dir = if matches!(tag, "ar" | "he") { "rtl" } else { "ltr" };
            assert!(html.contains(&format!("<div lang=\"{tag}\" dir=\"{dir}\"")), "in what web mail keeps: {html}");
            assert!(!html.contains(":</a>") && !html.contains("：</a>"), "a link ends with a colon: {html}");
        }
    }
}

#[test]
fn mails_have_the_logo_and_the_brand_colour_in_light_and_dark() {
    let folder = build("logo: logo.gif\nbrand: { light: \"#7a1f5c\", dark: \"#f2a7d8\" }\n");
    let html = mail(folder.path(), "fr", MailKind::Confirm, "html");
    for said in
        ["<img class=\"logo\" src=\"https://example.org/us/", "background:#7a1f5c", "background: #f2a7d8 !important"]
    {
        assert!(html.contains(said), "{said}\n{html}");
    }
    // Most mail programs do not show SVG.
    let html = mail(build("logo: logo.svg\n").path(), "en", MailKind::Confirm, "html");
    assert!(!html.contains("<img"), "{html}");
    assert!(html.contains("background:#0b5c55"), "{html}");
}
