//! `cargo xtask test`: everything that must hold before a commit lands.

use std::process::Command;

use crate::run::{Done, cargo, command, say};
use crate::{need, template};

/// Runs all of it, the quick checks first.
pub(crate) fn run() -> Done {
    need::install()?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])?;
    cargo(&["test", "--workspace", "--locked"])?;
    command(
        Command::new("cargo")
            .args(["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"])
            .env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links"),
    )?;
    template::run()?;
    say("all is well");
    Ok(())
}

/// Draws a picture of each kind of page.
pub(crate) fn screenshots(arguments: &[String]) -> Done {
    let folder = arguments.first().map_or("target/screenshots", String::as_str);
    need::install()?;
    cargo(&["run", "--", "build"])?;
    command(Command::new("node").args(["undersigned/tests/web/screenshots.mjs", "site", folder]))
}

/// Accepts what the golden tests now print; read the diff before committing it.
pub(crate) fn bless() -> Done {
    command(Command::new("cargo").args(["test", "--workspace"]).env("INSTA_UPDATE", "always").env("BLESS", "1"))
}
