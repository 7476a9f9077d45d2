//! The petitions that the home page shows, as indices in the view.

use jiff::Span;

use crate::trace::List;
use crate::view::{EffectiveStatus, View};
use reader::content::{HomePage, Petition};

/// The most cards under "newest" on the home page.
const NEWEST: usize = 6;
/// The most cards under "closing soon" and under "victories".
const FEW: usize = 3;
/// A petition that closes within so many days closes soon.
const SOON_DAYS: i64 = 30;

#[derive(Debug)]
pub(super) struct Highlights {
    /// The petition that the home page shows instead of lists.
    home: Option<usize>,
    featured: Vec<usize>,
    newest: Vec<usize>,
    closing_soon: Vec<usize>,
    victories: Vec<usize>,
}

impl Highlights {
    pub(super) fn new(view: &View) -> Self {
        let with = |standing| {
            let petitions = view.petitions.iter().enumerate();
            petitions.filter(move |(_, petition)| view.standing(petition) == standing)
        };
        // A new site has a draft only: its author looks for it on the first page of the preview.
        let has_open = with(EffectiveStatus::Open).next().is_some();
        let open = || with(if has_open { EffectiveStatus::Open } else { EffectiveStatus::Draft });
        let featured = view.petitions.iter().enumerate().filter(|(_, petition)| petition.main.featured);
        let mut featured: Vec<usize> = featured.map(|(index, _)| index).collect();
        // The sort is stable, so the newest stay first among the open ones.
        featured.sort_by_key(|index| view.standing(&view.petitions[*index]) != EffectiveStatus::Open);
        // Each open petition is under one heading.
        let others = || open().filter(|(_, petition)| !petition.main.featured);
        let closing = |(index, petition): (usize, &_)| Some((days_left(view, petition)?, index));
        let mut closing: Vec<(i64, usize)> = others().filter_map(|(index, it)| closing((index, &**it))).collect();
        closing.retain(|(days, _)| *days <= SOON_DAYS);
        closing.sort_by_key(|(days, _)| *days);
        let closing_soon: Vec<usize> = closing.into_iter().take(FEW).map(|(_, index)| index).collect();
        let newest = others().map(|(index, _)| index).filter(|index| !closing_soon.contains(index)).take(NEWEST);
        let first =
            featured.iter().copied().find(|index| view.standing(&view.petitions[*index]) == EffectiveStatus::Open);
        let home = match view.site().home {
            HomePage::List => None,
            HomePage::Petition => first.or_else(|| open().next().map(|(index, _)| index)),
            HomePage::Auto => open().next().filter(|_| open().nth(1).is_none()).map(|(index, _)| index),
        };
        Self {
            home,
            newest: newest.collect(),
            victories: with(EffectiveStatus::Victory).take(FEW).map(|(index, _)| index).collect(),
            closing_soon,
            featured,
        }
    }

    pub(super) fn list(&self, list: &List) -> Option<&[usize]> {
        match list {
            List::Home => Some(self.home.as_slice()),
            List::Featured => Some(&self.featured),
            List::Newest => Some(&self.newest),
            List::ClosingSoon => Some(&self.closing_soon),
            List::Victories => Some(&self.victories),
            List::Page(..) | List::Feed(_) | List::Public | List::After(_) | List::Any(_) => None,
        }
    }
}

/// Days until the closing day of an open petition.
pub(super) fn days_left(view: &View, petition: &Petition) -> Option<i64> {
    let closes = petition.main.closes.filter(|_| view.standing(petition) == EffectiveStatus::Open)?;
    view.today.until(closes).ok().map(|span: Span| i64::from(span.get_days()))
}
