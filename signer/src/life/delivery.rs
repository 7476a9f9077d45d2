//! What became of a signature's mails, so that "I got no mail" can be answered.

use petition::signing_contract::MailKind;

/// The last outcome of sending one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Kind of the mail.
    pub kind: MailKind,
    /// Time of the last attempt to send it, in seconds since 1970; truncated to the hour once the signature is confirmed.
    pub at: i64,
    /// Attempts to send it.
    pub tries: u32,
    /// Outcome of the last attempt.
    pub outcome: DeliveryOutcome,
    /// If it was accepted, the hash of the mail server's answer (see `MailReceipt`).
    pub id_hash: Option<String>,
}

/// Outcome of an attempt to send a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeliveryOutcome {
    /// A mail server accepted it.
    Accepted,
    /// It will be tried again.
    Delayed,
    /// It has become pointless, for example after closing.
    Dropped,
    /// The mailbox is suppressed after a bounce or complaint.
    Suppressed,
}

impl DeliveryOutcome {
    /// All outcomes.
    pub const ALL: [Self; 4] = [Self::Accepted, Self::Delayed, Self::Dropped, Self::Suppressed];

    /// The name, in the item and in the log.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Delayed => "delayed",
            Self::Dropped => "dropped",
            Self::Suppressed => "suppressed",
        }
    }
}
