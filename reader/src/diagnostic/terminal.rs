//! Reports for people, in the style of rustc. The only file that uses `annotate-snippets`.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity, shown_path};

/// The longest line, in bytes, that is quoted whole. Only the surroundings of the span are quoted from longer lines: a
/// line of a megabyte would bury the report.
const LINE_LENGTH_MAX: usize = 400;

pub(super) fn render(diagnostics: &[&Diagnostic], colored: bool) -> String {
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    let mut report = String::new();
    for diagnostic in diagnostics {
        report.push_str(&render_one(&renderer, diagnostic));
        report.push_str("\n\n");
    }
    report
}

fn render_one(renderer: &Renderer, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code.as_str());
    let path = shown_path(&diagnostic.path);
    let group = match (&diagnostic.source, &diagnostic.span) {
        (Some(source), Some(span)) => {
            let quote = Quote::of(source, span);
            let annotation = AnnotationKind::Primary.span(quote.span).label(diagnostic.label.as_deref());
            let snippet = Snippet::source(quote.text).line_start(quote.line).path(path).annotation(annotation);
            title.element(snippet)
        }
        _ => title.element(Origin::path(path)),
    };
    let help = diagnostic.help.as_deref().map(|help| Group::with_title(Level::HELP.secondary_title(help)));
    let groups: Vec<Group<'_>> = std::iter::once(group).chain(help).collect();
    renderer.render(&groups)
}

/// The lines to quote, cut out of the file, since the renderer reads all of its input.
struct Quote<'a> {
    text: &'a str,
    line: usize,
    span: Range<usize>,
}

impl<'a> Quote<'a> {
    fn of(source: &'a str, span: &Range<usize>) -> Self {
        let start = source.floor_char_boundary(span.start);
        let end = source.ceil_char_boundary(span.end.clamp(start, source.len()));
        // The first line of a longer range is enough.
        let end = source[start..end].find('\n').map_or(end, |newline| start + newline);
        let line_start = source[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = source[end..].find('\n').map_or(source.len(), |newline| end + newline);
        let line_start = source.ceil_char_boundary(line_start.max(start.saturating_sub(LINE_LENGTH_MAX)));
        let line_end = source.floor_char_boundary(line_end.min(start + LINE_LENGTH_MAX)).max(start);
        let text = &source[line_start..line_end];
        let (text, line_start) = match text.strip_prefix('\u{feff}') {
            Some(rest) if start >= '\u{feff}'.len_utf8() => (rest, line_start + '\u{feff}'.len_utf8()),
            _ => (text, line_start),
        };
        Self {
            text: text.trim_end_matches('\r'),
            line: source[..line_start].matches('\n').count() + 1,
            span: start - line_start..end.min(line_end) - line_start,
        }
    }
}
