//! Redirects from old paths of petitions.

use super::render::render;
use crate::address::file_of;
use crate::output::OutputFile;
use crate::snapshot::Renderer;
use crate::variables::Alias;
use reader::content::Petition;

/// The page at an old path that redirects to the petition.
pub(super) fn alias_page(renderer: &Renderer<'_>, petition: &Petition, alias: &str) -> Result<OutputFile, tera::Error> {
    let addresses = renderer.addresses();
    let place = addresses.petition(petition, &petition.language);
    let page = Alias {
        title: petition.main.title.clone(),
        path: addresses.path(&place),
        permalink: addresses.permalink(&place),
        lang: petition.language.to_string(),
    };
    let language = addresses.page_language(petition, &petition.language);
    // A host answers `/old.html` with the file of that name, and a path without an extension with the `index.html` of its folder.
    let file = if reader::alias::is_page_file(alias) { alias.to_owned() } else { file_of(&format!("{alias}/")) };
    Ok(OutputFile::text(file, render(renderer, language, "alias.html", &page)?))
}
