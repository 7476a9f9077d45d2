//! The store that a command works on.

use clap::{Args, ValueEnum};

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StoreLocation {
    /// The preview's store, .undersigned/local.db
    Local,
    /// DynamoDB, as configured under `aws` in site.yaml
    Aws,
}

#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct StoreArgs {
    /// Where the signatures are stored [default: local]
    #[arg(long, value_enum, value_name = "STORE", global = true)]
    store: Option<StoreLocation>,
}

impl StoreArgs {
    pub(crate) fn location(self) -> StoreLocation {
        self.store.unwrap_or(StoreLocation::Local)
    }
}
