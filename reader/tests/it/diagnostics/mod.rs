//! Each diagnostic as a writer sees it: from files to the whole report.

mod addresses;
mod warnings;
mod dates;
mod files;
mod front_matter;
mod keys;
mod links;
mod text;
mod values;
mod yaml;

use std::path::Path;

use reader::diagnostic::{Code, Diagnostics};

/// The example in the age specification (C2SP, `age.md`).
const RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// Reads a site with a title, a language `fr`, an organisation `us` and the files in `text`: each after a line
/// `== path`, or only a petition `elm`. A file with the content `-` is removed.
fn read(text: &str) -> Diagnostics {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, content: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    write("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example/\nlanguages: [fr]\n");
    write("content/organisations/us.md", &format!("---\nname: Us\nrecipient: {RECIPIENT}\n---\n"));
    let text = text.strip_prefix('\n').unwrap_or(text);
    let text = if text.starts_with("== ") { text.to_owned() } else { format!("== content/petitions/elm.md\n{text}") };
    for file in format!("\n{text}").split("\n== ").skip(1) {
        let (path, content) = file.split_once('\n').unwrap();
        match content.trim_end() {
            "-" => std::fs::remove_file(root.path().join(path)).unwrap(),
            _ => write(path, content),
        }
    }
    let mut diagnostics = Diagnostics::default();
    reader::load(root.path(), &mut diagnostics);
    diagnostics
}

fn errors(text: &str) -> String {
    read(text).errors_only().render_human(false)
}

fn all(text: &str) -> String {
    read(text).render_human(false)
}

/// Codes that the generator reports, tested there.
const TESTED_ELSEWHERE: &[&str] =
    &["theme", "missing-text", "low-contrast", "unreviewed-language", "no-controller", "incomplete-notice",
      "unsuitable-picture", "personal-metadata", "renamed-petition"];
/// Codes that text alone cannot cause, tested in `hostile`.
const HOSTILE: &[&str] = &["unreadable", "not-utf8", "outside-content", "too-large"];

#[test]
fn each_code_has_a_heading_and_a_test_and_each_heading_has_a_code() {
    let manual = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diagnostics.md")).unwrap();
    let headings: Vec<&str> = manual.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(headings, codes, "the headings of docs/diagnostics.md are the codes in the order of Code::ALL");
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    let modules = std::fs::read_dir(here.join("diagnostics")).unwrap().map(|entry| entry.unwrap().path());
    let tests: String =
        modules.chain([here.join("hostile.rs")]).map(|path| std::fs::read_to_string(path).unwrap()).collect();
    for code in codes {
        let is_shown = tests.contains(&format!("[{code}]"));
        assert!(is_shown || TESTED_ELSEWHERE.contains(&code) || HOSTILE.contains(&code), "{code} has no test");
    }
    let source = include_str!("../../../src/diagnostic/code.rs");
    let made = source.matches("= Code::error(\"").count() + source.matches("= Code::warning(\"").count();
    assert_eq!(made, Code::ALL.len(), "every code is in Code::ALL");
}

#[test]
fn reports_for_programs_and_editors_agree() {
    let found = read(
        "---\ntitle: \"100%: é\"\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\ndraft: true\n---\nWe ask.\n",
    );
    insta::assert_snapshot!(found.render_short(), @"content/petitions/elm.md:6:1: error[unknown-key]: unknown key `draft`; write `status: draft`");
    insta::assert_snapshot!(found.render_json(), @r#"{"severity":"error","code":"unknown-key","message":"unknown key `draft`","path":"content/petitions/elm.md","line":6,"column":1,"end_line":6,"end_column":6,"span":[74,79],"label":"not a key of a petition","help":"write `status: draft`","fix":null}"#);
    insta::assert_snapshot!(found.render_github(), @"::error file=content/petitions/elm.md,line=6,col=1,endLine=6,endColumn=6,title=unknown-key::unknown key `draft`%0Awrite `status: draft`");
}

/// Position, message and help of each diagnostic, one line each.
fn reported(found: &Diagnostics) -> String {
    let line = |it: &&reader::diagnostic::Diagnostic| {
        let place = it.position();
        format!("{}:{}: {}; {}", place.line, place.column, it.message, it.help.as_deref().unwrap_or_default())
    };
    found.sorted().iter().map(line).collect::<Vec<_>>().join("\n")
}
