//! `cargo xtask package`: a zip of each function for each architecture, reproducible from the same sources and toolchain.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::process::{TaskResult, join_errors, run_command, say};
use crate::tools::CARGO_LAMBDA;

/// A processor architecture that Lambda runs on.
struct Architecture {
    /// As Lambda and the zip name it.
    name: &'static str,
    target: &'static str,
    flag: &'static str,
}

/// The template deploys the first: a millisecond of it costs a fifth less.
const ARCHITECTURES: &[Architecture] = &[
    Architecture { name: "arm64", target: "aarch64-unknown-linux-gnu", flag: "--arm64" },
    Architecture { name: "x86-64", target: "x86_64-unknown-linux-gnu", flag: "--x86-64" },
];

/// The crate whose functions have the narrow limit of size.
pub(crate) const SIGNER: &str = "signer-lambda";

/// Functions of one crate. Cargo builds each crate by itself, so that none gets features that only another one needs.
struct Package {
    name: &'static str,
    /// As the zips name them; the binaries are `signer-function` and so on.
    functions: &'static [&'static str],
    /// The most bytes of a binary.
    size_max: u64,
    /// Flags of the compiler that make it small.
    flags: &'static [&'static str],
}

const PACKAGES: &[Package] = &[
    // Lambda fetches the binary before a cold start, which people wait for, so a larger one starts later.
    Package {
        name: SIGNER,
        functions: &["signer", "mailer", "keeper"],
        size_max: 4_000_000,
        flags: &[NO_UNWINDING, FIXED_ADDRESS, OUTLINED],
    },
    // It renders pages: templates, languages and styles, but neither pictures nor their codecs. No request waits for its start,
    // and a dependency that is also a shared library cannot be linked with the flags of the others.
    Package { name: "refresher-lambda", functions: &["refresher"], size_max: 25_000_000, flags: &[] },
];
/// The file that Lambda starts, the only one in a zip.
const BOOTSTRAP: &str = "bootstrap";
/// Leaves out the unwind tables, since a panic aborts. The path is relative to the workspace, where the linker is started: an
/// absolute one would differ between machines, and so would the zip.
const NO_UNWINDING: &str = "-C link-arg=-Wl,-T,signer-lambda/no-unwinding.ld";
/// Loads at a fixed address: a position-independent program carries 0.3 MB of relocations and applies them when it starts.
/// Lambda runs each function in a virtual machine of its own.
const FIXED_ADDRESS: &str = "-C relocation-model=static -C link-arg=-no-pie";
/// Moves instruction sequences that many functions share into functions of their own, which saves 0.25 MB.
const OUTLINED: &str = "-C llvm-args=-enable-machine-outliner=always";

/// The architecture of this machine, by the name that [`run`] takes.
pub(crate) fn host_architecture() -> &'static str {
    if cfg!(target_arch = "aarch64") { "arm64" } else { "x86-64" }
}

/// Packages the functions of the crates named for the architectures named; without a name, of all crates or for all architectures.
///
/// # Errors
/// When one cannot be built or is too large.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    let names = || ARCHITECTURES.iter().map(|it| it.name).chain(PACKAGES.iter().map(|it| it.name));
    if let Some(unknown) = arguments.iter().find(|argument| names().all(|name| name != argument.as_str())) {
        return Err(format!("nothing is called `{unknown}`; there are {}", names().collect::<Vec<_>>().join(", ")));
    }
    let is_named = |name: &str| arguments.iter().any(|argument| argument == name);
    let mut architectures: Vec<_> = ARCHITECTURES.iter().filter(|it| is_named(it.name)).collect();
    if architectures.is_empty() {
        architectures.extend(ARCHITECTURES);
    }
    let mut packages: Vec<_> = PACKAGES.iter().filter(|it| is_named(it.name)).collect();
    if packages.is_empty() {
        packages.extend(PACKAGES);
    }
    join_errors(architectures.into_iter().map(|architecture| {
        package(&packages, architecture).map_err(|error| format!("{}: {error}", architecture.name))
    }))
}

fn package(packages: &[&Package], architecture: &Architecture) -> TaskResult {
    let folder = PathBuf::from("target/package").join(architecture.name);
    packages.iter().try_for_each(|package| build(package, architecture, &folder))?;
    let functions = packages.iter().flat_map(|package| package.functions.iter().map(|name| (name, package.size_max)));
    join_errors(functions.map(|(function, size_max)| {
        let binary = folder.join(binary_of(function)).join(BOOTSTRAP);
        let zip = PathBuf::from(format!("target/package/undersigned-{function}-{}.zip", architecture.name));
        pack(&binary, &zip, size_max)
    }))
}

fn binary_of(function: &str) -> String {
    format!("{function}-function")
}

/// Builds each function of a crate as `<folder>/<binary>/bootstrap`.
fn build(package: &Package, architecture: &Architecture, folder: &Path) -> TaskResult {
    add_target(architecture.target)?;
    let programs = CARGO_LAMBDA.programs();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(programs.clone()).chain(std::env::split_paths(&path)))
        .map_err(|error| error.to_string())?;
    let mut build = Command::new(programs.join("cargo-lambda"));
    build.args(["lambda", "build", "--profile", "lambda", "--locked", "--package", package.name, architecture.flag]);
    build.args(package.functions.iter().flat_map(|function| ["--bin".to_owned(), binary_of(function)]));
    build.arg("--lambda-dir").arg(folder);
    let flags = format!("{} {}", remap_paths()?, package.flags.join(" "));
    run_command(build.env("PATH", path).env("RUSTFLAGS", flags))
}

fn pack(binary: &Path, zip: &Path, size_max: u64) -> TaskResult {
    write_zip(binary, zip)?;
    let (size, zipped) = (size_of(binary)?, size_of(zip)?);
    say(&format!("{}: {size} bytes, {zipped} bytes zipped", zip.display()));
    if size > size_max {
        return Err(format!("{} has {size} bytes; at most {size_max} are allowed", binary.display()));
    }
    Ok(())
}

/// Panic messages name source files; paths of this machine in them would make the zip differ between machines. The paths of
/// dependencies begin with the package's name.
pub(crate) fn remap_paths() -> Result<String, String> {
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    let home = std::env::var("HOME").unwrap_or_default();
    let cargo = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let registries = fs::read_dir(Path::new(&cargo).join("registry/src")).into_iter().flatten().filter_map(Result::ok);
    let remapped = [here, PathBuf::from(&cargo)].into_iter().chain(registries.map(|registry| registry.path()));
    // If several prefixes match, rustc takes the last.
    Ok(remapped.map(|path| format!("--remap-path-prefix={}=.", path.display())).collect::<Vec<_>>().join(" "))
}

pub(crate) fn add_target(target: &str) -> TaskResult {
    let listed = Command::new("rustup").args(["target", "list", "--installed"]).stderr(Stdio::null()).output();
    let is_installed =
        listed.is_ok_and(|output| String::from_utf8_lossy(&output.stdout).lines().any(|line| line == target));
    if is_installed {
        return Ok(());
    }
    run_command(Command::new("rustup").args(["target", "add", target]))
        .map_err(|error| format!("the standard library for {target} cannot be installed: {error}"))
}

/// Zips one executable file with a fixed date.
fn write_zip(binary: &Path, zip: &Path) -> TaskResult {
    const SCRIPT: &str = "\
import sys, zipfile
entry = zipfile.ZipInfo('bootstrap', (1980, 1, 1, 0, 0, 0))
entry.create_system, entry.external_attr, entry.compress_type = 3, 0o100755 << 16, zipfile.ZIP_DEFLATED
with zipfile.ZipFile(sys.argv[2], 'w') as zip:
    zip.writestr(entry, open(sys.argv[1], 'rb').read(), compresslevel=9)
";
    run_command(Command::new(CARGO_LAMBDA.programs().join("python")).args(["-c", SCRIPT]).args([binary, zip]))
}

fn size_of(path: &Path) -> Result<u64, String> {
    fs::metadata(path).map(|metadata| metadata.len()).map_err(|error| format!("{}: {error}", path.display()))
}
