//! Files that are not pages: feeds, the sitemap, badges, redirects, headers, and data for other programs.

pub mod headers;
mod render;
mod feeds;
mod sitemap;
mod listing;
mod badge;
mod alias;
mod index;
mod search;
mod signing;
mod data;

use crate::output::{OutputFile, SITEMAP};
use crate::snapshot::Renderer;
use crate::variables::Robots;

pub(crate) use alias::redirects_from_untranslated;
pub(crate) use data::{entry, petition_data};
pub(crate) use feeds::{list_feed, update_feed};
pub(crate) use index::{site as index_site, whole as index_file};
pub(crate) use listing::sitemap_file;
pub(crate) use search::search_file;
pub(crate) use signing::{check_slots, files as signing_files};

use render::render;

pub(crate) fn headers_file(renderer: &Renderer<'_>) -> OutputFile {
    OutputFile::text("_headers", headers::text(renderer.addresses().signer_origin().as_deref()))
}

pub(crate) fn robots_file(renderer: &Renderer<'_>) -> Result<OutputFile, tera::Error> {
    let robots = Robots { sitemap_permalink: renderer.addresses().permalink(SITEMAP) };
    Ok(OutputFile::text("robots.txt", render(renderer, renderer.default_language(), "robots.txt", &robots)?))
}
