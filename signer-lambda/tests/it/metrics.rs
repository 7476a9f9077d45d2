//! The metrics in the output of the function.

use petition::slug::Slug;
use serde_json::{Value, json};

use crate::world::{World, items, link, mail_text, stream_event};

#[tokio::test(flavor = "multi_thread")]
async fn conflicts_are_counted_and_the_confirmation_counts_once() {
    let world = World::new().await;
    let (signer, mailer) = (world.signer().await, world.mailer().await);
    assert_eq!(signer.invoke(world.sign_form("Ann Lee", "ann@example.net")).await["statusCode"], 303);
    mailer.invoke(stream_event(&items(&world.cloud).await[0])).await;
    let confirm = link(&mail_text(&world.cloud.sent()[0]), "confirm");

    signer.conflict(2);
    assert_eq!(signer.invoke(world.post(&confirm, "action=confirm")).await["statusCode"], 303);
    assert_eq!(
        signer.invoke(world.post(&confirm, "action=confirm")).await["statusCode"],
        303,
        "a repeated confirmation"
    );
    let library = Slug::parse("library").unwrap();
    assert_eq!(world.cloud.store.count(&library).await.unwrap().online, 1);

    // "This was not me" is no confirmation.
    assert_eq!(signer.invoke(world.sign_form("Bob Lee", "bob@example.net")).await["statusCode"], 303);
    for item in items(&world.cloud).await {
        mailer.invoke(stream_event(&item)).await;
    }
    let confirm = link(&mail_text(&world.cloud.sent()[1]), "confirm");
    assert_eq!(signer.invoke(world.post(&confirm, "action=not_me")).await["statusCode"], 200);

    let said = signer.stop().await;
    let sent = mailer.stop().await;
    assert_eq!(sent.matches("\"MailsSent\":1").count(), 2, "the stream's mails are counted: {sent}");
    let metrics: Vec<Value> = said
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .filter(|line: &Value| line["_aws"].is_object())
        .collect();
    let of = |name: &str| metrics.iter().map(|line| line[name].clone()).collect::<Vec<_>>();
    assert_eq!(of("Signatures"), [json!(1), Value::Null, Value::Null, json!(1)], "{said}");
    assert_eq!(of("Confirmations"), [Value::Null, json!(1), json!(1), Value::Null], "{said}");
    assert_eq!(
        of("Conflicts"),
        [Value::Null, json!(2), Value::Null, Value::Null],
        "only in the request with conflicts: {said}"
    );
    let named = &metrics[1]["_aws"]["CloudWatchMetrics"][0]["Metrics"];
    assert_eq!(named, &json!([{"Name": "Confirmations", "Unit": "Count"}, {"Name": "Conflicts", "Unit": "Count"}]));
}
