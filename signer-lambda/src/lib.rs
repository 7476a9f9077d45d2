//! Hosts the signer in AWS Lambda, as two functions, each a binary of its own: `signer-function` answers HTTP behind the CDN,
//! `mailer-function` is woken by the table's stream, by a schedule and by mails that came back. `http` and `mailer` name
//! nothing of each other, so that the linker leaves the one out of the other's binary: what the public reaches holds no code
//! that sends mail or opens a mailbox.
//!
//! Whatever takes time and is not needed for an answer is not done before the first one: a cold start is somebody waiting.

// What both have.
mod aws;
mod config;
mod dependencies;
mod https;
mod metrics;

// The signer's.
mod gateway;
pub mod http;

// The mailer's.
mod event;
pub mod mailer;
mod ses;

pub use lambda_http::Error;

/// Runs a function until Lambda ends the process.
///
/// # Errors
/// When it cannot run, which is said in the log, too.
pub fn run(function: impl Future<Output = Result<(), Error>>) -> Result<(), Error> {
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_max_level(tracing::Level::INFO)
        .with_target(false)
        .init();
    // One event at a time is what Lambda gives a process.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ended = runtime.block_on(function);
    if let Err(error) = &ended {
        tracing::error!(%error, "the function cannot run");
    }
    ended
}
