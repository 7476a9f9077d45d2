//! The command as its users run it.

mod build;
mod preview;
mod site;
