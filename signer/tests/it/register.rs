//! Registering the index.

use axum::http::StatusCode;
use petition::text::TextHash;
use signer::life::UNSENT_SECONDS;
use signer::{Clock, Deployment, Phase, RegisterError, RegisterOptions, Retire, register};

use crate::test_app::{TestApp, library};

#[tokio::test]
async fn a_replaced_text_may_be_signed_for_a_day() {
    let app = TestApp::new().await;
    let mut index = app.index.clone();
    index.petitions[0].texts.values_mut().for_each(|text| text.hash = TextHash::of("new"));
    app.register(&index, Retire::All).await.unwrap();
    app.clock.step(86_400);
    app.registry.forget();
    assert_eq!(app.sign("Ann", "ann@example.org").await.status, StatusCode::SEE_OTHER);
    app.clock.step(1);
    let late = app.sign("Bob", "bob@example.org").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("en text_replaced_title"), "{}", late.body);
    assert!(late.body.contains("value=\"Bob\""), "what was typed is kept: {}", late.body);
}

#[tokio::test]
async fn a_petition_with_signatures_vanishes_only_when_it_is_named() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    let mut index = app.index.clone();
    index.petitions.clear();
    let refused = app.register(&index, Retire::Only(&[])).await;
    assert_eq!(refused, Err(RegisterError::Removed(vec![library()])));
    let report = app.register(&index, Retire::Only(&[library()])).await.unwrap();
    assert_eq!(report.retired, [library()]);
    assert_eq!(app.sign("Bob", "bob@example.org").await.status, StatusCode::NOT_FOUND);
    // It comes back with everything.
    let salt = app.store.petition(&library()).await.unwrap().unwrap().salt;
    app.register(&app.index, Retire::All).await.unwrap();
    let petition = app.store.petition(&library()).await.unwrap().unwrap();
    assert_eq!((petition.salt, petition.closed_at, petition.retired), (salt, None, false));
}

#[tokio::test]
async fn a_petition_whose_signatures_all_wait_does_not_vanish_either() {
    let app = TestApp::new().await;
    let mut empty = app.index.clone();
    empty.petitions.clear();
    let vanishes = async || app.register(&empty, Retire::Only(&[])).await.map(|report| report.retired);
    let refused = Err(RegisterError::Removed(vec![library()]));
    app.sign("Ann", "ann@example.org").await;
    assert_eq!(vanishes().await, refused, "a mail is due");
    app.clock.step(UNSENT_SECONDS);
    assert_eq!(vanishes().await, Ok(vec![library()]), "what has expired is as if it were absent");

    app.register(&app.index, Retire::All).await.unwrap();
    let links = app.sign_and_read("Bob", "bob@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    assert_eq!(vanishes().await, Ok(vec![library()]), "nor does a signature that was taken back hold it");
}

/// Whoever signed before may still confirm for a day, and is not sent to a page that has left the site.
#[tokio::test]
async fn a_signature_of_a_petition_that_vanished_is_confirmed_on_its_signers_own_page() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    let mut empty = app.index.clone();
    empty.petitions.clear();
    app.register(&empty, Retire::All).await.unwrap();
    // What is registered is known for half a minute.
    app.clock.step(31);
    let confirmed = app.post_form(&links.confirm, &[]).await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.body);
    assert!(confirmed.body.contains("data-if=\"confirmed\">counts"), "{}", confirmed.body);
    assert_eq!(app.online().await, 1);
}

#[tokio::test]
async fn where_people_sign_nothing_may_be_missing() {
    let app = TestApp::new().await;
    let preview = app.secrets.recipient_public();
    let own = app.secrets.mailbox[0].to_public().to_string();
    let options = RegisterOptions {
        phase: Phase::All,
        deployment: Deployment::Production,
        retire: Retire::Only(&[]),
        preview_recipient: Some(&preview),
    };
    let mut index = app.index.clone();
    let refused = async |index: &petition::index::Index| {
        register(&app.store, index, app.clock.now(), &*app.random, &options).await.unwrap_err()
    };
    assert_eq!(refused(&index).await, RegisterError::NoRecipient(vec![library()]));
    index.petitions[0].signing.recipients = vec![preview.clone()];
    assert_eq!(refused(&index).await, RegisterError::PreviewRecipient(vec![library()]));
    index.petitions[0].signing.recipients = vec!["age1nonsense".to_owned()];
    assert_eq!(refused(&index).await, RegisterError::InvalidRecipient(vec![library()]));
    index.petitions[0].signing.recipients = vec![own];
    index.site.controller = None;
    assert_eq!(refused(&index).await, RegisterError::NoController);
}

#[tokio::test]
async fn closing_is_stamped_once_and_cleared_on_reopening() {
    let app = TestApp::new().await;
    let closed_at = async || app.store.petition(&library()).await.unwrap().unwrap().closed_at;
    let mut closed = app.index.clone();
    closed.petitions[0].status = petition::PetitionStatus::Closed;
    let first = app.clock.now();
    app.register(&closed, Retire::All).await.unwrap();
    app.clock.step(3600);
    app.register(&closed, Retire::All).await.unwrap();
    assert_eq!(closed_at().await, Some(first));
    app.register(&app.index, Retire::All).await.unwrap();
    assert_eq!(closed_at().await, None);
}
