//! An app with all its parts. It can sign, read mails and follow links like a person.

#[path = "test_app/doubles.rs"]
mod doubles;
#[path = "test_app/fixtures.rs"]
mod fixtures;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use petition::email::EmailAddress;
use petition::index::{Index, Rates};
use signer::life::Item;
use signer::staff::{Column, Erasure, ExportOptions, ExportReport, RowSink, RowWriter};
use signer::{
    AppState, ClientAddress, Clock, Conflicts, Deployment, DisposableDomains, DrainReport, ItemKey, Mail, Mailer,
    MemoryPages, Phase, RegisterError, RegisterOptions, RegisterReport, Registry, Retire, Secrets, SenderPause, Store,
    Transport, register, staff,
};
use tower::ServiceExt;

use crate::tables;

pub use self::doubles::TestClock;
use self::doubles::{TestRandom, TestTransport};
use self::fixtures::pages;
#[allow(unused_imports, reason = "the benches need fewer of them")]
pub use self::fixtures::{CONSENT, NOTICE, TEXT, entry, index, library, shown_form, shown_hashes, shown_json, start};

/// A response with its whole body.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// Options of a [`TestApp`].
pub struct Setup {
    pub index: serde_json::Value,
    pub limits: Option<Rates>,
    pub answer_within: Option<Duration>,
    pub pages: bool,
    pub site_url: String,
    /// The same tables for the mailer, to record its calls separately.
    pub mailer_store: Option<Store>,
    /// Replaces the transport that stores mails in memory.
    pub transport: Option<Arc<dyn Transport>>,
    /// Initial time, in seconds since 1970.
    pub now: i64,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            index: index(),
            limits: None,
            answer_within: None,
            pages: true,
            site_url: "https://example.org/".to_owned(),
            mailer_store: None,
            transport: None,
            now: start(),
        }
    }
}

pub struct TestApp {
    pub router: Router,
    pub store: Store,
    pub clock: Arc<TestClock>,
    pub random: Arc<TestRandom>,
    pub transport: Arc<TestTransport>,
    pub mailer: Arc<Mailer>,
    pub secrets: Secrets,
    pub registry: Arc<Registry>,
    pub index: Index,
    pub conflicts: Arc<Conflicts>,
}

impl TestApp {
    pub async fn new() -> Self {
        Self::with(Setup::default()).await
    }

    pub async fn with(setup: Setup) -> Self {
        Self::start(tables::new(), setup, None).await
    }

    /// Uses the tables of a folder and the secrets of an earlier start.
    pub async fn in_folder(folder: &Path, secrets: Option<Secrets>) -> Self {
        Self::start(tables::of(folder), Setup::default(), secrets).await
    }

    pub async fn start(store: Store, setup: Setup, secrets: Option<Secrets>) -> Self {
        let clock = TestClock::at(setup.now);
        let random = TestRandom::seeded(u64::from(secrets.is_some()) + 1);
        let secrets = secrets.unwrap_or_else(|| Secrets::generate(&*random));
        store.create_tables().await.unwrap();
        let index: Index = serde_json::from_value(setup.index).unwrap();
        let registry = Arc::new(Registry::new(store.clone(), clock.clone()));
        let pages = Arc::new(MemoryPages::new(if setup.pages { pages() } else { BTreeMap::new() }));
        let transport = Arc::new(TestTransport::default());
        let conflicts: Arc<Conflicts> = Arc::default();
        let api_url = "https://example.org/api".to_owned();
        let router = signer::router(AppState {
            store: store.clone(),
            secrets: secrets.public(),
            pages: pages.clone(),
            clock: clock.clone(),
            random: random.clone(),
            registry: registry.clone(),
            api_url: api_url.clone(),
            site_url: setup.site_url,
            limits: setup.limits,
            answer_within: setup.answer_within,
            disposable: DisposableDomains::builtin(),
            client_address: ClientAddress::Header("x-viewer-address".to_owned()),
            wake: None,
            conflicts: conflicts.clone(),
        });
        // In the cloud these are two processes, each with its own cache.
        let mailer_store = setup.mailer_store;
        let mailer_registry = mailer_store.as_ref().map(|store| Arc::new(Registry::new(store.clone(), clock.clone())));
        let mailer = Arc::new(Mailer {
            store: mailer_store.unwrap_or_else(|| store.clone()),
            transport: setup.transport.unwrap_or_else(|| transport.clone()),
            secrets: secrets.mailer(),
            pages,
            clock: clock.clone(),
            random: random.clone(),
            api_url,
            registry: mailer_registry.unwrap_or_else(|| registry.clone()),
            pause: SenderPause::default(),
        });
        let app = Self { router, store, clock, random, transport, mailer, secrets, registry, index, conflicts };
        app.register(&app.index, Retire::All).await.unwrap();
        app
    }

    pub async fn register(&self, index: &Index, retire: Retire<'_>) -> Result<RegisterReport, RegisterError> {
        let recipient = self.secrets.recipient_public();
        let options = RegisterOptions {
            phase: Phase::All,
            deployment: Deployment::Preview,
            retire,
            preview_recipient: Some(&recipient),
        };
        let report = register(&self.store, index, self.clock.now(), &*self.random, &options).await;
        self.registry.forget();
        report
    }

    pub async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8(body.to_vec()).unwrap() }
    }

    pub async fn get(&self, path: &str) -> Answer {
        let request = Request::get(path).header(header::ACCEPT, "text/html").body(Body::empty()).unwrap();
        self.ask(request).await
    }

    pub async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .unwrap();
        self.ask(request).await
    }

    pub async fn post_json(&self, path: &str, body: &serde_json::Value) -> Answer {
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        self.ask(request.body(Body::from(body.to_string())).unwrap()).await
    }

    /// Posts the sign form of the library's petition.
    pub async fn sign(&self, name: &str, email: &str) -> Answer {
        let fields = [("name", name), ("email", email), ("country", "CA"), ("lang", "en"), ("updates", "on")];
        self.post_sign_form("library", &fields).await
    }

    /// Posts a petition's sign form with these fields, and the hashes of what its page shows.
    pub async fn post_sign_form(&self, petition: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = shown_hashes();
        let shown = shown.iter().map(|(name, hash)| (*name, hash.as_str()));
        let fields: Vec<(&str, &str)> = fields.iter().copied().chain(shown).collect();
        self.post_form(&format!("/api/petitions/{petition}/signatures"), &fields).await
    }

    /// Sends the due mails.
    pub async fn send_mails(&self) -> DrainReport {
        let report = self.mailer.drain(&[]).await;
        assert_eq!(report.outage, None);
        report
    }

    /// All signatures of the library's petition.
    pub async fn items(&self) -> Vec<(ItemKey, Item)> {
        let mut items = Vec::new();
        for shard in 0..signer::fingerprint::SHARDS {
            items.extend(self.store.shard_page(&library(), shard, None).await.unwrap().0);
        }
        items
    }

    /// Number of signatures with a queued mail.
    pub async fn mails_queued(&self) -> usize {
        self.items().await.iter().filter(|(_, item)| item.mail_due.is_some()).count()
    }

    /// The mails sent since the last call of this function.
    pub fn take_mails(&self) -> Vec<Mail> {
        std::mem::take(&mut *self.transport.sent.lock().unwrap())
    }

    /// Signs and reads the mail. Returns the links in it.
    pub async fn sign_and_read(&self, name: &str, email: &str) -> Links {
        let answer = self.sign(name, email).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        self.send_mails().await;
        let mails = self.take_mails();
        assert_eq!(mails.len(), 1);
        Links::of(&mails[0])
    }

    /// Erases the signatures of both people of a mailbox, in every petition.
    pub async fn erase(&self, email: &str) -> Vec<Erasure> {
        let email = EmailAddress::parse(email).unwrap();
        let mut erased = Vec::new();
        for signature in staff::find(&self.store, &self.secrets.identity, &email).await.unwrap().signatures {
            erased.push(staff::erase(&self.store, &signature, self.clock.now().as_second()).await.unwrap());
        }
        erased
    }

    /// Options of an export of everything, or of what changed since an instant.
    pub fn export_options(&self, since: Option<Timestamp>) -> ExportOptions {
        ExportOptions { only_updates: false, since, now: self.clock.now() }
    }

    /// Exports the library's signatures as CSV, with all columns.
    pub async fn export_csv(&self, since: Option<Timestamp>) -> (ExportReport, String) {
        let mut rows = RowWriter::csv(&Column::ALL, Vec::new()).unwrap();
        let report = self.export(&self.export_options(since), &mut rows).await;
        (report, String::from_utf8(rows.finish().unwrap()).unwrap())
    }

    /// The same as JSON.
    pub async fn export_json(&self, options: &ExportOptions) -> (ExportReport, Vec<serde_json::Value>) {
        let mut rows = RowWriter::jsonl(&Column::ALL, Vec::new());
        let report = self.export(options, &mut rows).await;
        let text = String::from_utf8(rows.finish().unwrap()).unwrap();
        (report, text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
    }

    async fn export(&self, options: &ExportOptions, rows: &mut dyn RowSink) -> ExportReport {
        let keys = staff::parse_keys(&self.secrets.to_text());
        staff::export(&self.store, &library(), &keys, options, rows, &mut |_| {}).await.unwrap()
    }

    /// The date in some days, as the fixtures' texts write it.
    pub fn date_in(&self, days: i64) -> String {
        let instant = self.clock.now() + SignedDuration::from_hours(24 * days);
        let date = TimeZone::UTC.to_datetime(instant).date();
        format!("{}.{}.{}", date.day(), date.month(), date.year())
    }

    pub async fn online(&self) -> u64 {
        self.store.count(&library()).await.unwrap().online
    }
}

/// The paths of the links in a mail.
#[derive(Clone, Debug, Default)]
pub struct Links {
    pub confirm: String,
    pub signature: String,
    pub second: String,
}

impl Links {
    pub fn of(mail: &Mail) -> Self {
        let path = |kind: &str| {
            let start = mail.text.find(&format!("/api/{kind}/"));
            start.map(|start| mail.text[start..].split_whitespace().next().unwrap().to_owned()).unwrap_or_default()
        };
        Self { confirm: path("confirm"), signature: path("signature"), second: path("second") }
    }
}

pub fn encode(value: &str) -> String {
    value.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
