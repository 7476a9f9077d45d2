//! The privacy notice: the site's own text, and what the product knows of the processing.
//!
//! The sections are those of the GDPR, Articles 13(1) and (2), and 14 for people whose address someone else entered. Explicit
//! consent (Article 9(2)(a)) is asked for by the form; Recital 42 and Article 7(1) ask to prove it, so the notice is published under
//! the hash of its text, too.

use std::collections::BTreeSet;

use petition::index::contact_url;
use petition::language::Language;
use petition::life::{PENDING_DAYS, STOPPED_DAYS, UNSENT_DAYS, WITHDRAWN_DAYS};
use petition::slug::Slug;
use petition::text::TextHash;
use reader::content::{AwsSettings, Site, is_in_eea};
use tera::Context;

use super::head::HeadInput;
use super::plain_text::plain_text;
use crate::output::OutputFile;
use crate::page_kind::{PRIVACY_ARTICLE, PageKind};
use crate::snapshot::Renderer;
use crate::theme::Part;
use crate::variables::{DataHolder, OrganisationLink, Privacy, PrivacyNotice, ProcessorLine};

const NOTICE: &str = "parts/privacy-notice.html";

impl Renderer<'_> {
    pub(super) fn privacy(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        let (page, _) = self.privacy_page(language)?;
        let image = self.site_image(language);
        let about = HeadInput { image, ..HeadInput::new(PageKind::Privacy, PageKind::Privacy.place()) };
        self.finish(language, about, &page)
    }

    /// The notice as plain text, `texts/<hash>.txt`; `None` if the theme does not generate `data`.
    pub(crate) fn privacy_text(&self, language: &Language) -> Result<Option<OutputFile>, tera::Error> {
        let (page, text) = self.privacy_page(language)?;
        Ok(page.text_path.is_some().then(|| OutputFile::text(text_place(&text), text)))
    }

    /// The variables of the page, and its plain text.
    fn privacy_page(&self, language: &Language) -> Result<(Privacy, String), tera::Error> {
        let mut variables = Context::new();
        variables.insert_value("site", self.site(language).site.clone());
        variables.insert("page", &self.privacy_notice(language));
        let notice_html = self.theme(language).render(NOTICE, &variables)?;
        let own = self.article(PRIVACY_ARTICLE).map(|article| self.article_variables(language, article));
        let own_html = own.as_ref().map(|own| own.text_html.as_str()).unwrap_or_default();
        let text = plain_text(&[own_html, &notice_html]);
        let text_path = self.has(Part::Data).then(|| self.addresses().path(&text_place(&text)));
        Ok((Privacy { own, notice_html, text_path }, text))
    }

    fn privacy_notice(&self, language: &Language) -> PrivacyNotice {
        let (facts, site) = (self.signing_facts(), self.settings());
        PrivacyNotice {
            holders: self.holders(language, &facts.holders),
            processors: self.processors(language, site),
            has_cdn: site.aws.region.is_some(),
            authority: site.privacy.authority.as_ref().map(|name| name.get(language).to_owned()),
            updated: site.privacy.updated,
            keep_days: facts.keep_days,
            confirms_by_email: facts.confirms_by_email,
            delivers_names: facts.delivers_names,
            fields: facts.fields.clone(),
            has_sources: facts.has_sources,
            on_paper: self.has_kind(PageKind::Poster),
            pending_days: PENDING_DAYS,
            unsent_days: UNSENT_DAYS,
            withdrawn_days: WITHDRAWN_DAYS,
            stopped_days: STOPPED_DAYS,
        }
    }

    fn holders(&self, language: &Language, names: &BTreeSet<Slug>) -> Vec<DataHolder> {
        let links = self.organisation_links(language).filter(|(slug, _)| names.contains(slug));
        links
            .filter_map(|(slug, link)| {
                let organisation = self.organisation(slug)?;
                Some(DataHolder {
                    organisation: OrganisationLink::clone(link),
                    address: organisation.address.clone(),
                    contact: organisation.contact.clone(),
                    contact_href: organisation.contact.as_deref().and_then(contact_url),
                })
            })
            .collect()
    }

    /// AWS, if the site is deployed there and does not list it, and the companies that the site lists.
    fn processors(&self, language: &Language, site: &Site) -> Vec<ProcessorLine> {
        let country = |code: &str| self.theme(language).locale().country(code);
        let listed = &site.privacy.processors;
        let names_aws =
            listed.iter().any(|processor| ["AWS", "Amazon"].iter().any(|name| processor.name.contains(name)));
        let aws = aws_country(&site.aws).filter(|_| !names_aws).map(|code| ProcessorLine {
            name: "Amazon Web Services".to_owned(),
            purpose: None,
            country: country(code),
            is_in_eea: is_in_eea(code),
            safeguard: None,
            is_aws: true,
        });
        let listed = listed.iter().map(|processor| ProcessorLine {
            name: processor.name.clone(),
            purpose: Some(processor.purpose.get(language).to_owned()),
            country: country(&processor.country),
            is_in_eea: is_in_eea(&processor.country),
            safeguard: processor.safeguard.as_ref().map(|text| text.get(language).to_owned()),
            is_aws: false,
        });
        aws.into_iter().chain(listed).collect()
    }
}

fn text_place(text: &str) -> String {
    format!("texts/{}.txt", TextHash::of(text))
}

/// The country of the region in which a site keeps signers' data.
/// <https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>
pub(crate) fn aws_country(aws: &AwsSettings) -> Option<&'static str> {
    let region = aws.region.as_deref()?;
    let country = match region {
        "eu-central-1" | "eusc-de-east-1" => "DE",
        "eu-central-2" => "CH",
        "eu-west-1" => "IE",
        "eu-west-2" => "GB",
        "eu-west-3" => "FR",
        "eu-north-1" => "SE",
        "eu-south-1" => "IT",
        "eu-south-2" => "ES",
        "il-central-1" => "IL",
        "me-south-1" => "BH",
        "me-central-1" => "AE",
        "af-south-1" => "ZA",
        "mx-central-1" => "MX",
        "sa-east-1" => "BR",
        "ap-east-1" => "HK",
        "ap-east-2" => "TW",
        "ap-northeast-1" | "ap-northeast-3" => "JP",
        "ap-northeast-2" => "KR",
        "ap-south-1" | "ap-south-2" => "IN",
        "ap-southeast-1" => "SG",
        "ap-southeast-2" | "ap-southeast-4" => "AU",
        "ap-southeast-3" => "ID",
        "ap-southeast-5" => "MY",
        "ap-southeast-6" => "NZ",
        "ap-southeast-7" => "TH",
        _ if region.starts_with("us-") => "US",
        _ if region.starts_with("ca-") => "CA",
        _ if region.starts_with("cn-") => "CN",
        _ => return None,
    };
    Some(country)
}
