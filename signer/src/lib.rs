//! Takes signatures: an [`axum`] [`router`] over one [`Store`], and a [`Mailer`] that sends the mails that requests leave due.
//!
//! A request never talks to a mail server. Time, randomness, mail transport and pages are passed in, so that hosts and tests
//! choose them. Hosts are `signer-lambda` (AWS Lambda) and `undersigned` (the preview); what both need is re-exported here.
//!
//! - Requests: [`router`] with an [`AppState`]. It fills pages of a [`PageSource`], and stores what is posted.
//! - Mails: a [`Mailer`] with a [`Transport`].
//! - Scheduled work: [`keeper`].
//! - Publishing: [`register()`] tells a store about the petitions of a site, [`refresh_counts`] decides the counts that it shows.
//! - Staff: [`staff`] exports, imports and erases.
//!
//! The domain (slugs, the index, the sign form) is in `petition`; the pages come from `generator`, which this crate does not
//! depend on.

// In the order of their dependencies: a module uses only those above it.
mod clock;
mod random;
mod redacted;
mod secret;
#[doc(hidden)]
pub mod fingerprint;
mod padding;
#[doc(hidden)]
pub mod shown;
#[doc(hidden)]
pub mod seal;
mod token;
mod keys;
#[doc(hidden)]
pub mod life;
pub mod store;
pub mod rules;
mod registry;
mod register;
mod refresh;
pub mod keeper;
pub mod staff;
mod site_address;
mod page;
mod words;
mod transport;
mod mailer;
mod client_address;
mod disposable;
mod limits;
mod error;
mod state;
mod routes;

pub use self::client_address::ClientAddress;
pub use self::clock::{Clock, SystemClock};
pub use self::disposable::DisposableDomains;
pub use self::keys::KeyPair;
pub use self::mailer::{DrainReport, MailOutcome, Mailer, SenderPause};
pub use self::page::source::{DirectoryPages, Fetch, MemoryPages, PageSource, SitePages};
pub use self::random::{Random, SystemRandom};
pub use self::refresh::{RefreshMode, refresh_counts, refresh_known_counts};
pub use self::register::{
    Deployment, Phase, RegisterError, RegisterOptions, RegisterReport, RemovedPetition, Retire, check_registration,
    register, register_petition, retire_missing,
};
pub use self::registry::Registry;
pub use self::routes::confirm::ConfirmationMarker;
pub use self::routes::{add_security_headers, router};
pub use self::secret::{
    FunctionSecrets, Key, MailerSecrets, PublicSecrets, SecretError, SecretErrors, Secrets, TokenKey,
};
pub use self::state::{AppState, Conflicts};
pub use self::store::generation::Generation;
pub use self::store::lease::{Renewal, SiteLease};
pub use self::store::signatures::ItemKey;
pub use self::store::{Store, StoreError, WriteOutcome};
pub use self::transport::folder::FolderTransport;
#[cfg(feature = "smtp")]
pub use self::transport::smtp::SmtpTransport;
pub use self::transport::{Mail, MailError, MailReceipt, Quota, Refusal, Transport};
