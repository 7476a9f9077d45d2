//! Recounts, repairs, exports, erasure, imports and sweeps.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use jiff::Timestamp;
use signer::fingerprint::SHARDS;
use signer::keeper::verify;
use signer::life::WITHDRAWN_SECONDS;
use signer::staff::{Column, Erasure, ExportOptions, RowWriter};
use signer::store::{Table, WriteOutcome};
use signer::{Clock, keeper, staff};

use crate::test_app::{Links, TestApp, library};

async fn sign_and_confirm(app: &TestApp, name: &str, email: &str) -> Links {
    let links = app.sign_and_read(name, email).await;
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
    links
}

#[tokio::test]
async fn wrong_counters_are_found_and_repaired() {
    let app = TestApp::new().await;
    for person in 0..5 {
        sign_and_confirm(&app, "Ann", &format!("ann{person}@example.org")).await;
    }
    let report = verify(&app.store, &library(), false, &mut |_| {}).await.unwrap();
    assert_eq!((report.signatures, report.differences.len(), report.moving.len()), (5, 0, 0));
    let shard = (0..SHARDS).collect::<Vec<_>>();
    let mut broken = 0;
    for shard in shard {
        let seen = app.store.shard_count(&library(), shard).await.unwrap();
        if seen.changes.is_some() {
            let written = app.store.repair_shard(&library(), shard, &seen, 90, &BTreeMap::new()).await.unwrap();
            assert_eq!(written, WriteOutcome::Done);
            broken += 1;
        }
    }
    assert_eq!(app.online().await, 90 * broken);
    let found = verify(&app.store, &library(), false, &mut |_| {}).await.unwrap();
    assert_eq!(found.differences.len() as u64, broken);
    assert!(found.differences.iter().all(|difference| !difference.repaired && difference.countries));
    let repaired = verify(&app.store, &library(), true, &mut |_| {}).await.unwrap();
    assert!(repaired.differences.iter().all(|difference| difference.repaired));
    assert_eq!(app.online().await, 5);
    assert_eq!(verify(&app.store, &library(), true, &mut |_| {}).await.unwrap().differences, []);
}

#[tokio::test]
async fn a_withdrawal_stays_known_if_the_address_is_posted_again() {
    let app = TestApp::new().await;
    let bob = sign_and_confirm(&app, "Bob", "bob@example.org").await;
    app.clock.step(7200);
    let since = app.clock.now();
    app.post_form(&bob.signature, &[("action", "withdraw")]).await;
    let withdrawn = async || app.export_csv(Some(since)).await.0.withdrawn;
    app.sign_and_read("Bob", "bob@example.org").await;
    assert_eq!(withdrawn().await, 1, "pending");
    let scan = app.store.client().scan().table_name(app.store.table(Table::Signatures)).send().await.unwrap();
    let expires: i64 = scan.items()[0]["expires"].as_n().unwrap().parse().unwrap();
    assert_eq!(expires, since.as_second() + WITHDRAWN_SECONDS, "the table's TTL keeps it");
    app.clock.step(8 * 86_400);
    assert_eq!(withdrawn().await, 1, "expired");
    let again = app.sign_and_read("Bob", "bob@example.org").await;
    app.post_form(&again.confirm, &[("action", "not_me")]).await;
    assert_eq!(withdrawn().await, 1, "deleted by its owner");
    sign_and_confirm(&app, "Bob", "bob@example.org").await;
    assert_eq!(withdrawn().await, 0, "it counts again");
}

#[tokio::test]
async fn an_export_has_confirmed_signatures_in_a_stable_order() {
    let app = TestApp::new().await;
    let ann = sign_and_confirm(&app, "Ann \"A\" Lee, Jr.", "ann@example.org").await;
    let bob = sign_and_confirm(&app, "Bob", "bob@example.org").await;
    app.sign("Pending", "pending@example.org").await;
    let (report, csv) = app.export_csv(None).await;
    assert_eq!((report.written, report.unopened.len()), (2, 0));
    assert!(
        csv.starts_with(
            "id,withdrawn,confirmed_at,name,email,country,postcode,comment,updates,lang,text,notice,consent,same_mailbox,via,origin,batch,line\n"
        ),
        "{csv}"
    );
    assert!(csv.contains(r#""Ann ""A"" Lee, Jr.",ann@example.org,CA"#) && !csv.contains("Pending"), "{csv}");
    assert_eq!(app.export_csv(None).await.1, csv, "the order is stable");
    let (_, rows) = app.export_json(&app.export_options(None)).await;
    let hour = Timestamp::from_second(app.clock.now().as_second() / 3600 * 3600).unwrap();
    assert_eq!((&rows[0]["updates"], &rows[0]["confirmed_at"]), (&true.into(), &hour.to_string().into()));

    // Later changes are rows, too: withdrawn signatures, and those without updates.
    app.clock.step(7200);
    let since = Some(app.clock.now());
    app.post_form(&bob.signature, &[("action", "withdraw")]).await;
    app.post_form(&ann.signature, &[("action", "updates_off")]).await;
    let (report, rows) = app.export_json(&app.export_options(since)).await;
    assert_eq!((report.written, report.withdrawn), (1, 1));
    let row = |withdrawn: bool| rows.iter().find(|row| row["withdrawn"] == withdrawn).unwrap();
    assert_eq!((&row(false)["email"], &row(false)["updates"]), (&"ann@example.org".into(), &false.into()));
    let id = row(true)["id"].as_str().unwrap();
    assert!(csv.lines().any(|line| line.starts_with(id) && line.contains(",Bob,")), "{csv}");
    assert_eq!(row(true)["email"], "");
    let (_, changed) = app.export_csv(since).await;
    assert!(changed.contains(&format!("{id},true,,,,")), "{changed}");
    assert_eq!(app.export_csv(None).await.0.withdrawn, 0, "a full export has no withdrawn signatures");
    let only_updates = |since| ExportOptions { only_updates: true, ..app.export_options(since) };
    assert_eq!(
        app.export_json(&only_updates(since)).await.1,
        rows,
        "those who no longer want updates, and the withdrawn"
    );
    assert_eq!(app.export_json(&only_updates(None)).await.1, [] as [serde_json::Value; 0]);

    // Withdrawals are known for 30 days.
    app.clock.step(30 * 86_400);
    assert_eq!(app.export_csv(since).await.0.withdrawn, 1);
    app.clock.step(1);
    let (options, keys) = (app.export_options(since), staff::parse_keys(&app.secrets.to_text()));
    let mut rows = RowWriter::jsonl(&Column::ALL, Vec::new());
    let late = staff::export(&app.store, &library(), &keys, &options, &mut rows, &mut |_| {}).await.unwrap_err();
    assert!(late.to_string().contains("export everything"), "{late}");
    assert_eq!(rows.finish().unwrap(), b"");

    // With another key nothing can be decrypted, and each signature is listed.
    let other = staff::parse_keys(&signer::KeyPair::generate("Other").private_file);
    assert_eq!(other.len(), 1);
    let (options, mut rows) = (app.export_options(None), RowWriter::jsonl(&Column::ALL, Vec::new()));
    let report = staff::export(&app.store, &library(), &other, &options, &mut rows, &mut |_| {}).await.unwrap();
    assert_eq!((report.written, report.unopened.len()), (0, 1));
}

/// Whatever people enter, and however a spreadsheet reads the file: with commas and quotes, or split at other separators.
#[tokio::test]
async fn exports_contain_no_spreadsheet_formulas() {
    let app = TestApp::new().await;
    let formulas = ["=1+1", "ok;=HYPERLINK(\"http://x\")", "two\r\n=lines", "a\t@b", "quote \";+1", "-2"];
    for (person, formula) in formulas.iter().enumerate() {
        let email = format!("=ann{person}@example.org");
        let name = format!("Ann;={person}");
        let fields = [("name", name.as_str()), ("email", &email), ("comment", formula)];
        let fields = [&fields[..], &[("country", "CA"), ("lang", "en")]].concat();
        let answer = app.post_sign_form("library", &fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{formula:?}: {}", answer.body);
        app.send_mails().await;
        app.post_form(&Links::of(&app.take_mails()[0]).confirm, &[]).await;
    }
    let (report, output) = app.export_csv(None).await;
    assert_eq!((report.written, report.unopened.len()), (formulas.len() as u64, 0));
    let is_formula = |cell: &str| cell.trim_start_matches([' ', '"']).starts_with(['=', '+', '-', '@']);
    for row in csv::Reader::from_reader(output.as_bytes()).records() {
        let row = row.unwrap();
        assert_eq!(row.len(), Column::ALL.len());
        assert!(row.iter().all(|cell| !is_formula(cell)), "{row:?}");
    }
    let parts: Vec<&str> = output.split([';', '\t', '\r', '\n']).collect();
    assert!(parts.iter().all(|part| !is_formula(part)), "{parts:?}");
}

#[tokio::test]
async fn erasing_removes_a_person_from_all_petitions() {
    let app = TestApp::new().await;
    let links = sign_and_confirm(&app, "Ann", "ann@example.org").await;
    app.sign("Bob", "bob@example.org").await;
    assert_eq!(app.erase("ANN@example.org").await, [Erasure::Withdrawn]);
    assert_eq!(app.erase("bob@example.org").await, [Erasure::Deleted]);
    assert_eq!(app.erase("ann@example.org").await, [Erasure::Nothing]);
    assert_eq!(app.online().await, 0);
    assert_eq!(app.get(&links.signature).await.status, StatusCode::GONE);
    assert_eq!(app.send_mails().await.sent, 0);
}

#[tokio::test]
async fn data_is_deleted_at_the_end_of_retention_and_the_count_stays() {
    let app = TestApp::new().await;
    let links = sign_and_confirm(&app, "Ann", "ann@example.org").await;
    sign_and_confirm(&app, "Bob", "bob@example.org").await;
    let mut index = app.index.clone();
    index.petitions[0].status = petition::PetitionStatus::Closed;
    app.register(&index, signer::Retire::All).await.unwrap();
    app.clock.step(180 * 86_400 - 1);
    assert_eq!(keeper::sweep(&app.store, app.clock.now(), 1000).await.unwrap().deleted, 0);
    app.clock.step(1);
    // Interrupted after each signature, the sweep continues.
    let (mut deleted, mut finished) = (0, false);
    for _ in 0..SHARDS {
        let report = keeper::sweep(&app.store, app.clock.now(), 1).await.unwrap();
        deleted += report.deleted;
        finished |= report.finished == [library()];
    }
    assert!(finished && deleted == 2, "{deleted}");
    assert_eq!(app.store.petition(&library()).await.unwrap().unwrap().salt, None);
    app.registry.forget();
    assert_eq!(app.get(&links.signature).await.status, StatusCode::GONE);
    assert_eq!(app.online().await, 2);
    assert_eq!(verify(&app.store, &library(), false, &mut |_| {}).await.unwrap().signatures, 2);
    for shard in 0..SHARDS {
        for (_, item) in app.store.shard_page(&library(), shard, None).await.unwrap().0 {
            let (_, kept) = item.kept.unwrap();
            assert!(kept.sealed.is_empty() && item.mailbox.is_empty() && item.generation.is_none());
            assert_eq!((item.confirmed_at.unwrap() % 86_400, kept.signed_at % 86_400), (0, 0));
        }
    }
}
