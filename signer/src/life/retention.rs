//! The change of an item when its data is deleted.

use super::Item;

/// What remains at the end of retention: state, hashes, language, country and days.
pub fn retained(item: &Item) -> Item {
    let mut next = item.clone();
    next.drop_mails();
    next.generation = None;
    next.revision = 0;
    next.updates_off_at = None;
    next.accepted = 0;
    next.deliveries.clear();
    next.confirmed_at = item.confirmed_at.map(day);
    if let Some((id, attempt)) = &mut next.kept {
        id.clear();
        attempt.sealed = Vec::new();
        attempt.updates = false;
        attempt.signed_at = day(attempt.signed_at);
    }
    next
}

fn day(seconds: i64) -> i64 {
    seconds - seconds.rem_euclid(86_400)
}
