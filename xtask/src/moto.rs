//! `cargo xtask moto`: the signer's tests on a second DynamoDB of another make, moto from PyPI.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::run::{Done, command, say};
use crate::tools;

/// Answers one request at a time, since moto changes items without a lock: side by side, counts get lost in it.
const SERVE: &str = "
from moto.server import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import make_server
server = make_server('127.0.0.1', 0, DomainDispatcherApplication(create_backend_app), threaded=False)
print(server.port, flush=True)
server.serve_forever()
";

/// Runs all of the signer's tests against it.
///
/// # Errors
/// When a test fails, or moto cannot be installed or does not start.
pub(crate) fn run() -> Done {
    let bin = tools::install("moto", &["moto[server,dynamodb]"])?;
    let mut server = Command::new(bin.join("python"));
    let server = server.args(["-c", SERVE]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut server = server.spawn().map_err(|error| format!("moto cannot be started: {error}"))?;
    let mut port = String::new();
    let told = server.stdout.take().map(|output| BufReader::new(output).read_line(&mut port));
    let tested = if matches!(told, Some(Ok(length)) if length > 0) {
        let endpoint = format!("http://127.0.0.1:{}", port.trim());
        say(&format!("moto answers at {endpoint}"));
        let tests = ["test", "--package", "signer", "--test", "it", "--locked"];
        command(Command::new("cargo").args(tests).env("UNDERSIGNED_TEST_DYNAMODB", endpoint))
    } else {
        Err("moto does not start".to_owned())
    };
    // One that has ended by itself cannot be ended.
    let _ = server.kill();
    server.wait().map_err(|error| error.to_string())?;
    tested
}
