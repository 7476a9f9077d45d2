//! The privacy notice: the variable `page` of `privacy.html` and of `parts/privacy-notice.html`.

use jiff::civil::Date;
use petition::FormField;
use serde::Serialize;

use super::card::OrganisationLink;
use super::pages::Article;

/// `privacy/`: the site's own text and the generated notice.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Privacy {
    /// `pages/privacy.md`, to be shown before the generated notice.
    pub own: Option<Article>,
    /// `parts/privacy-notice.html`.
    pub notice_html: String,
    /// `texts/<hash>.txt` with the whole page as plain text; null if the theme does not generate `data`.
    pub text_path: Option<String>,
}

/// `parts/privacy-notice.html`: the facts for the generated notice.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PrivacyNotice {
    /// The organisations that hold signers' data, sorted by name.
    pub holders: Vec<DataHolder>,
    /// The companies that process it: AWS if the site has a region there, and `privacy.processors` of `site.yaml`.
    pub processors: Vec<ProcessorLine>,
    /// Whether pages are delivered through the worldwide servers of CloudFront.
    pub has_cdn: bool,
    /// `privacy.authority` of `site.yaml`.
    pub authority: Option<String>,
    /// `privacy.updated` of `site.yaml`.
    pub updated: Option<Date>,
    /// For how many days after closing data is kept: the minimum and the maximum of all petitions.
    pub keep_days: [u32; 2],
    /// Whether any petition confirms signatures by email.
    pub confirms_by_email: bool,
    /// Which petitions deliver names to their target.
    pub delivers_names: Extent,
    /// The fields of any form besides name and email.
    pub fields: Vec<FormField>,
    /// Whether links to any petition may name their source, which is then stored.
    pub has_sources: bool,
    /// Whether there are posters with sheets to sign on paper.
    pub on_paper: bool,
    /// For how many days an unconfirmed signature is kept after the first email.
    pub pending_days: u32,
    /// For how many days it is kept if no email can be sent.
    pub unsent_days: u32,
    /// For how many days the key of a withdrawn signature is kept.
    pub withdrawn_days: u32,
    /// For how many days it is remembered that an email bounced.
    pub stopped_days: u32,
}

/// A company that processes signers' data for the controller (GDPR, Article 28).
#[derive(Clone, Debug, Default, Serialize)]
pub struct ProcessorLine {
    pub name: String,
    /// Null for AWS, whose services the template names.
    pub purpose: Option<String>,
    /// The name of the country where the data is stored, in the language of the page.
    pub country: String,
    /// Whether that is in the European Economic Area.
    pub is_in_eea: bool,
    /// What protects data outside it; null if unknown.
    pub safeguard: Option<String>,
    /// Whether it is AWS, which the deployment of `deploy/` uses, and not from `site.yaml`.
    pub is_aws: bool,
}

/// Whether something applies to none, some or all petitions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// To none, or there are no petitions.
    #[default]
    None,
    Some,
    All,
}

impl Extent {
    /// From whether it applies to each petition.
    pub fn of(each: impl Iterator<Item = bool>) -> Self {
        let (yes, no): (Vec<bool>, Vec<bool>) = each.partition(|applies| *applies);
        match (yes.is_empty(), no.is_empty()) {
            (true, _) => Self::None,
            (false, true) => Self::All,
            (false, false) => Self::Some,
        }
    }
}

/// An organisation that holds signers' data.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DataHolder {
    pub organisation: OrganisationLink,
    /// Postal address.
    pub address: Option<String>,
    /// As in its file: an email address or a URL.
    pub contact: Option<String>,
    /// The contact as a link: `mailto:…` or `https://…`.
    pub contact_href: Option<String>,
}
