//! Reports for people, in the style of rustc. The only file that uses `annotate-snippets`.

use std::ops::Range;
use std::sync::Arc;

use ahash::AHashMap;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::positions::Positions;
use super::{Code, Diagnostic, Severity, shown_path};

/// The longest line, in bytes, that is quoted whole. Only the surroundings of the span are quoted from longer lines: a
/// line of a megabyte would bury the report.
const LINE_LENGTH_MAX: usize = 400;

/// A warning that occurs in as many files is shown once, with the other places.
const FILES_OF_REPEATED: usize = 3;
/// The most places that are listed.
const PLACES_MAX: usize = 20;

pub(super) fn render(diagnostics: &[&Diagnostic], colored: bool) -> String {
    let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
    let mut repeated = repeated(diagnostics);
    let mut positions = Positions::default();
    let mut report = String::new();
    for diagnostic in diagnostics {
        let others = match repeated.get_mut(&(diagnostic.code, &diagnostic.message)) {
            // Shown with the first one.
            Some(others) if others.is_empty() => continue,
            Some(others) => Some(places(&std::mem::take(others)[1..])),
            None => None,
        };
        report.push_str(&render_one(&renderer, diagnostic, others.as_deref(), &mut positions));
        report.push_str("\n\n");
    }
    report
}

type Repeated<'d> = AHashMap<(Code, &'d str), Vec<&'d Diagnostic>>;

/// The warnings that occur in several files, by code and message.
fn repeated<'d>(diagnostics: &[&'d Diagnostic]) -> Repeated<'d> {
    let mut repeated = Repeated::new();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Warning) {
        repeated.entry((diagnostic.code, &diagnostic.message)).or_default().push(diagnostic);
    }
    repeated.retain(|_, found| {
        // Sorted by path.
        found.chunk_by(|one, next| one.path == next.path).count() >= FILES_OF_REPEATED
    });
    repeated
}

/// The places of further warnings.
fn places(others: &[&Diagnostic]) -> String {
    let place = |diagnostic: &&Diagnostic| match diagnostic.span {
        Some(_) => format!("{}:{}", shown_path(&diagnostic.path), diagnostic.position().line),
        None => shown_path(&diagnostic.path),
    };
    let listed: Vec<String> = others.iter().take(PLACES_MAX).map(place).collect();
    let more = match others.len().saturating_sub(PLACES_MAX) {
        0 => String::new(),
        more => format!(", and {more} more (`--message-format short` lists all)"),
    };
    format!("the same in {} other places: {}{more}", others.len(), listed.join(", "))
}

fn render_one<'d>(
    renderer: &Renderer,
    diagnostic: &'d Diagnostic,
    others: Option<&str>,
    positions: &mut Positions<'d>,
) -> String {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code.as_str());
    let path = shown_path(&diagnostic.path);
    let group = match (&diagnostic.source, &diagnostic.span) {
        (Some(source), Some(span)) => {
            let quote = Quote::of(source, span, positions);
            let annotation = AnnotationKind::Primary.span(quote.span).label(diagnostic.label.as_deref());
            let snippet = Snippet::source(quote.text).line_start(quote.line).path(path).annotation(annotation);
            title.element(snippet)
        }
        _ => title.element(Origin::path(path)),
    };
    let help = diagnostic.help.as_deref().map(|help| match diagnostic.fix {
        Some(_) => format!("{help} (`undersigned fix` does this)"),
        None => help.to_owned(),
    });
    let help = help.as_deref().map(|help| Group::with_title(Level::HELP.secondary_title(help)));
    let others = others.map(|others| Group::with_title(Level::NOTE.secondary_title(others)));
    let groups: Vec<Group<'_>> = std::iter::once(group).chain(help).chain(others).collect();
    renderer.render(&groups)
}

/// The lines to quote, cut out of the file, since the renderer reads all of its input.
struct Quote<'a> {
    text: &'a str,
    line: usize,
    span: Range<usize>,
}

impl<'a> Quote<'a> {
    fn of(source: &'a Arc<str>, span: &Range<usize>, positions: &mut Positions<'a>) -> Self {
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
            line: positions.line_of(source, line_start) + 1,
            span: start - line_start..end.min(line_end) - line_start,
        }
    }
}
