//! The codes of all diagnostics. Each has a heading in `docs/diagnostics.md`, which describes it, and a test in
//! `tests/it/diagnostics`.
//!
//! To add a code: add a constant here and to [`Code::ALL`], a heading, and a test with the whole report.

#![expect(missing_docs, reason = "docs/diagnostics.md describes each code")]

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site cannot be built correctly: nothing is written, and the exit code is 1.
    Error,
    /// The site can be built, but could be better. Changes the exit code only with `--strict`.
    Warning,
}

impl Severity {
    /// As printed in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// The name of a rule and its severity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    name: &'static str,
    severity: Severity,
}

impl Code {
    const fn error(name: &'static str) -> Self {
        Self { name, severity: Severity::Error }
    }

    const fn warning(name: &'static str) -> Self {
        Self { name, severity: Severity::Warning }
    }

    /// The name as printed in reports: `unknown-key`.
    pub fn as_str(self) -> &'static str {
        self.name
    }

    /// Error or warning.
    pub fn severity(self) -> Severity {
        self.severity
    }
}

pub const MISSING_SITE: Code = Code::error("missing-site");
pub const UNREADABLE: Code = Code::error("unreadable");
pub const NOT_UTF8: Code = Code::error("not-utf8");
pub const OUTSIDE_CONTENT: Code = Code::error("outside-content");
pub const TOO_LARGE: Code = Code::error("too-large");
pub const MISSING_FRONT_MATTER: Code = Code::error("missing-front-matter");
pub const UNCLOSED_FRONT_MATTER: Code = Code::error("unclosed-front-matter");
pub const BAD_YAML: Code = Code::error("bad-yaml");
pub const UNKNOWN_KEY: Code = Code::error("unknown-key");
pub const MISSING_KEY: Code = Code::error("missing-key");
pub const DUPLICATE_KEY: Code = Code::error("duplicate-key");
pub const WRONG_TYPE: Code = Code::error("wrong-type");
pub const BAD_VALUE: Code = Code::error("bad-value");
pub const BAD_DATE: Code = Code::error("bad-date");
pub const TOO_LONG: Code = Code::error("too-long");
pub const BAD_SLUG: Code = Code::error("bad-slug");
pub const DUPLICATE_SLUG: Code = Code::error("duplicate-slug");
pub const SAME_ADDRESS: Code = Code::error("same-address");
pub const CLOSES_BEFORE_DATE: Code = Code::error("closes-before-date");
pub const UNKNOWN_ORGANISATION: Code = Code::error("unknown-organisation");
pub const UNKNOWN_LANGUAGE: Code = Code::error("unknown-language");
pub const TRANSLATION_KEY: Code = Code::error("translation-key");
pub const ORPHAN_TRANSLATION: Code = Code::error("orphan-translation");
pub const BROKEN_LINK: Code = Code::error("broken-link");
pub const MISSING_IMAGE: Code = Code::error("missing-image");
pub const MISSING_ALT: Code = Code::error("missing-alt");
pub const LOW_CONTRAST: Code = Code::error("low-contrast");
pub const THEME: Code = Code::error("theme");
pub const MISSING_TEXT: Code = Code::error("missing-text");
pub const UNREVIEWED_LANGUAGE: Code = Code::warning("unreviewed-language");
pub const GOAL_BELOW_COUNT: Code = Code::warning("goal-below-count");
pub const VICTORY_WITHOUT_UPDATE: Code = Code::warning("victory-without-update");
pub const FIRST_LEVEL_HEADING: Code = Code::warning("first-level-heading");
pub const SKIPPED_HEADING: Code = Code::warning("skipped-heading");
pub const CUT_OFF_TEXT: Code = Code::warning("cut-off-text");
pub const TOPIC_SPELLING: Code = Code::warning("topic-spelling");
pub const NO_CLOSING_DATE: Code = Code::warning("no-closing-date");
pub const NO_RECIPIENT: Code = Code::warning("no-recipient");
pub const NO_CONTROLLER: Code = Code::warning("no-controller");
pub const INCOMPLETE_NOTICE: Code = Code::warning("incomplete-notice");
pub const UNCONFIRMED_SIGNATURES: Code = Code::warning("unconfirmed-signatures");
pub const LONG_SENTENCE: Code = Code::warning("long-sentence");
pub const NO_ASK: Code = Code::warning("no-ask");
pub const SHOWN_AS_WRITTEN: Code = Code::warning("shown-as-written");
pub const UNSUITABLE_PICTURE: Code = Code::warning("unsuitable-picture");
pub const PERSONAL_METADATA: Code = Code::warning("personal-metadata");
pub const UNUSED_DEFINITION: Code = Code::warning("unused-definition");
pub const PLACEHOLDER: Code = Code::warning("placeholder");
pub const REMOVED_HTML: Code = Code::warning("removed-html");
pub const UNSAFE_LINK: Code = Code::warning("unsafe-link");
pub const UNPUBLISHED_LINK: Code = Code::warning("unpublished-link");
pub const DUPLICATE_PETITION: Code = Code::warning("duplicate-petition");
pub const RENAMED_PETITION: Code = Code::warning("renamed-petition");
pub const IGNORED_FILE: Code = Code::warning("ignored-file");

impl Code {
    /// All codes, errors first.
    pub const ALL: &[Self] = &[
        MISSING_SITE,
        UNREADABLE,
        NOT_UTF8,
        OUTSIDE_CONTENT,
        TOO_LARGE,
        MISSING_FRONT_MATTER,
        UNCLOSED_FRONT_MATTER,
        BAD_YAML,
        UNKNOWN_KEY,
        MISSING_KEY,
        DUPLICATE_KEY,
        WRONG_TYPE,
        BAD_VALUE,
        BAD_DATE,
        TOO_LONG,
        BAD_SLUG,
        DUPLICATE_SLUG,
        SAME_ADDRESS,
        CLOSES_BEFORE_DATE,
        UNKNOWN_ORGANISATION,
        UNKNOWN_LANGUAGE,
        TRANSLATION_KEY,
        ORPHAN_TRANSLATION,
        BROKEN_LINK,
        MISSING_IMAGE,
        MISSING_ALT,
        LOW_CONTRAST,
        THEME,
        MISSING_TEXT,
        UNREVIEWED_LANGUAGE,
        GOAL_BELOW_COUNT,
        VICTORY_WITHOUT_UPDATE,
        FIRST_LEVEL_HEADING,
        SKIPPED_HEADING,
        CUT_OFF_TEXT,
        TOPIC_SPELLING,
        NO_CLOSING_DATE,
        NO_RECIPIENT,
        NO_CONTROLLER,
        INCOMPLETE_NOTICE,
        UNCONFIRMED_SIGNATURES,
        LONG_SENTENCE,
        NO_ASK,
        SHOWN_AS_WRITTEN,
        UNSUITABLE_PICTURE,
        PERSONAL_METADATA,
        UNUSED_DEFINITION,
        PLACEHOLDER,
        REMOVED_HTML,
        UNSAFE_LINK,
        UNPUBLISHED_LINK,
        DUPLICATE_PETITION,
        RENAMED_PETITION,
        IGNORED_FILE,
    ];
}
