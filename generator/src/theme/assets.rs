//! Static files of a theme under names that change with their content, so that browsers may keep them for good.

use bytes::Bytes;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};
use sha2::{Digest, Sha256};

use crate::theme::ThemeFiles;
use reader::content::{Brand, Site};
use reader::contrast;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME};

/// The static files of a theme.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    /// By name below `static/`: the path below the site, and the bytes.
    files: BTreeMap<String, (String, Bytes)>,
}

/// How many hexadecimal digits of the hash stand in a name: 40 bits, enough to tell the versions of one file apart.
const HASH_DIGITS: usize = 10;

impl Assets {
    /// Prepares the files: style sheets are made small and get the brand's colours.
    pub(crate) fn new(files: &ThemeFiles, site: &Site, diagnostics: &mut Diagnostics) -> Self {
        let mut assets = Self::default();
        for (name, bytes) in files.statics() {
            let is_style = Path::new(name).extension().is_some_and(|ending| ending == "css");
            let bytes = if is_style {
                let brand = site.brand.as_ref().filter(|_| name == "style.css").map(brand_style).unwrap_or_default();
                let source = format!("{}{brand}", String::from_utf8_lossy(bytes));
                match small_style(&source) {
                    Ok(small) => small.into_bytes(),
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

    /// The path below the site of the file of a name.
    pub(crate) fn path(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(|(path, _)| path.as_str())
    }

    /// All files: path below the site, and bytes.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &Bytes)> {
        self.files.values().map(|(path, bytes)| (path.as_str(), bytes))
    }
}

/// `<folder>/<name>.<hash>.<ending>`.
pub(crate) fn hashed_path(folder: &str, name: &str, bytes: &[u8]) -> String {
    let digest = hex::encode(Sha256::digest(bytes));
    let path = PathBuf::from(name);
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let stem = name.strip_suffix(&ending).unwrap_or(name);
    format!("{folder}/{stem}.{}{ending}", &digest[..HASH_DIGITS])
}

fn small_style(source: &str) -> Result<String, String> {
    let mut sheet = StyleSheet::parse(source, ParserOptions::default()).map_err(|error| error.to_string())?;
    sheet.minify(MinifyOptions::default()).map_err(|error| error.to_string())?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    printed.map(|printed| printed.code).map_err(|error| error.to_string())
}

/// The brand's colours over the theme's. Text on the brand is white or ink, whichever reads better.
fn brand_style(brand: &Brand) -> String {
    let rule = |color: &str| format!("--brand:{color};--on-brand:{}", text_on(color));
    format!(":root{{{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}", rule(&brand.light), rule(&brand.dark))
}

/// White or ink, whichever is read better on a colour.
fn text_on(color: &str) -> &'static str {
    const INK: contrast::Colour = [0x06, 0x20, 0x1d];
    let on = |text| contrast::parse(color).map_or(0.0, |color| contrast::ratio(color, text));
    if on([0xff; 3]) >= on(INK) { "#fff" } else { "#06201d" }
}
