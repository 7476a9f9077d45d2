//! Refreshing: brings the published counts up to what the store counts, and keeps those of each day. Whatever the public sees
//! of a count is a published one.

use std::collections::BTreeMap;

use futures::stream::{self, StreamExt, TryStreamExt};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use petition::count::{CountPace, Counts, StoredCount};
use petition::history::{DayCount, History, add_day};
use petition::slug::Slug;

use crate::store::{Store, StoreError, done_or_wait};

/// Petitions whose counts are published at the same time.
const CONCURRENCY: usize = 16;
/// Attempts at a count that another refresh publishes at the same time.
const ATTEMPTS_MAX: u32 = 8;

/// Whether a refresh publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefreshMode {
    /// It writes the published counts that changed.
    Publish,
    /// It writes nothing, and returns the counts that it would publish.
    DryRun,
}

/// The refresh of a store at an instant.
#[derive(Debug)]
struct Refresh<'a> {
    store: &'a Store,
    zone: &'a TimeZone,
    now: Timestamp,
    mode: RefreshMode,
    /// If set, the only petitions that are refreshed; else those that are registered.
    paces: Option<&'a BTreeMap<Slug, CountPace>>,
}

/// The counts to show at `now`, whose days are those of `zone`. `previous` are those of the last refresh of this store, if they
/// were ever fetched: only counts that changed since are looked up. Without news, they are returned as they are.
///
/// # Errors
/// If the store fails. What was published stays, and the next refresh continues.
pub async fn refresh_counts(
    store: &Store,
    previous: Counts,
    zone: &TimeZone,
    now: Timestamp,
    mode: RefreshMode,
) -> Result<Counts, StoreError> {
    Refresh { store, zone, now, mode, paces: None }.run(previous).await
}

/// The same for a process that may not read what is registered: of the petitions in `paces`, and no others. Counts must have been
/// fetched before.
///
/// # Errors
/// If the store fails. What was published stays, and the next refresh continues.
pub async fn refresh_known_counts(
    store: &Store,
    previous: Counts,
    paces: &BTreeMap<Slug, CountPace>,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Counts, StoreError> {
    Refresh { store, zone, now, mode: RefreshMode::Publish, paces: Some(paces) }.run(previous).await
}

impl Refresh<'_> {
    async fn run(&self, previous: Counts) -> Result<Counts, StoreError> {
        let mut counted = self.store.all_counts().await?;
        if let Some(paces) = self.paces {
            counted.retain(|id, _| paces.contains_key(id));
        }
        let read;
        let (known, mut history) = match previous.fetched_at {
            Some(_) => (&previous.petitions, previous.history.clone()),
            None => {
                let (petitions, history) = self.store.published_counts().await?;
                read = petitions;
                (&read, history)
            }
        };
        let (refresh, now) = (self, self.now);
        let refreshed = counted.into_iter().map(|(id, counted)| async move {
            match known.get(&id).filter(|known| !known.differs(&counted)) {
                Some(known) => Ok::<_, StoreError>((id, known.clone(), None)),
                None => {
                    let (count, days) = refresh.publish(&id, &counted, known.get(&id)).await?;
                    Ok((id, count, days))
                }
            }
        });
        let refreshed: Vec<_> = stream::iter(refreshed).buffer_unordered(CONCURRENCY).try_collect().await?;
        let mut petitions = BTreeMap::new();
        for (id, count, days) in refreshed {
            if let Some(days) = days.filter(|days| !days.is_empty()) {
                history.petitions.insert(id.clone(), days);
            }
            petitions.insert(id, count);
        }
        // The history of each petition begins with its first published count.
        if petitions.values().any(|count: &StoredCount| count.as_of.is_some()) {
            self.add_day(&mut history).await?;
        }
        Ok(previous.refreshed(petitions, history, now))
    }

    fn day_of(&self, instant: Timestamp) -> Date {
        instant.to_zoned_datetime(self.zone.clone()).date()
    }

    /// Adds today to the days with a refresh.
    async fn add_day(&self, history: &mut History) -> Result<(), StoreError> {
        let today = self.day_of(self.now);
        if history.refreshed.contains(&today) {
            return Ok(());
        }
        // Other processes may have refreshed since.
        history.refreshed.extend(self.store.refresh_days().await?);
        if !history.refreshed.contains(&today) {
            history.add_refresh(today);
            if self.mode == RefreshMode::Publish {
                self.store.write_refresh_days(&history.refreshed).await?;
            }
        }
        Ok(())
    }

    /// Publishes the next count of a petition, and returns it. `known` is the published one as far as the caller knows; if it is
    /// out of date, or a day is over, the counts of earlier days are returned as well.
    async fn publish(
        &self,
        id: &Slug,
        counted: &StoredCount,
        known: Option<&StoredCount>,
    ) -> Result<(StoredCount, Option<Vec<DayCount>>), StoreError> {
        let pace = match self.paces {
            Some(paces) => paces.get(id).copied().unwrap_or(CountPace::Steps),
            None => {
                let petition = self.store.petition(id).await?;
                CountPace::of(petition.is_none_or(|petition| petition.entry.signing.confirm_by_email))
            }
        };
        for attempt in 0..ATTEMPTS_MAX {
            let seen = self.store.published_count(id).await?;
            let before = seen.clone().unwrap_or_default();
            let next = before.next(counted, pace, self.now);
            let days = self.days(id, &before, &next, known).await?;
            if next == before || self.mode == RefreshMode::DryRun {
                return Ok((next, days));
            }
            if done_or_wait(self.store.publish_count(id, seen.as_ref(), &next).await, attempt).await? {
                return Ok((next, days));
            }
        }
        Err(StoreError::Busy)
    }

    /// The counts of earlier days if they may have changed. Adds that of `before` if it was the last one of its day; if a crash
    /// follows, the next refresh adds it again.
    async fn days(
        &self,
        id: &Slug,
        before: &StoredCount,
        next: &StoredCount,
        known: Option<&StoredCount>,
    ) -> Result<Option<Vec<DayCount>>, StoreError> {
        let ended = before.as_of.map(|as_of| self.day_of(as_of));
        let ended = ended.filter(|day| next.as_of.is_some_and(|as_of| *day < self.day_of(as_of)));
        if ended.is_none() && known.unwrap_or(&StoredCount::default()) == before {
            return Ok(None);
        }
        let mut days = self.store.count_days(id).await?;
        if let Some(date) = ended {
            add_day(&mut days, DayCount { date, online: before.online, imported: before.imported });
            if self.mode == RefreshMode::Publish {
                self.store.write_count_days(id, &days).await?;
            }
        }
        Ok(Some(days))
    }
}
