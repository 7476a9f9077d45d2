//! `undersigned signatures backup` and `restore`, between DynamoDB on loopback and the embedded engine.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};
use signer::store::Table;
use signer::{Store, SystemRandom, seal, staff};

use crate::cloud::{Cloud, PREFIX};
use crate::policy::allowed;
use crate::publish::site;
use crate::site::{NOW, Site};

type Items = Vec<HashMap<String, AttributeValue>>;

/// A published site: Ann and Bob have signed for the library, Ann for the bridge, where Cy has not confirmed.
fn signed() -> (Cloud, Site) {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &["publish", "s3://site/campaign", "--now", NOW]);
    assert_eq!(cloud.sign(&site, "library", "Ann Lee", "ann@example.org"), 303);
    assert_eq!(cloud.sign(&site, "library", "Bob O'Brien", "bob@example.org"), 303);
    assert_eq!(cloud.sign(&site, "bridge", "Ann Lee", "ann@example.org"), 303);
    site.edit("content/petitions/bridge.md", "signing: { confirm_by_email: false }\n", "");
    cloud.ok(&site, &["publish", "s3://site/campaign", "--now", NOW]);
    assert_eq!(cloud.sign(&site, "bridge", "Cy Lee", "cy@example.org"), 303);
    let now = Timestamp::now().as_second();
    cloud.on_store(async |store| store.stop_mailbox("0a1b", now).await.unwrap());
    cloud.take_actions();
    (cloud, site)
}

fn backup_key(site: &Site) -> PathBuf {
    site.outside().join("backup.key")
}

/// The arguments that back up to a file, and its path.
fn backup(site: &Site, name: &str) -> (Vec<String>, String) {
    let file = site.outside().join(name).to_str().unwrap().to_owned();
    let key = backup_key(site);
    if !key.exists() {
        site.ok(&["keys", "backup", "-o", key.to_str().unwrap()]);
    }
    let text = fs::read_to_string(key).unwrap();
    let public = staff::parse_keys(&text).remove(0).to_public().to_string();
    (["signatures", "backup", &file, "--recipient", &public].map(str::to_owned).to_vec(), file)
}

fn restore(site: &Site, file: &str, more: &[&str]) -> Vec<String> {
    let key = backup_key(site);
    let arguments = ["signatures", "restore", file, "--key", key.to_str().unwrap()];
    arguments.iter().chain(more).map(|word| (*word).to_owned()).collect()
}

fn words(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

fn aws(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).chain(["--store", "aws"]).collect()
}

/// All items but the counters of the rate limits and the lease, by table.
fn items(cloud: &Cloud) -> BTreeMap<Table, Items> {
    cloud.on_store(async |store| {
        let mut tables = BTreeMap::new();
        for table in Table::ALL {
            let answer = store.client().scan().table_name(store.table(table)).send().await.unwrap();
            tables.insert(table, answer.items.unwrap_or_default());
        }
        let is_suppressed = |item: &HashMap<String, AttributeValue>| item["key"].as_s().unwrap().starts_with("stop#");
        tables.get_mut(&Table::Limits).unwrap().retain(is_suppressed);
        tables.get_mut(&Table::Petitions).unwrap().retain(|item| item["id"].as_s().unwrap() != "#lease");
        tables
    })
}

#[track_caller]
fn assert_same(one: &BTreeMap<Table, Items>, other: &BTreeMap<Table, Items>) {
    for (table, items) in one {
        let others = &other[table];
        assert_eq!(items.len(), others.len(), "{table:?}");
        for item in items {
            assert!(others.contains(item), "{table:?}: {item:?}");
        }
    }
}

/// Copies all tables to others, as point-in-time recovery does, without TTL and stream.
fn recover(cloud: &Cloud, prefix: &str) {
    cloud.on_store(async |store| {
        let copy = Store::new(store.client().clone(), prefix);
        copy.create_tables().await.unwrap();
        for table in Table::ALL {
            let answer = store.client().scan().table_name(store.table(table)).send().await.unwrap();
            for item in answer.items.unwrap_or_default() {
                let put = copy.client().put_item().table_name(copy.table(table)).set_item(Some(item));
                put.send().await.unwrap();
            }
        }
    });
}

/// Deletes the items of a petition, as a mistake would.
fn lose(cloud: &Cloud, petition: &str) {
    cloud.on_store(async |store| {
        for (table, keys) in [(Table::Signatures, &["shard", "signer"][..]), (Table::Counts, &["shard"])] {
            let answer = store.client().scan().table_name(store.table(table)).send().await.unwrap();
            for item in answer.items.unwrap_or_default() {
                let is_withdrawn = item.get("state").is_some_and(|state| state.as_s().unwrap() == "withdrawn");
                if !is_withdrawn && item["shard"].as_s().unwrap().starts_with(&format!("{petition}#")) {
                    let key = keys.iter().map(|key| ((*key).to_owned(), item[*key].clone())).collect();
                    let delete = store.client().delete_item().table_name(store.table(table)).set_key(Some(key));
                    delete.send().await.unwrap();
                }
            }
        }
    });
}

#[test]
fn lost_signatures_come_back_and_erased_ones_do_not() {
    let (cloud, site) = signed();
    let (arguments, file) = backup(&site, "petitions.backup");
    let written = cloud.ok(&site, &aws(&arguments));
    assert!(written.contains("signatures\t4 items\n"), "{written}");
    assert!(!String::from_utf8_lossy(&fs::read(&file).unwrap()).contains("library"), "encrypted");
    recover(&cloud, "restored-");
    for address in ["bob@example.org", "cy@example.org"] {
        cloud.ok(&site, &["signatures", "erase", "--email", address, "--yes", "--store", "aws"]);
    }
    lose(&cloud, "library");
    assert_eq!(cloud.sign(&site, "library", "Dora Lee", "dora@example.org"), 303);
    cloud.take_actions();
    let before = items(&cloud);

    let refused = cloud.fails(&site, &aws(&restore(&site, &file, &[])), 1);
    assert!(refused.contains("the store has signatures; add `--merge`"), "{refused}");
    let other = site.outside().join("other.key");
    fs::write(&other, signer::KeyPair::generate("Other").private_file).unwrap();
    let with_other = ["signatures", "restore", &file, "--key", other.to_str().unwrap(), "--merge", "--store", "aws"];
    assert!(cloud.fails(&site, &with_other, 1).contains("none of the keys can decrypt"));
    let whole = fs::read(&file).unwrap();
    for length in [whole.len() - 1, whole.len() - 4000, 300, 10] {
        let cut = site.outside().join("cut.backup");
        fs::write(&cut, &whole[..length]).unwrap();
        cloud.fails(&site, &aws(&restore(&site, cut.to_str().unwrap(), &["--merge"])), 1);
    }
    assert_same(&before, &items(&cloud));

    let count = || cloud.ok(&site, &["signatures", "count", "--store", "aws"]);
    let output = cloud.run(&site, &aws(&restore(&site, &file, &["--merge"])));
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(output.status.success(), "{err}");
    assert!(out.contains("library\t2 signatures in the backup\t2 in the store\n"), "Ann and Dora: {out}");
    assert!(err.contains("not restored: 1 unconfirmed"), "Cy: {err}");
    assert_eq!(count(), "bridge\t1\nlibrary\t2\n");
    let found = |address| cloud.ok(&site, &["signatures", "show", "--email", address, "--store", "aws"]);
    assert!(found("ann@example.org").contains("state: confirmed"));
    assert!(found("bob@example.org").contains("state: withdrawn"), "erased after the backup");
    assert!(found("cy@example.org").starts_with("no petition"), "erased before confirming");

    // The same from recovered tables.
    lose(&cloud, "library");
    let from_tables = ["signatures", "restore", "--from-tables", "restored-", "--merge", "--store", "aws"];
    let out = cloud.ok(&site, &from_tables);
    assert!(out.contains("library\t2 signatures in the backup\t1 in the store\n"), "Dora is lost: {out}");
    assert!(found("bob@example.org").contains("state: withdrawn"));
    cloud.ok(&site, &["signatures", "verify", "--store", "aws"]);
    let none = cloud.fails(&site, &["signatures", "restore", "--from-tables", "none-", "--store", "aws"], 1);
    assert!(none.contains("there is no table none-signatures"), "{none}");
}

#[test]
fn a_store_moves_to_the_embedded_engine_and_back() {
    let (cloud, site) = signed();
    let (arguments, file) = backup(&site, "cloud.backup");
    cloud.ok(&site, &aws(&arguments));
    let out = site.ok(&words(&restore(&site, &file, &[])));
    assert!(out.contains("library\t2 signatures in the backup\t2 in the store\n"), "{out}");
    assert_eq!(site.ok(&["signatures", "count"]), "bridge\t1\nlibrary\t2\n");

    let (arguments, file) = backup(&site, "local.backup");
    site.ok(&words(&arguments));
    let other = Cloud::new();
    // A failure half-way; what is there then is continued, not merged.
    other.on_store(async |store| {
        store.client().delete_table().table_name(format!("{PREFIX}stats")).send().await.unwrap();
    });
    other.fails(&site, &aws(&restore(&site, &file, &[])), 2);
    other.on_store(async |store| store.create_tables().await.unwrap());
    let (arguments, second) = backup(&site, "second.backup");
    site.ok(&words(&arguments));
    let refused = other.fails(&site, &aws(&restore(&site, &second, &[])), 1);
    assert!(refused.contains("was interrupted; complete it first"), "{refused}");
    other.ok(&site, &aws(&restore(&site, &file, &[])));
    cloud.ok(&site, &["signatures", "verify", "--store", "aws"]);
    assert_same(&items(&cloud), &items(&other));
}

#[test]
fn a_backup_from_before_the_memory_of_withdrawals_is_refused() {
    let (cloud, site) = signed();
    let (arguments, file) = backup(&site, "old.backup");
    let recipients = seal::parse_recipients(&[arguments.last().unwrap().clone()]).unwrap();
    let old = Timestamp::now() - SignedDuration::from_hours(31 * 24);
    cloud.on_store(async |store| {
        let mut output = fs::File::create(&file).unwrap();
        staff::back_up(store, &recipients, &mut output, old, &SystemRandom, &mut |_| {}).await.unwrap();
    });
    let refused = cloud.fails(&site, &aws(&restore(&site, &file, &["--merge"])), 1);
    assert!(refused.contains("is older than 30 days") && refused.contains("--allow-old"), "{refused}");
    cloud.ok(&site, &aws(&restore(&site, &file, &["--merge", "--allow-old"])));

    // Registered again, people who signed before would not be recognized.
    let other = Cloud::new();
    other.ok(&site, &["publish", "s3://site/campaign", "--now", NOW]);
    assert_eq!(other.sign(&site, "library", "Ann Lee", "ann@example.org"), 303);
    let refused = other.fails(&site, &aws(&restore(&site, &file, &["--merge", "--allow-old"])), 1);
    assert!(refused.contains("registered in the store under another salt: "), "{refused}");
}

#[test]
fn the_recovery_policy_allows_exactly_what_backup_and_restore_request() {
    let (cloud, site) = signed();
    let (arguments, file) = backup(&site, "petitions.backup");
    cloud.ok(&site, &aws(&arguments));
    lose(&cloud, "library");
    cloud.break_a_counter("bridge");
    cloud.ok(&site, &aws(&restore(&site, &file, &["--merge"])));
    let other = Cloud::new();
    other.ok(&site, &aws(&restore(&site, &file, &[])));
    let asked: BTreeSet<String> = cloud.take_actions().into_iter().chain(other.take_actions()).collect();
    assert_eq!(asked, allowed("RecoveryPolicy"));
}
