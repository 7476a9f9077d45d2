//! A storm: many people sign, confirm and withdraw while the store fails in every way and the process is killed. In the end,
//! everything that was acknowledged must be there.
//!
//! The journal records what people know; each line is written after the response arrived, and it outlives the process.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use axum::http::StatusCode;
use futures::StreamExt;
use futures::future::BoxFuture;
use petition::email::EmailAddress;
use petition::index::Rates;
use signer::fingerprint::Slot;
use signer::keeper::verify;
use signer::life::SignatureState;
use signer::{Clock, ItemKey, Mail, MailError, MailReceipt, Secrets, Store, Transport, fingerprint};
use tokio::sync::RwLock;
use tokio::task::JoinSet;

use crate::ending;
use crate::faults::{Weather, with_weather};
use crate::tables;
use crate::test_app::{Links, Setup, TestApp, TestClock, library};

/// Number of people who act concurrently.
const SIDE_BY_SIDE: usize = 48;
/// Number of concurrent mailers.
const MAILERS: usize = 2;
/// Number of mails in flight, which may be sent again after a kill.
const IN_FLIGHT: u64 = 4 * (MAILERS as u64 + 1);

/// The parameters of a storm. The folder contains the database, the secrets and the journals.
pub struct Storm {
    pub folder: PathBuf,
    pub people: usize,
    /// How many of 1,000 calls to the store fail.
    pub per_thousand: u64,
    /// Number of kills so far, which moves the clock past the claims of dead mailers.
    pub killed: i64,
}

/// An append-only file with one event per line.
struct Journal(Mutex<File>);

impl Journal {
    fn open(folder: &Path, name: &str) -> Self {
        Self(Mutex::new(OpenOptions::new().create(true).append(true).open(folder.join(name)).unwrap()))
    }

    /// Writes a line with a single call, so that a kill cannot tear it.
    fn line(&self, line: &str) {
        self.0.lock().unwrap().write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

fn lines(folder: &Path, name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// A mail server that records each mail that it accepts. It throttles the account now and then, and is down for an hour.
struct StormyTransport {
    journal: Journal,
    clock: OnceLock<Arc<TestClock>>,
    /// Number of mails so far.
    offered: AtomicU64,
    /// When it is up again, in seconds since 1970.
    down_until: AtomicI64,
}

/// The number of the mail at which the server goes down.
const DOWN_AT: u64 = 40;
/// One in so many mails is throttled.
const THROTTLED: u64 = 50;

impl StormyTransport {
    fn weather(&self) -> Result<(), MailError> {
        let now = self.clock.get().unwrap().now().as_second();
        let offered = self.offered.fetch_add(1, Ordering::SeqCst);
        if offered == DOWN_AT {
            self.down_until.store(now + 3600, Ordering::SeqCst);
        }
        if now < self.down_until.load(Ordering::SeqCst) {
            return Err(MailError::Temporary("down"));
        }
        if offered % THROTTLED == THROTTLED - 1 { Err(MailError::Throttled(1)) } else { Ok(()) }
    }
}

impl Transport for StormyTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<MailReceipt, MailError>> {
        Box::pin(async move {
            self.weather()?;
            let links = Links::of(mail);
            self.journal.line(&format!("{} {} {} {}", mail.to, mail.message_id, links.confirm, links.signature));
            Ok(MailReceipt::of(&mail.message_id))
        })
    }
}

pub fn email(person: usize) -> String {
    format!("Stormy.Person{person}@weather.example")
}

/// What a person does with the mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behaviour {
    Confirms,
    /// Confirms, then withdraws.
    Withdraws,
    /// Did not sign, and says so.
    Denies,
}

fn behaviour(person: usize) -> Behaviour {
    match person % 40 {
        7 | 27 => Behaviour::Withdraws,
        13 => Behaviour::Denies,
        _ => Behaviour::Confirms,
    }
}

impl Storm {
    async fn app(&self, store: &Store, weather: &Arc<Weather>) -> TestApp {
        weather.storms.store(false, Ordering::SeqCst);
        let kept = std::fs::read_to_string(self.folder.join("secrets")).ok();
        let secrets = kept.map(|text| Secrets::parse(&text).unwrap());
        let transport = Arc::new(StormyTransport {
            journal: Journal::open(&self.folder, "mails"),
            clock: OnceLock::new(),
            offered: AtomicU64::new(0),
            down_until: AtomicI64::new(0),
        });
        let many = Some(u32::MAX);
        let limits = Rates { per_minute: many, per_five_minutes: many, mailbox_per_day: many };
        let mailer_store = Some(with_weather(store, weather, "mailer"));
        let setup =
            Setup { transport: Some(transport.clone()), mailer_store, limits: Some(limits), ..Setup::default() };
        let app = TestApp::start(with_weather(store, weather, "signer"), setup, secrets).await;
        std::fs::write(self.folder.join("secrets"), app.secrets.to_text().as_bytes()).unwrap();
        transport.clock.set(app.clock.clone()).ok();
        app.clock.step(self.killed * 400);
        // Warms the caches before faults start.
        for known in [&app.registry, &app.mailer.registry] {
            known.site().await.unwrap();
            known.petition(&library()).await.unwrap();
        }
        weather.per_thousand.store(self.per_thousand, Ordering::SeqCst);
        weather.storms.store(true, Ordering::SeqCst);
        app
    }

    /// Lets everybody do what they have not done yet, while calls fail.
    pub async fn run(&self) -> Arc<Weather> {
        let (store, weather) = (tables::of(&self.folder), Arc::new(Weather::default()));
        // Random bytes must differ from those of earlier processes.
        let app = Arc::new(self.app(&store, &weather).await);
        app.random.skip(u64::try_from(self.killed).unwrap() << 40);
        let journal = Arc::new(Journal::open(&self.folder, "journal"));
        // The clock may only advance while no mail is in flight, or live claims would expire.
        let still = Arc::new(RwLock::new(()));
        let mut beside = JoinSet::new();
        for _ in 0..MAILERS {
            beside.spawn(send(app.clone(), still.clone()));
        }
        beside.spawn(recount(app.clone(), with_weather(&store, &weather, "staff")));
        let known: BTreeSet<String> = lines(&self.folder, "journal").into_iter().collect();
        each(self.people, |person| {
            sign(app.clone(), journal.clone(), person, known.contains(&format!("signed {person}")))
        })
        .await;
        let mut mails = self.mails();
        while mails.len() < self.people {
            let alone = still.write().await;
            // Mails wait for hours after the outage, and each drain reads all parts of the index.
            app.clock.step(1800);
            drop(alone);
            let _ = app.mailer.drain(&[]).await;
            mails = self.mails();
        }
        let mails = Arc::new(mails);
        each(self.people, |person| confirm(app.clone(), journal.clone(), mails.clone(), person)).await;
        // Hundreds of sequential calls, each of which backs off when it fails, so use fewer faults.
        weather.per_thousand.store(self.per_thousand / 5, Ordering::SeqCst);
        ending::staff(&app, &store, &with_weather(&store, &weather, "staff")).await;
        journal.line(&format!("erased {}", ending::ERASED));
        // Faults that have not happened yet.
        while !weather.has_had_all() {
            let _ = app.store.count(&library()).await;
            let _ = app.mailer.drain(&[]).await;
        }
        beside.shutdown().await;
        assert!(app.conflicts.take() > 0, "write conflicts were retried and counted");
        weather
    }

    /// At the end: closes the petition, and ends its retention, while calls fail.
    pub async fn close(&self, weather: &Arc<Weather>) {
        let store = tables::of(&self.folder);
        let app = self.app(&store, weather).await;
        app.random.skip(u64::try_from(self.killed).unwrap() << 40);
        weather.per_thousand.store(self.per_thousand / 5, Ordering::SeqCst);
        ending::close(&app, &store, &with_weather(&store, weather, "keeper")).await;
    }

    /// The links in the first mail to each person.
    fn mails(&self) -> BTreeMap<String, Links> {
        let mut mails = BTreeMap::new();
        for line in lines(&self.folder, "mails") {
            let words: Vec<&str> = line.split(' ').collect();
            if let [to, _, confirm, signature] = words[..]
                && to.starts_with("Stormy")
            {
                let links = Links { confirm: confirm.to_owned(), signature: signature.to_owned(), ..Links::default() };
                mails.entry(to.to_owned()).or_insert(links);
            }
        }
        mails
    }

    /// After the storm: checks that everything people know is true. Returns the rows of a table.
    pub async fn check(&self) -> Vec<(&'static str, u64)> {
        let (store, weather) = (tables::of(&self.folder), Arc::new(Weather::default()));
        let app = self.app(&store, &weather).await;
        weather.storms.store(false, Ordering::SeqCst);
        let journal = lines(&self.folder, "journal");
        let has = |kind: &str, person: usize| journal.contains(&format!("{kind} {person}"));
        let salt = app.store.petition(&library()).await.unwrap().unwrap().salt.unwrap();
        let (mut confirmed, mut withdrawn, mut denied) = (0, 0, 0);
        for person in 0..self.people {
            assert!(has("signed", person), "person {person} never got a response");
            let canonical = EmailAddress::parse(&email(person)).unwrap().canonical();
            let signer = fingerprint::signer_key(&app.secrets.identity, &library(), &salt, &canonical, Slot::First);
            let item = app.store.signature(&ItemKey::new(&library(), signer)).await.unwrap();
            let (event, state, count) = match behaviour(person) {
                Behaviour::Denies => ("denied", None, &mut denied),
                Behaviour::Withdraws => ("withdrawn", Some(SignatureState::Withdrawn), &mut withdrawn),
                Behaviour::Confirms if person == ending::ERASED => {
                    ("erased", Some(SignatureState::Withdrawn), &mut withdrawn)
                }
                Behaviour::Confirms => ("confirmed", Some(SignatureState::Confirmed), &mut confirmed),
            };
            assert!(has(event, person), "person {person} never got a response");
            assert_eq!(item.map(|item| item.state), state, "person {person}");
            *count += 1;
        }
        assert_eq!(app.online().await, confirmed, "each counted once");
        let report = verify(&app.store, &library(), false, &mut |_| {}).await.unwrap();
        assert_eq!((report.differences.len(), report.moving.len()), (0, 0), "the counter of every shard is correct");
        let ids: Vec<String> =
            lines(&self.folder, "mails").iter().filter_map(|line| line.split(' ').nth(1).map(str::to_owned)).collect();
        let different: BTreeSet<&String> = ids.iter().collect();
        let again = (ids.len() - different.len()) as u64;
        let kills = u64::try_from(self.killed).unwrap();
        assert!(again <= kills * IN_FLIGHT, "{again} mails were sent twice, with {kills} kills");
        let mails = self.mails();
        for person in 0..self.people {
            let address = EmailAddress::parse(&email(person)).unwrap().to_address();
            assert!(mails.contains_key(&address), "person {person} never got a mail");
        }
        drop((app, store));
        for file in std::fs::read_dir(&self.folder).unwrap().map(|file| file.unwrap().path()) {
            if file.file_name().unwrap().to_string_lossy().starts_with("local.db") {
                let bytes = std::fs::read(&file).unwrap();
                let found =
                    |text: &str| bytes.windows(text.len()).any(|window| window.eq_ignore_ascii_case(text.as_bytes()));
                assert!(!found("stormy") && !found("weather.example"), "personal data in {}", file.display());
            }
        }
        vec![
            ("people", self.people as u64),
            ("confirmed", confirmed),
            ("withdrawn", withdrawn),
            ("not theirs", denied),
            ("mails accepted", ids.len() as u64),
            ("the same mail again", again),
        ]
    }
}

/// A mailer that retries forever.
async fn send(app: Arc<TestApp>, still: Arc<RwLock<()>>) {
    loop {
        let sending = still.read().await;
        let _ = app.mailer.drain(&[]).await;
        drop(sending);
        tokio::task::yield_now().await;
    }
}

/// Staff who keep recounting and repairing, and visitors who request the count.
async fn recount(app: Arc<TestApp>, store: Store) {
    loop {
        let _ = verify(&store, &library(), true, &mut |_| {}).await;
        let _ = app.store.count(&library()).await;
    }
}

/// Runs `act` for everybody, some of them concurrently.
async fn each<F: Future<Output = ()> + Send + 'static>(people: usize, act: impl Fn(usize) -> F) {
    futures::stream::iter((0..people).map(|person| tokio::spawn(act(person))))
        .buffer_unordered(SIDE_BY_SIDE)
        .for_each(|done| async { done.unwrap() })
        .await;
}

async fn sign(app: Arc<TestApp>, journal: Arc<Journal>, person: usize, is_known: bool) {
    if is_known {
        return;
    }
    // One in five posts twice, like people who do not see a response at once.
    for _ in 0..if person.is_multiple_of(5) { 2 } else { 1 } {
        while app.sign("Stormy Person", &email(person)).await.status != StatusCode::SEE_OTHER {
            tokio::task::yield_now().await;
        }
    }
    journal.line(&format!("signed {person}"));
}

async fn confirm(app: Arc<TestApp>, journal: Arc<Journal>, mails: Arc<BTreeMap<String, Links>>, person: usize) {
    let address = EmailAddress::parse(&email(person)).unwrap().to_address();
    let links = &mails[&address];
    if behaviour(person) == Behaviour::Denies {
        while app.post_form(&links.confirm, &[("action", "not_me")]).await.status != StatusCode::OK {
            tokio::task::yield_now().await;
        }
        return journal.line(&format!("denied {person}"));
    }
    loop {
        match app.post_form(&links.confirm, &[]).await.status {
            StatusCode::SEE_OTHER => break,
            // Withdrawn or erased before the process was killed, without a response.
            StatusCode::GONE if behaviour(person) == Behaviour::Withdraws || person == ending::ERASED => break,
            status => assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "person {person}"),
        }
    }
    journal.line(&format!("confirmed {person}"));
    if behaviour(person) == Behaviour::Withdraws {
        while app.post_form(&links.signature, &[("action", "withdraw")]).await.status != StatusCode::OK {
            tokio::task::yield_now().await;
        }
        journal.line(&format!("withdrawn {person}"));
    }
}

/// A small storm that is interrupted once.
#[cfg(test)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_small_storm_loses_and_duplicates_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let storm = |killed| Storm { folder: folder.path().to_owned(), people: 60, per_thousand: 100, killed };
    let first = storm(0);
    let _ = tokio::time::timeout(std::time::Duration::from_millis(700), first.run()).await;
    let weather = storm(1).run().await;
    assert!(weather.has_had_all(), "every fault happened: {:?}", weather.faults.lock().unwrap());
    let table = storm(2).check().await;
    assert_eq!(table[0], ("people", 60));
    assert_eq!(table[1].1 + table[2].1 + table[3].1, 60);
    storm(3).close(&weather).await;
    // Even with faults, the permissions used are exactly those of the roles.
    let actions = weather.actions.lock().unwrap().clone();
    for (by, role) in
        [("signer", "SignerRole"), ("mailer", "MailerRole"), ("keeper", "KeeperRole"), ("staff", "StaffPolicy")]
    {
        assert_eq!(actions[by], crate::policy::allowed(role), "{by}");
    }
}
