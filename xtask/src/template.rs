//! `cargo xtask template`: the cloud template under three linters, none of which needs an account.

use std::process::Command;

use crate::run::{Done, command};
use crate::tools;

const TEMPLATE: &str = "deploy/template.yaml";

/// Runs cfn-lint, `sam validate --lint` and checkov. Exceptions stand in the template, each with its reason.
///
/// # Errors
/// When one of them finds something, or cannot be installed.
pub(crate) fn run() -> Done {
    let cfn_lint = tools::install("cfn-lint", &["cfn-lint"])?;
    command(Command::new(cfn_lint.join("cfn-lint")).arg(TEMPLATE))?;
    let sam = tools::install("sam", &["aws-sam-cli"])?;
    command(
        Command::new(sam.join("sam"))
            .args(["validate", "--lint", "--region", "eu-west-1", "--template", TEMPLATE])
            .env("SAM_CLI_TELEMETRY", "0"),
    )?;
    let checkov = tools::install("checkov", &["checkov"])?;
    command(Command::new(checkov.join("checkov")).args([
        "--file",
        TEMPLATE,
        "--framework",
        "cloudformation",
        "--skip-download",
        "--compact",
        "--quiet",
    ]))
}
