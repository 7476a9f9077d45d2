//! What the files of one family say, put together.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use petition::language::Language;
use petition::slug::Slug;

use super::check::picture;
use super::context::AssemblyContext;
use super::family::Family;
use crate::content::{
    Article, ArticleTranslation, Organisation, OrganisationTranslation, Petition, PetitionMain, PetitionTranslation,
    Site, Update,
};
use crate::diagnostic::Diagnostics;
use crate::document::{Document, OrganisationFile, ParsedFile, PetitionFile, PetitionTranslationFile, UpdateFile};
use crate::source::{FileName, Role};

pub(super) fn make_site(whole: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) -> Option<Site> {
    let file = whole.site;
    let logo = file.logo.as_ref().and_then(|logo| picture(whole.site_parsed, logo, whole, diagnostics));
    Some(Site {
        title: file.title.clone(),
        base_url: file.base_url.clone()?,
        language: file.language.clone(),
        languages: file.languages.clone(),
        timezone: file.timezone.clone(),
        timezone_name: file.timezone_name.clone(),
        theme: file.theme.clone(),
        description: file.description.clone(),
        logo,
        brand: file.brand.clone(),
        topics: file.topics.clone(),
        social: file.social.clone(),
        mail: file.mail.clone(),
        controller: file.controller.clone(),
        signing: file.signing.clone(),
        aws: file.aws.clone(),
        extra: file.extra.clone(),
    })
}

pub(super) fn make_organisation(
    family: &Family<'_>,
    file: &OrganisationFile,
    whole: &AssemblyContext<'_>,
    diagnostics: &mut Diagnostics,
) -> Organisation {
    let logo = file.logo.as_ref().and_then(|logo| picture(family.main, logo, whole, diagnostics));
    let translations = family.translations.iter().filter_map(|(name, parsed)| match &parsed.document {
        Document::OrganisationTranslation(file) => {
            let translation = OrganisationTranslation { name: file.name.clone(), text: file.text.markdown.clone() };
            Some((language_of(name)?, translation))
        }
        _ => None,
    });
    Organisation {
        slug: file.slug.clone(),
        name: file.name.clone(),
        is_person: file.is_person,
        website: file.website.clone(),
        logo,
        contact: file.contact.clone(),
        address: file.address.clone(),
        recipients: file.recipients.clone(),
        text: file.text.markdown.clone(),
        translations: translations.collect(),
        extra: file.extra.clone(),
        path: family.main.path.to_path_buf(),
    }
}

fn language_of(name: &FileName) -> Option<Language> {
    name.language.as_ref().and_then(|(_, language)| language.clone())
}

pub(super) fn make_article(family: &Family<'_>) -> Option<Article> {
    let (Document::Page(file), Role::Page(name)) = (&family.main.document, &family.main.role) else { return None };
    Some(Article {
        name: name.stem.clone(),
        title: file.title.clone(),
        menu: file.menu,
        weight: file.weight,
        text: file.text.markdown.clone(),
        translations: article_translations(family.translations.iter().copied()),
        extra: file.extra.clone(),
        path: family.main.path.to_path_buf(),
    })
}

fn article_translations<'p>(
    translations: impl Iterator<Item = (&'p FileName, &'p Arc<ParsedFile>)>,
) -> BTreeMap<Language, ArticleTranslation> {
    let articles = translations.filter_map(|(name, parsed)| match &parsed.document {
        Document::ArticleTranslation(file) => {
            let translation = ArticleTranslation { title: file.title.clone(), text: file.text.markdown.clone() };
            Some((language_of(name)?, translation))
        }
        _ => None,
    });
    articles.collect()
}

pub(super) fn make_petition(
    family: &Family<'_>,
    file: &PetitionFile,
    whole: &AssemblyContext<'_>,
    only: Option<&Slug>,
) -> Petition {
    let site = whole.site;
    let named = file.organisations.iter().filter_map(|organisation| Slug::parse(&organisation.value).ok());
    let mut organisations: Vec<Slug> = named.collect();
    organisations.dedup();
    if organisations.is_empty() {
        organisations.extend(only.cloned());
    }
    let translations = family.translations.iter().filter_map(|(name, parsed)| match &parsed.document {
        Document::PetitionTranslation(translation) => {
            Some((language_of(name)?, make_translation(&file.main, translation)))
        }
        _ => None,
    });
    Petition {
        main: Arc::clone(&file.main),
        language: file.language.clone().unwrap_or_else(|| site.language.clone()),
        organisations,
        confirm_by_email: file.confirm_by_email.unwrap_or(site.signing.confirm_by_email),
        keep_days: file.keep_days.unwrap_or(site.signing.keep_days),
        translations: translations.collect(),
        updates: make_updates(family),
    }
}

fn make_translation(main: &PetitionMain, file: &PetitionTranslationFile) -> PetitionTranslation {
    let targets = if file.targets.is_empty() { &main.targets } else { &file.targets };
    PetitionTranslation {
        title: file.title.clone(),
        targets: targets.clone(),
        summary: file.summary.clone(),
        image_alt: file.image_alt.clone(),
        text: file.text.markdown.clone(),
        text_hash: OnceLock::new(),
        written: file.written.clone(),
    }
}

/// Newest first; of one day by name.
fn make_updates(family: &Family<'_>) -> Vec<Update> {
    let mut updates: Vec<Update> = family
        .updates
        .iter()
        .filter_map(|parsed| match &parsed.document {
            Document::Update(file) => Some(make_update(family, parsed, file)),
            _ => None,
        })
        .collect();
    updates.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
    updates
}

fn make_update(family: &Family<'_>, parsed: &ParsedFile, file: &UpdateFile) -> Update {
    let is_translation = |role: &Role| match role {
        Role::Update { date, name, .. } => {
            *date == Some(file.date) && name.stem == file.slug.as_str() && name.language.is_some()
        }
        _ => false,
    };
    let translations = family.updates.iter().filter(|other| is_translation(&other.role)).filter_map(|other| {
        let Role::Update { name, .. } = &other.role else { return None };
        Some((name, *other))
    });
    Update {
        date: file.date,
        slug: file.slug.clone(),
        title: file.title.clone(),
        text: file.text.markdown.clone(),
        translations: article_translations(translations),
        path: parsed.path.to_path_buf(),
    }
}
