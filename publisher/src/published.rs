//! What was published last, and whether a publish continues it or would undo a part of it.

use generator::PROGRAM;
use serde::{Deserialize, Serialize};
use signer::{Generation, Store};

use crate::changes::Changes;
use crate::content::{ContentStore, Pointer, Sources};
use crate::error::PublishError;
use crate::publication::{Commit, Conflict, Publication};

/// A publish that has ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct LastPublish {
    generation: i64,
    publication: Publication,
}

/// What was published last, as the next publish sees it.
#[derive(Debug)]
pub struct Published {
    generation: Option<Generation>,
    /// Unless no publish has ended.
    last: Option<LastPublish>,
    /// The stored content, and the tag of the object that names it.
    content: Option<(Pointer, Option<String>)>,
}

/// What this machine knows about what was published.
pub struct Checkout<'a> {
    /// The number of the publish that was the last one when this folder was published, or was equal to it.
    pub recorded: Option<i64>,
    /// Whether a commit is the current one of this folder, or an ancestor of it.
    pub has_commit: &'a dyn Fn(&str) -> bool,
}

impl Published {
    /// Reads what was published last, from the store and the place of the content.
    ///
    /// # Errors
    /// If either cannot be read.
    pub async fn read(store: &Store, place: Option<&ContentStore>) -> Result<Self, PublishError> {
        let generation = store.generation().await?;
        let content = match place {
            Some(place) => place.pointer().await?,
            None => None,
        };
        let recorded = generation.as_ref().and_then(|generation| generation.published.as_deref());
        let recorded = recorded.and_then(|json| serde_json::from_str::<LastPublish>(json).ok());
        // The content was stored just before its publish was recorded.
        let stored = content.as_ref().map(|(pointer, _)| LastPublish {
            generation: pointer.generation,
            publication: pointer.publication.clone(),
        });
        let last = [recorded, stored].into_iter().flatten().max_by_key(|last| last.generation);
        Ok(Self { generation, last, content })
    }

    /// The generation in the store, if anything was published.
    pub fn generation(&self) -> Option<&Generation> {
        self.generation.as_ref()
    }

    /// The numbers of the generation and the revision, 0 before the first publish.
    pub(crate) fn numbers(&self) -> (i64, i64) {
        self.generation.as_ref().map_or((0, 0), |seen| (seen.number, seen.revision))
    }

    pub(crate) fn pointer_tag(&self) -> Option<&str> {
        self.content.as_ref()?.1.as_deref()
    }

    /// Whether the stored content is that of the last generation, and these are its sources.
    pub(crate) fn has_content(&self, sources: &Sources) -> bool {
        let number = self.numbers().0;
        self.content.as_ref().is_some_and(|(pointer, _)| {
            pointer.generation == number && pointer.program == PROGRAM && pointer.sources == *sources
        })
    }

    /// Checks that a publish is based on the last one: the checkout has recorded it or has its commit. Otherwise, the stored sources or,
    /// if there are none, the files of the site that would be changed or removed are compared, and there may be none.
    ///
    /// # Errors
    /// [`PublishError::NotBased`].
    pub(crate) fn check_base(
        &self,
        checkout: &Checkout<'_>,
        sources: Option<&Sources>,
        changes: &Changes,
    ) -> Result<(), PublishError> {
        let Some(LastPublish { generation, publication }) = &self.last else { return Ok(()) };
        let has_commit = |commit: &&Commit| !commit.is_dirty && (checkout.has_commit)(&commit.id);
        if checkout.recorded == Some(*generation) || publication.commit.as_ref().filter(has_commit).is_some() {
            return Ok(());
        }
        let (changed, removed) = match (sources, &self.content) {
            (Some(sources), Some((pointer, _))) => undone(&pointer.sources, sources),
            _ => changes.replaced(),
        };
        if changed.is_empty() && removed.is_empty() {
            return Ok(());
        }
        Err(PublishError::NotBased(Conflict { publication: publication.clone(), changed, removed }.into()))
    }
}

impl Publication {
    /// As the record in the store.
    pub(crate) fn to_record(&self, generation: i64) -> String {
        let last = LastPublish { generation, publication: self.clone() };
        serde_json::to_string(&last).expect("texts and numbers")
    }
}

/// The published sources that are another file now, and those that are gone. What is derived from them is left out.
fn undone(published: &Sources, now: &Sources) -> (Vec<String>, Vec<String>) {
    let sources = published.iter().filter(|(path, _)| !path.starts_with(".undersigned/"));
    let (present, gone): (Vec<_>, Vec<_>) = sources.partition(|(path, _)| now.contains_key(*path));
    let changed = present.into_iter().filter(|(path, hash)| now.get(*path) != Some(*hash));
    (changed.map(|(path, _)| path.clone()).collect(), gone.into_iter().map(|(path, _)| path.clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_published_sources_can_be_undone() {
        let sources = |files: &[(&str, &str)]| -> Sources {
            files.iter().map(|(path, hash)| ((*path).to_owned(), (*hash).to_owned())).collect()
        };
        let last = sources(&[("a.md", "1"), ("b.md", "1"), ("c.md", "1"), (".undersigned/stored/pictures.json", "1")]);
        let next = sources(&[("a.md", "2"), ("c.md", "1"), ("d.md", "1")]);
        assert_eq!(undone(&last, &next), (vec!["a.md".to_owned()], vec!["b.md".to_owned()]));
        assert_eq!(undone(&last, &last), (Vec::new(), Vec::new()));
    }
}
