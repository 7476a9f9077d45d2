//! First, repeated and confirmed signatures are indistinguishable. `cargo xtask load` compares their timing.

use std::sync::Arc;

use petition::index::Rates;

use crate::faults::{Calls, Weather, with_weather};
use crate::tables;
use crate::test_app::{Answer, Setup, TestApp};

/// An app whose store calls are counted.
async fn counted() -> (TestApp, Arc<Weather>) {
    let weather = Arc::new(Weather::default());
    let store = with_weather(&tables::new(), &weather, "signer");
    let generous = Rates { per_minute: Some(100_000), per_five_minutes: Some(100_000), ..Rates::default() };
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
    let mut signed: Vec<(String, Vec<String>, usize)> = Vec::new();
    for round in 0..3 {
        // Later than ten minutes after the last mail, the same form is a further attempt.
        app.clock.step(600);
        // Warms the caches of site, petition and rules again.
        app.post_form("/api/petitions/library/signatures", &[]).await;
        weather.take_journal();
        let answer = app.sign("Ann Lee", "ann@example.org").await;
        let calls = weather.take_journal();
        let due = app.mails_queued().await;
        app.send_mails().await;
        let mail = app.take_mails();
        assert_eq!(mail.len(), 1, "round {round}");
        signed.push((seen(&answer), calls, due));
        if round == 1 {
            app.post_form(&crate::test_app::Links::of(&mail[0]).confirm, &[]).await;
        }
        weather.take_calls();
    }
    let updates = signed[0].1.iter().filter(|operation| *operation == "UpdateItem").count();
    assert_eq!((signed[0].1.len(), updates), (5, 4));
    // At the end of time the other person's reminder is due, too, in every round.
    assert_eq!(signed[0], signed[1]);
    assert_eq!((&signed[0].0, &signed[0].1), (&signed[2].0, &signed[2].1));
    assert_eq!(app.online().await, 1);
}

/// A double click, or a page that is reloaded.
#[tokio::test]
async fn the_same_form_within_ten_minutes_is_one_act() {
    let (app, weather) = counted().await;
    let first = app.sign("Ann Lee", "ann@example.org").await;
    let calls = weather.take_calls();
    let second = app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!((seen(&first), &calls), (seen(&second), &weather.take_calls()));
    assert_eq!(app.send_mails().await.sent, 1);
    let links = crate::test_app::Links::of(&app.take_mails()[0]);
    app.clock.step(599);
    app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(app.send_mails().await.sent, 0);
    app.sign("Ann B. Lee", "ann@example.org").await;
    assert_eq!(app.send_mails().await.sent, 1, "other values are a further attempt");
    app.clock.step(1);
    app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(app.send_mails().await.sent, 1, "later it is one, too");
    app.take_mails();
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, 303);
    let items = app.items().await;
    let confirmed = items.iter().find(|(_, item)| item.kept.is_some()).unwrap();
    let (_, kept) = confirmed.1.kept.as_ref().unwrap();
    assert_eq!((&kept.act, kept.mailed_at), (&None, None), "deleted on confirming");
}

#[tokio::test]
async fn asking_for_the_mail_again_makes_the_same_calls_in_every_state() {
    let (app, weather) = counted().await;
    let page = app.sign("Ann Lee", "ann@example.org").await.header("location").to_owned();
    app.send_mails().await;
    let links = crate::test_app::Links::of(&app.take_mails()[0]);
    let mut asked: Vec<(String, Calls)> = Vec::new();
    let ask = async |page: &str| {
        weather.take_calls();
        (seen(&app.post_form(page, &[]).await), weather.take_calls())
    };
    asked.push(ask(&page).await);
    app.post_form(&links.confirm, &[]).await;
    asked.push(ask(&page).await);
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    asked.push(ask(&page).await);

    let deleted = app.sign("Bob Ray", "bob@example.org").await.header("location").to_owned();
    app.send_mails().await;
    let mails = app.take_mails();
    let links = crate::test_app::Links::of(mails.iter().find(|mail| mail.to == "bob@example.org").unwrap());
    app.post_form(&links.confirm, &[("action", "not_me")]).await;
    asked.push(ask(&deleted).await);
    assert_eq!(asked[0].1, Calls::from([("GetItem".into(), 1), ("UpdateItem".into(), 3)]));
    assert!(asked.windows(2).all(|pair| pair[0] == pair[1]), "{asked:?}");
}

#[tokio::test]
async fn the_signature_of_a_second_person_makes_the_same_calls() {
    let (app, weather) = counted().await;
    let ann = app.sign_and_read("Ann Lee", "ann@example.org").await;
    app.post_form(&ann.confirm, &[]).await;
    let second = app.sign_and_read("Bob Lee", "ann@example.org").await.second;
    weather.take_calls();
    let first = app.sign("Cyd Lee", "cyd@example.org").await;
    let calls = weather.take_calls();
    let fields = [("name", "Bob Lee"), ("second", second.rsplit_once('/').unwrap().1), ("lang", "en")];
    let answer = app.post_sign_form("library", &fields).await;
    assert_eq!((seen(&answer), weather.take_calls()), (seen(&first), calls));
}
