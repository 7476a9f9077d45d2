//! First, repeated and confirmed signatures are indistinguishable. `cargo xtask load` compares their timing.

use std::sync::Arc;

use signer::Limits;

use crate::faults::{Calls, Weather, with_weather};
use crate::tables;
use crate::test_app::{Answer, Setup, TestApp};

/// An app whose store calls are counted.
async fn counted() -> (TestApp, Arc<Weather>) {
    let weather = Arc::new(Weather::default());
    let store = with_weather(&tables::new(), &weather, "signer");
    let generous = Limits { per_minute: 100_000, per_five_minutes: 100_000, ..Limits::default() };
    let app = TestApp::start(store, Setup { limits: Some(generous), ..Setup::default() }, None).await;
    // Warms the cache of registered petitions.
    app.sign("Zoe", "zoe@example.org").await;
    app.send_mails().await;
    app.take_mails();
    weather.take_calls();
    (app, weather)
}

/// Everything that is visible in a response; of the encrypted token, its length.
fn seen(answer: &Answer) -> String {
    let location = answer.header("location");
    let (before, token) = location.rsplit_once('/').unwrap();
    let mut headers = answer.headers.clone();
    headers.remove("location");
    format!("{} {before} {} {headers:?} {}", answer.status, token.len(), answer.body)
}

#[tokio::test]
async fn first_repeated_and_confirmed_signatures_make_the_same_calls_and_mails() {
    let (app, weather) = counted().await;
    let mut signed: Vec<(String, Calls, usize)> = Vec::new();
    for round in 0..3 {
        let answer = app.sign("Ann Lee", "ann@example.org").await;
        let calls = weather.take_calls();
        let due = app.store.mails_due(i64::MAX, 100).await.unwrap().len();
        app.send_mails().await;
        let mail = app.take_mails();
        assert_eq!(mail.len(), 1, "round {round}");
        signed.push((seen(&answer), calls, due));
        if round == 1 {
            app.post_form(&crate::test_app::Links::of(&mail[0]).confirm, &[]).await;
        }
        weather.take_calls();
    }
    assert_eq!(signed[0].1, Calls::from([("GetItem".into(), 1), ("UpdateItem".into(), 3)]));
    // At the end of time the other person's reminder is due, too, in every round.
    assert_eq!(signed[0], signed[1]);
    assert_eq!((&signed[0].0, &signed[0].1), (&signed[2].0, &signed[2].1));
    assert_eq!(app.online().await, 1);
}
