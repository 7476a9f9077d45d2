//! Partial failures of stream batches: only failed records are retried.

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Value, json};

use crate::cloud::PREFIX;
use crate::world::{World, items, stream_event};

/// One event with the changes of these items, numbered from 1.
fn batch(items: &[&Value]) -> Value {
    let records = items.iter().enumerate().map(|(index, item)| {
        let mut record = stream_event(item)["Records"][0].clone();
        record["dynamodb"]["SequenceNumber"] = (index + 1).to_string().into();
        record
    });
    json!({ "Records": records.collect::<Vec<_>>() })
}

/// Sets an item's generation, to an invalid value or back.
async fn set_generation(world: &World, item: &Value, value: AttributeValue) -> AttributeValue {
    let key = |name: &str| AttributeValue::S(item[name].as_str().unwrap().to_owned());
    let update = world.cloud.store.client().update_item().table_name(format!("{PREFIX}signatures"));
    let update = update.key("shard", key("shard")).key("signer", key("signer"));
    let update = update.update_expression("SET generation = :value").expression_attribute_values(":value", value);
    let before = update.return_values(aws_sdk_dynamodb::types::ReturnValue::AllOld).send().await.unwrap();
    before.attributes.unwrap()["generation"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failed_record_is_retried_and_the_other_mails_are_not_sent_twice() {
    let world = World::new().await;
    let (signer, mailer) = (world.signer().await, world.mailer().await);
    for address in ["ann@example.net", "bob@example.net", "cy@example.net"] {
        assert_eq!(signer.invoke(world.sign_form("Ann Lee", address)).await["statusCode"], 303);
    }
    let kept = items(&world.cloud).await;
    let [first, broken, last] = [&kept[0], &kept[1], &kept[2]];
    let generation = set_generation(&world, broken, AttributeValue::Bool(true)).await;
    let stranger = json!({"shard": "no shard of ours", "signer": "nobody"});

    let answer = mailer.invoke(batch(&[first, broken, &stranger, last])).await;
    assert_eq!(answer, json!({"batchItemFailures": [{"itemIdentifier": "2"}]}));
    assert_eq!(world.cloud.sent().len(), 2, "the other mails are sent");

    // Lambda retries from the failed record on.
    set_generation(&world, broken, generation).await;
    let answer = mailer.invoke(batch(&[broken, &stranger, last])).await;
    assert_eq!(answer, json!({"batchItemFailures": []}));
    let mut to: Vec<String> = world
        .cloud
        .sent()
        .iter()
        .map(|mail| mail["Destination"]["ToAddresses"][0].as_str().unwrap().to_owned())
        .collect();
    to.sort();
    assert_eq!(to, ["ann@example.net", "bob@example.net", "cy@example.net"], "one mail each");
    let said = mailer.stop().await;
    assert!(said.contains("a due mail cannot be read") && !said.contains("example.net"), "{said}");
}
