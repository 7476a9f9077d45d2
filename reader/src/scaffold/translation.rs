//! New translations: a copy of the main file with the keys that a translation may have.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use petition::language::Language;

use super::{NewFile, ScaffoldError};
use crate::front_matter::keys::{self, Key, ValueType};
use crate::front_matter::yaml::{Node, ScalarKind, Value, quoted};
use crate::front_matter::{Entries, Reader, map_of, read_entries, split_or_report};
use crate::paths::with_slashes;
use crate::source::{Role, role};

/// A translation of the main file at `main`, relative to the root, whose content is `source`. It has the texts of the original.
///
/// # Errors
/// If the file is no main file of a petition, organisation, update or page, or has no valid front matter.
pub fn new_translation(main: &Path, source: &str, language: &Language) -> Result<NewFile, ScaffoldError> {
    let untranslatable = || ScaffoldError::NotTranslatable(with_slashes(main));
    let keys = match role(main) {
        Role::Petition(name, _) if name.language.is_none() => keys::petition::TRANSLATION,
        Role::Organisation(name) if name.language.is_none() => keys::organisation::TRANSLATION,
        Role::Page(name) | Role::Update { name, .. } if name.language.is_none() => keys::article::TRANSLATION,
        _ => return Err(untranslatable()),
    };
    let mut reader = Reader::new(main.into(), Arc::from(source), language.clone());
    let parts = split_or_report(&mut reader).ok_or_else(untranslatable)?;
    let entries = read_entries(&mut reader, source, parts.yaml);
    let lines: String = keys.iter().filter_map(|key| line(&entries, key)).collect();
    let name = main.file_name().unwrap_or_default().to_string_lossy();
    let text = format!(
        "---\n# Translate the values and the text. The other keys are in {name} and hold for all languages.\n{lines}---\n{}",
        source[parts.text].trim_start_matches('\u{feff}')
    );
    Ok(NewFile { path: translation_path(main, language), text })
}

/// `elm.fr.md` of `elm.md`.
fn translation_path(main: &Path, language: &Language) -> PathBuf {
    main.with_extension(format!("{language}.md"))
}

/// A key with its value, as a line of YAML.
fn line(entries: &Entries<'_>, key: &Key) -> Option<String> {
    Some(format!("{}: {}\n", key.name, value(entries.value(key)?, key)?))
}

/// The translatable part of a value; `None` if there is none, or if it is a map of texts by language.
fn value(node: &Node<'_>, key: &Key) -> Option<String> {
    match (&node.value, key.value_type) {
        (Value::Mapping(_), ValueType::Map(keys)) => {
            let below = map_of(node);
            let parts = keys.iter().filter_map(|key| Some(format!("{}: {}", key.name, value(below.value(key)?, key)?)));
            let parts: Vec<String> = parts.collect();
            (!parts.is_empty()).then(|| format!("{{ {} }}", parts.join(", ")))
        }
        (Value::Mapping(_), _) => None,
        (Value::Sequence(items), _) => {
            let items: Vec<String> = items.iter().filter_map(scalar).collect();
            Some(format!("[{}]", items.join(", ")))
        }
        (Value::Scalar(_), _) => scalar(node),
    }
}

fn scalar(node: &Node<'_>) -> Option<String> {
    let scalar = node.scalar().filter(|scalar| scalar.kind() == ScalarKind::Text)?;
    Some(quoted(scalar.text.trim()))
}
