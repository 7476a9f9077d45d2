//! Petitions as lists show them.

use std::path::Path;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;

use super::excerpt::beginning;
use crate::pictures::{SocialCard, SocialWords};
use crate::snapshot::{Card, Renderer, direction};
use crate::theme::{Locale, Part};
use crate::variables::{Closing, CollectedElsewhere, PetitionCard, Picture, Progress, TemplateValue};
use reader::content::LocalizedPetition;
use reader::content::Petition;

/// The most characters of the text that a list shows.
const BEGINNING_LENGTH: usize = 280;

/// The card of a petition for readers of `language`.
pub(crate) fn card(renderer: &Renderer<'_>, language: &Language, slug: &Slug) -> Result<Card, tera::Error> {
    let petition = renderer.known_petition(slug)?;
    let version = petition.in_language(language);
    let addresses = renderer.addresses();
    let organisations = petition.organisations.iter().filter_map(|name| renderer.organisation_link(language, name));
    let topics = petition.main.topics.iter().filter_map(|topic| renderer.topic(language, &topic.slug));
    let card = PetitionCard {
        path: addresses.path(&renderer.reader_petition(petition, language)),
        title: Arc::clone(version.title),
        target: target(renderer, &version),
        summary: Arc::clone(version.summary),
        beginning: beginning(&version.text.plain, BEGINNING_LENGTH),
        lang: version.language.clone().into(),
        dir: direction(version.language),
        organisations: organisations.cloned().collect(),
        progress: progress(renderer, petition, language),
        standing: renderer.standing(petition),
        date: petition.main.date,
        closes: closing(renderer, petition),
        topics: topics.cloned().collect(),
        image: image(renderer, petition, language, &version),
    };
    let social_image = social_image(renderer, petition, &version, &card.target);
    Card::new(card, social_image)
}

/// The image is in the language of the petition, also on pages in other languages.
fn social_image(
    renderer: &Renderer<'_>,
    petition: &Petition,
    version: &LocalizedPetition<'_>,
    target: &str,
) -> Option<SocialCard> {
    if !renderer.has(Part::SocialImages) {
        return None;
    }
    let is_known = renderer.languages().contains(version.language);
    let language = if is_known { version.language } else { renderer.default_language() };
    let target_line = renderer.theme(language).texts().text("petitioning", &[("target", target)]);
    let site = renderer.settings();
    let words = SocialWords {
        title: version.title,
        target_line: target_line.as_deref().unwrap_or(target),
        site: site.title.get(version.language),
        language: version.language,
    };
    let logo = site.logo.as_ref().and_then(|path| renderer.picture_source(path));
    let photo = petition.main.image.as_ref().and_then(|image| renderer.picture_source(&image.file));
    Some(SocialCard::new(words, renderer.colours(language), logo, photo))
}

/// The variables of cards, for a list.
pub(super) fn cards(
    renderer: &Renderer<'_>,
    language: &Language,
    slugs: &[Slug],
) -> Result<Vec<Arc<TemplateValue<PetitionCard>>>, tera::Error> {
    slugs.iter().map(|slug| renderer.card(language, slug).map(Arc::clone)).collect()
}

/// The targets, joined as their language joins lists.
pub(crate) fn target(renderer: &Renderer<'_>, version: &LocalizedPetition<'_>) -> String {
    let known = renderer.languages().contains(version.language);
    match version.targets {
        [target] => target.clone(),
        targets if known => renderer.theme(version.language).locale().list(targets),
        // The theme has no texts in this language.
        targets => Locale::new(version.language).map_or_else(|| targets.join(", "), |locale| locale.list(targets)),
    }
}

fn closing(renderer: &Renderer<'_>, petition: &Petition) -> Option<Closing> {
    let (date, at) = (petition.main.closes?, renderer.closes_at(petition)?);
    let timezone = renderer.settings().timezone_name.clone();
    Some(Closing { date, at, timezone, days_left: renderer.days_left(petition) })
}

fn image(
    renderer: &Renderer<'_>,
    petition: &Petition,
    language: &Language,
    version: &LocalizedPetition<'_>,
) -> Option<Box<Picture>> {
    let image = petition.main.image.as_ref()?;
    let picture = renderer.picture(Path::new(&image.file))?;
    let alt = version.image_alt.unwrap_or(&image.alt).to_owned();
    let credit = image.credit.as_ref().map(|words| words.get(language, &petition.language).0.to_owned());
    Some(Box::new(Picture { alt, credit, ..picture.clone() }))
}

fn progress(renderer: &Renderer<'_>, petition: &Petition, language: &Language) -> Progress {
    let count = renderer.count(petition);
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
    let imported = renderer.imported(petition).iter().map(|from| CollectedElsewhere {
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
