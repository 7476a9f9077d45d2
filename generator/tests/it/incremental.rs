//! A process that builds again and again, keeping what it made, ends with the very bytes of one that builds once.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::{BuildOptions, Builder, Outcome};
use petition::count::{Counts, ImportedFrom, StoredCount};
use petition::slug::Slug;
use walkdir::WalkDir;

use crate::fixture::{options, write};

/// A site, the process that goes on building it, and what that was told.
struct Site {
    root: tempfile::TempDir,
    builder: Builder,
    options: BuildOptions,
}

impl Site {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let options = options(root.path());
        let site = Self { root, builder: Builder::new(), options };
        site.write("content/site.yaml", SETTINGS);
        site.write("themes/plain/theme.yaml", "name: Plain\nwithout: [social-images]\n");
        site.write("content/organisations/town.md", "---\nname: The Town\n---\nWe live here.\n");
        site.write("content/organisations/river.md", "---\nname: The River\n---\nIt flows.\n");
        site.write(
            "content/pages/about.md",
            "---\ntitle: About\nmenu: main\n---\nSee [a petition](../petitions/p03.md).\n",
        );
        for number in 0..25 {
            site.write(&petition_path(number), &petition(number));
        }
        site
    }

    fn write(&self, path: &str, text: &str) {
        write(self.root.path(), path, text);
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root.path().join(path)).unwrap();
        assert!(text.contains(from), "{path} has `{from}`");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Goes on with the files of `changed`; the diagnostics are those of a clean build into `out`.
    #[track_caller]
    fn compare(&mut self, changed: &[&str], out: &Path) -> (Outcome, Outcome) {
        let changed: Vec<PathBuf> = changed.iter().map(PathBuf::from).collect();
        let again = self.builder.rebuild(&self.options, &changed);
        let once = Builder::in_memory().build(&BuildOptions { out: out.to_path_buf(), ..self.options.clone() });
        assert_eq!(again.diagnostics.render_human(false), once.diagnostics.render_human(false));
        assert_eq!(again.report.is_some(), once.report.is_some());
        (again, once)
    }

    /// The same, and compares what was built.
    #[track_caller]
    fn agrees(&mut self, changed: &[&str]) -> usize {
        let out = tempfile::tempdir().unwrap();
        let (again, once) = self.compare(changed, &out.path().join("site"));
        let report = again.report.unwrap_or_else(|| panic!("{}", again.diagnostics.render_short()));
        once.report.unwrap();
        let (again, once) = (files(&self.options.out), files(&out.path().join("site")));
        assert_eq!(again.keys().collect::<Vec<_>>(), once.keys().collect::<Vec<_>>());
        for (path, bytes) in &again {
            assert!(*bytes == once[path], "{} differs", path.display());
        }
        report.written
    }
}

const SETTINGS: &str = "title: Ours\nbase_url: https://example.org/\nlanguage: en\nlanguages: [fr]\ntheme: plain\n\
    controller: { name: Us, address: Here, contact: us@example.org }\n";

fn petition_path(number: usize) -> String {
    format!("content/petitions/p{number:02}.md")
}

fn petition(number: usize) -> String {
    let (organisation, topic) = if number.is_multiple_of(2) { ("town", "Trees") } else { ("river", "Water") };
    format!(
        "---\ntitle: \"Petition {number}\"\ntarget: \"The mayor\"\norganisation: {organisation}\ndate: 2026-01-{:02}\n\
         topics: [{topic}]\n---\nWe ask the mayor to act. See [another](p01.md).\n",
        number + 1
    )
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    entries
        .map(|entry| (entry.path().strip_prefix(folder).unwrap().to_path_buf(), fs::read(entry.path()).unwrap()))
        .collect()
}

#[test]
fn the_text_of_a_petition() {
    let mut site = Site::new();
    site.agrees(&[]);
    assert_eq!(site.agrees(&[]), 0, "nothing has changed");
    site.replace("content/petitions/p07.md", "We ask", "Please: we ask");
    site.agrees(&["content/petitions/p07.md"]);
    site.replace("content/petitions/p07.md", "Petition 7", "The seventh petition");
    site.agrees(&["content/petitions/p07.md"]);
    site.replace("content/petitions/p07.md", "topics: [Water]", "topics: [Water, Fish]");
    site.agrees(&["content/petitions/p07.md"]);
    site.replace("content/petitions/p07.md", "organisation: river", "organisation: [river, town]");
    site.agrees(&["content/petitions/p07.md"]);
    site.replace(
        "content/petitions/p07.md",
        "date: 2026-01-08",
        "date: 2026-02-08\nfeatured: true\naliases: [old/seven]",
    );
    site.agrees(&["content/petitions/p07.md"]);
    site.replace("content/petitions/p07.md", "featured: true", "status: victory");
    site.agrees(&["content/petitions/p07.md"]);
}

/// A feed has the first public petitions, which are not those of the first page if drafts are shown.
#[test]
fn a_feed_without_drafts() {
    let mut site = Site::new();
    site.options.drafts = true;
    site.replace("content/petitions/p24.md", "date:", "status: draft\ndate:");
    site.agrees(&[]);
    site.replace("content/petitions/p04.md", "We ask", "Please: we ask");
    assert!(site.agrees(&["content/petitions/p04.md"]) > 0);
    let feed = fs::read_to_string(site.options.out.join("feed.xml")).unwrap();
    assert!(feed.contains("Please: we ask"), "the 20th public petition is on the second page");
}

/// What one file alone does not tell is asked again where a change bears on it, and only once told.
#[test]
fn findings_across_files() {
    let mut site = Site::new();
    let out = tempfile::tempdir().unwrap();
    let out = &out.path().join("site");
    let (seven, eight) = ("content/petitions/p07.md", "content/petitions/p08.md");
    site.replace(seven, "We ask", "## Why\n\nWe ask");
    site.replace(eight, "p01.md", "p07.md#why");
    site.agrees(&[]);
    for (path, from, to, errors) in [
        (seven, "## Why", "## How", 1),
        (seven, "We ask", "We beg", 1),
        (seven, "## How", "## Why", 0),
        (seven, "p01.md", "nowhere.md", 1),
        (seven, "We beg", "We ask", 1),
        (seven, "nowhere.md", "p02.md", 0),
        (seven, "topics: [Water]", "topics: [WATER]", 0),
        (eight, "Petition 8", "The eighth petition", 0),
        (seven, "topics: [WATER]", "topics: [Water]", 0),
        (seven, "organisation: river", "organisation: lake", 1),
        (seven, "organisation: lake", "organisation: town", 0),
        (seven, "date: ", "status: draft\ndate: ", 0),
        (seven, "status: draft", "id: p09", 1),
        (seven, "id: p09\n", "", 0),
        (seven, "date: ", "aliases: [petitions/p09]\ndate: ", 1),
        (seven, "petitions/p09", "petitions/p99", 0),
    ] {
        site.replace(path, from, to);
        let (again, _) = site.compare(&[path], out);
        assert_eq!(again.diagnostics.error_count(), errors, "{to}: {}", again.diagnostics.render_short());
    }
    site.agrees(&[]);
}

#[test]
fn files_added_and_removed() {
    let mut site = Site::new();
    site.agrees(&[]);
    site.write("content/petitions/p00b.md", &petition(30).replace("2026-01-31", "2026-01-01"));
    site.agrees(&["content/petitions/p00b.md"]);
    let french = "---\ntitle: \"Pétition trois\"\n---\nNous demandons. Voir [une autre](p01.md).\n";
    site.write("content/petitions/p03.fr.md", french);
    site.agrees(&["content/petitions/p03.fr.md"]);
    fs::remove_file(site.root.path().join("content/petitions/p03.fr.md")).unwrap();
    site.agrees(&["content/petitions/p03.fr.md"]);
    site.write("content/petitions/p05/index.md", &petition(5).replace("p01.md", "../p01.md"));
    fs::remove_file(site.root.path().join("content/petitions/p05.md")).unwrap();
    site.agrees(&["content/petitions/p05.md", "content/petitions/p05"]);
    let update = "---\ntitle: \"Heard\"\n---\nThe mayor has read it.\n";
    site.write("content/petitions/p05/updates/2026-02-01-heard.md", update);
    site.agrees(&["content/petitions/p05"]);
    fs::remove_file(site.root.path().join("content/petitions/p00b.md")).unwrap();
    site.agrees(&["content/petitions/p00b.md"]);
}

#[test]
fn organisations_pages_settings_and_theme() {
    let mut site = Site::new();
    site.agrees(&[]);
    site.replace("content/organisations/river.md", "The River", "The Great River");
    site.agrees(&["content/organisations/river.md"]);
    site.replace("content/organisations/town.md", "We live here.", "We have lived here for long.");
    site.agrees(&["content/organisations/town.md"]);
    site.replace("content/pages/about.md", "title: About", "title: About us");
    site.agrees(&["content/pages/about.md"]);
    site.replace("content/site.yaml", "title: Ours", "title: Yours");
    site.agrees(&["content/site.yaml"]);
    site.write(
        "themes/plain/templates/petitions.html",
        "<h1>{{ site.title }}</h1>{% for card in page.petitions %}{{ card.title }} {% endfor %}",
    );
    site.agrees(&["themes/plain/templates/petitions.html"]);
    site.write("themes/plain/static/note.txt", "a note");
    site.agrees(&["themes/plain/static/note.txt"]);
}

#[test]
fn counts_and_the_clock() {
    let mut site = Site::new();
    site.replace("content/petitions/p09.md", "---\nWe", "closes: 2026-11-26\n---\nWe");
    site.replace("content/petitions/p10.md", "date: 2026-01-11", "date: 2026-11-26");
    site.agrees(&[]);
    let stored = |online| StoredCount { online, ..StoredCount::default() };
    let counted = [("p04", stored(7)), ("p09", stored(1_234))];
    site.options.counts = Counts {
        store: "test".to_owned(),
        petitions: counted.into_iter().map(|(slug, count)| (Slug::parse(slug).unwrap(), count)).collect(),
        ..Counts::default()
    };
    site.agrees(&[]);
    let of_p04 = site.options.counts.petitions.get_mut(&Slug::parse("p04").unwrap()).unwrap();
    of_p04.as_of = Some("2026-11-24T11:30:00Z".parse().unwrap());
    site.agrees(&[]);
    for (count, source) in [(7, "Market stall"), (7, "Front desk"), (5, "Front desk")] {
        let from = ImportedFrom { count, source: source.to_owned(), date: None };
        let imported = StoredCount { online: 7, imported: 7, sources: vec![from], ..StoredCount::default() };
        site.options.counts.petitions.insert(Slug::parse("p04").unwrap(), imported);
        site.agrees(&[]);
    }
    for day in ["2026-11-25T12:00:00Z", "2026-11-26T12:00:00Z", "2026-11-27T12:00:00Z"] {
        site.options.now = day.parse().unwrap();
        site.agrees(&[]);
    }
}

/// The sum of an organisation's signatures is on the first of its pages alone.
#[test]
fn a_count_leaves_pages_that_do_not_list_the_petition() {
    let mut site = Site::new();
    for number in (1..25).step_by(2) {
        site.replace(&petition_path(number), "organisation: river", "organisation: town");
    }
    assert!(site.builder.rebuild(&site.options, &[]).report.is_some());
    let newest = (Slug::parse("p24").unwrap(), StoredCount { online: 7, ..StoredCount::default() });
    site.options.counts = Counts { petitions: [newest].into(), ..Counts::default() };
    let written = site.builder.rebuild(&site.options, &[]).report.unwrap().paths_written;
    let is_written = |path: &str| written.iter().any(|it| **it == *path);
    assert!(is_written("organisations/town/index.html"));
    assert!(site.options.out.join("organisations/town/page/2/index.html").exists());
    assert!(!is_written("organisations/town/page/2/index.html"));
}

#[test]
fn a_failed_build_in_between() {
    let mut site = Site::new();
    site.agrees(&[]);
    let before = files(&site.options.out);
    site.replace("content/petitions/p02.md", "target:", "tarjet:");
    let path = PathBuf::from("content/petitions/p02.md");
    assert!(site.builder.rebuild(&site.options, std::slice::from_ref(&path)).report.is_none());
    site.write("themes/plain/templates/petition.html", "{{ page.card.nothing.here }}");
    site.replace("content/petitions/p02.md", "tarjet:", "target:");
    assert!(site.builder.rebuild(&site.options, &[path]).report.is_none());
    assert!(files(&site.options.out) == before, "the site is as it was");
    fs::remove_file(site.root.path().join("themes/plain/templates/petition.html")).unwrap();
    site.replace("content/petitions/p03.md", "We ask", "Again we ask");
    site.agrees(&["content/petitions/p03.md", "themes/plain/templates/petition.html"]);
}
