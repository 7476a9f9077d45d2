//! `undersigned schema`.

use crate::cli::{self, SchemaKind};
use crate::exit::CommandResult;
use crate::terminal::Terminal;

/// Prints the JSON Schema of one kind of file.
pub(crate) fn run(schema: &cli::SchemaArgs, terminal: &Terminal) -> CommandResult {
    let kind = match schema.kind {
        SchemaKind::Petition => "petition",
        SchemaKind::Organisation => "organisation",
        SchemaKind::Page => "page",
        SchemaKind::Update => "update",
        SchemaKind::Site => "site",
    };
    let schema = reader::schema::of_kind(kind).expect("each kind has a schema");
    terminal.result(format_args!("{schema:#}"));
    Ok(())
}
