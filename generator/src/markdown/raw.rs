//! Raw HTML.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use super::{RAW_TAGS_MAX, Renderer, sanitise};

/// The deepest raw elements that are cleaned.
const RAW_NESTING_MAX: usize = 200;

impl<'a> Renderer<'_, 'a> {
    pub(super) fn raw_block(&mut self, raw: &str, _: Range<usize>) {
        if let Some((block, _)) = &mut self.raw.in_block {
            block.push_str(raw);
        }
    }

    pub(super) fn end_raw_block(&mut self) {
        let Some((block, span)) = self.raw.in_block.take() else { return };
        if is_comment(&block) {
            return;
        }
        self.count_raw(&block, &span);
        self.add_plain(" ");
        self.html(block);
    }

    pub(super) fn raw_inline(&mut self, raw: CowStr<'a>, span: Range<usize>) {
        if self.image.is_some() || is_comment(&raw) {
            return;
        }
        if is_line_break(&raw) {
            self.add_plain(" ");
            return self.out.push(Event::HardBreak);
        }
        self.count_raw(&raw, &span);
        self.out.push(Event::InlineHtml(raw));
    }

    pub(super) fn count_raw(&mut self, raw: &str, span: &Range<usize>) {
        for (at, _) in raw.match_indices('<') {
            let rest = &raw[at + 1..];
            self.raw.tags += 1;
            if rest.starts_with('/') {
                self.raw.depth = self.raw.depth.saturating_sub(1);
                continue;
            }
            let name: String = rest.chars().take_while(char::is_ascii_alphanumeric).take(20).collect();
            let name = name.to_ascii_lowercase();
            if !matches!(name.as_str(), "br" | "hr" | "img" | "wbr" | "") {
                self.raw.depth += 1;
                if self.raw.depth > RAW_NESTING_MAX {
                    self.raw.tags = self.raw.tags.max(RAW_TAGS_MAX + 1);
                }
            }
            if !name.is_empty() && !sanitise::is_allowed(&name) && self.raw.removed.is_none() {
                self.raw.removed = Some((span.clone(), name));
            }
        }
    }
}

/// Whether raw HTML is a comment and nothing else, such as `<!-- more -->`.
fn is_comment(raw: &str) -> bool {
    raw.trim().strip_prefix("<!--").and_then(|rest| rest.find("-->").map(|end| rest[end + 3..].is_empty()))
        == Some(true)
}

fn is_line_break(raw: &str) -> bool {
    let inner = raw.trim_start_matches('<').trim_end_matches('>').trim_end_matches('/').trim_end();
    inner.eq_ignore_ascii_case("br")
}
