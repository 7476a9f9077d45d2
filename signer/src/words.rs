//! What the signer says, in the words that the generator prepared, and days as people write them.
//!
//! If a language's file cannot be had, the words are these few in English: a visitor is never left without an answer.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use petition::language::{Direction, Language};
use petition::signing_contract::{MESSAGES, Messages};

use crate::page::source::PageSource;

/// The words of one language.
#[derive(Clone, Debug)]
pub struct Words {
    messages: Messages,
    /// Whether these are the words of last resort.
    pub is_fallback: bool,
}

/// A time to wait, in the unit in which people would say it, rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait(pub u64);

impl Words {
    /// The words of a language, from `signing/<lang>/messages.json`.
    pub async fn load(pages: &dyn PageSource, language: &Language) -> Self {
        let path = format!("signing/{}/messages.json", language.segment());
        let file = pages.page(&path).await;
        match file.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            Some(messages) => Self { messages, is_fallback: false },
            None => Self { messages: fallback(), is_fallback: true },
        }
    }

    /// The language of the words.
    pub fn language(&self) -> &Language {
        &self.messages.language
    }

    /// Which way they are written.
    pub fn direction(&self) -> Direction {
        self.messages.direction
    }

    /// A message; the fallback's where the file lacks it.
    pub fn say(&self, key: &str) -> String {
        let known = self.messages.messages.get(key).cloned();
        known.or_else(|| fallback_text(key).map(str::to_owned)).unwrap_or_default()
    }

    /// A message with a placeholder filled in.
    pub fn say_with(&self, key: &str, placeholder: &str, value: &str) -> String {
        self.say(key).replace(&format!("{{{placeholder}}}"), value)
    }

    /// A time to wait, as `3 minutes`.
    pub fn wait(&self, Wait(seconds): Wait) -> String {
        let (key, count) = match seconds {
            0..=90 => ("wait_seconds", seconds.max(1)),
            91..=5400 => ("wait_minutes", seconds.div_ceil(60)),
            _ => ("wait_hours", seconds.div_ceil(3600)),
        };
        self.say_with(key, "count", &self.number(count))
    }

    /// A number in the language's digits.
    pub fn number(&self, number: u64) -> String {
        let digits: Vec<char> = self.messages.digits.chars().collect();
        let own =
            |digit: char| digit.to_digit(10).and_then(|value| digits.get(value as usize).copied()).unwrap_or(digit);
        number.to_string().chars().map(own).collect()
    }

    /// A day, as people write it in this language and time zone.
    pub fn day(&self, instant: Timestamp, zone: &TimeZone) -> String {
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
    }
}

/// The words of last resort, where no page of the site can be had.
fn fallback_text(key: &str) -> Option<&'static str> {
    Some(match key {
        "name_required" => "Enter your name",
        "name_too_long" => "Your name must have at most 255 characters",
        "name_web_address" => "Your name must not have a web address in it",
        "name_first_character" => "Your name must not begin with {character}",
        "name_invalid" => "Enter your name in letters",
        "email_required" => "Enter your e-mail address",
        "email_invalid" => "Enter an e-mail address in the form name@example.org",
        "email_disposable" => "Enter an e-mail address that you keep; this one is thrown away",
        "country_required" => "Choose your country",
        "country_unknown" => "Choose a country from the list",
        "postcode_required" => "Enter your postcode",
        "postcode_invalid" => "Enter your postcode as it is written on letters",
        "comment_required" => "Say why you sign",
        "comment_too_long" => "Your comment must have at most 1,000 characters",
        "declaration_required" => "Tick the declaration if it is true",
        "updates_required" => "Tick the box to receive updates",
        "text_unknown" => "This form does not belong to the petition; open the petition again",
        "error_title_prefix" => "Error: ",
        "not_found_title" => "There is no such petition",
        "not_found_text" => "It may not be open yet, or the address is wrong.",
        "closed_title" => "This petition is closed",
        "closed_text" => "It takes no more signatures.",
        "text_replaced_title" => "The text has changed",
        "text_replaced_text" => "The text that you read was replaced. Read the petition again, then sign.",
        "link_gone_title" => "This link no longer holds",
        "link_gone_text" => {
            "It may be too old, or your data was deleted. You can sign again while the petition is open."
        }
        "bad_request_title" => "This request cannot be read",
        "bad_request_text" => "Go back and try again.",
        "cross_site_title" => "This form came from another site",
        "cross_site_text" => "Open the petition itself to sign it.",
        "too_large_title" => "This is too long",
        "too_large_text" => "Go back and shorten it.",
        "media_type_title" => "This request cannot be read",
        "media_type_text" => "Use the form of the petition's page.",
        "method_title" => "This address takes no such request",
        "method_text" => "Go back and try again.",
        "too_many_title" => "Too many signatures from your network at once",
        "too_many_text" => "Try again in {wait}. Nothing that you typed is lost.",
        "unavailable_title" => "Signing does not work just now",
        "unavailable_text" => "Try again in {wait}. Nothing that you typed is lost.",
        "wait_seconds" => "{count} seconds",
        "wait_minutes" => "{count} minutes",
        "wait_hours" => "{count} hours",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_unsaid_without_pages() {
        for message in MESSAGES {
            let text = fallback_text(message.key).unwrap_or_else(|| panic!("no words for {}", message.key));
            for placeholder in message.placeholders {
                assert!(text.contains(&format!("{{{placeholder}}}")), "{}", message.key);
            }
        }
    }

    #[test]
    fn the_first_of_a_month_is_written_as_the_site_says() {
        let messages = Messages { first_day: Some("1er".to_owned()), ..fallback() };
        let words = Words { messages, is_fallback: false };
        let day = |instant: &str| words.day(instant.parse().unwrap(), &TimeZone::UTC);
        assert_eq!(day("2026-09-01T10:00:00Z"), "1er September 2026");
        assert_eq!(day("2026-09-11T10:00:00Z"), "11 September 2026");
    }

    #[test]
    fn waits_are_never_shorter_than_said() {
        let words = Words { messages: fallback(), is_fallback: true };
        let said: Vec<String> = [0, 90, 91, 5400, 5401].map(|seconds| words.wait(Wait(seconds))).into();
        assert_eq!(said, ["1 seconds", "90 seconds", "2 minutes", "90 minutes", "2 hours"]);
    }
}
