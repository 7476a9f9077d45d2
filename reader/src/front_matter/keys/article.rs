//! `pages/**/*.md`, the updates of petitions, and translations of both.

use super::{EXTRA, Key, TEXT_TYPE, ValueType, key, required};

pub(crate) const TITLE: Key = required("title", TEXT_TYPE, "The headline.", "title: \"About us\"");
pub(crate) const MENU: Key =
    key("menu", ValueType::OneOf(&["main", "footer"]), "The menu that links to it.", "menu: main");
pub(crate) const WEIGHT: Key = key(
    "weight",
    ValueType::Integer(-1_000_000, 1_000_000),
    "Its position in the menu; the smallest comes first.",
    "weight: 10",
);

/// The keys of a page.
pub(crate) const ALL: &[Key] = &[TITLE, MENU, WEIGHT, EXTRA];

pub(crate) const PETITION: Key = key(
    "petition",
    ValueType::Slug,
    "The petition that it is about. Its folder says so, too, and a form in a browser finds the folder by it.",
    "petition: keep-the-library-open",
);

/// The keys of `petitions/<slug>/updates/<date>-<name>.md`.
pub(crate) const UPDATE: &[Key] =
    &[required("title", TEXT_TYPE, "The headline.", "title: \"The council has met\""), PETITION];

/// The keys of a page or an update in another language.
pub(crate) const TRANSLATION: &[Key] =
    &[required("title", TEXT_TYPE, "The headline in this language.", "title: \"…\"")];
