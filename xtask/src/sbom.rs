//! `cargo xtask sbom`: what the programs of a release are made of, in CycloneDX, for scanners of vulnerabilities and licences.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{TaskResult, run_command};
use crate::tools::CARGO_CYCLONEDX;

const FOLDER: &str = "target/sbom";
/// The packages with programs that are released.
const PACKAGES: [&str; 3] = ["undersigned", "signer-lambda", "refresher-lambda"];

/// Writes `target/sbom/PACKAGE.cdx.json` for each program, with the dependencies on all platforms.
///
/// # Errors
/// When cargo-cyclonedx fails.
pub(crate) fn run() -> TaskResult {
    fs::create_dir_all(FOLDER).map_err(|error| format!("{FOLDER}: {error}"))?;
    for package in PACKAGES {
        let mut sbom = Command::new(CARGO_CYCLONEDX.program());
        sbom.args([
            "cyclonedx",
            "--quiet",
            "--format",
            "json",
            "--spec-version",
            "1.5",
            "--all",
            "--target",
            "all",
            "--no-build-deps",
            "--manifest-path",
        ]);
        run_command(sbom.arg(format!("{package}/Cargo.toml")))?;
        // It writes one beside the manifest of every package.
        for entry in fs::read_dir(".").map_err(|error| error.to_string())?.filter_map(Result::ok) {
            let name = entry.file_name().to_string_lossy().into_owned();
            let (written, wanted) =
                (entry.path().join(format!("{name}.cdx.json")), format!("{FOLDER}/{name}.cdx.json"));
            if !written.is_file() {
                continue;
            }
            let moved =
                if name == package { fs::rename(&written, Path::new(&wanted)) } else { fs::remove_file(&written) };
            moved.map_err(|error| format!("{}: {error}", written.display()))?;
        }
    }
    Ok(())
}
