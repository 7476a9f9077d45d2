//! A new process makes nothing where all is as it was, and everything that has changed.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use generator::{BuildOptions, Builder, Outcome, ReceiptOptions};
use petition::count::StoredCount;
use petition::slug::Slug;

use crate::fixture::{options, write};

const PETITION: &str = "content/petitions/elm.md";

struct Site {
    root: tempfile::TempDir,
    options: BuildOptions,
}

impl Site {
    /// A site that was written some time ago, and built.
    fn built() -> Self {
        let root = tempfile::tempdir().unwrap();
        let receipt =
            ReceiptOptions { path: root.path().join("state/receipt.json"), generator_version: "a test".to_owned() };
        let options = BuildOptions { receipt: Some(receipt), ..options(root.path()) };
        let site = Self { root, options };
        let settings = "title: Ours\nbase_url: https://example.org/\ntheme: plain\ntimezone: Pacific/Auckland\n";
        site.write_long_ago("content/site.yaml", settings);
        site.write_long_ago("themes/plain/theme.yaml", "name: Plain\nwithout: [social-images]\n");
        site.write_long_ago("content/organisations/us.md", "---\nname: Us\n---\n");
        let keys = "title: Keep the elm\ntarget: The mayor\ndate: 2026-01-01\ncloses: 2027-01-01";
        site.write_long_ago(PETITION, &format!("---\n{keys}\n---\nWe ask the mayor to keep it.\n"));
        assert!(site.build().report.unwrap().written > 10);
        site
    }

    fn write_long_ago(&self, path: &str, text: &str) {
        write(self.root.path(), path, text);
        let long_ago = SystemTime::now() - Duration::from_secs(3_600);
        File::options().write(true).open(self.root.path().join(path)).unwrap().set_modified(long_ago).unwrap();
    }

    /// Builds as a new process does.
    fn build(&self) -> Outcome {
        Builder::new().build(&self.options)
    }

    /// Whether a new process finds that nothing has to be made; if not, it makes the site as it should be.
    #[track_caller]
    fn is_unchanged(&self) -> bool {
        let outcome = self.build();
        assert_eq!(outcome.warnings, 1, "an organisation without a key is a warning");
        let report = outcome.report.unwrap();
        assert!(report.written + report.unchanged > 10);
        // Where the content was read, the warning itself is there.
        outcome.diagnostics.is_empty()
    }

    fn out(&self, path: &str) -> PathBuf {
        self.options.out.join(path)
    }
}

fn page() -> &'static Path {
    Path::new("petitions/elm/index.html")
}

#[test]
fn a_build_without_changes_does_nothing() {
    let mut site = Site::built();
    assert!(site.is_unchanged());
    assert!(site.is_unchanged());
    site.options.now = "2026-11-25T10:59:59Z".parse().unwrap();
    assert!(site.is_unchanged(), "the day in Auckland ends at 11:00 UTC");
}

#[test]
fn a_changed_input_invalidates_the_receipt() {
    type Change = fn(&mut Site);
    let changes: [(&str, Change); 7] = [
        ("the day", |site| site.options.now = "2026-11-25T11:00:00Z".parse().unwrap()),
        ("the version", |site| site.options.receipt.as_mut().unwrap().generator_version = "another".to_owned()),
        ("the counts", |site| {
            let count = StoredCount { online: 7, ..StoredCount::default() };
            site.options.counts.petitions.insert(Slug::parse("elm").unwrap(), count);
        }),
        ("a text of the same length and time", |site| {
            let text = fs::read_to_string(site.root.path().join(PETITION)).unwrap();
            site.write_long_ago(PETITION, &text.replace("keep", "fell"));
        }),
        ("the theme", |site| site.write_long_ago("themes/plain/static/a.txt", "a")),
        ("a file more", |site| site.write_long_ago("content/petitions/a.txt", "a")),
        ("a name", |site| {
            let name = |name: &str| site.root.path().join("content/petitions").join(name);
            fs::rename(name("elm.md"), name("oak.md")).unwrap();
        }),
    ];
    for (what, change) in changes {
        let mut site = Site::built();
        change(&mut site);
        assert!(!site.is_unchanged(), "{what} has changed");
    }
}

/// A build a minute later than it was, that knows nothing of the bytes of what it was made from.
#[cfg(unix)]
fn stamped() -> Site {
    let site = Site::built();
    let path = &site.options.receipt.as_ref().unwrap().path;
    let mut receipt: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    for time in ["begun", "finished"] {
        let seconds = &mut receipt[time]["secs_since_epoch"];
        *seconds = (seconds.as_u64().unwrap() + 60).into();
    }
    receipt["inputs"] = 0.into();
    fs::write(path, receipt.to_string()).unwrap();
    site
}

/// Where the system tells what was touched, no file is read; and nothing is overlooked, whatever time a file says it is of.
#[cfg(unix)]
#[test]
fn untouched_files_are_not_read_again() {
    type Change = fn(&Site);
    let changes: [(&str, Change); 3] = [
        ("a text of the same length and time", |site| {
            let text = fs::read_to_string(site.root.path().join(PETITION)).unwrap();
            site.write_long_ago(PETITION, &text.replace("keep", "fell"));
        }),
        ("another file of the same length, time and name", |site| {
            let path = site.root.path().join(PETITION);
            let modified = fs::metadata(&path).unwrap().modified().unwrap();
            let text = fs::read_to_string(&path).unwrap();
            fs::write(site.root.path().join("other"), text.replace("keep", "fell")).unwrap();
            let other = File::options().write(true).open(site.root.path().join("other")).unwrap();
            other.set_modified(modified).unwrap();
            fs::rename(site.root.path().join("other"), path).unwrap();
        }),
        ("a picture", |site| site.write_long_ago("content/petitions/a.txt", "a")),
    ];
    assert!(stamped().is_unchanged());
    for (what, change) in changes {
        let site = stamped();
        change(&site);
        assert!(!site.is_unchanged(), "{what} has changed");
    }
}

#[test]
fn a_file_touched_during_the_build_is_read_again() {
    let site = Site::built();
    fs::write(site.root.path().join("content/petitions/note.txt"), "a").unwrap();
    assert!(!site.is_unchanged());
    assert!(!site.is_unchanged(), "it was written as that build began, so it may have changed after it was read");
}

#[test]
fn a_site_changed_by_hand_is_restored() {
    type Change = fn(&Site);
    let changes: [Change; 4] = [
        |site| fs::write(site.out("petitions/elm/index.html"), "mine").unwrap(),
        |site| fs::remove_file(site.out("petitions/elm/index.html")).unwrap(),
        |site| fs::write(site.out("petitions/elm/other.html"), "mine").unwrap(),
        |site| fs::create_dir(site.out("empty")).unwrap(),
    ];
    for change in changes {
        let site = Site::built();
        let page = site.options.out.join(page());
        let before = fs::read(&page).unwrap();
        change(&site);
        assert!(!site.is_unchanged());
        assert!(fs::read(&page).unwrap() == before);
        assert!(!site.out("petitions/elm/other.html").exists());
    }
}
