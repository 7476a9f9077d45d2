//! Where the preview listens, and the addresses at which browsers reach it.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};
use reader::system_error::reason;
use tokio::net::TcpListener;

use super::access::Access;
use crate::exit::Failure;
use crate::terminal::Terminal;

/// The first port to try.
const PORT: u16 = 4000;
/// How many ports after it are tried.
const PORTS_TRIED: u16 = 100;

/// Listens on the given port, or else on the first free one from [`PORT`] on. `host` is an IP address or a name.
pub(crate) async fn listen(host: &str, port: Option<u16>) -> Result<TcpListener, Failure> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + PORTS_TRIED,
    };
    let mut last = None;
    for port in ports {
        match TcpListener::bind((bare(host), port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) => {
                let is_taken = error.kind() == ErrorKind::AddrInUse;
                last = Some((port, error));
                if !is_taken {
                    break;
                }
            }
        }
    }
    let (port, error) = last.expect("there is at least one port to try");
    Err(not_listening(host, port, error))
}

fn not_listening(host: &str, port: u16, error: std::io::Error) -> Failure {
    let is_name = bare(host).parse::<IpAddr>().is_err();
    let cure = match error.kind() {
        ErrorKind::AddrInUse => "choose another `--port`, or leave it out to take a free one",
        ErrorKind::PermissionDenied => "only administrators can use ports below 1024; choose a higher `--port`",
        ErrorKind::AddrNotAvailable => {
            "`--host` takes an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all"
        }
        // Looking up the name failed.
        _ if is_name => {
            return Failure::Usage(format!(
                "`--host {host}` is not the name of this machine; write one of its addresses, such as 127.0.0.1, or 0.0.0.0 for all"
            ));
        }
        _ => return Failure::machine(format!("listening on {host}, port {port}"), error),
    };
    Failure::Usage(format!("listening on {host}, port {port}: {}; {cure}", reason(&error)))
}

/// An IPv6 address without the brackets that it has in URLs.
fn bare(host: &str) -> &str {
    host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
}

/// The URLs of a preview, each with a trailing slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Addresses {
    /// For browsers on this machine.
    pub(crate) local: String,
    /// For other machines, the most likely first.
    network: Vec<String>,
    /// Where browsers reach a preview that is inside a container, or behind a tunnel.
    outside: Option<String>,
    pub(crate) port: u16,
}

impl Addresses {
    /// The URLs of a listener that `host` was given for; `outside` is the one that browsers use, if it is another.
    pub(crate) fn of(host: &str, outside: Option<&url::Url>, listener: &TcpListener) -> Result<Self, Failure> {
        let address = listener.local_addr().map_err(|error| Failure::machine("listening", error))?;
        let machine = if address.ip().is_unspecified() { machine_addresses() } else { Vec::new() };
        Ok(Self { outside: outside.map(url::Url::to_string), ..Self::new(bare(host), address, &machine) })
    }

    fn new(host: &str, bound: SocketAddr, machine: &[IpAddr]) -> Self {
        let url = |ip: IpAddr| format!("http://{}/", SocketAddr::new(ip, bound.port()));
        let is_reached = |ip: &&IpAddr| bound.is_ipv6() || ip.is_ipv4();
        match bound.ip() {
            ip if ip.is_unspecified() => {
                let loopback = if ip.is_ipv4() { Ipv4Addr::LOCALHOST.into() } else { Ipv6Addr::LOCALHOST.into() };
                let network = machine.iter().filter(is_reached).map(|ip| url(*ip)).collect();
                Self { local: url(loopback), network, outside: None, port: bound.port() }
            }
            ip => {
                let is_name = host.parse::<IpAddr>().is_err();
                let local = if is_name { format!("http://{host}:{}/", bound.port()) } else { url(ip) };
                let network = if ip.is_loopback() { Vec::new() } else { vec![local.clone()] };
                Self { local, network, outside: None, port: bound.port() }
            }
        }
    }

    /// The base of the links in pages and emails, which other machines can follow if the preview is open to them.
    pub(crate) fn base(&self) -> &str {
        self.outside.as_ref().or(self.network.first()).unwrap_or(&self.local)
    }

    /// Prints each address, and the first of the network as a QR code for a phone.
    pub(crate) fn print(&self, access: &Access, allowed: &[String], terminal: &Terminal) {
        if let Some(outside) = &self.outside {
            terminal.result(format_args!("Preview at {}", access.invitation(outside)));
            return;
        }
        let is_open = self.network.contains(&self.local);
        let local = if is_open { access.invitation(&self.local) } else { self.local.clone() };
        terminal.result(format_args!("Preview at {local}"));
        for url in self.network.iter().filter(|url| **url != self.local) {
            terminal.result(format_args!("On the network at {}", access.invitation(url)));
        }
        for name in allowed {
            terminal.result(format_args!("Through {name} at {}", access.invitation(&format!("https://{name}/"))));
        }
        if let Some(code) = self.network.first().and_then(|url| qr_code(&access.invitation(url), terminal.colored())) {
            terminal.status(format_args!("{code}\nScan it with a phone on the same network."));
        }
    }
}

/// The addresses of this machine in its networks, that of the default route first.
fn machine_addresses() -> Vec<IpAddr> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let all = interfaces.iter().filter(|interface| !interface.is_loopback() && !interface.is_link_local());
    let mut all: Vec<IpAddr> = all.map(if_addrs::Interface::ip).collect();
    let default = default_route();
    all.sort_by_key(|ip| (Some(*ip) != default, ip.is_ipv6()));
    all.dedup();
    all
}

/// The address from which this machine reaches others.
fn default_route() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // Sends nothing; the address is one for documentation (RFC 5737).
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

/// A QR code in half blocks: light modules are drawn, dark ones left out.
fn qr_code(url: &str, colored: bool) -> Option<String> {
    let code = QrCode::with_error_correction_level(url, EcLevel::L).ok()?;
    let drawn = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
    // With colours it is white on black, whatever those of the terminal are.
    let (start, end) = if colored { ("\u{1b}[97;40m", "\u{1b}[0m") } else { ("", "") };
    Some(drawn.lines().map(|line| format!("{start}{line}{end}")).collect::<Vec<_>>().join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_an_address_that_other_machines_reach() {
        let machine: Vec<IpAddr> = ["192.168.0.7", "10.0.0.2", "fd00::7"].map(|ip| ip.parse().unwrap()).into();
        for (host, bound, local, base, count) in [
            ("127.0.0.1", "127.0.0.1:4000", "http://127.0.0.1:4000/", "http://127.0.0.1:4000/", 0),
            ("localhost", "[::1]:4000", "http://localhost:4000/", "http://localhost:4000/", 0),
            ("::1", "[::1]:4000", "http://[::1]:4000/", "http://[::1]:4000/", 0),
            ("0.0.0.0", "0.0.0.0:4000", "http://127.0.0.1:4000/", "http://192.168.0.7:4000/", 2),
            ("::", "[::]:4000", "http://[::1]:4000/", "http://192.168.0.7:4000/", 3),
            ("10.0.0.2", "10.0.0.2:4000", "http://10.0.0.2:4000/", "http://10.0.0.2:4000/", 1),
            ("desk", "10.0.0.2:4000", "http://desk:4000/", "http://desk:4000/", 1),
        ] {
            let addresses = Addresses::new(host, bound.parse().unwrap(), &machine);
            assert_eq!((addresses.local.as_str(), addresses.base()), (local, base), "{host}");
            assert_eq!(addresses.network.len(), count, "{host}");
        }
    }

    #[test]
    fn in_a_container_links_lead_to_the_port_that_is_published() {
        let machine: Vec<IpAddr> = vec!["172.17.0.2".parse().unwrap()];
        let inside = Addresses::new("0.0.0.0", "0.0.0.0:4000".parse().unwrap(), &machine);
        let addresses = Addresses { outside: Some("http://localhost:8080/".to_owned()), ..inside };
        assert_eq!(addresses.base(), "http://localhost:8080/");
        assert_eq!(addresses.local, "http://127.0.0.1:4000/", "commands in the container use it");
    }

    #[test]
    fn without_a_network_links_lead_to_this_machine() {
        let addresses = Addresses::new("0.0.0.0", "0.0.0.0:4000".parse().unwrap(), &[]);
        assert_eq!(addresses.base(), "http://127.0.0.1:4000/");
    }

    #[test]
    fn a_qr_code_has_a_light_margin_of_four_modules() {
        let code = qr_code("http://192.168.0.7:4000/?preview=0123456789abcdef0123456789abcdef", false).unwrap();
        let lines: Vec<&str> = code.lines().collect();
        let width = lines[0].chars().count();
        assert!(lines.iter().all(|line| line.chars().count() == width), "{code}");
        assert!(lines[..lines.len() - 1].iter().all(|line| line.starts_with("████")), "{code}");
        assert!(lines[..2].iter().all(|line| line.chars().all(|c| c == '█')) && lines[2].contains(' '), "{code}");
        assert!(width < 60, "it fits a terminal of 80 columns");
        assert!(qr_code("http://a/", true).unwrap().starts_with("\u{1b}[97;40m█"));
    }
}
