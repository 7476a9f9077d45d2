//! `undersigned keys`.

use std::path::PathBuf;

use petition::slug::Slug;
use signer::KeyPair;

use crate::cli::KeysCommand;
use crate::exit::{CommandResult, Failure};
use crate::private_file;
use crate::project::Project;
use crate::terminal::Terminal;

/// Creates the key pair of an organisation. The private key is never written to the site's directory, which is shared.
pub(crate) fn run(command: &KeysCommand, project: &Project, terminal: &Terminal) -> CommandResult {
    let KeysCommand::New { organisation, output } = command;
    let file = format!("content/organisations/{organisation}.md");
    if !project.root().join(&file).is_file() {
        return Err(Failure::Usage(format!("{file} does not exist")));
    }
    let path = output.clone().map_or_else(|| default_path(organisation), Ok)?;
    let failed = |error| Failure::machine(path.display(), error);
    if private_file::is_below(&path, project.root()).map_err(failed)? {
        let message = "the private key must be outside the site's directory: \
             anyone with a copy of the directory could decrypt signer data";
        return Err(Failure::Usage(message.to_owned()));
    }
    let path = private_file::resolve(&path).map_err(failed)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Failure::machine(folder.display(), error))?;
    }
    let pair = KeyPair::generate(organisation.as_str());
    private_file::write_new(&path, &pair.private_file)?;
    terminal.result(&pair.public);
    terminal.status(format_args!("The private key is in {}. Back it up: it cannot be recovered.", path.display()));
    terminal.status(format_args!("Add this line to {file}:\n\nrecipient: {}", pair.public));
    Ok(())
}

/// `$XDG_CONFIG_HOME/undersigned/<organisation>.key`, or below `~/.config` if that is not set (XDG Base Directory).
fn default_path(organisation: &Slug) -> Result<PathBuf, Failure> {
    let config = std::env::var_os("XDG_CONFIG_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let config = config.or_else(|| std::env::home_dir().map(|home| home.join(".config")));
    let config = config.ok_or_else(|| Failure::Usage("no home directory found; use --output".to_owned()))?;
    Ok(config.join("undersigned").join(format!("{organisation}.key")))
}
