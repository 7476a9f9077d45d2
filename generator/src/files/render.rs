//! Rendering templates that are not pages.

use petition::language::Language;
use serde::Serialize;
use tera::{Context, Value};

use crate::snapshot::Renderer;

/// Renders a template that is not a page, with the variables `site` and `page`.
pub(super) fn render(
    renderer: &Renderer<'_>,
    language: &Language,
    template: &str,
    page: &impl Serialize,
) -> Result<String, tera::Error> {
    let mut context = Context::new();
    context.insert_value("site", renderer.site(language).site.clone());
    context.insert_value("page", Value::try_from_serializable(page)?);
    renderer.theme(language).render(template, &context)
}
