//! What the person at the terminal sees.

use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::path::Path;

use tracing_subscriber::filter::LevelFilter;

use crate::cli::{ColorChoice, Global};

/// Prints results to standard output, everything else to standard error.
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
    pub(crate) fn new(global: &Global) -> Self {
        let verbosity = match (global.quiet, global.verbose) {
            (true, _) => Verbosity::Quiet,
            (_, true) => Verbosity::Verbose,
            _ => Verbosity::Normal,
        };
        let colored = match global.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            // https://no-color.org: set and not empty.
            ColorChoice::Auto => {
                std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()) && std::io::stderr().is_terminal()
            }
        };
        Self { verbosity, colored }
    }

    /// Whether to colour.
    pub(crate) fn colored(&self) -> bool {
        self.colored
    }

    pub(crate) fn is_verbose(&self) -> bool {
        self.verbosity == Verbosity::Verbose
    }

    pub(crate) fn is_quiet(&self) -> bool {
        self.verbosity == Verbosity::Quiet
    }

    /// A result, for people and programs: to standard output.
    pub(crate) fn result(&self, line: impl Display) {
        // Whoever reads may have gone (`| head`): that is not our failure.
        let _ = writeln!(std::io::stdout(), "{line}");
    }

    /// The last line of a command that changed something: to standard output, unless quiet.
    pub(crate) fn summary(&self, line: impl Display) {
        if !self.is_quiet() {
            self.result(line);
        }
    }

    /// A line on how things go: to standard error, unless quiet.
    pub(crate) fn tell(&self, line: impl Display) {
        if self.verbosity >= Verbosity::Normal {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }

    /// Tells of what happens in the background from now on: what went wrong, and each request where more is asked for. These
    /// lines name nobody.
    pub(crate) fn hear_events(&self) {
        let level = match self.verbosity {
            Verbosity::Quiet => LevelFilter::ERROR,
            Verbosity::Normal => LevelFilter::WARN,
            Verbosity::Verbose => LevelFilter::INFO,
        };
        let events = tracing_subscriber::fmt().with_max_level(level).with_target(false).without_time();
        // Only a second call in one process fails, and then somebody listens already.
        let _ = events.with_ansi(self.colored).with_writer(std::io::stderr).try_init();
    }

    /// Detail, where asked for.
    pub(crate) fn detail(&self, line: impl Display) {
        if self.is_verbose() {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }

    /// A text that is never left out: diagnostics.
    pub(crate) fn report(&self, text: &str) {
        let _ = std::io::stderr().write_all(text.as_bytes());
    }

    /// What went wrong.
    pub(crate) fn error(&self, message: &str) {
        let mark = if self.colored { "\u{1b}[1;31merror\u{1b}[0m" } else { "error" };
        let _ = writeln!(std::io::stderr(), "{mark}: {message}");
    }
}

/// A path as people read it: relative to the current folder where it lies below.
pub(crate) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(here).unwrap_or(path).display().to_string()
}

/// A number with its word, in the singular where it is one.
pub(crate) fn counted<N: Copy + Display + PartialEq + From<u8>>(count: N, one: &str, many: &str) -> String {
    if count == N::from(1) { format!("1 {one}") } else { format!("{count} {many}") }
}
