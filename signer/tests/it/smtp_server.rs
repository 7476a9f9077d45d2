//! A real SMTP server on loopback: it speaks as RFC 5321 has it, with STARTTLS where it has a certificate, keeps what it
//! takes, and refuses as it is told.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

use mailin::response::{AUTH_OK, INVALID_CREDENTIALS, OK};
use mailin::{Action, AuthMechanism, Handler, Response, Session, SessionBuilder};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// The password that it takes, for any user.
pub(crate) const PASSWORD: &str = "secret";

/// What it wants before it takes a mail.
#[derive(Clone)]
pub(crate) enum Wants {
    Nothing,
    Password,
    /// STARTTLS, and a password after it alone.
    PasswordByTls(Arc<ServerConfig>),
}

/// One mail as it came in.
#[derive(Clone, Default)]
pub(crate) struct Taken {
    pub(crate) from: String,
    pub(crate) to: Vec<String>,
    pub(crate) user: String,
    pub(crate) bytes: Vec<u8>,
}

/// What it answers instead of taking a mail; `None` to take it.
#[derive(Clone, Default)]
pub(crate) struct Refusals {
    pub(crate) recipient: Option<Response>,
    pub(crate) content: Option<Response>,
}

/// The server. It goes with the process.
#[derive(Clone)]
pub(crate) struct SmtpServer {
    pub(crate) port: u16,
    pub(crate) taken: Arc<Mutex<Vec<Taken>>>,
    pub(crate) refusals: Arc<Mutex<Refusals>>,
    /// Told when a conversation has ended.
    ended: Arc<(Mutex<usize>, Condvar)>,
}

/// One conversation.
struct Conversation {
    server: SmtpServer,
    mail: Taken,
}

impl SmtpServer {
    /// Starts it.
    pub(crate) fn serve(wants: Wants) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Self { port, taken: Arc::default(), refusals: Arc::default(), ended: Arc::default() };
        let serving = server.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (server, wants) = (serving.clone(), wants.clone());
                thread::spawn(move || {
                    // Whoever hangs up in the middle is the test's own affair.
                    let _ = server.converse(stream.unwrap(), &wants);
                    *server.ended.0.lock().unwrap() += 1;
                    server.ended.1.notify_all();
                });
            }
        });
        server
    }

    /// Its address, as the mailer is told it: `smtp://127.0.0.1:2525`.
    pub(crate) fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub(crate) fn refuse(&self, refusals: Refusals) {
        *self.refusals.lock().unwrap() = refusals;
    }

    pub(crate) fn take(&self) -> Vec<Taken> {
        std::mem::take(&mut self.taken.lock().unwrap())
    }

    /// Waits until a conversation has ended, with a mail or without.
    pub(crate) fn wait_for_conversation(&self) {
        let (ended, told) = &*self.ended;
        drop(told.wait_while(ended.lock().unwrap(), |ended| *ended == 0).unwrap());
    }

    fn converse(&self, stream: TcpStream, wants: &Wants) -> io::Result<()> {
        let mut builder = SessionBuilder::new("mail.example.org");
        match wants {
            Wants::Nothing => {}
            Wants::Password => {
                builder.enable_auth(AuthMechanism::Plain).insecure_enable_plaintext_auth();
            }
            Wants::PasswordByTls(_) => {
                builder.enable_auth(AuthMechanism::Plain).enable_start_tls();
            }
        }
        let handler = Conversation { server: self.clone(), mail: Taken::default() };
        let mut session = builder.build(stream.peer_addr()?.ip(), handler);
        let mut stream = BufReader::new(stream);
        session.greeting().write_to(stream.get_mut())?;
        let upgraded = talk(&mut session, &mut stream)?;
        if let (true, Wants::PasswordByTls(tls)) = (upgraded, wants) {
            let connection = ServerConnection::new(tls.clone()).map_err(io::Error::other)?;
            session.tls_active();
            talk(&mut session, &mut BufReader::new(StreamOwned::new(connection, stream.into_inner())))?;
        }
        Ok(())
    }
}

/// Line by line, until one of both ends it; whether TLS begins now.
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
            // It hangs up after a refusal, as some servers do: the session would take what comes next for more of the mail.
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
        let user = self.mail.user.clone();
        let mail = std::mem::replace(&mut self.mail, Taken { user, ..Taken::default() });
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
