//! Pages that a language has once: the home page, the privacy notice, the steps of signing, the message page and 404.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use petition::index::contact_url;
use petition::language::Language;
use petition::life::{PENDING_DAYS, WITHDRAWN_DAYS};
use petition::slug::Slug;
use petition::{Delivers, FormField};

use super::card::{Card, values};
use super::head::HeadInput;
use super::names::direction;
use super::renderer::Renderer;
use crate::output::OutputFile;
use crate::page_kind::{PRIVACY_ARTICLE, PageKind};
use crate::variables::{DataHolder, Extent, Home, OrganisationLink, Privacy, Step};
use crate::view::EffectiveStatus;

/// The most cards under "newest" on the home page.
const NEWEST: usize = 6;
/// The most cards under "closing soon" and under "victories".
const FEW: usize = 3;
/// A petition that closes within so many days closes soon.
const SOON_DAYS: i64 = 30;

impl Renderer<'_> {
    pub(crate) fn single(&self, language: &Language, kind: PageKind) -> Result<OutputFile, tera::Error> {
        match kind {
            PageKind::Home => self.home(language),
            PageKind::Privacy => self.privacy(language),
            _ => self.step(language, kind),
        }
    }

    fn home(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        let context = self.language_context(language);
        let standing = |card: &Card| card.shown.standing;
        let open = || context.cards.iter().filter(|card| standing(card) == EffectiveStatus::Open);
        let mut featured: Vec<&Arc<Card>> = context.cards.iter().filter(|card| card.petition.main.featured).collect();
        // The sort is stable, so the newest stay first among the open ones.
        featured.sort_by_key(|card| standing(card) != EffectiveStatus::Open);
        let days_left = |card: &Card| card.shown.closes.as_ref().and_then(|closing| closing.days_left);
        let mut closing: Vec<(i64, &Arc<Card>)> =
            open().filter_map(|card| Some((days_left(card)?, card))).filter(|(days, _)| *days <= SOON_DAYS).collect();
        closing.sort_by_key(|(days, _)| *days);
        let victories = context.cards.iter().filter(|card| standing(card) == EffectiveStatus::Victory);
        let page = Home {
            newest: values(open().filter(|card| !card.petition.main.featured).take(NEWEST)),
            victories: values(victories.take(FEW)),
            featured: values(featured),
            closing_soon: values(closing.into_iter().take(FEW).map(|(_, card)| card)),
            topics: context.names.topics.all().to_vec(),
            organisations: context.names.organisations.all().to_vec(),
            petitions: context.cards.len(),
            signatures: self.totals.signatures,
        };
        let below = PageKind::Home.place();
        let site_url = self.inputs.addresses.permalink(&self.inputs.addresses.place(language, below));
        let json_ld_html = self.site_json_ld(&context.site_variables.site_title, &site_url, language);
        let image = self.inputs.site_image(language);
        self.finish(language, HeadInput { image, json_ld_html, ..HeadInput::new(PageKind::Home, below) }, &page)
    }

    fn privacy(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        let petitions = &self.inputs.view.petitions;
        let keep = petitions.iter().map(|petition| petition.keep_days);
        let default = self.inputs.view.site().signing.keep_days;
        let fields: BTreeSet<FormField> =
            petitions.iter().flat_map(|petition| petition.main.form.fields.iter().copied()).collect();
        let holders: BTreeSet<&Slug> = petitions.iter().filter_map(|petition| petition.organisations.first()).collect();
        let own = self.inputs.view.content.pages.get(PRIVACY_ARTICLE);
        let page = Privacy {
            own: own.map(|article| self.article_variables(language, article)),
            holders: self.holders(language, &holders),
            keep_days: [keep.clone().min().unwrap_or(default), keep.max().unwrap_or(default)],
            confirms_by_email: petitions.iter().any(|petition| petition.confirm_by_email),
            delivers_names: Extent::of(petitions.iter().map(|petition| petition.main.delivers == Delivers::Names)),
            fields: fields.into_iter().collect(),
            on_paper: PageKind::Poster.is_in(self.inputs.theme),
            pending_days: PENDING_DAYS,
            withdrawn_days: WITHDRAWN_DAYS,
            recovery_days: None,
            updated: None,
        };
        let image = self.inputs.site_image(language);
        let about = HeadInput { image, ..HeadInput::new(PageKind::Privacy, PageKind::Privacy.place()) };
        self.finish(language, about, &page)
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
                    contact_href: organisation.contact.as_deref().and_then(contact_url),
                })
            })
            .collect()
    }

    fn step(&self, language: &Language, kind: PageKind) -> Result<OutputFile, tera::Error> {
        let in_languages = if kind == PageKind::NotFound { self.not_found_texts()? } else { Vec::new() };
        let below = kind.place_of(&language.segment());
        self.finish(language, HeadInput::new(kind, &below), &Step { in_languages })
    }

    /// The texts of `404.html` in every language: servers send it whatever language the address was in.
    fn not_found_texts(&self) -> Result<Vec<BTreeMap<String, String>>, tera::Error> {
        let texts = |language: &Language| {
            let text = |key| self.inputs.localized(language).texts().text(key, &[]).map_err(tera::Error::message);
            Ok(BTreeMap::from([
                ("lang".to_owned(), language.to_string()),
                ("dir".to_owned(), direction(language).to_owned()),
                ("title".to_owned(), text("not-found-title")?),
                ("text".to_owned(), text("not-found-text")?),
                ("home".to_owned(), text("not-found-home")?),
                ("path".to_owned(), self.inputs.addresses.path_in(language, PageKind::Petitions.place())),
            ]))
        };
        self.inputs.view.languages().map(texts).collect()
    }
}
