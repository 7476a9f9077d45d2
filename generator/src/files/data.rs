//! The files of a petition that exist once, not in each language: count, texts, badge and redirects.

use petition::slug::Slug;

use super::alias::alias_page;
use super::badge::badge_file;
use super::index;
use super::listing::listing_of;
use crate::output::OutputFile;
use crate::snapshot::{Entry, Renderer};
use crate::theme::Part;

pub(crate) fn petition_data(renderer: &Renderer<'_>, slug: &Slug) -> Result<Vec<OutputFile>, tera::Error> {
    let petition = renderer.known_petition(slug)?;
    let badge = renderer.has(Part::Badge).then(|| badge_file(renderer, petition));
    let aliases = petition.main.aliases.iter().map(|alias| alias_page(renderer, petition, alias));
    let mut files = badge.into_iter().chain(aliases).collect::<Result<Vec<_>, _>>()?;
    if renderer.has(Part::Data) {
        files.extend(index::files_of(renderer, petition)?);
    }
    Ok(files)
}

/// A petition's part of the index and the sitemap.
pub(crate) fn entry(renderer: &Renderer<'_>, slug: &Slug) -> Result<Entry, tera::Error> {
    let petition = renderer.known_petition(slug)?;
    let listing = listing_of(renderer, petition);
    if !renderer.has(Part::Data) {
        return Ok(Entry::new(listing, None));
    }
    Ok(Entry::new(listing, Some(index::entry_of(renderer, petition)?)))
}
