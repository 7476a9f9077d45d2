//! The static files of a theme, under names that change with their content, so that browsers can cache them forever.

use bytes::Bytes;
use std::collections::BTreeMap;
use std::path::Path;

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use sha2::{Digest, Sha256};

use super::files::ThemeFiles;
use crate::variables::Colours;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME};
use reader::paths::in_nfc;

#[derive(Debug, Default)]
pub(crate) struct Assets {
    /// The path in the site and the content, by name below `static/`.
    files: BTreeMap<String, (String, Bytes)>,
}

/// The number of hexadecimal digits of the hash in a name: 40 bits, enough to distinguish the versions of a file.
const HASH_DIGITS: usize = 10;

impl Assets {
    /// Minifies the style sheets. `brand` is set if the site has a brand colour; it is appended to `style.css`.
    pub(crate) fn new(files: &ThemeFiles, brand: Option<&Colours>, diagnostics: &mut Diagnostics) -> Self {
        let mut assets = Self::default();
        for (name, bytes) in files.statics() {
            let is_style = Path::new(name).extension().is_some_and(|ending| ending == "css");
            let bytes = if is_style {
                let brand = brand.filter(|_| name == "style.css").map(brand_rule).unwrap_or_default();
                let source = format!("{}{brand}", String::from_utf8_lossy(bytes));
                match minify(&source) {
                    Ok(minified) => minified.into_bytes(),
                    Err(cause) => {
                        let path = files.shown_path(&format!("static/{name}"));
                        diagnostics.push(Diagnostic::new(THEME, path, cause));
                        continue;
                    }
                }
            } else {
                bytes.to_vec()
            };
            assets.files.insert(name.to_owned(), (hashed_path("assets", name, &bytes), bytes.into()));
        }
        assets
    }

    /// The path in the site of a static file, by name below `static/`.
    pub(crate) fn path(&self, name: &str) -> Option<&str> {
        self.files.get(&in_nfc(Path::new(name))).map(|(path, _)| path.as_str())
    }

    /// The path in the site and the content of each file.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.files.values().map(|(path, bytes)| (path.as_str(), bytes))
    }
}

/// `<folder>/<stem>.<hash>.<extension>`.
fn hashed_path(folder: &str, name: &str, bytes: &[u8]) -> String {
    let path = Path::new(name);
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let stem = name.strip_suffix(&ending).unwrap_or(name);
    format!("{folder}/{stem}.{}{ending}", short_hash(bytes))
}

/// The hash of a file's content in its name.
fn short_hash(bytes: &[u8]) -> String {
    let mut digits = hex::encode(Sha256::digest(bytes));
    digits.truncate(HASH_DIGITS);
    digits
}

fn minify(source: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(source, ParserOptions::default()).map_err(|error| error.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|error| error.to_string())?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    printed.map(|printed| printed.code).map_err(|error| error.to_string())
}

/// A rule that replaces the brand colour of the theme.
fn brand_rule(colours: &Colours) -> String {
    let Colours { brand, on_brand, .. } = colours;
    let rule = |of, brand, on_brand| format!("{of}{{--brand:{brand};--on-brand:{on_brand}}}");
    let dark = rule(":root", brand.dark, on_brand.dark);
    // Paper is light.
    let sheet = rule(".sheet", brand.light, on_brand.light);
    format!("{}@media (prefers-color-scheme:dark){{{dark}}}{sheet}", rule(":root", brand.light, on_brand.light))
}
