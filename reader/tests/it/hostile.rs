//! Malicious files: nothing panics, hangs or grows without bound.

use std::path::Path;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use reader::Loader;
use reader::content::Content;
use reader::diagnostic::Diagnostics;

use crate::html_of;

const KEYS: &str = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\n";

/// A site with one petition, whose file has these bytes.
fn site(petition: &[u8]) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for folder in ["petitions", "organisations"] {
        std::fs::create_dir_all(root.path().join("content").join(folder)).unwrap();
    }
    write(root.path(), "content/site.yaml", b"title: Petitions\nbase_url: https://petitions.example/\n");
    write(root.path(), "content/organisations/us.md", b"---\nname: Us\n---\n");
    write(root.path(), "content/petitions/elm.md", petition);
    root
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    std::fs::write(root.join(path), bytes).unwrap();
}

fn load(root: &Path) -> (Option<Content>, String) {
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root, &mut diagnostics);
    // Every report format must cope with any text, too.
    let _ = (diagnostics.render_human(true), diagnostics.render_json(), diagnostics.render_github());
    (content, diagnostics.render_short())
}

/// The codes of the errors, in order.
fn errors(petition: &[u8]) -> Vec<String> {
    let root = site(petition);
    let mut diagnostics = Diagnostics::default();
    reader::load(root.path(), &mut diagnostics);
    diagnostics.errors_only().sorted().iter().map(|found| found.code.as_str().to_owned()).collect()
}

fn html(text: &str) -> String {
    let root = site(format!("{KEYS}---\n{text}").as_bytes());
    let (content, report) = load(root.path());
    let content = content.unwrap_or_else(|| panic!("{report}"));
    html_of(&content.petitions.values().next().unwrap().main.text)
}

#[track_caller]
fn check(petition: &[u8], expected: &[&str]) {
    let begun = Instant::now();
    assert_eq!(errors(petition), expected);
    // Enough for a debug build on a busy machine, and far less than exponential behaviour would take.
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

#[test]
fn invalid_utf8_is_reported() {
    check(b"---\ntitle: caf\xe9\n---\n", &["not-utf8"]);
    check(&[0xff, 0xfe, b'-', 0, b'-', 0], &["not-utf8"]);
    check(b"", &["missing-front-matter"]);
    check(b"\0\0\0", &["missing-front-matter"]);
}

#[test]
fn yaml_bombs_are_rejected() {
    let mut bomb = String::from("---\nextra:\n  a: &a [x,x,x,x,x,x,x,x,x,x]\n");
    for (from, to) in ('a'..'m').zip('b'..='m') {
        bomb.push_str(&format!("  {to}: &{to} [{}]\n", vec![format!("*{from}"); 10].join(",")));
    }
    bomb.push_str("---\n");
    let found = errors(bomb.as_bytes());
    assert!(found.contains(&"too-large".to_owned()), "{found:?}");
    let deep = format!("{KEYS}extra: {}{}\n---\nWe ask.", "[".repeat(50_000), "]".repeat(50_000));
    check(deep.as_bytes(), &["too-large"]);
    let deep = format!(
        "{KEYS}extra:\n{}---\nWe ask.",
        (1..300).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect::<String>()
    );
    check(deep.as_bytes(), &["too-large"]);
    let long = format!("{KEYS}share: \"{}\"\n---\nWe ask.", "x".repeat(1024 * 1024));
    check(long.as_bytes(), &["too-large"]);
}

#[test]
fn a_reasonably_used_anchor_is_resolved() {
    check(format!("{KEYS}share: &words Come\nextra: {{ again: *words }}\n---\nWe ask.").as_bytes(), &[]);
}

#[test]
fn line_endings_and_byte_order_marks_do_not_matter() {
    let plain = format!("{KEYS}topics: [Libraries]\n---\nWe ask.\n\n## So\n\nYes.\n");
    check(plain.as_bytes(), &[]);
    let root = site(plain.as_bytes());
    let windows = site(format!("\u{feff}{}", plain.replace('\n', "\r\n")).as_bytes());
    let [unix, windows] = [root, windows].map(|root| {
        let petition = load(root.path()).0.unwrap().petitions.values().next().unwrap().clone();
        (
            petition.in_language(&petition.language).hash().clone(),
            petition.main.text.plain.clone(),
            petition.main.topics.clone(),
            petition.main.title.clone(),
        )
    });
    assert_eq!(unix, windows);
}

#[test]
fn deeply_nested_and_very_long_texts_are_read_in_reasonable_time() {
    for text in [
        ">".repeat(20_000),
        "[".repeat(20_000),
        "![".repeat(20_000),
        "*a ".repeat(20_000),
        "- ".repeat(5_000),
        "<b>".repeat(20_000),
        "<div>\n\n".repeat(2_000),
        "`".repeat(20_001),
        "[a](".repeat(10_000),
        "&".repeat(20_000),
        "a\n".repeat(100_000),
        "# a\n".repeat(5_000),
        "| a ".repeat(3_000) + "\n" + &"|---".repeat(3_000),
        "[^a]: ".repeat(3_000),
        "[^a] ".repeat(20_000) + "\n\n[^a]: x",
        (0..400).map(|depth| format!("{}- a\n", " ".repeat(depth * 2))).collect(),
    ] {
        let begun = Instant::now();
        let html = html(&text);
        assert!(begun.elapsed() < Duration::from_secs(20), "{:?} {:?}", begun.elapsed(), &text[..10]);
        assert!(html.len() < 40 * text.len() + 1000, "{} of {} {:?}", html.len(), text.len(), &text[..10]);
    }
}

#[test]
fn scripts_never_reach_the_html() {
    for text in [
        "[a](javascript:alert(1))",
        "[a](JaVaScRiPt:alert(1))",
        "[a](java&#115;cript:alert(1))",
        "[a](&#x6A;avascript:alert(1))",
        "[a](<java\tscript:alert(1)>)",
        "[a](\\javascript:alert(1))",
        "[a](data:text/html;base64,PHN)",
        "[a](vbscript:x)",
        "<javascript:alert(1)>",
        "![a](javascript:alert(1))",
        "![a](data:image/svg+xml,x)",
        "[a]\n\n[a]: javascript:alert(1)",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\" java\nscript:alert(1)\">a</a>",
        "<a href=\"undersigned:file/../../etc/passwd\">a</a>",
        "<img src=x onerror=alert(1)>",
        "<script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<svg onload=alert(1)>",
        "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
        "<style>@import 'x'</style>",
        "<div style=\"background:url(javascript:x)\">a</div>",
        "<iframe src=\"https://example.org\"></iframe>",
        "<form action=\"https://example.org\"><input name=a></form>",
        "<meta http-equiv=refresh content=0>",
        "<base href=\"https://example.org\">",
        "<b onclick=x>a</b>",
        "<h1>One</h1>",
        "<!-- <script> --> <script>x</script>",
        "<!--><script>alert(1)</script>-->",
        "<p id=sign class=button>a</p>",
        "```\"><script>\nx\n```",
        "# <script>x</script>",
        "[a](https://example.org/\"onmouseover=x)",
        "[a](https://example.org \"t\\\" onmouseover=x\")",
    ] {
        let root = site(format!("{KEYS}---\nWe ask. {text}\n\n{text}\n").as_bytes());
        let mut diagnostics = Diagnostics::default();
        let Some(content) = reader::load(root.path(), &mut diagnostics) else {
            assert!(diagnostics.has_errors());
            continue;
        };
        let html = html_of(&content.petitions.values().next().unwrap().main.text).to_lowercase();
        assert_harmless(&html, text);
    }
}

/// Looks only at the tags of the HTML: whatever is escaped is text.
pub(crate) fn assert_harmless(html: &str, written: &str) {
    for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let forbidden = [
            "script", "style", "svg", "math", "iframe", "form", "input", "meta", "base", "object", "embed", "link",
            "h1",
        ];
        assert!(!forbidden.contains(&name.as_str()), "<{name}> of {written:?}: {html}");
        for scheme in ["javascript:", "data:", "vbscript:", "undersigned:file/.."] {
            let squeezed: String = tag.chars().filter(|c| !c.is_whitespace()).collect();
            assert!(!squeezed.contains(&format!("=\"{scheme}")), "{scheme} of {written:?}: {html}");
        }
        assert!(!tag.contains("\" on") && !tag.contains(" style="), "attribute of {written:?}: {html}");
        assert!(!tag.contains("id=\"sign\"") && !tag.contains("class=\"button\""), "{written:?}: {html}");
    }
}

#[cfg(unix)]
#[test]
fn symbolic_links_to_other_folders_are_not_followed() {
    use std::os::unix::fs::symlink;
    let root = site(format!("{KEYS}---\nWe ask. ![A](out.png)\n").as_bytes());
    let content = root.path().join("content");
    symlink("/etc/passwd", content.join("petitions/out.md")).unwrap();
    symlink("/etc/hostname", content.join("petitions/out.png")).unwrap();
    symlink(".", content.join("petitions/loop")).unwrap();
    symlink("nowhere.md", content.join("petitions/gone.md")).unwrap();
    let (content, report) = load(root.path());
    assert!(content.is_none());
    insta::assert_snapshot!(report, @r"
    content/organisations/us.md:1:1: warning[no-recipient]: the signatures of an open petition cannot be encrypted; run `undersigned keys new us` and write the public key here as `recipient`
    content/petitions/elm.md:4:7: warning[no-closing-date]: this petition has no closing date; add `closes: 2026-09-01`, or another day before the decision is made
    content/petitions/elm.md:6:9: error[missing-image]: there is no image `out.png`; add the file, or correct the path, which starts at this file's folder
    content/petitions/gone.md:1:1: error[unreadable]: this symbolic link points to nothing; delete it, or create its target
    content/petitions/loop:1:1: warning[ignored-file]: symbolic links to folders are not followed; copy the folder, or link to its files
    content/petitions/out.md:1:1: error[outside-content]: this symbolic link points outside the content folder, so it is not followed; copy its target into the content folder
    content/petitions/out.png:1:1: error[outside-content]: this symbolic link points outside the content folder, so it is not followed; copy its target into the content folder
    ");
}

#[test]
fn file_names_that_cannot_be_slugs_are_reported() {
    let root = site(format!("{KEYS}---\nWe ask.\n").as_bytes());
    for name in ["..md", "...md", "a b.md", "é.md", "e\u{301}.md", "A.md", "-.md", "x.en.fr.md"] {
        write(root.path(), &format!("content/petitions/{name}"), format!("{KEYS}---\nWe ask.\n").as_bytes());
    }
    let (content, report) = load(root.path());
    assert!(content.is_none());
    assert!(report.lines().filter(|line| line.contains("bad-slug")).count() >= 4, "{report}");
}

#[test]
fn changed_files_are_read_again_and_others_are_cached() {
    let root = site(format!("{KEYS}---\nWe ask.\n").as_bytes());
    write(root.path(), "content/petitions/oak.md", format!("{KEYS}---\nWe ask.\n").as_bytes());
    let mut loader = Loader::new(root.path());
    let before = loader.load(&mut Diagnostics::default()).unwrap();
    let elm = root.path().join("content/petitions/elm.md");
    write(root.path(), "content/petitions/elm.md", format!("{KEYS}---\nWe ask again.\n").as_bytes());
    let after = loader.reload(std::slice::from_ref(&elm), &mut Diagnostics::default()).unwrap();
    let [old, new] = [&before, &after].map(|content| content.petitions.values().cloned().collect::<Vec<_>>());
    assert_eq!(&*new[0].main.text.plain, "We ask again.");
    assert!(std::sync::Arc::ptr_eq(&old[1], &new[1]), "the other petition is the same in memory");
    // A mistake is reported, and what was there comes back with its repair.
    write(root.path(), "content/petitions/elm.md", b"---\n");
    let mut diagnostics = Diagnostics::default();
    assert!(loader.reload(std::slice::from_ref(&elm), &mut diagnostics).is_none() && diagnostics.has_errors());
    std::fs::remove_file(&elm).unwrap();
    let gone = loader.reload(&[elm], &mut Diagnostics::default()).unwrap();
    assert_eq!(gone.petitions.len(), 1);
    write(root.path(), "content/petitions/new.md", format!("{KEYS}---\nWe ask.\n").as_bytes());
    let new = loader.reload(&[root.path().join("content/petitions/new.md")], &mut Diagnostics::default()).unwrap();
    assert_eq!(new.petitions.len(), 2);
}

#[test]
fn a_changed_translation_is_checked_and_shown_as_if_all_was_read() {
    let root = site(format!("{KEYS}---\nWe ask.\n").as_bytes());
    let site_file = std::fs::read_to_string(root.path().join("content/site.yaml")).unwrap();
    write(root.path(), "content/site.yaml", format!("{site_file}languages: [fr]\n").as_bytes());
    write(root.path(), "content/petitions/oak.md", format!("{KEYS}---\nWe ask.\n").as_bytes());
    write(root.path(), "content/petitions/oak.fr.md", b"---\ntitle: Chene\n---\n[Ici](elm.md#pourquoi)\n");
    let translation = root.path().join("content/petitions/elm.fr.md");
    let mut loader = Loader::new(root.path());
    let texts = ["Un.", "Deux.", "[Non](gone.md)", "## Pourquoi\n\nTrois.", "## Pourquoi\n\nQuatre.", "Cinq."];
    let mut titles = Vec::new();
    for (number, text) in texts.into_iter().enumerate() {
        std::fs::write(&translation, format!("---\ntitle: Titre {number}\n---\n{text}\n")).unwrap();
        let (mut found, mut expected) = (Diagnostics::default(), Diagnostics::default());
        let shown = loader.reload(std::slice::from_ref(&translation), &mut found);
        let clean = Loader::new(root.path()).load(&mut expected);
        assert_eq!(found.render_short(), expected.render_short(), "{text}");
        let title = |content: &Content| {
            let petition = content.petitions.values().find(|petition| petition.main.slug.as_str() == "elm").unwrap();
            petition.translations.values().next().unwrap().title.to_string()
        };
        assert_eq!(shown.as_ref().map(title), clean.as_ref().map(title), "{text}");
        titles.extend(shown.as_ref().map(title));
    }
    assert_eq!(titles, ["Titre 3", "Titre 4"], "the other texts break a link");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_front_matter_is_parsed_or_reported(yaml in "(\\PC|[\n:\\-\"'\\[\\]{}&*!|>%@#, ]){0,120}") {
        let root = site(format!("---\n{yaml}\n---\nText.\n").as_bytes());
        load(root.path());
    }

    #[test]
    fn any_keys_are_parsed_or_reported(
        key in "title|target|date|goal|form|image|topics|status|collected_elsewhere|aliases|id|extra",
        value in "([a-z0-9:\\-\"'\\[\\]{},#\n ]|\\PC){0,60}",
    ) {
        let root = site(format!("{KEYS}{key}: {value}\n---\nText.\n").as_bytes());
        load(root.path());
    }

    #[test]
    fn any_text_becomes_safe_html(text in "(\\PC|[\n*_`\\[\\]()<>!#&;:\"'|\\-]|javascript:|<script>|<a href=|onload=){0,80}") {
        let root = site(format!("{KEYS}---\n{text}\n").as_bytes());
        if let (Some(content), _) = load(root.path()) {
            let html = html_of(&content.petitions.values().next().unwrap().main.text).to_lowercase();
            assert_harmless(&html, &text);
        }
    }

    #[test]
    fn any_bytes_are_parsed_or_reported(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let root = site(&bytes);
        load(root.path());
    }
}
