//! A thief of the tables tests lists of addresses and networks against them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use petition::index::Rates;
use sha2::Sha256;
use signer::rules::{Effect, Rule, Rules};
use signer::shown::{Shown, ShownKey};
use signer::store::{Table, WriteOutcome};
use signer::{Clock, keeper};

use crate::test_app::{Links, Setup, TestApp, shown_form};

const PETITION: &str = "library";
const EMAILS: [&str; 2] = ["ann@example.org", "bystander@example.org"];
const NETWORKS: [&str; 2] = ["192.0.2.1", "192.0.2.2"];
const DAY: i64 = 86_400;

/// Everything that the thief has: items, and secrets that were not in them.
#[derive(Clone, Default)]
struct Loot {
    items: Vec<(Table, HashMap<String, AttributeValue>)>,
    secrets: Vec<Vec<u8>>,
}

impl Loot {
    async fn steal(app: &TestApp) -> Self {
        let mut items = Vec::new();
        for table in Table::ALL {
            let scan = app.store.client().scan().table_name(app.store.table(table)).consistent_read(true);
            items.extend(scan.send().await.unwrap().items.unwrap_or_default().into_iter().map(|item| (table, item)));
        }
        Self { items, secrets: Vec::new() }
    }

    fn with(&self, secret: &[u8; 32]) -> Self {
        Self { secrets: vec![secret.to_vec()], ..self.clone() }
    }

    fn keys(&self) -> BTreeSet<String> {
        let texts = self.items.iter().flat_map(|(_, item)| item.values()).filter_map(|value| value.as_s().ok());
        texts.flat_map(|text| text.split(['#', ':'])).map(str::to_owned).collect()
    }

    /// All bytes that may be a key: secrets, and what is as long as one in the tables.
    fn possible_keys(&self) -> Vec<Vec<u8>> {
        let stored = self.items.iter().flat_map(|(_, item)| item.values()).filter_map(|value| value.as_b().ok());
        let stored = stored.map(|blob| blob.as_ref().to_vec()).filter(|bytes| bytes.len() == 32);
        self.secrets.iter().cloned().chain(stored).collect()
    }

    /// The addresses and networks that some key or text contains as they are.
    fn in_clear(&self) -> BTreeSet<&'static str> {
        let shown: Vec<String> = self.items.iter().map(|(_, item)| format!("{item:?}")).collect();
        let is_shown = |name: &&str| shown.iter().any(|item| item.contains(*name));
        EMAILS.into_iter().chain(NETWORKS).filter(is_shown).collect()
    }

    /// The addresses and networks that the loot contains, after trying every key in every way that the signer uses keys.
    fn identify(&self) -> BTreeSet<&'static str> {
        let (stored, possible) = (self.keys(), self.possible_keys());
        let contains = |key: &[u8], parts: &[&[u8]]| stored.contains(&BASE64_URL_SAFE_NO_PAD.encode(hash(key, parts)));
        let mut found = self.in_clear();
        for first in &possible {
            let derived = hash(first, &[b"limits"]);
            let mut counter_keys = vec![first.clone(), derived.clone()];
            for second in &possible {
                counter_keys.push(hash(first, &[b"limits", second]));
                counter_keys.push(hash(&derived, &[b"limits", second]));
                let key = |email: &'static str, slot| {
                    contains(first, &[&[1, 1], PETITION.as_bytes(), second, email.as_bytes(), &[slot]])
                };
                let signed = |email: &'static str| key(email, 0) || key(email, 1);
                found.extend(EMAILS.into_iter().filter(|email| signed(email)));
            }
            for key in counter_keys {
                found.extend(EMAILS.into_iter().filter(|email| contains(&key, &[b"mailbox", email.as_bytes()])));
                let parts = |network: &'static str| [b"network", PETITION.as_bytes(), network.as_bytes()];
                found.extend(NETWORKS.into_iter().filter(|network| contains(&key, &parts(network))));
            }
        }
        found
    }
}

fn hash(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    for part in parts {
        mac.update(&(part.len() as u64).to_le_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().to_vec()
}

async fn sign(app: &TestApp) {
    let body = format!("name=Ann&email={}&{}", EMAILS[0].replace('@', "%40"), shown_form());
    let request = Request::post(format!("/api/petitions/{PETITION}/signatures"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("x-viewer-address", format!("{}:99", NETWORKS[0]))
        .body(Body::from(body));
    assert_eq!(app.ask(request.unwrap()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_tables_identify_people_only_with_the_identity_secret_and_while_the_salts_exist() {
    // In the future, since the engine deletes expired items by the system clock.
    let now = "2100-01-01T12:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second();
    let app = TestApp::with(Setup { limits: Some(Rates::default()), now, ..Setup::default() }).await;
    // A blocked network is in clear, and too wide to tell who is in it.
    let block = Rule {
        effect: Effect::BlockNetwork("192.0.3.0/24".parse().unwrap()),
        reason: "attack".to_owned(),
        until: jiff::Timestamp::from_second(now + DAY).unwrap(),
    };
    let rules = Rules::default().with(block, app.clock.now()).unwrap();
    assert_eq!(app.store.write_rules(None, &rules.to_text()).await, Ok(WriteOutcome::Done));
    sign(&app).await;
    let identity = hex::decode(app.secrets.identity.to_hexadecimal().as_bytes()).unwrap().try_into().unwrap();

    let tables = Loot::steal(&app).await;
    assert_eq!(tables.identify(), BTreeSet::new(), "the tables alone");
    assert_eq!(tables.with(&identity).identify(), BTreeSet::from([EMAILS[0], NETWORKS[0]]), "and the identity secret");

    // Two days later, with a copy of the day's counters. The petition's salt exists until retention ends.
    app.clock.step(2 * DAY);
    keeper::sweep(&app.store, jiff::Timestamp::from_second(now + 2 * DAY).unwrap(), 100).await.unwrap();
    let mut later = Loot::steal(&app).await;
    later.items.retain(|(table, _)| *table == Table::Limits);
    let is_counter =
        |item: &(Table, HashMap<String, AttributeValue>)| item.0 == Table::Limits && item.1.contains_key("hits");
    later.items.extend(tables.items.iter().filter(|item| is_counter(item)).cloned());
    assert!(later.items.len() >= 2, "counters of the mailbox and the network");
    assert_eq!(later.with(&identity).identify(), BTreeSet::new(), "without the day's salt");
}

/// All bytes of a value and of the values in it, and the encrypted `shown`.
fn flatten(value: &AttributeValue, bytes: &mut Vec<Vec<u8>>, shown: &mut Vec<Vec<u8>>) {
    match value {
        AttributeValue::B(blob) => bytes.push(blob.as_ref().to_vec()),
        AttributeValue::S(text) => {
            bytes.push(text.clone().into_bytes());
            bytes.extend(BASE64_URL_SAFE_NO_PAD.decode(text));
        }
        AttributeValue::L(values) => values.iter().for_each(|value| flatten(value, bytes, shown)),
        AttributeValue::M(values) => {
            shown.extend(values.get("shown").and_then(|value| value.as_b().ok()).map(|blob| blob.as_ref().to_vec()));
            values.values().for_each(|value| flatten(value, bytes, shown));
        }
        _ => {}
    }
}

/// The key of what a confirm page shows is in the link only: no bytes in the tables decrypt it, and equal words do not look equal.
#[tokio::test]
async fn the_tables_do_not_reveal_what_the_confirm_page_shows() {
    let app = TestApp::new().await;
    for email in EMAILS {
        let fields = [("name", "Ann Lee"), ("email", email), ("comment", "I love books"), ("lang", "en")];
        assert_eq!(app.post_sign_form(PETITION, &fields).await.status, StatusCode::SEE_OTHER);
    }
    let (mut bytes, mut shown) = (Vec::new(), Vec::new());
    for (_, item) in Loot::steal(&app).await.items {
        flatten(&AttributeValue::M(item), &mut bytes, &mut shown);
    }
    assert_eq!(shown.len(), 2);
    assert_ne!(shown[0][..32], shown[1][..32]);
    for candidate in bytes.iter().flat_map(|bytes| bytes.windows(32)) {
        let key: ShownKey = serde_json::from_value(BASE64_URL_SAFE_NO_PAD.encode(candidate).into()).unwrap();
        assert!(shown.iter().all(|shown| Shown::decrypt(shown, &key).is_none()));
    }

    app.send_mails().await;
    for mail in app.take_mails() {
        let links = crate::test_app::Links::of(&mail);
        assert!(app.get(&links.confirm).await.body.contains("I love books"), "the link decrypts it");
        app.post_form(&links.confirm, &[]).await;
    }
    let (mut bytes, mut shown) = (Vec::new(), Vec::new());
    for (_, item) in Loot::steal(&app).await.items {
        flatten(&AttributeValue::M(item), &mut bytes, &mut shown);
    }
    assert_eq!(shown.len(), 0, "deleted on confirming");
}

/// Without secrets, the items of two people of one mailbox have no more in common than those of two strangers.
#[tokio::test]
async fn the_tables_alone_do_not_connect_the_people_of_a_mailbox() {
    let app = TestApp::with(Setup { limits: Some(Rates::default()), ..Setup::default() }).await;
    let key_of = |signer: Option<&AttributeValue>| signer.unwrap().as_s().unwrap().clone();
    let mut people = Vec::new();
    let mut second = String::new();
    for (name, email) in [("Ann Lee", EMAILS[0]), ("Bob Lee", EMAILS[0]), ("Cyd Lee", "cyd@example.org")] {
        let before: BTreeSet<String> = signatures(&app).await.into_keys().collect();
        let links = if name == "Bob Lee" {
            second = app.sign_and_read(name, email).await.second;
            let token = second.rsplit_once('/').unwrap().1;
            let fields = [("name", name), ("second", token), ("lang", "en"), ("country", "CA"), ("updates", "on")];
            app.post_sign_form(PETITION, &fields).await;
            app.send_mails().await;
            Links::of(&app.take_mails()[0])
        } else {
            app.sign_and_read(name, email).await
        };
        let pending: Vec<_> = signatures(&app).await.into_iter().filter(|(key, _)| !before.contains(key)).collect();
        assert_eq!(pending.len(), 1);
        app.post_form(&links.confirm, &[]).await;
        let confirmed = signatures(&app).await.remove(&key_of(pending[0].1.get("signer"))).unwrap();
        people.push([pending[0].1.clone(), confirmed]);
    }
    assert!(!second.is_empty());
    // Each in turn, pending and confirmed: same attributes, and the same values where two strangers' are the same.
    for stage in [0, 1] {
        let [ann, bob, cyd] = [0, 1, 2].map(|person: usize| &people[person][stage]);
        assert_eq!(ann.keys().collect::<BTreeSet<_>>(), bob.keys().collect::<BTreeSet<_>>());
        assert_eq!(common(ann, bob), common(ann, cyd));
        assert_eq!(common(ann, bob), common(bob, cyd));
    }
}

/// The items of the table `signatures`, by signer.
async fn signatures(app: &TestApp) -> BTreeMap<String, HashMap<String, AttributeValue>> {
    let items = Loot::steal(app).await.items.into_iter().filter(|(table, _)| *table == Table::Signatures);
    items.map(|(_, item)| (item["signer"].as_s().unwrap().clone(), item)).collect()
}

/// The attributes that are equal in both items, other than shards, which are parts of the key and equal by chance.
fn common(one: &HashMap<String, AttributeValue>, two: &HashMap<String, AttributeValue>) -> BTreeSet<String> {
    let one = one.iter().filter(|(name, _)| !name.ends_with("shard"));
    one.filter(|(name, value)| two.get(*name) == Some(value)).map(|(name, _)| name.clone()).collect()
}
