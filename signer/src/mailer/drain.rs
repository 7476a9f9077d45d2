//! Sending what is due: the one path of stream, schedule and preview.
//!
//! Items that a stream names are served first, then the index: its parts in random order, and each asked for its share, so that
//! no part waits for another. First mails precede the lower classes, which keep a tenth of the pace.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};

use futures::channel::mpsc;
use futures::future::{join, join_all, ready};
use futures::{SinkExt, StreamExt};

use super::Mailer;
use super::account::AccountSession;
use super::report::DrainReport;
use crate::life::MailClass;
use crate::random;
use crate::store::StoreError;
use crate::store::attributes::Attributes;
use crate::store::signatures::ItemKey;
use crate::store::table::MAIL_SHARDS;

/// Mails per drain without a quota.
const BATCH: usize = 1000;
/// Every tenth mail is one of the lower classes, if any is due.
const LOWER_EVERY: usize = 10;
/// Parts of the index that are asked at once.
const PARTS_AT_ONCE: usize = 16;
/// Mails in flight without a quota, and at most with one.
const IN_FLIGHT: usize = 4;
const IN_FLIGHT_MAX: usize = 32;

impl Mailer {
    /// Sends due mails within the account's quota: first those of `hint`, then those that the index lists. With a hint, only
    /// about as many as it names. Ends at the first outage of the store.
    pub async fn drain(&self, hint: &[ItemKey]) -> DrainReport {
        let mut report = DrainReport::default();
        let mut account = AccountSession::new(self);
        let limit = match hint.len() {
            count if self.pause.is_on(self.now()) => {
                report.skipped = count;
                Ok(Some(0))
            }
            0 => account.mails_per_run().await,
            count => Ok(Some(count + count / LOWER_EVERY)),
        };
        let limit = match limit {
            Ok(limit) => limit.unwrap_or(BATCH),
            Err(error) => return DrainReport { outage: Some(error), ..report },
        };
        let in_flight = account.mails_per_second().map_or(IN_FLIGHT, |rate| rate.clamp(IN_FLIGHT, IN_FLIGHT_MAX));
        let stops = AtomicBool::new(false);
        let mut source = DueMails::new(self, hint, limit, &stops, account);
        let (sender, keys) = mpsc::channel(1);
        let send = keys.map(|key| async move {
            let outcome = self.send_one(&key).await;
            (key, outcome)
        });
        let count = send.buffer_unordered(in_flight).for_each(|(key, outcome)| {
            if report.add(key, outcome) {
                stops.store(true, Ordering::Relaxed);
            }
            ready(())
        });
        join(source.send_to(sender), count).await;
        source.finish(&mut report, hint).await;
        report
    }
}

/// The keys of due mails, one by one, at the account's pace.
struct DueMails<'a> {
    mailer: &'a Mailer,
    hint: VecDeque<ItemKey>,
    first: PartQueue,
    lower: PartQueue,
    account: AccountSession<'a>,
    /// Set when no further mail may be started.
    stops: &'a AtomicBool,
    left: usize,
    taken: usize,
    unsent: usize,
    outage: Option<StoreError>,
}

impl<'a> DueMails<'a> {
    fn new(
        mailer: &'a Mailer,
        hint: &[ItemKey],
        limit: usize,
        stops: &'a AtomicBool,
        account: AccountSession<'a>,
    ) -> Self {
        let (first, lower) = MailClass::ALL.split_at(1);
        let share = limit.div_ceil(usize::from(MAIL_SHARDS)).max(1);
        Self {
            hint: hint.iter().cloned().collect(),
            first: PartQueue::new(mailer, first, share),
            lower: PartQueue::new(mailer, lower, share),
            mailer,
            account,
            stops,
            left: limit,
            taken: 0,
            unsent: 0,
            outage: None,
        }
    }

    async fn send_to(&mut self, mut sender: mpsc::Sender<ItemKey>) {
        while let Some(key) = self.next().await {
            // The receiver stays until this sender is dropped.
            let _ = sender.send(key).await;
        }
    }

    /// The next key, once its slot of the account has come.
    async fn next(&mut self) -> Option<ItemKey> {
        let now = self.mailer.now();
        if self.left == 0 || self.stops.load(Ordering::Relaxed) || self.mailer.pause.is_on(now) {
            return None;
        }
        let key = match self.take(now).await {
            Ok(key) => key?,
            Err(error) => return self.stop(error),
        };
        self.left -= 1;
        self.taken += 1;
        match self.account.wait_for_slot(self.left + 1).await {
            Ok(true) => Some(key),
            Ok(false) => {
                self.unsent = 1 + self.hint.len() + self.first.keys.len() + self.lower.keys.len();
                self.hint.clear();
                self.left = 0;
                None
            }
            Err(error) => {
                self.hint.push_front(key);
                self.stop(error)
            }
        }
    }

    fn stop(&mut self, error: StoreError) -> Option<ItemKey> {
        self.outage = Some(error);
        self.left = 0;
        None
    }

    async fn take(&mut self, now: i64) -> Result<Option<ItemKey>, StoreError> {
        if self.taken % LOWER_EVERY == LOWER_EVERY - 1
            && let Some(key) = self.lower.next(self.mailer, now).await?
        {
            return Ok(Some(key));
        }
        if let Some(key) = self.hint.pop_front() {
            return Ok(Some(key));
        }
        match self.first.next(self.mailer, now).await? {
            Some(key) => Ok(Some(key)),
            None => self.lower.next(self.mailer, now).await,
        }
    }

    /// Adds what is known only at the end.
    async fn finish(mut self, report: &mut DrainReport, hint: &[ItemKey]) {
        report.unsent = self.unsent;
        report.outage = report.outage.or(self.outage);
        report.unhandled.retain(|key| hint.contains(key));
        if report.outage.is_some() {
            report.unhandled.extend(self.hint);
        }
        match self.account.finish(report).await {
            Ok(failing_since) => report.failing_since = failing_since,
            Err(error) => tracing::warn!(%error, "the state of the mail account cannot be written"),
        }
    }
}

/// Due mails of some classes.
struct PartQueue {
    /// Parts not yet read to their end, the most urgent class first.
    classes: Vec<(MailClass, VecDeque<Part>)>,
    keys: VecDeque<ItemKey>,
    /// Mails to ask a part for.
    share: usize,
}

struct Part {
    number: u8,
    start: Option<Attributes>,
}

impl PartQueue {
    fn new(mailer: &Mailer, classes: &[MailClass], share: usize) -> Self {
        let classes = classes.iter().map(|class| (*class, shuffled_parts(mailer))).collect();
        Self { classes, keys: VecDeque::new(), share }
    }

    async fn next(&mut self, mailer: &Mailer, now: i64) -> Result<Option<ItemKey>, StoreError> {
        while self.keys.is_empty() {
            let Some((class, parts)) = self.classes.iter_mut().find(|(_, parts)| !parts.is_empty()) else {
                return Ok(None);
            };
            let (class, share) = (*class, self.share);
            let asked: Vec<Part> = parts.drain(..parts.len().min(PARTS_AT_ONCE)).collect();
            let pages = join_all(asked.into_iter().map(|Part { number, start }| async move {
                let page = mailer.store.due_page(class, number, now, share, start).await;
                page.map(|page| (number, page))
            }));
            for page in pages.await {
                let (number, page) = page?;
                self.keys.extend(page.keys);
                if page.next.is_some() {
                    parts.push_back(Part { number, start: page.next });
                }
            }
        }
        Ok(self.keys.pop_front())
    }
}

/// All parts in random order.
fn shuffled_parts(mailer: &Mailer) -> VecDeque<Part> {
    let mut parts: Vec<u8> = (0..MAIL_SHARDS).collect();
    for last in (1..parts.len()).rev() {
        let other = random::below(&*mailer.random, last as u64 + 1);
        parts.swap(last, usize::try_from(other).unwrap_or(last));
    }
    parts.into_iter().map(|number| Part { number, start: None }).collect()
}
