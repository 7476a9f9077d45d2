//! The command as users run it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

/// Shared with the functions, whose roles are compared in the same way.
#[path = "../../../signer-lambda/tests/it/actions.rs"]
mod actions;
#[path = "../../../signer-lambda/tests/it/permissions.rs"]
mod permissions;
mod account;
mod backup;
mod build;
mod files;
mod cloud;
mod credentials;
mod deploy;
mod editor;
mod export;
mod fix;
mod hosts;
mod keys;
mod mailbox;
mod new;
#[path = "../../../signer-lambda/tests/it/policy.rs"]
mod policy;
#[allow(dead_code, reason = "only the signer's tests make it refuse")]
#[path = "../../../signer/tests/it/smtp_server.rs"]
mod smtp_server;
mod preview;
mod publish;
mod refresher;
mod renamed;
mod rounds;
mod rules;
mod several;
mod sheets;
mod site;
mod smtp;
mod staff;
mod tutorial;
