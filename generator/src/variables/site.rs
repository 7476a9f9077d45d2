//! The site, in one language: the variable `site`.

use std::borrow::Cow;

use serde::Serialize;

use super::colours::Colours;
use super::picture::Picture;

/// The site, in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Site {
    /// Its name.
    pub title: String,
    /// What it is for; may be empty.
    pub description: String,
    /// Its absolute address, with a slash at the end.
    pub permalink: String,
    /// The language of the pages that this is for.
    pub language: LanguageName,
    /// All its languages, the default first.
    pub languages: Vec<LanguageName>,
    /// The home page in this language.
    pub home_path: String,
    /// The list of all petitions in this language.
    pub petitions_path: String,
    /// The privacy notice in this language; null where the theme leaves it out.
    pub privacy_path: Option<String>,
    /// The site's Atom feed in this language.
    pub feed_path: String,
    /// Its logo.
    pub logo: Option<Picture>,
    /// Pages in the main menu, by weight.
    pub menu_main: Vec<Link>,
    /// Pages in the footer, by weight.
    pub menu_footer: Vec<Link>,
    /// `social` of `site.yaml`: name and address, by name.
    pub social: Vec<ExternalLink>,
    /// Who answers for the data.
    pub controller: Option<Controller>,
    /// IANA name of its time zone.
    pub timezone: String,
    /// The theme's colours, with the site's brand colour.
    pub colours: Colours,
    /// `extra` of `site.yaml`.
    pub extra: serde_json::Value,
}

/// A language and its own name for itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LanguageName {
    /// BCP 47.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// In that language: `français`.
    pub name: String,
}

/// A link to a page of the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Link {
    /// Its text.
    pub title: String,
    /// Where it leads.
    pub path: String,
    /// Language of the text.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}

/// A link to another site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExternalLink {
    /// Its text.
    pub name: Cow<'static, str>,
    /// An absolute address.
    pub address: String,
}

/// Who answers for the data (GDPR article 4(7)).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Controller {
    /// Name of the person or body.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// As written: an e-mail address or a web address.
    pub contact: Option<String>,
    /// The contact as an address to link to: `mailto:…` or `https://…`.
    pub contact_href: Option<String>,
}
