//! The parsed files put together: translations and updates to what they belong to, names held against the files that
//! there are, and each address given once.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use petition::language::Language;
use petition::petition::PetitionStatus;
use petition::slug::Slug;
use petition::text::{TextHash, published_text};
use rayon::prelude::*;

use super::links::Known;
use super::parse::{Document, OrganisationFile, Parsed, Spanned, UpdateFile, opening};
use super::petition_file::{ImageFile, PetitionFile, PetitionTranslationFile, picture_path};
use super::site_file::SiteFile;
use crate::content::{
    Article, ArticleTranslation, Content, Image, Organisation, OrganisationTranslation, Petition, PetitionTranslation,
    Site, Topic, Update,
};
use crate::diagnostic::{
    BAD_VALUE, Code, DUPLICATE_SLUG, Diagnostic, Diagnostics, MISSING_IMAGE, MISSING_KEY, MISSING_SITE, NO_RECIPIENT,
    ORPHAN_TRANSLATION, SAME_ADDRESS, TOPIC_SPELLING, UNCONFIRMED_SIGNATURES, UNKNOWN_LANGUAGE, UNKNOWN_ORGANISATION,
    VICTORY_WITHOUT_UPDATE,
};
use crate::source::{Name, Role};

/// Endings of pictures that pages can show.
const PICTURES: &[&str] = &["jpg", "jpeg", "png", "webp", "gif", "svg"];

/// First segments of addresses that the site itself uses.
const RESERVED: &[&str] = &[
    "petitions",
    "organisations",
    "topics",
    "check-email",
    "confirm",
    "signature",
    "withdrawn",
    "signing",
    "texts",
    "assets",
    "og",
    "api",
    "page",
    "index",
    "404",
    "embed",
    "_preview",
    "_headers",
    "index.html",
    "404.html",
    "feed.xml",
    "sitemap.xml",
    "robots.txt",
    "petitions.json",
];

/// Puts files together, and keeps what has not changed since the last time: the same values in memory.
#[derive(Debug, Default)]
pub(super) struct Assembler {
    /// In the order of their files.
    made: Vec<Arc<Made>>,
    petitions: Arc<BTreeMap<Slug, Arc<Petition>>>,
    organisations: BTreeMap<Slug, Arc<Organisation>>,
    pages: BTreeMap<String, Arc<Article>>,
}

/// A petition and all that it was made from.
#[derive(Debug)]
struct Made {
    from: Vec<Arc<Parsed>>,
    site: Arc<Parsed>,
    only_organisation: Option<Slug>,
    petition: Arc<Petition>,
}

/// A main file, and the files that belong to it.
struct Family<'p> {
    main: &'p Arc<Parsed>,
    translations: Vec<(&'p Name, &'p Arc<Parsed>)>,
    updates: Vec<&'p Arc<Parsed>>,
}

/// What putting together needs to know of all files.
struct Whole<'p> {
    site: &'p SiteFile,
    site_parsed: &'p Arc<Parsed>,
    organisations: BTreeMap<&'p str, &'p Arc<Parsed>>,
    known: Known<'p>,
}

impl Assembler {
    /// The content of `parsed`, which is sorted by path; `None` where there is no site to put it on.
    pub(super) fn assemble(
        &mut self,
        parsed: &[&Arc<Parsed>],
        files: &BTreeSet<PathBuf>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Content> {
        for parsed in parsed {
            diagnostics.share(&parsed.found);
        }
        let Some((site_parsed, site)) = find_site(parsed) else {
            report_no_site(parsed, diagnostics);
            return None;
        };
        let organisations = organisations_by_name(parsed);
        let whole = Whole { site, site_parsed, organisations, known: Known::of(parsed, files) };
        let families = families(parsed, &whole, diagnostics);
        for parsed in parsed {
            whole.known.check(parsed, diagnostics);
        }
        check_addresses(&families, &whole, diagnostics);
        check_topics(parsed, diagnostics);
        let site = make_site(&whole, diagnostics)?;
        for family in &families {
            check_petition(family, &whole, diagnostics);
        }
        let made = self.make_petitions(&families, &whole);
        self.keep_petitions(made);
        self.organisations = self.organisations(&families, &whole, diagnostics);
        self.pages = self.pages(&families);
        let content = Content {
            site,
            organisations: self.organisations.clone(),
            petitions: Arc::clone(&self.petitions),
            pages: self.pages.clone(),
        };
        check_recipients(&content, &families, diagnostics);
        Some(content)
    }

    fn make_petitions(&self, families: &[Family<'_>], whole: &Whole<'_>) -> Vec<Arc<Made>> {
        let only_organisation = whole.only_organisation();
        let of_petition = |family: &'_ &Family<'_>| matches!(family.main.document, Document::Petition(_));
        let families: Vec<&Family<'_>> = families.iter().filter(of_petition).collect();
        let by_slug = OnceLock::new();
        // Mostly at the same place; a file that comes or goes moves those after it.
        let before = |place: usize, slug: &Slug| {
            let there = self.made.get(place).filter(|made| made.petition.slug == *slug);
            let map = || self.made.iter().map(|made| (&made.petition.slug, made)).collect::<HashMap<_, _>>();
            there.or_else(|| by_slug.get_or_init(map).get(slug).copied())
        };
        let make = |(place, family): (usize, &&Family<'_>)| {
            let Document::Petition(file) = &family.main.document else { return None };
            let before = before(place, &file.slug);
            if let Some(made) = before.filter(|made| made.is_of(family, whole, only_organisation.as_ref())) {
                return Some(Arc::clone(made));
            }
            Some(Arc::new(Made {
                from: family.files().cloned().collect(),
                site: Arc::clone(whole.site_parsed),
                petition: Arc::new(make_petition(family, file, whole, only_organisation.as_ref())),
                only_organisation: only_organisation.clone(),
            }))
        };
        families.par_iter().enumerate().filter_map(make).collect()
    }

    fn keep_petitions(&mut self, made: Vec<Arc<Made>>) {
        let is_same_petition = |(before, now): (&Arc<Made>, &Arc<Made>)| {
            Arc::ptr_eq(before, now) || before.petition.slug == now.petition.slug
        };
        if self.made.len() == made.len() && self.made.iter().zip(&made).all(is_same_petition) {
            let changed = self.made.iter().zip(&made).filter(|(before, now)| !Arc::ptr_eq(before, now));
            let petitions = Arc::make_mut(&mut self.petitions);
            for (_, now) in changed {
                petitions.insert(now.petition.slug.clone(), Arc::clone(&now.petition));
            }
        } else {
            let petitions = made.iter().map(|made| (made.petition.slug.clone(), Arc::clone(&made.petition)));
            self.petitions = Arc::new(petitions.collect());
        }
        self.made = made;
    }

    fn organisations(
        &self,
        families: &[Family<'_>],
        whole: &Whole<'_>,
        diagnostics: &mut Diagnostics,
    ) -> BTreeMap<Slug, Arc<Organisation>> {
        let make = |family: &Family<'_>| {
            let Document::Organisation(file) = &family.main.document else { return None };
            let made = make_organisation(family, file, whole, diagnostics);
            Some((file.slug.clone(), same_or_new(self.organisations.get(&file.slug), made)))
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

impl Made {
    fn is_of(&self, family: &Family<'_>, whole: &Whole<'_>, only_organisation: Option<&Slug>) -> bool {
        Arc::ptr_eq(&self.site, whole.site_parsed)
            && self.only_organisation.as_ref() == only_organisation
            && self.from.len() == family.files().count()
            && self.from.iter().zip(family.files()).all(|(before, now)| Arc::ptr_eq(before, now))
    }
}

impl<'p> Family<'p> {
    fn files(&self) -> impl Iterator<Item = &'p Arc<Parsed>> {
        let translations = self.translations.iter().map(|(_, parsed)| *parsed);
        std::iter::once(self.main).chain(translations).chain(self.updates.iter().copied())
    }
}

impl Whole<'_> {
    /// The organisation of petitions that name none.
    fn only_organisation(&self) -> Option<Slug> {
        match self.organisations.keys().copied().collect::<Vec<_>>().as_slice() {
            [only] => Slug::parse(only).ok(),
            _ => None,
        }
    }
}

fn find_site<'p>(parsed: &[&'p Arc<Parsed>]) -> Option<(&'p Arc<Parsed>, &'p SiteFile)> {
    parsed.iter().find_map(|parsed| match &parsed.document {
        Document::Site(site) => Some((*parsed, &**site)),
        _ => None,
    })
}

fn report_no_site(parsed: &[&Arc<Parsed>], diagnostics: &mut Diagnostics) {
    if parsed.iter().any(|parsed| parsed.role == Role::Site) {
        return;
    }
    let path = Path::new(crate::source::CONTENT).join("site.yaml");
    diagnostics.push(
        Diagnostic::new(MISSING_SITE, path, "there is no `content/site.yaml`")
            .help("make one with the lines `title: \"Our petitions\"` and `base_url: https://petitions.example.org/`, or a whole site with `undersigned new site DIR`"),
    );
}

fn organisations_by_name<'p>(parsed: &[&'p Arc<Parsed>]) -> BTreeMap<&'p str, &'p Arc<Parsed>> {
    let of_role = parsed.iter().filter_map(|parsed| match &parsed.role {
        Role::Organisation(name) if name.language.is_none() => Some((name.stem.as_str(), *parsed)),
        _ => None,
    });
    of_role.collect()
}

/// Which kind of main file, and its name: translations and updates find it by this.
type Key<'p> = (&'static str, &'p str);

fn key_of(role: &Role) -> Option<(Key<'_>, &Name)> {
    match role {
        Role::Organisation(name) => Some((("organisation", &name.stem), name)),
        Role::Petition(name, _) => Some((("petition", &name.stem), name)),
        Role::Page(name) => Some((("page", &name.stem), name)),
        Role::Site | Role::Update { .. } | Role::Stray => None,
    }
}

fn families<'p>(parsed: &[&'p Arc<Parsed>], whole: &Whole<'_>, diagnostics: &mut Diagnostics) -> Vec<Family<'p>> {
    let mut families: Vec<Family<'p>> = Vec::with_capacity(parsed.len());
    let mut by_key: HashMap<Key<'p>, usize> = HashMap::with_capacity(parsed.len());
    for parsed in parsed {
        let Some((key, name)) = key_of(&parsed.role).filter(|(_, name)| name.language.is_none()) else { continue };
        if let Some(first) = by_key.get(&key) {
            let other = families[*first].main.path.to_string_lossy().replace('\\', "/");
            let message = format!("two files are the {} `{}`", key.0, name.stem);
            diagnostics.push(
                Diagnostic::new(DUPLICATE_SLUG, Arc::clone(&parsed.path), message)
                    .help(format!("the other is {other}: rename one of the two")),
            );
        } else {
            by_key.insert(key, families.len());
            families.push(Family { main: parsed, translations: Vec::new(), updates: Vec::new() });
        }
    }
    let mut updates: BTreeMap<(&str, &str), Vec<&'p Arc<Parsed>>> = BTreeMap::new();
    for parsed in parsed {
        match &parsed.role {
            Role::Update { petition, name, .. } => {
                updates.entry((petition, &name.stem)).or_default().push(parsed);
                match by_key.get(&("petition", petition.as_str())) {
                    Some(at) => families[*at].updates.push(parsed),
                    None => diagnostics.push(orphan_update(parsed, petition)),
                }
                check_language(parsed, name, whole, None, diagnostics);
            }
            role => {
                let Some((key, name)) = key_of(role).filter(|(_, name)| name.language.is_some()) else { continue };
                match by_key.get(&key) {
                    Some(at) => {
                        check_language(parsed, name, whole, Some(families[*at].main), diagnostics);
                        families[*at].translations.push((name, parsed));
                    }
                    None => diagnostics.push(orphan_translation(parsed, name)),
                }
            }
        }
    }
    families
}

fn orphan_update(parsed: &Parsed, petition: &str) -> Diagnostic {
    Diagnostic::new(
        ORPHAN_TRANSLATION,
        Arc::clone(&parsed.path),
        format!("this is an update of `{petition}`, and there is no such petition"),
    )
    .help(format!("the petition stands in petitions/{petition}/index.md"))
}

fn orphan_translation(parsed: &Parsed, name: &Name) -> Diagnostic {
    let main = super::parse::main_path(&parsed.path, name).to_string_lossy().replace('\\', "/");
    let tag = name.language.as_ref().map_or("", |(tag, _)| tag.as_str());
    Diagnostic::new(
        ORPHAN_TRANSLATION,
        Arc::clone(&parsed.path),
        format!("this is a translation of {main}, and there is no such file"),
    )
    .help(format!(
        "name the file itself {main}; where it is written in `{tag}` alone, say so there with `language: {tag}`"
    ))
}

/// A translation must be in another language of the site.
fn check_language(
    parsed: &Parsed,
    name: &Name,
    whole: &Whole<'_>,
    main: Option<&Arc<Parsed>>,
    diagnostics: &mut Diagnostics,
) {
    let Some((tag, Some(language))) = &name.language else { return };
    let main_language = match main.map(|main| &main.document) {
        Some(Document::Petition(petition)) => petition.language.as_ref().unwrap_or(&whole.site.language),
        _ => &whole.site.language,
    };
    if language == main_language {
        let message = format!("the main file is in `{language}` already");
        let help = "delete this file, or say in the main file with `language:` what it is written in";
        diagnostics.push(Diagnostic::new(DUPLICATE_SLUG, Arc::clone(&parsed.path), message).help(help));
    } else if *language != whole.site.language && !whole.site.languages.contains(language) {
        let mut tags: Vec<&str> = whole.site.languages.iter().map(Language::as_str).collect();
        tags.push(language.as_str());
        diagnostics.push(
            Diagnostic::new(UNKNOWN_LANGUAGE, Arc::clone(&parsed.path), format!("the site has no language `{tag}`"))
                .help(format!("write `languages: [{}]` in content/site.yaml, or delete this file", tags.join(", "))),
        );
    }
}

/// No two pages lie at one address, and no two petitions keep signatures under one id.
fn check_addresses(families: &[Family<'_>], whole: &Whole<'_>, diagnostics: &mut Diagnostics) {
    for family in families.iter().filter(|family| matches!(family.main.document, Document::Page(_))) {
        check_page_name(family.main, whole, diagnostics);
    }
    // Slugs are distinct, so only ids and aliases that were written can meet another.
    let has = |is: fn(&PetitionFile) -> bool| {
        families.iter().any(|family| matches!(&family.main.document, Document::Petition(petition) if is(petition)))
    };
    if has(|petition| petition.id.is_some()) {
        check_ids(families, diagnostics);
    }
    if has(|petition| !petition.aliases.is_empty()) {
        check_aliases(families, diagnostics);
    }
}

fn check_ids(families: &[Family<'_>], diagnostics: &mut Diagnostics) {
    let mut ids: HashMap<&str, &Arc<Parsed>> = HashMap::new();
    for family in families {
        let Document::Petition(petition) = &family.main.document else { continue };
        let id = petition.id.as_ref().map_or(&petition.slug, |id| &id.value);
        if let Some(other) = ids.insert(id.as_str(), family.main) {
            // Told where an `id` was written; both have one, or this one's slug is the other's old name.
            let (here, there) = if petition.id.is_some() { (family.main, other) } else { (other, family.main) };
            let span = id_span(here).unwrap_or_else(|| opening(&here.source));
            let message = format!("two petitions have the id `{id}`");
            let help = format!(
                "the other is {}: each petition's signatures are kept under an id of its own",
                shown(&there.path)
            );
            diagnostics.push(at(DUPLICATE_SLUG, here, span, message).help(help));
        }
    }
}

fn check_aliases(families: &[Family<'_>], diagnostics: &mut Diagnostics) {
    let own_path = |family: &Family<'_>| match (&family.main.document, &family.main.role) {
        (Document::Petition(petition), _) => Some(format!("petitions/{}", petition.slug)),
        (Document::Organisation(organisation), _) => Some(format!("organisations/{}", organisation.slug)),
        (Document::Page(_), Role::Page(name)) => Some(name.stem.clone()),
        _ => None,
    };
    let own = families.iter().filter_map(|family| Some((own_path(family)?, family.main)));
    let mut taken: HashMap<String, &Arc<Parsed>> = own.collect();
    for family in families {
        let Document::Petition(petition) = &family.main.document else { continue };
        for alias in &petition.aliases {
            check_alias(family.main, alias, &mut taken, diagnostics);
        }
    }
}

fn id_span(parsed: &Parsed) -> Option<Range<usize>> {
    match &parsed.document {
        Document::Petition(petition) => petition.id.as_ref().map(|id| id.span.clone()),
        _ => None,
    }
}

fn check_alias<'p>(
    parsed: &'p Arc<Parsed>,
    alias: &Spanned<String>,
    taken: &mut HashMap<String, &'p Arc<Parsed>>,
    diagnostics: &mut Diagnostics,
) {
    let path = &alias.value;
    let first = path.split('/').next().unwrap_or_default();
    // Old petitions' addresses are what aliases are for.
    let is_reserved = RESERVED.contains(&first)
        && !matches!(path.split('/').collect::<Vec<_>>().as_slice(), ["petitions", _, ..] | ["organisations", _, ..]);
    if is_reserved || path == "privacy" {
        let message = format!("the site has a page of its own at `{path}`");
        diagnostics.push(at(SAME_ADDRESS, parsed, alias.span.clone(), message).help("delete this alias"));
    } else if let Some(other) = taken.get(path) {
        let message = format!("there is a page at `{path}` already");
        let help = format!("it is made from {}: delete this alias, or rename that file", shown(&other.path));
        diagnostics.push(at(SAME_ADDRESS, parsed, alias.span.clone(), message).help(help));
    } else {
        taken.insert(path.clone(), parsed);
    }
}

fn check_page_name(parsed: &Arc<Parsed>, whole: &Whole<'_>, diagnostics: &mut Diagnostics) {
    let Role::Page(name) = &parsed.role else { return };
    let segments: Vec<&str> = name.stem.split('/').collect();
    let first = segments.first().copied().unwrap_or_default();
    let is_language = Language::parse(first)
        .is_some_and(|language| language == whole.site.language || whole.site.languages.contains(&language));
    if RESERVED.contains(&first) || is_language || (first == "privacy" && segments.len() > 1) {
        let message = format!("the site uses addresses that begin with `{first}` itself");
        diagnostics.push(
            Diagnostic::new(SAME_ADDRESS, Arc::clone(&parsed.path), message).help("rename the file or its folder"),
        );
    }
    for segment in segments {
        if let Err(error) = Slug::parse(segment) {
            let help = match crate::slug::from_text(segment) {
                Some(slug) => format!("rename it to `{slug}`"),
                None => "rename it".to_owned(),
            };
            let message = format!("the name `{segment}` cannot be part of an address: {error}");
            diagnostics
                .push(Diagnostic::new(crate::diagnostic::BAD_SLUG, Arc::clone(&parsed.path), message).help(help));
        }
    }
}

/// A petition's topics, each address once: another spelling of one is advice alone.
fn distinct_topics(topics: &[Spanned<Topic>]) -> Vec<Topic> {
    let mut seen = BTreeSet::new();
    topics.iter().map(|topic| topic.value.clone()).filter(|topic| seen.insert(topic.slug.clone())).collect()
}

/// One topic, one spelling; two topics, two addresses.
fn check_topics(parsed: &[&Arc<Parsed>], diagnostics: &mut Diagnostics) {
    let mut first: HashMap<&Slug, (&str, &Arc<Parsed>)> = HashMap::new();
    for parsed in parsed {
        let Document::Petition(petition) = &parsed.document else { continue };
        for topic in &petition.topics {
            let (name, other) = *first.entry(&topic.value.slug).or_insert((&topic.value.name, parsed));
            if name == topic.value.name {
                continue;
            }
            let here = &topic.value.name;
            let finding = if letters(name) == letters(here) {
                at(TOPIC_SPELLING, parsed, topic.span.clone(), format!("`{here}` is spelled `{name}` elsewhere"))
                    .help(format!("write `{name}` as in {}, or change it there", shown(&other.path)))
            } else {
                at(
                    SAME_ADDRESS,
                    parsed,
                    topic.span.clone(),
                    format!("the topics `{here}` and `{name}` would have one address, topics/{}/", topic.value.slug),
                )
                .help(format!("rename one of the two; the other is in {}", shown(&other.path)))
            };
            diagnostics.push(finding);
        }
    }
}

/// What two spellings of one word have in common: letters and digits without case and marks.
fn letters(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let is_mark = unicode_normalization::char::is_combining_mark;
    let plain = name.replace('&', "and");
    plain
        .nfkd()
        .filter(|c| !is_mark(*c) && !c.is_whitespace() && !matches!(c, '-' | '_' | '\'' | '’' | '.' | ','))
        .flat_map(char::to_lowercase)
        .collect()
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn at(code: Code, parsed: &Parsed, span: Range<usize>, message: String) -> Diagnostic {
    Diagnostic::new(code, Arc::clone(&parsed.path), message).at(&parsed.source, span)
}

fn make_site(whole: &Whole<'_>, diagnostics: &mut Diagnostics) -> Option<Site> {
    let file = whole.site;
    let logo = file.logo.as_ref().and_then(|logo| picture(whole.site_parsed, logo, whole, diagnostics));
    Some(Site {
        title: file.title.clone(),
        base_url: file.base_url.clone()?,
        language: file.language.clone(),
        languages: file.languages.clone(),
        timezone: file.timezone.clone(),
        timezone_name: file.timezone_name.clone(),
        theme: file.theme.clone(),
        description: file.description.clone(),
        logo,
        brand: file.brand.clone(),
        social: file.social.clone(),
        mail: file.mail.clone(),
        controller: file.controller.clone(),
        signing: file.signing.clone(),
        aws: file.aws.clone(),
        extra: file.extra.clone(),
    })
}

/// A picture that a key names, which has to be there.
fn picture(
    parsed: &Parsed,
    written: &Spanned<String>,
    whole: &Whole<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<PathBuf> {
    let Some(path) = picture_path(&parsed.path, &written.value) else {
        let message = format!("`{}` is not a file of the content folder", written.value);
        let help = "copy the picture beside this file, and write its name here";
        diagnostics.push(at(MISSING_IMAGE, parsed, written.span.clone(), message).help(help));
        return None;
    };
    let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if !PICTURES.contains(&ending.as_str()) {
        let message = format!("`{}` is not a picture that every browser shows", written.value);
        let help = format!("save it as one of {}", PICTURES.join(", "));
        diagnostics.push(at(BAD_VALUE, parsed, written.span.clone(), message).help(help));
    } else if !whole.known.has_file(&path) {
        let finding =
            at(MISSING_IMAGE, parsed, written.span.clone(), format!("there is no picture `{}`", written.value))
                .label(format!("looked for {}", shown(&path)));
        diagnostics.push(match whole.known.nearest_file(&path) {
            Some(near) => finding.help(format!("there is a file {near}")),
            None => finding.help("put it there, or write the name of one that is"),
        });
    }
    Some(path)
}

fn make_organisation(
    family: &Family<'_>,
    file: &OrganisationFile,
    whole: &Whole<'_>,
    diagnostics: &mut Diagnostics,
) -> Organisation {
    let logo = file.logo.as_ref().and_then(|logo| picture(family.main, logo, whole, diagnostics));
    let translations = family.translations.iter().filter_map(|(name, parsed)| match &parsed.document {
        Document::OrganisationTranslation(file) => {
            let translation = OrganisationTranslation { name: file.name.clone(), text: file.text.markdown.clone() };
            Some((language_of(name)?, translation))
        }
        _ => None,
    });
    Organisation {
        slug: file.slug.clone(),
        name: file.name.clone(),
        is_person: file.is_person,
        website: file.website.clone(),
        logo,
        contact: file.contact.clone(),
        address: file.address.clone(),
        recipients: file.recipients.clone(),
        text: file.text.markdown.clone(),
        translations: translations.collect(),
        extra: file.extra.clone(),
        path: family.main.path.to_path_buf(),
    }
}

fn language_of(name: &Name) -> Option<Language> {
    name.language.as_ref().and_then(|(_, language)| language.clone())
}

fn make_article(family: &Family<'_>) -> Option<Article> {
    let (Document::Page(file), Role::Page(name)) = (&family.main.document, &family.main.role) else { return None };
    Some(Article {
        name: name.stem.clone(),
        title: file.title.clone(),
        menu: file.menu,
        weight: file.weight,
        text: file.text.markdown.clone(),
        translations: article_translations(family.translations.iter().copied()),
        extra: file.extra.clone(),
        path: family.main.path.to_path_buf(),
    })
}

fn article_translations<'p>(
    translations: impl Iterator<Item = (&'p Name, &'p Arc<Parsed>)>,
) -> BTreeMap<Language, ArticleTranslation> {
    let articles = translations.filter_map(|(name, parsed)| match &parsed.document {
        Document::ArticleTranslation(file) => {
            let translation = ArticleTranslation { title: file.title.clone(), text: file.text.markdown.clone() };
            Some((language_of(name)?, translation))
        }
        _ => None,
    });
    articles.collect()
}

/// What of a petition depends on other files.
fn check_petition(family: &Family<'_>, whole: &Whole<'_>, diagnostics: &mut Diagnostics) {
    let parsed = family.main;
    let Document::Petition(file) = &parsed.document else { return };
    for organisation in &file.organisations {
        let name = &organisation.value;
        if !whole.organisations.contains_key(name.as_str()) && Slug::parse(name).is_ok() {
            let names: Vec<&str> = whole.organisations.keys().copied().collect();
            let message = format!("there is no organisation `{name}`");
            let help = match crate::front_matter::check::nearest(name, &names) {
                Some(near) => format!("there is an organisation `{near}`"),
                None if names.is_empty() => format!("make one: content/organisations/{name}.md with `name: \"…\"`"),
                None => format!(
                    "the organisations are {}; or make content/organisations/{name}.md",
                    crate::front_matter::check::list(&names)
                ),
            };
            diagnostics.push(at(UNKNOWN_ORGANISATION, parsed, organisation.span.clone(), message).help(help));
        }
    }
    let is_clear = !file.organisations.is_empty() || whole.organisations.len() == 1;
    if !is_clear && !has_key_error(parsed, "organisation") {
        report_no_organisation(parsed, file, whole, diagnostics);
    }
    if let Some(image) = &file.image {
        picture(parsed, &image.file, whole, diagnostics);
    }
    if file.status == PetitionStatus::Victory && family.updates.is_empty() {
        let message = "a victory without an update: those who signed read nothing of it".to_owned();
        let help = format!("write what was won in content/petitions/{}/updates/<date>-<name>.md", file.slug);
        diagnostics.push(at(VICTORY_WITHOUT_UPDATE, parsed, file.status_span.clone(), message).help(help));
    }
    let confirms = file.confirm_by_email.unwrap_or(whole.site.signing.confirm_by_email);
    if !confirms && file.status == PetitionStatus::Open {
        let message = "signatures count without a confirmed address, so it can be found out who signed".to_owned();
        let help = "delete `confirm_by_email: false` unless the petition cannot do without";
        diagnostics.push(at(UNCONFIRMED_SIGNATURES, parsed, file.opening.clone(), message).help(help));
    }
}

/// Whether a value of `key` was there and is told to be wrong.
fn has_key_error(parsed: &Parsed, key: &str) -> bool {
    parsed.found.iter().any(|finding| finding.message.contains(&format!("`{key}`")))
}

fn report_no_organisation(parsed: &Parsed, file: &PetitionFile, whole: &Whole<'_>, diagnostics: &mut Diagnostics) {
    let names: Vec<&str> = whole.organisations.keys().copied().collect();
    let finding = match names.as_slice() {
        [] => at(UNKNOWN_ORGANISATION, parsed, file.opening.clone(), "there is no organisation yet".to_owned())
            .help("make one with `undersigned new organisation NAME`; it holds the signers' data"),
        names => at(MISSING_KEY, parsed, file.opening.clone(), "`organisation` is missing".to_owned())
            .label("there are several organisations")
            .help(format!("add `organisation:` with one of {}", crate::front_matter::check::list(names))),
    };
    diagnostics.push(finding);
}

fn make_petition(family: &Family<'_>, file: &PetitionFile, whole: &Whole<'_>, only: Option<&Slug>) -> Petition {
    let site = whole.site;
    let named = file.organisations.iter().filter_map(|organisation| Slug::parse(&organisation.value).ok());
    let mut organisations: Vec<Slug> = named.collect();
    organisations.dedup();
    if organisations.is_empty() {
        organisations.extend(only.cloned());
    }
    let translations = family.translations.iter().filter_map(|(name, parsed)| match &parsed.document {
        Document::PetitionTranslation(translation) => Some((language_of(name)?, make_translation(file, translation))),
        _ => None,
    });
    Petition {
        slug: file.slug.clone(),
        id: file.id.as_ref().map_or_else(|| file.slug.clone(), |id| id.value.clone()),
        language: file.language.clone().unwrap_or_else(|| site.language.clone()),
        title: file.title.clone(),
        targets: file.targets.clone(),
        organisations,
        date: file.date,
        summary: file.summary.clone(),
        goal: file.goal,
        closes: file.closes,
        status: file.status,
        topics: distinct_topics(&file.topics),
        image: file.image.as_ref().and_then(|image| make_image(family.main, image)),
        form: file.form.clone(),
        delivers: file.delivers,
        confirm_by_email: file.confirm_by_email.unwrap_or(site.signing.confirm_by_email),
        keep_days: file.keep_days.unwrap_or(site.signing.keep_days),
        collected_elsewhere: file.collected_elsewhere.clone(),
        featured: file.featured,
        share: file.share.clone(),
        aliases: file.aliases.iter().map(|alias| alias.value.clone()).collect(),
        text: file.text.markdown.clone(),
        text_hash: file.text_hash.clone(),
        written: file.written.clone(),
        translations: translations.collect(),
        updates: make_updates(family),
        extra: file.extra.clone(),
        path: family.main.path.to_path_buf(),
    }
}

fn make_image(parsed: &Parsed, image: &ImageFile) -> Option<Image> {
    let file = picture_path(&parsed.path, &image.file.value)?;
    Some(Image { file, alt: image.alt.clone(), credit: image.credit.clone() })
}

fn make_translation(main: &PetitionFile, file: &PetitionTranslationFile) -> PetitionTranslation {
    let targets = if file.targets.is_empty() { &main.targets } else { &file.targets };
    let published = published_text(&file.title, &targets.join(", "), &file.written);
    PetitionTranslation {
        title: file.title.clone(),
        targets: targets.clone(),
        summary: file.summary.clone(),
        image_alt: file.image_alt.clone(),
        text: file.text.markdown.clone(),
        text_hash: TextHash::of(&published),
        written: file.written.clone(),
    }
}

/// Newest first; of one day by name.
fn make_updates(family: &Family<'_>) -> Vec<Update> {
    let mut updates: Vec<Update> = family
        .updates
        .iter()
        .filter_map(|parsed| match &parsed.document {
            Document::Update(file) => Some(make_update(family, parsed, file)),
            _ => None,
        })
        .collect();
    updates.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.slug.cmp(&b.slug)));
    updates
}

fn make_update(family: &Family<'_>, parsed: &Parsed, file: &UpdateFile) -> Update {
    let is_translation = |role: &Role| match role {
        Role::Update { date, name, .. } => {
            *date == Some(file.date) && name.stem == file.slug.as_str() && name.language.is_some()
        }
        _ => false,
    };
    let translations = family.updates.iter().filter(|other| is_translation(&other.role)).filter_map(|other| {
        let Role::Update { name, .. } = &other.role else { return None };
        Some((name, *other))
    });
    Update {
        date: file.date,
        slug: file.slug.clone(),
        title: file.title.clone(),
        text: file.text.markdown.clone(),
        translations: article_translations(translations),
        path: parsed.path.to_path_buf(),
    }
}

/// An organisation that holds signers' data and has no key to seal it to.
fn check_recipients(content: &Content, families: &[Family<'_>], diagnostics: &mut Diagnostics) {
    let mut holders: BTreeMap<&Slug, usize> = BTreeMap::new();
    for petition in content.petitions.values().filter(|petition| petition.status == PetitionStatus::Open) {
        if let Some(holder) = petition.organisations.first() {
            *holders.entry(holder).or_default() += 1;
        }
    }
    for family in families {
        let Document::Organisation(file) = &family.main.document else { continue };
        let Some(count) = holders.get(&file.slug).filter(|_| file.recipients.is_empty()) else { continue };
        let message = match count {
            1 => "an open petition's signatures cannot be sealed".to_owned(),
            count => format!("the signatures of {count} open petitions cannot be sealed"),
        };
        diagnostics.push(
            at(NO_RECIPIENT, family.main, opening(&family.main.source), message)
                .label("no `recipient`")
                .help(format!("run `undersigned keys new {}` and write the public key here as `recipient`", file.slug)),
        );
    }
}
