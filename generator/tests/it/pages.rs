//! What the pages of small sites say.

use std::fs;
use std::path::Path;

use generator::Builder;
use petition::count::{ImportedFrom, StoredCount};
use petition::slug::Slug;

use crate::fixture::{options, write};

const SITE: (&str, &str) =
    ("content/site.yaml", "title: Petitions\nhome: list\nbase_url: https://petitions.example.org/\n");
const NEIGHBOURS: (&str, &str) = ("content/organisations/neighbours.md", "---\nname: Neighbours\n---\nWe live here.\n");

/// A built site of these files; its pages are below `site/`.
fn build(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        write(folder.path(), path, text);
    }
    let outcome = Builder::new().build(&options(folder.path()));
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    folder
}

/// The same, with what a store holds for the petition `library`.
fn build_counted(files: &[(&str, &str)], stored: StoredCount) -> tempfile::TempDir {
    let folder = build(files);
    let mut options = options(folder.path());
    options.counts.petitions.insert(Slug::parse("library").unwrap(), stored);
    assert!(Builder::new().build(&options).report.is_some());
    folder
}

fn page(folder: &tempfile::TempDir, path: &str) -> String {
    let path: &Path = &folder.path().join("site").join(path);
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A petition with these further keys.
fn petition(keys: &str) -> String {
    format!("---\ntitle: Keep the library open\ntarget: The council\ndate: 2026-11-01\n{keys}---\nPlease.\n")
}

/// The privacy notice of a site whose petitions have these keys.
fn privacy(petitions: &[&str]) -> String {
    let texts: Vec<(String, String)> = petitions
        .iter()
        .enumerate()
        .map(|(number, keys)| (format!("content/petitions/p{number}.md"), petition(keys)))
        .collect();
    let mut files = vec![SITE, NEIGHBOURS];
    files.extend(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    page(&build(&files), "privacy/index.html")
}

#[test]
fn structured_data_has_the_types_of_schema_org() {
    let text = petition("");
    let folder = build(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &text)]);
    let pages = [
        ("index.html", "WebSite"),
        ("organisations/neighbours/index.html", "ProfilePage"),
        ("petitions/library/index.html", "Article"),
    ];
    for (path, kind) in pages {
        let start = format!("<script type=\"application/ld+json\">{{\"@type\":\"{kind}\"");
        assert!(page(&folder, path).contains(&start), "{path} is not a {kind}");
    }
}

#[test]
fn imported_sheets_are_named_beside_the_count() {
    let said = |keys: &str, stored: StoredCount| {
        let text = petition(keys);
        let folder = build_counted(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &text)], stored);
        let page = page(&folder, "petitions/library/index.html");
        let start = page.find("<div class=\"sources\">").unwrap();
        page[start..start + page[start..].find("</div>").unwrap()].to_owned()
    };
    let from = ImportedFrom { count: 2, source: "Market <stall>".to_owned(), date: "2026-11-20".parse().ok() };
    let imported = StoredCount { online: 1, imported: 2, sources: vec![from], ..StoredCount::default() };
    let alone = said("", imported.clone());
    assert!(alone.contains("1 online and 2 collected elsewhere"), "{alone}");
    assert!(alone.contains("Market &lt;stall&gt;</bdi> (<time datetime=\"2026-11-20\">"), "{alone}");
    let both = said("collected_elsewhere: [{ count: 80, source: the desk }]\n", imported);
    assert!(both.contains("82 collected elsewhere") && both.matches("<li>").count() == 2, "{both}");
    // As counts were kept before they named where imports come from.
    let unnamed = said("collected_elsewhere: 5\n", StoredCount { imported: 2, ..StoredCount::default() });
    assert!(unnamed.contains("7 collected elsewhere") && !unnamed.contains("<ul>"), "{unnamed}");
}

#[test]
fn the_privacy_notice_says_who_is_given_names() {
    let (count, names) = ("", "delivers: names\n");
    let postcode = "delivers: names\nform: { fields: [postcode] }\n";
    for (petitions, said, not_said) in [
        (vec![count], "only how many people signed, not who", "passes the names"),
        (vec![], "only how many people signed, not who", "passes the names"),
        (
            vec![count, names],
            "For all other petitions they learn only how many",
            "only how many people signed, not who",
        ),
        (vec![names, names], "The organization passes the names", "they learn only how many"),
        (vec![names], "The organization passes the names", "it is passed on with the name"),
        (vec![postcode], "it is passed on with the name", "only how many people signed, not who"),
    ] {
        let notice = privacy(&petitions);
        assert!(notice.contains(said), "{petitions:?}: {said}");
        assert!(!notice.contains(not_said), "{petitions:?}: {not_said}");
    }
}

#[test]
fn a_form_with_sources_has_a_field_for_them_and_says_that_they_are_stored() {
    for (keys, sources) in
        [("", serde_json::Value::Null), ("via: [newsletter, flyer]\n", serde_json::json!(["newsletter", "flyer"]))]
    {
        let folder = build(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &petition(keys))]);
        let html = page(&folder, "petitions/library/index.html");
        assert_eq!(html.contains(r#"<input type="hidden" name="via" value="">"#), !sources.is_null());
        let index: serde_json::Value = serde_json::from_str(&page(&folder, "petitions.json")).unwrap();
        let signing = &index["petitions"][0]["signing"];
        assert_eq!(signing["via"], sources);
        let notice = page(&folder, &format!("texts/{}.txt", signing["notice"]["en"].as_str().unwrap()));
        for text in [&html, &notice, &page(&folder, "privacy/index.html")] {
            assert_eq!(text.contains("this source is encrypted, stored with your signature"), !sources.is_null());
        }
    }
}

#[test]
fn the_notice_and_the_consent_say_who_receives_what() {
    let agreed = "I agree that Neighbours processes my data as described, including the political opinion that my signature reveals";
    for (keys, said, given) in [
        ("", "Only the number of people who signed is passed on to The council, not their names.", ""),
        (
            "delivers: names\n",
            "Neighbours will pass your name on to The council.",
            ", and passes my name on to The council",
        ),
        (
            "delivers: names\nform: { fields: [postcode] }\n",
            "Neighbours will pass your name and postal code on to The council.",
            ", and passes my name and postal code on to The council",
        ),
    ] {
        let folder = build(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &petition(keys))]);
        let html = page(&folder, "petitions/library/index.html");
        let notice = html.split("class=\"notice\"").nth(1).unwrap();
        assert!(notice.contains(said), "{notice}");
        assert!(notice.contains(&format!("<label for=\"consent\">{agreed}{given}.</label>")), "{notice}");

        let index: serde_json::Value = serde_json::from_str(&page(&folder, "petitions.json")).unwrap();
        let signing = &index["petitions"][0]["signing"];
        let [consent, notice_hash] = ["consent", "notice"].map(|key| signing[key]["en"].as_str().unwrap().to_owned());
        assert_eq!(page(&folder, &format!("texts/{consent}.txt")), format!("{agreed}{given}.\n"));
        assert!(page(&folder, &format!("texts/{notice_hash}.txt")).contains(said));
        let tick = format!("<input id=\"consent\" name=\"consent\" type=\"checkbox\" value=\"{consent}\" required ");
        assert!(notice.contains(&tick), "required, and not ticked: {notice}");
        assert!(html.contains(&format!("<input type=\"hidden\" name=\"notice\" value=\"{notice_hash}\">")), "{html}");
    }
}

/// A petition in Korean on a site without Korean pages.
const KOREAN: (&str, &str) = (
    "content/petitions/library.md",
    "---\ntitle: 도서관을 열어 주세요\ntarget: [시장, 시의회]\ndate: 2026-11-01\nlanguage: ko\n---\n\
     [우리](../organisations/neighbours.md)는 토요일에도 열어 주세요.\n",
);

#[test]
fn a_petition_in_an_unconfigured_language_is_listed_in_the_default_language() {
    let folder = build(&[SITE, NEIGHBOURS, KOREAN]);
    let html = page(&folder, "petitions/library/index.html");
    assert!(html.contains("<html lang=\"en\" dir=\"ltr\">"), "{html}");
    assert!(html.contains("<h1 lang=\"ko\" dir=\"ltr\">도서관을 열어 주세요</h1>"), "{html}");
    assert!(page(&folder, "index.html").contains("href=\"/petitions/library/\""));
    assert!(page(&folder, "sitemap.xml").contains("<loc>https://petitions.example.org/petitions/library/</loc>"));
    assert!(page(&folder, "petitions/library/confirmed/index.html").contains("도서관을 열어 주세요"));
    assert!(html.contains("시장 및 시의회"), "{html}");
    assert!(page(&folder, "feed.xml").contains("https://petitions.example.org/organisations/neighbours/"));
    // What the signer needs for those who sign on that page.
    let index: serde_json::Value = serde_json::from_str(&page(&folder, "petitions.json")).unwrap();
    let entry = &index["petitions"][0];
    assert_eq!(entry["texts"]["en"]["url"], "https://petitions.example.org/petitions/library/");
    assert_eq!(entry["texts"]["en"]["title"], "도서관을 열어 주세요");
    for hash in [&entry["texts"]["en"]["hash"], &entry["signing"]["notice"]["en"], &entry["signing"]["consent"]["en"]] {
        page(&folder, &format!("texts/{}.txt", hash.as_str().unwrap()));
    }
}

#[test]
fn translations_of_such_a_petition_have_pages() {
    let site = (SITE.0, "title: Petitions\nbase_url: https://petitions.example.org/\nlanguages: [fr, ar]\n");
    let french = ("content/petitions/library.fr.md", "---\ntitle: Ouvrez la bibliothèque\n---\nLe samedi.\n");
    let folder = build(&[site, NEIGHBOURS, KOREAN, french]);
    for (path, title) in [
        ("petitions/library/index.html", "도서관을 열어 주세요"),
        ("fr/petitions/library/index.html", "Ouvrez la bibliothèque"),
    ] {
        let html = page(&folder, path);
        assert!(html.contains(title), "{html}");
        assert!(
            html.contains("hreflang=\"fr\" href=\"https://petitions.example.org/fr/petitions/library/\""),
            "{html}"
        );
        assert!(html.contains("hreflang=\"en\" href=\"https://petitions.example.org/petitions/library/\""), "{html}");
    }
    assert!(page(&folder, "ar/petitions/index.html").contains("href=\"/ar/petitions/library/\""));
}

#[test]
fn headings_never_reuse_the_id_of_another_element() {
    let words = [
        "Name",
        "Email",
        "Country",
        "Sign",
        "Sign title",
        "Errors title",
        "Error name",
        "Hint email",
        "Notice title",
        "Updates title",
        "Note 1",
        "Note 1 mention",
        "Main",
        "Main",
        "Updates",
        "Second reference",
        "Started petitions",
    ];
    let text: String = words.iter().map(|word| format!("## {word}\n\nText.\n\n")).collect();
    let organisation = format!("---\nname: Neighbours\n---\n{text}");
    let note = "A note[^1].\n\n[^1]: This.\n";
    let petition = format!("{}{text}{note}", petition(""));
    let update = format!("---\ntitle: News\n---\n## News\n\n{note}");
    let folder = build(&[
        SITE,
        ("content/organisations/neighbours.md", &organisation),
        ("content/petitions/library/index.md", &petition),
        ("content/petitions/library/updates/2026-11-02-news.md", &update),
        ("content/petitions/library/updates/2026-11-03-news.md", &update),
    ]);
    for path in ["petitions/library/index.html", "organisations/neighbours/index.html"] {
        let html = page(&folder, path);
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        assert!(all > words.len(), "{path}: {ids:?}");
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{path}: {ids:?}");
    }
}

fn title(html: &str) -> &str {
    html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).unwrap().0
}

#[test]
fn window_titles_are_short_enough_for_search_results() {
    let long = "Keep the reading room of the Elm Street library open on Saturdays for all who work";
    let text = format!("---\ntitle: {long}\ntarget: The council\ndate: 2026-11-01\n---\nPlease.\n");
    let folder = build(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &text)]);
    assert_eq!(title(&page(&folder, "petitions/library/index.html")), long, "the site's name is left out");
    let thanks = page(&folder, "petitions/library/confirmed/index.html");
    assert_eq!(title(&thanks), "Thank you for signing – Keep the reading room of the Elm Street library…");
    let short = build(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &petition(""))]);
    assert_eq!(title(&page(&short, "petitions/library/index.html")), "Keep the library open – Petitions");
}

const TWO_LANGUAGES: (&str, &str) = (
    "content/site.yaml",
    "title: Petitions\nbase_url: https://petitions.example.org/\nlanguages: [fr, ar]\n\
     topics:\n  Libraries: { fr: Bibliothèques }\n",
);

#[test]
fn shared_texts_appear_in_each_language() {
    let keys = "topics: [Libraries, Money]\nshare: { en: Sign it, fr: Signez }\nform: { declaration: { en: I am here, fr: Je suis ici } }\n\
                collected_elsewhere: [{ count: 80, source: { en: paper sheets, fr: feuilles papier } }]\n";
    let french = "---\ntitle: Gardez la bibliothèque\n---\nS’il vous plaît.\n";
    let folder = build(&[
        TWO_LANGUAGES,
        NEIGHBOURS,
        ("content/petitions/library.md", &petition(keys)),
        ("content/petitions/library.fr.md", french),
    ]);
    let html = page(&folder, "fr/petitions/library/index.html");
    for said in [
        "<bdi lang=\"fr\" dir=\"ltr\">feuilles papier</bdi>",
        "<label for=\"declaration\">Je suis ici</label>",
        "<a href=\"/fr/topics/libraries/\">Bibliothèques</a>",
        "<a href=\"/fr/topics/money/\" lang=\"en\" dir=\"ltr\">Money</a>",
    ] {
        assert!(html.contains(said), "{said}\n{html}");
    }
    assert!(page(&folder, "fr/topics/libraries/index.html").contains("Bibliothèques\u{a0}» – Petitions</title>"));
    let english = page(&folder, "petitions/library/index.html");
    for said in [">paper sheets</bdi>", ">I am here</label>", ">Libraries</a>"] {
        assert!(english.contains(said), "{said}\n{english}");
    }
    for (prefix, said) in [("", "Sign it"), ("fr/", "Signez")] {
        let thanks = page(&folder, &format!("{prefix}petitions/library/confirmed/index.html"));
        assert!(thanks.contains(&format!("data-share-text=\"{said}\"")), "{thanks}");
    }
    // The index has what each language was shown.
    let index: serde_json::Value = serde_json::from_str(&page(&folder, "petitions.json")).unwrap();
    let declaration = &index["petitions"][0]["signing"]["declaration"];
    assert_eq!(*declaration, serde_json::json!({ "en": "I am here", "fr": "Je suis ici" }));
}

#[test]
fn the_title_replaces_a_share_text_in_another_language() {
    let files = [
        TWO_LANGUAGES,
        NEIGHBOURS,
        ("content/petitions/library.md", &petition("share: Sign it\n")),
        ("content/petitions/library.fr.md", "---\ntitle: Gardez la bibliothèque\n---\nS’il vous plaît.\n"),
    ];
    let folder = build(&files);
    assert!(page(&folder, "petitions/library/confirmed/index.html").contains("data-share-text=\"Sign it\""));
    assert!(
        page(&folder, "fr/petitions/library/confirmed/index.html")
            .contains("data-share-text=\"Gardez la bibliothèque\"")
    );
}

#[test]
fn many_languages_are_collapsed_into_a_menu() {
    let site = |languages: &str| format!("{}languages: [{languages}]\n", SITE.1);
    let home = |site: &str| page(&build(&[("content/site.yaml", site), NEIGHBOURS]), "fr/index.html");
    let few = home(&site("fr, de, es, it"));
    assert!(!few.contains("<summary>français</summary>"), "{few}");
    let many = home(&site("fr, de, es, it, nl"));
    assert!(many.contains("<summary>français</summary>"), "{many}");
    assert!(many.contains("hreflang=\"nl\""), "{many}");
}

#[test]
fn an_organisations_name_has_its_own_direction() {
    let name = ("content/organisations/neighbours.md", "---\nname: جمعية البيئة (EPA)\n---\nHere.\n");
    let folder = build(&[SITE, name, ("content/petitions/library.md", &petition(""))]);
    for path in ["petitions/library/index.html", "organisations/neighbours/index.html"] {
        // Without `dir` it is taken from the name itself.
        assert!(page(&folder, path).contains("<bdi lang=\"en\">جمعية البيئة (EPA)</bdi>"), "{path}");
    }
}

#[test]
fn an_update_of_a_later_date_waits_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let update = |title: &str| format!("---\ntitle: {title}\n---\nRead this.\n");
    for (path, text) in [
        (SITE.0, SITE.1),
        (NEIGHBOURS.0, NEIGHBOURS.1),
        ("content/petitions/library/index.md", &petition("")),
        ("content/petitions/library/updates/2026-11-20-heard.md", &update("They heard us")),
        ("content/petitions/library/updates/2027-05-01-won.md", &update("We won")),
    ] {
        write(folder.path(), path, text);
    }
    let mut builder = Builder::new();
    let mut options = options(folder.path());
    let files = ["petitions/library/index.html", "petitions/library/feed.xml"];
    let mut built = |options: &generator::BuildOptions| {
        assert!(builder.build(options).report.is_some());
        files.map(|path| page(&folder, path))
    };

    let [html, feed] = built(&options);
    assert!(html.contains("They heard us") && !html.contains("We won"), "{html}");
    assert!(feed.contains("<updated>2026-11-20T00:00:00Z</updated>") && !feed.contains("We won"), "{feed}");
    let all = [page(&folder, "feed.xml"), page(&folder, "sitemap.xml")].concat();
    assert!(all.contains("2026-11-20") && !all.contains("2027-05-01"), "{all}");

    options.drafts = true;
    let [html, feed] = built(&options);
    assert!(html.contains("We won") && html.matches("Not published yet").count() == 1, "{html}");
    assert!(!feed.contains("We won"), "{feed}");

    options.drafts = false;
    options.now = "2027-05-01T00:00:00Z".parse().unwrap();
    let [html, feed] = built(&options);
    assert!(html.contains("We won") && !html.contains("Not published yet"), "{html}");
    assert!(feed.contains("We won") && feed.contains("<updated>2027-05-01T00:00:00Z</updated>"), "{feed}");

    options.now = "2026-11-10T00:00:00Z".parse().unwrap();
    let [_, feed] = built(&options);
    assert!(feed.contains("<updated>2026-11-01T00:00:00Z</updated>"), "nothing but the petition itself: {feed}");
}
