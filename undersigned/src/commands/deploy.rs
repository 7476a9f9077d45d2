//! `undersigned deploy check`: what a deployment in AWS still lacks.

mod call;
mod finding;
mod stack;
mod account;
mod dns;
mod domain;
mod settings;
mod pages;
mod trial;

use publisher::{AwsApi, HttpClient, NamedStore};

use self::call::ReadError;
use self::finding::{Check, CheckOutcome, print};
use crate::cli::{DeployCheckArgs, DeployCommand, DeployFormat};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::store;
use crate::terminal::{Terminal, counted};

/// Runs a subcommand.
pub(crate) fn run(command: &DeployCommand, project: &Project, terminal: &Terminal) -> CommandResult {
    let DeployCommand::Check(arguments) = command;
    let checks = store::runtime()?.block_on(check(arguments, project))?;
    match arguments.format {
        DeployFormat::Human => checks.iter().for_each(|check| print(check, terminal)),
        DeployFormat::Json => terminal.result(serde_json::json!({ "stack": arguments.stack, "checks": checks })),
    }
    let number = |outcome| checks.iter().filter(|check| check.outcome == outcome).count();
    match (number(CheckOutcome::Missing), number(CheckOutcome::Unknown)) {
        (0, 0) => Ok(()),
        (0, unknown) => {
            Err(Failure::Usage(format!("{} not be checked", counted(unknown, "thing could", "things could"))))
        }
        (missing, _) => Err(Failure::Content(Some(format!("{} missing", counted(missing, "thing is", "things are"))))),
    }
}

/// All checks, in the order of deploy/README.md.
async fn check(arguments: &DeployCheckArgs, project: &Project) -> Result<Vec<Check>, Failure> {
    let settings = reader::settings(project.root()).ok_or_else(|| {
        Failure::Content(Some("content/site.yaml has errors; run `undersigned check` to see them".to_owned()))
    })?;
    let api = AwsApi::new(project.aws().await?)?;
    let found = stack::read(&api, &arguments.stack).await;
    let mut checks = account::check_account(&api).await;
    let stack = match found {
        Ok(stack) => stack,
        Err(error) => {
            checks.push(match error {
                ReadError::NotFound => Check::missing(
                    "stack",
                    format!("there is no stack {} in {}", arguments.stack, api.region),
                    "deploy it, or name another one with `--stack`",
                ),
                error => Check::unread("stack", &error),
            });
            return Ok(checks);
        }
    };
    checks.extend(account::check_certificate(&api, &stack).await);
    checks.push(account::check_secrets(&api, &stack).await);
    checks.push(stack.check(&arguments.stack, &api.region));
    checks.extend(settings::check_settings(&settings, &stack));
    checks.push(account::check_identity(&api, &stack).await);
    checks.push(account::check_alarms(&api, &stack).await);
    checks.extend(domain::check_domain(&stack, arguments.resolver).await);
    let named = NamedStore::aws(settings.aws.prefix.as_deref(), project.aws().await?)?;
    let http = HttpClient::default();
    checks.extend(pages::check_pages(&http, &named.store, &stack, &settings).await);
    if let Some(id) = &arguments.sign {
        checks.push(trial::check_signing(&http, &named.store, &stack, &settings, id, arguments.wait).await?);
    }
    Ok(checks)
}
