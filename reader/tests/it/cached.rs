//! What a process reads from the cache of another one is what it would parse.

use std::fs;
use std::path::Path;

use reader::Loader;
use reader::content::{Content, Markdown};
use reader::diagnostic::Diagnostics;
use tempfile::TempDir;

const PETITION: &str = "---\ntitle: Keep \"it\" open\ntarget: [The council, The mayor]\ndate: 2026-03-01\ntopics: [Libraries]\n\
    goal: { count: 300, means: We hand them over. }\ncollected_elsewhere: [{ count: 4, source: Paper, date: 2026-04-01 }]\nimage: { file: photo.jpg, alt: The house, credit: Ann }\n\
    extra: { rooms: [1, 2.5, { warm: true }] }\n\
    ---\n# Why\n\nSee the [plan](plan.pdf), ![the house](photo.jpg) and [ours](../organisations/friends-of-elm-street-library.md).[^1]\n\n\
    <b onclick=\"x()\">Now</b> \"today\".\n\n[^1]: A note.\n";

/// The example site with a petition that has warnings of several kinds.
fn site() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    for entry in walkdir::WalkDir::new(&content).into_iter().map(Result::unwrap) {
        let to = root.path().join("content").join(entry.path().strip_prefix(&content).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
    for file in ["plan.pdf", "photo.jpg"] {
        fs::write(root.path().join("content/petitions").join(file), "x").unwrap();
    }
    write(&root, PETITION);
    set_language(&root, "en");
    root
}

fn set_language(root: &TempDir, language: &str) {
    let settings =
        format!("title: Ours\nbase_url: https://petitions.test/\nlanguage: {language}\nlanguages: [fr, ar]\n");
    fs::write(root.path().join("content/site.yaml"), settings).unwrap();
}

fn write(root: &TempDir, petition: &str) {
    fs::write(root.path().join("content/petitions/house.md"), petition).unwrap();
}

/// All that one process reads, which has the cache of the one before it, or none.
fn read(root: &TempDir, is_cached: bool) -> (Option<Content>, Diagnostics) {
    let mut loader = match is_cached {
        true => Loader::with_cache(root.path(), root.path().join("cache/documents"), "test"),
        false => Loader::new(root.path()),
    };
    let mut diagnostics = Diagnostics::default();
    let content = loader.load(&mut diagnostics);
    (content, diagnostics)
}

/// Everything in it, with the HTML of all texts.
fn shown((content, diagnostics): &(Option<Content>, Diagnostics)) -> String {
    let content = content.as_ref().unwrap_or_else(|| panic!("{}", diagnostics.render_human(false)));
    let mut texts: Vec<&Markdown> = Vec::new();
    for petition in content.petitions.values() {
        texts.push(&petition.main.text);
        texts.extend(petition.translations.values().map(|translation| &translation.text));
        for update in &petition.updates {
            texts.push(&update.text);
            texts.extend(update.translations.values().map(|translation| &translation.text));
        }
    }
    for organisation in content.organisations.values() {
        texts.push(&organisation.text);
        texts.extend(organisation.translations.values().map(|translation| &translation.text));
    }
    for article in content.pages.values() {
        texts.push(&article.text);
        texts.extend(article.translations.values().map(|translation| &translation.text));
    }
    texts.iter().for_each(|text| _ = text.segments());
    [format!("{content:#?}"), diagnostics.render_human(false), diagnostics.render_json()].join("\n")
}

/// Whether no text has been rendered yet.
fn is_unrendered((content, _): &(Option<Content>, Diagnostics)) -> bool {
    !format!("{content:?}").contains("segments: OnceLock([")
}

#[test]
fn a_cached_file_is_as_it_was_parsed() {
    let root = site();
    let parsed = read(&root, false);
    assert!(!is_unrendered(&parsed));
    read(&root, true);
    let cached = read(&root, true);
    assert!(is_unrendered(&cached), "all files are from the cache");
    assert_eq!(shown(&cached), shown(&parsed));
}

#[test]
fn the_mistakes_of_a_cached_file_are_reported_again() {
    let root = site();
    write(&root, &PETITION.replace("goal:", "featured: yes\ngoal:"));
    let reports = [false, true, true].map(|is_cached| {
        let (content, diagnostics) = read(&root, is_cached);
        assert!(content.is_none() && diagnostics.fix_count() > 0);
        [diagnostics.render_human(false), diagnostics.render_json()].join("\n")
    });
    assert!(reports.iter().all(|report| *report == reports[0]), "{reports:?}");
}

#[test]
fn another_text_or_language_is_parsed() {
    let root = site();
    read(&root, true);
    write(&root, &PETITION.replace("today", "tomorrow"));
    let changed = read(&root, true);
    assert!(!is_unrendered(&changed));
    assert_eq!(shown(&changed), shown(&read(&root, false)));
    assert!(is_unrendered(&read(&root, true)), "it is cached for the next process");

    // Quotation marks depend on the language of the site.
    set_language(&root, "de");
    assert_eq!(shown(&read(&root, true)), shown(&read(&root, false)));
}

#[test]
fn a_damaged_cache_is_empty() {
    let root = site();
    let parsed = shown(&read(&root, true));
    let cache = root.path().join("cache/documents");
    let whole = fs::read(&cache).unwrap();
    for at in [0, 5, whole.len() / 2, whole.len() - 1] {
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        for damaged in [&whole[..at], &bytes] {
            fs::write(&cache, damaged).unwrap();
            assert_eq!(shown(&read(&root, true)), parsed, "damaged at {at}");
            assert_eq!(fs::read(&cache).unwrap(), whole, "it is replaced");
        }
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&cache), mode(cache.parent().unwrap())), (0o600, 0o700), "drafts are in it");
    }
}
