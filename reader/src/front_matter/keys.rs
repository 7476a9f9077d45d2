//! Every key of every file, what it takes, and a sentence about it: the one list that checking, the JSON Schema and the
//! files of `new` go by.

/// One key.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) value_type: ValueType,
    pub(crate) required: bool,
    /// For editors, which show it beside the key.
    pub(crate) about: &'static str,
    /// A line that is right, for help texts.
    pub(crate) example: &'static str,
}

/// What a key takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ValueType {
    /// Text of at most so many characters.
    Text { max: usize },
    /// Text of at most so many characters, or texts by language.
    Localized { max: usize },
    /// Under each topic its names by language.
    TopicNames,
    /// Text or a list of texts, at least one.
    TextOrList,
    /// A list of texts.
    TextList,
    /// A name like a slug.
    Slug,
    /// One such name or a list of them.
    Slugs,
    /// A date.
    Date,
    /// A whole number from the first to the second.
    Integer(i64, i64),
    /// A whole number above 0, or `auto`.
    Goal,
    /// `true` or `false`.
    Bool,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of these words.
    AnyOf(&'static [&'static str]),
    /// A BCP 47 tag.
    Language,
    /// A list of them.
    Languages,
    /// An absolute web address.
    Url,
    /// The same, or a path that begins with a slash.
    Endpoint,
    /// An address in `mailto` or a web address: how to reach somebody.
    Contact,
    /// Who mails come from: an address, or a name and an address in angle brackets.
    Sender,
    /// An IANA name.
    TimeZone,
    /// A colour, `#rrggbb`.
    Colour,
    /// A file beside this one or below `content/`.
    File,
    /// Paths of this site.
    Paths,
    /// age public keys: text or a list.
    Recipients,
    /// A number, or a list of counts with their sources.
    Collected,
    /// These keys.
    Map(&'static [Key]),
    /// Texts under names of the writer's.
    Addresses,
    /// Anything.
    AnyMap,
}

const fn key(name: &'static str, value_type: ValueType, about: &'static str, example: &'static str) -> Key {
    Key { name, value_type, required: false, about, example }
}

const fn required(name: &'static str, value_type: ValueType, about: &'static str, example: &'static str) -> Key {
    Key { name, value_type, required: true, about, example }
}

/// The longest title, in characters: three lines of a phone at the size of a headline.
pub(crate) const TITLE_MAX: usize = 120;
/// The longest summary, in characters: what search engines and cards show.
pub(crate) const SUMMARY_MAX: usize = 300;
/// The longest of other texts, in characters; a declaration or address is far shorter.
const TEXT_MAX: usize = 1000;

const TITLE: ValueType = ValueType::Text { max: TITLE_MAX };
const SUMMARY: ValueType = ValueType::Text { max: SUMMARY_MAX };
const TEXT: ValueType = ValueType::Text { max: TEXT_MAX };
const LOCALISED: ValueType = ValueType::Localized { max: TEXT_MAX };

const EXTRA: Key =
    key("extra", ValueType::AnyMap, "Anything, handed to the theme's templates as it is.", "extra: { colour: red }");

/// The statuses that a petition may have.
pub(crate) const STATUSES: &[&str] = &["draft", "open", "closed", "victory"];
/// The fields that a form may have beside name and email.
pub(crate) const FIELDS: &[&str] = &["country", "postcode", "comment", "updates"];

const SIGNING: &[Key] = &[
    key(
        "confirm_by_email",
        ValueType::Bool,
        "Whether a signature counts only once its mail link was followed.",
        "confirm_by_email: true",
    ),
    key(
        "keep_days",
        ValueType::Integer(1, 36_500),
        "Days after closing for which the signers' data is kept.",
        "keep_days: 180",
    ),
];

const SITE_SIGNING: &[Key] = &[
    key(
        "confirm_by_email",
        ValueType::Bool,
        "Whether a signature counts only once its mail link was followed.",
        "confirm_by_email: true",
    ),
    key(
        "keep_days",
        ValueType::Integer(1, 36_500),
        "Days after closing for which the signers' data is kept.",
        "keep_days: 180",
    ),
    key(
        "endpoint",
        ValueType::Endpoint,
        "Where the signer answers: a path of this site, or an absolute address.",
        "endpoint: /api",
    ),
];

const IMAGE: &[Key] = &[
    required("file", ValueType::File, "The file, beside this one.", "file: library.jpg"),
    required(
        "alt",
        TEXT,
        "What the picture shows, for those who cannot see it.",
        "alt: \"Children reading on the library's steps\"",
    ),
    key("credit", LOCALISED, "Who made the picture, or the same by language.", "credit: \"Ana Diaz\""),
];

const FORM: &[Key] = &[
    key(
        "fields",
        ValueType::AnyOf(FIELDS),
        "What is asked beside name and email; what is not asked is not stored.",
        "fields: [country, updates]",
    ),
    key("required", ValueType::AnyOf(FIELDS), "Those of the fields that must be filled.", "required: [country]"),
    key(
        "declaration",
        LOCALISED,
        "A sentence that signers must tick, or sentences by language.",
        "declaration: \"I live in Canada.\"",
    ),
];

/// The keys of one item of `collected_elsewhere`.
pub(crate) const COLLECTED: &[Key] = &[
    required("count", ValueType::Integer(0, 1_000_000_000_000), "How many.", "count: 80"),
    key("source", LOCALISED, "Where they were collected, or the same by language.", "source: \"paper sheets\""),
    key("date", ValueType::Date, "As of when.", "date: 2026-10-15"),
];

/// `petitions/<slug>.md`.
pub(crate) const PETITION: &[Key] = &[
    required("title", TITLE, "The headline, at most 120 characters.", "title: \"Keep the library open\""),
    required(
        "target",
        ValueType::TextOrList,
        "Who is petitioned: shown after \"Petitioning\".",
        "target: \"Town Council\"",
    ),
    key(
        "organisation",
        ValueType::Slugs,
        "The name of a file in organisations/, or a list; the first holds the signers' data.",
        "organisation: our-group",
    ),
    required("date", ValueType::Date, "When it opens; until then only the preview shows it.", "date: 2026-03-01"),
    key("summary", SUMMARY, "At most 300 characters; else made from the first paragraph.", "summary: \"…\""),
    key("goal", ValueType::Goal, "The number of signatures aimed for, or auto.", "goal: 5000"),
    key("closes", ValueType::Date, "The last day to sign, in the site's time zone.", "closes: 2026-12-31"),
    key(
        "status",
        ValueType::OneOf(STATUSES),
        "Drafts are only in the preview; closed and victory take no signatures.",
        "status: open",
    ),
    key("topics", ValueType::TextList, "What it is about; each topic gets a page.", "topics: [Libraries, Children]"),
    key("image", ValueType::Map(IMAGE), "The picture at its head.", "image: { file: library.jpg, alt: \"…\" }"),
    key(
        "form",
        ValueType::Map(FORM),
        "What signers are asked for beside name and email.",
        "form: { fields: [country, updates] }",
    ),
    key(
        "delivers",
        ValueType::OneOf(&["count", "names"]),
        "What the target is given in the end; said beside the button.",
        "delivers: count",
    ),
    key("signing", ValueType::Map(SIGNING), "Overrides the site's signing.", "signing: { keep_days: 90 }"),
    key(
        "collected_elsewhere",
        ValueType::Collected,
        "Signatures counted by other means: a number, or a list with sources.",
        "collected_elsewhere: 80",
    ),
    key("featured", ValueType::Bool, "Whether the home page shows it first.", "featured: true"),
    key(
        "share",
        ValueType::Localized { max: SUMMARY_MAX },
        "The text of share links, or texts by language.",
        "share: \"…\"",
    ),
    EXTRA,
    key(
        "id",
        ValueType::Slug,
        "The name that signatures are kept under. When the file is renamed, write its old slug here.",
        "id: old-name",
    ),
    key("aliases", ValueType::Paths, "Old paths that lead here.", "aliases: [/2019/library/]"),
    key("language", ValueType::Language, "What this file is written in; else the site's language.", "language: en"),
];

const IMAGE_TRANSLATION: &[Key] = &[required("alt", TEXT, "What the picture shows, in this language.", "alt: \"…\"")];

/// `petitions/<slug>.<lang>.md`.
pub(crate) const PETITION_TRANSLATION: &[Key] = &[
    required("title", TITLE, "The headline in this language.", "title: \"…\""),
    key("target", ValueType::TextOrList, "Who is petitioned, in this language.", "target: \"…\""),
    key("summary", SUMMARY, "At most 300 characters; else made from the first paragraph.", "summary: \"…\""),
    key(
        "image",
        ValueType::Map(IMAGE_TRANSLATION),
        "The picture's alternative text in this language.",
        "image: { alt: \"…\" }",
    ),
];

/// `organisations/<name>.md`.
pub(crate) const ORGANISATION: &[Key] = &[
    required("name", TEXT, "Its name as people know it.", "name: \"Friends of the library\""),
    key("kind", ValueType::OneOf(&["person", "organisation"]), "A person is shown as \"Started by\".", "kind: person"),
    key("website", ValueType::Url, "Its own site.", "website: https://example.org/"),
    key("logo", ValueType::File, "A picture file.", "logo: logo.svg"),
    key("contact", ValueType::Contact, "An e-mail address or a web address.", "contact: hello@example.org"),
    key("address", TEXT, "Its postal address.", "address: \"12 Elm Street\""),
    key(
        "recipient",
        ValueType::Recipients,
        "The public key, or keys, that signers' data is sealed to: undersigned keys new.",
        "recipient: age1…",
    ),
    EXTRA,
];

/// `organisations/<name>.<lang>.md`.
pub(crate) const ORGANISATION_TRANSLATION: &[Key] = &[key("name", TEXT, "Its name in this language.", "name: \"…\"")];

/// `pages/**/*.md`.
pub(crate) const PAGE: &[Key] = &[
    required("title", TEXT, "The headline.", "title: \"About us\""),
    key("menu", ValueType::OneOf(&["main", "footer"]), "The menu that links to it.", "menu: main"),
    key(
        "weight",
        ValueType::Integer(-1_000_000, 1_000_000),
        "Its place in the menu; the smallest stands first.",
        "weight: 10",
    ),
    EXTRA,
];

/// A page or an update in another language.
pub(crate) const ARTICLE_TRANSLATION: &[Key] =
    &[required("title", TEXT, "The headline in this language.", "title: \"…\"")];

/// `petitions/<slug>/updates/<date>-<name>.md`.
pub(crate) const UPDATE: &[Key] = &[required("title", TEXT, "The headline.", "title: \"The council has met\"")];

const BRAND: &[Key] = &[
    required("light", ValueType::Colour, "On light paper; at least 4.5:1 against #fbfaf7.", "light: \"#0b5c55\""),
    required("dark", ValueType::Colour, "On dark paper; at least 4.5:1 against #101615.", "dark: \"#74cdc0\""),
];

const MAIL: &[Key] = &[
    required(
        "from",
        ValueType::Sender,
        "The sender: an address, or a name and an address in angle brackets.",
        "from: \"Our group <petitions@example.org>\"",
    ),
    key("reply_to", ValueType::Sender, "Where answers go.", "reply_to: hello@example.org"),
];

const CONTROLLER: &[Key] = &[
    required("name", TEXT, "The person or body that answers for the signers' data.", "name: \"Our group\""),
    key("address", TEXT, "Postal address.", "address: \"12 Elm Street\""),
    key("contact", ValueType::Contact, "An e-mail address or a web address.", "contact: privacy@example.org"),
];

const AWS: &[Key] = &[
    key("region", TEXT, "The region that tables and buckets are in.", "region: eu-central-1"),
    key("prefix", TEXT, "What their names begin with.", "prefix: petitions-"),
];

/// `site.yaml`.
pub(crate) const SITE: &[Key] = &[
    required("title", LOCALISED, "The site's name, or its names by language.", "title: \"Our petitions\""),
    required(
        "base_url",
        ValueType::Url,
        "Where the site will be; it may have a path.",
        "base_url: https://petitions.example.org/",
    ),
    key("language", ValueType::Language, "The language of files that do not say another; default en.", "language: en"),
    key("languages", ValueType::Languages, "Further languages.", "languages: [fr, ar]"),
    key(
        "timezone",
        ValueType::TimeZone,
        "The IANA name of the zone that dates are meant in; default UTC.",
        "timezone: Europe/Paris",
    ),
    key("theme", ValueType::Slug, "A folder of themes/; default default.", "theme: default"),
    key("description", LOCALISED, "A sentence about the site, or sentences by language.", "description: \"…\""),
    key("logo", ValueType::File, "A picture file below content/.", "logo: logo.svg"),
    key("brand", ValueType::Map(BRAND), "The brand colour.", "brand: { light: \"#0b5c55\", dark: \"#74cdc0\" }"),
    key(
        "topics",
        ValueType::TopicNames,
        "Names of topics in further languages.",
        "topics: { Libraries: { fr: \"Bibliothèques\" } }",
    ),
    key(
        "social",
        ValueType::Addresses,
        "Addresses elsewhere, by name.",
        "social: { mastodon: https://example.social/@us }",
    ),
    key("mail", ValueType::Map(MAIL), "Who mails come from.", "mail: { from: petitions@example.org }"),
    key(
        "controller",
        ValueType::Map(CONTROLLER),
        "Who answers for the signers' data.",
        "controller: { name: \"Our group\" }",
    ),
    key("signing", ValueType::Map(SITE_SIGNING), "How petitions are signed.", "signing: { keep_days: 180 }"),
    key("aws", ValueType::Map(AWS), "Where tables and buckets are.", "aws: { region: eu-central-1 }"),
    EXTRA,
];
