//! Writes down the calls to the store, by the person who makes them, so that they can be made again without the routes.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use signer::Store;

tokio::task_local! {
    /// Who makes the calls of this task.
    pub static PERSON: usize;
}

/// What was called, by person.
#[derive(Debug, Default)]
pub struct Recorder(Mutex<BTreeMap<usize, Vec<HttpRequest>>>);

impl Recorder {
    /// The store's tables, its calls written down.
    pub fn store(self: &Arc<Self>, store: &Store) -> Store {
        let engine = store.engine().expect("an embedded store");
        let client = engine.client(|inner| SharedHttpConnector::new(Recording { inner, recorder: self.clone() }));
        Store::new(client, "undersigned-")
    }

    /// The calls since the last time.
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

/// Makes a person's calls again, on the engine itself. How long they took.
pub async fn replay(store: Store, calls: Vec<HttpRequest>) -> Duration {
    let engine = store.engine().expect("an embedded store");
    let start = Instant::now();
    for call in calls {
        let answer = engine.call(call).await.unwrap();
        // A call that the SDK made twice is refused the second time by its condition, here as there.
        assert!(answer.status().as_u16() < 500, "{answer:?}");
    }
    start.elapsed()
}
