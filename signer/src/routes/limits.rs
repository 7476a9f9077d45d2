//! The rate limits of requests that lead to a mail.

use axum::http::request::Parts;
use petition::email::EmailAddress;
use petition::index::Site;
use petition::slug::Slug;

use crate::clock::Wait;
use crate::error::SignError;
use crate::rules::{Limits, Rules};
use crate::state::App;

/// Counts a request against the rate limits. Returns until when the mailbox gets no further mail, if it is over its limit.
pub(super) async fn check_limits(
    app: &App,
    site: &Site,
    petition: &Slug,
    is_trapped: bool,
    email: &EmailAddress,
    parts: &Parts,
    rules: &Rules,
) -> Result<Option<i64>, SignError> {
    let Some(limiter) = &app.limiter else { return Ok(None) };
    let now = app.state.clock.now();
    let range = app.state.client_address.range(&parts.headers, &parts.extensions);
    if let Some(until) = rules.blocked_until(range, now) {
        let wait = until.duration_since(now).as_secs();
        return Err(SignError::TooMany(Wait(u64::try_from(wait).unwrap_or(1))));
    }
    let limits = rules.limits(Limits::of(&site.limits, &limiter.rates), now);
    // Counted for allowed networks, too, so that all posts make the same calls.
    let wait = limiter.network(&limits, range, petition, is_trapped, app.now()).await?;
    if let Some(wait) = wait.filter(|_| !rules.is_allowed(range, now)) {
        return Err(SignError::TooMany(wait));
    }
    Ok(limiter.mailbox(&limits, &email.canonical(), app.now()).await?)
}
