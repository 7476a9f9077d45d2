//! What the pages of small sites say.

use std::fs;
use std::path::Path;

use generator::site::{BuildOptions, Builder};
use petition::count::Counts;

const SITE: (&str, &str) = ("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n");
const NEIGHBOURS: (&str, &str) = ("content/organisations/neighbours.md", "---\nname: Neighbours\n---\nWe live here.\n");

/// A built site of these files; its pages are below `site/`.
fn build(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let outcome = Builder::new().build(&BuildOptions {
        root: folder.path().to_path_buf(),
        out: folder.path().join("site"),
        now: "2026-11-24T12:00:00Z".parse().unwrap(),
        drafts: false,
        counts: Counts::default(),
        preview: None,
    });
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
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
fn the_privacy_notice_says_who_is_given_names() {
    let (count, names) = ("", "delivers: names\n");
    let postcode = "delivers: names\nform: { fields: [postcode] }\n";
    for (petitions, said, not_said) in [
        (vec![count], "They learn no names", "gives the names"),
        (vec![], "They learn no names", "gives the names"),
        (vec![count, names], "On all other petitions they are only told how many", "They learn no names"),
        (vec![names, names], "The organisation gives the names", "only told how many"),
        (vec![names], "The organisation gives the names", "it is given with the name"),
        (vec![postcode], "it is given with the name", "They learn no names"),
    ] {
        let notice = privacy(&petitions);
        assert!(notice.contains(said), "{petitions:?}: {said}");
        assert!(!notice.contains(not_said), "{petitions:?}: {not_said}");
    }
}

#[test]
fn the_notice_beside_the_button_says_what_is_handed_over_to_whom() {
    for (keys, said) in [
        ("", "The council is told how many people signed, not who."),
        ("delivers: names\n", "Neighbours will give your name to The council."),
        (
            "delivers: names\nform: { fields: [postcode] }\n",
            "Neighbours will give your name and your postcode to The council.",
        ),
    ] {
        let folder = build(&[SITE, NEIGHBOURS, ("content/petitions/library.md", &petition(keys))]);
        let page = page(&folder, "petitions/library/index.html");
        let notice = page.split("id=\"notice-title\"").nth(1).unwrap();
        assert!(notice.contains(said), "{notice}");
        assert!(notice.contains("By signing you agree to this use of your data"), "{notice}");
    }
}
