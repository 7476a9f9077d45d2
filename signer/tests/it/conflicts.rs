//! Writes that meet a transaction, and transactions that are throttled, are retried.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::http::StatusCode;
use signer::keeper::verify;

use crate::faults::{Fault, Weather, with_weather};
use crate::tables;
use crate::test_app::{Setup, TestApp, library};

struct World {
    app: TestApp,
    weather: Arc<Weather>,
}

impl World {
    async fn new() -> Self {
        let weather = Arc::new(Weather::default());
        let store = with_weather(&tables::new(), &weather, "signer");
        Self { app: TestApp::start(store, Setup::default(), None).await, weather }
    }

    /// Lets the next two calls of an operation fail.
    fn plan(&self, operation: &'static str, fault: Fault) {
        self.weather.planned.lock().unwrap().extend([(operation, fault); 2]);
    }

    /// Asserts that the planned faults happened.
    fn check(&self, what: &str) {
        assert_eq!(*self.weather.planned.lock().unwrap(), [], "{what}");
    }
}

#[tokio::test]
async fn plain_writes_that_meet_a_transaction_are_retried() {
    let world = World::new().await;
    let app = &world.app;
    world.plan("UpdateItem", Fault::WriteConflict);
    assert_eq!(app.sign("Ann Lee", "ann@example.org").await.status, StatusCode::SEE_OTHER);
    world.check("sign");

    world.plan("UpdateItem", Fault::WriteConflict);
    assert_eq!(app.send_mails().await.sent, 1, "the claim is retried");
    world.check("send");
    let ann = crate::test_app::Links::of(&app.take_mails()[0]);

    world.plan("UpdateItem", Fault::WriteConflict);
    let off = app.post_form(&ann.signature, &[("action", "updates_off")]).await;
    assert_eq!(off.status, StatusCode::OK);
    world.check("updates off");

    world.plan("DeleteItem", Fault::WriteConflict);
    assert_eq!(app.post_form(&ann.confirm, &[("action", "not_me")]).await.status, StatusCode::OK);
    world.check("not me");
    assert_eq!(app.post_form(&ann.confirm, &[]).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn throttled_transactions_are_retried() {
    let world = World::new().await;
    let links = world.app.sign_and_read("Ann Lee", "ann@example.org").await;
    world.plan("TransactWriteItems", Fault::ThrottledTransaction);
    assert_eq!(world.app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    world.check("confirm");
    assert_eq!(world.app.online().await, 1);
}

#[tokio::test]
async fn a_repair_that_meets_a_transaction_goes_on() {
    let world = World::new().await;
    let store = &world.app.store;
    let seen = store.shard_count(&library(), 7).await.unwrap();
    let _ = store.repair_shard(&library(), 7, &seen, 90, &BTreeMap::new()).await.unwrap();
    world.plan("PutItem", Fault::WriteConflict);
    let report = verify(store, &library(), true, &mut |_| {}).await.unwrap();
    world.check("repair");
    assert_eq!((report.differences.len(), report.differences[0].repaired), (1, true));
    assert_eq!(world.app.online().await, 0);
}
