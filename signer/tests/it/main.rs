//! Integration tests: routes, store and mailer on the embedded engine.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, unreachable_pub)]

mod abuse;
mod answers;
mod conflicts;
mod consent;
mod counting;
#[path = "../../../signer-lambda/tests/it/permissions.rs"]
mod permissions;
mod ending;
mod equal;
mod faults;
mod fuzz;
mod hostile;
mod keeper;
mod life;
mod logs;
mod many;
mod model;
#[allow(dead_code, reason = "these tests need only `allowed`")]
#[path = "../../../signer-lambda/tests/it/policy.rs"]
mod policy;
mod openapi;
mod outbox;
mod patrol;
mod privacy;
mod register;
mod rules;
mod resend;
mod retention;
mod second;
mod sheets;
mod shown;
mod slow;
mod smtp;
#[allow(dead_code, reason = "only the tests of the command wait for conversations")]
mod smtp_server;
mod staff;
mod stats;
mod storm;
mod tables;
mod test_app;
mod thief;
