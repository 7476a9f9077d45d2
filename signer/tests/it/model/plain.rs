//! The expected behaviour as a plain model, without store, encryption or links. Written from the contract, not from `life.rs`.

use std::collections::{BTreeMap, VecDeque};

use petition::signing_contract::MailKind;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest_state_machine::ReferenceStateMachine;

pub const HOUR: i64 = 3600;
pub const DAY: i64 = 24 * HOUR;
/// The petitions: the first requires confirmation by mail, the second does not.
pub const PETITIONS: [&str; 2] = ["library", "bridge"];
/// Mailboxes. Each has two people: `person` and `person + MAILBOXES`, who can sign only through a link in a mail.
pub const MAILBOXES: usize = 3;
pub const PEOPLE: usize = 2 * MAILBOXES;
/// Maximum number of mails per generation.
const MAILS_MAX: usize = 5;
/// Mails per person and day; small, so that it is often exceeded.
pub const MAILBOX_PER_DAY: usize = 4;
/// How long after its mail a repeated form is the same act, in seconds.
const SAME_ACT: i64 = 600;

/// An action or an event.
#[derive(Clone, Debug)]
pub enum Step {
    Sign {
        petition: usize,
        person: usize,
    },
    /// Posts the last form again: a double click, a reloaded page, or another try after an error.
    Repeat,
    /// Follows the link for a second person, if the mail has one.
    SignSecond {
        mail: Index,
    },
    Confirm {
        mail: Index,
    },
    NotMe {
        mail: Index,
    },
    Withdraw {
        mail: Index,
    },
    /// Erases both people of a mailbox.
    Erase {
        person: usize,
    },
    Send,
    Wait {
        seconds: i64,
    },
    Sweep,
    DeleteExpired,
    Close {
        petition: usize,
    },
    Restart,
    /// From now on, the store answers no call.
    Outage,
    Recovery,
}

/// The state of a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Pending,
    Confirmed,
    Withdrawn,
    Retained,
}

/// A stored signature.
#[derive(Clone, Debug)]
pub struct StoredSignature {
    pub stands: Standing,
    /// Distinguishes generations.
    pub life: usize,
    /// Numbers of the posts whose data is stored.
    pub attempts: Vec<usize>,
    /// The attempts that no sent mail carries, oldest first.
    unmailed: Vec<usize>,
    /// When the confirmation mails of attempts were sent.
    mailed: BTreeMap<usize, i64>,
    /// Queued mails.
    pub queue: VecDeque<QueuedMail>,
    pub due: i64,
    pub accepted: usize,
    reminded: bool,
    pub expires: Option<i64>,
    /// Until when the last withdrawal is known. A pending signature keeps that of the signature before it.
    withdrawal_until: Option<i64>,
}

/// A queued mail.
#[derive(Clone, Copy, Debug)]
pub struct QueuedMail {
    pub kind: MailKind,
    /// The number of its post.
    post: usize,
    /// The next day, if the person was over the limit.
    held: Option<i64>,
}

/// A mail that was sent.
#[derive(Clone, Debug)]
pub struct SentMail {
    pub kind: MailKind,
    pub petition: usize,
    pub person: usize,
    life: usize,
    /// The number of its post.
    pub attempt: usize,
    at: i64,
}

/// The response to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    /// A redirect to the next page.
    Next,
    /// A page that confirms the action.
    Page,
    /// Closed, or both people have signed.
    Conflict,
    LinkGone,
    Nothing,
}

/// The state of the model.
#[derive(Clone, Debug)]
pub struct World {
    pub now: i64,
    pub closed: [Option<i64>; 2],
    pub is_retained: [bool; 2],
    pub kept: BTreeMap<(usize, usize), StoredSignature>,
    /// All mails sent so far.
    pub sent: Vec<SentMail>,
    /// Number of accepted posts by person and day.
    by_day: BTreeMap<(usize, i64), usize>,
    /// The form of each post so far: the number of the first post of that form, which is part of the signer's name.
    pub forms: Vec<usize>,
    /// Petition, person and form of the last post of a plain form.
    pub last: Option<(usize, usize, usize)>,
    /// Whether the store is down.
    pub is_down: bool,
    /// The response to the last request; if the store is down, the one that it would get otherwise.
    pub seen: Response,
}

impl World {
    /// The signature, unless it has expired.
    pub fn standing(&self, petition: usize, person: usize) -> Option<&StoredSignature> {
        self.kept.get(&(petition, person)).filter(|kept| kept.expires.is_none_or(|expires| expires > self.now))
    }

    pub fn online(&self, petition: usize) -> usize {
        let counts = |kept: &&StoredSignature| matches!(kept.stands, Standing::Confirmed | Standing::Retained);
        (0..PEOPLE).filter_map(|person| self.standing(petition, person)).filter(counts).count()
    }

    fn is_late(&self, petition: usize) -> bool {
        self.closed[petition].is_some_and(|closed| closed + DAY <= self.now)
    }

    /// Signs with a form that was posted before, or with a new one. Returns the form.
    fn sign(&mut self, petition: usize, person: usize, form: Option<usize>) -> usize {
        let post = self.forms.len();
        let form = form.unwrap_or(post);
        self.forms.push(form);
        self.accept(petition, person, post);
        form
    }

    fn accept(&mut self, petition: usize, person: usize, post: usize) {
        if self.closed[petition].is_some() {
            self.seen = Response::Conflict;
            return;
        }
        self.seen = Response::Next;
        let (now, day) = (self.now, self.now.div_euclid(DAY));
        let posts = self.by_day.entry((person % MAILBOXES, day)).or_default();
        *posts += 1;
        let held = (*posts > MAILBOX_PER_DAY).then_some((day + 1) * DAY);
        let mail = |kind| QueuedMail { kind, post, held };
        let is_there = self.standing(petition, person).is_some();
        match self.kept.get_mut(&(petition, person)).filter(|_| is_there) {
            Some(kept) if kept.stands == Standing::Pending => {
                let is_same = |earlier: &&usize| self.forms[**earlier] == self.forms[post];
                let is_same_act = kept.attempts.iter().filter(is_same).any(|earlier| kept.is_recent(*earlier, now));
                if is_same_act {
                    return;
                }
                if kept.attempts.len() < 5 || kept.forget_unmailed(now) {
                    kept.attempts.push(post);
                    kept.unmailed.push(post);
                    kept.queue(mail(MailKind::Confirm), now);
                }
            }
            Some(kept) if kept.stands == Standing::Confirmed && person >= MAILBOXES => {
                self.seen = Response::Conflict;
            }
            Some(kept) if kept.stands == Standing::Confirmed => {
                if petition == 0 && kept.queue.is_empty() {
                    kept.queue(mail(MailKind::Already), now);
                }
            }
            _ => {
                let earlier = self.kept.get(&(petition, person)).filter(|_| petition == 0);
                let withdrawal_until = earlier.and_then(|earlier| earlier.withdrawal_until);
                let next = StoredSignature { withdrawal_until, ..StoredSignature::begin(petition, &mail, now) };
                self.kept.insert((petition, person), next);
            }
        }
    }

    fn sign_second(&mut self, mail: &SentMail) {
        if mail.kind != MailKind::Second {
            return;
        }
        if self.closed[mail.petition].is_none() && mail.at + 7 * DAY <= self.now {
            self.forms.push(self.forms.len());
            self.seen = Response::LinkGone;
            return;
        }
        self.sign(mail.petition, mail.person + MAILBOXES, None);
    }

    /// The signature of a link in a mail, if the link is still valid.
    fn follow(&self, mail: &SentMail) -> Option<&StoredSignature> {
        let kept = self.standing(mail.petition, mail.person)?;
        (kept.life == mail.life && !matches!(kept.stands, Standing::Withdrawn | Standing::Retained)).then_some(kept)
    }

    fn confirm(&mut self, mail: &SentMail) {
        self.seen = match self.follow(mail) {
            Some(kept) if kept.stands == Standing::Confirmed => Response::Next,
            Some(kept) if kept.attempts.contains(&mail.attempt) && !self.is_late(mail.petition) => {
                let confirmed = kept.confirmed(mail.attempt);
                self.kept.insert((mail.petition, mail.person), confirmed);
                Response::Next
            }
            _ => Response::LinkGone,
        };
    }

    fn not_me(&mut self, mail: &SentMail) {
        self.seen = match self.follow(mail).map(|kept| kept.stands) {
            Some(Standing::Confirmed) => Response::LinkGone,
            Some(_) => {
                self.delete_pending(mail.petition, mail.person);
                Response::Page
            }
            None => Response::Page,
        };
    }

    fn withdraw(&mut self, mail: &SentMail) {
        let stands = self.standing(mail.petition, mail.person).map(|kept| kept.stands);
        self.seen = if stands == Some(Standing::Withdrawn) || self.follow(mail).is_some() {
            self.take_back(mail.petition, mail.person);
            Response::Page
        } else {
            Response::LinkGone
        };
    }

    fn take_back(&mut self, petition: usize, person: usize) {
        let expires = self.now + 30 * DAY;
        match self.kept.get_mut(&(petition, person)) {
            Some(kept) if kept.stands == Standing::Confirmed => *kept = kept.withdrawn(expires),
            Some(kept) if kept.stands == Standing::Pending => self.delete_pending(petition, person),
            _ => {}
        }
    }

    /// Deletes a pending signature. The withdrawal of the one before it remains known.
    fn delete_pending(&mut self, petition: usize, person: usize) {
        let Some(kept) = self.kept.remove(&(petition, person)) else { return };
        if let Some(until) = kept.withdrawal_until.filter(|until| *until > self.now) {
            self.kept.insert((petition, person), kept.withdrawn(until));
        }
    }

    fn erase(&mut self, person: usize) {
        for petition in 0..PETITIONS.len() {
            if !self.is_retained[petition] {
                self.take_back(petition, person);
                self.take_back(petition, person + MAILBOXES);
            }
        }
    }

    /// Sends all due mails.
    fn send(&mut self) {
        for (petition, person) in self.kept.keys().copied().collect::<Vec<_>>() {
            let (now, is_late) = (self.now, self.is_late(petition));
            let is_there = self.standing(petition, person).is_some();
            let Some(kept) = self.kept.get_mut(&(petition, person)) else { continue };
            if !is_there {
                // A mail of an expired signature deletes it instead of being sent.
                if kept.stands == Standing::Pending && !kept.queue.is_empty() && kept.due <= now {
                    self.delete_pending(petition, person);
                }
                continue;
            }
            while let Some(outcome) = kept.send(now, is_late) {
                let Some((kind, attempt)) = outcome else { continue };
                let offers = kind == MailKind::Already && self.closed[petition].is_none();
                let kind = if offers { MailKind::Second } else { kind };
                self.sent.push(SentMail { kind, petition, person, life: kept.life, attempt, at: now });
            }
        }
    }

    fn sweep(&mut self) {
        for petition in 0..PETITIONS.len() {
            if self.closed[petition].is_none_or(|closed| closed + 180 * DAY > self.now) {
                continue;
            }
            self.is_retained[petition] = true;
            self.kept.retain(|&(of, _), kept| of != petition || kept.stands != Standing::Pending);
            for (_, kept) in self.kept.iter_mut().filter(|(key, kept)| key.0 == petition && kept.expires.is_none()) {
                kept.stands = Standing::Retained;
                kept.queue.clear();
                kept.attempts.clear();
                kept.unmailed.clear();
                kept.accepted = 0;
            }
        }
    }
}

impl StoredSignature {
    fn begin(petition: usize, mail: &dyn Fn(MailKind) -> QueuedMail, now: i64) -> Self {
        let confirms = petition == 0;
        let mail = mail(if confirms { MailKind::Confirm } else { MailKind::Signed });
        let post = mail.post;
        Self {
            stands: if confirms { Standing::Pending } else { Standing::Confirmed },
            life: post,
            attempts: vec![post],
            unmailed: if confirms { vec![post] } else { Vec::new() },
            mailed: BTreeMap::new(),
            queue: VecDeque::from([mail]),
            due: mail.held.unwrap_or(now),
            accepted: 0,
            reminded: false,
            expires: confirms.then_some(now + 30 * DAY),
            withdrawal_until: None,
        }
    }

    fn confirmed(&self, attempt: usize) -> Self {
        let (stands, attempts, unmailed, queue) = (Standing::Confirmed, vec![attempt], Vec::new(), VecDeque::new());
        Self { stands, attempts, unmailed, queue, expires: None, withdrawal_until: None, ..self.clone() }
    }

    fn withdrawn(&self, expires: i64) -> Self {
        let (stands, expires, withdrawal_until) = (Standing::Withdrawn, Some(expires), Some(expires));
        let (attempts, unmailed, queue) = (Vec::new(), Vec::new(), VecDeque::new());
        Self { stands, expires, withdrawal_until, attempts, unmailed, queue, accepted: 0, ..self.clone() }
    }

    /// Whether the mail of an attempt is due or has just been sent.
    fn is_recent(&self, attempt: usize, now: i64) -> bool {
        let is_due = self.queue.iter().any(|mail| mail.kind == MailKind::Confirm && mail.post == attempt);
        is_due || self.mailed.get(&attempt).is_some_and(|at| now < at + SAME_ACT)
    }

    /// Makes room for an attempt: the oldest that no sent mail carries goes, with its mail.
    fn forget_unmailed(&mut self, now: i64) -> bool {
        if self.unmailed.is_empty() {
            return false;
        }
        let oldest = self.unmailed.remove(0);
        self.attempts.retain(|post| *post != oldest);
        if self.queue.front().is_some_and(|mail| mail.post == oldest) {
            self.queue.pop_front();
            self.set_due(now);
        }
        self.queue.retain(|mail| mail.post != oldest);
        true
    }

    fn queue(&mut self, mail: QueuedMail, now: i64) {
        // Signing again replaces a queued reminder; another one follows this mail.
        if self.queue.front().is_some_and(|mail| mail.kind == MailKind::Reminder) {
            self.queue.clear();
            self.reminded = false;
        }
        if self.accepted + self.queue.len() < MAILS_MAX {
            // Mails in time go first, in order; then those of the next day, the newest first.
            let in_time = self.queue.iter().take_while(|mail| mail.held.is_none()).count();
            self.queue.insert(in_time, mail);
            if in_time == 0 {
                self.set_due(now);
            }
        }
    }

    fn set_due(&mut self, now: i64) {
        let held = self.queue.front().and_then(|mail| mail.held);
        self.due = held.unwrap_or(now).max(now);
    }

    /// Takes a due mail from the queue; `None` if there is none. It is not sent if it asks to confirm too late.
    fn send(&mut self, now: i64, is_late: bool) -> Option<Option<(MailKind, usize)>> {
        if self.due > now {
            return None;
        }
        let QueuedMail { kind, post: attempt, .. } = self.queue.pop_front()?;
        self.set_due(now);
        if is_late && matches!(kind, MailKind::Confirm | MailKind::Reminder) {
            return Some(None);
        }
        self.accepted += 1;
        self.unmailed.retain(|post| *post != attempt);
        if self.stands == Standing::Pending {
            if kind == MailKind::Confirm {
                self.mailed.insert(attempt, now);
            }
            if self.accepted == 1 {
                self.expires = Some(now + 7 * DAY);
            }
            if self.queue.is_empty() && !self.reminded && self.accepted < MAILS_MAX {
                self.reminded = true;
                self.queue.push_back(QueuedMail { kind: MailKind::Reminder, post: attempt, held: None });
                self.due = now + 2 * DAY;
            }
        }
        Some(Some((kind, attempt)))
    }
}

impl ReferenceStateMachine for World {
    type State = World;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<World> {
        // In the far future, since the engine deletes expired items by the system clock.
        let now = "2100-01-01T12:34:56Z".parse::<jiff::Timestamp>().unwrap().as_second();
        Just(World {
            now,
            closed: [None; 2],
            is_retained: [false; 2],
            kept: BTreeMap::new(),
            sent: Vec::new(),
            by_day: BTreeMap::new(),
            forms: Vec::new(),
            last: None,
            is_down: false,
            seen: Response::Nothing,
        })
        .boxed()
    }

    fn transitions(world: &World) -> BoxedStrategy<Step> {
        if world.is_down {
            return prop_oneof![4 => steps_of_people(), 1 => Just(Step::Send), 2 => Just(Step::Recovery)].boxed();
        }
        prop_oneof![
            26 => steps_of_people(),
            6 => Just(Step::Send),
            1 => (0..MAILBOXES).prop_map(|person| Step::Erase { person }),
            1 => Just(Step::Sweep),
            1 => Just(Step::DeleteExpired),
            1 => (0..PETITIONS.len()).prop_map(|petition| Step::Close { petition }),
            1 => Just(Step::Restart),
            1 => Just(Step::Outage),
        ]
        .boxed()
    }

    fn preconditions(world: &World, step: &Step) -> bool {
        match step {
            Step::Repeat => world.last.is_some(),
            Step::SignSecond { .. } | Step::Confirm { .. } | Step::NotMe { .. } | Step::Withdraw { .. } => {
                !world.sent.is_empty()
            }
            Step::Close { petition } => !world.is_down && world.closed[*petition].is_none() && world.forms.len() > 3,
            Step::Erase { .. } | Step::Sweep | Step::DeleteExpired | Step::Restart | Step::Outage => !world.is_down,
            Step::Recovery => world.is_down,
            Step::Sign { .. } | Step::Send | Step::Wait { .. } => true,
        }
    }

    fn apply(world: World, step: &Step) -> World {
        let mut next = world.clone();
        next.seen = Response::Nothing;
        next.take(step);
        if world.is_down && !matches!(step, Step::Recovery | Step::Wait { .. }) {
            // Nothing is stored or sent; only the people remember what they have done.
            return World { forms: next.forms, last: next.last, seen: next.seen, ..world };
        }
        next
    }
}

impl World {
    /// Takes a step with a store that answers.
    fn take(&mut self, step: &Step) {
        match step {
            Step::Sign { petition, person } => {
                let form = self.sign(*petition, *person, None);
                self.last = Some((*petition, *person, form));
            }
            Step::Repeat => {
                if let Some((petition, person, form)) = self.last {
                    self.sign(petition, person, Some(form));
                }
            }
            Step::SignSecond { mail } => self.sign_second(&mail.get(&self.sent).clone()),
            Step::Confirm { mail } => self.confirm(&mail.get(&self.sent).clone()),
            Step::NotMe { mail } => self.not_me(&mail.get(&self.sent).clone()),
            Step::Withdraw { mail } => self.withdraw(&mail.get(&self.sent).clone()),
            Step::Erase { person } => self.erase(*person),
            Step::Send => self.send(),
            Step::Wait { seconds } => self.now += seconds,
            Step::Sweep => self.sweep(),
            Step::DeleteExpired | Step::Restart => {}
            Step::Close { petition } => self.closed[*petition] = Some(self.now),
            Step::Outage => self.is_down = true,
            Step::Recovery => self.is_down = false,
        }
    }
}

/// Steps that are possible while the store is down, too.
fn steps_of_people() -> BoxedStrategy<Step> {
    let mail = any::<Index>;
    let seconds = prop::sample::select(vec![1, SAME_ACT, HOUR, DAY, 2 * DAY, 7 * DAY, 30 * DAY, 180 * DAY]);
    prop_oneof![
        6 => (0..PETITIONS.len(), 0..MAILBOXES).prop_map(|(petition, person)| Step::Sign { petition, person }),
        3 => Just(Step::Repeat),
        4 => mail().prop_map(|mail| Step::SignSecond { mail }),
        6 => mail().prop_map(|mail| Step::Confirm { mail }),
        1 => mail().prop_map(|mail| Step::NotMe { mail }),
        2 => mail().prop_map(|mail| Step::Withdraw { mail }),
        4 => seconds.prop_map(|seconds| Step::Wait { seconds }),
    ]
    .boxed()
}
