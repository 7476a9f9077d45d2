//! A signature's way through both functions: signed, mailed, confirmed, counted.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mail_parser::MessageParser;
use petition::index::Index;
use petition::slug::Slug;
use petition::text::TextHash;
use serde_json::{Value, json};
use signer::random::SystemRandom;
use signer::register::{Options, Phase, Retire, StoreKind, register};
use signer::secret::Secrets;

use crate::cloud::{Cloud, PREFIX, post_form};

const ORIGIN_SECRET: &str = "0123456789abcdef0123456789abcdef";
const NAME: &str = "Zoë Quillfeather";
const ADDRESS: &str = "zoe.quillfeather@example.net";

fn index(site: &str, recipient: &str) -> Index {
    let url = format!("{site}petitions/library/");
    serde_json::from_value(json!({
        "version": 1,
        "site": {"title": "Site", "url": site, "languages": ["en"], "timezone": "UTC",
            "mail": {"from": "Friends <hello@example.org>"},
            "controller": {"name": "Friends", "contact": "hello@example.org"}},
        "petitions": [{
            "id": "library", "slug": "library", "url": url,
            "texts": {"en": {"hash": TextHash::of("text"), "title": "Keep it", "target": "The Mayor", "url": url}},
            "organisation": {"name": "friends", "title": "Friends"},
            "status": "open", "opens_at": "2026-01-01T00:00:00Z", "closes_at": null,
            "goal": "auto", "topics": [],
            "count": {"petition": "library", "signatures": 0, "online": 0, "elsewhere": 0, "goal": 100, "as_of": null},
            "signing": {"fields": ["country"], "required": [], "delivers": "count", "notice": {"en": TextHash::of("n")},
                "confirm_by_email": true, "recipients": [recipient], "keep_days": 180}
        }]
    }))
    .unwrap()
}

fn mails() -> BTreeMap<String, String> {
    let text = "Please confirm\n\n{name}: {petition_title}, {petition_target}: {confirm_url} until {expires_on}, \
                or {signature_url}\n";
    let html = "<p>{name}: {petition_title} {petition_target} {confirm_url} {expires_on} {signature_url}";
    BTreeMap::from([
        ("signing/en/mail/confirm.txt".to_owned(), text.to_owned()),
        ("signing/en/mail/confirm.html".to_owned(), html.to_owned()),
    ])
}

/// The secrets as the two parameters hold them.
fn secret_texts(secrets: &Secrets) -> (String, String) {
    let all = secrets.to_text();
    let line = |name: &str| all.lines().find(|line| line.starts_with(name)).unwrap().to_owned();
    let public = format!("{}\n{}\nmailbox = {}\n", line("identity"), line("tokens"), secrets.public().mailbox);
    (public, format!("{}\n{}\n", line("tokens"), line("mailbox")))
}

async fn items(cloud: &Cloud) -> Vec<Value> {
    let scan = cloud.store.client().scan().table_name(format!("{PREFIX}signatures")).send().await.unwrap();
    let text = |item: &std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>, name: &str| {
        item.get(name).and_then(|value| value.as_s().ok()).cloned()
    };
    scan.items()
        .iter()
        .map(|item| {
            json!({"shard": text(item, "shard"), "signer": text(item, "signer"), "state": text(item, "state"),
                "shown": format!("{item:?}")})
        })
        .collect()
}

fn stream_event(item: &Value) -> Value {
    json!({"Records": [{
        "eventID": "c81e728d9d4c2f636f067f89cc14862c", "eventName": "INSERT", "eventVersion": "1.1",
        "eventSource": "aws:dynamodb", "awsRegion": "eu-west-1",
        "dynamodb": {
            "ApproximateCreationDateTime": 1_795_521_600,
            "Keys": {"shard": {"S": item["shard"]}, "signer": {"S": item["signer"]}},
            "SequenceNumber": "4421584500000000017450439091", "SizeBytes": 26, "StreamViewType": "NEW_IMAGE"},
        "eventSourceARN": "arn:aws:dynamodb:eu-west-1:111122223333:table/undersigned-signatures/stream/2026-11-24"
    }]})
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_is_kept_mailed_confirmed_and_counted() {
    let cloud = Cloud::new(mails()).await;
    let secrets = Secrets::generate(&SystemRandom);
    let (public, mailer_secrets) = secret_texts(&secrets);
    let index = index(cloud.site(), &secrets.recipient_public());
    let options =
        Options { phase: Phase::All, kind: StoreKind::Aws, retire: Retire::Only(&[]), preview_recipient: None };
    register(&cloud.store, &index, jiff::Timestamp::now(), &SystemRandom, &options).await.unwrap();
    let signer = cloud
        .start(
            "signer",
            &[
                ("UNDERSIGNED_SECRETS", &public),
                ("UNDERSIGNED_ORIGIN_SECRETS", ORIGIN_SECRET),
                ("UNDERSIGNED_CLIENT_ADDRESS", "x-viewer-address"),
            ],
        )
        .await;

    let form = format!(
        "name=Zo%C3%AB+Quillfeather&email={}&country=CA&lang=en&text={}&second_reference=",
        ADDRESS.replace('@', "%40"),
        TextHash::of("text")
    );
    let mut event = post_form("/api/petitions/library/signatures", &form);
    let origin = cloud.site().trim_end_matches('/').to_owned();
    event["headers"]["origin"] = origin.clone().into();
    let answer = signer.invoke(event.clone()).await;
    assert_eq!(answer["statusCode"], 303, "{answer}");
    assert!(answer["headers"]["location"].as_str().unwrap().contains("/api/check-email/"), "{answer}");
    let kept = items(&cloud).await;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["state"], "pending");
    for personal in [NAME, ADDRESS, "Quillfeather"] {
        assert!(!kept[0]["shown"].as_str().unwrap().contains(personal), "personal data in clear");
    }

    event["headers"]["x-origin-secret"] = "another".into();
    assert_eq!(signer.invoke(event).await["statusCode"], 404, "whoever goes round the CDN is not answered");

    let mailer = cloud
        .start("mailer", &[("UNDERSIGNED_SECRETS", &mailer_secrets), ("UNDERSIGNED_CONFIGURATION_SET", "set")])
        .await;
    let failures = mailer.invoke(stream_event(&kept[0])).await;
    assert_eq!(failures, json!({"batchItemFailures": []}));
    mailer.invoke(stream_event(&kept[0])).await;
    mailer.invoke(json!({"undersigned": "send"})).await;
    let sent = cloud.sent();
    assert_eq!(sent.len(), 1, "one mail, however often the mailer is woken");
    assert_eq!(sent[0]["ConfigurationSetName"], "set");
    assert_eq!(sent[0]["Destination"]["ToAddresses"], json!([ADDRESS]));
    let raw = STANDARD.decode(sent[0]["Content"]["Raw"]["Data"].as_str().unwrap()).unwrap();
    let mail = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(mail.subject(), Some("Please confirm"));
    assert_eq!(mail.to().unwrap().first().unwrap().address(), Some(ADDRESS));
    assert_eq!(mail.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
    let text = mail.body_text(0).unwrap();
    assert!(text.contains(NAME), "the name as typed");
    let confirm = text.split_whitespace().find(|word| word.contains("/api/confirm/")).unwrap();
    let token = confirm.rsplit('/').next().unwrap().to_owned();

    let unknown = mailer.invoke(json!({"detail-type": "Scheduled Event", "source": "aws.events"})).await;
    assert!(unknown["errorMessage"].as_str().unwrap().contains("none that the mailer knows"), "{unknown}");

    let mut event = post_form(&format!("/api/confirm/{token}"), "action=confirm");
    event["headers"]["origin"] = origin.into();
    let answer = signer.invoke(event).await;
    assert_eq!(answer["statusCode"], 303, "{answer}");
    let library = Slug::parse("library").unwrap();
    assert_eq!(cloud.store.counts(std::slice::from_ref(&library)).await.unwrap()[&library].online, 1);

    let said = signer.stop().await + &mailer.stop().await;
    for name in ["Signatures", "Confirmations", "MailsSent", "MailsOverdue", "request_id"] {
        assert!(said.contains(&format!("\"{name}\"")), "{name} is not in the log:\n{said}");
    }
    for personal in [NAME, ADDRESS, "Quillfeather", "zoe", "192.0.2.44", token.as_str(), ORIGIN_SECRET] {
        assert!(!said.contains(personal), "{personal} is in the log:\n{said}");
    }
    assert!(said.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "a line is no JSON:\n{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_without_its_configuration_says_all_that_is_missing() {
    let output = tokio::process::Command::new(env!("CARGO_BIN_EXE_bootstrap")).env_clear().output().await.unwrap();
    assert!(!output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    for name in ["UNDERSIGNED_ROLE", "UNDERSIGNED_SITE_URL", "AWS_REGION"] {
        assert!(said.contains(name), "{name}: {said}");
    }
}
