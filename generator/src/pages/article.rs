//! Articles: the pages that are written as files in `content/pages/`.

use petition::language::Language;

use super::head::HeadInput;
use super::text::TextPlacement;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::snapshot::{Renderer, direction, extra};
use crate::variables::Article;
use reader::content;

impl Renderer<'_> {
    pub(super) fn article_page(&self, language: &Language, name: &str) -> Result<OutputFile, tera::Error> {
        let Some(article) = self.article(name) else {
            return Err(tera::Error::message(format!("unknown page `{name}`")));
        };
        let page = self.article_variables(language, article);
        let below = PageKind::Article.place_of(name);
        let text = article.translations.get(language).map_or(&article.text, |translation| &translation.text);
        let default = self.default_language();
        let about = HeadInput {
            title: &page.title,
            summary: Some(&text.plain),
            languages: std::iter::once(default).chain(article.translations.keys()).collect(),
            image: self.site_image(language),
            ..HeadInput::new(PageKind::Article, &below)
        };
        self.finish(language, about, &page)
    }

    pub(super) fn article_variables(&self, language: &Language, article: &content::Article) -> Article {
        let translation = article.translations.get(language);
        let own = if translation.is_some() { language } else { self.default_language() };
        let text = translation.map_or(&article.text, |translation| &translation.text);
        Article {
            title: translation.map_or(&article.title, |translation| &translation.title).clone(),
            text_html: self.text_html(text, language, TextPlacement::Top),
            lang: own.to_string(),
            dir: direction(own),
            extra: extra(&article.extra),
        }
    }
}
