//! `undersigned theme`.

use std::fs;
use std::io::Write;
use std::path::Path;

use crate::cli::ThemeCommand;
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::{Terminal, shown};

/// Prints or copies a file of the default theme.
pub(crate) fn run(theme: &ThemeCommand, root: Option<&Path>, terminal: &Terminal) -> CommandResult {
    match theme {
        ThemeCommand::Show { file: None } => {
            generator::default_theme_files().iter().for_each(|path| terminal.result(path));
            Ok(())
        }
        ThemeCommand::Show { file: Some(file) } => {
            // The reader may have closed the pipe (`| head`), which is no failure.
            let _ = std::io::stdout().write_all(content(&find(file)?));
            Ok(())
        }
        ThemeCommand::Eject { file } => {
            let project = Project::find(root)?;
            let path = find(file)?;
            let theme = reader::settings(project.root()).map_or_else(|| "default".to_owned(), |site| site.theme);
            let place = project.root().join("themes").join(theme).join(&path);
            let failed = |error: std::io::Error| Failure::machine(place.display(), error);
            if let Some(folder) = place.parent() {
                fs::create_dir_all(folder).map_err(failed)?;
            }
            let created = fs::OpenOptions::new().write(true).create_new(true).open(&place);
            let mut created = created.map_err(|error| Failure::not_created(&place, error))?;
            created.write_all(content(&path)).map_err(failed)?;
            terminal.result(shown(&place));
            Ok(())
        }
    }
}

fn content(path: &str) -> &'static [u8] {
    generator::default_theme_file(path).unwrap_or_default()
}

/// The path of a file that is given by its path or its name.
fn find(written: &str) -> Result<String, Failure> {
    let files = generator::default_theme_files();
    let written = written.trim_start_matches("themes/default/");
    let is_named = |path: &&String| *path == written || path.ends_with(&format!("/{written}"));
    let found: Vec<&String> = files.iter().filter(is_named).collect();
    match found.as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(Failure::Usage(format!(
            "the default theme has no file `{written}`; `undersigned theme show` lists its files"
        ))),
        several => match several.iter().find(|path| **path == written) {
            Some(exact) => Ok((*exact).clone()),
            None => {
                let names = several.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(", ");
                Err(Failure::Usage(format!("several files have this name: {names}")))
            }
        },
    }
}
