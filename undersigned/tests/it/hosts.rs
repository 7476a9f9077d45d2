//! The hosts and machines that the preview answers to.

use crate::preview::agent;
use crate::site::{Preview, Site};
use crate::smtp;

/// The token of a preview, as its other commands find it.
fn token(site: &Site) -> String {
    site.read(".undersigned/lock").lines().nth(1).unwrap().to_owned()
}

/// The status of a request that a tunnel forwards, with a cookie.
fn forwarded(preview: &Preview, path: &str, cookie: &str) -> ureq::http::Response<ureq::Body> {
    let url = format!("{}{path}", preview.address);
    agent().get(url).header("X-Forwarded-For", "203.0.113.9").header("Cookie", cookie).call().unwrap()
}

#[test]
fn the_preview_listens_on_names() {
    let site = smtp::site();
    let preview = site.serve(&["--host", "localhost"]);
    assert!(preview.address.starts_with("http://localhost:"), "{}", preview.address);
    assert_eq!(preview.get("/").status, 200);
    site.ok(&["refresh"]);
}

#[test]
fn other_machines_need_the_token_of_the_printed_address() {
    let site = smtp::site();
    let preview = site.serve(&["--host", "0.0.0.0"]);
    assert!(preview.address.starts_with("http://127.0.0.1:"), "{}", preview.address);
    for path in ["/", "/_preview/inbox/", "/petitions/keep-elm-street-library-open/", "/petitions.json"] {
        assert_eq!(preview.get(path).status, 200, "{path}");
        assert_eq!(forwarded(&preview, path, "").status(), 403, "{path}");
    }
    let welcome = forwarded(&preview, &format!("/?preview={}", token(&site)), "");
    assert_eq!((welcome.status().as_u16(), &welcome.headers()["location"]), (303, &"/".parse().unwrap()));
    let cookie = welcome.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    assert_eq!(forwarded(&preview, "/_preview/inbox/", &cookie).status(), 200);
    site.ok(&["refresh"]);
}

/// Only on a machine in a network.
#[test]
fn links_in_emails_lead_to_the_printed_address() {
    let site = smtp::site();
    let preview = site.serve(&["--host", "0.0.0.0"]);
    assert_eq!(preview.sign("Ada Example", "ada@example.org").status, 303);
    let links = preview.confirm_links(1);
    assert!(links[0].starts_with(&preview.address), "the inbox is read on this machine: {links:?}");
    let mail = site.snapshot(".undersigned/mail").remove(0).1;
    let mail = mail_parser::MessageParser::default().parse(&mail).unwrap().body_text(0).unwrap().into_owned();
    if preview.log().contains("Scan it with a phone") {
        assert!(preview.log().contains("████"), "{}", preview.log());
        assert!(!mail.contains("127.0.0.1"), "{mail}");
        let link = mail.split_whitespace().find(|word| word.contains("/api/confirm/")).unwrap();
        assert_eq!(preview.get(link).status, 200, "{link}");
        let home = link.split("api/").next().unwrap();
        assert_eq!(preview.get(home).status, 403, "{home} needs the token");
        assert_eq!(preview.get(&format!("{home}?preview={}", token(&site))).status, 303);
    }
}
