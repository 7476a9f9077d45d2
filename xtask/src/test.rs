//! `cargo xtask test`: everything that must hold before a commit lands.

use std::process::Command;

use crate::run::{Done, cargo, command, say};
use crate::{examples, need, template, web};

/// Runs all of it, the quick checks first.
pub(crate) fn run() -> Done {
    need::install()?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])?;
    cargo(&["test", "--workspace", "--locked"])?;
    examples::test()?;
    web::test()?;
    command(
        Command::new("cargo")
            .args(["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"])
            .env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links"),
    )?;
    template::run()?;
    say("all is well");
    Ok(())
}

/// Accepts what the golden tests now print; read the diff before committing it.
pub(crate) fn bless() -> Done {
    command(Command::new("cargo").args(["test", "--workspace"]).env("INSTA_UPDATE", "always").env("BLESS", "1"))
}
