//! `undersigned keys`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use petition::slug::Slug;
use signer::{KeyPair, Secrets, SystemRandom};

use crate::cli::KeysCommand;
use crate::exit::{CommandResult, Failure};
use crate::private_file;
use crate::project::Project;
use crate::terminal::Terminal;

/// Creates the keys. They are never written to the site's directory, which is shared.
pub(crate) fn run(command: &KeysCommand, project: &Project, terminal: &Terminal) -> CommandResult {
    match command {
        KeysCommand::New { organisation, output } => new(organisation, output.as_deref(), project, terminal),
        KeysCommand::Site { output } => site(output.as_deref(), project, terminal),
    }
}

fn new(organisation: &Slug, output: Option<&Path>, project: &Project, terminal: &Terminal) -> CommandResult {
    let file = format!("content/organisations/{organisation}.md");
    if !project.root().join(&file).is_file() {
        return Err(Failure::Usage(format!("{file} does not exist")));
    }
    let path = output_path(output, &format!("{organisation}.key"), project)?;
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

/// Creates the secrets of a site: one file per function, since neither function may hold those of the other.
fn site(output: Option<&Path>, project: &Project, terminal: &Terminal) -> CommandResult {
    let folder = output_path(output, "site", project)?;
    let (public, mailer) = (folder.join("public"), folder.join("mailer"));
    // Before writing either: halves of two sites would not fit each other.
    for path in [&public, &mailer] {
        if path.symlink_metadata().is_ok() {
            return Err(Failure::not_created(path, ErrorKind::AlreadyExists.into()));
        }
    }
    if !folder.exists() {
        private_file::create_folder(&folder).map_err(|error| Failure::machine(folder.display(), error))?;
    }
    let secrets = Secrets::generate(&SystemRandom);
    private_file::write_new(&public, &secrets.public().to_text())?;
    private_file::write_new(&mailer, &secrets.mailer().to_text())?;
    terminal.result(public.display());
    terminal.result(mailer.display());
    terminal.status("Keep an offline copy: without the identity, everyone could sign a second time.");
    Ok(())
}

/// The given path, or `name` in `$XDG_CONFIG_HOME/undersigned` (XDG Base Directory); never in the site's directory.
fn output_path(given: Option<&Path>, name: &str, project: &Project) -> Result<PathBuf, Failure> {
    let path = match given {
        Some(path) => path.to_owned(),
        None => config_folder()?.join(name),
    };
    let failed = |error| Failure::machine(path.display(), error);
    if private_file::is_below(&path, project.root()).map_err(failed)? {
        let message = "keys must be outside the site's directory: \
             anyone with a copy of the directory could decrypt signer data";
        return Err(Failure::Usage(message.to_owned()));
    }
    private_file::resolve(&path).map_err(failed)
}

/// `$XDG_CONFIG_HOME/undersigned`, or `~/.config/undersigned` if that is not set.
fn config_folder() -> Result<PathBuf, Failure> {
    let config = std::env::var_os("XDG_CONFIG_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let config = config.or_else(|| std::env::home_dir().map(|home| home.join(".config")));
    let config = config.ok_or_else(|| Failure::Usage("no home directory found; use --output".to_owned()))?;
    Ok(config.join("undersigned"))
}
