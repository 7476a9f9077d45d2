//! Random requests: no panic, and no 5xx.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Method, Request};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::test_app::TestApp;

fn request() -> impl Strategy<Value = Request<Body>> {
    let path = prop_oneof![
        Just("/api/petitions/library/signatures".to_owned()),
        Just("/api/petitions/library/count".to_owned()),
        "/api/(confirm|signature|check-email)/[A-Za-z0-9_-]{0,200}",
        "/api/(petitions|confirm|signature)/[a-zA-Z0-9%._~-]{0,40}(/(signatures|count))?",
        "/api(/[!-~&&[^?#{}|<>\"`^\\\\\\[\\]]]{0,20}){0,4}",
    ];
    let method = prop::sample::select(vec![
        Method::GET,
        Method::POST,
        Method::PUT,
        Method::DELETE,
        Method::HEAD,
        Method::OPTIONS,
    ]);
    let kind = prop_oneof![
        Just("application/x-www-form-urlencoded".to_owned()),
        Just("application/json".to_owned()),
        Just("application/x-www-form-urlencoded; charset=utf-7".to_owned()),
        "[ -~]{0,40}",
    ];
    let body = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..400),
        "(name|email|text|lang|country|action|comment)=[%a-zA-Z0-9+&=]{0,200}".prop_map(String::into_bytes),
        r#"\{"(name|email|lang)": ?("\PC{0,40}"|[0-9]{1,40}|null|true|\[\]|\{\})\}"#.prop_map(String::into_bytes),
    ];
    let header = (
        prop::sample::select(vec![
            "accept",
            "accept-language",
            "origin",
            "sec-fetch-site",
            "x-viewer-address",
            "content-length",
            "host",
        ]),
        prop::collection::vec(0x20_u8..=0xff, 0..40),
    );
    (path, method, kind, body, prop::collection::vec(header, 0..4)).prop_filter_map(
        "not a request",
        |(path, method, kind, body, headers)| {
            let mut request = Request::builder().method(method).uri(path).header("content-type", kind);
            for (name, value) in headers {
                let value = HeaderValue::from_bytes(&value).ok()?;
                request = request.header(HeaderName::from_static(name), value);
            }
            request.body(Body::from(body)).ok()
        },
    )
}

#[test]
fn no_request_causes_a_panic_or_5xx() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let app = runtime.block_on(TestApp::new());
    let mut runner = TestRunner::new(Config { cases: 1500, failure_persistence: None, ..Config::default() });
    runner
        .run(&request(), |request| {
            let line = format!("{} {}", request.method(), request.uri());
            let answer = runtime.block_on(app.ask(request));
            prop_assert!(!answer.status.is_server_error(), "{} {line}", answer.status);
            prop_assert!(!line.contains(" /api/") || !answer.header("content-security-policy").is_empty(), "{line}");
            Ok(())
        })
        .unwrap();
}
