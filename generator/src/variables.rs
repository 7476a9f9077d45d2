//! What a template sees: every variable, and what it holds.
//!
//! Each page is rendered by the template of its [`PageKind`] with three variables: `site` ([`Site`], the same on all pages
//! of one language), `head` ([`Head`], for the `<head>` and the language switch) and `page` (the struct named after the
//! kind). Words come from the theme's Fluent texts, in the language of the page:
//!
//! | in a template | yields |
//! |---|---|
//! | `{{ t(key="sign-button") }}` | the text, escaped as any other value; further arguments fill its placeables. A number chooses plurals as it is and is printed as the language prints numbers |
//! | `{{ t_html(key="petitioning", target=card.target) }}` | the same as HTML: the text is escaped, an argument is escaped and stands in `<bdi>`, an argument that is safe already (a `{% set %}` block, `\| safe`) stands as it is. The only way to put markup into a text |
//! | `{{ 10364 \| number }}` | `10,364`, `10 364`, `١٠٬٣٦٤` |
//! | `{{ "2026-11-24" \| date }}` | `24 November 2026`; of an instant, its day in the site's time zone |
//! | `{{ 67 \| percent }}` | `67%`, `67 %`, `٦٧٪` |
//! | `{{ asset(name="style.css") }}` | the path of a file of `static/` under its hashed name |
//!
//! A name that ends in `html` is markup that is sound already: write it with `| safe`. All others are plain text. A `path`
//! starts with a slash and includes the path of the base URL; a `permalink` is absolute. Dates are `YYYY-MM-DD`, instants
//! RFC 3339 in UTC, languages BCP 47 tags, `dir` is `ltr` or `rtl`. What may be absent is null: `{% if card.image %}`.

mod card;
mod pages;
mod template_value;

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;

pub use card::*;
pub use pages::*;
pub use template_value::TemplateValue;

/// The kinds of page, each with a template and a struct of this module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// [`Home`].
    Home,
    /// [`PetitionList`].
    Petitions,
    /// [`PetitionPage`].
    Petition,
    /// [`PetitionPage`]: thanks, and sharing.
    Confirmed,
    /// [`PetitionPage`]: in other sites' frames.
    Embed,
    /// [`Poster`].
    Poster,
    /// [`OrganisationPage`].
    Organisation,
    /// [`TopicPage`].
    Topic,
    /// [`Article`].
    Article,
    /// [`Privacy`].
    Privacy,
    /// [`Step`].
    CheckEmail,
    /// [`Step`].
    Confirm,
    /// [`Step`].
    Signature,
    /// [`Step`].
    Withdrawn,
    /// [`Step`]: `signing/<lang>/message/`.
    Message,
    /// [`Step`]: `404.html`.
    NotFound,
}

impl PageKind {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Home,
        Self::Petitions,
        Self::Petition,
        Self::Confirmed,
        Self::Embed,
        Self::Poster,
        Self::Organisation,
        Self::Topic,
        Self::Article,
        Self::Privacy,
        Self::CheckEmail,
        Self::Confirm,
        Self::Signature,
        Self::Withdrawn,
        Self::Message,
        Self::NotFound,
    ];

    /// Its template in the theme's `templates/`.
    pub fn template(self) -> &'static str {
        match self {
            Self::Home => "home.html",
            Self::Petitions => "petitions.html",
            Self::Petition => "petition.html",
            Self::Confirmed => "confirmed.html",
            Self::Embed => "embed.html",
            Self::Poster => "poster.html",
            Self::Organisation => "organisation.html",
            Self::Topic => "topic.html",
            Self::Article => "article.html",
            Self::Privacy => "privacy.html",
            Self::CheckEmail => "check-email.html",
            Self::Confirm => "confirm.html",
            Self::Signature => "signature.html",
            Self::Withdrawn => "withdrawn.html",
            Self::Message => "message.html",
            Self::NotFound => "404.html",
        }
    }
}

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

/// For the `<head>` of a page and for its language switch.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Head {
    /// The whole `<title>`. Its words are the Fluent texts `title-<kind>`, with `site`, `title`, `target` and `number` (of the
    /// page, from 2) given.
    pub title: String,
    /// At most 160 characters. The Fluent texts `description-<kind>` where the page has no summary of its own.
    pub description: String,
    /// Canonical absolute address.
    pub permalink: String,
    /// Below which path the page lies: `path` of the page itself.
    pub path: String,
    /// Whether search engines are asked to leave it out. Then it has neither canonical link nor alternates.
    pub noindex: bool,
    /// The page in each language that has it, itself among them, in the order of `site.languages`; empty where it is the only one.
    pub alternates: Vec<Alternate>,
    /// Absolute address for `hreflang="x-default"`; null where `alternates` is empty.
    pub permalink_default: Option<String>,
    /// `website`, `article` or `profile`.
    pub og_type: &'static str,
    /// 1200 × 630.
    pub social_image: Option<SocialImage>,
    /// schema.org, ready for `<script type="application/ld+json">` (with `<` written as `\u003c`): use `| safe`. Null where there
    /// is none, or the theme leaves it out.
    pub json_ld_html: Option<String>,
    /// Feeds of this page, the most fitting first.
    pub feeds: Vec<Arc<TemplateValue<Link>>>,
}

/// The same page in one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Alternate {
    /// BCP 47.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The language's own name.
    pub name: String,
    /// Absolute.
    pub permalink: String,
    /// From the root.
    pub path: String,
    /// Whether it is the page that shows this.
    pub is_current: bool,
}

/// The picture shown where the page is shared.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SocialImage {
    /// Absolute.
    pub permalink: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}

/// A picture of the content in several widths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// The fallback file.
    pub path: String,
    /// Pixels of the fallback.
    pub width: u32,
    /// Pixels of the fallback.
    pub height: u32,
    /// For `<source>`, the smallest format first.
    pub sources: Vec<PictureSource>,
    /// `srcset` of the fallback's format; may be empty.
    pub srcset: String,
    /// What it shows.
    pub alt: String,
    /// Whose it is.
    pub credit: Option<String>,
}

/// One format of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PictureSource {
    /// `image/webp`.
    pub media_type: String,
    /// For the attribute `srcset`.
    pub srcset: String,
}

/// Which page of a list this is.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Pagination {
    /// From 1.
    pub number: usize,
    /// How many there are, at least 1.
    pub pages: usize,
    /// The page before.
    pub previous_path: Option<String>,
    /// The page after.
    pub next_path: Option<String>,
}
