//! The summary of a petition that has none of its own.

use petition::text::start_of_character;

use crate::front_matter::keys::SUMMARY_MAX;
use crate::markdown::RenderedText;

/// The first paragraph, or else the whole text, truncated at a word to the length of a summary.
pub(crate) fn summary_of(text: &RenderedText) -> String {
    let whole = if text.first_paragraph.is_empty() { &*text.markdown.plain } else { text.first_paragraph.as_str() };
    let Some(end) = start_of_character(whole, SUMMARY_MAX) else { return whole.to_owned() };
    // One character less, for the ellipsis.
    let fits = whole[..end].char_indices().next_back().map_or(end, |(at, _)| at);
    let at_word = whole[..fits].rfind(' ').filter(|at| *at > fits / 2).unwrap_or(fits);
    format!("{}…", whole[..at_word].trim_end_matches([',', ';', ':', '.', ' ', '–', '—']))
}
