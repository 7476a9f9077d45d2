//! Paragraphs that are meant as something else: tables of tabs, lines of their own, and words that are indented like code.

use std::ops::Range;

use super::findings::{Findings, Slip};
use super::layout::{Layout, LineKind, TextLine};
use super::lines::{BULLETS, is_hard_space};
use crate::diagnostic::Edit;

/// Lines of addresses, poems and signatures are shorter than this, in bytes; those of a paragraph in a file that is wrapped are
/// longer.
pub(super) const SHORT_MAX: usize = 48;
/// The fewest lines of a paragraph that are taken for lines of their own.
const LINES_MIN: usize = 3;
/// The fewest words of indented text that is no code.
const WORDS_MIN: usize = 5;

pub(super) fn read(text: &str, layout: &Layout, findings: &mut Findings) {
    for lines in layout.blocks().filter(|lines| lines[0].kind == LineKind::Paragraph) {
        let mut is_table = false;
        for rows in lines.chunk_by(|line, next| is_row(text, line) == is_row(text, next)) {
            if is_row(text, &rows[0]) && rows.len() > 1 {
                is_table = true;
                table(text, lines, rows, findings);
            }
        }
        if !is_table {
            lines_of_their_own(text, lines, findings);
        }
    }
    for block in &layout.indented {
        indented(text, block.clone(), findings);
    }
}

/// Whether a line has cells with tabs between them, other than `a)⇥text` and `•⇥text`.
fn is_row(text: &str, line: &TextLine) -> bool {
    let written = text[line.span.clone()].trim_end();
    let Some((first, rest)) = written.split_once('\t') else { return false };
    let first = first.trim();
    let is_label = first.ends_with([')', '.', ':']) && first.chars().count() <= 4
        || matches!(first, "o" | "§" | "-" | "–" | "—" | "*" | "+")
        || first.starts_with(BULLETS)
        || first.is_empty();
    !is_label && !rest.trim().is_empty()
}

/// Makes a table of rows whose cells are separated by tabs. The first row is its head.
fn table(text: &str, lines: &[TextLine], rows: &[TextLine], findings: &mut Findings) {
    let columns = |row: &TextLine| text[row.span.clone()].trim_end().matches('\t').count() + 1;
    let width = rows.iter().map(columns).max().unwrap_or_default();
    let is_at_margin = |row: &TextLine| text[..row.span.start].ends_with('\n') || row.span.start == 0;
    let is_certain = rows.iter().all(|row| columns(row) == width && is_at_margin(row));
    if !is_certain {
        findings.slips.push(Slip {
            span: rows[0].span.clone(),
            message: "the rows of this table are shown as one paragraph".to_owned(),
            help: "give each row the same number of cells, with `|` between them, and write a line such as `|---|---|` below \
                   the first one"
                .to_owned(),
            fix: None,
        });
        return;
    }
    for (at, row) in rows.iter().enumerate() {
        let written = text[row.span.clone()].trim_end();
        let start = row.span.start;
        let is_first_of_block = row.span == lines[0].span;
        let before = if at == 0 && !is_first_of_block { "\n| " } else { "| " };
        findings.edits.push(Edit::insert(start, before));
        for (place, character) in written.char_indices() {
            match character {
                '\t' => findings.edits.push(Edit::replace(start + place..start + place + 1, " | ")),
                '|' => findings.edits.push(Edit::insert(start + place, "\\")),
                _ => {}
            }
        }
        let is_last_row = at + 1 == rows.len();
        let is_last_of_block = lines.last().is_some_and(|last| last.span == row.span);
        let rule = if at == 0 { format!("\n|{}", "---|".repeat(width)) } else { String::new() };
        let gap = if is_last_row && !is_last_of_block { "\n" } else { "" };
        findings.edits.push(Edit::replace(start + written.len()..row.span.end, format!(" |{rule}{gap}")));
    }
}

/// Warns about an address, a poem or a signature, of which Markdown makes one line.
fn lines_of_their_own(text: &str, lines: &[TextLine], findings: &mut Findings) {
    let is_own = |line: &TextLine| {
        let written = text[line.span.clone()].trim();
        let first =
            written.trim_start_matches(|c: char| c.is_ascii_punctuation() || matches!(c, '“' | '«' | '„' | '‘'));
        let starts = first.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        starts && written.len() < SHORT_MAX && !written.starts_with(BULLETS) && !line.is_broken
    };
    let (Some(first), true) = (lines.first(), lines.len() >= LINES_MIN) else { return };
    let (last, others) = lines.split_last().unwrap_or((first, &[]));
    let is_last = text[last.span.clone()].trim().len() < SHORT_MAX;
    if !is_last || !others.iter().all(is_own) || findings.edits.iter().any(|edit| first.span.contains(&edit.start)) {
        return;
    }
    let lines = lines.len();
    findings.slips.push(Slip {
        span: first.span.clone(),
        message: format!("these {lines} lines are shown as one"),
        help: "to keep the lines, end each but the last with a `\\`; to make a list, start each with `- `".to_owned(),
        fix: None,
    });
}

/// Takes words that are indented by four spaces or a tab for a paragraph, and warns if they may be code.
fn indented(text: &str, block: Range<usize>, findings: &mut Findings) {
    let start = text[..block.start].rfind('\n').map_or(0, |newline| newline + 1);
    let written = text[start..block.end].trim_end();
    if !is_prose(written) {
        return;
    }
    let words = written.split_whitespace().count();
    if words < WORDS_MIN {
        if words > 1 {
            let line = written.lines().next().unwrap_or_default();
            findings.slips.push(Slip {
                span: start..start + line.len(),
                message: "this line is indented by four spaces or a tab, so it is shown as code".to_owned(),
                help: "delete the spaces before it".to_owned(),
                fix: Some(Edit::delete(start..start + line.len() - line.trim_start().len())),
            });
        }
        return;
    }
    let mut at = start;
    for line in written.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if indent > 0 {
            findings.edits.push(Edit::delete(at..at + indent));
        }
        at += line.len();
    }
}

/// Whether this has the characters of sentences, and none of a program.
fn is_prose(written: &str) -> bool {
    let first = written.trim_start().chars().next().unwrap_or_default();
    let is_start = first.is_uppercase() || matches!(first, '“' | '„' | '«' | '‘' | '"' | '¿' | '¡');
    let is_code = |c: char| matches!(c, '{' | '}' | '<' | '>' | '=' | ';' | '|' | '\\' | '$' | '`' | '_' | '~');
    let has_columns = written.lines().any(|line| line.trim().contains("   "));
    let letters = written.chars().filter(|c| c.is_alphabetic() || *c == ' ' || is_hard_space(*c)).count();
    is_start && !written.contains(is_code) && !has_columns && letters * 5 >= written.trim().chars().count() * 4
}
