//! The YAML between the `---` lines: split off, read, and held against the keys that we know.
//!
//! [`keys`] says which there are and what each takes; [`check`] holds a file against that and tells what is wrong;
//! after it, [`Entries`] hands out values that are known to be right, and nothing for those that were not.

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
