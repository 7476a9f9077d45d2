//! Rendered texts as pages and feeds show them: with addresses for their links, and images in all their variants.

use std::fmt::Write;
use std::path::Path;

use petition::language::Language;

use crate::snapshot::Renderer;
use crate::variables::Picture;
use reader::content::{InternalLink, Markdown, Segment, TextImage};

/// Where a text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TextPlacement {
    /// On a page, without an image above it.
    Top,
    /// Elsewhere on a page.
    Below,
    /// In a feed, whose readers need absolute addresses.
    Feed,
}

/// How wide an image is: the column of a text.
const SIZES: &str = "(min-width: 60rem) 46rem, 92vw";

/// The part of a text that the first screen shows, in bytes.
const OPENING: usize = 400;

impl Renderer<'_> {
    /// The HTML of a text for readers of `language`.
    pub(crate) fn text_html(&self, text: &Markdown, language: &Language, placement: TextPlacement) -> String {
        let origin = if placement == TextPlacement::Feed { self.addresses().origin() } else { "" };
        let address = |link: &InternalLink| [origin, &*self.link_path(link, language)].concat();
        resolve(text.segments(), placement, origin, |file| self.picture(file), address)
    }
}

fn resolve<'p>(
    segments: &[Segment],
    placement: TextPlacement,
    origin: &str,
    picture: impl Fn(&Path) -> Option<&'p Picture>,
    address: impl Fn(&InternalLink) -> String,
) -> String {
    let length = |segment: &Segment| if let Segment::Html(own) = segment { own.len() } else { 64 };
    let mut html = String::with_capacity(segments.iter().map(length).sum());
    let mut is_first = true;
    for segment in segments {
        match segment {
            Segment::Html(own) => html.push_str(own),
            Segment::Link(link) => html.push_str(&address(link)),
            Segment::Image(TextImage { file, attributes }) => match picture(file) {
                Some(picture) if placement == TextPlacement::Feed => {
                    let Picture { path, width, height, .. } = picture;
                    let _ =
                        write!(html, "<img src=\"{origin}{path}\" width=\"{width}\" height=\"{height}\"{attributes}>");
                }
                Some(picture) => {
                    let is_opening = placement == TextPlacement::Top && is_first && html.len() < OPENING;
                    let loading = if is_opening { "fetchpriority=\"high\"" } else { "loading=\"lazy\"" };
                    is_first = false;
                    push_picture(&mut html, picture, loading, attributes);
                }
                // `check` renders pages without the pictures of texts.
                None => html.extend(["<img", attributes, ">"]),
            },
        }
    }
    html
}

fn push_picture(html: &mut String, picture: &Picture, loading: &str, attributes: &str) {
    let Picture { path, width, height, .. } = picture;
    html.push_str("<picture>");
    for source in &picture.sources {
        let (kind, srcset) = (&source.media_type, &source.srcset);
        // Writing to a text cannot fail.
        let _ = write!(html, "<source type=\"{kind}\" srcset=\"{srcset}\" sizes=\"{SIZES}\">");
    }
    let _ = write!(html, "<img src=\"{path}\"");
    let _ = write!(html, " width=\"{width}\" height=\"{height}\" {loading}{attributes}></picture>");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::variables::PictureSource;

    fn html(html: &str) -> Segment {
        Segment::Html(html.into())
    }

    fn image() -> Segment {
        Segment::Image(TextImage { file: "content/a.jpg".into(), attributes: " alt=\"1 &gt; 0\" /".into() })
    }

    fn shown(segments: &[Segment], placement: TextPlacement, picture: Option<&Picture>) -> String {
        resolve(
            segments,
            placement,
            if placement == TextPlacement::Feed { "https://example.org" } else { "" },
            |_| picture,
            |_| "/petitions/oak/".to_owned(),
        )
    }

    #[test]
    fn an_image_of_a_text_gets_its_widths_and_size() {
        let (media_type, srcset) = ("image/webp".to_owned(), "/b.webp 400w, /a.webp 800w".to_owned());
        let sources = vec![PictureSource { media_type, srcset }];
        let picture = Picture { path: "/a.jpg".to_owned(), width: 800, height: 600, sources, ..Picture::default() };
        let segments = [html("<p>"), image(), html(" x</p>")];
        assert_eq!(
            shown(&segments, TextPlacement::Below, Some(&picture)),
            format!(
                "<p><picture><source type=\"image/webp\" srcset=\"/b.webp 400w, /a.webp 800w\" sizes=\"{SIZES}\">\
                 <img src=\"/a.jpg\" width=\"800\" height=\"600\" loading=\"lazy\" alt=\"1 &gt; 0\" /></picture> x</p>"
            )
        );
        assert_eq!(
            shown(&segments, TextPlacement::Feed, Some(&picture)),
            "<p><img src=\"https://example.org/a.jpg\" width=\"800\" height=\"600\" alt=\"1 &gt; 0\" /> x</p>"
        );
    }

    #[test]
    fn links_become_addresses() {
        let segments =
            [html("<a href=\""), Segment::Link(InternalLink::Petition("oak".to_owned())), html("#ask\">a</a>")];
        assert_eq!(shown(&segments, TextPlacement::Below, None), "<a href=\"/petitions/oak/#ask\">a</a>");
    }

    #[test]
    fn only_an_image_that_opens_a_text_is_loaded_at_once() {
        let picture = Picture { path: "/a.jpg".to_owned(), ..Picture::default() };
        let loading = |segments: &[Segment], placement| {
            let html = shown(segments, placement, Some(&picture));
            html.matches("=\"lazy\"").count() + 10 * html.matches("=\"high\"").count()
        };
        let (early, late) = ([html("<p>"), image(), image()], [html(&"x".repeat(OPENING)), image()]);
        assert_eq!(loading(&early, TextPlacement::Top), 11);
        assert_eq!(loading(&early, TextPlacement::Below), 2);
        assert_eq!(loading(&late, TextPlacement::Top), 1);
    }
}
