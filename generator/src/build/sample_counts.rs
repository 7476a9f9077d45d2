//! Invented counts for a preview whose petitions have no signatures yet.

use std::sync::Arc;

use petition::count::Counts;
use reader::content::Petition;
use reader::source::digest;

use crate::view::{EffectiveStatus, View};

/// Gives a count to each petition that people could sign and that has none. It depends on the petition alone.
pub(super) fn add(view: &mut View) {
    let mut counts = Counts::clone(&view.counts);
    for petition in &view.petitions {
        let standing = view.standing(petition);
        if matches!(standing, EffectiveStatus::Draft | EffectiveStatus::Scheduled) {
            continue;
        }
        let stored = counts.petitions.entry(petition.main.id.clone()).or_default();
        if stored.online == 0 {
            stored.online = sample(petition, standing);
        }
    }
    view.counts = Arc::new(counts);
}

/// Most are far from their goal, and some have reached it, as on a site that has run for a while.
fn sample(petition: &Petition, standing: EffectiveStatus) -> u64 {
    let step = digest(petition.main.id.as_str().as_bytes()) % 1000;
    let thousandths = if standing == EffectiveStatus::Victory { 1000 + step / 2 } else { 20 + step * step / 800 };
    petition.main.goal.shown(0).saturating_mul(thousandths) / 1000
}
