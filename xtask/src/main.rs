//! The project's own commands: `cargo xtask setup && cargo xtask test` is what CI runs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

mod process;
mod tools;

mod need;
mod markdown;
mod structure;
mod links;

mod bench;
mod book;
mod cost;
mod deny;
mod lint;
mod moto;
mod guide;
mod package;
mod sbom;
mod start;
mod template;
mod unit;
mod web;

mod dist;
mod examples;
mod image;
mod install;
mod nightly;

mod part;

mod setup;
mod test;

use part::Part;
use process::{TaskResult, say};

const USAGE: &str = "\
cargo xtask COMMAND

Tests
  setup [PART ...]      install what the parts need, or what `test` needs: packages from Debian, npm and PyPI
  test [PART ...]       run the parts, or all up to `package`; says what is missing and installs nothing

Parts, each also a command of its own
  lint [LINT ...]       format, structure, phrases, links, clippy and doc
  template              the cloud template, workflows, scripts and the image under linters
  book                  the documentation as a site in target/book/, every link checked
  unit                  the tests of every crate
  examples              the generator on the examples of CommonMark and of the YAML test suite
  web                   the example site in a real browser: every kind of page, and signing from end to end
  api                   the OpenAPI document against the signer of a preview
  package [ARCH ...]    the zips of the functions, for arm64 and x86-64, and the limit of their size
  install [FOLDER]      the packages of a release, installed and used: of the debug program, or those in a folder
  dist [TARGET]         the packages of a release for a platform, in target/dist
  sbom                  the dependencies of the programs, in CycloneDX
  deny [CHECK ...]      licences, bans, sources and advisories of the dependencies
  moto                  the signer's tests on moto, a DynamoDB written independently
  guide                 the commands of deploy/README.md, played against moto
  nightly               deny, storm, model, rounds, moto, guide, package, start and load

Measurements, for a machine that does nothing else
  bench [ARGS]          the generator against the least work there is, and against Hugo after `setup bench`
  load [ARGS]           signing against the bare engine, sustained and in bursts
  scale [ARGS]          10,000 petitions: calls, units, time, memory and dollars of publishing and refreshing
  storm [ARGS]          signing under faults and kills
  rounds [NUMBER]       two people publish at the same time, or one is suspended meanwhile
  start                 the signer's start, from exec to first poll, beside that of a bare function

Other
  release check|finish  whether a tag can become a release, and the installers and checksums of what `dist` packed
  image                 the image for containers, from the program of `dist`; needs Docker
  cost                  what a deployment costs a month, from list prices
  screenshots           the screenshots in docs/pictures/, for the README and the guides
  gallery [DIR]         a picture of each kind of page, to look at
  reference             write the pages of docs/reference/ that are made from the sources
  bless                 accept what the golden tests now print
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[] as &[String]),
    };
    match enter_workspace().and_then(|()| run(command, rest)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            say(&message);
            ExitCode::FAILURE
        }
    }
}

/// All paths are relative to the workspace, wherever the command was started.
fn enter_workspace() -> TaskResult {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let workspace = manifest.as_deref().and_then(Path::parent).ok_or("start this with `cargo xtask`")?;
    std::env::set_current_dir(workspace).map_err(|error| format!("{}: {error}", workspace.display()))
}

fn run(command: &str, arguments: &[String]) -> TaskResult {
    match command {
        "setup" => setup::run_setup(arguments),
        "test" => test::run(arguments),
        "load" => process::bench("signer", "load", arguments),
        "scale" => ["signer", "refresher-lambda"]
            .into_iter()
            .try_for_each(|package| process::bench(package, "scale", arguments)),
        "storm" => process::bench("signer", "storm", arguments),
        "rounds" => nightly::rounds(arguments),
        "start" => start::run(),
        "cost" => cost::run(),
        "image" => image::run(),
        "release" => dist::release(arguments),
        "screenshots" => part::require(&[Part::Web]).and_then(|()| web::screenshots()),
        "gallery" => part::require(&[Part::Web]).and_then(|()| web::gallery(arguments)),
        "reference" => unit::write_reference(),
        "bless" => unit::bless(),
        "help" | "-h" | "--help" => {
            say(USAGE);
            Ok(())
        }
        _ => Part::named(command).map_err(|_| format!("no command `{command}`\n\n{USAGE}"))?.run(arguments),
    }
}
