//! The example sites are valid.

use std::path::Path;

use reader::content::Content;
use reader::diagnostic::Diagnostics;

use crate::html_of;

/// The content of a folder of the repository, which has no errors.
fn example(folder: &str) -> Content {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(&root, &mut diagnostics);
    assert_eq!(diagnostics.errors_only().render_human(false), "", "{folder}");
    content.unwrap()
}

#[test]
fn the_example_profile_has_no_errors() {
    let content = example("examples/profile");
    let library = content.petitions.values().find(|p| p.main.slug.as_str() == "keep-elm-street-library-open").unwrap();
    assert_eq!(library.main.elsewhere(), 80);
    assert_eq!(library.translations.len(), 2);
    let html = html_of(&library.main.text);
    assert!(html.contains("<h2 id=\"what-we-ask\">What we ask</h2>"), "{html}");
    assert!(html.contains("<td class=\"align-right\">214</td>"), "{html}");
}

#[test]
fn the_example_site_is_whole_in_all_its_languages() {
    let content = example("");
    assert_eq!(content.site.languages.len(), 2);
    for language in &content.site.languages {
        for petition in content.petitions.values() {
            assert!(petition.translations.contains_key(language), "{language}: {}", petition.main.slug);
            for update in &petition.updates {
                assert!(update.translations.contains_key(language), "{language}: {}", update.path.display());
            }
        }
        assert!(content.organisations.values().all(|it| it.translations.contains_key(language)), "{language}");
        assert!(content.pages.values().all(|it| it.translations.contains_key(language)), "{language}");
    }
}

#[test]
fn a_site_sets_rate_limits_of_the_signer() {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("content")).unwrap();
    let site = "title: Ours\nbase_url: https://petitions.example/\nsigning: { limits: { per_minute: 40, mailbox_per_day: 5 } }\n";
    std::fs::write(root.path().join("content/site.yaml"), site).unwrap();
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    assert_eq!(diagnostics.errors_only().render_human(false), "");
    let limits = content.unwrap().site.signing.limits;
    assert_eq!((limits.per_minute, limits.per_five_minutes, limits.mailbox_per_day), (Some(40), None, Some(5)));
}
