//! New files that build as they are and explain themselves.

use std::path::PathBuf;

use jiff::civil::Date;
use petition::slug::Slug;

use crate::slug;
use crate::yaml::quoted;

/// A file to be written, relative to the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Where.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// Why a file cannot be made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScaffoldError {
    /// No letter of the title can be part of an address.
    #[error("no address can be made from `{0}`: say one with --slug, such as --slug keep-the-library")]
    NoSlug(String),
    /// Longer than a title may be.
    #[error("the title has {length} characters, and at most {max} are allowed")]
    TitleTooLong {
        /// Its length.
        length: usize,
        /// The most.
        max: usize,
    },
    /// Nothing but white space.
    #[error("the title is empty")]
    TitleEmpty,
}

/// What a new petition is made from.
#[derive(Clone, Debug)]
pub struct NewPetition<'a> {
    /// Its title.
    pub title: &'a str,
    /// The name of its file; else made from the title.
    pub slug: Option<Slug>,
    /// Who starts it. Always written down, so that the petition still builds when the site has a second organisation.
    pub organisation: Slug,
    /// When it is made: its first `date`.
    pub today: Date,
}

/// The files of a new site: settings, an organisation, a petition, a page, and what Git and editors should know.
pub fn new_site(today: Date) -> Vec<NewFile> {
    let petition = PETITION
        .replace("@TITLE@", &quoted("Keep the library open on Saturdays"))
        .replace("@ORGANISATION@", "our-group")
        .replace("@DATE@", &today.to_string());
    [
        ("content/site.yaml", SITE.to_owned()),
        ("content/organisations/our-group.md", ORGANISATION.replace("@NAME@", &quoted("Our group"))),
        ("content/petitions/keep-the-library-open.md", petition),
        ("content/pages/about.md", PAGE.to_owned()),
        (".gitignore", GIT_IGNORE.to_owned()),
    ]
    .map(|(path, text)| NewFile { path: path.into(), text })
    .into()
}

/// A petition: a draft with its title in quotes.
///
/// # Errors
/// Where no slug can be made from the title, or the title is none.
pub fn new_petition(petition: &NewPetition<'_>) -> Result<NewFile, ScaffoldError> {
    let title = check_title(petition.title)?;
    let slug = match &petition.slug {
        Some(slug) => slug.clone(),
        None => slug::from_text(&title).ok_or_else(|| ScaffoldError::NoSlug(title.clone()))?,
    };
    let text = PETITION
        .replace("@TITLE@", &quoted(&title))
        .replace("@ORGANISATION@", petition.organisation.as_str())
        .replace("@DATE@", &petition.today.to_string());
    Ok(NewFile { path: format!("content/petitions/{slug}.md").into(), text })
}

/// An organisation, with its name in quotes; its file is named after it.
///
/// # Errors
/// Where no slug can be made from the name, or the name is none.
pub fn new_organisation(name: &str, slug: Option<Slug>) -> Result<NewFile, ScaffoldError> {
    let name = check_title(name)?;
    let slug = slug.or_else(|| slug::from_text(&name)).ok_or_else(|| ScaffoldError::NoSlug(name.clone()))?;
    let text = ORGANISATION.replace("@NAME@", &quoted(&name));
    Ok(NewFile { path: format!("content/organisations/{slug}.md").into(), text })
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
const GIT_IGNORE: &str =
    "# Made by `undersigned build` and `serve`; .undersigned/ also holds test signatures.\n/site/\n/.undersigned/\n";
