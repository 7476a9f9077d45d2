//! Errors in the fields of the sign form.

/// An error in one field. `<field>_<code>` is the key of its text in `messages.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Name of the field in the form.
    pub field: &'static str,
    /// Stable error code, also used in JSON responses.
    pub code: &'static str,
    /// Name and value of the text's placeholder.
    pub placeholder: Option<(&'static str, String)>,
}

/// All errors of a form in the order of its fields; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldErrors(pub(super) Vec<FieldError>);

pub(super) fn error(field: &'static str, code: &'static str) -> FieldError {
    FieldError { field, code, placeholder: None }
}

/// The code for a value that has no text; each has a message.
fn wrong_type_code(field: &str) -> &'static str {
    match field {
        "country" | "consent" | "text" | "notice" => "unknown",
        "comment" | "updates" | "declaration" => "required",
        _ => "invalid",
    }
}

impl FieldError {
    /// Key of the message in `messages.json`.
    pub fn message_key(&self) -> String {
        format!("{}_{}", self.field, self.code)
    }
}

impl FieldErrors {
    /// Errors for JSON members with a value of the wrong type, in the given order; `None` if there are none.
    pub fn of_wrong_types(fields: impl IntoIterator<Item = &'static str>) -> Option<Self> {
        let errors: Vec<FieldError> = fields.into_iter().map(|field| error(field, wrong_type_code(field))).collect();
        (!errors.is_empty()).then_some(Self(errors))
    }

    /// The errors, in form order.
    pub fn iter(&self) -> std::slice::Iter<'_, FieldError> {
        self.0.iter()
    }
}

impl<'a> IntoIterator for &'a FieldErrors {
    type Item = &'a FieldError;
    type IntoIter = std::slice::Iter<'a, FieldError>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
