//! The order of a publish: what lets people sign more, the files, what lets them sign less.

use signer::{Phase, RegisterReport};

use crate::changes::Changes;
use crate::destination::Destination;
use crate::error::PublishError;
use crate::registration::Registration;

/// Registers new and opened petitions, uploads and deletes files, and registers closed and retired petitions: a page
/// never offers a form that the store refuses. `progress` gets the number of files done and of all files.
///
/// # Errors
/// [`PublishError`]. Every step is idempotent, so a failed publish can be repeated.
pub async fn publish(
    changes: &Changes,
    destination: &Destination,
    registration: Option<&Registration<'_>>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Vec<RegisterReport>, PublishError> {
    let Some(registration) = registration else {
        changes.apply(destination, progress).await?;
        return Ok(Vec::new());
    };
    let added = registration.run(Phase::Additions).await?;
    changes.apply(destination, progress).await?;
    let removed = registration.run(Phase::Removals).await?;
    Ok(vec![added, removed])
}
