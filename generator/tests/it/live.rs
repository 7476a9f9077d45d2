//! A site that is rendered on request has the files of a build, and goes on answering after mistakes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Barrier;
use std::thread;

use generator::{BuildOptions, Builder, EntryChanges, LiveSite, Scene, SceneCount, SceneStage};
use petition::count::StoredCount;
use petition::slug::Slug;
use walkdir::WalkDir;

use crate::fixture::{options, write};

/// A site in a temporary folder, and the preview of it.
struct Preview {
    root: tempfile::TempDir,
    builder: Builder,
    options: BuildOptions,
    live: LiveSite,
}

impl Preview {
    fn of(files: &[(&str, &str)]) -> Self {
        let root = tempfile::tempdir().unwrap();
        files.iter().for_each(|(path, text)| write(root.path(), path, text));
        let options = BuildOptions { drafts: true, ..options(root.path()) };
        Self { root, builder: Builder::new(), options, live: LiveSite::default() }
    }

    /// Two petitions in two languages, one of them a draft, with a text for the theme.
    fn small() -> Self {
        let mut preview = Self::of(&[
            ("content/site.yaml", "title: Ours\nbase_url: https://example.org/\nlanguages: [fr]\n"),
            ("content/organisations/town.md", "---\nname: The Town\n---\n"),
            ("content/petitions/oak.md", OAK),
            ("content/petitions/elm.md", &OAK.replace("the oak", "the elm").replace("date:", "status: draft\ndate:")),
        ]);
        preview.update(None).unwrap();
        preview
    }

    /// Updates it after a change of these files; the errors as text.
    fn update(&mut self, changed: Option<&[&str]>) -> Result<(), String> {
        let changed = changed.map(|changed| changed.iter().map(PathBuf::from).collect::<Vec<_>>());
        let updated = self.live.update(&mut self.builder, &self.options, changed.as_deref());
        updated.map(drop).map_err(|errors| errors.render_short())
    }

    fn edit(&mut self, path: &str, from: &str, to: &str) -> Result<(), String> {
        let text = fs::read_to_string(self.root.path().join(path)).unwrap();
        assert!(text.contains(from), "{path} has `{from}`");
        write(self.root.path(), path, &text.replace(from, to));
        self.update(Some(&[path]))
    }

    fn page(&self, path: &str) -> String {
        let file = self.live.file(path);
        String::from_utf8(file.bytes.unwrap_or_else(|| panic!("{path}: {:?}", file.errors)).to_vec()).unwrap()
    }
}

const OAK: &str = "---\ntitle: Keep the oak\ntarget: The mayor\ndate: 2026-11-01\n---\nPlease keep it.\n";

fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file()) {
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(entry.path(), target).unwrap();
    }
}

/// Compares every file with that of a build. Returns the paths.
fn compare(preview: &Preview) -> Vec<String> {
    let report = Builder::new().build(&preview.options).report.expect("it builds");
    let files = WalkDir::new(&report.out).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    // A preview writes no files, so it has no list of them.
    let files = files.filter(|entry| entry.file_name() != generator::FILE_LIST);
    let compare = |entry: walkdir::DirEntry| {
        let path = entry.path().strip_prefix(&report.out).unwrap().to_str().unwrap().replace('\\', "/");
        let live = preview.live.file(&path);
        assert!(live.bytes.as_deref() == Some(&*fs::read(entry.path()).unwrap()), "{path}: {:?}", live.errors);
        path
    };
    files.map(compare).collect()
}

#[test]
fn every_file_of_the_example_is_that_of_a_build() {
    let mut preview = Preview::of(&[("themes/default/theme.yaml", "name: Default\nwithout: [social-images]\n")]);
    let root = preview.root.path().to_path_buf();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/profile/content"), &root.join("content"));
    fs::create_dir_all(root.join("static/.well-known")).unwrap();
    fs::write(root.join("static/.well-known/security.txt"), "Contact: mailto:a@example.org\n").unwrap();
    // Small, since scaling is slow in a test.
    image::RgbImage::new(8, 4).save(root.join("content/petitions/light-the-river-path/lamps.jpg")).unwrap();
    let more = |keys: &str| {
        let organisation = "organisation: exampleton-neighbours";
        format!("---\ntitle: More trees\ntarget: The mayor\n{organisation}\n{keys}---\nSee the [plan](plan.txt).\n")
    };
    write(&root, "content/petitions/plan.txt", "Plant them.\n");
    write(&root, "content/petitions/draft.md", &more("date: 2026-11-01\nstatus: draft\n"));
    write(&root, "content/petitions/scheduled.md", &more("date: 2027-01-01\n"));
    write(&root, "content/petitions/moved.md", &more("date: 2026-11-02\naliases: [old/trees]\ntopics: [Trees]\n"));
    preview.update(None).unwrap();
    let paths = compare(&preview);
    for kind in ["assets/lamps", "files/", "old/", "texts/", "petitions/draft/", "petitions/scheduled/"] {
        assert!(paths.iter().any(|path| path.starts_with(kind)), "{kind}: {paths:?}");
    }
    for absent in ["petitions/draft/count.json", "petitions/nothing/index.html", "og/0000000000.png", "petitions", ""] {
        assert!(preview.live.file(absent).bytes.is_none(), "{absent}");
    }
}

#[test]
fn pictures_and_social_images_are_those_of_a_build() {
    let oak = OAK.replace("date:", "image: { file: oak.png, alt: An oak }\ndate:");
    let site = "title: Ours\nbase_url: https://example.org/\n";
    let organisation = ("content/organisations/town.md", "---\nname: The Town\n---\n");
    let mut preview =
        Preview::of(&[("content/site.yaml", site), organisation, ("content/petitions/oak/index.md", &oak)]);
    image::RgbImage::new(500, 40).save(preview.root.path().join("content/petitions/oak/oak.png")).unwrap();
    preview.update(None).unwrap();
    let paths = compare(&preview);
    for kind in ["assets/oak-400", "assets/oak-500", "og/"] {
        assert!(paths.iter().any(|path| path.starts_with(kind)), "{kind}: {paths:?}");
    }
}

#[test]
fn requests_at_the_same_time_wait_for_one_rendering() {
    let preview = Preview::small();
    let barrier = Barrier::new(8);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                barrier.wait();
                assert!(preview.page("petitions/oak/index.html").contains("Keep the oak"));
            });
        }
    });
    assert_eq!(preview.live.renders(), 1);
}

#[test]
fn only_pages_that_show_a_change_are_rendered_again() {
    let mut preview = Preview::small();
    let pages = ["petitions/oak/index.html", "petitions/elm/index.html", "petitions/index.html"];
    let rendered = |preview: &Preview| {
        let before = preview.live.renders();
        pages.iter().for_each(|path| drop(preview.page(path)));
        preview.live.renders() - before
    };
    assert_eq!(rendered(&preview), 3);
    assert_eq!(rendered(&preview), 0);
    preview.edit("content/petitions/oak.md", "Please keep it.", "Please do keep it.").unwrap();
    assert_eq!(rendered(&preview), 2, "the page, and the list that shows the beginning");
    preview.edit("content/organisations/town.md", "The Town", "Our Town").unwrap();
    assert_eq!(rendered(&preview), 3);
}

#[test]
fn after_an_error_the_last_good_pages_answer_those_that_were_not_asked_for_too() {
    let mut preview = Preview::small();
    let report = preview.edit("content/petitions/oak.md", "target:", "tarjet:").unwrap_err();
    assert!(report.contains("content/petitions/oak.md:3:1"), "{report}");
    assert!(preview.page("petitions/oak/index.html").contains("The mayor"));
    assert!(preview.page("fr/petitions/index.html").contains("Keep the elm"));
    preview.edit("content/petitions/oak.md", "tarjet: The mayor", "target: The council").unwrap();
    assert!(preview.page("petitions/oak/index.html").contains("The council"));
}

#[test]
fn mistakes_of_a_theme_are_found_before_any_page_is_asked_for() {
    let mut preview = Preview::small();
    preview.live.check_theme(&preview.options).unwrap();
    write(preview.root.path(), "themes/default/templates/poster.html", "{{ page.titel }}");
    let report = preview.update(Some(&["themes/default/templates/poster.html"])).unwrap_err();
    assert!(report.contains("themes/default/templates/poster.html:1:9"), "{report}");
    write(preview.root.path(), "themes/default/templates/poster.html", "A poster");
    write(preview.root.path(), "themes/default/templates/confirm.html", "No slots");
    let report = preview.update(None).unwrap_err();
    assert!(report.contains("confirm.html"), "{report}");
    assert!(preview.page("petitions/oak/poster/index.html").contains("<svg"), "the last good one");
    fs::remove_file(preview.root.path().join("themes/default/templates/confirm.html")).unwrap();
    preview.update(None).unwrap();
    assert_eq!(preview.page("petitions/oak/poster/index.html"), "A poster");
}

#[test]
fn a_page_that_fails_is_answered_by_the_last_good_snapshot_until_it_renders_again() {
    let mut preview = Preview::small();
    let list = "themes/default/templates/topic.html";
    // A mistake that only some pages have.
    write(
        preview.root.path(),
        list,
        "{% if page.topic.name == \"Bad\" %}{{ page.nothing }}{% endif %}{{ page.topic.name }}",
    );
    preview.update(None).unwrap();
    preview.edit("content/petitions/oak.md", "date:", "topics: [Good]\ndate:").unwrap();
    assert_eq!(preview.page("topics/good/index.html"), "Good");
    preview.edit("content/petitions/oak.md", "[Good]", "[Good, Bad]").unwrap();
    let failed = preview.live.file("topics/bad/index.html");
    assert!(failed.bytes.is_none() && failed.errors.is_some_and(|errors| errors.render_short().contains(list)));
    assert!(!preview.page("petitions/oak/index.html").contains("/topics/bad/"), "all pages are of one snapshot");
    let report = preview.edit("content/petitions/elm.md", "the elm", "an elm").unwrap_err();
    assert!(report.contains(list), "it is tried again first: {report}");
    assert!(preview.page("petitions/elm/index.html").contains("the elm"));
    preview.edit("content/petitions/oak.md", "[Good, Bad]", "[Good, Fine]").unwrap();
    assert!(preview.page("petitions/elm/index.html").contains("an elm"));
}

#[test]
fn petitions_are_taken_when_their_entries_change() {
    let mut preview = Preview::small();
    let mut changes = EntryChanges::default();
    let mut taken = |preview: &Preview| -> Vec<String> {
        let taken = preview.live.take_changed_petitions(&mut changes, 10);
        taken.iter().map(|petition| petition.entry.id.to_string()).collect()
    };
    assert_eq!(taken(&preview), ["elm", "oak"], "a draft can be signed here, too");
    assert!(taken(&preview).is_empty());
    let page = preview.live.file("petitions/oak/index.html").petition.unwrap();
    assert_eq!(page.entry.count, None);
    preview.edit("content/petitions/oak.md", "Please", "Do").unwrap();
    assert_eq!(taken(&preview), ["oak"]);
    let changed = preview.live.petition(&Slug::parse("oak").unwrap()).unwrap();
    assert_ne!(changed.fingerprint, page.fingerprint);
    preview.edit("content/petitions/elm.md", "status: draft\ndate: 2026", "date: 2099").unwrap();
    assert!(preview.live.file("petitions/elm/index.html").petition.is_none());
    assert!(taken(&preview).is_empty(), "it opens later");
}

#[test]
fn a_petition_is_shown_in_any_state_without_changing_its_own_page() {
    let mut preview = Preview::small();
    let closing = "goal: 500\ncollected_elsewhere: [{ count: 80, source: Paper }]\ncloses: 2027-01-01\ndate:";
    preview.edit("content/petitions/oak.md", "date:", closing).unwrap();
    let path = "petitions/oak/index.html";
    let own = preview.page(path);
    let shown = |path: &str, count, stage| {
        let file = preview.live.file_in(path, Scene { count, stage }).unwrap();
        assert!(file.petition.is_none(), "the signer does not learn of it");
        String::from_utf8(file.bytes.unwrap_or_else(|| panic!("{:?}", file.errors)).to_vec()).unwrap()
    };
    for (count, number, has_paper) in [
        (SceneCount::Zero, "0", false),
        (SceneCount::One, "1", false),
        (SceneCount::BelowGoal, "499", true),
        (SceneCount::Goal, "500", true),
    ] {
        let page = shown(path, Some(count), None);
        assert!(page.contains(&format!("value=\"{number}\"")), "{count:?}: {page}");
        assert_eq!(page.contains("Paper"), has_paper, "{count:?}");
    }
    for draft in ["petitions/oak/index.html", "petitions/elm/index.html"] {
        let standing = |stage| shown(draft, None, Some(stage)).contains("class=\"standing standing-");
        let marked =
            |stage, standing: &str| shown(draft, None, Some(stage)).contains(&format!("standing-{standing}\""));
        assert!(marked(SceneStage::BeforeOpening, "scheduled"), "{draft}");
        assert!(marked(SceneStage::Closed, "closed") && marked(SceneStage::Victory, "victory"), "{draft}");
        assert!(!standing(SceneStage::Open), "{draft}");
        assert!(shown(draft, None, Some(SceneStage::Open)).contains("data-sign-form"), "{draft}");
    }
    assert!(preview.live.file_in("index.html", Scene::default()).is_none(), "of petitions alone");
    assert_eq!(preview.page(path), own);
    assert_eq!(preview.live.renders(), 1);
}

#[test]
fn warnings_of_a_page_are_those_of_its_files() {
    let mut preview = Preview::small();
    write(preview.root.path(), "content/petitions/oak.md", &OAK.replace("date:", "closes: 2027-01-01\ndate:"));
    write(preview.root.path(), "content/petitions/elm.md", &OAK.replace("the oak", "the elm"));
    let warnings = preview.live.update(&mut preview.builder, &preview.options, None).unwrap();
    let at = |path: &str| preview.live.diagnostics_at(path, &warnings).render_short();
    let (oak, elm) = (at("petitions/oak/index.html"), at("petitions/elm/index.html"));
    assert!(elm.contains("content/petitions/elm.md") && !elm.contains("oak.md:"), "{elm}");
    assert!(!oak.contains("content/petitions/elm.md:"), "{oak}");
    for page in [oak, elm, at("organisations/town/index.html")] {
        assert!(page.contains("content/organisations/town.md"), "{page}");
        assert!(!page.contains("content/site.yaml"), "{page}");
    }
    assert_eq!(at("petitions/index.html"), "");
}

#[test]
fn pages_hold_until_the_end_of_the_day_in_the_time_zone_of_the_site() {
    let mut preview = Preview::small();
    assert_eq!(preview.live.valid_until().unwrap().to_string(), "2026-11-25T00:00:00Z");
    preview.edit("content/site.yaml", "title: Ours", "title: Ours\ntimezone: America/New_York").unwrap();
    assert_eq!(preview.live.valid_until().unwrap().to_string(), "2026-11-25T05:00:00Z");
}

#[test]
fn a_preview_can_show_sample_counts_until_there_are_signatures() {
    let mut preview = Preview::small();
    preview.edit("content/petitions/oak.md", "date:", "goal: 5000\ndate:").unwrap();
    let count = |preview: &Preview| {
        let json = preview.page("petitions/oak/count.json");
        serde_json::from_str::<serde_json::Value>(&json).unwrap()["signatures"].as_u64().unwrap()
    };
    assert_eq!(count(&preview), 0);
    let base_url = "http://localhost:4000/".parse().unwrap();
    preview.options.preview = Some(generator::Preview { base_url, recipient: None, has_sample_counts: true });
    preview.update(None).unwrap();
    let sample = count(&preview);
    assert!((100..=6500).contains(&sample), "{sample}");
    preview.update(None).unwrap();
    assert_eq!(count(&preview), sample);
    let oak = Slug::parse("oak").unwrap();
    preview.options.counts.petitions.insert(oak, StoredCount { online: 7, ..StoredCount::default() });
    preview.update(None).unwrap();
    assert_eq!(count(&preview), 7);
}
