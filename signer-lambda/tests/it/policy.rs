//! The deployment template as data, and what its roles and policies allow.

use std::collections::BTreeSet;

use serde_json::Value as Json;
use serde_yaml::Value;

/// The template, with CloudFormation's functions replaced by their arguments.
pub(crate) fn template() -> Json {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../deploy/template.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    untagged(serde_yaml::from_str(&text).unwrap())
}

fn untagged(value: Value) -> Json {
    match value {
        Value::Tagged(tagged) => untagged(tagged.value),
        Value::Sequence(items) => items.into_iter().map(untagged).collect(),
        Value::Mapping(entries) => entries
            .into_iter()
            .map(|(key, value)| (key.as_str().unwrap().to_owned(), untagged(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => serde_json::to_value(other).unwrap(),
    }
}

/// The properties of a resource.
pub(crate) fn resource<'a>(template: &'a Json, name: &str) -> &'a Json {
    let resource = &template["Resources"][name]["Properties"];
    assert!(resource.is_object(), "there is no {name}");
    resource
}

/// What a role or policy allows on tables and buckets, as `table: action`, `bucket: action` and `content: action`. Without streams, which
/// Lambda itself reads.
pub(crate) fn allowed(name: &str) -> BTreeSet<String> {
    let template = template();
    let properties = resource(&template, name);
    let documents = match properties["Policies"].as_array() {
        Some(policies) => policies.iter().map(|policy| &policy["PolicyDocument"]).collect(),
        None => vec![&properties["PolicyDocument"]],
    };
    let mut actions = BTreeSet::new();
    for statement in documents.iter().flat_map(|document| document["Statement"].as_array().unwrap()) {
        let arn = statement["Resource"].as_str().unwrap_or_default().replace(['$', '{', '}'], "");
        let Some((name, index)) = arn.trim_end_matches("/*").split_once(".Arn") else { continue };
        let bucket = match name {
            "SiteBucket" => Some("bucket"),
            "ContentBucket" => Some("content"),
            _ => None,
        };
        let Some(name) = name.strip_suffix("Table").or(bucket) else { continue };
        let listed = statement["Action"].as_array().map_or(std::slice::from_ref(&statement["Action"]), Vec::as_slice);
        let name = name.to_ascii_lowercase();
        actions.extend(listed.iter().map(|action| format!("{name}{index}: {}", action.as_str().unwrap())));
    }
    actions
}
