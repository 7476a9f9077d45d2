//! Footnotes.

use pulldown_cmark::CowStr;

use super::renderer::{Footnote, MarkdownRenderer};

impl<'a> MarkdownRenderer<'_, 'a> {
    pub(super) fn footnote_reference(&mut self, name: CowStr<'a>) {
        if self.image.is_some() {
            return;
        }
        let next = self.footnotes.values().filter(|note| note.number > 0).count() + 1;
        let note = self.footnotes.entry(name).or_default();
        if note.number == 0 {
            note.number = next;
        }
        note.mentions += 1;
        let number = note.number;
        let prefix = self.prefix;
        let id = if note.mentions == 1 { format!(" id=\"{prefix}note_{number}_mention\"") } else { String::new() };
        // HTML has no nested links.
        let shown = match self.open_links.contains(&true) {
            false => format!("<a href=\"#{prefix}note_{number}\">{number}</a>"),
            true => number.to_string(),
        };
        self.addresses.push(format!("#{prefix}note_{number}"));
        self.html(format!("<sup class=\"footnote-reference\"{id}>{shown}</sup>"));
    }

    pub(super) fn end_footnote(&mut self) {
        let Some((name, outer)) = self.outer.take() else { return };
        let content = std::mem::replace(&mut self.out, outer);
        self.footnotes.entry(name).or_default().content = content;
    }

    pub(super) fn append_footnotes(&mut self) {
        let mut notes: Vec<Footnote<'a>> = std::mem::take(&mut self.footnotes).into_values().collect();
        // Footnotes without a reference have no number and are left out.
        notes.retain(|note| note.number > 0);
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|note| note.number);
        self.html("<div class=\"footnotes\">\n<ol>\n".to_owned());
        let prefix = self.prefix;
        for note in notes {
            let number = note.number;
            self.html(format!("<li id=\"{prefix}note_{number}\">\n"));
            self.out.extend(note.content);
            self.addresses.push(format!("#{prefix}note_{number}_mention"));
            self.html(format!("<a class=\"footnote-back\" href=\"#{prefix}note_{number}_mention\">\u{21a9}\u{fe0e} {number}</a></li>\n"));
        }
        self.html("</ol>\n</div>\n".to_owned());
    }
}
