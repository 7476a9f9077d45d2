//! `undersigned build` and `check` on the example site and on broken ones.

use std::fs::{self, File};
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use crate::site::{NOW, Site};

fn build(site: &Site) -> std::process::Output {
    site.run(&["build", "--now", NOW])
}

#[test]
fn a_watching_refresh_goes_on_after_errors() {
    let site = Site::example();
    let petition = "content/petitions/refugees-at-risk.md";
    site.edit(petition, "title:", "tytle:");
    let log = site.outside().join("refresh.log");
    let mut command = site.command(&["refresh", "--watch", "1"]);
    command.stdout(Stdio::null()).stderr(File::create(&log).unwrap());
    let mut child = command.spawn().unwrap();
    let mut until = |done: &dyn Fn() -> bool| {
        while !done() {
            assert!(child.try_wait().unwrap().is_none(), "it ended: {}", fs::read_to_string(&log).unwrap());
            thread::sleep(Duration::from_millis(50));
        }
    };
    let logged = |text: &str| fs::read_to_string(&log).unwrap().contains(text);
    until(&|| logged("tytle"));

    // The store is away: a folder has its name.
    let (database, away) = (site.root().join(".undersigned/local.db"), site.root().join("away.db"));
    fs::rename(&database, &away).unwrap();
    fs::create_dir(&database).unwrap();
    until(&|| logged("local.db"));
    fs::remove_dir(&database).unwrap();
    fs::rename(&away, &database).unwrap();

    site.edit(petition, "tytle:", "title:");
    until(&|| site.root().join("site/petitions/refugees-at-risk/index.html").exists());
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn an_organisation_page_has_the_parts_of_a_public_profile_in_order() {
    let site = Site::example();
    site.ok(&["build", "--now", NOW]);
    let text = text_of(&site.read("site/organisations/amnesty-international-canada/index.html"));
    let expected = [
        "Amnesty International Canada",
        "21,405 supporters",
        "more than 3 million people",
        "not run by Amnesty International Canada",
        "Started 2 petitions",
        "Petitioning Secretary General of the United Nations",
        "United Nations: Stop the killing in Syria",
        "Amnesty International Canada",
        "10,364 supporters",
        "Petitioning Hon. Ahmed Hussen, Minister of Immigration, Refugees and Citizenship",
        "Canada: Don’t Abandon Refugees at Risk in the U.S.",
        "Amnesty International Canada",
        "11,041 supporters",
    ];
    let mut rest = text.as_str();
    for phrase in expected {
        let at = rest.find(phrase).unwrap_or_else(|| panic!("{phrase:?} is missing or out of order in {text}"));
        rest = &rest[at + phrase.len()..];
    }
}

#[test]
fn petitions_that_are_not_published_are_named() {
    let site = Site::example();
    let petition = "content/petitions/refugees-at-risk.md";
    site.edit(petition, "title:", "status: draft\ntitle:");
    let later = "---\ntitle: Later\ntarget: Council\norganisation: amnesty-international-canada\ndate: 2099-01-01\n---\nWe ask.\n";
    fs::write(site.root().join("content/petitions/later.md"), later).unwrap();
    let named = "2 petitions are not published: later (opens on 2099-01-01), refugees-at-risk (a draft)\n";
    let printed = |arguments: &[&str]| String::from_utf8(site.run(arguments).stderr).unwrap();
    assert!(printed(&["check", "--now", NOW]).contains(named));
    // The second one reads nothing, since nothing has changed.
    for _ in 0..2 {
        assert!(printed(&["build", "--now", NOW]).contains(named));
    }
    assert!(!printed(&["build", "--now", NOW, "--drafts"]).contains("not published"));
}

#[test]
fn errors_of_the_system_say_what_to_do() {
    let site = Site::example();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    fs::write(site.root().join("file"), "{").unwrap();
    let long = "a".repeat(300);
    for (arguments, expected) in [
        (
            &["serve", "--port", &port][..],
            "another program uses this address; choose another `--port`, or leave it out",
        ),
        (&["serve", "--host", "nonsense.invalid"], "is not the name of this machine; write one of its addresses"),
        (&["build", "--out", "file"], "file: a part of its path is a file, not a folder"),
        (&["build", "--out", &long], "the name is too long"),
        (&["build", "--counts", "file"], "file:1:1: this is not a file of counts; `undersigned refresh` writes one"),
        (&["build", "--counts", "content"], "content: it is a folder"),
        (&["check", "--now", "soon"], "use a date such as 2026-03-01"),
    ] {
        let output = site.run(arguments);
        let printed = String::from_utf8(output.stderr).unwrap();
        assert!(printed.contains(expected) && !printed.contains("os error"), "{arguments:?}: {printed}");
        assert!(!output.status.success());
    }
}

#[test]
fn a_build_prints_a_summary_unless_quiet() {
    let site = Site::example();
    let printed = site.ok(&["build", "--now", NOW]);
    assert!(printed.contains(" pages written, 0 unchanged, 0 removed in "), "{printed}");
    assert_eq!(site.ok(&["build", "--quiet", "--now", NOW]), "");
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let site = Site::example();
    site.ok(&["build", "--now", NOW]);
    let first = site.snapshot("site");
    std::fs::remove_dir_all(site.root().join("site")).unwrap();
    site.ok(&["build", "--now", NOW]);
    assert!(first == site.snapshot("site"));
}

#[test]
fn errors_are_reported_with_their_location_and_leave_the_site_unchanged() {
    let site = Site::example();
    site.ok(&["build", "--now", NOW]);
    let before = site.snapshot("site");
    let path = "content/petitions/refugees-at-risk.md";
    site.edit(path, "goal: 15000", "gaol: 15000");
    site.edit("content/petitions/stop-the-killing-in-syria.md", "target: Secretary", "targit: Secretary");
    let output = build(&site);
    let printed = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{printed}");
    assert!(printed.contains("content/petitions/refugees-at-risk.md:10:1"), "{printed}");
    assert!(printed.contains("`gaol`") && printed.contains("`goal`") && printed.contains("`targit`"), "{printed}");
    assert!(before == site.snapshot("site"), "site/ changed");
}

#[test]
fn a_directory_without_a_site_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_undersigned"))
        .args(["build", "--root"])
        .arg(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("content/site.yaml"));
}

#[test]
fn check_prints_one_line_per_error_for_editors() {
    let site = Site::example();
    site.edit("content/petitions/refugees-at-risk.md", "goal: 15000", "goal: lots");
    let output = site.run(&["check", "--message-format", "short", "--now", NOW]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{printed}");
    let line =
        printed.lines().find(|line| line.contains(": error[")).unwrap_or_else(|| panic!("no error in {printed}"));
    assert!(line.starts_with("content/petitions/refugees-at-risk.md:10:7: error["), "{line}");
}

#[test]
fn the_example_site_gets_no_advice_but_to_replace_what_is_invented() {
    let output = Site::showcase().run(&["check", "--message-format", "short", "--now", NOW]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}");
    for line in printed.lines().filter(|line| line.contains(": warning[")) {
        assert!(line.contains("[placeholder]") || line.contains("[no-recipient]"), "{line}");
    }
}

/// The text of a page, without tags and with white space collapsed.
fn text_of(html: &str) -> String {
    let document = scraper::Html::parse_document(html);
    let body = scraper::Selector::parse("body").unwrap();
    let text: String = document.select(&body).flat_map(|body| body.text()).collect::<Vec<_>>().join(" ");
    // Names are in isolates (`<bdi>`), so there may be a space between a name and what follows it.
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
