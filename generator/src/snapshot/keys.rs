//! Enumerates what a site is made of, without rendering it.

use petition::language::Language;
use petition::slug::Slug;

use super::Snapshot;
use super::lists::PER_PAGE;
use crate::page_key::{Page, PageKey, Subject};
use crate::page_kind::{PRIVACY_ARTICLE, PageKind, Scope};
use crate::theme::Part;
use crate::trace::List;

impl Snapshot {
    /// All keys of the site.
    pub(crate) fn keys(&self) -> Vec<PageKey> {
        let theme = &self.inputs.theme;
        let mut keys = vec![PageKey::Headers, PageKey::Robots, PageKey::Sitemap];
        if theme.has(Part::Data) {
            keys.push(PageKey::Index);
        }
        if theme.has(Part::Signing) {
            keys.push(PageKey::Slots);
            keys.extend(self.inputs.view.languages().cloned().map(PageKey::Signing));
        }
        keys.extend(self.inputs.view.languages().cloned().map(PageKey::Search));
        for language in self.inputs.view.languages() {
            let page = |subject| PageKey::Page(Page { language: language.clone(), subject });
            keys.extend(self.subjects(language).into_iter().map(page));
            // A petition that is over redirects from the languages in which it is not translated.
            let petitions = self.inputs.view.petitions.iter();
            keys.extend(petitions.map(|petition| PageKey::Petition(language.clone(), petition.main.slug.clone())));
        }
        let public = self.inputs.view.petitions.iter().filter(|petition| self.inputs.view.is_public(petition));
        keys.extend(public.map(|petition| PageKey::Data(petition.main.slug.clone())));
        let assets = self.assets.keys().chain(self.social_places().keys());
        keys.extend(assets.cloned().map(PageKey::Asset));
        keys
    }

    /// Whether a key repeats what several petitions say, rather than being the page of one.
    pub(crate) fn is_about_many(&self, key: &PageKey) -> bool {
        match key {
            PageKey::Page(page) => {
                let is_petition = page.subject == Subject::Single(PageKind::Home)
                    && self.members(&List::Home).is_some_and(|home| !home.slugs.is_empty());
                !is_petition
            }
            PageKey::Index | PageKey::Search(_) | PageKey::Sitemap => true,
            PageKey::Petition(..)
            | PageKey::Data(_)
            | PageKey::Signing(_)
            | PageKey::Slots
            | PageKey::Headers
            | PageKey::Robots
            | PageKey::Asset(_) => false,
        }
    }

    /// What the pages of a language are about, without those of petitions. The default language has all that others have.
    pub(super) fn subjects(&self, language: &Language) -> Vec<Subject> {
        let view = &self.inputs.view;
        let is_default = *language == view.site().language;
        let is_single = |kind: &PageKind| match kind.scope() {
            Scope::Single | Scope::Step => true,
            Scope::WholeSite => is_default,
            Scope::List | Scope::Petition | Scope::Article => false,
        };
        let singles = PageKind::ALL.into_iter().filter(is_single).map(Subject::Single);
        let articles = view.content.pages.iter().filter(|(name, article)| {
            *name != PRIVACY_ARTICLE && (is_default || article.translations.contains_key(language))
        });
        let articles = articles.map(|(name, _)| Subject::Article(name.clone()));
        let subjects = singles.chain(self.list_pages()).chain(articles);
        subjects.filter(|subject| subject.kind().is_in(&self.inputs.theme)).collect()
    }

    /// The pages of all lists of petitions.
    fn list_pages(&self) -> impl Iterator<Item = Subject> {
        let numbers = |total: usize| 1..=total.div_ceil(PER_PAGE).max(1);
        let all = numbers(self.groups.all.len()).map(Subject::Petitions);
        let filtered = self.groups.filtered.iter().flat_map(move |(filter, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Filtered(*filter, number))
        });
        let organisations = self.groups.organisations.iter().flat_map(move |(slug, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Organisation(slug.clone(), number))
        });
        let topics = self.groups.topics.iter().flat_map(move |(slug, petitions)| {
            numbers(petitions.len()).map(|number| Subject::Topic(slug.clone(), number))
        });
        all.chain(filtered).chain(organisations).chain(topics)
    }

    /// The language and the slug of the first petition that has a form.
    pub(super) fn form_sample(&self) -> Option<(Language, Slug)> {
        let view = &self.inputs.view;
        let is_open =
            |slug: &Slug| view.standing(&view.petitions[self.indices[slug]]) == crate::view::EffectiveStatus::Open;
        view.languages().find_map(|language| {
            let here = view.petitions.iter().filter(|petition| self.inputs.has_page(petition, language));
            let mut slugs = here.map(|petition| &petition.main.slug);
            slugs.find(|slug| is_open(slug)).map(|slug| (language.clone(), slug.clone()))
        })
    }
}
