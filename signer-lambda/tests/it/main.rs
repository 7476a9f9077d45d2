//! Integration tests: the binaries of both functions, invoked as by Lambda; and the deployment template.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

mod actions;
mod address;
mod cloud;
mod edge;
mod hostile;
mod life;
mod metrics;
mod permissions;
mod policy;
mod roles;
mod ssm;
mod stream;
mod template;
mod world;
