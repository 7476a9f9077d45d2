//! Limits, networks and mail domains are changed while the service runs.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use jiff::SignedDuration;
use petition::index::Rates;
use signer::rules::{Effect, Rule, Rules};
use signer::store::WriteOutcome;
use signer::{Clock, Retire};

use crate::faults::{Weather, with_weather};
use crate::tables;
use crate::test_app::{Answer, Setup, TestApp, encode, shown_form};

const NETWORK: &str = "203.0.113.7";

/// Longer than rules are cached.
const CACHE_SECONDS: i64 = 31;

fn setup() -> Setup {
    let limits = Rates { per_minute: Some(2), per_five_minutes: Some(100), ..Rates::default() };
    Setup { limits: Some(limits), ..Setup::default() }
}

async fn app() -> TestApp {
    TestApp::with(setup()).await
}

/// Stores rules that hold for a day.
async fn set(app: &TestApp, effects: Vec<Effect>) {
    let now = app.clock.now();
    let until = now + SignedDuration::from_hours(24);
    let rules = effects.into_iter().fold(Rules::default(), |rules, effect| {
        rules.with(Rule { effect, reason: "launch".to_owned(), until }, now).unwrap()
    });
    write(app, &rules.to_text()).await;
}

async fn write(app: &TestApp, text: &str) {
    let seen = app.store.rules_text().await.unwrap();
    assert_eq!(app.store.write_rules(seen.as_deref(), text).await, Ok(WriteOutcome::Done));
}

async fn sign(app: &TestApp, email: &str, network: &str) -> Answer {
    let body = format!("name=Ann&email={}&{}", encode(email), shown_form());
    let request = Request::post("/api/petitions/library/signatures")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("x-viewer-address", network)
        .body(Body::from(body));
    app.ask(request.unwrap()).await
}

/// How many of five signatures from one network are accepted.
async fn accepted(app: &TestApp, network: &str) -> usize {
    let mut accepted = 0;
    for signer in 0..5 {
        let answer = sign(app, &format!("signer{signer}@example.org"), network).await;
        accepted += usize::from(answer.status == StatusCode::SEE_OTHER);
    }
    accepted
}

#[tokio::test]
async fn rules_take_effect_while_the_service_runs_and_end() {
    let app = app().await;
    assert_eq!(accepted(&app, NETWORK).await, 2, "the deployment's limit");
    set(&app, vec![Effect::PerMinute(4)]).await;
    app.clock.step(CACHE_SECONDS.max(60));
    assert_eq!(accepted(&app, NETWORK).await, 4);
    app.clock.step(86_400);
    assert_eq!(accepted(&app, NETWORK).await, 2, "the rule has ended");
}

#[tokio::test]
async fn networks_are_blocked_and_allowed() {
    let app = app().await;
    let network = |text: &str| text.parse().unwrap();
    set(&app, vec![Effect::BlockNetwork(network("198.51.100.0/24")), Effect::AllowNetwork(network("203.0.113.0/24"))])
        .await;
    let blocked = sign(&app, "ann@example.org", "198.51.100.9").await;
    assert_eq!((blocked.status, blocked.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "86400"));
    assert_eq!(accepted(&app, NETWORK).await, 5, "without a limit per network");
    assert_eq!(accepted(&app, "192.0.2.1").await, 2);
    set(&app, vec![Effect::MailboxPerDay(1), Effect::AllowNetwork(network("203.0.113.0/24"))]).await;
    app.clock.step(CACHE_SECONDS);
    while app.send_mails().await.sent > 0 {}
    app.take_mails();
    assert_eq!(sign(&app, "signer0@example.org", NETWORK).await.status, StatusCode::SEE_OTHER);
    app.send_mails().await;
    assert!(app.take_mails().is_empty(), "the limit per mailbox holds for allowed networks, too");
}

#[tokio::test]
async fn mail_domains_are_blocked_and_allowed() {
    let app = app().await;
    set(&app, vec![Effect::BlockDomain("spam.example".to_owned()), Effect::AllowDomain("mailinator.com".to_owned())])
        .await;
    let status = async |email: &str, network: &str| sign(&app, email, network).await.status;
    assert_eq!(status("ann@mail.spam.example", "192.0.2.1").await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(status("ann@mailinator.com", "192.0.2.2").await, StatusCode::SEE_OTHER);
    assert_eq!(status("ann@33mail.com", "192.0.2.3").await, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn rules_that_cannot_be_read_stay_in_force() {
    let weather: Arc<Weather> = Arc::default();
    let store = with_weather(&tables::new(), &weather, "signer");
    let app = TestApp::start(store, setup(), None).await;
    set(&app, vec![Effect::PerMinute(4)]).await;
    assert_eq!(accepted(&app, NETWORK).await, 4);
    set(&app, vec![Effect::PerMinute(3)]).await;
    app.clock.step(CACHE_SECONDS.max(60));
    weather.is_down.store(true, Ordering::SeqCst);
    app.registry.rules().await;
    weather.is_down.store(false, Ordering::SeqCst);
    assert_eq!(accepted(&app, NETWORK).await, 4, "the last ones");
    assert_eq!(app.registry.take_invalid_rules(), 0, "no alarm");
    app.clock.step(CACHE_SECONDS.max(60));
    assert_eq!(accepted(&app, NETWORK).await, 3, "read again");
}

#[tokio::test]
async fn invalid_rules_change_nothing_and_are_counted() {
    let app = app().await;
    set(&app, vec![Effect::PerMinute(4)]).await;
    assert_eq!(accepted(&app, NETWORK).await, 4);
    assert_eq!(app.registry.take_invalid_rules(), 0);
    write(&app, "{").await;
    app.clock.step(CACHE_SECONDS.max(60));
    assert_eq!(accepted(&app, NETWORK).await, 4, "the last rules stay in force");
    assert_eq!(app.registry.take_invalid_rules(), 1, "read once in 30 seconds");
    write(&app, r#"{"version":1,"rules":[]}"#).await;
    app.clock.step(CACHE_SECONDS.max(60));
    assert_eq!(accepted(&app, NETWORK).await, 2);
    assert_eq!(app.registry.take_invalid_rules(), 0);
}

/// `signing.limits` of `site.yaml`, as far as the deployment does not set a rate.
#[tokio::test]
async fn the_settings_of_the_site_limit_signatures() {
    let app = TestApp::with(Setup { limits: Some(Rates::default()), ..Setup::default() }).await;
    let mut index = app.index.clone();
    index.site.limits.per_minute = Some(3);
    app.register(&index, Retire::All).await.unwrap();
    assert_eq!(accepted(&app, "192.0.2.7").await, 3);

    let app = TestApp::with(setup()).await;
    app.register(&index, Retire::All).await.unwrap();
    assert_eq!(accepted(&app, "192.0.2.7").await, 2, "the deployment allows two");
}
