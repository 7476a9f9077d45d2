//! Keeping open pages up to date.
//!
//! Each page gets a script (`browser/reload.js`) with a fingerprint of the page. At each version of the stream of events, the script
//! asks whether the fingerprint of its page has changed, and only then reloads.

use std::convert::Infallible;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures::{Stream, StreamExt, stream};
use serde_json::json;
use tokio::sync::watch;

use super::status::PreviewState;
use super::stopping::Stopping;

/// The paths of the stream, and of what a page shows now.
pub(crate) const EVENTS_PATH: &str = "/_preview/events";
pub(crate) const PAGE_PATH: &str = "/_preview/page";

/// The stream of versions, starting with the current one; ends when the preview is stopping.
pub(crate) fn events(
    states: watch::Receiver<PreviewState>,
    stopping: Stopping,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let events = stream::unfold((states, true), |(mut states, is_first)| async move {
        if !is_first {
            states.changed().await.ok()?;
        }
        let version = states.borrow_and_update().version.clone();
        Some((Ok(Event::default().data(version)), (states, false)))
    });
    Sse::new(events.take_until(stopping.wait())).keep_alive(KeepAlive::default())
}

/// A page of the site with the script, and with `overlay` in a shadow tree.
pub(crate) fn prepare_page(bytes: &[u8], overlay: &str) -> Vec<u8> {
    let html = String::from_utf8_lossy(bytes);
    let (page, _) = fingerprint(&html);
    add(&html, overlay, &format!("src=\"/_preview/reload.js\" data-page=\"{page}\""))
}

/// An answer of the signer with `overlay` in a shadow tree. A reload would post the form again, so it has only the bar.
pub(crate) fn prepare_answer(bytes: &[u8], overlay: &str) -> Vec<u8> {
    add(&String::from_utf8_lossy(bytes), overlay, "src=\"/_preview/bar.js\"")
}

fn add(html: &str, overlay: &str, script: &str) -> Vec<u8> {
    let added = format!(
        "<undersigned-preview><template shadowrootmode=\"open\">\n<link rel=\"stylesheet\" href=\"/_preview/overlay.css\">\n\
         <div class=\"added\">\n{overlay}</div>\n</template></undersigned-preview>\n\
         <script type=\"module\" {script} data-added=\"{}\"></script>\n",
        digest(overlay)
    );
    match html.rfind("</body>") {
        Some(end) => format!("{}{added}{}", &html[..end], &html[end..]).into_bytes(),
        None => format!("{html}{added}").into_bytes(),
    }
}

/// What a page shows now, for the script.
pub(crate) fn describe_page(bytes: &[u8], overlay: &str) -> String {
    let html = String::from_utf8_lossy(bytes);
    let (page, sheets) = fingerprint(&html);
    json!({ "page": page, "sheets": sheets, "added": { "hash": digest(overlay), "html": overlay } }).to_string()
}

/// The hash of a page apart from the contents of its style sheets, and their paths.
fn fingerprint(html: &str) -> (String, Vec<&str>) {
    const ENDING: &str = ".css\"";
    let (mut sheets, mut rest, mut shown) = (Vec::new(), html, String::with_capacity(html.len()));
    while let Some(end) = rest.find(ENDING) {
        let start = rest[..end].rfind('"').map_or(0, |quote| quote + 1);
        let (before, path) = (&rest[..start], &rest[start..end + ENDING.len() - 1]);
        sheets.push(path);
        shown.push_str(before);
        // The last part is the hash.
        shown.push_str(path.trim_end_matches(".css").rsplit_once('.').map_or(path, |(name, _)| name));
        rest = &rest[end + ENDING.len()..];
    }
    shown.push_str(rest);
    (digest(&shown), sheets)
}

fn digest(text: &str) -> String {
    format!("{:016x}", reader::source::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_is_at_the_end_of_the_body() {
        let page = prepare_page(b"<body><p>Old</p></body>", "<p>Bar</p>");
        let page = String::from_utf8(page).unwrap();
        assert!(page.contains("<p>Old</p><undersigned-preview>") && page.contains("<p>Bar</p>"), "{page}");
        assert!(page.ends_with("</script>\n</body>"), "{page}");
    }

    #[test]
    fn pages_differ_only_in_what_they_show_and_not_in_their_style_sheets() {
        let page = |hash: &str, text: &str| {
            let html = format!("<link href=\"/assets/style.{hash}.css\" rel=\"stylesheet\"><p>{text}</p>");
            let (fingerprint, sheets) = fingerprint(&html);
            (fingerprint, sheets.into_iter().map(str::to_owned).collect::<Vec<_>>())
        };
        let ((first, sheets), (styled, _), (other, _)) = (page("01ab", "A"), page("02cd", "A"), page("01ab", "B"));
        assert_eq!((&first, sheets), (&styled, vec!["/assets/style.01ab.css".to_owned()]));
        assert_ne!(first, other);
    }
}
