//! Reads the examples of the CommonMark specification (CC BY-SA 4.0) and of the YAML test suite (MIT), which were collected to
//! break parsers. `cargo xtask test` takes both from their packages and runs these tests.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rayon::prelude::*;
use reader::content::Content;
use reader::diagnostic::Diagnostics;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::hostile::assert_harmless;
use crate::html_of;

const KEYS: &str = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n";

/// Examples whose words differ on purpose: a tag that does not end is shown as text; scripts, styles and text areas in raw HTML
/// are removed with their content.
const OTHER_WORDS: &[u32] = &[156, 157, 158, 170, 171, 172, 173, 176, 178, 616];

/// Invalid by themselves, but valid if they are indented below a key.
const ACCEPTED: &[&str] = &["CXX2", "DK95-1", "Y79Y"];

#[derive(Deserialize)]
struct MarkdownExample {
    number: u32,
    markdown: String,
    html: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct YamlExample {
    id: String,
    yaml: String,
    is_valid: bool,
}

/// The examples in a file of the folder `UNDERSIGNED_EXAMPLES`.
fn examples<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let folder = std::env::var_os("UNDERSIGNED_EXAMPLES").expect("`cargo xtask examples` says where they are");
    serde_json::from_slice(&std::fs::read(PathBuf::from(folder).join(name)).unwrap()).unwrap()
}

/// Loads a site whose only petition is this file.
fn load(petition: &str) -> (Option<Content>, Diagnostics) {
    let root = tempfile::tempdir().unwrap();
    let content = root.path().join("content");
    for folder in ["petitions", "organisations"] {
        std::fs::create_dir_all(content.join(folder)).unwrap();
    }
    std::fs::write(content.join("site.yaml"), "title: Petitions\nbase_url: https://petitions.example/\n").unwrap();
    std::fs::write(content.join("organisations/us.md"), "---\nname: Us\n---\n").unwrap();
    std::fs::write(content.join("petitions/elm.md"), petition).unwrap();
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    // However it is reported, it can be reported.
    let _ = (diagnostics.render_human(true), diagnostics.render_json(), diagnostics.render_github());
    (content, diagnostics)
}

/// The words of some HTML: without tags, spacing and what smart punctuation changes.
fn words(html: &str) -> String {
    let mut text = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' if is_tag => is_tag = false,
            _ if is_tag => {}
            _ => text.push(c),
        }
    }
    for (entity, character) in [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")] {
        text = text.replace(entity, character);
    }
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether the words of an example are those of the specification; `None` if it was reported as a mistake.
fn has_same_words(example: &MarkdownExample) -> Option<bool> {
    let (content, diagnostics) = load(&format!("{KEYS}---\n{}", example.markdown));
    let Some(content) = content else {
        assert!(diagnostics.has_errors(), "{}", example.number);
        return None;
    };
    let html = html_of(&content.petitions.values().next().unwrap().main.text);
    assert_harmless(&html.to_lowercase(), &example.markdown);
    Some(words(&html) == words(&example.html))
}

#[test]
#[ignore = "`cargo xtask test` fetches the examples and runs it"]
fn commonmark_examples_become_safe_html_with_the_same_words_or_a_diagnostic() {
    let examples: Vec<MarkdownExample> = examples("commonmark.json");
    assert_eq!(examples.len(), 652);
    let others: BTreeSet<u32> =
        examples.par_iter().filter(|it| has_same_words(it) == Some(false)).map(|it| it.number).collect();
    assert_eq!(others.into_iter().collect::<Vec<_>>(), OTHER_WORDS);
}

/// Whether an example is accepted as the value of a key.
fn is_accepted(example: &YamlExample) -> bool {
    let (_, whole) = load(&format!("---\n{}\n---\nWe ask.\n", example.yaml));
    assert!(whole.has_errors(), "{}: no example has the keys of a petition", example.id);
    let indented: String = example.yaml.lines().map(|line| format!("  {line}\n")).collect();
    load(&format!("{KEYS}extra:\n{indented}---\nWe ask.\n")).0.is_some()
}

#[test]
#[ignore = "`cargo xtask test` fetches the examples and runs it"]
fn examples_of_the_yaml_test_suite_are_parsed_or_reported() {
    let examples: Vec<YamlExample> = examples("yaml.json");
    assert_eq!(examples.len(), 402);
    let accepted: Vec<(&str, bool)> =
        examples.par_iter().filter(|it| is_accepted(it)).map(|it| (it.id.as_str(), it.is_valid)).collect();
    let invalid: Vec<&str> = accepted.iter().filter(|(_, is_valid)| !is_valid).map(|(id, _)| *id).collect();
    assert_eq!(invalid, ACCEPTED);
    // Lists, several documents and directives are not mappings below a key.
    assert!(accepted.len() > 50, "{} are read", accepted.len());
}
