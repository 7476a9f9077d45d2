//! Generates the secrets of a new site in a folder: `public` for the signer function and `mailer` for the mailer function.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::process::ExitCode;

use signer::{Secrets, SystemRandom};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder] = arguments.as_slice() else {
        let _ = writeln!(io::stderr(), "usage: new-secrets FOLDER");
        return ExitCode::from(2);
    };
    match write_secrets(Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{folder}: {error}");
            ExitCode::from(2)
        }
    }
}

/// Only the owner can read the files. Existing files are not overwritten, since the identity of a site cannot be replaced.
fn write_secrets(folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        fs::DirBuilder::new().mode(0o700).create(folder)?;
    }
    let secrets = Secrets::generate(&SystemRandom);
    write_new(&folder.join("public"), &secrets.public().to_text())?;
    write_new(&folder.join("mailer"), &secrets.mailer().to_text())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?.write_all(text.as_bytes())
}
