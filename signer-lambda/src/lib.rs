//! Hosts the `signer` in AWS Lambda as three functions, each with a binary of its own: `signer-function` serves HTTP behind the CDN;
//! `mailer-function` is woken by the table's stream, by schedules and by feedback about mails. Everything about signatures is in
//! the crate `signer`; this one adds configuration, AWS clients, events and metrics.
//!
//! `http` and `mailer` do not refer to each other, so that the linker keeps each out of the other's binary: the public function
//! contains no code that sends mail or opens mailboxes.
//!
//! Anything slow that is not needed for the first response is deferred, because someone waits for every cold start.

// Used by several functions, in the order of their dependencies.
mod config;
mod https;
mod secrets;
mod aws;
mod metrics;
mod dependencies;

// The signer function.
mod gateway;
pub mod http;

// The mailer function.
mod event;
mod ses;
pub mod mailer;

// The keeper function.
pub mod keeper;

pub use lambda_http::Error;

/// Runs a function until Lambda ends the process.
///
/// # Errors
/// If the function cannot start, which is also logged.
pub fn run(function: impl Future<Output = Result<(), Error>>) -> Result<(), Error> {
    tracing_subscriber::fmt()
        .json()
        .flatten_event(true)
        .with_current_span(true)
        .with_span_list(false)
        .with_max_level(tracing::Level::INFO)
        .with_target(false)
        .init();
    // Lambda invokes a process with one event at a time.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let ended = runtime.block_on(function);
    if let Err(error) = &ended {
        tracing::error!(%error, "the function cannot run");
    }
    ended
}
