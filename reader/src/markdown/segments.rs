//! HTML to segments: internal links are numbered marks while a text is rendered and sanitized, then become segments.

use std::ops::Range;
use std::sync::Arc;

use super::link::LinkTarget;
use super::text::{InternalLink, Segment, TextImage};

/// The scheme of a mark: `undersigned:<number>`, in an `href` or `src`.
pub(super) const MARK_SCHEME: &str = "undersigned";

/// How a mark begins, from the name of its attribute on.
const MARK_START: &str = "=\"undersigned:";

/// The internal links of one text, by the numbers of their marks.
#[derive(Debug, Default)]
pub(super) struct LinkMarks(Vec<InternalLink>);

impl LinkMarks {
    /// The address to write for a target: a mark for an internal one, `None` for one that must not become a link.
    pub(super) fn address(&mut self, target: &LinkTarget, fragment: &str) -> Option<String> {
        let link = match target {
            LinkTarget::Elsewhere(address) => return Some(address.clone()),
            LinkTarget::Here => return Some(format!("#{fragment}")),
            LinkTarget::Outside | LinkTarget::Unsafe => return None,
            LinkTarget::Petition(slug) => InternalLink::Petition(slug.clone()),
            LinkTarget::Organisation(name) => InternalLink::Organisation(name.clone()),
            LinkTarget::Page(name) => InternalLink::Page(name.clone()),
            LinkTarget::Site(path) => InternalLink::Site(path.clone()),
            LinkTarget::File(path) => InternalLink::File(path.clone()),
        };
        let mark = self.mark(link);
        Some(if fragment.is_empty() { mark } else { format!("{mark}#{fragment}") })
    }

    pub(super) fn mark(&mut self, link: InternalLink) -> String {
        self.0.push(link);
        format!("{MARK_SCHEME}:{}", self.0.len() - 1)
    }

    /// Splits sanitized HTML at its marks.
    pub(super) fn split(&self, html: String) -> Arc<[Segment]> {
        if self.0.is_empty() {
            return Arc::new([Segment::Html(html.into())]);
        }
        let mut segments = Vec::with_capacity(self.0.len() * 2 + 1);
        let mut copied = 0;
        for mark in html.match_indices(MARK_START).filter_map(|(at, _)| Mark::find(&html, at)) {
            let Some(link) = self.0.get(mark.number) else { continue };
            let (segment, span) = match link {
                InternalLink::File(file) if mark.is_image => {
                    let before = &html[mark.tag.start + "<img".len()..mark.attribute.start];
                    let after = &html[mark.attribute.end..mark.tag.end - ">".len()];
                    let attributes = [before, after].concat().into();
                    (Segment::Image(TextImage { file: file.clone(), attributes }), mark.tag)
                }
                link => (Segment::Link(link.clone()), mark.span),
            };
            push_html(&mut segments, &html[copied..span.start]);
            segments.push(segment);
            copied = span.end;
        }
        push_html(&mut segments, &html[copied..]);
        segments.into()
    }
}

fn push_html(segments: &mut Vec<Segment>, html: &str) {
    if !html.is_empty() {
        segments.push(Segment::Html(html.into()));
    }
}

/// A mark in HTML.
struct Mark {
    number: usize,
    is_image: bool,
    /// From `<` to after `>`.
    tag: Range<usize>,
    /// From the space before its name to after its closing quote.
    attribute: Range<usize>,
    /// Without the fragment.
    span: Range<usize>,
}

impl Mark {
    /// The mark of the `href` or `src` whose `=` is at `at`. In sanitized HTML `<` and `>` only delimit tags, and a quote
    /// in a tag only delimits a value; a text that looks like a mark is therefore not in a tag.
    fn find(html: &str, at: usize) -> Option<Self> {
        let tag = html[..at].rfind(['<', '>']).filter(|tag| html[*tag..].starts_with('<'))?;
        let name = [" href", " src"].into_iter().find(|name| html[..at].ends_with(name))?;
        let start = at + "=\"".len();
        let value_end = start + html[start..].find('"')?;
        let end = html[start..value_end].find('#').map_or(value_end, |length| start + length);
        Some(Self {
            number: html[at + MARK_START.len()..end].parse().ok()?,
            is_image: name == " src",
            tag: tag..value_end + html[value_end..].find('>')? + ">".len(),
            attribute: at - name.len()..value_end + "\"".len(),
            span: start..end,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &[Segment]) {
        let file = InternalLink::File("content/a b.jpg".into());
        let marks = LinkMarks(vec![InternalLink::Petition("oak".to_owned()), file]);
        let segments = marks.split(String::from(html));
        assert_eq!(*segments, *expected, "{html}");
    }

    fn html(html: &str) -> Segment {
        Segment::Html(html.into())
    }

    fn image(attributes: &str) -> Segment {
        Segment::Image(TextImage { file: "content/a b.jpg".into(), attributes: attributes.into() })
    }

    #[test]
    fn links_and_images_become_segments() {
        let oak = || Segment::Link(InternalLink::Petition("oak".to_owned()));
        check(
            "<p><a href=\"undersigned:0#ask\" title=\"b\">a</a></p>",
            &[html("<p><a href=\""), oak(), html("#ask\" title=\"b\">a</a></p>")],
        );
        check("<img src=\"undersigned:1\" alt=\"1 &gt; 0\" />", &[image(" alt=\"1 &gt; 0\" /")]);
        check(
            "<p>1 &gt; <img alt=\"a\" src=\"undersigned:1#b\"></p>",
            &[html("<p>1 &gt; "), image(" alt=\"a\""), html("</p>")],
        );
        let file = Segment::Link(InternalLink::File("content/a b.jpg".into()));
        check("<a href=\"undersigned:1\">a</a>", &[html("<a href=\""), file, html("\">a</a>")]);
    }

    #[test]
    fn words_that_look_like_a_mark_stay() {
        for text in [
            "<p>We, the undersigned: neighbours</p>",
            "<p> href=\"undersigned:0\"</p>",
            "<a href=\"https://example.org/\" title=\"undersigned:0\">a</a>",
            "<a href=\"undersigned:2\">a</a>",
        ] {
            check(text, &[html(text)]);
        }
    }
}
