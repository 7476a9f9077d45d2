//! The sending account's quota, which all mailers share through one item of the store.
//!
//! A mailer reserves a slice: the next free slots of the account's pace, so that stream and schedule together keep it. Slots
//! that are not used lapse.

use std::time::Duration;

use super::Mailer;
use super::report::DrainReport;
use crate::random;
use crate::store::outbox::MailAccount;
use crate::store::{StoreError, done_or_wait};

/// The smallest slice, in mails, unless fewer are left today.
const SLICE_MIN: i64 = 10;
/// Slots further ahead than this are not reserved: other mailers use the account's whole pace.
const AHEAD_MAX: i64 = 10_000_000;
/// How long the provider's answer is used, in seconds.
const READ_EVERY: i64 = 60;
/// How long a scheduled run sends, in seconds: less than the minute after which the next one starts.
const RUN_SECONDS: i64 = 50;
/// The first pause of the account after it was throttled, in seconds; it doubles up to `THROTTLE_MAX`.
const THROTTLE_MIN: i64 = 1;
const THROTTLE_MAX: i64 = 64;
/// Attempts to change the account's item while other mailers change it.
const ATTEMPTS_MAX: u32 = 8;
const SECOND: i64 = 1_000_000;

/// One drain's use of the account.
pub(super) struct AccountSession<'a> {
    mailer: &'a Mailer,
    /// As last read or written.
    account: Option<MailAccount>,
    /// Reserved slots that are left, and the time of the next, in microseconds since 1970.
    slots: i64,
    next_at: i64,
}

impl<'a> AccountSession<'a> {
    pub(super) fn new(mailer: &'a Mailer) -> Self {
        Self { mailer, account: None, slots: 0, next_at: 0 }
    }

    /// How many mails a scheduled run can send; `None` without a quota.
    ///
    /// # Errors
    /// If the store fails.
    pub(super) async fn mails_per_run(&mut self) -> Result<Option<usize>, StoreError> {
        if !self.mailer.transport.has_quota() {
            return Ok(None);
        }
        let mut account = self.mailer.store.mail_account().await?;
        if account.read_at + READ_EVERY <= self.mailer.now() {
            self.read_quota(&mut account).await;
        }
        let mails = (RUN_SECONDS * SECOND).checked_div(account.interval).unwrap_or(1).min(account.left);
        self.account = Some(account);
        // At least one, which tells whether mail is due.
        Ok(Some(usize::try_from(mails).unwrap_or(0).max(1)))
    }

    /// The account's pace, if it is known.
    pub(super) fn mails_per_second(&self) -> Option<usize> {
        let account = self.account.as_ref().filter(|account| account.interval > 0)?;
        usize::try_from(SECOND / account.interval).ok()
    }

    /// Waits for the next slot; reserves a slice for `wanted` mails if none is left. Returns false if the account has no quota
    /// left.
    ///
    /// # Errors
    /// If the store fails.
    pub(super) async fn wait_for_slot(&mut self, wanted: usize) -> Result<bool, StoreError> {
        if !self.mailer.transport.has_quota() {
            return Ok(true);
        }
        if self.slots == 0 && !self.reserve(i64::try_from(wanted).unwrap_or(i64::MAX)).await? {
            return Ok(false);
        }
        let wait = self.next_at - self.now_us();
        if wait > 0 {
            tokio::time::sleep(Duration::from_micros(wait.unsigned_abs())).await;
        }
        self.slots -= 1;
        self.next_at += self.account.as_ref().map_or(0, |account| account.interval);
        Ok(true)
    }

    /// Reserves a slice by one conditional write.
    async fn reserve(&mut self, wanted: i64) -> Result<bool, StoreError> {
        for attempt in 0..ATTEMPTS_MAX {
            let mut account = match self.account.take() {
                Some(account) => account,
                None => self.mailer.store.mail_account().await?,
            };
            if account.read_at + READ_EVERY <= self.mailer.now() {
                self.read_quota(&mut account).await;
            }
            let now = self.now_us();
            let start = account.free_at.max(now);
            let per_second = SECOND.checked_div(account.interval).unwrap_or(0);
            let slots = wanted.min(per_second).max(SLICE_MIN).min(account.left);
            if slots <= 0 || account.interval == 0 || start - now > AHEAD_MAX {
                self.account = Some(account);
                return Ok(false);
            }
            account.free_at = start + slots * account.interval;
            account.left -= slots;
            if done_or_wait(self.mailer.store.write_mail_account(&account).await, attempt).await? {
                account.revision += 1;
                (self.slots, self.next_at, self.account) = (slots, start, Some(account));
                return Ok(true);
            }
        }
        Err(StoreError::Busy)
    }

    /// Asks the provider for the quota. If it does not answer, what is known remains.
    async fn read_quota(&self, account: &mut MailAccount) {
        match self.mailer.transport.quota().await {
            Some(quota) if quota.per_second > 0.0 => {
                let interval = Duration::from_secs_f64(1.0 / quota.per_second).as_micros();
                account.interval = i64::try_from(interval).unwrap_or(i64::MAX).max(1);
                account.left = i64::try_from(quota.left).unwrap_or(i64::MAX);
                account.read_at = self.mailer.now();
            }
            Some(_) => account.left = 0,
            None => tracing::warn!("the quota of the mail account cannot be read"),
        }
    }

    /// Records for all mailers whether mails are accepted, and pauses the account after it was throttled. Returns since when
    /// mail has been due and none was accepted.
    ///
    /// # Errors
    /// If the store fails.
    pub(super) async fn finish(&mut self, report: &DrainReport) -> Result<Option<i64>, StoreError> {
        if !self.mailer.transport.has_quota() {
            return Ok(None);
        }
        let now = self.mailer.now();
        for attempt in 0..ATTEMPTS_MAX {
            let Some(seen) = self.account.take() else {
                self.account = Some(self.mailer.store.mail_account().await?);
                continue;
            };
            let mut account = seen.clone();
            if report.sent > 0 {
                (account.failing_since, account.throttled) = (None, 0);
            } else if report.delayed + report.unsent > 0 {
                account.failing_since = account.failing_since.or(Some(now));
            } else if report.dropped + report.expired > 0 {
                account.failing_since = None;
            }
            if report.is_throttled {
                let longest = (THROTTLE_MIN << account.throttled.min(10)).min(THROTTLE_MAX) * SECOND;
                account.free_at = account.free_at.max(self.now_us() + self.mailer.jittered(longest));
                account.throttled = account.throttled.saturating_add(1);
            }
            if account == seen {
                return Ok(account.failing_since);
            }
            if done_or_wait(self.mailer.store.write_mail_account(&account).await, attempt).await? {
                return Ok(account.failing_since);
            }
        }
        Err(StoreError::Busy)
    }

    fn now_us(&self) -> i64 {
        self.mailer.clock.now().as_microsecond()
    }
}

impl Mailer {
    /// Between half and the whole of a time.
    pub(super) fn jittered(&self, whole: i64) -> i64 {
        let half = u64::try_from(whole / 2).unwrap_or(0);
        whole / 2 + i64::try_from(random::below(&*self.random, half + 1)).unwrap_or(0)
    }
}
