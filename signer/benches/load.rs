//! `cargo xtask load`: what the routes add to their store calls, sustained and in bursts; and whether first, repeated and
//! confirmed signatures take the same time.
//!
//! People sign in groups. The store calls of a group are recorded first, on tables of their own. Then the group signs through the
//! routes, and the same calls of the SDK with the same items are made without them, in turn the one or the other first, so that
//! other load on the machine affects both. Intervals are 95 % bootstrap intervals over groups or rounds; the seed is printed.
//!
//! `-- --people N`, `--rounds N` and `--seed N` change the numbers; `-- equal` or `-- load` runs only one part. The exit code is 1
//! if a limit is exceeded beyond chance, or the kinds are not shown to take equal time.
#![allow(missing_docs, dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "load/bootstrap.rs"]
mod bootstrap;
#[path = "load/equal.rs"]
mod equal;
#[path = "load/record.rs"]
mod record;
#[path = "../tests/it/tables.rs"]
mod tables;
#[path = "../tests/it/test_app.rs"]
mod test_app;

use std::ops::Range;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use futures::StreamExt;
use petition::index::Rates;
use signer::Store;

use bootstrap::{Interval, interval, quantile};
use record::{RecordedCall, Recorder, SdkCall, replay};
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

/// The most that the routes may add to the time of their store calls, and the most that they may multiply the p99 of a burst with.
const ADDED_MAX: f64 = 0.15;
const P99_MAX: f64 = 2.0;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| arguments.iter().any(|argument| argument == name);
    let number = |name: &str| {
        let mut after = arguments.iter().skip_while(|argument| *argument != name);
        after.nth(1).map(|text| text.parse::<u64>().unwrap())
    };
    let size = |name: &str, usual| number(name).map_or(usual, |number| usize::try_from(number).unwrap());
    let seed = number("--seed").unwrap_or_else(|| {
        SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| u64::from(since.subsec_nanos()))
    });
    // Shows why requests fail, if any do.
    tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::WARN).init();
    println!("seed {seed}");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let mut is_good = true;
    if !has("equal") {
        is_good &= runtime.block_on(load(size("--people", 4_000), seed));
    }
    if !has("load") {
        is_good &= runtime.block_on(equal::run(size("--rounds", 1_000), seed));
    }
    if is_good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Limits that are counted but never reached.
pub fn generous() -> Rates {
    let most = Some(u32::MAX);
    Rates { per_minute: most, per_five_minutes: most, mailbox_per_day: most }
}

/// Two apps on stores in files, one to record calls and one to be measured, and a third store for the calls alone.
struct Bench {
    recorded: Arc<TestApp>,
    recorder: Arc<Recorder>,
    measured: Arc<TestApp>,
    bare: Store,
}

impl Bench {
    async fn new(folder: &Path) -> Self {
        let store = |name: &str| Store::embedded(&folder.join(name)).unwrap();
        let bare = store("bare.db");
        bare.create_tables().await.unwrap();
        let recorder = Arc::new(Recorder::default());
        let start = async |store: Store| {
            let setup = Setup { limits: Some(generous()), ..Setup::default() };
            let app = TestApp::start(store, setup, None).await;
            // Warms the cache of registered petitions.
            app.sign("First Person", "first@example.org").await;
            Arc::new(app)
        };
        let recorded = start(recorder.store(&store("recorded.db"))).await;
        let measured = start(store("measured.db")).await;
        Self { recorded, recorder, measured, bare }
    }

    /// Measures people who sign, `at_once` of them concurrently, and their store calls alone.
    async fn measure(&self, people: Range<usize>, at_once: usize, is_bare_first: bool) -> Turn {
        side_by_side(people.clone().map(|person| sign(self.recorded.clone(), person)), at_once).await;
        let calls: Vec<Vec<RecordedCall>> = self.recorder.take().into_values().collect();
        assert_eq!(calls.len(), people.len());
        let calls: Vec<Vec<SdkCall>> =
            calls.iter().map(|calls| calls.iter().map(|call| SdkCall::new(&self.bare, call)).collect()).collect();
        let routes = side_by_side(people.map(|person| sign(self.measured.clone(), person)), at_once);
        let bare = side_by_side(calls.into_iter().map(replay), at_once);
        if is_bare_first {
            let bare = bare.await;
            Turn { routes: routes.await, bare }
        } else {
            Turn { routes: routes.await, bare: bare.await }
        }
    }
}

async fn sign(app: Arc<TestApp>, person: usize) -> Duration {
    let sign = async move {
        let began = Instant::now();
        let answer = app.sign("Ann Lee", &format!("person{person}@example.org")).await;
        assert_eq!(answer.status.as_u16(), 303, "{}", answer.body);
        began.elapsed()
    };
    record::PERSON.scope(person, sign).await
}

/// Does the work, `at_once` pieces of it concurrently.
async fn side_by_side<F>(work: impl Iterator<Item = F>, at_once: usize) -> Side
where
    F: Future<Output = Duration> + Send + 'static,
{
    let start = Instant::now();
    let tasks = futures::stream::iter(work.map(|work| async move { tokio::spawn(work).await.unwrap() }));
    let times = tasks.buffer_unordered(at_once).map(|time| time.as_secs_f64()).collect().await;
    Side { whole: start.elapsed().as_secs_f64(), times }
}

/// One measurement of both.
struct Turn {
    routes: Side,
    bare: Side,
}

/// The time of a group and of each person, in seconds.
struct Side {
    whole: f64,
    times: Vec<f64>,
}

/// Returns whether no limit is exceeded.
async fn load(people: usize, seed: u64) -> bool {
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench::new(folder.path()).await;
    let (group, burst) = (GROUP.min(people), BURST.min(people));
    let mut sustained = Vec::new();
    for turn in 0..people.div_ceil(group) {
        sustained.push(bench.measure(turn * group..(turn + 1) * group, SIDE_BY_SIDE, turn % 2 == 1).await);
    }
    let mut bursts = Vec::new();
    for turn in 0..people.div_ceil(burst) {
        let first = 1_000_000 + turn * burst;
        bursts.push(bench.measure(first..first + burst, burst, turn % 2 == 1).await);
    }
    println!("{:>22} {:>10} {:>10} {:>10}", "", "a second", "p50 ms", "p99 ms");
    report(&format!("sustained, {SIDE_BY_SIDE} at once"), &sustained);
    let added = |turns: &[&Turn]| quantile(turns.iter().map(|turn| turn.routes.whole / turn.bare.whole - 1.0), 0.5);
    let mut is_good = check("added", interval(&sustained, seed, added), ADDED_MAX);
    report(&format!("bursts of {burst}"), &bursts);
    is_good &= check("added", interval(&bursts, seed, added), ADDED_MAX);
    let p99 = |turns: &[&Turn]| {
        let of =
            |side: fn(&Turn) -> &Side| quantile(turns.iter().flat_map(|turn| side(turn).times.iter().copied()), 0.99);
        of(|turn| &turn.routes) / of(|turn| &turn.bare)
    };
    is_good & check("p99, times", interval(&bursts, seed, p99), P99_MAX)
}

/// Prints a measured value beside its limit. Returns whether it may be below.
fn check(what: &str, measured: Interval, limit: f64) -> bool {
    let Interval { at, low, high } = measured;
    let verdict = if high < limit {
        "below"
    } else if low > limit {
        "ABOVE"
    } else {
        "not decided: measure more people, on a machine that does nothing else"
    };
    println!("{what:>22} {at:>10.3}   95 % in {low:.3} to {high:.3}   limit {limit}: {verdict}");
    low <= limit
}

fn report(what: &str, turns: &[Turn]) {
    println!("{what}");
    row("the SDK's calls", turns, |turn| &turn.bare);
    row("signing", turns, |turn| &turn.routes);
}

fn row(what: &str, turns: &[Turn], side: fn(&Turn) -> &Side) {
    let whole: f64 = turns.iter().map(|turn| side(turn).whole).sum();
    let times = || turns.iter().flat_map(|turn| side(turn).times.iter().copied());
    let at = |share| 1000.0 * quantile(times(), share);
    println!("{what:>22} {:>10.0} {:>10.2} {:>10.2}", times().count() as f64 / whole, at(0.5), at(0.99));
}
