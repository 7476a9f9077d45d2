//! Pages that a language has once: the home page, the steps of signing, the message page and 404.

use std::collections::BTreeMap;
use std::sync::Arc;

use petition::language::Language;

use super::card::cards;
use super::head::HeadInput;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::snapshot::{Renderer, direction};
use crate::trace::{Collection, List};
use crate::variables::{Home, Step};

impl Renderer<'_> {
    pub(crate) fn single(&self, language: &Language, kind: PageKind) -> Result<OutputFile, tera::Error> {
        match kind {
            PageKind::Home => self.home(language),
            PageKind::Privacy => self.privacy(language),
            _ => self.step(language, kind),
        }
    }

    fn home(&self, language: &Language) -> Result<OutputFile, tera::Error> {
        if let Some(petition) = self.petition_at_home(language)? {
            return Ok(petition);
        }
        let list = |list| cards(self, language, &self.list(list).slugs);
        let page = Home {
            newest: list(List::Newest)?,
            victories: list(List::Victories)?,
            featured: list(List::Featured)?,
            closing_soon: list(List::ClosingSoon)?,
            topics: self.topics(language).to_vec(),
            organisations: self.organisation_links(language).map(|(_, link)| Arc::clone(link)).collect(),
            petitions: self.list(List::Page(Collection::All, 1)).total,
            signatures: self.signatures(),
        };
        let below = PageKind::Home.place();
        let site_url = self.addresses().permalink(&self.addresses().place(language, below));
        let json_ld_html = self.site_json_ld(&self.site(language).site_title, &site_url, language);
        let image = self.site_image(language);
        let about = HeadInput { image, json_ld_html, ..HeadInput::new(PageKind::Home, below) };
        self.finish(language, about, &page)
    }

    fn step(&self, language: &Language, kind: PageKind) -> Result<OutputFile, tera::Error> {
        let in_languages = if kind == PageKind::NotFound { self.not_found_texts()? } else { Vec::new() };
        let below = kind.place_of(&language.segment());
        self.finish(language, HeadInput::new(kind, &below), &Step { in_languages })
    }

    /// The texts of `404.html` in every language: servers send it whatever language the address was in.
    fn not_found_texts(&self) -> Result<Vec<BTreeMap<String, String>>, tera::Error> {
        let texts = |language: &Language| {
            let text = |key| self.theme(language).texts().text(key, &[]).map_err(tera::Error::message);
            Ok(BTreeMap::from([
                ("lang".to_owned(), language.to_string()),
                ("dir".to_owned(), direction(language).to_owned()),
                ("title".to_owned(), text("not-found-title")?),
                ("text".to_owned(), text("not-found-text")?),
                ("home".to_owned(), text("not-found-home")?),
                ("path".to_owned(), self.addresses().path_in(language, PageKind::Petitions.place())),
            ]))
        };
        self.languages().iter().map(texts).collect()
    }
}
