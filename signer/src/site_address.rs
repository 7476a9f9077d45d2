//! URLs, paths and languages of the site.

use petition::index::Site;
use petition::language::Language;

/// The language to answer in: `wanted` if the site has it, else the site's default language.
pub(crate) fn language_of(site: &Site, wanted: Option<Language>) -> Language {
    let first = || site.languages.first().cloned().or_else(|| Language::parse("en")).expect("`en` is a language tag");
    wanted.filter(|language| site.languages.contains(language)).unwrap_or_else(first)
}

/// The folder of a language's pages: empty for the default language, else like `fr/`.
pub(crate) fn folder_of(site: &Site, language: &Language) -> String {
    if site.languages.first() == Some(language) { String::new() } else { format!("{}/", language.segment()) }
}

/// The path of an absolute URL: `/petitions/x/` of `https://example.org/petitions/x/`.
pub(crate) fn path_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.find('/').map_or("/", |start| &rest[start..])
}

/// Scheme, host and port of an absolute URL.
pub(crate) fn origin_of(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    url[start..].find('/').map_or(url, |end| &url[..start + end])
}

/// The file of a page below `site/`, given its permalink.
pub(crate) fn file_of(site: &Site, url: &str) -> String {
    let below = url.strip_prefix(site.url.as_str()).unwrap_or_else(|| path_of(url).trim_start_matches('/'));
    format!("{below}index.html")
}
