//! Whole files in, content and reports out.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod cached;
mod content;
// The formatter moves the code around a snapshot of several lines further to the right each time it runs.
#[rustfmt::skip]
mod diagnostics;
mod examples;
mod hostile;
mod languages;
mod pasted;
mod scaffold;

use reader::content::{InternalLink, Markdown, Segment};

/// A text as HTML, its internal links as `undersigned:` addresses.
fn html_of(text: &Markdown) -> String {
    let address = |link: &InternalLink| match link {
        InternalLink::Petition(slug) => format!("undersigned:petition/{slug}"),
        InternalLink::Organisation(slug) => format!("undersigned:organisation/{slug}"),
        InternalLink::Page(name) => format!("undersigned:page/{name}"),
        InternalLink::Site(path) => format!("undersigned:site/{path}"),
        InternalLink::File(file) => format!("undersigned:file/{}", file.display()),
    };
    let segments = text.segments().iter().map(|segment| match segment {
        Segment::Html(html) => html.to_string(),
        Segment::Link(link) => address(link),
        Segment::Image(image) => {
            format!("<img src=\"{}\"{}>", address(&InternalLink::File(image.file.clone())), image.attributes)
        }
    });
    segments.collect()
}
