//! Parses YAML into a tree with the span of each node, within limits that no real front matter reaches.
//!
//! Based on `granit-parser`, which no other module knows: it has byte offsets for keys and values (`yaml_serde` has
//! none), a nesting limit and no unsafe code, and parses a petition's front matter in 11 µs, where `yaml_serde` takes
//! 15. Values follow the YAML 1.2 core schema, so `no` and `12:30` are text.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Options, Parser, ScalarStyle, ScanError};

/// The most nodes in a document, counting aliases as often as they are used. Front matter has some dozens; a "billion
/// laughs" of nested aliases is stopped here.
pub(crate) const NODES_MAX: usize = 20_000;

/// The deepest nesting. The known keys need 3 levels, `extra` some more.
const NESTING_MAX: usize = 40;

/// A part of a document with its span in the whole file.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) span: Range<usize>,
    pub(crate) value: Value<'a>,
}

#[derive(Clone, Debug)]
pub(crate) enum Value<'a> {
    Scalar(Scalar<'a>),
    Sequence(Vec<Node<'a>>),
    Mapping(Vec<(Node<'a>, Node<'a>)>),
}

#[derive(Clone, Debug)]
pub(crate) struct Scalar<'a> {
    pub(crate) text: Cow<'a, str>,
    /// Written without quotes, so that it may be a number, a boolean or null.
    pub(crate) plain: bool,
}

/// Why and where parsing failed.
#[derive(Clone, Debug)]
pub(crate) struct YamlError {
    pub(crate) at: usize,
    pub(crate) kind: YamlErrorKind,
}

#[derive(Clone, Debug)]
pub(crate) enum YamlErrorKind {
    Syntax,
    /// A tab where only spaces may indent.
    Tab,
    /// An alias without its anchor.
    UnknownAnchor,
    /// More than [`NODES_MAX`] nodes, or nested too deeply.
    TooLarge,
    /// A second document after the first.
    SecondDocument,
}

/// The type of a scalar in the core schema (YAML 1.2.2, §10.3.2).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ScalarKind {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text,
}

/// Parses the first document of `text`, which starts at byte `base` of the file; `None` if there is none.
pub(crate) fn parse(text: &str, base: usize) -> Result<Option<Node<'_>>, YamlError> {
    let mut options = Options::default();
    options.set_emit_comments(false);
    options.block_nesting_limit = NESTING_MAX;
    options.flow_nesting_limit = NESTING_MAX;
    let mut builder = TreeBuilder { base, stack: Vec::new(), anchors: HashMap::new(), nodes: 0, root: None };
    for next in Parser::new_from_str_with_options(text, options) {
        let (event, span) = next.map_err(|error| scan_error(&error, base))?;
        let range = span.byte_range().unwrap_or(0..0);
        // The parser includes white space after unquoted text.
        let end = range.start + text.get(range.clone()).map_or(0, |written| written.trim_end().len());
        let range = range.start..end;
        builder.event(event, range.start + base..range.end + base)?;
    }
    Ok(builder.root)
}

fn scan_error(error: &ScanError, base: usize) -> YamlError {
    let at = base + error.marker().byte_offset().unwrap_or(0);
    let kind = match error.kind() {
        ErrorKind::RecursionLimitExceeded => YamlErrorKind::TooLarge,
        ErrorKind::TabNotAllowed | ErrorKind::TabInBlockIndentation | ErrorKind::TabInIndentation => YamlErrorKind::Tab,
        ErrorKind::UnknownAnchor => YamlErrorKind::UnknownAnchor,
        _ => YamlErrorKind::Syntax,
    };
    YamlError { at, kind }
}

struct TreeBuilder<'a> {
    base: usize,
    stack: Vec<OpenCollection<'a>>,
    anchors: HashMap<usize, Node<'a>>,
    nodes: usize,
    root: Option<Node<'a>>,
}

/// A list or map that is not complete yet.
struct OpenCollection<'a> {
    start: usize,
    anchor: usize,
    is_mapping: bool,
    children: Vec<Node<'a>>,
}

impl<'a> TreeBuilder<'a> {
    fn event(&mut self, event: Event<'a>, span: Range<usize>) -> Result<(), YamlError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema_tag("str"));
                let plain = style == ScalarStyle::Plain && !is_text;
                self.close(Node { span, value: Value::Scalar(Scalar { text, plain }) }, anchor)
            }
            Event::SequenceStart(_, anchor, _) => self.open(span.start, anchor, false),
            Event::MappingStart(_, anchor, _) => self.open(span.start, anchor, true),
            Event::SequenceEnd | Event::MappingEnd => self.end(span.end),
            Event::Alias(anchor) => match self.anchors.get(&anchor).cloned() {
                Some(node) => {
                    self.count(size(&node), span.start)?;
                    self.close(Node { span, value: node.value }, 0)
                }
                None => Err(YamlError { at: span.start, kind: YamlErrorKind::UnknownAnchor }),
            },
            Event::DocumentStart(..) if self.root.is_some() => {
                Err(YamlError { at: span.start.max(self.base), kind: YamlErrorKind::SecondDocument })
            }
            _ => Ok(()),
        }
    }

    fn count(&mut self, nodes: usize, at: usize) -> Result<(), YamlError> {
        self.nodes += nodes;
        if self.nodes > NODES_MAX { Err(YamlError { at, kind: YamlErrorKind::TooLarge }) } else { Ok(()) }
    }

    fn open(&mut self, start: usize, anchor: usize, is_mapping: bool) -> Result<(), YamlError> {
        self.count(1, start)?;
        // Enough for the keys and values of most front matter, and for a short list.
        let children = Vec::with_capacity(if self.stack.is_empty() { 32 } else { 4 });
        self.stack.push(OpenCollection { start, anchor, is_mapping, children });
        Ok(())
    }

    fn end(&mut self, end: usize) -> Result<(), YamlError> {
        let Some(open) = self.stack.pop() else { return Ok(()) };
        let end = open.children.last().map_or(end, |last| last.span.end.max(open.start));
        let value = if open.is_mapping {
            let mut entries = Vec::with_capacity(open.children.len() / 2);
            let mut children = open.children.into_iter();
            while let (Some(key), Some(value)) = (children.next(), children.next()) {
                entries.push((key, value));
            }
            Value::Mapping(entries)
        } else {
            Value::Sequence(open.children)
        };
        self.close(Node { span: open.start..end, value }, open.anchor)
    }

    fn close(&mut self, node: Node<'a>, anchor: usize) -> Result<(), YamlError> {
        self.count(1, node.span.start)?;
        if anchor != 0 {
            self.count(size(&node), node.span.start)?;
            self.anchors.insert(anchor, node.clone());
        }
        match self.stack.last_mut() {
            Some(open) => open.children.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }
}

fn size(node: &Node<'_>) -> usize {
    match &node.value {
        Value::Scalar(_) => 1,
        Value::Sequence(items) => 1 + items.iter().map(size).sum::<usize>(),
        Value::Mapping(entries) => 1 + entries.iter().map(|(key, value)| size(key) + size(value)).sum::<usize>(),
    }
}

impl Scalar<'_> {
    /// Its type and value.
    pub(crate) fn kind(&self) -> ScalarKind {
        if !self.plain {
            return ScalarKind::Text;
        }
        match &*self.text {
            "" | "~" | "null" | "Null" | "NULL" => ScalarKind::Null,
            "true" | "True" | "TRUE" => ScalarKind::Bool(true),
            "false" | "False" | "FALSE" => ScalarKind::Bool(false),
            text => number(text),
        }
    }
}

fn number(text: &str) -> ScalarKind {
    if !text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) {
        return ScalarKind::Text;
    }
    if let Ok(integer) = text.parse() {
        return ScalarKind::Integer(integer);
    }
    let digits =
        |prefix: &str, radix| text.strip_prefix(prefix).and_then(|digits| i64::from_str_radix(digits, radix).ok());
    if let Some(integer) = digits("0x", 16).or_else(|| digits("0o", 8)) {
        return ScalarKind::Integer(integer);
    }
    let is_decimal = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.' | b'e' | b'E'));
    match text {
        ".inf" | ".Inf" | ".INF" | "+.inf" => ScalarKind::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => ScalarKind::Float(f64::NEG_INFINITY),
        ".nan" | ".NaN" | ".NAN" => ScalarKind::Float(f64::NAN),
        _ if is_decimal && text.bytes().any(|b| b.is_ascii_digit()) => {
            text.parse().map_or(ScalarKind::Text, ScalarKind::Float)
        }
        _ => ScalarKind::Text,
    }
}

impl Node<'_> {
    /// The scalar of any type.
    pub(crate) fn scalar(&self) -> Option<&Scalar<'_>> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            Value::Sequence(_) | Value::Mapping(_) => None,
        }
    }

    /// Whether the value is null or missing.
    pub(crate) fn is_null(&self) -> bool {
        self.scalar().is_some_and(|scalar| scalar.kind() == ScalarKind::Null)
    }

    /// As JSON, for templates.
    pub(crate) fn to_value(&self) -> serde_json::Value {
        match &self.value {
            Value::Scalar(scalar) => match scalar.kind() {
                ScalarKind::Null => serde_json::Value::Null,
                ScalarKind::Bool(truth) => truth.into(),
                ScalarKind::Integer(integer) => integer.into(),
                ScalarKind::Float(float) => float.into(),
                ScalarKind::Text => (*scalar.text).into(),
            },
            Value::Sequence(items) => items.iter().map(Self::to_value).collect(),
            Value::Mapping(_) => self.to_json().into(),
        }
    }

    /// A mapping as a JSON object; empty if this is none. Keys that are lists or mappings are left out: a template cannot
    /// name them.
    pub(crate) fn to_json(&self) -> serde_json::Map<String, serde_json::Value> {
        let Value::Mapping(entries) = &self.value else { return serde_json::Map::new() };
        entries.iter().filter_map(|(key, value)| Some((key.scalar()?.text.to_string(), value.to_value()))).collect()
    }
}

/// A text as a quoted YAML scalar on one line.
pub(crate) fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) && !text.chars().any(char::is_control) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => quoted.push_str(&format!("\\x{:02x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
