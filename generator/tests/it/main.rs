//! Whole files in, content and reports out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod content;
mod diagnostics;
mod hostile;
mod scaffold;
mod theme;
