//! Fast path: if only the texts of petitions or of their translations changed, skips the checks across files and assembles just
//! those petitions again.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::Assembler;
use super::check::check_petition;
use super::context::AssemblyContext;
use super::family::Family;
use super::made::{Last, Made};
use crate::document::{Document, ParsedFile, PetitionFile, Spanned, main_path};
use crate::markdown::Markdown;
use crate::source::Role;

impl Last {
    /// Which files changed, by their place; `None` if other files depend on what changed, or it has findings.
    fn changed(&self, parsed: &[&Arc<ParsedFile>], files: &Arc<BTreeSet<PathBuf>>) -> Option<Vec<usize>> {
        if self.parsed.len() != parsed.len() || !Arc::ptr_eq(&self.files, files) {
            return None;
        }
        let changed = (0..parsed.len()).filter(|&place| !Arc::ptr_eq(&self.parsed[place], parsed[place]));
        let is_own_affair = |place: &usize| {
            self.parsed[*place].is_alike(parsed[*place]) && !self.between.is_about(&parsed[*place].path)
        };
        changed.map(|place| Some(place).filter(is_own_affair)).collect()
    }
}

impl Assembler {
    /// Assembles the petitions of changed files again; `None` if more than those changes.
    pub(super) fn again(
        &mut self,
        mut last: Last,
        parsed: &[&Arc<ParsedFile>],
        files: &Arc<BTreeSet<PathBuf>>,
        context: &AssemblyContext<'_>,
    ) -> Option<Last> {
        for place in last.changed(parsed, files)? {
            let now = parsed[place];
            let before = std::mem::replace(&mut last.parsed[place], Arc::clone(now));
            let main = now.main_path()?;
            let made = self.made.binary_search_by(|made| (*made.from[0].path).cmp(&main)).ok()?;
            let made = self.made.get_mut(made)?;
            let member = made.from.iter().position(|file| Arc::ptr_eq(file, &before))?;
            let next = {
                let family = made.family(member, now);
                let Document::Petition(file) = &family.main.document else { return None };
                context.known.check(now, &mut last.between);
                if member == 0 {
                    check_petition(&family, context, &mut last.between);
                }
                Arc::new(Made::new(&family, file, context, made.only_organisation.clone()))
            };
            Arc::make_mut(&mut self.petitions).insert(next.petition.main.slug.clone(), Arc::clone(&next.petition));
            *made = next;
        }
        Some(last)
    }
}

impl Made {
    /// The files it was made from, with `now` in the place of one of them.
    fn family<'m>(&'m self, place: usize, now: &'m Arc<ParsedFile>) -> Family<'m> {
        let mut files = self.from.iter().enumerate().map(|(index, file)| if index == place { now } else { file });
        let main = files.next().expect("it has a main file");
        let mut family = Family { main, translations: Vec::new(), updates: Vec::new() };
        for parsed in files {
            match &parsed.role {
                Role::Petition(name, _) => family.translations.push((name, parsed)),
                _ => family.updates.push(parsed),
            }
        }
        family
    }
}

impl ParsedFile {
    /// The path of the main file of its petition; `None` if it is not of a petition.
    fn main_path(&self) -> Option<PathBuf> {
        match &self.role {
            Role::Petition(name, _) if name.language.is_some() => Some(main_path(&self.path, name)),
            Role::Petition(..) => Some(self.path.to_path_buf()),
            _ => None,
        }
    }

    /// Whether other files see no difference between the two.
    fn is_alike(&self, other: &Self) -> bool {
        match (&self.document, &other.document) {
            (Document::Petition(own), Document::Petition(others)) => own.is_alike(others),
            (Document::PetitionTranslation(own), Document::PetitionTranslation(others)) => {
                own.translation.text.has_places_of(&others.translation.text)
            }
            _ => false,
        }
    }
}

impl PetitionFile {
    fn is_alike(&self, other: &Self) -> bool {
        fn values<T>(spanned: &[Spanned<T>]) -> impl Iterator<Item = &T> {
            spanned.iter().map(|spanned| &spanned.value)
        }
        let topics = |file: &Self| file.topics().map(|(topic, _)| topic.clone()).collect::<Vec<_>>();
        let (own, others) = (&self.main, &other.main);
        (&own.slug, &own.id, own.status) == (&others.slug, &others.id, others.status)
            && self.language == other.language
            && values(&self.organisations).eq(values(&other.organisations))
            && topics(self) == topics(other)
            && own.aliases == others.aliases
            && own.text.has_places_of(&others.text)
    }
}

impl Markdown {
    /// Whether links to places of the two texts lead to the same.
    fn has_places_of(&self, other: &Self) -> bool {
        (&self.headings, &self.anchors) == (&other.headings, &other.anchors)
    }
}
