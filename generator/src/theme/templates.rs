//! The templates of a theme, compiled for one language, and their errors as diagnostics.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use tera::{Context, ErrorKind, EscapeFn, Tera};

use super::assets::Assets;
use super::files::ThemeFiles;
use super::functions;
use super::library_words::in_lower_case;
use super::texts::Texts;
use crate::escape;
use reader::content::Site;
use reader::diagnostic::{Diagnostic, THEME};

/// The endings of templates that are escaped as XML, which cannot represent all characters.
const XML: [&str; 2] = [".xml", ".svg"];

/// Compiled templates. A `Tera` has a single escape function, so the templates of XML files are compiled apart.
#[derive(Debug)]
pub(super) struct Templates {
    /// All templates, since pages may include drawings.
    html: Tera,
    /// Only those whose name has one of the endings [`XML`].
    xml: Tera,
}

impl Templates {
    /// Compiles all templates; the functions in them use the texts of one language.
    pub(super) fn compile(
        files: &ThemeFiles,
        site: &Site,
        texts: &Arc<Texts>,
        assets: &Arc<Assets>,
    ) -> Result<Self, tera::Error> {
        let compile = |templates: Vec<(&str, &str)>, escape: EscapeFn| {
            let mut tera = Tera::new();
            tera.autoescape_on([".html", ".xml", ".svg"]);
            tera.set_escape_fn(escape);
            functions::register(&mut tera, site, texts, assets);
            tera.add_raw_templates(templates)?;
            Ok::<_, tera::Error>(tera)
        };
        let xml = files.templates().into_iter().filter(|(name, _)| is_xml(name)).collect();
        Ok(Self { html: compile(files.templates(), tera::escape_html)?, xml: compile(xml, escape::write_xml)? })
    }

    pub(super) fn render_to(&self, template: &str, context: &Context, out: impl io::Write) -> Result<(), tera::Error> {
        let set = if is_xml(template) { &self.xml } else { &self.html };
        set.render_to(template, context, out)
    }
}

fn is_xml(template: &str) -> bool {
    XML.iter().any(|ending| template.ends_with(ending))
}

/// Turns an error of compiling or rendering into a diagnostic at its place in the template.
pub(super) fn explain(files: &ThemeFiles, error: &tera::Error) -> Diagnostic {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        let name = format!("templates/{}", report.filename());
        let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
        let diagnostic =
            Diagnostic::new(THEME, files.shown_path(&name), in_lower_case(&format!("{}{cause}", report.message())));
        return match files.text(&name) {
            Some(source) => diagnostic.at(&Arc::from(source), report.span().range.clone()),
            None => diagnostic,
        };
    }
    // tera reports unknown filters, functions and parents as plain messages that end in ` --> file:2:14`.
    let message = error.to_string();
    let place = message.split(" --> ").nth(1).and_then(|place| place.split(['\n', ' ']).next()).unwrap_or_default();
    let name = place.split(':').next().unwrap_or_default();
    let first_line = in_lower_case(message.lines().next().unwrap_or(&message));
    let diagnostic = Diagnostic::new(THEME, template_path(files, name), first_line);
    match (files.text(&format!("templates/{name}")), offset(files, name, place)) {
        (Some(source), Some(offset)) => diagnostic.at(&Arc::from(source), offset..offset + 1),
        _ => diagnostic,
    }
}

/// The path of a template, or of the folder of all templates for an empty name.
fn template_path(files: &ThemeFiles, name: &str) -> PathBuf {
    if name.is_empty() { files.shown_path("templates") } else { files.shown_path(&format!("templates/{name}")) }
}

/// The byte offset of `file:line:column`.
fn offset(files: &ThemeFiles, name: &str, place: &str) -> Option<usize> {
    let mut numbers = place.split(':').skip(1).map(str::parse::<usize>);
    let (line, column) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    let source = files.text(&format!("templates/{name}"))?;
    let before: usize = source.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let offset = before + column.saturating_sub(1);
    (offset < source.len()).then_some(offset)
}
