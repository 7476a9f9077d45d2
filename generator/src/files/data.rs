//! The files of a petition that exist once, not in each language: count, texts, badge and redirects.

use crate::output::{IndexEntry, OutputFile};
use crate::pages::Renderer;
use crate::theme::Part;
use reader::content::Petition;

use super::alias::alias_page;
use super::badge::badge_file;
use super::index;
use super::listing::listing_of;

/// The files of a petition that exist once, and its parts of files of the whole site.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) files: Vec<OutputFile>,
    /// The lines of `sitemap.xml`.
    pub(crate) listing: String,
    /// The entry of `petitions.json`.
    pub(crate) entry: Option<IndexEntry>,
}

pub(crate) fn petition_data(renderer: &Renderer<'_>, petition: &Petition) -> Result<Data, tera::Error> {
    let listing = listing_of(renderer, petition);
    let mut files = badge_and_aliases(renderer, petition)?;
    if !renderer.inputs.theme.has(Part::Data) {
        return Ok(Data { files, listing, entry: None });
    }
    let (data, entry) = index::of_petition(renderer, petition)?;
    files.extend(data);
    Ok(Data { files, listing, entry: Some(entry) })
}

fn badge_and_aliases(renderer: &Renderer<'_>, petition: &Petition) -> Result<Vec<OutputFile>, tera::Error> {
    let badge = renderer.inputs.theme.has(Part::Badge).then(|| badge_file(renderer, petition));
    let aliases = petition.main.aliases.iter().map(|alias| alias_page(renderer, petition, alias));
    badge.into_iter().chain(aliases).collect()
}
