//! `undersigned keys`.

use std::path::{Component, Path, PathBuf};

use petition::slug::Slug;
use signer::KeyPair;

use crate::cli::Keys;
use crate::exit::{CommandResult, Failure};
use crate::private_file;
use crate::project::Project;
use crate::terminal::Terminal;

/// Makes the key pair of an organisation. The private key never lies in the site's folder, which is published and shared.
pub(crate) fn run(command: &Keys, project: &Project, terminal: &Terminal) -> CommandResult {
    let Keys::New { organisation, output } = command;
    let file = format!("content/organisations/{organisation}.md");
    if !project.root().join(&file).is_file() {
        return Err(Failure::Usage(format!("there is no {file}")));
    }
    let path = output.clone().map_or_else(|| default_path(organisation), Ok)?;
    let path = resolved(&path)?;
    refuse_below(&path, project.root())?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Failure::machine(folder.display(), error))?;
    }
    let pair = KeyPair::generate(organisation.as_str());
    private_file::write_new(&path, &pair.private_file)?;
    terminal.result(&pair.public);
    terminal.tell(format_args!("The private key is in {}. Keep a copy: nobody can make it again.", path.display()));
    terminal.tell(format_args!("Write into {file}:\n\nrecipient: {}", pair.public));
    Ok(())
}

/// `$XDG_CONFIG_HOME/undersigned/<organisation>.key`, below `~/.config` where that is not set (XDG Base Directory).
fn default_path(organisation: &Slug) -> Result<PathBuf, Failure> {
    let config = std::env::var_os("XDG_CONFIG_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let config = config.or_else(|| std::env::home_dir().map(|home| home.join(".config")));
    let config = config.ok_or_else(|| Failure::Usage("there is no home folder: say where with --output".to_owned()))?;
    Ok(config.join("undersigned").join(format!("{organisation}.key")))
}

/// Where a path leads in truth, though neither the file nor its folder need be there: without `..`, and through the links
/// of whatever folders are.
fn resolved(path: &Path) -> Result<PathBuf, Failure> {
    let failed = |error| Failure::machine(path.display(), error);
    let mut absolute = PathBuf::new();
    for part in std::path::absolute(path).map_err(failed)?.components() {
        match part {
            Component::ParentDir => {
                absolute.pop();
            }
            part => absolute.push(part),
        }
    }
    let Some(there) = absolute.ancestors().skip(1).find(|folder| folder.exists()) else { return Ok(absolute) };
    let rest = absolute.strip_prefix(there).unwrap_or(Path::new(""));
    Ok(there.canonicalize().map_err(failed)?.join(rest))
}

fn refuse_below(path: &Path, root: &Path) -> CommandResult {
    if path.starts_with(root) {
        let message =
            "the private key must not lie in the site's folder: whoever gets the folder could read all signers' data";
        return Err(Failure::Usage(message.to_owned()));
    }
    Ok(())
}
