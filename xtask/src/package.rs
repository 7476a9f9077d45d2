//! `cargo xtask package`: a zip of each function for each architecture, the same bytes from the same sources and toolchain.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run::{Done, command, say};
use crate::tools;

/// A kind of processor that Lambda runs on.
struct Architecture {
    /// As Lambda and the zip name it.
    name: &'static str,
    target: &'static str,
    flag: &'static str,
}

/// The template deploys the first: it costs a fifth less a millisecond.
const ARCHITECTURES: &[Architecture] = &[
    Architecture { name: "arm64", target: "aarch64-unknown-linux-gnu", flag: "--arm64" },
    Architecture { name: "x86-64", target: "x86_64-unknown-linux-gnu", flag: "--x86-64" },
];

/// As the zips name them; the binary of each is called after it, such as `signer-function`.
const FUNCTIONS: [&str; 2] = ["signer", "mailer"];
/// What Lambda starts, and what a zip holds.
const BOOTSTRAP: &str = "bootstrap";
/// Leaves out what would tell the way back from a panic, which ends the process. The path is that below the workspace, where
/// the linker is started: a whole one would make each machine's zip another.
const NO_UNWINDING: &str = "-C link-arg=-Wl,-T,signer-lambda/no-unwinding.ld";
/// At a fixed address: a program that any address suits carries a list of all its pointers, 0.3 MB, and adjusts them when it
/// starts. Lambda runs each function in a machine of its own.
const FIXED_ADDRESS: &str = "-C relocation-model=static -C link-arg=-no-pie";
/// Puts what many functions do alike into one, which takes 0.25 MB away.
const OUTLINED: &str = "-C llvm-args=-enable-machine-outliner=always";
/// Bytes: a larger one takes Lambda longer to fetch before a cold start.
const BINARY_SIZE_MAX: u64 = 4_000_000;

/// Packages for the architectures named, or for all.
///
/// # Errors
/// When one cannot be built, and why.
pub(crate) fn run(arguments: &[String]) -> Done {
    let unknown = arguments.iter().find(|name| ARCHITECTURES.iter().all(|known| known.name != name.as_str()));
    if let Some(unknown) = unknown {
        return Err(format!("`{unknown}` is no architecture; there are arm64 and x86-64"));
    }
    let bin = tools::install("lambda", &["cargo-lambda", "ziglang"])?;
    let chosen =
        |architecture: &&Architecture| arguments.is_empty() || arguments.iter().any(|name| name == architecture.name);
    let packaged = ARCHITECTURES
        .iter()
        .filter(chosen)
        .map(|architecture| package(architecture, &bin).map_err(|error| format!("{}: {error}", architecture.name)));
    all(packaged)
}

/// Nothing, or all that went wrong.
fn all(done: impl Iterator<Item = Done>) -> Done {
    let failures: Vec<String> = done.filter_map(Result::err).collect();
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n")) }
}

fn package(architecture: &Architecture, bin: &Path) -> Done {
    let folder = PathBuf::from("target/package").join(architecture.name);
    build(architecture, &folder, bin)?;
    all(FUNCTIONS.iter().map(|function| {
        let binary = folder.join(binary_of(function)).join(BOOTSTRAP);
        let zip = PathBuf::from(format!("target/package/undersigned-{function}-{}.zip", architecture.name));
        pack(&binary, &zip, bin)
    }))
}

fn binary_of(function: &str) -> String {
    format!("{function}-function")
}

/// Builds the functions into a folder, where each is `<binary>/bootstrap`.
fn build(architecture: &Architecture, folder: &Path, bin: &Path) -> Done {
    add_target(architecture.target)?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&path)))
        .map_err(|error| error.to_string())?;
    let mut build = Command::new(bin.join("cargo-lambda"));
    build.args(["lambda", "build", "--profile", "lambda", "--package", "signer-lambda", architecture.flag]);
    build.args(FUNCTIONS.iter().flat_map(|function| ["--bin".to_owned(), binary_of(function)]));
    build.arg("--lambda-dir").arg(folder);
    command(
        build
            .env("PATH", path)
            .env("RUSTFLAGS", format!("{} {NO_UNWINDING} {FIXED_ADDRESS} {OUTLINED}", remap_paths()?)),
    )
}

fn pack(binary: &Path, zip: &Path, bin: &Path) -> Done {
    write_zip(binary, zip, bin)?;
    let (size, zipped) = (size_of(binary)?, size_of(zip)?);
    say(&format!("{}: {size} bytes, {zipped} bytes zipped", zip.display()));
    if size > BINARY_SIZE_MAX {
        return Err(format!("{} has {size} bytes, and at most {BINARY_SIZE_MAX} are allowed", binary.display()));
    }
    Ok(())
}

/// Paths of this machine in panics' places would make each machine's zip another; those of dependencies begin with their name.
fn remap_paths() -> Result<String, String> {
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let registries = fs::read_dir(Path::new(&cargo).join("registry/src")).into_iter().flatten().filter_map(Result::ok);
    let remapped = [here, PathBuf::from(&cargo)].into_iter().chain(registries.map(|registry| registry.path()));
    // Where several fit, the last one counts.
    Ok(remapped.map(|path| format!("--remap-path-prefix={}=.", path.display())).collect::<Vec<_>>().join(" "))
}

fn add_target(target: &str) -> Done {
    let listed = Command::new("rustup").args(["target", "list", "--installed"]).stderr(Stdio::null()).output();
    let is_installed =
        listed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).lines().any(|line| line == target));
    if is_installed {
        return Ok(());
    }
    command(Command::new("rustup").args(["target", "add", target])).map_err(|error| {
        format!("the standard library for {target} cannot be installed here, so this zip cannot be made: {error}")
    })
}

/// The zip of one executable file with a fixed date.
fn write_zip(binary: &Path, zip: &Path, bin: &Path) -> Done {
    const SCRIPT: &str = "\
import sys, zipfile
entry = zipfile.ZipInfo('bootstrap', (1980, 1, 1, 0, 0, 0))
entry.create_system, entry.external_attr, entry.compress_type = 3, 0o100755 << 16, zipfile.ZIP_DEFLATED
with zipfile.ZipFile(sys.argv[2], 'w') as zip:
    zip.writestr(entry, open(sys.argv[1], 'rb').read(), compresslevel=9)
";
    command(Command::new(bin.join("python")).args(["-c", SCRIPT]).args([binary, zip]))
}

fn size_of(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|metadata| metadata.len()).map_err(|error| format!("{}: {error}", path.display()))
}
