//! The default theme: its fifteen languages say the same things, and its pages are whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use generator::{BuildOptions, Builder};
use petition::signing_contract::{FilledPage, MAIL_PLACEHOLDERS, MESSAGES, MailKind};

use crate::fixture::options;

/// The languages of the default theme.
const LANGUAGES: [&str; 15] =
    ["ar", "de", "en", "es", "fr", "he", "hi", "it", "ja", "nl", "pl", "pt", "tr", "uk", "zh-Hans"];

/// The plural categories that whole numbers below a million have in each language (CLDR, plurals.xml).
const CATEGORIES: [(&str, &[&str]); 15] = [
    ("ar", &["zero", "one", "two", "few", "many"]),
    ("de", &["one"]),
    ("en", &["one"]),
    ("es", &["one", "many"]),
    ("fr", &["one", "many"]),
    ("he", &["one", "two"]),
    ("hi", &["one"]),
    ("it", &["one", "many"]),
    ("ja", &[]),
    ("nl", &["one"]),
    ("pl", &["one", "few", "many"]),
    ("pt", &["one", "many"]),
    ("tr", &["one"]),
    ("uk", &["one", "few", "many"]),
    ("zh-Hans", &[]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn theme() -> PathBuf {
    root().join("themes/default")
}

/// The messages of a Fluent file, each with all its lines.
fn messages(text: &str) -> BTreeMap<String, String> {
    let mut messages: BTreeMap<String, String> = BTreeMap::new();
    let mut last = None;
    for line in text.lines() {
        if line.starts_with([' ', '}']) {
            let message: &String = last.as_ref().expect("a line goes on from a message");
            messages.get_mut(message).unwrap().push_str(line);
        } else if let Some((key, value)) = line.split_once(" = ") {
            assert!(messages.insert(key.to_owned(), value.to_owned()).is_none(), "`{key}` is there twice");
            last = Some(key.to_owned());
        }
    }
    messages
}

fn language(tag: &str) -> BTreeMap<String, String> {
    messages(&fs::read_to_string(theme().join("i18n").join(format!("{tag}.ftl"))).unwrap())
}

/// The names after `$` in a message.
fn variables(message: &str) -> BTreeSet<&str> {
    let name = |rest: &'_ str| rest.find(|c: char| !c.is_ascii_lowercase() && c != '_').unwrap_or(rest.len());
    message.split('$').skip(1).map(|rest| &rest[..name(rest)]).collect()
}

/// The page's script puts numbers into these where the count has risen, and knows no other form of them.
#[test]
fn texts_that_the_script_counts_with_have_one_plural_form() {
    for tag in LANGUAGES {
        let texts = language(tag);
        for key in ["next-goal", "progress-label", "online-elsewhere"] {
            assert!(!texts[key].contains("->"), "`{key}` in `{tag}` has forms");
        }
    }
}

/// What `translation` lacks of, or says beyond, `original`.
fn differences(original: &BTreeMap<String, String>, translation: &BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    for (key, message) in original {
        match translation.get(key) {
            None => found.push(format!("no text `{key}`")),
            Some(other) if other.trim().is_empty() => found.push(format!("`{key}` is empty")),
            Some(other) if variables(other) != variables(message) => {
                found.push(format!("`{key}` has {:?}, not {:?}", variables(other), variables(message)));
            }
            Some(_) => {}
        }
    }
    found
        .extend(translation.keys().filter(|key| !original.contains_key(*key)).map(|key| format!("`{key}` is unknown")));
    found
}

#[test]
fn every_language_has_every_text_with_its_placeholders() {
    let english = language("en");
    for tag in LANGUAGES {
        assert_eq!(differences(&english, &language(tag)), Vec::<String>::new(), "{tag}");
    }
}

#[test]
fn a_missing_text_or_placeholder_is_found() {
    let original = messages("a = One { $x }\nb = { $count ->\n    [one] one\n   *[other] { $count }\n}\n");
    assert_eq!(differences(&original, &messages("b = { $count }\n")), ["no text `a`"]);
    assert_eq!(
        differences(&original, &messages("a = Un\nb = { $count }\nc = d\n")),
        [r#"`a` has {}, not {"x"}"#, "`c` is unknown"]
    );
}

#[test]
fn plurals_have_the_categories_of_their_language() {
    for (tag, categories) in CATEGORIES {
        for (key, message) in language(tag) {
            let variants: BTreeSet<&str> = message
                .split('[')
                .skip(1)
                .filter_map(|rest| rest.split(']').next())
                .filter(|v| *v != "other")
                .collect();
            let unknown: Vec<&&str> = variants.iter().filter(|v| !categories.contains(v)).collect();
            assert!(unknown.is_empty(), "{tag}: `{key}` has {unknown:?}, which no number has there");
            let needs_few = message.contains("->") && categories.contains(&"few");
            assert!(!needs_few || variants.contains("few"), "{tag}: `{key}` has no [few]");
        }
    }
}

#[test]
fn every_message_of_the_signer_exists() {
    let english = language("en");
    for message in MESSAGES {
        let key = format!("signer-{}", message.key.replace('_', "-"));
        let text = english.get(&key).unwrap_or_else(|| panic!("no text `{key}`"));
        assert_eq!(variables(text), message.placeholders.iter().copied().collect(), "{key}");
    }
}

/// Every `key="…"` in a template.
fn keys(template: &str) -> impl Iterator<Item = &str> {
    template.split("key=\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
}

#[test]
fn every_text_of_a_template_exists_and_every_text_is_used() {
    let english = language("en");
    let mut used: BTreeSet<String> = MESSAGES.iter().map(|m| format!("signer-{}", m.key.replace('_', "-"))).collect();
    for entry in ["", "parts", "mail"].map(|folder| theme().join("templates").join(folder)) {
        for file in fs::read_dir(entry).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
            for key in keys(&fs::read_to_string(&file).unwrap()) {
                let is_beginning = key.ends_with('-');
                let found: Vec<&String> =
                    english.keys().filter(|known| *known == key || (is_beginning && known.starts_with(key))).collect();
                assert!(!found.is_empty(), "{}: no text `{key}`", file.display());
                used.extend(found.into_iter().cloned());
            }
        }
    }
    let from_rust =
        |key: &str| ["title-", "description-", "social-image-", "feed"].iter().any(|start| key.starts_with(start));
    let unused: Vec<&String> = english.keys().filter(|key| !used.contains(*key) && !from_rust(key)).collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

/// The example site in all fifteen languages, built once into the target folder, where it stays to be looked at.
fn example_site() -> PathBuf {
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("theme-in-all-languages");
    let (content, out) = (work.join("content"), work.join("site"));
    let _ = fs::remove_dir_all(&work);
    copy(&root().join("content"), &content);
    let settings = content.join("site.yaml");
    let others: Vec<&str> = LANGUAGES.into_iter().filter(|tag| *tag != "en").collect();
    let text = fs::read_to_string(&settings).unwrap();
    let changed = text.replace("languages: [fr, ar]", &format!("languages: [{}]", others.join(", ")));
    assert_ne!(changed, text, "the example's languages are where this test expects them");
    fs::write(&settings, changed).unwrap();
    let outcome = Builder::new().build(&BuildOptions { out: out.clone(), ..options(&work) });
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    out
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn the_example_builds_in_all_languages_with_all_slots_for_the_signer() {
    let site = example_site();
    for tag in LANGUAGES {
        let segment = tag.to_ascii_lowercase();
        let pages = if tag == "en" { site.clone() } else { site.join(&segment) };
        for page in FilledPage::ALL {
            let path = match page {
                FilledPage::Petition => pages.join("petitions/keep-elm-street-library-open/index.html"),
                FilledPage::CheckEmail => pages.join("check-email/index.html"),
                FilledPage::Confirm => pages.join("confirm/index.html"),
                FilledPage::Signature => pages.join("signature/index.html"),
                FilledPage::Withdrawn => pages.join("withdrawn/index.html"),
                FilledPage::Message => site.join("signing").join(&segment).join("message/index.html"),
            };
            let Ok(html) = fs::read_to_string(&path) else {
                assert!(page == FilledPage::Petition, "{} is missing", path.display());
                continue;
            };
            for slot in page.slots_required() {
                assert!(html.contains(slot), "{} lacks {slot}", path.display());
            }
        }
        for kind in MailKind::ALL {
            for ending in ["txt", "html"] {
                let path = site.join("signing").join(&segment).join(format!("mail/{}.{ending}", kind.as_str()));
                check_mail(kind, &fs::read_to_string(&path).unwrap(), &path);
            }
        }
    }
}

#[track_caller]
fn check_mail(kind: MailKind, mail: &str, path: &Path) {
    for placeholder in kind.placeholders_required() {
        assert!(mail.contains(&format!("{{{placeholder}}}")), "{} lacks {{{placeholder}}}", path.display());
    }
    if path.extension().is_some_and(|ending| ending == "txt") {
        assert_eq!(mail.lines().nth(1), Some(""), "{}: the second line is empty", path.display());
        let known =
            MAIL_PLACEHOLDERS.iter().fold(mail.to_owned(), |text, name| text.replace(&format!("{{{name}}}"), ""));
        assert!(!known.contains(['{', '}']), "{} has a placeholder that nobody fills", path.display());
    }
}

#[test]
fn a_language_without_texts_is_reported_where_it_is_named() {
    for (languages, place) in [
        ("language: ko\n", "content/site.yaml:4:11"),
        ("languages: [fr, ko]\n", "content/site.yaml:4:17"),
        ("languages:\n  - fr-CA\n  - KO\n", "content/site.yaml:6:5"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("content/organisations")).unwrap();
        let site = format!("title: Korean, ko\ndescription: ko\nbase_url: https://example.org/\n{languages}");
        fs::write(root.join("content/site.yaml"), site).unwrap();
        fs::write(root.join("content/organisations/us.md"), "---\nname: Us\n---\n").unwrap();
        let outcome = Builder::new().build(&options(root));
        let told = outcome.diagnostics.render_short();
        assert!(told.contains(&format!("{place}: error[unknown-language]")), "{languages}: {told}");
    }
}
