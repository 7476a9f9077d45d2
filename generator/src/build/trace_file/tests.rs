//! A new process renders nothing if nothing changed, and only what changed otherwise.

use std::fs::File;
use std::time::Duration;

use petition::count::StoredCount;
use petition::slug::Slug;

use super::*;
use crate::build::{Builder, Outcome};

const PETITION: &str = "content/petitions/elm.md";

struct Site {
    root: tempfile::TempDir,
    options: BuildOptions,
}

impl Site {
    /// A site that was written some time ago, and built.
    fn built() -> Self {
        let root = tempfile::tempdir().unwrap();
        let traces = TraceOptions { path: root.path().join("state/traces"), program: "a test".to_owned() };
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let options = BuildOptions { traces: Some(traces), ..BuildOptions::new(root.path(), now) };
        let site = Self { root, options };
        let settings = "title: Ours\nbase_url: https://petitions.example/\ntheme: plain\ntimezone: Pacific/Auckland\n";
        site.write_long_ago("content/site.yaml", settings);
        site.write_long_ago("themes/plain/theme.yaml", "name: Plain\nwithout: [social-images]\n");
        site.write_long_ago("content/organisations/us.md", "---\nname: Us\n---\n");
        let keys = "title: Keep the elm\ntarget: The mayor\ndate: 2026-01-01\ncloses: 2027-01-01";
        site.write_long_ago(PETITION, &format!("---\n{keys}\n---\nWe ask the mayor to keep it.\n"));
        assert!(site.build().report.unwrap().written > 10);
        site
    }

    fn write_long_ago(&self, path: &str, text: &str) {
        let path = self.root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        let long_ago = SystemTime::now() - Duration::from_secs(3_600);
        File::options().write(true).open(path).unwrap().set_modified(long_ago).unwrap();
    }

    /// Builds as a new process does.
    fn build(&self) -> Outcome {
        Builder::new().build(&self.options)
    }

    /// Whether a new process finds that nothing has to be made; if not, it makes the site as it should be.
    #[track_caller]
    fn is_unchanged(&self) -> bool {
        let outcome = self.build();
        assert_eq!(outcome.warnings, 3, "no key, no controller, an incomplete notice");
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
fn a_changed_input_invalidates_the_traces() {
    type Change = fn(&mut Site);
    let changes: [(&str, Change); 7] = [
        ("the day", |site| site.options.now = "2026-11-25T11:00:00Z".parse().unwrap()),
        ("the program", |site| site.options.traces.as_mut().unwrap().program = "another".to_owned()),
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

impl Site {
    fn place(&self) -> &TraceOptions {
        self.options.traces.as_ref().unwrap()
    }

    fn change_trace(&self, change: impl FnOnce(&mut SiteTrace<'_>)) {
        let file = TraceFile::read(self.place()).unwrap();
        let mut saved = file.decode().unwrap();
        change(&mut saved.site);
        file.rest().unwrap().write_with(&saved.site, self.place()).unwrap();
        let later = SystemTime::now() + Duration::from_secs(60);
        File::options().write(true).open(&self.place().path).unwrap().set_modified(later).unwrap();
    }
}

/// A site that was built a minute after its files changed, with traces that do not know the bytes of any file.
#[cfg(unix)]
fn stamped() -> Site {
    let site = Site::built();
    site.change_trace(|trace| {
        trace.begun += Duration::from_secs(60);
        trace.finished += Duration::from_secs(60);
        trace.sources.iter_mut().for_each(|file| file.digest = Some(0));
        trace.outputs.iter_mut().chain([&mut trace.list]).for_each(|file| file.digest = 0);
    });
    site
}

/// No file that is older than the traces is read, and no change is overlooked, whatever a file's mtime.
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
    let changes: [Change; 5] = [
        |site| fs::write(site.out(".undersigned-files"), "mine\n").unwrap(),
        |site| fs::write(site.out("petitions/elm/index.html"), "mine").unwrap(),
        |site| fs::remove_file(site.out("petitions/elm/index.html")).unwrap(),
        |site| fs::write(site.out("CNAME"), "mine").unwrap(),
        |site| fs::create_dir(site.out("empty")).unwrap(),
    ];
    for change in changes {
        let site = Site::built();
        let page = site.options.out.join(page());
        let before = fs::read(&page).unwrap();
        change(&site);
        assert!(!site.is_unchanged());
        assert!(fs::read(&page).unwrap() == before);
    }
}

#[test]
fn a_damaged_file_is_a_miss() {
    let site = Site::built();
    let path = &site.place().path;
    let whole = fs::read(path).unwrap();
    let changed = whole.iter().enumerate().map(|(at, byte)| byte ^ u8::from(at == whole.len() / 2)).collect::<Vec<_>>();
    for bytes in [&whole[..whole.len() / 3], &whole[..whole.len() - 2], &changed, b""] {
        fs::write(path, bytes).unwrap();
        let page = site.out("petitions/elm/index.html");
        let before = fs::read(&page).unwrap();
        fs::write(&page, "mine").unwrap();
        assert!(!site.is_unchanged());
        assert!(fs::read(&page).unwrap() == before);
    }
    assert!(site.is_unchanged());
}

#[test]
fn only_parts_that_read_a_changed_file_are_rendered() {
    let site = Site::built();
    let text = fs::read_to_string(site.root.path().join(PETITION)).unwrap();
    let all = site.build().report.unwrap().unchanged;
    // Outputs that were not rendered again stay as they are, even if their bytes differ from those of a clean build.
    site.change_trace(|trace| trace.finished += Duration::from_secs(60));
    let robots = site.out("robots.txt");
    let other = "x".repeat(fs::read(&robots).unwrap().len());
    fs::write(&robots, &other).unwrap();
    site.write_long_ago(PETITION, &text.replace("keep it", "fell it"));
    assert!(site.build().report.unwrap().written < all / 2, "the petition's pages and lists, and its text");
    assert_eq!(fs::read_to_string(&robots).unwrap(), other);
}

#[test]
fn cards_that_no_rendered_page_shows_are_not_computed() {
    let site = Site::built();
    let article = |text: &str| site.write_long_ago("content/pages/about.md", &format!("---\ntitle: Us\n---\n{text}\n"));
    article("We live here.");
    site.build();
    article("We live there.");
    let mut builder = Builder::new();
    assert!(builder.build(&site.options).report.unwrap().written > 0);
    let is_computed = |card: &Arc<_>| !format!("{card:?}").contains("<uninit>");
    let cards: Vec<bool> = builder.traces.cards().map(|(_, _, card)| is_computed(card)).collect();
    assert_eq!(cards, [false]);
}

#[cfg(unix)]
#[test]
fn the_traces_are_private() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Site::built();
    let path = &site.place().path;
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(path), mode(path.parent().unwrap())), (0o600, 0o700));
}

#[test]
fn the_traces_of_another_program_are_not_continued() {
    let bytes = portable(&Traces::default(), "one").unwrap();
    assert!(from_portable(bytes.clone(), "one").is_some());
    assert!(from_portable(bytes, "another").is_none());
}
