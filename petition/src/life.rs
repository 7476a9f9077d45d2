//! Periods that the privacy notice states and the signer enforces.

/// How long a signature stays pending, counted from the first mail that was accepted.
pub const PENDING_DAYS: u32 = 7;
/// How long a withdrawn signature's key is remembered.
pub const WITHDRAWN_DAYS: u32 = 30;
/// How long a signature stays pending while no mail about it was accepted.
pub const UNSENT_DAYS: u32 = 30;
/// For how long no mail goes to an address that bounced or complained.
pub const STOPPED_DAYS: u32 = 180;
