//! The arguments of `undersigned signatures rules`.

use clap::{Args, Subcommand, ValueEnum};
use jiff::Timestamp;

use super::instant::parse_instant;
use super::store::StoreArgs;

#[derive(Debug, Args)]
pub(crate) struct RulesArgs {
    #[command(subcommand)]
    pub(crate) action: Option<RulesAction>,
    /// The output format
    #[arg(long, value_enum, default_value_t, global = true)]
    pub(crate) format: RulesFormat,
    /// Print the rules as they would be, and change nothing
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) store: StoreArgs,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum RulesFormat {
    /// One rule per line: subject, effect, end, reason
    #[default]
    Text,
    /// The rules as JSON
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesAction {
    /// Set a rate limit
    #[command(
        after_help = "Example:\n  undersigned signatures rules set per-minute 20 --reason festival --until 2030-01-02"
    )]
    Set {
        /// The limit to set
        #[arg(value_enum)]
        rate: Rate,
        /// The number of signatures
        value: i64,
        #[command(flatten)]
        terms: RuleTerms,
    },
    /// Reject signatures from a network (/24, or /48 for IPv6, or wider) or with a mail domain
    #[command(
        after_help = "Examples:\n  undersigned signatures rules block 203.0.113.0/24 --reason flood\n  undersigned signatures rules block mail.example --reason spam"
    )]
    Block {
        /// A network, such as 203.0.113.0/24, or a mail domain, such as example.org
        subject: String,
        #[command(flatten)]
        terms: RuleTerms,
    },
    /// Lift the rate limits of a network, or accept a mail domain although it is disposable
    #[command(
        after_help = "Example:\n  undersigned signatures rules allow 203.0.113.7/32 --reason library --until 2030-01-02"
    )]
    Allow {
        /// A network, such as 203.0.113.7/32, or a mail domain, such as example.org
        subject: String,
        #[command(flatten)]
        terms: RuleTerms,
    },
    /// Remove the rule of a rate limit, network or mail domain
    #[command(after_help = "Example:\n  undersigned signatures rules remove 203.0.113.0/24")]
    Remove {
        /// per-minute, per-five-minutes, mailbox-per-day, a network, or a mail domain
        subject: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[value(rename_all = "kebab-case")]
pub(crate) enum Rate {
    /// Signatures from one network on one petition, per minute
    PerMinute,
    /// Signatures from one network on one petition, per five minutes
    PerFiveMinutes,
    /// Emails to one mailbox per day
    MailboxPerDay,
}

#[derive(Debug, Args)]
pub(crate) struct RuleTerms {
    /// Why the rule exists
    #[arg(long)]
    pub(crate) reason: String,
    /// When the rule ends, a date or an instant (RFC 3339), at most 30 days from now [default: in 7 days]
    #[arg(long, value_name = "INSTANT", value_parser = parse_instant)]
    pub(crate) until: Option<Timestamp>,
}
