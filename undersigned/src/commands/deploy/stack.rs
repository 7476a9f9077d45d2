//! The stack: its state, parameters and outputs.

use std::collections::BTreeMap;

use publisher::AwsApi;
use reader::content::Site;
use serde::Deserialize;

use super::call::{ReadError, query};
use super::finding::Check;

/// A deployment.
#[derive(Debug, Default)]
pub(super) struct Stack {
    status: String,
    parameters: BTreeMap<String, String>,
    outputs: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct DescribeStacks {
    #[serde(rename = "DescribeStacksResult")]
    result: DescribeStacksResult,
}

#[derive(Deserialize)]
struct DescribeStacksResult {
    #[serde(rename = "Stacks")]
    stacks: Members<StackMember>,
}

#[derive(Deserialize)]
struct Members<T> {
    #[serde(rename = "member", default = "Vec::new")]
    members: Vec<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct StackMember {
    stack_status: String,
    parameters: Option<Members<ParameterMember>>,
    outputs: Option<Members<OutputMember>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct ParameterMember {
    parameter_key: String,
    #[serde(default)]
    parameter_value: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct OutputMember {
    output_key: String,
    #[serde(default)]
    output_value: String,
}

/// Reads a stack.
pub(super) async fn read(api: &AwsApi, name: &str) -> Result<Stack, ReadError> {
    let name: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
    let form = format!("Action=DescribeStacks&Version=2010-05-15&StackName={name}");
    let body = query(api, "cloudformation", "CLOUDFORMATION", "cloudformation:DescribeStacks", &form).await?;
    let parsed: DescribeStacks =
        quick_xml::de::from_str(&body).map_err(|_| ReadError::Failed("malformed response".to_owned()))?;
    let stack = parsed.result.stacks.members.into_iter().next().ok_or(ReadError::NotFound)?;
    let parameters = stack.parameters.into_iter().flat_map(|parameters| parameters.members);
    let outputs = stack.outputs.into_iter().flat_map(|outputs| outputs.members);
    Ok(Stack {
        status: stack.stack_status,
        parameters: parameters.map(|one| (one.parameter_key, one.parameter_value)).collect(),
        outputs: outputs.map(|one| (one.output_key, one.output_value)).collect(),
    })
}

impl Stack {
    /// A parameter; empty if it is absent.
    pub(super) fn parameter(&self, name: &str) -> &str {
        self.parameters.get(name).map_or("", |value| value.trim())
    }

    /// An output; empty if it is absent.
    pub(super) fn output(&self, name: &str) -> &str {
        self.outputs.get(name).map_or("", |value| value.trim())
    }

    /// The URL of the site, with a slash at the end.
    pub(super) fn site_url(&self) -> &str {
        self.parameter("SiteUrl")
    }

    /// The address of the API, without a slash at the end.
    pub(super) fn api_url(&self, settings: &Site) -> String {
        let endpoint = settings.signing.endpoint.trim_end_matches('/');
        if endpoint.contains("://") {
            return endpoint.to_owned();
        }
        format!("{}/{}", self.site_url().trim_end_matches('/'), endpoint.trim_start_matches('/'))
    }

    /// Whether it is deployed.
    pub(super) fn check(&self, name: &str, region: &str) -> Check {
        let found = format!("{name} in {region} is {}", self.status);
        let todo = match self.status.as_str() {
            "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "IMPORT_COMPLETE" => {
                return Check::ok("stack", found);
            }
            "UPDATE_ROLLBACK_COMPLETE" => {
                return Check::warning(
                    "stack",
                    found,
                    format!(
                        "the last deployment failed; see `aws cloudformation describe-stack-events --stack-name {name}`"
                    ),
                );
            }
            status if status.ends_with("_IN_PROGRESS") => "wait until the deployment ends".to_owned(),
            "ROLLBACK_COMPLETE" => {
                format!("delete it before the next try: `aws cloudformation delete-stack --stack-name {name}`")
            }
            _ => format!("see `aws cloudformation describe-stack-events --stack-name {name}`"),
        };
        Check::missing("stack", found, todo)
    }
}
