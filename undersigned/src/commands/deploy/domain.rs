//! The records of the site's domain and of the mail domain that only DNS knows.

use std::net::SocketAddr;

use simple_dns::TYPE;

use super::dns::{look_up, system_resolver};
use super::finding::Check;
use super::stack::Stack;

/// Checks that the site's domain leads to CloudFront, and that the mail domain has a DMARC record.
pub(super) async fn check_domain(stack: &Stack, resolver: Option<SocketAddr>) -> Vec<Check> {
    let Some(resolver) = resolver.or_else(system_resolver) else {
        return vec![Check::unknown("dns", "no DNS server is known; name one with `--resolver 192.0.2.1:53`")];
    };
    let mut checks = Vec::new();
    let (domain, distribution) = (stack.parameter("SiteDomain"), stack.output("DistributionDomain"));
    if !domain.is_empty() {
        checks.push(check_site(resolver, domain, distribution).await);
    }
    checks.push(check_dmarc(resolver, stack.parameter("MailDomain")).await);
    checks
}

async fn check_site(resolver: SocketAddr, domain: &str, distribution: &str) -> Check {
    let records = match look_up(resolver, domain, TYPE::A).await {
        Ok(records) => records,
        Err(error) => return Check::unknown("dns", format!("{resolver} does not answer about {domain} ({error})")),
    };
    let todo = format!("add the record {domain} CNAME {distribution} (or an alias record)");
    match records.cname {
        Some(cname) if cname.trim_end_matches('.').eq_ignore_ascii_case(distribution) => {
            Check::ok("dns", format!("{domain} is {distribution}"))
        }
        Some(cname) => Check::warning("dns", format!("{domain} is {cname}, not {distribution}"), todo),
        None if records.addresses > 0 => Check::ok("dns", format!("{domain} has addresses")),
        None => Check::missing("dns", format!("{domain} has no address"), todo),
    }
}

async fn check_dmarc(resolver: SocketAddr, domain: &str) -> Check {
    match look_up(resolver, &format!("_dmarc.{domain}"), TYPE::TXT).await {
        Err(error) => Check::unknown("dmarc", format!("{resolver} does not answer about _dmarc.{domain} ({error})")),
        Ok(records) => match records.texts.iter().filter(|text| text.starts_with("v=DMARC1")).count() {
            1 => Check::ok("dmarc", format!("_dmarc.{domain} has a record")),
            0 => Check::warning(
                "dmarc",
                format!("_dmarc.{domain} has no record, and large mail providers may reject emails without one"),
                format!("add the record _dmarc.{domain} TXT \"v=DMARC1; p=none\""),
            ),
            _ => Check::missing("dmarc", format!("_dmarc.{domain} has several records, so none counts"), "keep one"),
        },
    }
}
