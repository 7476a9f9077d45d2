//! Uploads a site to a folder or a bucket, and registers its index with the store that takes the signatures.
//!
//! What `undersigned publish` does without the command line. `generator` renders the site, `signer` keeps the store.

mod file_type;
mod connector;
mod destination;
mod changes;
mod publish;
#[cfg(test)]
mod tests;

pub use crate::changes::Changes;
pub use crate::connector::https_client;
pub use crate::destination::{Destination, Environment};
pub use crate::publish::{PublishError, Registration, publish};
