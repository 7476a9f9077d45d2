//! Petitions as lists show them.

use std::sync::{Arc, OnceLock};

use jiff::{Span, Timestamp};
use petition::count::{Count, ImportedFrom};
use petition::language::Language;

use super::excerpt::beginning;
use super::inputs::Inputs;
use super::names::{NameIndex, direction};
use crate::output::Batch;
use crate::theme::Locale;
use crate::variables::{Closing, CollectedElsewhere, PetitionCard, Picture, Progress, TemplateValue};
use crate::view::EffectiveStatus;
use reader::content::LocalizedPetition;
use reader::content::{Organisation, Petition};

/// The most characters of the text that a list shows.
const BEGINNING_LENGTH: usize = 280;

/// A petition as lists show it, with all that its pages depend on.
#[derive(Debug)]
pub(crate) struct Card {
    pub(crate) petition: Arc<Petition>,
    pub(crate) shown: Arc<TemplateValue<PetitionCard>>,
    /// The petition's pages, once rendered.
    pub(crate) pages: OnceLock<Arc<Batch>>,
    state: CardState,
}

/// A petition's data files, with all that they depend on.
#[derive(Debug)]
pub(crate) struct PetitionData {
    /// In the site's default language.
    pub(crate) card: Arc<Card>,
    /// The organisation that is responsible for the signers' data.
    holder: Option<Arc<Organisation>>,
    as_of: Option<Timestamp>,
    /// The files, once created.
    pub(crate) batch: OnceLock<Arc<Batch>>,
}

/// What a card depends on besides its petition and [`CardInputs`].
#[derive(Clone, Debug, PartialEq)]
struct CardState {
    count: Count,
    imported: Vec<ImportedFrom>,
    standing: EffectiveStatus,
    days_left: Option<i64>,
    image: Option<Box<Picture>>,
    social_image: Option<String>,
}

/// The inputs that the cards of a language share.
#[derive(Debug)]
pub(super) struct CardInputs<'s> {
    pub(super) names: &'s NameIndex,
    /// Whether the names, and the variables of every page, are those of the previous build.
    pub(super) is_unchanged: bool,
}

/// The variables of cards, for a list.
pub(super) fn values<'c>(cards: impl IntoIterator<Item = &'c Arc<Card>>) -> Vec<Arc<TemplateValue<PetitionCard>>> {
    cards.into_iter().map(|card| Arc::clone(&card.shown)).collect()
}

impl Inputs<'_> {
    /// The card of a petition for readers of `language`: `before`, or else its variables, if they are unchanged.
    pub(super) fn card(
        &self,
        petition: &Arc<Petition>,
        language: &Language,
        common: &CardInputs<'_>,
        before: Option<&Arc<Card>>,
    ) -> Result<Arc<Card>, tera::Error> {
        let state = self.card_state(petition, language);
        let is_unchanged =
            |it: &&Arc<Card>| common.is_unchanged && Arc::ptr_eq(&it.petition, petition) && it.state == state;
        if let Some(before) = before.filter(is_unchanged) {
            return Ok(Arc::clone(before));
        }
        let variables = self.card_variables(petition, language, &state, common.names);
        let shown = match before.filter(|before| **before.shown == variables) {
            Some(before) => Arc::clone(&before.shown),
            None => Arc::new(TemplateValue::new(variables)?),
        };
        Ok(Arc::new(Card { petition: Arc::clone(petition), shown, pages: OnceLock::new(), state }))
    }

    /// The data of a petition: `before`, if it is unchanged. If all organisations are, its own need not be looked up.
    pub(super) fn petition_data(
        &self,
        card: &Arc<Card>,
        before: Option<&Arc<PetitionData>>,
        has_same_organisations: bool,
    ) -> Arc<PetitionData> {
        let as_of = self.view.counts.as_of;
        let before = before.filter(|before| Arc::ptr_eq(&before.card, card) && before.as_of == as_of);
        if let Some(before) = before.filter(|_| has_same_organisations) {
            return Arc::clone(before);
        }
        let name = card.petition.organisations.first();
        let holder = name.and_then(|name| self.view.content.organisations.get(name));
        match before.filter(|before| before.holder.as_ref().map(Arc::as_ptr) == holder.map(Arc::as_ptr)) {
            Some(before) => Arc::clone(before),
            None => {
                let (card, holder) = (Arc::clone(card), holder.cloned());
                Arc::new(PetitionData { card, holder, as_of, batch: OnceLock::new() })
            }
        }
    }

    fn card_state(&self, petition: &Petition, language: &Language) -> CardState {
        let standing = self.view.standing(petition);
        let days = |date| self.view.today.until(date).ok().map(|span: Span| i64::from(span.get_days()));
        CardState {
            count: self.view.count(petition),
            imported: self.view.counts.of(&petition.main.id).sources.clone(),
            standing,
            days_left: petition.main.closes.filter(|_| standing == EffectiveStatus::Open).and_then(days),
            image: petition
                .main
                .image
                .as_ref()
                .and_then(|image| self.pictures.content.get(&image.file))
                .cloned()
                .map(Box::new),
            social_image: self.social_place(petition, language),
        }
    }

    fn card_variables(
        &self,
        petition: &Petition,
        language: &Language,
        state: &CardState,
        names: &NameIndex,
    ) -> PetitionCard {
        let version = petition.in_language(language);
        let place = self.addresses.petition(petition, language);
        let organisations = petition.organisations.iter().filter_map(|name| names.organisations.get(name));
        let topics = petition.main.topics.iter().filter_map(|topic| names.topics.get(&topic.slug));
        PetitionCard {
            path: self.addresses.path(&place),
            title: Arc::clone(version.title),
            target: self.target(&version),
            summary: Arc::clone(version.summary),
            beginning: beginning(&version.text.plain, BEGINNING_LENGTH),
            lang: version.language.clone().into(),
            dir: direction(version.language),
            organisations: organisations.cloned().collect(),
            progress: progress(petition, language, state),
            standing: state.standing,
            date: petition.main.date,
            closes: self.closing(petition, state),
            topics: topics.cloned().collect(),
            image: image(petition, language, &version, state),
        }
    }

    /// The targets, joined as their language joins lists.
    pub(crate) fn target(&self, version: &LocalizedPetition<'_>) -> String {
        let known = self.view.languages().any(|language| language == version.language);
        match version.targets {
            [target] => target.clone(),
            targets if known => self.localized(version.language).locale().list(targets),
            // The theme has no texts in this language.
            targets => Locale::new(version.language).map_or_else(|| targets.join(", "), |locale| locale.list(targets)),
        }
    }

    fn closing(&self, petition: &Petition, state: &CardState) -> Option<Closing> {
        let (date, at) = (petition.main.closes?, self.view.closes_at(petition)?);
        let timezone = self.view.site().timezone_name.clone();
        Some(Closing { date, at, timezone, days_left: state.days_left })
    }
}

fn image(
    petition: &Petition,
    language: &Language,
    version: &LocalizedPetition<'_>,
    state: &CardState,
) -> Option<Box<Picture>> {
    let (image, picture) = (petition.main.image.as_ref()?, state.image.as_ref()?);
    let alt = version.image_alt.unwrap_or(&image.alt).to_owned();
    let credit = image.credit.as_ref().map(|words| words.get(language, &petition.language).0.to_owned());
    Some(Box::new(Picture { alt, credit, ..Picture::clone(picture) }))
}

fn progress(petition: &Petition, language: &Language, state: &CardState) -> Progress {
    let count = state.count;
    let signatures = count.signatures();
    let goal = petition.main.goal.shown(signatures);
    let percent = u128::from(signatures) * 100 / u128::from(goal.max(1));
    let sources = petition.main.collected_elsewhere.iter().map(|collected| {
        let source = collected.source.as_ref().map(|words| words.get(language, &petition.language));
        let said = source.map_or(&petition.language, |(_, said)| said);
        CollectedElsewhere {
            count: collected.count,
            source: source.map(|(text, _)| text.to_owned()),
            lang: said.to_string(),
            dir: direction(said),
            date: collected.date,
        }
    });
    let imported = state.imported.iter().map(|from| CollectedElsewhere {
        count: from.count,
        source: Some(from.source.clone()),
        lang: petition.language.to_string(),
        dir: direction(&petition.language),
        date: from.date,
    });
    Progress {
        signatures,
        online: count.online,
        elsewhere: count.elsewhere,
        sources: sources.chain(imported).collect(),
        goal,
        reached: petition.main.goal.reached(signatures),
        percent: u8::try_from(percent.min(100)).unwrap_or(100),
        remaining: goal.saturating_sub(signatures),
    }
}
