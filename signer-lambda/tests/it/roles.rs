//! The functions' roles allow exactly the DynamoDB actions that the life of a signature needs.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::AttributeValue;
use jiff::{SignedDuration, Timestamp};
use petition::slug::Slug;
use serde_json::{Value, json};

use crate::cloud::{Function, PREFIX};
use crate::policy::allowed;
use crate::world::{World, items, link, mail_text, stream_event};

/// Signs, has the mail sent, and returns its text.
async fn sign(world: &World, signer: &Function, mailer: &Function, address: &str) -> String {
    let answer = signer.invoke(world.sign_form("Ann Lee", address)).await;
    assert_eq!(answer["statusCode"], 303, "{answer}");
    let before = world.cloud.sent().len();
    for item in items(&world.cloud).await {
        mailer.invoke(stream_event(&item)).await;
    }
    let sent = world.cloud.sent();
    assert_eq!(sent.len(), before + 1, "one mail to {address}");
    mail_text(&sent[before])
}

/// Signs, and lets the signature expire.
async fn expire(world: &World, signer: &Function, address: &str) {
    let before = items(&world.cloud).await;
    assert_eq!(status(signer, world.sign_form("Late Lee", address)).await, 303);
    let after = items(&world.cloud).await;
    let late = after.iter().find(|item| before.iter().all(|old| old["signer"] != item["signer"])).unwrap();
    let key = |name: &str| AttributeValue::S(late[name].as_str().unwrap().to_owned());
    let update = world.cloud.store.client().update_item().table_name(format!("{PREFIX}signatures"));
    let update = update.key("shard", key("shard")).key("signer", key("signer"));
    let update = update.update_expression("SET expires = :past");
    update.expression_attribute_values(":past", AttributeValue::N("1".to_owned())).send().await.unwrap();
}

fn get(world: &World, path: &str) -> Value {
    let mut event = world.post(path, "");
    event["requestContext"]["http"]["method"] = "GET".into();
    event
}

async fn status(signer: &Function, event: Value) -> Value {
    signer.invoke(event).await["statusCode"].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_roles_allow_exactly_what_is_used() {
    let mut world = World::new().await;
    let (signer, mailer) = (world.signer().await, world.mailer().await);

    let mail = sign(&world, &signer, &mailer, "ann@example.net").await;
    assert_eq!(status(&signer, world.post(&link(&mail, "confirm"), "action=confirm")).await, 303);
    assert_eq!(status(&signer, get(&world, "/api/petitions/library/count")).await, 200);
    assert_eq!(status(&signer, get(&world, "/api/health")).await, 200);
    assert_eq!(status(&signer, world.post(&link(&mail, "signature"), "action=withdraw")).await, 200);
    let mail = sign(&world, &signer, &mailer, "not-me@example.net").await;
    let not_me = status(&signer, world.post(&link(&mail, "confirm"), "action=not_me")).await;
    assert!(not_me == 200 || not_me == 303, "{not_me}");
    // A second process finds the key of the day in the store.
    let second = world.signer().await;
    let mail = sign(&world, &second, &mailer, "bob@example.net").await;
    assert_eq!(status(&signer, world.post(&link(&mail, "confirm"), "action=confirm")).await, 303);
    // Her signature is still pending at the end of retention.
    sign(&world, &second, &mailer, "cy@example.net").await;

    mailer.invoke(json!({"undersigned": "send"})).await;
    expire(&world, &signer, "late@example.net").await;
    mailer.invoke(json!({"undersigned": "send"})).await;
    assert_eq!(items(&world.cloud).await.len(), 3, "a signature that expired before it was mailed is deleted");
    let complaint =
        json!({"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": "bob@example.net"}]}});
    mailer.invoke(json!({"source": "aws.ses", "detail": complaint})).await;
    world.import_sheet().await;
    world.close(Timestamp::now().checked_sub(SignedDuration::from_hours(24 * 365)).unwrap()).await;
    let keeper = world.keeper().await;
    assert_eq!(keeper.invoke(json!({"undersigned": "keep"})).await, Value::Null);
    let library = Slug::parse("library").unwrap();
    assert_eq!(world.cloud.store.petition(&library).await.unwrap().unwrap().salt, None, "retention is over");

    let used: BTreeSet<String> = signer.actions().union(&second.actions()).cloned().collect();
    assert_eq!(used, allowed("SignerRole"));
    assert_eq!(mailer.actions(), allowed("MailerRole"));
    assert_eq!(keeper.actions(), allowed("KeeperRole"));
    let said = keeper.stop().await;
    for name in ["CountsThatDiffer", "CountsUnverifiedHours"] {
        assert!(said.contains(&format!("\"{name}\":0")), "{name}: {said}");
    }
}
