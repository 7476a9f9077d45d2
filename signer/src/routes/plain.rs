//! Pages without the theme, for when the site's own cannot be fetched. They say the same.

use petition::language::Direction;
use petition::signing_contract::Value;

use crate::page::{Filling, escape};
use crate::words::Words;

/// A page with a title, a text and an optional link.
pub(super) fn page(words: &Words, title: &str, text: &str, link: Option<&str>) -> String {
    let direction = match words.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let link = link.map(|href| format!("<p><a href=\"{0}\">{0}</a></p>", escape(href))).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>{1}</title>\n<main>\n<h1>{1}</h1>\n<p>{2}</p>\n{link}</main>\n</html>\n",
        words.language(),
        escape(title),
        escape(text).replace('\n', "<br>\n"),
    )
}

/// A page with the values and the form of the page that it replaces.
pub(super) fn filled_page(words: &Words, filling: &Filling) -> String {
    let value = |value| filling.values.get(&value).map(String::as_str);
    let shown = [Value::Name, Value::Email, Value::Country, Value::Postcode, Value::Comment, Value::Consent];
    let updates = filling.conditions.contains(&Value::Updates).then(|| words.say("field_updates"));
    let shown: Vec<&str> = shown.into_iter().filter_map(value).chain(updates.as_deref()).collect();
    let mut page =
        page(words, value(Value::PetitionTitle).unwrap_or_default(), &shown.join("\n"), value(Value::Petition));
    let forms: &[(Value, &[&str])] =
        &[(Value::Confirm, &["confirm", "start_again", "not_me"]), (Value::Signature, &["updates_off", "withdraw"])];
    for (slot, actions) in forms {
        if let Some(action) = value(*slot) {
            let action = escape(action);
            let buttons: String = actions
                .iter()
                .map(|name| {
                    let label = escape(&words.say(&format!("button_{name}")));
                    format!("<button name=\"action\" value=\"{name}\">{label}</button> ")
                })
                .collect();
            page =
                page.replace("</main>", &format!("<form method=\"post\" action=\"{action}\">{buttons}</form></main>"));
        }
    }
    page
}
