//! `site.yaml`, by itself.

mod privacy;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::index::{Controller, Mail, Rates};
use petition::language::Language;
use petition::slug::Slug;

use super::file::{Spanned, keep_days, localized, opening, per_mailbox, spanned_text, spanned_texts};
use crate::contrast;
use crate::diagnostic::{BAD_VALUE, Code, Diagnostic, TOO_LARGE};
use crate::front_matter::check::{self, KeyScope};
use crate::front_matter::keys::petition::signing::CONFIRM_BY_EMAIL;
use crate::front_matter::keys::{Key, site as keys};
use crate::front_matter::yaml::Value;
use crate::front_matter::{Entries, FRONT_MATTER_MAX, Reader, by_language, read_entries, text_of};
use crate::localized::LocalizedText;
use crate::source::CONTENT;

pub use self::privacy::{PrivacySettings, Processor, is_in_eea};

/// Days after closing for which signers' data is kept by default.
const KEEP_DAYS: u32 = 180;
/// Couples share mailboxes; the UK Parliament's service accepts two signatures per address, too.
const PER_MAILBOX: u8 = 2;
/// Days for which backups reach back by default: those of `deploy/template.yaml`.
const RECOVERY_DAYS: u32 = 28;

/// `site.yaml`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::site`, which describe them")]
#[derive(Clone, Debug)]
pub struct Site {
    pub title: LocalizedText,
    /// With a slash at the end: `https://example.org/campaigns/`.
    pub base_url: url::Url,
    pub language: Language,
    /// Without the default language.
    pub languages: Vec<Language>,
    pub reviewed_languages: Vec<Language>,
    pub timezone: jiff::tz::TimeZone,
    /// The IANA name as written.
    pub timezone_name: String,
    pub theme: String,
    /// May be empty.
    pub description: LocalizedText,
    /// Relative to the root.
    pub logo: Option<PathBuf>,
    /// Relative to the root.
    pub icon: Option<PathBuf>,
    pub brand: Option<Brand>,
    pub home: HomePage,
    pub topics: BTreeMap<Slug, BTreeMap<Language, String>>,
    pub social: BTreeMap<String, String>,
    pub mail: Option<Mail>,
    pub controller: Option<Controller>,
    pub privacy: PrivacySettings,
    pub signing: SigningSettings,
    pub aws: AwsSettings,
    pub extra: serde_json::Map<String, serde_json::Value>,
    /// For diagnostics about what only the theme can check.
    pub spans: SiteSpans,
    /// Of the file.
    pub digest: u64,
}

/// The spans of values in `site.yaml` that are checked against the theme; `None` if a key is absent.
#[expect(missing_docs, reason = "the fields are named after the keys")]
#[derive(Clone, Debug, Default)]
pub struct SiteSpans {
    source: Arc<str>,
    pub theme: Option<Range<usize>>,
    /// Each language of `language` and `languages`.
    pub languages: BTreeMap<Language, Range<usize>>,
    pub brand_light: Option<Range<usize>>,
    pub brand_dark: Option<Range<usize>>,
    pub controller: Option<Range<usize>>,
    pub privacy: Option<Range<usize>>,
}

/// The brand colour in the looks for which it is set, at least one, as `#rrggbb`.
#[expect(missing_docs, reason = "the fields are named after the looks")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    pub light: Option<String>,
    pub dark: Option<String>,
}

/// What the home page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HomePage {
    /// The petition if exactly one is open, else the list.
    #[default]
    Auto,
    /// The featured open petition, else the newest open one; the list if none is open.
    Petition,
    /// The petitions of the site.
    List,
}

/// `signing` of `site.yaml`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::site::signing`, which describe them")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningSettings {
    pub confirm_by_email: bool,
    pub keep_days: u32,
    pub per_mailbox: u8,
    pub recovery_days: u32,
    pub limits: Rates,
    /// A path below the base URL or an absolute URL, without a slash at the end.
    pub endpoint: String,
}

/// `aws` of `site.yaml`; only the commands that use AWS read it.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::site::aws`, which describe them")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AwsSettings {
    pub region: Option<String>,
    pub prefix: Option<String>,
}

#[derive(Debug)]
pub(crate) struct SiteFile {
    /// Without logo and icon, which are set when all files are known.
    pub(crate) site: Site,
    /// Whether `base_url` was missing or invalid, which is an error; the site then has a placeholder.
    pub(crate) lacks_base_url: bool,
    /// The logo as written.
    pub(crate) logo: Option<Spanned<String>>,
    /// The icon as written.
    pub(crate) icon: Option<Spanned<String>>,
}

pub(crate) fn parse(reader: &mut Reader) -> Option<SiteFile> {
    let source = Arc::clone(&reader.source);
    if source.len() > FRONT_MATTER_MAX {
        reader.report(TOO_LARGE, 0..0, "this file is too large for the settings of a site");
        return None;
    }
    let start = opening(&source).start;
    let mut entries = read_entries(reader, &source, start..source.len());
    let first_line = start..start + source[start..].lines().next().map_or(0, |line| line.trim_end().len());
    let scope = KeyScope { what: "a site", keys: keys::ALL, main: None };
    check::check(reader, &mut entries, scope, first_line);
    let language = entries.text(&keys::LANGUAGE).and_then(|tag| Language::parse(&tag));
    let language = language.or_else(|| Language::parse("en"))?;
    let timezone_name = entries.text(&keys::TIMEZONE).unwrap_or_else(|| "UTC".to_owned());
    let title = localized(reader, &entries, &keys::TITLE, &language);
    let base_url = base_url(reader, &entries);
    let lacks_base_url = base_url.is_none();
    let site = Site {
        title,
        base_url: base_url.or_else(|| url::Url::parse("https://example.invalid/").ok())?,
        timezone: jiff::tz::TimeZone::get(&timezone_name).unwrap_or(jiff::tz::TimeZone::UTC),
        timezone_name,
        theme: entries.text(&keys::THEME).unwrap_or_else(|| "default".to_owned()),
        description: localized(reader, &entries, &keys::DESCRIPTION, &language),
        logo: None,
        icon: None,
        brand: brand(&entries),
        home: home(&entries),
        topics: topics(&entries, &language),
        social: social(&entries),
        mail: mail(&entries),
        controller: privacy::controller(&entries),
        privacy: privacy::privacy(reader, &entries, &language),
        signing: signing(&entries),
        aws: aws(&entries),
        extra: entries.extra(),
        languages: languages(&entries, &language),
        reviewed_languages: tags(&entries, &keys::REVIEWED_LANGUAGES).collect(),
        language,
        spans: spans(&source, &entries),
        digest: 0,
    };
    let (logo, icon) = (spanned_text(&entries, &keys::LOGO), spanned_text(&entries, &keys::ICON));
    Some(SiteFile { site, lacks_base_url, logo, icon })
}

impl SiteSpans {
    /// A diagnostic about `site.yaml`, at `span` if it is known.
    pub fn report(&self, code: Code, message: impl Into<Cow<'static, str>>, span: Option<&Range<usize>>) -> Diagnostic {
        let diagnostic = Diagnostic::new(code, Path::new(CONTENT).join("site.yaml"), message);
        match span {
            Some(span) => diagnostic.at(&self.source, span.clone()),
            None => diagnostic,
        }
    }
}

fn spans(source: &Arc<str>, entries: &Entries<'_>) -> SiteSpans {
    let mut languages = BTreeMap::new();
    for tag in [&keys::LANGUAGE, &keys::LANGUAGES].into_iter().flat_map(|key| spanned_texts(entries, key)) {
        if let Some(language) = Language::parse(&tag.value) {
            languages.entry(language).or_insert(tag.span);
        }
    }
    let brand = entries.map(&keys::BRAND);
    SiteSpans {
        source: Arc::clone(source),
        theme: entries.span(&keys::THEME),
        languages,
        brand_light: brand.span(&keys::brand::LIGHT).or_else(|| entries.span(&keys::BRAND)),
        brand_dark: brand.span(&keys::brand::DARK),
        controller: entries.span(&keys::CONTROLLER),
        privacy: entries.span(&keys::PRIVACY),
    }
}

fn tags<'e>(entries: &'e Entries<'_>, key: &'e Key) -> impl Iterator<Item = Language> + 'e {
    entries.texts(key).into_iter().filter_map(|tag| Language::parse(&tag))
}

/// The further languages in their order, each once.
fn languages(entries: &Entries<'_>, default: &Language) -> Vec<Language> {
    let mut languages: Vec<Language> = Vec::new();
    for language in tags(entries, &keys::LANGUAGES) {
        if language != *default && !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// Names of topics by the slug of their pages, which petitions' topics are matched by.
fn topics(entries: &Entries<'_>, language: &Language) -> BTreeMap<Slug, BTreeMap<Language, String>> {
    let topics = entries.map(&keys::TOPICS).entries;
    let names = topics.iter().filter_map(|(topic, names)| match &names.value {
        Value::Mapping(names) => Some((crate::slug::from_text(&topic.scalar()?.text, language)?, by_language(names))),
        _ => None,
    });
    names.collect()
}

/// The base URL with a slash at its end. Reports a query, a fragment or credentials.
fn base_url(reader: &mut Reader, entries: &Entries<'_>) -> Option<url::Url> {
    let written = entries.text(&keys::BASE_URL)?;
    let mut url = url::Url::parse(&written).ok()?;
    let is_plain =
        url.query().is_none() && url.fragment().is_none() && url.username().is_empty() && url.password().is_none();
    if !is_plain {
        let span = entries.span(&keys::BASE_URL)?;
        reader
            .report(BAD_VALUE, span, "`base_url` has more than a host and a path")
            .set_help("write, for example, `base_url: https://petitions.example.org/`");
        return None;
    }
    if !url.path().ends_with('/') {
        url.set_path(&format!("{}/", url.path()));
    }
    Some(url)
}

fn brand(entries: &Entries<'_>) -> Option<Brand> {
    if let Some(one) = entries.text(&keys::BRAND) {
        return Some(Brand { light: Some(hex(&one)?), dark: None });
    }
    let brand = entries.map(&keys::BRAND);
    let [light, dark] = [&keys::brand::LIGHT, &keys::brand::DARK].map(|key| brand.text(key).and_then(|it| hex(&it)));
    (light.is_some() || dark.is_some()).then_some(Brand { light, dark })
}

fn home(entries: &Entries<'_>) -> HomePage {
    match entries.text(&keys::HOME).as_deref() {
        Some("petition") => HomePage::Petition,
        Some("list") => HomePage::List,
        _ => HomePage::Auto,
    }
}

fn hex(written: &str) -> Option<String> {
    let [red, green, blue] = contrast::parse(written)?;
    Some(format!("#{red:02x}{green:02x}{blue:02x}"))
}

fn social(entries: &Entries<'_>) -> BTreeMap<String, String> {
    let social = entries.map(&keys::SOCIAL).entries;
    social.iter().filter_map(|(name, address)| Some((text_of(name)?, text_of(address)?))).collect()
}

fn mail(entries: &Entries<'_>) -> Option<Mail> {
    let mail = entries.map(&keys::MAIL);
    Some(Mail { from: mail.text(&keys::mail::FROM)?, reply_to: mail.text(&keys::mail::REPLY_TO) })
}

fn signing(entries: &Entries<'_>) -> SigningSettings {
    let signing = entries.map(&keys::SIGNING);
    let endpoint = signing.text(&keys::signing::ENDPOINT).unwrap_or_else(|| "/api".to_owned());
    SigningSettings {
        confirm_by_email: signing.boolean(&CONFIRM_BY_EMAIL).unwrap_or(true),
        keep_days: keep_days(&signing).unwrap_or(KEEP_DAYS),
        per_mailbox: per_mailbox(&signing).unwrap_or(PER_MAILBOX),
        recovery_days: natural(&signing, &keys::signing::RECOVERY_DAYS).unwrap_or(RECOVERY_DAYS),
        limits: limits(&signing),
        endpoint: endpoint.trim_end_matches('/').to_owned(),
    }
}

fn limits(signing: &Entries<'_>) -> Rates {
    let limits = signing.map(&keys::signing::LIMITS);
    Rates {
        per_minute: natural(&limits, &keys::limits::PER_MINUTE),
        per_five_minutes: natural(&limits, &keys::limits::PER_FIVE_MINUTES),
        mailbox_per_day: natural(&limits, &keys::limits::MAILBOX_PER_DAY),
    }
}

fn natural(entries: &Entries<'_>, key: &Key) -> Option<u32> {
    entries.integer(key).and_then(|number| u32::try_from(number).ok())
}

fn aws(entries: &Entries<'_>) -> AwsSettings {
    let aws = entries.map(&keys::AWS);
    AwsSettings { region: aws.text(&keys::aws::REGION), prefix: aws.text(&keys::aws::PREFIX) }
}
