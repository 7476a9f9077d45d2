//! The pieces of work that are measured, each in a process of its own.

use std::path::{Path, PathBuf};

use generator::{BuildOptions, Builder, Outcome, TraceOptions};
use jiff::Timestamp;
use petition::count::{Counts, StoredCount};
use petition::slug::Slug;

use crate::measure::{Cost, step};
use crate::{RUNS, corpus, floor};

/// Does it, and returns its steps.
pub(crate) fn run(work: &str, root: &Path) -> Vec<(String, Cost)> {
    match work {
        "floor" => floor::build(root),
        "build" => build(&options(root)),
        "refresh" => build(&BuildOptions { counts: counts(root, 100), ..options(root) }),
        "check" => assert!(!Builder::new().check(root, now()).has_errors(), "the corpus has no errors"),
        "changes" => return changes(root),
        _ => unreachable!("no such work: {work}"),
    }
    Vec::new()
}

fn build(options: &BuildOptions) {
    let mut builder = Builder::new();
    built(&builder.build(options));
    // As in the command: what the process held goes with it.
    std::mem::forget(builder);
}

/// A process that has built the site meets changes.
fn changes(root: &Path) -> Vec<(String, Cost)> {
    let mut builder = Builder::new();
    let mut options = options(root);
    built(&builder.build(&options));
    let mut steps = Vec::new();
    let path = PathBuf::from(format!("content/petitions/{}.md", corpus::slug(7)));
    let before = std::fs::read_to_string(root.join(&path)).expect("a petition");
    let paragraph = |number| format!("{before}\nOne more paragraph: {number}.\n");
    let title = |number| before.replacen("title: \"", &format!("title: \"{number}: "), 1);
    let edits: [(&str, &dyn Fn(usize) -> String); 2] =
        [("a paragraph changed", &paragraph), ("a title changed", &title)];
    for (name, text) in edits {
        let edit = |number| {
            std::fs::write(root.join(&path), text(number)).expect("written");
            step(|| built(&builder.rebuild(&options, std::slice::from_ref(&path))))
        };
        let (written, cost) = (0..RUNS).map(edit).min_by_key(|(_, cost)| cost.wall).expect("there are runs");
        steps.push((format!("{name}, in the running process ({written})"), cost));
    }
    std::fs::write(root.join(&path), before).expect("written");
    built(&builder.rebuild(&options, &[path]));

    options.counts = counts(root, 100);
    let (written, cost) = step(|| built(&builder.rebuild(&options, &[])));
    steps.push((format!("100 counts changed, the same ({written})"), cost));
    steps
}

/// Counts of all petitions, of which `number` have one signature more than in all other builds.
fn counts(root: &Path, number: usize) -> Counts {
    let total = corpus::size(root);
    let step = (total / number.max(1)).max(1);
    let petitions = (0..total).map(|index| {
        let slug = Slug::parse(&corpus::slug(index)).expect("a slug");
        let is_new = index % step == 0 && index / step < number;
        let online = index as u64 * 7_919 % 20_000 + u64::from(is_new);
        (slug, StoredCount { online, ..StoredCount::default() })
    });
    Counts { store: "bench".to_owned(), petitions: petitions.collect(), ..Counts::default() }
}

/// How many pages were written.
fn built(outcome: &Outcome) -> usize {
    assert!(!outcome.diagnostics.has_errors(), "{}", outcome.diagnostics.errors_only().render_short());
    outcome.report.as_ref().expect("it was built").written
}

fn options(root: &Path) -> BuildOptions {
    let traces = Some(TraceOptions { path: root.join(".undersigned/cache/traces"), program: "bench".to_owned() });
    BuildOptions { traces, counts: counts(root, 0), ..BuildOptions::new(root, now()) }
}

fn now() -> Timestamp {
    "2026-11-24T12:00:00Z".parse().expect("an instant")
}
