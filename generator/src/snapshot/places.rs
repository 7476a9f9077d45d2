//! Finds what a file of the site is made of, by its path.

use ahash::AHashMap;
use petition::language::Language;
use petition::slug::Slug;

use super::{Renderer, Snapshot};
use crate::address::file_of;
use crate::output::SITEMAP;
use crate::page_key::{Page, PageKey, Subject};
use crate::page_kind::PageKind;
use crate::theme::Part;
use reader::content::Petition;

/// The file of a feed, in the folder of its page.
const FEED: &str = "feed.xml";

impl Snapshot {
    /// The key that makes the file at `path`, if there is one. It may make other files only.
    pub(crate) fn key_at(&self, path: &str) -> Option<PageKey> {
        let asset = || PageKey::Asset(path.to_owned());
        if self.asset(path).is_some() { Some(asset()) } else { self.rendered_key_at(path) }
    }

    /// The key that makes the file at `path`, if it is not an asset.
    pub(crate) fn rendered_key_at(&self, path: &str) -> Option<PageKey> {
        let has = |part| self.inputs.theme.has(part);
        match path {
            "_headers" => return Some(PageKey::Headers),
            "robots.txt" => return Some(PageKey::Robots),
            SITEMAP => return Some(PageKey::Sitemap),
            "petitions.json" => return has(Part::Data).then_some(PageKey::Index),
            _ => {}
        }
        if let Some(below) = path.strip_prefix("signing/").filter(|_| has(Part::Signing)) {
            return self.signing_key(below);
        }
        if let Some(segment) = path.strip_prefix("search/").and_then(|file| file.strip_suffix(".json")) {
            let mut languages = self.inputs.view.languages();
            return languages.find(|language| language.segment() == segment).cloned().map(PageKey::Search);
        }
        let (language, below) = self.language_of(path);
        self.petition_key(language, below).or_else(|| self.page_key(language, below)).or_else(|| self.data_key(path))
    }

    /// The language whose tree has a file, and the path of the file in it.
    fn language_of<'a>(&'a self, path: &'a str) -> (&'a Language, &'a str) {
        let default = &self.inputs.view.site().language;
        let others = self.inputs.view.languages().filter(|language| *language != default);
        let below = |language: &Language| path.strip_prefix(&*language.segment())?.strip_prefix('/');
        let mut found = others.filter_map(|language| Some((language, below(language)?)));
        found.next().unwrap_or((default, path))
    }

    fn signing_key(&self, below: &str) -> Option<PageKey> {
        let (segment, file) = below.split_once('/')?;
        let language = self.inputs.view.languages().find(|language| language.segment() == segment)?.clone();
        Some(match file {
            "message/index.html" => PageKey::Page(Page { language, subject: Subject::Single(PageKind::Message) }),
            _ => PageKey::Signing(language),
        })
    }

    fn page_key(&self, language: &Language, below: &str) -> Option<PageKey> {
        let subjects = self.language(language).subjects.get_or_init(|| {
            let subjects = self.subjects(language).into_iter();
            subjects.map(|subject| (file_of(&subject.place(language)), subject)).collect::<AHashMap<_, _>>()
        });
        let subject = match below.strip_suffix(FEED) {
            // The feed of the whole site.
            Some("") => Subject::Petitions(1),
            Some(folder) => subjects.get(&file_of(folder))?.clone(),
            None => subjects.get(below)?.clone(),
        };
        Some(PageKey::Page(Page { language: language.clone(), subject }))
    }

    fn petition_key(&self, language: &Language, below: &str) -> Option<PageKey> {
        let (folder, _) = PageKind::Petition.place().split_once("{}")?;
        let (slug, file) = below.strip_prefix(folder)?.split_once('/')?;
        let slug = Slug::parse(slug).ok()?;
        let petition = self.shown(&slug)?;
        let is_default = *language == self.inputs.view.site().language;
        if is_default && matches!(file, "badge.svg" | "count.json" | "history.json") {
            return self.inputs.view.is_public(petition).then_some(PageKey::Data(slug));
        }
        Some(PageKey::Petition(language.clone(), slug))
    }

    /// Of redirects and texts, which are outside the folders of their petitions and pages.
    fn data_key(&self, path: &str) -> Option<PageKey> {
        let view = &self.inputs.view;
        let mut registered = view.petitions.iter().filter(|petition| view.is_registered(petition));
        let hash = path.strip_prefix("texts/").and_then(|name| name.strip_suffix(".txt"));
        let petition = match hash.filter(|_| self.inputs.theme.has(Part::Data)) {
            Some(hash) => {
                let is_own = |petition: &Petition| {
                    petition.languages().any(|language| petition.in_language(language).hash().as_str() == hash)
                };
                let has_beside =
                    |petition: &Petition| self.entry(&petition.main.slug).is_some_and(|entry| entry.has_text(hash));
                registered
                    .clone()
                    .find(|petition| is_own(petition))
                    .or_else(|| registered.find(|petition| has_beside(petition)))
            }
            None => registered
                .find(|petition| petition.main.aliases.iter().any(|alias| file_of(&format!("{alias}/")) == path)),
        };
        let of_petition = petition.map(|petition| PageKey::Data(petition.main.slug.clone()));
        of_petition.or_else(|| hash.and_then(|_| self.notice_key(path)))
    }

    /// Of the privacy notice as text, in the language in which it has this path.
    fn notice_key(&self, path: &str) -> Option<PageKey> {
        let is_there = |language: &&Language| {
            let text = Renderer::new(self).privacy_text(language).ok().flatten();
            text.is_some_and(|text| text.path == path)
        };
        let has_notice = self.inputs.theme.has(Part::Privacy);
        let language = self.inputs.view.languages().filter(|_| has_notice).find(is_there)?.clone();
        Some(PageKey::Page(Page { language, subject: Subject::Single(PageKind::Privacy) }))
    }

    fn shown(&self, slug: &Slug) -> Option<&Petition> {
        self.indices.get(slug).map(|index| &*self.inputs.view.petitions[*index])
    }
}
