//! `cargo xtask scale`: what 10,000 petitions cost: calls, read and write units, time, memory, and dollars a month.
//!
//! The tables are filled with petitions of different sizes. Units are those that the engine reports as consumed capacity.
//! `-- --petitions N` changes the number.
#![allow(missing_docs, dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "scale/meter.rs"]
mod meter;
#[path = "../tests/it/tables.rs"]
mod tables;
#[path = "../tests/it/test_app.rs"]
mod test_app;

use std::sync::Arc;
use std::time::Instant;

use aws_sdk_dynamodb::types::AttributeValue;
use futures::StreamExt;
use jiff::tz::TimeZone;
use petition::count::Counts;
use petition::index::Index;
use petition::slug::Slug;
use serde_json::json;
use signer::fingerprint::shard_name;
use signer::store::Table;
use signer::{Clock, RefreshMode, Retire, Store, refresh_counts};

use meter::Meter;
use test_app::{Links, Setup, TestApp, entry, index};

/// The allocator of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Dollars per million units on demand, as in deploy/README.md.
const READS: f64 = 0.125;
const WRITES: f64 = 0.625;
/// Runs a month: once a minute.
const MINUTES: f64 = 43_200.0;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let petitions = arguments.iter().skip_while(|argument| *argument != "--petitions").nth(1);
    let petitions = petitions.map_or(10_000, |text| text.parse().unwrap());
    tokio::runtime::Runtime::new().unwrap().block_on(run(petitions));
}

/// An index of this many petitions.
fn many(petitions: usize) -> Index {
    let mut index = index();
    index["petitions"] = (0..petitions).map(|number| entry(&format!("petition-{number}"))).collect();
    serde_json::from_value(index).unwrap()
}

/// How many of its 64 counters a petition has: most are small, one in ten has them all.
fn counters(number: usize) -> u8 {
    if number.is_multiple_of(10) { 64 } else { u8::try_from(number % 23).unwrap() + 1 }
}

/// Writes a counter.
async fn count(store: &Store, petition: &Slug, shard: u8, signatures: u64) {
    let number = || AttributeValue::N(signatures.to_string());
    let put = store.client().put_item().table_name(store.table(Table::Counts));
    let put = put.item("shard", AttributeValue::S(shard_name(petition, shard)));
    put.item("signatures", number()).item("changes", number()).send().await.unwrap();
}

/// This many people sign the first petition, and confirm.
async fn sign(app: &TestApp, people: usize) {
    for person in 0..people {
        let email = format!("ann{person}@example.org");
        let fields = [("name", "Ann Lee"), ("email", &email), ("country", "CA"), ("lang", "en"), ("updates", "on")];
        app.post_sign_form("petition-0", &fields).await;
    }
    app.send_mails().await;
    for mail in app.take_mails() {
        app.post_form(&Links::of(&mail).confirm, &[]).await;
    }
}

async fn run(petitions: usize) {
    let meter = Arc::new(Meter::default());
    let plain = tables::new();
    let store = tables::through(&plain, |inner| meter.around(inner));
    let setup = Setup { index: json!({"version": 1, "site": index()["site"], "petitions": []}), ..Setup::default() };
    let app = TestApp::start(store, setup, None).await;
    let mut index = many(petitions);

    println!("{petitions} petitions");
    println!(
        "{:>34} {:>9} {:>11} {:>11} {:>8} {:>9} {:>9}",
        "", "calls", "read units", "write units", "seconds", "memory MB", "$ a month"
    );
    measure(&meter, "publish all for the first time", None, async || {
        app.register(&index, Retire::All).await.unwrap();
    })
    .await;
    measure(&meter, "a hundred signatures, confirmed", None, async || sign(&app, 100).await).await;
    measure(&meter, "publish all again", None, async || {
        app.register(&index, Retire::All).await.unwrap();
    })
    .await;
    index.petitions[1].goal = serde_json::from_value(json!(5000)).unwrap();
    measure(&meter, "publish one changed petition", None, async || {
        app.register(&index, Retire::All).await.unwrap();
    })
    .await;

    let ids: Vec<Slug> = index.petitions.iter().map(|entry| entry.id.clone()).collect();
    let filled = ids.iter().enumerate().flat_map(|(number, id)| (0..counters(number)).map(move |shard| (id, shard)));
    futures::stream::iter(filled).for_each_concurrent(16, |(id, shard)| count(&plain, id, shard, 3)).await;

    let refresh = async |known| {
        refresh_counts(&app.store, known, &TimeZone::UTC, app.clock.now(), RefreshMode::Publish).await.unwrap()
    };
    let mut counts = Counts::default();
    measure(&meter, "first refresh", None, async || counts = refresh(Counts::default()).await).await;
    measure(&meter, "refresh without news", Some(MINUTES), async || {
        refresh(counts.clone()).await;
    })
    .await;
    count(&plain, &ids[0], 0, 4).await;
    measure(&meter, "refresh after one signature", Some(MINUTES), async || {
        refresh(counts.clone()).await;
    })
    .await;
    measure(&meter, "refresh of a new process", None, async || {
        refresh(Counts::default()).await;
    })
    .await;
}

/// Does the work and prints a row; `often` is how often a month it is done.
async fn measure(meter: &Meter, what: &str, often: Option<f64>, work: impl AsyncFnOnce()) {
    meter.take();
    let start = Instant::now();
    work().await;
    let seconds = start.elapsed().as_secs_f64();
    let used = meter.take();
    let dollars = often.map_or_else(String::new, |often| {
        format!("{:.2}", often * (used.reads * READS + used.writes * WRITES) / 1_000_000.0)
    });
    println!(
        "{what:>34} {:>9} {:>11.0} {:>11.0} {seconds:>8.2} {:>9} {dollars:>9}",
        used.calls,
        used.reads,
        used.writes,
        memory()
    );
}

/// The memory of this process, the engine's tables included, in megabytes; empty if the system does not say.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()).and_then(|text| text.parse::<u64>().ok());
    kilobytes.map_or_else(String::new, |kilobytes| (kilobytes / 1024).to_string())
}
