//! A signer with all its parts: one line makes it, and it signs, reads mails and follows links as a person does.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use futures::future::BoxFuture;
use http_body_util::BodyExt;
use jiff::Timestamp;
use petition::index::Index;
use petition::signing_contract::{MESSAGES, MailKind};
use petition::slug::Slug;
use petition::text::TextHash;
use serde_json::json;
use signer::{
    AppState, ClientAddress, Clock, Conflicts, Deployment, DisposableDomains, DrainReport, Limits, Mail, MailError,
    Mailer, MemoryPages, Phase, Random, RegisterError, RegisterOptions, RegisterReport, Registry, Retire, Secrets,
    Store, Transport, register,
};
use tower::ServiceExt;

use crate::tables;

pub const START: &str = "2026-03-01T12:34:56Z";
pub const TEXT: &str = "Save the library\nThe Mayor\n\nPlease.\n";

/// Seconds since 1970.
pub fn seconds(instant: &str) -> i64 {
    instant.parse::<Timestamp>().unwrap().as_second()
}

/// A clock that stands until it is moved.
pub struct TestClock(AtomicI64);

impl TestClock {
    pub fn at(seconds: i64) -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(seconds)))
    }

    pub fn step(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.0.load(Ordering::SeqCst)).unwrap()
    }
}

/// Bytes that are never the same twice and the same in each run (SplitMix64).
pub struct TestRandom(AtomicU64);

impl TestRandom {
    pub fn seeded(seed: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(seed)))
    }

    /// Goes on from elsewhere.
    pub fn skip(&self, by: u64) {
        self.0.fetch_add(by, Ordering::SeqCst);
    }
}

impl Random for TestRandom {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let mut z = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::SeqCst);
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            chunk.copy_from_slice(&(z ^ (z >> 31)).to_le_bytes()[..chunk.len()]);
        }
    }
}

/// Keeps mails, or fails as it is told.
#[derive(Default)]
pub struct TestTransport {
    pub sent: Mutex<Vec<Mail>>,
    pub failure: Mutex<Option<MailError>>,
}

impl Transport for TestTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), MailError>> {
        Box::pin(async move {
            if let Some(failure) = self.failure.lock().unwrap().clone() {
                return Err(failure);
            }
            self.sent.lock().unwrap().push(mail.clone());
            Ok(())
        })
    }
}

/// An answer, read to its end.
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

/// How a test's world differs from the usual one.
pub struct Setup {
    pub index: serde_json::Value,
    pub limits: Option<Limits>,
    pub answer_within: Option<Duration>,
    pub pages: bool,
    /// The same tables for the mailer, where its calls are told from the signer's.
    pub mailer_store: Option<Store>,
    /// Instead of the one that keeps mails in memory.
    pub transport: Option<Arc<dyn Transport>>,
    /// When it starts, in seconds since 1970.
    pub now: i64,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            index: index(),
            limits: None,
            answer_within: None,
            pages: true,
            mailer_store: None,
            transport: None,
            now: seconds(START),
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

    /// On the tables of a folder, with the secrets of an earlier start.
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
            limits: setup.limits,
            answer_within: setup.answer_within,
            disposable: DisposableDomains::builtin(),
            client_address: ClientAddress::Header("x-viewer-address".to_owned()),
            wake: None,
            conflicts: conflicts.clone(),
        });
        // Two processes in the cloud, where each asks for itself what is registered.
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

    /// Signs the library's petition, as the form does.
    pub async fn sign(&self, name: &str, email: &str) -> Answer {
        let text = TextHash::of(TEXT);
        let fields = [
            ("name", name),
            ("email", email),
            ("country", "CA"),
            ("lang", "en"),
            ("text", text.as_str()),
            ("updates", "on"),
        ];
        self.post_form("/api/petitions/library/signatures", &fields).await
    }

    /// Sends what is due.
    pub async fn send_mails(&self) -> DrainReport {
        self.mailer.send_due().await.unwrap()
    }

    /// The mails sent since the last time.
    pub fn take_mails(&self) -> Vec<Mail> {
        std::mem::take(&mut *self.transport.sent.lock().unwrap())
    }

    /// Signs, and reads the mail that comes: the confirm link's path and that of the signer's own page.
    pub async fn sign_and_read(&self, name: &str, email: &str) -> Links {
        let answer = self.sign(name, email).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        self.send_mails().await;
        let mails = self.take_mails();
        assert_eq!(mails.len(), 1);
        Links::of(&mails[0])
    }

    pub async fn online(&self) -> u64 {
        self.store.count_online(&library()).await.unwrap()
    }
}

/// The links in a mail, as paths.
#[derive(Clone, Debug, Default)]
pub struct Links {
    pub confirm: String,
    pub signature: String,
}

impl Links {
    pub fn of(mail: &Mail) -> Self {
        let path = |kind: &str| {
            let start = mail.text.find(&format!("/api/{kind}/"));
            start.map(|start| mail.text[start..].split_whitespace().next().unwrap().to_owned()).unwrap_or_default()
        };
        Self { confirm: path("confirm"), signature: path("signature") }
    }
}

pub fn library() -> Slug {
    Slug::parse("library").unwrap()
}

pub fn encode(value: &str) -> String {
    value.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

pub fn index() -> serde_json::Value {
    json!({
        "version": 1,
        "site": {"title": "Petitions", "url": "https://example.org/", "languages": ["en", "fr"], "timezone": "UTC",
            "mail": {"from": "Petitions <petitions@example.org>", "reply_to": "us@example.org"},
            "controller": {"name": "Friends"}},
        "petitions": [entry("library")]
    })
}

pub fn entry(id: &str) -> serde_json::Value {
    json!({
        "id": id, "slug": id, "url": format!("https://example.org/petitions/{id}/"),
        "texts": {"en": {"hash": TextHash::of(TEXT).as_str(), "title": "Save the library", "target": "The Mayor",
            "url": format!("https://example.org/petitions/{id}/")}},
        "organisation": {"name": "friends", "title": "Friends"},
        "status": "open", "opens_at": "2026-01-01T00:00:00Z", "closes_at": null, "goal": "auto", "topics": [],
        "count": {"petition": id, "signatures": 7, "online": 0, "elsewhere": 7, "goal": 100, "as_of": null},
        "signing": {"fields": ["country", "postcode", "comment", "updates"], "required": [], "delivers": "count",
            "notice": {"en": TextHash::of("notice").as_str()}, "confirm_by_email": true, "recipients": [], "keep_days": 180}
    })
}

/// The generator's files, as small as they can be.
fn pages() -> BTreeMap<String, bytes::Bytes> {
    let mut pages = BTreeMap::new();
    let mut put = |path: &str, text: String| pages.insert(path.to_owned(), bytes::Bytes::from(text));
    let page = |body: &str| {
        format!("<!doctype html><html lang=\"en\"><head><title>T</title></head><body>{body}</body></html>")
    };
    put(
        "petitions/library/index.html",
        page(
            r#"<div data-errors hidden><ul data-error-list></ul></div><form data-sign-form>
        <p data-error="name" id="name-error" hidden></p><input id="name" name="name"><input id="email" name="email">
        <select name="country"><option value="">-</option><option value="CA">Canada</option></select>
        <textarea name="comment"></textarea><input type="checkbox" name="updates"></form>"#,
        ),
    );
    put(
        "check-email/index.html",
        page(
            r#"<h1>Check</h1><b data-fill="email"></b><i data-fill="petition_title"></i><a data-href="petition">back</a>"#,
        ),
    );
    put(
        "confirm/index.html",
        page(r#"<h1>Confirm</h1><form method="post" data-action="confirm"><b data-fill="name"></b></form>"#),
    );
    put(
        "signature/index.html",
        page(
            r#"<h1>Yours</h1><form method="post" data-action="signature"><p data-fill="signed_on"></p>
        <p data-if="pending" hidden>waits</p><p data-if="confirmed" hidden>counts</p><p data-if="updates" hidden>mails</p>
        <p data-if="kept_until" hidden>until <b data-fill="kept_until"></b></p></form>"#,
        ),
    );
    put("withdrawn/index.html", page(r#"<h1>Withdrawn</h1><i data-fill="petition_title"></i>"#));
    for language in ["en", "fr"] {
        put(
            &format!("signing/{language}/message/index.html"),
            page(
                r#"<h1 data-fill="message_title"></h1><p data-fill="message_text"></p><a data-href="petition" data-if="petition" hidden>p</a>"#,
            ),
        );
        let messages: BTreeMap<&str, String> = MESSAGES
            .iter()
            .map(|message| (message.key, format!("{language} {} {{{}}}", message.key, message.placeholders.join("}{"))))
            .collect();
        let dates: Vec<String> = (1..=12).map(|month| format!("{{day}}.{month}.{{year}}")).collect();
        put(
            &format!("signing/{language}/messages.json"),
            json!({"language": language, "direction": "ltr",
            "messages": messages, "dates": dates, "digits": "0123456789"})
            .to_string(),
        );
        for kind in MailKind::ALL {
            let values = "{name} {petition_title} {petition_target}\n{confirm_url}\n{signature_url}\n{expires_on}\n";
            put(
                &format!("signing/{language}/mail/{}.txt", kind.as_str()),
                format!("{}: {{petition_title}}\n\n{values}", kind.as_str()),
            );
            put(&format!("signing/{language}/mail/{}.html", kind.as_str()), format!("<p>{values}</p>"));
        }
    }
    pages
}
