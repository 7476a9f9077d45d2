//! Templates of new files, which build as they are and explain themselves.

mod cms;
mod translation;

use std::path::PathBuf;

use jiff::civil::Date;
use petition::language::Language;
use petition::slug::Slug;

pub use self::cms::{CmsSite, new_cms};
pub use self::translation::new_translation;

use crate::front_matter::yaml::quoted;
use crate::{schema, slug};

/// A file to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Relative to the root.
    pub path: PathBuf,
    /// The whole content.
    pub text: String,
}

/// Why a file cannot be created.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScaffoldError {
    /// No character of the title can be part of a URL.
    #[error("cannot make a slug from `{0}`; pass one with --slug, such as --slug keep-the-library")]
    NoSlug(String),
    /// The title is too long.
    #[error("the title has {length} characters; at most {max} are allowed")]
    TitleTooLong {
        /// In characters.
        length: usize,
        /// In characters.
        max: usize,
    },
    /// The file has no translations of its own, or cannot be read.
    #[error(
        "{0} is not a file that can be translated: name a petition, organisation, update or page with valid front matter"
    )]
    NotTranslatable(String),
    /// The title has only white space.
    #[error("the title is empty")]
    TitleEmpty,
}

/// The inputs of a new petition.
#[derive(Clone, Debug)]
pub struct NewPetition<'a> {
    /// Escaped for YAML when it is written.
    pub title: &'a str,
    /// The file name; made from the title by default.
    pub slug: Option<Slug>,
    /// The organisation that starts it. Always written to the file, so that the petition still builds when the site
    /// gets a second organisation.
    pub organisation: Slug,
    /// The site's language, by which the title is spelled in the slug.
    pub language: &'a Language,
    /// The initial `date`.
    pub today: Date,
}

/// The settings of a new site.
#[derive(Clone, Debug)]
pub struct NewSite {
    /// Its name.
    pub title: String,
    /// The name of its first organisation.
    pub organisation: String,
    /// The language of its files.
    pub language: Language,
    /// The brand colour, `#rrggbb` or `#rgb`.
    pub brand: Option<String>,
    /// The title of its first petition; an example by default.
    pub petition: Option<String>,
    /// Where it will be published; an example by default.
    pub base_url: Option<String>,
    /// The IANA name of its time zone.
    pub timezone: String,
    /// The date of its first petition.
    pub today: Date,
}

/// The files of a new site: settings, an organisation, a petition, a page, and configuration for Git and editors.
///
/// # Errors
/// If a title or the name of the organisation is empty or too long, or no slug can be made from the name or the petition's title.
pub fn new_site(site: &NewSite) -> Result<Vec<NewFile>, ScaffoldError> {
    let (title, name) = (check_title(&site.title)?, check_title(&site.organisation)?);
    let slug = slug_of(&name, &site.language)?;
    let petition = new_petition(&NewPetition {
        title: site.petition.as_deref().unwrap_or("Keep the library open on Saturdays"),
        slug: if site.petition.is_none() { Slug::parse("keep-the-library-open").ok() } else { None },
        organisation: slug.clone(),
        language: &site.language,
        today: site.today,
    })?;
    let brand = match &site.brand {
        Some(brand) => format!("brand: {}", quoted(brand)),
        None => "# brand: \"#0b5c55\"".to_owned(),
    };
    let settings = SITE
        .replace("@TITLE@", &quoted(&title))
        .replace("@BASE_URL@", site.base_url.as_deref().unwrap_or(EXAMPLE_URL))
        .replace("@LANGUAGE@", site.language.as_str())
        .replace("@TIMEZONE@", &site.timezone)
        .replace("@BRAND@", &brand)
        .replace("@NAME@", &name.replace('"', "'"));
    let schema = schema::of_kind("site").map(|schema| format!("{schema:#}\n")).unwrap_or_default();
    let mut files: Vec<NewFile> = [
        ("content/site.yaml", settings),
        ("content/pages/about.md", PAGE.to_owned()),
        (".vscode/site.schema.json", schema),
        (".vscode/tasks.json", TASKS.to_owned()),
        (".gitignore", GIT_IGNORE.to_owned()),
    ]
    .map(|(path, text)| NewFile { path: path.into(), text })
    .into();
    files.splice(1..1, [organisation(&name, &slug), petition]);
    Ok(files)
}

/// A workflow for GitHub Actions that checks pull requests and publishes what is merged.
pub fn github_workflow() -> NewFile {
    NewFile { path: ".github/workflows/petitions.yml".into(), text: GITHUB_WORKFLOW.to_owned() }
}

/// A new petition, as a draft.
///
/// # Errors
/// If no slug can be made from the title, or the title is empty or too long.
pub fn new_petition(petition: &NewPetition<'_>) -> Result<NewFile, ScaffoldError> {
    let title = check_title(petition.title)?;
    let slug = match &petition.slug {
        Some(slug) => slug.clone(),
        None => slug_of(&title, petition.language)?,
    };
    let text = PETITION
        .replace("@TITLE@", &quoted(&title))
        .replace("@ORGANISATION@", petition.organisation.as_str())
        .replace("@DATE@", &petition.today.to_string());
    Ok(NewFile { path: format!("content/petitions/{slug}.md").into(), text })
}

/// A new organisation, whose file is named after it.
///
/// # Errors
/// If no slug can be made from the name, or the name is empty or too long.
pub fn new_organisation(name: &str, slug: Option<Slug>, language: &Language) -> Result<NewFile, ScaffoldError> {
    let name = check_title(name)?;
    let slug = slug.map_or_else(|| slug_of(&name, language), Ok)?;
    Ok(organisation(&name, &slug))
}

fn organisation(name: &str, slug: &Slug) -> NewFile {
    let text = ORGANISATION.replace("@NAME@", &quoted(name)).replace("@SLUG@", slug.as_str());
    NewFile { path: format!("content/organisations/{slug}.md").into(), text }
}

/// An update of a petition.
///
/// # Errors
/// If no slug can be made from the title, or the title is empty or too long.
pub fn new_update(
    petition: &Slug,
    title: &str,
    date: Date,
    slug: Option<Slug>,
    language: &Language,
) -> Result<NewFile, ScaffoldError> {
    let title = check_title(title)?;
    let slug = slug.map_or_else(|| slug_of(&title, language), Ok)?;
    let path = format!("content/petitions/{petition}/updates/{date}-{slug}.md").into();
    Ok(NewFile { path, text: UPDATE.replace("@TITLE@", &quoted(&title)) })
}

/// A page. `menu` is the menu that links to it.
///
/// # Errors
/// If no slug can be made from the title, or the title is empty or too long.
pub fn new_page(
    title: &str,
    slug: Option<Slug>,
    menu: Option<&str>,
    language: &Language,
) -> Result<NewFile, ScaffoldError> {
    let title = check_title(title)?;
    let slug = slug.map_or_else(|| slug_of(&title, language), Ok)?;
    let menu = menu.map_or_else(|| "# menu: footer".to_owned(), |menu| format!("menu: {menu}"));
    let text = NEW_PAGE.replace("@TITLE@", &quoted(&title)).replace("@MENU@", &menu);
    Ok(NewFile { path: format!("content/pages/{slug}.md").into(), text })
}

/// A theme without any change yet.
pub fn new_theme(name: &Slug) -> Vec<NewFile> {
    let files = [("theme.yaml", THEME), ("static/custom.css", CUSTOM_CSS)];
    let file = |(path, text): (&str, &str)| NewFile {
        path: format!("themes/{name}/{path}").into(),
        text: text.replace("@NAME@", name.as_str()),
    };
    files.map(file).into()
}

fn slug_of(title: &str, language: &Language) -> Result<Slug, ScaffoldError> {
    slug::from_text(title, language).ok_or_else(|| ScaffoldError::NoSlug(title.to_owned()))
}

fn check_title(title: &str) -> Result<String, ScaffoldError> {
    let printable: String = title.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let title = petition::text::fold_white_space(&printable);
    let (length, max) = (title.chars().count(), crate::front_matter::keys::TITLE_MAX);
    match length {
        0 => Err(ScaffoldError::TitleEmpty),
        _ if length > max => Err(ScaffoldError::TitleTooLong { length, max }),
        _ => Ok(title),
    }
}

const PETITION: &str = include_str!("scaffold/petition.md");
const ORGANISATION: &str = include_str!("scaffold/organisation.md");
const SITE: &str = include_str!("scaffold/site.yaml");
const PAGE: &str = include_str!("scaffold/page.md");
const NEW_PAGE: &str = include_str!("scaffold/new-page.md");
const TASKS: &str = include_str!("scaffold/tasks.json");
const GITHUB_WORKFLOW: &str = include_str!("scaffold/github-workflow.yml");
/// A URL that no site can have (RFC 2606).
const EXAMPLE_URL: &str = "https://petitions.example.org/";
const UPDATE: &str = include_str!("scaffold/update.md");
const THEME: &str = include_str!("scaffold/theme.yaml");
const CUSTOM_CSS: &str = include_str!("scaffold/custom.css");
const GIT_IGNORE: &str = "# Generated by `undersigned build` and `serve`; .undersigned/ also contains test signatures.\n/site/\n\
    /.undersigned/\n/.undersigned-stage-*/\n# Exports of signatures, and keys.\n*.csv\n*.jsonl\n*.xlsx\n*.key\n";
