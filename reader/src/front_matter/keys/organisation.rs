//! `organisations/<name>.md` and its translations.

use super::{EXTRA, Key, TEXT_TYPE, ValueType, key, required};

pub(crate) const NAME: Key =
    required("name", TEXT_TYPE, "The name people know it by.", "name: \"Friends of the library\"");
pub(crate) const KIND: Key =
    key("kind", ValueType::OneOf(&["person", "organisation"]), "A person is shown as \"Started by\".", "kind: person");
pub(crate) const WEBSITE: Key = key("website", ValueType::Url, "Its website.", "website: https://example.org/");
pub(crate) const LOGO: Key = key("logo", ValueType::File, "An image file.", "logo: logo.svg");
pub(crate) const COVER: Key =
    key("cover", ValueType::File, "A wide image file, for the top of its page.", "cover: cover.jpg");
pub(crate) const CONTACT: Key =
    key("contact", ValueType::Contact, "An email address or a URL.", "contact: hello@example.org");
pub(crate) const ADDRESS: Key = key("address", TEXT_TYPE, "Its postal address.", "address: \"12 Elm Street\"");
pub(crate) const RECIPIENT: Key = key(
    "recipient",
    ValueType::Recipients,
    "The public key, or keys, that signers' data is encrypted with: undersigned keys new.",
    "recipient: age1…",
);

/// The keys of a main file.
pub(crate) const ALL: &[Key] = &[NAME, KIND, WEBSITE, LOGO, COVER, CONTACT, ADDRESS, RECIPIENT, EXTRA];

/// The keys of a translation.
pub(crate) const TRANSLATION: &[Key] = &[key("name", TEXT_TYPE, "Its name in this language.", "name: \"…\"")];
