//! A site with one petition in the cloud on loopback, its functions, and people who sign.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use mail_parser::MessageParser;
use petition::index::Index;
use petition::slug::Slug;
use petition::text::TextHash;
use serde_json::{Value, json};
use signer::staff::{self, Batch, ImportMode, Sheet};
use signer::{Deployment, Phase, RegisterOptions, Retire, Secrets, SystemRandom, register};

use crate::cloud::{Cloud, Function, KEEPER, MAILER, PREFIX, SIGNER, post_form};

pub(crate) const ORIGIN_SECRET: &str = "0123456789abcdef0123456789abcdef";
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
            "signing": {"fields": ["country"], "required": [], "delivers": "count", "notice": {"en": TextHash::of("n")}, "consent": {"en": TextHash::of("c")},
                "confirm_by_email": true, "per_mailbox": 2, "recipients": [recipient], "keep_days": 180}
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

pub(crate) async fn items(cloud: &Cloud) -> Vec<Value> {
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

pub(crate) fn stream_event(item: &Value) -> Value {
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

/// A registered petition and the secrets of its site.
pub(crate) struct World {
    pub(crate) cloud: Cloud,
    secrets: Secrets,
    index: Index,
}

impl World {
    pub(crate) async fn new() -> Self {
        let cloud = Cloud::new(mails()).await;
        let secrets = Secrets::generate(&SystemRandom);
        let index = index(cloud.site(), &secrets.recipient_public());
        let world = Self { cloud, secrets, index };
        world.register(Timestamp::now()).await;
        world
    }

    async fn register(&self, now: Timestamp) {
        let options = RegisterOptions {
            phase: Phase::All,
            deployment: Deployment::Production,
            retire: Retire::Only(&[]),
            preview_recipient: None,
        };
        register(&self.cloud.store, &self.index, now, &SystemRandom, &options).await.unwrap();
    }

    /// Closes the petition as of an instant.
    pub(crate) async fn close(&mut self, at: Timestamp) {
        self.index.petitions[0].status = petition::PetitionStatus::Closed;
        self.register(at).await;
    }

    pub(crate) async fn signer(&self) -> Function {
        let public = self.secrets.public().to_text();
        let variables = [
            ("UNDERSIGNED_SECRETS", public.as_str()),
            ("UNDERSIGNED_ORIGIN_SECRETS", ORIGIN_SECRET),
            ("UNDERSIGNED_CLIENT_ADDRESS", "x-viewer-address"),
        ];
        self.cloud.start(SIGNER, &variables).await
    }

    /// A signer that reads its secrets from SSM.
    pub(crate) async fn signer_with_parameter(&self, ssm: &str) -> Function {
        let variables = [
            ("UNDERSIGNED_SECRETS_PARAMETER", "/undersigned/public"),
            ("AWS_ENDPOINT_URL_SSM", ssm),
            ("UNDERSIGNED_ORIGIN_SECRETS", ORIGIN_SECRET),
        ];
        self.cloud.start(SIGNER, &variables).await
    }

    /// The value of the parameter.
    pub(crate) fn public_secrets(&self) -> String {
        self.secrets.public().to_text().to_string()
    }

    pub(crate) async fn mailer(&self) -> Function {
        let mailer = self.secrets.mailer().to_text();
        let variables = [
            ("UNDERSIGNED_SECRETS", mailer.as_str()),
            ("UNDERSIGNED_CONFIGURATION_SET", "set"),
            ("AWS_ENDPOINT_URL_SESV2", self.cloud.ses()),
        ];
        self.cloud.start(MAILER, &variables).await
    }

    /// The keeper, which gets no secrets.
    pub(crate) async fn keeper(&self) -> Function {
        self.cloud.start(KEEPER, &[]).await
    }

    /// Imports a sheet with one signature.
    pub(crate) async fn import_sheet(&self) {
        let sheet = Sheet::parse(b"name,email\nEve,eve@example.net\n").unwrap();
        let batch = Batch { source: "Stall".to_owned(), date: jiff::civil::Date::constant(2026, 1, 1), text: None };
        let (store, identity, now) = (&self.cloud.store, &self.secrets.identity, Timestamp::now());
        let library = Slug::parse("library").unwrap();
        staff::import(store, identity, &library, &sheet, &batch, ImportMode::Write, now).await.unwrap();
    }

    /// An event with a form posted from a page of the site.
    pub(crate) fn post(&self, path: &str, form: &str) -> Value {
        let mut event = post_form(path, form);
        event["headers"]["origin"] = self.cloud.site().trim_end_matches('/').into();
        event
    }

    /// An event with the filled sign form.
    pub(crate) fn sign_form(&self, name: &str, address: &str) -> Value {
        let form = format!(
            "name={}&email={}&country=CA&lang=en&text={}&notice={}&consent={}&second_reference=",
            name.replace(' ', "+").replace('ë', "%C3%AB"),
            address.replace('@', "%40"),
            TextHash::of("text"),
            TextHash::of("n"),
            TextHash::of("c")
        );
        self.post("/api/petitions/library/signatures", &form)
    }
}

/// The text of a mail that was sent to SES.
pub(crate) fn mail_text(sent: &Value) -> String {
    let raw = STANDARD.decode(sent["Content"]["Raw"]["Data"].as_str().unwrap()).unwrap();
    MessageParser::default().parse(&raw).unwrap().body_text(0).unwrap().into_owned()
}

/// The path of the link below `/api/<kind>/` in a mail.
pub(crate) fn link(text: &str, kind: &str) -> String {
    let part = format!("/api/{kind}/");
    let link = text.split(|c: char| c.is_whitespace() || c == ',').find(|word| word.contains(&part)).unwrap();
    link[link.find(&part).unwrap()..].to_owned()
}
