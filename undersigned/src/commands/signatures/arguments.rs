//! Arguments that several subcommands have, and how signatures are counted in words.

use std::fmt::Display;
use std::path::PathBuf;

use petition::slug::Slug;
use signer::Store;
use signer::staff::{self, PrivateKey};

use crate::exit::Failure;
use crate::terminal::counted;

/// The petition `id`, which must be in the store, or all petitions.
pub(super) async fn petitions(store: &Store, id: Option<&Slug>) -> Result<Vec<Slug>, Failure> {
    let all: Vec<Slug> = store.petitions().await?.into_iter().map(|petition| petition.entry.id).collect();
    match id {
        None => Ok(all),
        Some(id) if all.contains(id) => Ok(vec![id.clone()]),
        Some(id) => Err(Failure::Content(Some(format!("there is no petition `{id}` in the store")))),
    }
}

/// The private keys in the organisation's key files.
pub(super) fn read_keys(paths: &[PathBuf]) -> Result<Vec<PrivateKey>, Failure> {
    let mut keys = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(path).map_err(|error| Failure::machine(path.display(), error))?;
        let found = staff::parse_keys(&text);
        if found.is_empty() {
            return Err(Failure::Usage(format!("{} contains no private key (AGE-SECRET-KEY-1…)", path.display())));
        }
        keys.extend(found);
    }
    Ok(keys)
}

/// A number of signatures.
pub(super) fn signatures<N: Copy + Display + PartialEq + From<u8>>(count: N) -> String {
    counted(count, "signature", "signatures")
}
