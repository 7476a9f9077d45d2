//! The files of a theme: the site's own over those of the embedded default theme.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use petition::language::Language;
use reader::content::Site;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME, UNREADABLE};
use reader::paths::{in_nfc, with_slashes};
use reader::system_error::reason;
use walkdir::WalkDir;

use crate::trace::fingerprint;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../themes/default");

/// A file of the embedded default theme, as text.
pub(super) fn embedded_text(key: &str) -> Option<&'static str> {
    DEFAULT.get_file(key).and_then(include_dir::File::contents_utf8)
}

/// The theme that every other theme extends.
const DEFAULT_NAME: &str = "default";

/// The folder of all themes, below the root.
const THEMES: &str = "themes";

#[derive(Debug, Hash)]
struct ThemeFile {
    bytes: Cow<'static, [u8]>,
    /// Relative to the root; `None` for an embedded file.
    path: Option<PathBuf>,
}

/// All files of a theme, by path below its folder.
#[derive(Debug, Hash)]
pub(crate) struct ThemeFiles {
    name: String,
    files: BTreeMap<String, ThemeFile>,
    /// The `i18n/*.ftl` of the site, those of `themes/default/` before those of `themes/<name>/`. They add to the embedded files
    /// instead of replacing them.
    own_texts: BTreeMap<String, Vec<ThemeFile>>,
}

/// A Fluent file of a language.
#[derive(Debug, Hash)]
pub(crate) struct TextFile<'a> {
    /// Relative to the root. For an embedded file it is the path at which the theme could override it.
    pub(crate) path: PathBuf,
    pub(crate) text: Cow<'a, str>,
    /// Whether it is a file of the site.
    pub(crate) is_own: bool,
}

impl ThemeFiles {
    /// Reads the theme of a site: the embedded default theme, then `themes/default/` if it exists, then `themes/<name>/`.
    pub(crate) fn read(root: &Path, site: &Site, diagnostics: &mut Diagnostics) -> Option<Self> {
        let name = &site.theme;
        let mut theme = Self { name: name.clone(), files: BTreeMap::new(), own_texts: BTreeMap::new() };
        add_embedded(&DEFAULT, &mut theme.files);
        let mut is_complete = theme.overlay(root, DEFAULT_NAME, diagnostics);
        if name != DEFAULT_NAME {
            if !root.join(THEMES).join(name).is_dir() {
                let message = format!("there is no theme `{name}`");
                let help =
                    format!("create the folder `themes/{name}/`, or remove the key `theme` to use the default theme");
                diagnostics.push(site.spans.report(THEME, message, site.spans.theme.as_ref()).help(help));
                return None;
            }
            is_complete &= theme.overlay(root, name, diagnostics);
        }
        is_complete.then_some(theme)
    }

    /// Adds the files of a theme's folder, replacing those of the same path; false if one cannot be read.
    fn overlay(&mut self, root: &Path, name: &str, diagnostics: &mut Diagnostics) -> bool {
        let folder = Path::new(THEMES).join(name);
        let mut is_complete = true;
        for path in files_below(root, &folder) {
            let relative = path.strip_prefix(&folder).unwrap_or(&path);
            let key = in_nfc(relative);
            match fs::read(root.join(&path)) {
                Ok(bytes) if is_texts(&key) => {
                    let file = ThemeFile { bytes: bytes.into(), path: Some(path) };
                    self.own_texts.entry(key).or_default().push(file);
                }
                Ok(bytes) => {
                    self.files.insert(key, ThemeFile { bytes: bytes.into(), path: Some(path) });
                }
                Err(error) => {
                    diagnostics.push(Diagnostic::new(
                        UNREADABLE,
                        path,
                        format!("this file cannot be read: {}", reason(&error)),
                    ));
                    is_complete = false;
                }
            }
        }
        is_complete
    }

    /// A file as text; `None` if it does not exist or is not UTF-8.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.files.get(key).and_then(|file| std::str::from_utf8(&file.bytes).ok())
    }

    /// The name below `templates/` and the source of each template.
    pub(crate) fn templates(&self) -> Vec<(&str, &str)> {
        let templates = self.files.keys().filter_map(|key| Some((key.strip_prefix("templates/")?, self.text(key)?)));
        templates.collect()
    }

    /// The name below `static/` and the content of each static file.
    pub(crate) fn statics(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().filter_map(|(key, file)| Some((key.strip_prefix("static/")?, file.bytes.as_ref())))
    }

    /// The Fluent files of a language; later ones override earlier ones. If there is none for the whole tag, those of its first
    /// fallback are used.
    pub(crate) fn texts(&self, language: &Language) -> Vec<TextFile<'_>> {
        let names: Vec<String> = language.fallbacks().into_iter().map(|tag| format!("i18n/{tag}.ftl")).collect();
        let embedded = names.iter().find_map(|name| Some((name, self.files.get(name)?)));
        let own = names.iter().find_map(|name| Some((name, self.own_texts.get(name)?)));
        let own = own.into_iter().flat_map(|(name, files)| files.iter().map(move |file| (name, file)));
        embedded.into_iter().chain(own).map(|(name, file)| self.text_file(name, file)).collect()
    }

    fn text_file<'a>(&self, name: &str, file: &'a ThemeFile) -> TextFile<'a> {
        TextFile {
            path: file.path.clone().unwrap_or_else(|| self.shown_path(name)),
            text: String::from_utf8_lossy(&file.bytes),
            is_own: file.path.is_some(),
        }
    }

    /// Of the names and bytes of all files but those of texts.
    pub(crate) fn fingerprint_without_texts(&self) -> u64 {
        let files = self.files.iter().filter(|(key, _)| !is_texts(key));
        fingerprint(&files.map(|(key, file)| (key, &file.bytes)).collect::<Vec<_>>())
    }

    /// Of the texts of a language.
    pub(crate) fn texts_fingerprint(&self, language: &Language) -> u64 {
        fingerprint(&self.texts(language))
    }

    /// The path of a file for diagnostics. For an embedded file it is the path at which the theme could override it.
    pub(crate) fn shown_path(&self, key: &str) -> PathBuf {
        let own = self.files.get(key).and_then(|file| file.path.clone());
        own.unwrap_or_else(|| Path::new(THEMES).join(&self.name).join(key))
    }
}

/// The files of all themes in the site's folder, relative to the root, in a stable order.
pub(crate) fn theme_files(root: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(root.join(THEMES)) else { return Vec::new() };
    let mut folders: Vec<PathBuf> =
        entries.filter_map(Result::ok).map(|entry| Path::new(THEMES).join(entry.file_name())).collect();
    folders.sort_unstable();
    folders.iter().flat_map(|folder| files_below(root, folder)).collect()
}

/// The files below a theme's folder, relative to the root. The folder itself may be a symbolic link; links below it are
/// ignored, so that a theme cannot publish files from elsewhere.
fn files_below(root: &Path, folder: &Path) -> Vec<PathBuf> {
    if !root.join(folder).is_dir() {
        return Vec::new();
    }
    let entries = WalkDir::new(root.join(folder)).sort_by_file_name().into_iter().filter_map(Result::ok);
    let files = entries.filter(|entry| entry.file_type().is_file());
    files.filter_map(|entry| Some(entry.path().strip_prefix(root).ok()?.to_path_buf())).collect()
}

/// The paths of the default theme's files, in order.
pub fn default_theme_files() -> Vec<String> {
    let mut files = BTreeMap::new();
    add_embedded(&DEFAULT, &mut files);
    files.into_keys().collect()
}

/// A file of the default theme, by its path.
pub fn default_theme_file(path: &str) -> Option<&'static [u8]> {
    DEFAULT.get_file(path).map(include_dir::File::contents)
}

/// Whether the default theme has texts in a language, or in one that it falls back to.
pub fn has_default_texts(language: &Language) -> bool {
    language.fallbacks().into_iter().any(|tag| DEFAULT.get_file(format!("i18n/{tag}.ftl")).is_some())
}

fn is_texts(key: &str) -> bool {
    key.starts_with("i18n/") && Path::new(key).extension().is_some_and(|ending| ending == "ftl")
}

fn add_embedded(folder: &'static Dir<'static>, files: &mut BTreeMap<String, ThemeFile>) {
    for file in folder.files() {
        files.insert(with_slashes(file.path()), ThemeFile { bytes: Cow::Borrowed(file.contents()), path: None });
    }
    for below in folder.dirs() {
        add_embedded(below, files);
    }
}
