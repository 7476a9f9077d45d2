//! A site with one petition, and its files.

use std::collections::BTreeMap;

use jiff::Timestamp;
use petition::signing_contract::{MESSAGES, MailKind};
use petition::slug::Slug;
use petition::text::TextHash;
use serde_json::json;

pub const TEXT: &str = "Save the library\nThe Mayor\n\nPlease.\n";
pub const NOTICE: &str = "Only Friends can read it.\n";
pub const CONSENT: &str = "I agree that Friends processes my data as described.\n";

/// The fields of the form with what its page shows.
pub fn shown_hashes() -> [(&'static str, String); 3] {
    [("text", TEXT), ("notice", NOTICE), ("consent", CONSENT)]
        .map(|(name, text)| (name, TextHash::of(text).to_string()))
}

/// The same as members of a JSON object.
pub fn shown_json() -> impl Iterator<Item = (String, serde_json::Value)> {
    shown_hashes().into_iter().map(|(name, hash)| (name.to_owned(), hash.into()))
}

/// The same as a part of a URL-encoded body.
pub fn shown_form() -> String {
    shown_hashes().map(|(name, hash)| format!("{name}={hash}")).join("&")
}

/// Tomorrow at 12:34:56 UTC, in seconds since 1970. Not in the past, since a store with a TTL worker deletes what has expired by
/// the system clock; always at one time of day, since limits count by day.
pub fn start() -> i64 {
    const DAY: i64 = 86_400;
    (Timestamp::now().as_second().div_euclid(DAY) + 1) * DAY + 12 * 3600 + 34 * 60 + 56
}

pub fn library() -> Slug {
    Slug::parse("library").unwrap()
}

pub fn index() -> serde_json::Value {
    json!({
        "version": 1,
        "site": {"title": "Petitions", "url": "https://example.org/", "languages": ["en", "fr"], "timezone": "UTC",
            "mail": {"from": "Petitions <petitions@example.org>", "reply_to": "us@example.org"},
            "controller": {"name": "Friends"}},
        "petitions": [entry("library")]
    })
}

pub fn entry(id: &str) -> serde_json::Value {
    json!({
        "id": id, "slug": id, "url": format!("https://example.org/petitions/{id}/"),
        "texts": {"en": {"hash": TextHash::of(TEXT).as_str(), "title": "Save the library", "target": "The Mayor",
            "url": format!("https://example.org/petitions/{id}/")}},
        "organisation": {"name": "friends", "title": "Friends"},
        "status": "open", "opens_at": "2026-01-01T00:00:00Z", "closes_at": null, "goal": "auto", "topics": [],
        "collected_elsewhere": 7,
        "count": {"petition": id, "signatures": 7, "online": 0, "elsewhere": 7, "goal": 100, "as_of": null},
        "signing": {"fields": ["country", "postcode", "comment", "updates"], "required": [], "delivers": "count",
            "notice": {"en": TextHash::of(NOTICE)}, "consent": {"en": TextHash::of(CONSENT)}, "confirm_by_email": true,
            "per_mailbox": 2, "recipients": [], "keep_days": 180}
    })
}

/// The pages of the steps of signing.
const STEPS: [(&str, &str); 4] = [
    (
        "check-email/index.html",
        r#"<h1>Check</h1><b data-fill="email"></b><i data-fill="petition_title"></i><a data-href="petition">back</a>
        <p data-if="sent_again" hidden>again</p><form method="post" data-action="check_email"></form>"#,
    ),
    (
        "confirm/index.html",
        r#"<h1>Confirm</h1><form method="post" data-action="confirm"><b data-fill="name"></b>
        <p data-if="country" hidden>in <b data-fill="country"></b></p><p data-if="postcode" hidden data-fill="postcode"></p>
        <p data-if="comment" hidden data-fill="comment"></p><p data-if="updates" hidden>mails</p>
        <p data-if="consent" hidden data-fill="consent"></p></form>"#,
    ),
    (
        "signature/index.html",
        r#"<h1>Yours</h1><form method="post" data-action="signature"><p data-fill="signed_on"></p>
        <p data-if="pending" hidden>waits</p><p data-if="confirmed" hidden>counts</p><p data-if="updates" hidden>mails</p>
        <p data-if="kept_until" hidden>until <b data-fill="kept_until"></b></p>
        <b data-fill="organisation"></b><a data-if="contact" hidden data-href="contact_url" data-fill="contact"></a>
        <p data-if="signs_again" hidden>again</p></form>"#,
    ),
    ("withdrawn/index.html", r#"<h1>Withdrawn</h1><i data-fill="petition_title"></i>"#),
];

/// Minimal versions of the generator's files.
pub fn pages() -> BTreeMap<String, bytes::Bytes> {
    let mut pages = BTreeMap::new();
    let mut put = |path: &str, text: String| pages.insert(path.to_owned(), bytes::Bytes::from(text));
    let page = |body: &str| {
        format!("<!doctype html><html lang=\"en\"><head><title>T</title></head><body>{body}</body></html>")
    };
    put(
        "petitions/library/index.html",
        page(
            &r#"<div data-errors hidden><ul data-error-list></ul></div><form data-sign-form>
        <p data-error="name" id="name-error" hidden></p><input id="name" name="name"><input id="email" name="email">
        <input type="hidden" name="second"><input type="hidden" name="via" value=""><i data-if="second" hidden>second person</i>
        <select name="country"><option value="">-</option><option value="CA">Canada</option></select>
        <textarea name="comment"></textarea><input type="checkbox" name="updates">
        <p data-error="consent" hidden></p><input type="checkbox" id="consent" name="consent" value="{consent}"></form>"#
                .replace("{consent}", TextHash::of(CONSENT).as_str()),
        ),
    );
    for (path, body) in STEPS {
        put(path, page(body));
    }
    put(&format!("texts/{}.txt", TextHash::of(CONSENT)), CONSENT.to_owned());
    for language in ["en", "fr"] {
        put(
            &format!("signing/{language}/message/index.html"),
            page(
                r#"<h1 data-fill="message_title"></h1><p data-fill="message_text"></p><a data-href="petition" data-if="petition" hidden>p</a>"#,
            ),
        );
        let messages: BTreeMap<&str, String> = MESSAGES
            .iter()
            .map(|message| (message.key, format!("{language} {} {{{}}}", message.key, message.placeholders.join("}{"))))
            .collect();
        let dates: Vec<String> = (1..=12).map(|month| format!("{{day}}.{month}.{{year}}")).collect();
        put(
            &format!("signing/{language}/messages.json"),
            json!({"language": language, "direction": "ltr",
            "messages": messages, "dates": dates, "digits": "0123456789", "countries": {"CA": format!("{language} Canada")}})
            .to_string(),
        );
        for kind in MailKind::ALL {
            let second = if kind == MailKind::Second { "{second_url}\n" } else { "" };
            let values = format!(
                "{{name}} {{petition_title}} {{petition_target}}\n{{filled_in}}\n{{confirm_url}}\n{{signature_url}}\n{second}{{expires_on}}\n"
            );
            put(
                &format!("signing/{language}/mail/{}.txt", kind.as_str()),
                format!("{}: {{petition_title}}\n\n{values}", kind.as_str()),
            );
            put(&format!("signing/{language}/mail/{}.html", kind.as_str()), format!("<p>{values}</p>"));
        }
    }
    pages
}
