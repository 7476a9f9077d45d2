//! The permissions that a call of DynamoDB needs.

use serde_json::Value;

/// The permissions of a call as `resource: action`, where the resource is like `signatures` or `signatures/index/mail_shard`;
/// `prefix` is that of the tables' names. A transaction needs the permissions of its parts, and none of its own
/// (docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html).
pub(crate) fn actions_of(prefix: &str, operation: &str, body: &Value) -> Vec<String> {
    let action = |table: &str, action: &str| {
        // The tables of others keep their whole names, and are in no policy.
        let resource = table.strip_prefix(prefix).unwrap_or(table);
        format!("{resource}: dynamodb:{action}")
    };
    match operation {
        "TransactWriteItems" => {
            let items = body["TransactItems"].as_array().unwrap().iter();
            let parts = items.flat_map(|item| item.as_object().unwrap());
            let named = |part: &str| {
                if part == "ConditionCheck" { "ConditionCheckItem".to_owned() } else { format!("{part}Item") }
            };
            parts.map(|(part, of)| action(of["TableName"].as_str().unwrap(), &named(part))).collect()
        }
        "BatchGetItem" => {
            body["RequestItems"].as_object().unwrap().keys().map(|table| action(table, operation)).collect()
        }
        _ => {
            let table = body["TableName"].as_str().unwrap();
            let index = body["IndexName"].as_str().map_or_else(String::new, |index| format!("/index/{index}"));
            vec![action(&format!("{table}{index}"), operation)]
        }
    }
}
