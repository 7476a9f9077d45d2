//! Filling the generator's pages: what the signer knows goes into the places that `petition::signing_contract` lists.

mod fill;
pub mod source;

pub use fill::{Filling, FormFilling, fill};

/// A page that is made without the theme, where the site's own cannot be had. It says the same.
pub fn plain(words: &crate::words::Words, title: &str, text: &str, link: Option<&str>) -> String {
    let direction = match words.direction() {
        petition::language::Direction::Ltr => "ltr",
        petition::language::Direction::Rtl => "rtl",
    };
    let link = link.map(|href| format!("<p><a href=\"{0}\">{0}</a></p>", escape(href))).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{1}</title>\n<main>\n<h1>{1}</h1>\n<p>{2}</p>\n{link}</main>\n</html>\n",
        words.language(),
        escape(title),
        escape(text),
    )
}

/// Text for element content and attribute values.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
