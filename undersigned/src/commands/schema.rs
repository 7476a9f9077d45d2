//! `undersigned schema`.

use crate::cli::{self, SchemaKind};
use crate::exit::CommandResult;
use crate::terminal::Terminal;

/// Prints the JSON Schema of one kind of file, with the other kinds as definitions.
pub(crate) fn run(schema: &cli::SchemaArgs, terminal: &Terminal) -> CommandResult {
    let mut whole = reader::schema::json_schema();
    let kind = match schema.kind {
        SchemaKind::Petition => None,
        SchemaKind::Organisation => Some("organisation"),
        SchemaKind::Page => Some("page"),
        SchemaKind::Update => Some("update"),
        SchemaKind::Site => Some("site"),
    };
    if let (Some(kind), Some(fields)) = (kind, whole.as_object_mut()) {
        fields.insert("allOf".to_owned(), serde_json::json!([{ "$ref": format!("#/definitions/{kind}") }]));
    }
    terminal.result(format_args!("{whole:#}"));
    Ok(())
}
