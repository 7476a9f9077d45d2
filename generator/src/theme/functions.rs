//! The functions and filters of templates: texts, numbers, dates, static files.

use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::assets::Assets;
use super::texts::{self, Texts};
use crate::escape::html as escape;
use reader::content::Site;

/// Registers the functions and filters that [`crate::variables`] documents, for one language.
pub(super) fn register(tera: &mut Tera, site: &Site, texts: &Arc<Texts>, assets: &Arc<Assets>) {
    let own_texts = Arc::clone(texts);
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| text(&own_texts, &kwargs));
    let own_texts = Arc::clone(texts);
    tera.register_function("t_html", move |kwargs: Kwargs, _: &State<'_>| text_html(&own_texts, &kwargs));
    let own_texts = Arc::clone(texts);
    tera.register_function("t_forms", move |kwargs: Kwargs, _: &State<'_>| text_forms(&own_texts, &kwargs));
    let own_assets = Arc::clone(assets);
    tera.register_function("has_asset", move |kwargs: Kwargs, _: &State<'_>| {
        TeraResult::Ok(own_assets.path(kwargs.must_get::<&str>("name")?).is_some())
    });
    let prefix = site.base_url.path().to_owned();
    let assets = Arc::clone(assets);
    tera.register_function("asset", move |kwargs: Kwargs, _: &State<'_>| {
        let name = kwargs.must_get::<&str>("name")?;
        let path = assets.path(name);
        path.map(|path| format!("{prefix}{path}"))
            .ok_or_else(|| Error::message(format!("there is no static file `{name}`")))
    });
    let locale = Arc::clone(texts.locale());
    tera.register_filter("number", move |number: u64, _: Kwargs, _: &State<'_>| locale.number(number));
    let locale = Arc::clone(texts.locale());
    tera.register_filter("percent", move |percent: u64, _: Kwargs, _: &State<'_>| locale.percent(percent));
    let locale = Arc::clone(texts.locale());
    let zone = site.timezone.clone();
    tera.register_filter("date", move |date: &str, _: Kwargs, _: &State<'_>| {
        let date = read_date(date, &zone).ok_or_else(|| Error::message(format!("`{date}` is not a date")))?;
        TeraResult::Ok(locale.date(date))
    });
}

/// Parses a date, or a timestamp, whose day depends on the site's time zone.
fn read_date(text: &str, zone: &TimeZone) -> Option<Date> {
    let instant = text.parse::<Timestamp>().ok().map(|instant| instant.to_zoned_datetime(zone.clone()).date());
    instant.or_else(|| text.parse().ok())
}

fn text(texts: &Texts, kwargs: &Kwargs) -> TeraResult<Value> {
    let key = kwargs.must_get("key")?;
    if let Some(text) = texts.plain(key) {
        return Ok(text.clone());
    }
    let mut arguments = FluentArgs::new();
    for (name, value) in kwargs.iter() {
        if name.as_str() != Some("key") {
            arguments.set(name.to_string(), fluent(value));
        }
    }
    texts.get(key, &arguments).map(Value::from).map_err(Error::message)
}

fn text_forms(texts: &Texts, kwargs: &Kwargs) -> TeraResult<Value> {
    let key = kwargs.must_get("key")?;
    let forms = texts.forms(key).cloned();
    forms.ok_or_else(|| Error::message(format!("there is no text `{key}` whose only argument is `count`")))
}

/// Marks the place of an argument while the text around it is escaped. A private use character, which no text contains.
const MARK: char = '\u{f8ff}';

fn text_html(texts: &Texts, kwargs: &Kwargs) -> TeraResult<Value> {
    let mut arguments = FluentArgs::new();
    let mut markup = Vec::new();
    for (name, value) in kwargs.iter() {
        if name.as_str() == Some("key") {
            continue;
        }
        if value.is_number() {
            arguments.set(name.to_string(), fluent(value));
        } else {
            arguments.set(name.to_string(), FluentValue::from(format!("{MARK}{}{MARK}", markup.len())));
            markup.push(isolated(value));
        }
    }
    let text = texts.get(kwargs.must_get("key")?, &arguments).map_err(Error::message)?;
    let mut html = escape(&text);
    for (index, markup) in markup.iter().enumerate() {
        let mark = format!("{MARK}{index}{MARK}");
        if texts::ends_sentence(&visible(markup)) {
            html = texts::without_stop_after(&html, &mark);
        }
        html = html.replace(&mark, markup);
    }
    Ok(Value::safe_string(&html))
}

/// The text of markup without its tags.
fn visible(markup: &str) -> String {
    let parts = markup.split('<').enumerate();
    parts
        .map(|(index, part)| if index == 0 { part } else { part.split_once('>').map_or("", |(_, text)| text) })
        .collect()
}

/// An argument as HTML: unchanged if it is markup, else escaped and isolated.
fn isolated(value: &Value) -> String {
    if value.is_safe() { value.to_string() } else { format!("<bdi>{}</bdi>", escape(&value.to_string())) }
}

fn fluent(value: &Value) -> FluentValue<'static> {
    match value.as_f64() {
        Some(number) if value.is_number() => FluentValue::from(number),
        _ => FluentValue::from(value.to_string()),
    }
}
