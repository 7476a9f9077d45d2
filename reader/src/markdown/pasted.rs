//! Texts as people paste them from Word, Google Docs, spreadsheets, mails and other programs.
//!
//! Marks whose meaning is certain are corrected before the text is parsed, so that they are rendered as meant: bullets that are
//! characters, non-breaking spaces after a mark, bare addresses, tables of tabs. Others are shown as written, with a warning
//! that says what to write. Most texts have neither, which a search for a few characters shows; only the others are parsed a
//! second time.

mod window;
mod findings;
mod layout;
mod lines;
mod paragraphs;
mod addresses;
mod foreign;
mod marks;
mod suspicion;

use pulldown_cmark::Options;

use self::findings::{Findings, Slip};
use self::layout::Layout;
use crate::diagnostic::{EditedText, SHOWN_AS_WRITTEN};
use crate::front_matter::Reader;

/// The most warnings for one text.
const REPORTED_MAX: usize = 10;

/// A text as it is parsed.
#[derive(Default)]
pub(super) struct CorrectedText {
    /// `None` if nothing is corrected.
    pub(super) edited: Option<EditedText>,
    /// The ids of headings, `{#id}`, each with its offset in the text as written.
    pub(super) heading_ids: Vec<(usize, String)>,
}

/// Corrects a text, which starts at byte `base` of the file, and warns about what cannot be corrected.
pub(super) fn correct(reader: &mut Reader, text: &str, base: usize, options: Options) -> CorrectedText {
    if !suspicion::is_suspicious(text) {
        return CorrectedText::default();
    }
    let layout = Layout::of(text, options);
    let mut findings = Findings::default();
    lines::read(text, &layout, &mut findings);
    paragraphs::read(text, &layout, &mut findings);
    addresses::read(text, &layout, &mut findings);
    marks::read(text, &layout, &reader.language, &mut findings);
    foreign::read(text, &layout, &mut findings);
    let Findings { edits, mut slips, heading_ids } = findings;
    slips.sort_by_key(|slip| slip.span.start);
    for Slip { span, message, help, fix } in slips.into_iter().take(REPORTED_MAX) {
        let reported = reader.report(SHOWN_AS_WRITTEN, span.start + base..span.end + base, message).set_help(help);
        reported.fix = fix.map(|fix| fix.moved(base));
    }
    let edited = (!edits.is_empty()).then(|| EditedText::new(text, edits));
    CorrectedText { edited, heading_ids }
}
