//! Records the store calls of each person, to replay them without the routes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use signer::Store;

tokio::task_local! {
    /// The person on whose behalf the current task makes calls.
    pub static PERSON: usize;
}

/// Recorded calls, by person.
#[derive(Debug, Default)]
pub struct Recorder(Mutex<BTreeMap<usize, Vec<HttpRequest>>>);

impl Recorder {
    /// The store's tables through a recording layer.
    pub fn store(self: &Arc<Self>, store: &Store) -> Store {
        let engine = store.engine().expect("an embedded store");
        let client = engine.client(|inner| SharedHttpConnector::new(Recording { inner, recorder: self.clone() }));
        Store::new(client, "undersigned-")
    }

    /// The calls since the last call of this function.
    pub fn take(&self) -> BTreeMap<usize, Vec<HttpRequest>> {
        std::mem::take(&mut *self.0.lock().unwrap())
    }
}

#[derive(Debug)]
struct Recording {
    inner: SharedHttpConnector,
    recorder: Arc<Recorder>,
}

impl HttpConnector for Recording {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        if let Ok(person) = PERSON.try_with(|person| *person) {
            let copy = request.try_clone().expect("a body in memory");
            self.recorder.0.lock().unwrap().entry(person).or_default().push(copy);
        }
        self.inner.call(request)
    }
}

/// Replays calls directly on the engine. Returns how long that took.
pub async fn replay(store: Store, calls: Vec<HttpRequest>) -> Duration {
    let engine = store.engine().expect("an embedded store");
    let start = Instant::now();
    for call in calls {
        let answer = engine.call(call).await.unwrap();
        // A call that the SDK retried fails its condition the second time, in the replay as in the original.
        assert!(answer.status().as_u16() < 500, "{answer:?}");
    }
    start.elapsed()
}
