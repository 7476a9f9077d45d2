//! Whole files in, content and reports out.

mod content;
mod diagnostics;
mod hostile;
