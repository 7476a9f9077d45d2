//! The client's address is taken only from the declared header, and only of requests from the CDN.

use serde_json::Value;

use crate::world::{World, items};

/// One more than twice the limit of a network, as the window may end in between.
const MOST: usize = 41;

fn with(mut event: Value, headers: &[(&str, &str)]) -> Value {
    for (name, value) in headers {
        event["headers"][*name] = (*value).into();
    }
    event
}

#[tokio::test(flavor = "multi_thread")]
async fn forged_headers_do_not_change_the_network() {
    let world = World::new().await;
    let signer = world.signer().await;
    let sign = |number: usize| world.sign_form("Ann Lee", &format!("ann{number}@example.net"));
    let mut taken = 0;
    let limited = loop {
        let forged = format!("198.51.100.{taken}");
        let headers = [
            ("x-forwarded-for", forged.as_str()),
            ("forwarded", "for=203.0.113.9"),
            ("x-real-ip", forged.as_str()),
            ("cloudfront-viewer-address", "203.0.113.9:4711"),
            ("x-viewer-address", "192.0.2.44"),
        ];
        let mut event = with(sign(taken), &headers);
        event["requestContext"]["http"]["sourceIp"] = forged.as_str().into();
        let answer = signer.invoke(event).await;
        if answer["statusCode"] != 303 {
            break answer;
        }
        taken += 1;
        assert!(taken < MOST, "forged headers were trusted");
    };
    assert_eq!(limited["statusCode"], 429, "{limited}");
    assert!(limited["headers"]["retry-after"].as_str().unwrap().parse::<u32>().unwrap() <= 300, "{limited}");
    let another = with(sign(taken), &[("x-viewer-address", "192.0.2.45")]);
    assert_eq!(signer.invoke(another).await["statusCode"], 303, "other networks can sign");

    // A client that bypasses the CDN can set the header itself, but is rejected and nothing is stored.
    for secret in ["", "0123456789abcdef0123456789abcdeg", "0123456789abcdef"] {
        let direct = [("x-origin-secret", secret), ("x-viewer-address", "203.0.113.1")];
        let answer = signer.invoke(with(sign(99), &direct)).await;
        assert_eq!(answer["statusCode"], 404, "{secret:?}");
        assert!(answer["headers"]["content-security-policy"].is_string(), "{answer}");
    }
    assert_eq!(items(&world.cloud).await.len(), taken + 1);
}
