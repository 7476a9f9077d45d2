//! A server for HTTP/1.1 that closes silent connections and lets requests finish before it ends. `axum::serve` has no timeouts.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use futures::{StreamExt, stream};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt as _;

/// How long a client may send nothing while a request is awaited or incomplete.
pub(crate) const SILENCE_MAX: Duration = Duration::from_secs(30);
/// How long requests may take to finish once the server is to end.
const DRAIN_MAX: Duration = Duration::from_secs(20);
/// The pause after a connection could not be accepted, as when there are too many.
const ACCEPT_PAUSE: Duration = Duration::from_secs(1);

/// Serves `app` until `stop` is ready; then accepts no more connections, and returns when the requests in flight are answered.
pub(crate) async fn serve(listener: TcpListener, app: Router, silence_max: Duration, stop: impl Future<Output = ()>) {
    let connections = GracefulShutdown::new();
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(silence_max);
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        let Some((stream, peer)) = accepted_or_wait(accepted).await else { continue };
        let app = app.clone();
        let service = service_fn(move |request| respond(app.clone(), request, peer, silence_max));
        let connection = connections.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection failed");
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(DRAIN_MAX, connections.shutdown()).await.is_err() {
        tracing::warn!("requests were cut off: they took more than {} seconds", DRAIN_MAX.as_secs());
    }
}

async fn accepted_or_wait(accepted: io::Result<(TcpStream, SocketAddr)>) -> Option<(TcpStream, SocketAddr)> {
    match accepted {
        Ok(accepted) => Some(accepted),
        Err(error) => {
            tracing::warn!(%error, "a connection was not accepted");
            tokio::time::sleep(ACCEPT_PAUSE).await;
            None
        }
    }
}

async fn respond(
    app: Router,
    request: hyper::Request<Incoming>,
    peer: SocketAddr,
    silence_max: Duration,
) -> Result<axum::response::Response, Infallible> {
    let mut request: Request = request.map(|body| limit_silence(body, silence_max));
    request.extensions_mut().insert(ConnectInfo(peer));
    app.oneshot(request).await
}

/// The body, which fails when its next part does not come in time.
fn limit_silence(body: Incoming, silence_max: Duration) -> Body {
    let parts = Body::new(body).into_data_stream();
    Body::from_stream(stream::unfold(parts, move |mut parts| async move {
        match tokio::time::timeout(silence_max, parts.next()).await {
            Ok(part) => Some((part?, parts)),
            Err(elapsed) => Some((Err(axum::Error::new(elapsed)), parts)),
        }
    }))
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use axum::routing::{get, post};
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::oneshot;

    use super::*;

    /// Long enough for a request on a busy machine.
    const SILENCE: Duration = Duration::from_secs(2);

    async fn start(
        app: Router,
        silence_max: Duration,
    ) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel();
        let server = tokio::spawn(serve(listener, app, silence_max, async { drop(stopped.await) }));
        (address, stop, server)
    }

    /// Everything that the server sends until it closes the connection.
    async fn until_closed(stream: &mut TcpStream) -> String {
        let mut answer = Vec::new();
        // A reset closes it, too.
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8(answer).unwrap()
    }

    #[tokio::test]
    async fn a_silent_connection_is_closed_while_a_request_is_awaited_or_incomplete() {
        let app = Router::new().route("/", get(|| async { "page" }).post(|body: Bytes| async move { body }));
        let (address, _stop, _server) = start(app, SILENCE).await;
        let cases = [
            ("", ""),
            ("GET / HT", ""),
            ("GET / HTTP/1.1\r\nHost: a\r\n", ""),
            ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", "200 OK"),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab", "400 Bad Request"),
        ];
        futures::future::join_all(cases.map(|(sent, answer)| async move {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(sent.as_bytes()).await.unwrap();
            let answered = until_closed(&mut stream).await;
            assert!(answered.contains(answer), "{sent:?}: {answered}");
        }))
        .await;
    }

    #[tokio::test]
    async fn a_request_in_flight_is_answered_before_the_server_ends() {
        let (arrived, arrival) = tokio::sync::mpsc::channel(1);
        let (release, released) = tokio::sync::watch::channel(false);
        let slow = move || {
            let (arrived, mut released) = (arrived.clone(), released.clone());
            async move {
                arrived.send(()).await.unwrap();
                released.wait_for(|released| *released).await.unwrap();
                "done"
            }
        };
        let (address, stop, server) = start(Router::new().route("/", post(slow)), SILENCE_MAX).await;
        let mut idle = TcpStream::connect(address).await.unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n").await.unwrap();
        let mut arrival = arrival;
        arrival.recv().await.unwrap();
        stop.send(()).unwrap();
        assert_eq!(until_closed(&mut idle).await, "");
        assert!(!server.is_finished());
        release.send(true).unwrap();
        assert!(until_closed(&mut stream).await.ends_with("done"));
        server.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
