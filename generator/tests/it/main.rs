//! Whole files in, content and reports out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod again;
mod checked;
mod few;
mod pages;
mod parts;
mod receipt;
mod theme;
