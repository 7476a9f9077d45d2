//! The site, in one language: the variable `site`.

use std::borrow::Cow;

use serde::Serialize;

use super::colours::Colours;
use super::picture::Picture;

/// The site, in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Site {
    pub title: String,
    /// May be empty.
    pub description: String,
    /// The base URL, with a slash at the end.
    pub permalink: String,
    /// The language of the page.
    pub language: LanguageName,
    /// All languages of the site, the default first, each with its home page.
    pub languages: Vec<LanguageHome>,
    /// The home page in this language.
    pub home_path: String,
    pub home_permalink: String,
    /// The list of all petitions in this language.
    pub petitions_path: String,
    /// The privacy notice in this language; null if the theme does not generate it.
    pub privacy_path: Option<String>,
    pub privacy_permalink: Option<String>,
    /// The site's Atom feed in this language.
    pub feed_path: String,
    pub logo: Option<Picture>,
    /// For the tabs of browsers: `icon` of `site.yaml`, or a logo that is about square.
    pub icon: Option<Picture>,
    /// The URL of the logo for emails; null for SVG, which most mail programs do not show.
    pub mail_logo_permalink: Option<String>,
    /// `mail.from` of `site.yaml`: the sender of emails.
    pub mail_from: Option<String>,
    /// Pages in the main menu, in order of weight.
    pub menu_main: Vec<Link>,
    /// Pages in the footer, in order of weight.
    pub menu_footer: Vec<Link>,
    /// `social` of `site.yaml`, sorted by name.
    pub social: Vec<ExternalLink>,
    /// The controller of the signers' data.
    pub controller: Option<Controller>,
    /// For how many days backups still have deleted data; null if there are none.
    pub recovery_days: Option<u32>,
    /// IANA name.
    pub timezone: String,
    /// The city after which the time zone is named, in the language of the page; null for `UTC`.
    pub timezone_city: Option<String>,
    /// The theme's colours, with the site's brand colour.
    pub colours: Colours,
    /// `extra` of `site.yaml`.
    pub extra: serde_json::Value,
}

/// A language and its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LanguageName {
    pub tag: String,
    pub dir: &'static str,
    /// In the language itself: `français`.
    pub name: String,
}

/// A language and its home page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LanguageHome {
    pub tag: String,
    pub dir: &'static str,
    /// In the language itself: `français`.
    pub name: String,
    pub path: String,
    /// Whether the page is in this language.
    pub is_current: bool,
}

/// A link to a page of the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    pub title: String,
    pub path: String,
    pub lang: String,
    pub dir: &'static str,
}

/// A link to another site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExternalLink {
    pub name: Cow<'static, str>,
    /// An absolute URL.
    pub address: String,
}

/// The controller of the signers' data (GDPR, Article 4(7)).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Controller {
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// As in `site.yaml`: an email address or a URL.
    pub contact: Option<String>,
    /// The contact as a link: `mailto:…` or `https://…`.
    pub contact_href: Option<String>,
    /// The representative in the European Union (Article 27).
    pub representative: Option<String>,
    /// The data protection officer (Article 37).
    pub dpo: Option<String>,
}
