//! Taking signatures: one [`router`] over one store, [`store::Store`], and one mailer, [`post::Post`].
//!
//! A request never talks to a mail server: it leaves a mail due in the store. Time, randomness, mail and pages are passed in.

pub mod client_address;
pub mod clock;
pub mod disposable;
pub mod erase;
pub mod error;
pub mod export;
pub mod fingerprint;
pub mod import;
pub mod keys;
pub mod known;
pub mod life;
pub mod limits;
pub mod mail;
pub mod page;
pub mod post;
pub mod random;
pub mod register;
pub mod routes;
pub mod seal;
pub mod secret;
pub mod state;
pub mod store;
pub mod sweep;
pub mod token;
pub mod verify;
pub mod words;

pub use routes::router;
pub use state::{Conflicts, SignerState};
