//! The aggregates by petition and day.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use jiff::civil::Date;
use signer::Clock;
use signer::store::Table;

use crate::test_app::{Links, Setup, TestApp, index, library, shown_form};

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

#[tokio::test]
async fn a_source_is_sealed_exported_and_counted_when_its_signature_is_confirmed() {
    let mut index = index();
    index["petitions"][0]["signing"]["via"] = serde_json::json!(["flyer", "newsletter"]);
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let sign = async |name: &str, via: Option<&str>, referer: Option<&str>| {
        let email = format!("{name}@example.org");
        let shown = shown_form();
        let via = via.map(|via| format!("&via={via}")).unwrap_or_default();
        let request = Request::post("/api/petitions/library/signatures")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::REFERER, referer.unwrap_or("https://example.org/petitions/library/"));
        let body = format!("name={name}&email={email}&lang=en{via}&{shown}");
        let answer = app.ask(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        app.send_mails().await;
        Links::of(&app.take_mails()[0]).confirm
    };
    let page = "https://example.org/petitions/library/?x=1&via=newsletter";
    let links = [
        sign("Ann", Some("flyer"), None).await,
        sign("Bob", None, Some(page)).await,
        sign("Cy", Some(""), Some(page)).await,
        sign("Dee", Some("elsewhere"), None).await,
        sign("Eve", None, Some("https://example.com/?via=flyer")).await,
        sign("Fay", None, None).await,
    ];
    let scan = app.store.client().scan().table_name(app.store.table(Table::Signatures)).send().await.unwrap();
    let stored = format!("{:?}", scan.items());
    assert!(!stored.contains("flyer") && !stored.contains("newsletter"), "{stored}");
    assert!(!today(&app).await.keys().any(|name| name.starts_with("via_")), "nothing is confirmed yet");
    for link in &links {
        app.post_form(link, &[]).await;
    }
    let counted = today(&app).await;
    assert_eq!((counted["via_flyer"], counted["via_newsletter"], counted["confirmed_other"]), (1, 2, 6));
    assert_eq!(counted.keys().filter(|name| name.starts_with("via_")).count(), 2);
    let (_, rows) = app.export_json(&app.export_options(None)).await;
    let via = |name: &str| rows.iter().find(|row| row["name"] == name).unwrap()["via"].clone();
    let expected = ["flyer", "newsletter", "newsletter", "", "", ""];
    assert_eq!(["Ann", "Bob", "Cy", "Dee", "Eve", "Fay"].map(via), expected);
}

#[tokio::test]
async fn a_page_with_errors_keeps_the_source() {
    let mut index = index();
    index["petitions"][0]["signing"]["via"] = serde_json::json!(["flyer"]);
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let request = Request::post("/api/petitions/library/signatures")
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::REFERER, "https://example.org/petitions/library/?via=flyer");
    let answer = app.ask(request.body(Body::from("name=&email=ann@example.org&via=")).unwrap()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains(r#"name="via" value="flyer""#), "{}", answer.body);
}
