//! The files of a theme, the site's own over the embedded default's.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use petition::language::Language;
use walkdir::WalkDir;

use reader::diagnostic::{Diagnostic, Diagnostics, THEME, UNREADABLE};
use reader::paths::with_slashes;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../themes/default");

/// The name of the theme that every other one extends.
const DEFAULT_NAME: &str = "default";

/// A file and, where it lies in the site's folder, its path there.
#[derive(Debug)]
struct ThemeFile {
    bytes: Cow<'static, [u8]>,
    path: Option<PathBuf>,
}

/// All files of a theme, by path below it.
#[derive(Debug)]
pub(crate) struct ThemeFiles {
    name: String,
    files: BTreeMap<String, ThemeFile>,
    /// The texts of the theme's own `i18n/`, which are laid over the default's, file by file.
    own_texts: BTreeMap<String, String>,
}

impl ThemeFiles {
    /// Reads a theme: the embedded default, `themes/default/` of the site where there is one, and `themes/<name>/`.
    pub(crate) fn read(root: &Path, name: &str, diagnostics: &mut Diagnostics) -> Option<Self> {
        let mut theme = Self { name: name.to_owned(), files: BTreeMap::new(), own_texts: BTreeMap::new() };
        embedded(&DEFAULT, &mut theme.files);
        let mut whole = theme.lay_over(root, DEFAULT_NAME, diagnostics);
        if name != DEFAULT_NAME {
            if !root.join("themes").join(name).is_dir() {
                let message = format!("there is no theme `{name}`");
                let help =
                    format!("make the folder `themes/{name}/`, or take the key `theme` out for the default theme");
                diagnostics.push(in_settings(root, "theme", Diagnostic::new(THEME, settings(), message).help(help)));
                return None;
            }
            whole &= theme.lay_over(root, name, diagnostics);
        }
        whole.then_some(theme)
    }

    fn lay_over(&mut self, root: &Path, name: &str, diagnostics: &mut Diagnostics) -> bool {
        let folder = root.join("themes").join(name);
        if !folder.is_dir() {
            return true;
        }
        let mut whole = true;
        for entry in WalkDir::new(&folder).sort_by_file_name().into_iter().filter_map(Result::ok) {
            if !entry.file_type().is_file() {
                continue;
            }
            let relative = entry.path().strip_prefix(&folder).unwrap_or(entry.path());
            let key = with_slashes(relative);
            let path = Path::new("themes").join(name).join(relative);
            match std::fs::read(entry.path()) {
                Ok(bytes) if name != DEFAULT_NAME && is_texts(&key) => {
                    self.own_texts.insert(key, String::from_utf8_lossy(&bytes).into_owned());
                }
                Ok(bytes) => {
                    self.files.insert(key, ThemeFile { bytes: bytes.into(), path: Some(path) });
                }
                Err(error) => {
                    diagnostics.push(Diagnostic::new(UNREADABLE, path, format!("this file cannot be read: {error}")));
                    whole = false;
                }
            }
        }
        whole
    }

    /// A file as text; `None` where there is none or it is not UTF-8.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.files.get(key).and_then(|file| std::str::from_utf8(&file.bytes).ok())
    }

    /// Templates by name, as tera takes them.
    pub(crate) fn templates(&self) -> Vec<(&str, &str)> {
        let below = self.files.keys().filter_map(|key| Some((key.strip_prefix("templates/")?, self.text(key)?)));
        below.collect()
    }

    /// Static files, by path below `static/`.
    pub(crate) fn statics(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(|(key, file)| Some((key.strip_prefix("static/")?, file.bytes.as_ref())))
    }

    /// The texts of a language, the default theme's first: those of the tag, else of the language alone.
    pub(crate) fn texts(&self, language: &Language) -> Vec<(String, &str)> {
        let alone = if language.as_str() == "zh" { "zh-Hans" } else { language.primary() };
        let names = [language.as_str(), alone].map(|tag| format!("i18n/{tag}.ftl"));
        let default = names.iter().find_map(|name| Some((name.clone(), self.text(name)?)));
        let own = names.iter().find_map(|name| Some((name.clone(), self.own_texts.get(name)?.as_str())));
        default.into_iter().chain(own).collect()
    }

    /// Where a file is, or would be, in the site's folder.
    pub(crate) fn shown_path(&self, key: &str) -> PathBuf {
        let own = self.files.get(key).and_then(|file| file.path.clone());
        own.unwrap_or_else(|| Path::new("themes").join(&self.name).join(key))
    }
}

fn settings() -> PathBuf {
    PathBuf::from("content/site.yaml")
}

/// A finding at what `site.yaml` says of a key.
fn in_settings(root: &Path, key: &str, finding: Diagnostic) -> Diagnostic {
    let source = std::fs::read_to_string(root.join(settings())).unwrap_or_default();
    let mut at = 0;
    for line in source.split_inclusive('\n') {
        if let Some(value) =
            line.trim_start_matches('\u{feff}').strip_prefix(key).and_then(|rest| rest.strip_prefix(':'))
        {
            let value = value.split(" #").next().unwrap_or_default();
            let start = at + line.find(':').unwrap_or_default() + 1 + value.len() - value.trim_start().len();
            return finding.at(&Arc::from(source.as_str()), start..start + value.trim().len());
        }
        at += line.len();
    }
    finding
}

fn is_texts(key: &str) -> bool {
    key.starts_with("i18n/") && Path::new(key).extension().is_some_and(|ending| ending == "ftl")
}

fn embedded(folder: &'static Dir<'static>, files: &mut BTreeMap<String, ThemeFile>) {
    for file in folder.files() {
        let key = with_slashes(file.path());
        files.insert(key, ThemeFile { bytes: Cow::Borrowed(file.contents()), path: None });
    }
    for below in folder.dirs() {
        embedded(below, files);
    }
}
