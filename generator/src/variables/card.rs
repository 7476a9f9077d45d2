//! A petition, organisation or topic as lists show it.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::picture::Picture;
use super::template_value::TemplateValue;
use crate::view::EffectiveStatus;

/// How far a petition is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Online and elsewhere together.
    pub signatures: u64,
    /// Confirmed here.
    pub online: u64,
    /// Counted by other means.
    pub elsewhere: u64,
    /// Where those come from.
    pub sources: Vec<CollectedElsewhere>,
    /// The goal to show.
    pub goal: u64,
    /// The writer's own goal, once reached.
    pub reached: Option<u64>,
    /// Of `goal`, rounded down, 0 to 100.
    pub percent: u8,
    /// To go to `goal`.
    pub remaining: u64,
}

/// Signatures counted by other means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CollectedElsewhere {
    /// How many.
    pub count: u64,
    /// As the writer names it, or who imported the sheets: `paper sheets at the front desk`.
    pub source: Option<String>,
    /// Language of the source.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
    /// As of when.
    pub date: Option<Date>,
}

/// A petition as lists show it; also the first part of its own pages. All its words are in `lang`.
///
/// Variables for its own pages only are in [`PetitionPage`](super::PetitionPage).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PetitionCard {
    /// Its page: in the language of the list where it has one, else in its own.
    pub path: String,
    /// Its title.
    pub title: Arc<str>,
    /// Who is petitioned: `targets` joined as the language joins lists.
    pub target: String,
    /// At most 300 characters.
    pub summary: Arc<str>,
    /// The first 280 characters of the text, at a word's end, with an ellipsis where there is more.
    pub beginning: String,
    /// Language of its words.
    pub lang: Arc<str>,
    /// Their direction.
    pub dir: &'static str,
    /// Who started it, the holder of the data first.
    pub organisations: Vec<Arc<TemplateValue<OrganisationLink>>>,
    /// How far it is.
    pub progress: Progress,
    /// Where it stands.
    pub standing: EffectiveStatus,
    /// When it opened.
    pub date: Date,
    /// The last day to sign.
    pub closes: Option<Closing>,
    /// What it is about.
    pub topics: Vec<Arc<TemplateValue<TopicLink>>>,
    /// Its picture.
    pub image: Option<Box<Picture>>,
}

/// The last day to sign.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Closing {
    /// In the site's time zone.
    pub date: Date,
    /// The first instant at which it can no longer be signed.
    pub at: Timestamp,
    /// The zone as people say it: `America/Toronto`.
    pub timezone: String,
    /// Days left at the time of the build, today as 0; null when closed.
    pub days_left: Option<i64>,
}

/// An organisation in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OrganisationLink {
    /// As people know it.
    pub name: String,
    /// Its profile page in the language of the page; null where the theme leaves profiles out.
    pub path: Option<String>,
    /// Whether it is one person.
    pub is_person: bool,
    /// Language of the name.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A topic in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct TopicLink {
    /// As `topics` of `site.yaml` names it in the language of the page, else as first written.
    pub name: String,
    /// Its page in the language of the page.
    pub path: String,
    /// How many petitions it has.
    pub petitions: usize,
    /// Language of the name.
    pub lang: String,
    /// Its direction.
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
