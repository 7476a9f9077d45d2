//! Variables that the pages of a language share.

use std::sync::Arc;

use petition::index::contact_url;
use petition::language::Language;
use tera::Value;

use super::inputs::Inputs;
use super::names::{direction, extra, feed_link, language_name};
use crate::page_kind::PageKind;
use crate::pictures::{SocialCard, SocialWords};
use crate::theme::Part;
use crate::trace::fingerprint;
use crate::variables::{Controller, ExternalLink, LanguageHome, LanguageName, Link, Picture, Site, TemplateValue};
use reader::content::{Article, Menu};

/// Variables of every page of a language.
#[derive(Debug)]
pub(crate) struct SiteVariables {
    /// The variable `site`.
    pub(crate) site: Value,
    pub(crate) site_title: String,
    pub(crate) site_feed: Arc<TemplateValue<Link>>,
    /// The site's social image with its place, if the theme has social images.
    pub(super) social_image: Option<(String, Arc<SocialCard>)>,
    pub(super) fingerprint: u64,
}

impl SiteVariables {
    pub(super) fn new(inputs: &Inputs, language: &Language) -> Result<Self, tera::Error> {
        let site = site(inputs, language);
        let site_feed = feed_link(language, &site.title, site.feed_path.clone());
        Ok(Self {
            fingerprint: fingerprint(&serde_json::to_vec(&site).map_err(tera::Error::message)?),
            site: Value::try_from_serializable(&site)?,
            site_title: site.title,
            social_image: social_image(inputs, language).map(|card| (card.place(), Arc::new(card))),
            site_feed: Arc::new(TemplateValue::new(site_feed)?),
        })
    }
}

fn site(inputs: &Inputs, language: &Language) -> Site {
    let (view, addresses) = (&inputs.view, &inputs.addresses);
    let site = view.site();
    let pages = |menu| menu_links(inputs, language, menu);
    let logo = site.logo.as_ref().and_then(|path| inputs.pictures.logo(path));
    let icon = match &site.icon {
        Some(path) => inputs.pictures.logo(path),
        None => logo.filter(|logo| is_about_square(logo)),
    };
    Site {
        title: site.title.get(language).to_owned(),
        description: site.description.get(language).to_owned(),
        permalink: addresses.permalink(""),
        language: language_name(inputs.localized(language), language),
        languages: view.languages().map(|it| language_home(inputs, it, it == language)).collect(),
        home_path: addresses.path_in(language, ""),
        home_permalink: addresses.permalink(&addresses.place(language, "")),
        petitions_path: addresses.path_in(language, PageKind::Petitions.place()),
        privacy_path: PageKind::Privacy
            .is_in(&inputs.theme)
            .then(|| addresses.path_in(language, PageKind::Privacy.place())),
        privacy_permalink: PageKind::Privacy
            .is_in(&inputs.theme)
            .then(|| addresses.permalink(&addresses.place(language, PageKind::Privacy.place()))),
        feed_path: addresses.path_in(language, "feed.xml"),
        mail_logo_permalink: logo.and_then(|logo| mail_picture(&addresses.permalink(""), &logo.path)),
        mail_from: site.mail.as_ref().map(|mail| mail.from.clone()),
        logo: logo.map(|picture| Picture { alt: site.title.get(language).to_owned(), ..picture.clone() }),
        icon: icon.cloned(),
        menu_main: pages(Menu::Main),
        menu_footer: pages(Menu::Footer),
        social: site.social.iter().map(|(name, address)| external(name, address)).collect(),
        controller: site.controller.as_ref().map(|controller| Controller {
            name: controller.name.clone(),
            address: controller.address.clone(),
            contact: controller.contact.clone(),
            contact_href: controller.contact.as_deref().and_then(contact_url),
            representative: controller.representative.clone(),
            dpo: controller.dpo.clone(),
        }),
        recovery_days: Some(site.signing.recovery_days).filter(|days| *days > 0),
        timezone: site.timezone_name.clone(),
        timezone_city: inputs.localized(language).locale().city(&site.timezone_name),
        colours: *inputs.theme.colours(),
        extra: extra(&site.extra),
    }
}

fn language_home(inputs: &Inputs, language: &Language, is_current: bool) -> LanguageHome {
    let LanguageName { tag, dir, name } = language_name(inputs.localized(language), language);
    LanguageHome { tag, dir, name, path: inputs.addresses.path_in(language, ""), is_current }
}

/// Whether a picture can be a small icon: its sides differ by a quarter at most.
fn is_about_square(picture: &Picture) -> bool {
    let (short, long) = (picture.width.min(picture.height), picture.width.max(picture.height));
    long * 4 <= short * 5
}

/// The URL of a picture, if mail programs show its format.
fn mail_picture(base: &str, path: &str) -> Option<String> {
    let url = url::Url::parse(base).ok()?.join(path).ok()?;
    (!path.ends_with(".svg")).then(|| url.into())
}

fn social_image(inputs: &Inputs, language: &Language) -> Option<SocialCard> {
    let site = inputs.view.site();
    let words = SocialWords {
        title: site.title.get(language),
        target_line: site.description.get(language),
        site: inputs.addresses.base().host_str().unwrap_or_default(),
        language,
    };
    let logo = site.logo.as_ref().and_then(|path| inputs.pictures.source(path));
    let is_shown = inputs.theme.has(Part::SocialImages);
    is_shown.then(|| SocialCard::new(words, inputs.theme.colours(), logo, None))
}

/// Networks as they write their names themselves.
const NETWORKS: [&str; 14] = [
    "Bluesky",
    "Codeberg",
    "Facebook",
    "GitHub",
    "Instagram",
    "LinkedIn",
    "Mastodon",
    "PeerTube",
    "Telegram",
    "Threads",
    "TikTok",
    "WhatsApp",
    "X",
    "YouTube",
];

fn external(name: &str, address: &str) -> ExternalLink {
    let known = NETWORKS.into_iter().find(|known| known.eq_ignore_ascii_case(name));
    let name = known.map_or_else(|| name.to_owned().into(), Into::into);
    ExternalLink { name, address: address.to_owned() }
}

fn menu_links(inputs: &Inputs, language: &Language, menu: Menu) -> Vec<Link> {
    let mut articles: Vec<&Arc<Article>> =
        inputs.view.content.pages.values().filter(|article| article.menu == Some(menu)).collect();
    articles.sort_by(|a, b| (a.weight, &a.name).cmp(&(b.weight, &b.name)));
    articles.into_iter().map(|article| article_link(inputs, language, article)).collect()
}

/// A link to the translation of an article for readers of `language`, or else to the article in the default language.
fn article_link(inputs: &Inputs, language: &Language, article: &Article) -> Link {
    let translation = article.translations.get(language);
    let own = if translation.is_some() { language } else { &inputs.view.site().language };
    Link {
        title: translation.map_or(&article.title, |translation| &translation.title).clone(),
        path: inputs.addresses.path_in(own, &PageKind::Article.place_of(&article.name)),
        lang: own.to_string(),
        dir: direction(own),
    }
}
