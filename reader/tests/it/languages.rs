//! Texts as the typography of their language wants them.

use reader::diagnostic::Diagnostics;

use crate::html_of;

/// A petition as its pages show it.
struct Shown {
    title: String,
    html: String,
    /// Errors only.
    report: String,
}

/// Reads a petition without and one with a translation, `tag`, on an English site.
fn read(tag: &str, title: &str, text: &str) -> Shown {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, content: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    write("content/site.yaml", &format!("title: Petitions\nbase_url: https://example.org/\nlanguages: [{tag}]\n"));
    write("content/organisations/us.md", "---\nname: Us\n---\n");
    let keys = "organisation: us\ntarget: The council\ndate: 2026-06-01\ncloses: 2026-12-01\n";
    write("content/petitions/elm.md", &format!("---\ntitle: 'One \"two\"'\n{keys}---\n\nWe ask \"this\".\n"));
    write(
        "content/petitions/elm.{tag}.md".replace("{tag}", tag).as_str(),
        &format!("---\ntitle: {title:?}\n---\n\n{text}\n"),
    );
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    let report = diagnostics.errors_only().render_human(false);
    let Some(content) = content else { return Shown { title: String::new(), html: String::new(), report } };
    let petition = content.petitions.values().next().unwrap();
    assert_eq!(&*petition.main.title, "One “two”");
    assert!(html_of(&petition.main.text).contains("We ask “this”."));
    let (_, translation) = petition.translations.iter().next().unwrap();
    Shown { title: translation.title.to_string(), html: html_of(&translation.text), report }
}

#[track_caller]
fn check(tag: &str, text: &str, expected: &str) {
    let shown = read(tag, "Title", text);
    assert_eq!(shown.report, "", "{tag}");
    assert_eq!(shown.html.trim_end(), expected, "{tag}");
}

#[test]
fn quotes_are_those_of_the_language_in_text_and_title() {
    check("he", "חיילי צה\"ל אמרו \"*לא*\".", "<p>חיילי צה\"ל אמרו ”<em>לא</em>”.</p>");
    check("de", "Sie sagen \"Nein\" und 'nie'.", "<p>Sie sagen „Nein“ und ‚nie‘.</p>");
    check("fr", "Ils disent *\"non\"*.", "<p>Ils disent <em>«\u{a0}non\u{a0}»</em>.</p>");
    check("ar", "قالوا 'نعم'.", "<p>قالوا “نعم”.</p>");
    check(
        "fr",
        "`\"code\"` et \\\"tel quel\\\" --flag -- ici",
        "<p><code>\"code\"</code> et \"tel quel\" --flag – ici</p>",
    );
    let shown = read("de", "Sagt \"Nein\" zu Hans' Plan", "Wir bitten darum.");
    assert_eq!(shown.title, "Sagt „Nein“ zu Hans’ Plan");
}

#[test]
fn the_default_language_is_that_of_the_site_as_it_is_now() {
    let root = tempfile::tempdir().unwrap();
    let file = |path: &str| root.path().join(path);
    let write = |path: &str, content: &str| {
        std::fs::create_dir_all(file(path).parent().unwrap()).unwrap();
        std::fs::write(file(path), content).unwrap();
    };
    let site = |tag: &str| format!("title: Petitions\nbase_url: https://example.org/\nlanguage: {tag}\n");
    write("content/site.yaml", &site("de"));
    write("content/organisations/us.md", "---\nname: Us\n---\n");
    write("content/pages/about.md", "---\ntitle: 'Wer \"wir\" sind'\n---\n\nWir sind \"wir\".\n");
    let mut loader = reader::Loader::new(root.path());
    let mut shown = |changed: Option<&str>| {
        let mut diagnostics = Diagnostics::default();
        let content = match changed {
            None => loader.load(&mut diagnostics),
            Some(path) => loader.reload(&[file(path)], &mut diagnostics),
        };
        let content = content.unwrap();
        let page = content.pages.values().next().unwrap();
        (page.title.clone(), html_of(&page.text))
    };
    assert_eq!(shown(None), ("Wer „wir“ sind".to_owned(), "<p>Wir sind „wir“.</p>\n".to_owned()));
    write("content/site.yaml", &site("pl"));
    assert_eq!(shown(Some("content/site.yaml")).0, "Wer „wir” sind");
    write("content/site.yaml", &site("en"));
    assert_eq!(shown(None).1, "<p>Wir sind “wir”.</p>\n");
}

#[test]
fn emphasis_works_beside_chinese_and_japanese_punctuation() {
    check(
        "ja",
        "**「図書館」**を守る。これは**重要です。**お願いします。",
        "<p><strong>「図書館」</strong>を守る。これは<strong>重要です。</strong>お願いします。</p>",
    );
    check("zh-Hans", "**“图书馆”**是*大家的！*请保留。", "<p><strong>“图书馆”</strong>是<em>大家的！</em>请保留。</p>");
    check(
        "ja",
        "**注:**本文（**重要**）、`**「**`。",
        "<p><strong>注:</strong>本文（<strong>重要</strong>）、<code>**「**</code>。</p>",
    );
    check(
        "ja",
        "[**「図書館」**](https://example.org/「」)を",
        "<p><a href=\"https://example.org/%E3%80%8C%E3%80%8D\"><strong>「図書館」</strong></a>を</p>",
    );
    check("en-GB", "a * b, **bold**, and 2*3*4", "<p>a * b, <strong>bold</strong>, and 2<em>3</em>4</p>");
}

#[test]
fn line_ends_between_wide_characters_vanish() {
    check(
        "zh-Hans",
        "保留图书馆，\n让孩子们\n能来**读**\n书。",
        "<p>保留图书馆，让孩子们能来<strong>读</strong>书。</p>",
    );
    check("ja", "> 図書館を\n> 守る", "<blockquote>\n<p>図書館を守る</p>\n</blockquote>");
    check("ja", "図書館\nOpen\n守る", "<p>図書館\nOpen\n守る</p>");
    check("ko", "도서관을\n지키자", "<p>도서관을\n지키자</p>");
}

#[test]
fn headings_are_linked_by_their_words_in_any_script() {
    for (tag, heading, fragment, anchor) in [
        ("uk", "Чого ми просимо", "чого-ми-просимо", "chogo-mi-prosimo"),
        ("zh-Hans", "我们的要求", "我们的要求", "wo-men-de-yao-qiu"),
        ("fr", "Ce que l’on demande à l’État", "Ce-que-l’on-demande-à-l’État", "ce-que-lon-demande-a-letat"),
    ] {
        let expected = format!("<h2 id=\"{anchor}\">{heading}</h2>\n<p><a href=\"#{anchor}\">x</a></p>");
        check(tag, &format!("## {heading}\n\n[x](#{fragment})"), &expected);
        let raw = read(tag, "Title", &format!("## {heading}\n\n<u>a</u> [x](#{fragment})"));
        assert_eq!(raw.report, "", "{tag}: with raw HTML");
    }
    let wrong = read("uk", "Title", "## Чого ми просимо\n\n<u>a</u> [x](#чого-ми-хочемо)");
    assert_eq!(wrong.report.matches("error[broken-link]").count(), 1, "{}", wrong.report);
}
