//! A file that is renamed although its petition has signatures.

use std::fs;

use crate::export::{PETITION, signed};

#[test]
fn a_renamed_petition_can_keep_its_signatures() {
    let site = signed("count");
    let settings = site.read("content/site.yaml");
    site.write("content/site.yaml", &format!("{settings}controller: {{ name: Us, contact: us@example.org }}\n"));
    site.ok(&["refresh"]);
    let (old, new) = ("content/petitions/keep-elm-street-library-open.md", "content/petitions/elm-street.md");
    fs::rename(site.root().join(old), site.root().join(new)).unwrap();
    let cure = format!("write `id: {PETITION}` into its f");
    let found = |output: std::process::Output| String::from_utf8(output.stderr).unwrap();

    let checked = site.run(&["check"]);
    let report = found(checked);
    assert!(
        report.contains("warning[renamed-petition]: 1 signature is stored under") && report.contains(&cure),
        "{report}"
    );
    assert!(report.contains(new), "{report}");
    let out = site.outside().join("www");
    fs::create_dir(&out).unwrap();
    let destination = format!("file://{}", out.display());
    let publish = ["publish", destination.as_str(), "--store", "local"];
    let refused = site.run(&publish);
    assert_eq!(refused.status.code(), Some(1));
    let message = found(refused);
    assert!(message.contains(&cure) && message.contains(&format!("or pass `--retire {PETITION}`")), "{message}");

    // The preview shows the new file, and says so; it does not make publishing forget the signatures.
    let preview = site.serve(&[]);
    while !preview.log().contains(&cure) {
        std::thread::yield_now();
    }
    preview.terminate();
    assert!(found(site.run(&publish)).contains(&cure));
    site.edit(new, "title:", &format!("id: {PETITION}\ntitle:"));
    assert!(!found(site.run(&["check"])).contains("renamed-petition"));
    site.ok(&publish);
}
