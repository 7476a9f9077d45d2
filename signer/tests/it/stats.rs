//! The aggregates by petition and day.

use std::collections::BTreeMap;

use jiff::civil::Date;
use signer::Clock;

use crate::test_app::{Links, Setup, TestApp, index, library};

/// The counters of today.
async fn today(app: &TestApp) -> BTreeMap<String, u64> {
    let stats = app.store.stats(&library(), Date::MIN, app.clock.now()).await.unwrap();
    assert!(stats.len() <= 1, "one day");
    stats.into_values().next().unwrap_or_default()
}

fn counters(expected: &[(&str, u64)]) -> BTreeMap<String, u64> {
    expected.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect()
}

#[tokio::test]
async fn each_step_is_counted_by_mail_provider() {
    let app = TestApp::new().await;
    app.sign("Ann Lee", "ann@gmail.com").await;
    app.sign("Bob Lee", "bob@family.example").await;
    assert_eq!(today(&app).await, counters(&[("posted_gmail", 1), ("posted_other", 1)]), "no domain of a family");
    app.send_mails().await;
    let mailed = [("accepted_gmail", 1), ("accepted_other", 1), ("posted_gmail", 1), ("posted_other", 1)];
    assert_eq!(today(&app).await, counters(&mailed));
    let mails = app.take_mails();
    let ann = mails.iter().find(|mail| mail.to.contains("gmail")).unwrap();
    let link = Links::of(ann).confirm;
    for _ in 0..2 {
        app.post_form(&link, &[]).await;
    }
    let confirmed = [&mailed[..], &[("confirmed_gmail", 1), ("country_CA", 1), ("lang_en", 1)]].concat();
    assert_eq!(today(&app).await, counters(&confirmed), "a second click is not counted");

    app.sign("Ann Lee", "ann@gmail.com").await;
    app.send_mails().await;
    assert_eq!(today(&app).await["posted_gmail"], 2, "every post counts alike");
    assert_eq!(today(&app).await["accepted_gmail"], 1, "only confirmation mails are counted");
    app.clock.step(86_400);
    app.sign("Cy Lee", "cy@gmail.com").await;
    let stats = app.store.stats(&library(), Date::MIN, app.clock.now()).await.unwrap();
    assert_eq!(stats.values().map(|counters| counters["posted_gmail"]).collect::<Vec<_>>(), [2, 1]);
}

#[tokio::test]
async fn a_signature_that_counts_at_once_is_confirmed_when_it_is_posted() {
    let mut index = index();
    index["petitions"][0]["signing"]["confirm_by_email"] = false.into();
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    for _ in 0..2 {
        app.sign("Ann Lee", "ann@gmail.com").await;
    }
    let expected = [("confirmed_gmail", 1), ("country_CA", 1), ("lang_en", 1), ("posted_gmail", 2)];
    assert_eq!(today(&app).await, counters(&expected));
}
