//! `undersigned signatures … --store aws` against DynamoDB on loopback.

use std::collections::BTreeSet;
use std::path::Path;

use signer::store::Table;

use crate::cloud::Cloud;
use crate::policy::allowed;
use crate::publish::{key, site};
use crate::site::{NOW, Site};

/// A published site with signatures of Ann and Bob.
fn signed() -> (Cloud, Site) {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &["publish", "s3://site/campaign", "--now", NOW]);
    assert_eq!(cloud.sign(&site, "library", "Ann Lee", "ann@example.org"), 303);
    assert_eq!(cloud.sign(&site, "library", "Bob O'Brien", "bob@example.org"), 303);
    assert_eq!(cloud.sign(&site, "bridge", "Ann Lee", "ann@example.org"), 303);
    cloud.take_actions();
    (cloud, site)
}

fn aws<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [&["signatures"], arguments, &["--store", "aws"]].concat()
}

#[test]
fn staff_count_export_and_erase_in_the_cloud() {
    let (cloud, site) = signed();
    assert_eq!(cloud.ok(&site, &aws(&["count"])), "bridge\t1\nlibrary\t2\n");
    let key = key(&site);
    let key = key.to_str().unwrap();
    let export = |more: &[&str]| {
        let output = cloud.run(&site, &aws(&[&["export", "library", "--key", key], more].concat()));
        let (rows, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(output.status.success(), "{stderr}");
        (rows, stderr)
    };
    let (rows, _) = export(&[]);
    assert!(rows.contains(",Ann Lee,ann@example.org,") && rows.contains(",Bob O'Brien,bob@example.org,"), "{rows}");
    assert_eq!(rows.lines().count(), 3);
    assert_eq!(export(&[]).0, rows, "always in the same order");
    let ann = rows.lines().find(|row| row.contains("Ann Lee")).unwrap().split(',').next().unwrap().to_owned();

    let erased = cloud.ok(&site, &aws(&["erase", "--email", "ANN@example.org", "--yes"]));
    assert_eq!(erased, "withdrawn from bridge\nwithdrawn from library\n");
    assert_eq!(cloud.ok(&site, &aws(&["count"])), "bridge\t0\nlibrary\t1\n");
    let since = (jiff::Timestamp::now() - jiff::SignedDuration::from_hours(24)).to_string();
    let (rows, stderr) = export(&["--since", &since]);
    assert!(rows.contains(&format!("{ann},true,")) && stderr.contains("1 signature withdrawn"), "{rows}{stderr}");
    assert!(rows.contains("Bob") && !rows.contains("Ann"), "{rows}");
    let old = cloud.fails(&site, &aws(&["export", "library", "--key", key, "--since", "2020-01-01T00:00:00Z"]), 1);
    assert!(old.contains("export everything"), "{old}");
    let (rows, _) = export(&["--since", "2099-01-01T00:00:00Z", "--format", "jsonl"]);
    assert_eq!(rows, "", "no signature was confirmed since");

    let wrong = cloud.fails(&site, &aws(&["export", "nowhere", "--key", key]), 1);
    assert!(wrong.contains("no petition `nowhere`"), "{wrong}");
    let mut without = cloud.command(&site, &aws(&["erase", "--email", "ann@example.org"]));
    let without = without.env_remove("UNDERSIGNED_IDENTITY").output().unwrap();
    assert_eq!(without.status.code(), Some(2));
}

#[test]
fn a_request_for_access_is_answered_from_all_petitions() {
    let (cloud, site) = signed();
    let key = key(&site);
    let show = |more: &[&str]| cloud.ok(&site, &aws(&[&["show", "--email", "Ann@example.org"], more].concat()));
    let human = show(&[]);
    assert!(human.starts_with("bridge\n  title: Build the bridge\n") && human.contains("\nlibrary\n"), "{human}");
    assert!(human.contains("  state: confirmed\n") && !human.contains("Ann Lee"), "{human}");
    let answer: serde_json::Value =
        serde_json::from_str(&show(&["--key", key.to_str().unwrap(), "--format", "json"])).unwrap();
    let library = &answer["signatures"][1];
    assert_eq!((&library["petition"], &library["slot"]), (&"library".into(), &0.into()));
    assert_eq!(library["attempts"][0]["data"]["name"], "Ann Lee");
    assert_eq!(library["attempts"][0]["text"].as_str().unwrap().len(), 64);
    let none = cloud.ok(&site, &aws(&["show", "--email", "nina@example.org"]));
    assert_eq!(none, "no petition has a signature of this address\n");
    let named = show(&["--key", key.to_str().unwrap(), "--name", "ann  LEE", "--petition", "bridge"]);
    assert!(named.contains("name: Ann Lee") && !named.contains("library"), "{named}");
    assert!(show(&["--slot", "1"]).starts_with("no petition"));

    let unasked = cloud.fails(&site, &aws(&["erase", "--email", "ann@example.org"]), 2);
    assert!(unasked.contains("library (slot 0): confirmed") && unasked.contains("--yes"), "{unasked}");
    cloud.ok(&site, &aws(&["erase", "--email", "ann@example.org", "--dry-run"]));
    let slot = cloud.fails(&site, &aws(&["erase", "--email", "ann@example.org", "--slot", "0", "--yes"]), 2);
    assert!(slot.contains("--petition ID"), "{slot}");
    assert_eq!(cloud.ok(&site, &aws(&["count"])), "bridge\t1\nlibrary\t2\n");
    cloud.ok(&site, &aws(&["erase", "--email", "ann@example.org", "--petition", "bridge", "--yes"]));
    assert!(show(&["--petition", "bridge"]).contains("state: withdrawn\n  withdrawn at: 20"));
    assert!(show(&["--petition", "library"]).contains("state: confirmed"));
}

#[test]
fn an_export_replaces_the_last_one_once_it_is_complete() {
    let (cloud, site) = signed();
    let output = site.outside().join("signatures.csv");
    let export = |key: &Path, output: &Path| {
        let arguments = ["export", "library", "--key", key.to_str().unwrap(), "-o", output.to_str().unwrap()];
        cloud.run(&site, &aws(&arguments))
    };
    let files = || std::fs::read_dir(site.outside()).unwrap().count();
    let other = site.outside().join("other.key");
    std::fs::write(&other, signer::KeyPair::generate("Other").private_file).unwrap();
    std::fs::write(&output, "the last export").unwrap();
    let before = files();
    assert_eq!(export(&other, &output).status.code(), Some(1), "a wrong key");
    assert_eq!(std::fs::read_to_string(&output).unwrap(), "the last export");

    let key = key(&site);
    assert!(export(&key, &output).status.success());
    let exported = std::fs::read_to_string(&output).unwrap();
    assert_eq!(exported.lines().count(), 3);
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&output.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    for below in ["site/signatures.csv", "content/../site/new/signatures.csv", "content/images/signatures.csv"] {
        let refused = export(&key, &site.root().join(below));
        assert_eq!(refused.status.code(), Some(2));
        assert!(
            String::from_utf8(refused.stderr)
                .unwrap()
                .contains("is published; write the signatures to another directory")
        );
        assert!(!site.root().join(below).exists());
    }
    cloud.on_store(async |store| {
        store.client().delete_table().table_name(store.table(Table::Signatures)).send().await.unwrap();
    });
    assert_eq!(export(&key, &output).status.code(), Some(2), "the store fails");
    assert_eq!(std::fs::read_to_string(&output).unwrap(), exported);
    assert_eq!(files(), before, "no temporary file is left");
}

#[test]
fn a_wrong_counter_is_found_and_corrected() {
    let (cloud, site) = signed();
    cloud.ok(&site, &aws(&["verify"]));
    cloud.break_a_counter("library");
    let stderr = cloud.fails(&site, &aws(&["verify", "library"]), 1);
    assert!(stderr.contains("1 count does not match"), "{stderr}");
    let repaired = cloud.ok(&site, &aws(&["verify", "library", "--repair"]));
    assert!(repaired.contains("repaired") && repaired.contains("library\t2 signatures"), "{repaired}");
    cloud.ok(&site, &aws(&["verify"]));
    assert_eq!(cloud.ok(&site, &aws(&["count", "library"])), "library\t2\n");
}

#[test]
fn a_store_of_a_later_release_is_left_alone() {
    let (cloud, site) = signed();
    cloud.upgrade_store();
    for command in
        [&aws(&["count"])[..], &["refresh", "--store", "aws"], &["publish", "s3://site/campaign", "--now", NOW]]
    {
        let stderr = cloud.fails(&site, command, 2);
        assert!(stderr.contains("install Undersigned 9.8.7 or later"), "{command:?}: {stderr}");
    }
}

#[test]
fn the_staff_policy_allows_exactly_what_the_commands_request() {
    let (cloud, site) = signed();
    let key = key(&site);
    let (sheet, source) = (site.outside().join("sheet.csv"), ["--source", "Market stall", "--date", "2026-02-01"]);
    std::fs::write(&sheet, "name\nEve\n").unwrap();
    // An unconfirmed signature, whose item is deleted when it is erased.
    site.edit("content/petitions/bridge.md", "signing: { confirm_by_email: false }\n", "");
    cloud.ok(&site, &["publish", "s3://site/campaign", "--now", NOW]);
    assert_eq!(cloud.sign(&site, "bridge", "Cy Lee", "cy@example.org"), 303);
    cloud.break_a_counter("library");
    cloud.take_actions();

    cloud.ok(&site, &aws(&["count"]));
    cloud.ok(&site, &aws(&["export", "library", "--key", key.to_str().unwrap()]));
    cloud.ok(&site, &aws(&["verify", "--repair"]));
    let funnel = cloud.ok(&site, &aws(&["funnel", "library"]));
    assert!(funnel.starts_with("day\tprovider\tposted\taccepted\tconfirmed\n"), "{funnel}");
    assert!(funnel.contains("\tother\t<5\t0\t<5\n"), "{funnel}");
    assert!(cloud.ok(&site, &aws(&["stats", "library", "--format", "csv"])).contains("language,en,,<5\n"));
    let rules = cloud.ok(&site, &aws(&["rules", "block", "203.0.113.7/24", "--reason", "flood"]));
    assert!(rules.starts_with("203.0.113.0/24\tblocked\t") && rules.ends_with("\tflood\n"), "{rules}");
    cloud.ok(&site, &aws(&["show", "--email", "bob@example.org"]));
    cloud.ok(&site, &aws(&["erase", "--email", "bob@example.org", "--yes"]));
    cloud.ok(&site, &aws(&["erase", "--email", "cy@example.org", "--yes"]));
    let import = aws(&[&["import", "library", sheet.to_str().unwrap()], &source[..]].concat());
    let imported = cloud.ok(&site, &import);
    let batch = imported.strip_prefix("1 signature imported as batch ").unwrap().trim();
    assert!(cloud.ok(&site, &import).contains("nothing changed"));
    cloud.ok(&site, &aws(&["import", "library", "--remove", batch, "--yes"]));
    let asked: BTreeSet<String> = cloud.take_actions().into_iter().collect();
    assert_eq!(asked, allowed("StaffPolicy"));
}
