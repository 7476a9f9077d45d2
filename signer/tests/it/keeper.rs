//! The keeper: sweeps and rounds of verification stop in time and resume where they stopped.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};

use petition::PetitionStatus;
use serde_json::json;
use signer::keeper::{continue_round, sweep};
use signer::{Clock, Retire};

use crate::patrol::count_without_a_signature;
use crate::test_app::{Setup, TestApp, entry, index, library};

const DAY: i64 = 86_400;

#[tokio::test]
async fn a_sweep_stops_within_a_shard() {
    let app = TestApp::new().await;
    for person in 0..20 {
        app.sign("Ann Lee", &format!("ann{person}@example.org")).await;
    }
    let mut shards: BTreeMap<String, usize> = BTreeMap::new();
    for (key, _) in app.items().await {
        *shards.entry(key.shard).or_default() += 1;
    }
    assert!(shards.values().any(|count| *count > 1), "two people share a shard");
    let mut index = app.index.clone();
    index.petitions[0].status = PetitionStatus::Closed;
    app.register(&index, Retire::All).await.unwrap();
    app.clock.step(200 * DAY);
    let mut deleted = 0;
    while app.store.petition(&library()).await.unwrap().unwrap().salt.is_some() {
        let report = sweep(&app.store, app.clock.now(), 1).await.unwrap();
        assert!(report.deleted <= 1, "{report:?}");
        deleted += report.deleted;
    }
    assert_eq!((deleted, app.items().await.len()), (20, 0));
}

#[tokio::test]
async fn a_round_of_verification_resumes_where_it_stopped() {
    let mut site = index();
    site["petitions"] = json!([entry("bridge"), entry("library")]);
    let app = TestApp::with(Setup { index: site, ..Setup::default() }).await;
    count_without_a_signature(&app, 7).await;
    let start = app.clock.now().as_second();
    // Time is up after one shard.
    let asked = AtomicUsize::new(0);
    let first =
        continue_round(&app.store, app.clock.now(), &|| asked.fetch_add(1, Ordering::SeqCst) < 1).await.unwrap();
    assert_eq!((first.patrol.recounted, first.incomplete_since), (1, start));
    app.clock.step(3600);
    let run = async || continue_round(&app.store, app.clock.now(), &|| true).await.unwrap();
    let second = run().await;
    assert_eq!((second.patrol.different, second.patrol.unfinished, second.incomplete_since), (1, 0, start + 3600));
    app.clock.step(3600);
    assert_eq!(run().await.patrol.recounted, 0, "once a day");
    app.clock.step(DAY);
    assert_eq!(run().await.patrol.different, 1);
}
