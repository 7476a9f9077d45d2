//! Files that are no pages: feeds, the sitemap, badges, redirects, headers, and data for other programs.

pub mod headers;
mod feed;
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
use crate::page_kind::PageKind;
use crate::pages::Renderer;
use crate::theme::Part;
use reader::content::Petition;

pub(crate) use data::petition_data;
pub(crate) use feeds::{list_feed, update_feed};
pub(crate) use index::whole as index_file;
pub(crate) use signing::{check_slots, files as signing_files};

use alias::alias_page;
use listing::{listing_of, site_listing};

/// Those of the whole site; `data` has the petitions' parts of the sitemap.
pub(crate) fn site_files(renderer: &Renderer<'_>, data: &[Arc<Batch>]) -> Vec<OutputFile> {
    let own = site_listing(renderer);
    let listings = std::iter::once(&*own).chain(data.iter().map(|data| &*data.listing));
    vec![
        OutputFile::text("_headers", headers::text()),
        OutputFile::text("robots.txt", sitemap::robots(&renderer.inputs.addresses.permalink(SITEMAP))),
        OutputFile::text(SITEMAP, sitemap::xml(listings)),
    ]
}

/// Those of one petition that exist once for all languages.
pub(crate) fn files_of(renderer: &Renderer<'_>, petition: &Petition) -> Result<Vec<OutputFile>, tera::Error> {
    let badge = renderer.inputs.theme.has(Part::Badge).then(|| petition_badge(renderer, petition)).transpose()?;
    let aliases = petition.main.aliases.iter().map(|alias| alias_page(renderer, petition, alias));
    Ok(badge.into_iter().chain(aliases).collect())
}

fn petition_badge(renderer: &Renderer<'_>, petition: &Petition) -> Result<OutputFile, tera::Error> {
    let language = &petition.language;
    let default = &renderer.inputs.view.site().language;
    let theme = renderer.inputs.localized(if renderer.inputs.view.languages().any(|known| known == language) {
        language
    } else {
        default
    });
    let signatures = renderer.inputs.view.count(petition).signatures();
    let mut arguments = fluent_bundle::FluentArgs::new();
    // Fluent counts in floating point; counts stay far below 2^53.
    #[expect(clippy::cast_precision_loss, reason = "chooses a plural")]
    arguments.set("count", signatures as f64);
    let word = theme.texts().get("signatures-word", &arguments).map_err(tera::Error::message)?;
    let is_rtl = theme.locale().language().direction() == petition::language::Direction::Rtl;
    let svg = badge::svg(&word, &theme.locale().number(signatures), is_rtl);
    Ok(OutputFile::text(PageKind::Petition.place_of(petition.main.slug.as_str()) + "badge.svg", svg))
}
