//! Renders one part of a site from a snapshot, and records what it was rendered from.

use petition::signing_contract::FilledPage;
use reader::diagnostic::Diagnostics;

use crate::files;
use crate::output::OutputFile;
use crate::page_key::{PageKey, Subject};
use crate::page_kind::PageKind;
use crate::snapshot::{Renderer, Snapshot};
use crate::trace::Trace;

/// The files of a key.
#[derive(Debug)]
pub(crate) struct Rendered {
    pub(crate) files: Vec<OutputFile>,
    pub(crate) trace: Trace,
    /// Mistakes of the theme; if there are any, the files must not be published.
    pub(crate) diagnostics: Diagnostics,
}

/// Renders a key of [`Snapshot::keys`].
///
/// # Errors
/// Those of the theme's templates.
pub(crate) fn render(snapshot: &Snapshot, key: &PageKey) -> Result<Rendered, tera::Error> {
    let renderer = Renderer::new(snapshot);
    let mut diagnostics = Diagnostics::default();
    let files = match key {
        PageKey::Page(page) => {
            let feed = files::list_feed(&renderer, page)?;
            let is_notice = page.subject == Subject::Single(PageKind::Privacy);
            let text = if is_notice { renderer.privacy_text(&page.language)? } else { None };
            std::iter::once(renderer.page(page)?).chain(feed).chain(text).collect()
        }
        PageKey::Petition(language, slug) => {
            let petition = renderer.known_petition(slug)?;
            if renderer.addresses().page_language(petition, language) == language {
                let mut files = renderer.petition_pages(language, petition)?;
                files.extend(files::update_feed(&renderer, language, slug)?);
                files
            } else if renderer.standing(petition).is_over() {
                files::redirects_from_untranslated(&renderer, language, petition)?
            } else {
                renderer.untranslated_pages(language, petition)?
            }
        }
        PageKey::Data(slug) => files::petition_data(&renderer, slug)?,
        PageKey::Signing(language) => files::signing_files(&renderer, language, &mut diagnostics)?,
        PageKey::Slots => {
            check_filled(&renderer, &mut diagnostics)?;
            Vec::new()
        }
        PageKey::Headers => vec![files::headers_file(&renderer)],
        PageKey::Robots => vec![files::robots_file(&renderer)?],
        PageKey::Sitemap => vec![files::sitemap_file(&renderer)],
        PageKey::Search(language) => vec![files::search_file(&renderer, language)?],
        PageKey::Index => vec![files::index_file(&renderer)],
        PageKey::Asset(place) => match renderer.asset(place) {
            Ok(file) => file.into_iter().collect(),
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                Vec::new()
            }
        },
    };
    Ok(Rendered { files, trace: renderer.into_trace(), diagnostics })
}

/// Checks one page of each kind that the signer fills: a theme either has the slots or it does not.
fn check_filled(renderer: &Renderer<'_>, diagnostics: &mut Diagnostics) -> Result<(), tera::Error> {
    let language = renderer.default_language();
    for page in FilledPage::ALL {
        let kind = PageKind::from(page);
        let file = match kind {
            PageKind::Petition => renderer.page_with_form()?,
            _ => Some(renderer.single(language, kind)?),
        };
        if let Some(file) = file {
            let html = String::from_utf8_lossy(&file.bytes);
            files::check_slots(page, &html, &renderer.template_path(kind.template()), diagnostics);
        }
    }
    Ok(())
}
