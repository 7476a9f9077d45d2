//! `cargo xtask image`: the image for machines with containers, from the program of `cargo xtask dist`, tried and saved as a file
//! for `docker load`. Needs a running Docker.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::dist::{self, Platform, VERSION};
use crate::process::{TaskResult, run_command, say};

/// In bytes.
const SIZE_MAX: u64 = 80_000_000;

/// Builds the image, uses it, and saves it.
///
/// # Errors
/// When something fails, or it is larger than [`SIZE_MAX`].
pub(crate) fn run() -> TaskResult {
    let platform = Platform::of_this_machine()?;
    let tag = format!("undersigned:{VERSION}");
    let context = Path::new(dist::FOLDER).join("image");
    run_command(docker(&["build", "--file", "Dockerfile", "--tag", &tag]).arg(&context))?;
    let size = printed(&mut docker(&["image", "inspect", "--format", "{{.Size}}", &tag]))?;
    let size: u64 = size.trim().parse().map_err(|error| format!("the size of {tag}: {size}: {error}"))?;
    say(&format!("{tag}: {size} bytes"));
    if size > SIZE_MAX {
        return Err(format!("{tag} has {size} bytes; at most {SIZE_MAX} are allowed"));
    }
    try_image(&tag)?;
    let file = format!("{}/undersigned-image-{}.tar", dist::FOLDER, platform.npm);
    run_command(&mut docker(&["save", "--output", &file, &tag]))?;
    run_command(Command::new("gzip").args(["--force", "-9", &file]))
}

/// Its commands as README.md has them, on a site in a folder of this machine.
fn try_image(tag: &str) -> TaskResult {
    let folder = std::env::current_dir().map_err(|error| error.to_string())?.join("target/image-site");
    // Before the first run there is none.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let owner =
        format!("{}:{}", printed(Command::new("id").arg("-u"))?.trim(), printed(Command::new("id").arg("-g"))?.trim());
    let mount = format!("{}:/site", folder.display());
    let with_site = ["--user", &owner, "--volume", &mount];
    for arguments in [&["new", "site", "."][..], &["check"], &["build"]] {
        run_command(docker(&["run", "--rm"]).args(with_site).arg(tag).args(arguments))?;
    }
    let container = printed(docker(&["run", "--detach"]).args(with_site).arg(tag))?;
    let result = check_preview(container.trim());
    run_command(&mut docker(&["rm", "--force", container.trim()]))?;
    result
}

/// Waits until the preview prints its address, and then does what the health check does.
fn check_preview(container: &str) -> TaskResult {
    let mut logs = docker(&["logs", "--follow", container]);
    let mut logs = logs.stdout(Stdio::piped()).spawn().map_err(|error| format!("docker: {error}"))?;
    let output = logs.stdout.take().ok_or("docker logs has no output")?;
    let is_ready = BufReader::new(output).lines().map_while(Result::ok).any(|line| line.starts_with("Preview at "));
    // It ends with the container at the latest.
    let _ = logs.kill();
    logs.wait().map_err(|error| error.to_string())?;
    if !is_ready {
        return Err("the preview in the container has ended".to_owned());
    }
    run_command(&mut docker(&["exec", container, "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:4000/"]))
}

fn docker(arguments: &[&str]) -> Command {
    let mut docker = Command::new("docker");
    docker.args(arguments);
    docker
}

fn printed(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| format!("{command:?}: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() { Ok(text) } else { Err(format!("{command:?}: {}", output.status)) }
}
