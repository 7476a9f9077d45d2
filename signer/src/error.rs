//! What can go wrong with a request. `SignError` is all that a route returns; here it becomes a status, the public message
//! (in the visitor's language, by `routes::answer`) and the logged one, which holds nothing of the request.

use axum::http::StatusCode;
use petition::sign_form::FieldErrors;

use crate::store::StoreError;
use crate::words::Wait;

/// Why a request is not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignError {
    /// No such petition, or not open yet.
    #[error("not found")]
    NotFound,
    /// It takes no more signatures.
    #[error("closed")]
    Closed,
    /// The text that was read was replaced more than 24 hours ago.
    #[error("the text was replaced")]
    TextReplaced,
    /// A link that no longer holds, or never did.
    #[error("the link no longer holds")]
    LinkGone,
    /// It cannot be read.
    #[error("the request cannot be read")]
    BadRequest,
    /// It comes from another site.
    #[error("from another site")]
    CrossSite,
    /// Over 16 KiB.
    #[error("too large")]
    TooLarge,
    /// Neither a form nor JSON.
    #[error("neither a form nor JSON")]
    MediaType,
    /// Not for this address.
    #[error("method not allowed")]
    Method,
    /// Fields with errors.
    #[error("fields with errors")]
    Fields(FieldErrors),
    /// Too many from one network.
    #[error("too many from one network")]
    TooMany(Wait),
    /// The store does not answer, or something of the deployment is missing.
    #[error("unavailable: {0}")]
    Unavailable(&'static str),
    /// The store does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is said of a store that is down: long enough for it to come back, short enough to be waited for, in seconds.
const UNAVAILABLE_WAIT: Wait = Wait(30);

impl SignError {
    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Closed | Self::TextReplaced => StatusCode::CONFLICT,
            Self::LinkGone => StatusCode::GONE,
            Self::BadRequest | Self::CrossSite => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Fields(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) | Self::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The stable name in JSON answers, and the beginning of the keys of its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Closed => "closed",
            Self::TextReplaced => "text_replaced",
            Self::LinkGone => "link_gone",
            Self::BadRequest => "bad_request",
            Self::CrossSite => "cross_site",
            Self::TooLarge => "too_large",
            Self::MediaType => "media_type",
            Self::Method => "method",
            Self::Fields(_) => "fields",
            Self::TooMany(_) => "too_many",
            Self::Unavailable(_) | Self::Store(_) => "unavailable",
        }
    }

    /// How long to wait before trying again.
    pub fn wait(&self) -> Option<Wait> {
        match self {
            Self::TooMany(wait) => Some(*wait),
            Self::Unavailable(_) | Self::Store(_) => Some(UNAVAILABLE_WAIT),
            _ => None,
        }
    }
}
