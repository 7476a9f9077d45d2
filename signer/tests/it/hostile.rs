//! Hostile requests, each with its expected status.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::json;

use crate::test_app::{TestApp, shown_form, shown_json};

const SIGN: &str = "/api/petitions/library/signatures";

#[tokio::test]
async fn tokens_with_a_changed_character_are_rejected() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let shown = app.sign("Ann Lee", "ann@example.org").await.header("location").to_owned();
    for link in [&links.confirm, &links.signature, &shown] {
        let start = link.rfind('/').unwrap() + 1;
        for at in start..link.len() {
            let other = if &link[at..=at] == "A" { "B" } else { "A" };
            let forged = format!("{}{other}{}", &link[..at], &link[at + 1..]);
            assert_eq!(app.get(&forged).await.status, StatusCode::GONE, "character {}", at - start);
        }
        for forged in [format!("{link}A"), link[..link.len() - 1].to_owned(), format!("{link}="), link.to_lowercase()] {
            assert_eq!(app.get(&forged).await.status, StatusCode::GONE);
        }
    }
    assert_eq!(app.online().await, 0);
}

#[tokio::test]
async fn tokens_of_one_kind_are_rejected_as_another() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let shown = app.sign("Ann Lee", "ann@example.org").await.header("location").to_owned();
    let token = |link: &str| link.rsplit('/').next().unwrap().to_owned();
    let tokens = [("confirm", links.confirm), ("signature", links.signature), ("check-email", shown)];
    for (kind, link) in &tokens {
        for (other, _) in tokens.iter().filter(|(other, _)| other != kind) {
            let path = format!("/api/{other}/{}", token(link));
            assert_eq!(app.get(&path).await.status, StatusCode::GONE, "{kind} as {other}");
            if *other != "check-email" {
                let posted = app.post_form(&path, &[("action", "withdraw")]).await;
                assert_eq!(posted.status, StatusCode::GONE, "{kind} as {other}");
            }
        }
    }
    assert_eq!(app.online().await, 0);
}

#[tokio::test]
async fn json_of_any_shape_gets_a_json_response() {
    let app = TestApp::new().await;
    let deep = format!("{}1{}", r#"{"a":"#.repeat(2000), "}".repeat(2000));
    let bodies: [(&str, StatusCode); 14] = [
        ("", StatusCode::BAD_REQUEST),
        ("null", StatusCode::BAD_REQUEST),
        ("1", StatusCode::BAD_REQUEST),
        (r#""name""#, StatusCode::BAD_REQUEST),
        ("[]", StatusCode::BAD_REQUEST),
        (r#"{"name":["Ann"]}"#, StatusCode::UNPROCESSABLE_ENTITY),
        (r#"{"name":{"first":"Ann"}}"#, StatusCode::UNPROCESSABLE_ENTITY),
        (r#"{"name":"\ud800"}"#, StatusCode::BAD_REQUEST),
        (r#"{"name":1e999}"#, StatusCode::BAD_REQUEST),
        ("{} {}", StatusCode::BAD_REQUEST),
        (&deep, StatusCode::BAD_REQUEST),
        ("{}", StatusCode::UNPROCESSABLE_ENTITY),
        (r#"{"name":5,"email":null,"updates":[]}"#, StatusCode::UNPROCESSABLE_ENTITY),
        (r#"{"name":"Ann","name":"=1","unknown":1}"#, StatusCode::UNPROCESSABLE_ENTITY),
    ];
    for (body, status) in bodies {
        let request = Request::post(SIGN).header("content-type", "Application/JSON; charset=utf-8");
        let answer = app.ask(request.body(Body::from(body.to_owned())).unwrap()).await;
        let start = &body[..body.len().min(40)];
        assert_eq!(answer.status, status, "{start}: {}", answer.body);
        assert_eq!(answer.header("content-type"), "application/problem+json", "{start}");
        assert_eq!(answer.json()["status"], status.as_u16(), "{start}");
    }
    // `true` ticks a box and `null` leaves a field empty; a number is not a name.
    let mut body = json!({"name": "Seven", "email": "seven@example.org", "updates": true, "comment": null});
    body.as_object_mut().unwrap().extend(shown_json());
    assert_eq!(app.post_json(SIGN, &body).await.status, StatusCode::ACCEPTED);
}

#[tokio::test]
async fn unsupported_methods_get_405_with_the_allowed_ones() {
    let app = TestApp::new().await;
    let routes = [
        (SIGN, "POST"),
        ("/api/petitions/library/count", "GET,HEAD"),
        ("/api/check-email/x", "GET,HEAD,POST"),
        ("/api/confirm/x", "GET,HEAD,POST"),
        ("/api/signature/x", "GET,HEAD,POST"),
        ("/api/health", "GET,HEAD"),
    ];
    for (path, allowed) in routes {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"] {
            let is_allowed = allowed.split(',').any(|known| known == method);
            let request = Request::builder().method(Method::from_bytes(method.as_bytes()).unwrap()).uri(path);
            let answer = app.ask(request.body(Body::empty()).unwrap()).await;
            assert_eq!(
                answer.status == StatusCode::METHOD_NOT_ALLOWED,
                !is_allowed,
                "{method} {path}: {}",
                answer.status
            );
            if !is_allowed {
                assert_eq!(answer.header("allow"), allowed, "{method} {path}");
            }
        }
    }
}

#[tokio::test]
async fn duplicate_and_malformed_fields_are_tolerated_and_the_same_form_again_is_one_act() {
    let app = TestApp::new().await;
    let form = format!("name=Ann+Lee&email=ann%40example.org&country=CA&lang=en&{}", shown_form());
    let post = async |body: String| {
        let kind = "APPLICATION/x-www-form-urlencoded;charset=UTF-8";
        let request = Request::post(SIGN).header("content-type", kind).header("accept", "text/html");
        app.ask(request.body(Body::from(body)).unwrap()).await
    };
    for body in [form.clone(), format!("&&=&{form}&%zz=%&%ff=%fe&name=Ann%20Lee"), format!("{form}&lang=../../etc")] {
        assert_eq!(post(body.clone()).await.status, StatusCode::SEE_OTHER, "{body}");
    }
    let refused = post(format!("{form}&name=%3Dcmd")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"=cmd\""), "the last of two values wins: {}", refused.body);
    assert_eq!(post(form.replace('&', ";")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Three posts of the same values bring one mail.
    while app.send_mails().await.sent > 0 {}
    let mails = app.take_mails();
    assert_eq!(mails.len(), 1);
    let links = crate::test_app::Links::of(&mails[0]);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.online().await, 1);
}
