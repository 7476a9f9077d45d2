//! `undersigned new`.

mod language;

use std::fs;
use std::io::Write;
use std::path::Path;

use jiff::ZonedDateTime;
use petition::slug::Slug;
use reader::scaffold::{self, NewFile, NewPetition};

use crate::cli::NewCommand;
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::{Terminal, shown};

/// Creates files that build without further edits.
pub(crate) fn run(new: &NewCommand, root: Option<&Path>, terminal: &Terminal) -> CommandResult {
    let today = ZonedDateTime::now().date();
    match new {
        NewCommand::Site { dir } => {
            if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
                return Err(Failure::Usage(format!("{} is not empty", dir.display())));
            }
            write_all(dir, &scaffold::new_site(today), terminal)?;
            terminal.status(format_args!("Next: cd {} && undersigned serve", shell_quoted(dir)));
            Ok(())
        }
        NewCommand::Petition { title, slug, organisation } => {
            let project = Project::find(root)?;
            let petition = NewPetition {
                title,
                slug: slug.as_deref().map(|slug| parse("--slug", slug)).transpose()?,
                organisation: choose_organisation(project.root(), organisation.as_deref())?,
                today,
            };
            let file = scaffold::new_petition(&petition).map_err(|error| Failure::Usage(error.to_string()))?;
            write_all(project.root(), &[file], terminal)
        }
        NewCommand::Language { tag } => language::run(Project::find(root)?.root(), tag, terminal),
        NewCommand::Organisation { name, slug } => {
            let project = Project::find(root)?;
            let slug = slug.as_deref().map(|slug| parse("--slug", slug)).transpose()?;
            let file = scaffold::new_organisation(name, slug).map_err(|error| Failure::Usage(error.to_string()))?;
            write_all(project.root(), &[file], terminal)
        }
    }
}

/// The requested organisation, or the only one of the site.
fn choose_organisation(root: &Path, requested: Option<&str>) -> Result<Slug, Failure> {
    let known = organisations(root)?;
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

/// The names of the files in `content/organisations/`, without translations.
fn organisations(root: &Path) -> Result<Vec<Slug>, Failure> {
    let folder = root.join("content/organisations");
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let failed = |error: std::io::Error| Failure::machine(folder.display(), error);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let file = entry.map_err(failed)?.file_name();
        names.extend(file.to_str().and_then(|name| name.strip_suffix(".md")).and_then(|name| Slug::parse(name).ok()));
    }
    names.sort();
    Ok(names)
}

/// A path, quoted for the shell if necessary.
fn shell_quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    let is_plain = |c: char| c.is_alphanumeric() || "/._-+,:@%\\".contains(c);
    if shown.chars().all(is_plain) { shown } else { format!("'{}'", shown.replace('\'', "'\\''")) }
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
