//! The JSON Schema of front matter, with which editors' YAML language servers complete keys and mark mistakes.
//!
//! Made from the list of keys that the checks use, so the two agree.

use serde_json::{Map, Value, json};

use crate::front_matter::keys::{self, Key, ValueType};
use crate::reference::KINDS;

/// The pattern of a `petition::slug::Slug`.
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
/// A calendar date. Whether the day exists is checked when the file is read.
const DATE: &str = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
/// A BCP 47 tag of language, script and region.
const LANGUAGE: &str = "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$";

/// The schema of one kind of file (`petition`, `organisation`, `page`, `update`, `site`) in draft-07, which YAML language
/// servers support best; `None` for other kinds.
pub fn of_kind(kind: &str) -> Option<Value> {
    let (_, keys) = KINDS.into_iter().find(|(name, _)| *name == kind)?;
    let mut schema = object(keys);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["$id"] = json!(format!("https://undersigned.example/{kind}.schema.json"));
    schema["title"] = json!(format!("Undersigned: {kind}"));
    Some(schema)
}

fn object(keys: &[Key]) -> Value {
    let properties: Map<String, Value> = keys.iter().map(|key| (key.name.to_owned(), property(key))).collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    let mut schema = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    // Draft-04 readers, which are still in use, reject an empty list.
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// The schema of a key with its description. The value of an optional key may be empty.
fn property(key: &Key) -> Value {
    let mut schema = value_type(key.value_type);
    if !key.required {
        schema = json!({ "anyOf": [schema, { "type": "null" }] });
    }
    schema["description"] = json!(key.about);
    schema
}

fn value_type(value_type: ValueType) -> Value {
    let text = |max: usize| json!({ "type": "string", "minLength": 1, "maxLength": max });
    match value_type {
        ValueType::Text { max } => text(max),
        ValueType::Localized { max } => json!({ "anyOf": [text(max), by_language(&text(max))] }),
        ValueType::TopicNames => json!({ "type": "object", "additionalProperties": by_language(&text(200)) }),
        ValueType::TextOrList => one_or_many(&text(1000), 1),
        ValueType::TextList => list(&text(200)),
        ValueType::Slug => slug(),
        ValueType::Slugs => one_or_many(&slug(), 0),
        ValueType::Date => date(),
        ValueType::Integer(min, max) => json!({ "type": "integer", "minimum": min, "maximum": max }),
        ValueType::Goal => json!({
            "anyOf": [{ "type": "integer", "minimum": 1 }, { "const": "auto" }, object(keys::petition::goal::ALL)]
        }),
        ValueType::Bool => json!({ "type": "boolean" }),
        ValueType::OneOf(words) => json!({ "type": "string", "enum": words }),
        ValueType::AnyOf(words) => list(&json!({ "type": "string", "enum": words })),
        ValueType::Language => json!({ "type": "string", "pattern": LANGUAGE }),
        ValueType::Languages => list(&json!({ "type": "string", "pattern": LANGUAGE })),
        ValueType::Url => json!({ "type": "string", "format": "uri", "pattern": "^https?://" }),
        ValueType::Endpoint => json!({ "type": "string", "pattern": "^(/|https?://)" }),
        ValueType::Sender => json!({ "type": "string", "pattern": "@" }),
        ValueType::Contact => json!({ "type": "string", "pattern": "^(https?://.+|[^@\\s]+@[^@\\s]+)$" }),
        ValueType::TimeZone => json!({ "type": "string", "pattern": "^[A-Za-z0-9_+/-]+$" }),
        ValueType::Colour => colour(),
        ValueType::ColourOrMap(keys) => json!({ "anyOf": [colour(), object(keys)] }),
        ValueType::File => text(500),
        ValueType::Paths => one_or_many(&text(500), 0),
        ValueType::Recipients => one_or_many(&json!({ "type": "string", "pattern": "^age1[0-9a-z]{58}$" }), 0),
        ValueType::Collected => json!({
            "anyOf": [{ "type": "integer", "minimum": 0 }, list(&object(keys::petition::collected::ALL))]
        }),
        ValueType::Country => json!({ "type": "string", "enum": petition::sign_form::COUNTRIES }),
        ValueType::Map(keys) => object(keys),
        ValueType::Maps(keys) => list(&object(keys)),
        ValueType::Addresses => {
            json!({ "type": "object", "additionalProperties": { "type": "string", "format": "uri" } })
        }
        ValueType::AnyMap => json!({ "type": "object" }),
    }
}

fn slug() -> Value {
    // YAML reads a name of only digits as a number.
    json!({ "anyOf": [{ "type": "string", "pattern": SLUG, "maxLength": 80 }, { "type": "integer", "minimum": 0 }] })
}

fn colour() -> Value {
    json!({ "type": "string", "pattern": "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" })
}

/// Some language servers read an unquoted date as a string, some as a date; both are strings in JSON.
fn date() -> Value {
    json!({ "type": "string", "pattern": DATE })
}

fn list(items: &Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn one_or_many(item: &Value, min: usize) -> Value {
    json!({ "anyOf": [item, { "type": "array", "items": item, "minItems": min }] })
}

fn by_language(text: &Value) -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": LANGUAGE }, "additionalProperties": text, "minProperties": 1 })
}
