//! Cleans raw HTML with `ammonia`: petitions have many authors.
//!
//! Only texts with raw HTML are cleaned. The renderer's own HTML must survive, and a writer's HTML must not pass for
//! it: so anchors and internal URLs are kept only if they are in the set of those that the renderer made.

use std::borrow::Cow;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::link::{self, LinkTarget};
use super::segments::{LinkMarks, MARK_SCHEME};

/// Elements that a text may have: no `h1` (the page has one), no landmarks, nothing obsolete.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Elements that are removed with their content.
const DROPPED_WHOLE: &[&str] = &[
    "script", "style", "iframe", "object", "embed", "noscript", "template", "svg", "math", "title", "textarea",
    "select",
];

/// Classes that the renderer uses.
const CLASSES: &[(&str, &[&str])] = &[
    ("td", &["align-left", "align-center", "align-right"]),
    ("th", &["align-left", "align-center", "align-right"]),
    ("sup", &["footnote-reference"]),
    ("a", &["footnote-back"]),
    ("span", &["task"]),
    ("div", &["table", "footnotes"]),
];

/// Elements whose end HTML finds without a closing tag, or that have none.
const CLOSED_BY_THEMSELVES: &[&str] = &[
    "br", "hr", "img", "wbr", "p", "li", "dd", "dt", "td", "th", "tr", "tbody", "tfoot", "thead", "caption", "rp", "rt",
];

/// Whether an element of this name goes on until its closing tag, whatever follows.
pub(super) fn needs_closing(name: &str) -> bool {
    is_allowed(name) && !CLOSED_BY_THEMSELVES.contains(&name)
}

/// Whether an element of this name is kept.
pub(super) fn is_allowed(name: &str) -> bool {
    ELEMENTS.contains(&name)
}

/// Whether an element of this name is removed with its content.
pub(super) fn is_dropped_whole(name: &str) -> bool {
    DROPPED_WHOLE.contains(&name)
}

/// Attributes by element.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href"]),
    ("img", &["src", "alt"]),
    ("ol", &["start", "reversed"]),
    ("td", &["colspan", "rowspan"]),
    ("th", &["colspan", "rowspan", "scope"]),
    ("time", &["datetime"]),
    ("blockquote", &["cite"]),
    ("q", &["cite"]),
    ("details", &["open"]),
    // Lets people scroll wide tables with the keyboard.
    ("div", &["tabindex"]),
];

/// Attributes that all elements may have.
const GENERIC_ATTRIBUTES: &[&str] = &["lang", "dir", "title", "id"];

/// Attributes that change nothing a reader would miss.
const IDLE_ATTRIBUTES: &[&str] = &["rel", "target", "loading", "decoding", "name"];

/// Whether an attribute is removed and will be missed.
pub(super) fn is_missed_attribute(element: &str, attribute: &str) -> bool {
    let own = ATTRIBUTES.iter().find(|(name, _)| *name == element).map_or(&[][..], |(_, own)| own);
    ![own, GENERIC_ATTRIBUTES, IDLE_ATTRIBUTES].iter().any(|known| known.contains(&attribute))
}

/// An address without percent-encoding, in which the parser's and the renderer's spelling of it differ.
pub(super) fn decoded(address: &str) -> String {
    percent_encoding::percent_decode_str(address).decode_utf8_lossy().into_owned()
}

/// Cleans `html`, in which the renderer made `anchors` and `addresses`, the latter [`decoded`]. Resolves relative URLs of raw HTML like those
/// of Markdown; returns them with the clean HTML.
pub(super) fn clean(
    html: &str,
    anchors: HashSet<String>,
    addresses: HashSet<String>,
    marks: &mut LinkMarks,
    from: &Arc<Path>,
) -> (String, Vec<(LinkTarget, String, bool, String)>) {
    let resolved = Arc::new(Mutex::new((std::mem::take(marks), Vec::new())));
    let from: PathBuf = from.to_path_buf();
    let collected = Arc::clone(&resolved);
    let mut builder = ammonia::Builder::empty();
    builder
        .tags(ELEMENTS.iter().copied().collect())
        .clean_content_tags(DROPPED_WHOLE.iter().copied().collect())
        .generic_attributes(GENERIC_ATTRIBUTES.iter().copied().collect())
        .tag_attributes(ATTRIBUTES.iter().map(|(tag, own)| (*tag, own.iter().copied().collect())).collect())
        .allowed_classes(CLASSES.iter().map(|(tag, classes)| (*tag, classes.iter().copied().collect())).collect())
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel", MARK_SCHEME]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None)
        .strip_comments(true)
        .attribute_filter(move |element, attribute, value| match attribute {
            "id" => anchors.contains(value).then_some(Cow::Borrowed(value)),
            // Elements that are removed have such attributes, too.
            "href" | "src" if (element, attribute) != ("a", "href") && (element, attribute) != ("img", "src") => None,
            "href" | "src" if addresses.contains(&decoded(value)) => Some(Cow::Borrowed(value)),
            "href" | "src" => {
                let (target, fragment) = link::resolve(value, &from);
                let is_image = element == "img";
                if is_image && matches!(target, LinkTarget::Elsewhere(_)) {
                    return None;
                }
                let mut collected = collected.lock().ok()?;
                let (marks, resolved) = &mut *collected;
                let address = marks.address(&target, &fragment)?;
                resolved.push((target, fragment, is_image, value.to_owned()));
                Some(Cow::Owned(address))
            }
            "cite" => match link::resolve(value, &from).0 {
                LinkTarget::Elsewhere(address) => Some(Cow::Owned(address)),
                _ => None,
            },
            "tabindex" => (value == "0").then_some(Cow::Borrowed(value)),
            "dir" => matches!(value, "ltr" | "rtl" | "auto").then_some(Cow::Borrowed(value)),
            "lang" => petition::language::Language::parse(value).map(|language| Cow::Owned(language.to_string())),
            _ => Some(Cow::Borrowed(value)),
        });
    let clean = builder.clean(html).to_string();
    let resolved = resolved.lock().map(|mut resolved| std::mem::take(&mut *resolved)).unwrap_or_default();
    *marks = resolved.0;
    (clean, resolved.1)
}
