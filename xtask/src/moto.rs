//! `cargo xtask moto`: the signer's tests on moto, an implementation of DynamoDB independent of the embedded engine.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::process::{TaskResult, cargo_program, run_command, say};
use crate::tools::MOTO;

/// Serves one request at a time: moto changes items without a lock, so concurrent requests lose updates.
const SERVE: &str = "
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server
server = make_server('127.0.0.1', 0, DomainDispatcherApplication(create_backend_app), threaded=False)
print(server.port, flush=True)
server.serve_forever()
";

/// Runs all of the signer's tests against a moto server on a free port.
///
/// # Errors
/// When a test fails or moto does not start.
pub(crate) fn run() -> TaskResult {
    let mut server = Command::new(MOTO.programs().join("python"));
    let server = server.args(["-c", SERVE]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut server = server.spawn().map_err(|error| format!("moto cannot be started: {error}"))?;
    let mut port = String::new();
    let read = server.stdout.take().map(|output| BufReader::new(output).read_line(&mut port));
    let result = if matches!(read, Some(Ok(length)) if length > 0) {
        let endpoint = format!("http://127.0.0.1:{}", port.trim());
        say(&format!("moto listens on {endpoint}"));
        let tests = ["test", "--package", "signer", "--test", "it", "--locked"];
        run_command(Command::new(cargo_program()).args(tests).env("UNDERSIGNED_TEST_DYNAMODB", endpoint))
    } else {
        Err("moto does not start".to_owned())
    };
    // Fails only if the server has exited already.
    let _ = server.kill();
    server.wait().map_err(|error| error.to_string())?;
    result
}
