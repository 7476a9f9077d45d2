//! `undersigned serve`: the site as its visitors will meet it, built anew at each change.

pub(crate) mod builder;
pub(crate) mod client;
pub(crate) mod inbox;
pub(crate) mod lock;
pub(crate) mod reload;
pub(crate) mod server;
pub(crate) mod signer;
pub(crate) mod watch;
