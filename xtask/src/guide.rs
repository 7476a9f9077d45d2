//! `cargo xtask guide`: plays the commands of deploy/README.md, in order and in one shell, against moto.
//!
//! Every block of shell commands is played, except those that follow a comment `<!-- not played: REASON -->`, which are listed.
//! `aws` and `undersigned` are the real ones; `sam` checks its parameters against the template and creates its tables and bucket;
//! `cargo`, which would package the functions for ten minutes, does nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::moto::Moto;
use crate::process::{TaskResult, cargo, run_quietly, say};
use crate::tools::GUIDE;

const README: &str = "deploy/README.md";
const SAM: &str = include_str!("guide/sam.py");
/// Before a block that cannot be played.
const MARK: &str = "<!-- not played: ";

/// A block of commands.
#[derive(Debug, PartialEq, Eq)]
struct Block {
    /// The line of its first command.
    line: usize,
    commands: String,
    /// Why it is not played.
    reason: Option<String>,
}

/// Plays the guide.
///
/// # Errors
/// When a command of the guide fails.
pub(crate) fn run() -> TaskResult {
    let text = fs::read_to_string(README).map_err(|error| format!("{README}: {error}"))?;
    let blocks = blocks(&text)?;
    cargo(&["build", "--package", "undersigned", "--locked"])?;
    let folder = std::env::temp_dir().join(format!("undersigned-guide-{}", std::process::id()));
    let played = Moto::start(&GUIDE).and_then(|moto| {
        prepare(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        play(&blocks, &folder, &moto)
    });
    // Left behind only if it cannot be deleted.
    let _ = fs::remove_dir_all(&folder);
    played?;
    for block in &blocks {
        if let Some(reason) = &block.reason {
            say(&format!("not played: {README}:{}: {reason}", block.line));
        }
    }
    let number = blocks.iter().filter(|block| block.reason.is_none()).count();
    say(&format!("{number} blocks of {README} were played"));
    Ok(())
}

/// The blocks of shell commands of a guide.
fn blocks(text: &str) -> Result<Vec<Block>, String> {
    let (mut blocks, mut open, mut reason) = (Vec::new(), None, None);
    for (number, line) in (1..).zip(text.lines()) {
        let trimmed = line.trim();
        match &mut open {
            None if trimmed == "```sh" => {
                let indent = line.len() - line.trim_start().len();
                let block = Block { line: number + 1, commands: String::new(), reason: reason.take() };
                open = Some((block, indent));
            }
            None => {
                if let Some(reason) = &reason {
                    return Err(format!("{README}:{number}: `not played: {reason}` is not followed by commands"));
                }
                reason = trimmed.strip_prefix(MARK).and_then(|rest| rest.strip_suffix(" -->")).map(str::to_owned);
                if reason.is_none() && trimmed.starts_with("```") && trimmed.len() > 3 {
                    return Err(format!("{README}:{number}: commands are in blocks of `sh`"));
                }
            }
            Some(_) if trimmed == "```" => blocks.extend(open.take().map(|(block, _)| block)),
            Some((block, indent)) => {
                block.commands.push_str(line.get(*indent..).unwrap_or_default());
                block.commands.push('\n');
            }
        }
    }
    if open.is_some() { Err(format!("{README}: a block has no end")) } else { Ok(blocks) }
}

/// A home directory with the template, a site as the guide's step on it describes one, and the programs that are played.
fn prepare(folder: &Path) -> std::io::Result<()> {
    for part in ["home/undersigned/deploy", "programs", "site/content/petitions", "site/content/organisations"] {
        fs::create_dir_all(folder.join(part))?;
    }
    fs::copy("deploy/template.yaml", folder.join("home/undersigned/deploy/template.yaml"))?;
    write_program(&folder.join("programs/cargo"), "#!/bin/sh\ntest \"$1\" = xtask\n")?;
    let python = GUIDE.programs().join("python");
    write_program(&folder.join("programs/sam"), &format!("#!{}\n{SAM}", python.display()))?;
    fs::write(
        folder.join("site/content/site.yaml"),
        "title: Petitions\nbase_url: https://petitions.example.org/\nlanguage: en\naws: { region: eu-west-1 }\n\
         mail: { from: Friends <hello@example.org> }\ncontroller: { name: Friends, contact: hello@example.org }\n",
    )?;
    fs::write(
        folder.join("site/content/petitions/library.md"),
        "---\ntitle: Save the library\ntarget: The Mayor\ndate: 2026-01-01\ngoal: 100\n---\nPlease save it.\n",
    )
}

fn write_program(path: &Path, text: &str) -> std::io::Result<()> {
    fs::write(path, text)?;
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755))
}

/// What the step on the site asks for: a key of the organisation.
const ORGANISATION: &str = "\
cd \"$SITE\"
touch content/organisations/friends.md
KEY=$(undersigned keys new friends --output \"$HOME/friends.key\")
printf -- '---\\nname: Friends\\nrecipient: %s\\n---\\nNeighbours.\\n' \"$KEY\" > content/organisations/friends.md
";

/// Runs all blocks in one shell, since the later ones use the variables of the earlier ones.
fn play(blocks: &[Block], folder: &Path, moto: &Moto) -> TaskResult {
    let mut script = format!("set -eu -o pipefail\n{ORGANISATION}");
    for block in blocks.iter().filter(|block| block.reason.is_none()) {
        script.push_str(&format!("echo '› {README}:{}'\ncd \"$SITE\"\n{}", block.line, block.commands));
    }
    let path = folder.join("guide.sh");
    fs::write(&path, script).map_err(|error| format!("{}: {error}", path.display()))?;
    let binaries = std::env::current_dir().unwrap_or_default().join("target/debug");
    let mut programs: Vec<PathBuf> = vec![folder.join("programs"), binaries, GUIDE.programs()];
    programs.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let programs = std::env::join_paths(programs).map_err(|error| error.to_string())?;
    let mut bash = Command::new("bash");
    bash.arg(&path).env_clear().env("PATH", programs).env("HOME", folder.join("home")).env("SITE", folder.join("site"));
    bash.env("AWS_ENDPOINT_URL", &moto.endpoint).env("AWS_ACCESS_KEY_ID", "key").env("AWS_SECRET_ACCESS_KEY", "secret");
    run_quietly(bash.env("AWS_PAGER", "").env("LANG", "C.UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_keep_their_lines_and_reasons() {
        let text = "Text\n```sh\na\n\nb\n```\n1. Step:\n   <!-- not played: it takes a day -->\n   ```sh\n   c \\\n     d\n   ```\n";
        let block = |line, commands: &str, reason: Option<&str>| Block {
            line,
            commands: commands.to_owned(),
            reason: reason.map(str::to_owned),
        };
        let expected = [block(3, "a\n\nb\n", None), block(10, "c \\\n  d\n", Some("it takes a day"))];
        assert_eq!(blocks(text).unwrap(), expected);
        for wrong in ["```sh\na\n", "<!-- not played: x -->\n\nText\n", "```bash\na\n```\n"] {
            assert!(blocks(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_guide_has_commands_and_few_that_are_not_played() {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(README)).unwrap();
        let blocks = blocks(&text).unwrap();
        let not_played = blocks.iter().filter(|block| block.reason.is_some()).count();
        assert!(blocks.len() > 10 && not_played * 4 < blocks.len(), "{not_played} of {}", blocks.len());
    }
}
