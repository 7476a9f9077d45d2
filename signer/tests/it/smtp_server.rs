//! An SMTP server on loopback (RFC 5321), with STARTTLS if it has a certificate. Stores accepted mails, and rejects mails as
//! configured.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use mailin::response::{AUTH_OK, INVALID_CREDENTIALS, OK};
use mailin::{Action, AuthMechanism, Handler, Response, Session, SessionBuilder};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The accepted password, for any user.
pub(crate) const PASSWORD: &str = "secret";

/// What the server requires before it accepts mail.
#[derive(Clone)]
pub(crate) enum Requirement {
    Nothing,
    Password,
    /// STARTTLS, then a password.
    PasswordByTls(Arc<ServerConfig>),
}

/// A mail as received.
#[derive(Clone, Default)]
pub(crate) struct ReceivedMail {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) user: String,
    pub(crate) bytes: Vec<u8>,
}

/// Responses with which to reject mails; `None` to accept.
#[derive(Clone, Default)]
pub(crate) struct Refusals {
    pub(crate) recipient: Option<Response>,
    pub(crate) content: Option<Response>,
}

/// A handle to the server, which runs until the process ends.
#[derive(Clone)]
pub(crate) struct SmtpServer {
    pub(crate) port: u16,
    pub(crate) taken: Arc<Mutex<Vec<ReceivedMail>>>,
    pub(crate) refusals: Arc<Mutex<Refusals>>,
    /// Number of ended conversations, and its condition variable.
    ended: Arc<(Mutex<usize>, Condvar)>,
    gate: Arc<(Mutex<Gate>, Condvar)>,
}

/// Where mails wait before they are accepted.
#[derive(Default)]
struct Gate {
    is_closed: bool,
    /// Mails that have arrived so far.
    arrived: usize,
}

/// One conversation.
struct Conversation {
    server: SmtpServer,
    mail: ReceivedMail,
}

impl SmtpServer {
    /// Starts a server.
    pub(crate) fn serve(requirement: Requirement) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server =
            Self { port, taken: Arc::default(), refusals: Arc::default(), ended: Arc::default(), gate: Arc::default() };
        let serving = server.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (server, requirement) = (serving.clone(), requirement.clone());
                thread::spawn(move || {
                    // Aborted conversations are part of some tests.
                    let _ = server.converse(stream.unwrap(), &requirement);
                    *server.ended.0.lock().unwrap() += 1;
                    server.ended.1.notify_all();
                });
            }
        });
        server
    }

    /// URL of the server: `smtp://127.0.0.1:2525`.
    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub(crate) fn refuse(&self, refusals: Refusals) {
        *self.refusals.lock().unwrap() = refusals;
    }

    pub(crate) fn take(&self) -> Vec<ReceivedMail> {
        std::mem::take(&mut self.taken.lock().unwrap())
    }

    /// Waits until a conversation has ended, with a mail or without.
    pub(crate) fn wait_for_conversation(&self) {
        let (ended, changed) = &*self.ended;
        drop(changed.wait_while(ended.lock().unwrap(), |ended| *ended == 0).unwrap());
    }

    /// Lets mails wait until [`SmtpServer::open_gate`].
    pub(crate) fn close_gate(&self) {
        self.gate.0.lock().unwrap().is_closed = true;
    }

    pub(crate) fn open_gate(&self) {
        self.gate.0.lock().unwrap().is_closed = false;
        self.gate.1.notify_all();
    }

    /// Waits until a mail has arrived as a whole.
    pub(crate) fn wait_for_mail(&self) {
        let (gate, changed) = &*self.gate;
        drop(changed.wait_while(gate.lock().unwrap(), |gate| gate.arrived == 0).unwrap());
    }

    fn pass_gate(&self) {
        let (gate, changed) = &*self.gate;
        let mut gate = gate.lock().unwrap();
        gate.arrived += 1;
        changed.notify_all();
        drop(changed.wait_while(gate, |gate| gate.is_closed).unwrap());
    }

    fn converse(&self, stream: TcpStream, requirement: &Requirement) -> io::Result<()> {
        let mut builder = SessionBuilder::new("mail.example.org");
        match requirement {
            Requirement::Nothing => {}
            Requirement::Password => {
                builder.enable_auth(AuthMechanism::Plain).insecure_enable_plaintext_auth();
            }
            Requirement::PasswordByTls(_) => {
                builder.enable_auth(AuthMechanism::Plain).enable_start_tls();
            }
        }
        let handler = Conversation { server: self.clone(), mail: ReceivedMail::default() };
        let mut session = builder.build(stream.peer_addr()?.ip(), handler);
        let mut stream = BufReader::new(stream);
        session.greeting().write_to(stream.get_mut())?;
        let upgraded = talk(&mut session, &mut stream)?;
        if let (true, Requirement::PasswordByTls(tls)) = (upgraded, requirement) {
            let connection = ServerConnection::new(tls.clone()).map_err(io::Error::other)?;
            session.tls_active();
            talk(&mut session, &mut BufReader::new(StreamOwned::new(connection, stream.into_inner())))?;
        }
        Ok(())
    }
}

/// Runs the conversation until one side ends it. Returns whether TLS starts now.
fn talk<S: Read + Write>(session: &mut Session<Conversation>, stream: &mut BufReader<S>) -> io::Result<bool> {
    let mut line = Vec::new();
    while stream.read_until(b'\n', &mut line)? > 0 {
        let answer = session.process(&line);
        line.clear();
        if answer.action != Action::NoReply {
            answer.write_to(stream.get_mut())?;
            stream.get_mut().flush()?;
        }
        match answer.action {
            Action::UpgradeTls => return Ok(true),
            Action::Close => break,
            // Closes the connection after a rejection, as some servers do; the session would parse what follows as mail data.
            Action::Reply if answer.is_error => break,
            Action::Reply | Action::NoReply => {}
        }
    }
    Ok(false)
}

impl Handler for Conversation {
    fn mail(&mut self, _: IpAddr, _: &str, from: &str) -> Response {
        from.clone_into(&mut self.mail.from);
        OK
    }

    fn rcpt(&mut self, to: &str) -> Response {
        self.mail.to.push(to.to_owned());
        self.server.refusals.lock().unwrap().recipient.clone().unwrap_or(OK)
    }

    fn data(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.mail.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.server.pass_gate();
        let user = self.mail.user.clone();
        let mail = std::mem::replace(&mut self.mail, ReceivedMail { user, ..ReceivedMail::default() });
        let refusal = self.server.refusals.lock().unwrap().content.clone();
        refusal.unwrap_or_else(|| {
            self.server.taken.lock().unwrap().push(mail);
            OK
        })
    }

    fn auth_plain(&mut self, _: &str, user: &str, password: &str) -> Response {
        user.clone_into(&mut self.mail.user);
        if password == PASSWORD { AUTH_OK } else { INVALID_CREDENTIALS }
    }
}
