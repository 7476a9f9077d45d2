//! Checks the links of all texts.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use unicode_normalization::UnicodeNormalization;

use crate::diagnostic::{BROKEN_LINK, Diagnostic, Diagnostics, Edit, MISSING_IMAGE, UNPUBLISHED_LINK};
use crate::document::{Document, ParsedFile, anchor_prefix};
use crate::markdown::Markdown;
use crate::markdown::link::{LinkTarget, TextLink};
use crate::paths::with_slashes;
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
        self.paths.get_or_init(|| self.files.iter().map(|path| normal(path)).collect())
    }

    fn may_search(&self) -> bool {
        self.searches.fetch_add(1, Ordering::Relaxed) < SEARCHES_MAX
    }

    /// Whether there is a file at `path`, relative to the root.
    pub(super) fn has_file(&self, path: &Path) -> bool {
        self.paths().contains(&normal(path))
    }

    /// The file that was probably meant: with the same name in another case, another extension or another folder.
    pub(super) fn nearest_file(&self, path: &Path) -> Option<&str> {
        if !self.may_search() {
            return None;
        }
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_lowercase();
        let wanted = name(&normal(path));
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
    pub(super) fn check(&self, parsed: &ParsedFile, diagnostics: &mut Diagnostics) {
        let Some((_, links)) = text_of(parsed) else { return };
        for link in links {
            if let Some(finding) = self.check_link(parsed, link) {
                diagnostics.push(finding.at(&parsed.source, link.span.clone()));
            }
        }
    }

    fn check_link(&self, parsed: &ParsedFile, link: &TextLink) -> Option<Diagnostic> {
        let written = &link.written;
        let broken = |message: String| Diagnostic::new(BROKEN_LINK, Arc::clone(&parsed.path), message);
        let (what, known, name) = match &link.target {
            LinkTarget::Elsewhere(_) | LinkTarget::Unsafe | LinkTarget::Outside => return None,
            LinkTarget::Here => return self.check_fragment(parsed, parsed, link),
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
        self.check_fragment(parsed, to, link)
    }

    fn nearest_name<'n>(&self, written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        if self.may_search() { nearest_name(written, names) } else { None }
    }

    fn is_own_path(&self, path: &str) -> bool {
        OWN_PATHS.contains(&path) || path.strip_prefix("topics/").is_some_and(|topic| self.topics().contains(topic))
    }

    fn check_fragment(&self, from: &ParsedFile, to: &ParsedFile, link: &TextLink) -> Option<Diagnostic> {
        let fragment = &link.fragment;
        let (text, _) = text_of(to)?;
        let prefix = match &to.role {
            Role::Update { date, name, .. } => anchor_prefix(*date, &name.stem),
            _ => String::new(),
        };
        let anchors = || {
            let headings = text.headings.iter().map(|heading| heading.anchor.as_str());
            let raw = text.anchors.iter().map(String::as_str);
            headings.chain(raw).filter_map(|anchor| anchor.strip_prefix(&prefix))
        };
        if fragment.is_empty() || anchors().any(|anchor| anchor == fragment) {
            return None;
        }
        // Footnotes and the sign form have anchors as well.
        if fragment.starts_with("note_") || fragment == "sign" {
            return None;
        }
        let message = format!("the link `{}` is broken: no such heading", link.written);
        let finding = Diagnostic::new(BROKEN_LINK, Arc::clone(&from.path), message);
        Some(match self.nearest_name(fragment, anchors()) {
            Some(near) => finding.help(format!("a similar heading exists: `#{near}`")),
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
    let names = files.iter().filter(|path| !is_ascii(path)).map(|path| (PathBuf::from(normal(path)), path.clone()));
    names.filter(|(name, path)| name != path && !files.contains(name)).collect()
}

/// A path in NFC, with slashes.
pub(super) fn normal(path: &Path) -> String {
    with_slashes(path).nfc().collect()
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
