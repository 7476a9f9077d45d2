//! Another machine continues a build: it writes only what changes, with the bytes of a clean build.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::{BuildOptions, Builder, FILE_LIST, FileList, ListUpdate, Outcome, StoredBytes};
use petition::count::StoredCount;
use petition::slug::Slug;
use tempfile::TempDir;

use crate::fixture::{options, write};

const DOT: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"><path d=\"M0 0h4v4z\"/></svg>";

/// Files of a site by their path.
type Files = BTreeMap<String, Vec<u8>>;

struct Machines {
    author: TempDir,
    other: TempDir,
    options: BuildOptions,
    /// What the bucket has.
    published: Files,
}

fn petition(title: &str, more: &str) -> String {
    format!("---\ntitle: {title}\ntarget: The mayor\n{more}\n---\nWe ask for it. See [the plan](/petitions/plan/).\n")
}

fn files(out: &Path) -> Files {
    let list = FileList::read(out).unwrap().unwrap();
    list.iter().filter_map(|path| Some((path.to_owned(), fs::read(out.join(path)).ok()?))).collect()
}

fn built(outcome: &Outcome) {
    assert!(outcome.report.is_some(), "{:?} {:?}", outcome.diagnostics, outcome.failure);
}

impl Machines {
    /// A published site, with a petition that opens later and has a picture, and a draft that texts link to.
    fn new() -> Self {
        let (author, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let root = author.path();
        write(root, "content/site.yaml", "title: Ours\nbase_url: https://petitions.example/\n");
        write(root, "content/organisations/us.md", "---\nname: Us\n---\n");
        write(root, "content/petitions/elm.md", &petition("Keep the elm", "date: 2026-01-01\ncloses: 2026-11-30"));
        write(root, "content/petitions/oak.md", &petition("Keep the oak", "date: 2026-01-02"));
        write(root, "content/petitions/plan.md", &petition("A plan", "date: 2026-01-02\nstatus: draft"));
        let image = "date: 2026-12-24\nimage: { file: dot.svg, alt: A dot }";
        write(root, "content/petitions/fir/index.md", &petition("Keep the fir", image));
        write(root, "content/petitions/fir/dot.svg", DOT);
        write(root, "static/robots.html", "<p>ours");
        let (mut builder, options) = (Builder::new(), options(root));
        built(&builder.build(&options));
        for file in builder.store(&options).unwrap().files {
            let place = other.path().join(&file.path);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            match file.bytes {
                StoredBytes::Source(source) => drop(fs::copy(source, place).unwrap()),
                StoredBytes::Own(bytes) => fs::write(place, bytes).unwrap(),
            }
        }
        let published = files(&options.out);
        Self { author, other, options, published }
    }

    fn resume(&self, is_published: impl Fn(&str) -> bool + Sync) -> Builder {
        Builder::resume(self.other.path(), &self.out(), is_published).unwrap()
    }

    fn out(&self) -> std::path::PathBuf {
        self.other.path().join("site")
    }

    /// Builds on the other machine and uploads what it has written; returns the paths of those files.
    fn refresh(&mut self, builder: &mut Builder, options: &BuildOptions) -> Vec<String> {
        let here = BuildOptions { root: self.other.path().to_path_buf(), out: self.out(), ..options.clone() };
        let outcome = builder.rebuild(&here, &[]);
        built(&outcome);
        let list = FileList::read(&self.out()).unwrap().unwrap_or_default();
        let mut written = Vec::new();
        for path in outcome.report.unwrap().paths_written {
            self.published.insert(path.to_string(), fs::read(self.out().join(&*path)).unwrap());
            written.push(path.to_string());
        }
        for entry in
            fs::read_dir(self.out()).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != FILE_LIST)
        {
            fs::remove_dir_all(entry.path()).or_else(|_| fs::remove_file(entry.path())).unwrap();
        }
        if !written.is_empty() {
            self.published.retain(|path, _| list.contains(path));
        }
        written
    }

    /// The site as the author's machine would build it.
    fn clean(&self, options: &BuildOptions) -> Files {
        let out = tempfile::tempdir().unwrap();
        let options = BuildOptions { out: out.path().join("site"), ..options.clone() };
        built(&Builder::in_memory().build(&options));
        files(&options.out)
    }

    fn with_count(&self, id: &str, online: u64) -> BuildOptions {
        let mut options = self.options.clone();
        let count = StoredCount { online, changes: online, ..StoredCount::default() };
        options.counts.petitions.insert(Slug::parse(id).unwrap(), count);
        options
    }
}

#[test]
fn only_pages_that_show_a_changed_count_are_written() {
    let mut machines = Machines::new();
    let mut builder = machines.resume(|_| true);
    let same = machines.options.clone();
    assert_eq!(machines.refresh(&mut builder, &same), [] as [&str; 0]);

    let counted = machines.with_count("oak", 7);
    let later = BuildOptions { lists: ListUpdate::Later, ..counted.clone() };
    let own = machines.refresh(&mut builder, &later);
    assert!(own.contains(&"petitions/oak/count.json".to_owned()), "{own:?}");
    // The first signature makes a list, which is new.
    let is_own = |path: &String| path.starts_with("petitions/oak/") || path == "petitions/most-signed/index.html";
    assert!(own.iter().all(is_own), "{own:?}");
    let lists = machines.refresh(&mut builder, &counted);
    assert!(lists.contains(&"petitions.json".to_owned()) && lists.contains(&"index.html".to_owned()), "{lists:?}");
    assert!(lists.iter().all(|path| !path.starts_with("petitions/elm/")), "{lists:?}");
    assert!(machines.published == machines.clean(&counted));
}

#[test]
fn petitions_open_and_close_with_their_pictures() {
    let mut machines = Machines::new();
    let mut builder = machines.resume(|_| true);
    let later = BuildOptions { now: "2026-12-25T12:00:00Z".parse().unwrap(), ..machines.options.clone() };
    assert!(!builder.is_current(later.now));
    let written = machines.refresh(&mut builder, &later);
    for path in ["petitions/fir/index.html", "petitions/elm/index.html", "petitions/closed/index.html"] {
        assert!(written.contains(&path.to_owned()), "{path}: {written:?}");
    }
    assert!(written.iter().any(|path| path.starts_with("og/")), "{written:?}");
    assert!(written.iter().any(|path| path.starts_with("assets/dot.")), "{written:?}");
    let clean = machines.clean(&later);
    let differing: Vec<&String> = clean
        .keys()
        .chain(machines.published.keys())
        .filter(|path| clean.get(*path) != machines.published.get(*path))
        .collect();
    assert_eq!(differing, [] as [&String; 0]);
}

/// After a refresh that was killed between two uploads, or files that someone has changed.
#[test]
fn files_that_are_not_as_published_are_written_again() {
    let mut machines = Machines::new();
    let changed = ["petitions/elm/index.html", "petitions/oak/badge.svg"];
    for path in changed {
        machines.published.insert(path.to_owned(), b"another count".to_vec());
    }
    let mut builder = machines.resume(|path| !changed.contains(&path));
    let same = machines.options.clone();
    let written = machines.refresh(&mut builder, &same);
    assert!(changed.iter().all(|path| written.iter().any(|it| it == path)), "{written:?}");
    assert!(machines.published == machines.clean(&same));
}

#[test]
fn drafts_stay_where_they_are_and_a_damaged_build_is_not_continued() {
    let machines = Machines::new();
    let plan = fs::read_to_string(machines.other.path().join("content/petitions/plan.md")).unwrap();
    assert!(!plan.contains("A plan") && !plan.contains("We ask"), "{plan}");
    assert_eq!(fs::read(machines.other.path().join("content/petitions/fir/dot.svg")).unwrap(), b"");
    assert!(machines.author.path().join("content/petitions/plan.md").exists());
    let traces = machines.other.path().join(".undersigned/stored/traces");
    let mut bytes = fs::read(&traces).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("plan.md"), "not even their names");
    bytes[20] ^= 1;
    fs::write(&traces, bytes).unwrap();
    assert!(Builder::resume(machines.other.path(), &machines.out(), |_| true).is_none());
}

#[test]
fn the_index_of_later_has_the_petitions_that_open_later() {
    let machines = Machines::new();
    let mut builder = Builder::new();
    built(&builder.build(&machines.options));
    let index = builder.store(&machines.options).unwrap().later_index.unwrap();
    let index: serde_json::Value = serde_json::from_slice(&index).unwrap();
    let ids: Vec<&str> =
        index["petitions"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["elm", "fir", "oak"]);
    assert_eq!(index["petitions"][0]["status"], "open", "that it has closed by then follows from its date");
}
