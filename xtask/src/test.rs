//! `cargo xtask test`: everything that must hold before a commit lands.

use std::path::Path;
use std::process::Command;

use crate::run::{Done, cargo, command, say};
use crate::{need, template};

/// Runs all of it, the quick checks first.
pub(crate) fn run() -> Done {
    need::install()?;
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"])?;
    cargo(&["test", "--workspace", "--locked"])?;
    web()?;
    command(
        Command::new("cargo")
            .args(["doc", "--workspace", "--no-deps", "--locked", "--document-private-items"])
            .env("RUSTDOCFLAGS", "-D warnings -A rustdoc::private-intra-doc-links"),
    )?;
    template::run()?;
    say("all is well");
    Ok(())
}

/// Looks at all pages of the example site, and signs on it, in a real browser.
fn web() -> Done {
    let site = Path::new("target/web");
    // What an earlier run left is not the example.
    let _ = std::fs::remove_dir_all(site);
    std::fs::create_dir_all(site).map_err(|error| format!("{}: {error}", site.display()))?;
    command(Command::new("cp").args(["-R", "content"]).arg(site))?;
    cargo(&["build", "--locked"])?;
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let undersigned = Path::new(&target).join("debug/undersigned");
    command(Command::new(&undersigned).args(["build", "--root"]).arg(site))?;
    command(Command::new("node").arg("undersigned/tests/web/pages.mjs").arg(site.join("site")))?;
    command(Command::new("node").arg("undersigned/tests/web/signing.mjs").arg(&undersigned).arg(site))
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
