//! The client's IP address, taken only from where the deployment says, since clients can send any header.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::{Extensions, HeaderMap};

/// Where to find the client's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientAddress {
    /// No trustworthy source: all clients count as one.
    Unknown,
    /// The peer address of the connection, if there is no proxy.
    Connection,
    /// This header, which the deployment's proxy overwrites or appends to: an address with or without a port. Of a list, the last
    /// one counts; clients can send the others.
    Header(String),
}

impl ClientAddress {
    /// The network of a request: an IPv4 address, or the /64 prefix that one IPv6 household has.
    pub fn range(&self, headers: &HeaderMap, extensions: &Extensions) -> Option<IpAddr> {
        let address = match self {
            Self::Unknown => None,
            Self::Connection => extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(address)| address.ip()),
            Self::Header(name) => {
                let last = headers.get_all(name).iter().next_back();
                last.and_then(|value| parse(value.to_str().ok()?.rsplit(',').next()?))
            }
        };
        address.map(range_of)
    }
}

fn parse(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    if let Ok(address) = text.parse::<IpAddr>() {
        return Some(address);
    }
    if let Ok(address) = text.parse::<SocketAddr>() {
        return Some(address.ip());
    }
    // CloudFront-Viewer-Address has IPv6 addresses with a port but without brackets.
    text.rsplit_once(':').and_then(|(address, _)| address.parse().ok())
}

fn range_of(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => IpAddr::V4(four),
            None => {
                let [a, b, c, d, ..] = six.segments();
                IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(header: &str, range: Option<&str>) {
        let source = ClientAddress::Header("x-viewer".to_owned());
        let headers = HeaderMap::from_iter([("x-viewer".parse().unwrap(), header.parse().unwrap())]);
        assert_eq!(source.range(&headers, &Extensions::new()), range.map(|r| r.parse().unwrap()), "{header}");
        assert_eq!(ClientAddress::Unknown.range(&headers, &Extensions::new()), None);
    }

    #[test]
    fn one_household_is_one_network() {
        check("192.0.2.7", Some("192.0.2.7"));
        check("192.0.2.7:4711", Some("192.0.2.7"));
        check("2001:db8:1:2:3:4:5:6", Some("2001:db8:1:2::"));
        check("[2001:db8:1:2:3:4:5:6]:4711", Some("2001:db8:1:2::"));
        check("2001:db8:1:2:3:4:5:6:4711", Some("2001:db8:1:2::"));
        check("::ffff:192.0.2.7", Some("192.0.2.7"));
        check("evil", None);
    }

    #[test]
    fn only_the_last_address_of_a_list_is_trusted() {
        check("198.51.100.1, 192.0.2.7", Some("192.0.2.7"));
        check("evil,192.0.2.7:4711", Some("192.0.2.7"));
        check("192.0.2.7, evil", None);
        let source = ClientAddress::Header("x-viewer".to_owned());
        let mut headers = HeaderMap::new();
        for value in ["198.51.100.1", "192.0.2.7"] {
            headers.append("x-viewer", value.parse().unwrap());
        }
        assert_eq!(source.range(&headers, &Extensions::new()), Some("192.0.2.7".parse().unwrap()));
    }
}
