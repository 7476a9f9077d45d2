//! Renders one page of each kind in memory, so that `check` finds the errors of a theme without a full build.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::options::{BuildOptions, base_url};
use super::traces::{COMPUTE, Traces};
use crate::address::Addresses;
use crate::page_key::PageKey;
use crate::page_kind::PRIVACY_ARTICLE;
use crate::pictures::Pictures;
use crate::render;
use crate::snapshot::{Inputs, Snapshot};
use crate::theme::Theme;
use crate::view::View;
use reader::content::{Content, Petition};
use reader::diagnostic::Diagnostics;

/// How many petitions, and how many pages, are rendered: more would show a template nothing new.
const SAMPLES_MAX: usize = 8;

/// Renders the pages of a few petitions of each kind, and those that every site has.
pub(crate) fn render(options: &BuildOptions, content: &Content, theme: &Arc<Theme>, diagnostics: &mut Diagnostics) {
    let sample = Arc::new(sample(content));
    let addresses = Addresses::new(&sample.site, base_url(options, &sample.site), theme.absent().clone());
    let view = View::new(sample, Arc::new(options.counts.clone()), options.now, options.drafts);
    if let Err(error) = render_all(view, theme, addresses, diagnostics) {
        diagnostics.push(theme.explain(&error));
    }
}

fn render_all(
    view: View,
    theme: &Arc<Theme>,
    addresses: Addresses,
    diagnostics: &mut Diagnostics,
) -> Result<(), tera::Error> {
    let images = view.petitions.iter().filter_map(|petition| petition.main.image.as_ref());
    let pictures = Pictures::placeholders(images.map(|image| image.file.clone()));
    let inputs = Inputs { view, theme: Arc::clone(theme), addresses, pictures: Arc::new(pictures), preview_key: None };
    let mut snapshot = Snapshot::new(inputs, COMPUTE)?;
    Traces::default().complete(&mut snapshot)?;
    let keys: Vec<PageKey> = snapshot.keys().into_iter().filter(|key| !matches!(key, PageKey::Asset(_))).collect();
    let rendered = keys.par_iter().map(|key| render::render(&snapshot, key)).collect::<Vec<_>>();
    for rendered in rendered {
        diagnostics.append(rendered?.diagnostics);
    }
    Ok(())
}

/// The content with a few petitions and pages, each different to a template.
fn sample(content: &Content) -> Content {
    let mut kinds = HashSet::new();
    let mut is_new = |petition: &Petition| {
        kinds.len() < SAMPLES_MAX
            && kinds.insert((
                petition.main.status,
                petition.main.image.is_some(),
                petition.updates.is_empty(),
                petition.main.collected_elsewhere.is_empty(),
                petition.translations.is_empty(),
                petition.main.aliases.is_empty(),
            ))
    };
    let petitions = content.petitions.iter().filter(|(_, petition)| is_new(petition));
    let petitions = petitions.map(|(slug, petition)| (slug.clone(), Arc::clone(petition))).collect();
    let is_tried = |(at, (name, _)): &(usize, (&String, _))| *at < SAMPLES_MAX || *name == PRIVACY_ARTICLE;
    let pages = content.pages.iter().enumerate().filter(is_tried);
    let pages = pages.map(|(_, (name, page))| (name.clone(), Arc::clone(page))).collect();
    Content { petitions: Arc::new(petitions), pages, ..content.clone() }
}
