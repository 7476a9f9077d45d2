//! The default theme: its pages are whole in all its languages.

use std::fs;
use std::path::{Path, PathBuf};

use generator::{BuildOptions, Builder};
use petition::signing_contract::{FilledPage, MAIL_PLACEHOLDERS, MailKind};

use crate::fixture::{options, write};

/// The languages of the default theme.
pub(crate) const LANGUAGES: [&str; 25] = [
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hi", "hu", "it", "ja", "nl", "pl", "pt-BR",
    "pt-PT", "ro", "sk", "sv", "tr", "uk", "zh-Hans",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn theme() -> PathBuf {
    root().join("themes/default")
}

/// The example `profile` in all languages, built once into the target folder, where it stays to be looked at.
fn example_site() -> PathBuf {
    let work = Path::new(env!("CARGO_TARGET_TMPDIR")).join("theme-in-all-languages");
    let (content, out) = (work.join("content"), work.join("site"));
    let _ = fs::remove_dir_all(&work);
    copy(&root().join("examples/profile/content"), &content);
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

/// The text of a page or mail that people read, without code.
fn visible(html: &str) -> String {
    let mut text = html.to_owned();
    for hidden in ["script", "style", "code", "pre", "textarea", "svg"] {
        while let Some(start) = text.find(&format!("<{hidden}")) {
            let end =
                text[start..].find(&format!("</{hidden}>")).map_or(text.len(), |end| start + end + hidden.len() + 3);
            text.replace_range(start..end, "");
        }
    }
    let parts = text.split('<').enumerate();
    let shown =
        parts.map(|(index, part)| if index == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) });
    shown.collect()
}

/// The files below a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// What people read or hear that is in attributes.
fn spoken(html: &str) -> String {
    let names = [" alt=\"", " aria-label=\"", " content=\"", " placeholder=\"", " title=\""];
    let values = names.iter().flat_map(|name| html.split(name).skip(1));
    values.filter_map(|rest| rest.split('"').next()).fold(String::new(), |text, value| text + "\n" + value)
}

const DOUBLED: [&str; 17] = [
    "..", "!.", "?.", "….", ".。", "!。", "?。", "。。", "！。", "？。", ".।", "।।", ",,", "&quot;", "'", "&#39;",
    "&#x27;",
];

/// Doubled punctuation, straight quotes, and Latin punctuation after other scripts in a file of the language's pages.
fn faults_of_page(segment: &str, html: &str) -> Vec<String> {
    let text = visible(html).replace("\\\"", "&quot;") + &spoken(html);
    let before =
        |at: usize| text[..at].chars().rev().take(30).collect::<Vec<_>>().into_iter().rev().collect::<String>();
    let doubled = DOUBLED.iter().filter_map(|mark| text.find(mark).map(|at| format!("{}{mark}", before(at))));
    let script = |c: char| match segment {
        "ja" | "zh-hans" => matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}'),
        "hi" => matches!(c, '\u{900}'..='\u{963}'),
        _ => false,
    };
    let marks = if segment == "hi" { "." } else { ".,:;!?" };
    let latin =
        text.char_indices().zip(text.chars().skip(1)).filter(|((_, c), mark)| script(*c) && marks.contains(*mark));
    let latin = latin.map(|((at, c), mark)| format!("{}{c}{mark}", before(at)));
    doubled.chain(latin).collect()
}

/// A page or mail with what the signer fills in: names and dates that end with a full stop.
fn filled(segment: &str, html: &str) -> String {
    let day = match segment {
        "bg" => "6 г.",
        "hu" => "6.",
        "uk" => "6 р.",
        _ => "6",
    };
    let names = ["name", "organisation", "petition_target", "petition_title"];
    names.iter().fold(html.replace("{expires_on}", day), |text, name| {
        let slot = format!("data-fill=\"{name}\">");
        text.replace(&format!("{{{name}}}"), "Us Ltd.").replace(&slot, &format!("{slot}Us Ltd."))
    })
}

#[test]
fn faults_of_pages_are_found() {
    #[track_caller]
    fn check(segment: &str, html: &str, expected: &[&str]) {
        assert_eq!(faults_of_page(segment, html), expected, "{html}");
    }
    check("de", "<p>Von Gemeinsam e.V.</p><code>a..b \"c\"</code>", &[]);
    check("de", "<p>Von Gemeinsam e.V..</p>", &["Von Gemeinsam e.V.."]);
    check("de", "<img alt=\"Was nun?.\">", &["\nWas nun?."]);
    check("fr", "<p>l'avis</p>", &["l'"]);
    check("en", "<p>&quot;No&quot;</p>", &["&quot;"]);
    check("ja", "<p>お待ちください. 次</p>", &["お待ちください."]);
    check("zh-hans", "<p>目标: 5</p>", &["目标:"]);
    check("hi", "<p>रुकें. फिर</p>", &["रुकें."]);
}

/// Names and titles that end like sentences, on every page and in every mail of all languages.
#[test]
fn no_page_has_doubled_punctuation_or_straight_quotes() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let others: Vec<&str> = LANGUAGES.into_iter().filter(|tag| *tag != "en").collect();
    let site = format!(
        "title: Together Inc.\ndescription: Now!\nbase_url: https://example.org/\nlanguages: [{}]\n\
         timezone: Europe/Berlin\ncontroller: {{ name: Gemeinsam e.V., contact: us@example.org }}\n",
        others.join(", ")
    );
    write(root, "content/site.yaml", &site);
    write(root, "content/organisations/us.md", "---\nname: Us Ltd.\n---\nWe are.\n");
    write(
        root,
        "content/petitions/save.md",
        "---\ntitle: Save it!\norganisation: us\ntarget: The Board, Inc.\ndate: 2026-11-01\ncloses: 2026-12-06\n\
         topics: [What now?]\ngoal: 100\ndelivers: names\nform: { fields: [country, postcode, comment, updates] }\n---\n\
         We ask for it.\n",
    );
    let outcome = Builder::new().build(&options(root));
    assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_short());
    let mut faults = Vec::new();
    for path in files(&root.join("site")) {
        let is_text =
            path.extension().is_some_and(|ending| ["html", "txt", "json"].iter().any(|known| ending == *known));
        if !is_text || path.ends_with("robots.txt") || path.ends_with("petitions.json") {
            continue;
        }
        let place = path.strip_prefix(root.join("site")).unwrap();
        let mut parts = place.iter().filter_map(|part| part.to_str()).filter(|part| *part != "signing");
        let segment = parts.next().unwrap_or_default();
        let found = faults_of_page(segment, &filled(segment, &fs::read_to_string(&path).unwrap()));
        faults.extend(found.into_iter().map(|fault| format!("{}: {fault}", place.display())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
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
