//! The sign form as posted, and the signature that a valid form becomes.

mod country;
mod field_error;
mod name;
mod web_address;

use std::fmt;

use crate::email::EmailAddress;
use crate::index::Signing;
use crate::input::{is_blank, plain, to_ascii_punctuation, visible_line};
use crate::language::Language;
use crate::petition::FormField;
use crate::signing_contract::TRAP_FIELD;
use crate::slug::Slug;
use crate::text::{TextHash, fold_white_space};

use self::field_error::error;
use self::name::{check_name, is_formula_start, is_hidden_control};

pub use self::country::{COUNTRIES, country};
pub use self::field_error::{FieldError, FieldErrors};
pub use self::name::NAME_LENGTH_MAX;

/// Maximum length of a comment in characters: about 150 words; together with all other fields well below 16 KiB.
pub const COMMENT_LENGTH_MAX: usize = 1000;
/// Maximum length of a postcode in characters: the longest in use have 10 (`12345-6789`), plus spaces and symbols.
pub const POSTCODE_LENGTH_MAX: usize = 16;

/// The untrusted fields as posted. `Debug` output is redacted.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SignForm {
    /// `name`.
    pub name: String,
    /// `email`.
    pub email: String,
    /// `country`.
    pub country: String,
    /// `postcode`.
    pub postcode: String,
    /// `comment`.
    pub comment: String,
    /// `updates`: ticked unless empty, `false`, `0`, `no` or `off`.
    pub updates: String,
    /// `declaration`: same as `updates`.
    pub declaration: String,
    /// `consent`: hash of the consent sentence that was ticked.
    pub consent: String,
    /// `lang`: language of the page with the form.
    pub lang: String,
    /// `text`: hash of the text that was shown.
    pub text: String,
    /// `notice`: hash of the privacy notice that was shown.
    pub notice: String,
    /// `via`: the source that the link to the page named.
    pub via: String,
    /// `second`: the token of a second person who signs with the same email address.
    pub second: String,
    /// [`TRAP_FIELD`]: left empty by people.
    pub trap: String,
}

/// The JSON type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// A string.
    Text,
    /// A Boolean, or a string as forms send it.
    Tick,
}

/// One signer's signature: valid fields only. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    name: String,
    email: EmailAddress,
    country: Option<&'static str>,
    postcode: Option<String>,
    comment: Option<String>,
    updates: bool,
    declared: bool,
    consent: TextHash,
    text: TextHash,
    notice: TextHash,
    via: Option<Slug>,
}

/// What to check a form against.
pub struct Rules<'a> {
    /// The petition's signing settings.
    pub signing: &'a Signing,
    /// Looks up one of the petition's current or former texts by hash.
    pub text: &'a dyn Fn(&str) -> Option<TextHash>,
    /// The same for its privacy notices.
    pub notice: &'a dyn Fn(&str) -> Option<TextHash>,
    /// The same for its consent sentences.
    pub consent: &'a dyn Fn(&str) -> Option<TextHash>,
    /// Whether the form has a declaration.
    pub declaration: bool,
    /// Whether a domain belongs to a provider of disposable mailboxes.
    pub is_disposable: &'a dyn Fn(&str) -> bool,
}

impl SignForm {
    /// Name and type of each field.
    pub const FIELDS: [(&str, FieldType); 14] = [
        ("name", FieldType::Text),
        ("email", FieldType::Text),
        ("country", FieldType::Text),
        ("postcode", FieldType::Text),
        ("comment", FieldType::Text),
        ("updates", FieldType::Tick),
        ("declaration", FieldType::Tick),
        ("consent", FieldType::Text),
        ("lang", FieldType::Text),
        ("text", FieldType::Text),
        ("notice", FieldType::Text),
        ("via", FieldType::Text),
        ("second", FieldType::Text),
        (TRAP_FIELD, FieldType::Text),
    ];

    /// Sets a field by its name in the form. Unknown names are ignored.
    pub fn set(&mut self, name: &str, value: String) {
        let field = match name {
            "name" => &mut self.name,
            "email" => &mut self.email,
            "country" => &mut self.country,
            "postcode" => &mut self.postcode,
            "comment" => &mut self.comment,
            "updates" => &mut self.updates,
            "declaration" => &mut self.declaration,
            "consent" => &mut self.consent,
            "lang" => &mut self.lang,
            "text" => &mut self.text,
            "notice" => &mut self.notice,
            "via" => &mut self.via,
            "second" => &mut self.second,
            TRAP_FIELD => &mut self.trap,
            _ => return,
        };
        *field = value;
    }

    /// The entered values by field, to be shown again on a page with errors. A box is ticked again if this is its value.
    pub fn kept(&self) -> [(&'static str, &str); 10] {
        fn tick(value: &str) -> &str {
            if is_ticked(value) { value } else { "" }
        }
        [
            ("name", &self.name),
            ("email", &self.email),
            ("country", &self.country),
            ("postcode", &self.postcode),
            ("comment", &self.comment),
            ("updates", tick(&self.updates)),
            ("declaration", tick(&self.declaration)),
            ("consent", &self.consent),
            ("via", &self.via),
            ("second", &self.second),
        ]
    }

    /// The language of the page with the form, if valid.
    pub fn language(&self) -> Option<Language> {
        Language::parse(self.lang.trim())
    }

    /// Whether the trap field was filled: by a program, or by unusual autofill.
    pub fn is_trapped(&self) -> bool {
        !self.trap.is_empty()
    }

    /// Validates the form.
    ///
    /// # Errors
    /// All [`FieldErrors`], not only the first.
    pub fn check(&self, rules: &Rules<'_>) -> Result<Signature, FieldErrors> {
        let mut errors = Vec::new();
        let name = keep(check_name(&self.name), &mut errors);
        let email = keep(check_email(&self.email, rules), &mut errors);
        let country = self.check_optional(FormField::Country, &self.country, rules, check_country, &mut errors);
        let postcode = self.check_optional(FormField::Postcode, &self.postcode, rules, check_postcode, &mut errors);
        let comment = self.check_optional(FormField::Comment, &self.comment, rules, check_comment, &mut errors);
        let updates = rules.signing.fields.contains(&FormField::Updates) && is_ticked(&self.updates);
        if !updates && rules.signing.required.contains(&FormField::Updates) {
            errors.push(error("updates", "required"));
        }
        let declared = rules.declaration && is_ticked(&self.declaration);
        if rules.declaration && !declared {
            errors.push(error("declaration", "required"));
        }
        let consent = keep(check_consent(&self.consent, rules), &mut errors);
        let text = keep((rules.text)(self.text.trim()).ok_or_else(|| error("text", "unknown")), &mut errors);
        let notice = keep((rules.notice)(self.notice.trim()).ok_or_else(|| error("notice", "unknown")), &mut errors);
        match (name, email, consent, text, notice) {
            (Some(name), Some(email), Some(consent), Some(text), Some(notice)) if errors.is_empty() => {
                // Anything else was typed into the address bar, or is of a link that is no longer in use.
                let via = rules.signing.via.iter().find(|source| source.as_str() == self.via.trim()).cloned();
                Ok(Signature { name, email, country, postcode, comment, updates, declared, consent, text, notice, via })
            }
            _ => Err(FieldErrors(errors)),
        }
    }

    /// Checks an optional field: `None` if the form does not have it, or if it is empty and not required.
    fn check_optional<T>(
        &self,
        field: FormField,
        typed: &str,
        rules: &Rules<'_>,
        check: fn(&str) -> Result<T, FieldError>,
        errors: &mut Vec<FieldError>,
    ) -> Option<T> {
        if !rules.signing.fields.contains(&field) {
            return None;
        }
        if is_blank(typed) {
            if rules.signing.required.contains(&field) {
                errors.push(error(field.as_str(), "required"));
            }
            return None;
        }
        keep(check(typed.trim()), errors)
    }
}

impl Signature {
    /// The name as typed, without invisible characters, with white space trimmed and folded.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The email address.
    pub fn email(&self) -> &EmailAddress {
        &self.email
    }

    /// ISO 3166-1 alpha-2 code, if the form has the field and it was given.
    pub fn country(&self) -> Option<&'static str> {
        self.country
    }

    /// The postcode, if the form has the field and it was given.
    pub fn postcode(&self) -> Option<&str> {
        self.postcode.as_deref()
    }

    /// The comment, if the form has the field and it was given.
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_deref()
    }

    /// Whether the signer agreed to updates.
    pub fn updates(&self) -> bool {
        self.updates
    }

    /// Whether the form has a declaration and it was ticked.
    pub fn declared(&self) -> bool {
        self.declared
    }

    /// The consent sentence that was ticked.
    pub fn consent(&self) -> &TextHash {
        &self.consent
    }

    /// The signed text.
    pub fn text(&self) -> &TextHash {
        &self.text
    }

    /// The privacy notice that was shown.
    pub fn notice(&self) -> &TextHash {
        &self.notice
    }

    /// The source that the link to the page named, if it is one of the petition's.
    pub fn via(&self) -> Option<&Slug> {
        self.via.as_ref()
    }
}

impl fmt::Debug for SignForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignForm(…)")
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signature(…)")
    }
}

fn keep<T>(result: Result<T, FieldError>, errors: &mut Vec<FieldError>) -> Option<T> {
    result.map_err(|error| errors.push(error)).ok()
}

fn is_ticked(value: &str) -> bool {
    !matches!(value.trim().to_ascii_lowercase().as_str(), "" | "false" | "0" | "no" | "off")
}

fn check_email(typed: &str, rules: &Rules<'_>) -> Result<EmailAddress, FieldError> {
    if is_blank(typed) {
        return Err(error("email", "required"));
    }
    let email = EmailAddress::parse(typed).ok_or_else(|| error("email", "invalid"))?;
    if (rules.is_disposable)(email.domain()) {
        return Err(error("email", "disposable"));
    }
    Ok(email)
}

fn check_consent(posted: &str, rules: &Rules<'_>) -> Result<TextHash, FieldError> {
    if is_blank(posted) {
        return Err(error("consent", "required"));
    }
    (rules.consent)(posted.trim()).ok_or_else(|| error("consent", "unknown"))
}

fn check_country(typed: &str) -> Result<&'static str, FieldError> {
    let code = visible_line(typed).to_ascii_uppercase();
    country(&code).ok_or_else(|| error("country", "unknown"))
}

fn check_postcode(typed: &str) -> Result<String, FieldError> {
    // Japanese keyboards write the hyphen of `100-0001` as the prolonged sound mark.
    let ascii: String = plain(typed).replace('\u{30FC}', "-").chars().map(to_ascii_punctuation).collect();
    let postcode = fold_white_space(ascii.trim_end_matches(|c: char| c.is_whitespace() || ".,;:".contains(c)));
    let is_valid = (2..=POSTCODE_LENGTH_MAX).contains(&postcode.chars().count())
        && postcode.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '〒'))
        && postcode.chars().any(char::is_alphanumeric)
        && !postcode.starts_with(is_formula_start);
    if is_valid { Ok(postcode) } else { Err(error("postcode", "invalid")) }
}

fn check_comment(typed: &str) -> Result<String, FieldError> {
    let comment: String = typed.replace("\r\n", "\n").chars().filter(|&c| !is_hidden_control(c)).collect();
    if comment.chars().count() > COMMENT_LENGTH_MAX { Err(error("comment", "too_long")) } else { Ok(comment) }
}

#[cfg(test)]
mod tests;
