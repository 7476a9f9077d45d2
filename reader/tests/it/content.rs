//! The example site is valid.

use std::path::Path;

use reader::diagnostic::Diagnostics;

use crate::html_of;

#[test]
fn the_example_site_has_no_errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(&root, &mut diagnostics);
    assert_eq!(diagnostics.errors_only().render_human(false), "");
    let content = content.unwrap();
    let library = content.petitions.values().find(|p| p.main.slug.as_str() == "keep-elm-street-library-open").unwrap();
    assert_eq!(library.main.elsewhere(), 80);
    assert_eq!(library.translations.len(), 2);
    let html = html_of(&library.main.text);
    assert!(html.contains("<h2 id=\"what-we-ask\">What we ask</h2>"), "{html}");
    assert!(html.contains("<td class=\"align-right\">214</td>"), "{html}");
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
