//! The configuration of Sveltia CMS, with which people edit petitions in a browser, from the keys that the checks use.
//!
//! Keys whose values have several shapes, a number or a map for example, have no field: the CMS keeps what the file has.

use petition::language::Language;
use serde_json::{Value, json};

use super::NewFile;
use crate::front_matter::keys::{self, Key, ValueType};

/// The site whose content is edited.
#[derive(Clone, Debug)]
pub struct CmsSite<'a> {
    /// The repository on GitHub: `owner/name`.
    pub repository: &'a str,
    /// The branch that is published.
    pub branch: &'a str,
    /// The languages of the site, the default first.
    pub languages: &'a [Language],
}

/// A field of a form, or what an entry is.
struct FormItem {
    properties: Vec<(&'static str, Value)>,
    fields: Vec<FormItem>,
}

/// The page of the CMS, its configuration, and the workflow that publishes both apart from the site.
pub fn new_cms(site: &CmsSite<'_>) -> Vec<NewFile> {
    let config = CONFIG
        .replace("@REPOSITORY@", site.repository)
        .replace("@BRANCH@", site.branch)
        .replace("@LANGUAGES@", &languages(site.languages))
        .replace("@COLLECTIONS@", &collections(site.languages));
    let workflow = WORKFLOW.replace("@BRANCH@", site.branch);
    [("cms/index.html", PAGE.to_owned()), ("cms/config.yml", config), (".github/workflows/cms.yml", workflow)]
        .map(|(path, text)| NewFile { path: path.into(), text })
        .into()
}

/// The option for translations, if the site has several languages.
fn languages(languages: &[Language]) -> String {
    let [first, _, ..] = languages else { return String::new() };
    let all = languages.iter().map(Language::as_str).collect::<Vec<_>>().join(", ");
    format!(
        "\n# A translation is beside the original: index.fr.md beside index.md.\ni18n:\n  structure: multiple_files\n  \
         locales: [{all}]\n  default_locale: {first}\n  initial_locales: default\n  \
         omit_default_locale_from_file_path: true\n"
    )
}

fn collections(languages: &[Language]) -> String {
    let of = |name: &'static str, label: &'static str, one: &'static str, keys: &[Key], translated: &[Key]| {
        let folder = format!("content/{}", if ["files", "updates"].contains(&name) { "petitions" } else { name });
        let mut properties = vec![
            ("name", json!(name)),
            ("label", json!(label)),
            ("label_singular", json!(one)),
            ("folder", json!(folder)),
        ];
        match name {
            "petitions" => properties.extend([("path", json!("{{slug}}/index")), ("create", json!(true))]),
            "files" => properties.push(("create", json!(false))),
            "updates" => properties.extend([("path", json!("{{petition}}/updates/{{slug}}")), ("create", json!(true))]),
            _ => properties.push(("create", json!(true))),
        }
        let title = if name == "organisations" { "name" } else { "title" };
        let date = if name == "updates" { "{{year}}-{{month}}-{{day}}-" } else { "" };
        properties.extend([("identifier_field", json!(title)), ("slug", json!(format!("{date}{{{{{title}}}}}")))]);
        // Pictures are beside the file that shows them.
        properties.extend([("media_folder", json!("")), ("public_folder", json!(""))]);
        if languages.len() > 1 {
            properties.push(("i18n", json!(true)));
        }
        let mut fields = fields(keys, Some(translated), languages.len() > 1);
        let mut body = field("body", "Text", "richtext");
        body.properties.push(("required", json!(false)));
        body.properties.push(("i18n", json!(true)));
        fields.push(body);
        FormItem { properties, fields }
    };
    let petition = keys::petition::TRANSLATION;
    let all = [
        of("petitions", "Petitions", "Petition", keys::petition::ALL, petition),
        of("updates", "Updates", "Update", keys::article::UPDATE, keys::article::TRANSLATION),
        of("files", "Petitions without a folder", "Petition", keys::petition::ALL, petition),
        of("organisations", "Organisations", "Organisation", keys::organisation::ALL, keys::organisation::TRANSLATION),
        of("pages", "Pages", "Page", keys::article::ALL, keys::article::TRANSLATION),
    ];
    all.iter().map(|node| node.yaml(2)).collect()
}

/// The fields for those of the keys that a form can edit. `translated` are the keys that translations have.
fn fields(keys: &[Key], translated: Option<&[Key]>, has_languages: bool) -> Vec<FormItem> {
    let mut fields = Vec::new();
    for key in keys {
        let Some(mut node) = input(key, translated, has_languages) else { continue };
        // A file without `status` is open, so a form would have to leave it empty, and a new petition would be open at once. An
        // update is put into the folder of its `petition`.
        let required = key.required || ["status", "petition"].contains(&key.name);
        node.properties.push(("required", json!(required)));
        node.properties.push(("hint", json!(key.about)));
        if translated.is_some_and(|translated| translated.iter().any(|other| other.name == key.name)) {
            node.properties.push(("i18n", json!(true)));
        }
        fields.push(node);
    }
    fields
}

/// The input for a key; `None` if its values have several shapes or if only staff set it.
fn input(key: &Key, translated: Option<&[Key]>, has_languages: bool) -> Option<FormItem> {
    let with = |widget: &'static str, properties: &[(&'static str, Value)]| {
        let mut node = field(key.name, &label(key.name), widget);
        node.properties.extend(properties.iter().cloned());
        Some(node)
    };
    let list = |words: &[&str]| json!(words);
    match key.value_type {
        ValueType::Slugs if key.name == "organisation" => with("relation", &relation("organisations", "name")),
        ValueType::Slug if key.name == "petition" => with("relation", &relation("petitions", "title")),
        ValueType::Text { max } if max == keys::SUMMARY_MAX => with("text", &[("maxlength", json!(max))]),
        ValueType::Text { max } => with("string", &[("maxlength", json!(max))]),
        ValueType::Localized { max } if !has_languages => with("string", &[("maxlength", json!(max))]),
        ValueType::TextOrList | ValueType::TextList => with("list", &[]),
        ValueType::Date => with("datetime", &[("type", json!("date")), ("format", json!("YYYY-MM-DD"))]),
        ValueType::Integer(min, max) => {
            with("number", &[("value_type", json!("int")), ("min", json!(min)), ("max", json!(max))])
        }
        ValueType::Bool => with("boolean", &[]),
        ValueType::OneOf(words) => with("select", &[("options", list(words))]),
        ValueType::AnyOf(words) => with("select", &[("multiple", json!(true)), ("options", list(words))]),
        ValueType::Url => with("string", &[("type", json!("url"))]),
        ValueType::Contact => with("string", &[]),
        ValueType::File => with("image", &[]),
        ValueType::Map(keys) if key.name != "signing" => {
            let below = translated.and_then(|translated| translated.iter().find(|other| other.name == key.name));
            let below = below.and_then(|key| if let ValueType::Map(keys) = key.value_type { Some(keys) } else { None });
            let mut node = with("object", &[])?;
            node.fields = fields(keys, below, has_languages);
            Some(node)
        }
        _ => None,
    }
}

/// The choice of an entry, of which a file has the slug.
fn relation(collection: &str, shown: &str) -> [(&'static str, Value); 3] {
    [("collection", json!(collection)), ("value_field", json!("{{slug}}")), ("display_fields", json!([shown]))]
}

fn field(name: &str, label: &str, widget: &str) -> FormItem {
    FormItem {
        properties: vec![("name", json!(name)), ("label", json!(label)), ("widget", json!(widget))],
        fields: Vec::new(),
    }
}

/// `collected_elsewhere` as `Collected elsewhere`.
fn label(name: &str) -> String {
    let mut words = name.replace('_', " ");
    words.get_mut(..1).map(str::make_ascii_uppercase);
    words
}

impl FormItem {
    /// An item of a YAML list. Values are JSON, which YAML includes.
    fn yaml(&self, indent: usize) -> String {
        let space = " ".repeat(indent);
        if self.fields.is_empty() {
            let pairs: Vec<String> = self.properties.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            return format!("{space}- {{ {} }}\n", pairs.join(", "));
        }
        let lines = self.properties.iter().map(|(name, value)| format!("{space}  {name}: {value}\n"));
        let fields: String = self.fields.iter().map(|field| field.yaml(indent + 4)).collect();
        let item = format!("{}{space}  fields:\n{fields}", lines.collect::<String>());
        format!("{space}- {}", &item[indent + 2..])
    }
}

const PAGE: &str = include_str!("cms.html");
const CONFIG: &str = include_str!("cms.yml");
const WORKFLOW: &str = include_str!("cms-workflow.yml");
