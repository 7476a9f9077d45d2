//! Malformed and hostile events: each gets a response or an error, and the process continues.

use serde_json::{Value, json};

use crate::world::{World, items};

/// The event with one value replaced.
fn with(mut event: Value, pointer: &str, value: Value) -> Value {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    event.pointer_mut(parent).unwrap()[name] = value;
    event
}

/// What clients can send, with the expected status: the gateway decodes the path and passes the query on unchanged.
fn odd_requests(form: impl Fn() -> Value) -> Vec<(Value, u16)> {
    let path = |path: &str| with(form(), "/rawPath", path.into());
    let long = "x".repeat(70_000);
    vec![
        (path("/api/petitions/lib rary/signatures"), 404),
        (path("/api/\u{0}\"<>\\^`{|}\u{202e}é"), 404),
        (path("/api/petitions/../../library/signatures"), 404),
        (path("/api/confirm/%2e%2e/%zz"), 404),
        (path("/api/confirm/?x#y"), 404),
        (path("//evil.example/api/petitions/library/signatures"), 404),
        (path("api:99999999"), 404),
        (path(""), 404),
        (path(&format!("/api/confirm/{long}")), 404),
        (path("/api/confirm/\u{7f}"), 410),
        (with(form(), "/rawQueryString", "a=\"<>\u{0} \u{202e}é#%zz".into()), 303),
        (with(form(), "/rawQueryString", long.clone().into()), 303),
        (with(form(), "/rawQueryString", Value::Null), 303),
        (with(form(), "/queryStringParameters", json!({"": "", "a": "b,c"})), 303),
        (with(form(), "/cookies", json!(["a=\u{0}", "é", ""])), 303),
        (with(form(), "/headers/host", "a b:\\[".into()), 303),
        (with(form(), "/headers/x-forwarded-proto", "java script".into()), 303),
        (with(form(), "/headers/content-length", "99999999999999999999".into()), 303),
        (with(form(), "/headers/content-length", "20000".into()), 413),
        (with(form(), "/headers/content-type", "application/x-www-form-urlencoded, text/html".into()), 415),
        (with(form(), "/headers/content-type", "application/json".into()), 400),
        (with(form(), "/headers/x-amzn-trace-id", "\u{1}".into()), 303),
        (with(form(), "/headers/user-agent", "Zoë's\tbrowser".into()), 303),
        (with(form(), "/headers/origin", "https://exämple.org".into()), 303),
        (with(form(), "/headers/odd", json!(["a", "b"])), 303),
        (with(form(), "/multiValueHeaders", json!({"origin": ["https://evil.example"]})), 303),
        (with(form(), "/body", Value::Null), 422),
        (with(form(), "/body", "no base64!".into()), 422),
        (with(with(form(), "/isBase64Encoded", false.into()), "/body", "name=%ff%00&email=%".into()), 422),
        (with(with(form(), "/isBase64Encoded", false.into()), "/body", "a".repeat(17_000).into()), 413),
        (with(form(), "/requestContext/stage", "prod".into()), 303),
        (with(form(), "/headers", Value::Null), 404),
        (with(form(), "/headers", json!(["ann@example.net"])), 404),
        (with(form(), "/headers/origin", json!({"ann@example.net": 1})), 303),
        (with(form(), "/body", json!({"ann@example.net": 1})), 422),
        (with(form(), "/requestContext/http/method", "PROPFIND".into()), 405),
        (with(form(), "/requestContext/http/sourceIp", "not an address".into()), 303),
        (with(form(), "/headers/x-viewer-address", "not an address".into()), 303),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_request_crashes_the_signer() {
    let world = World::new().await;
    let signer = world.signer().await;
    let form = || world.sign_form("Ann Lee", "ann@example.net");
    for (number, (mut event, status)) in odd_requests(form).into_iter().enumerate() {
        // From different networks, to stay below the rate limits.
        if event["headers"]["x-viewer-address"] == "192.0.2.44" {
            event["headers"]["x-viewer-address"] = format!("192.0.2.{}", 100 + number).into();
        }
        let shown = event.to_string();
        let shown: String = shown.chars().take(300).collect();
        let answer = signer.invoke(event).await;
        assert_eq!(answer["statusCode"], status, "{answer}\n{shown}");
    }
    // Other events are rejected, and their content is not repeated.
    for event in [
        json!(null),
        json!([]),
        json!("ann@example.net"),
        json!({"undersigned": "send", "to": "ann@example.net"}),
        with(form(), "/requestContext/http/method", "ann@example.net ".into()),
        with(form(), "/requestContext", Value::Null),
    ] {
        let answer = signer.invoke(event.clone()).await;
        assert_eq!(answer["errorMessage"], "not an HTTP request of API Gateway", "{event}: {answer}");
    }
    assert_eq!(signer.invoke(form()).await["statusCode"], 303, "the function still works");
    assert_eq!(items(&world.cloud).await.len(), 1);
    let said = signer.stop().await;
    assert!(!said.contains("panicked") && !said.contains("ann@example"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_event_crashes_the_mailer_or_sends_a_mail_twice() {
    let world = World::new().await;
    let (signer, mailer) = (world.signer().await, world.mailer().await);
    assert_eq!(signer.invoke(world.sign_form("Ann Lee", "ann@example.net")).await["statusCode"], 303);
    let item = &items(&world.cloud).await[0];
    let record =
        |keys: Value| json!({"eventSource": "aws:dynamodb", "dynamodb": {"SequenceNumber": "7", "Keys": keys}});
    let sound = record(json!({"shard": {"S": item["shard"]}, "signer": {"S": item["signer"]}}));
    let (signer_key, none) = (item["signer"].clone(), json!({"batchItemFailures": []}));
    let records = |records: Vec<Value>| json!({ "Records": records });
    for event in [
        records(vec![]),
        records(vec![record(json!({}))]),
        records(vec![record(json!(null))]),
        records(vec![record(json!({"shard": {"N": "1"}, "signer": {"S": signer_key}}))]),
        records(vec![record(json!({"shard": {"S": "library#99"}, "signer": {"S": signer_key}}))]),
        records(vec![record(json!({"shard": {"S": "_site#00"}, "signer": {"S": signer_key}}))]),
        records(vec![record(json!({"shard": {"S": "library#00"}, "signer": {"S": "é".repeat(9000)}}))]),
        records(vec![sound.clone(), sound.clone(), sound.clone()]),
        records(vec![sound.clone()]),
    ] {
        assert_eq!(mailer.invoke(event.clone()).await, none, "{event}");
    }
    assert_eq!(world.cloud.sent().len(), 1);
    let returned = |detail: Value| json!({"source": "aws.ses", "detail": detail});
    for event in [
        json!(null),
        json!([1]),
        json!({"Records": {}}),
        json!({"Records": [null]}),
        records(vec![sound, json!({"eventSource": "aws:s3"})]),
        json!({"Records": [{"EventSource": "aws:sns", "Sns": {"Message": "ann@example.net"}}]}),
        json!({"undersigned": ["send"]}),
        json!({"undersigned": "send "}),
        returned(json!("ann@example.net")),
        returned(json!({"eventType": "Bounce", "bounce": {"bouncedRecipients": [{"ann@example.net": 1}]}})),
        returned(json!({"eventType": "Delivery"})),
    ] {
        let answer = mailer.invoke(event.clone()).await;
        assert!(answer["errorMessage"].as_str().unwrap().contains("not an event of the mailer"), "{event}: {answer}");
        assert!(!answer.to_string().contains("ann@example.net"), "{answer}");
    }
    // Invalid addresses are ignored. An error would make the event come back forever.
    let odd = json!({"eventType": "Bounce", "bounce": {"bounceType": "Permanent",
        "bouncedRecipients": [{"emailAddress": "nobody"}, {"emailAddress": ""}]}});
    assert_eq!(mailer.invoke(returned(odd)).await, Value::Null);
    let said = mailer.stop().await + &signer.stop().await;
    assert!(!said.contains("panicked") && !said.contains("ann@example"), "{said}");
}
