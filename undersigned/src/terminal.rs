//! Printing to the terminal.

use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use tracing_subscriber::filter::LevelFilter;

use crate::cli::{ColorChoice, GlobalArgs};
use crate::exit::Failure;

/// Prints results to standard output and everything else to standard error.
#[derive(Clone, Debug)]
pub(crate) struct Terminal {
    verbosity: Verbosity,
    colored: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verbosity {
    Quiet,
    Normal,
    Verbose,
}

impl Terminal {
    pub(crate) fn new(global: &GlobalArgs) -> Self {
        let verbosity = match (global.quiet, global.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        let colored = match global.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            // https://no-color.org: an empty NO_COLOR does not count.
            ColorChoice::Auto => {
                std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && std::io::stderr().is_terminal()
            }
        };
        Self { verbosity, colored }
    }

    pub(crate) fn colored(&self) -> bool {
        self.colored
    }

    pub(crate) fn is_verbose(&self) -> bool {
        self.verbosity == Verbosity::Verbose
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.verbosity == Verbosity::Quiet
    }

    /// Prints a result, which programs may read, to standard output.
    pub(crate) fn result(&self, line: impl Display) {
        // The reader may have closed the pipe (`| head`), which is no failure.
        let _ = writeln!(std::io::stdout(), "{line}");
    }

    /// Prints the last line of a command that changed something to standard output, unless quiet.
    pub(crate) fn summary(&self, line: impl Display) {
        if !self.is_quiet() {
            self.result(line);
        }
    }

    /// Prints progress and notices to standard error, unless quiet.
    pub(crate) fn status(&self, line: impl Display) {
        if self.verbosity >= Verbosity::Normal {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }

    /// Prints the log of background tasks from now on: warnings, and with `--verbose` each request. It has no personal data.
    pub(crate) fn init_tracing(&self) {
        let level = match self.verbosity {
            Verbosity::Quiet => LevelFilter::ERROR,
            Verbosity::Normal => LevelFilter::WARN,
            Verbosity::Verbose => LevelFilter::INFO,
        };
        let events = tracing_subscriber::fmt().with_max_level(level).with_target(false).without_time();
        // Fails only on a second call, when a subscriber is installed already.
        // Its colours need a feature; without it, asking for them prints a notice.
        let _ = events.with_ansi(false).with_writer(std::io::stderr).try_init();
    }

    /// A progress bar on standard error, hidden if quiet. `unit` is what it counts, in the plural.
    pub(crate) fn progress_bar(&self, length: u64, unit: &'static str) -> ProgressBar {
        if self.is_quiet() {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template(&format!("{{bar:40}} {{pos}}/{{len}} {unit}"));
        ProgressBar::new(length).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }

    /// A progress bar of unknown length on standard error, hidden if quiet.
    pub(crate) fn counter(&self, unit: &'static str) -> ProgressBar {
        if self.is_quiet() {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template(&format!("{{spinner}} {{pos}} {unit}  {{elapsed}}"));
        ProgressBar::no_length().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
    }

    /// Whether a progress bar would be seen.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.is_quiet() && std::io::stderr().is_terminal()
    }

    /// A progress bar on standard error whose message is what is done at the moment.
    pub(crate) fn work_bar(&self) -> ProgressBar {
        let style = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {percent}%  {elapsed}");
        let bar = ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        if self.is_quiet() { ProgressBar::hidden() } else { bar }
    }

    /// Prints details to standard error if verbose.
    pub(crate) fn detail(&self, line: impl Display) {
        if self.is_verbose() {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }

    /// Prints diagnostics to standard error, even if quiet.
    pub(crate) fn report(&self, text: &str) {
        let _ = std::io::stderr().write_all(text.as_bytes());
    }

    /// Prints a failure, unless its diagnostics have been printed.
    pub(crate) fn failure(&self, failure: &Failure) {
        if let Some(message) = failure.message() {
            self.error(&message);
        }
    }

    /// Prints an error to standard error, even if quiet.
    pub(crate) fn error(&self, message: &str) {
        let label = if self.colored { "\u{1b}[1;31merror\u{1b}[0m" } else { "error" };
        let _ = writeln!(std::io::stderr(), "{label}: {message}");
    }
}

/// A path for display: relative to the current directory if it is below it.
pub(crate) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

/// A number with its noun in the singular or plural.
pub(crate) fn counted<N: Copy + Display + PartialEq + From<u8>>(count: N, one: &str, many: &str) -> String {
    if count == N::from(1) { format!("1 {one}") } else { format!("{count} {many}") }
}
