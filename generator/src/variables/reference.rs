//! `docs/reference/themes.md`, written from the types of the variables and the doc comments of their fields.
//!
//! Reads the sources as rustfmt formats them: one field in a line, its comments above it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::page_kind::PageKind;

const SOURCES: [&str; 9] = [
    include_str!("site.rs"),
    include_str!("head.rs"),
    include_str!("pages.rs"),
    include_str!("card.rs"),
    include_str!("picture.rs"),
    include_str!("files.rs"),
    include_str!("privacy.rs"),
    include_str!("colours.rs"),
    include_str!("../theme/manifest.rs"),
];

const INTRODUCTION: &str = "\
# Themes

<!-- Written by `cargo xtask reference` from generator/src/variables/ and generator/src/theme/manifest.rs. -->

A theme is a folder `themes/<name>/` with the files that differ from the default theme: `theme.yaml`, `templates/`, `static/`
and `i18n/`. `undersigned theme show` lists the files of the default theme.

## theme.yaml

";

/// A type that templates see.
struct Shape {
    about: String,
    /// Name, type and comment; of an enum, the values without types.
    fields: Vec<(String, String, String)>,
}

fn shapes() -> BTreeMap<String, Shape> {
    let mut shapes = BTreeMap::new();
    for source in SOURCES {
        let mut comment = String::new();
        let mut open: Option<(String, Shape)> = None;
        for line in source.lines() {
            let line = line.trim_end();
            let trimmed = line.trim_start();
            if let Some(text) = trimmed.strip_prefix("///") {
                comment = format!("{comment} {}", text.trim());
            } else if let Some((name, shape)) = &mut open {
                if line == "}" {
                    let name = name.clone();
                    shapes.extend(open.take().map(|(_, shape)| (name, shape)));
                } else if let Some(field) = field(trimmed) {
                    shape.fields.push((field.0, field.1, std::mem::take(&mut comment).trim().to_owned()));
                }
            } else if let Some(name) = opened(line) {
                let about = std::mem::take(&mut comment).trim().to_owned();
                open = Some((name, Shape { about, fields: Vec::new() }));
            } else if !trimmed.starts_with("#[") && !trimmed.starts_with(['d', 'e', 'r', ')']) {
                comment.clear();
            }
        }
    }
    shapes
}

/// The name of a struct or enum whose fields follow.
fn opened(line: &str) -> Option<String> {
    let line = line.strip_prefix("pub(crate) ").or(line.strip_prefix("pub "))?;
    let rest = line.strip_prefix("struct ").or(line.strip_prefix("enum "))?;
    rest.strip_suffix(" {").map(str::to_owned)
}

/// The name and type of a field, or the value of an enum's variant.
fn field(line: &str) -> Option<(String, String)> {
    let line = line.strip_suffix(',')?;
    if let Some((name, value_type)) = line.strip_prefix("pub ").and_then(|field| field.split_once(": ")) {
        return Some((name.to_owned(), value_type.to_owned()));
    }
    let is_variant = line.starts_with(char::is_uppercase) && line.chars().all(char::is_alphanumeric);
    is_variant.then(|| (kebab_case(line), String::new()))
}

/// As serde names variants: `SocialImages` as `social-images`.
fn kebab_case(name: &str) -> String {
    let dashed = name.char_indices().map(|(at, letter)| match letter.is_uppercase() && at > 0 {
        true => format!("-{}", letter.to_lowercase()),
        false => letter.to_lowercase().to_string(),
    });
    dashed.collect()
}

/// A Rust type as theme authors know values; types of the page lead to their sections.
fn value(written: &str, shapes: &BTreeMap<String, Shape>) -> String {
    let inner = |outer: &str| written.strip_prefix(outer).and_then(|rest| rest.strip_suffix('>'));
    for transparent in ["Arc<", "Box<", "TemplateValue<", "Cow<'static, "] {
        if let Some(inner) = inner(transparent) {
            return value(inner, shapes);
        }
    }
    if let Some(inner) = inner("Option<") {
        return format!("{} or null", value(inner, shapes));
    }
    if let Some(inner) = inner("Vec<").or(inner("BTreeSet<")) {
        return format!("list of {}", value(inner, shapes));
    }
    if let Some((_, inner)) = inner("BTreeMap<").and_then(|pair| pair.split_once(", ")) {
        return format!("map of {}", value(inner, shapes));
    }
    match written {
        "bool" => "true or false".to_owned(),
        "u8" | "u16" | "u32" | "u64" | "usize" | "i64" => "number".to_owned(),
        "f64" => "decimal number".to_owned(),
        "String" | "str" | "&'static str" | "TextHash" | "Slug" | "Colour" | "Extends" => "text".to_owned(),
        "Date" => "date".to_owned(),
        "Timestamp" => "timestamp".to_owned(),
        "serde_json::Value" => "any".to_owned(),
        "TemplateValue" => "map".to_owned(),
        other if shapes.contains_key(other) => format!("[{other}](#{})", other.to_lowercase()),
        other => format!("`{other}`"),
    }
}

/// The comment with links of rustdoc as links of the page.
fn prose(comment: &str, shapes: &BTreeMap<String, Shape>) -> String {
    let mut text = String::new();
    let mut rest = comment;
    while let Some((before, after)) = rest.split_once("[`") {
        let Some((name, after)) = after.split_once("`]") else { break };
        // `[name](path)`: the path is rustdoc's.
        let after = after.strip_prefix('(').and_then(|path| path.split_once(')')).map_or(after, |(_, after)| after);
        let of = name.split("::").next().unwrap_or(name);
        let shown = name.replace("::", ".");
        text += before;
        text += &match shapes.contains_key(of) {
            true => format!("[`{shown}`](#{})", of.to_lowercase()),
            false => format!("`{shown}`"),
        };
        rest = after;
    }
    (text + rest).replace("\\|", "|").replace('|', "\\|").replace("  ", " ")
}

fn table(shape: &Shape, shapes: &BTreeMap<String, Shape>) -> String {
    let is_enum = shape.fields.iter().all(|(_, value_type, _)| value_type.is_empty());
    let mut table = if is_enum { "| value | |\n|---|---|\n" } else { "| name | value | |\n|---|---|---|\n" }.to_owned();
    for (name, value_type, comment) in &shape.fields {
        let value = if is_enum { String::new() } else { format!("{} | ", value(value_type, shapes)) };
        let _ = writeln!(table, "| `{name}` | {value}{} |", prose(comment, shapes));
    }
    table
}

/// The text of `variables.rs` about functions, from its table on.
fn functions() -> String {
    let lines = include_str!("../variables.rs").lines();
    let lines =
        lines.skip_while(|line| !line.starts_with("//! | in a template")).map_while(|line| line.strip_prefix("//!"));
    lines.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect()
}

fn page() -> String {
    let mut shapes = shapes();
    let manifest = shapes.remove("Manifest").expect("theme.yaml has a type");
    let mut page = format!("{INTRODUCTION}{}\n", table(&manifest, &shapes));
    page += "## Pages\n\nEach page is rendered from a template in `templates/`, with the variables `site` ([Site](#site)), `head` \
             ([Head](#head)) and `page`. In a language's tree, `{}` stands for the name of the petition, organisation, topic or page.\n\n\
             | template | pages | `page` |\n|---|---|---|\n";
    for kind in PageKind::ALL {
        let place = if kind.place().is_empty() { "the home page".to_owned() } else { format!("`{}`", kind.place()) };
        let _ = writeln!(page, "| `{}` | {place} | {} |", kind.template(), subject(kind, &shapes));
    }
    page += "\nOther templates: `feed.xml` ([Feed](#feed)), `alias.html` ([Alias](#alias)), `badge.svg` ([Badge](#badge)), `robots.txt` \
             ([Robots](#robots)), `notice.txt` and `consent.txt` ([Notice](#notice)), and `parts/privacy-notice.html` \
             ([PrivacyNotice](#privacynotice)) have `site` and `page`; `mail/*` have `site`.\n\n## Functions\n\n";
    page += &functions();
    page += "\n## Types\n";
    for (name, shape) in &shapes {
        if !shape.fields.is_empty() && name != "Mistake" {
            let _ = write!(page, "\n### {name}\n\n{}\n\n{}", prose(&shape.about, &shapes), table(shape, &shapes));
        }
    }
    page
}

/// The type of `page`, which the comment of the kind names first.
fn subject(kind: PageKind, shapes: &BTreeMap<String, Shape>) -> String {
    let source = include_str!("../page_kind.rs");
    let variant = format!("    {kind:?},\n");
    let before = source.split(&variant).next().unwrap_or_default();
    let comment = before.rsplit("    /// ").next().unwrap_or_default().trim();
    prose(comment.trim_end_matches('.'), shapes)
}

#[test]
fn reference_of_themes_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference/themes.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, page()).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == page(), "run `cargo xtask reference`");
}
