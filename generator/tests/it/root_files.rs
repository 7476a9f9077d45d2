//! Files at the root of a site: those of `static/`, redirects, and files that no build wrote.

use std::fs;
use std::path::Path;

use generator::{Builder, LiveSite, Outcome};

use crate::fixture::{options, write};

const PETITION: &str = "---\ntitle: Keep it open\ntarget: The council\ndate: 2026-11-01\ncloses: 2027-05-01\n---\n\
    We ask the council to keep it open.\n";

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\ntheme: plain\n");
    write(root, "themes/plain/theme.yaml", "without: [social-images]\n");
    write(root, "content/organisations/us.md", "---\nname: Us\n---\nWe live here.\n");
    write(root, "content/petitions/elm.md", PETITION);
    folder
}

fn build(root: &Path) -> Outcome {
    Builder::in_memory().build(&options(root))
}

#[track_caller]
fn foreign(outcome: Outcome) -> Vec<String> {
    outcome.report.unwrap_or_else(|| panic!("{}", outcome.diagnostics.render_short())).foreign
}

#[test]
fn files_of_static_are_published_as_they_are() {
    let folder = site();
    let root = folder.path();
    let files = ["CNAME", "google0123.html", ".well-known/security.txt", ".nojekyll", "apple-touch-icon.png"];
    for path in files {
        write(root, &format!("static/{path}"), path);
    }
    write(root, "static/.DS_Store", "");
    write(root, "static/CNAME~", "");
    assert!(foreign(build(root)).is_empty());
    for path in files {
        assert_eq!(fs::read_to_string(root.join("site").join(path)).unwrap(), path);
    }
    assert!(!root.join("site/.DS_Store").exists() && !root.join("site/CNAME~").exists());

    write(root, "static/CNAME", "other.example.org");
    fs::remove_file(root.join("static/.well-known/security.txt")).unwrap();
    let mut builder = Builder::in_memory();
    builder.build(&options(root)).report.unwrap();
    assert_eq!(fs::read_to_string(root.join("site/CNAME")).unwrap(), "other.example.org");
    assert!(!root.join("site/.well-known").exists(), "a hidden file that a build wrote is removed with its folder");
    write(root, "static/CNAME", "third.example.org");
    builder.rebuild(&options(root), &[root.join("static/CNAME")]).report.unwrap();
    assert_eq!(fs::read_to_string(root.join("site/CNAME")).unwrap(), "third.example.org");
}

#[test]
fn files_that_no_build_wrote_stay_and_are_named() {
    let folder = site();
    let root = folder.path();
    write(root, "static/robot.txt", "");
    build(root).report.unwrap();
    for path in ["CNAME", "petitions/elm/notes.txt", ".git/HEAD", ".well-known/security.txt"] {
        write(root, &format!("site/{path}"), "theirs");
    }
    fs::remove_file(root.join("static/robot.txt")).unwrap();
    assert_eq!(foreign(build(root)), ["CNAME", "petitions/elm/notes.txt"]);
    for path in ["CNAME", "petitions/elm/notes.txt", ".git/HEAD", ".well-known/security.txt"] {
        assert_eq!(fs::read_to_string(root.join("site").join(path)).unwrap(), "theirs", "{path}");
    }
    assert!(!root.join("site/robot.txt").exists(), "a file that an earlier build wrote goes");
}

#[test]
fn files_at_the_sites_own_paths_are_errors_of_check_and_build() {
    for (path, message) in [
        ("petitions.json", "the site itself has a file `petitions.json`"),
        ("petitions/elm/index.html", "the site itself has a file `petitions/elm/index.html`"),
        ("petitions", "the site itself has a folder `petitions`"),
        ("index.html/logo.png", "the site itself has a file `index.html`, so it cannot be a folder"),
        ("2019/elm.html", "the site itself has a file `2019/elm.html`"),
        ("robots.txt", "the site itself has a file `robots.txt`"),
        ("api/health", "the site itself uses paths that start with `api`"),
        ("assets/logo.png", "the site itself uses paths that start with `assets`"),
    ] {
        let folder = site();
        let root = folder.path();
        let petition = PETITION.replace("closes:", "aliases: [/2019/elm.html, /2018/elm/]\ncloses:");
        write(root, "content/petitions/elm.md", &petition);
        write(root, &format!("static/{path}"), "");
        let help = match path {
            "robots.txt" => "delete it, or change the template `robots.txt` of the theme instead",
            "api/health" | "assets/logo.png" => "rename the file or its folder",
            _ => "rename or delete this file",
        };
        let expected = format!("static/{path}:1:1: error[same-address]: {message}; {help}\n");
        let reported = Builder::new().check(root, options(root).now).errors_only();
        assert_eq!(reported.render_short(), expected);
        let previewed = LiveSite::default().update(&mut Builder::new(), &options(root), None).unwrap_err();
        assert_eq!(previewed.errors_only().render_short(), expected);
        let built = build(root);
        assert!(built.report.is_none() && !root.join("site").exists());
        assert_eq!(built.diagnostics.errors_only().render_short(), expected);
    }
}

#[cfg(unix)]
#[test]
fn links_out_of_static_are_errors() {
    let (folder, outside) = (site(), tempfile::tempdir().unwrap());
    let root = folder.path();
    fs::write(outside.path().join("secret"), "").unwrap();
    write(root, "static/a.txt", "a");
    std::os::unix::fs::symlink(outside.path().join("secret"), root.join("static/secret.txt")).unwrap();
    std::os::unix::fs::symlink("a.txt", root.join("static/b.txt")).unwrap();
    let reported = build(root).diagnostics.errors_only().render_short();
    assert!(reported.starts_with("static/secret.txt:1:1: error[outside-content]"), "{reported}");
    fs::remove_file(root.join("static/secret.txt")).unwrap();
    build(root).report.unwrap();
    assert_eq!(fs::read_to_string(root.join("site/b.txt")).unwrap(), "a");
}

/// Hosts answer `/old.html` with the file of this name, and not with the `index.html` of a folder.
#[test]
fn an_alias_that_ends_in_html_is_that_file() {
    let folder = site();
    let root = folder.path();
    let petition = PETITION.replace("closes:", "aliases: [/2019/05/save-elm.html, /2018/elm/]\ncloses:");
    write(root, "content/petitions/elm.md", &petition);
    build(root).report.unwrap();
    for path in ["2019/05/save-elm.html", "2018/elm/index.html"] {
        let page = fs::read_to_string(root.join("site").join(path)).unwrap();
        assert!(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/petitions/elm/\">"), "{page}");
    }
}

#[test]
fn a_signer_at_another_origin_is_allowed_by_the_headers() {
    let folder = site();
    let root = folder.path();
    let settings = "title: Petitions\nbase_url: https://petitions.example.org/\n";
    write(root, "content/site.yaml", &format!("{settings}signing: {{ endpoint: https://api.example.org/sign }}\n"));
    build(root).report.unwrap();
    let headers = fs::read_to_string(root.join("site/_headers")).unwrap();
    assert!(headers.contains("connect-src 'self' https://api.example.org;"), "{headers}");
    assert!(headers.contains("form-action 'self' https://api.example.org;"), "{headers}");
    let page = |options| {
        Builder::in_memory().build(&options).report.unwrap();
        fs::read_to_string(root.join("site/petitions/elm/index.html")).unwrap()
    };
    let public = page(options(root));
    assert!(public.contains("action=\"https://api.example.org/sign/petitions/elm/signatures\""), "{public}");
    let base_url = "http://127.0.0.1:4000/".parse().unwrap();
    let preview = Some(generator::Preview { base_url, recipient: None, has_sample_counts: false });
    let page = page(generator::BuildOptions { preview, ..options(root) });
    assert!(page.contains("action=\"/api/petitions/elm/signatures\""), "a preview has a signer of its own");
}

#[test]
fn a_small_change_of_the_theme_is_a_small_file() {
    let folder = site();
    let root = folder.path();
    write(root, "themes/default/static/custom.css", "h1 { color: red }\n");
    write(root, "themes/default/templates/parts/head.html", "<meta name=\"author\" content=\"{{ site.title }}\">");
    build(root).report.unwrap();
    for path in ["index.html", "petitions/elm/index.html", "petitions/elm/poster/index.html"] {
        let page = fs::read_to_string(root.join("site").join(path)).unwrap();
        let (style, custom) = (page.find("/assets/style.").unwrap(), page.find("/assets/custom.").unwrap());
        assert!(style < custom, "after the style sheet that it changes");
        assert!(page.contains("<meta name=\"author\" content=\"Petitions\">"), "{page}");
    }
}
