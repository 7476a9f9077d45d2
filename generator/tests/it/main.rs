//! Whole files in, content and reports out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod mails;
mod incremental;
mod brand;
mod campaign;
mod history;
mod untranslated;
mod check;
mod languages;
mod fixture;
mod live;
mod pages;
mod pictures;
mod privacy;
mod root_files;
mod stored;
mod theme_parts;
mod words;
mod theme;
