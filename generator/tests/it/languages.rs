//! Languages that a site adds to the default theme, and messages that it replaces.

use std::fs;
use std::path::Path;

use generator::{Builder, language_file};
use petition::language::Language;

use crate::fixture::{options, write};

const KOREAN: &str = "themes/default/i18n/ko.ftl";

fn language(tag: &str) -> Language {
    Language::parse(tag).unwrap()
}

/// The file that `undersigned new language` writes.
fn new_file(tag: &str) -> String {
    language_file(&language(tag), |_| None).unwrap().text
}

/// A file whose messages have the English texts that are above them.
fn translated(file: &str) -> String {
    let mut text = String::new();
    let mut english = String::new();
    let mut forms = String::new();
    for line in file.lines() {
        if let Some(comment) = line.strip_prefix("# ") {
            english = format!("{english}\n{comment}");
        } else if line.trim_end().ends_with("->") {
            forms = english.lines().find_map(|line| line.trim().strip_prefix("*[other] ")).unwrap().to_owned();
            text.push_str(&format!("{line}\n"));
        } else if line.ends_with('=') {
            text.push_str(&format!("{line}{}\n", english.trim_start().replace('\n', " ").replace("  ", "")));
        } else if line.ends_with(']') {
            text.push_str(&format!("{line} {forms}\n"));
        } else {
            text.push_str(&format!("{line}\n"));
        }
        if !line.starts_with("# ") {
            english.clear();
        }
    }
    text
}

/// The short report of a site in Korean, with the errors about its texts.
fn report(root: &Path) -> String {
    Builder::new().check(root, options(root).now).render_short()
}

fn site(root: &Path, languages: &str) {
    let text = format!("title: Petitions\nbase_url: https://example.org/\nlanguages: [{languages}]\n");
    write(root, "content/site.yaml", &text);
}

#[test]
fn a_site_adds_a_language_with_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    site(root, "ko");
    assert!(report(root).contains("error[unknown-language]: the theme has no texts in the language `ko`"));

    let untranslated = new_file("ko");
    write(root, KOREAN, &untranslated);
    let told = report(root);
    let first = untranslated.lines().position(|line| line == "skip-to-content =").unwrap() + 1;
    assert!(
        told.contains(&format!("{KOREAN}:{first}:1: error[missing-text]: `skip-to-content` has no text yet")),
        "{told}"
    );
    assert_eq!(told.matches("[missing-text]").count(), 11, "{told}");
    assert!(told.contains("more messages have no text yet"), "{told}");
    assert!(!told.contains("error[theme]"), "{told}");

    let complete = translated(&untranslated).replace("skip-to-content =Skip to content", "skip-to-content = 본문으로");
    write(root, KOREAN, &complete);
    let told = report(root);
    assert!(!told.contains("error"), "{told}");
    let outcome = Builder::new().build(&options(root));
    assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_short());
    let page = fs::read_to_string(root.join("site/ko/index.html")).unwrap();
    assert!(page.contains("lang=\"ko\"") && page.contains("본문으로"), "{page}");
    assert!(fs::read_to_string(root.join("site/index.html")).unwrap().contains("한국어"));
}

#[test]
fn what_a_language_lacks_is_reported_at_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    site(root, "ko");
    let complete = translated(&new_file("ko"));
    let check = |text: &str, expected: &str| {
        write(root, KOREAN, text);
        let told = report(root);
        assert!(told.contains(expected), "{expected:?} is not in {told}");
    };
    let line = |key: &str| complete.lines().position(|line| line.starts_with(key)).unwrap() + 1;

    let without_key = complete.replace("menu =Main menu\n", "");
    check(&without_key, &format!("{KOREAN}:1:1: error[missing-text]: the texts in `ko` lack `menu`"));
    let added = language_file(&language("ko"), |_| Some(without_key.clone())).unwrap();
    assert_eq!(added.text, "\n## Everywhere\n\n# Main menu\nmenu =\n");
    assert_eq!(added.untranslated, 1);
    check(&format!("{without_key}{}", added.text), "error[missing-text]: `menu` has no text yet");

    let form = complete.replacen("   *[other] { $count } signatures", "   *[other]", 1);
    check(&form, &format!("{KOREAN}:{}:1: error[missing-text]: `signatures` has no text yet", line("signatures =")));
    let misspelt = complete.replace("{ $target }", "{ $traget }");
    check(&misspelt, "error[theme]: `petitioning` cannot fill in `{ $traget }`");
    let broken = complete.replace("menu =Main menu", "menu Main menu");
    check(&broken, &format!("{KOREAN}:{}:6: error[theme]: expected a token starting with \"=\"", line("menu")));
    assert!(language_file(&language("ko"), |_| Some(complete.clone())).unwrap().text.is_empty());
}

#[test]
fn a_file_has_the_plural_forms_of_its_language() {
    let forms = |tag: &str| {
        let file = new_file(tag);
        let message = file.split("\nsignatures = { $count ->\n").nth(1).unwrap();
        message.split('}').next().unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(forms("ko"), "*[other]");
    assert_eq!(forms("hr"), "[one] [few] *[other]");
    assert_eq!(forms("ca"), "[one] [many] *[other]");
    assert_eq!(forms("cy"), "[zero] [one] [two] [few] [many] *[other]");
    let file = new_file("hr");
    assert!(file.starts_with("# Texts of the default theme: hrvatski (hr).\n# Native review: none\n"), "{file}");
    assert!(file.contains("# [few] is the form for 2, 3, 4, 22, …\n"), "{file}");
    assert!(file.contains("\n# Petitioning { $target }\npetitioning =\n"), "{file}");
    // Nothing to translate.
    assert!(file.contains("\ntitle-home = { $site }\n"), "{file}");
}

/// The Fluent blocks under "Adding a language".
#[test]
fn the_guide_shows_what_a_new_file_has() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/languages.md");
    let guide = fs::read_to_string(guide).unwrap();
    let block = guide.split("## Adding a language").nth(1).unwrap().split("```ftl\n").nth(1).unwrap();
    let file = new_file("ko");
    for message in block.split("```").next().unwrap().split("\n\n") {
        assert!(file.contains(message), "{message}");
    }
}

#[test]
fn languages_of_the_default_theme_are_not_added() {
    for tag in ["fr", "fr-CA", "pt", "zh-CN"] {
        assert_eq!(language_file(&language(tag), |_| None), None, "{tag}");
    }
}

#[test]
fn a_site_replaces_single_messages_of_the_default_theme() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    site(root, "fr");
    write(root, "themes/default/i18n/fr.ftl", "skip-to-content = Passer au texte\n");
    let outcome = Builder::new().build(&options(root));
    assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_short());
    let page = fs::read_to_string(root.join("site/fr/index.html")).unwrap();
    assert!(page.contains("Passer au texte") && page.contains("Menu principal"), "{page}");

    // Those of the site's theme come last.
    write(root, "content/site.yaml", "title: P\nbase_url: https://example.org/\nlanguages: [fr]\ntheme: ours\n");
    write(root, "themes/ours/i18n/fr.ftl", "menu = Sommaire\nskip-to-content = Au texte\n");
    let outcome = Builder::new().build(&options(root));
    assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_short());
    let page = fs::read_to_string(root.join("site/fr/index.html")).unwrap();
    assert!(page.contains("Au texte") && page.contains("Sommaire"), "{page}");
}
