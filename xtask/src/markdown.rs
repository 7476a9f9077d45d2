//! Links and headings of Markdown, as GitHub and mdBook read them.

use std::collections::BTreeMap;
use std::ops::Range;

/// The target of a link or image, `[…](target)`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The whole link, from its bracket, or the exclamation mark of an image, to the closing parenthesis.
    pub(crate) whole: Range<usize>,
    /// The text between the brackets.
    pub(crate) text: Range<usize>,
    /// What is between the parentheses.
    pub(crate) target: Range<usize>,
    /// Counted from 1.
    pub(crate) line: usize,
}

/// The links outside code.
pub(crate) fn links(source: &str) -> Vec<Link> {
    let mut found = Vec::new();
    for (start, number, line) in prose(source) {
        let plain = without_code(line);
        let mut from = 0;
        while let Some(middle) = plain[from..].find("](").map(|at| from + at) {
            let Some(end) = plain[middle..].find(')').map(|at| middle + at) else { break };
            if let Some(bracket) = opening(&plain[..middle]) {
                let is_image = plain[..bracket].ends_with('!');
                let whole = start + bracket - usize::from(is_image)..start + end + 1;
                let (text, target) = (start + bracket + 1..start + middle, start + middle + 2..start + end);
                found.push(Link { whole, text, target, line: number });
            }
            from = end;
        }
    }
    found
}

/// The bracket that opens the text which ends here.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate().rev() {
        match byte {
            b']' => depth += 1,
            b'[' if depth == 0 => return Some(at),
            b'[' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The fragments that lead to the headings.
pub(crate) fn anchors(source: &str) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let headings = prose(source).filter_map(|(_, _, line)| {
        let text = line.trim_start_matches('#');
        let level = line.len() - text.len();
        ((1..=6).contains(&level) && text.starts_with(' ')).then(|| anchor(text.trim()))
    });
    let numbered = headings.map(|anchor| {
        let times = seen.entry(anchor.clone()).or_default();
        *times += 1;
        if *times == 1 { anchor } else { format!("{anchor}-{}", *times - 1) }
    });
    numbered.collect()
}

/// The fragment of a heading: its words, of links only the text.
fn anchor(heading: &str) -> String {
    let mut text = heading.to_owned();
    for link in links(heading).iter().rev() {
        text.replace_range(link.whole.clone(), &heading[link.text.clone()]);
    }
    let kept = |part: char| match part {
        ' ' => Some('-'),
        '-' | '_' => Some(part),
        _ => part.is_alphanumeric().then_some(part),
    };
    text.to_lowercase().chars().filter_map(kept).collect()
}

/// The lines outside fenced code, with the offset and number of each.
fn prose(source: &str) -> impl Iterator<Item = (usize, usize, &str)> {
    let mut fence: Option<&str> = None;
    let mut offset = 0;
    source.split_inclusive('\n').zip(1..).filter_map(move |(line, number)| {
        let start = offset;
        offset += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        let trimmed = line.trim_start();
        let marks = ["```", "~~~"].into_iter().find(|marks| trimmed.starts_with(marks));
        match (fence, marks) {
            (None, Some(marks)) => fence = Some(marks),
            (Some(open), Some(marks)) if open == marks => fence = None,
            (None, None) => return Some((start, number, line)),
            _ => {}
        }
        None
    })
}

/// The line with spaces for what is between backticks.
fn without_code(line: &str) -> String {
    let mut is_code = false;
    let blank = |part: char| {
        is_code ^= part == '`';
        if is_code { " ".repeat(part.len_utf8()) } else { part.to_string() }
    };
    line.chars().map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_outside_code() {
        let source = "[a](b.md) ![p](p.png)\n```\n[no](no)\n```\n`[no](no)` [![x](x.svg)](y.md#z)";
        let found = links(source).into_iter().map(|link| (&source[link.target.clone()], link.line)).collect::<Vec<_>>();
        assert_eq!(found, [("b.md", 1), ("p.png", 1), ("x.svg", 5), ("y.md#z", 5)]);
        assert_eq!(&source[links(source)[1].whole.clone()], "![p](p.png)");
        assert_eq!(&source[links(source)[3].text.clone()], "![x](x.svg)");
    }

    #[test]
    fn anchors_are_those_of_the_repository() {
        let source = "# A `new` theme, of [ours](x.md)\n## Über uns\n```sh\n# no\n```\n## Über uns\n#no";
        assert_eq!(anchors(source), ["a-new-theme-of-ours", "über-uns", "über-uns-1"]);
    }
}
