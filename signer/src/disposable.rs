//! Domains that give out mailboxes to throw away: one person could sign with hundreds.

use std::collections::BTreeSet;

/// A list of domains; their subdomains are meant too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisposableDomains(BTreeSet<String>);

impl DisposableDomains {
    /// The widely used ones, one a line in `disposable.txt`.
    pub fn builtin() -> Self {
        Self(lines(include_str!("disposable.txt")).collect())
    }

    /// None: everybody's mailbox is taken for their own.
    pub fn none() -> Self {
        Self(BTreeSet::new())
    }

    /// These too, as a site lists them: one a line, `#` begins a remark.
    #[must_use]
    pub fn with(mut self, list: &str) -> Self {
        self.0.extend(lines(list));
        self
    }

    /// Whether a domain, or one above it, is on the list.
    pub fn contains(&self, domain: &str) -> bool {
        let mut rest = domain;
        loop {
            if self.0.contains(rest) {
                return true;
            }
            match rest.split_once('.') {
                Some((_, above)) => rest = above,
                None => return false,
            }
        }
    }
}

fn lines(list: &str) -> impl Iterator<Item = String> {
    let domain = |line: &str| line.split('#').next().unwrap_or_default().trim().to_ascii_lowercase();
    list.lines().map(domain).filter(|line| !line.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subdomains_are_meant_and_lookalikes_are_not() {
        let domains = DisposableDomains::builtin().with("# ours\nthrow.example # one\n");
        for is_listed in ["mailinator.com", "x.mailinator.com", "throw.example"] {
            assert!(domains.contains(is_listed), "{is_listed}");
        }
        for is_not in ["notmailinator.com", "com", "example.org", "gmail.com"] {
            assert!(!domains.contains(is_not), "{is_not}");
        }
    }
}
