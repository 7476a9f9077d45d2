//! The preview's store for other commands: DynamoDB's protocol on a loopback port of its own, for those who can read the lock
//! file.

use std::net::Ipv4Addr;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use signer::{Key, Store, SystemRandom};
use subtle::ConstantTimeEq;
use tokio::net::TcpListener;

use super::stopping::Stopping;
use crate::exit::Failure;
use crate::http_server;
use crate::lock::StoreEndpoint;
use crate::store::remote::{BODY_MAX, TARGET};

/// Opens the endpoint; it answers until the preview is stopping.
pub(crate) async fn open(store: Store, stopping: Stopping) -> Result<StoreEndpoint, Failure> {
    let failed = |error| Failure::machine("opening the endpoint of the store", error);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(failed)?;
    let url = format!("http://{}/", listener.local_addr().map_err(failed)?);
    let token = Key::generate(&SystemRandom).to_hexadecimal().to_string();
    let endpoint = StoreEndpoint { url, token: token.clone() };
    let app = Router::new()
        .fallback(operate)
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .with_state((store, format!("Bearer {token}")));
    tokio::spawn(http_server::serve(listener, app, http_server::SILENCE_MAX, stopping.wait()));
    Ok(endpoint)
}

async fn operate(State((store, expected)): State<(Store, String)>, headers: HeaderMap, body: Bytes) -> Response {
    let given = headers.get(header::AUTHORIZATION).map(|value| value.as_bytes()).unwrap_or_default();
    let is_authorized: bool = given.ct_eq(expected.as_bytes()).into();
    let target = headers.get(TARGET).and_then(|value| value.to_str().ok());
    let (true, Some(target), Some(engine)) = (is_authorized, target, store.engine()) else {
        return StatusCode::FORBIDDEN.into_response();
    };
    match engine.operate(target, body.into()).await {
        Ok((status, json)) => (StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY), json).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use petition::slug::Slug;

    use super::*;
    use crate::store::remote;

    #[tokio::test]
    async fn only_the_holder_of_the_token_reaches_the_store() {
        let store = Store::in_memory().unwrap();
        store.create_tables().await.unwrap();
        let endpoint = open(store, Stopping::never()).await.unwrap();
        assert!(endpoint.url.starts_with("http://127.0.0.1:"));
        let id = Slug::parse("library").unwrap();
        assert_eq!(remote::open(endpoint.clone()).petition(&id).await, Ok(None));
        for token in [String::new(), endpoint.token.to_uppercase(), endpoint.token[1..].to_owned()] {
            assert!(remote::open(StoreEndpoint { token, ..endpoint.clone() }).petition(&id).await.is_err());
        }
    }
}
