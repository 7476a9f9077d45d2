//! What a process cost: time, CPU time, memory. Read from `/proc`, so on Linux only.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a piece of work cost.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    pub(crate) cpu: Duration,
    /// Of the whole process, so far; 0 for a step within one.
    pub(crate) peak_mib: f64,
}

/// A process and, where it did several things, the cost of each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Measured {
    pub(crate) cost: Cost,
    pub(crate) steps: Vec<(String, Cost)>,
}

impl Cost {
    pub(crate) fn least(self, other: Self) -> Self {
        if other.wall < self.wall { other } else { self }
    }
}

impl Measured {
    pub(crate) fn least(self, other: Self) -> Self {
        let steps = self.steps.into_iter().zip(other.steps);
        Self { cost: self.cost.least(other.cost), steps: steps.map(|((name, a), (_, b))| (name, a.least(b))).collect() }
    }
}

/// Does a piece of work within this process.
pub(crate) fn step<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (cpu, begin) = (own_cpu(), Instant::now());
    let result = work();
    (result, Cost { wall: begin.elapsed(), cpu: own_cpu().saturating_sub(cpu), peak_mib: 0.0 })
}

/// Does a piece of work in a process of its own.
pub(crate) fn child(work: &str, folder: &Path) -> Measured {
    let program = std::env::current_exe().expect("this program has a path");
    let begin = Instant::now();
    let output = Command::new(program).args(["do", work]).arg(folder).output().expect("this program can be started");
    let wall = begin.elapsed();
    assert!(output.status.success(), "{work}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let mut measured = Measured::default();
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [name, wall, cpu, peak_mib] = fields.as_slice() else { continue };
        let number = |text: &str| text.parse::<f64>().expect("numbers are reported");
        let seconds = |text: &str| Duration::from_secs_f64(number(text));
        let cost = Cost { wall: seconds(wall), cpu: seconds(cpu), peak_mib: number(peak_mib) };
        if *name == "all" {
            measured.cost = cost;
        } else {
            measured.steps.push(((*name).to_owned(), cost));
        }
    }
    // Wall time of the whole process, as at a terminal.
    measured.cost.wall = wall;
    measured
}

/// What [`child`] reads.
pub(crate) fn report(steps: Vec<(String, Cost)>) {
    let all = Cost { wall: Duration::ZERO, cpu: own_cpu(), peak_mib: peak_mib(std::process::id()).unwrap_or_default() };
    for (name, cost) in steps.into_iter().chain([("all".to_owned(), all)]) {
        crate::say(&format!("{name}\t{}\t{}\t{}", cost.wall.as_secs_f64(), cost.cpu.as_secs_f64(), cost.peak_mib));
    }
}

/// Runs another program to its end.
pub(crate) fn run(command: &mut Command) -> Cost {
    let (cpu, begin) = (children_cpu(), Instant::now());
    let mut child: Child = command.stdout(Stdio::null()).spawn().expect("the program can be started");
    let mut peak: f64 = 0.0;
    let status = loop {
        peak = peak.max(peak_mib(child.id()).unwrap_or_default());
        if let Some(status) = child.try_wait().expect("the program can be waited for") {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    assert!(status.success(), "{command:?} ended with {status}");
    Cost { wall: begin.elapsed(), cpu: children_cpu().saturating_sub(cpu), peak_mib: peak }
}

/// The most memory that a process has had.
pub(crate) fn peak_mib(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<f64>().ok()? / 1024.0)
}

/// The CPU time of a process so far.
pub(crate) fn cpu_of(process: u32) -> Duration {
    ticks(&process.to_string(), 11)
}

fn own_cpu() -> Duration {
    ticks("self", 11)
}

fn children_cpu() -> Duration {
    ticks("self", 13)
}

/// Two neighbouring fields of `/proc/PROCESS/stat` after the program's name, in ticks of 10 ms (proc_pid_stat(5)).
fn ticks(process: &str, first: usize) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let rest = stat.rsplit(')').next().unwrap_or_default();
    let fields = rest.split_whitespace().skip(first).take(2);
    Duration::from_millis(fields.filter_map(|field| field.parse::<u64>().ok()).sum::<u64>() * 10)
}
