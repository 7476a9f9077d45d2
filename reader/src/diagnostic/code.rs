//! The codes. Each has a heading in `docs/diagnostics.md` and a test in `tests/it/diagnostics`.
//!
//! To add one: a constant here, its entry in [`Code::ALL`], a heading, a test that shows the whole report.

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The file cannot be rendered truly: nothing is written, exit code 1.
    Error,
    /// It can be rendered, and could be better; never changes the exit code by itself.
    Warning,
}

impl Severity {
    /// The word that reports print.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// The name of a rule, as printed in brackets, and how much its breach matters.
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

    /// The name: `unknown-key`.
    pub fn as_str(self) -> &'static str {
        self.name
    }

    /// Whether a breach is an error or a warning.
    pub fn severity(self) -> Severity {
        self.severity
    }
}

/// There is no `content/site.yaml`, or it cannot be used.
pub const MISSING_SITE: Code = Code::error("missing-site");
/// A file cannot be read.
pub const UNREADABLE: Code = Code::error("unreadable");
/// A file is not text in UTF-8.
pub const NOT_UTF8: Code = Code::error("not-utf8");
/// A symbolic link leads out of the content folder.
pub const OUTSIDE_CONTENT: Code = Code::error("outside-content");
/// A file or its front matter is larger than any real one.
pub const TOO_LARGE: Code = Code::error("too-large");
/// A Markdown file does not begin with `---`.
pub const MISSING_FRONT_MATTER: Code = Code::error("missing-front-matter");
/// The front matter has no second `---`.
pub const UNCLOSED_FRONT_MATTER: Code = Code::error("unclosed-front-matter");
/// The front matter is not YAML.
pub const BAD_YAML: Code = Code::error("bad-yaml");
/// A key that is not ours.
pub const UNKNOWN_KEY: Code = Code::error("unknown-key");
/// A required key is not there.
pub const MISSING_KEY: Code = Code::error("missing-key");
/// A key is written twice.
pub const DUPLICATE_KEY: Code = Code::error("duplicate-key");
/// A value of another kind than the key's.
pub const WRONG_TYPE: Code = Code::error("wrong-type");
/// A value that the key does not allow.
pub const BAD_VALUE: Code = Code::error("bad-value");
/// A date that does not exist or is not written as one.
pub const BAD_DATE: Code = Code::error("bad-date");
/// A title or summary over its length.
pub const TOO_LONG: Code = Code::error("too-long");
/// A file name, `id` or alias that cannot be an address.
pub const BAD_SLUG: Code = Code::error("bad-slug");
/// Two files, or two ids, of one name.
pub const DUPLICATE_SLUG: Code = Code::error("duplicate-slug");
/// Two pages at one address, or a page at a reserved one.
pub const SAME_ADDRESS: Code = Code::error("same-address");
/// A petition that closes before it opens.
pub const CLOSES_BEFORE_DATE: Code = Code::error("closes-before-date");
/// An organisation without a file.
pub const UNKNOWN_ORGANISATION: Code = Code::error("unknown-organisation");
/// A language that the site does not have.
pub const UNKNOWN_LANGUAGE: Code = Code::error("unknown-language");
/// A key that a translation may not have.
pub const TRANSLATION_KEY: Code = Code::error("translation-key");
/// A translation or update without its main file.
pub const ORPHAN_TRANSLATION: Code = Code::error("orphan-translation");
/// A link to nothing.
pub const BROKEN_LINK: Code = Code::error("broken-link");
/// An image that is not there.
pub const MISSING_IMAGE: Code = Code::error("missing-image");
/// An image without a text for those who cannot see it.
pub const MISSING_ALT: Code = Code::error("missing-alt");
/// A brand colour that cannot be read.
pub const LOW_CONTRAST: Code = Code::error("low-contrast");
/// A template, text or file of the theme that cannot be used.
pub const THEME: Code = Code::error("theme");
/// A goal that is reached already.
pub const GOAL_BELOW_COUNT: Code = Code::warning("goal-below-count");
/// A victory that nobody is told about.
pub const VICTORY_WITHOUT_UPDATE: Code = Code::warning("victory-without-update");
/// A heading that competes with the title.
pub const FIRST_LEVEL_HEADING: Code = Code::warning("first-level-heading");
/// A heading that skips a level.
pub const SKIPPED_HEADING: Code = Code::warning("skipped-heading");
/// A text that a `#` cuts off.
pub const CUT_OFF_TEXT: Code = Code::warning("cut-off-text");

/// Two spellings of a topic.
pub const TOPIC_SPELLING: Code = Code::warning("topic-spelling");
/// An open petition without `closes`.
pub const NO_CLOSING_DATE: Code = Code::warning("no-closing-date");
/// An organisation with open petitions and no key to seal signers' data to.
pub const NO_RECIPIENT: Code = Code::warning("no-recipient");
/// Signatures that count without a confirmed address.
pub const UNCONFIRMED_SIGNATURES: Code = Code::warning("unconfirmed-signatures");
/// A sentence too long to be read once.
pub const LONG_SENTENCE: Code = Code::warning("long-sentence");
/// A text that does not say what is asked.
pub const NO_ASK: Code = Code::warning("no-ask");
/// Marks that are shown as they are written.
pub const SHOWN_AS_WRITTEN: Code = Code::warning("shown-as-written");
/// Raw HTML that may not stand in a petition.
pub const REMOVED_HTML: Code = Code::warning("removed-html");
/// A link that could run a program.
pub const UNSAFE_LINK: Code = Code::warning("unsafe-link");
/// A link to a draft.
pub const UNPUBLISHED_LINK: Code = Code::warning("unpublished-link");
/// A file that becomes no page.
pub const IGNORED_FILE: Code = Code::warning("ignored-file");

impl Code {
    /// All of them, errors first.
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
        GOAL_BELOW_COUNT,
        VICTORY_WITHOUT_UPDATE,
        FIRST_LEVEL_HEADING,
        SKIPPED_HEADING,
        CUT_OFF_TEXT,
        TOPIC_SPELLING,
        NO_CLOSING_DATE,
        NO_RECIPIENT,
        UNCONFIRMED_SIGNATURES,
        LONG_SENTENCE,
        NO_ASK,
        SHOWN_AS_WRITTEN,
        REMOVED_HTML,
        UNSAFE_LINK,
        UNPUBLISHED_LINK,
        IGNORED_FILE,
    ];
}
