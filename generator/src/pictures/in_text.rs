//! The pictures of a text: what Markdown writes as one `<img>` is offered in several widths, with its size.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;

use crate::variables::Picture;

/// How Markdown begins a picture of the content folder.
const IMAGE: &str = "<img src=\"undersigned:file/";

/// How wide it stands: the column of a text.
const SIZES: &str = "(min-width: 60rem) 46rem, 92vw";

/// The pictures that a text shows and that can be made small, relative to the root. Moving ones (GIF) and drawings stay
/// as they are.
pub(crate) fn of(html: &str) -> impl Iterator<Item = PathBuf> {
    let is_photo = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        ["jpg", "jpeg", "png", "webp"].contains(&ending.as_str())
    };
    html.match_indices(IMAGE).map(|(at, _)| path(&html[at..])).filter(is_photo)
}

/// The text with each of its pictures in all its widths and formats.
pub(crate) fn fit(html: &str, pictures: &BTreeMap<PathBuf, Picture>) -> String {
    let mut fitted = String::with_capacity(html.len() + 512);
    let mut rest = html;
    while let Some(at) = rest.find(IMAGE) {
        fitted.push_str(&rest[..at]);
        let (tag, after) = rest[at..].split_at(tag_length(&rest[at..]));
        match pictures.get(&path(tag)) {
            Some(picture) => push(&mut fitted, picture, tag),
            None => fitted.push_str(tag),
        }
        rest = after;
    }
    fitted.push_str(rest);
    fitted
}

/// How far into a text, in bytes, what it begins with is on the first screen.
const OPENING: usize = 400;

/// A fitted text whose first picture does not wait until somebody scrolls, where the text begins with it.
pub(crate) fn hasten(html: String) -> String {
    const PICTURE: &str = "<picture>";
    let opening = &html[..html.floor_char_boundary(OPENING + PICTURE.len() - 1)];
    if opening.contains(PICTURE) { html.replacen(" loading=\"lazy\"", " fetchpriority=\"high\"", 1) } else { html }
}

/// The file that a tag shows: its address is written as HTML and URLs escape it.
fn path(tag: &str) -> PathBuf {
    let written = tag[IMAGE.len()..].split('"').next().unwrap_or_default();
    let unescaped = written.replace("&#x27;", "'").replace("&amp;", "&");
    PathBuf::from(percent_decode_str(&unescaped).decode_utf8_lossy().into_owned())
}

/// Up to and with the `>` outside quotes.
fn tag_length(tag: &str) -> usize {
    let mut is_quoted = false;
    for (at, c) in tag.char_indices() {
        match c {
            '"' => is_quoted = !is_quoted,
            '>' if !is_quoted => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

fn push(html: &mut String, picture: &Picture, tag: &str) {
    // Alternative text and title, and the end of the tag.
    let attributes = tag[IMAGE.len()..].split_once('"').map_or(">", |(_, attributes)| attributes);
    let Picture { path, srcset, width, height, .. } = picture;
    html.push_str("<picture>");
    for source in &picture.sources {
        let (kind, srcset) = (&source.media_type, &source.srcset);
        // Writing to a text cannot fail.
        let _ = write!(html, "<source type=\"{kind}\" srcset=\"{srcset}\" sizes=\"{SIZES}\">");
    }
    let _ = write!(html, "<img src=\"{path}\"");
    if !srcset.is_empty() {
        let _ = write!(html, " srcset=\"{srcset}\" sizes=\"{SIZES}\"");
    }
    let _ = write!(html, " width=\"{width}\" height=\"{height}\" loading=\"lazy\"{attributes}</picture>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_of_a_text_gets_its_widths_and_size() {
        let html = "<p><img src=\"undersigned:file/content/a%20b&amp;c.jpg\" alt=\"1 > 0\" /> x</p>";
        let name = PathBuf::from("content/a b&c.jpg");
        assert_eq!(of(html).collect::<Vec<_>>(), std::slice::from_ref(&name));
        let (path, srcset) = ("/a.jpg".to_owned(), "/b.jpg 400w, /a.jpg 800w".to_owned());
        let picture = Picture { path, srcset, width: 800, height: 600, ..Picture::default() };
        assert_eq!(
            fit(html, &BTreeMap::from([(name, picture)])),
            format!(
                "<p><picture><img src=\"/a.jpg\" srcset=\"/b.jpg 400w, /a.jpg 800w\" sizes=\"{SIZES}\" width=\"800\" \
                 height=\"600\" loading=\"lazy\" alt=\"1 > 0\" /></picture> x</p>"
            )
        );
        assert_eq!(fit(html, &BTreeMap::new()), html);
    }

    #[test]
    fn only_a_picture_that_opens_a_text_is_loaded_at_once() {
        let picture = "<picture><img src=\"/a.jpg\" loading=\"lazy\"></picture>";
        let hasty = picture.replace("loading=\"lazy\"", "fetchpriority=\"high\"");
        assert_eq!(hasten(format!("<p>{picture}{picture}</p>")), format!("<p>{hasty}{picture}</p>"));
        let late = format!("<p>{}</p>{picture}", "x".repeat(OPENING));
        assert_eq!(hasten(late.clone()), late);
    }
}
