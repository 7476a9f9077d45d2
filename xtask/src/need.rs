//! What a part of the tests needs beside the Rust toolchain, and how it is installed. Only `cargo xtask setup` installs.

use std::process::{Command, Stdio};

use crate::process::{TaskResult, run_quietly};
use crate::tools::{CargoTool, Environment};

/// Something that a part of the tests cannot run without.
#[derive(Clone, Copy)]
pub(crate) enum Need {
    Program(&'static Program),
    /// The packages of the browser tests, from npm.
    WebPackages,
    Environment(&'static Environment),
    CargoTool(&'static CargoTool),
}

/// A program of the system.
pub(crate) struct Program {
    pub(crate) name: &'static str,
    /// The lowest major version that works, as `--version` prints it.
    version_min: Option<u32>,
    /// Arguments with which the program succeeds only if it is complete.
    proof: &'static [&'static str],
    /// The Debian packages that bring it.
    pub(crate) packages: &'static [&'static str],
}

pub(crate) const CHROMIUM: Program = Program {
    name: "chromium",
    version_min: None,
    proof: &[],
    packages: &["chromium", "fonts-dejavu-core", "fonts-noto-core", "fonts-noto-cjk"],
};
pub(crate) const JAVA: Program =
    Program { name: "java", version_min: None, proof: &[], packages: &["default-jre-headless"] };
/// playwright-core asks for version 20.
pub(crate) const NODE: Program = Program { name: "node", version_min: Some(20), proof: &[], packages: &["nodejs"] };
pub(crate) const NPM: Program = Program { name: "npm", version_min: None, proof: &[], packages: &["npm"] };
/// Debian's Python comes without what creates virtual environments.
pub(crate) const PYTHON: Program = Program {
    name: "python3",
    version_min: None,
    proof: &["-c", "import ensurepip"],
    packages: &["python3", "python3-venv"],
};

/// The folder of the browser tests and their packages.
pub(crate) const WEB_FOLDER: &str = "undersigned/tests/web";
/// A copy of the lock file that the packages were installed from.
const WEB_STAMP: &str = "undersigned/tests/web/node_modules/.installed-lock.json";
const WEB_LOCK: &str = "undersigned/tests/web/package-lock.json";

impl Need {
    pub(crate) fn name(self) -> String {
        match self {
            Self::Program(program) => program.name.to_owned(),
            Self::WebPackages => format!("the npm packages of {WEB_FOLDER}"),
            Self::Environment(environment) => environment.name(),
            Self::CargoTool(tool) => tool.name(),
        }
    }

    pub(crate) fn is_met(self) -> bool {
        match self {
            Self::Program(program) => program.is_met(),
            Self::WebPackages => are_web_packages_installed(),
            Self::Environment(environment) => environment.is_installed(),
            Self::CargoTool(tool) => tool.is_installed(),
        }
    }

    /// Installs it, unless it is a program of the system, without printing unless it fails.
    pub(crate) fn install(self) -> TaskResult {
        match self {
            Self::Program(_) => Ok(()),
            Self::WebPackages => install_web_packages(),
            Self::Environment(environment) => environment.install(),
            Self::CargoTool(tool) => tool.install(),
        }
    }

    /// What is missing, and the version if there is one that does not suit.
    pub(crate) fn problem(self) -> String {
        let found = if let Self::Program(program) = self { program.version() } else { None };
        let lowest = if let Self::Program(program) = self { program.version_min } else { None };
        match (lowest, found) {
            (Some(lowest), Some(found)) if found < lowest => {
                format!("{} {lowest} or newer (version {found} is installed)", self.name())
            }
            (Some(lowest), _) => format!("{} {lowest} or newer", self.name()),
            _ => self.name(),
        }
    }
}

impl Program {
    fn is_met(&self) -> bool {
        let is_new_enough = self.version_min.is_none_or(|lowest| self.version().is_some_and(|found| found >= lowest));
        let mut proof = Command::new(self.name);
        proof.args(self.proof).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let mut is_complete = || self.proof.is_empty() || proof.status().is_ok_and(|status| status.success());
        is_on_path(self.name) && is_new_enough && is_complete()
    }

    /// The installed major version.
    fn version(&self) -> Option<u32> {
        let output = Command::new(self.name).arg("--version").stdin(Stdio::null()).output().ok()?;
        major_version(&String::from_utf8_lossy(&output.stdout))
    }
}

/// The first number in what `--version` prints, such as 20 in `v20.20.2`.
fn major_version(printed: &str) -> Option<u32> {
    let number = printed.split(|part: char| !part.is_ascii_digit()).find(|part| !part.is_empty())?;
    number.parse().ok()
}

pub(crate) fn is_on_path(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file() || folder.join(&file).is_file())
}

fn install_web_packages() -> TaskResult {
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    run_quietly(Command::new("npm").args(arguments).current_dir(WEB_FOLDER))?;
    std::fs::copy(WEB_LOCK, WEB_STAMP).map(drop).map_err(|error| format!("{WEB_STAMP}: {error}"))
}

fn are_web_packages_installed() -> bool {
    let lock = std::fs::read(WEB_LOCK);
    lock.is_ok_and(|lock| std::fs::read(WEB_STAMP).is_ok_and(|installed| installed == lock))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_programs_print_them() {
        assert_eq!(major_version("v20.20.2\n"), Some(20));
        assert_eq!(major_version("Python 3.11.7"), Some(3));
        assert_eq!(major_version("unknown"), None);
    }

    #[test]
    fn a_missing_program_is_a_problem_that_names_the_version() {
        const ABSENT: Program = Program { name: "no-such-program", version_min: Some(3), proof: &[], packages: &[] };
        assert!(!ABSENT.is_met());
        assert_eq!(Need::Program(&ABSENT).problem(), "no-such-program 3 or newer");
    }
}
