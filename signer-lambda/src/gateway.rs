//! Normalizes events of API Gateway so that `lambda_http` accepts them: it panics on malformed paths, and rejects an event for one
//! odd header that no route reads.

use axum::http::{HeaderName, Method};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lambda_http::request::LambdaRequest;
use serde_json::{Map, Value, json};

/// Maximum length of a path in bytes; CloudFront does not forward longer URLs.
const PATH_LENGTH_MAX: usize = 8192;

/// An event that is not an HTTP request. Its content is not repeated.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an HTTP request of API Gateway")]
pub(crate) struct NotARequest;

/// The request in an event (docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
///
/// # Errors
/// If the event is not a request.
pub(crate) fn read(event: &Value) -> Result<LambdaRequest, NotARequest> {
    let text = |pointer: &str| event.pointer(pointer).and_then(Value::as_str);
    let method = text("/requestContext/http/method").ok_or(NotARequest)?;
    Method::from_bytes(method.as_bytes()).map_err(|_| NotARequest)?;
    let is_base64 = event.get("isBase64Encoded") == Some(&Value::Bool(true));
    let body = text("/body").filter(|body| !is_base64 || STANDARD.decode(body).is_ok());
    // Leaves out query and cookies, which no route reads, and the host, which is the gateway's own.
    let normalized = json!({
        "version": "2.0",
        "rawPath": path(text("/rawPath").ok_or(NotARequest)?),
        "headers": headers(event.get("headers")),
        "requestContext": {
            "stage": "$default",
            "timeEpoch": 0,
            "http": {"method": method, "path": "/", "protocol": "HTTP/1.1", "sourceIp": ""},
        },
        "body": body,
        "isBase64Encoded": is_base64,
    });
    serde_json::from_value(normalized).map(LambdaRequest::ApiGatewayV2).map_err(|_| NotARequest)
}

/// The gateway has decoded the path, so it may contain anything; `lambda_http` encodes it again. It must start with exactly one
/// slash, or it would be parsed as another host.
fn path(raw: &str) -> String {
    let path = if raw.len() > PATH_LENGTH_MAX { "" } else { raw.trim_start_matches('/') };
    format!("/{path}")
}

/// The headers with valid names. Invalid and non-ASCII characters in values become question marks.
fn headers(headers: Option<&Value>) -> Map<String, Value> {
    let printable = |c: char| if c == ' ' || c.is_ascii_graphic() { c } else { '?' };
    let headers = headers.and_then(Value::as_object).into_iter().flatten();
    headers
        .filter(|(name, _)| HeaderName::from_bytes(name.as_bytes()).is_ok_and(|name| name != "host"))
        .filter_map(|(name, value)| {
            Some((name.clone(), value.as_str()?.chars().map(printable).collect::<String>().into()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_passed_on() {
        let event = json!({
            "rawPath": "/api/petitions/a b/count", "rawQueryString": "a=<>",
            "headers": {"accept": "text/html", "origin": "https://é.example", "host": "x", "not a name": "x", "odd": 1},
            "requestContext": {"http": {"method": "POST"}}, "body": "YQ==", "isBase64Encoded": true
        });
        let request: lambda_http::Request = read(&event).unwrap().into();
        assert_eq!(
            (request.method().as_str(), request.uri().to_string().as_str()),
            ("POST", "/api/petitions/a%20b/count")
        );
        let mut headers: Vec<_> =
            request.headers().iter().map(|(name, value)| (name.as_str(), value.to_str().unwrap())).collect();
        headers.sort_unstable();
        assert_eq!(headers, [("accept", "text/html"), ("origin", "https://?.example")]);
        assert_eq!(request.body().as_ref(), b"a");
    }

    #[test]
    fn other_events_are_rejected() {
        for event in [
            json!(null),
            json!([]),
            json!({"undersigned": "send"}),
            json!({"rawPath": "/", "requestContext": {"http": {"method": "a b"}}}),
            json!({"rawPath": 1, "requestContext": {"http": {"method": "GET"}}}),
            json!({"requestContext": {"http": {"method": "GET"}}}),
        ] {
            assert_eq!(read(&event).err(), Some(NotARequest), "{event}");
        }
    }
}
