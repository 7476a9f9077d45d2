//! Limits: how many may sign from one network, and how many mails one mailbox gets. Rule 7.
//!
//! Addresses are kept only as an HMAC under a random key of the day, which the sweep deletes a day later. A counter is for
//! one address range and one petition, or for one mailbox: none is a hot key.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use petition::email::CanonicalEmail;
use petition::slug::Slug;

use crate::fingerprint::keyed_hash;
use crate::random::{self, Random};
use crate::secret::Key;
use crate::store::{Store, StoreError};
use crate::words::Wait;

/// How many may sign. The numbers for a network are those that the UK Parliament's service settled on
/// (alphagov/e-petitions, `RateLimit`: 10 a minute, 20 in five minutes); an office or a school can go on after a short wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Signatures of one address range on one petition in a minute.
    pub per_minute: i64,
    /// The same in five minutes.
    pub per_five_minutes: i64,
    /// Signatures of one mailbox on all petitions in a day that a mail is sent for.
    pub mailbox_per_day: i64,
    /// What a post counts whose trap field is filled.
    pub trapped: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { per_minute: 10, per_five_minutes: 20, mailbox_per_day: 30, trapped: 5 }
    }
}

const MINUTE: i64 = 60;
const WINDOW: i64 = 300;
const DAY: i64 = 86_400;

/// The limits over a store.
pub(crate) struct Limiter {
    store: Store,
    random: Arc<dyn Random>,
    limits: Limits,
    day_key: Mutex<Option<(i64, Key)>>,
}

impl Limiter {
    pub(crate) fn new(store: Store, random: Arc<dyn Random>, limits: Limits) -> Self {
        Self { store, random, limits, day_key: Mutex::default() }
    }

    /// Counts a signature from a network; how long to wait where there were too many.
    pub(crate) async fn network(
        &self,
        range: Option<IpAddr>,
        petition: &Slug,
        is_trapped: bool,
        now: i64,
    ) -> Result<Option<Wait>, StoreError> {
        let range = range.map(|range| range.to_string()).unwrap_or_default();
        let key = self.key_of(b"network", &[petition.as_str().as_bytes(), range.as_bytes()], now).await?;
        let (window, part) = (now.div_euclid(WINDOW), now.rem_euclid(WINDOW) / MINUTE);
        let hits = if is_trapped { self.limits.trapped } else { 1 };
        let name = format!("{key}#{window}");
        let (in_window, in_minute) = self.store.add_hits(&name, part, hits, (window + 1) * WINDOW + MINUTE).await?;
        let until = if in_window > self.limits.per_five_minutes {
            Some((window + 1) * WINDOW)
        } else if in_minute > self.limits.per_minute {
            Some(window * WINDOW + (part + 1) * MINUTE)
        } else {
            None
        };
        Ok(until.map(|until| Wait(u64::try_from(until - now).unwrap_or(1).max(1))))
    }

    /// Counts a signature of a mailbox; whether it may have a mail.
    pub(crate) async fn mailbox(&self, email: &CanonicalEmail, now: i64) -> Result<bool, StoreError> {
        let key = self.key_of(b"mailbox", &[email.as_str().as_bytes()], now).await?;
        let day = now.div_euclid(DAY);
        let (today, _) = self.store.add_hits(&key, 0, 1, (day + 1) * DAY + MINUTE).await?;
        Ok(today <= self.limits.mailbox_per_day)
    }

    async fn key_of(&self, kind: &[u8], parts: &[&[u8]], now: i64) -> Result<String, StoreError> {
        let key = self.day_key(now.div_euclid(DAY)).await?;
        let parts: Vec<&[u8]> = [&[kind], parts].concat();
        Ok(BASE64_URL_SAFE_NO_PAD.encode(keyed_hash(&key, &parts)))
    }

    async fn day_key(&self, day: i64) -> Result<Key, StoreError> {
        if let Some((of, key)) = &*self.day_key.lock().unwrap_or_else(PoisonError::into_inner)
            && *of == day
        {
            return Ok(key.clone());
        }
        // Kept for the day after too, as windows end after midnight.
        let bytes = self.store.day_key(day, random::bytes(&*self.random), (day + 2) * DAY).await?;
        let key = Key::from_bytes(bytes);
        *self.day_key.lock().unwrap_or_else(PoisonError::into_inner) = Some((day, key.clone()));
        Ok(key)
    }
}
