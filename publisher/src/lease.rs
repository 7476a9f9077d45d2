//! The lease on the published site: one process at a time changes it.
//!
//! DynamoDB keeps the lease ([`signer::SiteLease`]). It alone does not stop a process that was suspended, or whose request is still under
//! way, when another has taken over. So each write is refused by the service that gets it: a bucket refuses requests whose signature
//! has expired, and a request is signed only for a time in which this process has the lease ([`Lease::covers`]); what is registered is
//! written in a transaction with the condition that the lease is still the same ([`Store::under_lease`]).

use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use futures::future::{Either, select};
use jiff::Timestamp;
use signer::{Renewal, SiteLease, Store, StoreError, SystemRandom, WriteOutcome};

use crate::error::PublishError;

/// How long a lease lasts unless it is renewed: after this time, others continue what a killed process has started.
pub const LEASE: Duration = Duration::from_secs(60);
/// How long a publisher waits for another holder of the lease.
const WAIT: Duration = Duration::from_secs(60);
/// Who has the lease while counts are brought onto the pages.
const REFRESHER: &str = "the refresher";

/// The lease, as long as this process has it.
#[derive(Debug)]
pub struct Lease {
    store: Store,
    id: String,
    length: Duration,
    /// When it ends, in milliseconds since 1970.
    expires: AtomicI64,
    /// Whether a publisher waits for it.
    is_wanted: AtomicBool,
    /// Whether it is released for a publisher.
    yields: bool,
    /// Whether a request may be under way that this process no longer waits for.
    is_in_doubt: AtomicBool,
}

/// What a publisher learns while it takes the lease.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeaseNews {
    /// It waits for this one.
    Waiting(SiteLease),
    /// This one had started and did not end.
    Interrupted(SiteLease),
}

impl Lease {
    /// Takes the lease for a publisher, and waits at most a minute for others. `holder` names this one to them.
    ///
    /// # Errors
    /// [`PublishError::Publishing`] if another one keeps it, and [`PublishError::Store`].
    pub async fn take(
        store: &Store,
        holder: &str,
        length: Duration,
        notify: &dyn Fn(LeaseNews),
    ) -> Result<Self, PublishError> {
        let (pause, mut waited) = (length / 60, Duration::ZERO);
        let mut asked = None;
        loop {
            let other = match Self::try_take(store, holder, length, false).await? {
                Ok((lease, last)) => {
                    let last = last.filter(|last| last.expires.is_some() && last.holder != REFRESHER);
                    last.into_iter().for_each(|last| notify(LeaseNews::Interrupted(last)));
                    return Ok(lease);
                }
                Err(other) => other,
            };
            if waited >= WAIT {
                return Err(PublishError::Publishing { by: other.holder, since: other.since });
            }
            if asked.as_ref() != Some(&other.id) {
                store.want_lease(&other.id).await?;
                asked = Some(other.id.clone());
                notify(LeaseNews::Waiting(other));
            }
            tokio::time::sleep(pause).await;
            waited += pause;
        }
    }

    /// Takes the lease for a refresher, which releases it as soon as a publisher waits for it. `None` if another process has it.
    pub(crate) async fn take_for_refresher(store: &Store, length: Duration) -> Result<Option<Self>, StoreError> {
        Ok(Self::try_take(store, REFRESHER, length, true).await?.ok().map(|(lease, _)| lease))
    }

    /// Takes the lease unless another process has it. Returns who had it before, or who has it.
    async fn try_take(
        store: &Store,
        holder: &str,
        length: Duration,
        yields: bool,
    ) -> Result<Result<(Self, Option<SiteLease>), SiteLease>, StoreError> {
        let (now, mut last) = (Timestamp::now(), store.lease().await?);
        let next = SiteLease::new(&SystemRandom, holder.to_owned(), now, now + length);
        loop {
            if let Some(other) = last.take_if(|last| !last.is_over(Timestamp::now())) {
                return Ok(Err(other));
            }
            let taken = store.take_lease(&next, last.as_ref()).await?;
            let found = if taken == WriteOutcome::Done { Some(next.clone()) } else { store.lease().await? };
            if found.as_ref() == Some(&next) {
                let lease = Self {
                    store: store.clone(),
                    id: next.id,
                    length,
                    expires: AtomicI64::new((now + length).as_millisecond()),
                    is_wanted: AtomicBool::new(false),
                    yields,
                    is_in_doubt: AtomicBool::new(false),
                };
                return Ok(Ok((lease, last)));
            }
            last = found;
        }
    }

    /// The store, in which petitions are registered only as long as this process has the lease.
    pub fn store(&self) -> Store {
        self.store.under_lease(&self.id)
    }

    /// Works, and meanwhile renews the lease. If another process takes it, the work fails with its next write.
    pub async fn during<T>(&self, work: impl Future<Output = T>) -> T {
        let renew = async {
            loop {
                tokio::time::sleep(self.length / 12).await;
                // If the store fails for a while, writes wait until it answers.
                if matches!(self.renew().await, Err(PublishError::Overtaken { .. })) {
                    std::future::pending::<()>().await;
                }
            }
        };
        match select(pin!(work), pin!(renew)).await {
            Either::Left((done, _)) => done,
            Either::Right((never, _)) => never,
        }
    }

    /// How long a request is signed for.
    pub(crate) fn request_life(&self) -> Duration {
        Duration::from_secs((self.length * 2 / 3).as_secs())
    }

    /// Whether a request that was signed before this call expires before the lease. What remains of the lease is for clocks that
    /// differ and for bodies under way.
    pub(crate) fn covers(&self) -> bool {
        let needed = self.request_life() + self.length / 6;
        let left = self.expires.load(Ordering::SeqCst) - Timestamp::now().as_millisecond();
        u128::try_from(left).is_ok_and(|left| left >= needed.as_millis())
    }

    /// Renews the lease.
    pub(crate) async fn renew(&self) -> Result<(), PublishError> {
        let expires = Timestamp::now() + self.length;
        match self.store.renew_lease(&self.id, expires).await? {
            Renewal::Done { is_wanted } => {
                self.expires.fetch_max(expires.as_millisecond(), Ordering::SeqCst);
                self.is_wanted.fetch_or(is_wanted, Ordering::SeqCst);
                Ok(())
            }
            Renewal::Lost => {
                let by = self.store.lease().await?.map_or_else(|| "another process".to_owned(), |lease| lease.holder);
                Err(PublishError::Overtaken { by })
            }
        }
    }

    /// Checks that no publisher waits for this process, if it is a refresher.
    pub(crate) fn check_wanted(&self) -> Result<(), PublishError> {
        if self.yields && self.is_wanted.load(Ordering::SeqCst) { Err(PublishError::Yielded) } else { Ok(()) }
    }

    /// Says that a request got no answer, and may be under way until its signature expires.
    pub(crate) fn set_in_doubt(&self) {
        self.is_in_doubt.store(true, Ordering::SeqCst);
    }

    /// Ends the lease, for the next one to take it at once, unless a request may still be under way: then it passes by itself.
    pub async fn end(&self) {
        if !self.is_in_doubt.load(Ordering::SeqCst) {
            // If another process has taken it, there is nothing to release. If the store fails, it passes.
            let _ = self.store.release_lease(&self.id).await;
        }
    }
}
