//! Markdown to HTML that is safe to put on a page as it is, with its headings, its plain text and its links.
//!
//! The HTML has no `h1` (the page has one), no inline style (the Content-Security-Policy forbids it), no picture of
//! another site and no address with a scheme but `http`, `https`, `mailto` and `tel`. Where a text has raw HTML, all of
//! it goes through [`sanitise`]; elsewhere nothing but what is written here can come out.

pub(crate) mod link;
mod sanitise;

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use self::link::{Link, Target};
use crate::content::{Heading, Markdown};
use crate::diagnostic::{FIRST_LEVEL_HEADING, MISSING_ALT, REMOVED_HTML, SKIPPED_HEADING, TOO_LARGE, UNSAFE_LINK};
use crate::front_matter::Reader;
use crate::front_matter::check::shorten;

/// The longest text, in bytes. The longest petition that we know of has 60 kB.
pub(crate) const TEXT_MAX: usize = 8 * 1024 * 1024;

/// How deeply quotes, lists and emphases may stand in each other; what is deeper stands at this depth. Browsers give up
/// at 512 (`html.spec.whatwg.org`, "Optimising the DOM"), readers long before.
const NESTING_MAX: usize = 50;

/// The most raw HTML of a text that is cleaned, in tags; beyond it raw HTML is shown as text. Cleaning takes
/// microseconds a tag, and mis-nested ones add up.
const RAW_TAGS_MAX: usize = 5_000;

/// The deepest raw elements that are cleaned.
const RAW_NESTING_MAX: usize = 200;

/// Anchors that pages have of their own: a heading of that name gets a number.
const RESERVED_ANCHORS: &[&str] = &[
    "main",
    "content",
    "sign",
    "form",
    "share",
    "updates",
    "errors",
    "name",
    "email",
    "country",
    "postcode",
    "comment",
    "declaration",
    "text",
    "title",
    "top",
    "menu",
    "header",
    "footer",
    "petition",
    "count",
    "progress",
    "topics",
    "lang",
];

/// A text, rendered, and what other files have to be asked about it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rendered {
    pub(crate) markdown: Markdown,
    /// The text of the first paragraph.
    pub(crate) first_paragraph: String,
    pub(crate) links: Vec<Link>,
}

/// How many characters of the plain text of a petition are kept; lists show fewer.
const PLAIN_LENGTH: usize = 400;

impl Rendered {
    /// Without what only reading the file needs: of thousands of petitions, the plain text is a quarter of the memory.
    pub(crate) fn shortened(mut self) -> Self {
        self.first_paragraph = String::new();
        let plain = &self.markdown.plain;
        if let Some((end, _)) = plain.char_indices().nth(PLAIN_LENGTH) {
            self.markdown.plain = plain[..end].into();
        }
        self
    }
}

/// Renders the text at `range` of the reader's file. Anchors begin with `prefix`, so that several texts can stand on
/// one page.
pub(crate) fn render(reader: &mut Reader, range: Range<usize>, prefix: &str) -> Rendered {
    if range.len() > TEXT_MAX {
        reader
            .report(TOO_LARGE, range.start..range.start, format!("the text has {} MB", range.len() / 1024 / 1024))
            .set_help(format!("split it: at most {} MB are read", TEXT_MAX / 1024 / 1024));
        return Rendered::default();
    }
    let source = Arc::clone(&reader.source);
    let text = &source[range.clone()];
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let path = Arc::clone(&reader.path);
    let mut renderer = Renderer::new(reader, &path, range.start, prefix, text.len());
    for (event, span) in Parser::new_ext(text, options).into_offset_iter() {
        renderer.event(event, span);
    }
    renderer.finish()
}

struct Renderer<'r, 'a> {
    reader: &'r mut Reader,
    path: &'r Arc<Path>,
    /// Where the text begins in the file.
    base: usize,
    prefix: &'r str,
    /// What becomes HTML.
    out: Vec<Event<'a>>,
    /// Footnotes in the order of their first mention, and their contents.
    footnotes: HashMap<CowStr<'a>, Footnote<'a>>,
    /// `out` of the text while a footnote is read.
    outer: Option<(CowStr<'a>, Vec<Event<'a>>)>,
    /// For each open element whether it is shown.
    open: Vec<bool>,
    shown_depth: usize,
    plain: String,
    first_paragraph: String,
    /// Within the first paragraph.
    in_first: bool,
    heading: Option<OpenHeading>,
    headings: Vec<(Heading, Range<usize>)>,
    anchors: HashMap<String, usize>,
    links: Vec<Link>,
    /// For each open link whether it is shown as one.
    open_links: Vec<bool>,
    addresses: Vec<String>,
    /// The image whose alternative text is read: where it begins in `out`, its place, and whether it is shown as a link.
    image: Option<OpenImage>,
    table: Option<OpenTable>,
    raw: Raw,
}

#[derive(Default)]
struct Footnote<'a> {
    number: usize,
    mentions: usize,
    content: Vec<Event<'a>>,
}

struct OpenHeading {
    at: usize,
    text: String,
    span: Range<usize>,
}

struct OpenImage {
    span: Range<usize>,
    alt: String,
    /// The address of a picture that is not ours, shown as a link.
    elsewhere: Option<String>,
}

struct OpenTable {
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
}

/// Raw HTML of the text.
#[derive(Default)]
struct Raw {
    tags: usize,
    depth: usize,
    /// The first element that will be taken out.
    removed: Option<(Range<usize>, String)>,
    in_block: Option<(String, Range<usize>)>,
}

impl<'r, 'a> Renderer<'r, 'a> {
    fn new(reader: &'r mut Reader, path: &'r Arc<Path>, base: usize, prefix: &'r str, length: usize) -> Self {
        Self {
            reader,
            path,
            base,
            prefix,
            out: Vec::with_capacity(length / 24),
            footnotes: HashMap::new(),
            outer: None,
            open: Vec::new(),
            shown_depth: 0,
            plain: String::with_capacity(length),
            first_paragraph: String::new(),
            in_first: false,
            heading: None,
            headings: Vec::new(),
            anchors: HashMap::new(),
            links: Vec::new(),
            open_links: Vec::new(),
            addresses: Vec::new(),
            image: None,
            table: None,
            raw: Raw::default(),
        }
    }

    fn event(&mut self, event: Event<'a>, span: Range<usize>) {
        let span = span.start + self.base..span.end + self.base;
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text),
            Event::Code(code) => {
                self.add_plain(&code);
                if self.image.is_none() {
                    self.out.push(Event::Code(code));
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                self.add_plain(" ");
                if self.image.is_none() {
                    self.out.push(event);
                }
            }
            Event::Rule => self.out.push(Event::Rule),
            Event::FootnoteReference(name) => self.footnote_reference(name),
            Event::TaskListMarker(done) => {
                let sign = if done { "\u{2611}" } else { "\u{2610}" };
                self.html(format!("<span class=\"task\">{sign}</span> "));
            }
            Event::Html(raw) => self.raw_block(&raw, span),
            Event::InlineHtml(raw) => self.raw_inline(raw, span),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text),
        }
    }

    fn html(&mut self, html: String) {
        self.out.push(Event::Html(html.into()));
    }

    fn text(&mut self, text: CowStr<'a>) {
        self.add_plain(&text);
        if self.image.is_none() {
            self.out.push(Event::Text(text));
        }
    }

    /// Adds to what is kept as plain text, wherever that is at this place.
    fn add_plain(&mut self, text: &str) {
        if let Some(image) = &mut self.image {
            image.alt.push_str(text);
        } else if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        } else if self.outer.is_none() {
            self.plain.push_str(text);
            if self.in_first {
                self.first_paragraph.push_str(text);
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Range<usize>) {
        let is_shown = self.shown_depth < NESTING_MAX || !can_nest(&tag);
        self.open.push(is_shown);
        if !is_shown {
            return;
        }
        self.shown_depth += 1;
        match tag {
            Tag::Heading { .. } => {
                self.heading = Some(OpenHeading { at: self.out.len(), text: String::new(), span });
                self.out.push(Event::Start(tag));
            }
            Tag::Paragraph => {
                self.in_first = self.shown_depth == 1 && self.first_paragraph.trim().is_empty() && self.outer.is_none();
                self.out.push(Event::Start(tag));
            }
            Tag::Link { link_type, dest_url, title, .. } => self.start_link(link_type, &dest_url, title, span),
            Tag::Image { dest_url, title, .. } => self.start_image(&dest_url, title, span),
            Tag::Table(alignments) => {
                self.table = Some(OpenTable { alignments, cell: 0, in_head: false });
                self.html("<div class=\"table\" tabindex=\"0\">\n<table>".to_owned());
            }
            Tag::TableHead => self.start_row(true),
            Tag::TableRow => self.start_row(false),
            Tag::TableCell => self.start_cell(),
            Tag::FootnoteDefinition(name) if self.outer.is_none() => {
                let outer = std::mem::take(&mut self.out);
                self.outer = Some((name, outer));
            }
            Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => {}
            Tag::HtmlBlock => self.raw.in_block = Some((String::new(), span)),
            // The language of code is no class that a theme knows.
            Tag::CodeBlock(_) => self.out.push(Event::Start(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented))),
            other => self.out.push(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.open.pop() != Some(true) {
            return;
        }
        self.shown_depth -= 1;
        match tag {
            TagEnd::Heading(level) => self.end_heading(level),
            TagEnd::Paragraph => {
                self.in_first = false;
                self.add_plain(" ");
                self.out.push(Event::End(tag));
            }
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.end_image(),
            TagEnd::Table => {
                let has_body = self.table.take().is_some_and(|table| !table.in_head);
                let body = if has_body { "</tbody>" } else { "" };
                self.html(format!("{body}</table>\n</div>\n"));
            }
            TagEnd::TableHead => self.html("</tr></thead>".to_owned()),
            TagEnd::TableRow => self.html("</tr>\n".to_owned()),
            TagEnd::TableCell => self.end_cell(),
            TagEnd::FootnoteDefinition => self.end_footnote(),
            TagEnd::HtmlBlock => self.end_raw_block(),
            TagEnd::MetadataBlock(_) => {}
            TagEnd::Item | TagEnd::CodeBlock => {
                self.add_plain(" ");
                self.out.push(Event::End(tag));
            }
            other => self.out.push(Event::End(other)),
        }
    }

    fn end_heading(&mut self, level: HeadingLevel) {
        self.out.push(Event::End(TagEnd::Heading(level)));
        let Some(open) = self.heading.take() else { return };
        let text = fold(&open.text);
        let anchor = self.anchor(&text);
        if let Some(Event::Start(Tag::Heading { id, .. })) = self.out.get_mut(open.at) {
            *id = Some(anchor.clone().into());
        }
        let level = level as u8;
        self.headings.push((Heading { level, text, anchor }, open.span));
    }

    /// An anchor that no other heading of the text has.
    fn anchor(&mut self, text: &str) -> String {
        const ANCHOR_MAX: usize = 60;
        let mut stem = crate::slug::hyphenated(text, ANCHOR_MAX);
        if stem.is_empty() {
            "section".clone_into(&mut stem);
        }
        let mut count =
            self.anchors.get(&stem).copied().unwrap_or(usize::from(RESERVED_ANCHORS.contains(&stem.as_str())));
        loop {
            count += 1;
            let anchor = if count == 1 { stem.clone() } else { format!("{stem}-{count}") };
            let is_free = count == 1 || !self.anchors.contains_key(&anchor);
            self.anchors.insert(stem.clone(), count);
            if is_free {
                self.anchors.entry(anchor.clone()).or_insert(1);
                return format!("{}{anchor}", self.prefix);
            }
        }
    }

    fn start_link(&mut self, link_type: LinkType, written: &str, title: CowStr<'a>, span: Range<usize>) {
        let (target, fragment) = match link_type {
            LinkType::Email => (Target::Elsewhere(format!("mailto:{written}")), String::new()),
            _ => link::resolve(written, self.path),
        };
        let address = link::address(&target, &fragment);
        if address.is_none() {
            self.report_unsafe(&target, written, span.clone());
        }
        let address = address.filter(|_| self.image.is_none());
        self.open_links.push(address.is_some());
        let Some(address) = address else { return };
        let address = self.own_anchor(&target, address);
        self.addresses.push(address.clone());
        self.remember(target, fragment, false, span, written);
        let link_type = LinkType::Inline;
        self.out.push(Event::Start(Tag::Link { link_type, dest_url: address.into(), title, id: "".into() }));
    }

    /// A place in the same text gets the text's prefix.
    fn own_anchor(&self, target: &Target, address: String) -> String {
        match target {
            Target::Here if address.len() > 1 => format!("#{}{}", self.prefix, &address[1..]),
            _ => address,
        }
    }

    fn end_link(&mut self) {
        if self.open_links.pop() == Some(true) {
            self.out.push(Event::End(TagEnd::Link));
        }
    }

    fn is_in_link(&self) -> bool {
        self.open_links.contains(&true)
    }

    fn remember(&mut self, target: Target, fragment: String, is_image: bool, span: Range<usize>, written: &str) {
        if matches!(target, Target::Elsewhere(_)) || (matches!(target, Target::Here) && fragment.is_empty()) {
            return;
        }
        self.links.push(Link { target, fragment, is_image, span, written: shorten(written) });
    }

    fn report_unsafe(&mut self, target: &Target, written: &str, span: Range<usize>) {
        let written = shorten(written);
        let (message, help) = match target {
            Target::Outside => (
                format!("the link `{written}` leads out of the content folder"),
                "copy the file into the content folder, or write a web address",
            ),
            _ => (
                format!("the link `{written}` is left out, its text stays"),
                "links may begin with https:, http:, mailto: or tel:, or lead to a file of the content folder",
            ),
        };
        self.reader.report(UNSAFE_LINK, span, message).set_help(help);
    }

    fn start_image(&mut self, written: &str, title: CowStr<'a>, span: Range<usize>) {
        if self.image.is_some() {
            return;
        }
        let (target, fragment) = link::resolve(written, self.path);
        let elsewhere = match (&target, link::address(&target, "")) {
            (Target::File(_), Some(address)) => {
                self.addresses.push(address.clone());
                self.remember(target, fragment, true, span.clone(), written);
                self.out.push(Event::Start(Tag::Image {
                    link_type: LinkType::Inline,
                    dest_url: address.into(),
                    title,
                    id: "".into(),
                }));
                None
            }
            (Target::Elsewhere(address), _) => {
                let finding = self.reader.report(
                    REMOVED_HTML,
                    span.clone(),
                    "a picture of another site is shown as a link to it",
                );
                finding.set_help(
                    "copy the picture into the content folder, so that no other site learns who reads this page",
                );
                Some(address.clone())
            }
            (Target::Unsafe, _) => {
                self.report_unsafe(&target, written, span.clone());
                Some(String::new())
            }
            _ => {
                self.remember(target, fragment, true, span.clone(), written);
                Some(String::new())
            }
        };
        self.image = Some(OpenImage { span, alt: String::new(), elsewhere });
    }

    fn end_image(&mut self) {
        let Some(image) = self.image.take() else { return };
        let alt = fold(&image.alt);
        match image.elsewhere {
            None => {
                if alt.is_empty() {
                    self.reader
                        .report(MISSING_ALT, image.span, "this picture has no alternative text")
                        .set_label("who cannot see it learns nothing")
                        .set_help("say what it shows between the brackets: `![Children on the library's steps](…)`");
                }
                self.out.push(Event::Text(alt.into()));
                self.out.push(Event::End(TagEnd::Image));
            }
            Some(address) if !self.is_in_link() && !address.is_empty() => {
                let text = if alt.is_empty() { address.clone() } else { alt };
                self.addresses.push(address.clone());
                let dest_url = address.into();
                let tag = Tag::Link { link_type: LinkType::Inline, dest_url, title: "".into(), id: "".into() };
                self.out.extend([Event::Start(tag), Event::Text(text.into()), Event::End(TagEnd::Link)]);
            }
            Some(_) => self.out.push(Event::Text(alt.into())),
        }
    }

    fn start_row(&mut self, is_head: bool) {
        let Some(table) = &mut self.table else { return };
        let opens_body = table.in_head && !is_head;
        table.in_head = is_head;
        table.cell = 0;
        let row = match (is_head, opens_body) {
            (true, _) => "<thead><tr>",
            (false, true) => "<tbody>\n<tr>",
            (false, false) => "<tr>",
        };
        self.html(row.to_owned());
    }

    fn start_cell(&mut self) {
        let Some(table) = &mut self.table else { return };
        let name = if table.in_head { "th" } else { "td" };
        let class = match table.alignments.get(table.cell) {
            Some(Alignment::Left) => " class=\"align-left\"",
            Some(Alignment::Center) => " class=\"align-center\"",
            Some(Alignment::Right) => " class=\"align-right\"",
            Some(Alignment::None) | None => "",
        };
        table.cell += 1;
        self.html(format!("<{name}{class}>"));
    }

    fn end_cell(&mut self) {
        self.add_plain(" ");
        let name = if self.table.as_ref().is_some_and(|table| table.in_head) { "th" } else { "td" };
        self.html(format!("</{name}>"));
    }

    fn footnote_reference(&mut self, name: CowStr<'a>) {
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
        // A link within a link is no HTML.
        let shown = match self.open_links.contains(&true) {
            false => format!("<a href=\"#{prefix}note_{number}\">{number}</a>"),
            true => number.to_string(),
        };
        self.addresses.push(format!("#{prefix}note_{number}"));
        self.html(format!("<sup class=\"footnote-reference\"{id}>{shown}</sup>"));
    }

    fn end_footnote(&mut self) {
        let Some((name, outer)) = self.outer.take() else { return };
        let content = std::mem::replace(&mut self.out, outer);
        self.footnotes.entry(name).or_default().content = content;
    }

    fn raw_block(&mut self, raw: &str, _: Range<usize>) {
        if let Some((block, _)) = &mut self.raw.in_block {
            block.push_str(raw);
        }
    }

    fn end_raw_block(&mut self) {
        let Some((block, span)) = self.raw.in_block.take() else { return };
        if is_comment(&block) {
            return;
        }
        self.count_raw(&block, &span);
        self.add_plain(" ");
        self.html(block);
    }

    fn raw_inline(&mut self, raw: CowStr<'a>, span: Range<usize>) {
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

    fn count_raw(&mut self, raw: &str, span: &Range<usize>) {
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

    fn finish(mut self) -> Rendered {
        self.append_footnotes();
        self.shift_headings();
        if self.raw.tags > RAW_TAGS_MAX {
            let span = self.base..self.base;
            self.reader
                .report(REMOVED_HTML, span, "so much raw HTML is shown as text")
                .set_help("write Markdown, which needs no tags");
            for event in &mut self.out {
                if let Event::InlineHtml(raw) = event {
                    *event = Event::Text(raw.clone());
                }
            }
        } else if let Some((span, name)) = self.raw.removed.take() {
            self.reader.report(REMOVED_HTML, span, format!("the element `<{name}>` is taken out")).set_help(
                "petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can",
            );
        }
        self.into_rendered()
    }

    fn append_footnotes(&mut self) {
        let mut notes: Vec<Footnote<'a>> = std::mem::take(&mut self.footnotes).into_values().collect();
        // What nobody mentions has no number and is left out.
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

    /// Makes room for the page's own `h1` and tells what a reader's list of headings would look like.
    fn shift_headings(&mut self) {
        let has_first = self.headings.iter().any(|(heading, _)| heading.level == 1);
        let shift = u8::from(has_first);
        if let Some((_, span)) = self.headings.iter().find(|(heading, _)| heading.level == 1) {
            self.reader
                .report(FIRST_LEVEL_HEADING, span.clone(), "a heading of the first level competes with the title")
                .set_label("shown one level lower, and so are all others")
                .set_help("begin headings with `##`");
        }
        let mut above = 1;
        let mut skipped = None;
        for (heading, span) in &mut self.headings {
            heading.level = (heading.level + shift).min(6);
            if heading.level > above + 1 && skipped.is_none() {
                skipped = Some((span.clone(), above + 1 - shift));
            }
            above = heading.level;
        }
        if let Some((span, level)) = skipped {
            let signs = "#".repeat(usize::from(level.max(1)));
            self.reader
                .report(SKIPPED_HEADING, span, "this heading skips a level")
                .set_help(format!("begin it with `{signs}`"));
        }
        if has_first {
            for event in &mut self.out {
                match event {
                    Event::Start(Tag::Heading { level, .. }) | Event::End(TagEnd::Heading(level)) => {
                        *level = lower(*level)
                    }
                    _ => {}
                }
            }
        }
    }

    fn into_rendered(mut self) -> Rendered {
        let show_raw = self.raw.tags > RAW_TAGS_MAX;
        let mut rendered = String::with_capacity(self.plain.len() * 5 / 4);
        if show_raw {
            // Blocks of raw HTML cannot be told from our own by now, so the whole text is shown as it was written.
            rendered.push_str("<p>");
            let text = fold(&self.plain);
            html::push_html(&mut rendered, std::iter::once(Event::Text(text.into())));
            rendered.push_str("</p>\n");
        } else {
            html::push_html(&mut rendered, self.out.drain(..));
        }
        if self.raw.tags > 0 && !show_raw {
            rendered = self.sanitise(&rendered);
        }
        let mut files: Vec<_> = self
            .links
            .iter()
            .filter_map(|link| match &link.target {
                Target::File(path) => Some(path.clone()),
                _ => None,
            })
            .collect();
        files.sort();
        files.dedup();
        Rendered {
            markdown: Markdown {
                html: rendered.into(),
                plain: fold(&self.plain).into(),
                headings: self.headings.into_iter().map(|(heading, _)| heading).collect(),
                files,
            },
            first_paragraph: fold(&self.first_paragraph),
            links: self.links,
        }
    }

    fn sanitise(&mut self, rendered: &str) -> String {
        let mut anchors: HashSet<String> = self.headings.iter().map(|(heading, _)| heading.anchor.clone()).collect();
        let own = self.addresses.iter().filter_map(|address| address.strip_prefix('#').map(str::to_owned));
        anchors.extend(own);
        let addresses = std::mem::take(&mut self.addresses).into_iter().collect();
        let (clean, resolved) = sanitise::clean(rendered, anchors, addresses, self.path);
        for (target, fragment, is_image, written) in resolved {
            // Where in the text it stands is not known any more; its first mention as an attribute is.
            let text = &self.reader.source[self.base..];
            let is_value = |(at, _): &(usize, &str)| text[..*at].ends_with(['"', '\'', '=']);
            let at = text.match_indices(written.as_str()).find(is_value).map_or(self.base, |(at, _)| self.base + at);
            let end = (at + written.len()).min(self.reader.source.len());
            self.remember(target, fragment, is_image, at..end, &written);
        }
        clean
    }
}

/// Whether elements of this kind can stand in each other without end.
fn can_nest(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::BlockQuote(_) | Tag::List(_) | Tag::Item | Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H2,
        HeadingLevel::H2 => HeadingLevel::H3,
        HeadingLevel::H3 => HeadingLevel::H4,
        HeadingLevel::H4 => HeadingLevel::H5,
        HeadingLevel::H5 | HeadingLevel::H6 => HeadingLevel::H6,
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

/// White space folded to one space, none at the ends.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}
