//! Shows how far a build is.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use generator::{BuildProgress, BuildStep};

use crate::terminal::Terminal;

/// A build that takes no longer needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);
const REDRAW: Duration = Duration::from_millis(100);

/// Builds, and meanwhile shows a bar on a terminal unless quiet.
pub(crate) fn with_progress<T>(terminal: &Terminal, progress: &BuildProgress, build: impl FnOnce() -> T) -> T {
    thread::scope(|scope| {
        let (running, ended) = mpsc::channel::<()>();
        if terminal.shows_progress() {
            scope.spawn(move || show(terminal, progress, &ended));
        }
        let built = build();
        drop(running);
        built
    })
}

fn show(terminal: &Terminal, progress: &BuildProgress, ended: &mpsc::Receiver<()>) {
    let is_running = |time| ended.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
    if !is_running(PATIENCE) {
        return;
    }
    let bar = terminal.build_bar();
    loop {
        let (step, done, total) = progress.get();
        bar.set_message(match step {
            BuildStep::Reading => "reading",
            BuildStep::Rendering => "rendering",
            BuildStep::Writing => "writing",
        });
        bar.set_length(total as u64);
        bar.set_position(done as u64);
        if !is_running(REDRAW) {
            break;
        }
    }
    bar.finish_and_clear();
}
