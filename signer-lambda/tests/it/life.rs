//! The life of a signature in both functions: signed, mailed, confirmed, counted.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use mail_parser::MessageParser;
use petition::slug::Slug;
use serde_json::{Value, json};
use tokio::process::Command;

use crate::cloud::{MAILER, SIGNER};
use crate::world::{ORIGIN_SECRET, World, items, link, mail_text, stream_event};

const NAME: &str = "Zoë Quillfeather";
const ADDRESS: &str = "zoe.quillfeather@example.net";

#[tokio::test(flavor = "multi_thread")]
async fn a_signature_is_stored_mailed_confirmed_and_counted() {
    let world = World::new().await;
    let cloud = &world.cloud;
    let signer = world.signer().await;
    let mut event = world.sign_form(NAME, ADDRESS);
    let answer = signer.invoke(event.clone()).await;
    assert_eq!(answer["statusCode"], 303, "{answer}");
    assert!(answer["headers"]["location"].as_str().unwrap().contains("/api/check-email/"), "{answer}");
    let kept = items(cloud).await;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0]["state"], "pending");
    for personal in [NAME, ADDRESS, "Quillfeather"] {
        assert!(!kept[0]["shown"].as_str().unwrap().contains(personal), "personal data in clear");
    }

    event["headers"]["x-origin-secret"] = "another".into();
    assert_eq!(signer.invoke(event).await["statusCode"], 404, "requests that bypass the CDN are rejected");

    let mailer = world.mailer().await;
    let failures = mailer.invoke(stream_event(&kept[0])).await;
    assert_eq!(failures, json!({"batchItemFailures": []}));
    mailer.invoke(stream_event(&kept[0])).await;
    mailer.invoke(json!({"undersigned": "send"})).await;
    let sent = cloud.sent();
    assert_eq!(sent.len(), 1, "one mail, however often the mailer is invoked");
    assert_eq!(sent[0]["ConfigurationSetName"], "set");
    assert_eq!(sent[0]["Destination"]["ToAddresses"], json!([ADDRESS]));
    let raw = STANDARD.decode(sent[0]["Content"]["Raw"]["Data"].as_str().unwrap()).unwrap();
    let mail = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(mail.subject(), Some("Please confirm"));
    assert_eq!(mail.to().unwrap().first().unwrap().address(), Some(ADDRESS));
    assert_eq!(mail.header_raw("Auto-Submitted").unwrap().trim(), "auto-generated");
    let text = mail_text(&sent[0]);
    assert!(text.contains(NAME), "the name as typed");
    let confirm = link(&text, "confirm");
    let token = confirm.rsplit('/').next().unwrap();

    let unknown = mailer.invoke(json!({"detail-type": "Scheduled Event", "source": "aws.events"})).await;
    assert!(unknown["errorMessage"].as_str().unwrap().contains("not an event of the mailer"), "{unknown}");

    let answer = signer.invoke(world.post(&confirm, "action=confirm")).await;
    assert_eq!(answer["statusCode"], 303, "{answer}");
    let library = Slug::parse("library").unwrap();
    assert_eq!(cloud.store.count(&library).await.unwrap().online, 1);

    let said = signer.stop().await + &mailer.stop().await;
    for name in ["Signatures", "Confirmations", "MailsSent", "MailOutageMinutes", "request_id"] {
        assert!(said.contains(&format!("\"{name}\"")), "{name} is not in the log:\n{said}");
    }
    for personal in [NAME, ADDRESS, "Quillfeather", "zoe", "192.0.2.44", token, ORIGIN_SECRET] {
        assert!(!said.contains(personal), "{personal} is in the log:\n{said}");
    }
    assert!(said.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "a line is not JSON:\n{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_reports_all_missing_variables() {
    for (binary, only_the_signer) in [(SIGNER, true), (MAILER, false)] {
        let output = Command::new(binary).env_clear().output().await.unwrap();
        assert!(!output.status.success());
        let said = String::from_utf8(output.stdout).unwrap();
        for name in ["UNDERSIGNED_SITE_URL", "UNDERSIGNED_TABLE_PREFIX", "UNDERSIGNED_SECRETS", "AWS_REGION"] {
            assert!(said.contains(name), "{name}: {said}");
        }
        assert_eq!(said.contains("UNDERSIGNED_ORIGIN_SECRETS"), only_the_signer, "{said}");
    }
}
