//! `undersigned signatures rules`, on the local store.

use crate::site::Site;

fn rules<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["signatures", "rules"], more].concat()
}

#[test]
fn rules_are_set_shown_replaced_and_removed() {
    let site = Site::example();
    assert_eq!(site.ok(&rules(&[])), "");
    let set = site.ok(&rules(&["set", "per-minute", "40", "--reason", "Open day"]));
    assert!(set.starts_with("per-minute\t40\t2") && set.ends_with("\tOpen day\n"), "{set}");
    site.ok(&rules(&["set", "per-minute", "50", "--reason", "Open day"]));
    site.ok(&rules(&["block", "203.0.113.7/24", "--reason", "Flood"]));
    site.ok(&rules(&["allow", "Example.ORG", "--reason", "Ours"]));
    let shown = site.ok(&rules(&[]));
    let columns: Vec<Vec<&str>> = shown.lines().map(|line| line.split('\t').collect()).collect();
    let subjects: Vec<_> = columns.iter().map(|columns| (columns[0], columns[1])).collect();
    assert_eq!(subjects, [("per-minute", "50"), ("203.0.113.0/24", "blocked"), ("example.org", "allowed")]);
    let json: serde_json::Value = serde_json::from_str(&site.ok(&rules(&["--format", "json"]))).unwrap();
    assert_eq!(json["rules"][1]["block_network"], "203.0.113.0/24");

    let dry = site.ok(&rules(&["remove", "per-minute", "--dry-run"]));
    assert!(!dry.contains("per-minute") && site.ok(&rules(&[])).contains("per-minute"), "{dry}");
    site.ok(&rules(&["remove", "203.0.113.0/24"]));
    site.ok(&rules(&["remove", "per-minute"]));
    assert_eq!(site.ok(&rules(&[])).lines().count(), 1);
    for wrong in [
        &["block", "203.0.113.7/32", "--reason", "Too narrow"][..],
        &["block", "nonsense", "--reason", "No subject"],
        &["set", "per-minute", "0", "--reason", "Not a rate"],
        &["set", "per-minute", "9", "--reason", "Too long", "--until", "2999-01-01T00:00:00Z"],
        &["set", "per-minute", "9"],
        &["remove", "per-minute"],
    ] {
        assert_eq!(site.run(&rules(wrong)).status.code(), Some(2), "{wrong:?}");
    }
    assert_eq!(site.ok(&rules(&[])).lines().count(), 1, "nothing was changed");
}
