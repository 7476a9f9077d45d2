//! The arguments of `undersigned signatures backup` and `restore`.

use std::path::PathBuf;

use clap::Args;

use super::store::StoreArgs;

pub(crate) const BACKUP_EXAMPLE: &str =
    "Example:\n  undersigned signatures backup ~/petitions.backup --recipient age1… --store aws";

pub(crate) const RESTORE_EXAMPLES: &str = "\
Examples:
  undersigned signatures restore ~/petitions.backup --key ~/keys/backup.key --store aws
  undersigned signatures restore --from-tables restored- --merge --store aws";

#[derive(Debug, Args)]
pub(crate) struct BackupArgs {
    /// The file to write, which is replaced once the backup is complete
    pub(crate) file: PathBuf,
    /// The public key to encrypt to (age1…), such as that of `undersigned keys backup`
    ///
    /// May be given several times.
    #[arg(long, required = true, value_name = "KEY")]
    pub(crate) recipient: Vec<String>,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreArgs {
    /// The backup to restore
    #[arg(required_unless_present = "from_tables", requires = "key")]
    pub(crate) file: Option<PathBuf>,
    /// The private key file that decrypts it
    ///
    /// May be given several times.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Vec<PathBuf>,
    /// Restore from tables of the same account whose names start with this instead, such as those of DynamoDB's
    /// point-in-time recovery
    #[arg(long, value_name = "PREFIX", conflicts_with_all = ["file", "key"])]
    pub(crate) from_tables: Option<String>,
    /// Restore what is missing in a store that has signatures
    #[arg(long)]
    pub(crate) merge: bool,
    /// Restore a backup although it is older than withdrawals are remembered (30 days)
    #[arg(long)]
    pub(crate) allow_old: bool,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}
