//! Articles, the privacy notice, the steps of signing, 404.

use std::collections::{BTreeMap, BTreeSet};

use petition::language::Language;
use petition::life::{PENDING_DAYS, WITHDRAWN_DAYS};
use petition::slug::Slug;
use petition::{Delivers, FormField};

use super::head::HeadInput;
use super::names::{contact_href, direction, extra};
use super::renderer::Renderer;
use crate::output::OutputFile;
use crate::pictures::in_text;
use crate::theme::Part;
use crate::variables::{Article, DataHolder, Extent, OrganisationLink, PageKind, Privacy, Step};
use reader::content;

/// The pages that have no content of their own.
pub(super) const KINDS: [PageKind; 6] = [
    PageKind::CheckEmail,
    PageKind::Confirm,
    PageKind::Signature,
    PageKind::Withdrawn,
    PageKind::Message,
    PageKind::NotFound,
];

impl Renderer<'_> {
    pub(super) fn article(&self, language: &Language, name: &str) -> Result<OutputFile, tera::Error> {
        let Some(article) = self.inputs.view.content.pages.get(name) else {
            return Err(tera::Error::message(format!("there is no page `{name}`")));
        };
        let page = self.article_page(language, article);
        let below = format!("{name}/");
        let text = article.translations.get(language).map_or(&article.text, |translation| &translation.text);
        let default = &self.inputs.view.site().language;
        let about = HeadInput {
            kind: "article",
            below: &below,
            title: &page.title,
            summary: Some(&text.plain),
            languages: std::iter::once(default).chain(article.translations.keys()).collect(),
            image: self.inputs.site_image(language),
            ..HeadInput::default()
        };
        let head = self.head(language, about)?;
        self.finish(language, PageKind::Article, &self.inputs.addresses.place(language, &below), &head, &page)
    }

    fn article_page(&self, language: &Language, article: &content::Article) -> Article {
        let translation = article.translations.get(language);
        let own = if translation.is_some() { language } else { &self.inputs.view.site().language };
        let text = translation.map_or(&article.text, |translation| &translation.text);
        Article {
            title: translation.map_or(&article.title, |translation| &translation.title).clone(),
            text_html: in_text::hasten(self.inputs.text_html(&text.html, language)),
            lang: own.to_string(),
            dir: direction(own),
            extra: extra(&article.extra),
        }
    }

    pub(super) fn privacy(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        let petitions = &self.inputs.view.petitions;
        let keep = petitions.iter().map(|petition| petition.keep_days);
        let default = self.inputs.view.site().signing.keep_days;
        let fields: BTreeSet<FormField> =
            petitions.iter().flat_map(|petition| petition.main.form.fields.iter().copied()).collect();
        let holders: BTreeSet<&Slug> = petitions.iter().filter_map(|petition| petition.organisations.first()).collect();
        let page = Privacy {
            own: self.inputs.view.content.pages.get("privacy").map(|article| self.article_page(language, article)),
            holders: self.holders(language, &holders),
            keep_days: [keep.clone().min().unwrap_or(default), keep.max().unwrap_or(default)],
            confirms_by_email: petitions.iter().any(|petition| petition.confirm_by_email),
            delivers_names: Extent::of(petitions.iter().map(|petition| petition.main.delivers == Delivers::Names)),
            fields: fields.into_iter().collect(),
            on_paper: self.inputs.theme.has(Part::Poster),
            pending_days: PENDING_DAYS,
            withdrawn_days: WITHDRAWN_DAYS,
            recovery_days: None,
            updated: None,
        };
        let image = self.inputs.site_image(language);
        let head =
            self.head(language, HeadInput { kind: "privacy", below: "privacy/", image, ..HeadInput::default() })?;
        self.finish(language, PageKind::Privacy, &self.inputs.addresses.place(language, "privacy/"), &head, &page)
    }

    fn holders(&self, language: &Language, names: &BTreeSet<&Slug>) -> Vec<DataHolder> {
        let links = self.language_context(language).names.organisations.iter().filter(|(slug, _)| names.contains(slug));
        links
            .filter_map(|(slug, link)| {
                let organisation = self.inputs.view.content.organisations.get(slug)?;
                Some(DataHolder {
                    organisation: OrganisationLink::clone(link),
                    address: organisation.address.clone(),
                    contact: organisation.contact.clone(),
                    contact_href: organisation.contact.as_deref().and_then(contact_href),
                })
            })
            .collect()
    }

    pub(crate) fn step(&self, language: &Language, kind: PageKind) -> Result<OutputFile, tera::Error> {
        let (name, below) = match kind {
            PageKind::CheckEmail => ("check-email", "check-email/".to_owned()),
            PageKind::Confirm => ("confirm", "confirm/".to_owned()),
            PageKind::Signature => ("signature", "signature/".to_owned()),
            PageKind::Withdrawn => ("withdrawn", "withdrawn/".to_owned()),
            PageKind::NotFound => ("not-found", "404.html".to_owned()),
            _ => ("message", format!("signing/{}/message/", language.segment())),
        };
        // The message page lies with the other things that the signer fills, not in the language's tree.
        let place =
            if kind == PageKind::Message { below.clone() } else { self.inputs.addresses.place(language, &below) };
        let head =
            self.head(language, HeadInput { kind: name, below: &below, noindex: true, ..HeadInput::default() })?;
        let page = Step { in_languages: if kind == PageKind::NotFound { self.not_found()? } else { Vec::new() } };
        self.finish(language, kind, &place, &head, &page)
    }

    /// The words of `404.html`, which is one for all languages.
    fn not_found(&self) -> Result<Vec<BTreeMap<String, String>>, tera::Error> {
        let words = |language: &Language| {
            let text = |key| self.inputs.localized(language).texts().text(key, &[]).map_err(tera::Error::message);
            Ok(BTreeMap::from([
                ("lang".to_owned(), language.to_string()),
                ("dir".to_owned(), direction(language).to_owned()),
                ("title".to_owned(), text("not-found-title")?),
                ("text".to_owned(), text("not-found-text")?),
                ("home".to_owned(), text("not-found-home")?),
                ("path".to_owned(), self.inputs.addresses.path_in(language, "petitions/")),
            ]))
        };
        self.inputs.view.languages().map(words).collect()
    }
}
