//! Two people who share a mailbox.

use axum::http::StatusCode;
use jiff::Timestamp;
use petition::email::EmailAddress;
use signer::staff::{self, Erasure, Slot};
use signer::{Clock, Retire};

use crate::test_app::{Answer, Links, Setup, TestApp, index, shown_hashes, start};

const COUPLE: &str = "couple@example.org";

/// Ann has confirmed her signature. Returns the link for a second person, from the mail after Bob's post of the plain form.
async fn offered(app: &TestApp) -> String {
    let ann = app.sign_and_read("Ann", COUPLE).await;
    assert_eq!(app.post_form(&ann.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    let bob = app.sign_and_read("Bob", COUPLE).await;
    assert!(!bob.second.is_empty());
    bob.second
}

fn token(link: &str) -> &str {
    link.rsplit_once('/').unwrap().1
}

async fn sign_second(app: &TestApp, name: &str, link: &str) -> Answer {
    let fields = [("name", name), ("email", "typed@example.org"), ("second", token(link)), ("lang", "en")];
    app.post_sign_form("library", &fields).await
}

/// Signs and confirms as the second person. Returns the links of the confirmation mail.
async fn confirm_second(app: &TestApp, link: &str) -> Links {
    let answer = sign_second(app, "Bob", link).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    app.send_mails().await;
    let mails = app.take_mails();
    assert_eq!((mails.len(), mails[0].to.as_str()), (1, COUPLE), "to the address of the link, not the typed one");
    assert!(mails[0].subject.starts_with("confirm"), "{}", mails[0].subject);
    let links = Links::of(&mails[0]);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    links
}

#[tokio::test]
async fn a_second_person_signs_through_the_link_in_the_mail() {
    let app = TestApp::new().await;
    let link = offered(&app).await;
    assert_eq!(app.online().await, 1);
    let page = app.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    for expected in [
        r#"name="email" readonly="" value="couple@example.org""#,
        &format!(r#"name="second" value="{}""#, token(&link)),
        r#"<i data-if="second">"#,
    ] {
        assert!(page.body.contains(expected), "{expected} not in {}", page.body);
    }
    assert_eq!((page.header("referrer-policy"), page.header("cache-control")), ("strict-origin", "no-store"));

    let wrong = sign_second(&app, "=", &link).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        wrong.body.contains(token(&link)) && wrong.body.contains(r#"readonly="" value="couple@"#),
        "{}",
        wrong.body
    );

    confirm_second(&app, &link).await;
    assert_eq!(app.online().await, 2);
    // Both have signed: the link says so, and a plain post is answered as ever.
    assert_eq!(app.get(&link).await.status, StatusCode::CONFLICT);
    let third = sign_second(&app, "Cy", &link).await;
    assert_eq!(third.status, StatusCode::CONFLICT);
    assert!(third.body.contains("second_taken_title"), "{}", third.body);
    assert_eq!(app.sign("Cy", COUPLE).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.online().await, 2);
}

#[tokio::test]
async fn programs_sign_as_the_second_person_too() {
    let app = TestApp::new().await;
    let link = offered(&app).await;
    let path = "/api/petitions/library/signatures";
    let mut body = serde_json::json!({"name": "Bob", "second": token(&link)});
    for (name, hash) in shown_hashes() {
        body[name] = hash.as_str().into();
    }
    assert_eq!(app.post_json(path, &body).await.status, StatusCode::ACCEPTED);
    body["second"] = "x".into();
    let answer = app.post_json(path, &body).await;
    assert_eq!((answer.status, &answer.json()["code"]), (StatusCode::GONE, &"link_gone".into()));
}

#[tokio::test]
async fn the_link_works_for_a_week_and_while_the_petition_is_open() {
    let app = TestApp::new().await;
    let link = offered(&app).await;
    app.clock.step(7 * 86_400 - 1);
    assert_eq!(app.get(&link).await.status, StatusCode::OK);
    app.clock.step(1);
    assert_eq!(app.get(&link).await.status, StatusCode::GONE);
    let late = sign_second(&app, "Bob", &link).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert!(!late.body.contains(token(&link)), "the form can be posted without the token");

    let new = app.sign_and_read("Bob", COUPLE).await.second;
    let mut index = app.index.clone();
    index.petitions[0].status = petition::PetitionStatus::Closed;
    app.register(&index, Retire::All).await.unwrap();
    assert_eq!(app.get(&new).await.status, StatusCode::CONFLICT);
    assert_eq!(sign_second(&app, "Bob", &new).await.status, StatusCode::CONFLICT);
    for link in ["/api/second/x", &new.replace("second", "confirm"), &new.replace("second", "signature")] {
        assert_eq!(app.get(link).await.status, StatusCode::GONE);
    }
}

#[tokio::test]
async fn the_mail_names_the_last_day_on_which_a_second_person_can_sign() {
    let mut index = index();
    let midnight = (start().div_euclid(86_400) + 2) * 86_400;
    index["petitions"][0]["closes_at"] = Timestamp::from_second(midnight).unwrap().to_string().into();
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let ann = app.sign_and_read("Ann", COUPLE).await;
    assert_eq!(app.post_form(&ann.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    let said = async || {
        app.sign("Bob", COUPLE).await;
        app.send_mails().await;
        app.take_mails().remove(0).text
    };
    let text = said().await;
    assert!(text.contains(&app.date_in(1)), "{text}");
    app.clock.step(86_400);
    let text = said().await;
    assert!(text.contains(&app.date_in(0)), "the petition closes tonight: {text}");
}

#[tokio::test]
async fn one_person_per_mailbox_can_be_required() {
    let mut index = index();
    index["petitions"][0]["signing"]["per_mailbox"] = 1.into();
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let ann = app.sign_and_read("Ann", COUPLE).await;
    app.post_form(&ann.confirm, &[]).await;
    app.sign("Bob", COUPLE).await;
    app.send_mails().await;
    let mail = app.take_mails().remove(0);
    assert!(mail.subject.starts_with("already"), "{}", mail.subject);
    assert_eq!(Links::of(&mail).second, "");

    // A link that was mailed before does not work either.
    let app = TestApp::new().await;
    let link = offered(&app).await;
    let mut index = app.index.clone();
    index.petitions[0].signing.per_mailbox = 1;
    app.register(&index, Retire::All).await.unwrap();
    assert_eq!(app.get(&link).await.status, StatusCode::GONE);
    assert_eq!(sign_second(&app, "Bob", &link).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn each_of_the_two_withdraws_and_is_exported_and_erased_alone() {
    let app = TestApp::new().await;
    let link = offered(&app).await;
    let bob = confirm_second(&app, &link).await;
    let cy = app.sign_and_read("Cy", "cy@example.org").await;
    app.post_form(&cy.confirm, &[]).await;
    let keys = staff::parse_keys(&app.secrets.to_text());
    let export = async || {
        let (_, rows) = app.export_json(&app.export_options(None)).await;
        let mut pairs: Vec<(String, bool)> = rows
            .iter()
            .map(|row| (row["name"].as_str().unwrap().to_owned(), row["same_mailbox"].as_bool().unwrap()))
            .collect();
        pairs.sort();
        pairs
    };
    let rows = |rows: &[(&str, bool)]| rows.iter().map(|(name, same)| ((*name).to_owned(), *same)).collect::<Vec<_>>();
    assert_eq!(export().await, rows(&[("Ann", true), ("Bob", true), ("Cy", false)]));

    let email = EmailAddress::parse(COUPLE).unwrap();
    let found = staff::find(&app.store, &app.secrets.identity, &email).await.unwrap().signatures;
    let slots: Vec<_> = found.iter().map(|signature| (signature.slot, signature.has_name("bob", &keys))).collect();
    assert_eq!(slots, [(Slot::First, false), (Slot::Second, true)]);

    app.post_form(&bob.signature, &[("action", "withdraw")]).await;
    assert_eq!(app.online().await, 2);
    assert_eq!(export().await, rows(&[("Ann", false), ("Cy", false)]));
    assert_eq!(app.get(&link).await.status, StatusCode::OK, "the second person can sign again");
    confirm_second(&app, &link).await;
    let erased = staff::erase(&app.store, &found[0], app.clock.now().as_second()).await.unwrap();
    assert_eq!(erased, Erasure::Withdrawn);
    assert_eq!(export().await, rows(&[("Bob", false), ("Cy", false)]));
}
