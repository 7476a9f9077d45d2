//! A storm: many people sign, confirm and take back while the store fails in every way and the process is killed. What was
//! acknowledged must be there in the end.
//!
//! The journal is what people know: each line is written after the answer came. It outlives the process, as people do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use futures::StreamExt;
use futures::future::BoxFuture;
use petition::email::EmailAddress;
use signer::keeper::verify;
use signer::life::SignatureState;
use signer::{Clock, ItemKey, Limits, Mail, MailError, Secrets, Store, Transport, fingerprint};
use tokio::sync::RwLock;
use tokio::task::JoinSet;

use crate::ending;
use crate::faults::{Weather, with_weather};
use crate::tables;
use crate::test_app::{Links, Setup, TestApp, library};

/// People who act at the same time.
const SIDE_BY_SIDE: usize = 48;
/// Mailers at the same time.
const MAILERS: usize = 2;
/// Mails that are on their way at the same time, and may go out again where the process was killed just then.
const IN_FLIGHT: u64 = 4 * (MAILERS as u64 + 1);

/// A storm's folder: the database, the secrets, and what people know.
pub struct Storm {
    pub folder: PathBuf,
    pub people: usize,
    /// Of a thousand calls to the store, how many fail.
    pub per_thousand: u64,
    /// How often the process was killed before, which moves the clock past the claims of dead mailers.
    pub killed: i64,
}

/// What people know, by kind of line.
struct Journal(Mutex<File>);

impl Journal {
    fn open(folder: &Path, name: &str) -> Self {
        Self(Mutex::new(OpenOptions::new().create(true).append(true).open(folder.join(name)).unwrap()))
    }

    /// One write a line, so that a kill cannot tear it.
    fn line(&self, line: &str) {
        self.0.lock().unwrap().write_all(format!("{line}\n").as_bytes()).unwrap();
    }
}

fn lines(folder: &Path, name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(folder.join(name)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// Writes down each mail that it accepts.
struct JournalTransport(Journal);

impl Transport for JournalTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<(), MailError>> {
        Box::pin(async move {
            let links = Links::of(mail);
            self.0.line(&format!("{} {} {} {}", mail.to, mail.message_id, links.confirm, links.signature));
            Ok(())
        })
    }
}

pub fn email(person: usize) -> String {
    format!("Stormy.Person{person}@weather.example")
}

/// What people do with the mail that they got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Confirms,
    /// One in twenty takes the signature back.
    Withdraws,
    /// And some did not write what they are asked to confirm.
    Denies,
}

fn kind(person: usize) -> Kind {
    match person % 40 {
        7 | 27 => Kind::Withdraws,
        13 => Kind::Denies,
        _ => Kind::Confirms,
    }
}

impl Storm {
    async fn app(&self, store: &Store, weather: &Arc<Weather>) -> TestApp {
        weather.storms.store(false, Ordering::SeqCst);
        let kept = std::fs::read_to_string(self.folder.join("secrets")).ok();
        let secrets = kept.map(|text| Secrets::parse(&text).unwrap());
        let transport = Arc::new(JournalTransport(Journal::open(&self.folder, "mails")));
        let many = i64::MAX / 2;
        let limits = Limits { per_minute: many, per_five_minutes: many, mailbox_per_day: many, ..Limits::default() };
        let mailer_store = Some(with_weather(store, weather, "mailer"));
        let setup = Setup { transport: Some(transport), mailer_store, limits: Some(limits), ..Setup::default() };
        let app = TestApp::start(with_weather(store, weather, "signer"), setup, secrets).await;
        std::fs::write(self.folder.join("secrets"), app.secrets.to_text().as_bytes()).unwrap();
        app.clock.step(self.killed * 400);
        // What is registered is kept in mind before the weather turns.
        for known in [&app.registry, &app.mailer.registry] {
            known.site().await.unwrap();
            known.petition(&library()).await.unwrap();
        }
        weather.per_thousand.store(self.per_thousand, Ordering::SeqCst);
        weather.storms.store(true, Ordering::SeqCst);
        app
    }

    /// Lets everybody do what is left to do, in the storm.
    pub async fn run(&self) -> Arc<Weather> {
        let (store, weather) = (tables::of(&self.folder), Arc::new(Weather::default()));
        // Random bytes must not repeat those of an earlier process.
        let app = Arc::new(self.app(&store, &weather).await);
        app.random.skip(u64::try_from(self.killed).unwrap() << 40);
        let journal = Arc::new(Journal::open(&self.folder, "journal"));
        // The clock steps only while no mail is on its way, or claims would end that are alive.
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
            app.clock.step(60);
            drop(alone);
            let _ = app.mailer.send_due().await;
            mails = self.mails();
        }
        let mails = Arc::new(mails);
        each(self.people, |person| confirm(app.clone(), journal.clone(), mails.clone(), person)).await;
        // Hundreds of calls, one after the other, each of which rests when it fails: in a calmer storm.
        weather.per_thousand.store(self.per_thousand / 5, Ordering::SeqCst);
        ending::staff(&app, &store, &with_weather(&store, &weather, "staff")).await;
        journal.line(&format!("erased {}", ending::ERASED));
        // What the weather had no occasion for yet.
        while !weather.has_had_all() {
            let _ = app.store.count_online(&library()).await;
            let _ = app.mailer.store.mails_due(app.clock.now().as_second(), 1000).await;
        }
        beside.shutdown().await;
        assert!(app.conflicts.take() > 0, "whoever met another tried again, and it was counted");
        weather
    }

    /// After all of it: the petition closes, and when its time is over its data goes, in the storm too.
    pub async fn close(&self, weather: &Arc<Weather>) {
        let store = tables::of(&self.folder);
        let app = self.app(&store, weather).await;
        app.random.skip(u64::try_from(self.killed).unwrap() << 40);
        weather.per_thousand.store(self.per_thousand / 5, Ordering::SeqCst);
        ending::close(&app, &store).await;
    }

    /// The links in the first mail to each person.
    fn mails(&self) -> BTreeMap<String, Links> {
        let mut mails = BTreeMap::new();
        for line in lines(&self.folder, "mails") {
            let words: Vec<&str> = line.split(' ').collect();
            if let [to, _, confirm, signature] = words[..]
                && to.starts_with("Stormy")
            {
                let links = Links { confirm: confirm.to_owned(), signature: signature.to_owned() };
                mails.entry(to.to_owned()).or_insert(links);
            }
        }
        mails
    }

    /// After the storm: what everybody knows is so. Returns the rows of the table.
    pub async fn check(&self) -> Vec<(&'static str, u64)> {
        let (store, weather) = (tables::of(&self.folder), Arc::new(Weather::default()));
        let app = self.app(&store, &weather).await;
        weather.storms.store(false, Ordering::SeqCst);
        let journal = lines(&self.folder, "journal");
        let has = |kind: &str, person: usize| journal.contains(&format!("{kind} {person}"));
        let salt = app.store.petition(&library()).await.unwrap().unwrap().salt.unwrap();
        let (mut confirmed, mut withdrawn, mut denied) = (0, 0, 0);
        for person in 0..self.people {
            assert!(has("signed", person), "person {person} never got an answer");
            let canonical = EmailAddress::parse(&email(person)).unwrap().canonical();
            let signer = fingerprint::signer_key(&app.secrets.identity, &library(), &salt, &canonical);
            let item = app.store.signature(&ItemKey::new(&library(), signer)).await.unwrap();
            let (known, state, count) = match kind(person) {
                Kind::Denies => ("denied", None, &mut denied),
                Kind::Withdraws => ("withdrawn", Some(SignatureState::Withdrawn), &mut withdrawn),
                Kind::Confirms if person == ending::ERASED => {
                    ("erased", Some(SignatureState::Withdrawn), &mut withdrawn)
                }
                Kind::Confirms => ("confirmed", Some(SignatureState::Confirmed), &mut confirmed),
            };
            assert!(has(known, person), "person {person} never got an answer");
            assert_eq!(item.map(|item| item.state), state, "person {person}");
            *count += 1;
        }
        assert_eq!(app.online().await, confirmed, "each counted once");
        let report = verify(&app.store, &library(), false, &mut |_| {}).await.unwrap();
        assert_eq!((report.differences.len(), report.moving.len()), (0, 0), "counters equal items in every shard");
        let ids: Vec<String> =
            lines(&self.folder, "mails").iter().filter_map(|line| line.split(' ').nth(1).map(str::to_owned)).collect();
        let different: BTreeSet<&String> = ids.iter().collect();
        let again = (ids.len() - different.len()) as u64;
        let kills = u64::try_from(self.killed).unwrap();
        assert!(again <= kills * IN_FLIGHT, "{again} mails went out twice, with {kills} kills");
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

/// A mailer. What fails in a storm is done again.
async fn send(app: Arc<TestApp>, still: Arc<RwLock<()>>) {
    loop {
        let sending = still.read().await;
        let _ = app.mailer.send_due().await;
        drop(sending);
        tokio::task::yield_now().await;
    }
}

/// Staff who recount and repair all the while, and visitors who look at the count.
async fn recount(app: Arc<TestApp>, store: Store) {
    loop {
        let _ = verify(&store, &library(), true, &mut |_| {}).await;
        let _ = app.store.count_online(&library()).await;
    }
}

/// Everybody acts, some at the same time.
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
    // One in five posts twice, as people do who see no answer at once.
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
    if kind(person) == Kind::Denies {
        while app.post_form(&links.confirm, &[("action", "not_me")]).await.status != StatusCode::OK {
            tokio::task::yield_now().await;
        }
        return journal.line(&format!("denied {person}"));
    }
    loop {
        match app.post_form(&links.confirm, &[]).await.status {
            StatusCode::SEE_OTHER => break,
            // Taken back or erased before the process was killed, without the answer having come.
            StatusCode::GONE if kind(person) == Kind::Withdraws || person == ending::ERASED => break,
            status => assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE, "person {person}"),
        }
    }
    journal.line(&format!("confirmed {person}"));
    if kind(person) == Kind::Withdraws {
        while app.post_form(&links.signature, &[("action", "withdraw")]).await.status != StatusCode::OK {
            tokio::task::yield_now().await;
        }
        journal.line(&format!("withdrawn {person}"));
    }
}

/// A small storm, stopped in the middle and gone on with.
#[cfg(test)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_small_storm_loses_and_doubles_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let storm = |killed| Storm { folder: folder.path().to_owned(), people: 120, per_thousand: 100, killed };
    let first = storm(0);
    let _ = tokio::time::timeout(std::time::Duration::from_millis(700), first.run()).await;
    let weather = storm(1).run().await;
    assert!(weather.has_had_all(), "every fault came: {:?}", weather.faults.lock().unwrap());
    let table = storm(2).check().await;
    assert_eq!(table[0], ("people", 120));
    assert_eq!(table[1].1 + table[2].1 + table[3].1, 120);
    storm(3).close(&weather).await;
    // Whatever fails, everybody asks for what the cloud's roles allow: for no more, and for no less.
    let asked = weather.asked.lock().unwrap().clone();
    for (by, role) in [("signer", "SignerRole"), ("mailer", "MailerRole"), ("staff", "StaffPolicy")] {
        assert_eq!(asked[by], crate::policy::allowed(role), "{by}");
    }
}
