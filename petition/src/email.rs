//! Email addresses and their canonical form.
//!
//! The canonical form decides who is the same person, and signatures are stored under its HMAC. It is therefore a data
//! format: never change a rule in place; a changed set of rules gets a new [`CANONICAL_VERSION`].

use std::fmt;

use crate::input::{plain, to_ascii_punctuation};

/// The version of the rules in [`EmailAddress::canonical`].
pub const CANONICAL_VERSION: u8 = 1;

/// Maximum length of an address, in bytes (RFC 5321 §4.5.3.1.3: a path of 256 including brackets).
pub const EMAIL_LENGTH_MAX: usize = 254;
/// Maximum length of the local part, in bytes (RFC 5321 §4.5.3.1.1).
pub const LOCAL_LENGTH_MAX: usize = 64;

/// A deliverable address: `local@domain`, the domain in ASCII and lower case. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq)]
pub struct EmailAddress {
    local: String,
    domain: String,
}

/// The form that all spellings of one mailbox share. `Debug` output is redacted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CanonicalEmail(String);

impl EmailAddress {
    /// Parses an address as typed or pasted: in full width, with invisible characters, as `Ann <ann@example.org>`, with
    /// `mailto:` or with punctuation around it. Returns `None` if no mail can be sent to it. Quoted local parts, domains
    /// without a dot and bare IP addresses are rejected, since they occur in abuse and not in real mailboxes; non-ASCII local
    /// parts because most mail servers still reject them.
    pub fn parse(typed: &str) -> Option<Self> {
        if typed.trim().chars().any(|character| character.is_control() && !character.is_whitespace()) {
            return None;
        }
        let address = unwrap_address(&plain(typed));
        let (local, domain) = address.rsplit_once('@')?;
        let local: String = local.trim().chars().map(to_ascii_punctuation).collect();
        Self::parse_exact(&format!("{local}@{}", join_labels(domain)))
    }

    /// Parses an address that has nothing around it and no characters to normalize, as in configuration.
    pub fn parse_exact(address: &str) -> Option<Self> {
        let (local, domain) = address.rsplit_once('@')?;
        if !is_local(local) {
            return None;
        }
        let domain = parse_domain(domain)?;
        (local.len() + 1 + domain.len() <= EMAIL_LENGTH_MAX).then(|| Self { local: local.to_owned(), domain })
    }

    /// The domain, in ASCII and lower case.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// The address to send mail to.
    pub fn to_address(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// The canonical form by the rules of [`CANONICAL_VERSION`]: lower case throughout, because no provider is known to give
    /// `Ann@` and `ann@` to two people; anything else only for the `PROVIDERS` that document it.
    pub fn canonical(&self) -> CanonicalEmail {
        let mut local = self.local.to_ascii_lowercase();
        let mut domain = self.domain.as_str();
        if let Some(provider) = PROVIDERS.iter().find(|provider| provider.domains.contains(&domain)) {
            let untagged = if provider.tags { local.split('+').next().unwrap_or_default() } else { &local };
            let folded = provider.characters.fold(untagged);
            // An address that folds to an invalid local part cannot be this provider's; leave it alone.
            if is_local(&folded) {
                local = folded;
            }
            domain = provider.domains.first().copied().unwrap_or(domain);
        }
        CanonicalEmail(format!("{local}@{domain}"))
    }
}

impl CanonicalEmail {
    /// The canonical address. Personal data, like any address.
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

/// A provider with several spellings of one mailbox.
struct Provider {
    /// Domains that share mailboxes; the first is the canonical one.
    domains: &'static [&'static str],
    /// Whether `+` starts a tag.
    tags: bool,
    /// How it treats punctuation.
    characters: Characters,
}

/// How a provider treats punctuation in the local part.
enum Characters {
    /// Significant.
    Kept,
    /// These characters are ignored.
    Ignored(&'static [char]),
    /// The first character is equivalent to the second.
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

/// Providers that document such equivalences; each with its source.
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

/// Quotes and brackets that people copy along with an address. No real local part starts with one of them.
const AROUND: &[char] = &[
    '"', '\'', '(', ')', '[', ']', '<', '>', '«', '»', '‹', '›', '“', '”', '„', '‘', '’', '‚', '\u{2BC}', '「', '」',
    '《', '》',
];
/// Punctuation of the sentence around an address.
const AFTER: &[char] = &['.', ',', ';', ':', '!', '?', '。', '、', '،', '؛'];

/// The address in `Ann <ann@example.org>,` or `mailto:ann@example.org?subject=Hello`.
fn unwrap_address(text: &str) -> String {
    let is_around = |c: char| c.is_whitespace() || AROUND.contains(&c);
    let is_after = |c: char| is_around(c) || AFTER.contains(&c);
    let text = text.trim_start_matches(is_around).trim_end_matches(|c| c != '>' && is_after(c));
    let text = match text.rsplit_once('<') {
        // Several addresses are one too many, but some programs copy the same one twice.
        Some((name, address)) if text.ends_with('>') && (!name.contains('@') || repeats(name, address)) => address,
        _ => text,
    };
    let text = text.trim_start_matches(is_around).trim_end_matches(is_after);
    match text.get(.."mailto:".len()) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => {
            let address = text["mailto:".len()..].split('?').next().unwrap_or_default();
            address.trim_end_matches(is_after).replace("%40", "@").replace("%2B", "+").replace("%2b", "+")
        }
        _ => text.to_owned(),
    }
}

/// Whether the name before an address is the address, as in `ann@example.org<mailto:ann@example.org>`.
fn repeats(name: &str, address: &str) -> bool {
    let address = address.trim_end_matches('>');
    let (at, name) = (address.len().saturating_sub(name.trim().len()), name.trim());
    address.get(at..).is_some_and(|end| end == name) && matches!(address.get(..at), Some("" | "mailto:"))
}

/// The domain without the spaces that autocorrection puts after a dot.
fn join_labels(domain: &str) -> String {
    let domain = domain.replace(['\u{3002}', '\u{FF61}'], ".");
    domain.split('.').map(str::trim).collect::<Vec<_>>().join(".")
}

/// A dot-atom (RFC 5322 §3.2.3) of at most [`LOCAL_LENGTH_MAX`] bytes.
fn is_local(local: &str) -> bool {
    local.len() <= LOCAL_LENGTH_MAX
        && local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom_character))
}

fn is_atom_character(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// The domain in ASCII (IDNA, UTS #46) and lower case; it must contain a dot and not end in a number.
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
    fn only_deliverable_addresses_are_accepted() {
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
            "Ann <ann@example.org>, Bea <bea@example.org>",
            "bea@example.org <ann@example.org>",
            "ann@example.org, bea@example.org",
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
    fn addresses_are_read_as_people_type_and_paste_them() {
        for typed in [
            "\u{200b}ann@example.org",
            "\u{feff}ann@example.org",
            "\u{200e}ann@example.org",
            "ann@example.org\u{200f}",
            "\u{202a}ann@example.org\u{202c}",
            "ann\u{ad}@example.org",
            "an\u{200d}n@exam\u{2060}ple.org",
            "ann\u{ff20}example.org",
            "ａｎｎ＠ｅｘａｍｐｌｅ．ｏｒｇ",
            "ann@example。org。",
            "ann@example.org.",
            "ann@example.org,",
            "ann@example.org; ",
            "\u{a0}\u{3000}\tann@example.org\u{2003}\r\n",
            "ann @ example.org",
            "ann@example. org",
            "mailto:ann@example.org",
            "MailTo:ann@example.org?subject=Hello",
            "mailto: ann%40example.org",
            "<ann@example.org>",
            "Ann Lee <ann@example.org>",
            "ann@example.org <ann@example.org>",
            "ann@example.org<mailto:ann@example.org>",
            "\"Lee, Ann\" <mailto:ann@example.org>,",
            "＜ann@example.org＞",
            "“ann@example.org”",
            "(ann@example.org).",
            "'ann@example.org'",
            "«ann@example.org»",
        ] {
            check(typed, Some("ann@example.org"));
        }
        check("o’brien@example.org", Some("o'brien@example.org"));
        check("ann–lee۱٢@example.org", Some("ann-lee12@example.org"));
        check("ann@ｅxample.jp", Some("ann@example.jp"));
        check("ann@نامه\u{200c}ای.com", Some("ann@xn--mgba3gch31f060k.com"));
    }

    #[test]
    fn case_is_folded_and_dots_and_tags_only_for_providers_that_do() {
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
        fn canonicalization_is_idempotent(
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
        fn parsing_never_panics(typed in "\\PC{0,300}") {
            if let Some(email) = EmailAddress::parse(&typed) {
                prop_assert!(email.to_address().is_ascii());
                prop_assert_eq!(EmailAddress::parse(&email.to_address()), Some(email));
            }
        }
    }

    #[test]
    fn debug_output_is_redacted() {
        let email = EmailAddress::parse("ann@example.org").unwrap();
        assert!(!format!("{email:?}{:?}", email.canonical()).contains("ann"));
    }
}
