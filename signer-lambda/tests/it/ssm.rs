//! The secrets come from SSM, which throttles when many environments start at once.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Value, json};

use crate::cloud::serve;
use crate::world::World;

/// A stand-in for SSM, which fails some requests before it answers.
#[derive(Clone)]
struct Ssm {
    /// The responses to the first requests.
    failures: Arc<Mutex<Vec<(StatusCode, &'static str)>>>,
    value: String,
    requests: Arc<Mutex<Vec<(HeaderMap, Value)>>>,
}

async fn get_parameter(State(ssm): State<Ssm>, headers: HeaderMap, body: Bytes) -> Response {
    ssm.requests.lock().unwrap().push((headers, serde_json::from_slice(&body).unwrap()));
    if let Some((status, code)) = ssm.failures.lock().unwrap().pop() {
        return (status, axum::Json(json!({ "__type": code }))).into_response();
    }
    axum::Json(json!({"Parameter": {"Name": "/undersigned/public", "Value": ssm.value}})).into_response()
}

/// Starts a signer and has it answer a request, if it gets so far. Returns the requests to SSM and the output.
async fn start(failures: Vec<(StatusCode, &'static str)>, answers: bool) -> (Vec<(HeaderMap, Value)>, String) {
    let world = World::new().await;
    let requests: Arc<Mutex<Vec<(HeaderMap, Value)>>> = Arc::default();
    let failures = Arc::new(Mutex::new(failures));
    let ssm = Ssm { failures, value: world.public_secrets(), requests: requests.clone() };
    let address = serve(Router::new().route("/", post(get_parameter)).with_state(ssm)).await;
    let signer = world.signer_with_parameter(&format!("http://{address}")).await;
    let output = if answers {
        let answer = signer.invoke(world.sign_form("Ann Lee", "ann@example.net")).await;
        assert_eq!(answer["statusCode"], 303, "{answer}");
        signer.stop().await
    } else {
        signer.ended().await
    };
    let requests = requests.lock().unwrap().clone();
    (requests, output)
}

#[tokio::test(flavor = "multi_thread")]
async fn throttled_requests_are_sent_again_and_signed() {
    let throttled = (StatusCode::BAD_REQUEST, "ThrottlingException");
    let (requests, output) = start(vec![throttled, throttled], true).await;
    assert_eq!(requests.len(), 3);
    for (headers, body) in requests {
        let header = |name: &str| headers[name].to_str().unwrap();
        assert_eq!(body, json!({"Name": "/undersigned/public", "WithDecryption": true}));
        assert_eq!(header("x-amz-target"), "AmazonSSM.GetParameter");
        assert_eq!(header("content-type"), "application/x-amz-json-1.1");
        let day = &header("x-amz-date")[..8];
        let authorization = header("authorization");
        assert!(authorization.starts_with(&format!("AWS4-HMAC-SHA256 Credential=id/{day}/eu-west-1/ssm/aws4_request")));
        assert!(authorization.contains("SignedHeaders=content-type;host;x-amz-date;x-amz-target"), "{authorization}");
    }
    assert!(!output.contains("identity ="), "{output}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_ends_after_four_tries_or_a_lasting_failure() {
    let (requests, output) = start(vec![(StatusCode::INTERNAL_SERVER_ERROR, "InternalServerError"); 9], false).await;
    assert_eq!(requests.len(), 4);
    assert!(output.contains("SSM responded with 500"), "{output}");
    let (requests, _) = start(vec![(StatusCode::BAD_REQUEST, "ParameterNotFound"); 9], false).await;
    assert_eq!(requests.len(), 1);
}
