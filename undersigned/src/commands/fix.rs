//! `undersigned fix`.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use generator::Builder;
use reader::fix::{FixedFile, fixed_files};
use similar::TextDiff;

use crate::cli;
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::{Terminal, counted};

/// Makes the corrections that are certain, or prints them.
pub(crate) fn run(fix: &cli::FixArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let now = fix.clock.instant();
    let diagnostics = Builder::new().check(project.root(), now);
    let files = fixed_files(&diagnostics);
    let count: usize = files.values().map(|file| file.count).sum();
    if count == 0 {
        terminal.status("nothing to fix");
        return Ok(());
    }
    let problems = format!("{} in {}", counted(count, "problem", "problems"), counted(files.len(), "file", "files"));
    if fix.dry_run {
        for (path, file) in &files {
            terminal.result(diff(path, file).trim_end());
        }
        terminal.status(format_args!("would fix {problems}"));
        return Ok(());
    }
    for (path, file) in &files {
        replace(&project.root().join(path), &file.after).map_err(|error| Failure::machine(path.display(), error))?;
        terminal.status(format_args!("fixed {}", path.display()));
    }
    let left = Builder::new().check(project.root(), now);
    let (errors, warnings) = (left.error_count(), left.warning_count());
    let rest = match errors + warnings {
        0 => String::new(),
        1 => "; 1 other is left (`undersigned check` shows it)".to_owned(),
        left => format!("; {left} others are left (`undersigned check` shows them)"),
    };
    terminal.summary(format_args!("fixed {problems}{rest}"));
    Ok(())
}

/// The changes of a file as a patch.
fn diff(path: &Path, file: &FixedFile) -> String {
    let path = reader::paths::with_slashes(path);
    let diff = TextDiff::from_lines(&*file.before, &*file.after);
    diff.unified_diff().context_radius(1).header(&format!("a/{path}"), &format!("b/{path}")).to_string()
}

/// Replaces a file atomically. It keeps its permissions, and a symbolic link its target.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = path.canonicalize()?;
    let folder = path.parent().ok_or(io::ErrorKind::NotFound)?;
    let mut file = tempfile::Builder::new().prefix(".undersigned-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    file.as_file().set_permissions(fs::metadata(&path)?.permissions())?;
    file.persist(&path).map(drop).map_err(|error| error.error)
}
