//! What others read of a petition as data, in no language: its count, texts, badge, and old addresses.

use crate::output::{IndexEntry, OutputFile};
use crate::pages::Renderer;
use crate::theme::Part;
use reader::content::Petition;

use super::{files_of, index, listing_of};

/// What others read of a petition as data, in no language: its count, texts, badge, and old addresses.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) files: Vec<OutputFile>,
    /// Its part of `sitemap.xml`.
    pub(crate) listing: String,
    pub(crate) entry: Option<IndexEntry>,
}

/// What others read of a petition as data.
pub(crate) fn petition_data(renderer: &Renderer<'_>, petition: &Petition) -> Result<Data, tera::Error> {
    let listing = listing_of(renderer, petition);
    let mut files = files_of(renderer, petition)?;
    if !renderer.inputs.theme.has(Part::Data) {
        return Ok(Data { files, listing, entry: None });
    }
    let (data, entry) = index::of_petition(renderer, petition)?;
    files.extend(data);
    Ok(Data { files, listing, entry: Some(entry) })
}
