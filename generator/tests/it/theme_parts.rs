//! Parts of a site that a theme leaves out, and what is wrong with its description.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use generator::Builder;

use crate::fixture::{options, write};

/// A site of one petition with a theme of its own whose `theme.yaml` is this.
fn with_manifest(manifest: &str) -> (tempfile::TempDir, generator::Outcome) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let write = |path: &str, text: &str| write(root, path, text);
    write("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\ntheme: bare\n");
    write("content/organisations/neighbours.md", "---\nname: Neighbours\n---\nWe live here.\n");
    let petition = "---\ntitle: Keep the library open\ntarget: The council\ndate: 2026-11-01\n---\n\
                    Please, say [the neighbours](../organisations/neighbours.md); see [privacy](../pages/privacy.md).\n";
    write("content/petitions/library.md", petition);
    write("content/pages/privacy.md", "---\ntitle: Privacy\n---\nIn short: none is lost.\n");
    write("themes/bare/theme.yaml", manifest);
    let outcome = Builder::new().build(&options(root));
    (folder, outcome)
}

/// A file of each part that a theme may leave out.
const PARTS: [(&str, &str); 10] = [
    ("signing", "check-email/index.html"),
    ("signing", "signing/en/messages.json"),
    ("signing", "petitions/library/confirmed/index.html"),
    ("embed", "petitions/library/embed/index.html"),
    ("poster", "petitions/library/poster/index.html"),
    ("badge", "petitions/library/badge.svg"),
    ("feeds", "petitions/library/feed.xml"),
    ("organisations", "organisations/neighbours/index.html"),
    ("privacy", "privacy/index.html"),
    ("data", "petitions.json"),
];

#[test]
fn a_theme_leaves_out_the_parts_that_it_names_and_no_others() {
    let (whole, outcome) = with_manifest("name: Bare\n");
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    assert!(PARTS.iter().all(|(_, path)| whole.path().join("site").join(path).is_file()));
    assert!(whole.path().join("site/og").is_dir());
    let page = |site: &Path| fs::read_to_string(site.join("petitions/library/index.html")).unwrap();
    let shown = page(&whole.path().join("site"));
    assert!(shown.contains("mailto:?subject=") && shown.contains("application/ld+json"));
    assert!(shown.contains("\"@type\":\"Article\""), "a type that schema.org has");

    let names: BTreeSet<&str> =
        PARTS.iter().map(|(part, _)| *part).chain(["sharing", "social-images", "structured-data"]).collect();
    let all = names.into_iter().collect::<Vec<_>>().join(", ");
    let (bare, outcome) = with_manifest(&format!("without: [{all}]\n"));
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    let site = bare.path().join("site");
    for (part, path) in PARTS {
        assert!(!site.join(path).exists(), "{path} is made, though the theme is without `{part}`");
    }
    assert!(!site.join("og").exists());
    let petition = page(&site);
    assert!(!petition.contains("<form"), "a petition without signing has no form");
    assert!(!petition.contains("mailto:?subject="), "a petition without sharing has no links for it");
    assert!(!petition.contains("application/ld+json"));
    for kept in ["index.html", "feed.xml", "sitemap.xml", "404.html", "petitions/index.html"] {
        assert!(site.join(kept).is_file(), "{kept} is missing");
    }
    assert!(!fs::read_to_string(site.join("sitemap.xml")).unwrap().contains("/privacy/"));
}

/// The paths that a page links to.
fn links(html: &str) -> impl Iterator<Item = &str> {
    let values = html.split(" href=\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(value, _)| value));
    values.filter(|value| value.starts_with('/')).map(|value| value.split('#').next().unwrap_or(value))
}

/// All `.html` files of a built site.
fn html_files(site: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(site).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { html_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .collect()
}

#[test]
fn no_page_links_to_a_part_that_the_theme_leaves_out() {
    for part in PARTS.map(|(part, _)| part).into_iter().chain(["sharing", "structured-data"]) {
        let without = if matches!(part, "privacy" | "data") { format!("signing, {part}") } else { part.to_owned() };
        let (folder, outcome) = with_manifest(&format!("without: [{without}]\n"));
        assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
        let site = folder.path().join("site");
        for file in html_files(&site) {
            let html = fs::read_to_string(&file).unwrap();
            for link in links(&html) {
                let target = site.join(link.trim_start_matches('/'));
                let target = if link.ends_with('/') { target.join("index.html") } else { target };
                assert!(target.is_file(), "without `{without}`, {} links to {link}", file.display());
            }
            assert!(!html.contains("href=\"\""), "without `{without}`, {} links to nothing", file.display());
            assert!(!html.contains("Only the preview shows it"), "{} is open", file.display());
        }
    }
}

#[test]
fn errors_in_theme_yaml_are_reported_and_stop_the_build() {
    for (manifest, message) in [
        ("without: [posters]\n", "unknown value `posters`"),
        ("names: Bare\n", "unknown key `names`"),
        ("extends: other\n", "unknown value `other`"),
        ("without: [data]\n", "a theme without `data` cannot take signatures"),
    ] {
        let (folder, outcome) = with_manifest(manifest);
        let errors = outcome.diagnostics.errors_only();
        let found = *errors.sorted().first().expect(manifest);
        assert!(found.message.contains(message), "{}", found.message);
        assert_eq!(found.path.as_ref(), Path::new("themes/bare/theme.yaml"));
        assert!(!folder.path().join("site").exists());
    }
}

#[test]
fn badges_and_the_theme_colour_follow_the_colours_of_theme_and_site() {
    let file =
        |folder: &tempfile::TempDir, path: &str| fs::read_to_string(folder.path().join("site").join(path)).unwrap();
    let manifest =
        "colours: { paper: { light: \"#FFE\", dark: \"#010101\" }, brand: { light: \"#600\", dark: \"#f99\" } }\n";
    let (folder, outcome) = with_manifest(manifest);
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    let badge = file(&folder, "petitions/library/badge.svg");
    assert!(badge.contains("fill=\"#660000\"") && badge.contains("fill=\"#17211f\""), "{badge}");
    assert!(file(&folder, "index.html").contains("<meta name=\"theme-color\" content=\"#ffffee\""));
    write(
        folder.path(),
        "content/site.yaml",
        "title: Petitions\nbase_url: https://petitions.example.org/\ntheme: bare\nbrand: { light: \"#7a1f5c\", dark: \"#f0c4de\" }\n",
    );
    assert!(Builder::new().build(&options(folder.path())).report.is_some());
    assert!(file(&folder, "petitions/library/badge.svg").contains("fill=\"#7a1f5c\""));
}

#[test]
fn a_theme_overrides_the_templates_of_feeds_badges_and_robots_txt() {
    let (folder, _) = with_manifest("name: Ours\n");
    let root = folder.path();
    write(
        root,
        "themes/bare/templates/feed.xml",
        "<feed title=\"{{ page.title }}\" n=\"{{ page.entries | length }}\"/>",
    );
    write(root, "themes/bare/templates/badge.svg", "<svg><text>{{ page.label }} {{ site.title }}</text></svg>");
    write(root, "themes/bare/templates/robots.txt", "User-agent: *\nDisallow: /\n");
    write(
        root,
        "content/site.yaml",
        "title: \"<us> & 'them' \\uFFFE\"\nbase_url: https://petitions.example.org/\ntheme: bare\n",
    );
    let outcome = Builder::new().build(&options(root));
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    let file = |path: &str| fs::read_to_string(root.join("site").join(path)).unwrap();
    assert_eq!(file("feed.xml"), "<feed title=\"&lt;us&gt; &amp; &#39;them&#39; \" n=\"1\"/>");
    assert_eq!(
        file("petitions/library/badge.svg"),
        "<svg><text>signatures &lt;us&gt; &amp; &#39;them&#39; </text></svg>"
    );
    assert_eq!(file("robots.txt"), "User-agent: *\nDisallow: /\n");
}
