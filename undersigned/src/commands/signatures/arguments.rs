//! Arguments that several subcommands have, and how signatures are counted in words.

use std::fmt::Display;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;

use petition::slug::Slug;
use signer::Store;
use signer::staff::{self, PrivateKey};
use signer::store::petitions::Petition;

use crate::exit::Failure;
use crate::terminal::counted;

/// The petition `id`, which must be in the store, or all petitions.
pub(super) async fn petitions(store: &Store, id: Option<&Slug>) -> Result<Vec<Slug>, Failure> {
    match id {
        None => Ok(store.petition_ids().await?.into_iter().collect()),
        Some(id) => Ok(vec![petition(store, id).await?.entry.id]),
    }
}

/// The petition `id`, which must be in the store.
pub(super) async fn petition(store: &Store, id: &Slug) -> Result<Petition, Failure> {
    if let Some(petition) = store.petition(id).await? {
        return Ok(petition);
    }
    let known = store.petition_ids().await?;
    let advice = match nearest(id.as_str(), known.iter().map(Slug::as_str)) {
        Some(near) => format!("; did you mean `{near}`?"),
        None if known.is_empty() => "; it has none yet, `serve` and `publish` register them".to_owned(),
        None => "; `undersigned signatures count` lists them".to_owned(),
    };
    Err(Failure::Content(Some(format!("there is no petition `{id}` in the store{advice}"))))
}

/// The most similar of the known names, if it is similar enough to be meant, or the only one that contains the given one.
fn nearest<'a>(given: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let distance = |name: &&str| strsim::damerau_levenshtein(given, name);
    let near = known.clone().min_by_key(distance).filter(|near| distance(near) <= (given.chars().count() / 3).max(2));
    let mut containing = known.filter(|name| name.contains(given));
    near.or_else(|| containing.next().filter(|_| containing.next().is_none()))
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

/// Asks a question that needs an explicit yes. `action` is what the command would do, for people who cannot be asked.
pub(super) fn confirm(question: &str, action: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::Usage(format!("add `--yes` to {action} without being asked")));
    }
    let failed = |error| Failure::machine("asking for confirmation", error);
    let mut stderr = io::stderr();
    write!(stderr, "{question} [y/N] ").and_then(|()| stderr.flush()).map_err(failed)?;
    let mut answer = String::new();
    io::stdin().lock().read_line(&mut answer).map_err(failed)?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// A number of signatures.
pub(super) fn signatures<N: Copy + Display + PartialEq + From<u8>>(count: N) -> String {
    counted(count, "signature", "signatures")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_id_is_suggested() {
        let known = ["keep-elm-street", "night-bus", "night-train"];
        let of = |given| nearest(given, known.into_iter());
        assert_eq!(of("keep-elm-stret"), Some("keep-elm-street"));
        assert_eq!(of("elm"), Some("keep-elm-street"));
        assert_eq!(of("night"), None, "two contain it");
        assert_eq!(of("pool"), None);
    }
}
