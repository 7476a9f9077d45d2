//! Checks of one file that depend on other files.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use ahash::AHashMap;
use petition::PetitionStatus;
use petition::slug::Slug;

use super::context::{AssemblyContext, at};
use super::family::Family;
use super::links::text_of;
use crate::content::Petition;
use crate::diagnostic::{
    BAD_VALUE, DUPLICATE_PETITION, Diagnostic, Diagnostics, IGNORED_FILE, MISSING_IMAGE, MISSING_KEY, NO_RECIPIENT,
    UNCONFIRMED_SIGNATURES, UNKNOWN_ORGANISATION, VICTORY_WITHOUT_UPDATE,
};
use crate::document::{Document, ParsedFile, Spanned, image_file, opening};
use crate::front_matter::words::{list, nearest};
use crate::markdown::link::LinkTarget;
use crate::paths::{in_nfc, with_slashes};

/// Extensions of images that pages can show.
const IMAGE_EXTENSIONS: &[&str] = &["jpg", "jpeg", "png", "webp", "gif", "svg"];

/// The path of an image that a key names. Reports a missing or unsupported file.
pub(super) fn image_path(
    parsed: &ParsedFile,
    written: &Spanned<String>,
    context: &AssemblyContext<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<PathBuf> {
    let Some(path) = image_file(&parsed.path, &written.value) else {
        let message = format!("`{}` is not a file in the content folder", written.value);
        let help = "copy the image next to this file, and write its name here";
        diagnostics.push(at(MISSING_IMAGE, parsed, written.span.clone(), message).help(help));
        return None;
    };
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if !IMAGE_EXTENSIONS.contains(&ending.as_str()) {
        let message = format!("`{}` is not an image that every browser can show", written.value);
        let help = format!("save it as one of {}", IMAGE_EXTENSIONS.join(", "));
        diagnostics.push(at(BAD_VALUE, parsed, written.span.clone(), message).help(help));
    } else if !context.known.has_file(&path) {
        let finding = at(MISSING_IMAGE, parsed, written.span.clone(), format!("there is no image `{}`", written.value))
            .label(format!("expected at {}", with_slashes(&path)));
        diagnostics.push(match context.known.nearest_file(&path) {
            Some(near) => finding.help(format!("a similar file exists: {near}")),
            None => finding.help("add the image, or write the name of one that exists"),
        });
    }
    Some(path)
}

/// Checks what of a petition depends on other files.
pub(super) fn check_petition(family: &Family<'_>, context: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) {
    let parsed = family.main;
    let Document::Petition(file) = &parsed.document else { return };
    for organisation in &file.organisations {
        let name = &organisation.value;
        if !context.organisations.contains_key(name.as_str()) && Slug::parse(name).is_ok() {
            let names: Vec<&str> = context.organisations.keys().copied().collect();
            let message = format!("there is no organisation `{name}`");
            let help = match nearest(name, &names) {
                Some(near) => format!("an organisation with a similar name exists: `{near}`"),
                None if names.is_empty() => format!("create content/organisations/{name}.md with `name: \"…\"`"),
                None => format!("the organisations are {}; or create content/organisations/{name}.md", list(&names)),
            };
            diagnostics.push(at(UNKNOWN_ORGANISATION, parsed, organisation.span.clone(), message).help(help));
        }
    }
    let is_clear = !file.organisations.is_empty() || context.organisations.len() == 1;
    if !is_clear && !file.has_broken_organisation {
        report_no_organisation(parsed, context, diagnostics);
    }
    if let Some(image) = &file.image {
        image_path(parsed, image, context, diagnostics);
    }
    if file.main.status == PetitionStatus::Victory && family.updates.is_empty() {
        let message = "a victory without an update: the signers will not hear about it".to_owned();
        let help = format!("announce it in content/petitions/{}/updates/<date>-<name>.md", file.main.slug);
        diagnostics.push(at(VICTORY_WITHOUT_UPDATE, parsed, file.status_span.clone(), message).help(help));
    }
    let confirms = file.confirm_by_email.unwrap_or(context.site_file.site.signing.confirm_by_email);
    if !confirms && file.main.status == PetitionStatus::Open {
        let message = "signatures count without a confirmed address, so others can find out who signed".to_owned();
        let help = "delete `confirm_by_email: false` unless the petition depends on it";
        diagnostics.push(at(UNCONFIRMED_SIGNATURES, parsed, opening(&parsed.source), message).help(help));
    }
}

/// Warns about petitions with one title, or one text: usually a copy that was forgotten.
pub(super) fn check_duplicates(families: &[Family<'_>], diagnostics: &mut Diagnostics) {
    let mut titles: AHashMap<&str, &ParsedFile> = AHashMap::with_capacity(families.len());
    let mut texts: AHashMap<&str, &ParsedFile> = AHashMap::with_capacity(families.len());
    for family in families {
        let Document::Petition(file) = &family.main.document else { continue };
        if file.main.status == PetitionStatus::Draft {
            continue;
        }
        let (title, text) = (file.main.title.trim(), file.main.written.trim());
        let same_title = *titles.entry(title).or_insert(family.main);
        let same_text = *texts.entry(text).or_insert(family.main);
        let is_other = |file: &ParsedFile| !std::ptr::eq(file, &**family.main);
        let (other, what) = if is_other(same_text) && !text.is_empty() {
            (same_text, "text")
        } else if is_other(same_title) && !title.is_empty() {
            (same_title, "title")
        } else {
            continue;
        };
        let other = with_slashes(&other.path);
        let message = format!("this petition has the same {what} as {other}");
        let help = "delete one of the two, or make clear how they differ".to_owned();
        diagnostics.push(at(DUPLICATE_PETITION, family.main, opening(&family.main.source), message).help(help));
    }
}

/// Extensions of documents that people write petitions in.
const DOCUMENT_EXTENSIONS: &[&str] = &["doc", "docx", "odt", "rtf", "pages", "gdoc", "htm", "html", "toml", "json"];

/// Warns about documents that no text links to, and that were perhaps meant as petitions.
pub(super) fn check_ignored(parsed: &[&Arc<ParsedFile>], files: &BTreeSet<PathBuf>, diagnostics: &mut Diagnostics) {
    let extension = |path: &PathBuf| Some(path.extension()?.to_str()?.to_ascii_lowercase());
    let is_document =
        |path: &&PathBuf| extension(path).is_some_and(|extension| DOCUMENT_EXTENSIONS.contains(&extension.as_str()));
    let documents: Vec<&PathBuf> = files.iter().filter(is_document).collect();
    if documents.is_empty() {
        return;
    }
    let links = parsed.iter().filter_map(|parsed| Some(text_of(parsed)?.1)).flatten();
    let linked: HashSet<String> = links
        .filter_map(|link| match &link.target {
            LinkTarget::File(path) => Some(in_nfc(path)),
            _ => None,
        })
        .collect();
    for path in documents.into_iter().filter(|path| !linked.contains(&in_nfc(path))) {
        diagnostics.push(
            Diagnostic::new(IGNORED_FILE, path.clone(), "this file is ignored: no text links to it")
                .help("save its text as Markdown in a file that ends in `.md`, or link to it from a text"),
        );
    }
}

fn report_no_organisation(parsed: &ParsedFile, context: &AssemblyContext<'_>, diagnostics: &mut Diagnostics) {
    let names: Vec<&str> = context.organisations.keys().copied().collect();
    let finding = match names.as_slice() {
        [] => at(UNKNOWN_ORGANISATION, parsed, opening(&parsed.source), "there is no organisation yet".to_owned())
            .help("create one with `undersigned new organisation NAME`; it holds the signers' data"),
        names => at(MISSING_KEY, parsed, opening(&parsed.source), "`organisation` is missing".to_owned())
            .label("there are several organisations")
            .help(format!("add `organisation:` with one of {}", list(names))),
    };
    diagnostics.push(finding);
}

/// Warns about organisations that hold signers' data but have no public key to encrypt it with.
pub(super) fn check_recipients(
    petitions: &BTreeMap<Slug, Arc<Petition>>,
    families: &[Family<'_>],
    diagnostics: &mut Diagnostics,
) {
    let mut holders: BTreeMap<&Slug, usize> = BTreeMap::new();
    for petition in petitions.values().filter(|petition| petition.main.status == PetitionStatus::Open) {
        if let Some(holder) = petition.organisations.first() {
            *holders.entry(holder).or_default() += 1;
        }
    }
    for family in families {
        let Document::Organisation(file) = &family.main.document else { continue };
        let Some(count) = holders.get(&file.organisation.slug).filter(|_| file.organisation.recipients.is_empty())
        else {
            continue;
        };
        let message = match count {
            1 => "the signatures of an open petition cannot be encrypted".to_owned(),
            count => format!("the signatures of {count} open petitions cannot be encrypted"),
        };
        diagnostics.push(
            at(NO_RECIPIENT, family.main, opening(&family.main.source), message).label("no `recipient`").help(format!(
                "run `undersigned keys new {}` and write the public key here as `recipient`",
                file.organisation.slug
            )),
        );
    }
}
