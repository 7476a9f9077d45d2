//! The CloudFront Functions of the template, run by Node.js.

use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::policy::{resource, template};

/// Runs the function `name` of the template with an event.
fn run(name: &str, event: &Value) -> Value {
    let template = template();
    let code = resource(&template, name)["FunctionCode"].as_str().unwrap();
    let parameters = [("FormerDomains", "old.example.org,older.example.org"), ("SiteDomain", "example.org")];
    let code =
        parameters.iter().fold(code.to_owned(), |code, (name, value)| code.replace(&format!("${{{name}}}"), value));
    let script = format!("{code}\nprocess.stdout.write(JSON.stringify(handler({event})));\n");
    let mut node = Command::new("node").arg("-").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("node");
    node.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success());
    serde_json::from_slice(&output.stdout).unwrap()
}

/// An event of a viewer request
/// (docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html).
fn request(uri: &str, query: &Value) -> Value {
    json!({
        "version": "1.0",
        "context": {"eventType": "viewer-request"},
        "viewer": {"ip": "2001:db8::7"},
        "request": {"method": "GET", "uri": uri, "querystring": query, "cookies": {},
            "headers": {"host": {"value": "example.org"}, "x-viewer-address": {"value": "192.0.2.1"}}}
    })
}

#[track_caller]
fn check(uri: &str, expected: &str) {
    let answer = run("PagesFunction", &request(uri, &json!({})));
    let found = match answer.get("statusCode") {
        Some(status) => format!("{status} {}", answer["headers"]["location"]["value"].as_str().unwrap()),
        None => answer["uri"].as_str().unwrap().to_owned(),
    };
    assert_eq!(found, expected, "{uri}");
}

#[test]
fn folders_are_mapped_to_their_index_and_missing_slashes_redirected() {
    check("/", "/index.html");
    check("/petitions/x/", "/petitions/x/index.html");
    check("/petitions/x", "301 https://example.org/petitions/x/");
    check("/assets/style.0a1b.css", "/assets/style.0a1b.css");
    check("/_headers", "301 https://example.org/_headers/");
    // A path with two slashes does not redirect to another host.
    check("//evil.example", "//evil.example");
    check("//evil", "301 https://example.org//evil/");
    check("/\\evil", "301 https://example.org/\\evil/");
}

#[test]
fn a_redirect_keeps_the_query() {
    let query = json!({"a": {"value": "1"}, "b": {"value": ""}, "c": {"value": "2",
        "multiValue": [{"value": "2"}, {"value": "3"}]}});
    let answer = run("PagesFunction", &request("/petitions", &query));
    assert_eq!(answer["headers"]["location"]["value"], "https://example.org/petitions/?a=1&b&c=2&c=3");
}

#[test]
fn the_clients_address_is_set_by_the_cdn() {
    let answer = run("ApiFunction", &request("/api/health", &json!({})));
    assert_eq!(answer["headers"]["x-viewer-address"], json!({"value": "2001:db8::7"}));
    assert_eq!(answer["uri"], "/api/health");
}

/// Links in emails that were sent under a former domain work for as long as people keep the emails.
#[test]
fn former_domains_redirect_to_the_same_address() {
    for (function, uri) in [("PagesFunction", "/petitions/x/"), ("ApiFunction", "/api/confirm/abc")] {
        let mut event = request(uri, &json!({}));
        event["request"]["headers"]["host"]["value"] = "older.example.org".into();
        let answer = run(function, &event);
        assert_eq!(answer["headers"]["location"]["value"], format!("https://example.org{uri}"), "{function}");
    }
    // The one-click unsubscription of such an email is a POST, which a redirect would lose.
    let mut event = request("/api/unsubscribe/abc", &json!({}));
    event["request"]["headers"]["host"]["value"] = "old.example.org".into();
    event["request"]["method"] = "POST".into();
    assert_eq!(run("ApiFunction", &event)["uri"], "/api/unsubscribe/abc");
}
