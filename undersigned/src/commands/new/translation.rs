//! `undersigned new translation`.

use std::fs;
use std::path::{Path, PathBuf};

use petition::language::Language;
use reader::scaffold::{self, NewFile};

use crate::exit::Failure;
use crate::project::Project;
use crate::terminal::Terminal;

/// The translation of a file, with the texts of the original.
pub(super) fn file(project: &Project, written: &str, language: &str, terminal: &Terminal) -> Result<NewFile, Failure> {
    let language = Language::parse(language)
        .ok_or_else(|| Failure::Usage(format!("`{language}` is not a language tag such as fr or pt-BR")))?;
    let main = find(project.root(), written)?;
    let path = project.root().join(&main);
    let source = fs::read_to_string(&path).map_err(|error| Failure::machine(path.display(), error))?;
    let site = reader::settings(project.root());
    let known = site.iter().flat_map(|site| std::iter::once(&site.language).chain(&site.languages));
    if !known.into_iter().any(|known| *known == language) {
        let others = site.iter().flat_map(|site| &site.languages).map(Language::as_str);
        let all = others.chain([language.as_str()]).collect::<Vec<_>>().join(", ");
        terminal.status(format_args!("Next: write `languages: [{all}]` in content/site.yaml"));
    }
    scaffold::new_translation(&main, &source, &language).map_err(|error| Failure::Usage(error.to_string()))
}

/// The path of a file, relative to the root, that is given by its path or by its name without `.md`.
fn find(root: &Path, written: &str) -> Result<PathBuf, Failure> {
    let here = std::path::absolute(written).unwrap_or_default();
    let below = here.canonicalize().ok().and_then(|path| path.strip_prefix(root).map(Path::to_path_buf).ok());
    if let Some(path) = below.filter(|path| root.join(path).is_file()) {
        return Ok(path);
    }
    let mut candidates = vec![PathBuf::from(written)];
    for folder in ["petitions", "organisations", "pages"] {
        let folder = Path::new("content").join(folder);
        candidates.push(folder.join(format!("{written}.md")));
        candidates.push(folder.join(written).join("index.md"));
    }
    let found: Vec<PathBuf> = candidates.into_iter().filter(|path| root.join(path).is_file()).collect();
    match found.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(Failure::Usage(format!(
            "there is no file {written}, and no petition, organisation or page of this name"
        ))),
        several => {
            let names = several.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ");
            Err(Failure::Usage(format!("several files have this name; write the path of one: {names}")))
        }
    }
}
