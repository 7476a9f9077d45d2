//! The end of the preview, at an interrupt or SIGTERM.

use tokio::sync::watch;

/// Becomes ready when the process is asked to end; cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Stopping(watch::Receiver<bool>);

impl Stopping {
    /// Listens to the signals from now on.
    pub(crate) fn on_signal() -> Self {
        let (sender, receiver) = watch::channel(false);
        tokio::spawn(async move {
            signal().await;
            sender.send_replace(true);
            // A second signal ends the process at once.
            signal().await;
            std::process::exit(130);
        });
        Self(receiver)
    }

    /// Waits until the process is asked to end.
    pub(crate) async fn wait(mut self) {
        if self.0.wait_for(|is_stopping| *is_stopping).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    #[cfg(test)]
    pub(crate) fn never() -> Self {
        Self(watch::channel(false).1)
    }
}

/// Waits for an interrupt, or for the request to terminate of a service manager.
async fn signal() {
    #[cfg(unix)]
    if let Ok(mut terminate) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = terminate.recv() => return,
            () = interrupt() => return,
        }
    }
    interrupt().await;
}

async fn interrupt() {
    // Without a handler the signal ends the process.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
