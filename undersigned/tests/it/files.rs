//! Files that no build wrote, files of themes, and the reference in the terminal.

use std::fs;

use crate::site::{NOW, Site};

const PETITION: &str = "---\ntitle: Save the elm\ntarget: The council\ndate: 2026-01-01\ncloses: 2027-01-01\n\
    status: closed\n---\nWe ask the council to save the elm.\n";

fn site() -> Site {
    Site::of(&[
        ("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n"),
        ("content/organisations/us.md", "---\nname: Us\n---\nWe live here.\n"),
        ("content/petitions/elm.md", PETITION),
    ])
}

/// A repository whose files are published by a host, such as GitHub Pages.
#[test]
fn publishing_into_a_repository_keeps_what_others_put_there() {
    let site = site();
    let pages = site.outside().join("pages");
    let destination = format!("file://{}", pages.display());
    let write = |path: &str| {
        let path = pages.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, "theirs").unwrap();
    };
    write(".git/HEAD");
    site.ok(&["publish", &destination, "--now", NOW]);
    let others = [".git/HEAD", ".git/objects/aa/bb", ".nojekyll", ".well-known/security.txt", "CNAME"];
    others.iter().for_each(|path| write(path));
    site.write("static/ads.txt", "ours");
    site.edit("content/petitions/elm.md", "Save the elm", "Save the old elm");
    let output = site.run(&["publish", &destination, "--now", NOW]);
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && log.contains("which stay: CNAME\n"), "{log}");
    for path in others {
        assert_eq!(fs::read_to_string(pages.join(path)).unwrap(), "theirs", "{path}");
    }
    assert_eq!(fs::read_to_string(pages.join("ads.txt")).unwrap(), "ours");
    fs::remove_file(site.root().join("static/ads.txt")).unwrap();
    site.ok(&["publish", &destination, "--now", NOW]);
    assert!(!pages.join("ads.txt").exists() && pages.join("CNAME").exists());
}

#[test]
fn a_build_names_what_it_did_not_write_and_leaves_nothing_behind() {
    let site = site();
    site.ok(&["build", "--now", NOW]);
    site.write("site/google0123.html", "theirs");
    let output = site.run(&["build", "--now", NOW]);
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(log.contains("site has files that no build wrote: google0123.html;") && log.contains("static/"), "{log}");
    assert!(site.root().join("site/google0123.html").exists());
    // As after a build that was killed while it staged files.
    site.write(".undersigned-stage-site/0", "half");
    site.edit("content/petitions/elm.md", "Save the elm", "Save the old elm");
    site.ok(&["build", "--now", NOW]);
    assert!(!site.root().join(".undersigned-stage-site").exists());
    let hidden = |folder: &str| {
        let names = fs::read_dir(site.root().join(folder)).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter_map(|name| name.into_string().ok()).filter(|name| name.starts_with('.')).collect::<Vec<_>>()
    };
    assert_eq!(hidden("site"), [generator::FILE_LIST]);
    assert_eq!(hidden("."), [".undersigned"]);
}

#[test]
fn files_of_the_default_theme_come_from_the_command() {
    let site = site();
    assert!(site.ok(&["theme", "show"]).contains("\ntemplates/parts/footer.html\n"));
    let footer = site.ok(&["theme", "show", "footer.html"]);
    assert_eq!(site.ok(&["theme", "eject", "parts/footer.html"]), "themes/default/templates/parts/footer.html\n");
    assert_eq!(site.read("themes/default/templates/parts/footer.html"), footer);
    assert_eq!(site.run(&["theme", "eject", "footer.html"]).status.code(), Some(2), "not replaced");
    assert_eq!(site.run(&["theme", "show", "fotter.html"]).status.code(), Some(2));
    assert_eq!(site.run(&["theme", "show", "base.html"]).status.code(), Some(2), "mail/base.html is another one");
    site.ok(&["new", "theme", "ours"]);
    site.write("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\ntheme: ours\n");
    assert_eq!(site.ok(&["theme", "eject", "style.css"]), "themes/ours/static/style.css\n");
    site.ok(&["build", "--now", NOW]);
    assert!(site.read("site/index.html").contains("/assets/custom."));
}

#[test]
fn new_files_are_found_by_the_names_that_writers_know() {
    let site = site();
    let created = site.ok(&["new", "update", "elm", "The council listens", "--date", "2026-02-03"]);
    assert_eq!(created, "content/petitions/elm/updates/2026-02-03-the-council-listens.md\n");
    assert_eq!(site.ok(&["new", "page", "How to help", "--menu", "main"]), "content/pages/how-to-help.md\n");
    let output = site.run(&["new", "translation", "elm", "fr"]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "content/petitions/elm.fr.md\n");
    assert!(String::from_utf8_lossy(&output.stderr).contains("Next: write `languages: [fr]` in content/site.yaml"));
    site.edit("content/site.yaml", "title:", "languages: [fr]\ntitle:");
    assert_eq!(
        site.ok(&["new", "translation", "content/pages/how-to-help.md", "fr"]),
        "content/pages/how-to-help.fr.md\n"
    );
    assert_eq!(site.ok(&["new", "workflow", "github"]), ".github/workflows/petitions.yml\n");
    site.ok(&["build", "--now", NOW]);
    assert!(site.read("site/petitions/elm/index.html").contains("The council listens"));
    let output = site.run(&["new", "update", "oak", "News"]);
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(log.contains("there is no petition `oak`; the site has elm"), "{log}");
}

#[test]
fn diagnostics_and_keys_are_explained() {
    let site = site();
    assert!(site.ok(&["explain", "no-closing-date"]).starts_with("no-closing-date\n\n"));
    assert!(site.ok(&["explain", "image.alt"]).contains("Example: alt: "));
    let output = site.run(&["explain", "gaol"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("a similar name exists: `goal`"));
    let schema: serde_json::Value = serde_json::from_str(&site.ok(&["schema", "update"])).unwrap();
    assert_eq!(schema["properties"].as_object().unwrap().keys().collect::<Vec<_>>(), ["petition", "title"]);
}

#[test]
fn a_new_site_is_as_its_options_say() {
    let site = Site::of(&[]);
    let options = ["--title", "Rettet die Bücherei", "--organisation", "Freunde der Bücherei", "--language", "de"];
    let more = ["--brand", "#7a1f5c", "--base-url", "https://petitionen.example.com", "--petition", "Sonntags öffnen"];
    let output = site.run(&[&["new", "site", "neu"][..], &options, &more].concat());
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && log.ends_with("Next: cd neu && undersigned serve\n"), "{log}");
    let settings = site.read("neu/content/site.yaml");
    for line in [
        "# yaml-language-server: $schema=../.vscode/site.schema.json",
        "title: \"Rettet die Bücherei\"",
        "base_url: https://petitionen.example.com/",
        "language: de",
        "brand: \"#7a1f5c\"",
    ] {
        assert!(settings.lines().any(|there| there == line), "{line}: {settings}");
    }
    assert!(site.root().join("neu/content/organisations/freunde-der-buecherei.md").exists());
    let petitions = site.snapshot("neu/content/petitions");
    assert!(petitions.len() == 1 && petitions[0].0.ends_with("sonntags-oeffnen.md"), "no example beside it");
    let schema: serde_json::Value = serde_json::from_str(&site.read("neu/.vscode/site.schema.json")).unwrap();
    assert!(schema["properties"]["title"].is_object());
    site.ok(&["--root", "neu", "build", "--now", NOW]);
    for (option, value, message) in [
        ("--brand", "#ff6600", "the nearest colour that passes is #"),
        ("--language", "tlh", "there are no texts in the language `tlh`"),
        ("--base-url", "petitions", "is not a URL such as"),
    ] {
        let output = site.run(&["new", "site", "other", option, value]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains(message));
    }
    let output = site.run(&["new", "site", "neu/inner"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("is inside the site"));
}
