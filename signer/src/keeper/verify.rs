//! Counting again: whether each counter equals the signatures of its shard, while people sign.
//!
//! A shard is recounted between two looks at its counter. Each transaction adds one to `changes`, so if that is the same at
//! both looks, no signature of the shard changed its state in between, and the recount holds for the counter as it stands.
//! A repair has the same condition: it is done only if nothing has moved since the first look.

use std::time::Duration;

use petition::slug::Slug;

use crate::fingerprint::SHARDS;
use crate::store::{Store, StoreError, Written};

/// Looks at a shard that keeps changing.
const LOOKS: u32 = 8;
/// The first pause between looks; it doubles.
const PAUSE: Duration = Duration::from_millis(20);

/// A shard whose counter differs from its signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The petition.
    pub petition: Slug,
    /// 0 to 63.
    pub shard: u8,
    /// What the counter says.
    pub counted: i64,
    /// How many signatures there are.
    pub found: i64,
    /// Whether the counters by country differ.
    pub countries: bool,
    /// Whether it was set right.
    pub repaired: bool,
}

/// What a recount found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Confirmed signatures in the shards that could be recounted.
    pub signatures: i64,
    /// Shards that differ, or did.
    pub differences: Vec<Difference>,
    /// Shards that changed at every look; nothing is said of them.
    pub moving: Vec<u8>,
}

/// Recounts a petition's 64 shards; `progress` is told after each.
///
/// # Errors
/// When the store does not answer.
pub async fn verify(
    store: &Store,
    petition: &Slug,
    repair: bool,
    progress: &mut (dyn FnMut(u8) + Send),
) -> Result<VerifyReport, StoreError> {
    let mut report = VerifyReport::default();
    for shard in 0..SHARDS {
        match verify_shard(store, petition, shard, repair).await? {
            Look::Same(signatures) => report.signatures += signatures,
            Look::Different(difference) => {
                report.signatures += difference.found;
                report.differences.push(difference);
            }
            Look::Moving => report.moving.push(shard),
        }
        progress(shard + 1);
    }
    Ok(report)
}

enum Look {
    Same(i64),
    Different(Difference),
    Moving,
}

async fn verify_shard(store: &Store, petition: &Slug, shard: u8, repair: bool) -> Result<Look, StoreError> {
    for look in 0..LOOKS {
        if look > 0 {
            tokio::time::sleep(PAUSE * 2_u32.saturating_pow(look)).await;
        }
        let before = store.shard_count(petition, shard).await?;
        let (found, countries) = store.recount_shard(petition, shard).await?;
        if before.changes != store.shard_count(petition, shard).await?.changes {
            continue;
        }
        if before.signatures == found && before.countries == countries {
            return Ok(Look::Same(found));
        }
        let mut difference = Difference {
            petition: petition.clone(),
            shard,
            counted: before.signatures,
            found,
            countries: before.countries != countries,
            repaired: false,
        };
        if !repair {
            return Ok(Look::Different(difference));
        }
        if store.repair_shard(petition, shard, &before, found, &countries).await? == Written::Yes {
            difference.repaired = true;
            return Ok(Look::Different(difference));
        }
    }
    Ok(Look::Moving)
}
