//! What is logged: readable lines, and nothing of anybody.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;

use crate::test_app::TestApp;
use signer::MailError;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn no_name_address_or_token_is_logged() {
    let log = Log::default();
    // Everything but the HTTP library's own traces, which no deployment turns on.
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_ansi(false).with_writer(log.clone());
    // For the whole process: with one for this thread alone, what is logged depends on which test comes first by a line.
    // What the other tests log stands there too, and none of it may name this signer either.
    subscriber.finish().init();
    let app = TestApp::new().await;
    let links = app.sign_and_read("Zyxwvia Qwertsson", "zyxwvia@secretmail.example").await;
    app.get(&links.confirm).await;
    app.post_form(&links.confirm, &[]).await;
    app.get(&links.signature).await;
    app.post_form("/api/petitions/library/signatures", &[("name", "=Zyxwvia"), ("email", "zyxwvia@")]).await;
    *app.transport.failure.lock().unwrap() = Some(MailError::Temporary("down"));
    app.sign("Zyxwvia Qwertsson", "zyxwvia@secretmail.example").await;
    app.send_mails().await;
    app.post_form(&links.signature, &[("action", "withdraw")]).await;
    let logged = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(logged.contains("/confirm/{token}") && logged.contains("a mail is not accepted"), "{logged}");
    let tokens = [&links.confirm, &links.signature].map(|link| link.rsplit('/').next().unwrap().to_owned());
    for secret in ["zyxwvia", "qwertsson", "secretmail"].iter().map(ToString::to_string).chain(tokens) {
        let found = logged.to_lowercase().find(&secret.to_lowercase());
        assert_eq!(
            found,
            None,
            "something of the signer is logged: {}",
            &logged[found.unwrap_or(0).saturating_sub(200)..]
        );
    }
}
