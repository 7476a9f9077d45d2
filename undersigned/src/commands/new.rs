//! `undersigned new`.

mod language;
mod questions;
mod site;
mod translation;

use std::fs;
use std::io::Write;
use std::path::Path;

use jiff::ZonedDateTime;
use petition::language::Language;
use petition::slug::Slug;
use reader::scaffold::{self, CmsSite, NewFile, NewPetition, ScaffoldError};

use crate::cli::{MenuPlace, NewCommand, WorkflowService};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::{Terminal, shown};

/// Creates files that build without further edits.
pub(crate) fn run(new: &NewCommand, root: Option<&Path>, terminal: &Terminal) -> CommandResult {
    if let NewCommand::Site(new) = new {
        write_all(&new.dir, &site::files(new, ZonedDateTime::now().date(), terminal)?, terminal)?;
        terminal.status(format_args!("Next: cd {} && undersigned serve", shell_quoted(&new.dir)));
        return Ok(());
    }
    let project = Project::find(root)?;
    if let NewCommand::Language { tag } = new {
        return language::run(project.root(), tag, terminal);
    }
    write_all(project.root(), &files(new, &project, terminal)?, terminal)?;
    if let NewCommand::Theme { name } = new {
        terminal.status(format_args!("Next: write `theme: {name}` in content/site.yaml"));
    }
    if matches!(new, NewCommand::Cms { .. }) {
        terminal.status(
            "Next: in the settings of the repository, under Pages, choose the source `GitHub Actions`, then push",
        );
    }
    Ok(())
}

fn files(new: &NewCommand, project: &Project, terminal: &Terminal) -> Result<Vec<NewFile>, Failure> {
    let (root, today) = (project.root(), ZonedDateTime::now().date());
    let language = reader::settings(root).map(|site| site.language);
    let language = language.or_else(|| Language::parse("en")).expect("`en` is a language tag");
    let file = match new {
        NewCommand::Petition { title, slug, organisation } => scaffold::new_petition(&NewPetition {
            title,
            slug: parse_option(slug.as_deref())?,
            organisation: choose_organisation(root, organisation.as_deref())?,
            language: &language,
            today,
        }),
        NewCommand::Organisation { name, slug } => {
            scaffold::new_organisation(name, parse_option(slug.as_deref())?, &language)
        }
        NewCommand::Update { petition, title, date, slug } => {
            let petition = known_petition(root, petition)?;
            let date = date.unwrap_or(today);
            scaffold::new_update(&petition, title, date, parse_option(slug.as_deref())?, &language)
        }
        NewCommand::Page { title, slug, menu } => {
            scaffold::new_page(title, parse_option(slug.as_deref())?, menu.map(MenuPlace::as_str), &language)
        }
        NewCommand::Translation { file, language } => {
            return Ok(vec![translation::file(project, file, language, terminal)?]);
        }
        NewCommand::Theme { name } => return Ok(scaffold::new_theme(&parse("the name", name)?)),
        NewCommand::Cms { repository, branch } => {
            let settings = reader::settings(root);
            let languages =
                settings.map_or_else(|| vec![language], |site| [vec![site.language], site.languages].concat());
            return Ok(scaffold::new_cms(&CmsSite { repository, branch, languages: &languages }));
        }
        NewCommand::Workflow { service: WorkflowService::Github } => Ok(scaffold::github_workflow()),
        NewCommand::Site(_) | NewCommand::Language { .. } => return Ok(Vec::new()),
    };
    Ok(vec![file.map_err(|error: ScaffoldError| Failure::Usage(error.to_string()))?])
}

/// The requested organisation, or the only one of the site.
fn choose_organisation(root: &Path, requested: Option<&str>) -> Result<Slug, Failure> {
    let known = names(root, "organisations")?;
    let names = || known.iter().map(Slug::as_str).collect::<Vec<_>>().join(", ");
    match (requested.map(|name| parse("--organisation", name)).transpose()?, known.as_slice()) {
        (_, []) => Err(Failure::Usage(
            "the site has no organisation yet; create one with `undersigned new organisation NAME`".to_owned(),
        )),
        (Some(name), _) if known.contains(&name) => Ok(name),
        (Some(name), _) => {
            let message = format!("content/organisations/{name}.md does not exist; the site has {}", names());
            Err(Failure::Usage(message))
        }
        (None, [only]) => Ok(only.clone()),
        (None, _) => Err(Failure::Usage(format!(
            "the site has several organisations; choose one with --organisation: {}",
            names()
        ))),
    }
}

/// A petition of the site.
fn known_petition(root: &Path, written: &str) -> Result<Slug, Failure> {
    let known = names(root, "petitions")?;
    if let Some(slug) = known.iter().find(|slug| slug.as_str() == written) {
        return Ok(slug.clone());
    }
    let known = known.iter().map(Slug::as_str).collect::<Vec<_>>();
    let help = match known.as_slice() {
        [] => "the site has no petition yet; create one with `undersigned new petition TITLE`".to_owned(),
        some if some.len() <= 10 => format!("the site has {}", some.join(", ")),
        _ => "its name is that of its file or folder in content/petitions/, without .md".to_owned(),
    };
    Err(Failure::Usage(format!("there is no petition `{written}`; {help}")))
}

/// The names of the files and folders in a folder of `content/`, without translations.
fn names(root: &Path, folder: &str) -> Result<Vec<Slug>, Failure> {
    let folder = root.join("content").join(folder);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |error: std::io::Error| Failure::machine(folder.display(), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let file = entry.file_name();
        let name = file.to_str().unwrap_or_default();
        let is_folder = entry.path().join("index.md").is_file();
        let stem = if is_folder { Some(name) } else { name.strip_suffix(".md") };
        names.extend(stem.and_then(|stem| Slug::parse(stem).ok()));
    }
    names.sort();
    names.dedup();
    Ok(names)
}

/// A path, quoted for the shell if necessary.
fn shell_quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+,:@%\\".contains(c);
    if shown.chars().all(is_plain) { shown } else { format!("'{}'", shown.replace('\'', "'\\''")) }
}

fn parse_option(slug: Option<&str>) -> Result<Option<Slug>, Failure> {
    slug.map(|slug| parse("--slug", slug)).transpose()
}

fn parse(option: &str, slug: &str) -> Result<Slug, Failure> {
    Slug::parse(slug).map_err(|error| Failure::Usage(format!("{option} `{slug}`: {error}")))
}

/// Creates files; an existing one is never replaced.
fn write_all(root: &Path, files: &[NewFile], terminal: &Terminal) -> CommandResult {
    for file in files {
        let path = root.join(&file.path);
        let failed = |error: std::io::Error| Failure::machine(path.display(), error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let created = fs::OpenOptions::new().write(true).create_new(true).open(&path);
        let mut created = created.map_err(|error| Failure::not_created(&path, error))?;
        created.write_all(file.text.as_bytes()).map_err(failed)?;
        terminal.result(shown(&path));
    }
    Ok(())
}
