//! Pages: the place, variables and template of each, rendered to files.
//!
//! Each function reads its inputs through a [`Renderer`], which records them.

mod excerpt;
mod text;
mod card;
mod head;
mod finish;
mod json_ld;
mod list;
mod history;
mod petition_page;
mod article;
mod plain_text;
mod privacy;
mod single;

use crate::output::OutputFile;
use crate::page_key::{Page, Subject};
use crate::snapshot::Renderer;

pub(crate) use card::{card, target};
pub(crate) use petition_page::{consent_text, notice_text};
pub(crate) use privacy::aws_country;
pub(crate) use text::TextPlacement;

impl Renderer<'_> {
    /// Renders a page that is not a petition's.
    pub(crate) fn page(&self, page: &Page) -> Result<OutputFile, tera::Error> {
        let language = &page.language;
        match &page.subject {
            Subject::Single(kind) => self.single(language, *kind),
            Subject::Petitions(number) => self.petition_list(language, None, *number),
            Subject::Filtered(filter, number) => self.petition_list(language, Some(*filter), *number),
            Subject::Organisation(slug, number) => self.organisation_page(language, slug, *number),
            Subject::Topic(slug, number) => self.topic_page(language, slug, *number),
            Subject::Article(name) => self.article_page(language, name),
        }
    }
}
