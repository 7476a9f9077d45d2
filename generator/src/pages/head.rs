//! The `<head>` of a page.

use std::sync::Arc;

use petition::language::Language;

use super::excerpt::beginning;
use super::names::{direction, feed_link, language_name};
use super::renderer::Renderer;
use crate::variables::{Alternate, Head, SocialImage, TemplateValue};

/// How long a description may be: what search engines show of it.
const DESCRIPTION_LENGTH: usize = 160;

/// How long the title of a window may be before the site's name is left out: search engines show less.
const TITLE_LENGTH: usize = 75;

/// What a page says of itself, apart from its own variables.
#[derive(Clone, Debug, Default)]
pub(super) struct HeadInput<'a> {
    /// The part of the keys of its title and description: `petitions-page`.
    pub(super) kind: &'a str,
    /// The place in its language's tree: `petitions/x/`.
    pub(super) below: &'a str,
    /// Its subject's name.
    pub(super) title: &'a str,
    /// Who is petitioned.
    pub(super) target: &'a str,
    /// Of a list, from 1; of others 0.
    pub(super) number: usize,
    /// The page's own summary.
    pub(super) summary: Option<&'a str>,
    /// The languages that have the page; all where empty.
    pub(super) languages: Vec<&'a Language>,
    pub(super) noindex: bool,
    pub(super) og_type: Option<&'static str>,
    /// The place of its social image, and what it shows.
    pub(super) image: Option<(String, String)>,
    pub(super) json_ld_html: Option<String>,
    /// Feeds before the site's own: title and path.
    pub(super) feeds: Vec<(String, String)>,
}

impl Renderer<'_> {
    /// The head of a page in `language`.
    pub(super) fn head(&self, language: &Language, about: HeadInput<'_>) -> Result<Head, tera::Error> {
        let place = self.inputs.addresses.place(language, about.below);
        let title = self.title(language, &about)?;
        let description = match about.summary.filter(|summary| !summary.trim().is_empty()) {
            Some(summary) => summary.to_owned(),
            None => self.description(language, &about)?,
        };
        let alternates = if about.noindex { Vec::new() } else { self.alternates(language, &about) };
        let default = alternates.first().map(|alternate| alternate.permalink.clone());
        let own = |(title, path): (String, String)| TemplateValue::new(feed_link(language, &title, path)).map(Arc::new);
        let mut feeds = about.feeds.into_iter().map(own).collect::<Result<Vec<_>, _>>()?;
        feeds.push(Arc::clone(&self.language_context(language).site_variables.site_feed));
        Ok(Head {
            title,
            description: beginning(&description, DESCRIPTION_LENGTH - 1),
            permalink: self.inputs.addresses.permalink(&place),
            path: self.inputs.addresses.path(&place),
            noindex: about.noindex,
            permalink_default: default,
            alternates,
            og_type: about.og_type.unwrap_or("website"),
            social_image: about.image.map(|(place, alt)| SocialImage {
                permalink: self.inputs.addresses.permalink(&place),
                width: 1200,
                height: 630,
                alt,
            }),
            json_ld_html: about.json_ld_html,
            feeds,
        })
    }

    /// The page's title with the site's name. Where that is too long, a page that is about its subject alone has the
    /// subject's name, others have the beginning of it in their words.
    fn title(&self, language: &Language, about: &HeadInput<'_>) -> Result<String, tera::Error> {
        let key = format!("title-{}", about.kind);
        let whole = self.words(language, &key, about)?;
        let (length, own) = (whole.chars().count(), about.title.chars().count());
        if length <= TITLE_LENGTH || own == 0 {
            Ok(whole)
        } else if matches!(about.kind, "petition" | "article" | "organisation") {
            Ok(about.title.to_owned())
        } else {
            let room = TITLE_LENGTH.saturating_sub(length - own).max(TITLE_LENGTH / 3);
            let title = beginning(about.title, room - 1);
            self.words(language, &key, &HeadInput { title: &title, ..about.clone() })
        }
    }

    fn description(&self, language: &Language, about: &HeadInput<'_>) -> Result<String, tera::Error> {
        let key = format!("description-{}", about.kind.trim_end_matches("-page"));
        let site = self.inputs.view.site().description.get(language);
        if about.kind == "home" && !site.is_empty() {
            Ok(site.to_owned())
        } else if self.inputs.localized(language).texts().has(&key) {
            self.words(language, &key, about)
        } else {
            let title = || self.language_context(language).site_variables.site_title.clone();
            Ok(if site.is_empty() { title() } else { site.to_owned() })
        }
    }

    fn words(&self, language: &Language, key: &str, about: &HeadInput<'_>) -> Result<String, tera::Error> {
        let number = match about.number {
            0 => String::new(),
            number => self.inputs.localized(language).locale().number(number as u64),
        };
        let site = self.language_context(language).site_variables.site_title.as_str();
        let arguments = [("site", site), ("title", about.title), ("target", about.target), ("number", &number)];
        self.inputs.localized(language).texts().text(key, &arguments).map_err(tera::Error::message)
    }

    /// The page in each of its languages; empty where it has only one.
    fn alternates(&self, current: &Language, about: &HeadInput<'_>) -> Vec<Alternate> {
        let here = self
            .inputs
            .view
            .languages()
            .filter(|language| about.languages.is_empty() || about.languages.contains(language));
        let languages: Vec<&Language> = here.collect();
        if languages.len() < 2 {
            return Vec::new();
        }
        let alternate = |language: &Language| {
            let place = self.inputs.addresses.place(language, about.below);
            let name = language_name(&self.inputs, language);
            Alternate {
                tag: name.tag,
                dir: direction(language),
                name: name.name,
                permalink: self.inputs.addresses.permalink(&place),
                path: self.inputs.addresses.path(&place),
                is_current: language == current,
            }
        };
        languages.into_iter().map(alternate).collect()
    }
}
