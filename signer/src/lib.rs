//! Taking signatures: one [`router`] over one store, [`store::Store`], and one mailer, [`mailer::Post`].
//!
//! A request never talks to a mail server: it leaves a mail due in the store. Time, randomness, mail and pages are passed in.

pub mod client_address;
pub mod clock;
pub mod disposable;
pub mod error;
pub mod fingerprint;
pub mod keeper;
pub mod keys;
pub mod life;
pub mod limits;
pub mod mailer;
pub mod page;
pub mod random;
pub mod register;
pub mod registry;
pub mod routes;
pub mod seal;
pub mod secret;
pub mod staff;
pub mod state;
pub mod store;
pub mod token;
pub mod transport;
pub mod words;

pub use routes::router;
pub use state::{Conflicts, SignerState};
