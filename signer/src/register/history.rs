//! What a registered petition remembers of its earlier entries.

use std::collections::BTreeSet;

use jiff::Timestamp;
use petition::Delivers;
use petition::index::Entry;
use petition::text::TextHash;

use crate::clock::after;
use crate::store::petitions::{HashHistory, Petition, SHORTENING_TIME};

/// Keeps the history of the entry's texts, notices and consent sentences.
pub(super) fn keep_texts(next: &mut Petition, entry: &Entry, now: Timestamp) {
    keep_hashes(&mut next.texts, entry.texts.values().map(|text| &text.hash), now);
    keep_hashes(&mut next.notices, entry.signing.notice.values(), now);
    keep_hashes(&mut next.consents, entry.signing.consent.values(), now);
    if entry.signing.delivers == Delivers::Names {
        next.naming_consents.extend(entry.signing.consent.values().map(|hash| hash.as_str().to_owned()));
    }
    for notice in entry.signing.notice.values() {
        next.promised_days.entry(notice.as_str().to_owned()).or_insert(entry.signing.keep_days);
    }
}

/// The longer `keep_days` that `entry` replaces, and when it was replaced.
pub(super) fn shortened(registered: &Petition, entry: &Entry, now: Timestamp) -> Option<(u32, Timestamp)> {
    let (before, next) = (registered.entry.signing.keep_days, entry.signing.keep_days);
    let recent = registered.shortened.filter(|&(_, at)| now < after(at, SHORTENING_TIME));
    let longest = recent.map_or(before, |(longer, _)| longer.max(before));
    match recent {
        _ if next < before => Some((longest, now)),
        Some((_, at)) if next < longest => Some((longest, at)),
        _ => None,
    }
}

/// Adds the current hashes, and stamps the others with the time at which they were replaced.
fn keep_hashes<'a>(history: &mut HashHistory, current: impl Iterator<Item = &'a TextHash>, now: Timestamp) {
    let current: BTreeSet<&str> = current.map(TextHash::as_str).collect();
    for (hash, replaced) in &mut *history {
        *replaced = if current.contains(hash.as_str()) { None } else { replaced.or(Some(now)) };
    }
    for hash in current {
        history.entry(hash.to_owned()).or_insert(None);
    }
}
