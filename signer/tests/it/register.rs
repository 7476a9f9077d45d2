//! Registering the index.

use aws_sdk_dynamodb::types::AttributeValue;
use axum::http::StatusCode;
use jiff::SignedDuration;
use petition::index::{Entry, Index};
use petition::slug::Slug;
use petition::text::TextHash;
use signer::life::UNSENT_SECONDS;
use signer::store::{FORMAT, Table};
use signer::{
    Clock, Deployment, Phase, RegisterError, RegisterOptions, RemovedPetition, Renewal, Retire, SiteLease, StoreError,
    WriteOutcome, register, register_petition, retire_missing,
};

use crate::test_app::{TestApp, library};

fn removed() -> RemovedPetition {
    RemovedPetition { id: library(), is_signed: true, renamed_to: None }
}

/// The index after the file of the petition was renamed.
fn renamed(app: &TestApp) -> Index {
    let mut index = app.index.clone();
    let slug = Slug::parse("new-name").unwrap();
    (index.petitions[0].id, index.petitions[0].slug) = (slug.clone(), slug);
    index
}

#[tokio::test]
async fn a_renamed_petition_is_recognized_by_its_title_or_text() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    let mut index = renamed(&app);
    let found = RemovedPetition { id: library(), is_signed: true, renamed_to: Some(index.petitions[0].slug.clone()) };
    index.petitions[0].texts.values_mut().for_each(|text| text.hash = TextHash::of("new"));
    let refused = app.register(&index, Retire::Only(&[])).await.unwrap_err();
    assert_eq!(refused, RegisterError::Removed(vec![found.clone()]));
    assert!(refused.to_string().contains("`new-name` has its title or text: write `id: library` into its file"));
    // The preview registers one petition after the other.
    let recipient = app.secrets.recipient_public();
    let now = app.clock.now();
    register_petition(&app.store, &index.petitions[0], None, now, &*app.random, &recipient).await.unwrap();
    let present = [index.petitions[0].id.clone()].into();
    assert_eq!(retire_missing(&app.store, &present, now).await.unwrap(), [found]);
    assert!(!app.store.petition(&library()).await.unwrap().unwrap().retired, "publishing still refuses");
    index.petitions[0].texts.values_mut().for_each(|text| text.title = "Another".to_owned());
    assert_eq!(app.register(&index, Retire::Only(&[])).await, Err(RegisterError::Removed(vec![removed()])));
}

#[tokio::test]
async fn a_signature_that_gets_an_error_is_not_stored() {
    let app = TestApp::new().await;
    let mut index = app.index.clone();
    // The text that people have read can be signed for a day, but there is no page any more.
    index.petitions[0].texts.clear();
    app.register(&index, Retire::All).await.unwrap();
    assert_eq!(app.sign("Ann Lee", "ann@example.org").await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.mails_queued().await, 0);
}

#[tokio::test]
async fn a_replaced_text_can_be_signed_for_a_day() {
    let app = TestApp::new().await;
    let mut index = app.index.clone();
    index.petitions[0].texts.values_mut().for_each(|text| text.hash = TextHash::of("new"));
    app.register(&index, Retire::All).await.unwrap();
    app.clock.step(86_400);
    app.registry.forget();
    assert_eq!(app.sign("Ann", "ann@example.org").await.status, StatusCode::SEE_OTHER);
    app.clock.step(1);
    let late = app.sign("Bob", "bob@example.org").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("en text_replaced_title"), "{}", late.body);
    assert!(late.body.contains("value=\"Bob\""), "entered values are kept: {}", late.body);
}

#[tokio::test]
async fn a_petition_with_signatures_is_removed_only_if_named() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    let mut index = app.index.clone();
    index.petitions.clear();
    let refused = app.register(&index, Retire::Only(&[])).await;
    assert_eq!(refused, Err(RegisterError::Removed(vec![removed()])));
    let report = app.register(&index, Retire::Only(&[library()])).await.unwrap();
    assert_eq!(report.retired, [library()]);
    assert_eq!(app.sign("Bob", "bob@example.org").await.status, StatusCode::NOT_FOUND);
    // Everything is restored when it comes back.
    let salt = app.store.petition(&library()).await.unwrap().unwrap().salt;
    app.register(&app.index, Retire::All).await.unwrap();
    let petition = app.store.petition(&library()).await.unwrap().unwrap();
    assert_eq!((petition.salt, petition.closed_at, petition.retired), (salt, None, false));
}

#[tokio::test]
async fn a_petition_is_registered_by_itself_and_others_stay() {
    let app = TestApp::new().await;
    let before = app.store.petitions().await.unwrap();
    let mut entry = app.index.petitions[0].clone();
    entry.texts.values_mut().for_each(|text| text.hash = TextHash::of("new"));
    let recipient = app.secrets.recipient_public();
    let now = app.clock.now();
    let seen = app.store.petition(&entry.id).await.unwrap();
    register_petition(&app.store, &entry, seen.as_ref(), now, &*app.random, &recipient).await.unwrap();
    let after = app.store.petitions().await.unwrap();
    let changed: Vec<_> = before.iter().zip(&after).filter(|(before, after)| before != after).collect();
    assert_eq!(changed.len(), 1);
    let petition = app.store.petition(&entry.id).await.unwrap().unwrap();
    assert!(petition.texts.len() > app.index.petitions[0].texts.len(), "replaced texts are kept");

    let present = before.iter().map(|petition| petition.entry.id.clone()).filter(|id| *id != entry.id).collect();
    retire_missing(&app.store, &present, now).await.unwrap();
    let retired = |petition: &signer::store::petitions::Petition| petition.retired.then(|| petition.entry.id.clone());
    let petitions = app.store.petitions().await.unwrap();
    assert_eq!(petitions.iter().filter_map(retired).collect::<Vec<_>>(), [entry.id]);
    retire_missing(&app.store, &present, now).await.unwrap();
    assert_eq!(app.store.petitions().await.unwrap(), petitions, "nothing is written twice");
}

#[tokio::test]
async fn a_petition_with_pending_signatures_is_removed_only_if_named() {
    let app = TestApp::new().await;
    let mut empty = app.index.clone();
    empty.petitions.clear();
    let vanishes = async || app.register(&empty, Retire::Only(&[])).await.map(|report| report.retired);
    let refused = Err(RegisterError::Removed(vec![removed()]));
    app.sign("Ann", "ann@example.org").await;
    assert_eq!(vanishes().await, refused, "a mail is due");
    app.clock.step(UNSENT_SECONDS);
    assert_eq!(vanishes().await, Ok(vec![library()]), "expired signatures count as absent");

    app.register(&app.index, Retire::All).await.unwrap();
    let links = app.sign_and_read("Bob", "bob@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    assert_eq!(vanishes().await, Ok(vec![library()]), "withdrawn signatures do not count either");
}

/// People who signed before can still confirm for a day, and are not redirected to a page that no longer exists.
#[tokio::test]
async fn signatures_of_a_removed_petition_are_confirmed_on_the_signers_own_page() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    let mut empty = app.index.clone();
    empty.petitions.clear();
    app.register(&empty, Retire::All).await.unwrap();
    // The registered petitions are cached for 30 seconds.
    app.clock.step(31);
    let confirmed = app.post_form(&links.confirm, &[]).await;
    assert_eq!(confirmed.status, StatusCode::OK, "{}", confirmed.body);
    assert!(confirmed.body.contains("data-if=\"confirmed\">counts"), "{}", confirmed.body);
    assert_eq!(app.online().await, 1);
}

#[tokio::test]
async fn incomplete_sites_are_rejected_in_production() {
    let app = TestApp::new().await;
    let preview = app.secrets.recipient_public();
    let own = app.secrets.mailbox[0].to_public().to_string();
    let options = RegisterOptions {
        phase: Phase::All,
        deployment: Deployment::Production,
        retire: Retire::Only(&[]),
        preview_recipient: Some(&preview),
    };
    let mut index = app.index.clone();
    let refused = async |index: &petition::index::Index| {
        register(&app.store, index, app.clock.now(), &*app.random, &options).await.unwrap_err()
    };
    assert_eq!(refused(&index).await, RegisterError::NoRecipient(vec![library()]));
    index.petitions[0].signing.recipients = vec![preview.clone()];
    assert_eq!(refused(&index).await, RegisterError::PreviewRecipient(vec![library()]));
    index.petitions[0].signing.recipients = vec!["age1nonsense".to_owned()];
    assert_eq!(refused(&index).await, RegisterError::InvalidRecipient(vec![library()]));
    index.petitions[0].signing.recipients = vec![own];
    index.site.mail = None;
    assert_eq!(refused(&index).await, RegisterError::NoSender);
    index.site.controller = None;
    assert_eq!(refused(&index).await, RegisterError::NoController);
}

/// Otherwise everyone who had signed could sign a second time.
#[tokio::test]
async fn a_petition_is_not_reopened_after_its_signers_data_was_deleted() {
    let app = TestApp::new().await;
    let links = app.sign_and_read("Ann", "ann@example.org").await;
    app.post_form(&links.confirm, &[]).await;
    let mut index = app.index.clone();
    index.petitions[0].signing.recipients = vec![app.secrets.mailbox[0].to_public().to_string()];
    let mut closed = index.clone();
    closed.petitions[0].status = petition::PetitionStatus::Closed;
    let options = RegisterOptions {
        phase: Phase::All,
        deployment: Deployment::Production,
        retire: Retire::Only(&[]),
        preview_recipient: None,
    };
    let publish = async |index| register(&app.store, index, app.clock.now(), &*app.random, &options).await.map(drop);
    assert_eq!(publish(&closed).await, Ok(()));
    assert_eq!(publish(&index).await, Ok(()), "during retention, people are recognized");
    assert_eq!(publish(&closed).await, Ok(()));
    app.clock.step(180 * 86_400);
    signer::keeper::sweep(&app.store, app.clock.now(), 1000).await.unwrap();
    assert_eq!(publish(&index).await, Err(RegisterError::Reopened(vec![library()])));
    assert_eq!(publish(&closed).await, Ok(()));
}

#[tokio::test]
async fn the_closing_time_is_recorded_once_and_cleared_on_reopening() {
    let app = TestApp::new().await;
    let closed_at = async || app.store.petition(&library()).await.unwrap().unwrap().closed_at;
    let mut closed = app.index.clone();
    closed.petitions[0].status = petition::PetitionStatus::Closed;
    let first = app.clock.now();
    app.register(&closed, Retire::All).await.unwrap();
    app.clock.step(3600);
    app.register(&closed, Retire::All).await.unwrap();
    assert_eq!(closed_at().await, Some(first));
    app.register(&app.index, Retire::All).await.unwrap();
    assert_eq!(closed_at().await, None);
}

/// Replaces the format of the store as the release 9.8.7 would.
async fn upgrade(app: &TestApp) {
    let update = app.store.client().update_item().table_name(app.store.table(Table::Petitions));
    let update = update.key("id", AttributeValue::S("_site".to_owned()));
    let update = update.update_expression("SET store_format = :format, written_by = :release");
    let update = update.expression_attribute_values(":format", AttributeValue::N((FORMAT + 1).to_string()));
    update.expression_attribute_values(":release", AttributeValue::S("9.8.7".to_owned())).send().await.unwrap();
}

#[tokio::test]
async fn a_store_of_a_newer_format_is_refused() {
    let app = TestApp::new().await;
    app.store.check_format().await.unwrap();
    upgrade(&app).await;
    app.registry.forget();
    let before = app.items().await.len();
    assert_eq!(app.sign("Ann Lee", "ann@example.org").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(app.items().await.len(), before, "nothing is stored");
    assert!(app.store.petitions().await.is_err(), "neither keeper nor staff work on it");
    let site = app.index.site.clone();
    assert!(app.store.write_site(&site).await.is_err(), "nor does an older release replace the site");
    let error = app.store.check_format().await.unwrap_err();
    assert!(error.to_string().contains("install Undersigned 9.8.7 or later"), "{error}");
}

/// A process that was suspended while it registered.
#[tokio::test]
async fn petitions_are_registered_only_under_the_lease() {
    let app = TestApp::new().await;
    let now = app.clock.now();
    let lease = |holder: &str| SiteLease::new(&*app.random, holder.to_owned(), now, now + SignedDuration::from_mins(1));
    let (ann, bob) = (lease("ann"), lease("bob"));
    let mut index = app.index.clone();
    let other = Slug::parse("another").unwrap();
    index.petitions.push(Entry { id: other.clone(), slug: other.clone(), ..index.petitions[0].clone() });
    index.petitions[0].texts.values_mut().for_each(|text| text.title = "Another".to_owned());
    let options = RegisterOptions {
        phase: Phase::All,
        deployment: Deployment::Preview,
        retire: Retire::All,
        preview_recipient: Some(&app.secrets.recipient_public()),
    };
    let register_as = async |lease: &SiteLease| {
        register(&app.store.under_lease(&lease.id), &index, now, &*app.random, &options).await
    };
    let before = app.store.petitions().await.unwrap();
    let lost = Err(RegisterError::Store(StoreError::LeaseLost));
    assert_eq!(register_as(&ann).await, lost);
    assert_eq!(app.store.take_lease(&bob, None).await.unwrap(), WriteOutcome::Done);
    assert_eq!(app.store.take_lease(&ann, None).await.unwrap(), WriteOutcome::ConditionFailed);
    assert_eq!(register_as(&ann).await, lost);
    assert_eq!(app.store.petitions().await.unwrap(), before);
    let report = register_as(&bob).await.unwrap();
    assert_eq!((report.added, report.changed), (vec![other], vec![library()]));

    assert_eq!(app.store.renew_lease(&bob.id, now).await.unwrap(), Renewal::Done { is_wanted: false });
    app.store.want_lease(&bob.id).await.unwrap();
    assert_eq!(app.store.renew_lease(&bob.id, now).await.unwrap(), Renewal::Done { is_wanted: true });
    assert_eq!(app.store.release_lease(&bob.id).await.unwrap(), WriteOutcome::Done);
    assert_eq!(app.store.renew_lease(&bob.id, now).await.unwrap(), Renewal::Lost, "it was released");
    let seen = app.store.lease().await.unwrap();
    assert_eq!(app.store.take_lease(&ann, seen.as_ref()).await.unwrap(), WriteOutcome::Done);
    assert_eq!(app.store.release_lease(&bob.id).await.unwrap(), WriteOutcome::ConditionFailed);
    assert_eq!(app.store.lease().await.unwrap(), Some(ann));
}
