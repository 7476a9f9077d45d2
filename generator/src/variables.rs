//! What a template sees: every variable, and what it holds.
//!
//! Each page is rendered by the template of its [`PageKind`](crate::PageKind) with three variables: `site` ([`Site`], the same on all pages
//! of one language), `head` ([`Head`], for the `<head>` and the language switch) and `page` (the struct named after the
//! kind). Words come from the theme's Fluent texts, in the language of the page:
//!
//! | in a template | yields |
//! |---|---|
//! | `{{ t(key="sign-button") }}` | the text, escaped as any other value; further arguments fill its placeables. A number chooses plurals as it is and is printed as the language prints numbers |
//! | `{{ t_html(key="petitioning", target=card.target) }}` | the same as HTML: the text is escaped, an argument is escaped and stands in `<bdi>`, an argument that is safe already (a `{% set %}` block, `\| safe`) stands as it is. The only way to put markup into a text |
//! | `{{ 10364 \| number }}` | `10,364`, `10 364`, `١٠٬٣٦٤` |
//! | `{{ "2026-11-24" \| date }}` | `24 November 2026`; of an instant, its day in the site's time zone |
//! | `{{ 67 \| percent }}` | `67%`, `67 %`, `٦٧٪` |
//! | `{{ asset(name="style.css") }}` | the path of a file of `static/` under its hashed name |
//!
//! A name that ends in `html` is markup that is sound already: write it with `| safe`. All others are plain text. A `path`
//! starts with a slash and includes the path of the base URL; a `permalink` is absolute. Dates are `YYYY-MM-DD`, instants
//! RFC 3339 in UTC, languages BCP 47 tags, `dir` is `ltr` or `rtl`. What may be absent is null: `{% if card.image %}`.

#![expect(missing_docs, reason = "a field without a comment contains what its name says")]

mod template_value;
mod picture;
mod colours;
mod site;
mod head;
mod card;
mod pages;
mod files;

pub use card::*;
pub use colours::*;
pub use files::*;
pub use head::*;
pub use pages::*;
pub use picture::*;
pub use site::*;
pub use template_value::TemplateValue;
