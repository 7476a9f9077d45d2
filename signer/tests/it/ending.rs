//! The end of a storm: what staff do, and the end of a closed petition's retention.

use aws_sdk_dynamodb::types::AttributeValue;
use axum::http::StatusCode;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use petition::PetitionStatus;
use petition::count::Counts;
use petition::email::EmailAddress;
use petition::slug::Slug;
use signer::fingerprint::SHARDS;
use signer::keeper::{continue_round, sweep, verify};
use signer::life::{SignatureState, UNSENT_SECONDS};
use signer::staff::{
    Batch, Column, ImportError, ImportMode, ImportOutcome, ImportReport, RowWriter, Sheet, erase, export, find, import,
    remove_import,
};
use signer::store::Table;
use signer::{
    Clock, Deployment, Phase, RefreshMode, RegisterOptions, Retire, Store, StoreError, refresh_counts, register,
};

use crate::storm::email;
use crate::test_app::{TestApp, library};

/// The person who asks staff to be erased, after confirming.
pub const ERASED: usize = 3;
/// People whose signatures are still pending when they are erased, or when retention ends.
const WAITING: [&str; 2] = ["Late.Person1@weather.example", "Late.Person2@weather.example"];

/// Repeats the work until it succeeds; everything can be retried in a storm.
async fn until_done<T, E>(mut work: impl AsyncFnMut() -> Result<T, E>) -> T {
    loop {
        if let Ok(done) = work().await {
            return done;
        }
        tokio::task::yield_now().await;
    }
}

/// Count, erase, import, repair a counter and export, while the store fails. `plain` is the store without faults.
pub async fn staff(app: &TestApp, plain: &Store, staff: &Store) {
    sign(app, WAITING[0]).await;
    let now = app.clock.now().as_second();
    for address in [&email(ERASED), WAITING[0]] {
        let address = EmailAddress::parse(address).unwrap();
        until_done(async || {
            for signature in find(staff, &app.secrets.identity, &address).await?.signatures {
                erase(staff, &signature, now).await?;
            }
            Ok::<_, StoreError>(())
        })
        .await;
    }
    import_and_remove(app, staff).await;
    add_one(plain, "signatures").await;
    loop {
        let report = until_done(async || verify(staff, &library(), true, &mut |_| {}).await).await;
        if report.differences.is_empty() && report.moving.is_empty() {
            break;
        }
    }
    let counts = until_done(async || {
        refresh_counts(staff, Counts::default(), &TimeZone::UTC, app.clock.now(), RefreshMode::Publish).await
    })
    .await;
    let online = plain.count(&library()).await.unwrap().online;
    assert_eq!((counts.petitions[&library()].online, counts.petitions[&library()].imported), (online, 1));
    until_done(async || staff.stats(&library(), Date::MIN, app.clock.now()).await).await;
    assert_eq!(until_done(async || staff.count(&library()).await).await.online, online);
    let options = app.export_options(None);
    let keys = [app.secrets.recipient.clone()];
    let run_export = async || {
        let mut rows = RowWriter::jsonl(&Column::ALL, std::io::sink());
        export(staff, &library(), &keys, &options, &mut rows, &mut |_| {}).await
    };
    let exported = until_done(run_export).await;
    assert_eq!((exported.written, exported.unopened.len()), (online, 0), "all counted signatures are exported");
    visit(app).await;
}

/// Two batches with one person in common, of which the first is removed.
async fn import_and_remove(app: &TestApp, staff: &Store) {
    let batch = Batch { source: "Market stall".to_owned(), date: Date::constant(2026, 1, 1), text: None };
    let mut first = None;
    for sheet in
        ["name,email\nEve,eve@weather.example\nOld,old@weather.example\n", "name,email\nEve,eve@weather.example\n"]
    {
        let sheet = Sheet::parse(sheet.as_bytes()).unwrap();
        let now = app.clock.now();
        let run =
            async || import(staff, &app.secrets.identity, &library(), &sheet, &batch, ImportMode::Write, now).await;
        let (ImportOutcome::New(ImportReport { batch: id, .. }) | ImportOutcome::Duplicate(id, _)) =
            until_done(run).await;
        first.get_or_insert(id);
        app.clock.step(1);
    }
    let first = first.unwrap();
    // After a lost response, there is nothing left to remove.
    until_done(async || match remove_import(staff, &library(), &first, app.clock.now()).await {
        Err(ImportError::NoBatch(_)) => Ok(()),
        outcome => outcome.map(drop),
    })
    .await;
}

/// Visitors request the count, a load balancer the health check; a mailbox bounces.
async fn visit(app: &TestApp) {
    app.clock.step(31);
    for path in ["/api/petitions/library/count", "/api/health"] {
        while app.get(path).await.status != StatusCode::OK {
            tokio::task::yield_now().await;
        }
    }
    until_done(async || app.mailer.registry.petition(&library()).await).await;
    until_done(|| app.mailer.bounced("nobody@weather.example")).await;
}

async fn sign(app: &TestApp, address: &str) {
    while app.sign("Stormy Person", address).await.status != StatusCode::SEE_OTHER {
        tokio::task::yield_now().await;
    }
}

/// Increments a counter without a signature, as only a bug can.
async fn add_one(store: &Store, attribute: &str) {
    let update = store.client().update_item().table_name(store.table(Table::Counts));
    let update = update.key("shard", AttributeValue::S("library#00".to_owned()));
    let update = update.update_expression(format!("ADD {attribute} :one"));
    update.expression_attribute_values(":one", AttributeValue::N("1".to_owned())).send().await.unwrap();
}

/// A signature expires before it is mailed; the mailer deletes it.
async fn expire(app: &TestApp, plain: &Store) {
    sign(app, "Late.Person3@weather.example").await;
    app.clock.step(UNSENT_SECONDS);
    while has_pending(plain).await {
        app.mailer.drain(&[]).await;
    }
}

async fn has_pending(plain: &Store) -> bool {
    for shard in 0..SHARDS {
        let (items, _) = plain.shard_page(&library(), shard, None).await.unwrap();
        if items.iter().any(|(_, item)| item.state == SignatureState::Pending) {
            return true;
        }
    }
    false
}

/// Closes the petition with one signature still pending; at the end of retention its data is deleted and the count stays.
pub async fn close(app: &TestApp, plain: &Store, keeper: &Store) {
    expire(app, plain).await;
    sign(app, WAITING[1]).await;
    let counted = plain.count(&library()).await.unwrap().online;
    let mut index = app.index.clone();
    index.petitions[0].status = PetitionStatus::Closed;
    let options = RegisterOptions {
        phase: Phase::All,
        deployment: Deployment::Preview,
        retire: Retire::All,
        preview_recipient: Some(&app.secrets.recipient_public()),
    };
    register(plain, &index, app.clock.now(), &*app.random, &options).await.unwrap();
    app.clock.step((i64::from(index.petitions[0].signing.keep_days) + 1) * 86_400);
    loop {
        let report = until_done(|| sweep(keeper, app.clock.now(), 20)).await;
        if plain.petition(&library()).await.unwrap().unwrap().salt.is_none() {
            break;
        }
        assert!(report.finished.is_empty(), "not finished while there is a salt");
    }
    assert_eq!(plain.count(&library()).await.unwrap().online, counted, "the count stays");
    // A change that no recount has seen.
    add_one(plain, "changes").await;
    until_done(async || continue_round(keeper, app.clock.now(), &|| true).await).await;
    assert_nothing_is_kept(plain, &library()).await;
    let report = verify(plain, &library(), false, &mut |_| {}).await.unwrap();
    assert_eq!((report.differences.len(), report.signatures), (0, i64::try_from(counted).unwrap()));
}

async fn assert_nothing_is_kept(store: &Store, petition: &Slug) {
    for shard in 0..SHARDS {
        let (items, more) = store.shard_page(petition, shard, None).await.unwrap();
        assert!(more.is_none(), "all fit on one page");
        for (_, item) in items {
            assert_ne!(item.state, SignatureState::Pending, "pending signatures are deleted");
            assert!(item.mailbox.is_empty() && item.attempts.is_empty() && item.generation.is_none());
            assert!(item.kept.is_none_or(|(id, kept)| id.is_empty() && kept.sealed.is_empty()));
        }
    }
}
