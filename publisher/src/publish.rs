//! The order of a publish: what lets people sign more, the files, what lets them sign less.

use signer::{Phase, RegisterReport};

use crate::changes::Changes;
use crate::content::NewContent;
use crate::destination::Destination;
use crate::error::PublishError;
use crate::registration::Registration;

/// Registers new and opened petitions, stores the content, uploads and deletes files, and registers closed and retired petitions: a
/// page never offers a form that the store refuses. `progress` gets the number of files done and of all files.
///
/// # Errors
/// [`PublishError`]. Every step is idempotent, so a failed publish can be repeated.
pub async fn publish(
    changes: &Changes,
    destination: &Destination,
    registration: Option<&Registration<'_>>,
    content: Option<&NewContent<'_>>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Vec<RegisterReport>, PublishError> {
    let mut reports = Vec::new();
    if let Some(registration) = registration {
        reports.push(registration.run(Phase::Additions).await?);
    }
    let content = content.filter(|content| !(content.is_stored() && changes.is_empty()));
    if let Some(content) = content {
        content.begin().await?;
    }
    changes.apply(destination, progress).await?;
    if let Some(registration) = registration {
        reports.push(registration.run(Phase::Removals).await?);
    }
    if let Some(content) = content {
        content.finish().await?;
    }
    Ok(reports)
}
