//! Renders one page of each kind in memory, so that `check` finds the errors of a theme without a full build.

use std::collections::HashSet;
use std::sync::Arc;

use rayon::prelude::*;

use super::options::{BuildOptions, addresses};
use super::traces::{COMPUTE, Traces};
use crate::address::Addresses;
use crate::page_key::PageKey;
use crate::page_kind::PRIVACY_ARTICLE;
use crate::pictures::Pictures;
use crate::render;
use crate::root_files::RootFiles;
use crate::snapshot::{Inputs, Snapshot};
use crate::theme::Theme;
use crate::view::View;
use reader::content::{Content, Petition};
use reader::diagnostic::Diagnostics;

/// How many petitions, and how many pages, are rendered: more would show a template nothing new.
const SAMPLES_MAX: usize = 8;

/// Renders the pages of a few petitions of each kind, and those that every site has.
pub(crate) fn render(
    options: &BuildOptions,
    content: &Content,
    theme: &Arc<Theme>,
    root_files: &RootFiles,
    diagnostics: &mut Diagnostics,
) {
    let sample = Arc::new(sample(content, root_files));
    let addresses = addresses(options, &sample.site, theme);
    let view = View::new(sample, Arc::new(options.counts.clone()), options.now, options.drafts);
    if let Err(error) = render_all(view, theme, addresses, root_files, diagnostics) {
        diagnostics.push(theme.explain(&error));
    }
}

fn render_all(
    view: View,
    theme: &Arc<Theme>,
    addresses: Addresses,
    root_files: &RootFiles,
    diagnostics: &mut Diagnostics,
) -> Result<(), tera::Error> {
    let images = view.petitions.iter().filter_map(|petition| petition.main.image.as_ref());
    let pictures = Pictures::placeholders(images.map(|image| image.file.clone()));
    let inputs = Inputs {
        view,
        theme: Arc::clone(theme),
        addresses,
        pictures: Arc::new(pictures),
        root_files: Arc::default(),
        preview_key: None,
    };
    let mut snapshot = Snapshot::new(inputs, COMPUTE)?;
    Traces::default().complete(&mut snapshot)?;
    let keys: Vec<PageKey> = snapshot.keys().into_iter().filter(|key| !matches!(key, PageKey::Asset(_))).collect();
    let rendered = keys.par_iter().map(|key| render::render(&snapshot, key)).collect::<Vec<_>>();
    let mut files = Vec::new();
    for rendered in rendered {
        let rendered = rendered?;
        diagnostics.append(rendered.diagnostics);
        files.extend(rendered.files);
    }
    root_files.report_conflicts(files.iter().map(|file| file.path.as_str()), diagnostics);
    Ok(())
}

/// Reports the files of `static/` in the places of other files of the site, or of their folders.
pub(super) fn report_conflicts(snapshot: &Snapshot, diagnostics: &mut Diagnostics) {
    let root_files = &snapshot.inputs().root_files;
    let folders = |place: &str| place.match_indices('/').map(|(at, _)| place[..at].to_owned()).collect::<Vec<_>>();
    let candidates = root_files
        .places()
        .flat_map(|place| [vec![place.to_owned(), format!("{place}/index.html")], folders(place)].concat());
    let keys = candidates.filter_map(|path| snapshot.rendered_key_at(&path));
    // A page that cannot be rendered is reported where it is shown.
    let files: Vec<_> = keys.filter_map(|key| render::render(snapshot, &key).ok()).flat_map(|it| it.files).collect();
    root_files.report_conflicts(files.iter().map(|file| file.path.as_str()), diagnostics);
}

/// The content with a few petitions and pages, each different to a template, and those whose places may be taken by files.
fn sample(content: &Content, root_files: &RootFiles) -> Content {
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
    let is_mentioned = |petition: &Petition| {
        let topics = petition.main.topics.iter().map(|topic| topic.slug.as_str());
        let aliases = petition.main.aliases.iter().flat_map(|alias| alias.split('/').next_back());
        let mut names = std::iter::once(petition.main.slug.as_str()).chain(topics).chain(aliases);
        names.any(|name| root_files.mention(name))
    };
    let petitions = content.petitions.iter().filter(|(_, petition)| is_mentioned(petition) || is_new(petition));
    let petitions = petitions.map(|(slug, petition)| (slug.clone(), Arc::clone(petition))).collect();
    let is_tried = |(at, (name, _)): &(usize, (&String, _))| {
        let last = name.rsplit('/').next().unwrap_or_default();
        *at < SAMPLES_MAX || *name == PRIVACY_ARTICLE || root_files.mention(last)
    };
    let pages = content.pages.iter().enumerate().filter(is_tried);
    let pages = pages.map(|(_, (name, page))| (name.clone(), Arc::clone(page))).collect();
    Content { petitions: Arc::new(petitions), pages, ..content.clone() }
}
