//! Files in, pages out: compiles petitions written in Markdown to a static site.

pub mod content;
pub mod context;
pub mod headers;
