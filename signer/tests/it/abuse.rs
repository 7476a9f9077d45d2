//! Rate limits, cross-site posts and malformed requests.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use petition::index::Rates;
use signer::Clock;

use crate::test_app::{Links, Setup, TestApp, shown_form};

async fn sign_from(app: &TestApp, address: &str, person: usize, trap: &str) -> crate::test_app::Answer {
    let body = format!("name=Ann&email=ann{person}%40example.org&{}&second_reference={trap}", shown_form());
    let request = Request::post("/api/petitions/library/signatures")
        .header("content-type", "application/x-www-form-urlencoded")
        .header("accept", "text/html")
        .header("x-viewer-address", address)
        .body(Body::from(body));
    app.ask(request.unwrap()).await
}

#[tokio::test]
async fn a_network_over_its_limit_is_told_how_long_to_wait() {
    let app = TestApp::with(Setup { limits: Some(Rates::default()), ..Setup::default() }).await;
    for person in 0..10 {
        assert_eq!(sign_from(&app, "192.0.2.1:99", person, "").await.status, StatusCode::SEE_OTHER);
    }
    let refused = sign_from(&app, "192.0.2.1:100", 10, "").await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(
        refused.body.contains("en too_many_title") && refused.body.contains("ann10@example.org"),
        "{}",
        refused.body
    );
    assert_eq!(sign_from(&app, "192.0.2.2:1", 11, "").await.status, StatusCode::SEE_OTHER, "other networks can sign");
    // After the stated wait, signing works again.
    let wait: i64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&wait), "{wait}");
    app.clock.step(wait);
    assert_eq!(sign_from(&app, "192.0.2.1:101", 10, "").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_ipv6_household_is_one_network_and_a_filled_trap_tightens_its_limit() {
    let app = TestApp::with(Setup { limits: Some(Rates::default()), ..Setup::default() }).await;
    for person in 0..2 {
        let answer = sign_from(&app, &format!("[2001:db8:0:1::{person}]:1"), person, "filled").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(sign_from(&app, "[2001:db8:0:1::9]:1", 3, "").await.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(sign_from(&app, "[2001:db8:0:2::9]:1", 4, "").await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.send_mails().await.sent, 3);
}

#[tokio::test]
async fn a_mailbox_over_its_limit_gets_the_same_response_and_its_mails_the_next_day() {
    let limits = Rates { mailbox_per_day: Some(2), ..Rates::default() };
    let app = TestApp::with(Setup { limits: Some(limits), ..Setup::default() }).await;
    for attempt in 0..4 {
        let answer = app.sign(&format!("Ann {attempt}"), "ann@example.org").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(names_in_mails(&app).await, ["Ann 0", "Ann 1"]);
    app.clock.step(until_midnight(&app) - 1);
    assert_eq!(names_in_mails(&app).await, [""; 0]);
    app.clock.step(1);
    assert_eq!(names_in_mails(&app).await, ["Ann 3", "Ann 2"], "the newest first");
}

/// Strangers can post a person's address, but only delay the person's own mail.
#[tokio::test]
async fn posts_of_strangers_do_not_lock_a_person_out() {
    let limits = Rates { mailbox_per_day: Some(0), ..Rates::default() };
    let app = TestApp::with(Setup { limits: Some(limits), ..Setup::default() }).await;
    for attempt in 0..5 {
        app.sign(&format!("Stranger {attempt}"), "ann@example.org").await;
    }
    assert_eq!(app.sign("Ann Lee", "ann@example.org").await.status, StatusCode::SEE_OTHER);
    assert_eq!(names_in_mails(&app).await, [""; 0]);
    app.clock.step(until_midnight(&app));
    // The oldest attempt was replaced.
    let expected = ["Ann Lee", "Stranger 4", "Stranger 3", "Stranger 2", "Stranger 1"];
    assert_eq!(names_in_mails(&app).await, expected);
}

fn until_midnight(app: &TestApp) -> i64 {
    86_400 - app.clock.now().as_second().rem_euclid(86_400)
}

/// Sends all due mails; the names on the confirm pages that they link to.
async fn names_in_mails(app: &TestApp) -> Vec<String> {
    let mut names = Vec::new();
    while app.send_mails().await.sent > 0 {
        for mail in app.take_mails() {
            let page = app.get(&Links::of(&mail).confirm).await;
            assert_eq!(page.status, StatusCode::OK);
            let name = page.body.split("data-fill=\"name\">").nth(1).unwrap();
            names.push(name.split('<').next().unwrap().to_owned());
        }
    }
    names
}

#[tokio::test]
async fn cross_site_forms_are_rejected() {
    let app = TestApp::new().await;
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("origin", "null")] {
        let request = Request::post("/api/petitions/library/signatures")
            .header("content-type", "application/x-www-form-urlencoded")
            .header(name, value)
            .body(Body::from("name=Ann&email=ann%40example.org"))
            .unwrap();
        assert_eq!(app.ask(request).await.status, StatusCode::BAD_REQUEST, "{name}: {value}");
    }
}

#[tokio::test]
async fn malformed_requests_get_the_matching_status() {
    let app = TestApp::new().await;
    let send = async |kind: &str, body: Vec<u8>| {
        let request =
            Request::post("/api/petitions/library/signatures").header("content-type", kind).body(Body::from(body));
        app.ask(request.unwrap()).await.status
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(send(form, vec![b'a'; 16 * 1024 + 1]).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send("text/plain", vec![]).await, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let multipart = "multipart/form-data; boundary=x";
    assert_eq!(send(multipart, vec![]).await, StatusCode::BAD_REQUEST);
    assert_eq!(send(multipart, vec![b'-'; 16 * 1024 + 1]).await, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send("multipart/form-data", b"--x--\r\n".to_vec()).await, StatusCode::BAD_REQUEST);
    let cut = b"--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nAnn".to_vec();
    assert_eq!(send(multipart, cut).await, StatusCode::BAD_REQUEST);
    assert_eq!(send("application/json", b"{".to_vec()).await, StatusCode::BAD_REQUEST);
    assert_eq!(send("application/json", b"[1]".to_vec()).await, StatusCode::BAD_REQUEST);
    assert_eq!(send("application/json", br#"{"name":{"a":1}}"#.to_vec()).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(send("application/json", "[".repeat(16_000).into_bytes()).await, StatusCode::BAD_REQUEST);
    assert_eq!(send(form, b"name=%ff%00\xff&email=%".to_vec()).await, StatusCode::UNPROCESSABLE_ENTITY);
    for path in [
        "/api/petitions/none/signatures",
        "/api/petitions/%2e%2e/signatures",
        "/api/petitions/_site/signatures",
        "/api/x",
    ] {
        let request = Request::post(path).header("content-type", form).body(Body::empty()).unwrap();
        assert_eq!(app.ask(request).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/api/confirm/x", "/api/signature/%ff", "/api/check-email/AAAA"] {
        assert_eq!(app.get(path).await.status, StatusCode::GONE, "{path}");
    }
    assert_eq!(app.get("/api/petitions/library/signatures").await.status, StatusCode::METHOD_NOT_ALLOWED);
}
