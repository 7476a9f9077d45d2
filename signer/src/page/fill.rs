//! Fills one page with `lol_html`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use lol_html::html_content::{ContentType, Element};
use lol_html::{HandlerResult, RewriteStrSettings, element, rewrite_str};
use petition::signing_contract::Value;

use super::escape::escape;

/// Values to insert into a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filling {
    /// Texts and URLs, for `data-fill`, `data-href` and `data-action`.
    pub(crate) values: BTreeMap<Value, String>,
    /// Conditions that hold, for `data-if`.
    pub(crate) conditions: BTreeSet<Value>,
    /// Errors and entered values of the sign form.
    pub(crate) form: Option<FormFilling>,
    /// Pattern of the page's title, in which `{title}` is the title of the page as it is: `Error: {title}`.
    pub(crate) title: Option<String>,
}

/// Values to insert into the sign form. Redacted in `Debug` output, since they are personal data.
#[derive(Clone, Default)]
pub(crate) struct FormFilling {
    /// Entered values by field; a box is ticked if this is its value.
    pub(crate) values: BTreeMap<String, String>,
    /// Field and message of each error, in form order. `text` is a field without an input.
    pub(crate) errors: Vec<(String, String)>,
    /// An error of the whole request, shown above the others.
    pub(crate) message: Option<String>,
    /// A field that cannot be changed.
    pub(crate) read_only: Option<&'static str>,
}

impl std::fmt::Debug for FormFilling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("FormFilling(…)")
    }
}

/// Fills the page's slots; `None` if the page cannot be rewritten. Its paths lead to `site_origin`, if that is another origin than
/// the one that the page is sent from; values that are filled in are not changed.
pub(crate) fn fill(page: &[u8], filling: &Filling, site_origin: Option<&str>) -> Option<String> {
    let page = std::str::from_utf8(page).ok()?;
    let ids = match &filling.form {
        Some(_) => find_ids(page)?,
        None => Ids::default(),
    };
    let selected = RefCell::new(None::<String>);
    let mut settings = RewriteStrSettings::new();
    if let Some(origin) = site_origin {
        settings = settings.append_element_content_handler(element!("[href],[src],[srcset],[action]", move |el| {
            lead_to(origin, el)
        }));
    }
    settings = settings
        .append_element_content_handler(element!("[data-fill]", |el| fill_text(el, filling)))
        .append_element_content_handler(element!("[data-href]", |el| fill_address(el, filling, "data-href", "href")))
        .append_element_content_handler(element!("[data-action]", |el| fill_address(
            el,
            filling,
            "data-action",
            "action"
        )))
        .append_element_content_handler(element!("[data-if]", |el| fill_condition(el, filling)));
    if let Some((before, after)) = filling.title.as_deref().and_then(|pattern| pattern.split_once("{title}")) {
        settings = settings.append_element_content_handler(element!("head title", move |el| {
            el.prepend(before, ContentType::Text);
            el.append(after, ContentType::Text);
            Ok(())
        }));
    }
    if let Some(form) = &filling.form {
        let (ids, selected) = (&ids, &selected);
        settings = settings
            .append_element_content_handler(element!("[data-errors]", |el| show_if(el, form.has_errors())))
            .append_element_content_handler(element!("[data-error-list]", |el| fill_errors(el, form, ids)))
            .append_element_content_handler(element!("[data-sign-form] [data-error]", |el| fill_error(el, form)))
            .append_element_content_handler(element!("[data-sign-form] input[name]", |el| fill_input(el, form, ids)))
            .append_element_content_handler(element!("[data-sign-form] textarea[name]", |el| fill_area(el, form, ids)))
            .append_element_content_handler(element!("[data-sign-form] select[name]", |el| {
                mark_invalid(el, form, ids)?;
                selected.replace(el.get_attribute("name").and_then(|name| form.values.get(&name).cloned()));
                Ok(())
            }))
            .append_element_content_handler(element!("[data-sign-form] select option", |el| {
                choose_option(el, selected.borrow().as_deref())
            }));
    }
    rewrite_str(page, settings).ok()
}

/// Makes the paths of an element absolute.
fn lead_to(origin: &str, el: &mut Element<'_, '_>) -> HandlerResult {
    let absolute = |path: &str| match path.starts_with('/') && !path.starts_with("//") {
        true => format!("{origin}{path}"),
        false => path.to_owned(),
    };
    for attribute in ["href", "src", "action"] {
        if let Some(path) = el.get_attribute(attribute) {
            el.set_attribute(attribute, &absolute(&path))?;
        }
    }
    if let Some(candidates) = el.get_attribute("srcset") {
        el.set_attribute("srcset", &candidates.split(", ").map(absolute).collect::<Vec<_>>().join(", "))?;
    }
    Ok(())
}

impl FormFilling {
    fn has_errors(&self) -> bool {
        !self.errors.is_empty() || self.message.is_some()
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|(name, _)| name == field).map(|(_, text)| text.as_str())
    }
}

/// `id`s of the form's inputs and error elements, by field.
#[derive(Default)]
struct Ids {
    fields: BTreeMap<String, String>,
    errors: BTreeMap<String, String>,
}

fn find_ids(page: &str) -> Option<Ids> {
    let ids = RefCell::new(Ids::default());
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!("[data-sign-form] [name][id]", |el| {
            if let (Some(name), Some(id)) = (el.get_attribute("name"), el.get_attribute("id")) {
                ids.borrow_mut().fields.entry(name).or_insert(id);
            }
            Ok(())
        }))
        .append_element_content_handler(element!("[data-sign-form] [data-error][id]", |el| {
            if let (Some(name), Some(id)) = (el.get_attribute("data-error"), el.get_attribute("id")) {
                ids.borrow_mut().errors.entry(name).or_insert(id);
            }
            Ok(())
        }));
    rewrite_str(page, settings).ok()?;
    Some(ids.into_inner())
}

fn value_of<'a>(filling: &'a Filling, name: &str) -> Option<&'a str> {
    filling.values.iter().find(|(value, _)| value.as_str() == name).map(|(_, text)| text.as_str())
}

fn fill_text(el: &mut Element<'_, '_>, filling: &Filling) -> HandlerResult {
    let name = el.get_attribute("data-fill").unwrap_or_default();
    if let Some(text) = value_of(filling, &name) {
        el.set_inner_content(text, ContentType::Text);
    }
    Ok(())
}

fn fill_address(el: &mut Element<'_, '_>, filling: &Filling, slot: &str, attribute: &str) -> HandlerResult {
    let name = el.get_attribute(slot).unwrap_or_default();
    if let Some(address) = value_of(filling, &name) {
        set(el, attribute, address)?;
    }
    Ok(())
}

fn fill_condition(el: &mut Element<'_, '_>, filling: &Filling) -> HandlerResult {
    let name = el.get_attribute("data-if").unwrap_or_default();
    show_if(el, filling.conditions.iter().any(|value| value.as_str() == name))
}

fn show_if(el: &mut Element<'_, '_>, shown: bool) -> HandlerResult {
    if shown {
        el.remove_attribute("hidden");
    }
    Ok(())
}

/// Sets an attribute. lol_html escapes only quotation marks in values.
fn set(el: &mut Element<'_, '_>, attribute: &str, value: &str) -> HandlerResult {
    Ok(el.set_attribute(attribute, &value.replace('&', "&amp;"))?)
}

fn fill_errors(el: &mut Element<'_, '_>, form: &FormFilling, ids: &Ids) -> HandlerResult {
    let mut list = String::new();
    if let Some(message) = &form.message {
        list.push_str(&format!("<li>{}</li>", escape(message)));
    }
    for (field, text) in &form.errors {
        let text = escape(text);
        match ids.fields.get(field) {
            Some(id) => list.push_str(&format!("<li><a href=\"#{}\">{text}</a></li>", escape(id))),
            None => list.push_str(&format!("<li>{text}</li>")),
        }
    }
    el.set_inner_content(&list, ContentType::Html);
    Ok(())
}

fn fill_error(el: &mut Element<'_, '_>, form: &FormFilling) -> HandlerResult {
    let field = el.get_attribute("data-error").unwrap_or_default();
    if let Some(text) = form.error(&field) {
        el.set_inner_content(text, ContentType::Text);
        el.remove_attribute("hidden");
    }
    Ok(())
}

fn mark_invalid(el: &mut Element<'_, '_>, form: &FormFilling, ids: &Ids) -> HandlerResult {
    let name = el.get_attribute("name").unwrap_or_default();
    if form.error(&name).is_none() {
        return Ok(());
    }
    el.set_attribute("aria-invalid", "true")?;
    if let Some(id) = ids.errors.get(&name) {
        let described = el.get_attribute("aria-describedby").unwrap_or_default();
        if !described.split_whitespace().any(|known| known == id) {
            set(el, "aria-describedby", format!("{described} {id}").trim())?;
        }
    }
    Ok(())
}

fn fill_input(el: &mut Element<'_, '_>, form: &FormFilling, ids: &Ids) -> HandlerResult {
    let name = el.get_attribute("name").unwrap_or_default();
    if el.get_attribute("type").as_deref() == Some("hidden") && !matches!(name.as_str(), "second" | "via") {
        return Ok(());
    }
    mark_invalid(el, form, ids)?;
    if form.read_only == Some(name.as_str()) {
        el.set_attribute("readonly", "")?;
    }
    let Some(value) = form.values.get(&name) else { return Ok(()) };
    match el.get_attribute("type").unwrap_or_default().to_ascii_lowercase().as_str() {
        "submit" | "button" => Ok(()),
        // A sentence that was replaced since is a box with another value: it has not been ticked.
        "checkbox" if el.get_attribute("value").as_deref().unwrap_or("on") == value => {
            Ok(el.set_attribute("checked", "")?)
        }
        "checkbox" => {
            el.remove_attribute("checked");
            Ok(())
        }
        "radio" => Ok(()),
        _ => set(el, "value", value),
    }
}

fn fill_area(el: &mut Element<'_, '_>, form: &FormFilling, ids: &Ids) -> HandlerResult {
    mark_invalid(el, form, ids)?;
    let name = el.get_attribute("name").unwrap_or_default();
    if let Some(value) = form.values.get(&name) {
        // HTML parsers drop a line feed right after the tag.
        el.set_inner_content(&format!("\n{value}"), ContentType::Text);
    }
    Ok(())
}

fn choose_option(el: &mut Element<'_, '_>, selected: Option<&str>) -> HandlerResult {
    let Some(selected) = selected else { return Ok(()) };
    if el.get_attribute("value").as_deref() == Some(selected) {
        el.set_attribute("selected", "")?;
    } else {
        el.remove_attribute("selected");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORM: &str = r#"<html><head><title>P</title></head><body><div data-errors hidden><ul data-error-list></ul></div>
<form data-sign-form><p id="e1" data-error="name" hidden></p><input id="n" name="name" aria-describedby="hint">
<input type="checkbox" name="updates"><input type="hidden" name="text" value="h"><textarea name="comment"></textarea>
<select name="country"><option value="">-</option><option value="CA">Canada</option></select></form>"#;

    fn filled(values: &[(&str, &str)], errors: &[(&str, &str)]) -> String {
        let pairs =
            |pairs: &[(&str, &str)]| pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>();
        let form = FormFilling {
            values: pairs(values).into_iter().collect(),
            errors: pairs(errors),
            ..FormFilling::default()
        };
        let filling = Filling { form: Some(form), title: Some("Error: {title}".to_owned()), ..Filling::default() };
        fill(FORM.as_bytes(), &filling, None).unwrap()
    }

    #[test]
    fn errors_are_listed_at_the_top_and_shown_at_each_field() {
        let page = filled(&[], &[("name", "Enter <your> name"), ("text", "Old")]);
        for expected in [
            "<title>Error: P</title>",
            "<div data-errors>",
            r##"<li><a href="#n">Enter &lt;your&gt; name</a></li><li>Old</li>"##,
            r#"<p id="e1" data-error="name">Enter &lt;your&gt; name</p>"#,
            r#"aria-invalid="true""#,
            r#"aria-describedby="hint e1""#,
        ] {
            assert!(page.contains(expected), "{expected} not in {page}");
        }
    }

    #[test]
    fn entered_values_are_kept_and_escaped() {
        let evil = "\"><script>&amp;</textarea>";
        let page =
            filled(&[("name", evil), ("comment", evil), ("updates", "on"), ("country", "CA"), ("text", "x")], &[]);
        assert!(!page.contains("\"><script>"), "{page}");
        for expected in [
            r#"value="&quot;"#,
            "&lt;/textarea&gt;",
            r#"name="updates" checked="""#,
            r#"<option value="CA" selected="">"#,
            r#"name="text" value="h""#,
        ] {
            assert!(page.contains(expected), "{expected} not in {page}");
        }
        let fields = page.split("<textarea").next().unwrap();
        assert!(fields.contains("&amp;amp;"), "{page}");
    }

    #[test]
    fn a_page_sent_from_another_origin_leads_back_to_the_site() {
        let page = r##"<link href="/a.css?x=1&amp;y=2"><img src="/a.png" srcset="/a.png 1x, /b.png 2x"><a href="#main"></a>
<a href="//cdn.example/"></a><a href="https://x.example/"></a><a data-href="signature" href="/"></a>"##;
        let mut filling = Filling::default();
        filling.values.insert(Value::Signature, "/api/signature/x".to_owned());
        let expected = r##"<link href="https://a.example/a.css?x=1&amp;y=2"><img src="https://a.example/a.png" srcset="https://a.example/a.png 1x, https://a.example/b.png 2x"><a href="#main"></a>
<a href="//cdn.example/"></a><a href="https://x.example/"></a><a data-href="signature" href="/api/signature/x"></a>"##;
        assert_eq!(fill(page.as_bytes(), &filling, Some("https://a.example")).unwrap(), expected);
    }
}
