//! The arguments of `undersigned deploy`.

use std::net::SocketAddr;

use clap::{Args, Subcommand, ValueEnum};
use petition::slug::Slug;

#[derive(Debug, Subcommand)]
pub(crate) enum DeployCommand {
    /// Say what a deployment in AWS still lacks, in order, and what to do
    ///
    /// Reads the stack, the certificate, the secrets' names, the state of SES, Lambda's quota, DNS and the published site, and compares
    /// them with each other and with content/site.yaml. It changes nothing, reads no signature and no secret, and needs only the policy
    /// `Operator` from the stack's outputs. Exits with 1 if something is missing, and with 2 if something could not be checked.
    #[command(
        after_help = "Examples:\n  undersigned deploy check\n  undersigned deploy check --sign elm-street\n  undersigned deploy check --stack staging --format json"
    )]
    Check(DeployCheckArgs),
}

#[derive(Debug, Args)]
pub(crate) struct DeployCheckArgs {
    /// The name of the stack
    #[arg(long, value_name = "NAME", default_value = "undersigned")]
    pub(crate) stack: String,
    /// Also sign this petition with an address of SES's mailbox simulator, wait for its email, and remove the unconfirmed signature
    ///
    /// For petitions that confirm by email, so that nothing is counted. Needs the policy `Staff` and, in UNDERSIGNED_IDENTITY, the
    /// identity secret.
    #[arg(long, value_name = "ID")]
    pub(crate) sign: Option<Slug>,
    /// For how many seconds to wait for the email
    #[arg(long, value_name = "SECONDS", default_value_t = 90, requires = "sign")]
    pub(crate) wait: u64,
    /// The DNS server to ask [default: the first of /etc/resolv.conf]
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub(crate) resolver: Option<SocketAddr>,
    /// The output format
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: DeployFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeployFormat {
    /// A line for each check, and below it what to do
    #[default]
    Human,
    /// One JSON object
    Json,
}
