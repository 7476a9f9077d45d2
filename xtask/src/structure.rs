//! Checks of the repository's structure that no other linter has. `cargo xtask lint` runs them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::process::TaskResult;

mod imports;
mod lexer;
mod modules;
mod names;
mod paths;
mod phrases;
mod test_code;

use modules::Modules;

/// A file with more lines does more than one thing.
const LINES_MAX: usize = 400;

/// Text that is not the project's own: sites in tests and the example site.
const FOREIGN_FOLDERS: &[&str] = &["content", "node_modules", "target", "tests", "themes"];

/// Checks the sources of every crate of the workspace: no modules use each other, directly or through others; the crate root
/// lists its modules such that each uses only those above it; no file has more than [`LINES_MAX`] lines; no two types of a
/// crate have the same name.
///
/// # Errors
/// With all findings, or when a source cannot be read.
pub(crate) fn check_sources() -> TaskResult {
    let mut messages = Vec::new();
    for package in packages()? {
        messages.extend(check_package(&package)?.iter().map(|message| format!("{package}: {message}")));
    }
    if messages.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n{} structure errors", messages.join("\n"), messages.len()))
}

/// The folders of the workspace's crates: folder name and package name are the same.
fn packages() -> Result<BTreeSet<String>, String> {
    let entries = fs::read_dir(".").map_err(|error| format!("the workspace folder cannot be read: {error}"))?;
    let folders = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    Ok(folders.filter(|folder| Path::new(folder).join("Cargo.toml").is_file()).collect())
}

fn check_package(package: &str) -> Result<Vec<String>, String> {
    let source_folder = Path::new(package).join("src");
    let mut messages = Vec::new();
    for file in files(&source_folder, "rs")? {
        let lines = read(&file)?.lines().count();
        if lines > LINES_MAX {
            messages.push(format!("{} has {lines} lines; at most {LINES_MAX} are allowed", file.display()));
        }
    }
    for root in ["lib.rs", "main.rs"].map(|root| source_folder.join(root)) {
        if root.is_file() {
            let modules = Modules::read(&root)?;
            messages.extend(imports::circles(&modules));
            messages.extend(imports::out_of_order(&modules));
            messages.extend(names::duplicates(&modules));
        }
    }
    Ok(messages)
}

/// Looks for the phrases of [`phrases`] in every comment and in the project's own Markdown.
///
/// # Errors
/// With all findings, or when a file cannot be read.
pub(crate) fn check_phrases() -> TaskResult {
    let mut messages = Vec::new();
    for file in files(Path::new("."), "md")? {
        messages.extend(phrase_messages(&file, &phrases::in_markdown(&read(&file)?)));
    }
    for package in packages()? {
        for file in files(Path::new(&package), "rs")? {
            messages.extend(phrase_messages(&file, &phrases::in_comments(&read(&file)?)));
        }
    }
    if messages.is_empty() {
        return Ok(());
    }
    Err(format!("{}\n{} phrases to write in plain English", messages.join("\n"), messages.len()))
}

fn phrase_messages(file: &Path, found: &[(usize, &str)]) -> Vec<String> {
    found.iter().map(|(line, phrase)| format!("{}:{line}: `{phrase}`", file.display())).collect()
}

/// The files with an extension below a folder, in order. Markdown is looked for in the project's own text only.
///
/// # Errors
/// If a folder cannot be read.
pub(crate) fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let is_skipped = name.starts_with('.') || (extension == "md" && FOREIGN_FOLDERS.contains(&name));
            if path.is_dir() && !is_skipped {
                waiting.push(path);
            } else if path.extension().is_some_and(|other| other == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The text of a file.
///
/// # Errors
/// With its path, if it cannot be read.
pub(crate) fn read(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_reaches_the_sources_of_a_crate() {
        let folder = std::env::temp_dir().join(format!("xtask-structure-{}", std::process::id()));
        fs::create_dir_all(folder.join("src")).unwrap();
        fs::write(folder.join("src/lib.rs"), "mod a;\nmod b;").unwrap();
        fs::write(folder.join("src/a.rs"), "use crate::b::B;\nstruct A;").unwrap();
        fs::write(folder.join("src/b.rs"), format!("use crate::a::A;\nstruct A;{}", "\n".repeat(LINES_MAX))).unwrap();
        let findings = check_package(folder.to_str().unwrap()).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let expected = ["lines; at most", "use each other", "before", "the type name `A`"];
        assert_eq!(findings.len(), expected.len(), "{findings:?}");
        for (finding, part) in findings.iter().zip(expected) {
            assert!(finding.contains(part), "{finding}");
        }
    }
}
