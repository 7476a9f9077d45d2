//! Puts a site where visitors find it, and brings the counts back onto its pages.
//!
//! [`Publish`] uploads what changed to a [`Destination`] (a folder or an S3 bucket) and registers the index with the store
//! that takes the signatures, and stores the content that it was built from ([`ContentStore`]), with which a [`Refresher`] keeps the
//! pages of a bucket up to date. [`fetch_counts`] and [`render`] are a refresh of a folder. The command, the production server and the
//! function that refreshes in AWS share them, so nothing here reads arguments or writes to a terminal.
//!
//! `generator` renders the site, `signer` owns the store and the rules of registration, and `petition` has the index and
//! the counts that join the two.

mod publication;
mod error;
mod aws;
mod https;
mod http_client;
mod aws_api;
mod store;
mod refresh;
mod file_type;
mod site_file;
mod progress;
mod lease;
mod bucket;
mod destination;
mod changes;
mod registration;
mod archive;
mod content;
mod published;
mod new_content;
mod publish;
mod refresher;
#[cfg(test)]
mod tests;

pub use crate::aws::{Environment, function_config, process_environment};
pub use crate::aws_api::{AwsApi, AwsRequest};
pub use crate::changes::Changes;
pub use crate::content::ContentStore;
pub use crate::destination::Destination;
pub use crate::error::PublishError;
pub use crate::file_type::media_type;
pub use crate::http_client::{HttpClient, HttpFailure};
pub use crate::lease::{LEASE, Lease, LeaseNews};
pub use crate::new_content::NewContent;
pub use crate::progress::{PublishProgress, PublishStep};
pub use crate::publication::{Commit, Conflict, Publication};
pub use crate::publish::{NewGeneration, Publish, PublishReport, check_base};
pub use crate::published::{Checkout, Published};
pub use crate::refresh::{fetch_counts, render, site_options};
pub use crate::refresher::{RefreshError, RefreshReport, Refresher};
pub use crate::registration::{
    Registration, add_later, check_archive, check_controller, check_without_index, read_index,
};
pub use crate::store::{NamedStore, TABLE_PREFIX};
