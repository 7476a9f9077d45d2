//! The SMTP transport against a server on loopback.

use std::net::TcpListener;
use std::sync::Arc;

use mail_parser::MessageParser;
use mailin::Response;
use mailin::response::{BAD_MAILBOX, NO_MAILBOX, NO_STORAGE, OUT_OF_SPACE, TRANSACTION_FAILED};
use signer::{Mail, MailError, SmtpTransport, Transport};

use crate::smtp_server::{PASSWORD, Refusals, Requirement, SmtpServer};
use crate::test_app::{Links, Setup, TestApp};

fn recipient(response: Response) -> Refusals {
    Refusals { recipient: Some(response), content: None }
}

fn content(response: Response) -> Refusals {
    Refusals { recipient: None, content: Some(response) }
}

async fn mail() -> Mail {
    let app = TestApp::new().await;
    app.sign("Zoë O'Brien", "zoe@example.org").await;
    app.send_mails().await;
    app.take_mails().remove(0)
}

#[tokio::test]
async fn a_mail_arrives_as_it_was_written() {
    let server = SmtpServer::serve(Requirement::Nothing);
    let transport = SmtpTransport::new(&server.url()).unwrap();
    // In SMTP, a line with a single dot ends a mail unless it is escaped.
    let mail = Mail { text: "before\n.\n..after, Zoë\n".to_owned(), ..mail().await };
    let receipt = transport.send(&mail).await.unwrap();
    assert_eq!(receipt.as_str().len(), 32);
    assert!(transport.send(&mail).await.is_ok(), "a second mail, on the same connection or another");
    let taken = server.take();
    assert_eq!(taken.len(), 2);
    assert_eq!(
        (taken[0].from.as_str(), taken[0].to.as_slice()),
        ("petitions@example.org", &["zoe@example.org".to_owned()][..])
    );
    let parsed = MessageParser::default().parse(&taken[0].bytes).unwrap();
    assert_eq!(parsed.subject(), Some("confirm: Save the library"));
    assert_eq!(parsed.body_text(0).unwrap().replace("\r\n", "\n").trim_end(), mail.text.trim_end());
    assert_eq!(parsed.body_html(0).unwrap().replace("\r\n", "\n").trim_end(), mail.html.trim_end());
    assert_eq!(parsed.message_id(), Some(mail.message_id.as_str()));
    let header = |name: &str| parsed.header_raw(name).unwrap_or_default().trim().to_owned();
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("Content-Language"), "en");
    assert_eq!(header("List-Unsubscribe"), format!("<{}>", mail.unsubscribe.as_deref().unwrap()));
    assert_eq!(header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
}

#[tokio::test]
async fn passwords_are_sent_and_required_tls_is_enforced() {
    let server = SmtpServer::serve(Requirement::Password);
    let mail = mail().await;
    let send = async |url: String| SmtpTransport::new(&url).unwrap().send(&mail).await;
    let url = |scheme: &str, user: &str, more: &str| format!("{scheme}://{user}@127.0.0.1:{}{more}", server.port);
    assert!(send(url("smtp", &format!("me:{PASSWORD}"), "")).await.is_ok());
    assert_eq!(server.take()[0].user, "me");
    // A wrong password is a problem of the deployment, not of the mailbox.
    let wrong = send(url("smtp", "me:wrong", "")).await;
    assert!(matches!(wrong, Err(MailError::Temporary(_))), "{wrong:?}");
    for url in [url("smtp", "me:secret", "?tls=required"), url("smtps", "me:secret", "")] {
        assert!(matches!(send(url.clone()).await, Err(MailError::Temporary(_))), "{url}");
    }
    assert!(server.take().is_empty());
    let shown = format!("{:?}", SmtpTransport::new(&url("smtp", "me:secret", "")).unwrap());
    assert!(!shown.contains("secret"), "{shown}");
    assert!(matches!(SmtpTransport::new("mail.example.org"), Err(MailError::Invalid(_))));
}

#[tokio::test]
async fn temporary_failures_are_retried_and_rejected_addresses_are_not() {
    let server = SmtpServer::serve(Requirement::Nothing);
    let mail = mail().await;
    let transport = SmtpTransport::new(&server.url()).unwrap();
    let check = async |refusals: Refusals, expected: MailError| {
        server.refuse(refusals);
        assert_eq!(transport.send(&mail).await, Err(expected));
    };
    let says = |code, text: &str| recipient(Response::custom(code, text.to_owned()));
    check(says(550, "5.1.1 No such user"), MailError::Refused).await;
    check(says(553, "5.1.3 Bad address"), MailError::Refused).await;
    check(says(550, "5.2.1 Mailbox disabled"), MailError::Refused).await;
    check(says(550, "5.7.26 Unauthenticated sender"), MailError::SenderRefused("5.7.x")).await;
    check(says(553, "5.1.8 Bad sender"), MailError::SenderRefused("5.7.x")).await;
    check(says(550, "5.2.2 Mailbox full"), MailError::Temporary("refused, not for the address")).await;
    // Without an enhanced status code, 550 may mean either.
    check(recipient(NO_MAILBOX), MailError::Temporary("refused, not for the address")).await;
    check(recipient(BAD_MAILBOX), MailError::Temporary("refused, not for the address")).await;
    check(recipient(OUT_OF_SPACE), MailError::Temporary("busy")).await;
    check(content(OUT_OF_SPACE), MailError::Temporary("busy")).await;
    check(content(NO_STORAGE), MailError::Temporary("refused, not for the address")).await;
    check(content(TRANSACTION_FAILED), MailError::Temporary("refused, not for the address")).await;
    assert!(server.take().is_empty());
    server.refuse(Refusals::default());
    assert!(transport.send(&mail).await.is_ok(), "the same transport continues to work");

    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let gone = SmtpTransport::new(&format!("smtp://{nobody}")).unwrap();
    assert_eq!(gone.send(&mail).await, Err(MailError::Temporary("no connection")));
}

#[tokio::test]
async fn a_signature_is_confirmed_by_a_mail_that_was_delayed() {
    let server = SmtpServer::serve(Requirement::Nothing);
    let transport = Arc::new(SmtpTransport::new(&server.url()).unwrap());
    let app = TestApp::with(Setup { transport: Some(transport), ..Setup::default() }).await;
    server.refuse(content(OUT_OF_SPACE));
    app.sign("Ann Lee", "ann@example.org").await;
    let report = app.send_mails().await;
    assert_eq!((report.sent, report.delayed), (0, 1));
    server.refuse(Refusals::default());
    app.clock.step(3600);
    assert_eq!(app.send_mails().await.sent, 1);
    let bytes = server.take().remove(0).bytes;
    let text = MessageParser::default().parse(&bytes).unwrap().body_text(0).unwrap().into_owned();
    let links = Links::of(&Mail { text, ..mail().await });
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, 303);
    assert_eq!(app.online().await, 1);

    // A nonexistent mailbox gets no second attempt.
    server.refuse(recipient(Response::custom(550, "5.1.1 No such user".to_owned())));
    app.sign("Bob Lee", "bob@example.org").await;
    assert_eq!(app.send_mails().await.sent, 0);
    server.refuse(Refusals::default());
    app.clock.step(86_400);
    assert_eq!(app.send_mails().await.sent, 0);
}

/// Gmail answers so while SPF or DKIM is wrong. It says nothing about the mailbox.
#[tokio::test]
async fn a_policy_refusal_stops_the_sender_and_no_mailbox() {
    let server = SmtpServer::serve(Requirement::Nothing);
    let transport = Arc::new(SmtpTransport::new(&server.url()).unwrap());
    let app = TestApp::with(Setup { transport: Some(transport), ..Setup::default() }).await;
    server.refuse(recipient(Response::custom(550, "5.7.26 Unauthenticated sender".to_owned())));
    app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(app.send_mails().await.delayed, 1);
    server.refuse(Refusals::default());
    app.sign("Bob Lee", "bob@example.org").await;
    assert_eq!(app.send_mails().await.sent, 0, "sending pauses");
    app.clock.step(60);
    let mut sent = app.send_mails().await.sent;
    // The refused mail has a backoff of its own.
    app.clock.step(3600);
    sent += app.send_mails().await.sent;
    assert_eq!(sent, 2);
}
