//! `cargo xtask setup`: installs what tests need beside the Rust toolchain.

use std::process::{Command, Stdio};
use std::thread;
use std::time::Instant;

use crate::need::{Need, Program, is_on_path};
use crate::part::{Part, missing};
use crate::process::{TaskResult, join_errors, run_quietly, say};

/// Installs what the parts need, or what `cargo xtask test` needs if none is named.
///
/// # Errors
/// When an unknown part is named, an installation fails, or this is not Debian and programs are missing.
pub(crate) fn run_setup(arguments: &[String]) -> TaskResult {
    let parts = if arguments.is_empty() {
        Part::TESTS.to_vec()
    } else {
        arguments.iter().map(|name| Part::named(name)).collect::<Result<_, _>>()?
    };
    // Programs first, since the packages are installed with them.
    install_programs(&missing(&parts))?;
    install_packages(&missing(&parts))?;
    let missing = missing(&parts);
    if missing.is_empty() {
        say("everything needed is installed");
        return Ok(());
    }
    let problems: Vec<String> = missing.iter().map(|need| need.problem()).collect();
    Err(format!("still missing after the installation: {}", problems.join(", ")))
}

/// Installs Debian's packages of the programs among the needs.
fn install_programs(needs: &[Need]) -> TaskResult {
    let program = |need: &Need| if let Need::Program(program) = need { Some(*program) } else { None };
    let programs: Vec<&Program> = needs.iter().filter_map(program).collect();
    if programs.is_empty() {
        return Ok(());
    }
    if !is_on_path("apt-get") {
        let names: Vec<&str> = programs.iter().map(|program| program.name).collect();
        return Err(format!("this is not Debian; install {} and put them on the PATH", names.join(", ")));
    }
    let packages: Vec<&str> = programs.iter().flat_map(|program| program.packages).copied().collect();
    apt_get(&["update", "-qq"])?;
    apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat())
}

fn apt_get(arguments: &[&str]) -> TaskResult {
    let mut command = if is_root() { Command::new("env") } else { Command::new("sudo") };
    run_quietly(command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(arguments))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Installs everything else side by side: each waits for its registry most of the time.
fn install_packages(needs: &[Need]) -> TaskResult {
    let packages = needs.iter().filter(|need| !matches!(need, Need::Program(_)));
    let results: Vec<TaskResult> = thread::scope(|scope| {
        let threads: Vec<_> = packages.map(|need| scope.spawn(|| install_package(*need))).collect();
        let panicked = || Err("an installation panicked".to_owned());
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| panicked())).collect()
    });
    join_errors(results)
}

fn install_package(need: Need) -> TaskResult {
    let start = Instant::now();
    need.install()?;
    say(&format!("installed {} in {} s", need.name(), start.elapsed().as_secs()));
    Ok(())
}
