//! The preview beside an editor: which changes of files it shows, and that it is left alone by the others.

use std::fs;
use std::io::{BufRead, BufReader};
use std::thread;

use crate::preview::agent;
use crate::site::Preview;
use crate::smtp;

const FILE: &str = "content/petitions/keep-elm-street-library-open.md";
const PAGE: &str = "/petitions/keep-elm-street-library-open/";

/// The versions of the pages, as open pages receive them.
struct Versions(Box<dyn Iterator<Item = String>>);

impl Versions {
    fn of(preview: &Preview) -> Self {
        let events = agent().get(format!("{}/_preview/events", preview.address)).call().unwrap();
        let lines = BufReader::new(events.into_body().into_reader()).lines().map(Result::unwrap);
        Self(Box::new(lines.filter(|line| line.starts_with("data:"))))
    }

    fn next(&mut self) -> String {
        self.0.next().unwrap()
    }
}

/// Waits until the page shows the text.
fn until_shown(preview: &Preview, text: &str) {
    while !preview.get(PAGE).body.contains(text) {
        thread::yield_now();
    }
}

#[test]
fn files_of_editors_touch_and_chmod_make_no_new_version() {
    let site = smtp::site();
    let preview = site.serve(&[]);
    let mut versions = Versions::of(&preview);
    let first = versions.next();
    for name in [".elm.md.swp", "4913", "elm.md~", "#elm.md#", ".DS_Store", "~$elm.docx"] {
        site.write(&format!("content/petitions/{name}"), "An editor's own file.");
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("ann@host.1:2", site.root().join("content/petitions/.#elm.md")).unwrap();
    let file = site.root().join(FILE);
    fs::File::options().write(true).open(&file).unwrap().set_modified(std::time::SystemTime::now()).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    site.edit(FILE, "Keep it open", "Keep it open for us");
    let second = versions.next();
    assert_ne!(first, second);
    let shown = preview.get(PAGE).body;
    assert!(shown.contains("Keep it open for us"), "the first new version is that of the edit: {shown}");
}

#[test]
fn edits_during_the_start_are_shown() {
    let site = smtp::site();
    let starting = site.start_serving(&[], &[]);
    let text = site.read(FILE);
    let (ready, is_ready) = std::sync::mpsc::channel();
    let waiting = thread::spawn(move || {
        let preview = starting.wait();
        ready.send(()).unwrap();
        preview
    });
    let mut last = 0;
    while is_ready.try_recv().is_err() {
        last += 1;
        site.write(FILE, &text.replace("Please.", &format!("Please, {last} times.")));
    }
    until_shown(&waiting.join().unwrap(), &format!("Please, {last} times."));
}

#[cfg(unix)]
#[test]
fn a_document_that_is_a_link_is_shown_as_its_target_is() {
    for arguments in [&[][..], &["--poll"]] {
        let site = smtp::site();
        let target = "content/shared/elm.txt";
        site.write(target, &site.read(FILE));
        fs::remove_file(site.root().join(FILE)).unwrap();
        std::os::unix::fs::symlink("../shared/elm.txt", site.root().join(FILE)).unwrap();
        let preview = site.serve(arguments);
        site.edit(target, "Keep it open", "Keep it open for us");
        until_shown(&preview, "Keep it open for us");
        assert_eq!(preview.log().contains("twice a second"), !arguments.is_empty(), "{}", preview.log());
    }
}
