//! Logs contain no personal data.

use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::util::SubscriberInitExt;

use crate::test_app::{Links, TestApp};
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
    // All levels except the HTTP library's traces, which no deployment enables.
    let subscriber =
        tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG).with_ansi(false).with_writer(log.clone());
    // Set for the whole process: with a subscriber for this thread alone, which events are enabled depends on the test that
    // runs first. Other tests log here, too, and none of them may name this signer either.
    subscriber.finish().init();
    let app = TestApp::new().await;
    app.sign("Zyxwvia Qwertsson", "zyxwvia@secretmail.example").await;
    app.send_mails().await;
    let mail = app.take_mails().remove(0);
    let (links, id) = (Links::of(&mail), mail.message_id);
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
    let hash = signer::MailReceipt::of(&id);
    let line = format!("outcome=\"accepted\" kind=\"confirm\" provider=\"other\" id_hash=\"{}\"", hash.as_str());
    assert!(logged.contains(&line), "a line for each mail: {logged}");
    let tokens = [&links.confirm, &links.signature].map(|link| link.rsplit('/').next().unwrap().to_owned());
    for secret in ["zyxwvia", "qwertsson", "secretmail"].iter().map(ToString::to_string).chain(tokens) {
        let found = logged.to_lowercase().find(&secret.to_lowercase());
        assert_eq!(found, None, "personal data in the log: {}", &logged[found.unwrap_or(0).saturating_sub(200)..]);
    }
}
