//! A petition as lists show it.

use petition::language::Language;

use super::shared::direction;
use super::{Renderer, Shared};
use crate::content::Petition;
use crate::context::{Closing, CollectedElsewhere, PetitionCard, Picture, Progress, Standing};
use crate::locale::Locale;
use crate::view::Version;

/// How many characters of the text a list shows.
const BEGINNING_LENGTH: usize = 280;

impl Renderer<'_> {
    /// The card of a petition for readers of `language`.
    pub(super) fn card(&self, petition: &Petition, language: &Language, shared: &Shared) -> PetitionCard {
        let version = petition.version(language);
        let place = self.addresses.petition(petition, language);
        let organisations = petition.organisations.iter();
        PetitionCard {
            id: petition.id.to_string(),
            slug: petition.slug.to_string(),
            path: self.addresses.path(&place),
            permalink: self.addresses.permalink(&place),
            title: version.title.to_owned(),
            target: self.target(&version),
            targets: version.targets.to_vec(),
            summary: version.summary.to_owned(),
            beginning: beginning(&version.text.plain, BEGINNING_LENGTH),
            lang: version.language.to_string(),
            dir: direction(version.language),
            organisations: organisations
                .filter_map(|name| shared.organisations.iter().find(|(slug, _)| slug == name))
                .map(|(_, link)| link.clone())
                .collect(),
            progress: self.progress(petition),
            standing: self.view.standing(petition),
            date: petition.date,
            closes: self.closing(petition),
            topics: petition
                .topics
                .iter()
                .filter_map(|topic| shared.topics.iter().find(|(slug, _)| *slug == topic.slug))
                .map(|(_, link)| link.clone())
                .collect(),
            image: self.image(petition, &version),
        }
    }

    /// Who is petitioned, as the language of the words joins lists.
    pub(crate) fn target(&self, version: &Version<'_>) -> String {
        let known = self.view.languages().any(|language| language == version.language);
        match version.targets {
            [target] => target.clone(),
            targets if known => self.voice(version.language).locale().list(targets),
            // A language that the site has no words in.
            targets => Locale::new(version.language).map_or_else(|| targets.join(", "), |locale| locale.list(targets)),
        }
    }

    fn image(&self, petition: &Petition, version: &Version<'_>) -> Option<Picture> {
        let image = petition.image.as_ref()?;
        let picture = self.pictures.content.get(&image.file)?;
        let alt = version.image_alt.unwrap_or(&image.alt).to_owned();
        Some(Picture { alt, credit: image.credit.clone(), ..picture.clone() })
    }

    fn progress(&self, petition: &Petition) -> Progress {
        let count = self.view.count(petition);
        let signatures = count.signatures();
        let goal = petition.goal.shown(signatures);
        let percent = u128::from(signatures) * 100 / u128::from(goal.max(1));
        Progress {
            signatures,
            online: count.online,
            elsewhere: count.elsewhere,
            sources: petition
                .collected_elsewhere
                .iter()
                .map(|collected| CollectedElsewhere {
                    count: collected.count,
                    source: collected.source.clone(),
                    date: collected.date,
                })
                .collect(),
            goal,
            reached: petition.goal.reached(signatures),
            percent: u8::try_from(percent.min(100)).unwrap_or(100),
            remaining: goal.saturating_sub(signatures),
            as_of: self.view.counts.as_of,
        }
    }

    fn closing(&self, petition: &Petition) -> Option<Closing> {
        let (date, at) = (petition.closes?, self.view.closes_at(petition)?);
        let days = self.view.today().until(date).ok().map(|span| i64::from(span.get_days()));
        Some(Closing {
            date,
            at,
            timezone: self.view.site().timezone_name.clone(),
            days_left: days.filter(|_| self.view.standing(petition) == Standing::Open),
        })
    }
}

/// What an ellipsis takes the place of: signs that only say that the sentence stops or goes on. Those that change its
/// sense (`!`, `?`) stay. Brackets that open can be last only in scripts without spaces.
const BEFORE_ELLIPSIS: &str = ".…,;:–—-،؛۔।॥։።。．｡、，；：・（［「『《〈";

/// The first `length` characters at a word's end, with an ellipsis where there is more.
pub(crate) fn beginning(text: &str, length: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(length) else { return text.to_owned() };
    let cut = &text[..end];
    // Scripts without spaces are cut between characters.
    let word_end = cut.rfind(char::is_whitespace).filter(|at| *at > end / 2).unwrap_or(end);
    format!("{}…", cut[..word_end].trim_end_matches(|c: char| c.is_whitespace() || BEFORE_ELLIPSIS.contains(c)))
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_beginning_ends_with_a_word() {
        assert_eq!(beginning("Short.", 10), "Short.");
        assert_eq!(beginning("Keep the library, open", 18), "Keep the library…");
        assert_eq!(beginning("图书馆星期六开放吗", 4), "图书馆星…");
    }

    #[test]
    fn an_ellipsis_stands_in_for_the_sign_that_ended_a_sentence() {
        let cases = [
            ("Nothing followed. Then it did.", 18, "Nothing followed…"),
            ("They waited... and then", 16, "They waited…"),
            ("Who will pay? Nobody knows", 15, "Who will pay?…"),
            ("He said “never.” And then", 18, "He said “never.”…"),
            ("图书馆（星期六）关门", 4, "图书馆…"),
            ("图书馆关门了。我们反对这个决定", 7, "图书馆关门了…"),
            ("إن المكتبة مغلقة، ونحن نعترض", 18, "إن المكتبة مغلقة…"),
            ("पुस्तकालय बंद है। हम विरोध करते हैं", 18, "पुस्तकालय बंद है…"),
        ];
        for (text, length, expected) in cases {
            assert_eq!(beginning(text, length), expected);
        }
    }
}
