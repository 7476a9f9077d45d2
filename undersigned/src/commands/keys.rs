//! `undersigned keys`.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use petition::slug::Slug;
use signer::{FunctionSecrets, Key, KeyPair, MailerSecrets, PublicSecrets, SecretErrors, Secrets, SystemRandom};
use zeroize::Zeroizing;

use crate::cli::{KeysCommand, RotatedSecret};
use crate::exit::{CommandResult, Failure};
use crate::private_file;
use crate::project::Project;
use crate::terminal::Terminal;

/// Creates the keys. They are never written to the site's directory, which is shared.
pub(crate) fn run(command: &KeysCommand, project: &Project, terminal: &Terminal) -> CommandResult {
    match command {
        KeysCommand::New { organisation, output } => new(organisation, output.as_deref(), project, terminal),
        KeysCommand::Backup { output } => backup(output.as_deref(), project, terminal),
        KeysCommand::Site { output } => site(output.as_deref(), project, terminal),
        KeysCommand::Rotate { secret, retire, output } => {
            rotate(*secret, *retire, output.as_deref(), project, terminal)
        }
    }
}

fn new(organisation: &Slug, output: Option<&Path>, project: &Project, terminal: &Terminal) -> CommandResult {
    let file = format!("content/organisations/{organisation}.md");
    if !project.root().join(&file).is_file() {
        return Err(Failure::Usage(format!("{file} does not exist")));
    }
    let pair = KeyPair::generate(organisation.as_str());
    write_pair(&pair, output, &format!("{organisation}.key"), project, terminal)?;
    terminal.status(format_args!("Add this line to {file}:\n\nrecipient: {}", pair.public));
    Ok(())
}

fn backup(output: Option<&Path>, project: &Project, terminal: &Terminal) -> CommandResult {
    write_pair(&KeyPair::for_backups(), output, "backup.key", project, terminal)
}

/// Writes the private key to a new file, and prints the public one.
fn write_pair(
    pair: &KeyPair,
    output: Option<&Path>,
    name: &str,
    project: &Project,
    terminal: &Terminal,
) -> CommandResult {
    let path = output_path(output, name, project)?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|error| Failure::machine(folder.display(), error))?;
    }
    private_file::write_new(&path, &pair.private_file)?;
    terminal.result(&pair.public);
    terminal.status(format_args!("The private key is in {}. Back it up: it cannot be recovered.", path.display()));
    Ok(())
}

/// Creates the secrets of a site: one file per function, since neither function may hold those of the other.
fn site(output: Option<&Path>, project: &Project, terminal: &Terminal) -> CommandResult {
    let files = SecretFiles::new(output, project)?;
    // Before writing any: files of two sites would not fit each other.
    for path in files.all() {
        if path.symlink_metadata().is_ok() {
            return Err(Failure::not_created(&path, ErrorKind::AlreadyExists.into()));
        }
    }
    if !files.folder.exists() {
        private_file::create_folder(&files.folder).map_err(|error| Failure::machine(files.folder.display(), error))?;
    }
    let secrets = Secrets::generate(&SystemRandom);
    private_file::write_new(&files.public(), &secrets.public().to_text())?;
    private_file::write_new(&files.mailer(), &secrets.mailer().to_text())?;
    private_file::write_new(&files.origin(), &format!("{}\n", *new_origin_secret()))?;
    for path in files.all() {
        terminal.result(path.display());
    }
    terminal.status("Keep an offline copy: without the identity, everyone could sign a second time.");
    Ok(())
}

/// Adds a secret to the files, or removes all but the newest.
fn rotate(
    secret: RotatedSecret,
    retire: bool,
    output: Option<&Path>,
    project: &Project,
    terminal: &Terminal,
) -> CommandResult {
    let files = SecretFiles::new(output, project)?;
    let changed = match secret {
        RotatedSecret::Origin => {
            let line = Zeroizing::new(SecretFiles::read(&files.origin())?);
            let newest = line.trim().split(',').next().unwrap_or_default();
            let line = if retire { newest.to_owned() } else { format!("{},{newest}", *new_origin_secret()) };
            private_file::replace(&files.origin(), &format!("{line}\n"))?;
            vec![files.origin()]
        }
        RotatedSecret::Tokens | RotatedSecret::Mailbox => {
            let mut secrets = files.read_functions()?;
            match (secret, retire) {
                (RotatedSecret::Mailbox, true) => secrets.retire_mailboxes(),
                (RotatedSecret::Mailbox, false) => secrets.add_mailbox(),
                (_, true) => secrets.retire_token_keys(),
                (_, false) => {
                    let added = secrets.add_token_key(&SystemRandom);
                    added
                        .ok_or_else(|| Failure::Usage("256 token keys are in use: retire the older ones".to_owned()))?;
                }
            }
            private_file::replace(&files.mailer(), &secrets.mailer.to_text())?;
            private_file::replace(&files.public(), &secrets.public.to_text())?;
            vec![files.mailer(), files.public()]
        }
    };
    for path in changed {
        terminal.result(path.display());
    }
    terminal.status("Upload the changed files, as deploy/README.md describes under \"Rotating secrets\".");
    Ok(())
}

/// 32 random bytes as digits, in the alphabet of a header.
fn new_origin_secret() -> Zeroizing<String> {
    Key::generate(&SystemRandom).to_hexadecimal()
}

/// The files of `keys site`.
struct SecretFiles {
    folder: PathBuf,
}

impl SecretFiles {
    fn new(output: Option<&Path>, project: &Project) -> Result<Self, Failure> {
        Ok(Self { folder: output_path(output, "site", project)? })
    }

    /// The secrets of the signer.
    fn public(&self) -> PathBuf {
        self.folder.join("public")
    }

    /// The secrets of the mailer.
    fn mailer(&self) -> PathBuf {
        self.folder.join("mailer")
    }

    /// The value of the template's parameter `OriginSecret`.
    fn origin(&self) -> PathBuf {
        self.folder.join("origin")
    }

    fn all(&self) -> [PathBuf; 3] {
        [self.public(), self.mailer(), self.origin()]
    }

    fn read(path: &Path) -> Result<String, Failure> {
        std::fs::read_to_string(path).map_err(|error| Failure::machine(path.display(), error))
    }

    fn read_functions(&self) -> Result<FunctionSecrets, Failure> {
        let invalid = |path: PathBuf, errors: SecretErrors| Failure::Usage(format!("{}: {errors}", path.display()));
        let public = Zeroizing::new(Self::read(&self.public())?);
        let public = PublicSecrets::parse(&public).map_err(|errors| invalid(self.public(), errors))?;
        let mailer = Zeroizing::new(Self::read(&self.mailer())?);
        let mailer = MailerSecrets::parse(&mailer).map_err(|errors| invalid(self.mailer(), errors))?;
        let secrets = FunctionSecrets { public, mailer };
        if secrets.match_each_other() {
            return Ok(secrets);
        }
        let (public, mailer) = (self.public(), self.mailer());
        let message = format!(
            "{} and {} do not fit each other; restore both from the same copy",
            public.display(),
            mailer.display()
        );
        Err(Failure::Usage(message))
    }
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
