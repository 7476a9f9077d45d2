//! `undersigned serve --smtp`: emails go to a real mail server, with TLS if required.

use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use mail_parser::MessageParser;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::site::Site;
use crate::smtp_server::{PASSWORD, ReceivedMail, Requirement, SmtpServer};

/// A certificate for `localhost` that only these tests trust.
const CERTIFICATE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls/certificate.pem");
const KEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls/key.pem");

/// A site with one petition, which has the id of the example's.
pub(crate) fn site() -> Site {
    Site::of(&[
        (
            "content/site.yaml",
            "title: Petitions\nbase_url: https://petitions.example.org/\nlanguage: en\n\
             mail: { from: Common Ground <petitions@example.org> }\n",
        ),
        ("content/organisations/friends.md", "---\nname: Friends\n---\nNeighbours.\n"),
        (
            "content/petitions/keep-elm-street-library-open.md",
            "---\ntitle: Keep it open\ntarget: The Mayor\ndate: 2026-01-01\n---\nPlease.\n",
        ),
    ])
}

fn tls() -> Arc<ServerConfig> {
    let chain = vec![CertificateDer::from_pem_file(Path::new(CERTIFICATE)).unwrap()];
    let key = PrivateKeyDer::from_pem_file(Path::new(KEY)).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    Arc::new(config.with_no_client_auth().with_single_cert(chain, key).unwrap())
}

/// The next email that the server accepts.
fn next(server: &SmtpServer) -> ReceivedMail {
    loop {
        if let Some(mail) = server.take().pop() {
            return mail;
        }
        std::thread::yield_now();
    }
}

#[test]
fn emails_are_sent_by_starttls_with_a_password_and_confirm() {
    let (site, server) = (site(), SmtpServer::serve(Requirement::PasswordByTls(tls())));
    let url = format!("smtp://me:{PASSWORD}@localhost:{}?tls=required", server.port);
    let preview = site.serve_with(&[], &[("UNDERSIGNED_SMTP", &url), ("SSL_CERT_FILE", CERTIFICATE)]);
    assert_eq!(preview.sign("Ada Example", "ada@example.org").status, 303);
    let mail = next(&server);
    assert_eq!(
        (mail.user.as_str(), mail.to[0].as_str()),
        ("me", "ada@example.org"),
        "the password was sent over TLS only"
    );
    assert_eq!(mail.from, "petitions@example.org");
    let parsed = MessageParser::default().parse(&mail.bytes).unwrap();
    let text = parsed.body_text(0).unwrap();
    let link = text.split_whitespace().find(|word| word.contains("/api/confirm/")).unwrap();
    assert_eq!(preview.post(link, &[("action", "confirm")]).status, 303);
    assert!(std::fs::read_dir(site.root().join(".undersigned/mail")).unwrap().next().is_none(), "no email is kept");
}

#[test]
fn a_server_with_an_untrusted_certificate_gets_no_email() {
    let (site, server) = (site(), SmtpServer::serve(Requirement::PasswordByTls(tls())));
    let url = format!("smtp://me:{PASSWORD}@localhost:{}?tls=required", server.port);
    let preview = site.serve_with(&["--smtp", &url], &[]);
    assert_eq!(preview.sign("Ada Example", "ada@example.org").status, 303, "the signature is stored anyway");
    server.wait_for_conversation();
    assert!(server.take().is_empty());
}

/// Otherwise it would be sent again.
#[cfg(unix)]
#[test]
fn a_mail_in_flight_is_finished_before_the_preview_ends() {
    let (site, server) = (site(), SmtpServer::serve(Requirement::Nothing));
    server.close_gate();
    let preview = site.serve(&["--smtp", &server.url()]);
    assert_eq!(preview.sign("Ada Example", "ada@example.org").status, 303);
    server.wait_for_mail();
    preview.ask_to_end();
    while TcpStream::connect(preview.address.trim_start_matches("http://")).is_ok() {
        std::thread::yield_now();
    }
    server.open_gate();
    preview.wait_for_end();
    assert_eq!(server.take().len(), 1);
    let shown = site.ok(&["signatures", "show", "--email", "ada@example.org"]);
    assert!(shown.contains("emails accepted: 1\n") && shown.contains("email: confirm accepted at "), "{shown}");
}

#[test]
fn an_invalid_smtp_url_is_reported_without_its_password() {
    let output = site().run(&["serve", "--port", "0", "--smtp", "me:secret@mail.example.org"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr.contains("--smtp") && !stderr.contains("secret"), "{stderr}");
}
