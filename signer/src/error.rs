//! Errors of requests. Routes return only `SignError`; it determines the status, the code whose text `routes::answer` shows in
//! the visitor's language, and the message for the log, which contains nothing from the request.

use axum::http::StatusCode;
use petition::sign_form::FieldErrors;

use crate::clock::Wait;
use crate::store::StoreError;

/// Why a request failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SignError {
    /// There is no such petition, or it is not open yet.
    #[error("not found")]
    NotFound,
    /// The petition is closed.
    #[error("closed")]
    Closed,
    /// The text that was shown was replaced more than 24 hours ago.
    #[error("text replaced")]
    TextReplaced,
    /// Two people have signed with the address.
    #[error("both slots are taken")]
    SecondTaken,
    /// The link expired, was used up, or never existed.
    #[error("link expired or invalid")]
    LinkGone,
    /// The request is malformed.
    #[error("malformed request")]
    BadRequest,
    /// The request was sent from another site.
    #[error("cross-site request")]
    CrossSite,
    /// The body is larger than 16 KiB.
    #[error("body too large")]
    TooLarge,
    /// The body is neither a form nor JSON.
    #[error("unsupported media type")]
    MediaType,
    /// The route does not have this method.
    #[error("method not allowed")]
    Method,
    /// Some fields are invalid.
    #[error("invalid fields")]
    Fields(FieldErrors),
    /// The network exceeded its rate limit.
    #[error("rate limit exceeded")]
    TooMany(Wait),
    /// Something that the deployment needs is missing or too slow.
    #[error("unavailable: {0}")]
    Unavailable(&'static str),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Suggested wait when the store is down: long enough to recover, short enough for people to wait.
const UNAVAILABLE_WAIT: Wait = Wait(30);

impl SignError {
    /// The HTTP status.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Closed | Self::TextReplaced | Self::SecondTaken => StatusCode::CONFLICT,
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

    /// Stable error code, used in JSON and as the prefix of the keys of its texts.
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::NotFound => "not_found",
            Self::Closed => "closed",
            Self::TextReplaced => "text_replaced",
            Self::SecondTaken => "second_taken",
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

    /// How long to wait before a retry, for `Retry-After`.
    pub(crate) fn wait(&self) -> Option<Wait> {
        match self {
            Self::TooMany(wait) => Some(*wait),
            Self::Unavailable(_) | Self::Store(_) => Some(UNAVAILABLE_WAIT),
            _ => None,
        }
    }
}
