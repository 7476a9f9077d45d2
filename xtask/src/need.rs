//! What the tests need beside the Rust toolchain: installed from Debian's packages where it is missing.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::run::{Done, command, run};

/// A program, and the Debian packages that bring it.
struct Need {
    program: &'static str,
    /// With what it ends well where all that is needed of it is there; empty where being there is enough.
    proof: &'static [&'static str],
    packages: &'static [&'static str],
}

const NEEDS: &[Need] = &[
    Need {
        program: "chromium",
        proof: &[],
        packages: &["chromium", "fonts-dejavu-core", "fonts-noto-core", "fonts-noto-cjk"],
    },
    Need { program: "java", proof: &[], packages: &["default-jre-headless"] },
    Need { program: "node", proof: &[], packages: &["nodejs"] },
    Need { program: "npm", proof: &[], packages: &["npm"] },
    // Debian's own Python comes without what makes a virtual environment.
    Need { program: "python3", proof: &["-c", "import ensurepip"], packages: &["python3", "python3-venv"] },
];

/// Installs what is missing.
///
/// # Errors
/// Says what to install by hand where this is no Debian, or the installation fails: a test that cannot run is a failure.
pub(crate) fn install() -> Done {
    let missing: Vec<&Need> = NEEDS.iter().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
    if !is_there("apt-get") {
        let programs: Vec<&str> = missing.iter().map(|need| need.program).collect();
        return Err(format!("the tests need {} on the PATH; please install them", programs.join(", ")));
    }
    apt_get(&["update", "-qq"])?;
    apt_get(&[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat())
}

fn apt_get(arguments: &[&str]) -> Done {
    if is_root() {
        command(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    } else {
        run("sudo", ["DEBIAN_FRONTEND=noninteractive", "apt-get"].iter().chain(arguments))
    }
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

impl Need {
    fn is_met(&self) -> bool {
        let mut proof = Command::new(self.program);
        proof.args(self.proof).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        is_there(self.program) && (self.proof.is_empty() || proof.status().is_ok_and(|status| status.success()))
    }
}

fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| Path::new(&folder).join(program).is_file())
}
