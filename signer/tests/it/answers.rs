//! Responses for people and for programs.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use serde_json::json;

use crate::test_app::{Setup, TestApp, index, shown_json};

#[tokio::test]
async fn errors_are_shown_on_the_petitions_page_with_the_entered_values() {
    let app = TestApp::new().await;
    let fields = [("name", "=cmd"), ("email", "ann@"), ("comment", "<b>why</b>"), ("country", "CA"), ("updates", "on")];
    let answer = app.post_form("/api/petitions/library/signatures", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for expected in [
        "<title>en error_title ",
        "<div data-errors>",
        "href=\"#name\">en name_first_character =",
        "href=\"#email\">en email_invalid",
        "value=\"=cmd\"",
        "&lt;b&gt;why&lt;/b&gt;",
        "<option value=\"CA\" selected",
        "name=\"updates\" checked",
    ] {
        assert!(answer.body.contains(expected), "{expected} not in {}", answer.body);
    }
}

#[tokio::test]
async fn programs_get_all_errors_as_problem_json() {
    let app = TestApp::new().await;
    let path = "/api/petitions/library/signatures";
    let answer = app.post_json(path, &json!({"name": "", "email": "x"})).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let codes: Vec<String> = answer.json()["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| format!("{} {}", error["field"].as_str().unwrap(), error["code"].as_str().unwrap()))
        .collect();
    assert_eq!(codes, ["name required", "email invalid", "consent required", "text unknown", "notice unknown"]);
    let mut sound = json!({"name": "Ann", "email": "ann@example.org", "updates": true});
    sound.as_object_mut().unwrap().extend(shown_json());
    let answer = app.post_json(path, &sound).await;
    assert_eq!((answer.status, answer.json()), (StatusCode::ACCEPTED, json!({"status": "check_email"})));
    let missing = app.post_json("/api/petitions/none/signatures", &sound).await;
    assert_eq!((missing.status, &missing.json()["code"]), (StatusCode::NOT_FOUND, &json!("not_found")));
}

#[tokio::test]
async fn every_response_has_the_security_headers() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    let answers = [
        app.sign("Bob", "bob@example.org").await,
        app.get(&links.confirm).await,
        app.get(&links.signature).await,
        app.get("/api/health").await,
        app.get("/api/nothing").await,
        app.get("/api/confirm/x").await,
        app.get("/api/petitions/library/count").await,
        app.post_form("/api/petitions/library/signatures", &[]).await,
    ];
    for answer in answers {
        for name in
            ["content-security-policy", "x-content-type-options", "strict-transport-security", "referrer-policy"]
        {
            assert!(!answer.header(name).is_empty(), "{} has no {name}", answer.status);
        }
        let cached = answer.header("cache-control");
        assert!(cached == "no-store" || cached.contains("max-age=10"), "{cached}");
        assert_eq!(answer.header("x-robots-tag"), "noindex");
    }
    assert_eq!(app.get(&links.confirm).await.header("referrer-policy"), "no-referrer");
}

#[tokio::test]
async fn plain_pages_replace_pages_that_cannot_be_fetched() {
    let app = TestApp::with(Setup { pages: false, ..Setup::default() }).await;
    let answer = app.post_form("/api/petitions/library/signatures", &[("name", "Ann")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Enter your email address"), "{}", answer.body);
    let answer = app.sign("Ann", "ann@example.org").await;
    let page = app.get(answer.header("location")).await;
    assert!(page.body.contains("ann@example.org"), "{}", page.body);
    // No mail is lost either: it is retried until its files can be fetched.
    assert_eq!(app.send_mails().await.delayed, 1);
}

#[tokio::test]
async fn errors_are_in_the_language_of_the_browser() {
    let app = TestApp::new().await;
    let request =
        Request::get("/api/confirm/x").header("accept", "text/html").header("accept-language", "fr-CA, fr;q=0.9");
    let answer = app.ask(request.body(Body::empty()).unwrap()).await;
    assert!(answer.body.contains("fr link_gone_title"), "{}", answer.body);
}

#[tokio::test]
async fn a_site_at_another_origin_may_post_and_its_pages_are_whole() {
    const SITE: &str = "https://petitions.example.net";
    let mut index = index();
    index["site"]["url"] = format!("{SITE}/").into();
    let app = TestApp::with(Setup { index, site_url: format!("{SITE}/"), ..Setup::default() }).await;
    let sent_from = |origin: &str| {
        let request = Request::post("/api/petitions/library/signatures").header(header::ORIGIN, origin);
        let request = request.header("sec-fetch-site", "cross-site").header(header::ACCEPT, "application/json");
        request.header(header::CONTENT_TYPE, "application/json").body(Body::from("{}")).unwrap()
    };
    let answer = app.ask(sent_from(SITE)).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "it is the form that is wrong");
    assert_eq!(answer.header("access-control-allow-origin"), SITE);
    assert_eq!(answer.header("access-control-expose-headers"), "location");
    assert_eq!(app.ask(sent_from("https://evil.example")).await.status, StatusCode::BAD_REQUEST);

    let preflight = Request::options("/api/petitions/library/signatures")
        .header(header::ORIGIN, SITE)
        .header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST")
        .header(header::ACCESS_CONTROL_REQUEST_HEADERS, "content-type");
    let answer = app.ask(preflight.body(Body::empty()).unwrap()).await;
    assert!(answer.status.is_success() && answer.header("access-control-allow-headers") == "content-type");

    let page = app.get("/api/confirm/x").await;
    let policy = page.header("content-security-policy");
    for directive in ["style-src", "script-src", "img-src"] {
        assert!(policy.contains(&format!("{directive} 'self' {SITE}")), "{policy}");
    }
    // A page with a token or a form is in no frame, not even of the site.
    assert!(policy.contains("frame-ancestors 'none'") && page.header("x-frame-options") == "DENY", "{policy}");
    assert_eq!(TestApp::new().await.get("/api/confirm/x").await.header("access-control-allow-origin"), "");
}
