//! The pages of a petition in other states than its own, rendered from the same snapshot with another view.

use petition::slug::Slug;
use reader::diagnostic::Diagnostics;

use super::{LiveFile, LiveSite};
use crate::page_key::PageKey;
use crate::render::render;
use crate::snapshot::Snapshot;
use crate::view::Scene;

impl LiveSite {
    /// The petition whose page is at `path`.
    pub fn petition_at(&self, path: &str) -> Option<Slug> {
        match self.current()?.key_at(path)? {
            PageKey::Petition(_, slug) => Some(slug),
            _ => None,
        }
    }

    /// The file at `path` as it is when its petition is in another state; `None` if it is not a petition's page. It is not kept.
    pub fn file_in(&self, path: &str, scene: Scene) -> Option<LiveFile> {
        let snapshot = self.current()?;
        let key = snapshot.key_at(path)?;
        let PageKey::Petition(_, slug) = &key else { return None };
        Some(render_in(&snapshot, &key, slug, scene, path).unwrap_or_else(|error| {
            let mut errors = Diagnostics::default();
            errors.push(snapshot.inputs().theme.explain(&error));
            LiveFile { errors: Some(errors), ..LiveFile::default() }
        }))
    }
}

fn render_in(
    snapshot: &Snapshot,
    key: &PageKey,
    slug: &Slug,
    scene: Scene,
    path: &str,
) -> Result<LiveFile, tera::Error> {
    let staged = snapshot.with_view(snapshot.inputs().view.with_scene(slug, scene))?;
    let rendered = render(&staged, key)?;
    let file = rendered.files.into_iter().find(|file| file.path == path);
    // The signer knows the petition as it is.
    Ok(LiveFile { bytes: file.map(|file| file.bytes), ..LiveFile::default() })
}
