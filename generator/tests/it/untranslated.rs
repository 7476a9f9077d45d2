//! Open petitions in languages that they are not translated into.

use generator::Builder;
use serde_json::Value;

use crate::campaign::{build, page};
use crate::fixture::{options, write};

const FILES: [&str; 2] = ["fr/petitions/library/index.html", "fr/petitions/library/confirmed/index.html"];

#[test]
fn an_open_petition_can_be_read_and_signed_with_menus_in_any_language_of_the_site() {
    let folder = build("languages: [fr, ar]\n", &[("library", ""), ("park", "")], 12);
    let html = page(&folder, FILES[0]);
    for expected in [
        "<html lang=\"fr\" dir=\"ltr\">",
        "<h1 lang=\"en\" dir=\"ltr\">The library</h1>",
        "<input type=\"hidden\" name=\"lang\" value=\"fr\">",
        "<link rel=\"canonical\" href=\"https://petitions.example.org/petitions/library/\">",
        "<meta name=\"robots\" content=\"noindex\">",
        "data-next=\"/fr/petitions/library/confirmed/\"",
        "<a href=\"/ar/petitions/library/\" lang=\"ar\"",
        "<a href=\"/petitions/library/\" lang=\"en\"",
        "href=\"/petitions/library/poster/\"",
    ] {
        assert!(html.contains(expected), "{expected}: {html}");
    }
    assert!(!html.contains("<link rel=\"alternate\" hreflang="), "it is no translation: {html}");
    assert!(page(&folder, FILES[1]).contains("<html lang=\"fr\""));
    assert!(!page(&folder, "sitemap.xml").contains("/fr/petitions/library/"));
    assert!(page(&folder, "fr/petitions/index.html").contains("<a href=\"/fr/petitions/library/\">"));
    assert!(!page(&folder, "petitions/library/index.html").contains("<link rel=\"alternate\" hreflang="));
    for absent in ["embed/index.html", "poster/index.html", "feed.xml"] {
        assert!(!folder.path().join("site/fr/petitions/library").join(absent).exists(), "{absent}");
    }

    let index: Value = serde_json::from_str(&page(&folder, "petitions.json")).unwrap();
    let entry = &index["petitions"][0];
    assert_eq!(entry["texts"].as_object().unwrap().len(), 1, "it has one text");
    let url = "https://petitions.example.org/fr/petitions/library/";
    assert_eq!(entry["pages"]["fr"], serde_json::json!({"text": "en", "url": url}));
    for statement in ["notice", "consent"] {
        let hash = entry["signing"][statement]["fr"].as_str().unwrap();
        assert!(html.contains(&format!("value=\"{hash}\"")), "{statement}");
        let said = page(&folder, &format!("texts/{hash}.txt"));
        assert!(said.contains("signature") && said.contains("données"), "{said}");
    }
    assert!(html.contains(entry["texts"]["en"]["hash"].as_str().unwrap()), "the text that is signed is the only one");
}

#[test]
fn after_closing_the_addresses_lead_to_the_original() {
    for (keys, redirects) in [("status: closed\n", 1), ("closes: 2026-11-20\n", 2), ("status: victory\n", 1)] {
        let folder = build("languages: [fr]\n", &[("library", keys), ("park", "")], 12);
        let made = FILES.iter().filter(|file| folder.path().join("site").join(file).exists());
        let made: Vec<String> = made.map(|file| page(&folder, file)).collect();
        assert_eq!(made.len(), redirects, "{keys}");
        for (html, below) in made.iter().zip(["", "confirmed/"]) {
            let to = format!("content=\"0; url=/petitions/library/{below}\"");
            assert!(html.contains(&to) && html.contains("noindex"), "{html}");
        }
        let original = page(&folder, "petitions/library/index.html");
        assert!(original.contains("<a href=\"/fr/\" lang=\"fr\""), "back to the visitor's language: {original}");
        assert!(page(&folder, "fr/petitions/index.html").contains("<a href=\"/petitions/library/\">"));
    }
}

#[test]
fn a_translation_is_the_page_of_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let site = "title: Petitions\nbase_url: https://petitions.example.org/\nlanguages: [fr, ar]\nhome: list\n";
    write(folder.path(), "content/site.yaml", site);
    write(folder.path(), "content/organisations/neighbours.md", "---\nname: Neighbours\n---\nWe live here.\n");
    let text = "---\ntitle: The library\ntarget: The council\ndate: 2026-11-01\n---\nPlease.\n";
    write(folder.path(), "content/petitions/library.md", text);
    write(folder.path(), "content/petitions/library.fr.md", "---\ntitle: La bibliothèque\n---\nMerci.\n");
    let outcome = Builder::new().build(&options(folder.path()));
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    let french = page(&folder, FILES[0]);
    assert!(french.contains("<h1>La bibliothèque</h1>") && french.contains("hreflang=\"x-default\""), "{french}");
    assert!(french.contains("<a href=\"/ar/petitions/library/\" lang=\"ar\""), "{french}");
    assert!(!french.contains("<link rel=\"alternate\" hreflang=\"ar\""), "{french}");
    let arabic = page(&folder, "ar/petitions/library/index.html");
    assert!(arabic.contains("<h1 lang=\"en\" dir=\"ltr\">The library</h1>"), "the original: {arabic}");
}
