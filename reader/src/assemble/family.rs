//! Groups files: translations and updates with their main file.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, OnceLock};

use ahash::AHashMap;
use petition::language::Language;

use super::context::AssemblyContext;
use super::copied::is_copied;
use crate::diagnostic::{
    DUPLICATE_SLUG, Diagnostic, Diagnostics, ORPHAN_TRANSLATION, TRANSLATION_KEY, UNKNOWN_LANGUAGE,
};
use crate::document::{Document, ParsedFile, main_path};
use crate::paths::with_slashes;
use crate::source::{FileName, Role, digest};

/// A main file with its translations and updates.
pub(super) struct Family<'p> {
    pub(super) main: &'p Arc<ParsedFile>,
    pub(super) translations: Vec<(&'p FileName, &'p Arc<ParsedFile>)>,
    pub(super) updates: Vec<&'p Arc<ParsedFile>>,
}

impl<'p> Family<'p> {
    pub(super) fn files(&self) -> impl Iterator<Item = &'p Arc<ParsedFile>> {
        let translations = self.translations.iter().map(|(_, parsed)| *parsed);
        std::iter::once(self.main).chain(translations).chain(self.updates.iter().copied())
    }

    /// Of the paths and bytes of all files.
    pub(super) fn digest(&self) -> u64 {
        let mut all = Vec::with_capacity(64);
        for file in self.files() {
            all.extend_from_slice(file.path.as_os_str().as_encoded_bytes());
            all.push(0);
            all.extend_from_slice(&file.digest.to_ne_bytes());
        }
        digest(&all)
    }
}

/// The kind and name of a main file, by which translations and updates find it.
type FamilyKey<'p> = (&'static str, &'p str);

fn key_of(role: &Role) -> Option<(FamilyKey<'_>, &FileName)> {
    match role {
        Role::Organisation(name) => Some((("organisation", &name.stem), name)),
        Role::Petition(name, _) => Some((("petition", &name.stem), name)),
        Role::Page(name) => Some((("page", &name.stem), name)),
        Role::Site | Role::Update { .. } | Role::Stray => None,
    }
}

pub(super) fn families<'p>(
    parsed: &[&'p Arc<ParsedFile>],
    context: &AssemblyContext<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Family<'p>> {
    let mut families: Vec<Family<'p>> = Vec::with_capacity(parsed.len());
    let mut by_key: AHashMap<FamilyKey<'p>, usize> = AHashMap::with_capacity(parsed.len());
    for parsed in parsed {
        let Some((key, name)) = key_of(&parsed.role).filter(|(_, name)| name.language.is_none()) else { continue };
        if let Some(first) = by_key.get(&key) {
            let other = with_slashes(&families[*first].main.path);
            let message = format!("two files define the {} `{}`", key.0, name.stem);
            diagnostics.push(
                Diagnostic::new(DUPLICATE_SLUG, Arc::clone(&parsed.path), message)
                    .help(format!("the other one is {other}; rename one of them")),
            );
        } else {
            by_key.insert(key, families.len());
            families.push(Family { main: parsed, translations: Vec::new(), updates: Vec::new() });
        }
    }
    let mut updates: BTreeMap<(&str, &str), Vec<&'p Arc<ParsedFile>>> = BTreeMap::new();
    for parsed in parsed {
        match &parsed.role {
            Role::Update { petition, name, .. } => {
                updates.entry((petition, &name.stem)).or_default().push(parsed);
                match by_key.get(&("petition", petition.as_str())) {
                    Some(at) => families[*at].updates.push(parsed),
                    None => diagnostics.push(orphan_update(parsed, petition)),
                }
                check_language(parsed, name, context, None, diagnostics);
            }
            role => {
                let Some((key, name)) = key_of(role).filter(|(_, name)| name.language.is_some()) else { continue };
                match by_key.get(&key) {
                    Some(at) => {
                        check_language(parsed, name, context, Some(families[*at].main), diagnostics);
                        families[*at].translations.push((name, parsed));
                    }
                    // An invalid tag is already reported.
                    None if matches!(name.language, Some((_, None))) => {}
                    None => diagnostics.push(orphan_translation(parsed, name)),
                }
            }
        }
    }
    families
}

/// Collects the diagnostics of each file. A file that is not a translation after all is not blamed for keys that
/// translations may not have, nor is a translation for keys with the values of its main file.
pub(super) fn share_found(parsed: &[&Arc<ParsedFile>], diagnostics: &mut Diagnostics) {
    let mains = OnceLock::new();
    let main_of = |key: &FamilyKey<'_>| {
        let mains: &HashMap<FamilyKey<'_>, &ParsedFile> = mains.get_or_init(|| {
            let keys = parsed.iter().filter_map(|parsed| Some((key_of(&parsed.role)?, &***parsed)));
            keys.filter(|((_, name), _)| name.language.is_none()).map(|((key, _), parsed)| (key, parsed)).collect()
        });
        mains.get(key).copied()
    };
    for parsed in parsed {
        let is_mistaken = |found: &Arc<Diagnostic>| match key_of(&parsed.role) {
            Some((key, name)) if found.code == TRANSLATION_KEY => match main_of(&key) {
                Some(_) if matches!(name.language, Some((_, None))) => true,
                Some(main) => is_copied(parsed, main, found.span.as_ref()),
                None => true,
            },
            _ => false,
        };
        if parsed.found.iter().any(is_mistaken) {
            let others: Vec<_> = parsed.found.iter().filter(|found| !is_mistaken(found)).cloned().collect();
            diagnostics.share(&others);
        } else {
            diagnostics.share(&parsed.found);
        }
    }
}

fn orphan_update(parsed: &ParsedFile, petition: &str) -> Diagnostic {
    Diagnostic::new(
        ORPHAN_TRANSLATION,
        Arc::clone(&parsed.path),
        format!("this is an update of the petition `{petition}`, which does not exist"),
    )
    .help(format!("the petition belongs in petitions/{petition}/index.md"))
}

fn orphan_translation(parsed: &ParsedFile, name: &FileName) -> Diagnostic {
    let main = with_slashes(&main_path(&parsed.path, name));
    let tag = name.language.as_ref().map_or("", |(tag, _)| tag.as_str());
    if tag.eq_ignore_ascii_case("md") {
        let message = "this file name ends in `.md` twice";
        return Diagnostic::new(ORPHAN_TRANSLATION, Arc::clone(&parsed.path), message)
            .help(format!("rename it to {main}"));
    }
    Diagnostic::new(
        ORPHAN_TRANSLATION,
        Arc::clone(&parsed.path),
        format!("this is a translation of {main}, which does not exist"),
    )
    .help(format!("rename this file to {main}; if it exists only in `{tag}`, also add `language: {tag}` to it"))
}

/// Checks that a translation is in another language of the site.
fn check_language(
    parsed: &ParsedFile,
    name: &FileName,
    context: &AssemblyContext<'_>,
    main: Option<&Arc<ParsedFile>>,
    diagnostics: &mut Diagnostics,
) {
    let Some((tag, Some(language))) = &name.language else { return };
    let main_language = match main.map(|main| &main.document) {
        Some(Document::Petition(petition)) => petition.language.as_ref().unwrap_or(&context.site_file.site.language),
        _ => &context.site_file.site.language,
    };
    if language == main_language {
        let message = format!("the main file is already in `{language}`");
        let help = "delete this file, or set `language:` in the main file to the language it is written in";
        diagnostics.push(Diagnostic::new(DUPLICATE_SLUG, Arc::clone(&parsed.path), message).help(help));
    } else if *language != context.site_file.site.language && !context.site_file.site.languages.contains(language) {
        let mut tags: Vec<&str> = context.site_file.site.languages.iter().map(Language::as_str).collect();
        tags.push(language.as_str());
        diagnostics.push(
            Diagnostic::new(UNKNOWN_LANGUAGE, Arc::clone(&parsed.path), format!("the site has no language `{tag}`"))
                .help(format!("write `languages: [{}]` in content/site.yaml, or delete this file", tags.join(", "))),
        );
    }
}
