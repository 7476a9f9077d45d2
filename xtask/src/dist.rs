//! `cargo xtask dist`: the command `undersigned` for one platform, packed for every way to install it.
//!
//! A release job runs this on a machine of each platform, so there is nothing that it does and a developer cannot. The packages for
//! pip and npm are written by `dist/pack.py` from the program that was built and tested; maturin, for one, would compile it again.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::package::{add_target, remap_paths};
use crate::process::{TaskResult, cargo_program, run_command, say};
use crate::tools::CARGO_ZIGBUILD;

/// The files of a release.
pub(crate) const FOLDER: &str = "target/dist";
/// The version of all crates.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Of Cargo, which has a folder of this name in `target/`.
const PROFILE: &str = "shipped";
const PACKER: &str = "xtask/src/dist/pack.py";
/// Of zlib: 9 takes twice the time of 6 for one percent.
const LEVEL_DIST: &str = "9";
/// No compression: the tests only unpack it again.
const LEVEL_TEST: &str = "0";

/// A platform that a release has a program for.
pub(crate) struct Platform {
    pub(crate) target: &'static str,
    /// The platform tag of the wheel: what pip must find on a machine to install it.
    wheel_tag: &'static str,
    /// `process.platform` and `process.arch` of Node.
    pub(crate) npm: &'static str,
    /// The oldest macOS that runs it.
    macos: Option<&'static str>,
    rust_flags: &'static str,
}

/// The programs for Linux are static, so that one runs with every C library: its wheel is one for glibc and for musl.
const PLATFORMS: [Platform; 5] = [
    Platform {
        target: "x86_64-unknown-linux-musl",
        wheel_tag: "manylinux_2_17_x86_64.manylinux2014_x86_64.musllinux_1_1_x86_64",
        npm: "linux-x64",
        macos: None,
        rust_flags: "",
    },
    Platform {
        target: "aarch64-unknown-linux-musl",
        wheel_tag: "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64",
        npm: "linux-arm64",
        macos: None,
        rust_flags: "",
    },
    Platform {
        target: "x86_64-apple-darwin",
        wheel_tag: "macosx_10_12_x86_64",
        npm: "darwin-x64",
        macos: Some("10.12"),
        rust_flags: "",
    },
    Platform {
        target: "aarch64-apple-darwin",
        wheel_tag: "macosx_11_0_arm64",
        npm: "darwin-arm64",
        macos: Some("11.0"),
        rust_flags: "",
    },
    // With the C library inside, since Windows may lack the one of this compiler.
    Platform {
        target: "x86_64-pc-windows-msvc",
        wheel_tag: "win_amd64",
        npm: "win32-x64",
        macos: None,
        rust_flags: "-C target-feature=+crt-static",
    },
];

/// Builds and packs the platform named, or this machine's.
///
/// # Errors
/// When it cannot be built or packed, or there is no such platform.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    match arguments {
        [] => build_and_pack(Platform::of_this_machine()?),
        [target] => build_and_pack(Platform::named(target)?),
        _ => Err("usage: cargo xtask dist [TARGET]".to_owned()),
    }
}

/// What a release does once for all platforms: `check TAG REPOSITORY` at its start, and at its end `finish URL`, which writes the
/// installers and the checksums of all files.
///
/// # Errors
/// When the tag is no release yet, or the installers cannot be written.
pub(crate) fn release(arguments: &[String]) -> TaskResult {
    match arguments {
        [check, tag, repository] if check == "check" => check_tag(tag, repository),
        [finish, url] if finish == "finish" => write_installers(Path::new(FOLDER), url),
        _ => Err("usage: cargo xtask release check TAG REPOSITORY | finish URL".to_owned()),
    }
}

impl Platform {
    fn named(target: &str) -> Result<&'static Self, String> {
        let names = PLATFORMS.map(|platform| platform.target).join(", ");
        let unknown = || format!("no platform `{target}`; there are {names}");
        PLATFORMS.iter().find(|platform| platform.target == target).ok_or_else(unknown)
    }

    /// The platform whose programs this machine runs.
    ///
    /// # Errors
    /// When a release has none for it.
    pub(crate) fn of_this_machine() -> Result<&'static Self, String> {
        let system = match std::env::consts::OS {
            "linux" => "unknown-linux-musl",
            "macos" => "apple-darwin",
            "windows" => "pc-windows-msvc",
            other => other,
        };
        Self::named(&format!("{}-{system}", std::env::consts::ARCH))
    }

    pub(crate) fn wheel(&self) -> String {
        format!("undersigned-{VERSION}-py3-none-{}.whl", self.wheel_tag)
    }

    pub(crate) fn archive(&self) -> String {
        let ending = if self.target.contains("windows") { "zip" } else { "tar.gz" };
        format!("undersigned-{}.{ending}", self.target)
    }

    pub(crate) fn npm_package(&self) -> String {
        format!("undersigned-npm-{}.tgz", self.npm)
    }
}

fn build_and_pack(platform: &Platform) -> TaskResult {
    let program = build(platform)?;
    let folder = Path::new(FOLDER);
    pack(platform, &program, folder, LEVEL_DIST)?;
    if platform.target.contains("linux") {
        let context = folder.join("image");
        let copied =
            std::fs::create_dir_all(&context).and_then(|()| std::fs::copy(&program, context.join("undersigned")));
        copied.map_err(|error| format!("{}: {error}", context.display()))?;
    }
    let size = std::fs::metadata(&program).map_err(|error| format!("{}: {error}", program.display()))?.len();
    say(&format!("{}: {size} bytes, packed in {FOLDER}", program.display()));
    Ok(())
}

/// Packs a program that has been built already as if it were the release's of this machine.
///
/// # Errors
/// When the packer fails.
pub(crate) fn pack_for_tests(platform: &Platform, program: &Path, folder: &Path) -> TaskResult {
    pack(platform, program, folder, LEVEL_TEST)
}

/// Writes the installers for the archives in a folder, which fetch them from an address, and the checksums of all its files.
///
/// # Errors
/// When the packer fails.
pub(crate) fn write_installers(folder: &Path, url: &str) -> TaskResult {
    run_command(Command::new("python3").arg(PACKER).arg("finish").arg(folder).args([VERSION, url]))
}

fn build(platform: &Platform) -> Result<PathBuf, String> {
    let target = platform.target;
    add_target(target)?;
    let mut build = Command::new(cargo_program());
    if target.contains("linux") {
        // Zig has the C library and compiler for musl of both architectures.
        let programs = CARGO_ZIGBUILD.programs();
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths(std::iter::once(programs).chain(std::env::split_paths(&path)));
        build.arg("zigbuild").env("PATH", path.map_err(|error| error.to_string())?);
    } else {
        build.arg("build");
    }
    build.args(["--profile", PROFILE, "--locked", "--package", "undersigned", "--target", target]);
    if let Some(version) = platform.macos {
        build.env("MACOSX_DEPLOYMENT_TARGET", version);
    }
    run_command(build.env("RUSTFLAGS", format!("{} {}", remap_paths()?, platform.rust_flags)))?;
    let name = if target.contains("windows") { "undersigned.exe" } else { "undersigned" };
    Ok(Path::new("target").join(target).join(PROFILE).join(name))
}

fn pack(platform: &Platform, program: &Path, folder: &Path, level: &str) -> TaskResult {
    let mut pack = Command::new("python3");
    pack.arg(PACKER).arg("pack").arg(folder).args([VERSION, platform.target, platform.wheel_tag, platform.npm]);
    run_command(pack.arg(program).arg(level))
}

fn check_tag(tag: &str, repository: &str) -> TaskResult {
    let problems = tag_problems(tag, repository, &read("Cargo.toml")?, &read("CHANGELOG.md")?);
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// What must change before a tag becomes a release.
fn tag_problems(tag: &str, repository: &str, manifest: &str, changelog: &str) -> Vec<String> {
    let mut problems = Vec::new();
    if tag != format!("v{VERSION}") {
        problems.push(format!("the tag is {tag}, but the version in Cargo.toml is {VERSION}"));
    }
    if !changelog.contains(&format!("\n## [{VERSION}]")) {
        problems.push(format!("CHANGELOG.md has no section [{VERSION}]"));
    }
    if !manifest.contains(&format!("\nrepository = \"{repository}\"\n")) {
        problems.push(format!("`repository` in Cargo.toml is not {repository}, where cargo binstall looks"));
    }
    problems
}

fn read(path: &str) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_another_version_or_repository_is_no_release() {
        let (tag, repository) = (format!("v{VERSION}"), "https://example.org/ours");
        let manifest = "[workspace.package]\nrepository = \"https://example.org/ours\"\n";
        let changelog = format!("# Changelog\n\n## [Unreleased]\n\n## [{VERSION}] - 2026-12-01\n");
        assert!(tag_problems(&tag, repository, manifest, &changelog).is_empty());
        assert_eq!(tag_problems("v99.0.0", "https://example.org/theirs", manifest, "# Changelog\n").len(), 3);
    }
}
