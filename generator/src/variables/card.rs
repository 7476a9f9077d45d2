//! A petition, organisation or topic as lists show it.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::picture::Picture;
use super::template_value::TemplateValue;
use crate::view::EffectiveStatus;

/// The counts and the goal of a petition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Progress {
    /// The sum of `online` and `elsewhere`.
    pub signatures: u64,
    /// Confirmed signatures taken on this site.
    pub online: u64,
    /// Signatures counted by other means, such as on paper.
    pub elsewhere: u64,
    /// The parts of `elsewhere`.
    pub sources: Vec<CollectedElsewhere>,
    /// The goal to show: the next one if the petition's own is reached.
    pub goal: u64,
    /// The petition's own goal, if it is reached.
    pub reached: Option<u64>,
    /// The percentage of `goal`, rounded down, from 0 to 100.
    pub percent: u8,
    /// Signatures missing to `goal`.
    pub remaining: u64,
}

/// Signatures counted by other means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct CollectedElsewhere {
    pub count: u64,
    /// As in the petition's file, or as given when sheets were imported: `paper sheets at the front desk`.
    pub source: Option<String>,
    /// The language of `source`.
    pub lang: String,
    pub dir: &'static str,
    /// The date of the count.
    pub date: Option<Date>,
}

/// A petition as lists show it; also the first part of its own pages. All its words are in `lang`.
///
/// Variables for its own pages only are in [`PetitionPage`](super::PetitionPage).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct PetitionCard {
    /// Its page for readers of the list: in their language until it is over, then in its own unless it is translated.
    pub path: String,
    pub title: Arc<str>,
    /// The targets, joined as the language joins lists.
    pub target: String,
    /// At most 300 characters.
    pub summary: Arc<str>,
    /// At most 280 characters from the start of the text, ending with a whole word, and an ellipsis if there is more.
    pub beginning: String,
    /// The language of all texts of the card.
    pub lang: Arc<str>,
    pub dir: &'static str,
    /// The organisations that started it; the first holds the signers' data.
    pub organisations: Vec<Arc<TemplateValue<OrganisationLink>>>,
    pub progress: Progress,
    /// Its status at the time of the build.
    pub standing: EffectiveStatus,
    /// The day on which it opened.
    pub date: Date,
    /// The last day to sign.
    pub closes: Option<Closing>,
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
    pub image: Option<Box<Picture>>,
}

/// The last day to sign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct Closing {
    /// In the site's time zone.
    pub date: Date,
    /// The first instant at which it can no longer be signed.
    pub at: Timestamp,
    /// The IANA name of the time zone: `America/Toronto`.
    pub timezone: String,
    /// Days left at the time of the build, 0 on the last day; null if closed.
    pub days_left: Option<i64>,
}

/// An organisation in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct OrganisationLink {
    pub name: String,
    /// Its profile page in the language of the page; null if the theme does not generate profiles.
    pub path: Option<String>,
    /// Whether it is a single person.
    pub is_person: bool,
    /// The language of the name.
    pub lang: String,
    pub dir: &'static str,
}

/// A topic in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize)]
pub struct TopicLink {
    /// As in `topics` of `site.yaml` for the language of the page, else as in the first petition.
    pub name: String,
    /// Its page in the language of the page.
    pub path: String,
    /// The number of its petitions.
    pub petitions: usize,
    /// The language of the name.
    pub lang: String,
    pub dir: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tera_stores_a_card_inline() {
        // There is a card for each petition and language, and a tera map of 15 entries takes twice the memory of one of 14.
        let card = serde_json::to_value(PetitionCard::default()).unwrap();
        assert!(card.as_object().unwrap().len() <= 14, "move what lists do not show to `PetitionPage`");
    }
}
