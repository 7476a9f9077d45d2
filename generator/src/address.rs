//! Addresses: places below `site/`, paths from the root of the host, permalinks.

use std::collections::BTreeSet;
use std::sync::Arc;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use petition::language::Language;
use petition::slug::Slug;
use url::Url;

use crate::escape;
use crate::page_kind::{PRIVACY_ARTICLE, PageKind};
use crate::theme::Part;
use crate::view::View;
use reader::content::{InternalLink, Petition, Site};
use reader::paths::with_slashes;

/// The addresses of one site. A *place* is a path below `site/` without a leading slash, such as `petitions/x/` for a page or
/// `feed.xml` for a file; a *path* is what links contain, from the root of the host; a *permalink* is absolute.
#[derive(Clone, Debug, Hash)]
pub(crate) struct Addresses {
    base: Url,
    /// Scheme, host and port of `base`.
    origin: String,
    default: Language,
    /// Every language of the site has a tree of pages.
    languages: Vec<Language>,
    endpoint: String,
    /// Parts that the theme leaves out, to which nothing can link.
    absent: BTreeSet<Part>,
}

impl Addresses {
    /// `base` ends with a slash; `absent` are the parts that the theme leaves out.
    pub(crate) fn new(site: &Site, base: Url, absent: BTreeSet<Part>) -> Self {
        Self {
            origin: base.origin().ascii_serialization(),
            base,
            default: site.language.clone(),
            languages: std::iter::once(&site.language).chain(&site.languages).cloned().collect(),
            endpoint: site.signing.endpoint.clone(),
            absent,
        }
    }

    /// The same with the signer at `/api` of the site's own origin.
    pub(crate) fn with_own_signer(self) -> Self {
        Self { endpoint: "/api".to_owned(), ..self }
    }

    /// A place in the tree of a language: the default language is at the root, others have a folder.
    pub(crate) fn place(&self, language: &Language, below: &str) -> String {
        if *language == self.default { below.to_owned() } else { [&language.segment(), "/", below].concat() }
    }

    /// The path of a place.
    pub(crate) fn path(&self, place: &str) -> String {
        [self.base.path(), place].concat()
    }

    /// The path of a place in the tree of a language.
    pub(crate) fn path_in(&self, language: &Language, below: &str) -> String {
        self.path(&self.place(language, below))
    }

    /// The permalink of a place.
    pub(crate) fn permalink(&self, place: &str) -> String {
        [self.base.as_str(), place].concat()
    }

    /// The base URL, with a trailing slash.
    pub(crate) fn base(&self) -> &Url {
        &self.base
    }

    /// The permalink of a path.
    pub(crate) fn permalink_of(&self, path: &str) -> String {
        [&self.origin, path].concat()
    }

    /// Whether the theme generates a part of the site.
    pub(crate) fn has(&self, part: Part) -> bool {
        !self.absent.contains(&part)
    }

    /// All languages of the site, the default first.
    pub(crate) fn languages(&self) -> &[Language] {
        &self.languages
    }

    pub(crate) fn default_language(&self) -> &Language {
        &self.default
    }

    /// Scheme, host and port; followed by a path, it is a permalink.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// The origin of the signer, if it is not that of the site.
    pub(crate) fn signer_origin(&self) -> Option<String> {
        let origin = Url::parse(&self.endpoint).ok()?.origin().ascii_serialization();
        (origin != self.origin).then_some(origin)
    }

    /// The URL of a route below the signer's endpoint, such as `petitions/x/signatures`.
    pub(crate) fn endpoint(&self, below: &str) -> String {
        if self.endpoint.contains("://") {
            format!("{}/{below}", self.endpoint)
        } else {
            format!("{}{}/{below}", self.base.path(), self.endpoint.trim_start_matches('/'))
        }
    }

    /// The path of an internal link for readers of `language`, escaped for HTML. A link to something that is not shown (a
    /// draft, a petition that opens later, a part that the theme leaves out) becomes one to the list of petitions.
    pub(crate) fn link_path(&self, link: &InternalLink, language: &Language, view: &View) -> String {
        let is_absent = |kind: PageKind| kind.part().is_some_and(|part| !self.has(part));
        let list = || self.path_in(language, PageKind::Petitions.place());
        match link {
            InternalLink::Petition(slug) => {
                let petition = Slug::parse(slug).ok().and_then(|slug| view.content.petitions.get(&slug));
                let petition = petition.filter(|petition| view.shows(petition));
                let place = |petition: &Arc<Petition>| self.reader_petition(petition, language, view.is_over(petition));
                petition.map_or_else(list, |petition| self.path(&place(petition)))
            }
            InternalLink::Organisation(_) if is_absent(PageKind::Organisation) => list(),
            InternalLink::Organisation(name) => self.path_in(language, &PageKind::Organisation.place_of(&href(name))),
            InternalLink::Page(name) if name == PRIVACY_ARTICLE && is_absent(PageKind::Privacy) => list(),
            InternalLink::Page(name) => {
                let page = view.content.pages.get(name);
                let is_translated = page.is_some_and(|page| page.translations.contains_key(language));
                let language = if is_translated { language } else { &self.default };
                self.path_in(language, &PageKind::Article.place_of(&href(name)))
            }
            InternalLink::Site(path) => self.path_in(language, &href(path)),
            InternalLink::File(file) => self.path(&href(&file_place(&with_slashes(file)))),
        }
    }

    /// The place of a petition's page for readers of `language`: until it is over, with menus and form in that language.
    pub(crate) fn reader_petition(&self, petition: &Petition, language: &Language, is_over: bool) -> String {
        let language = self.reader_language(petition, language, is_over);
        self.place(language, &PageKind::Petition.place_of(petition.main.slug.as_str()))
    }

    /// The language of menus and form on that page.
    pub(crate) fn reader_language<'a>(
        &'a self,
        petition: &'a Petition,
        language: &'a Language,
        is_over: bool,
    ) -> &'a Language {
        if is_over { self.page_language(petition, language) } else { language }
    }

    /// The languages of the site in which a petition is not translated.
    pub(crate) fn untranslated<'a>(&'a self, petition: &'a Petition) -> impl Iterator<Item = &'a Language> {
        self.languages.iter().filter(|language| self.page_language(petition, language) != *language)
    }

    /// The place of a petition in `language` if it is translated, else in its own.
    pub(crate) fn petition(&self, petition: &Petition, language: &Language) -> String {
        self.place(self.page_language(petition, language), &PageKind::Petition.place_of(petition.main.slug.as_str()))
    }

    /// The language of the text that readers of `language` get of a petition: theirs if it is translated, else the petition's
    /// own. A petition in a language that the site is not configured for is in the tree of the default language.
    pub(crate) fn page_language<'a>(&'a self, petition: &'a Petition, language: &'a Language) -> &'a Language {
        if let [only] = &*self.languages {
            return only;
        }
        match (petition.translations.contains_key(language), self.languages.contains(&petition.language)) {
            (true, _) => language,
            (false, true) => &petition.language,
            (false, false) => &self.default,
        }
    }

    /// The languages that have a page of a petition, its own first.
    pub(crate) fn page_languages<'a>(&'a self, petition: &'a Petition) -> Vec<&'a Language> {
        let own = self.page_language(petition, &petition.language);
        std::iter::once(own).chain(petition.translations.keys().filter(|language| *language != own)).collect()
    }
}

/// What ends a path or has no place in one (WHATWG URL, "path percent-encode set"), and `%`, since paths are not encoded yet.
const NOT_IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Percent-encodes a path and escapes it for HTML.
fn href(path: &str) -> String {
    escape::html(&utf8_percent_encode(path, NOT_IN_PATHS).to_string())
}

/// The place that a file of the content is copied to.
pub(crate) fn file_place(path: &str) -> String {
    format!("files/{}", path.strip_prefix("content/").unwrap_or(path))
}

/// The folder of page `number` of a list; the first page is the list's own folder.
pub(crate) fn page_place(list: &str, number: usize) -> String {
    if number == 1 { list.to_owned() } else { format!("{list}page/{number}/") }
}

/// The place of what the search field of a language looks through.
pub(crate) fn search_place(language: &Language) -> String {
    format!("search/{}.json", language.segment())
}

/// The file of a place.
pub(crate) fn file_of(place: &str) -> String {
    if place.is_empty() || place.ends_with('/') { [place, "index.html"].concat() } else { place.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_files_are_encoded_and_escaped() {
        assert_eq!(href("files/a b/50%/ü&c.jpg"), "files/a%20b/50%25/%C3%BC&amp;c.jpg");
        assert_eq!(href("files/a#b?.pdf"), "files/a%23b%3F.pdf");
    }
}
