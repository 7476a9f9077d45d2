//! The model test: after any sequence of actions, the store, the counts and the mails equal those of a plain model.

mod plain;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::http::StatusCode;
use petition::PetitionStatus;
use petition::email::EmailAddress;
use petition::index::Rates;
use petition::slug::Slug;
use proptest::test_runner::Config;
use proptest_state_machine::{StateMachineTest, prop_state_machine};
use serde_json::json;
use signer::fingerprint::Slot;
use signer::keeper::verify;
use signer::life::{Item, SignatureState, WITHDRAWN_SECONDS};
use signer::seal::{self, SealedSignature};
use signer::{ItemKey, Retire, Store, fingerprint, keeper};

use crate::faults::{Weather, with_weather};
use crate::tables;
use crate::test_app::{Links, Setup, TestApp, entry, index};
use plain::{MAILBOX_PER_DAY, MAILBOXES, PEOPLE, PETITIONS, Response, Standing, Step, StoredSignature, World};

prop_state_machine! {
    #![proptest_config(Config {
        cases: cases(),
        max_shrink_iters: 400,
        failure_persistence: None,
        ..Config::default()
    })]

    #[test]
    fn the_store_behaves_like_the_plain_model(sequential 1..50 => Real);
}

/// Few by default; the nightly part sets `PROPTEST_CASES`.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").map_or(6, |text| text.parse().unwrap())
}

/// The system under test: routes, mailer and staff functions over a database in a file.
pub struct Real {
    runtime: Arc<tokio::runtime::Runtime>,
    folder: tempfile::TempDir,
    app: Option<TestApp>,
    /// The store, which the app sees through `weather`.
    store: Store,
    weather: Arc<Weather>,
    salts: Vec<Vec<u8>>,
    /// The links in the mails, in the model's order.
    links: Vec<Links>,
    restarts: u64,
}

fn id(petition: usize) -> Slug {
    Slug::parse(PETITIONS[petition]).unwrap()
}

fn email(person: usize) -> String {
    format!("person{}@example.org", person % MAILBOXES)
}

/// A site with two petitions with different titles.
fn site() -> serde_json::Value {
    let mut site = index();
    let mut bridge = entry("bridge");
    bridge["texts"]["en"]["title"] = json!("Build the bridge");
    bridge["signing"]["confirm_by_email"] = json!(false);
    site["petitions"].as_array_mut().unwrap().push(bridge);
    site
}

impl Real {
    fn app(&self) -> &TestApp {
        self.app.as_ref().unwrap()
    }

    async fn start(store: &Store, weather: &Arc<Weather>, now: i64, before: Option<&TestApp>) -> TestApp {
        let store = with_weather(store, weather, "signer");
        let index = before.map_or_else(site, |app| serde_json::to_value(&app.index).unwrap());
        // Only the limit per mailbox, which delays mails; the one per network is tested in `abuse.rs`.
        let mailbox_per_day = u32::try_from(MAILBOX_PER_DAY).ok();
        let limits = Rates { per_minute: Some(u32::MAX), per_five_minutes: Some(u32::MAX), mailbox_per_day };
        let setup = Setup { index, now, limits: Some(limits), ..Setup::default() };
        TestApp::start(store, setup, before.map(|app| app.secrets.clone())).await
    }

    async fn restart(&mut self, now: i64) {
        let before = self.app.take().unwrap();
        self.restarts += 1;
        self.store = tables::of(self.folder.path());
        let app = Self::start(&self.store, &self.weather, now, Some(&before)).await;
        // Random bytes must not repeat those of an earlier process.
        app.random.skip(self.restarts << 40);
        self.app = Some(app);
    }

    async fn step(&mut self, world: &World, step: &Step) -> Option<StatusCode> {
        let app = self.app();
        let link = |mail: &proptest::sample::Index| mail.get(&self.links).clone();
        let answer = match step {
            Step::Sign { petition, person } => sign(app, *petition, *person, "", world.forms.len() - 1).await,
            Step::Repeat => {
                let (petition, person, form) = world.last?;
                sign(app, petition, person, "", form).await
            }
            Step::SignSecond { mail } => {
                let (sent, link) = (mail.get(&world.sent[..self.links.len()]), link(mail).second);
                // A plain post signs as the first person.
                let token = link.rsplit_once('/')?.1;
                sign(app, sent.petition, sent.person, token, world.forms.len() - 1).await
            }
            Step::Confirm { mail } => app.post_form(&link(mail).confirm, &[]).await,
            Step::NotMe { mail } => app.post_form(&link(mail).confirm, &[("action", "not_me")]).await,
            Step::Withdraw { mail } => app.post_form(&link(mail).signature, &[("action", "withdraw")]).await,
            other => {
                self.happen(world, other).await;
                return None;
            }
        };
        Some(answer.status)
    }

    /// Runs a step that is not a request.
    async fn happen(&mut self, world: &World, step: &Step) {
        match step {
            Step::Erase { person } => {
                self.app().erase(&email(*person)).await;
            }
            Step::Send if world.is_down => {
                let report = self.app().mailer.drain(&[]).await;
                assert!(report.outage.is_some() && report.sent == 0 && self.app().take_mails().is_empty());
            }
            Step::Send => self.send(world).await,
            Step::Wait { seconds } => self.app().clock.step(*seconds),
            Step::Sweep => self.sweep(world).await,
            Step::DeleteExpired => self.delete_expired(world.now).await,
            Step::Close { petition } => {
                let app = self.app.as_mut().unwrap();
                let entry = app.index.petitions.iter_mut().find(|entry| entry.id == id(*petition)).unwrap();
                entry.status = PetitionStatus::Closed;
                self.app().register(&self.app().index, Retire::All).await.unwrap();
            }
            Step::Outage | Step::Recovery => self.weather.is_down.store(world.is_down, Ordering::SeqCst),
            _ => self.restart(world.now).await,
        }
    }

    async fn send(&mut self, world: &World) {
        // A run may send several mails of one signature, depending on the order of the index's parts.
        let mut sent = 0;
        loop {
            let report = self.app().send_mails().await;
            sent += report.sent;
            if report.sent + report.dropped == 0 {
                break;
            }
        }
        let mut mails = self.app().take_mails();
        let expected = &world.sent[self.links.len()..];
        assert_eq!((mails.len(), sent), (expected.len(), expected.len()), "{mails:?} {expected:?}");
        for sent in expected {
            let title = if sent.petition == 0 { "Save the library" } else { "Build the bridge" };
            let (subject, start) =
                (format!("{}: {title}", sent.kind.as_str()), format!("{} {title}", name(world.forms[sent.attempt])));
            // The order of mails within one run is not specified.
            let is_sent = |mail: &signer::Mail| {
                mail.to == email(sent.person) && mail.subject == subject && mail.text.starts_with(&start)
            };
            let at = mails.iter().position(is_sent).unwrap_or_else(|| panic!("{sent:?} not in {mails:?}"));
            self.links.push(Links::of(&mails.remove(at)));
        }
    }

    /// Interrupts the sweep after each signature.
    async fn sweep(&self, world: &World) {
        let now = jiff::Timestamp::from_second(world.now).unwrap();
        while keeper::sweep(&self.app().store, now, 1).await.unwrap() != keeper::SweepReport::default() {}
        self.app().registry.forget();
    }

    /// What DynamoDB eventually does by itself.
    async fn delete_expired(&self, now: i64) {
        for petition in 0..PETITIONS.len() {
            for shard in 0..fingerprint::SHARDS {
                for (key, item) in self.app().store.shard_page(&id(petition), shard, None).await.unwrap().0 {
                    let withdrawal_until = item.withdrawn_at.map_or(now, |at| at + WITHDRAWN_SECONDS);
                    if item.is_expired(now) && withdrawal_until <= now {
                        let _ = self.app().store.delete_signature(&key, &item).await.unwrap();
                    }
                }
            }
        }
    }

    async fn item(&self, petition: usize, person: usize) -> Option<Item> {
        let canonical = EmailAddress::parse(&email(person)).unwrap().canonical();
        let app = self.app();
        let signer = fingerprint::signer_key(
            &app.secrets.identity,
            &id(petition),
            &self.salts[petition],
            &canonical,
            if person < MAILBOXES { Slot::First } else { Slot::Second },
        );
        self.store.signature(&ItemKey::new(&id(petition), signer)).await.unwrap()
    }

    async fn check(&self, world: &World) {
        for petition in 0..PETITIONS.len() {
            for person in 0..PEOPLE {
                let item = self.item(petition, person).await.filter(|item| !item.is_expired(world.now));
                match (item, world.standing(petition, person)) {
                    (None, None) => {}
                    (Some(item), Some(stored)) => self.check_item(&item, stored, world),
                    (item, stored) => panic!("{petition} {person}: {item:?} {stored:?}"),
                }
            }
            let online = self.store.count(&id(petition)).await.unwrap().online;
            assert_eq!(online, world.online(petition) as u64);
        }
    }

    fn check_item(&self, item: &Item, stored: &StoredSignature, world: &World) {
        let stands = match (item.state, &item.generation) {
            (SignatureState::Pending, _) => Standing::Pending,
            (SignatureState::Confirmed, Some(_)) => Standing::Confirmed,
            (SignatureState::Confirmed, None) => Standing::Retained,
            (SignatureState::Withdrawn, _) => Standing::Withdrawn,
        };
        assert_eq!((stands, item.expires), (stored.stands, stored.expires));
        assert_eq!(item.accepted as usize, stored.accepted);
        let mails: Vec<_> = item.mails.iter().map(|mail| mail.kind).collect();
        assert_eq!(mails, stored.queue.iter().map(|mail| mail.kind).collect::<Vec<_>>());
        assert_eq!(item.mail_due, (!stored.queue.is_empty()).then_some(stored.due));
        let sealed = item.attempts.values().chain(item.kept.as_ref().map(|(_, attempt)| attempt));
        let names: BTreeSet<String> = sealed
            .filter(|attempt| !attempt.sealed.is_empty())
            .map(|attempt| {
                let keys = std::slice::from_ref(&self.app().secrets.recipient);
                seal::open::<SealedSignature>(&attempt.sealed, keys).unwrap().name
            })
            .collect();
        assert_eq!(names, stored.attempts.iter().map(|post| name(world.forms[*post])).collect());
        if stored.queue.is_empty() && stored.stands != Standing::Pending {
            assert!(item.mailbox.is_empty(), "an address is stored that is no longer needed");
        }
    }
}

fn name(form: usize) -> String {
    format!("Name {form}")
}

async fn sign(app: &TestApp, petition: usize, person: usize, second: &str, form: usize) -> crate::test_app::Answer {
    let (name, email) = (name(form), email(person));
    let fields = [("name", name.as_str()), ("email", &email), ("lang", "en"), ("second", second)];
    app.post_sign_form(PETITIONS[petition], &fields).await
}

impl StateMachineTest for Real {
    type SystemUnderTest = Self;
    type Reference = World;

    fn init_test(world: &World) -> Self {
        let runtime = Arc::new(tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap());
        let folder = tempfile::tempdir().unwrap();
        let (store, weather) = (tables::of(folder.path()), Arc::new(Weather::default()));
        let (app, salts) = runtime.block_on(async {
            let app = Self::start(&store, &weather, world.now, None).await;
            let mut salts = Vec::new();
            for petition in 0..PETITIONS.len() {
                salts.push(app.store.petition(&id(petition)).await.unwrap().unwrap().salt.unwrap());
            }
            (app, salts)
        });
        Self { runtime, folder, app: Some(app), store, weather, salts, links: Vec::new(), restarts: 0 }
    }

    fn apply(mut real: Self, world: &World, step: Step) -> Self {
        let runtime = real.runtime.clone();
        let status = runtime.block_on(real.step(world, &step));
        let expected = match world.seen {
            Response::Next => Some(StatusCode::SEE_OTHER),
            Response::Page => Some(StatusCode::OK),
            Response::Conflict => Some(StatusCode::CONFLICT),
            Response::LinkGone => Some(StatusCode::GONE),
            Response::Nothing => None,
        };
        // A cached entry can show that a petition is closed or a link is no longer valid.
        let is_cached = matches!(world.seen, Response::Conflict | Response::LinkGone) && status == expected;
        if world.is_down && expected.is_some() && !is_cached {
            assert_eq!(status, Some(StatusCode::SERVICE_UNAVAILABLE), "{step:?}");
        } else {
            assert_eq!(status, expected, "{step:?}");
        }
        real
    }

    fn check_invariants(real: &Self, world: &World) {
        real.runtime.block_on(real.check(world));
    }

    fn teardown(real: Self, _: World) {
        real.runtime.block_on(async {
            for petition in 0..PETITIONS.len() {
                let report = verify(&real.store, &id(petition), false, &mut |_| {}).await.unwrap();
                assert_eq!((report.differences.len(), report.moving.len()), (0, 0));
            }
        });
    }
}
