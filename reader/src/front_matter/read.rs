//! Reads the front matter of a file.

use std::ops::Range;
use std::sync::Arc;

use super::entries::{Entries, map_of, text_of};
use super::reader::Reader;
use super::split::{Parts, SplitError, split};
use super::yaml::{self, Node, ScalarKind, Value};
use super::{fence, syntax};
use crate::diagnostic::{BAD_YAML, TOO_LARGE};

/// The longest front matter, in bytes: a hundred times the longest seen in practice.
pub(crate) const FRONT_MATTER_MAX: usize = 256 * 1024;

/// Splits a file; reports why if it cannot be split.
pub(crate) fn split_or_report(reader: &mut Reader) -> Option<Parts> {
    let source = Arc::clone(&reader.source);
    match split(&source) {
        Ok(parts) if parts.yaml.len() > FRONT_MATTER_MAX => {
            reader
                .report(TOO_LARGE, 0..3, format!("the front matter has {} kB", parts.yaml.len() / 1024))
                .set_label(format!("at most {} kB are allowed", FRONT_MATTER_MAX / 1024))
                .set_help("write long texts below the second `---`");
            None
        }
        Ok(parts) => Some(parts),
        Err(SplitError::Missing) => {
            fence::report_missing(reader, &source);
            None
        }
        Err(SplitError::Unclosed) => {
            fence::report_unclosed(reader, &source);
            None
        }
    }
}

/// Parses YAML as a map. After a syntax error each top-level key is parsed alone, so that the valid ones are used.
pub(crate) fn read_entries<'s>(reader: &mut Reader, source: &'s str, range: Range<usize>) -> Entries<'s> {
    let text = &source[range.clone()];
    match yaml::parse(text, range.start) {
        Ok(None) => Entries::default(),
        Ok(Some(node)) => entries_of(reader, node, &range),
        Err(error) => {
            let found = reader.found.len();
            let entries = syntax::recover(reader, source, &range);
            if reader.found.len() == found {
                syntax::explain(reader, source, &range, &error);
            }
            entries
        }
    }
}

fn entries_of<'s>(reader: &mut Reader, node: Node<'s>, range: &Range<usize>) -> Entries<'s> {
    match node.value {
        Value::Mapping(entries) => Entries { entries, broken: Vec::new() },
        Value::Scalar(ref scalar) if scalar.kind() == ScalarKind::Null => Entries::default(),
        Value::Sequence(ref items) if items.iter().all(|item| matches!(item.value, Value::Mapping(_))) => {
            let keys = items.iter().flat_map(|item| map_of(item).entries).filter_map(|(key, _)| text_of(&key));
            let broken: Vec<String> = keys.collect();
            let line = reader.source[node.span.start..].lines().next().unwrap_or_default();
            let help = format!("delete the hyphen before each key: `{}`", line.trim_start_matches(['-', ' ']));
            let span = node.span.start..node.span.start + line.len();
            reader.report(BAD_YAML, span, "the keys are written as a list").set_help(help);
            Entries { entries: Vec::new(), broken }
        }
        Value::Scalar(_) | Value::Sequence(_) => {
            let before = reader.found.len();
            let source = Arc::clone(&reader.source);
            let broken = syntax::recover(reader, &source, range).broken;
            if reader.found.len() == before {
                reader
                    .report(BAD_YAML, node.span, "this is not a list of keys")
                    .set_help("write a key, a colon, a space and its value on each line, such as `title: \"…\"`");
            }
            Entries { entries: Vec::new(), broken }
        }
    }
}
