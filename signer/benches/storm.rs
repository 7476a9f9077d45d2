//! `cargo xtask storm`: 20,000 people sign, and the process is killed ten times meanwhile. Prints a table.
//!
//! The process starts itself as a child process to be killed. `--people N`, `--kills N` and `--faults N` (per 1,000 calls)
//! change the numbers.
#![allow(missing_docs, dead_code, unreachable_pub, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

#[path = "../../signer-lambda/tests/it/permissions.rs"]
mod permissions;
#[path = "../tests/it/ending.rs"]
mod ending;
#[path = "../tests/it/faults.rs"]
mod faults;
#[path = "../tests/it/storm.rs"]
mod storm;
#[path = "../tests/it/tables.rs"]
mod tables;
#[path = "../tests/it/test_app.rs"]
mod test_app;

use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use storm::Storm;

/// Environment variable that marks the child process: the folder of the storm.
const FOLDER: &str = "UNDERSIGNED_STORM";

fn main() {
    let number = |name: &str, usual: u64| {
        let mut args = std::env::args().skip_while(|arg| arg != name);
        args.nth(1).map_or(usual, |text| text.parse().unwrap())
    };
    let (people, kills, faults) = (number("--people", 20_000), number("--kills", 10), number("--faults", 50));
    let storm = |folder: PathBuf, killed: u64| Storm {
        folder,
        people: usize::try_from(people).unwrap(),
        per_thousand: faults,
        killed: i64::try_from(killed).unwrap(),
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    if let Ok(folder) = std::env::var(FOLDER) {
        let weather = runtime.block_on(storm(folder.into(), number("--killed", 0)).run());
        for (fault, count) in weather.faults.lock().unwrap().iter() {
            println!("{count:>10}  {fault:?}, since the last kill");
        }
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let start = Instant::now();
    let mut killed = 0;
    loop {
        let args = [("--people", people), ("--faults", faults), ("--killed", killed)];
        let args = args.iter().flat_map(|(name, value)| [(*name).to_owned(), value.to_string()]);
        let mut child =
            Command::new(std::env::current_exe().unwrap()).args(args).env(FOLDER, folder.path()).spawn().unwrap();
        if killed == kills {
            assert!(child.wait().unwrap().success(), "the storm failed");
            break;
        }
        // After more than a third of the storm, and later each time, so that the kills hit signing, mailing and confirming.
        std::thread::sleep(Duration::from_millis(900 + people + 370 * killed * people / 20_000));
        if let Some(status) = child.try_wait().unwrap() {
            assert!(status.success(), "the storm failed");
            break;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        killed += 1;
    }
    assert_eq!(killed, kills, "the storm was over before it was killed that often");
    println!("{killed:>10}  kills");
    for (what, count) in runtime.block_on(storm(folder.path().into(), killed + 1).check()) {
        println!("{count:>10}  {what}");
    }
    runtime.block_on(storm(folder.path().into(), killed + 2).close(&Arc::new(faults::Weather::default())));
    println!("{:>10.1}  seconds", start.elapsed().as_secs_f64());
}
