//! The binary of the function, invoked as by Lambda, with DynamoDB and S3 on loopback.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod cloud;

use serde_json::{Value, json};

use crate::cloud::Cloud;

fn refresh() -> Value {
    json!({"undersigned": "refresh"})
}

#[tokio::test(flavor = "multi_thread")]
async fn new_counts_reach_the_bucket() {
    let cloud = Cloud::published().await;
    let function = cloud.start().await;
    assert_eq!(function.invoke(refresh()).await, Value::Null);
    let unknown = function.invoke(json!({"source": "aws.events"})).await;
    assert!(unknown["errorMessage"].as_str().unwrap().contains("not an event of the refresher"), "{unknown}");

    let before = cloud.objects();
    cloud.count(7).await;
    assert_eq!(function.invoke(refresh()).await, Value::Null);
    let after = cloud.objects();
    let count: Value = serde_json::from_slice(&after["petitions/library/count.json"]).unwrap();
    assert_eq!(count["online"], 7);
    let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(changed.contains(&&"petitions/library/index.html".to_owned()), "{changed:?}");
    assert!(!changed.iter().any(|path| path.starts_with("assets/") || path.contains("/bridge/")), "{changed:?}");

    assert_eq!(function.invoke(refresh()).await, Value::Null);
    assert!(cloud.objects() == after);
    let said = function.stop().await;
    assert!(said.contains("\"refreshed\"") && !said.contains("RefresherOutdated"), "{said}");
    assert!(said.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "a line is not JSON:\n{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_of_another_version_says_so_and_changes_nothing() {
    let cloud = Cloud::published().await;
    cloud.publish_with_program("9.9.9+new");
    cloud.count(7).await;
    let before = cloud.objects();
    let function = cloud.start().await;
    let answer = function.invoke(refresh()).await;
    assert!(answer["errorMessage"].as_str().unwrap().contains("published with 9.9.9+new"), "{answer}");
    assert!(cloud.objects() == before);
    let said = function.stop().await;
    assert!(said.contains("\"RefresherOutdated\":1"), "{said}");
}
