//! Parsing of requests: wanted media type, origin, form fields.

use std::convert::Infallible;

use axum::body::Body;
use axum::http::{HeaderMap, header};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use multer::Multipart;
use percent_encoding::percent_decode_str;
use petition::sign_form::{FieldErrors, FieldType, SignForm};

use crate::error::SignError;
use crate::site_address::origin_of;

/// Maximum size of a body in bytes: enough for all fields at maximum length, percent-encoded from four-byte characters.
const BODY_MAX: usize = 16 * 1024;

/// The fields of the buttons on the signer's pages.
const BUTTON_FIELDS: [&str; 2] = ["action", "List-Unsubscribe"];

/// Whether the client is a program: it sent JSON, or accepts JSON but not HTML.
pub(crate) fn wants_json(headers: &HeaderMap) -> bool {
    let value = |name| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_ascii_lowercase();
    let accept = value(header::ACCEPT);
    media_type(headers) == "application/json" || (accept.contains("json") && !accept.contains("html"))
}

fn media_type(headers: &HeaderMap) -> String {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Rejects a post that a browser sends from another site (CSRF). Non-browser clients send neither header.
pub(crate) fn check_origin(headers: &HeaderMap, site_url: &str, api_url: &str) -> Result<(), SignError> {
    let text = |name: &str| headers.get(name).map(|value| value.to_str().unwrap_or("unreadable"));
    let sent_from = text("sec-fetch-site");
    if let Some("same-origin" | "none") = sent_from {
        return Ok(());
    }
    // The site may be at another origin than the API; every other one is foreign, also a sibling subdomain.
    let Some(origin) = text("origin") else {
        return if sent_from.is_none() { Ok(()) } else { Err(SignError::CrossSite) };
    };
    let is_host = || {
        let host = origin.split_once("://").map(|(_, host)| host);
        host.is_some() && host == text("host")
    };
    if origin == origin_of(site_url) || origin == origin_of(api_url) || is_host() {
        Ok(())
    } else {
        Err(SignError::CrossSite)
    }
}

/// The source that the address of the page with the form names, `?via=…`, if the browser says which page of the site it was.
pub(crate) fn source_of(headers: &HeaderMap, site_url: &str) -> Option<String> {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let page = text(header::REFERER)?;
    let origin = origin_of(page);
    let is_host = || origin.split_once("://").is_some_and(|(_, host)| Some(host) == text(header::HOST));
    let (_, query) = page.split_once('?').filter(|_| origin == origin_of(site_url) || is_host())?;
    let query = query.split('#').next().unwrap_or_default();
    read_form(query.as_bytes()).into_iter().find(|(name, _)| name == "via").map(|(_, value)| value)
}

/// The fields of a form or JSON object, in order.
pub(crate) async fn read_fields(headers: &HeaderMap, body: Body) -> Result<Vec<(String, String)>, SignError> {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > BODY_MAX) {
        return Err(SignError::TooLarge);
    }
    let kind = media_type(headers);
    if !matches!(kind.as_str(), "application/json" | "application/x-www-form-urlencoded" | "multipart/form-data") {
        return Err(SignError::MediaType);
    }
    let bytes = match Limited::new(body, BODY_MAX).collect().await {
        Ok(collected) => collected.to_bytes(),
        Err(error) if error.is::<LengthLimitError>() => return Err(SignError::TooLarge),
        Err(_) => return Err(SignError::BadRequest),
    };
    match kind.as_str() {
        "application/json" => read_json(&bytes),
        "multipart/form-data" => read_multipart(headers, bytes).await,
        _ => Ok(read_form(&bytes)),
    }
}

/// Parses `multipart/form-data`, in which mail programs send a one-click unsubscribe (RFC 8058 §3.1).
async fn read_multipart(headers: &HeaderMap, bytes: Bytes) -> Result<Vec<(String, String)>, SignError> {
    let value = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(value).map_err(|_| SignError::BadRequest)?;
    let body = futures::stream::once(async { Ok::<_, Infallible>(bytes) });
    let mut multipart = Multipart::new(body, boundary);
    let mut fields = Vec::new();
    while let Some(field) = multipart.next_field().await.map_err(|_| SignError::BadRequest)? {
        let name = field.name().unwrap_or_default().to_owned();
        let value = field.bytes().await.map_err(|_| SignError::BadRequest)?;
        fields.push((name, String::from_utf8_lossy(&value).into_owned()));
    }
    Ok(fields)
}

/// Parses `application/x-www-form-urlencoded` (WHATWG URL §5.1), which accepts any bytes.
fn read_form(bytes: &[u8]) -> Vec<(String, String)> {
    let decode = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|&byte| if byte == b'+' { b' ' } else { byte }).collect();
        let text = String::from_utf8_lossy(&spaced).into_owned();
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    let pairs = bytes.split(|&byte| byte == b'&').filter(|pair| !pair.is_empty());
    pairs
        .map(|pair| match pair.iter().position(|&byte| byte == b'=') {
            Some(at) => (decode(&pair[..at]), decode(&pair[at + 1..])),
            None => (decode(pair), String::new()),
        })
        .collect()
}

/// Reads the known members of an object: the fields of the sign form, and those of the other forms.
fn read_json(bytes: &[u8]) -> Result<Vec<(String, String)>, SignError> {
    let object: serde_json::Map<String, serde_json::Value> =
        serde_json::from_slice(bytes).map_err(|_| SignError::BadRequest)?;
    let (mut fields, mut wrong) = (Vec::new(), Vec::new());
    for (name, kind) in SignForm::FIELDS {
        match object.get(name).map(|value| json_text(value, kind)) {
            Some(Some(text)) => fields.push((name.to_owned(), text)),
            Some(None) => wrong.push(name),
            None => {}
        }
    }
    for name in BUTTON_FIELDS {
        if let Some(value) = object.get(name) {
            fields.push((name.to_owned(), json_text(value, FieldType::Text).ok_or(SignError::BadRequest)?));
        }
    }
    FieldErrors::of_wrong_types(wrong).map_or(Ok(fields), |errors| Err(SignError::Fields(errors)))
}

/// The value as a form would send it; `None` if it has the wrong type.
fn json_text(value: &serde_json::Value, kind: FieldType) -> Option<String> {
    match (value, kind) {
        (serde_json::Value::String(text), _) => Some(text.clone()),
        (serde_json::Value::Bool(true), FieldType::Tick) => Some("on".to_owned()),
        (serde_json::Value::Bool(false), FieldType::Tick) | (serde_json::Value::Null, _) => Some(String::new()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_with_invalid_bytes_are_read() {
        let fields = read_form(b"name=Jos%C3%A9+L&email=a%40b&&x&bad=%zz%ff\xff");
        let expected = [("name", "José L"), ("email", "a@b"), ("x", ""), ("bad", "%zz\u{fffd}\u{fffd}")];
        assert_eq!(fields, expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }

    #[test]
    fn json_members_need_the_type_of_their_field_and_unknown_ones_are_ignored() {
        let fields =
            read_json(br#"{"name":"Ann","updates":true,"declaration":false,"country":null,"x":{"y":[1]},"z":2}"#);
        let expected = [("name", "Ann"), ("country", ""), ("updates", "on"), ("declaration", "")];
        assert_eq!(fields.unwrap(), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));

        let wrong = br#"{"name":true,"email":["a"],"country":1,"updates":{},"text":0,"comment":"fine"}"#;
        let Err(SignError::Fields(errors)) = read_json(wrong) else { panic!("accepted") };
        let fields: Vec<&str> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, ["name", "email", "country", "updates", "text"]);
        let known = |key: String| petition::signing_contract::MESSAGES.iter().any(|message| message.key == key);
        assert!(errors.iter().all(|error| known(error.message_key())));
        assert!(read_json(br#"{"action":["not_me"]}"#).is_err(), "never confirm what was not understood");
    }

    #[test]
    fn posts_from_other_sites_are_rejected() {
        let check = |pairs: &[(&'static str, &'static str)]| {
            let headers = pairs.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
            check_origin(&HeaderMap::from_iter(headers), "https://example.org/campaigns/", "https://example.org/api")
                .is_ok()
        };
        assert!(check(&[]));
        assert!(check(&[("origin", "https://example.org")]));
        assert!(check(&[("origin", "http://127.0.0.1:4000"), ("host", "127.0.0.1:4000")]));
        assert!(check(&[("origin", "null"), ("sec-fetch-site", "same-origin")]));
        assert!(!check(&[("origin", "null")]));
        assert!(!check(&[("origin", "https://evil.example")]));
        assert!(!check(&[("origin", "https://example.org.evil.example")]));
        assert!(!check(&[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")]));
        assert!(!check(&[("sec-fetch-site", "cross-site"), ("origin", "null")]));
        assert!(!check(&[("sec-fetch-site", "cross-site")]));
        assert!(check(&[("sec-fetch-site", "cross-site"), ("origin", "https://example.org")]), "the API is elsewhere");
        assert!(check(&[("sec-fetch-site", "same-site"), ("origin", "https://example.org")]));
        assert!(!check(&[("sec-fetch-site", "same-site"), ("origin", "https://others.example.org")]));
    }
}
