//! A link from a mail, resolved: its token, and the petition and site that the token refers to.

use std::sync::Arc;

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::HeaderMap;
use axum::response::Response;
use petition::index::Site;
use petition::language::Language;
use petition::signing_contract::Value;
use petition::slug::Slug;

use super::answer::{self, ErrorContext, step_file};
use super::deadline::Deadline;
use crate::error::SignError;
use crate::fingerprint::SignerKey;
use crate::page::Filling;
use crate::site_address::{language_of, path_of};
use crate::state::App;
use crate::store::petitions::Petition;
use crate::store::signatures::ItemKey;
use crate::token::{self, ConfirmToken, SecondToken, SignatureToken, Token};

/// A token that names a signature.
pub(super) trait LinkToken: Token {
    fn petition(&self) -> &Slug;
    fn signer(&self) -> &SignerKey;
    fn language(&self) -> &Language;
}

pub(super) struct Link<T> {
    pub(super) token: T,
    /// The token as it is written in the URL.
    pub(super) text: String,
    pub(super) petition: Arc<Petition>,
    pub(super) site: Arc<Site>,
}

impl<T: LinkToken> Link<T> {
    pub(super) async fn read(app: &App, token: Result<Path<String>, PathRejection>) -> Result<Self, SignError> {
        let Ok(Path(text)) = token else { return Err(SignError::LinkGone) };
        let token: T = token::read(&text, &app.state.secrets.tokens).ok_or(SignError::LinkGone)?;
        let petition = app.state.registry.petition(token.petition()).await?.ok_or(SignError::LinkGone)?;
        let site = app.state.registry.site().await?.ok_or(SignError::LinkGone)?;
        Ok(Self { token, text, petition, site })
    }

    /// Another link to the same signature.
    pub(super) fn with_token<U>(&self, token: U, text: String) -> Link<U> {
        Link { token, text, petition: self.petition.clone(), site: self.site.clone() }
    }

    /// The key of the signature's item.
    pub(super) fn key(&self) -> ItemKey {
        ItemKey::new(self.token.petition(), self.token.signer().clone())
    }

    /// The language of the signature, or the site's default language if it no longer has that one.
    pub(super) fn language(&self) -> Language {
        language_of(&self.site, Some(self.token.language().clone()))
    }

    /// The values that the pages of all links show.
    pub(super) fn filling(&self) -> Filling {
        let mut filling = Filling::default();
        if let Some((_, text)) =
            self.site.languages.first().and_then(|first| self.petition.entry.text(self.token.language(), first))
        {
            filling.values.insert(Value::PetitionTitle, text.title.clone());
            filling.values.insert(Value::PetitionTarget, text.target.clone());
            filling.values.insert(Value::Petition, path_of(&text.url).to_owned());
            filling.conditions.insert(Value::Petition);
        }
        filling.values.insert(Value::Organisation, self.petition.entry.organisation.title.clone());
        filling
    }

    /// The path of the petition's form.
    pub(super) fn form_path(&self) -> Option<String> {
        let (_, text) = self.petition.entry.text(self.token.language(), self.site.languages.first()?)?;
        Some(format!("{}#sign", path_of(&text.url)))
    }

    /// The page of a step: `confirm`, `signature` or `withdrawn`.
    pub(super) async fn page(&self, app: &App, step: &str, filling: &Filling) -> Response {
        let language = self.language();
        answer::page(app, &step_file(&self.site, &language, step), &language, filling).await
    }
}

/// Responds to `GET` of a link with what `show` makes of it.
pub(super) async fn get<T: LinkToken>(
    app: &App,
    token: Result<Path<String>, PathRejection>,
    headers: &HeaderMap,
    show: impl AsyncFnOnce(&App, &Link<T>) -> Result<Response, SignError>,
) -> Response {
    let deadline = Deadline::new(app);
    let link = deadline.run(Link::read(app, token)).await;
    let shown = match &link {
        Ok(link) => deadline.run(show(app, link)).await,
        Err(error) => Err(error.clone()),
    };
    match shown {
        Ok(response) => response,
        Err(error) => failed(app, headers, &error, link.as_ref().ok()).await,
    }
}

/// The error response to a request for a link, with as much context as could be resolved.
pub(super) async fn failed<T: LinkToken>(
    app: &App,
    headers: &HeaderMap,
    error: &SignError,
    link: Option<&Link<T>>,
) -> Response {
    let context = link.map(|link| ErrorContext {
        petition: Some(&link.petition),
        form: None,
        language: Some(link.token.language().clone()),
    });
    answer::error(app, headers, error, context.as_ref()).await
}

macro_rules! link_token {
    ($($type:ident),*) => {$(
        impl LinkToken for $type {
            fn petition(&self) -> &Slug {
                &self.petition
            }

            fn signer(&self) -> &SignerKey {
                &self.signer
            }

            fn language(&self) -> &Language {
                &self.language
            }
        }
    )*};
}
link_token!(ConfirmToken, SignatureToken, SecondToken);
