//! The command as its users run it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod build;
mod new;
mod preview;
mod site;
