//! Rendering a page's template to a file, with the three variables of every page.

use petition::language::Language;
use serde::Serialize;
use tera::{Context, Value};

use super::head::HeadInput;
use crate::address::file_of;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::snapshot::Renderer;

impl Renderer<'_> {
    pub(super) fn finish(
        &self,
        language: &Language,
        about: HeadInput<'_>,
        page: &impl Serialize,
    ) -> Result<OutputFile, tera::Error> {
        let kind = about.kind;
        let place = match kind {
            // With the other files that the signer fills, instead of in the language's tree.
            PageKind::Message => about.below.to_owned(),
            _ => self.addresses().place(language, about.below),
        };
        let head = self.head(language, &place, about)?;
        let mut context = Context::new();
        context.insert_value("site", self.site(language).site.clone());
        context.insert("head", &head);
        context.insert_value("page", Value::try_from_serializable(page)?);
        let html = self.theme(language).render_page(kind.template(), &context)?;
        Ok(OutputFile { path: file_of(&place), bytes: html.into() })
    }
}
