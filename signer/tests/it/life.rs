//! The life of a signature, from its signer's point of view.

use axum::http::StatusCode;
use petition::signing_contract::MailKind;
use serde_json::json;
use signer::{MailError, life};

use crate::test_app::{Links, Setup, TestApp, index, library};

const DAY: i64 = 86_400;

#[tokio::test]
async fn a_person_signs_confirms_and_counts() {
    let app = TestApp::new().await;
    let answer = app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let shown = app.get(answer.header("location")).await;
    assert!(shown.body.contains("ann@example.org") && shown.body.contains("Save the library"), "{}", shown.body);
    assert_eq!(app.online().await, 0);

    assert_eq!(app.send_mails().await.sent, 1);
    let mail = &app.take_mails()[0];
    assert_eq!((mail.to.as_str(), mail.subject.as_str()), ("ann@example.org", "confirm: Save the library"));
    assert!(mail.text.contains(&app.date_in(6)), "the last day to whose end the link works: {}", mail.text);
    let links = Links::of(mail);

    // A mail scanner follows the link twice.
    for _ in 0..2 {
        let page = app.get(&links.confirm).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Ann Lee") && page.body.contains(&links.confirm), "{}", page.body);
    }
    assert_eq!(app.online().await, 0);
    for _ in 0..2 {
        let confirmed = app.post_form(&links.confirm, &[("action", "confirm")]).await;
        assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
        assert_eq!(confirmed.header("location"), "/petitions/library/confirmed/");
        assert_eq!(app.online().await, 1);
    }
    let count = app.get("/api/petitions/library/count").await;
    assert_eq!((&count.json()["signatures"], &count.json()["online"]), (&json!(8), &json!(1)));
}

#[tokio::test]
async fn signing_twice_counts_once_whichever_link_is_followed() {
    let app = TestApp::new().await;
    let first = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let second = app.sign_and_read("Ann B. Lee", "Ann@example.org").await;
    assert_eq!(app.post_form(&second.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.post_form(&first.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.online().await, 1);
    // Only the mail tells the person.
    assert_eq!(app.sign("Ann", "ann@example.org").await.status, StatusCode::SEE_OTHER);
    app.send_mails().await;
    assert_eq!(app.take_mails()[0].subject, "second: Save the library");
}

#[tokio::test]
async fn a_sixth_attempt_replaces_the_oldest_that_was_not_mailed() {
    let app = TestApp::new().await;
    for attempt in 0..7 {
        assert_eq!(app.sign(&format!("Ann {attempt}"), "ann@example.org").await.status, StatusCode::SEE_OTHER);
    }
    let mut names = Vec::new();
    for _ in 0..10 {
        app.send_mails().await;
        for mail in app.take_mails() {
            let page = app.get(&Links::of(&mail).confirm).await;
            names.extend((0..7).filter(|attempt| page.body.contains(&format!("Ann {attempt}"))));
        }
        app.clock.step(60);
    }
    assert_eq!(names, [2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn an_attempt_after_five_mails_changes_nothing_and_gets_the_same_response() {
    let app = TestApp::new().await;
    let mut links = Vec::new();
    for attempt in 0..5 {
        links.push(app.sign_and_read(&format!("Ann {attempt}"), "ann@example.org").await);
    }
    assert_eq!(app.sign("Eve", "ann@example.org").await.status, StatusCode::SEE_OTHER);
    for _ in 0..6 {
        assert_eq!(app.send_mails().await.sent, 0, "five mails in total, without a reminder");
        app.clock.step(DAY);
    }
    for (attempt, links) in links.iter().enumerate() {
        assert!(app.get(&links.confirm).await.body.contains(&format!("Ann {attempt}")));
    }
}

/// Otherwise the link in the mail that is being sent would be broken.
#[test]
fn an_attempt_whose_mail_is_being_sent_is_not_replaced() {
    let submission = |id: &str| life::Submission {
        generation: "generation".to_owned(),
        attempt_id: id.to_owned(),
        attempt: life::Attempt {
            sealed: Vec::new(),
            shown: Vec::new(),
            text: String::new(),
            notice: String::new(),
            consent: String::new(),
            language: "en".to_owned(),
            country: None,
            updates: false,
            signed_at: 0,
            act: None,
            mailed_at: None,
        },
        mailbox: Vec::new(),
        held_until: None,
    };
    let mut item = life::sign(None, &submission("a"), 0);
    for id in ["b", "c", "d", "e"] {
        item = life::sign(Some(&item), &submission(id), 0);
    }
    let claimed = life::claim(&item, "claim", 0).unwrap();
    let next = life::sign(Some(&claimed), &submission("f"), 1);
    assert_eq!(next.attempts.keys().collect::<Vec<_>>(), ["a", "c", "d", "e", "f"]);
    let sent = life::mail_accepted(&next, "claim", MailKind::Confirm, "id", 2).unwrap();
    assert_eq!(sent.mails.iter().map(|mail| mail.attempt.as_str()).collect::<Vec<_>>(), ["c", "d", "e", "f"]);
}

#[tokio::test]
async fn a_reminder_is_sent_after_two_days_and_the_link_expires_after_seven() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    app.clock.step(2 * DAY - 1);
    assert_eq!(app.send_mails().await.sent, 0);
    app.clock.step(1);
    assert_eq!(app.send_mails().await.sent, 1);
    let reminder = &app.take_mails()[0];
    assert_eq!(reminder.subject, "reminder: Save the library");
    assert!(reminder.text.contains(&app.date_in(4)), "the expiry of the first mail applies: {}", reminder.text);
    app.clock.step(5 * DAY - 1);
    assert_eq!(app.send_mails().await.sent, 0);
    assert_eq!(app.get(&links.confirm).await.status, StatusCode::OK);
    app.clock.step(1);
    assert_eq!(app.get(&links.confirm).await.status, StatusCode::GONE);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::GONE);
    // Signing again starts a new generation; the old link stays invalid.
    let again = app.sign_and_read("Ann Lee", "ann@example.org").await;
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::GONE);
    assert_eq!(app.post_form(&again.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.online().await, 1);
}

#[tokio::test]
async fn an_outage_of_the_mail_server_loses_no_signature() {
    let app = TestApp::new().await;
    *app.transport.failure.lock().unwrap() = Some(MailError::Temporary("down"));
    app.sign("Ann Lee", "ann@example.org").await;
    for _ in 0..10 {
        assert_eq!(app.send_mails().await.sent, 0);
        app.clock.step(DAY);
    }
    *app.transport.failure.lock().unwrap() = None;
    assert_eq!(app.send_mails().await.sent, 1);
    let links = Links::of(&app.take_mails()[0]);
    app.clock.step(7 * DAY - 1);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn bounces_and_rejections_suppress_the_mailbox() {
    let app = TestApp::new().await;
    *app.transport.failure.lock().unwrap() = Some(MailError::Refused);
    app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(app.send_mails().await.dropped, 1);
    *app.transport.failure.lock().unwrap() = None;
    app.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(app.send_mails().await.dropped, 1);
    app.mailer.complained("bob@example.org").await.unwrap();
    app.sign("Bob", "bob@example.org").await;
    assert_eq!(app.send_mails().await, signer::DrainReport { dropped: 1, ..Default::default() });
}

#[tokio::test]
async fn a_suppressed_mailbox_stays_suppressed_when_the_mailbox_key_is_rotated() {
    let app = TestApp::new().await;
    app.mailer.complained("ann@example.org").await.unwrap();
    let mut secrets = app.secrets.clone();
    secrets.mailbox.insert(0, age::x25519::Identity::generate());
    let rotated = TestApp::start(app.store.clone(), Setup::default(), Some(secrets)).await;
    rotated.sign("Ann Lee", "ann@example.org").await;
    assert_eq!(rotated.send_mails().await, signer::DrainReport { dropped: 1, ..Default::default() });
}

#[tokio::test]
async fn the_owner_of_a_mailbox_can_delete_a_signature_made_by_someone_else() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let unknown = app.post_form(&links.confirm, &[("action", "delete")]).await;
    assert_eq!(unknown.status, StatusCode::BAD_REQUEST, "what is not understood confirms nothing");
    let answer = app.post_form(&links.confirm, &[("action", "not_me")]).await;
    assert!(answer.status == StatusCode::OK && answer.body.contains("Withdrawn"), "{}", answer.body);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::GONE);
    app.clock.step(3 * DAY);
    assert_eq!(app.send_mails().await.sent, 0);
}

#[tokio::test]
async fn the_confirm_link_of_a_confirmed_signature_opens_the_signers_own_page() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    assert!(app.get(&links.confirm).await.body.contains("<h1>Confirm</h1>"));
    app.post_form(&links.confirm, &[("action", "confirm")]).await;

    let again = app.get(&links.confirm).await;
    assert_eq!(again.status, StatusCode::OK);
    assert!(
        again.body.contains("<h1>Yours</h1>") && again.body.contains("<p data-if=\"confirmed\">"),
        "{}",
        again.body
    );
    let not_me = app.post_form(&links.confirm, &[("action", "not_me")]).await;
    assert_eq!(not_me.status, StatusCode::GONE, "nothing is deleted");
    assert!(not_me.body.contains("<h1>Yours</h1>"), "{}", not_me.body);
    assert_eq!(app.online().await, 1);

    let start = not_me.body.find("/api/signature/").unwrap();
    let own = not_me.body[start..].split('"').next().unwrap();
    assert_eq!(app.post_form(own, &[("action", "withdraw")]).await.status, StatusCode::OK);
    assert_eq!(app.online().await, 0);
    assert_eq!(app.get(&links.confirm).await.status, StatusCode::GONE);
}

#[tokio::test]
async fn the_signers_own_page_turns_updates_off_and_withdraws() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let page = app.get(&links.signature).await;
    assert!(
        page.body.contains("<p data-if=\"pending\">") && page.body.contains("<p data-if=\"updates\">"),
        "{}",
        page.body
    );
    app.post_form(&links.confirm, &[]).await;
    let page = app.get(&links.signature).await;
    assert!(page.body.contains("<p data-if=\"confirmed\">") && page.body.contains(&app.date_in(0)), "{}", page.body);

    assert_eq!(app.post_form(&links.signature, &[]).await.status, StatusCode::BAD_REQUEST);
    let off = app.post_form(&links.signature, &[("List-Unsubscribe", "One-Click")]).await;
    assert_eq!((off.status, off.body.as_str()), (StatusCode::OK, ""));
    assert!(app.get(&links.signature).await.body.contains("<p data-if=\"updates\" hidden>"));
    assert_eq!(app.online().await, 1);

    for _ in 0..2 {
        let answer = app.post_form(&links.signature, &[("action", "withdraw")]).await;
        assert!(answer.status == StatusCode::OK && answer.body.contains("Withdrawn"));
        assert_eq!(app.online().await, 0);
    }
    assert_eq!(app.get(&links.signature).await.status, StatusCode::GONE);
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::GONE);
    // After withdrawing, a person can sign again.
    let again = app.sign_and_read("Ann Lee", "ann@example.org").await;
    app.post_form(&again.confirm, &[]).await;
    assert_eq!(app.online().await, 1);
}

/// RFC 8058 §3.1: mail programs SHOULD send `multipart/form-data` and MAY send a URL-encoded form.
#[tokio::test]
async fn mail_programs_unsubscribe_with_one_click_in_both_forms() {
    let multipart = "--X\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--X--\r\n";
    let forms = [
        ("multipart/form-data; boundary=X", multipart.to_owned()),
        ("Multipart/Form-Data; charset=utf-8; boundary=\"X\"", multipart.to_owned()),
        ("application/x-www-form-urlencoded", "List-Unsubscribe=One-Click".to_owned()),
    ];
    for (kind, body) in forms {
        let app = TestApp::new().await;
        app.sign("Ann Lee", "ann@example.org").await;
        app.send_mails().await;
        let mail = &app.take_mails()[0];
        let url = mail.unsubscribe.clone().unwrap();
        let request = axum::http::Request::post(&url).header("content-type", kind).body(body.into());
        let answer = app.ask(request.unwrap()).await;
        assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, ""), "{kind}");
        let page = app.get(&Links::of(mail).signature).await;
        assert!(page.body.contains("<p data-if=\"updates\" hidden>"), "{kind}");
    }
}

#[tokio::test]
async fn updates_turned_off_while_pending_stay_off() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    app.post_form(&links.signature, &[("action", "updates_off")]).await;
    app.post_form(&links.confirm, &[]).await;
    assert!(app.get(&links.signature).await.body.contains("<p data-if=\"updates\" hidden>"));
}

#[tokio::test]
async fn without_confirmation_a_signature_counts_at_once_and_one_mail_is_sent() {
    let mut index = index();
    index["petitions"][0]["signing"]["confirm_by_email"] = json!(false);
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    for _ in 0..2 {
        let answer = app.sign("Ann Lee", "ann@example.org").await;
        assert_eq!(answer.header("location"), "/petitions/library/confirmed/");
        assert_eq!(app.online().await, 1);
    }
    assert_eq!(app.send_mails().await.sent, 1);
    let mail = &app.take_mails()[0];
    assert_eq!(mail.subject, "signed: Save the library");
    let live = app.get("/api/petitions/library/count").await;
    assert_eq!(live.json()["online"], json!(0), "the live count is that of the last refresh");
    app.post_form(&Links::of(mail).signature, &[("action", "withdraw")]).await;
    assert_eq!(app.online().await, 0);
}

#[tokio::test]
async fn closing_ends_signing_at_once_and_confirming_a_day_later() {
    let app = TestApp::new().await;
    let [ann, bob] = [("Ann", "ann@example.org"), ("Bob", "bob@example.org")];
    let ann = app.sign_and_read(ann.0, ann.1).await;
    let bob = app.sign_and_read(bob.0, bob.1).await;
    let mut index = app.index.clone();
    index.petitions[0].status = petition::PetitionStatus::Victory;
    app.register(&index, signer::Retire::All).await.unwrap();
    let late = app.sign("Eve", "eve@example.org").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("en closed_title"), "{}", late.body);
    app.clock.step(DAY - 1);
    assert_eq!(app.post_form(&ann.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    app.clock.step(1);
    assert_eq!(app.post_form(&bob.confirm, &[]).await.status, StatusCode::GONE);
    assert_eq!(app.post_form(&ann.confirm, &[]).await.status, StatusCode::SEE_OTHER, "it counts and says so");
    assert_eq!(app.online().await, 1);
}

#[tokio::test]
async fn mails_have_the_headers_that_mail_systems_expect() {
    let app = TestApp::new().await;
    app.sign("Ann Lee", "ann@example.org").await;
    app.send_mails().await;
    let mail = &app.take_mails()[0];
    let bytes = mail.to_rfc5322().unwrap();
    let parsed = mail_parser::MessageParser::default().parse(&bytes).unwrap();
    let header = |name: &str| parsed.header_raw(name).unwrap_or_default().trim().to_owned();
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    assert_eq!(header("List-Unsubscribe"), format!("<https://example.org{}>", Links::of(mail).signature));
    assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some("petitions@example.org"));
    assert_eq!(parsed.reply_to().unwrap().first().unwrap().address(), Some("us@example.org"));
    assert!(parsed.message_id().unwrap().ends_with("@example.org"));
    assert_eq!((parsed.text_body_count(), parsed.html_body_count()), (1, 1));
    let html = parsed.body_html(0).unwrap();
    assert!(html.contains(&Links::of(mail).confirm), "{html}");
    assert_eq!(MailKind::ALL.len(), 5);

    // A sender without a name gets the organisation's.
    assert_eq!(parsed.from().unwrap().first().unwrap().name(), Some("Petitions"));
    let mut index = app.index.clone();
    index.site.mail = Some(petition::index::Mail { from: "petitions@example.org".to_owned(), reply_to: None });
    app.register(&index, signer::Retire::All).await.unwrap();
    app.clock.step(60);
    app.sign("Bob", "bob@example.org").await;
    app.send_mails().await;
    assert_eq!(app.take_mails()[0].from, "\"Friends\" <petitions@example.org>");
}

#[tokio::test]
async fn concurrent_mailers_send_no_mail_twice() {
    let app = TestApp::new().await;
    for person in 0..40 {
        app.sign("Ann", &format!("ann{person}@example.org")).await;
    }
    let (one, two) = tokio::join!(app.mailer.drain(&[]), app.mailer.drain(&[]));
    assert_eq!(one.sent + two.sent, 40);
    let mut recipients: Vec<String> = app.take_mails().into_iter().map(|mail| mail.to).collect();
    recipients.sort();
    recipients.dedup();
    assert_eq!(recipients.len(), 40);
    assert_eq!(app.store.count(&library()).await.unwrap().online, 0);
}
