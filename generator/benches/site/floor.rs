//! The least work: each file read, its Markdown rendered, a page written; on all cores.

use std::fs;
use std::path::Path;

use pulldown_cmark::{Options, Parser, html};
use rayon::prelude::*;

pub(crate) fn build(root: &Path) {
    let folder = root.join("content/petitions");
    let entries: Vec<_> =
        fs::read_dir(&folder).expect("the corpus").map(|entry| entry.expect("an entry").path()).collect();
    entries.par_iter().for_each(|path| {
        let source = fs::read_to_string(path).expect("a file");
        let text = source.splitn(3, "---\n").nth(2).unwrap_or_default();
        let mut page = String::with_capacity(2 * text.len());
        html::push_html(&mut page, Parser::new_ext(text, Options::all()));
        let folder = root.join("floor/petitions").join(path.file_stem().expect("a name"));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("index.html"), page).expect("a page");
    });
}
