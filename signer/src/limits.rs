//! Rate limits: signatures per network and petition, and mails per mailbox.
//!
//! Addresses are stored only as an HMAC. Its key is derived from the identity secret, so the tables alone identify no one, and
//! from a random salt of the day, which is stored for two days: once it is deleted, not even the identity secret links a counter
//! to an address. Each counter belongs to one network and petition, or to one mailbox, so none is a hot key.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use petition::email::CanonicalEmail;
use petition::index::Rates;
use petition::slug::Slug;

use crate::clock::Wait;
use crate::fingerprint::keyed_hash;
use crate::random::{self, Random};
use crate::rules::Limits;
use crate::secret::Key;
use crate::store::{Store, StoreError};

const MINUTE: i64 = 60;
const WINDOW: i64 = 300;
const DAY: i64 = 86_400;

/// Counts against the limits, in the store.
pub(crate) struct Limiter {
    store: Store,
    random: Arc<dyn Random>,
    /// Those of the deployment, which rules may change.
    pub(crate) rates: Rates,
    /// Derived from the identity secret, for this purpose only.
    secret: Key,
    day_key: Mutex<Option<(i64, Key)>>,
}

impl Limiter {
    pub(crate) fn new(store: Store, random: Arc<dyn Random>, rates: Rates, identity: &Key) -> Self {
        let secret = Key::from_bytes(keyed_hash(identity, &[b"limits"]));
        Self { store, random, rates, secret, day_key: Mutex::default() }
    }

    /// Counts a signature from a network. Returns how long to wait if that is over the limit.
    pub(crate) async fn network(
        &self,
        limits: &Limits,
        range: Option<IpAddr>,
        petition: &Slug,
        is_trapped: bool,
        now: i64,
    ) -> Result<Option<Wait>, StoreError> {
        let range = range.map(|range| range.to_string()).unwrap_or_default();
        let key = self.key_of(b"network", &[petition.as_str().as_bytes(), range.as_bytes()], now).await?;
        let (window, part) = (now.div_euclid(WINDOW), now.rem_euclid(WINDOW) / MINUTE);
        let hits = if is_trapped { limits.trapped } else { 1 };
        let name = format!("{key}#{window}");
        let (in_window, in_minute) = self.store.add_hits(&name, part, hits, (window + 1) * WINDOW + MINUTE).await?;
        let until = if in_window > limits.per_five_minutes {
            Some((window + 1) * WINDOW)
        } else if in_minute > limits.per_minute {
            Some(window * WINDOW + (part + 1) * MINUTE)
        } else {
            None
        };
        Ok(until.map(|until| Wait(u64::try_from(until - now).unwrap_or(1).max(1))))
    }

    /// Counts a signature of a mailbox. If that is over the limit, returns the end of the window, until which its mail is held.
    pub(crate) async fn mailbox(
        &self,
        limits: &Limits,
        email: &CanonicalEmail,
        now: i64,
    ) -> Result<Option<i64>, StoreError> {
        let key = self.key_of(b"mailbox", &[email.as_str().as_bytes()], now).await?;
        let day = now.div_euclid(DAY);
        let (today, _) = self.store.add_hits(&key, 0, 1, (day + 1) * DAY + MINUTE).await?;
        Ok((today > limits.mailbox_per_day).then_some((day + 1) * DAY))
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
        // Expires a day later, since windows end after midnight.
        let salt = self.store.day_salt(day, random::bytes(&*self.random), (day + 2) * DAY).await?;
        let key = Key::from_bytes(keyed_hash(&self.secret, &[b"limits", &salt]));
        *self.day_key.lock().unwrap_or_else(PoisonError::into_inner) = Some((day, key.clone()));
        Ok(key)
    }
}
