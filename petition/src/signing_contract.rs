//! What the generator prepares and the signer fills: the words, the mails, and the places in pages.
//!
//! The signer owns neither words nor design. A theme writes pages with named places, the texts of each language
//! become `signing/<lang>/messages.json` and `signing/<lang>/mail/<kind>.{txt,html}`, and the signer fills in what only
//! it knows. The build fails where one of these is missing, so that no visitor meets the gap.
//!
//! Four attributes mark a place, each with the name of a [`Value`]:
//!
//! | attribute | what the signer does |
//! |---|---|
//! | `data-fill="email"` | replaces the element's content by the value, as text |
//! | `data-href="petition"` | sets `href` to the value, an address |
//! | `data-action="confirm"` | sets `action` of a form to the value, an address |
//! | `data-if="updates"` | removes `hidden` where the condition of that name holds |
//!
//! The sign form has places of its own: `data-sign-form` on the form (its fields found by `name`, values kept, and
//! `aria-invalid` set), `data-errors` on the hidden box above it, `data-error-list` on the list in that box, and
//! `data-error="<field>"` on the hidden element that says what is wrong with a field.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::{Direction, Language};

/// `signing/<lang>/messages.json`: what the signer says in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages {
    /// The language of the texts.
    pub language: Language,
    /// Which way it is written.
    pub direction: Direction,
    /// The text of each [`MESSAGES`] key, with its placeholders in braces: `{wait}`.
    pub messages: BTreeMap<String, String>,
    /// A date in each month, January first, with the places `{day}` and `{year}`: `{day} janvier {year}`.
    pub dates: [String; 12],
    /// What stands in the place of `{day}` on the first of a month, where it is no plain number: `1er`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day: Option<String>,
    /// The digits 0 to 9 as numbers are written in this language.
    pub digits: String,
}

/// A text that the signer needs, and the placeholders that it fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its key in `messages.json`; in Fluent the same with hyphens, after `signer-`: `signer-name-required`.
    pub key: &'static str,
    /// The names that stand in braces in the text; each must occur.
    pub placeholders: &'static [&'static str],
}

const fn message(key: &'static str) -> Message {
    Message { key, placeholders: &[] }
}

const fn message_with(key: &'static str, placeholders: &'static [&'static str]) -> Message {
    Message { key, placeholders }
}

/// Every text that the signer says. Those of a field are `<field>_<code>`, the pair that JSON answers carry; those of an
/// answer as a whole come as `<code>_title` and `<code>_text`.
pub const MESSAGES: &[Message] = &[
    message("name_required"),
    message("name_too_long"),
    message("name_web_address"),
    message_with("name_first_character", &["character"]),
    message("name_invalid"),
    message("email_required"),
    message("email_invalid"),
    message("email_disposable"),
    message("country_required"),
    message("country_unknown"),
    message("postcode_required"),
    message("postcode_invalid"),
    message("comment_required"),
    message("comment_too_long"),
    message("declaration_required"),
    message("updates_required"),
    message("text_unknown"),
    message("error_title_prefix"),
    message("not_found_title"),
    message("not_found_text"),
    message("closed_title"),
    message("closed_text"),
    message("text_replaced_title"),
    message("text_replaced_text"),
    message("link_gone_title"),
    message("link_gone_text"),
    message("bad_request_title"),
    message("bad_request_text"),
    message("cross_site_title"),
    message("cross_site_text"),
    message("too_large_title"),
    message("too_large_text"),
    message("media_type_title"),
    message("media_type_text"),
    message("method_title"),
    message("method_text"),
    message("too_many_title"),
    message_with("too_many_text", &["wait"]),
    message("unavailable_title"),
    message_with("unavailable_text", &["wait"]),
    message_with("wait_seconds", &["count"]),
    message_with("wait_minutes", &["count"]),
    message_with("wait_hours", &["count"]),
];

/// The mails that go out. Each has a `.txt`, whose first line is the subject and whose second is empty, and an `.html`;
/// placeholders stand in braces in both (`{confirm_url}`), and are escaped in the second, where `data-href="{confirm_url}"`
/// becomes an `href`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailKind {
    /// Asks to confirm a signature.
    Confirm,
    /// Asks once more, after two days.
    Reminder,
    /// To one who signs again what is confirmed already: it counts, nothing else is needed.
    Already,
    /// Where a signature counts without confirmation: thanks, and the signer's own link.
    Signed,
}

impl MailKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Confirm, Self::Reminder, Self::Already, Self::Signed];

    /// The name of its files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Reminder => "reminder",
            Self::Already => "already",
            Self::Signed => "signed",
        }
    }

    /// The placeholders that its two files must have; any of [`MAIL_PLACEHOLDERS`] they may have.
    pub fn placeholders_required(self) -> &'static [&'static str] {
        match self {
            Self::Confirm | Self::Reminder => {
                &["name", "petition_title", "petition_target", "confirm_url", "signature_url", "expires_on"]
            }
            Self::Already | Self::Signed => &["petition_title", "petition_target", "signature_url"],
        }
    }
}

/// What a mail may have filled in: the name as typed, the petition's title, target and address, its organisation, the
/// confirm link, the link of the signer's own page, and the day until which the confirm link holds.
pub const MAIL_PLACEHOLDERS: &[&str] = &[
    "name",
    "petition_title",
    "petition_target",
    "petition_url",
    "organisation",
    "confirm_url",
    "signature_url",
    "expires_on",
];

/// What the signer knows and a page may show: the names in `data-fill`, `data-href`, `data-action` and `data-if`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// `name`: as typed.
    Name,
    /// `email`: as typed.
    Email,
    /// `petition`: address of the petition's page; `data-if`: there is one.
    Petition,
    /// `petition_title`.
    PetitionTitle,
    /// `petition_target`.
    PetitionTarget,
    /// `organisation`: its name.
    Organisation,
    /// `confirm`: where the confirm page's form posts to.
    Confirm,
    /// `signature`: where the forms of the signer's own page post to.
    Signature,
    /// `signed_on`: the day of signing.
    SignedOn,
    /// `kept_until`: the day until which the data is kept; `data-if`: that day is known.
    KeptUntil,
    /// `pending`: whether the signature waits for its confirmation.
    Pending,
    /// `confirmed`: whether it counts.
    Confirmed,
    /// `updates`: whether the organisation may write to the signer.
    Updates,
    /// `message_title`: of an answer that is no other page.
    MessageTitle,
    /// `message_text`: of the same.
    MessageText,
}

impl Value {
    /// The name in the attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Email => "email",
            Self::Petition => "petition",
            Self::PetitionTitle => "petition_title",
            Self::PetitionTarget => "petition_target",
            Self::Organisation => "organisation",
            Self::Confirm => "confirm",
            Self::Signature => "signature",
            Self::SignedOn => "signed_on",
            Self::KeptUntil => "kept_until",
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Updates => "updates",
            Self::MessageTitle => "message_title",
            Self::MessageText => "message_text",
        }
    }
}

/// A page that the signer fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilledPage {
    /// `petitions/<slug>/`: errors and kept values.
    Petition,
    /// `check-email/`.
    CheckEmail,
    /// `confirm/`. Its form has a button `name="action" value="confirm"`, and one `value="not_me"`.
    Confirm,
    /// `signature/`: the signer's own page, with buttons `name="action"`, `value="updates_off"` and `value="withdraw"`; the
    /// latter deletes what still waits. The confirm link opens this page, too, once the signature counts.
    Signature,
    /// `withdrawn/`.
    Withdrawn,
    /// `signing/<lang>/message/`: any answer that is none of these.
    Message,
}

impl FilledPage {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Petition, Self::CheckEmail, Self::Confirm, Self::Signature, Self::Withdrawn, Self::Message];

    /// The attributes, as `name` or `name="value"`, that a theme's page must have.
    pub fn places_required(self) -> &'static [&'static str] {
        match self {
            Self::Petition => &[
                "data-sign-form",
                "data-errors",
                "data-error-list",
                r#"data-error="name""#,
                r#"data-error="email""#,
                r#"name="name""#,
                r#"name="email""#,
                r#"name="lang""#,
                r#"name="text""#,
            ],
            Self::CheckEmail => &[r#"data-fill="email""#, r#"data-fill="petition_title""#, r#"data-href="petition""#],
            Self::Confirm => &[
                r#"data-action="confirm""#,
                r#"data-fill="name""#,
                r#"data-fill="petition_title""#,
                r#"data-fill="petition_target""#,
                r#"value="not_me""#,
            ],
            Self::Signature => &[
                r#"data-action="signature""#,
                r#"data-fill="petition_title""#,
                r#"data-fill="signed_on""#,
                r#"value="updates_off""#,
                r#"value="withdraw""#,
            ],
            Self::Withdrawn => &[r#"data-fill="petition_title""#, r#"data-href="petition""#],
            Self::Message => &[r#"data-fill="message_title""#, r#"data-fill="message_text""#],
        }
    }
}

/// The name of the trap field of the sign form: no autofill knows it, no person sees it.
pub const TRAP_FIELD: &str = "second_reference";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_message_has_one_key() {
        let keys: BTreeSet<&str> = MESSAGES.iter().map(|message| message.key).collect();
        assert_eq!(keys.len(), MESSAGES.len());
    }

    #[test]
    fn a_mail_needs_only_what_it_may_have() {
        for kind in MailKind::ALL {
            for placeholder in kind.placeholders_required() {
                assert!(MAIL_PLACEHOLDERS.contains(placeholder), "{placeholder} in {}", kind.as_str());
            }
        }
    }
}
