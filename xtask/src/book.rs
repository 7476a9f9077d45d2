//! `cargo xtask book`: the documentation as a site, with every link checked.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::links::{LinkTarget, chapters, host_page};
use crate::markdown::links;
use crate::process::{TaskResult, run_command, say};
use crate::structure::{files, read};
use crate::tools::MDBOOK;

/// What mdBook reads: the guides, and the chapters from elsewhere in the repository.
const SOURCE: &str = "target/book-source";
/// What it writes.
const BOOK: &str = "target/book";
/// The folder of chapters from outside `docs/`.
const ELSEWHERE: &str = "repository";

/// Builds `docs/` into `target/book/`. Links out of the guides lead to the chapters made of those files, or else to the repository.
///
/// # Errors
/// If mdBook fails, or a link of the book leads nowhere.
pub(crate) fn run() -> TaskResult {
    let repository = repository_address();
    write_source(repository.as_deref())?;
    let mut mdbook = Command::new(MDBOOK.programs().join("mdbook"));
    mdbook.args(["build", SOURCE]);
    if let Some(address) = &repository {
        mdbook.env("MDBOOK_OUTPUT__HTML__GIT_REPOSITORY_URL", address);
    }
    run_command(&mut mdbook)?;
    let broken = broken_links(Path::new(BOOK))?;
    if broken.is_empty() {
        say(&format!("the book is in {BOOK}/, every link leads to a page"));
        return Ok(());
    }
    Err(broken.join("\n"))
}

/// The web address of the repository, which GitHub Actions knows.
fn repository_address() -> Option<String> {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    Some(format!("{}/{}", variable("GITHUB_SERVER_URL")?, variable("GITHUB_REPOSITORY")?))
}

fn write_source(repository: Option<&str>) -> TaskResult {
    // There is none before the first run.
    let _ = fs::remove_dir_all(SOURCE);
    let chapters: BTreeSet<PathBuf> = chapters()?.into_iter().collect();
    let mut sources: BTreeSet<PathBuf> = chapters.clone();
    sources.extend(all_files(Path::new("docs"))?);
    for file in sources {
        let to = Path::new(SOURCE).join(place(&file));
        let failed = |error: std::io::Error| format!("{}: {error}", to.display());
        fs::create_dir_all(to.parent().unwrap_or(Path::new(SOURCE))).map_err(failed)?;
        if file.extension().is_some_and(|extension| extension == "md") {
            let text = rewrite(&file, &read(&file)?, &chapters, repository);
            fs::write(&to, text).map_err(failed)?;
        } else {
            fs::copy(&file, &to).map_err(failed)?;
        }
    }
    Ok(())
}

/// The path in the book of a file of the repository. mdBook makes `index.html` of a README, and does not follow links to it.
fn place(file: &Path) -> PathBuf {
    let place = file.strip_prefix("docs").map_or_else(|_| Path::new(ELSEWHERE).join(file), Path::to_path_buf);
    if place.ends_with("README.md") { place.with_file_name("index.md") } else { place }
}

/// The text with links as they are in the book.
fn rewrite(file: &Path, source: &str, chapters: &BTreeSet<PathBuf>, repository: Option<&str>) -> String {
    let mut text = source.to_owned();
    // Of a picture that is a link, the outer one comes first.
    let mut unlinked = 0..0;
    for link in links(source).into_iter().rev() {
        let written = &source[link.target.clone()];
        let below_repository = if let Some(page) = host_page(file, written) {
            page.to_owned()
        } else {
            let Some(target) = LinkTarget::of(file, written) else { continue };
            let fragment = target.fragment.map(|fragment| format!("#{fragment}")).unwrap_or_default();
            if target.path.starts_with("docs") || chapters.contains(&target.path) {
                let up = "../".repeat(place(file).components().count() - 1);
                text.replace_range(link.target, &format!("{up}{}{fragment}", place(&target.path).display()));
                continue;
            }
            format!("blob/main/{}{fragment}", target.path.display())
        };
        if let Some(repository) = repository {
            text.replace_range(link.target, &format!("{repository}/{below_repository}"));
        } else if !unlinked.contains(&link.whole.start) {
            let inner = rewrite(file, &source[link.text.clone()], chapters, None);
            text.replace_range(link.whole.clone(), &inner);
            unlinked = link.whole;
        }
    }
    text
}

fn all_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry.map_err(|error| error.to_string())?.path();
        if path.is_dir() {
            found.extend(all_files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

/// The relative links of the pages that lead to no file, or to no element of its page.
fn broken_links(book: &Path) -> Result<Vec<String>, String> {
    let mut pages = BTreeMap::new();
    // The page of missing pages is shown at any depth, so its links start at the root of the host.
    for page in files(book, "html")?.into_iter().filter(|page| !page.ends_with("404.html")) {
        let html = read(&page)?;
        pages.insert(page, html);
    }
    let ids: BTreeMap<&Path, BTreeSet<String>> =
        pages.iter().map(|(page, html)| (page.as_path(), attributes(html, "id").collect())).collect();
    let mut broken = Vec::new();
    for (page, html) in &pages {
        for target in attributes(html, "href").chain(attributes(html, "src")) {
            let Some(place) = LinkTarget::of(page, &target) else { continue };
            let is_there = match (&place.fragment, ids.get(place.path.as_path())) {
                (Some(fragment), Some(ids)) if !fragment.is_empty() => ids.contains(fragment),
                _ => place.path.is_file(),
            };
            if !is_there {
                broken.push(format!("{}: `{target}` leads nowhere", page.display()));
            }
        }
    }
    Ok(broken)
}

/// The values of an attribute in the HTML that mdBook writes, whose attributes have double quotes.
fn attributes<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = String> + 'a {
    let start = format!(" {name}=\"");
    let length = start.len();
    html.match_indices(&start).map(|(at, _)| at).collect::<Vec<_>>().into_iter().filter_map(move |at| {
        let is_in_tag = html[..at].rfind('<') > html[..at].rfind('>');
        let value = &html[at + length..];
        is_in_tag.then_some(unescape(&value[..value.find('"')?]))
    })
}

/// An attribute's value as a path: references and the percent encoding of links to other scripts.
fn unescape(value: &str) -> String {
    let value = value.replace("&amp;", "&").replace("&#39;", "'");
    let mut bytes = Vec::new();
    let mut rest = value.as_str();
    while let Some(part) = rest.chars().next() {
        let encoded = rest.strip_prefix('%').and_then(|rest| u8::from_str_radix(rest.get(..2)?, 16).ok());
        let length = if encoded.is_some() { 3 } else { part.len_utf8() };
        match encoded {
            Some(byte) => bytes.push(byte),
            None => bytes.extend(&rest.as_bytes()[..length]),
        }
        rest = &rest[length..];
    }
    String::from_utf8(bytes).unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_chapters_or_the_repository() {
        let chapters = BTreeSet::from([PathBuf::from("deploy/README.md"), PathBuf::from("docs/a.md")]);
        let source = "[a](../a.md) [d](../../deploy/README.md#x) [s](../../src/x.rs) [w](https://example.org/)";
        let written = |repository| rewrite(Path::new("docs/how-to/b.md"), source, &chapters, repository);
        let common = "[a](../a.md) [d](../repository/deploy/index.md#x) ";
        assert_eq!(written(None), format!("{common}s [w](https://example.org/)"));
        let address = "https://github.com/us/it/blob/main/src/x.rs";
        assert_eq!(
            written(Some("https://github.com/us/it")),
            format!("{common}[s]({address}) [w](https://example.org/)")
        );
    }

    #[test]
    fn badges_lead_to_the_host_of_the_repository() {
        let source = "[![CI](../../actions/b.svg)](../../actions/b) [r](../../releases)";
        let written = |repository| rewrite(Path::new("README.md"), source, &BTreeSet::new(), repository);
        let hosted = "[![CI](https://h/us/it/actions/b.svg)](https://h/us/it/actions/b) [r](https://h/us/it/releases)";
        assert_eq!(written(Some("https://h/us/it")), hosted);
        assert_eq!(written(None), "CI r");
    }

    #[test]
    fn attributes_are_read_as_browsers_do() {
        let html = "<a href=\"a.html#%C3%BC&amp;\" id=\"x\">&lt;a href=\"no\"";
        assert_eq!(attributes(html, "href").collect::<Vec<_>>(), ["a.html#ü&"]);
    }
}
