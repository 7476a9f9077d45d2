//! What is recorded of a publish, and the conflict of another one with it.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is said of a publish.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// Who publishes, if that is known.
    pub by: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The commit that was published, if the sources are in a repository.
    pub commit: Option<Commit>,
}

/// A commit of git.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    /// Its hash.
    pub id: String,
    /// Whether sources differed from it. A later commit then need not have what was published.
    pub is_dirty: bool,
}

/// The last publish, which another one would undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub(crate) publication: Publication,
    /// The files that would be other ones.
    pub(crate) changed: Vec<String>,
    /// The files that would be gone.
    pub(crate) removed: Vec<String>,
}

impl fmt::Display for Conflict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Publication { by, at, commit } = &self.publication;
        write!(f, "{} published another version at {at:.0}", by.as_deref().unwrap_or("someone else"))?;
        if let Some(Commit { id, is_dirty }) = commit {
            let id = id.get(..10).unwrap_or(id);
            write!(f, " (commit {id}{})", if *is_dirty { " with uncommitted changes" } else { "" })?;
        }
        writeln!(f, ", and this folder is not based on it; publishing would")?;
        self.changed.iter().try_for_each(|path| writeln!(f, "  change back {path}"))?;
        self.removed.iter().try_for_each(|path| writeln!(f, "  remove {path}"))?;
        write!(f, "get that version first, for example with `git pull`, or pass `--force` to replace it")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_conflict_names_every_file_and_who_published_it() {
        let commit = Some(Commit { id: "0123456789abcdef".to_owned(), is_dirty: true });
        let publication =
            Publication { by: Some("ann".to_owned()), at: "2026-11-02T12:00:00Z".parse().unwrap(), commit };
        let conflict = Conflict { publication, changed: vec!["a.md".to_owned()], removed: vec!["b.md".to_owned()] };
        assert_eq!(
            conflict.to_string(),
            "ann published another version at 2026-11-02T12:00:00Z (commit 0123456789 with uncommitted changes), and this \
             folder is not based on it; publishing would\n  change back a.md\n  remove b.md\nget that version first, for \
             example with `git pull`, or pass `--force` to replace it"
        );
    }
}
