//! What git knows of the site's folder. Without git, or outside of a repository, nothing.

use std::path::Path;
use std::process::{Command, Stdio};

use publisher::Commit;

/// The folders with what is published.
const SOURCES: [&str; 3] = ["content", "themes", "static"];

/// The current commit, and whether sources differ from it.
pub(crate) fn commit(root: &Path) -> Option<Commit> {
    let id = output(root, &["rev-parse", "--verify", "--quiet", "HEAD"])?.trim().to_owned();
    let status = output(root, &[&["status", "--porcelain", "--"], &SOURCES as &[&str]].concat());
    Some(Commit { id, is_dirty: status.is_none_or(|status| !status.is_empty()) })
}

/// Whether a commit is the current one, or an ancestor of it.
pub(crate) fn has_commit(root: &Path, id: &str) -> bool {
    // Comes from the bucket, and must not be an option.
    let is_hash = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hash && output(root, &["merge-base", "--is-ancestor", id, "HEAD"]).is_some()
}

/// The output of git if it succeeds.
fn output(root: &Path, arguments: &[&str]) -> Option<String> {
    let git = Command::new("git").arg("-C").arg(root).args(arguments).stdin(Stdio::null()).output().ok()?;
    git.status.success().then(|| String::from_utf8_lossy(&git.stdout).into_owned())
}
