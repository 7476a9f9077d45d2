//! Addresses of domains that are reserved for examples (RFC 2606).

/// The message about such an address.
pub(crate) const EXAMPLE_ADDRESS: &str = "this address is an example";

/// Whether a web or email address, perhaps with a name before it, is of `example.org`, `example.com` or `example.net`.
pub(crate) fn is_example(written: &str) -> bool {
    let host = match written.split_once("://") {
        Some((_, rest)) => rest,
        None => written.rsplit_once('@').map_or("", |(_, host)| host),
    };
    let host = host.split(['/', '?', '#', ':', '>', '"', ' ']).next().unwrap_or_default().to_ascii_lowercase();
    ["example.org", "example.com", "example.net"]
        .iter()
        .any(|domain| host.strip_suffix(domain).is_some_and(|before| before.is_empty() || before.ends_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_reserved_domains_are_examples() {
        for written in
            ["https://petitions.example.org/", "Us <us@example.com>", "mailto:us@EXAMPLE.net", "http://example.org:80"]
        {
            assert!(is_example(written), "{written}");
        }
        for written in ["https://notexample.org/", "https://example.org.uk/", "us@example.social", "example", ""] {
            assert!(!is_example(written), "{written}");
        }
    }
}
