//! Asks a DNS server, since the system's functions return addresses only.

use std::io::{Error, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use signer::{Random as _, SystemRandom};
use simple_dns::rdata::RData;
use simple_dns::{CLASS, Name, Packet, PacketFlag, Question, TYPE};
use tokio::net::UdpSocket;

/// The time of one try.
const TIMEOUT: Duration = Duration::from_secs(3);
/// Queries are datagrams, which get lost.
const TRIES: u32 = 3;
/// More than a server sends without being told that more is accepted.
const RESPONSE_MAX: usize = 4096;

/// What a name has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Records {
    /// The name that it is an alias of.
    pub(super) cname: Option<String>,
    pub(super) addresses: usize,
    pub(super) texts: Vec<String>,
}

/// The first server of the system.
pub(super) fn system_resolver() -> Option<SocketAddr> {
    let file = std::fs::read_to_string("/etc/resolv.conf").ok()?;
    let servers = file.lines().filter_map(|line| line.trim().strip_prefix("nameserver"));
    let address = servers.filter_map(|address| address.trim().parse().ok()).next()?;
    Some(SocketAddr::new(address, 53))
}

/// The records of one type of a name; empty if it does not exist.
pub(super) async fn look_up(resolver: SocketAddr, name: &str, kind: TYPE) -> Result<Records, Error> {
    let mut id = [0; 2];
    SystemRandom.fill(&mut id);
    let id = u16::from_be_bytes(id);
    let invalid = || Error::from(ErrorKind::InvalidInput);
    let mut query = Packet::new_query(id);
    query.set_flags(PacketFlag::RECURSION_DESIRED);
    let name = Name::new(name).map_err(|_| invalid())?;
    query.questions.push(Question::new(name, kind.into(), CLASS::IN.into(), false));
    let query = query.build_bytes_vec().map_err(|_| invalid())?;
    let any = if resolver.is_ipv4() {
        SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0))
    } else {
        SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0))
    };
    let socket = UdpSocket::bind(any).await?;
    socket.connect(resolver).await?;
    for _ in 0..TRIES {
        socket.send(&query).await?;
        let mut response = [0; RESPONSE_MAX];
        if let Ok(length) = tokio::time::timeout(TIMEOUT, socket.recv(&mut response)).await
            && let Some(records) = response.get(..length?).and_then(|response| read(response, id))
        {
            return Ok(records);
        }
    }
    Err(ErrorKind::TimedOut.into())
}

fn read(response: &[u8], id: u16) -> Option<Records> {
    let packet = Packet::parse(response).ok().filter(|packet| packet.id() == id)?;
    let mut records = Records::default();
    for answer in &packet.answers {
        match &answer.rdata {
            RData::CNAME(cname) if records.cname.is_none() => records.cname = Some(cname.0.to_string()),
            RData::A(_) | RData::AAAA(_) => records.addresses += 1,
            RData::TXT(text) => records.texts.push(String::try_from(text.clone()).ok()?),
            _ => {}
        }
    }
    Some(records)
}
