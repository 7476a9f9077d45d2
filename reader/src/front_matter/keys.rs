//! Every key of every kind of file: the one list that checks, parsers and the JSON Schema share.
//!
//! Parsers read a value by its key (`entries.text(&keys::petition::TITLE)`), so a key cannot be read under a name that the
//! checks do not know.

pub(crate) mod article;
pub(crate) mod organisation;
pub(crate) mod petition;
pub(crate) mod site;

/// One key.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) value_type: ValueType,
    pub(crate) required: bool,
    /// A sentence that editors show next to the key.
    pub(crate) about: &'static str,
    /// A valid line, for help texts.
    pub(crate) example: &'static str,
}

/// The values that a key accepts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ValueType {
    /// Text of at most `max` characters.
    Text {
        max: usize,
    },
    /// Text of at most `max` characters, or a map of such texts by language.
    Localized {
        max: usize,
    },
    /// A map of topics to their names by language.
    TopicNames,
    /// Text or a list of texts, at least one.
    TextOrList,
    /// A list of texts.
    TextList,
    Slug,
    /// A slug or a list of slugs.
    Slugs,
    Date,
    /// An integer between two bounds, both included.
    Integer(i64, i64),
    /// A positive integer, `auto`, or a map with the integer and what happens at it.
    Goal,
    Bool,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of these words.
    AnyOf(&'static [&'static str]),
    /// A BCP 47 tag.
    Language,
    /// A list of BCP 47 tags.
    Languages,
    /// An absolute URL with the scheme `http` or `https`.
    Url,
    /// Such a URL, or a path that starts with a slash.
    Endpoint,
    /// An email address or a URL.
    Contact,
    /// An email address, alone or after a name in angle brackets.
    Sender,
    /// An IANA name.
    TimeZone,
    /// `#rrggbb` or `#rgb`.
    Colour,
    /// An ISO 3166-1 alpha-2 code.
    Country,
    /// A colour, or a map with these keys.
    ColourOrMap(&'static [Key]),
    /// The path of a file, relative to this one.
    File,
    /// A path of this site, or a list of them.
    Paths,
    /// An age public key, or a list of them.
    Recipients,
    /// A number, or a list of counts with their sources.
    Collected,
    /// A map with these keys.
    Map(&'static [Key]),
    /// A list of such maps.
    Maps(&'static [Key]),
    /// A map of names to URLs.
    Addresses,
    /// Any map.
    AnyMap,
}

/// An optional key.
const fn key(name: &'static str, value_type: ValueType, about: &'static str, example: &'static str) -> Key {
    Key { name, value_type, required: false, about, example }
}

const fn required(name: &'static str, value_type: ValueType, about: &'static str, example: &'static str) -> Key {
    Key { name, value_type, required: true, about, example }
}

/// The longest title, in characters: three lines on a phone in the size of a headline.
pub(crate) const TITLE_MAX: usize = 120;
/// The longest summary, in characters: what search engines and cards show.
pub(crate) const SUMMARY_MAX: usize = 300;
/// The longest other text, in characters; declarations and postal addresses are far shorter.
const TEXT_MAX: usize = 1000;

const TITLE_TYPE: ValueType = ValueType::Text { max: TITLE_MAX };
const SUMMARY_TYPE: ValueType = ValueType::Text { max: SUMMARY_MAX };
const TEXT_TYPE: ValueType = ValueType::Text { max: TEXT_MAX };
const LOCALIZED_TYPE: ValueType = ValueType::Localized { max: TEXT_MAX };

/// `extra`, which every kind of main file has.
pub(crate) const EXTRA: Key =
    key("extra", ValueType::AnyMap, "Any map, passed to the theme's templates as it is.", "extra: { colour: red }");
