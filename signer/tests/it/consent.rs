//! Consent on record: signatures keep the hashes of what their page showed.

use axum::http::StatusCode;
use petition::index::Index;
use petition::language::Language;
use petition::text::TextHash;
use serde_json::json;
use signer::{Clock, Retire};

use crate::test_app::{CONSENT, Links, NOTICE, Setup, TEXT, TestApp, index, library};

const DAY: i64 = 86_400;
const SIGN: &str = "/api/petitions/library/signatures";

/// Replaces the notice and the consent sentence of the petition.
async fn replace_statements(app: &TestApp) {
    let mut index: Index = app.index.clone();
    let signing = &mut index.petitions[0].signing;
    let english = Language::parse("en").unwrap();
    signing.notice.insert(english.clone(), TextHash::of("Another notice.\n"));
    signing.consent.insert(english, TextHash::of("Another sentence.\n"));
    app.register(&index, Retire::All).await.unwrap();
}

async fn rows(app: &TestApp) -> Vec<serde_json::Value> {
    let (report, rows) = app.export_json(&app.export_options(None)).await;
    assert_eq!(report.unopened.len(), 0, "sealed data and item say the same");
    rows
}

#[tokio::test]
async fn a_signature_keeps_what_its_page_showed_and_not_what_the_site_shows_by_then() {
    let app = TestApp::new().await;
    replace_statements(&app).await;
    app.clock.step(DAY);
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    let rows = rows(&app).await;
    for (column, shown) in [("text", TEXT), ("notice", NOTICE), ("consent", CONSENT)] {
        assert_eq!(rows[0][column], TextHash::of(shown).as_str(), "{column}");
    }

    app.clock.step(1);
    let late = app.sign("Bob", "bob@example.org").await;
    assert_eq!(late.status, StatusCode::CONFLICT, "replaced more than a day ago");
    assert!(late.body.contains("en text_replaced_title"), "{}", late.body);
}

#[tokio::test]
async fn an_untranslated_petition_is_signed_in_the_language_of_its_page() {
    const FRENCH: &str = "Vos données.\n";
    let mut index = index();
    let petition = &mut index["petitions"][0];
    petition["pages"] = json!({"fr": {"text": "en", "url": "https://example.org/fr/petitions/library/"}});
    petition["signing"]["notice"]["fr"] = TextHash::of(FRENCH).as_str().into();
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let [text, notice, consent] = [TEXT, FRENCH, CONSENT].map(|shown| TextHash::of(shown).to_string());
    let shown = [("text", &*text), ("notice", &*notice), ("consent", &*consent), ("lang", "fr")];
    let fields = [("name", "Ann Lee"), ("email", "ann@example.org"), ("country", "CA")].into_iter().chain(shown);
    let answer = app.post_form(SIGN, &fields.collect::<Vec<_>>()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    app.send_mails().await;
    let mail = app.take_mails().remove(0);
    assert!(mail.text.contains("fr Canada") || mail.text.contains("Save the library"), "{}", mail.text);
    let confirmed = app.post_form(&Links::of(&mail).confirm, &[]).await;
    assert_eq!(confirmed.header("location"), "/fr/petitions/library/confirmed/");
    let row = rows(&app).await.remove(0);
    assert_eq!(["lang", "text", "notice"].map(|column| row[column].as_str().unwrap()), ["fr", &*text, &*notice]);
}

#[tokio::test]
async fn each_statement_that_was_never_shown_is_an_error_of_its_field() {
    let app = TestApp::new().await;
    let [text, notice, consent] = [TEXT, NOTICE, CONSENT].map(|shown| TextHash::of(shown).to_string());
    let other = TextHash::of("something else").to_string();
    for (fields, expected) in [
        ([&text, &notice, &String::new()], "consent_required"),
        ([&text, &notice, &"on".to_owned()], "consent_unknown"),
        ([&text, &notice, &notice], "consent_unknown"),
        ([&text, &other, &consent], "notice_unknown"),
        ([&other, &notice, &consent], "text_unknown"),
    ] {
        let [text, notice, consent] = fields.map(String::as_str);
        let fields =
            [("name", "Ann"), ("email", "ann@example.org"), ("text", text), ("notice", notice), ("consent", consent)];
        let answer = app.post_form(SIGN, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{expected}");
        assert_eq!(answer.body.matches("<li>").count(), 1, "{}", answer.body);
        assert!(answer.body.contains(&format!("en {expected}")), "{expected}: {}", answer.body);
    }
    assert_eq!(app.send_mails().await.sent, 0);
}

#[tokio::test]
async fn a_missing_consent_is_listed_and_a_given_one_is_kept_for_the_same_sentence_only() {
    let app = TestApp::new().await;
    let missing = app.post_form(SIGN, &[("name", "Ann"), ("email", "ann@example.org")]).await;
    assert!(missing.body.contains("<a href=\"#consent\">en consent_required"), "{}", missing.body);
    assert!(missing.body.contains("<p data-error=\"consent\">en consent_required"), "{}", missing.body);

    let hash = TextHash::of(CONSENT).to_string();
    let tick = format!("name=\"consent\" value=\"{hash}\"");
    let kept = app.post_sign_form("library", &[("name", ""), ("email", "ann@example.org")]).await;
    assert!(kept.body.contains(&format!("{tick} checked")), "{}", kept.body);
    let other = TextHash::of("Another sentence.\n").to_string();
    let unticked = app.post_form(SIGN, &[("name", "Ann"), ("consent", &other)]).await;
    assert!(unticked.body.contains(&tick) && !unticked.body.contains("checked"), "{}", unticked.body);
}

#[tokio::test]
async fn the_register_keeps_the_history_of_texts_notices_and_consents() {
    let app = TestApp::new().await;
    app.clock.step(5);
    replace_statements(&app).await;
    let petition = app.store.petition(&library()).await.unwrap().unwrap();
    let now = Some(app.clock.now());
    for (history, old, replaced) in
        [(&petition.texts, TEXT, None), (&petition.notices, NOTICE, now), (&petition.consents, CONSENT, now)]
    {
        assert_eq!(history[TextHash::of(old).as_str()], replaced, "{old}");
    }
    assert_eq!((petition.notices.len(), petition.consents.len()), (2, 2));
    assert_eq!(petition.consents[TextHash::of("Another sentence.\n").as_str()], None);
}
