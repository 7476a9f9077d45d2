//! The project's own commands: `cargo xtask test` is what CI runs.

use std::process::ExitCode;

mod examples;
mod moto;
mod need;
mod package;
mod run;
mod start;
mod template;
mod test;
mod tools;
mod web;

const USAGE: &str = "\
cargo xtask COMMAND

  test               format, lints, all tests, documentation: what CI runs
  bench [ARGS]       the generator against the least work there is, and against Hugo where it is installed; then, without
                     ARGS, what `load` does
  load [ARGS]        signing against the bare engine, sustained and in bursts
  storm [ARGS]       signing under faults and kills
  moto               the signer's tests on a second DynamoDB of another make
  examples           the generator on the examples of CommonMark and of the YAML test suite
  web                the example site in a real browser: every kind of page, and signing from end to end
  template           the cloud template under its linters
  package            the zips of the two functions, for arm64 and x86-64
  start              the signer's start, from exec to first poll, beside that of a bare function
  screenshots [DIR]  a picture of each kind of page
  bless              accept what the golden tests now print
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", &[] as &[String]),
    };
    let done = match command {
        "test" => test::run(),
        "bench" => bench(rest),
        "load" => run::bench("signer", "load", rest),
        "storm" => run::bench("signer", "storm", rest),
        "moto" => moto::run(),
        "examples" => need::install().and_then(|()| examples::test()),
        "web" => need::install().and_then(|()| web::test()),
        "template" => template::run(),
        "start" => start::run(),
        "package" => package::run(rest),
        "screenshots" => web::screenshots(rest),
        "bless" => test::bless(),
        _ => Err(format!("no command `{command}`\n\n{USAGE}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            run::say(&message);
            ExitCode::FAILURE
        }
    }
}

/// Everything that is timed; arguments are the generator's, and then only it is.
fn bench(arguments: &[String]) -> run::Done {
    run::bench("generator", "site", arguments)?;
    if arguments.is_empty() { run::bench("signer", "load", arguments) } else { Ok(()) }
}
