//! E-mail addresses and their canonical form: one person, one key.
//!
//! The canonical form decides who is the same person, and signatures are kept under its HMAC: it is a data format. A rule
//! is never changed in place; a changed set of rules is a new [`CANONICAL_VERSION`].

use std::fmt;

/// The version of the rules in [`EmailAddress::canonical`].
pub const CANONICAL_VERSION: u8 = 1;

/// The longest address that mail can be sent to, in bytes (RFC 5321 §4.5.3.1.3: a path of 256 with its brackets).
pub const EMAIL_LENGTH_MAX: usize = 254;
/// The longest part before the `@`, in bytes (RFC 5321 §4.5.3.1.1).
pub const LOCAL_LENGTH_MAX: usize = 64;

/// An address that a mail can be sent to: `local@domain`, the domain in ASCII and lower case. Its `Debug` form is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    local: String,
    domain: String,
}

/// The form of an address that is the same for all spellings of one mailbox. Its `Debug` form is redacted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CanonicalEmail(String);

impl EmailAddress {
    /// Reads an address as people type it, white space around it dropped. `None` when no mail can be sent to it:
    /// quoted local parts, domains without a dot and bare IP addresses are refused, since nobody's mailbox has them
    /// and much abuse does; local parts beyond ASCII since most mail servers refuse them still.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim();
        let (local, domain) = typed.rsplit_once('@')?;
        if !is_local(local) {
            return None;
        }
        let domain = parse_domain(domain)?;
        (local.len() + 1 + domain.len() <= EMAIL_LENGTH_MAX).then(|| Self { local: local.to_owned(), domain })
    }

    /// The part after the `@`, in ASCII and lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The address as mail is sent to it.
    pub fn to_address(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// The canonical form, by the rules of [`CANONICAL_VERSION`]: lower case throughout, because no provider is known that
    /// gives `Ann@` and `ann@` to two people; everything else only as [`PROVIDERS`] says.
    pub fn canonical(&self) -> CanonicalEmail {
        let mut local = self.local.to_ascii_lowercase();
        let mut domain = self.domain.as_str();
        if let Some(provider) = PROVIDERS.iter().find(|provider| provider.domains.contains(&domain)) {
            let untagged = if provider.tags { local.split('+').next().unwrap_or_default() } else { &local };
            let folded = provider.characters.fold(untagged);
            // What folds to nothing that can stand before an `@` is no address of the provider's; it stays itself.
            if is_local(&folded) {
                local = folded;
            }
            domain = provider.domains.first().copied().unwrap_or(domain);
        }
        CanonicalEmail(format!("{local}@{domain}"))
    }
}

impl CanonicalEmail {
    /// The form as text: an address of the mailbox, yet personal data like any.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(…)")
    }
}

impl fmt::Debug for CanonicalEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CanonicalEmail(…)")
    }
}

/// A provider that gives one mailbox several spellings.
struct Provider {
    /// Its domains, all of them the same mailbox; the first stands for all.
    domains: &'static [&'static str],
    /// Whether `+` and what follows is a tag.
    tags: bool,
    /// What it does with punctuation.
    characters: Characters,
}

/// What a provider does with punctuation in the part before the `@`.
enum Characters {
    /// It tells addresses apart.
    Kept,
    /// These are ignored.
    Ignored(&'static [char]),
    /// The first is the same as the second.
    Same(char, char),
}

impl Characters {
    /// The local part with the provider's punctuation rule applied.
    fn fold(&self, local: &str) -> String {
        match self {
            Self::Kept => local.to_owned(),
            Self::Ignored(characters) => local.replace(*characters, ""),
            Self::Same(from, to) => local.replace(*from, &to.to_string()),
        }
    }
}

/// The providers whose own pages say that they fold.
const PROVIDERS: &[Provider] = &[
    // support.google.com/mail/answer/7436150 (dots, googlemail), answer/22370 (tags).
    Provider { domains: &["gmail.com", "googlemail.com"], tags: true, characters: Characters::Ignored(&['.']) },
    // proton.me/support/addresses-and-aliases (one user name, three domains; `.`, `-`, `_` ignored; tags).
    Provider {
        domains: &["proton.me", "protonmail.com", "pm.me", "protonmail.ch"],
        tags: true,
        characters: Characters::Ignored(&['.', '-', '_']),
    },
    // yandex.com/support/mail: one login, these domains; `.` and `-` are the same in it; tags.
    Provider {
        domains: &["yandex.ru", "ya.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua"],
        tags: true,
        characters: Characters::Same('.', '-'),
    },
    // support.apple.com/102551: one account's @icloud.com, @me.com and @mac.com are the same mailbox; tags.
    Provider { domains: &["icloud.com", "me.com", "mac.com"], tags: true, characters: Characters::Kept },
    // learn.microsoft.com: plus addressing in Outlook.com; its domains are separate mailboxes.
    Provider { domains: &["outlook.com"], tags: true, characters: Characters::Kept },
    Provider { domains: &["hotmail.com"], tags: true, characters: Characters::Kept },
    Provider { domains: &["live.com"], tags: true, characters: Characters::Kept },
    Provider { domains: &["msn.com"], tags: true, characters: Characters::Kept },
    // fastmail.help/hc/articles/360060591053 (plus addressing).
    Provider { domains: &["fastmail.com"], tags: true, characters: Characters::Kept },
    Provider { domains: &["fastmail.fm"], tags: true, characters: Characters::Kept },
];

/// A dot-atom of RFC 5322 §3.2.3, of at most [`LOCAL_LENGTH_MAX`] bytes.
fn is_local(local: &str) -> bool {
    local.len() <= LOCAL_LENGTH_MAX
        && local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom_character))
}

fn is_atom_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// The domain in ASCII (IDNA, UTS #46) and lower case; it has a dot and does not end in a number.
fn parse_domain(typed: &str) -> Option<String> {
    let domain = idna::domain_to_ascii_strict(typed).ok()?;
    let (_, last) = domain.rsplit_once('.')?;
    let is_named = last.len() >= 2 && last.bytes().any(|byte| byte.is_ascii_alphabetic());
    (is_named && domain.split('.').all(is_label)).then_some(domain)
}

/// A label of RFC 1123 §2.1.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(typed: &str, address: Option<&str>) {
        assert_eq!(EmailAddress::parse(typed).map(|email| email.to_address()).as_deref(), address, "{typed:?}");
    }

    #[track_caller]
    fn check_canonical(typed: &str, canonical: &str) {
        assert_eq!(EmailAddress::parse(typed).expect(typed).canonical().as_str(), canonical, "{typed:?}");
    }

    #[test]
    fn an_address_is_what_mail_can_be_sent_to() {
        check("ann@example.org", Some("ann@example.org"));
        check("  Ann.Lee+news@Example.ORG\n", Some("Ann.Lee+news@example.org"));
        check("o'brien@example.org", Some("o'brien@example.org"));
        check("ann@bücher.example", Some("ann@xn--bcher-kva.example"));
        check("ann@例え.テスト", Some("ann@xn--r8jz45g.xn--zckzah"));
        for wrong in [
            "",
            "@",
            "ann",
            "ann@",
            "@example.org",
            "ann@example",
            "ann@@example.org",
            "ann lee@example.org",
            "ann@exa mple.org",
            ".ann@example.org",
            "ann.@example.org",
            "a..b@example.org",
            "ann@-a.org",
            "ann@a-.org",
            "ann@127.0.0.1",
            "ann@[127.0.0.1]",
            "\"ann\"@example.org",
            "ann@example..org",
            "ann@.org",
            "ann@example.org.",
            "ann\r\nBcc: x@example.org",
            "ann@example.org\r\nBcc:",
            "ann<x>@example.org",
            "änn@example.org",
            "ann@a_b.org",
            "ann@localhost",
            "a\0b@example.org",
        ] {
            check(wrong, None);
        }
        check(&format!("{}@example.org", "a".repeat(64)), Some(&format!("{}@example.org", "a".repeat(64))));
        check(&format!("{}@example.org", "a".repeat(65)), None);
        check(&format!("a@{}example.org", "a.".repeat(130)), None);
    }

    #[test]
    fn case_is_folded_and_dots_and_tags_only_where_the_provider_does() {
        check_canonical("Ann@Example.org", "ann@example.org");
        check_canonical("a.n.n+tag@example.org", "a.n.n+tag@example.org");
        check_canonical("A.n.n+tag@googlemail.com", "ann@gmail.com");
        check_canonical("ann@gmail.com", "ann@gmail.com");
        check_canonical("a.n-n_+x@pm.me", "ann@proton.me");
        check_canonical("ivan.petrov+x@ya.ru", "ivan-petrov@yandex.ru");
        check_canonical("ann.lee+x@me.com", "ann.lee@icloud.com");
        check_canonical("ann.lee+x@outlook.com", "ann.lee@outlook.com");
        check_canonical("ann.lee@hotmail.com", "ann.lee@hotmail.com");
        check_canonical("ann@bücher.example", "ann@xn--bcher-kva.example");
        check_canonical("+news@gmail.com", "+news@gmail.com");
        check_canonical("--@proton.me", "--@proton.me");
    }

    proptest! {
        #[test]
        fn canonical_addresses_are_addresses_and_stay_as_they_are(
            local in "[a-zA-Z0-9._+-]{1,12}",
            domain in prop::sample::select(vec!["gmail.com", "pm.me", "ya.ru", "me.com", "Example.org", "bücher.example"]),
        ) {
            if let Some(email) = EmailAddress::parse(&format!("{local}@{domain}")) {
                let canonical = email.canonical();
                let again = EmailAddress::parse(canonical.as_str());
                prop_assert!(again.is_some());
                prop_assert_eq!(again.map(|email| email.canonical()), Some(canonical));
            }
        }

        #[test]
        fn any_text_is_read_or_refused(typed in "\\PC{0,300}") {
            if let Some(email) = EmailAddress::parse(&typed) {
                prop_assert!(email.to_address().is_ascii());
            }
        }
    }

    #[test]
    fn an_address_does_not_get_into_debug_output() {
        let email = EmailAddress::parse("ann@example.org").unwrap();
        assert!(!format!("{email:?}{:?}", email.canonical()).contains("ann"));
    }
}
