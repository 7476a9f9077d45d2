//! The outbox: fair, within the account's quota, and without items that expired.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use petition::signing_contract::MailKind;
use signer::life::DeliveryOutcome;
use signer::{Clock, ItemKey, MailError, Quota, Secrets, StoreError, SystemRandom};

use crate::faults::{Fault, Weather, with_weather};
use crate::tables;
use crate::test_app::{Setup, TestApp};

const DAY: i64 = 86_400;

/// An account that is fast enough for tests without a visible pace.
fn quota(left: u64) -> Quota {
    Quota { per_second: 1000.0, left }
}

async fn with_quota(left: u64) -> TestApp {
    let app = TestApp::new().await;
    *app.transport.quota.lock().unwrap() = Some(quota(left));
    app
}

async fn sign_many(app: &TestApp, prefix: &str, people: usize) {
    for person in 0..people {
        app.sign("Ann Lee", &format!("{prefix}{person}@example.org")).await;
    }
}

async fn keys(app: &TestApp) -> Vec<ItemKey> {
    app.items().await.into_iter().map(|(key, _)| key).collect()
}

#[tokio::test]
async fn signatures_that_expired_before_they_were_mailed_are_deleted() {
    let app = TestApp::new().await;
    *app.transport.failure.lock().unwrap() = Some(MailError::Temporary("down"));
    sign_many(&app, "ann", 3).await;
    app.send_mails().await;
    *app.transport.failure.lock().unwrap() = None;
    app.clock.step(30 * DAY);
    let report = app.send_mails().await;
    assert_eq!((report.expired, report.sent), (3, 0));
    assert_eq!(keys(&app).await, []);
    assert_eq!(app.send_mails().await.expired, 0);
}

#[tokio::test]
async fn first_mails_precede_reminders_which_keep_a_tenth() {
    let app = with_quota(1000).await;
    sign_many(&app, "early", 30).await;
    app.send_mails().await;
    app.take_mails();
    app.clock.step(2 * DAY);
    sign_many(&app, "late", 30).await;
    *app.transport.quota.lock().unwrap() = Some(quota(20));
    app.send_mails().await;
    let mails = app.take_mails();
    let reminders = mails.iter().filter(|mail| mail.subject.starts_with("reminder")).count();
    assert_eq!((mails.len(), reminders), (20, 2));
    let report = app.send_mails().await;
    assert_eq!((report.sent, report.unsent > 0, report.failing_since), (0, true, Some(app.clock.now().as_second())));
}

#[tokio::test]
async fn no_part_of_the_index_waits_for_another() {
    let app = with_quota(64).await;
    sign_many(&app, "ann", 160).await;
    let parts = |keys: &[ItemKey]| keys.iter().map(|key| key.signer.bytes()[1] % 32).collect::<BTreeSet<u8>>();
    let all = keys(&app).await;
    app.send_mails().await;
    let mut served = Vec::new();
    for key in &all {
        let item = app.store.signature(key).await.unwrap().unwrap();
        served.extend((item.accepted > 0).then(|| key.clone()));
    }
    assert_eq!(served.len(), 64);
    let (all, served) = (parts(&all), parts(&served));
    assert!(served.len() * 4 > all.len() * 3, "{} of {} parts", served.len(), all.len());
}

#[tokio::test]
async fn mailers_together_stay_within_the_quota() {
    let app = with_quota(25).await;
    sign_many(&app, "ann", 40).await;
    let hint = keys(&app).await;
    let (one, two) = tokio::join!(app.mailer.drain(&[]), app.mailer.drain(&hint));
    assert_eq!((one.sent + two.sent, app.take_mails().len()), (25, 25));
    assert!(one.unsent + two.unsent > 0 && one.unhandled.is_empty() && two.unhandled.is_empty());
    // The next answer of the provider is a minute later.
    app.clock.step(59);
    *app.transport.quota.lock().unwrap() = Some(quota(1000));
    assert_eq!(app.send_mails().await.sent, 0);
    app.clock.step(1);
    assert_eq!(app.send_mails().await.sent, 15);
}

#[tokio::test]
async fn a_throttled_account_pauses_all_mailers() {
    let app = with_quota(1000).await;
    sign_many(&app, "ann", 100).await;
    *app.transport.failure.lock().unwrap() = Some(MailError::Throttled(1));
    let report = app.send_mails().await;
    let attempts = app.transport.attempts.load(Ordering::SeqCst);
    assert!(report.is_throttled && attempts < 40, "{attempts} attempts");
    assert_eq!(report.failing_since, Some(app.clock.now().as_second()));
    let account = app.store.mail_account().await.unwrap();
    assert!(account.free_at > app.clock.now().as_microsecond() && account.throttled == 1);
    *app.transport.failure.lock().unwrap() = None;
    app.clock.step(60);
    let report = app.send_mails().await;
    assert_eq!((report.sent, report.failing_since), (100, None));
    assert_eq!(app.store.mail_account().await.unwrap().throttled, 0);
}

#[tokio::test]
async fn an_outage_of_the_mail_service_is_known_from_its_start() {
    let app = with_quota(1000).await;
    let start = app.clock.now().as_second();
    assert_eq!(app.send_mails().await.failing_since, None, "nothing is due");
    *app.transport.failure.lock().unwrap() = Some(MailError::Temporary("down"));
    sign_many(&app, "ann", 1).await;
    // After some failures, the mail is not due in every run; the outage goes on.
    for _ in 0..12 {
        assert_eq!(app.send_mails().await.failing_since, Some(start));
        app.clock.step(300);
    }
    *app.transport.failure.lock().unwrap() = None;
    app.clock.step(DAY);
    assert_eq!(app.send_mails().await.failing_since, None);
}

#[tokio::test]
async fn a_drain_ends_at_the_first_outage_of_the_store() {
    let weather = Arc::new(Weather::default());
    let plain = tables::new();
    let mailer_store = Some(with_weather(&plain, &weather, "mailer"));
    let app = TestApp::start(plain, Setup { mailer_store, ..Setup::default() }, None).await;
    sign_many(&app, "ann", 50).await;
    let hint = keys(&app).await;
    weather.planned.lock().unwrap().extend([("UpdateItem", Fault::DroppedBefore); 1000]);
    let report = app.mailer.drain(&hint).await;
    assert!(matches!(report.outage, Some(StoreError::Unavailable(_))), "{report:?}");
    let calls = weather.take_calls()["UpdateItem"];
    assert!(calls < 40, "{calls} calls of 150");
    assert_eq!(report.unhandled.iter().collect::<BTreeSet<_>>().len(), 50, "all are named again");
    weather.planned.lock().unwrap().clear();
    assert_eq!(app.mailer.drain(&hint).await.sent, 50);
}

/// So that "I got no mail" can be answered.
#[tokio::test]
async fn an_item_remembers_what_became_of_its_mails() {
    let app = TestApp::new().await;
    *app.transport.failure.lock().unwrap() = Some(MailError::Temporary("down"));
    app.sign("Ann Lee", "ann@example.org").await;
    for _ in 0..3 {
        app.send_mails().await;
        app.clock.step(DAY);
    }
    *app.transport.failure.lock().unwrap() = None;
    let deliveries = app.items().await[0].1.deliveries.clone();
    assert_eq!((deliveries.len(), deliveries[0].tries, deliveries[0].outcome), (1, 3, DeliveryOutcome::Delayed));
    app.send_mails().await;
    let mail = app.take_mails().remove(0);
    let delivery = app.items().await[0].1.deliveries[0].clone();
    assert_eq!((delivery.tries, delivery.outcome), (4, DeliveryOutcome::Accepted));
    assert_eq!(delivery.id_hash.as_deref(), Some(signer::MailReceipt::of(&mail.message_id).as_str()));
    assert_eq!(delivery.at, app.clock.now().as_second());

    let links = crate::test_app::Links::of(&mail);
    app.post_form(&links.confirm, &[]).await;
    let kept = app.items().await[0].1.deliveries.clone();
    assert_eq!((kept.len(), kept[0].at % 3600), (1, 0), "to the hour once it counts");
    for _ in 0..12 {
        app.sign("Ann Lee", "ann@example.org").await;
        app.send_mails().await;
    }
    let kept = app.items().await[0].1.deliveries.clone();
    assert!(kept.len() <= 10);
    assert_eq!(kept.last().unwrap().kind, MailKind::Second, "the kind that was sent, not the one that was queued");
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    assert_eq!(app.items().await[0].1.deliveries, []);
}

/// The server is down for an hour, then the account is throttled for some minutes.
#[tokio::test]
async fn an_hour_without_mail_server_loses_and_doubles_nothing() {
    let app = with_quota(1000).await;
    sign_many(&app, "ann", 20).await;
    let (mut minutes, mut delayed) = (0, 0);
    for failure in [MailError::Temporary("down"), MailError::Throttled(1)] {
        *app.transport.failure.lock().unwrap() = Some(failure.clone());
        let end = if failure == MailError::Throttled(1) { 70 } else { 60 };
        while minutes < end {
            let report = app.send_mails().await;
            assert_eq!(report.sent, 0);
            delayed += report.delayed;
            app.clock.step(180);
            minutes += 3;
        }
    }
    assert!(delayed >= 20 * 5, "each was tried several times: {delayed}");
    *app.transport.failure.lock().unwrap() = None;
    for _ in 0..24 {
        app.send_mails().await;
        app.clock.step(180);
    }
    let mut recipients: Vec<String> = app.take_mails().into_iter().map(|mail| mail.to).collect();
    assert_eq!(recipients.len(), 20);
    recipients.sort();
    recipients.dedup();
    assert_eq!(recipients.len(), 20, "one mail each");
    let account = app.store.mail_account().await.unwrap();
    assert_eq!((account.failing_since, account.throttled), (None, 0));
}

/// The secrets of signer and mailer differ, for example between two steps of a rotation.
#[tokio::test]
async fn a_mail_that_the_mailer_has_no_key_for_waits() {
    let app = TestApp::new().await;
    app.sign("Ann Lee", "ann@example.org").await;
    let other = Secrets::generate(&SystemRandom);
    let without_key = TestApp::start(app.store.clone(), Setup::default(), Some(other)).await;
    let report = without_key.send_mails().await;
    assert_eq!((report.sent, report.delayed, report.dropped), (0, 1, 0));
    app.clock.step(DAY);
    assert_eq!(app.send_mails().await.sent, 1);
}
