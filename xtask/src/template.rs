//! `cargo xtask template`: the cloud template under three linters, none of which needs an account.

use std::process::Command;

use crate::process::{TaskResult, run_command};
use crate::tools::{CFN_LINT, CHECKOV, SAM};

const TEMPLATE: &str = "deploy/template.yaml";

/// Runs cfn-lint, `sam validate --lint` and checkov. The template holds its exceptions, each with a reason.
///
/// # Errors
/// When one of them finds something.
pub(crate) fn run() -> TaskResult {
    run_command(Command::new(CFN_LINT.programs().join("cfn-lint")).arg(TEMPLATE))?;
    let mut sam = Command::new(SAM.programs().join("sam"));
    sam.args(["validate", "--lint", "--region", "eu-west-1", "--template", TEMPLATE]);
    run_command(sam.env("SAM_CLI_TELEMETRY", "0"))?;
    let mut checkov = Command::new(CHECKOV.programs().join("checkov"));
    checkov.args(["--file", TEMPLATE, "--framework", "cloudformation", "--skip-download", "--compact", "--quiet"]);
    run_command(&mut checkov)
}
