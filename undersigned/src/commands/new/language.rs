//! `undersigned new language`.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use petition::language::Language;

use crate::exit::{CommandResult, Failure};
use crate::terminal::{Terminal, counted, shown};

/// Creates the file that adds a language to the site, or adds the messages that it lacks.
pub(super) fn run(root: &Path, tag: &str, terminal: &Terminal) -> CommandResult {
    let language = Language::parse(tag)
        .ok_or_else(|| Failure::Usage(format!("`{tag}` is not a language tag, such as `ko` or `sr-Latn`")))?;
    let mut existing = Ok(None);
    let file = generator::language_file(&language, |path| {
        existing = read(&root.join(path));
        existing.as_ref().ok().cloned().flatten()
    });
    let is_new = existing?.is_none();
    let file = file.ok_or_else(|| {
        Failure::Usage(format!(
            "the default theme has texts in `{language}`; to change some, write these messages into \
             themes/default/i18n/{language}.ftl"
        ))
    })?;
    let path = root.join(&file.path);
    if file.text.is_empty() {
        terminal.status(format_args!("{} has all messages", shown(&path)));
        return Ok(());
    }
    let failed = |error: std::io::Error| Failure::machine(path.display(), error);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let mut opened = fs::OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
    opened.write_all(file.text.as_bytes()).map_err(failed)?;
    terminal.result(shown(&path));
    let next = if is_new {
        format!("translate them, add `{language}` to `languages` in content/site.yaml, and run `undersigned check`")
    } else {
        "translate them, and run `undersigned check`".to_owned()
    };
    let messages = counted(file.untranslated, "message", "messages");
    terminal.status(format_args!("{messages} to translate. Next: {next}"));
    Ok(())
}

/// The text of a file; `None` if it does not exist.
fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::machine(path.display(), error)),
    }
}
