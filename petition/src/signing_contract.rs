//! The contract between themes and the signer: the texts, mails and page slots that the generator prepares and the signer
//! fills.
//!
//! The signer owns neither texts nor design. A theme's pages have named slots; the texts of each language become
//! `signing/<lang>/messages.json` and `signing/<lang>/mail/<kind>.{txt,html}`; the signer inserts what only it knows. The
//! build fails if any of these is missing, so that no visitor ever sees a gap.
//!
//! Four attributes mark a slot. Their value is the name of a [`Value`]:
//!
//! | attribute | what the signer does |
//! |---|---|
//! | `data-fill="email"` | replaces the element's content with the value, as text |
//! | `data-href="petition"` | sets `href` to the value, a URL |
//! | `data-action="confirm"` | sets a form's `action` to the value, a URL |
//! | `data-if="updates"` | removes `hidden` if the condition of that name holds |
//!
//! The sign form has slots of its own: `data-sign-form` on the form (its fields are found by `name`; entered values are kept
//! and `aria-invalid` is set; `second` is a hidden one; `email` can be made `readonly`), `data-errors` on the hidden error summary above it, `data-error-list` on the list in that
//! summary, and `data-error="<field>"` on the hidden element with a field's error message.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::language::{Direction, Language};

/// `signing/<lang>/messages.json`: the signer's texts in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages {
    /// The language of the texts.
    pub language: Language,
    /// Its writing direction.
    pub direction: Direction,
    /// The text for each key of [`MESSAGES`], with placeholders in braces: `{wait}`.
    pub messages: BTreeMap<String, String>,
    /// A date pattern for each month, January first: `{day} janvier {year}`.
    pub dates: [String; 12],
    /// Replaces `{day}` on the first of a month if that is not a plain number: `1er`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_day: Option<String>,
    /// The language's digits, 0 to 9.
    pub digits: String,
    /// Names of the countries by ISO 3166-1 alpha-2 code.
    #[serde(default)]
    pub countries: BTreeMap<String, String>,
}

/// A text that the signer needs, and the placeholders that it fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// The key in `messages.json`. The Fluent id is the same with hyphens and the prefix `signer-`: `signer-name-required`.
    pub key: &'static str,
    /// Placeholder names; the text must contain each of them in braces.
    pub placeholders: &'static [&'static str],
}

const fn message(key: &'static str) -> Message {
    Message { key, placeholders: &[] }
}

const fn message_with(key: &'static str, placeholders: &'static [&'static str]) -> Message {
    Message { key, placeholders }
}

/// Every text that the signer needs. Field errors are `<field>_<code>`, the same pair as in JSON responses; errors of a whole
/// request have `<code>_title` and `<code>_text`.
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
    message("consent_required"),
    message("consent_unknown"),
    message("text_unknown"),
    message("notice_unknown"),
    message_with("filled_in", &["fields"]),
    message("field_country"),
    message("field_postcode"),
    message("field_comment"),
    message("field_updates"),
    message("list_separator"),
    message_with("error_title", &["title"]),
    message("title_separator"),
    message("button_confirm"),
    message("button_start_again"),
    message("button_not_me"),
    message("button_updates_off"),
    message("button_withdraw"),
    message("not_found_title"),
    message("not_found_text"),
    message("closed_title"),
    message("closed_text"),
    message("text_replaced_title"),
    message("text_replaced_text"),
    message("second_taken_title"),
    message("second_taken_text"),
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

/// The mails that the signer sends. Each has a `.txt` (first line: the subject, second line: empty) and an `.html`. Both
/// contain placeholders in braces (`{confirm_url}`); in the HTML, values are escaped and `data-href="{confirm_url}"` becomes
/// an `href`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailKind {
    /// Asks the signer to confirm.
    Confirm,
    /// Asks again after two days.
    Reminder,
    /// Sent to a person who signs again although the signature is confirmed: nothing else is needed.
    Already,
    /// Sent instead of [`Self::Already`] if another person can sign with the same address: contains the link to do so.
    Second,
    /// Sent if a signature counts without confirmation: thanks, and the link to the signer's own page.
    Signed,
}

impl MailKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [Self::Confirm, Self::Reminder, Self::Already, Self::Second, Self::Signed];

    /// The file name without its extension.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Reminder => "reminder",
            Self::Already => "already",
            Self::Second => "second",
            Self::Signed => "signed",
        }
    }

    /// The placeholders that both files must contain; they may contain any of [`MAIL_PLACEHOLDERS`].
    pub fn placeholders_required(self) -> &'static [&'static str] {
        match self {
            Self::Confirm | Self::Reminder => &[
                "name",
                "petition_title",
                "petition_target",
                "filled_in",
                "confirm_url",
                "signature_url",
                "expires_on",
            ],
            Self::Already | Self::Signed => &["petition_title", "petition_target", "signature_url"],
            Self::Second => &["petition_title", "petition_target", "signature_url", "second_url", "expires_on"],
        }
    }
}

/// Placeholders that a mail may contain. `name` is as typed; `filled_in` says which other fields were filled in, and a line with
/// it is left out if there are none; `expires_on` is the last day to whose end the confirm link works, or `second_url`.
pub const MAIL_PLACEHOLDERS: &[&str] = &[
    "name",
    "petition_title",
    "petition_target",
    "petition_url",
    "organisation",
    "filled_in",
    "confirm_url",
    "signature_url",
    "second_url",
    "expires_on",
];

/// A value that a page may show: the names in `data-fill`, `data-href`, `data-action` and `data-if`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// `name`, as typed.
    Name,
    /// `email`, as typed.
    Email,
    /// `petition`: URL of the petition's page; as a condition: there is such a page.
    Petition,
    /// `petition_title`.
    PetitionTitle,
    /// `petition_target`.
    PetitionTarget,
    /// `organisation`: its title.
    Organisation,
    /// `confirm`: the action of the confirm page's form.
    Confirm,
    /// `signature`: the action of the forms on the signer's own page.
    Signature,
    /// `check_email`: the action of the form that sends the mail again.
    CheckEmail,
    /// `sent_again`: the mail was asked for again.
    SentAgain,
    /// `contact`: an email address or a URL of the organisation or the controller; as a condition: there is one.
    Contact,
    /// `contact_url`: the same as a link.
    ContactUrl,
    /// `signs_again`: the signature counts, and the petition can still be signed.
    SignsAgain,
    /// `signed_on`: the day of signing.
    SignedOn,
    /// `kept_until`: the last day on which the data is kept; as a condition: that day is known.
    KeptUntil,
    /// `pending`: the signature is not confirmed yet.
    Pending,
    /// `confirmed`: the signature counts.
    Confirmed,
    /// `second`: the form is that of a second person with the same address.
    Second,
    /// `updates`: the organisation may send updates to the signer.
    Updates,
    /// `country`: its name; as a condition: it was given.
    Country,
    /// `postcode`; as a condition: it was given.
    Postcode,
    /// `comment`, with its line breaks; as a condition: there is one.
    Comment,
    /// `consent`: the sentence that was ticked; as a condition: its text could be had.
    Consent,
    /// `message_title`: heading of the message page.
    MessageTitle,
    /// `message_text`: body of the message page.
    MessageText,
}

impl Value {
    /// The name used in attributes.
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
            Self::CheckEmail => "check_email",
            Self::SentAgain => "sent_again",
            Self::Contact => "contact",
            Self::ContactUrl => "contact_url",
            Self::SignsAgain => "signs_again",
            Self::SignedOn => "signed_on",
            Self::KeptUntil => "kept_until",
            Self::Pending => "pending",
            Self::Confirmed => "confirmed",
            Self::Second => "second",
            Self::Updates => "updates",
            Self::Country => "country",
            Self::Postcode => "postcode",
            Self::Comment => "comment",
            Self::Consent => "consent",
            Self::MessageTitle => "message_title",
            Self::MessageText => "message_text",
        }
    }
}

/// A page that the signer fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilledPage {
    /// `petitions/<slug>/`: the sign form, with errors and the entered values.
    Petition,
    /// `check-email/`, with a form that sends the mail again.
    CheckEmail,
    /// `confirm/`: everything that confirming records. Its form has a button `name="action" value="confirm"`, one
    /// `value="start_again"`, which deletes the pending signature and leads to the form, and one `value="not_me"`.
    Confirm,
    /// `signature/`: the signer's own page, with buttons `name="action"` and the values `updates_off`, `withdraw`, which deletes
    /// a pending signature, and `start_again`, which withdraws and leads to the form. Once the signature counts, the confirm link opens this page, too.
    Signature,
    /// `withdrawn/`.
    Withdrawn,
    /// `signing/<lang>/message/`: any other response.
    Message,
}

impl FilledPage {
    /// All pages.
    pub const ALL: [Self; 6] =
        [Self::Petition, Self::CheckEmail, Self::Confirm, Self::Signature, Self::Withdrawn, Self::Message];

    /// The attributes, as `name` or `name="value"`, that a theme's page must contain.
    pub fn slots_required(self) -> &'static [&'static str] {
        match self {
            Self::Petition => &[
                "data-sign-form",
                "data-errors",
                "data-error-list",
                r#"data-error="name""#,
                r#"data-error="email""#,
                r#"data-error="consent""#,
                r#"name="name""#,
                r#"name="email""#,
                r#"name="consent""#,
                r#"name="lang""#,
                r#"name="text""#,
                r#"name="notice""#,
                r#"name="second""#,
            ],
            Self::CheckEmail => &[
                r#"data-fill="email""#,
                r#"data-fill="petition_title""#,
                r#"data-href="petition""#,
                r#"data-action="check_email""#,
                r#"data-if="sent_again""#,
            ],
            Self::Confirm => &[
                r#"data-action="confirm""#,
                r#"data-fill="name""#,
                r#"data-fill="petition_title""#,
                r#"data-fill="petition_target""#,
                r#"data-fill="country""#,
                r#"data-fill="postcode""#,
                r#"data-fill="comment""#,
                r#"data-if="updates""#,
                r#"data-fill="consent""#,
                r#"value="start_again""#,
                r#"value="not_me""#,
            ],
            Self::Signature => &[
                r#"data-action="signature""#,
                r#"data-fill="petition_title""#,
                r#"data-fill="signed_on""#,
                r#"value="updates_off""#,
                r#"value="withdraw""#,
                r#"value="start_again""#,
                r#"data-fill="organisation""#,
                r#"data-fill="contact""#,
            ],
            Self::Withdrawn => &[r#"data-fill="petition_title""#, r#"data-href="petition""#],
            Self::Message => &[r#"data-fill="message_title""#, r#"data-fill="message_text""#],
        }
    }
}

/// Name of the sign form's trap field (honeypot): invisible to people and unknown to autofill.
pub const TRAP_FIELD: &str = "second_reference";

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn message_keys_are_unique() {
        let keys: BTreeSet<&str> = MESSAGES.iter().map(|message| message.key).collect();
        assert_eq!(keys.len(), MESSAGES.len());
    }

    #[test]
    fn required_mail_placeholders_are_allowed_placeholders() {
        for kind in MailKind::ALL {
            for placeholder in kind.placeholders_required() {
                assert!(MAIL_PLACEHOLDERS.contains(placeholder), "{placeholder} in {}", kind.as_str());
            }
        }
    }
}
