//! The signer's texts in one language, as the generator prepared them, and formatting of numbers and dates.
//!
//! If a language's file cannot be fetched, English fallback texts are used, so that visitors always get a response.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use petition::language::{Direction, Language};
use petition::signing_contract::{MESSAGES, Messages};

use crate::clock::Wait;
use crate::page::source::PageSource;

/// The texts of one language.
#[derive(Clone, Debug)]
pub(crate) struct Words {
    messages: Messages,
}

impl Words {
    /// Loads a language's texts from `signing/<lang>/messages.json`.
    pub(crate) async fn load(pages: &dyn PageSource, language: &Language) -> Self {
        let path = format!("signing/{}/messages.json", language.segment());
        let file = pages.page(&path).await;
        let messages = file.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { messages: messages.unwrap_or_else(fallback) }
    }

    /// Their language, which differs from the requested one if these are the fallback texts.
    pub(crate) fn language(&self) -> &Language {
        &self.messages.language
    }

    /// Their writing direction.
    pub(crate) fn direction(&self) -> Direction {
        self.messages.direction
    }

    /// A message; the fallback text if the file lacks it.
    pub(crate) fn say(&self, key: &str) -> String {
        let known = self.messages.messages.get(key).cloned();
        known.or_else(|| fallback_text(key).map(str::to_owned)).unwrap_or_default()
    }

    /// A message with a placeholder filled in.
    pub(crate) fn say_with(&self, key: &str, placeholder: &str, value: &str) -> String {
        self.say(key).replace(&format!("{{{placeholder}}}"), value)
    }

    /// A time to wait, like `3 min`, rounded up.
    pub(crate) fn wait(&self, Wait(seconds): Wait) -> String {
        let (key, count) = match seconds {
            0..=90 => ("wait_seconds", seconds.max(1)),
            91..=5400 => ("wait_minutes", seconds.div_ceil(60)),
            _ => ("wait_hours", seconds.div_ceil(3600)),
        };
        self.say_with(key, "count", &self.number(count))
    }

    /// A number in the language's digits.
    fn number(&self, number: u64) -> String {
        let digits: Vec<char> = self.messages.digits.chars().collect();
        let own =
            |digit: char| digit.to_digit(10).and_then(|value| digits.get(value as usize).copied()).unwrap_or(digit);
        number.to_string().chars().map(own).collect()
    }

    /// The name of a country; its code if there is none.
    pub(crate) fn country<'a>(&'a self, code: &'a str) -> &'a str {
        self.messages.countries.get(code).map_or(code, String::as_str)
    }

    /// A date in this language and time zone.
    pub(crate) fn day(&self, instant: Timestamp, zone: &TimeZone) -> String {
        let date = instant.to_zoned_datetime(zone.clone()).date();
        let month = usize::try_from(date.month() - 1).unwrap_or(0);
        let pattern = self.messages.dates.get(month).cloned().unwrap_or_default();
        let positive = |number: i16| self.number(u64::try_from(number).unwrap_or(0));
        let first = self.messages.first_day.clone().filter(|_| date.day() == 1);
        let day = first.unwrap_or_else(|| positive(i16::from(date.day())));
        pattern.replace("{day}", &day).replace("{year}", &positive(date.year()))
    }
}

fn fallback() -> Messages {
    let months = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let messages: BTreeMap<String, String> = MESSAGES
        .iter()
        .filter_map(|message| Some((message.key.to_owned(), fallback_text(message.key)?.to_owned())))
        .collect();
    Messages {
        language: Language::parse("en").expect("a language tag"),
        direction: Direction::Ltr,
        messages,
        dates: months.map(|month| format!("{{day}} {month} {{year}}")),
        first_day: None,
        digits: "0123456789".to_owned(),
        countries: BTreeMap::new(),
    }
}

const TOO_MANY_TEXT: &str = "We are receiving many signatures from your network. Try again in {wait}. You won’t have to fill in the form again.";

/// The fallback texts: the default theme's English.
fn fallback_text(key: &str) -> Option<&'static str> {
    Some(match key {
        "name_required" => "Enter your full name",
        "name_too_long" => "Your name must be 255 characters or fewer",
        "name_web_address" => "Your name must not contain a web address",
        "name_first_character" => "Your name must not start with {character}",
        "name_invalid" => "Your name contains a character that is not allowed",
        "email_required" => "Enter your email address",
        "email_invalid" => "Enter an email address like name@example.org",
        "email_disposable" => "Enter an address you will keep: temporary addresses are not accepted",
        "country_required" => "Choose the country you live in",
        "country_unknown" => "Choose a country from the list",
        "postcode_required" => "Enter your postal code",
        "postcode_invalid" => "Enter a postal code in the format used in your country",
        "comment_required" => "Say why you are signing",
        "comment_too_long" => "Your comment is too long",
        "declaration_required" => "Tick the box to confirm this",
        "updates_required" => "Tick the box to continue",
        "consent_required" => "Tick the box to agree: without your consent we can’t accept your signature",
        "consent_unknown" | "notice_unknown" | "text_unknown" => {
            "The page was out of date: read the petition again and sign once more"
        }
        "filled_in" => "Also filled in: {fields}. The page that opens shows it.",
        "field_country" => "country",
        "field_postcode" => "postal code",
        "field_comment" => "comment",
        "field_updates" => "updates by email",
        "list_separator" => ", ",
        "error_title" => "Error: {title}",
        "title_separator" => ". ",
        "button_confirm" => "Confirm my signature",
        "button_start_again" => "This is not what I wrote: start again",
        "button_not_me" => "This was not me",
        "button_updates_off" => "Unsubscribe",
        "button_withdraw" => "Withdraw my signature",
        "not_found_title" => "Petition not found",
        "not_found_text" => "There is no petition at this address, or it is not open yet.",
        "closed_title" => "This petition is closed",
        "closed_text" => "It no longer accepts signatures. Your data was not stored.",
        "text_replaced_title" => "The text has changed",
        "text_replaced_text" => {
            "The petition has changed since you opened the page. Please read it again before you sign."
        }
        "second_taken_title" => "Two people have signed with this address",
        "second_taken_text" => "Two people who share a mailbox can sign. Anyone else needs their own address.",
        "link_gone_title" => "This link is no longer valid",
        "link_gone_text" => {
            "It has already been used, it has expired, or the signature was withdrawn. You can sign again."
        }
        "bad_request_title" => "The form could not be read",
        "bad_request_text" => "Part of what was sent is not valid. Go back and try again.",
        "cross_site_title" => "Please sign on the petition’s page",
        "cross_site_text" => {
            "This form was sent from another site, so it was not accepted. Open the petition and sign there."
        }
        "too_large_title" => "Your text is too long",
        "too_large_text" => "Shorten it and try again.",
        "media_type_title" => "The form could not be read",
        "media_type_text" => "It was sent in a format that is not supported.",
        "method_title" => "This does not work here",
        "method_text" => "Go back to the petition and try again.",
        "too_many_title" => "Please wait a moment",
        "too_many_text" => TOO_MANY_TEXT,
        "unavailable_title" => "We can’t accept your signature right now",
        "unavailable_text" => "Please try again in {wait}. You won’t have to fill in the form again.",
        "wait_seconds" => "{count} s",
        "wait_minutes" => "{count} min",
        "wait_hours" => "{count} h",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_has_a_fallback_text() {
        for message in MESSAGES {
            let text = fallback_text(message.key).unwrap_or_else(|| panic!("no text for {}", message.key));
            for placeholder in message.placeholders {
                assert!(text.contains(&format!("{{{placeholder}}}")), "{}", message.key);
            }
        }
    }

    /// The default theme's English. `{ $wait }` of Fluent is `{wait}` here, and `{ confirm-button }` refers to another message.
    #[test]
    fn fallback_texts_are_those_of_the_theme() {
        let file = include_str!("../../themes/default/i18n/en.ftl");
        let text = |id: &str| {
            let line = file.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
            line.unwrap_or_else(|| panic!("no text `{id}`")).replace("{ $", "{").replace(" }", "}")
        };
        for message in MESSAGES {
            let mut expected = text(&format!("signer-{}", message.key.replace('_', "-")));
            if let Some(reference) = expected.strip_prefix("{ ") {
                expected = text(reference.trim_end_matches('}'));
            }
            if let Some(literal) = expected.strip_prefix("{\"") {
                expected = literal.trim_end_matches("\"}").to_owned();
            }
            assert_eq!(fallback_text(message.key), Some(expected.as_str()), "{}", message.key);
        }
    }

    #[test]
    fn the_first_of_a_month_is_written_as_the_site_says() {
        let messages = Messages { first_day: Some("1er".to_owned()), ..fallback() };
        let words = Words { messages };
        let day = |instant: &str| words.day(instant.parse().unwrap(), &TimeZone::UTC);
        assert_eq!(day("2026-09-01T10:00:00Z"), "1er September 2026");
        assert_eq!(day("2026-09-11T10:00:00Z"), "11 September 2026");
    }

    #[test]
    fn waits_are_rounded_up() {
        let words = Words { messages: fallback() };
        let said: Vec<String> = [0, 90, 91, 5400, 5401].map(|seconds| words.wait(Wait(seconds))).into();
        assert_eq!(said, ["1 s", "90 s", "2 min", "90 min", "2 h"]);
    }
}
