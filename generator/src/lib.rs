//! Files in, pages out: compiles petitions written in Markdown to a static site.

pub mod address;
pub mod content;
pub mod context;
mod contrast;
pub mod diagnostic;
pub mod document;
mod front_matter;
pub mod headers;
pub mod locale;
mod markdown;
pub mod slug;
pub mod source;
pub mod texts;
pub mod theme;
pub mod view;
mod yaml;
