//! The check-email page sends the mail again, in every state alike; and the signer's own page leads to a new signature.

use axum::http::StatusCode;
use petition::index::Rates;
use serde_json::json;
use signer::Retire;

use crate::test_app::{Answer, Links, Setup, TestApp, index, library};

const HOUR: i64 = 3600;

/// Signs, and returns the path of the check-email page.
async fn sign(app: &TestApp, email: &str) -> String {
    let answer = app.sign("Ann Lee", email).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.header("location").to_owned()
}

async fn subjects(app: &TestApp) -> Vec<String> {
    app.send_mails().await;
    app.take_mails().into_iter().map(|mail| mail.subject).collect()
}

/// Everything about an answer that can differ; the token has the same length.
fn outcome(answer: &Answer) -> (StatusCode, usize, Vec<String>, String) {
    let names = answer.headers.keys().map(|name| name.as_str().to_owned()).collect();
    (answer.status, answer.header("location").len(), names, answer.body.clone())
}

#[tokio::test]
async fn the_page_sends_the_mail_again_and_says_so() {
    let app = TestApp::new().await;
    let page = sign(&app, "ann@example.org").await;
    let shown = app.get(&page).await;
    assert!(shown.body.contains(&format!("action=\"{page}\"")), "{}", shown.body);
    assert!(shown.body.contains("<p data-if=\"sent_again\" hidden>"), "{}", shown.body);
    assert_eq!(subjects(&app).await.len(), 1);

    let again = app.post_form(&page, &[]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let shown = app.get(again.header("location")).await;
    assert!(shown.body.contains("<p data-if=\"sent_again\">") && shown.body.contains("ann@example.org"));
    app.send_mails().await;
    let links = Links::of(&app.take_mails()[0]);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.online().await, 1);
}

#[tokio::test]
async fn answers_are_the_same_in_every_state_and_five_mails_are_the_most() {
    let app = TestApp::new().await;
    let page = sign(&app, "ann@example.org").await;
    let mut outcomes = Vec::new();
    for _ in 0..7 {
        outcomes.push(outcome(&app.post_form(&page, &[]).await));
        app.send_mails().await;
    }
    let mails = app.take_mails();
    assert_eq!(mails.len(), 5);
    app.post_form(&Links::of(&mails[4]).confirm, &[]).await;
    outcomes.push(outcome(&app.post_form(&page, &[]).await));
    assert_eq!(subjects(&app).await, Vec::<String>::new(), "the fifth was the last");

    app.post_form(&Links::of(&mails[0]).signature, &[("action", "withdraw")]).await;
    outcomes.push(outcome(&app.post_form(&page, &[]).await));
    let bob = sign(&app, "bob@example.org").await;
    app.send_mails().await;
    let links = Links::of(&app.take_mails()[0]);
    app.post_form(&links.confirm, &[("action", "not_me")]).await;
    outcomes.push(outcome(&app.post_form(&bob, &[]).await));
    assert_eq!(subjects(&app).await, Vec::<String>::new());
    assert_eq!(app.online().await, 0, "nothing is created");
    assert!(outcomes.windows(2).all(|pair| pair[0] == pair[1]), "{outcomes:?}");

    let cy = sign(&app, "cyd@example.org").await;
    app.send_mails().await;
    app.post_form(&Links::of(&app.take_mails()[0]).confirm, &[]).await;
    app.post_form(&cy, &[]).await;
    app.post_form(&cy, &[]).await;
    assert_eq!(subjects(&app).await, ["second: Save the library"]);
    app.clock.step(HOUR + 1);
    assert_eq!(app.post_form(&cy, &[]).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn asking_again_counts_against_the_networks_limit() {
    let app = TestApp::with(Setup { limits: Some(Rates::default()), ..Setup::default() }).await;
    let page = sign(&app, "ann@example.org").await;
    for _ in 0..9 {
        assert_eq!(app.post_form(&page, &[]).await.status, StatusCode::SEE_OTHER);
    }
    let refused = app.post_form(&page, &[]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(!refused.header("retry-after").is_empty());
}

#[tokio::test]
async fn programs_get_the_address_of_the_page_in_a_header() {
    let app = TestApp::new().await;
    let mut form = json!({"name": "Ann", "email": "ann@example.org"});
    form.as_object_mut().unwrap().extend(crate::test_app::shown_json());
    let answer = app.post_json("/api/petitions/library/signatures", &form).await;
    assert_eq!((answer.status, answer.json()), (StatusCode::ACCEPTED, json!({"status": "check_email"})));
    let again = app.post_json(answer.header("location"), &json!({})).await;
    assert_eq!((again.status, again.json()), (StatusCode::ACCEPTED, json!({"status": "check_email"})));
    assert_eq!(app.get(again.header("location")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn the_signers_own_page_says_whom_to_ask_and_leads_to_a_new_signature() {
    let mut index = index();
    index["site"]["controller"]["contact"] = json!("data@example.org");
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    assert!(app.get(&links.signature).await.body.contains("<p data-if=\"signs_again\" hidden>"), "not confirmed yet");
    app.post_form(&links.confirm, &[]).await;
    let page = app.get(&links.signature).await;
    let contact =
        "<a data-if=\"contact\" data-href=\"contact_url\" data-fill=\"contact\" href=\"mailto:data@example.org\">";
    assert!(page.body.contains(contact) && page.body.contains(">data@example.org</a>"), "{}", page.body);
    assert!(page.body.contains(">Friends</b>") && page.body.contains("<p data-if=\"signs_again\">"), "{}", page.body);

    let again = app.post_form(&links.signature, &[("action", "start_again")]).await;
    assert_eq!((again.status, again.header("location")), (StatusCode::SEE_OTHER, "/petitions/library/#sign"));
    assert_eq!(app.online().await, 0);
    let new = app.sign_and_read("Ann B. Lee", "ann@example.org").await;
    app.post_form(&new.confirm, &[]).await;
    assert_eq!(app.online().await, 1);

    let mut closed = app.index.clone();
    closed.petitions[0].status = petition::PetitionStatus::Closed;
    app.register(&closed, Retire::All).await.unwrap();
    let page = app.get(&new.signature).await;
    assert!(
        page.body.contains("<p data-if=\"signs_again\" hidden>"),
        "a new signature would not be taken: {}",
        page.body
    );
    assert_eq!(app.store.count(&library()).await.unwrap().online, 1);
}
