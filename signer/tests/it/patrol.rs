//! The nightly verification of all petitions.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_sdk_dynamodb::types::AttributeValue;
use petition::slug::Slug;
use signer::fingerprint::{SHARDS, shard_name};
use signer::keeper::{PatrolReport, VerifyReport, patrol};
use signer::store::Table;
use signer::{Clock, StoreError};

use crate::test_app::{Setup, TestApp, entry, index, library};

type Results = BTreeMap<Slug, Result<VerifyReport, StoreError>>;

fn park() -> Slug {
    Slug::parse("park").unwrap()
}

/// Two petitions, of which one has ten signatures.
async fn app() -> TestApp {
    let mut index = index();
    index["petitions"].as_array_mut().unwrap().push(entry("park"));
    index["petitions"][0]["signing"]["confirm_by_email"] = false.into();
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    for person in 0..10 {
        app.sign("Ann Lee", &format!("{person}@example.org")).await;
    }
    app
}

/// A patrol with time to start this many recounts.
async fn patrol_for(app: &TestApp, recounts: usize) -> (PatrolReport, Results) {
    let (started, mut results) = (AtomicUsize::new(0), Results::new());
    let has_time = || started.fetch_add(1, Ordering::SeqCst) < recounts;
    let mut each = |id: &Slug, result: &Result<VerifyReport, StoreError>| {
        results.insert(id.clone(), result.clone());
    };
    let report = patrol(&app.store, app.clock.now(), &has_time, &mut each).await.unwrap();
    (report, results)
}

/// Changes a counter of the library as a bug might.
pub async fn count_without_a_signature(app: &TestApp, shard: u8) {
    let update = app.store.client().update_item().table_name(app.store.table(Table::Counts));
    let update = update.key("shard", AttributeValue::S(shard_name(&library(), shard)));
    let update = update.update_expression("ADD signatures :one, changes :one");
    update.expression_attribute_values(":one", AttributeValue::N("1".to_owned())).send().await.unwrap();
}

/// The shard that is recounted in any case.
fn of_this_night(app: &TestApp) -> u8 {
    u8::try_from((app.clock.now().as_second() / 86_400).rem_euclid(i64::from(SHARDS))).unwrap()
}

/// The shards of the library that have signatures, without the one of this night.
async fn signed_shards(app: &TestApp) -> Vec<u8> {
    let mut shards = Vec::new();
    for shard in (0..SHARDS).filter(|shard| *shard != of_this_night(app)) {
        if app.store.shard_count(&library(), shard).await.unwrap().changes.is_some() {
            shards.push(shard);
        }
    }
    shards
}

#[tokio::test]
async fn a_patrol_recounts_what_has_changed_and_one_more_shard_of_each_petition() {
    let app = app().await;
    let shards = signed_shards(&app).await;
    let (first, _) = patrol_for(&app, usize::MAX).await;
    let expected = PatrolReport { recounted: shards.len() + 2, ..PatrolReport::default() };
    assert_eq!(first, expected);
    let (second, _) = patrol_for(&app, usize::MAX).await;
    assert_eq!(second, PatrolReport { recounted: 2, skipped: shards.len(), ..PatrolReport::default() });

    count_without_a_signature(&app, shards[0]).await;
    // Until it is repaired, each patrol finds it.
    for _ in 0..2 {
        let (report, results) = patrol_for(&app, usize::MAX).await;
        assert_eq!((report.recounted, report.different), (3, 1));
        assert_eq!(results[&library()].as_ref().unwrap().differences[0].shard, shards[0]);
        assert_eq!(results[&park()], Ok(VerifyReport::default()));
    }
}

#[tokio::test]
async fn a_lost_counter_is_found_within_64_nights() {
    let app = app().await;
    patrol_for(&app, usize::MAX).await;
    let lost = signed_shards(&app).await[0];
    let delete = app.store.client().delete_item().table_name(app.store.table(Table::Counts));
    delete.key("shard", AttributeValue::S(shard_name(&library(), lost))).send().await.unwrap();
    let mut different = 0;
    for _ in 0..SHARDS {
        app.clock.step(86_400);
        different += patrol_for(&app, usize::MAX).await.0.different;
    }
    assert_eq!(different, 1);
}

#[tokio::test]
async fn a_patrol_that_runs_out_of_time_is_continued_by_the_next() {
    let app = app().await;
    let all = signed_shards(&app).await.len() + 2;
    let (mut report, _) = patrol_for(&app, 4).await;
    assert_eq!((report.recounted, report.unfinished), (4, all - 4));
    let mut patrols = 1;
    while report.unfinished > 0 {
        report = patrol_for(&app, 4).await.0;
        patrols += 1;
    }
    // The two shards of this night are recounted by each.
    assert!(patrols <= all.div_ceil(2), "{patrols} patrols for {all} shards");
}

#[tokio::test]
async fn a_failure_of_one_petition_does_not_end_a_patrol() {
    let app = app().await;
    let put = app.store.client().put_item().table_name(app.store.table(Table::Signatures));
    let put = put.item("shard", AttributeValue::S(shard_name(&park(), of_this_night(&app))));
    let put = put.item("signer", AttributeValue::S("0".to_owned()));
    let put = put.item("state", AttributeValue::S("confirmed".to_owned()));
    put.item("country", AttributeValue::N("1".to_owned())).send().await.unwrap();
    let (report, results) = patrol_for(&app, usize::MAX).await;
    assert_eq!((report.failed, report.unfinished, report.different), (1, 1, 0));
    assert_eq!(results[&park()], Err(StoreError::Corrupt("country")));
    assert_eq!(results[&library()].as_ref().unwrap().signatures, 10);
}
