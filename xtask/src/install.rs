//! `cargo xtask install`: installs from the files of a release in every way, each in a fresh folder, and uses what was installed.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::dist::{self, Platform, VERSION};
use crate::process::{TaskResult, run_quietly, say};
use crate::web;

/// Emptied first. Absolute paths are made of it, since programs start in other folders.
const FOLDER: &str = "target/install";
const PREVIEW: &str = "Preview at ";

/// Tests the packages in a folder, or packs the debug program and tests that: how it is packed and installed is the same, and it is
/// there already.
///
/// # Errors
/// When something cannot be installed or does not work.
pub(crate) fn run(arguments: &[String]) -> TaskResult {
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    let folder = here.join(FOLDER);
    // Before the first run there is none.
    let _ = fs::remove_dir_all(&folder);
    create(&folder)?;
    let platform = Platform::of_this_machine()?;
    let packages = match arguments {
        [packages] => here.join(packages),
        _ => {
            let packages = folder.join("packages");
            dist::pack_for_tests(platform, &web::build_program()?, &packages)?;
            packages
        }
    };
    let test = InstallTest { platform, packages, folder };
    test.check_wheel()?;
    test.check_npm()?;
    test.check_installer()?;
    // The debug program takes 200 MB in each place.
    fs::remove_dir_all(&test.folder).map_err(|error| format!("{FOLDER}: {error}"))
}

struct InstallTest {
    platform: &'static Platform,
    /// The files of a release.
    packages: PathBuf,
    folder: PathBuf,
}

impl InstallTest {
    fn check_wheel(&self) -> TaskResult {
        let environment = self.folder.join("venv");
        run_quietly(Command::new("python3").args(["-m", "venv"]).arg(&environment))?;
        let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
        let mut pip = Command::new(programs.join("python"));
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index"]);
        run_quietly(pip.arg(self.packages.join(self.platform.wheel())))?;
        self.try_program("wheel", &programs.join(executable("undersigned")))
    }

    /// The package of the platform alone, as from a release, and beside the main package, as from a registry.
    fn check_npm(&self) -> TaskResult {
        let package = self.packages.join(self.platform.npm_package());
        let main = self.packages.join("registry/undersigned-npm.tgz");
        for (name, packages) in [("npm", vec![&package]), ("npm-registry", vec![&main, &package])] {
            let folder = self.folder.join(name);
            create(&folder)?;
            write(&folder.join("package.json"), "{ \"private\": true }\n")?;
            let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
            npm.args(["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"]).args(packages);
            run_quietly(npm.current_dir(&folder))?;
            let script = if cfg!(windows) { "undersigned.cmd" } else { "undersigned" };
            self.try_program(name, &folder.join("node_modules/.bin").join(script))?;
        }
        let shim = self.folder.join("npm-registry/node_modules/undersigned/undersigned.js");
        let printed = output(Command::new("node").arg(shim).arg("--version"))?;
        expect(printed.contains(VERSION), "the start script of the main package prints the version", &printed)
    }

    fn check_installer(&self) -> TaskResult {
        let (archive, url) = (self.packages.join(self.platform.archive()), file_url(&self.packages));
        dist::write_installers(&self.packages, &url)?;
        let programs = self.folder.join("programs");
        run_quietly(&mut self.installer(&programs))?;
        self.try_program("installer", &programs.join(executable("undersigned")))?;

        // Another file in the archive's place.
        let refused = self.folder.join("refused");
        let original = fs::read(&archive).map_err(|error| format!("{}: {error}", archive.display()))?;
        fs::write(&archive, [&original, b"!".as_slice()].concat()).map_err(|error| error.to_string())?;
        let result = run_quietly(&mut self.installer(&refused));
        fs::write(&archive, original).map_err(|error| error.to_string())?;
        let message = result.err().unwrap_or_default();
        expect(message.contains("checksum"), "the installer refuses another archive", &message)?;
        expect(!refused.exists(), "nothing is installed from another archive", "")
    }

    fn installer(&self, programs: &Path) -> Command {
        let mut installer = if cfg!(windows) {
            let mut shell = Command::new("powershell");
            shell.args(["-ExecutionPolicy", "Bypass", "-File"]).arg(self.packages.join("install.ps1"));
            shell
        } else {
            let mut shell = Command::new("sh");
            shell.arg(self.packages.join("install.sh"));
            shell
        };
        installer.env("UNDERSIGNED_INSTALL_DIR", programs);
        installer
    }

    /// From the first command to a page in the preview.
    fn try_program(&self, name: &str, program: &Path) -> TaskResult {
        let printed = output(Command::new(program).arg("--version"))?;
        expect(printed.trim_end().ends_with(VERSION), "--version", &printed)?;
        let site = self.folder.join(format!("site-{name}"));
        let answers = ["--title", "Save the Library", "--organisation", "Friends", "--language", "en"];
        run_quietly(Command::new(program).args(["new", "site"]).arg(&site).args(answers))?;
        run_quietly(Command::new(program).args(["build", "--root"]).arg(&site))?;
        let built = fs::read_to_string(site.join("site/index.html")).unwrap_or_default();
        expect(built.contains("Save the Library"), "a build writes the home page", &built)?;
        let mut preview = Command::new(program);
        preview.args(["serve", "--quiet", "--port", "0", "--no-watch", "--root"]).arg(&site).stdout(Stdio::piped());
        let mut preview = preview.spawn().map_err(|error| format!("{}: {error}", program.display()))?;
        let page = first_page(&mut preview);
        stop(&mut preview)?;
        let page = page.map_err(|error| format!("{name}: serve: {error}"))?;
        expect(page.starts_with("HTTP/1.1 200"), "the preview answers", &page)?;
        expect(page.contains("data-sign-form"), "the first page of a new site's preview has a form", &page)?;
        say(&format!("{name}: `new site`, `build` and `serve` work"));
        Ok(())
    }
}

/// The response of the preview to a request for its home page.
fn first_page(preview: &mut Child) -> Result<String, String> {
    let output = preview.stdout.take().ok_or("no output")?;
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains(PREVIEW)).ok_or("no address was printed")?;
    let address = line.rsplit("http://").next().unwrap_or_default();
    let host = address.split('/').next().unwrap_or_default();
    let failed = |error: std::io::Error| format!("{host}: {error}");
    let mut stream = TcpStream::connect(host).map_err(failed)?;
    write!(stream, "GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").map_err(failed)?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).map_err(failed)?;
    Ok(String::from_utf8_lossy(&response).into_owned())
}

/// Ends a preview as a service manager does, which a start script must pass on.
fn stop(preview: &mut Child) -> TaskResult {
    let id = preview.id().to_string();
    if cfg!(windows) {
        run_quietly(Command::new("taskkill").args(["/T", "/F", "/PID", &id]))?;
    } else {
        run_quietly(Command::new("kill").arg(&id))?;
    }
    preview.wait().map(drop).map_err(|error| error.to_string())
}

fn output(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output().map_err(|error| format!("{command:?}: {error}"))?;
    let printed = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    if output.status.success() { Ok(printed) } else { Err(format!("{command:?}: {}\n{printed}", output.status)) }
}

fn expect(is_true: bool, what: &str, found: &str) -> TaskResult {
    if is_true { Ok(()) } else { Err(format!("failed: {what}\n{found}")) }
}

fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

fn file_url(folder: &Path) -> String {
    let path = folder.display().to_string().replace('\\', "/");
    format!("file://{}{path}", if path.starts_with('/') { "" } else { "/" })
}

fn create(folder: &Path) -> TaskResult {
    fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}

fn write(path: &Path, text: &str) -> TaskResult {
    fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
