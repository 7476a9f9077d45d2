//! `docs/reference/commands.md`, written from the definition of the command line.

use std::fmt::Write as _;
use std::path::Path;

use clap::{Arg, ArgAction, Command, CommandFactory as _};

use super::{Cli, GLOBAL};

const INTRODUCTION: &str = "\
# Commands

<!-- Written by `cargo xtask reference` from undersigned/src/cli/. -->

`undersigned COMMAND --help` prints the same in the terminal.

| exit code | meaning |
|---|---|
| 0 | success |
| 1 | the content or the data has errors |
| 2 | wrong arguments, or the machine or the network failed |
";

fn page() -> String {
    let mut all = Cli::command();
    all.build();
    let mut page = INTRODUCTION.to_owned();
    let is_global = |arg: &&Arg| arg.get_help_heading() == Some(GLOBAL);
    let _ = write!(page, "\n{GLOBAL}, which every command has:\n\n{}", table(all.get_arguments().filter(is_global)));
    let mut waiting: Vec<&Command> = all.get_subcommands().collect();
    waiting.reverse();
    while let Some(command) = waiting.pop() {
        if command.is_hide_set() || command.get_name() == "help" {
            continue;
        }
        if command.has_subcommands() {
            waiting.extend(command.get_subcommands().collect::<Vec<_>>().into_iter().rev());
        } else {
            page += &section(command);
        }
    }
    page
}

/// What a command does, its usage, arguments, options and examples.
fn section(command: &Command) -> String {
    let name = command.get_bin_name().unwrap_or(command.get_name());
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ");
    let mut section = format!("\n## {name}\n\n{}.\n\n```text\n{usage}\n```\n", text(&about).trim_end_matches('.'));
    let own = |arg: &&Arg| {
        arg.get_help_heading() != Some(GLOBAL)
            && !arg.is_hide_set()
            && !["help", "version"].contains(&arg.get_id().as_str())
    };
    let arguments: Vec<&Arg> = command.get_arguments().filter(own).collect();
    if !arguments.is_empty() {
        let _ = write!(section, "\n{}", table(arguments.into_iter()));
    }
    let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let lines: Vec<&str> = examples.lines().filter_map(|line| line.strip_prefix("  ")).collect();
    if !lines.is_empty() {
        let _ = write!(section, "\n```sh\n{}\n```\n", lines.join("\n"));
    }
    section
}

fn table<'a>(arguments: impl Iterator<Item = &'a Arg>) -> String {
    let mut table = "| argument | |\n|---|---|\n".to_owned();
    for argument in arguments {
        let help = argument.get_long_help().or(argument.get_help()).map(ToString::to_string).unwrap_or_default();
        let cells = [format!("`{}`", spelling(argument)), format!("{}{}", text(&help), values(argument))];
        let _ = writeln!(table, "| {} |", cells.map(|cell| cell.replace('|', "\\|")).join(" | "));
    }
    table
}

/// As on a command line: `--out <DIR>`, `-q, --quiet`, `<FILE>`.
fn spelling(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    let value = names.iter().map(|name| format!(" <{name}>")).collect::<String>();
    let value = if matches!(argument.get_action(), ArgAction::Set | ArgAction::Append) { value } else { String::new() };
    match (argument.get_short(), argument.get_long()) {
        (Some(short), Some(long)) => format!("-{short}, --{long}{value}"),
        (None, Some(long)) => format!("--{long}{value}"),
        (Some(short), None) => format!("-{short}{value}"),
        (None, None) => value.trim_start().to_owned(),
    }
}

/// The values that it accepts, and the default.
fn values(argument: &Arg) -> String {
    if !matches!(argument.get_action(), ArgAction::Set | ArgAction::Append) {
        return String::new();
    }
    let mut values = String::new();
    let possible = argument.get_possible_values();
    if !possible.is_empty() && !argument.is_hide_possible_values_set() {
        let described = possible.iter().filter(|value| !value.is_hide_set()).map(|value| match value.get_help() {
            Some(help) => format!("`{}` ({})", value.get_name(), text(&help.to_string()).trim_end_matches('.')),
            None => format!("`{}`", value.get_name()),
        });
        let _ = write!(values, " One of {}.", described.collect::<Vec<_>>().join(", "));
    }
    let defaults = argument.get_default_values();
    if !defaults.is_empty() && !argument.is_hide_default_value_set() {
        let shown = defaults.iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>().join(" ");
        let _ = write!(values, " Default: `{shown}`.");
    }
    if let Some(variable) = argument.get_env() {
        let _ = write!(values, " Variable: `{}`.", variable.to_string_lossy());
    }
    values
}

/// The help of clap as sentences on one line. Angle brackets would be HTML.
fn text(help: &str) -> String {
    let paragraphs = help.split("\n\n").map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    let sentences = paragraphs.map(|part| {
        let is_whole = part.is_empty() || part.ends_with(['.', ']', ':']);
        if is_whole { part } else { format!("{part}.") }
    });
    sentences.collect::<Vec<_>>().join(" ").replace('<', "&lt;")
}

#[test]
fn reference_of_commands_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference/commands.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, page()).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == page(), "run `cargo xtask reference`");
}
