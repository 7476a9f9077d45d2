//! What makes people sign: the petition as home page, what the goal means, another petition afterwards.

use std::fs;

use generator::Builder;
use petition::count::{Counts, StoredCount};
use petition::slug::Slug;

use crate::fixture::{options, write};

/// A site of these settings and petitions, each with its keys, and `signatures` for each.
pub(crate) fn build(site: &str, petitions: &[(&str, &str)], signatures: u64) -> tempfile::TempDir {
    build_with(site, petitions, |counts| {
        for (slug, _) in petitions {
            let count = StoredCount { online: signatures, ..StoredCount::default() };
            counts.petitions.insert(Slug::parse(slug.split('.').next().unwrap()).unwrap(), count);
        }
    })
}

/// The same with other counts.
pub(crate) fn build_with(
    site: &str,
    petitions: &[(&str, &str)],
    set_counts: impl FnOnce(&mut Counts),
) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let site = format!("title: Petitions\nbase_url: https://petitions.example.org/\n{site}");
    write(folder.path(), "content/site.yaml", &site);
    write(folder.path(), "content/organisations/neighbours.md", "---\nname: Neighbours\n---\nWe live here.\n");
    let mut options = options(folder.path());
    for (slug, keys) in petitions {
        let text = format!("---\ntitle: The {slug}\ntarget: The council\ndate: 2026-11-01\n{keys}---\nPlease.\n");
        write(folder.path(), &format!("content/petitions/{slug}.md"), &text);
    }
    set_counts(&mut options.counts);
    let outcome = Builder::new().build(&options);
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    folder
}

pub(crate) fn page(folder: &tempfile::TempDir, path: &str) -> String {
    fs::read_to_string(folder.path().join("site").join(path)).unwrap()
}

#[test]
fn an_open_petition_is_once_on_the_home_page() {
    let petitions =
        [("library", "featured: true\ncloses: 2026-12-01\n"), ("park", "closes: 2026-12-10\n"), ("school", "")];
    let home = page(&build("", &petitions, 0), "index.html");
    assert!(home.contains("id=\"closing-soon\"") && home.contains("id=\"newest\""), "{home}");
    for (slug, _) in petitions {
        assert_eq!(home.matches(&format!("<a href=\"/petitions/{slug}/\">")).count(), 1, "{slug}: {home}");
    }
}

#[test]
fn the_only_open_petition_is_the_home_page() {
    let closed = ("park", "status: closed\n");
    let home = |site: &str, petitions: &[(&str, &str)]| page(&build(site, petitions, 0), "index.html");
    let only = home("", &[("library", ""), closed]);
    assert!(only.contains("action=\"/api/petitions/library/signatures\""), "{only}");
    assert!(
        only.contains("<link rel=\"canonical\" href=\"https://petitions.example.org/petitions/library/\">"),
        "{only}"
    );
    let both = [("library", ""), ("school", "featured: true\n"), closed];
    for (site, petitions) in [("", &both[..]), ("home: list\n", &both[..1]), ("home: petition\n", &both[2..])] {
        let list = home(site, petitions);
        assert!(!list.contains("<form"), "{site}: {list}");
        assert!(list.contains("<link rel=\"canonical\" href=\"https://petitions.example.org/\">"), "{list}");
    }
    assert!(
        home("home: petition\n", &both).contains("action=\"/api/petitions/school/signatures\""),
        "the featured one"
    );
}

#[test]
fn a_home_page_that_is_a_petition_leads_to_the_home_pages_of_other_languages() {
    let folder = build("languages: [fr, de]\n", &[("library", "")], 0);
    let home = page(&folder, "index.html");
    assert!(home.contains("<a href=\"/fr/\" lang=\"fr\""), "{home}");
    assert!(!home.contains("hreflang=\"x-default\""), "only the original has its translations in its head: {home}");
    assert!(!page(&folder, "sitemap.xml").contains("<loc>https://petitions.example.org/fr/</loc>"));
    let french = page(&folder, "fr/index.html");
    assert!(french.contains("<input type=\"hidden\" name=\"lang\" value=\"fr\">"), "it is not translated: {french}");
    assert!(
        french.contains("<link rel=\"canonical\" href=\"https://petitions.example.org/petitions/library/\">"),
        "{french}"
    );
}

#[test]
fn what_happens_at_the_goal_is_said_until_it_is_reached() {
    let says = |keys: &str, signatures: u64| {
        let folder = build("languages: [fr]\n", &[("library", keys)], signatures);
        page(&folder, "petitions/library/index.html").contains("At 100, the council must answer.")
    };
    let means = |means: &str| format!("goal: {{ count: 100, means: {means} }}\n");
    let text = "\"At 100, the council must answer.\"";
    assert!(says(&means(text), 99));
    assert!(!says(&means(text), 100), "reached");
    assert!(!says(&format!("{}status: closed\n", means(text)), 9));
    assert!(says(&means(&format!("{{ en: {text}, fr: Bien. }}")), 99));
    assert!(!says(&means("{ fr: Bien. }"), 99), "not in another language");
}

#[test]
fn after_signing_the_next_open_petition_of_the_organisation_is_offered() {
    let folder = build("", &[("library", ""), ("park", "status: victory\n"), ("school", "")], 12);
    let links = |slug: &str, to: &str| {
        page(&folder, &format!("petitions/{slug}/confirmed/index.html"))
            .contains(&format!("<a href=\"/petitions/{to}/\">The {to}</a>"))
    };
    assert!(links("library", "school") && links("school", "library") && links("park", "school"));
    assert!(!links("library", "park"), "it cannot be signed");
    let alone = build("", &[("library", "")], 12);
    assert!(!page(&alone, "petitions/library/confirmed/index.html").contains("Another petition"));
}

#[test]
fn fewer_than_ten_signatures_are_not_shown_as_a_number() {
    let shows = |signatures| {
        let folder = build("", &[("library", ""), ("school", "")], signatures);
        [page(&folder, "petitions/library/index.html"), page(&folder, "petitions/index.html")]
    };
    assert!(shows(9).iter().all(|html| html.contains("Be among the first to sign")));
    assert!(shows(10).iter().all(|html| !html.contains("Be among the first to sign")));
}

#[test]
fn petitions_are_listed_by_what_has_become_of_them() {
    let petitions = [("library", ""), ("school", ""), ("park", "status: closed\n"), ("bridge", "status: victory\n")];
    let folder = build("languages: [fr]\n", &petitions, 12);
    let listed = |list: &str| -> Vec<&str> {
        let html = page(&folder, &format!("petitions/{list}/index.html"));
        let has = |slug: &str| html.contains(&format!("<a href=\"/petitions/{slug}/\">"));
        petitions.iter().map(|(slug, _)| *slug).filter(|slug| has(slug)).collect()
    };
    assert_eq!(listed("open"), ["library", "school"]);
    assert_eq!(listed("closed"), ["park"]);
    assert_eq!(listed("won"), ["bridge"]);
    assert_eq!(listed("most-signed").len(), 4);
    let won = page(&folder, "fr/petitions/won/index.html");
    assert!(
        won.contains("<title>Victoires – Petitions</title>") && won.contains("href=\"/fr/petitions/open/\""),
        "{won}"
    );
    assert!(page(&folder, "sitemap.xml").contains("<loc>https://petitions.example.org/petitions/won/</loc>"));
    let search: serde_json::Value = serde_json::from_str(&page(&folder, "search/fr.json")).unwrap();
    let titles: Vec<&str> =
        search["petitions"].as_array().unwrap().iter().map(|row| row[0].as_str().unwrap()).collect();
    assert_eq!(titles, ["The library", "The school", "The bridge", "The park"], "open ones first");
    assert_eq!(search["petitions"][0], serde_json::json!(["The library", "The council", "/fr/petitions/library/"]));
}

#[test]
fn lists_without_petitions_are_not_made() {
    let folder = build("", &[("library", "")], 0);
    for list in ["closed", "won", "most-signed"] {
        assert!(!folder.path().join("site/petitions").join(list).exists(), "{list}");
    }
}

#[test]
fn every_page_leads_to_the_languages_of_the_visitor() {
    let folder = build("languages: [fr]\n", &[("library", ""), ("school", "")], 0);
    let petition = page(&folder, "petitions/library/index.html");
    assert!(petition.contains("<a href=\"/fr/petitions/library/\" lang=\"fr\""), "it is not translated: {petition}");
    assert!(
        petition
            .contains("<a href=\"/petitions/library/\" lang=\"en\" dir=\"ltr\" hreflang=\"en\" aria-current=\"true\">"),
        "{petition}"
    );
    assert!(page(&folder, "privacy/index.html").contains("<a href=\"/fr/privacy/\" lang=\"fr\""), "it is");
    let alone = build("", &[("library", ""), ("school", "")], 0);
    assert!(!page(&alone, "petitions/library/index.html").contains("class=\"languages\""));
}

#[test]
fn a_petition_that_is_over_leads_to_one_that_can_be_signed() {
    let petitions = [("library", ""), ("park", "status: closed\n"), ("bridge", "status: victory\n")];
    let folder = build("", &petitions, 0);
    for slug in ["park", "bridge"] {
        let html = page(&folder, &format!("petitions/{slug}/index.html"));
        assert!(html.contains("Another petition by") && html.contains("href=\"/petitions/library/\""), "{html}");
    }
    assert!(
        !page(&folder, "petitions/library/index.html").contains("Another petition"),
        "before signing, nothing else"
    );
}
