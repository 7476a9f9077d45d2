//! `cargo xtask start`: the time from exec to the first poll, of the signer's function and of a minimal one. Without the
//! request to SSM, whose time is AWS's: the secrets come from the environment.

use std::io::{ErrorKind, Read};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{TaskResult, cargo, say};

/// Starts of each binary, alternating, so that other load on the machine affects both.
const STARTS: usize = 100;
/// Our start takes at most this many times as long as the minimal function's.
const RATIO_MAX: f64 = 2.0;
/// A function that has not polled by then has failed to start.
const POLL_WITHIN: Duration = Duration::from_secs(10);
/// The interval between two looks for a poll: a hundredth of a start.
const LOOK_EVERY: Duration = Duration::from_micros(50);

/// The minimal function first.
const BINARIES: [&str; 2] = ["hello", "signer-function"];

/// Well-formed keys; nothing is signed or sealed with them.
const SECRETS: &str = "\
identity = 0000000000000000000000000000000000000000000000000000000000000000
tokens = 1:0000000000000000000000000000000000000000000000000000000000000000
mailbox = age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj
";

/// Builds both in the profile that is deployed and compares the medians.
///
/// # Errors
/// When one does not start, or ours takes more than [`RATIO_MAX`] times as long.
pub(crate) fn run() -> TaskResult {
    let profile = ["build", "--locked", "--profile", "lambda", "--package", "signer-lambda", "--features", "hello"];
    let both = BINARIES.map(|binary| ["--bin", binary]);
    cargo(&[profile.as_slice(), both.as_flattened()].concat())?;
    let mut times: [Vec<Duration>; 2] = Default::default();
    for _ in 0..STARTS {
        for (binary, times) in BINARIES.iter().zip(&mut times) {
            times.push(start(binary).map_err(|error| format!("{binary}: {error}"))?);
        }
    }
    let [hello, ours] = times.map(median);
    let ratio = ours.as_secs_f64() / hello.as_secs_f64();
    say(&format!(
        "from exec to the first poll, medians of {STARTS}: hello {hello:.2?}, ours {ours:.2?}, {ratio:.2} times"
    ));
    if ratio > RATIO_MAX { Err(format!("at most {RATIO_MAX} times are allowed")) } else { Ok(()) }
}

/// One start, from before exec to the request for the first event.
fn start(binary: &str) -> Result<Duration, String> {
    let listener = TcpListener::bind("127.0.0.1:0").map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?.to_string();
    let start = Instant::now();
    let mut process = command(binary, &address).spawn().map_err(|error| error.to_string())?;
    let polled = poll(&listener, &mut process).map(|line| (line, start.elapsed()));
    // Fails only if the process has exited already.
    let _ = process.kill();
    process.wait().map_err(|error| error.to_string())?;
    let (line, time) = polled?;
    let is_poll = line.starts_with("GET /2018-06-01/runtime/invocation/next ");
    if is_poll { Ok(time) } else { Err(format!("the first request is {line:?}")) }
}

/// The first line of the first request.
///
/// # Errors
/// When the process exits or the time is up without one.
fn poll(listener: &TcpListener, process: &mut Child) -> Result<String, String> {
    let until = Instant::now() + POLL_WITHIN;
    listener.set_nonblocking(true).map_err(|error| error.to_string())?;
    while Instant::now() < until {
        match listener.accept() {
            Ok((stream, _)) => return first_line(stream).map_err(|error| error.to_string()),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                if let Some(status) = process.try_wait().map_err(|error| error.to_string())? {
                    return Err(format!("exited without polling: {status}"));
                }
                thread::sleep(LOOK_EVERY);
            }
            Err(error) => return Err(error.to_string()),
        }
    }
    Err(format!("has not polled within {POLL_WITHIN:?}"))
}

fn command(binary: &str, runtime_api: &str) -> Command {
    let mut command = Command::new(Path::new("target/lambda").join(binary));
    command.env_clear().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).envs([
        ("AWS_LAMBDA_RUNTIME_API", runtime_api),
        ("AWS_LAMBDA_FUNCTION_NAME", binary),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256"),
        ("AWS_LAMBDA_FUNCTION_VERSION", "1"),
        ("AWS_LAMBDA_LOG_GROUP_NAME", "log"),
        ("AWS_LAMBDA_LOG_STREAM_NAME", "stream"),
        ("AWS_REGION", "eu-west-1"),
        ("AWS_ACCESS_KEY_ID", "id"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        // As in the template: a folder of certificates is read file by file, which is slower.
        ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt"),
        ("UNDERSIGNED_SITE_URL", "https://example.org/"),
        ("UNDERSIGNED_TABLE_PREFIX", "undersigned-"),
        ("UNDERSIGNED_SECRETS", SECRETS),
        ("UNDERSIGNED_ORIGIN_SECRETS", "0123456789abcdef0123456789abcdef"),
    ]);
    command
}

fn first_line(mut stream: TcpStream) -> std::io::Result<String> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(POLL_WITHIN))?;
    let mut request = [0; 1024];
    let length = stream.read(&mut request)?;
    let text = String::from_utf8_lossy(&request[..length]);
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
