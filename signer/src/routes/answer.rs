//! Responses: pages for people, JSON for programs, and errors as both.

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use petition::index::Site;
use petition::language::Language;
use petition::sign_form::{FieldError, SignForm};
use petition::signing_contract::Value;
use serde_json::json;

use super::plain;
use super::request::wants_json;
use crate::clock::Wait;
use crate::error::SignError;
use crate::page::{Filling, FormFilling, fill};
use crate::site_address::{file_of, folder_of, language_of, path_of};
use crate::state::App;
use crate::store::petitions::Petition;
use crate::words::Words;

/// What is known about a failed request; the error page uses it.
#[derive(Default)]
pub(crate) struct ErrorContext<'a> {
    /// The petition; with a form, the errors are shown on its page.
    pub(crate) petition: Option<&'a Petition>,
    /// The entered values, to be shown again.
    pub(crate) form: Option<&'a SignForm>,
    /// The language of the page that sent the request.
    pub(crate) language: Option<Language>,
}

/// An HTML response.
pub(crate) fn html(status: StatusCode, page: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], Body::from(page)).into_response()
}

/// A JSON response.
pub(crate) fn json(status: StatusCode, body: &'static str) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}

/// A 303 redirect to a path.
pub(crate) fn see_other(location: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// A page of the site, filled; a plain page if it cannot be fetched.
pub(crate) async fn page(app: &App, file: &str, language: &Language, filling: &Filling) -> Response {
    if let Some(page) = app.state.pages.page(file).await.and_then(|bytes| fill(&bytes, filling, app.site_origin())) {
        return html(StatusCode::OK, page);
    }
    let words = Words::load(&*app.state.pages, language).await;
    html(StatusCode::OK, plain::filled_page(&words, filling))
}

/// The response to a failed request: the petition's page with errors and the entered values, a message page, or
/// `application/problem+json` (RFC 9457).
pub(crate) async fn error(
    app: &App,
    headers: &HeaderMap,
    error: &SignError,
    context: Option<&ErrorContext<'_>>,
) -> Response {
    if error.status().is_server_error() {
        tracing::warn!(%error, "request failed");
    }
    // Do not ask a store that has just failed: someone is waiting for this response.
    let site = match error {
        SignError::Store(_) | SignError::Unavailable(_) => app.state.registry.last_site(),
        _ => app.state.registry.site().await.ok().flatten(),
    };
    let wanted =
        context.and_then(|context| context.language.clone()).or_else(|| accepted_language(headers, site.as_deref()));
    let language = match &site {
        Some(site) => language_of(site, wanted),
        None => wanted.or_else(|| Language::parse("en")).expect("`en` is a language tag"),
    };
    let words = Words::load(&*app.state.pages, &language).await;
    let mut response = if wants_json(headers) {
        problem(error, &words)
    } else {
        let page = error_page(app, error, context, site.as_deref(), &language, &words).await;
        html(error.status(), page)
    };
    if let Some(Wait(seconds)) = error.wait() {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn title_and_text(error: &SignError, words: &Words) -> (String, String) {
    let (title, text) = (words.say(&format!("{}_title", error.code())), words.say(&format!("{}_text", error.code())));
    match error.wait() {
        Some(wait) => (title, text.replace("{wait}", &words.wait(wait))),
        None => (title, text),
    }
}

fn field_text(error: &FieldError, words: &Words) -> String {
    match &error.placeholder {
        Some((name, value)) => words.say_with(&error.message_key(), name, value),
        None => words.say(&error.message_key()),
    }
}

fn problem(error: &SignError, words: &Words) -> Response {
    let mut body = json!({ "type": "about:blank", "status": error.status().as_u16(), "code": error.code() });
    if let SignError::Fields(errors) = error {
        body["title"] = json!(error.status().canonical_reason());
        let errors = errors
            .iter()
            .map(|error| json!({ "field": error.field, "code": error.code, "message": field_text(error, words) }));
        body["errors"] = errors.collect();
    } else {
        let (title, text) = title_and_text(error, words);
        body["title"] = json!(title);
        body["detail"] = json!(text);
    }
    (error.status(), [(header::CONTENT_TYPE, "application/problem+json")], body.to_string()).into_response()
}

async fn error_page(
    app: &App,
    error: &SignError,
    context: Option<&ErrorContext<'_>>,
    site: Option<&Site>,
    language: &Language,
    words: &Words,
) -> String {
    let (title, text) = title_and_text(error, words);
    let text_url = |context: &ErrorContext<'_>| {
        let (_, text) = context.petition?.entry.text(language, site?.languages.first()?)?;
        Some(text.url.clone())
    };
    let url = context.and_then(text_url);
    if let (Some(site), Some(url), Some(form)) = (site, &url, context.and_then(|context| context.form)) {
        let mut filling = Filling {
            form: Some(fill_form(error, form, words)),
            title: Some(words.say("error_title")),
            ..Filling::default()
        };
        fill_second(&mut filling, form);
        if let Some(page) = form_page(app, &file_of(site, url), &filling).await {
            return page;
        }
    }
    let path = url.as_deref().map(path_of);
    let text = match error {
        SignError::Fields(errors) => {
            let texts: Vec<String> = errors.iter().map(|error| field_text(error, words)).collect();
            texts.join(&words.say("title_separator"))
        }
        _ => text,
    };
    let mut filling = Filling { title: Some(format!("{title} – {{title}}")), ..Filling::default() };
    filling.values.insert(Value::MessageTitle, title.clone());
    filling.values.insert(Value::MessageText, text.clone());
    if let Some(path) = path {
        filling.values.insert(Value::Petition, path.to_owned());
        filling.conditions.insert(Value::Petition);
    }
    let file = format!("signing/{}/message/index.html", language.segment());
    let page = app.state.pages.page(&file).await.and_then(|bytes| fill(&bytes, &filling, app.site_origin()));
    page.unwrap_or_else(|| plain::page(words, &title, &text, path))
}

/// A petition's page with its form filled; `None` if it cannot be fetched or has no form.
pub(crate) async fn form_page(app: &App, file: &str, filling: &Filling) -> Option<String> {
    let page = app.state.pages.page(file).await.filter(|bytes| has_form(bytes))?;
    fill(&page, filling, app.site_origin())
}

/// Marks a form with a token as that of a second person, whose address is fixed.
pub(crate) fn fill_second(filling: &mut Filling, form: &SignForm) {
    if form.second.is_empty() {
        return;
    }
    filling.conditions.insert(Value::Second);
    if let Some(filled) = &mut filling.form {
        filled.read_only = Some("email");
    }
}

/// The entered values of a form.
pub(crate) fn form_filling(form: &SignForm) -> FormFilling {
    let values = form.kept().into_iter().map(|(field, value)| (field.to_owned(), value.to_owned()));
    FormFilling { values: values.collect(), ..FormFilling::default() }
}

/// Whether a petition's page has a sign form; that of a closed petition does not.
fn has_form(page: &[u8]) -> bool {
    page.windows(b"data-sign-form".len()).any(|window| window == b"data-sign-form")
}

fn fill_form(error: &SignError, form: &SignForm, words: &Words) -> FormFilling {
    let mut filling = form_filling(form);
    match error {
        SignError::Fields(errors) => {
            filling.errors = errors.iter().map(|error| (error.field.to_owned(), field_text(error, words))).collect();
        }
        _ => {
            let (title, text) = title_and_text(error, words);
            filling.message = Some(format!("{title}{}{text}", words.say("title_separator")));
        }
    }
    filling
}

/// The browser's first preference among the site's languages; `fr-CA` matches `fr`.
fn accepted_language(headers: &HeaderMap, site: Option<&Site>) -> Option<Language> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wanted = accepted.split(',').filter_map(|tag| Language::parse(tag.split(';').next()?.trim()));
    wanted.find_map(|wanted| {
        let known = &site?.languages;
        let same = known.iter().find(|known| **known == wanted);
        same.or_else(|| known.iter().find(|known| known.primary() == wanted.primary())).cloned()
    })
}

/// The file of a step's page.
pub(crate) fn step_file(site: &Site, language: &Language, step: &str) -> String {
    format!("{}{step}/index.html", folder_of(site, language))
}
