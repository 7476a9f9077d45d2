//! Answers: pages for people, JSON for programs, and errors as both.

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use petition::index::Site;
use petition::language::Language;
use petition::sign_form::{FieldError, SignForm};
use petition::signing_contract::Value;
use serde_json::json;

use super::request::wants_json;
use crate::error::SignError;
use crate::page::{Filling, FormFilling, fill, plain};
use crate::registry::{file_of, folder_of, language_of, path_of};
use crate::state::Signer;
use crate::store::petitions::Petition;
use crate::words::{Wait, Words};

/// What a failed request was about, as far as that is known: for the page that tells.
#[derive(Default)]
pub(crate) struct About<'a> {
    /// The petition; with a form, errors stand on its page.
    pub(crate) petition: Option<&'a Petition>,
    /// What was typed, to be kept.
    pub(crate) form: Option<&'a SignForm>,
    /// The language of the page that it came from.
    pub(crate) language: Option<Language>,
}

/// A page of the site, filled.
pub(crate) fn html(status: StatusCode, page: String) -> Response {
    (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], Body::from(page)).into_response()
}

/// A 303 to an address of ours.
pub(crate) fn see_other(location: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
}

/// A page of the site in a language, filled; a plain one where it cannot be had.
pub(crate) async fn page(signer: &Signer, file: &str, language: &Language, filling: &Filling) -> Response {
    if let Some(page) = signer.pages.page(file).await.and_then(|bytes| fill(&bytes, filling)) {
        return html(StatusCode::OK, page);
    }
    let words = Words::load(&*signer.pages, language).await;
    let title = filling.values.get(&Value::PetitionTitle).cloned().unwrap_or_default();
    let page = plain_form(&words, &title, filling);
    html(StatusCode::OK, page)
}

/// The plain page, with the form that the real one would have.
fn plain_form(words: &Words, title: &str, filling: &Filling) -> String {
    let link = filling.values.get(&Value::Petition).map(String::as_str);
    let name = filling.values.get(&Value::Name).or(filling.values.get(&Value::Email)).cloned().unwrap_or_default();
    let mut page = plain(words, title, &name, link);
    let forms: &[(Value, &[&str])] =
        &[(Value::Confirm, &["confirm", "not_me"]), (Value::Signature, &["updates_off", "withdraw"])];
    for (place, actions) in forms {
        if let Some(action) = filling.values.get(place) {
            let action = crate::page::escape(action);
            let buttons: String = actions
                .iter()
                .map(|name| format!("<button name=\"action\" value=\"{name}\">{name}</button> "))
                .collect();
            page =
                page.replace("</main>", &format!("<form method=\"post\" action=\"{action}\">{buttons}</form></main>"));
        }
    }
    page
}

/// The answer to a request that failed: the petition's page with errors and kept values, a page that says it, or
/// `application/problem+json` (RFC 9457).
pub(crate) async fn error(
    signer: &Signer,
    headers: &HeaderMap,
    error: &SignError,
    about: Option<&About<'_>>,
) -> Response {
    if error.status().is_server_error() {
        tracing::warn!(%error, "not done");
    }
    // A store that has just failed is not asked again: somebody waits for this answer.
    let site = match error {
        SignError::Store(_) | SignError::Unavailable(_) => signer.known.last_site(),
        _ => signer.known.site().await.ok().flatten(),
    };
    let wanted = about.and_then(|about| about.language.clone()).or_else(|| accepted_language(headers, site.as_deref()));
    let language = match &site {
        Some(site) => language_of(site, wanted),
        None => wanted.or_else(|| Language::parse("en")).expect("`en` is a language tag"),
    };
    let words = Words::load(&*signer.pages, &language).await;
    let mut response = if wants_json(headers) {
        problem(error, &words)
    } else {
        let page = error_page(signer, error, about, site.as_deref(), &language, &words).await;
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
    signer: &Signer,
    error: &SignError,
    about: Option<&About<'_>>,
    site: Option<&Site>,
    language: &Language,
    words: &Words,
) -> String {
    let (title, text) = title_and_text(error, words);
    let text_url = |about: &About<'_>| {
        let (_, text) = about.petition?.entry.text(language, site?.languages.first()?)?;
        Some(text.url.clone())
    };
    let url = about.and_then(text_url);
    if let (Some(site), Some(url), Some(form)) = (site, &url, about.and_then(|about| about.form)) {
        let filling = Filling {
            form: Some(fill_form(error, form, words)),
            title_prefix: Some(words.say("error_title_prefix")),
            ..Filling::default()
        };
        let page = signer.pages.page(&file_of(site, url)).await.filter(|bytes| has_form(bytes));
        if let Some(page) = page.and_then(|bytes| fill(&bytes, &filling)) {
            return page;
        }
    }
    let path = url.as_deref().map(path_of);
    let text = match error {
        SignError::Fields(errors) => errors.iter().map(|error| field_text(error, words)).collect::<Vec<_>>().join(". "),
        _ => text,
    };
    let mut filling = Filling::default();
    filling.values.insert(Value::MessageTitle, title.clone());
    filling.values.insert(Value::MessageText, text.clone());
    if let Some(path) = path {
        filling.values.insert(Value::Petition, path.to_owned());
        filling.conditions.insert(Value::Petition);
    }
    let file = format!("signing/{}/message/index.html", language.segment());
    let page = signer.pages.page(&file).await.and_then(|bytes| fill(&bytes, &filling));
    page.unwrap_or_else(|| plain(words, &title, &text, path))
}

/// A petition that has closed has no form any more.
fn has_form(page: &[u8]) -> bool {
    page.windows(b"data-sign-form".len()).any(|window| window == b"data-sign-form")
}

fn fill_form(error: &SignError, form: &SignForm, words: &Words) -> FormFilling {
    let mut filling = FormFilling::default();
    for (field, value) in form.kept() {
        filling.values.insert(field.to_owned(), value.to_owned());
    }
    match error {
        SignError::Fields(errors) => {
            filling.errors = errors.iter().map(|error| (error.field.to_owned(), field_text(error, words))).collect();
        }
        _ => {
            let (title, text) = title_and_text(error, words);
            filling.message = Some(format!("{title}. {text}"));
        }
    }
    filling
}

/// The first language that a browser asks for and that the site has: `fr` for `fr-CA` too.
fn accepted_language(headers: &HeaderMap, site: Option<&Site>) -> Option<Language> {
    let accepted = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wanted = accepted.split(',').filter_map(|tag| Language::parse(tag.split(';').next()?.trim()));
    wanted.find_map(|wanted| {
        let known = &site?.languages;
        let same = known.iter().find(|known| **known == wanted);
        same.or_else(|| known.iter().find(|known| known.primary() == wanted.primary())).cloned()
    })
}

/// The file of one of the steps' pages.
pub(crate) fn step_file(site: &Site, language: &Language, step: &str) -> String {
    format!("{}{step}/index.html", folder_of(site, language))
}
