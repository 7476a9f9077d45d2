//! `site.yaml`, by itself.

use std::collections::BTreeMap;
use std::sync::Arc;

use petition::index::{Controller, Mail};
use petition::language::Language;
use petition::slug::Slug;

use super::file::{Spanned, keep_days, opening, spanned_text};
use crate::content::{AwsSettings, Brand, LocalizedText, SigningSettings};
use crate::contrast::{self, CONTRAST_MIN, PAPER_DARK, PAPER_LIGHT};
use crate::diagnostic::{BAD_VALUE, LOW_CONTRAST, TOO_LARGE};
use crate::front_matter::check::{self, Subject};
use crate::front_matter::yaml::Value;
use crate::front_matter::{Entries, FRONT_MATTER_MAX, Reader, by_language, keys, read_entries, text_of};

/// Days for which signers' data is kept after closing, where nothing else is said.
const KEEP_DAYS: u32 = 180;

#[derive(Debug)]
pub(crate) struct SiteFile {
    pub(crate) title: LocalizedText,
    pub(crate) base_url: Option<url::Url>,
    pub(crate) language: Language,
    pub(crate) languages: Vec<Language>,
    pub(crate) timezone: jiff::tz::TimeZone,
    pub(crate) timezone_name: String,
    pub(crate) theme: String,
    pub(crate) description: LocalizedText,
    pub(crate) logo: Option<Spanned<String>>,
    pub(crate) brand: Option<Brand>,
    pub(crate) topics: BTreeMap<Slug, BTreeMap<Language, String>>,
    pub(crate) social: BTreeMap<String, String>,
    pub(crate) mail: Option<Mail>,
    pub(crate) controller: Option<Controller>,
    pub(crate) signing: SigningSettings,
    pub(crate) aws: AwsSettings,
    pub(crate) extra: serde_json::Map<String, serde_json::Value>,
}

pub(crate) fn parse(reader: &mut Reader) -> Option<SiteFile> {
    let source = Arc::clone(&reader.source);
    if source.len() > FRONT_MATTER_MAX {
        reader.report(TOO_LARGE, 0..0, "this file is too large to be a site's settings");
        return None;
    }
    let start = opening(&source).start;
    let mut entries = read_entries(reader, &source, start..source.len());
    let first_line = start..start + source[start..].lines().next().map_or(0, |line| line.trim_end().len());
    let subject = Subject { what: "a site", keys: keys::SITE, main: None };
    check::check(reader, &mut entries, subject, first_line);
    let language = entries.text("language").and_then(|tag| Language::parse(&tag));
    let language = language.or_else(|| Language::parse("en"))?;
    let mut languages: Vec<Language> = Vec::new();
    for tag in entries.texts("languages").iter().filter_map(|tag| Language::parse(tag)) {
        if tag != language && !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    let timezone_name = entries.text("timezone").unwrap_or_else(|| "UTC".to_owned());
    Some(SiteFile {
        title: localized(reader, &entries, "title", &language),
        base_url: base_url(reader, &entries),
        timezone: jiff::tz::TimeZone::get(&timezone_name).unwrap_or(jiff::tz::TimeZone::UTC),
        timezone_name,
        theme: entries.text("theme").unwrap_or_else(|| "default".to_owned()),
        description: localized(reader, &entries, "description", &language),
        logo: spanned_text(&entries, "logo"),
        brand: brand(reader, &entries),
        topics: topics(&entries),
        social: social(&entries),
        mail: mail(&entries),
        controller: controller(&entries),
        signing: signing(&entries),
        aws: aws(&entries),
        extra: entries.extra(),
        language,
        languages,
    })
}

fn localized(reader: &mut Reader, entries: &Entries<'_>, key: &str, language: &Language) -> LocalizedText {
    let Some(node) = entries.value(key) else { return LocalizedText::default() };
    let Value::Mapping(texts) = &node.value else {
        return LocalizedText { default: text_of(node).unwrap_or_default(), by_language: BTreeMap::new() };
    };
    let mut by_language = by_language(texts);
    let default = by_language.remove(language);
    if default.is_none() {
        reader
            .report(BAD_VALUE, node.span.clone(), format!("`{key}` does not say it in the site's language"))
            .set_help(format!("add a line `{language}: \"…\"` below `{key}:`"));
    }
    LocalizedText { default: default.unwrap_or_default(), by_language }
}

/// Names of topics by the path of their pages, as the petitions' own are.
fn topics(entries: &Entries<'_>) -> BTreeMap<Slug, BTreeMap<Language, String>> {
    let topics = entries.map("topics").entries;
    let names = topics.iter().filter_map(|(topic, names)| match &names.value {
        Value::Mapping(names) => Some((crate::slug::from_text(&topic.scalar()?.text)?, by_language(names))),
        _ => None,
    });
    names.collect()
}

/// The base address with a slash at its end; parts that an address of pages cannot have are refused.
fn base_url(reader: &mut Reader, entries: &Entries<'_>) -> Option<url::Url> {
    let written = entries.text("base_url")?;
    let mut url = url::Url::parse(&written).ok()?;
    let is_plain =
        url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if !is_plain {
        let span = entries.span("base_url")?;
        reader
            .report(BAD_VALUE, span, "`base_url` has more than a host and a path")
            .set_help("write for example `base_url: https://petitions.example.org/`");
        return None;
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Some(url)
}

fn brand(reader: &mut Reader, entries: &Entries<'_>) -> Option<Brand> {
    let brand = entries.map("brand");
    for (key, paper, what) in [("light", PAPER_LIGHT, "light"), ("dark", PAPER_DARK, "dark")] {
        let Some(node) = brand.value(key) else { continue };
        let Some(colour) = text_of(node).as_deref().and_then(contrast::parse) else { continue };
        let ratio = contrast::ratio(colour, paper);
        if ratio < CONTRAST_MIN {
            // Cut, not rounded: 4.49 is not 4.5.
            let shown = (ratio * 100.0).floor() / 100.0;
            let help = match what {
                "light" => "choose a darker colour",
                _ => "choose a lighter colour",
            };
            reader
                .report(LOW_CONTRAST, node.span.clone(), format!("this colour is hard to read on {what} paper"))
                .set_label(format!("contrast {shown:.2}, and at least {CONTRAST_MIN} is needed"))
                .set_help(help);
        }
    }
    Some(Brand { light: hex(&brand.text("light")?)?, dark: hex(&brand.text("dark")?)? })
}

fn hex(written: &str) -> Option<String> {
    let [red, green, blue] = contrast::parse(written)?;
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

fn social(entries: &Entries<'_>) -> BTreeMap<String, String> {
    let social = entries.map("social").entries;
    social.iter().filter_map(|(name, address)| Some((text_of(name)?, text_of(address)?))).collect()
}

fn mail(entries: &Entries<'_>) -> Option<Mail> {
    let mail = entries.map("mail");
    Some(Mail { from: mail.text("from")?, reply_to: mail.text("reply_to") })
}

fn controller(entries: &Entries<'_>) -> Option<Controller> {
    let controller = entries.map("controller");
    Some(Controller {
        name: controller.text("name")?,
        address: controller.text("address"),
        contact: controller.text("contact"),
    })
}

fn signing(entries: &Entries<'_>) -> SigningSettings {
    let signing = entries.map("signing");
    let endpoint = signing.text("endpoint").unwrap_or_else(|| "/api".to_owned());
    SigningSettings {
        confirm_by_email: signing.boolean("confirm_by_email").unwrap_or(true),
        keep_days: keep_days(&signing).unwrap_or(KEEP_DAYS),
        endpoint: endpoint.trim_end_matches('/').to_owned(),
    }
}

fn aws(entries: &Entries<'_>) -> AwsSettings {
    let aws = entries.map("aws");
    AwsSettings { region: aws.text("region"), prefix: aws.text("prefix") }
}
