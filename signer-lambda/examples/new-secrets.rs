//! Makes the two secrets of a new site: `public` for the signer and `mailer` for the mailer, as files in a new folder.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;
use std::process::ExitCode;

use age::secrecy::ExposeSecret;
use signer::random::SystemRandom;
use signer::secret::Secrets;
use zeroize::Zeroizing;

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

/// Only their owner can read the files, and none is ever written over: a site's identity exists once.
fn write_secrets(folder: &Path) -> io::Result<()> {
    if !folder.exists() {
        fs::DirBuilder::new().mode(0o700).create(folder)?;
    }
    let secrets = Secrets::generate(&SystemRandom);
    let mut tokens = Zeroizing::new(String::new());
    for token in &secrets.tokens {
        tokens.push_str(&format!("tokens = {}:{}\n", token.id, *token.key.to_hexadecimal()));
    }
    let mut mailer = tokens.clone();
    for pair in &secrets.mailbox {
        mailer.push_str(&format!("mailbox = {}\n", pair.to_string().expose_secret()));
    }
    let identity = secrets.identity.to_hexadecimal();
    let public =
        Zeroizing::new(format!("identity = {}\n{}mailbox = {}\n", *identity, *tokens, secrets.public().mailbox));
    write_new(&folder.join("public"), &public)?;
    write_new(&folder.join("mailer"), &mailer)
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?.write_all(text.as_bytes())
}
