//! Compares first, repeated and confirmed signatures, interleaved: their times, and the store calls that they make.

use std::sync::Arc;
use std::time::{Duration, Instant};

use signer::Store;

use crate::bootstrap::{interval, quantile};
use crate::generous;
use crate::record::{PERSON, Recorder};
use crate::test_app::{Setup, TestApp};

/// Between these the 95 % interval of each ratio of medians must lie.
const RATIOS: std::ops::Range<f64> = 0.9..1.1;
/// Orders of the kinds, used in turn, so that no kind always follows the same one.
const ORDERS: [[usize; 3]; 3] = [[0, 1, 2], [2, 0, 1], [0, 2, 1]];
const KINDS: [&str; 3] = ["first", "second", "confirmed"];

/// Measures each kind `rounds` times. Returns whether the kinds cannot be told apart.
pub async fn run(rounds: usize, seed: u64) -> bool {
    let recorder = Arc::new(Recorder::default());
    let setup = Setup { limits: Some(generous()), ..Setup::default() };
    let app = TestApp::start(recorder.store(&Store::in_memory().unwrap()), setup, None).await;
    for person in 0..rounds {
        let links = app.sign_and_read("Cat", &confirmed(person)).await;
        assert_eq!(app.post_form(&links.confirm, &[]).await.status.as_u16(), 303);
    }
    let mut times: Vec<[f64; 3]> = Vec::new();
    for round in 0..rounds {
        let once = format!("person{round}@example.org");
        let mut of_round = [0.0; 3];
        for kind in ORDERS[round % ORDERS.len()] {
            let email = if kind == 2 { confirmed(round) } else { once.clone() };
            of_round[kind] = PERSON.scope(kind, sign(&app, &email)).await.as_secs_f64();
        }
        times.push(of_round);
        let journal = recorder.take();
        let calls = |kind| -> Vec<&str> { journal[&kind].iter().map(|call| call.operation.as_str()).collect() };
        assert!(calls(0) == calls(1) && calls(0) == calls(2), "store calls reveal who has signed: {journal:?}");
    }
    println!("first, second and confirmed signatures, {rounds} each, interleaved; equal store calls in each round");
    let mut are_equal = true;
    for (kind, other) in [(1, 0), (2, 0), (2, 1)] {
        let median = |sample: &[&[f64; 3]], kind: usize| quantile(sample.iter().map(|times| times[kind]), 0.5);
        let ratio = interval(&times, seed, |sample| median(sample, kind) / median(sample, other));
        let is_equal = RATIOS.contains(&ratio.low) && RATIOS.contains(&ratio.high);
        are_equal &= is_equal;
        let verdict = if is_equal { "equal" } else { "NOT SHOWN TO BE EQUAL" };
        let what = format!("{} / {}", KINDS[kind], KINDS[other]);
        println!("{what:>22} {:>8.3}   95 % in {:.3} to {:.3}   {verdict}", ratio.at, ratio.low, ratio.high);
    }
    are_equal
}

async fn sign(app: &TestApp, email: &str) -> Duration {
    let start = Instant::now();
    let answer = app.sign("Ann Lee", email).await;
    let time = start.elapsed();
    assert_eq!(answer.status.as_u16(), 303);
    time
}

fn confirmed(person: usize) -> String {
    format!("confirmed{person}@example.org")
}
