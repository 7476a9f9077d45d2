//! What people entered, and how it is compared and shown.

use jiff::Timestamp;
use petition::text::fold_white_space;
use serde::Serialize;

/// What a signer entered.
#[derive(Serialize)]
pub struct PersonalData {
    /// Name as typed.
    pub name: String,
    /// Email address as typed.
    pub email: String,
    /// Country code.
    pub country: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Comment.
    pub comment: Option<String>,
    /// Whether the form had a declaration and it was ticked.
    pub declared: bool,
    /// The source that the link to the page named.
    pub via: Option<String>,
}

/// Whether two names are the same in any case and spacing.
pub(super) fn is_same_name(one: &str, two: &str) -> bool {
    let plain = |name: &str| fold_white_space(name).to_lowercase();
    plain(one) == plain(two)
}

/// RFC 3339.
pub(super) fn instant(seconds: i64) -> Option<String> {
    Timestamp::from_second(seconds).ok().map(|at| at.to_string())
}
