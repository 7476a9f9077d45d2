//! `content/site.yaml` and the stack's parameters say the same.

use reader::content::Site;
use url::Url;

use super::finding::Check;
use super::stack::Stack;

const NAME: &str = "site.yaml";

/// What differs; one `ok` if nothing does.
pub(super) fn check_settings(settings: &Site, stack: &Stack) -> Vec<Check> {
    let prefix = settings.aws.prefix.as_deref().unwrap_or(publisher::TABLE_PREFIX);
    let days = settings.signing.recovery_days.to_string();
    let same = [
        ("base_url", settings.base_url.as_str(), "SiteUrl"),
        ("aws.prefix", prefix, "TablePrefix"),
        ("signing.recovery_days", days.as_str(), "RecoveryDays"),
    ];
    let mut checks = Vec::new();
    for (key, value, parameter) in same {
        let deployed = stack.parameter(parameter);
        if value != deployed {
            checks.push(Check::missing(
                NAME,
                format!("`{key}` is {value}, but {parameter} is {deployed}"),
                "change one of them, and deploy or publish",
            ));
        }
    }
    checks.extend(check_url(settings, stack));
    checks.extend(check_sender(settings, stack));
    if settings.controller.as_ref().is_none_or(|controller| controller.contact.is_none()) {
        let todo = "say in `controller` who is responsible for signers' data, and how to reach them";
        checks.push(Check::missing(NAME, "`controller` has no name or no contact", todo));
    }
    if checks.is_empty() {
        checks.push(Check::ok(NAME, "it fits the parameters of the stack"));
    }
    checks
}

/// Whether SiteDomain and SitePath are those of SiteUrl, or ApiUrl is that of the signer of pages elsewhere.
fn check_url(settings: &Site, stack: &Stack) -> Vec<Check> {
    let api = stack.parameter("ApiUrl");
    if !api.is_empty() {
        let endpoint = stack.api_url(settings);
        let found = format!("`signing.endpoint` is {endpoint}, but ApiUrl is {api}");
        let check = Check::missing(NAME, found, "change one of them, and deploy or publish");
        return if endpoint == api { Vec::new() } else { vec![check] };
    }
    let Ok(url) = Url::parse(stack.site_url()) else {
        return vec![Check::missing(NAME, "SiteUrl is not a URL", "deploy with the URL of the site")];
    };
    let (domain, path) = (stack.parameter("SiteDomain"), stack.parameter("SitePath"));
    let mut checks = Vec::new();
    if !domain.is_empty() && url.host_str() != Some(domain) {
        let found = format!("SiteDomain is {domain}, but SiteUrl is {url}");
        checks.push(Check::missing(NAME, found, "deploy with the host of SiteUrl as SiteDomain"));
    }
    if url.path().trim_end_matches('/') != path {
        let found = format!("SitePath is `{path}`, but SiteUrl is {url}: no one could sign");
        checks.push(Check::missing(
            NAME,
            found,
            "deploy with the path of SiteUrl, without its last slash, as SitePath",
        ));
    }
    checks
}

/// Whether the stack may send from the sender's address.
fn check_sender(settings: &Site, stack: &Stack) -> Option<Check> {
    let domain = stack.parameter("MailDomain");
    let Some(mail) = &settings.mail else {
        return Some(Check::missing(
            NAME,
            "there is no `mail: { from }`",
            format!("add one with an address @{domain}"),
        ));
    };
    let sender = mail.from.trim().trim_end_matches('>').rsplit('@').next().unwrap_or_default();
    (!sender.eq_ignore_ascii_case(domain)).then(|| {
        let found = format!("`mail.from` is @{sender}, but MailDomain is {domain}: SES would refuse every email");
        Check::missing(NAME, found, "use an address of MailDomain, or deploy with another MailDomain")
    })
}
