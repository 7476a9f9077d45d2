//! Whole files in, content and reports out.

mod content;
