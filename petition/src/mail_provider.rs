//! Large mail providers, by which mails are counted and logged. Any other domain could name a family or a small firm, so all of
//! them count as one.

use crate::email::EmailAddress;

/// A large mail provider, or [`MailProvider::OTHER`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MailProvider(&'static str);

impl MailProvider {
    /// All domains that are not in the list.
    pub const OTHER: Self = Self("other");

    /// The provider of an address.
    pub fn of(email: &EmailAddress) -> Self {
        let of = |(_, domains): &&(&str, &[&str])| domains.contains(&email.domain());
        PROVIDERS.iter().find(of).map_or(Self::OTHER, |(name, _)| Self(name))
    }

    /// Parses the name, as in tokens and attributes. Unknown names, which an older or newer release may have, are `OTHER`.
    pub fn parse(name: &str) -> Self {
        Self::all().find(|provider| provider.0 == name).unwrap_or(Self::OTHER)
    }

    /// All providers, `OTHER` last.
    pub fn all() -> impl Iterator<Item = Self> {
        PROVIDERS.iter().map(|(name, _)| Self(name)).chain([Self::OTHER])
    }

    /// The name: lower-case letters and digits, so that it can be part of an attribute's name.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// Names and domains. Each provider has millions of mailboxes, so its name identifies no one.
const PROVIDERS: &[(&str, &[&str])] = &[
    ("gmail", &["gmail.com", "googlemail.com"]),
    (
        "outlook",
        &[
            "outlook.com",
            "hotmail.com",
            "live.com",
            "msn.com",
            "outlook.de",
            "outlook.es",
            "outlook.fr",
            "outlook.it",
            "outlook.com.br",
            "hotmail.co.uk",
            "hotmail.com.br",
            "hotmail.de",
            "hotmail.es",
            "hotmail.fr",
            "hotmail.it",
            "hotmail.nl",
            "hotmail.se",
            "live.co.uk",
            "live.de",
            "live.fr",
            "live.it",
            "live.nl",
        ],
    ),
    (
        "yahoo",
        &[
            "yahoo.com",
            "ymail.com",
            "rocketmail.com",
            "aol.com",
            "yahoo.ca",
            "yahoo.co.id",
            "yahoo.co.in",
            "yahoo.co.uk",
            "yahoo.com.ar",
            "yahoo.com.au",
            "yahoo.com.br",
            "yahoo.com.mx",
            "yahoo.de",
            "yahoo.es",
            "yahoo.fr",
            "yahoo.in",
            "yahoo.it",
        ],
    ),
    ("icloud", &["icloud.com", "me.com", "mac.com"]),
    ("proton", &["proton.me", "protonmail.com", "pm.me", "protonmail.ch"]),
    ("gmx", &["gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "gmx.fr"]),
    ("webde", &["web.de"]),
    ("tonline", &["t-online.de"]),
    ("freenet", &["freenet.de"]),
    ("orange", &["orange.fr", "wanadoo.fr"]),
    ("free", &["free.fr"]),
    ("laposte", &["laposte.net"]),
    ("sfr", &["sfr.fr", "neuf.fr"]),
    ("libero", &["libero.it"]),
    ("wp", &["wp.pl", "o2.pl"]),
    ("onet", &["onet.pl", "op.pl"]),
    ("seznam", &["seznam.cz", "email.cz"]),
    ("ukrnet", &["ukr.net"]),
    ("bt", &["btinternet.com"]),
    ("sky", &["sky.com"]),
    ("comcast", &["comcast.net"]),
    ("att", &["att.net", "sbcglobal.net", "bellsouth.net"]),
    ("uol", &["uol.com.br", "bol.com.br"]),
    ("yahoojp", &["yahoo.co.jp"]),
    ("docomo", &["docomo.ne.jp"]),
    ("naver", &["naver.com"]),
    ("qq", &["qq.com", "foxmail.com"]),
    ("netease", &["163.com", "126.com"]),
    ("mailru", &["mail.ru", "bk.ru", "inbox.ru", "list.ru"]),
    ("yandex", &["yandex.ru", "ya.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua"]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn large_providers_are_named_and_all_others_are_not() {
        let of = |email: &str| MailProvider::of(&EmailAddress::parse(email).unwrap()).as_str();
        assert_eq!(of("ann@GMAIL.com"), "gmail");
        assert_eq!(of("ann@googlemail.com"), "gmail");
        assert_eq!(of("ann@hotmail.fr"), "outlook");
        assert_eq!(of("ann@the-lovelace-family.example"), "other");
        assert_eq!(of("ann@mail.gmail.com"), "other");
    }

    #[test]
    fn names_can_be_parsed_and_be_part_of_an_attribute() {
        for provider in MailProvider::all() {
            assert_eq!(MailProvider::parse(provider.as_str()), provider);
            assert!(provider.as_str().bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
        }
        assert_eq!(MailProvider::parse("smith.example"), MailProvider::OTHER);
    }

    #[test]
    fn each_domain_belongs_to_one_provider() {
        let domains: Vec<&str> = PROVIDERS.iter().flat_map(|(_, domains)| domains.iter().copied()).collect();
        assert_eq!(domains.iter().collect::<BTreeSet<_>>().len(), domains.len());
        for domain in domains {
            let email = EmailAddress::parse(&format!("ann@{domain}"));
            assert_ne!(email.map(|email| MailProvider::of(&email)), Some(MailProvider::OTHER), "{domain}");
        }
    }
}
