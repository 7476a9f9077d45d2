//! Signatures on paper: each person counts once, batches can be removed, and names are sealed.

use axum::http::StatusCode;
use petition::count::ImportedFrom;
use petition::email::EmailAddress;
use petition::text::TextHash;
use signer::fingerprint::SHARDS;
use signer::keeper::{settle, verify_paper};
use signer::staff::{
    Batch, Column, Doubles, ExportOptions, ImportError, ImportMode, ImportOutcome, ImportReport, Sheet, import,
    remove_import,
};
use signer::store::imports::ImportPhase;
use signer::{Clock, keeper, staff};

use crate::test_app::{Setup, TEXT, TestApp, index, library};

fn batch(source: &str, date: &str) -> Batch {
    Batch { source: source.to_owned(), date: date.parse().unwrap(), text: None }
}

async fn run(app: &TestApp, sheet: &str, batch: &Batch, mode: ImportMode) -> Result<ImportOutcome, ImportError> {
    let sheet = Sheet::parse(sheet.as_bytes()).unwrap();
    import(&app.store, &app.secrets.identity, &library(), &sheet, batch, mode, app.clock.now()).await
}

/// Imports a table that was collected on this day at a market stall.
pub async fn import_sheet(app: &TestApp, sheet: &str, date: &str) -> Result<ImportOutcome, ImportError> {
    run(app, sheet, &batch("Market stall", date), ImportMode::Write).await
}

/// Imports a new batch a minute after the last one.
async fn take(app: &TestApp, sheet: &str) -> ImportReport {
    app.clock.step(60);
    match import_sheet(app, sheet, "2026-01-01").await.unwrap() {
        ImportOutcome::New(report) => report,
        ImportOutcome::Duplicate(id, _) => panic!("{id} is there"),
    }
}

async fn sign_online(app: &TestApp, name: &str, email: &str) {
    let links = app.sign_and_read(name, email).await;
    assert_eq!(app.post_form(&links.confirm, &[]).await.status, StatusCode::SEE_OTHER);
}

/// The imported signatures, which a recount confirms.
async fn imported(app: &TestApp) -> u64 {
    let check = verify_paper(&app.store, &library(), false, app.clock.now().as_second()).await.unwrap();
    assert!(!check.differs && check.counted == check.found, "{check:?}");
    check.counted
}

async fn rows(app: &TestApp) -> usize {
    let mut rows = 0;
    for shard in 0..SHARDS {
        rows += app.store.paper_rows(&library(), shard).await.unwrap().len();
    }
    rows
}

async fn delivering_names() -> TestApp {
    let mut index = index();
    index["petitions"][0]["signing"]["delivers"] = "names".into();
    TestApp::with(Setup { index, ..Setup::default() }).await
}

#[tokio::test]
async fn the_same_rows_count_once_and_each_source_is_named() {
    let app = TestApp::new().await;
    let sheet = "Name,Town\nAnn,Elm\nBob,Oak\n,\n";
    let dry = run(&app, sheet, &batch("Market stall", "2026-02-01"), ImportMode::DryRun).await.unwrap();
    assert_eq!(app.store.count(&library()).await.unwrap().imported, 0);
    let done = import_sheet(&app, sheet, "2026-02-01").await.unwrap();
    assert_eq!(done, dry, "a dry run says what will be done");
    let ImportOutcome::New(ImportReport { batch: id, counted: 2, .. }) = done else { panic!("{done:?}") };
    let again = import_sheet(&app, "town;name\r\nOak;Bob\r\nElm;Ann\r\n", "2026-02-03").await.unwrap();
    assert!(matches!(again, ImportOutcome::Duplicate(known, import) if known == id && import.count == 2));
    take(&app, "name\nEve\n").await;
    run(&app, "name\nDee\n", &batch("Front desk", "2025-12-15"), ImportMode::Write).await.unwrap();
    let count = app.store.count(&library()).await.unwrap();
    assert_eq!((count.imported, count.online), (4, 0));
    assert_eq!(app.store.all_counts().await.unwrap()[&library()], count);
    let named = |from: &ImportedFrom| format!("{} {} {}", from.source, from.date.unwrap(), from.count);
    let sources: Vec<String> = count.sources.iter().map(named).collect();
    assert_eq!(sources, ["Front desk 2025-12-15 1", "Market stall 2026-01-01 1", "Market stall 2026-02-01 2"]);
    assert_eq!(rows(&app).await, 0, "the petition delivers the count only, and no row has an address");

    assert_eq!(remove_import(&app.store, &library(), &id[..8], app.clock.now()).await.unwrap().0, id);
    assert_eq!(imported(&app).await, 2);
    for unknown in [&id[..8], "", "ffff"] {
        let error = remove_import(&app.store, &library(), unknown, app.clock.now()).await.unwrap_err();
        assert!(matches!(error, ImportError::NoBatch(_)), "{error}");
    }
}

#[tokio::test]
async fn a_person_with_an_address_counts_once() {
    let app = TestApp::new().await;
    sign_online(&app, "Ann", "ann@example.org").await;
    let sheet = "name,email\nAnn,ANN@example.org\nBob,bob@example.org\nBob B.,bob@example.org\nCy,\nCy,\n";
    let first = take(&app, sheet).await;
    assert_eq!((first.counted, &first.repeated[..], first.online, first.elsewhere), (3, &[4][..], 1, 0));
    let second = take(&app, "name,email\nBob,b.ob@example.org\nB.,bob@example.org\nDee,dee@example.org\n").await;
    assert_eq!((second.counted, second.elsewhere), (2, 1));
    assert_eq!((app.online().await, imported(&app).await), (1, 5));

    // What one batch no longer counts, the other does.
    remove_import(&app.store, &library(), &first.batch, app.clock.now()).await.unwrap();
    assert_eq!(imported(&app).await, 3);

    // Signing online answers and counts as for anyone; the row goes in the night.
    sign_online(&app, "Dee", "dee@example.org").await;
    assert_eq!((app.online().await, imported(&app).await), (2, 3));
    assert_eq!(settle(&app.store, &library(), app.clock.now().as_second()).await.unwrap(), 1);
    assert_eq!(settle(&app.store, &library(), app.clock.now().as_second()).await.unwrap(), 0);
    assert_eq!((app.online().await, imported(&app).await, rows(&app).await), (2, 2, 2));
    let patrol = keeper::patrol(&app.store, app.clock.now(), &|| true, &mut |_, _| {}).await.unwrap();
    assert_eq!((patrol.different, patrol.failed), (0, 0));
}

#[tokio::test]
async fn an_interrupted_batch_is_continued() {
    let app = delivering_names().await;
    let sheet = "name,email\nAnn,ann@example.org\nBob,bob@example.org\nCy,\n";
    let id = take(&app, sheet).await.batch;
    let now = app.clock.now();
    let interrupt = async |phase| {
        let mut petition = app.store.petition(&library()).await.unwrap().unwrap();
        let import = petition.imports.get_mut(&id).unwrap();
        (import.phase, import.count) = (phase, 0);
        let _ = app.store.write_imports(&petition, &[], now.as_second()).await.unwrap();
        for shard in 0..SHARDS {
            if let Some((key, row)) = app.store.paper_rows(&library(), shard).await.unwrap().into_iter().next() {
                let _ = app.store.remove_paper(&key, &row, now.as_second()).await.unwrap();
                return;
            }
        }
    };
    interrupt(ImportPhase::Writing).await;
    assert_eq!((imported(&app).await, rows(&app).await), (0, 2));
    assert_eq!(app.export_csv(None).await.0.written, 0, "what does not count is not exported");
    let report = take(&app, sheet).await;
    assert_eq!((report.batch, report.counted), (id.clone(), 3));
    assert_eq!((imported(&app).await, rows(&app).await), (3, 3));

    interrupt(ImportPhase::Removing).await;
    assert!(matches!(import_sheet(&app, sheet, "2026-01-01").await, Err(ImportError::Removing(_))));
    remove_import(&app.store, &library(), &id, now).await.unwrap();
    assert_eq!((imported(&app).await, rows(&app).await), (0, 0));
    assert_eq!(app.store.petition(&library()).await.unwrap().unwrap().imports.len(), 0);
    assert_eq!(take(&app, sheet).await.counted, 3, "it can be imported again");
}

#[tokio::test]
async fn what_cannot_be_right_is_refused() {
    let app = TestApp::new().await;
    let refused = async |batch: &Batch| {
        let error = run(&app, "name\nAnn\n", batch, ImportMode::Write).await.unwrap_err();
        assert_eq!(imported(&app).await, 0);
        error.to_string()
    };
    let today = jiff::tz::TimeZone::UTC.to_datetime(app.clock.now()).date();
    let tomorrow = batch("Stall", &today.tomorrow().unwrap().to_string());
    assert!(refused(&tomorrow).await.contains("is in the future"));
    let text = Batch { text: Some("0123".to_owned()), ..batch("Stall", "2026-01-01") };
    assert!(refused(&text).await.contains(TextHash::of(TEXT).as_str()), "the known texts are named");
    run(&app, "name\nAnn\n", &batch("Stall", &today.to_string()), ImportMode::Write).await.unwrap();
}

#[tokio::test]
async fn names_on_paper_are_sealed_exported_shown_and_erased() {
    let app = delivering_names().await;
    let sheet = "name,email,postcode,country\nZoë Lee,zoe@example.org,01067,CA\nZOË  lee,,01067,\nBob,,,\n";
    let report = take(&app, sheet).await;
    sign_online(&app, "Ann", "ann@example.org").await;
    let (exported, rows_of) = app.export_json(&app.export_options(None)).await;
    assert_eq!((exported.written, exported.on_paper, exported.nameless, exported.unopened.len()), (4, 3, 0, 0));
    let zoe = rows_of.iter().find(|row| row["email"] == "zoe@example.org").unwrap();
    for (column, value) in [
        ("name", "Zoë Lee"),
        ("postcode", "01067"),
        ("country", "CA"),
        ("origin", "paper"),
        ("line", "2"),
        ("batch", &report.batch[..12]),
        ("confirmed_at", "2026-01-01"),
        ("text", TextHash::of(TEXT).as_str()),
    ] {
        assert_eq!(zoe[column], value, "{column}");
    }
    assert_eq!(rows_of.iter().filter(|row| row["origin"] == "online").count(), 1);
    let updates = ExportOptions { only_updates: true, ..app.export_options(None) };
    assert_eq!(app.export_json(&updates).await.0.on_paper, 0, "no one on a sheet gets mail");

    // With another key, the rows are reported as not opened; the tables have no name.
    let other = staff::parse_keys(&signer::KeyPair::generate("Other").private_file);
    let mut doubles = Doubles::default();
    let options = app.export_options(None);
    let unopened = staff::export(&app.store, &library(), &other, &options, &mut doubles, &mut |_| {}).await.unwrap();
    assert_eq!((unopened.unopened.len(), doubles.groups().count()), (4, 0));
    let scan = app.store.client().scan().table_name(app.store.table(signer::store::Table::Signatures)).send().await;
    let stored = format!("{:?}", scan.unwrap().items());
    assert!(stored.contains("\"paper\"") && !stored.contains("Bob") && !stored.contains("01067"), "{stored}");

    let keys = staff::parse_keys(&app.secrets.to_text());
    let mut doubles = Doubles::default();
    staff::export(&app.store, &library(), &keys, &options, &mut doubles, &mut |_| {}).await.unwrap();
    let groups: Vec<_> = doubles.groups().collect();
    assert_eq!((groups.len(), groups[0].len()), (1, 2), "equal names and postcodes");
    let second = groups[0].iter().find(|row| row.cell(Column::Email).as_str().is_empty()).unwrap();
    let id = second.cell(Column::Id).as_str();
    let now = app.clock.now().as_second();
    assert!(staff::remove_row(&app.store, &library(), id, now).await.unwrap());
    assert!(!staff::remove_row(&app.store, &library(), id, now).await.unwrap());
    assert_eq!(imported(&app).await, 2);

    let address = EmailAddress::parse("ZOE@example.org").unwrap();
    let find = async || staff::find(&app.store, &app.secrets.identity, &address).await.unwrap();
    let found = find().await;
    let record = found.sheets[0].record(&keys);
    assert_eq!(
        (record.line, record.source.as_str(), record.data.unwrap().name.as_str()),
        (2, "Market stall", "Zoë Lee")
    );
    assert!(found.sheets[0].has_name("zoë lee", &keys) && !found.sheets[0].has_name("bob", &keys));
    let before = app.clock.now();
    assert_eq!(staff::erase_rows(&app.store, &found.sheets, now).await.unwrap(), 1);
    assert_eq!((find().await.sheets.len(), imported(&app).await), (0, 1));
    let (changed, _) = app.export_json(&app.export_options(Some(before))).await;
    assert_eq!(changed.withdrawn, 2, "programs that have the rows learn that they are gone");
}

#[tokio::test]
async fn rows_are_deleted_at_the_end_of_retention_and_the_count_stays() {
    let app = delivering_names().await;
    take(&app, "name,email\nAnn,ann@example.org\nBob,\n").await;
    take(&app, "name,email\nAnn Lee,ann@example.org\nCy,cy@example.org\n").await;
    assert_eq!((imported(&app).await, rows(&app).await), (3, 4));
    let mut index = app.index.clone();
    index.petitions[0].status = petition::PetitionStatus::Closed;
    app.register(&index, signer::Retire::All).await.unwrap();
    app.clock.step(180 * 86_400);
    while app.store.petition(&library()).await.unwrap().unwrap().salt.is_some() {
        keeper::sweep(&app.store, app.clock.now(), 10).await.unwrap();
    }
    assert_eq!((imported(&app).await, rows(&app).await), (3, 3), "what counted still does");
    for shard in 0..SHARDS {
        for (_, row) in app.store.paper_rows(&library(), shard).await.unwrap() {
            assert_eq!(row, row.retained());
        }
    }
    let (report, _) = app.export_json(&app.export_options(None)).await;
    assert_eq!((report.written, report.nameless), (0, 3));
    assert!(matches!(import_sheet(&app, "name\nDee\n", "2026-01-01").await, Err(ImportError::Retained(_))));
}
