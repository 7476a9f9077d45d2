//! `undersigned new`.

use std::fs;
use std::io::Write;
use std::path::Path;

use generator::scaffold::{self, NewFile, NewPetition};
use jiff::ZonedDateTime;
use petition::slug::Slug;

use super::shown;
use crate::cli::New;
use crate::exit::{Failure, Outcome};
use crate::project::Project;
use crate::terminal::Terminal;

/// Writes files that build as they are.
pub(crate) fn run(new: &New, root: Option<&Path>, terminal: &Terminal) -> Outcome {
    let today = ZonedDateTime::now().date();
    match new {
        New::Site { dir } => {
            if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
                return Err(Failure::Machine(format!("{} is not empty", dir.display())));
            }
            write_all(dir, &scaffold::new_site(today), terminal)?;
            terminal.tell(format_args!("Next: cd {} && undersigned serve", dir.display()));
            Ok(())
        }
        New::Petition { title, slug, organisation } => {
            let project = Project::find(root)?;
            let petition = NewPetition {
                title,
                slug: slug.as_deref().map(|slug| parse("--slug", slug)).transpose()?,
                organisation: organisation.as_deref().map(|name| parse("--organisation", name)).transpose()?,
                today,
            };
            if let Some(name) = &petition.organisation
                && !project.root().join(format!("content/organisations/{name}.md")).is_file()
            {
                return Err(Failure::Machine(format!("there is no content/organisations/{name}.md")));
            }
            let file = scaffold::new_petition(&petition).map_err(|error| Failure::Machine(error.to_string()))?;
            write_all(project.root(), &[file], terminal)
        }
        New::Organisation { name, slug } => {
            let project = Project::find(root)?;
            let slug = slug.as_deref().map(|slug| parse("--slug", slug)).transpose()?;
            let file = scaffold::new_organisation(name, slug).map_err(|error| Failure::Machine(error.to_string()))?;
            write_all(project.root(), &[file], terminal)
        }
    }
}

fn parse(option: &str, slug: &str) -> Result<Slug, Failure> {
    Slug::parse(slug).map_err(|error| Failure::Machine(format!("{option} `{slug}`: {error}")))
}

/// Writes new files; one that is there is never replaced.
fn write_all(root: &Path, files: &[NewFile], terminal: &Terminal) -> Outcome {
    for file in files {
        let path = root.join(&file.path);
        let failed = |error: std::io::Error| Failure::machine(path.display(), error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        let mut created = fs::OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
        created.write_all(file.text.as_bytes()).map_err(failed)?;
        terminal.result(shown(&path));
    }
    Ok(())
}
