//! `undersigned serve`: the site as visitors will see it, rendered when it is requested.

pub(crate) mod clock;
pub(crate) mod day;
pub(crate) mod stopping;
pub(crate) mod client;
pub(crate) mod watch;
pub(crate) mod registrar;
pub(crate) mod inbox;
pub(crate) mod editor;
pub(crate) mod report;
pub(crate) mod scene;
pub(crate) mod overlay;
pub(crate) mod status;
pub(crate) mod site;
pub(crate) mod builder;
pub(crate) mod signer;
pub(crate) mod store_endpoint;
pub(crate) mod reload;
pub(crate) mod guard;
pub(crate) mod access;
pub(crate) mod address;
pub(crate) mod state;
pub(crate) mod page;
pub(crate) mod server;
