//! The confirm page shows everything that its button records, and the mail no more than the name.

use axum::http::StatusCode;
use petition::text::TextHash;
use signer::store::Table;
use signer::{Mail, Retire};

use crate::test_app::{Answer, CONSENT, Links, Setup, TestApp, entry, index};

const COMMENT: &str = "Two lines:\n<b>books</b> & {confirm_url} https://spam.example/";

async fn sign_with_all_fields(app: &TestApp, email: &str) -> Mail {
    let fields = [
        ("name", "Ann Lee"),
        ("email", email),
        ("country", "CA"),
        ("postcode", "K1A 0B1"),
        ("comment", COMMENT),
        ("updates", "on"),
        ("lang", "en"),
    ];
    assert_eq!(app.post_sign_form("library", &fields).await.status, StatusCode::SEE_OTHER);
    app.send_mails().await;
    app.take_mails().remove(0)
}

#[track_caller]
fn check_shows_all(page: &Answer) {
    assert_eq!(page.status, StatusCode::OK);
    for shown in [
        "Ann Lee",
        "<p data-if=\"country\">in <b data-fill=\"country\">en Canada</b>",
        "<p data-if=\"postcode\" data-fill=\"postcode\">K1A 0B1",
        "Two lines:\n&lt;b&gt;books&lt;/b&gt; &amp; {confirm_url} https://spam.example/",
        "<p data-if=\"updates\">",
        &format!("<p data-if=\"consent\" data-fill=\"consent\">{}<", CONSENT.trim()),
    ] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
}

/// The attributes of all items of the table, as text.
async fn items(app: &TestApp) -> String {
    let scan = app.store.client().scan().table_name(app.store.table(Table::Signatures)).send().await.unwrap();
    format!("{:?}", scan.items())
}

#[tokio::test]
async fn the_confirm_page_shows_what_confirming_records_and_then_it_is_deleted() {
    let app = TestApp::new().await;
    let links = Links::of(&sign_with_all_fields(&app, "ann@example.org").await);
    check_shows_all(&app.get(&links.confirm).await);
    assert!(items(&app).await.contains("\"shown\""));
    app.post_form(&links.confirm, &[]).await;
    assert!(!items(&app).await.contains("\"shown\""));
}

#[tokio::test]
async fn fields_that_were_left_empty_are_not_shown() {
    let app = TestApp::new().await;
    app.post_sign_form("library", &[("name", "Ann Lee"), ("email", "ann@example.org"), ("lang", "en")]).await;
    app.send_mails().await;
    let mail = &app.take_mails()[0];
    assert!(!mail.text.contains("filled_in") && !mail.text.contains("field_"), "{}", mail.text);
    let page = app.get(&Links::of(mail).confirm).await;
    for condition in ["country", "postcode", "comment", "updates"] {
        assert!(page.body.contains(&format!("<p data-if=\"{condition}\" hidden")), "{}", page.body);
    }
}

/// Anyone can type this address, with any words: the mail must not carry them.
#[tokio::test]
async fn the_mail_names_the_fields_and_contains_only_the_name() {
    let app = TestApp::new().await;
    let mail = sign_with_all_fields(&app, "ann@example.org").await;
    for body in [&mail.text, &mail.html] {
        assert!(body.contains("Ann Lee"), "{body}");
        for field in ["country", "postcode", "comment", "updates"] {
            assert!(body.contains(&format!("en field_{field}")), "{field}: {body}");
        }
        for typed in ["books", "spam.example", "K1A", "Canada"] {
            assert!(!body.contains(typed), "{typed}: {body}");
        }
    }
}

#[tokio::test]
async fn each_link_shows_its_own_attempt_and_updates_only_if_confirming_turns_them_on() {
    let app = TestApp::new().await;
    let own = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let other = Links::of(&sign_with_all_fields(&app, "Ann@example.org").await);
    assert!(!app.get(&own.confirm).await.body.contains("books"));
    check_shows_all(&app.get(&other.confirm).await);
    app.post_form(&own.signature, &[("action", "updates_off")]).await;
    assert!(app.get(&other.confirm).await.body.contains("<p data-if=\"updates\" hidden>"));
}

#[tokio::test]
async fn confirm_links_are_short_however_long_the_fields_are() {
    let id = "a".repeat(80);
    let mut index = index();
    index["petitions"] = serde_json::json!([entry(&id)]);
    let app = TestApp::with(Setup { index, ..Setup::default() }).await;
    let (name, comment) = ("𐍈".repeat(255), "🗳".repeat(1000));
    let fields = [("name", name.as_str()), ("email", "ann@example.org"), ("comment", &comment), ("lang", "en")];
    assert_eq!(app.post_sign_form(&id, &fields).await.status, StatusCode::SEE_OTHER);
    app.send_mails().await;
    let links = Links::of(&app.take_mails()[0]);
    assert!(links.confirm.len() <= 400, "{}", links.confirm.len());
    let page = app.get(&links.confirm).await;
    assert!(page.body.contains(&name) && page.body.contains(&comment));
}

#[tokio::test]
async fn starting_again_deletes_the_pending_signature_and_leads_to_the_form() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann Lee", "ann@example.org").await;
    let again = app.post_form(&links.confirm, &[("action", "start_again")]).await;
    assert_eq!((again.status, again.header("location")), (StatusCode::SEE_OTHER, "/petitions/library/#sign"));
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::GONE);
    assert_eq!(items(&app).await, "[]");
    let confirmed = app.sign_and_read("Ann B. Lee", "ann@example.org").await;
    app.post_form(&confirmed.confirm, &[]).await;
    let late = app.post_form(&confirmed.confirm, &[("action", "start_again")]).await;
    assert_eq!((late.status, app.online().await), (StatusCode::GONE, 1), "confirmed data never changes");
}

#[tokio::test]
async fn a_page_without_the_theme_shows_everything_too() {
    let app = TestApp::new().await;
    let links = Links::of(&sign_with_all_fields(&app, "ann@example.org").await);
    let plain =
        TestApp::start(app.store.clone(), Setup { pages: false, ..Setup::default() }, Some(app.secrets.clone())).await;
    let page = plain.get(&links.confirm).await;
    for shown in ["Ann Lee", "CA", "K1A 0B1", "&lt;b&gt;books&lt;/b&gt;", "updates by email", "value=\"start_again\""] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
}

/// A page that the site answers with by mistake is not taken for the sentence.
#[tokio::test]
async fn a_consent_sentence_that_cannot_be_had_is_left_out() {
    let app = TestApp::new().await;
    let mut index = app.index.clone();
    let other = TextHash::of("Another sentence.\n");
    index.petitions[0].signing.consent.values_mut().for_each(|hash| *hash = other.clone());
    app.register(&index, Retire::All).await.unwrap();
    let fields = [("name", "Ann"), ("email", "ann@example.org"), ("lang", "en")];
    let [text, notice, _] = crate::test_app::shown_hashes();
    let shown = [("text", text.1), ("notice", notice.1), ("consent", other.to_string())];
    let shown: Vec<(&str, &str)> = shown.iter().map(|(name, hash)| (*name, hash.as_str())).collect();
    app.post_form("/api/petitions/library/signatures", &[&fields[..], &shown].concat()).await;
    app.send_mails().await;
    let page = app.get(&Links::of(&app.take_mails()[0]).confirm).await;
    assert!(page.body.contains("<p data-if=\"consent\" hidden"), "{}", page.body);
}
