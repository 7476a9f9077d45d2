//! Published counts: what a new signature changes, and the steps of counts that would reveal who signed.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::{self, TimeZone};
use jiff::{SignedDuration, Timestamp};
use petition::count::Counts;
use petition::history::DayCount;
use petition::slug::Slug;
use serde_json::{Value, json};
use signer::{Clock, RefreshMode, Retire, refresh_counts};

use crate::faults::{Calls, Fault, Weather, with_weather};
use crate::sheets::import_sheet;
use crate::tables;
use crate::test_app::{Setup, TestApp, entry, index, library};

/// A refresh at the app's time, in a time zone whose days begin two hours before those of UTC.
async fn run(app: &TestApp, previous: Option<&Counts>, mode: RefreshMode) -> Counts {
    let zone = TimeZone::fixed(tz::offset(2));
    refresh_counts(&app.store, previous.cloned().unwrap_or_default(), &zone, app.clock.now(), mode).await.unwrap()
}

async fn refresh(app: &TestApp, previous: Option<&Counts>) -> Counts {
    run(app, previous, RefreshMode::Publish).await
}

async fn sign_and_confirm(app: &TestApp, address: &str) {
    let links = app.sign_and_read("Ann Lee", address).await;
    app.post_form(&links.confirm, &[]).await;
}

/// An app with two petitions whose store calls are counted.
async fn two_petitions() -> (TestApp, Arc<Weather>) {
    let weather = Arc::new(Weather::default());
    let store = with_weather(&tables::new(), &weather, "signer");
    let mut index = index();
    index["petitions"].as_array_mut().unwrap().push(entry("park"));
    (TestApp::start(store, Setup { index, ..Setup::default() }, None).await, weather)
}

async fn live(app: &TestApp) -> Value {
    app.get("/api/petitions/library/count").await.json()
}

#[tokio::test]
async fn one_signature_changes_one_published_count_and_no_entry() {
    let (app, weather) = two_petitions().await;
    let before = refresh(&app, None).await;
    assert_eq!(before.petitions, BTreeMap::new());
    assert_eq!(live(&app).await["as_of"], Value::Null, "there are no signatures yet");
    sign_and_confirm(&app, "ann@example.org").await;
    let entries = app.store.petitions().await.unwrap();
    app.clock.step(60);
    weather.take_calls();

    let counts = refresh(&app, Some(&before)).await;
    // One each for the day, which no later refresh of the same day writes.
    assert_eq!(weather.take_calls(), Calls::from([("GetItem".into(), 3), ("PutItem".into(), 2), ("Scan".into(), 4)]));
    let count = &counts.petitions[&library()];
    assert_eq!((count.online, count.as_of), (1, Some(app.clock.now())));
    assert!(!counts.petitions.contains_key(&Slug::parse("park").unwrap()));
    app.clock.step(60);
    assert_eq!(refresh(&app, Some(&counts)).await, counts, "the time of the change stays");
    assert_eq!(weather.take_calls(), Calls::from([("Scan".into(), 4)]));
    assert_eq!(refresh(&app, None).await.petitions, counts.petitions, "also for a process that has no earlier counts");
    assert_eq!(live(&app).await["as_of"], counts.petitions[&library()].as_of.unwrap().to_string());

    // The index now has the count; registering it again writes the site, but no entry.
    let mut index = app.index.clone();
    index.petitions[0].count.as_mut().unwrap().online = 1;
    weather.take_calls();
    let report = app.register(&index, Retire::Only(&[])).await.unwrap();
    assert_eq!(weather.take_calls(), Calls::from([("PutItem".into(), 1), ("Scan".into(), 4)]));
    assert_eq!(report, signer::RegisterReport::default());
    assert_eq!(app.store.petitions().await.unwrap(), entries);
}

#[tokio::test]
async fn the_live_count_has_what_was_imported_since_the_last_refresh() {
    let app = TestApp::new().await;
    sign_and_confirm(&app, "ann@example.org").await;
    import_sheet(&app, "name\nBob\nEve\n", "2026-01-01").await.unwrap();
    let expected = json!({"petition": "library", "signatures": 10, "online": 1, "elsewhere": 9, "goal": 100,
        "as_of": app.clock.now().to_string()});
    assert_eq!(live(&app).await, expected);
}

#[tokio::test]
async fn an_import_is_counted_only_if_it_is_recorded() {
    let (app, weather) = two_petitions().await;
    let take = async || import_sheet(&app, "name\nBob\nEve\n", "2026-01-01").await;
    // The transaction is done, but its response is lost: the next attempt finds the batch.
    weather.planned.lock().unwrap().push(("TransactWriteItems", Fault::DroppedAfter));
    let _ = take().await;
    let _ = take().await;
    let petition = app.store.petition(&library()).await.unwrap().unwrap();
    let recorded: u64 = petition.imports.values().map(|import| import.count).sum();
    assert_eq!((recorded, app.store.count(&library()).await.unwrap().imported), (2, 2));
}

#[tokio::test]
async fn refreshes_at_the_same_time_publish_one_count() {
    let (app, weather) = two_petitions().await;
    sign_and_confirm(&app, "ann@example.org").await;
    weather.planned.lock().unwrap().push(("PutItem", Fault::DroppedAfter));
    let (first, second) = tokio::join!(refresh(&app, None), refresh(&app, None));
    assert_eq!(first, second);
    let published = || async { app.store.published_counts().await.unwrap().0 };
    assert_eq!(published().await, first.petitions);
    sign_and_confirm(&app, "bob@example.org").await;
    assert_eq!(run(&app, None, RefreshMode::DryRun).await.petitions[&library()].online, 2);
    assert_eq!(published().await, first.petitions, "a dry run publishes nothing");
}

/// The library's days as `history.json` has them: date and count online.
fn days(counts: &Counts) -> Vec<(String, u64)> {
    let count = &counts.petitions[&library()];
    let date = (count.as_of.unwrap() + SignedDuration::from_hours(2)).to_string()[..10].parse().unwrap();
    let last = DayCount { date, online: count.online, imported: count.imported };
    let days = counts.history.days(&library(), last, None).into_iter();
    days.map(|day| (day.date.to_string(), day.online)).collect()
}

#[tokio::test]
async fn the_last_count_of_each_day_is_kept() {
    let app = TestApp::new().await;
    let midnight: Timestamp = "2026-11-24T22:00:00Z".parse().unwrap();
    app.clock.step(midnight.duration_since(app.clock.now()).as_secs() - 7200);
    let mut counts = refresh(&app, None).await;
    for (address, seconds) in [("a", 3600), ("b", 3599), ("c", 1), ("d", 3 * 86_400), ("e", 60)] {
        sign_and_confirm(&app, &format!("{address}@example.org")).await;
        app.clock.step(seconds);
        counts = refresh(&app, Some(&counts)).await;
    }
    let all = [("2026-11-24", 2), ("2026-11-25", 3), ("2026-11-28", 5)].map(|(day, count)| (day.to_owned(), count));
    assert_eq!(days(&counts), all);
    app.clock.step(86_400);
    let known = refresh(&app, Some(&counts)).await;
    assert_eq!(days(&known).last().unwrap(), &("2026-11-29".to_owned(), 5), "a day with a refresh and no signature");
    assert_eq!(refresh(&app, Some(&known)).await, known);

    // A process that knows nothing, and one that knows an old state, find the same.
    let fresh = refresh(&app, None).await;
    assert_eq!((days(&fresh), &fresh.history), (days(&known), &known.history));
    sign_and_confirm(&app, "f@example.org").await;
    app.clock.step(86_400);
    let late = refresh(&app, Some(&counts)).await;
    assert_eq!(late.history, refresh(&app, None).await.history);
    assert_eq!(days(&late).len(), 5);
}

/// An app whose petition counts signatures at once, with some already, refreshed once.
async fn counts_at_once(signed: u32) -> TestApp {
    let mut index = index();
    index["petitions"][0]["signing"]["confirm_by_email"] = false.into();
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    for person in 0..signed {
        app.sign("Ann Lee", &format!("{person}@example.org")).await;
    }
    refresh(&app, None).await;
    app
}

/// Everything that the public can learn of the counts during two hours after a post, every five minutes: the live count, and
/// the number and time that pages, badges, `count.json`, `petitions.json` and `history.json` are rendered from.
async fn two_hours_after(address: &str, others: usize) -> Vec<(String, u64, Option<Timestamp>, Vec<(String, u64)>)> {
    let app = counts_at_once(25).await;
    // A day ends in between.
    app.clock.step(8 * 3600 + 1800);
    let answer = app.sign("Ann Lee", address).await;
    assert_eq!(answer.header("location"), "/petitions/library/confirmed/");
    let mut seen = Vec::new();
    for step in 0..24 {
        if step % 3 == 2 && step / 3 < others {
            app.sign("Bob Lee", &format!("later-{step}@example.org")).await;
        }
        let counts = refresh(&app, None).await;
        let count = &counts.petitions[&library()];
        seen.push((live(&app).await.to_string(), count.online, count.as_of, days(&counts)));
        app.clock.step(300);
    }
    seen
}

#[tokio::test]
async fn no_count_reveals_whether_an_address_had_signed() {
    for others in [0, 8] {
        let known = two_hours_after("3@example.org", others).await;
        assert_eq!(known, two_hours_after("new@example.org", others).await, "{others} others signed");
    }
}

#[tokio::test]
async fn counts_move_in_steps_of_ten_changes_and_an_hour() {
    let app = counts_at_once(9).await;
    assert_eq!(live(&app).await["online"], 0);
    let mut steps = Vec::new();
    for person in 0..60 {
        app.sign("Cy Lee", &format!("c{person}@example.org")).await;
        app.clock.step(180);
        refresh(&app, None).await;
        let online = live(&app).await["online"].as_u64().unwrap();
        if steps.last().is_none_or(|(_, before)| *before != online) {
            steps.push((person, online));
        }
    }
    // One signature every three minutes.
    assert_eq!(steps, [(0, 10), (20, 30), (40, 50)]);
}
