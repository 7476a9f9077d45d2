//! The plain text of generated HTML, for texts that are kept on record.

/// Elements that start a line of their own.
const BLOCKS: [&str; 15] =
    ["p", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "address", "blockquote", "br", "tr", "pre"];

/// The text of some HTML without markup: one line for each block, none of them empty. Items of lists start with a hyphen,
/// headings with `##`.
pub(super) fn plain_text(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        let mut pieces = part.split('<');
        push(&mut text, pieces.next().unwrap_or_default());
        for piece in pieces {
            let Some((tag, after)) = piece.split_once('>') else { continue };
            let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
            if BLOCKS.contains(&name) {
                text.push('\n');
                match name {
                    "li" if !tag.starts_with('/') => text.push_str("- "),
                    "h2" if !tag.starts_with('/') => text.push_str("## "),
                    _ => {}
                }
            }
            push(&mut text, after);
        }
        text.push('\n');
    }
    let lines = text.lines().map(str::trim_end).filter(|line| !matches!(*line, "" | "-"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Adds text with its white space folded and its character references replaced.
fn push(text: &mut String, html: &str) {
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    let plain =
        references.iter().fold(html.to_owned(), |text, (reference, character)| text.replace(reference, character));
    for character in plain.chars() {
        let character = if character == '\n' { ' ' } else { character };
        if character != ' ' || !text.ends_with([' ', '\n']) {
            text.push(character);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_become_lines() {
        let html = "<h2>Who</h2>\n<ul>\n<li>A &amp; B <a href=\"#\">x</a></li>\n<li>c</li></ul><p>One<br>two</p>";
        assert_eq!(plain_text(&["", html]), "## Who\n- A & B x\n- c\nOne\ntwo\n");
    }
}
