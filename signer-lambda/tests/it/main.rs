//! The two built functions, driven from outside as Lambda drives them; and the cloud template that they are deployed by.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod actions;
mod address;
mod asked;
mod cloud;
mod edge;
mod hostile;
mod life;
mod metrics;
mod policy;
mod roles;
mod stream;
mod template;
mod world;
