//! The tables and their keys, which are a data format.

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// Key `id`: registered petitions, and the site as `_site`.
    Petitions,
    /// Keys `shard` and `signer`: signatures.
    Signatures,
    /// Key `shard`: counters.
    Counts,
    /// Key `key` (`id#YYYY-MM-DD#00` to `#07`): aggregates by petition and day.
    Stats,
    /// Key `key`: counters of rate limits, salts of the day, suppressed mailboxes, the state of the mail account.
    Limits,
}

/// The sparse index of due mails, by `mail_shard` and `mail_due`; keys only.
pub(super) const MAIL_INDEX: &str = "mail_shard";
/// Number of partitions of each class of the index, so that none is hot: `0first#00` to `0first#31`.
pub(crate) const MAIL_SHARDS: u8 = 32;

impl Table {
    /// All tables.
    pub const ALL: [Self; 5] = [Self::Petitions, Self::Signatures, Self::Counts, Self::Stats, Self::Limits];

    /// The name without the prefix.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Petitions => "petitions",
            Self::Signatures => "signatures",
            Self::Counts => "counts",
            Self::Stats => "stats",
            Self::Limits => "limits",
        }
    }

    pub(super) fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Petitions => &["id"],
            Self::Signatures => &["shard", "signer"],
            Self::Counts => &["shard"],
            Self::Stats | Self::Limits => &["key"],
        }
    }

    pub(super) fn has_expires(self) -> bool {
        matches!(self, Self::Signatures | Self::Stats | Self::Limits)
    }
}
