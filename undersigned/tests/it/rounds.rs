//! Rounds in which two people publish at the same time, or one process is suspended or killed while it publishes and another one goes on. A few
//! in each run of the tests; `UNDERSIGNED_ROUNDS` sets another number, and `UNDERSIGNED_SEED` repeats a run.

#![allow(clippy::print_stdout, reason = "a failed run is repeated by its seed")]

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use crate::cloud::Cloud;
use crate::publish::site;
use crate::refresher::{STORED, check_clean};
use crate::site::{NOW, Site};

const LIBRARY: &str = "content/petitions/library.md";
/// The lease of a suspended process passes after this time.
const SHORT_LEASE: [&str; 2] = ["--lease-ms", "3000"];
/// The errors that the loser of a round gets.
const REFUSALS: [&str; 4] =
    [" published another version at ", " has been publishing since ", " has started to publish, ", "another process "];

/// Numbers that look random, and are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn new() -> Self {
        let clock = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_nanos();
        let seed = std::env::var("UNDERSIGNED_SEED").map_or(u64::from(clock), |seed| seed.parse().unwrap());
        println!("UNDERSIGNED_SEED={seed}");
        Self(seed)
    }

    /// Below a bound (Knuth's MMIX).
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

fn rounds(usual: usize) -> usize {
    std::env::var("UNDERSIGNED_ROUNDS").map_or(usual, |rounds| rounds.parse().unwrap())
}

/// Two people with the same version of a site.
struct Team {
    cloud: Cloud,
    people: [(&'static str, Site); 2],
}

impl Team {
    fn new() -> Self {
        let (cloud, ann) = (Cloud::new(), site());
        let bob = ann.checkout();
        let team = Self { cloud, people: [("ann", ann), ("bob", bob)] };
        for person in 0..2 {
            assert!(team.start(person, &[]).wait_with_output().unwrap().status.success());
        }
        team
    }

    /// Each adds a page, and `changing` change the library's petition. Pages that one of them leaves alone must stay as they are when the
    /// other, who changes them, comes too late.
    fn edit(&self, round: usize, changing: [bool; 2]) {
        for ((name, site), changes) in self.people.iter().zip(changing) {
            if changes {
                site.edit(LIBRARY, &title(site), &format!("title: {}", mark(name, round)));
            }
            site.write(
                &format!("content/pages/{name}.md"),
                &format!("---\ntitle: {}\n---\nNews.\n", mark(name, round)),
            );
        }
    }

    fn start(&self, person: usize, more: &[&str]) -> Child {
        let (name, site) = &self.people[person];
        let mut command = self.cloud.command(site, &[&STORED[..], more].concat());
        command.env("GITHUB_ACTOR", name).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Checks that one of the two has published, that the other was refused, and that nothing of the other's is left. Then both have the
    /// same version again. Returns who has won.
    fn check(&self, round: usize, outputs: [&Output; 2]) -> usize {
        let said = outputs.map(|output| String::from_utf8_lossy(&output.stderr).into_owned());
        let codes = outputs.map(|output| output.status.code());
        let winner = match codes {
            [Some(0), Some(2) | None] => 0,
            [Some(2) | None, Some(0)] => 1,
            _ => panic!("round {round}: {codes:?}\n{}\n{}", said[0], said[1]),
        };
        let refusal = &said[1 - winner];
        let is_killed = codes[1 - winner].is_none();
        assert!(is_killed || REFUSALS.iter().any(|text| refusal.contains(text)), "round {round}: {refusal}");

        let ((name, site), (loser, losing)) = (&self.people[winner], &self.people[1 - winner]);
        check_clean(&self.cloud, site, NOW);
        let (own, others) = (title(site).replace("title: ", ""), mark(loser, round));
        let titles = self.cloud.on_store(async |store| {
            let petitions = store.petitions().await.unwrap().into_iter();
            petitions.flat_map(|petition| petition.entry.texts.into_values().map(|text| text.title)).collect::<Vec<_>>()
        });
        assert!(titles.contains(&own) && !titles.contains(&others), "round {round}: {titles:?}");
        let folder = self.cloud.folder("campaign");
        let list = std::fs::read_to_string(folder.join(generator::FILE_LIST)).unwrap();
        for path in list.lines().filter(|path| !path.contains('\t') && !path.starts_with("texts/")) {
            assert!(!has(&folder.join(path), &others), "round {round}: {path} is {loser}'s");
        }
        let pointer: Value = serde_json::from_slice(&self.cloud.content_object("current.json")).unwrap();
        assert_eq!(pointer["publication"]["by"], *name, "round {round}");
        assert!(self.cloud.content().contains(&pointer["archive"].as_str().unwrap().to_owned()), "round {round}");
        let generation = self.cloud.on_store(async |store| store.generation().await.unwrap().unwrap());
        assert_eq!(pointer["generation"], generation.number, "round {round}");

        losing.follow(site);
        std::fs::copy(record(site), record(losing)).unwrap();
        winner
    }
}

/// The line with the title of the library's petition.
fn title(site: &Site) -> String {
    let text = site.read(LIBRARY);
    text.lines().find(|line| line.starts_with("title: ")).unwrap().to_owned()
}

/// A text that only this person's site has.
fn mark(name: &str, round: usize) -> String {
    format!("Round {round} of {name}")
}

fn record(site: &Site) -> std::path::PathBuf {
    site.root().join(".undersigned/published.json")
}

fn has(file: &Path, text: &str) -> bool {
    let bytes = std::fs::read(file).unwrap();
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn of_two_people_who_publish_at_the_same_time_one_is_refused() {
    let (team, mut dice, mut wins) = (Team::new(), Dice::new(), [0, 0]);
    for round in 0..rounds(2) {
        team.edit(round, [true, true]);
        let first = dice.below(2);
        let started = team.start(first, &[]);
        std::thread::sleep(Duration::from_millis(u64::try_from(dice.below(301)).unwrap()));
        let (other, started) = (team.start(1 - first, &[]).wait_with_output(), started.wait_with_output());
        let (started, other) = (started.unwrap(), other.unwrap());
        let outputs = if first == 0 { [&started, &other] } else { [&other, &started] };
        wins[team.check(round, outputs)] += 1;
    }
    println!("won: {wins:?}");
}

#[test]
fn a_suspended_or_killed_publisher_changes_nothing_once_another_has_taken_over() {
    let (team, mut dice, mut wins, mut conflicts) = (Team::new(), Dice::new(), [0, 0], 0);
    team.cloud.take_actions();
    let mut requests = 120;
    let (mut round, mut attempt) = (0, 0);
    while round < rounds(3) {
        attempt += 1;
        let (first, left, is_held) = (dice.below(2), dice.below(requests), dice.below(2) == 0);
        let is_other_changing = dice.below(3) == 0;
        team.edit(attempt, [0, 1].map(|person| person == first || is_other_changing));
        let (process, (reached, waiting)) = (Arc::new(AtomicU32::new(0)), mpsc::channel());
        let pid = Arc::clone(&process);
        let open = team.cloud.hold(left, move || {
            while pid.load(Ordering::SeqCst) == 0 {
                std::thread::yield_now();
            }
            signal("STOP", pid.load(Ordering::SeqCst));
            reached.send(()).unwrap();
        });
        let mut suspended = team.start(first, &SHORT_LEASE);
        process.store(suspended.id(), Ordering::SeqCst);
        while waiting.recv_timeout(Duration::from_millis(20)) == Err(RecvTimeoutError::Timeout) {
            if suspended.try_wait().unwrap().is_some() && team.cloud.take_gate() {
                break;
            }
        }
        if suspended.try_wait().unwrap().is_some() {
            // It made fewer requests.
            requests = left;
            let output = suspended.wait_with_output().unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            let (winner, other) = (&team.people[first].1, &team.people[1 - first].1);
            other.follow(winner);
            std::fs::copy(record(winner), record(other)).unwrap();
            continue;
        }
        // A request that is held is still under way when the other one has ended.
        let open = is_held.then_some(open);
        let is_killed = dice.below(3) == 0;
        if is_killed {
            suspended.kill().unwrap();
        }
        team.cloud.take_refused();
        let other = team.start(1 - first, &SHORT_LEASE).wait_with_output().unwrap();
        drop(open);
        signal("CONT", suspended.id());
        let mut suspended = suspended.wait_with_output().unwrap();
        if is_killed && !other.status.success() {
            // It was killed when all was published, which the same person repeats.
            suspended = team.start(first, &SHORT_LEASE).wait_with_output().unwrap();
        }
        let outputs = if first == 0 { [&suspended, &other] } else { [&other, &suspended] };
        let winner = team.check(attempt, outputs);
        wins[usize::from(winner != first)] += 1;
        let refused = team.cloud.take_refused();
        let is_probe = |request: &&String| request.ends_with(generator::FILE_LIST);
        conflicts += usize::from(refused.iter().any(|request| !is_probe(&request)));
        println!(
            "round {round}: suspended at request {left}, held: {is_held}, killed: {is_killed}, refused: {}",
            refused.len()
        );
        round += 1;
    }
    println!("the suspended one won {}, the other {}; rounds with a refused request: {conflicts}", wins[0], wins[1]);
}

fn signal(name: &str, process: u32) {
    assert!(Command::new("kill").args(["-s", name, &process.to_string()]).status().unwrap().success());
}
