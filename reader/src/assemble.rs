//! Makes content from all parsed files: attaches translations and updates to their main files, resolves names, and
//! checks that no two pages have the same URL.

mod links;
mod context;
mod copied;
mod family;
mod make;
mod check;
mod addresses;
mod made;
mod again;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use ahash::AHashMap;
use petition::slug::Slug;
use rayon::prelude::*;

use self::addresses::{check_addresses, check_topics};
use self::check::{check_duplicates, check_ignored, check_petition, check_recipients};
use self::context::AssemblyContext;
use self::family::{Family, families, share_found};
use self::links::{LinkTargets, names_on_disk};
use self::made::{Last, Made};
use self::make::{make_article, make_organisation, make_site};
use crate::content::{Article, Content, Organisation, Petition, Site};
use crate::diagnostic::{Diagnostic, Diagnostics, MISSING_SITE};
use crate::document::{Document, ParsedFile, SiteFile};
use crate::parallel::AT_A_TIME;
use crate::source::Role;

/// Puts files together, and keeps what has not changed since the last time: the same values in memory.
#[derive(Debug, Default)]
pub(crate) struct Assembler {
    /// In the order of their files.
    made: Vec<Arc<Made>>,
    petitions: Arc<BTreeMap<Slug, Arc<Petition>>>,
    organisations: BTreeMap<Slug, Arc<Organisation>>,
    pages: BTreeMap<String, Arc<Article>>,
    last: Option<Last>,
}

impl Assembler {
    /// The content of `parsed`, which is sorted by path; `None` if there is no site.
    pub(crate) fn assemble(
        &mut self,
        parsed: &[&Arc<ParsedFile>],
        files: &Arc<BTreeSet<PathBuf>>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Content> {
        // Collects the diagnostics of each file, and checks all files together.
        let ((), content) = rayon::join(|| share_found(parsed, diagnostics), || self.put_together(parsed, files));
        let Some((content, between)) = content else {
            report_no_site(parsed, diagnostics);
            return None;
        };
        diagnostics.append(between);
        content
    }

    /// The content and the diagnostics of the checks that involve several files; `None` if there is no site.
    fn put_together(
        &mut self,
        parsed: &[&Arc<ParsedFile>],
        files: &Arc<BTreeSet<PathBuf>>,
    ) -> Option<(Option<Content>, Diagnostics)> {
        let last = self.last.take();
        let (site_parsed, site_file) = find_site(parsed)?;
        let organisations = organisations_by_name(parsed);
        let context = AssemblyContext { site_file, site_parsed, organisations, known: LinkTargets::of(parsed, files) };
        let last = match last.and_then(|last| self.again(last, parsed, files, &context)) {
            Some(last) => last,
            None => self.anew(parsed, files, &context),
        };
        let Last { site, between, .. } = self.last.insert(last);
        let content = site.clone().map(|site| Content {
            site,
            organisations: self.organisations.clone(),
            petitions: Arc::clone(&self.petitions),
            pages: self.pages.clone(),
            names_on_disk: Arc::new(names_on_disk(files)),
        });
        Some((content, between.clone()))
    }

    /// The site that was put together last.
    pub(crate) fn site(&self) -> Option<&Site> {
        self.last.as_ref()?.site.as_ref()
    }

    fn anew(
        &mut self,
        parsed: &[&Arc<ParsedFile>],
        files: &Arc<BTreeSet<PathBuf>>,
        context: &AssemblyContext<'_>,
    ) -> Last {
        let mut between = Diagnostics::default();
        let families = families(parsed, context, &mut between);
        let check = || {
            for parsed in parsed {
                context.known.check(parsed, &mut between);
            }
            check_addresses(&families, context, &mut between);
            check_topics(parsed, &mut between);
            check_duplicates(&families, &mut between);
            check_ignored(parsed, files, &mut between);
            for family in &families {
                check_petition(family, context, &mut between);
            }
        };
        let (made, ()) = rayon::join(|| self.make_petitions(&families, context), check);
        let site = make_site(context, &mut between);
        self.keep_petitions(made);
        self.organisations = self.organisations(&families, context, &mut between);
        self.pages = self.pages(&families);
        check_recipients(&self.petitions, &families, &mut between);
        let parsed = parsed.iter().copied().cloned().collect();
        Last { parsed, files: Arc::clone(files), between, site }
    }

    fn make_petitions(&self, families: &[Family<'_>], context: &AssemblyContext<'_>) -> Vec<Arc<Made>> {
        let only_organisation = context.only_organisation();
        let of_petition = |family: &'_ &Family<'_>| matches!(family.main.document, Document::Petition(_));
        let families: Vec<&Family<'_>> = families.iter().filter(of_petition).collect();
        let by_slug = OnceLock::new();
        // Mostly at the same place; a file that comes or goes moves those after it.
        let before = |place: usize, slug: &Slug| {
            let there = self.made.get(place).filter(|made| made.petition.main.slug == *slug);
            let map = || self.made.iter().map(|made| (&made.petition.main.slug, made)).collect::<AHashMap<_, _>>();
            there.or_else(|| by_slug.get_or_init(map).get(slug).copied())
        };
        let make = |(place, family): (usize, &&Family<'_>)| {
            let Document::Petition(file) = &family.main.document else { return None };
            let before = before(place, &file.main.slug);
            if let Some(made) = before.filter(|made| made.is_of(family, context, only_organisation.as_ref())) {
                return Some(Arc::clone(made));
            }
            Some(Arc::new(Made::new(family, file, context, only_organisation.clone())))
        };
        families.par_iter().with_max_len(AT_A_TIME).enumerate().filter_map(make).collect()
    }

    fn keep_petitions(&mut self, made: Vec<Arc<Made>>) {
        let is_same_petition = |(before, now): (&Arc<Made>, &Arc<Made>)| {
            Arc::ptr_eq(before, now) || before.petition.main.slug == now.petition.main.slug
        };
        if self.made.len() == made.len() && self.made.iter().zip(&made).all(is_same_petition) {
            let changed = self.made.iter().zip(&made).filter(|(before, now)| !Arc::ptr_eq(before, now));
            let petitions = Arc::make_mut(&mut self.petitions);
            for (_, now) in changed {
                petitions.insert(now.petition.main.slug.clone(), Arc::clone(&now.petition));
            }
        } else {
            let petitions = made.iter().map(|made| (made.petition.main.slug.clone(), Arc::clone(&made.petition)));
            self.petitions = Arc::new(petitions.collect());
        }
        self.made = made;
    }

    fn organisations(
        &self,
        families: &[Family<'_>],
        context: &AssemblyContext<'_>,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<Slug, Arc<Organisation>> {
        let make = |family: &Family<'_>| {
            let Document::Organisation(file) = &family.main.document else { return None };
            let made = make_organisation(family, file, context, diagnostics);
            Some((made.slug.clone(), same_or_new(self.organisations.get(&made.slug), made)))
        };
        families.iter().filter_map(make).collect()
    }

    fn pages(&self, families: &[Family<'_>]) -> BTreeMap<String, Arc<Article>> {
        let articles = families.iter().filter(|family| matches!(family.main.document, Document::Page(_)));
        let articles = articles.filter_map(make_article);
        articles.map(|made| (made.name.clone(), same_or_new(self.pages.get(&made.name), made))).collect()
    }
}

/// The value as it is in memory already, where it says the same.
fn same_or_new<T: PartialEq>(before: Option<&Arc<T>>, made: T) -> Arc<T> {
    before.filter(|before| ***before == made).map_or_else(|| Arc::new(made), Arc::clone)
}

fn find_site<'p>(parsed: &[&'p Arc<ParsedFile>]) -> Option<(&'p Arc<ParsedFile>, &'p SiteFile)> {
    parsed.iter().find_map(|parsed| match &parsed.document {
        Document::Site(site) => Some((*parsed, &**site)),
        _ => None,
    })
}

fn report_no_site(parsed: &[&Arc<ParsedFile>], diagnostics: &mut Diagnostics) {
    if parsed.iter().any(|parsed| parsed.role == Role::Site) {
        return;
    }
    let path = Path::new(crate::source::CONTENT).join("site.yaml");
    diagnostics.push(
        Diagnostic::new(MISSING_SITE, path, "there is no `content/site.yaml`")
            .help("create it with the lines `title: \"Our petitions\"` and `base_url: https://petitions.example.org/`, or create a whole site with `undersigned new site DIR`"),
    );
}

fn organisations_by_name<'p>(parsed: &[&'p Arc<ParsedFile>]) -> BTreeMap<&'p str, &'p Arc<ParsedFile>> {
    let of_role = parsed.iter().filter_map(|parsed| match &parsed.role {
        Role::Organisation(name) if name.language.is_none() => Some((name.stem.as_str(), *parsed)),
        _ => None,
    });
    of_role.collect()
}
