//! Staff act on one of two people who share a mailbox.

use crate::site::Site;
use crate::smtp;

const COUPLE: &str = "couple@example.org";
const KEY: &str = ".undersigned/preview-key";

/// A site where Ann and then Bob have confirmed a signature with the same address.
fn signed() -> Site {
    let site = smtp::site();
    let preview = site.serve(&[]);
    let confirm = |mails: usize| {
        for link in preview.confirm_links(mails) {
            assert_eq!(preview.post(&link, &[("action", "confirm")]).status, 303);
        }
    };
    assert_eq!(preview.sign("Ann Lee", COUPLE).status, 303);
    confirm(1);
    assert_eq!(preview.sign("Bob Lee", COUPLE).status, 303);
    let second = preview.links("second", 2).remove(0);
    let page = preview.get(&second).body;
    assert_eq!(preview.sign_on(&page, "Bob Lee", COUPLE).status, 303);
    confirm(3);
    preview.terminate();
    assert!(site.ok(&["signatures", "count"]).ends_with("\t2\n"));
    site
}

/// Name and state of each person, in the order of their slots.
fn people(site: &Site) -> Vec<(String, String)> {
    let shown = site.ok(&["signatures", "show", "--email", COUPLE, "--key", KEY, "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let signatures = shown["signatures"].as_array().unwrap().iter();
    signatures.map(|one| (text(&one["attempts"][0]["data"]["name"]), text(&one["state"]))).collect()
}

#[test]
fn one_of_two_people_of_a_mailbox_is_erased() {
    let site = signed();
    let pairs = |pairs: &[(&str, &str)]| -> Vec<(String, String)> {
        pairs.iter().map(|(name, state)| ((*name).to_owned(), (*state).to_owned())).collect()
    };
    let both = pairs(&[("Ann Lee", "confirmed"), ("Bob Lee", "confirmed")]);
    assert_eq!(people(&site), both);

    let refused = site.run(&["signatures", "erase", "--email", COUPLE, "--yes"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("two people signed with this address"));
    let erase = |more: &[&str]| site.ok(&[&["signatures", "erase", "--email", COUPLE, "--yes"], more].concat());
    assert!(erase(&["--name", "Cy Lee", "--key", KEY]).contains("no data is stored"));
    assert_eq!(people(&site), both, "nothing was erased");

    let erased = erase(&["--name", "bob lee", "--key", KEY]);
    assert!(erased.starts_with("withdrawn from ") && erased.lines().count() == 1, "{erased}");
    assert_eq!(people(&site), pairs(&[("Ann Lee", "confirmed"), ("", "withdrawn")]));
    assert!(site.ok(&["signatures", "count"]).ends_with("\t1\n"));

    erase(&["--slot", "0"]);
    assert_eq!(people(&site), pairs(&[("", "withdrawn"), ("", "withdrawn")]));
    assert!(site.ok(&["signatures", "count"]).ends_with("\t0\n"));
}
