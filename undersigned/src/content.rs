//! The content, for commands that need a part of it.

use generator::content::Aws;
use generator::document;

use crate::exit::Failure;
use crate::project::Project;

/// What `site.yaml` says of the cloud.
pub(crate) fn cloud(project: &Project) -> Result<Aws, Failure> {
    document::cloud(project.root()).ok_or_else(|| {
        Failure::Content(Some("content/site.yaml has errors; `undersigned check` tells them".to_owned()))
    })
}
