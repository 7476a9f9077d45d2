//! The `<head>` of a page.

use std::sync::Arc;

use petition::language::Language;

use super::excerpt::beginning;
use crate::page_kind::PageKind;
use crate::snapshot::{Renderer, direction, feed_link, language_name};
use crate::variables::{Alternate, Head, SocialImage, TemplateValue};

/// The most characters of a description: as many as search engines show.
const DESCRIPTION_LENGTH: usize = 160;

/// The most characters of a title with the site's name: search engines show less.
const TITLE_LENGTH: usize = 75;

/// A page, as far as its head depends on it.
#[derive(Clone, Debug)]
pub(super) struct HeadInput<'a> {
    pub(super) kind: PageKind,
    /// The place in the tree of each language: `petitions/x/`.
    pub(super) below: &'a str,
    /// The place of the page that this one repeats.
    pub(super) copy_of: Option<String>,
    pub(super) title: &'a str,
    pub(super) target: &'a str,
    /// From 1 for the pages of a list, 0 for other pages.
    pub(super) number: usize,
    /// Replaces the theme's description of pages of this kind.
    pub(super) summary: Option<&'a str>,
    /// The languages that have the page; all if empty.
    pub(super) languages: Vec<&'a Language>,
    /// The languages in which there is a page for readers, if others than those have one.
    pub(super) readers: Vec<&'a Language>,
    /// Whether the page is only in the preview.
    pub(super) is_draft: bool,
    /// Whether its text is in another language.
    pub(super) is_untranslated: bool,
    pub(super) og_type: Option<&'static str>,
    /// The place of the social image, and its alternative text.
    pub(super) image: Option<(String, String)>,
    pub(super) json_ld_html: Option<String>,
    /// Title and path of each feed besides the site's.
    pub(super) feeds: Vec<(String, String)>,
}

impl<'a> HeadInput<'a> {
    pub(super) fn new(kind: PageKind, below: &'a str) -> Self {
        Self {
            kind,
            below,
            copy_of: None,
            title: "",
            target: "",
            number: 0,
            summary: None,
            languages: Vec::new(),
            readers: Vec::new(),
            is_draft: false,
            is_untranslated: false,
            og_type: None,
            image: None,
            json_ld_html: None,
            feeds: Vec::new(),
        }
    }
}

impl Renderer<'_> {
    /// The head of the page at `place`.
    pub(super) fn head(&self, language: &Language, place: &str, about: HeadInput<'_>) -> Result<Head, tera::Error> {
        let noindex = about.is_draft || !about.kind.is_listed();
        let title = self.title(language, &about)?;
        let description = match about.summary.filter(|summary| !summary.trim().is_empty()) {
            Some(summary) => summary.to_owned(),
            None => self.description(language, &about)?,
        };
        let alternates = if noindex { Vec::new() } else { self.alternates(language, &about) };
        let languages = if noindex { Vec::new() } else { self.language_menu(language, &about) };
        let default = alternates.first().map(|alternate| alternate.permalink.clone());
        let own = |(title, path): (String, String)| TemplateValue::new(feed_link(language, &title, path)).map(Arc::new);
        let mut feeds = about.feeds.into_iter().map(own).collect::<Result<Vec<_>, _>>()?;
        feeds.push(Arc::clone(&self.site(language).site_feed));
        Ok(Head {
            title,
            description: beginning(&description, DESCRIPTION_LENGTH - 1),
            permalink: match about.copy_of {
                Some(original) => self.addresses().permalink(&original),
                None => self.addresses().permalink(place),
            },
            path: self.addresses().path(place),
            noindex,
            is_untranslated: about.is_untranslated,
            permalink_default: default,
            alternates,
            languages,
            og_type: about.og_type.unwrap_or("website"),
            social_image: about.image.map(|(place, alt)| SocialImage {
                permalink: self.addresses().permalink(&place),
                path: self.addresses().path(&place),
                width: 1200,
                height: 630,
                alt,
            }),
            json_ld_html: about.json_ld_html,
            feeds,
        })
    }

    /// The page's title with the site's name. If that is too long, pages that are named after their subject have its name
    /// alone, and others have the start of its name.
    fn title(&self, language: &Language, about: &HeadInput<'_>) -> Result<String, tera::Error> {
        // A list that leaves some petitions out has a name.
        let is_named = about.kind == PageKind::Petitions && !about.title.is_empty();
        let kind = if is_named { PageKind::Organisation } else { about.kind };
        let key = kind.title_key(about.number);
        let whole = self.text(language, &key, about)?;
        let (length, own) = (whole.chars().count(), about.title.chars().count());
        let is_named_after_subject =
            matches!(about.kind, PageKind::Petition | PageKind::Article | PageKind::Organisation) && about.number <= 1;
        if length <= TITLE_LENGTH || own == 0 {
            Ok(whole)
        } else if is_named_after_subject {
            Ok(about.title.to_owned())
        } else {
            let room = TITLE_LENGTH.saturating_sub(length - own).max(TITLE_LENGTH / 3);
            let title = beginning(about.title, room - 1);
            self.text(language, &key, &HeadInput { title: &title, ..about.clone() })
        }
    }

    fn description(&self, language: &Language, about: &HeadInput<'_>) -> Result<String, tera::Error> {
        let key = about.kind.description_key();
        let site = self.settings().description.get(language);
        if about.kind == PageKind::Home && !site.is_empty() {
            Ok(site.to_owned())
        } else if self.theme(language).texts().has(&key) {
            self.text(language, &key, about)
        } else {
            let title = || self.site(language).site_title.clone();
            Ok(if site.is_empty() { title() } else { site.to_owned() })
        }
    }

    fn text(&self, language: &Language, key: &str, about: &HeadInput<'_>) -> Result<String, tera::Error> {
        let number = match about.number {
            0 => String::new(),
            number => self.theme(language).locale().number(number as u64),
        };
        let site = self.site(language).site_title.as_str();
        let arguments = [("site", site), ("title", about.title), ("target", about.target), ("number", &number)];
        self.theme(language).texts().text(key, &arguments).map_err(tera::Error::message)
    }

    /// The page in each of its languages; empty if it has only one.
    fn alternates(&self, current: &Language, about: &HeadInput<'_>) -> Vec<Alternate> {
        let here = self.languages().iter().filter(|it| about.languages.is_empty() || about.languages.contains(it));
        let languages: Vec<&Language> = here.collect();
        if languages.len() < 2 {
            return Vec::new();
        }
        languages.into_iter().map(|language| self.alternate(language, about.below, language == current)).collect()
    }

    /// The page for readers of each language of the site, or else their home page; empty if all are translations.
    fn language_menu(&self, current: &Language, about: &HeadInput<'_>) -> Vec<Alternate> {
        let all = self.languages();
        if about.languages.is_empty()
            || about.languages.len() >= all.len()
            || (about.readers.is_empty() && about.copy_of.is_some())
        {
            return Vec::new();
        }
        let readers = if about.readers.is_empty() { &about.languages } else { &about.readers };
        let below = |language| if readers.contains(&language) { about.below } else { PageKind::Home.place() };
        all.iter().map(|language| self.alternate(language, below(language), language == current)).collect()
    }

    fn alternate(&self, language: &Language, below: &str, is_current: bool) -> Alternate {
        let place = self.addresses().place(language, below);
        let name = language_name(self.theme(language), language);
        Alternate {
            tag: name.tag,
            dir: direction(language),
            name: name.name,
            permalink: self.addresses().permalink(&place),
            path: self.addresses().path(&place),
            is_current,
        }
    }
}
