//! `cargo xtask moto`: the signer's tests and publishing on moto, an implementation of DynamoDB and S3 independent of those in the unit
//! tests.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::process::{TaskResult, cargo, cargo_program, run_command, say};
use crate::tools::{Environment, MOTO};

/// Serves one request at a time: moto changes items without a lock, so concurrent requests lose updates.
const SERVE: &str = "
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server
server = make_server('127.0.0.1', 0, DomainDispatcherApplication(create_backend_app), threaded=False)
print(server.port, flush=True)
server.serve_forever()
";

/// Publishes a site to a bucket of moto.
const BUCKET: &str = "xtask/src/moto/bucket.py";

/// A running server; killed when dropped.
pub(crate) struct Moto {
    server: Child,
    /// Its URL.
    pub(crate) endpoint: String,
}

impl Moto {
    /// Starts moto on a free port.
    ///
    /// # Errors
    /// When it does not start.
    pub(crate) fn start(environment: &Environment) -> Result<Self, String> {
        let mut server = Command::new(environment.programs().join("python"));
        let server = server.args(["-c", SERVE]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        // Certificates are issued when they are first asked for.
        let server = server.env("MOTO_ACM_VALIDATION_WAIT", "0").spawn();
        let server = server.map_err(|error| format!("moto cannot be started: {error}"))?;
        let mut moto = Self { server, endpoint: String::new() };
        let mut port = String::new();
        let read = moto.server.stdout.take().map(|output| BufReader::new(output).read_line(&mut port));
        if !matches!(read, Some(Ok(length)) if length > 0) {
            return Err("moto does not start".to_owned());
        }
        moto.endpoint = format!("http://127.0.0.1:{}", port.trim());
        say(&format!("moto listens on {}", moto.endpoint));
        Ok(moto)
    }
}

impl Drop for Moto {
    fn drop(&mut self) {
        // Fails only if the server has exited already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Publishes a site to a bucket, and runs all of the signer's tests, against a moto server on a free port.
///
/// # Errors
/// When a test fails or moto does not start.
pub(crate) fn run() -> TaskResult {
    cargo(&["build", "--package", "undersigned", "--locked"])?;
    let moto = Moto::start(&MOTO)?;
    publish(&moto)?;
    let tests = ["test", "--package", "signer", "--test", "it", "--locked"];
    run_command(Command::new(cargo_program()).args(tests).env("UNDERSIGNED_TEST_DYNAMODB", &moto.endpoint))
}

/// Publishes with the built program, whose profile names moto as a store of another provider.
fn publish(moto: &Moto) -> TaskResult {
    let folder = std::env::temp_dir().join(format!("undersigned-bucket-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let program = std::env::current_dir().unwrap_or_default().join("target/debug/undersigned");
    let mut python = Command::new(MOTO.programs().join("python"));
    let published = run_command(python.args([BUCKET, &moto.endpoint]).arg(program).arg(&folder));
    // Left behind only if it cannot be deleted.
    let _ = std::fs::remove_dir_all(&folder);
    published
}
