//! Shows how far a build or a publish is.

use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use generator::{BuildProgress, BuildStep};
use indicatif::{DecimalBytes, ProgressBar};
use publisher::{PublishProgress, PublishStep};

use crate::terminal::Terminal;

/// What takes no longer needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);
const REDRAW: Duration = Duration::from_millis(100);

/// What a bar shows: the work, how much of it is done, and how much there is: 0 if that is unknown.
#[derive(Debug, PartialEq, Eq)]
struct BarState {
    message: String,
    done: u64,
    total: u64,
}

/// A bar on a terminal, drawn by a thread of its own until this is dropped. There is none in a pipe, or if quiet.
pub(crate) struct ShownProgress(Option<(Sender<()>, JoinHandle<()>)>);

/// Builds, and meanwhile shows a bar.
pub(crate) fn with_progress<T>(terminal: &Terminal, progress: &Arc<BuildProgress>, build: impl FnOnce() -> T) -> T {
    let progress = Arc::clone(progress);
    let _shown = ShownProgress::start(terminal, move || of_build(&progress));
    build()
}

/// Shows how far a publish is.
pub(crate) fn show_publish(terminal: &Terminal, progress: &Arc<PublishProgress>) -> ShownProgress {
    let progress = Arc::clone(progress);
    ShownProgress::start(terminal, move || of_publish(&progress))
}

impl ShownProgress {
    fn start(terminal: &Terminal, state: impl Fn() -> BarState + Send + 'static) -> Self {
        if !terminal.shows_progress() {
            return Self(None);
        }
        let (running, ended) = mpsc::channel();
        let bar = terminal.work_bar();
        let thread = thread::spawn(move || {
            let is_running = |time| ended.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
            if is_running(PATIENCE) {
                draw(&bar, state, || is_running(REDRAW));
            }
        });
        Self(Some((running, thread)))
    }
}

impl Drop for ShownProgress {
    fn drop(&mut self) {
        if let Some((running, thread)) = self.0.take() {
            drop(running);
            // Waits until the bar is removed, so that the next line is printed below it. The thread does not panic.
            let _ = thread.join();
        }
    }
}

fn draw(bar: &ProgressBar, state: impl Fn() -> BarState, is_running: impl Fn() -> bool) {
    loop {
        let BarState { message, done, total } = state();
        bar.set_message(message);
        bar.set_length(total);
        bar.set_position(done);
        if !is_running() {
            break;
        }
    }
    bar.finish_and_clear();
}

fn of_build(progress: &BuildProgress) -> BarState {
    let (step, done, total) = progress.get();
    let message = match step {
        BuildStep::Reading => "reading",
        BuildStep::Rendering => "rendering",
        BuildStep::Writing => "writing",
    };
    BarState { message: message.to_owned(), done: done as u64, total: total as u64 }
}

/// The bar of an upload has its bytes, since a few pictures can take longer than all pages.
fn of_publish(progress: &PublishProgress) -> BarState {
    let ((done, total), (bytes, all_bytes)) = (progress.files(), progress.bytes());
    let of = |verb: &str| BarState { message: format!("{verb} {done} of {total} files"), done, total };
    match progress.step() {
        PublishStep::Listing => BarState { message: format!("listing, {done} files"), done, total },
        PublishStep::Comparing => of("comparing"),
        PublishStep::Registering => BarState { message: "registering".to_owned(), done, total },
        PublishStep::Uploading => BarState {
            message: format!("{}, {}", of("uploading").message, DecimalBytes(all_bytes)),
            done: bytes,
            total: all_bytes,
        },
        PublishStep::Deleting => of("deleting"),
    }
}
