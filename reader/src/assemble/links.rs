//! Checks the links of all texts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use petition::language::Language;

use crate::diagnostic::{BROKEN_LINK, Diagnostic, Diagnostics, Edit, MISSING_IMAGE, UNPUBLISHED_LINK};
use crate::document::{Document, ParsedFile, anchor_prefix};
use crate::markdown::Markdown;
use crate::markdown::link::{LinkTarget, TextLink};
use crate::paths::{in_nfc, with_slashes};
use crate::source::{FileName, Role};

/// Paths that every site has, besides its petitions, organisations, topics and pages.
const OWN_PATHS: &[&str] = &["", "petitions", "privacy", "feed.xml", "sitemap.xml", "petitions.json"];

/// Everything that a link can point to, by name. Each map is built on first use, since most sites have few links.
pub(super) struct LinkTargets<'p> {
    parsed: &'p [&'p Arc<ParsedFile>],
    petitions: OnceLock<HashMap<&'p str, &'p ParsedFile>>,
    organisations: OnceLock<HashMap<&'p str, &'p ParsedFile>>,
    pages: OnceLock<HashMap<&'p str, &'p ParsedFile>>,
    topics: OnceLock<HashSet<&'p str>>,
    translations: OnceLock<HashMap<(PageName<'p>, &'p Language), &'p ParsedFile>>,
    files: &'p BTreeSet<PathBuf>,
    /// The paths of `files` in NFC: some systems return names in NFD.
    paths: OnceLock<HashSet<String>>,
    /// How many names of the site may still be searched for a similar one.
    searches: AtomicUsize,
}

/// The most similar names that are searched in one run: each search reads all names of the site.
const SEARCHES_MAX: usize = 200;

impl<'p> LinkTargets<'p> {
    pub(super) fn of(parsed: &'p [&'p Arc<ParsedFile>], files: &'p BTreeSet<PathBuf>) -> Self {
        Self {
            parsed,
            petitions: OnceLock::new(),
            organisations: OnceLock::new(),
            pages: OnceLock::new(),
            topics: OnceLock::new(),
            translations: OnceLock::new(),
            files,
            paths: OnceLock::new(),
            searches: AtomicUsize::new(0),
        }
    }

    /// The main files whose role has a name according to `name`.
    fn named(&self, name: fn(&Role) -> Option<&FileName>) -> HashMap<&'p str, &'p ParsedFile> {
        let named = self.parsed.iter().filter_map(|parsed| Some((name(&parsed.role)?, &***parsed)));
        let main = named.filter(|(name, _)| name.language.is_none());
        main.map(|(name, parsed)| (name.stem.as_str(), parsed)).collect()
    }

    fn petitions(&self) -> &HashMap<&'p str, &'p ParsedFile> {
        self.petitions.get_or_init(|| {
            self.named(|role| match role {
                Role::Petition(name, _) => Some(name),
                _ => None,
            })
        })
    }

    fn organisations(&self) -> &HashMap<&'p str, &'p ParsedFile> {
        self.organisations.get_or_init(|| {
            self.named(|role| match role {
                Role::Organisation(name) => Some(name),
                _ => None,
            })
        })
    }

    fn pages(&self) -> &HashMap<&'p str, &'p ParsedFile> {
        self.pages.get_or_init(|| {
            self.named(|role| match role {
                Role::Page(name) => Some(name),
                _ => None,
            })
        })
    }

    fn topics(&self) -> &HashSet<&'p str> {
        self.topics.get_or_init(|| {
            let petitions = self.parsed.iter().filter_map(|parsed| match &parsed.document {
                Document::Petition(petition) => Some(petition),
                _ => None,
            });
            petitions.flat_map(|petition| petition.main.topics.iter().map(|topic| topic.slug.as_str())).collect()
        })
    }

    fn paths(&self) -> &HashSet<String> {
        self.paths.get_or_init(|| self.files.iter().map(|path| in_nfc(path)).collect())
    }

    fn may_search(&self) -> bool {
        self.searches.fetch_add(1, Ordering::Relaxed) < SEARCHES_MAX
    }

    /// Whether there is a file at `path`, relative to the root.
    pub(super) fn has_file(&self, path: &Path) -> bool {
        self.paths().contains(&in_nfc(path))
    }

    /// The file that was probably meant: with the same name in another case, another extension or another folder.
    pub(super) fn nearest_file(&self, path: &Path) -> Option<&str> {
        if !self.may_search() {
            return None;
        }
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_lowercase();
        let wanted = name(&in_nfc(path));
        let stem = |name: &str| name.split('.').next().unwrap_or_default().to_owned();
        let mut files: Vec<&String> = self.paths().iter().collect();
        files.sort();
        let same = files.iter().find(|file| name(file) == wanted);
        let same = same.or_else(|| files.iter().find(|file| stem(&name(file)) == stem(&wanted)));
        let near = || {
            let names: Vec<String> = files.iter().map(|file| name(file)).collect();
            let near = nearest_name(&wanted, names.iter().map(String::as_str))?.to_owned();
            files.iter().find(|file| name(file) == near)
        };
        same.or_else(near).map(|file| file.as_str())
    }

    /// Checks the links of one file.
    pub(super) fn check<'a>(&'a self, parsed: &'a ParsedFile, diagnostics: &mut Diagnostics) {
        let Some((_, links)) = text_of(parsed) else { return };
        let mut anchors = AnchorSets::default();
        for link in links {
            if let Some(finding) = self.check_link(parsed, link, &mut anchors) {
                diagnostics.push(finding.at(&parsed.source, link.span.clone()));
            }
        }
    }

    fn check_link<'a>(
        &'a self,
        parsed: &'a ParsedFile,
        link: &TextLink,
        anchors: &mut AnchorSets<'a>,
    ) -> Option<Diagnostic> {
        let written = &link.written;
        let broken = |message: String| Diagnostic::new(BROKEN_LINK, Arc::clone(&parsed.path), message);
        let (what, known, name) = match &link.target {
            LinkTarget::Elsewhere(_) | LinkTarget::Unsafe | LinkTarget::Outside => return None,
            LinkTarget::Here => return self.check_fragment(parsed, parsed, link, anchors),
            LinkTarget::File(path) if self.has_file(path) => return None,
            LinkTarget::File(path) => return Some(self.missing_file(parsed, link, path)),
            LinkTarget::Site(path) if self.is_own_path(path) => return None,
            LinkTarget::Site(path) => ("page", self.pages(), path),
            LinkTarget::Petition(slug) => ("petition", self.petitions(), slug),
            LinkTarget::Organisation(name) => ("organisation", self.organisations(), name),
            LinkTarget::Page(name) => ("page", self.pages(), name),
        };
        if link.is_image {
            return Some(
                Diagnostic::new(MISSING_IMAGE, Arc::clone(&parsed.path), format!("`{written}` is not an image"))
                    .help("write the path of an image in the content folder, such as `photo.jpg`"),
            );
        }
        let Some(to) = known.get(name.as_str()) else {
            let finding = broken(format!("the link `{written}` is broken: no such {what}"));
            return Some(match self.nearest_name(name, known.keys().copied()) {
                Some(near) => finding.help(format!("a similar name exists: `{near}`")),
                None => finding.help("write the path from this file to the other one, such as `../pages/about.md`"),
            });
        };
        if let (Document::Petition(petition), false) = (&to.document, std::ptr::eq(parsed, *to))
            && petition.main.status == petition::PetitionStatus::Draft
        {
            return Some(
                Diagnostic::new(
                    UNPUBLISHED_LINK,
                    Arc::clone(&parsed.path),
                    format!("the link `{written}` points to a draft"),
                )
                .help("until the draft is published, only the text of the link is shown"),
            );
        }
        // Readers get the linked page in the language of the text if it is translated.
        let translated = language_of(parsed).and_then(|language| self.translation(to, language));
        self.check_fragment(parsed, translated.unwrap_or(to), link, anchors)
    }

    fn nearest_name<'n>(&self, written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        if self.may_search() { nearest_name(written, names) } else { None }
    }

    fn is_own_path(&self, path: &str) -> bool {
        OWN_PATHS.contains(&path) || path.strip_prefix("topics/").is_some_and(|topic| self.topics().contains(topic))
    }

    /// The translation of a main file in a language.
    fn translation(&self, main: &ParsedFile, language: &Language) -> Option<&'p ParsedFile> {
        let translations = self.translations.get_or_init(|| {
            let translated = self
                .parsed
                .iter()
                .filter_map(|parsed| Some(((page_of(&parsed.role)?, parsed.role.language()?), &***parsed)));
            translated.collect()
        });
        translations.get(&(page_of(&main.role)?, language)).copied()
    }

    fn check_fragment<'a>(
        &self,
        from: &ParsedFile,
        to: &'a ParsedFile,
        link: &TextLink,
        anchors: &mut AnchorSets<'a>,
    ) -> Option<Diagnostic> {
        let fragment = &link.fragment;
        let is_petition = matches!(to.document, Document::Petition(_) | Document::PetitionTranslation(_));
        // The sign form is on the page of a petition, and browsers know `#top`.
        if fragment.is_empty() || fragment == "top" || is_petition && fragment == "sign" {
            return None;
        }
        let anchors = anchors.of(to)?;
        if anchors.contains(&**fragment) {
            return None;
        }
        let is_translated = to.role.language() != from.role.language() || !std::ptr::eq(from, to);
        let place = if is_translated && to.role.language().is_some() {
            format!("no such heading in {}", with_slashes(&to.path))
        } else {
            "no such heading".to_owned()
        };
        let message = format!("the link `{}` is broken: {place}", link.written);
        let finding = Diagnostic::new(BROKEN_LINK, Arc::clone(&from.path), message);
        Some(match self.nearest_name(fragment, anchors.iter().copied()) {
            Some(near) => finding.help(format!("a similar heading exists: `#{near}`")),
            None if is_translated && to.role.language().is_some() => {
                finding.help(format!("give the heading there this id: `## … {{#{fragment}}}`"))
            }
            None => finding.help("write the heading's words in lower case, joined by hyphens"),
        })
    }

    fn missing_file(&self, parsed: &ParsedFile, link: &TextLink, path: &Path) -> Diagnostic {
        let (code, what) = if link.is_image { (MISSING_IMAGE, "image") } else { (BROKEN_LINK, "file") };
        let shown = with_slashes(path);
        let finding = Diagnostic::new(code, Arc::clone(&parsed.path), format!("there is no {what} `{}`", link.written));
        if !link.is_image && looks_like_mailbox(&link.written) {
            let finding = finding.help(format!("to write an email address, write `mailto:{}`", link.written));
            return match span_of_target(parsed, link) {
                Some(at) => finding.fix(Edit::insert(at, "mailto:")),
                None => finding,
            };
        }
        if !link.is_image && looks_like_host(&link.written) {
            let help = format!("to link to another site, write `https://{}`", link.written);
            let finding = finding.label(format!("expected at {shown}")).help(help);
            return match span_of_target(parsed, link) {
                Some(at) => finding.fix(Edit::insert(at, "https://")),
                None => finding,
            };
        }
        match self.nearest_file(path) {
            Some(near) => finding.label(format!("expected at {shown}")).help(format!("a similar file exists: {near}")),
            None => finding
                .label(format!("expected at {shown}"))
                .help("add the file, or correct the path, which starts at this file's folder"),
        }
    }
}

/// The anchors of the files that the links of one file point to. Each file's are gathered once, since both may be many.
#[derive(Default)]
struct AnchorSets<'p>(HashMap<*const ParsedFile, BTreeSet<&'p str>>);

impl<'p> AnchorSets<'p> {
    /// Those of a file without the prefix that they have on its page; `None` if it has no text.
    fn of(&mut self, file: &'p ParsedFile) -> Option<&BTreeSet<&'p str>> {
        let (text, _) = text_of(file)?;
        let gather = || {
            let prefix = match &file.role {
                Role::Update { date, name, .. } => anchor_prefix(*date, &name.stem),
                _ => String::new(),
            };
            let headings = text.headings.iter().map(|heading| heading.anchor.as_str());
            let others = text.anchors.iter().map(String::as_str);
            headings.chain(others).filter_map(|anchor| anchor.strip_prefix(&*prefix)).collect()
        };
        Some(self.0.entry(std::ptr::from_ref(file)).or_insert_with(gather))
    }
}

/// The kind and the name of a page that may be translated.
type PageName<'p> = (&'static str, &'p str);

fn page_of(role: &Role) -> Option<PageName<'_>> {
    match role {
        Role::Petition(name, _) => Some(("petition", &name.stem)),
        Role::Organisation(name) => Some(("organisation", &name.stem)),
        Role::Page(name) => Some(("page", &name.stem)),
        Role::Site | Role::Update { .. } | Role::Stray => None,
    }
}

/// The language of a text, if it is not that of the site.
fn language_of(parsed: &ParsedFile) -> Option<&Language> {
    let own = match &parsed.document {
        Document::Petition(petition) => petition.language.as_ref(),
        _ => None,
    };
    parsed.role.language().or(own)
}

/// Where the target of a link starts in its file, if it is written as such.
fn span_of_target(parsed: &ParsedFile, link: &TextLink) -> Option<usize> {
    let written = parsed.source.get(link.span.clone())?;
    let before = ["](", "](<", "href=\"", "href='"].into_iter().map(|before| [before, &link.written].concat());
    let (before, at) = before.filter_map(|before| Some((before.len(), written.find(&before)?))).next()?;
    Some(link.span.start + at + before - link.written.len())
}

/// Whether a path was probably meant as an email address.
fn looks_like_mailbox(written: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '/');
    written.split_once('@').is_some_and(|(name, host)| is_part(name) && is_part(host) && host.contains('.'))
}

/// Whether a path was probably meant as the URL of another site: `www.example.org/a`.
fn looks_like_host(written: &str) -> bool {
    const ENDINGS: &[&str] =
        &["org", "com", "net", "info", "eu", "uk", "de", "fr", "es", "it", "nl", "ca", "us", "int"];
    let host = written.split(['/', '?', '#']).next().unwrap_or_default();
    let ending = host.rsplit('.').next().unwrap_or_default();
    host.starts_with("www.") || (host.contains('.') && ENDINGS.contains(&ending))
}

/// The most similar of some names, the first one of several.
fn nearest_name<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let written: String = written.chars().take(100).collect();
    let distance = |name: &str| strsim::damerau_levenshtein(&written, name);
    let (distance, near) = names.map(|name| (distance(name), name)).min()?;
    (distance <= (written.chars().count() / 3).max(2)).then_some(near)
}

/// The files whose names are not in NFC, by their names in NFC. If there is one of either name, the one in NFC is meant.
pub(super) fn names_on_disk(files: &BTreeSet<PathBuf>) -> BTreeMap<PathBuf, PathBuf> {
    let is_ascii = |path: &Path| path.as_os_str().as_encoded_bytes().is_ascii();
    let names = files.iter().filter(|path| !is_ascii(path)).map(|path| (PathBuf::from(in_nfc(path)), path.clone()));
    names.filter(|(name, path)| name != path && !files.contains(name)).collect()
}

/// The text of a file of any kind, and its links to other files.
pub(super) fn text_of(parsed: &ParsedFile) -> Option<(&Markdown, &[TextLink])> {
    Some(match &parsed.document {
        Document::None | Document::Site(_) => return None,
        Document::Petition(file) => (&file.main.text, &file.links),
        Document::Organisation(file) => (&file.organisation.text, &file.links),
        Document::OrganisationTranslation(file) => (&file.translation.text, &file.links),
        Document::PetitionTranslation(file) => (&file.translation.text, &file.links),
        Document::Update(file) => (&file.update.text, &file.links),
        Document::Page(file) => (&file.article.text, &file.links),
        Document::ArticleTranslation(file) => (&file.translation.text, &file.links),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_anchors_of_a_file_are_gathered_once() {
        let path: Arc<Path> = Path::new("content/pages/about.md").into();
        let file = ParsedFile::of(&path, b"---\ntitle: About\n---\n## Us\n".to_vec(), &Language::parse("en").unwrap());
        let mut sets = AnchorSets::default();
        let first = std::ptr::from_ref(*sets.of(&file).unwrap().first().unwrap());
        assert_eq!(std::ptr::from_ref(*sets.of(&file).unwrap().first().unwrap()), first);
        assert_eq!(sets.0.len(), 1);
    }
}
