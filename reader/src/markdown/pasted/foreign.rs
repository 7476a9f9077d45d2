//! Markup of other programs: shortcodes, template tags, attributes, containers, tables of contents, `BBCode`.

use memchr::{memchr_iter, memmem};

use super::findings::{Findings, Slip};
use super::layout::{Layout, LineKind};
use super::window::ahead;
use crate::diagnostic::Edit;
use crate::front_matter::words::shorten;

/// Template tags with their ends, longest first.
const TAGS: &[(&str, &str)] = &[("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}"), ("{#", "#}")];

/// Elements of `BBCode`.
const BBCODE: &[&str] = &["b", "i", "u", "s", "url", "img", "quote", "list", "size", "color", "center", "code"];

pub(super) fn read(text: &str, layout: &Layout, findings: &mut Findings) {
    let mut end = 0;
    for at in memchr_iter(b'{', text.as_bytes()) {
        if at < end || !layout.is_words(at) {
            continue;
        }
        let Some(slip) = tag(text, at).or_else(|| attributes(text, at, layout)) else { continue };
        end = slip.span.end;
        findings.slips.push(slip);
    }
    let bbcode = memmem::find_iter(text.as_bytes(), "[/").filter(|at| layout.is_words(*at));
    findings.slips.extend(bbcode.filter_map(|at| closing_bbcode(text, at)));
    for line in &layout.lines {
        if line.kind != LineKind::Heading && layout.is_words(line.span.start) {
            findings.slips.extend(whole_line(&text[line.span.clone()], line.span.start));
        }
    }
}

/// A shortcode or a template tag at `at`.
fn tag(text: &str, at: usize) -> Option<Slip> {
    let rest = ahead(&text[at..]);
    let (open, close) = TAGS.iter().find(|(open, _)| rest.starts_with(open))?;
    let block = &rest[open.len()..rest.find("\n\n").unwrap_or(rest.len()).max(open.len())];
    let length = block.find(close)?;
    let inner = block[..length].trim();
    let mut words = inner.split_whitespace();
    let (name, argument) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let id = argument.trim_matches('"').trim_start_matches("id=").trim_matches('"');
    let help = match name {
        "youtube" if !id.is_empty() => {
            format!("write a link: `[Video](https://www.youtube.com/watch?v={})`", shorten(id))
        }
        "vimeo" if !id.is_empty() => format!("write a link: `[Video](https://vimeo.com/{})`", shorten(id)),
        "figure" => "write `![What the picture shows](photo.jpg)`".to_owned(),
        "ref" | "relref" | "link" | "post_url" => "write the path of the file, such as `../pages/about.md`".to_owned(),
        _ => "delete it, and write Markdown instead".to_owned(),
    };
    let span = at..at + open.len() + length + close.len();
    Some(Slip {
        message: format!("`{}` is a tag of another program, shown as written", shorten(&text[span.clone()])),
        span,
        help,
        fix: None,
    })
}

/// Attributes at `at`: `{.class}`, `{#id}`, `{: .class}`, `{width=50%}`, which the writer of another program would have applied.
fn attributes(text: &str, at: usize, layout: &Layout) -> Option<Slip> {
    let line = layout.line_at(at)?;
    let rest = &text[at..line.span.end];
    let end = rest.find('}')?;
    let inner = rest[1..end].trim();
    let is_word = |word: &str| {
        let is_name =
            |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
        match word.split_once('=') {
            Some((name, value)) => is_name(name) && !value.is_empty(),
            None => word.strip_prefix(['.', '#']).is_some_and(is_name),
        }
    };
    let list = inner.strip_prefix(':').unwrap_or(inner);
    let is_list = inner.starts_with(':') || (!list.is_empty() && list.split_whitespace().all(is_word));
    let before = text[line.span.start..at].trim_end();
    let follows_element = text[..at].ends_with([')', ']', '*', '_', '`', '>']);
    let is_alone = before.is_empty() || rest[end + 1..].trim().is_empty();
    if !is_list || !(follows_element || is_alone) || line.kind == LineKind::Heading {
        return None;
    }
    let gap = if rest[end + 1..].trim().is_empty() { text[line.span.start..at].len() - before.len() } else { 0 };
    Some(Slip {
        span: at..at + end + 1,
        message: format!("the attributes `{}` have no effect, and are shown as written", shorten(&rest[..=end])),
        help: "delete them; a heading alone may have an id, as in `## What we ask {#ask}`".to_owned(),
        fix: Some(Edit::delete(at - gap..at + end + 1)),
    })
}

/// Whether these are the words of a mark that is replaced by a table of contents.
pub(super) fn is_contents(words: &str) -> bool {
    matches!(words.trim_matches(['_', ' ']).to_ascii_lowercase().as_str(), "toc" | "table of contents" | "contents")
}

/// A line that is a mark as a whole.
fn whole_line(line: &str, start: usize) -> Option<Slip> {
    let written = line.trim_end();
    let span = start..start + written.len();
    let delete = Some(Edit::delete(span.clone()));
    let inner = written.trim_start_matches('[').trim_end_matches(']');
    let slip = |message: String, help: String, fix: Option<Edit>| Some(Slip { span: span.clone(), message, help, fix });
    let shown = || shorten(written);
    if written.starts_with('[') && written.ends_with(']') && is_contents(inner) {
        return slip(
            format!("`{}` makes no table of contents, and is shown as written", shown()),
            "delete it".to_owned(),
            delete,
        );
    }
    if written.starts_with(":::") {
        let help = "delete this line; to set words apart, start their lines with `> `".to_owned();
        return slip(
            format!("`{}` starts or ends a box of another program, and is shown as written", shown()),
            help,
            delete,
        );
    }
    if ["!!! ", "??? ", "???+ "].iter().any(|mark| written.starts_with(mark)) {
        let help = "write the words as a quote, each line with `> ` before it".to_owned();
        return slip(format!("`{}` starts a box of another program, and is shown as written", shown()), help, None);
    }
    if let Some(kind) = written.strip_prefix("[!").and_then(|rest| rest.strip_suffix(']'))
        && kind.bytes().all(|byte| byte.is_ascii_uppercase())
    {
        let help = format!(
            "write `**{}{}:**` instead",
            &kind[..kind.len().min(1)],
            kind.get(1..).unwrap_or_default().to_lowercase()
        );
        return slip(format!("`{}` has no effect in a quote, and is shown as written", shown()), help, None);
    }
    wiki_heading(written, start)
}

/// `== What we ask ==`, a heading of `MediaWiki`.
fn wiki_heading(written: &str, start: usize) -> Option<Slip> {
    let level = written.len() - written.trim_start_matches('=').len();
    let words = written.trim_matches('=');
    let is_heading = (2..=5).contains(&level)
        && written.len() - written.trim_end_matches('=').len() == level
        && words.starts_with(' ')
        && words.ends_with(' ')
        && words.contains(char::is_alphabetic);
    is_heading.then(|| {
        let span = start..start + written.len();
        let meant = format!("{} {}", "#".repeat(level), words.trim());
        Slip {
            message: "headings start with `#`, so this is shown as written".to_owned(),
            help: format!("write `{}`", shorten(&meant)),
            fix: Some(Edit::replace(span.clone(), meant)),
            span,
        }
    })
}

/// `[/b]`, the end of an element of `BBCode`.
fn closing_bbcode(text: &str, at: usize) -> Option<Slip> {
    let name = &text[at + 2..at + 2 + ahead(&text[at + 2..]).find(']')?];
    if !BBCODE.contains(&name.to_ascii_lowercase().as_str()) {
        return None;
    }
    let help = match name.to_ascii_lowercase().as_str() {
        "b" => "write `**words**`",
        "i" => "write `*words*`",
        "url" => "write `[words](https://…)`",
        "img" => "copy the picture into the content folder, and write `![What it shows](photo.jpg)`",
        "quote" => "start each line of the quote with `> `",
        "list" => "start each item with `- `",
        _ => "delete it and its start",
    };
    Some(Slip {
        span: at..at + 2 + name.len() + 1,
        message: format!("`[{name}]…[/{name}]` is no Markdown, and is shown as written"),
        help: help.to_owned(),
        fix: None,
    })
}
