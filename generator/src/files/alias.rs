//! Redirects to petitions: from old paths, and from languages that they are not translated into.

use petition::PetitionStatus;
use petition::language::Language;

use super::render::render;
use crate::address::file_of;
use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::snapshot::{Renderer, direction};
use crate::variables::Alias;
use reader::content::Petition;

/// The page at an old path that redirects to the petition.
pub(super) fn alias_page(renderer: &Renderer<'_>, petition: &Petition, alias: &str) -> Result<OutputFile, tera::Error> {
    let place = renderer.addresses().petition(petition, &petition.language);
    // A host answers `/old.html` with the file of that name, and a path without an extension with the `index.html` of its folder.
    let file = if reader::alias::is_page_file(alias) { alias.to_owned() } else { file_of(&format!("{alias}/")) };
    redirect(renderer, petition, file, &place)
}

/// Redirects from the pages that a petition had in a language that it is not translated into, until it was over.
pub(crate) fn redirects_from_untranslated(
    renderer: &Renderer<'_>,
    language: &Language,
    petition: &Petition,
) -> Result<Vec<OutputFile>, tera::Error> {
    let addresses = renderer.addresses();
    let own = addresses.page_language(petition, language);
    // Links in mails confirm for some time after a petition has closed by its date.
    let has_confirmed = petition.main.status == PetitionStatus::Open && renderer.has_kind(PageKind::Confirmed);
    let kinds = [Some(PageKind::Petition), has_confirmed.then_some(PageKind::Confirmed)].into_iter().flatten();
    let redirect = |kind: PageKind| {
        let below = kind.place_of(petition.main.slug.as_str());
        redirect(renderer, petition, file_of(&addresses.place(language, &below)), &addresses.place(own, &below))
    };
    kinds.map(redirect).collect()
}

fn redirect(
    renderer: &Renderer<'_>,
    petition: &Petition,
    file: String,
    place: &str,
) -> Result<OutputFile, tera::Error> {
    let addresses = renderer.addresses();
    let page = Alias {
        title: petition.main.title.clone(),
        path: addresses.path(place),
        permalink: addresses.permalink(place),
        lang: petition.language.to_string(),
        dir: direction(&petition.language),
    };
    let language = addresses.page_language(petition, &petition.language);
    Ok(OutputFile::text(file, render(renderer, language, "alias.html", &page)?))
}
