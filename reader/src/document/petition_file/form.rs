//! `form`.

use petition::FormField;
use serde::{Deserialize, Serialize};

use super::super::file::shared_text;
use crate::diagnostic::BAD_VALUE;
use crate::front_matter::keys::petition::{self as keys, form as form_keys};
use crate::front_matter::{Entries, Reader, texts_of};
use crate::localized::SharedText;

/// `form`: what signers are asked for.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::petition::form`, which describe them")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Besides name and email address, in the order of the form.
    pub fields: Vec<FormField>,
    pub required: Vec<FormField>,
    pub declaration: Option<SharedText>,
}

pub(super) fn form(reader: &mut Reader, entries: &Entries<'_>) -> Form {
    let form = entries.map(&keys::FORM);
    let fields = match form.value(&form_keys::FIELDS) {
        Some(node) => fields(&texts_of(node)),
        None => vec![FormField::Updates],
    };
    let required = form.value(&form_keys::REQUIRED).map(|node| self::fields(&texts_of(node))).unwrap_or_default();
    let span = form.span(&form_keys::REQUIRED).unwrap_or_default();
    for field in required.iter().filter(|field| !fields.contains(field)) {
        let name = field.as_str();
        reader
            .report(BAD_VALUE, span.clone(), format!("`{name}` is required but not in `fields`"))
            .set_help(format!("add `{name}` to `fields`, or remove it from `required`"));
    }
    if required.contains(&FormField::Updates) {
        reader
            .report(BAD_VALUE, span, "`updates` cannot be required: people may sign without asking for email")
            .set_help("remove `updates` from `required`");
    }
    Form { fields, required, declaration: shared_text(&form, &form_keys::DECLARATION) }
}

/// The fields of these names in the order of the form, each once.
fn fields(names: &[String]) -> Vec<FormField> {
    FormField::ALL.into_iter().filter(|field| names.iter().any(|name| name == field.as_str())).collect()
}
