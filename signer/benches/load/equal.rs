//! Compares the median response times of first, repeated and confirmed signatures, measured alternately.

use std::time::{Duration, Instant};

use signer::Store;

use crate::generous;
use crate::test_app::{Setup, TestApp};

/// Requests of each kind.
const ROUNDS: usize = 1_000;
/// Maximum relative difference of the medians.
const DIFFERENCE_MAX: f64 = 0.10;
/// Orders of the kinds, used in turn, so that no kind always follows the same one.
const ORDERS: [[usize; 3]; 3] = [[0, 1, 2], [2, 0, 1], [0, 2, 1]];

pub async fn run() {
    let setup = Setup { limits: Some(generous()), ..Setup::default() };
    let app = TestApp::start(Store::in_memory().unwrap(), setup, None).await;
    for person in 0..ROUNDS {
        let links = app.sign_and_read("Cat", &confirmed(person)).await;
        assert_eq!(app.post_form(&links.confirm, &[]).await.status.as_u16(), 303);
    }
    let mut times: [Vec<Duration>; 3] = Default::default();
    for round in 0..ROUNDS {
        let once = format!("person{round}@example.org");
        for kind in ORDERS[round % ORDERS.len()] {
            let email = if kind == 2 { confirmed(round) } else { once.clone() };
            let start = Instant::now();
            let answer = app.sign("Ann Lee", &email).await;
            times[kind].push(start.elapsed());
            assert_eq!(answer.status.as_u16(), 303);
        }
    }
    let medians = times.map(|mut times| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    });
    println!("equal response times, medians of {ROUNDS}");
    for (kind, median) in ["first", "second", "confirmed"].iter().zip(medians) {
        let apart = 100.0 * (median / medians[0] - 1.0);
        println!("{kind:>22} {:>10} {:>10.3} ms {apart:>+8.1} %", "", 1000.0 * median);
    }
    let (least, most) = medians.iter().fold((f64::MAX, 0.0_f64), |(least, most), &at| (least.min(at), most.max(at)));
    assert!(most / least - 1.0 < DIFFERENCE_MAX, "response times reveal who has signed");
}

fn confirmed(person: usize) -> String {
    format!("confirmed{person}@example.org")
}
