//! The variables, functions and filters of templates: the reference for theme authors.
//!
//! Each page is rendered from the template of its [`PageKind`](crate::PageKind) with three variables: `site` ([`Site`], the
//! same on all pages of a language), `head` ([`Head`], for the `<head>` and the language switch) and `page` (the struct named
//! after the kind).
//! `feed.xml`, `alias.html`, `badge.svg`, `robots.txt` ([`Feed`], [`Alias`], [`Badge`], [`Robots`]), `notice.txt` and
//! `consent.txt` (both [`Notice`]) and `parts/privacy-notice.html` ([`PrivacyNotice`]) have `site` and `page`; `mail/*` have `site`. Templates that end in `.html`, `.xml` or `.svg` escape
//! variables. Texts come from the theme's Fluent files, in the language of the page:
//!
//! | in a template | result |
//! |---|---|
//! | `{{ t(key="sign-button") }}` | the text, escaped like any other value; other arguments fill its placeables. Pass numbers unformatted: they select the plural form and are formatted for the language |
//! | `{{ t_html(key="petitioning", target=card.target) }}` | the same as HTML: the text is escaped; arguments are escaped and wrapped in `<bdi>`, except safe ones (a `{% set %}` block, `\| safe`), which are inserted as they are. The only way to insert markup into a text |
//! | `{{ t_forms(key="days-left") }}` | the forms of a text whose only argument is `count`, for scripts, each after its plural category: `other 0 days left\|one 1 day left` |
//! | `{{ 10364 \| number }}` | `10,364`, `10 364`, `١٠٬٣٦٤` |
//! | `{{ "2026-11-24" \| date }}` | `24 November 2026`; for a timestamp, its day in the site's time zone |
//! | `{{ 67 \| percent }}` | `67%`, `67 %`, `٦٧٪` |
//! | `{{ asset(name="style.css") }}` | the path of a file in `static/`, with a hash of its content in the name |
//! | `{% if has_asset(name="custom.css") %}` | whether the theme has such a file |
//!
//! A variable whose name ends in `html` is safe markup: print it with `| safe`. All others are plain text. A `path` starts
//! with a slash and includes the path of the base URL; a `permalink` is an absolute URL. Dates are `YYYY-MM-DD`, timestamps
//! RFC 3339 in UTC; `lang` and `tag` are BCP 47 tags, `dir` is `ltr` or `rtl`. An absent value is null, so check it:
//! `{% if card.image %}`.

#![expect(missing_docs, reason = "a field without a comment contains what its name says")]

mod template_value;
mod picture;
mod colours;
mod site;
mod head;
mod card;
mod pages;
mod privacy;
mod files;
#[cfg(test)]
mod reference;

pub use card::*;
pub use colours::*;
pub use files::*;
pub use head::*;
pub use pages::*;
pub use picture::*;
pub use privacy::*;
pub use site::*;
pub use template_value::TemplateValue;
