//! `cargo xtask template`: what machines of others read, under linters: the cloud template, workflows, scripts and the image. None
//! needs an account or the network.

use std::process::Command;

use crate::process::{TaskResult, join_errors, run_command};
use crate::tools::{CFN_LINT, CHECKOV, FILE_LINTERS, SAM};

const TEMPLATE: &str = "deploy/template.yaml";
/// The last one is what `new workflow github` writes.
const WORKFLOWS: [&str; 2] = [".github/workflows", "reader/src/scaffold/github-workflow.yml"];
const SCRIPTS: [&str; 1] = ["xtask/src/dist/install.sh"];
const IMAGE: &str = "Dockerfile";

/// Runs the linters, cfn-lint, `sam validate --lint` and checkov on the template. The files hold their exceptions, each with a reason.
///
/// # Errors
/// When one of them finds something.
pub(crate) fn run() -> TaskResult {
    let program = |name| Command::new(FILE_LINTERS.programs().join(name));
    let zizmor = ["--offline", "--no-progress", "--quiet", "--config", ".github/zizmor.yml"];
    join_errors([
        run_command(program("zizmor").args(zizmor).args(WORKFLOWS)),
        run_command(program("shellcheck").args(SCRIPTS)),
        run_command(program("hadolint").arg(IMAGE)),
    ])?;
    run_command(Command::new(CFN_LINT.programs().join("cfn-lint")).arg(TEMPLATE))?;
    let mut sam = Command::new(SAM.programs().join("sam"));
    sam.args(["validate", "--lint", "--region", "eu-west-1", "--template", TEMPLATE]);
    run_command(sam.env("SAM_CLI_TELEMETRY", "0"))?;
    let mut checkov = Command::new(CHECKOV.programs().join("checkov"));
    checkov.args(["--file", TEMPLATE, "--framework", "cloudformation", "--skip-download", "--compact", "--quiet"]);
    run_command(&mut checkov)
}
