//! Test doubles: clock, randomness and transport.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use futures::future::BoxFuture;
use jiff::Timestamp;
use signer::{Clock, Mail, MailError, MailReceipt, Quota, Random, Transport};

/// A clock that is advanced by hand.
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

/// Reproducible random bytes that never repeat (SplitMix64).
pub struct TestRandom(AtomicU64);

impl TestRandom {
    pub fn seeded(seed: u64) -> Arc<Self> {
        Arc::new(Self(AtomicU64::new(seed)))
    }

    /// Continues at another position of the sequence.
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

/// Stores mails in memory, or fails as configured.
#[derive(Default)]
pub struct TestTransport {
    pub sent: Mutex<Vec<Mail>>,
    pub failure: Mutex<Option<MailError>>,
    /// The limits of the account; none by default.
    pub quota: Mutex<Option<Quota>>,
    /// Number of attempts to send, successful or not.
    pub attempts: AtomicU64,
}

impl Transport for TestTransport {
    fn send<'a>(&'a self, mail: &'a Mail) -> BoxFuture<'a, Result<MailReceipt, MailError>> {
        Box::pin(async move {
            self.attempts.fetch_add(1, Ordering::SeqCst);
            if let Some(failure) = self.failure.lock().unwrap().clone() {
                return Err(failure);
            }
            self.sent.lock().unwrap().push(mail.clone());
            if let Some(quota) = self.quota.lock().unwrap().as_mut() {
                quota.left = quota.left.saturating_sub(1);
            }
            Ok(MailReceipt::of(&mail.message_id))
        })
    }

    fn has_quota(&self) -> bool {
        self.quota.lock().unwrap().is_some()
    }

    fn quota(&self) -> BoxFuture<'_, Option<Quota>> {
        Box::pin(async { *self.quota.lock().unwrap() })
    }
}
