//! `undersigned fix`.

use std::fs;

use crate::site::{NOW, Site};

const SITE: &str = "title: Petitions\nbase_url: https://petitions.example/\n";
const ELM: &str = "\u{feff}---\r\ntitle: “Keep it: open”\r\ntarget: Council\r\ndate: 2026–09–01\r\ncloses: 2027-03-31\r\ngoal: 1,000\r\n---\r\n\
                   We ask: read [it] (https://example.org/), **now **please, and [write](ann@example.org).\r\n";
const FIXED: &str = "\u{feff}---\r\ntitle: \"Keep it: open\"\r\ntarget: Council\r\ndate: 2026-09-01\r\ncloses: 2027-03-31\r\ngoal: 1000\r\n---\r\n\
                     We ask: read [it](https://example.org/), **now** please, and [write](mailto:ann@example.org).\r\n";

fn site() -> Site {
    let us = "---\nname: Us\n---\nWe are neighbours.\n";
    Site::of(&[("content/site.yaml", SITE), ("content/organisations/us.md", us), ("content/petitions/elm.md", ELM)])
}

#[test]
fn certain_corrections_are_made_and_keep_line_endings_and_the_byte_order_mark() {
    let site = site();
    let check = String::from_utf8(site.run(&["check", "--now", NOW]).stderr).unwrap();
    assert!(check.contains("(`undersigned fix` does this)"), "{check}");
    let out = site.ok(&["fix", "--now", NOW]);
    assert_eq!(site.read("content/petitions/elm.md"), FIXED);
    assert!(out.starts_with("fixed 6 problems in 1 file"), "{out}");
    let names: Vec<_> = fs::read_dir(site.root().join("content/petitions")).unwrap().collect();
    assert_eq!(names.len(), 1, "no temporary file is left");
    assert!(site.run(&["check", "--now", NOW]).status.success());
    assert_eq!(site.ok(&["fix", "--now", NOW]), "");
}

#[test]
fn a_dry_run_prints_a_patch_and_changes_nothing() {
    let site = site();
    let patch = site.ok(&["fix", "--dry-run", "--now", NOW]);
    assert_eq!(site.read("content/petitions/elm.md"), ELM);
    assert!(patch.starts_with("--- a/content/petitions/elm.md\n+++ b/content/petitions/elm.md\n"), "{patch}");
    assert!(patch.contains("-goal: 1,000\r\n+goal: 1000\r\n"), "{patch}");
}
