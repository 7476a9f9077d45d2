//! Data is kept as long as the notice of its signature promised, or less, and a slip of the pen deletes nothing.

use axum::http::StatusCode;
use petition::PetitionStatus;
use petition::index::Index;
use petition::text::TextHash;
use signer::{Clock, RegisterReport, Retire, keeper};

use crate::test_app::{Links, NOTICE, TestApp, library, shown_hashes};

const DAY: i64 = 86_400;
const LONGER: &str = "It is kept for a year.\n";

async fn register(app: &TestApp, change: impl FnOnce(&mut Index)) -> RegisterReport {
    let mut index = app.index.clone();
    change(&mut index);
    app.register(&index, Retire::All).await.unwrap()
}

async fn sign_and_confirm(app: &TestApp, email: &str, notice: &str) {
    let mut shown = shown_hashes();
    shown[1].1 = TextHash::of(notice).to_string();
    let shown = shown.iter().map(|(name, hash)| (*name, hash.as_str()));
    let fields: Vec<(&str, &str)> =
        [("name", "Ann"), ("email", email), ("lang", "en")].into_iter().chain(shown).collect();
    let answer = app.post_form("/api/petitions/library/signatures", &fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    app.send_mails().await;
    assert_eq!(app.post_form(&Links::of(&app.take_mails()[0]).confirm, &[]).await.status, StatusCode::SEE_OTHER);
}

/// Sweeps, and returns how many signatures still have their data, and whether the petition is finished.
async fn sweep(app: &TestApp) -> (usize, bool) {
    let report = keeper::sweep(&app.store, app.clock.now(), 100).await.unwrap();
    let items = app.items().await;
    let kept = items.iter().filter(|(_, item)| item.kept.as_ref().is_some_and(|(_, kept)| !kept.sealed.is_empty()));
    (kept.count(), report.finished == [library()])
}

#[tokio::test]
async fn retention_that_was_made_longer_holds_for_later_signatures_only() {
    let app = TestApp::new().await;
    sign_and_confirm(&app, "ann@example.org", NOTICE).await;
    let longer = |index: &mut Index| {
        let signing = &mut index.petitions[0].signing;
        signing.keep_days = 365;
        signing.notice.values_mut().for_each(|hash| *hash = TextHash::of(LONGER));
    };
    register(&app, longer).await;
    sign_and_confirm(&app, "bob@example.org", LONGER).await;
    let close = |index: &mut Index| {
        longer(index);
        index.petitions[0].status = PetitionStatus::Closed;
    };
    register(&app, close).await;
    app.clock.step(180 * DAY - 1);
    assert_eq!(sweep(&app).await, (2, false));
    app.clock.step(1);
    assert_eq!(sweep(&app).await, (1, false), "as the first notice promised");
    assert!(app.store.petition(&library()).await.unwrap().unwrap().salt.is_some());
    assert_eq!(sweep(&app).await, (1, false), "nothing more to do");
    app.clock.step(185 * DAY);
    assert_eq!(sweep(&app).await, (0, true));
    assert!(app.store.petition(&library()).await.unwrap().unwrap().salt.is_none());
    assert_eq!(app.online().await, 2, "the count stays");
}

#[tokio::test]
async fn retention_that_was_made_shorter_applies_after_a_week() {
    let app = TestApp::new().await;
    sign_and_confirm(&app, "ann@example.org", NOTICE).await;
    let close = |index: &mut Index| index.petitions[0].status = PetitionStatus::Closed;
    register(&app, close).await;
    app.clock.step(20 * DAY);
    let shorter = |index: &mut Index| {
        close(index);
        index.petitions[0].signing.keep_days = 18;
    };
    assert_eq!(register(&app, shorter).await.shortened, [library()]);
    assert_eq!(sweep(&app).await, (1, false));
    app.clock.step(7 * DAY - 1);
    assert_eq!(sweep(&app).await, (1, false));
    assert_eq!(register(&app, close).await.shortened, [], "the slip is mended");
    app.clock.step(7 * DAY);
    assert_eq!(sweep(&app).await, (1, false));

    register(&app, shorter).await;
    app.clock.step(7 * DAY);
    assert_eq!(sweep(&app).await, (0, true));
}
