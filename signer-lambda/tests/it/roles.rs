//! The functions' roles allow exactly the DynamoDB actions that the life of a signature needs.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use petition::slug::Slug;
use serde_json::{Value, json};

use crate::cloud::Function;
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
    sign(&world, &second, &mailer, "bob@example.net").await;

    mailer.invoke(json!({"undersigned": "send"})).await;
    mailer.invoke(json!({"undersigned": "verify"})).await;
    let complaint =
        json!({"eventType": "Complaint", "complaint": {"complainedRecipients": [{"emailAddress": "bob@example.net"}]}});
    mailer.invoke(json!({"source": "aws.ses", "detail": complaint})).await;
    world.close(Timestamp::now().checked_sub(SignedDuration::from_hours(24 * 365)).unwrap()).await;
    mailer.invoke(json!({"undersigned": "sweep"})).await;
    let library = Slug::parse("library").unwrap();
    assert_eq!(world.cloud.store.petition(&library).await.unwrap().unwrap().salt, None, "retention is over");

    let used: BTreeSet<String> = signer.actions().union(&second.actions()).cloned().collect();
    assert_eq!(used, allowed("SignerRole"));
    assert_eq!(mailer.actions(), allowed("MailerRole"));
}
