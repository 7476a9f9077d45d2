//! Makes content from the files of one family.

use std::collections::BTreeMap;
use std::sync::Arc;

use petition::language::Language;
use petition::slug::Slug;

use super::check::image_path;
use super::context::AssemblyContext;
use super::family::Family;
use crate::content::{
    Article, ArticleTranslation, Organisation, Petition, PetitionMain, PetitionTranslation, Site, Update,
};
use crate::diagnostic::Diagnostics;
use crate::document::{Document, OrganisationFile, ParsedFile, PetitionFile};
use crate::source::{FileName, Role, digest};

pub(super) fn make_site(context: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) -> Option<Site> {
    let file = context.site_file;
    let mut image = |written: &Option<_>| {
        written.as_ref().and_then(|written| image_path(context.site_parsed, written, context, diagnostics))
    };
    let (logo, icon) = (image(&file.logo), image(&file.icon));
    (!file.lacks_base_url).then(|| Site { logo, icon, digest: context.site_parsed.digest, ..file.site.clone() })
}

pub(super) fn make_organisation(
    family: &Family<'_>,
    file: &OrganisationFile,
    context: &AssemblyContext<'_>,
    diagnostics: &mut Diagnostics,
) -> Organisation {
    let mut image = |written: &Option<_>| {
        written.as_ref().and_then(|written| image_path(family.main, written, context, diagnostics))
    };
    let (logo, cover) = (image(&file.logo), image(&file.cover));
    let translations = family.translations.iter().filter_map(|(name, parsed)| match &parsed.document {
        Document::OrganisationTranslation(file) => Some((language_of(name)?, file.translation.clone())),
        _ => None,
    });
    let (translations, digest) = (translations.collect(), family.digest());
    Organisation { logo, cover, translations, digest, ..file.organisation.clone() }
}

fn language_of(name: &FileName) -> Option<Language> {
    name.language.as_ref().and_then(|(_, language)| language.clone())
}

pub(super) fn make_article(family: &Family<'_>) -> Option<Article> {
    let Document::Page(file) = &family.main.document else { return None };
    let translations = article_translations(family.translations.iter().copied());
    Some(Article { translations, digest: family.digest(), ..file.article.clone() })
}

fn article_translations<'p>(
    translations: impl Iterator<Item = (&'p FileName, &'p Arc<ParsedFile>)>,
) -> BTreeMap<Language, ArticleTranslation> {
    let articles = translations.filter_map(|(name, parsed)| match &parsed.document {
        Document::ArticleTranslation(file) => Some((language_of(name)?, file.translation.clone())),
        _ => None,
    });
    articles.collect()
}

/// Makes a petition; `only` is the organisation of petitions that name none.
pub(super) fn make_petition(
    family: &Family<'_>,
    file: &PetitionFile,
    context: &AssemblyContext<'_>,
    only: Option<&Slug>,
) -> Petition {
    let site = &context.site_file.site;
    let named = file.organisations.iter().filter_map(|organisation| Slug::parse(&organisation.value).ok());
    let mut organisations: Vec<Slug> = named.collect();
    organisations.dedup();
    if organisations.is_empty() {
        organisations.extend(only.cloned());
    }
    let translations = family.translations.iter().filter_map(|(name, parsed)| match &parsed.document {
        Document::PetitionTranslation(translation) => {
            Some((language_of(name)?, with_defaults(&translation.translation, &file.main)))
        }
        _ => None,
    });
    let language = file.language.clone().unwrap_or_else(|| site.language.clone());
    let confirm_by_email = file.confirm_by_email.unwrap_or(site.signing.confirm_by_email);
    let keep_days = file.keep_days.unwrap_or(site.signing.keep_days);
    let per_mailbox = file.per_mailbox.unwrap_or(site.signing.per_mailbox);
    let defaults = format!("{language} {organisations:?} {confirm_by_email} {keep_days} {per_mailbox}");
    Petition {
        main: Arc::clone(&file.main),
        digest: digest([&family.digest().to_ne_bytes(), defaults.as_bytes()].concat().as_slice()),
        language,
        organisations,
        confirm_by_email,
        keep_days,
        per_mailbox,
        translations: translations.collect(),
        updates: make_updates(family),
    }
}

fn with_defaults(translation: &PetitionTranslation, main: &PetitionMain) -> PetitionTranslation {
    let mut translation = translation.clone();
    if translation.targets.is_empty() {
        translation.targets.clone_from(&main.targets);
    }
    translation
}

/// Newest first, those of one day by name.
fn make_updates(family: &Family<'_>) -> Vec<Update> {
    let mut updates: Vec<Update> = family
        .updates
        .iter()
        .filter_map(|parsed| match &parsed.document {
            Document::Update(file) => Some(make_update(family, &file.update)),
            _ => None,
        })
        .collect();
    updates.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
    updates
}

fn make_update(family: &Family<'_>, update: &Update) -> Update {
    let is_translation = |role: &Role| match role {
        Role::Update { date, name, .. } => {
            *date == Some(update.date) && name.stem == update.slug.as_str() && name.language.is_some()
        }
        _ => false,
    };
    let translations = family.updates.iter().filter(|other| is_translation(&other.role)).filter_map(|other| {
        let Role::Update { name, .. } = &other.role else { return None };
        Some((name, *other))
    });
    Update { translations: article_translations(translations), ..update.clone() }
}
