//! Petitions whose file was renamed since the last build, although they have signatures: they would start again from zero.

use std::collections::BTreeSet;

use petition::index::Entry;
use petition::slug::Slug;
use reader::content::{Content, Petition};
use reader::diagnostic::{Diagnostic, Diagnostics, RENAMED_PETITION};

use crate::exit::Failure;
use crate::project::Project;
use crate::terminal::counted;

/// Warns about them, as far as the last build and the last counts tell.
pub(super) fn warn(project: &Project, diagnostics: &mut Diagnostics) -> Result<(), Failure> {
    // An index that cannot be read is replaced by the next build.
    let Ok(Some(before)) = publisher::read_index(&project.site()) else { return Ok(()) };
    let counts = project.state().last_counts()?;
    let signatures = |entry: &Entry| {
        let stored = counts.of(&entry.id);
        let built = entry.count.as_ref().map_or(0, |count| count.online);
        built.max(stored.online + stored.imported)
    };
    let signed: Vec<&Entry> = before.petitions.iter().filter(|entry| signatures(entry) > 0).collect();
    if signed.is_empty() {
        return Ok(());
    }
    // What is wrong with the content has been reported.
    let Some(content) = reader::load(project.root(), &mut Diagnostics::default()) else { return Ok(()) };
    let present: BTreeSet<&Slug> = content.petitions.values().map(|petition| &petition.main.id).collect();
    for entry in signed.into_iter().filter(|entry| !present.contains(&entry.id)) {
        if let Some(petition) = renamed(&content, entry) {
            let (id, count) = (&entry.id, counted(signatures(entry), "signature is", "signatures are"));
            let message = format!("{count} stored under `{id}`, the name that this file had in the last build");
            let diagnostic = Diagnostic::new(RENAMED_PETITION, petition.main.path.clone(), message);
            diagnostics.push(diagnostic.help(format!("write `id: {id}` into its front matter to keep them")));
        }
    }
    Ok(())
}

/// The petition that has the title or text of an entry that is no longer there.
fn renamed<'a>(content: &'a Content, entry: &Entry) -> Option<&'a Petition> {
    let is_same = |petition: &Petition| {
        let own = petition.in_language(&petition.language);
        entry.texts.values().any(|text| *text.title == **own.title || text.hash == *own.hash())
    };
    content.petitions.values().map(AsRef::as_ref).find(|petition| is_same(petition))
}
