//! Domains of disposable mailboxes, with which one person could sign hundreds of times.

use std::collections::BTreeSet;

/// A set of domains, including their subdomains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisposableDomains(BTreeSet<String>);

impl DisposableDomains {
    /// Widely used providers: the domains in `disposable.txt`.
    pub fn builtin() -> Self {
        Self(lines(include_str!("disposable.txt")).collect())
    }

    /// Adds a site's own list: one domain per line; `#` starts a comment.
    #[must_use]
    pub fn with(mut self, list: &str) -> Self {
        self.0.extend(lines(list));
        self
    }

    /// Whether the set contains the domain or one of its parent domains.
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
    fn subdomains_match_and_lookalikes_do_not() {
        let domains = DisposableDomains::builtin().with("# ours\nthrow.example # one\n");
        for is_listed in ["mailinator.com", "x.mailinator.com", "throw.example"] {
            assert!(domains.contains(is_listed), "{is_listed}");
        }
        for is_not in ["notmailinator.com", "com", "example.org", "gmail.com"] {
            assert!(!domains.contains(is_not), "{is_not}");
        }
    }
}
