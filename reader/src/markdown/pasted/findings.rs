//! What is found in a text.

use std::ops::Range;

use crate::diagnostic::Edit;

/// What was found in a text. Offsets are those of the text.
#[derive(Default)]
pub(super) struct Findings {
    /// Corrections to be made before the text is parsed.
    pub(super) edits: Vec<Edit>,
    pub(super) slips: Vec<Slip>,
    pub(super) heading_ids: Vec<(usize, String)>,
}

/// Markup that is shown as written.
pub(super) struct Slip {
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: String,
    pub(super) fix: Option<Edit>,
}
