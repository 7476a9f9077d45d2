//! The content, for commands that need a part of it.

use generator::content::Site;
use generator::diagnostic::Diagnostics;
use generator::document;

use crate::exit::Failure;
use crate::project::Project;

/// What `site.yaml` says.
pub(crate) fn site(project: &Project) -> Result<Site, Failure> {
    let mut diagnostics = Diagnostics::default();
    match document::load(project.root(), &mut diagnostics) {
        Some(content) => Ok(content.site),
        None => Err(Failure::Content(Some("the content has errors; `undersigned check` tells them".to_owned()))),
    }
}
