//! `cargo xtask load`: throughput of signing, sustained and in bursts, compared with the bare engine doing the same store calls;
//! and whether first, repeated and confirmed signatures take the same time.
//!
//! People sign in small groups. The store calls of a group are recorded and replayed on a second engine in the same state. The
//! two are measured alternately, so that other load on the machine affects both.
//!
//! `-- --people N` sets the number of people; `-- equal` or `-- load` runs only one part.
#![allow(missing_docs, dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "load/equal.rs"]
mod equal;
#[path = "load/record.rs"]
mod record;
#[path = "../tests/it/tables.rs"]
mod tables;
#[path = "../tests/it/test_app.rs"]
mod test_app;

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::StreamExt;
use signer::{Limits, Store};

use record::{Recorder, replay};
use test_app::{Setup, TestApp};

/// The allocator of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Concurrent signers under sustained load.
const SIDE_BY_SIDE: usize = 4;
/// People per measurement.
const GROUP: usize = 100;
/// People who sign simultaneously in a burst.
const BURST: usize = 500;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let people = arguments.iter().skip_while(|argument| *argument != "--people").nth(1);
    let people = people.map_or(4_000, |text| text.parse().unwrap());
    // Shows why requests fail, if any do.
    tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::WARN).init();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if !has("equal") {
        runtime.block_on(load(people));
    }
    if !has("load") {
        runtime.block_on(equal::run());
    }
}

/// An app on a store in a file whose calls are recorded, and a second store in the same state.
pub struct Pair {
    pub app: Arc<TestApp>,
    recorder: Arc<Recorder>,
    bare: Store,
}

/// Limits that are counted but never reached.
pub fn generous() -> Limits {
    let most = i64::MAX / 2;
    Limits { per_minute: most, per_five_minutes: most, mailbox_per_day: most, ..Limits::default() }
}

impl Pair {
    async fn new(folder: &Path) -> Self {
        let store = Store::embedded(&folder.join("routes.db")).unwrap();
        let bare = Store::embedded(&folder.join("bare.db")).unwrap();
        bare.create_tables().await.unwrap();
        let recorder = Arc::new(Recorder::default());
        let setup = Setup { limits: Some(generous()), ..Setup::default() };
        let app = Arc::new(TestApp::start(recorder.store(&store), setup, None).await);
        // Warms the cache of registered petitions.
        app.sign("First Person", "first@example.org").await;
        recorder.take();
        Self { app, recorder, bare }
    }

    /// Lets people sign, `at_once` of them concurrently, then replays their store calls on the bare engine. Returns both durations
    /// and the response times.
    async fn sign(&self, people: std::ops::Range<usize>, at_once: usize) -> Turn {
        let start = Instant::now();
        let signing = people.map(|person| {
            let app = self.app.clone();
            let sign = async move {
                let began = Instant::now();
                let answer = app.sign("Ann Lee", &format!("person{person}@example.org")).await;
                assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
                began.elapsed()
            };
            record::PERSON.scope(person, sign)
        });
        let answers = side_by_side(signing, at_once).await;
        let routes = start.elapsed();
        let calls = self.recorder.take().into_values();
        let start = Instant::now();
        let bare_answers = side_by_side(calls.map(|calls| replay(self.bare.clone(), calls)), at_once).await;
        Turn { routes, bare: start.elapsed(), answers, bare_answers }
    }
}

async fn side_by_side<F>(work: impl Iterator<Item = F>, at_once: usize) -> Vec<Duration>
where
    F: Future<Output = Duration> + Send + 'static,
{
    let work: Vec<F> = work.collect();
    let tasks = futures::stream::iter(work.into_iter().map(|work| async move { tokio::spawn(work).await.unwrap() }));
    tasks.buffer_unordered(at_once).collect().await
}

/// One measurement of both.
struct Turn {
    routes: Duration,
    bare: Duration,
    answers: Vec<Duration>,
    bare_answers: Vec<Duration>,
}

async fn load(people: usize) {
    let folder = tempfile::tempdir().unwrap();
    let pair = Pair::new(folder.path()).await;
    let mut sustained = Vec::new();
    for group in 0..people.div_ceil(GROUP) {
        sustained.push(pair.sign(group * GROUP..(group + 1) * GROUP, SIDE_BY_SIDE).await);
    }
    println!("{:>22} {:>10} {:>10} {:>10} {:>8}", "", "a second", "p50 ms", "p99 ms", "added");
    report(&format!("sustained, {SIDE_BY_SIDE} at once"), &sustained);
    let mut bursts = Vec::new();
    for burst in 0..people.div_ceil(BURST).min(8) {
        let first = 1_000_000 + burst * BURST;
        bursts.push(pair.sign(first..first + BURST, BURST).await);
    }
    report(&format!("bursts of {BURST}"), &bursts);
}

fn report(what: &str, turns: &[Turn]) {
    let bare: Vec<_> = turns.iter().map(|turn| (turn.bare, &turn.bare_answers)).collect();
    let routes: Vec<_> = turns.iter().map(|turn| (turn.routes, &turn.answers)).collect();
    let mut added: Vec<f64> =
        turns.iter().map(|turn| turn.routes.as_secs_f64() / turn.bare.as_secs_f64() - 1.0).collect();
    added.sort_by(f64::total_cmp);
    println!("{what}");
    row("the bare engine", &bare, "");
    row("signing", &routes, &format!("{:+.1} %", 100.0 * added[added.len() / 2]));
}

fn row(what: &str, turns: &[(Duration, &Vec<Duration>)], added: &str) {
    let whole: f64 = turns.iter().map(|(whole, _)| whole.as_secs_f64()).sum();
    let mut answers: Vec<Duration> = turns.iter().flat_map(|(_, answers)| answers.iter().copied()).collect();
    answers.sort();
    let at = |share: f64| 1000.0 * answers[((answers.len() - 1) as f64 * share) as usize].as_secs_f64();
    println!("{what:>22} {:>10.0} {:>10.2} {:>10.2} {added:>8}", answers.len() as f64 / whole, at(0.5), at(0.99));
}
