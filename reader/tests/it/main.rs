//! Whole files in, content and reports out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod content;
// The formatter moves the code around a snapshot of several lines further to the right each time it runs.
#[rustfmt::skip]
mod diagnostics;
mod examples;
mod hostile;
mod scaffold;
