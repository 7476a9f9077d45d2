//! Files that are not pages: feeds, the sitemap, badges, redirects, headers, and data for other programs.

pub mod headers;
mod render;
mod feeds;
mod sitemap;
mod listing;
mod badge;
mod alias;
mod index;
mod signing;
mod data;

use std::sync::Arc;

use crate::output::{Batch, OutputFile, SITEMAP};
use crate::pages::Renderer;
use crate::variables::Robots;

pub(crate) use data::petition_data;
pub(crate) use feeds::{list_feed, update_feed};
pub(crate) use index::whole as index_file;
pub(crate) use signing::{check_slots, files as signing_files};

use listing::site_listing;
use render::render;

/// The files of the whole site; `data` contains the petitions' parts of the sitemap.
pub(crate) fn site_files(renderer: &Renderer<'_>, data: &[Arc<Batch>]) -> Result<Vec<OutputFile>, tera::Error> {
    let own = site_listing(renderer);
    let listings = std::iter::once(&*own).chain(data.iter().map(|data| &*data.listing));
    let robots = Robots { sitemap_permalink: renderer.inputs.addresses.permalink(SITEMAP) };
    Ok(vec![
        OutputFile::text("_headers", headers::text()),
        OutputFile::text("robots.txt", render(renderer, &renderer.inputs.view.site().language, "robots.txt", &robots)?),
        OutputFile::text(SITEMAP, sitemap::xml(listings)),
    ])
}
