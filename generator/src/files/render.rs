//! Rendering templates that are not pages.

use petition::language::Language;
use serde::Serialize;
use tera::{Context, Value};

use crate::pages::Renderer;

/// Renders a template that is not a page, with the variables `site` and `page`.
pub(super) fn render(
    renderer: &Renderer<'_>,
    language: &Language,
    template: &str,
    page: &impl Serialize,
) -> Result<String, tera::Error> {
    let mut context = Context::new();
    context.insert_value("site", renderer.language_context(language).site_variables.site.clone());
    context.insert_value("page", Value::try_from_serializable(page)?);
    renderer.inputs.localized(language).render(template, &context)
}
