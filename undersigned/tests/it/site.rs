//! A site in a temporary directory, and the command run in it.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;

use tempfile::TempDir;

/// The instant as of which every test builds.
pub(crate) const NOW: &str = "2026-11-02T12:00:00Z";

/// A site, and a folder beside it.
pub(crate) struct Site {
    folder: TempDir,
    outside: TempDir,
}

impl Site {
    /// A copy of the example `profile`.
    pub(crate) fn example() -> Self {
        let site = Self::of(&[]);
        copy(&repository().join("examples/profile/content"), &site.root().join("content"));
        site
    }

    /// A copy of the example site, whose pictures take long to scale.
    pub(crate) fn showcase() -> Self {
        let site = Self::of(&[]);
        copy(&repository().join("content"), &site.root().join("content"));
        site
    }

    /// A site with these files.
    pub(crate) fn of(files: &[(&str, &str)]) -> Self {
        let site = Self { folder: tempfile::tempdir().unwrap(), outside: tempfile::tempdir().unwrap() };
        files.iter().for_each(|(path, text)| site.write(path, text));
        site
    }

    /// A copy of the content, as a colleague has it who has never published.
    pub(crate) fn checkout(&self) -> Self {
        let site = Self::of(&[]);
        site.follow(self);
        site
    }

    /// Replaces the content by that of another folder.
    pub(crate) fn follow(&self, other: &Self) {
        let _ = fs::remove_dir_all(self.root().join("content"));
        copy(&other.root().join("content"), &self.root().join("content"));
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// A directory next to it, for files that must not be in the site's.
    pub(crate) fn outside(&self) -> &Path {
        self.outside.path()
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a text, which must occur in the file.
    pub(crate) fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, &text.replace(from, to));
    }

    /// The command, to be run in the site's directory.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_undersigned"));
        command.args(arguments).current_dir(self.root()).env("NO_COLOR", "1").stdin(Stdio::null());
        command
    }

    /// Runs the command until it exits.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs the command, which must succeed, and returns its standard output.
    #[track_caller]
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{arguments:?}: {}\n{out}\n{err}", output.status);
        out.into_owned()
    }

    /// Starts a preview and waits until it is ready.
    pub(crate) fn serve(&self, arguments: &[&str]) -> Preview {
        self.serve_with(arguments, &[])
    }

    /// Starts a preview with environment variables.
    pub(crate) fn serve_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Preview {
        self.start_serving(arguments, variables).wait()
    }

    /// Starts a preview without waiting for it.
    pub(crate) fn start_serving(&self, arguments: &[&str], variables: &[(&str, &str)]) -> StartingPreview {
        let now: &[&str] = if arguments.contains(&"--now") { &[] } else { &["--now", NOW] };
        let all: Vec<&str> = ["serve", "--port", "0"].iter().chain(now).chain(arguments).copied().collect();
        let log_file = self.outside.path().join("serve.log");
        let mut command = self.command(&all);
        command.envs(variables.iter().copied()).stdout(Stdio::piped()).stderr(File::create(&log_file).unwrap());
        StartingPreview { child: command.spawn().unwrap(), log_file }
    }
    /// Every file below a folder with its content, to check that nothing changed.
    pub(crate) fn snapshot(&self, folder: &str) -> Vec<(PathBuf, Vec<u8>)> {
        let mut files = Vec::new();
        collect(&self.root().join(folder), &mut files);
        files.sort();
        files
    }
}

/// A preview that may not be ready yet.
pub(crate) struct StartingPreview {
    child: Child,
    log_file: PathBuf,
}

impl StartingPreview {
    /// Waits until it prints its address.
    pub(crate) fn wait(mut self) -> Preview {
        let mut lines = BufReader::new(self.child.stdout.take().unwrap()).lines();
        let address = lines
            .find_map(|line| line.unwrap().strip_prefix("Preview at ").map(str::to_owned))
            .expect("the preview prints its address");
        // Further output must not fill the pipe.
        thread::spawn(move || lines.for_each(drop));
        let address = address.trim_end_matches('/').to_owned();
        Preview { child: self.child, log_file: self.log_file, address }
    }
}

/// A running preview; killed when dropped, as in a power failure.
pub(crate) struct Preview {
    child: Child,
    log_file: PathBuf,
    pub(crate) address: String,
}

impl Preview {
    /// Asks it to end, as a service manager does, and waits until it has, with success.
    pub(crate) fn terminate(self) {
        self.ask_to_end();
        self.wait_for_end();
    }

    /// Sends SIGTERM.
    pub(crate) fn ask_to_end(&self) {
        assert!(Command::new("kill").arg(self.child.id().to_string()).status().unwrap().success());
    }

    /// Waits until it has ended, with success.
    pub(crate) fn wait_for_end(mut self) {
        assert!(self.child.wait().unwrap().success());
    }

    /// Its output on standard error so far.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log_file).unwrap()
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if thread::panicking() {
            let _ = std::io::stderr().write_all(self.log().as_bytes());
        }
    }
}

/// The directory of the workspace.
pub(crate) fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push((path.clone(), fs::read(&path).unwrap()));
        }
    }
}
