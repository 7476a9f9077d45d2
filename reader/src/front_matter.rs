//! The YAML between the `---` lines: split off, parsed, and checked against the known keys.
//!
//! [`keys`] declares the keys and their types. [`check`] reports everything that does not match and removes it, so that
//! [`Entries`] returns only valid values.

pub(crate) mod words;
mod control_characters;
pub(crate) mod yaml;
pub(crate) mod keys;
mod reader;
mod entries;
mod split;
mod slips;
mod fence;
mod mistake;
mod syntax;
mod read;
mod other_generators;
mod recipient;
mod value;
pub(crate) mod check;

pub(crate) use self::control_characters::{contains_forbidden, is_forbidden};
pub(crate) use self::entries::{Entries, by_language, map_of, text_of, texts_of};
pub(crate) use self::read::{FRONT_MATTER_MAX, read_entries, split_or_report};
pub(crate) use self::reader::Reader;
pub(crate) use self::value::parse_date;
