//! Parses one file by its role.

use std::path::Path;
use std::sync::Arc;

use super::article_file::{self, ArticleFile, ArticleTranslationFile};
use super::organisation_file::{self, OrganisationFile, OrganisationTranslationFile};
use super::petition_file::{self, PetitionFile};
use super::petition_translation_file::{self, PetitionTranslationFile};
use super::site_file::{self, SiteFile};
use super::update_file::{self, UpdateFile, anchor_prefix};
use petition::language::Language;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{BAD_VALUE, Diagnostic, Edit, IGNORED_FILE, NOT_UTF8, TOO_LARGE, UNREADABLE, sort_key};
use crate::front_matter::Reader;
use crate::front_matter::keys::{Key, article as keys};
use crate::source::{FILE_MAX, FileName, Role, digest, role};
use crate::system_error::reason;

/// A file that was read, with everything found in it.
#[derive(Debug)]
pub(crate) struct ParsedFile {
    pub(crate) path: Arc<Path>,
    pub(crate) source: Arc<str>,
    /// Of its bytes and the default language; 0 if it could not be read.
    pub(crate) digest: u64,
    pub(crate) role: Role,
    pub(crate) found: Box<[Arc<Diagnostic>]>,
    pub(crate) document: Document,
}

/// The content of a file. If the file has errors, this is the valid part, so that links from other files are not
/// reported as well.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Document {
    Organisation(Box<OrganisationFile>),
    OrganisationTranslation(Box<OrganisationTranslationFile>),
    Petition(Box<PetitionFile>),
    PetitionTranslation(Box<PetitionTranslationFile>),
    Update(Box<UpdateFile>),
    Page(Box<ArticleFile>),
    ArticleTranslation(Box<ArticleTranslationFile>),
    // What is not cached comes last: serde numbers the variants that it reads without those that it skips.
    #[serde(skip)]
    Site(Box<SiteFile>),
    /// The file has no usable content.
    #[serde(skip)]
    None,
}

impl ParsedFile {
    /// A file that could not be read.
    pub(crate) fn unreadable(path: &Arc<Path>, error: &std::io::Error) -> Self {
        let finding =
            Diagnostic::new(UNREADABLE, Arc::clone(path), format!("this file cannot be read: {}", reason(error)));
        Self::broken(path, "".into(), 0, finding)
    }

    fn broken(path: &Arc<Path>, source: Arc<str>, digest: u64, finding: Diagnostic) -> Self {
        Self {
            path: Arc::clone(path),
            source,
            digest,
            role: role(path),
            found: [Arc::new(finding)].into(),
            document: Document::None,
        }
    }

    /// A file that was parsed by another process: the same bytes at the same path.
    pub(crate) fn restored(
        path: &Arc<Path>,
        source: Arc<str>,
        digest: u64,
        found: Box<[Arc<Diagnostic>]>,
        mut document: Document,
    ) -> Self {
        document.attach(&source);
        Self { path: Arc::clone(path), source, digest, role: role(path), found, document }
    }

    /// The digest of a file whose bytes have the digest `bytes`. The default language decides quotation marks.
    pub(crate) fn digest_of(bytes: u64, default: &Language) -> u64 {
        digest(&[&bytes.to_ne_bytes(), default.as_str().as_bytes()].concat())
    }

    /// Parses the bytes of the file at `path`, relative to the root. `default` is the language of files that name none.
    pub(crate) fn of(path: &Arc<Path>, bytes: Vec<u8>, default: &Language) -> Self {
        let digest = Self::digest_of(digest(&bytes), default);
        if bytes.len() as u64 > FILE_MAX {
            let finding = Diagnostic::new(TOO_LARGE, Arc::clone(path), "this file is too large")
                .help(format!("files may have at most {} MB", FILE_MAX / 1024 / 1024));
            return Self::broken(path, "".into(), digest, finding);
        }
        match String::from_utf8(bytes) {
            Ok(text) => Self::of_text(path, text.into(), digest, default),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let text: Arc<str> = String::from_utf8_lossy(error.as_bytes()).into();
                let finding = Diagnostic::new(NOT_UTF8, Arc::clone(path), "this file is not valid UTF-8")
                    .at(&text, at..at + '\u{fffd}'.len_utf8())
                    .label("invalid UTF-8 here")
                    .help("save the file with the encoding UTF-8");
                Self::broken(path, text, digest, finding)
            }
        }
    }

    fn of_text(path: &Arc<Path>, source: Arc<str>, digest: u64, default: &Language) -> Self {
        let role = role(path);
        let mut reader = Reader::new(Arc::clone(path), source, role.language().unwrap_or(default).clone());
        let document = match has_mac_line_ends(&reader.source) {
            true => {
                report_mac_line_ends(&mut reader);
                Document::None
            }
            false => parse(&mut reader, &role).unwrap_or(Document::None),
        };
        reader.found.sort_by(|a, b| sort_key(a).cmp(&sort_key(b)));
        reader.found.dedup();
        Self {
            path: Arc::clone(path),
            source: reader.source,
            digest,
            role,
            found: reader.found.into_iter().map(Arc::new).collect(),
            document,
        }
    }
}

impl Document {
    /// Gives the texts of a document that was stored the text of their file.
    fn attach(&mut self, source: &Arc<str>) {
        match self {
            Self::None | Self::Site(_) => {}
            Self::Organisation(file) => file.organisation.text.attach(source),
            Self::OrganisationTranslation(file) => file.translation.text.attach(source),
            Self::Petition(file) => {
                let main = Arc::get_mut(&mut file.main).expect("it has just been decoded");
                main.text.attach(source);
                main.written.attach(source);
            }
            Self::PetitionTranslation(file) => {
                file.translation.text.attach(source);
                file.translation.written.attach(source);
            }
            Self::Update(file) => file.update.text.attach(source),
            Self::Page(file) => file.article.text.attach(source),
            Self::ArticleTranslation(file) => file.translation.text.attach(source),
        }
    }
}

/// Whether all lines end with a carriage return, as on Macs before 2001: the file would be one line.
fn has_mac_line_ends(source: &str) -> bool {
    source.contains('\r') && !source.contains('\n')
}

fn report_mac_line_ends(reader: &mut Reader) {
    let source = Arc::clone(&reader.source);
    let message = "the lines of this file end with carriage returns alone, so it is read as one line";
    let mut found = Diagnostic::new(BAD_VALUE, Arc::clone(&reader.path), message)
        .help("save it with Unix or Windows line endings (LF or CRLF)")
        .fix(Edit::replace(0..source.len(), source.replace('\r', "\n")));
    found.source = Some(source);
    reader.found.push(found);
}

fn parse(reader: &mut Reader, role: &Role) -> Option<Document> {
    match role {
        Role::Site => site_file::parse(reader).map(|file| Document::Site(Box::new(file))),
        Role::Stray => {
            reader.found.push(ignored(reader));
            None
        }
        Role::Organisation(name) if name.language.is_none() => {
            organisation_file::parse(reader, name).map(|file| Document::Organisation(Box::new(file)))
        }
        Role::Organisation(name) => {
            let file = organisation_file::parse_translation(reader, name);
            file.map(|file| Document::OrganisationTranslation(Box::new(file)))
        }
        Role::Petition(name, _) if name.language.is_none() => {
            petition_file::parse(reader, name).map(|file| Document::Petition(Box::new(file)))
        }
        Role::Petition(name, _) => {
            petition_translation_file::parse(reader, name).map(|file| Document::PetitionTranslation(Box::new(file)))
        }
        Role::Update { petition, date, name } if name.language.is_none() => {
            update_file::parse(reader, petition, *date, name).map(|file| Document::Update(Box::new(file)))
        }
        Role::Update { date, name, .. } => {
            let prefix = anchor_prefix(*date, &name.stem);
            article_translation(reader, name, keys::UPDATE, &prefix)
        }
        Role::Page(name) if name.language.is_none() => {
            article_file::parse(reader, name).map(|file| Document::Page(Box::new(file)))
        }
        Role::Page(name) => article_translation(reader, name, keys::ALL, ""),
    }
}

fn article_translation(
    reader: &mut Reader,
    name: &FileName,
    main_keys: &'static [Key],
    prefix: &str,
) -> Option<Document> {
    let file = article_file::parse_translation(reader, name, main_keys, prefix);
    file.map(|file| Document::ArticleTranslation(Box::new(file)))
}

fn ignored(reader: &Reader) -> Diagnostic {
    let finding =
        Diagnostic::new(IGNORED_FILE, Arc::clone(&reader.path), "this file is ignored: it is in the wrong folder");
    let folder = reader.path.parent().unwrap_or(Path::new(""));
    let is_petition = folder.parent() == Some(Path::new("content/petitions"));
    // `pool/pool.md`
    if is_petition && reader.path.file_stem() == folder.file_name() {
        return finding.help("rename it to `index.md`");
    }
    finding.help(
        "petitions go in petitions/, as <slug>.md or as <slug>/index.md with <slug>/updates/; organisations go in organisations/, other pages in pages/",
    )
}
