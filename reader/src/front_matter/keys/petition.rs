//! `petitions/<slug>.md` and its translations.

use super::{EXTRA, Key, LOCALIZED_TYPE, SUMMARY_MAX, SUMMARY_TYPE, TEXT_TYPE, TITLE_TYPE, ValueType, key, required};

pub(crate) const TITLE: Key = required("title", TITLE_TYPE, "The headline.", "title: \"Keep the library open\"");
pub(crate) const TARGET: Key = required(
    "target",
    ValueType::TextOrList,
    "Who is petitioned: shown after \"Petitioning\".",
    "target: \"Town Council\"",
);
pub(crate) const ORGANISATION: Key = key(
    "organisation",
    ValueType::Slugs,
    "The name of a file in organisations/, or a list of names; the first one holds the signers' data. Required if there are several.",
    "organisation: our-group",
);
pub(crate) const DATE: Key =
    required("date", ValueType::Date, "When it opens; until then only the preview shows it.", "date: 2026-03-01");
pub(crate) const SUMMARY: Key = key(
    "summary",
    SUMMARY_TYPE,
    "For lists and search engines; defaults to the start of the first paragraph.",
    "summary: \"…\"",
);
pub(crate) const GOAL: Key = key(
    "goal",
    ValueType::Goal,
    "The number of signatures aimed for; auto, the default, is the next step above the count.",
    "goal: 5000",
);
pub(crate) const CLOSES: Key =
    key("closes", ValueType::Date, "The last day to sign, in the site's time zone.", "closes: 2026-12-31");
pub(crate) const STATUS: Key = key(
    "status",
    ValueType::OneOf(STATUSES),
    "Defaults to open. Drafts are only in the preview; closed and victory take no signatures.",
    "status: open",
);
pub(crate) const TOPICS: Key = key(
    "topics",
    ValueType::TextList,
    "What the petition is about; each topic gets a page and a feed.",
    "topics: [Libraries, Children]",
);
pub(crate) const IMAGE: Key = key(
    "image",
    ValueType::Map(image::ALL),
    "The image at the top of the page.",
    "image: { file: library.jpg, alt: \"…\" }",
);
pub(crate) const FORM: Key = key(
    "form",
    ValueType::Map(form::ALL),
    "What the form asks for besides name and email address.",
    "form: { fields: [country, updates] }",
);
pub(crate) const DELIVERS: Key = key(
    "delivers",
    ValueType::OneOf(&["count", "names"]),
    "What the target receives in the end; defaults to count, and is stated next to the button.",
    "delivers: count",
);
pub(crate) const VIA: Key = key(
    "via",
    ValueType::Slugs,
    "The sources that `?via=` on a link to the petition may name, at most 50; others are ignored. Staff see how many came from each.",
    "via: [newsletter, flyer]",
);
pub(crate) const SIGNING: Key =
    key("signing", ValueType::Map(signing::ALL), "Overrides `signing` of the site.", "signing: { keep_days: 90 }");
pub(crate) const COLLECTED_ELSEWHERE: Key = key(
    "collected_elsewhere",
    ValueType::Collected,
    "Signatures counted by other means: a number, or a list with sources.",
    "collected_elsewhere: 80",
);
pub(crate) const FEATURED: Key =
    key("featured", ValueType::Bool, "Whether the home page shows it first.", "featured: true");
pub(crate) const SHARE: Key = key(
    "share",
    ValueType::Localized { max: SUMMARY_MAX },
    "The text of share links, or texts by language.",
    "share: \"…\"",
);
pub(crate) const ID: Key = key(
    "id",
    ValueType::Slug,
    "The name that signatures are stored under; defaults to the slug. If you rename the file, write its old slug here.",
    "id: old-name",
);
pub(crate) const ALIASES: Key = key(
    "aliases",
    ValueType::Paths,
    "Old paths that redirect here: folders or pages that end in .html.",
    "aliases: [/2019/library/]",
);
pub(crate) const LANGUAGE: Key =
    key("language", ValueType::Language, "The language of this file; defaults to the site's language.", "language: en");

/// The keys of a main file.
pub(crate) const ALL: &[Key] = &[
    TITLE,
    TARGET,
    ORGANISATION,
    DATE,
    SUMMARY,
    GOAL,
    CLOSES,
    STATUS,
    TOPICS,
    IMAGE,
    FORM,
    DELIVERS,
    VIA,
    SIGNING,
    COLLECTED_ELSEWHERE,
    FEATURED,
    SHARE,
    EXTRA,
    ID,
    ALIASES,
    LANGUAGE,
];

/// The keys of a translation; their names are those of the main file.
pub(crate) const TRANSLATION: &[Key] = &[
    required("title", TITLE_TYPE, "The headline in this language.", "title: \"…\""),
    key("target", ValueType::TextOrList, "Who is petitioned, in this language.", "target: \"…\""),
    SUMMARY,
    key(
        "image",
        ValueType::Map(image::TRANSLATION),
        "The image's alternative text in this language.",
        "image: { alt: \"…\" }",
    ),
];

const STATUSES: &[&str] = &["draft", "open", "closed", "victory"];

/// Below `goal`, if it is a map.
pub(crate) mod goal {
    use super::{Key, ValueType, key, required};

    pub(crate) const COUNT: Key =
        required("count", ValueType::Integer(1, i64::MAX), "The number of signatures aimed for.", "count: 1000");
    pub(crate) const MEANS: Key = key(
        "means",
        ValueType::Localized { max: 120 },
        "A sentence on what happens at this number, or sentences by language; shown until it is reached.",
        "means: \"At 1,000 signatures the council must answer.\"",
    );
    pub(crate) const ALL: &[Key] = &[COUNT, MEANS];
}

/// Below `image`.
pub(crate) mod image {
    use super::{Key, LOCALIZED_TYPE, TEXT_TYPE, ValueType, key, required};

    pub(crate) const FILE: Key =
        required("file", ValueType::File, "The file, relative to this one.", "file: library.jpg");
    pub(crate) const ALT: Key = required(
        "alt",
        TEXT_TYPE,
        "What the image shows, for people who cannot see it.",
        "alt: \"Children reading on the library's steps\"",
    );
    pub(crate) const CREDIT: Key =
        key("credit", LOCALIZED_TYPE, "Who made the image, or a map by language.", "credit: \"Ana Diaz\"");
    pub(crate) const ALL: &[Key] = &[FILE, ALT, CREDIT];
    pub(crate) const TRANSLATION: &[Key] =
        &[required("alt", TEXT_TYPE, "What the image shows, in this language.", "alt: \"…\"")];
}

/// Below `form`.
pub(crate) mod form {
    use super::{Key, LOCALIZED_TYPE, ValueType, key};

    const OPTIONAL_FIELDS: &[&str] = &["country", "postcode", "comment", "updates"];

    pub(crate) const FIELDS: Key = key(
        "fields",
        ValueType::AnyOf(OPTIONAL_FIELDS),
        "What is asked for besides name and email address; defaults to [updates], and nothing else is stored.",
        "fields: [country, updates]",
    );
    pub(crate) const REQUIRED: Key = key(
        "required",
        ValueType::AnyOf(OPTIONAL_FIELDS),
        "The fields that signers must fill in.",
        "required: [country]",
    );
    pub(crate) const DECLARATION: Key = key(
        "declaration",
        LOCALIZED_TYPE,
        "A sentence that signers must tick, or sentences by language.",
        "declaration: \"I live in Canada.\"",
    );
    pub(crate) const ALL: &[Key] = &[FIELDS, REQUIRED, DECLARATION];
}

/// Below `signing`, which the site has too.
pub(crate) mod signing {
    use super::{Key, ValueType, key};

    pub(crate) const CONFIRM_BY_EMAIL: Key = key(
        "confirm_by_email",
        ValueType::Bool,
        "Whether a signature counts only after its link in an email was opened.",
        "confirm_by_email: true",
    );
    pub(crate) const KEEP_DAYS: Key = key(
        "keep_days",
        ValueType::Integer(1, 36_500),
        "For how many days after closing the signers' data is kept.",
        "keep_days: 180",
    );
    pub(crate) const PER_MAILBOX: Key = key(
        "per_mailbox",
        ValueType::Integer(1, 2),
        "How many people can sign with one email address; 1 where signatures are not confirmed by email.",
        "per_mailbox: 2",
    );
    pub(crate) const ALL: &[Key] = &[CONFIRM_BY_EMAIL, KEEP_DAYS, PER_MAILBOX];
}

/// In each item of `collected_elsewhere`.
pub(crate) mod collected {
    use super::{Key, LOCALIZED_TYPE, ValueType, key, required};

    pub(crate) const COUNT: Key = required("count", ValueType::Integer(0, 1_000_000_000_000), "How many.", "count: 80");
    pub(crate) const SOURCE: Key =
        key("source", LOCALIZED_TYPE, "Where they were collected, or a map by language.", "source: \"paper sheets\"");
    pub(crate) const DATE: Key = key("date", ValueType::Date, "When they were counted.", "date: 2026-10-15");
    pub(crate) const ALL: &[Key] = &[COUNT, SOURCE, DATE];
}
