//! Rules that staff change while the service runs: rates, networks and mail domains. They are one item of the table of
//! petitions, over the limits of the deployment.
//!
//! Every rule has a reason and an end. Networks are the only addresses stored in clear; blocked ones are so wide (/24, or /48 for
//! IPv6) that they identify no household.

use std::net::IpAddr;

use ipnet::IpNet;
use jiff::{SignedDuration, Timestamp};
use petition::index::Rates;
use serde::{Deserialize, Serialize};

/// Version of the format.
const VERSION: u8 = 1;
/// How long a rule holds unless staff say otherwise.
pub const RULE_DAYS: i64 = 7;
/// How long it may hold.
pub const RULE_DAYS_MAX: i64 = 30;

/// The limits. Those per network are the UK Parliament's (alphagov/e-petitions, `RateLimit`: 10 per minute, 20 per five
/// minutes): people in an office or a school can continue after a short wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Signatures from one network on one petition per minute.
    pub(crate) per_minute: i64,
    /// The same per five minutes.
    pub(crate) per_five_minutes: i64,
    /// Mails to one mailbox per day, over all petitions; later ones are held until the next day (UTC).
    pub(crate) mailbox_per_day: i64,
    /// Weight of a post whose trap field is filled.
    pub(crate) trapped: i64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { per_minute: 10, per_five_minutes: 20, mailbox_per_day: 30, trapped: 5 }
    }
}

impl Limits {
    /// The limits of a site: those of its deployment, or else those of its settings, or else the default ones.
    pub(crate) fn of(site: &Rates, deployment: &Rates) -> Self {
        let default = Self::default();
        let rate = |of: fn(&Rates) -> Option<u32>, default| of(deployment).or(of(site)).map_or(default, i64::from);
        Self {
            per_minute: rate(|rates| rates.per_minute, default.per_minute),
            per_five_minutes: rate(|rates| rates.per_five_minutes, default.per_five_minutes),
            mailbox_per_day: rate(|rates| rates.mailbox_per_day, default.mailbox_per_day),
            trapped: default.trapped,
        }
    }
}

/// All rules. The default has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules(Vec<Rule>);

/// A rule, which is ignored after its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// What it does.
    #[serde(flatten)]
    pub effect: Effect,
    /// Why staff made it.
    pub reason: String,
    /// When it ends.
    pub until: Timestamp,
}

/// What a rule does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Replaces [`Limits::per_minute`].
    PerMinute(i64),
    /// Replaces [`Limits::per_five_minutes`].
    PerFiveMinutes(i64),
    /// Replaces [`Limits::mailbox_per_day`].
    MailboxPerDay(i64),
    /// Rejects signatures from a network.
    BlockNetwork(IpNet),
    /// Lifts the limits per network, and no other.
    AllowNetwork(IpNet),
    /// Rejects addresses of a mail domain and its subdomains.
    BlockDomain(String),
    /// Accepts addresses of a mail domain, and of its subdomains, that the list of disposable ones has.
    AllowDomain(String),
}

/// Why rules are invalid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RulesError {
    /// The text is not of this format.
    #[error("the rules cannot be parsed")]
    Malformed,
    /// A newer release wrote them.
    #[error("the rules have version {0}, which needs a newer release")]
    Version(u8),
    /// A rate below 1.
    #[error("a rate must be at least 1")]
    Rate,
    /// A blocked network that is too small.
    #[error("{0} is too small to block: use /24 or wider for IPv4, /48 or wider for IPv6")]
    Narrow(IpNet),
    /// An allowed network that is smaller than what is known of an address.
    #[error("{0} is too small: IPv6 addresses are known by their /64")]
    Unknowable(IpNet),
    /// A rule without a reason.
    #[error("a rule needs a reason")]
    Reason,
    /// A rule that would hold for too long.
    #[error("a rule may hold for 30 days at most")]
    End,
}

#[derive(Serialize, Deserialize)]
struct RulesFile {
    version: u8,
    rules: Vec<Rule>,
}

impl Effect {
    /// Whether two rules are about the same rate, network or domain, so that a new one replaces the old.
    pub fn has_subject_of(&self, other: &Self) -> bool {
        use Effect::{AllowDomain, AllowNetwork, BlockDomain, BlockNetwork};
        match (self, other) {
            (BlockNetwork(a) | AllowNetwork(a), BlockNetwork(b) | AllowNetwork(b)) => a == b,
            (BlockDomain(a) | AllowDomain(a), BlockDomain(b) | AllowDomain(b)) => a == b,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}

impl Rules {
    /// Parses the JSON of the item.
    ///
    /// # Errors
    /// The first error.
    pub fn parse(text: &str, now: Timestamp) -> Result<Self, RulesError> {
        let file: RulesFile = serde_json::from_str(text).map_err(|_| RulesError::Malformed)?;
        if file.version != VERSION {
            return Err(RulesError::Version(file.version));
        }
        file.rules.iter().try_for_each(|rule| check(rule, now))?;
        Ok(Self(file.rules))
    }

    /// The JSON of the item.
    pub fn to_text(&self) -> String {
        let file = RulesFile { version: VERSION, rules: self.0.clone() };
        serde_json::to_string(&file).expect("rules are plain texts and numbers")
    }

    /// The rules that hold at `now`.
    pub fn active(&self, now: Timestamp) -> impl Iterator<Item = &Rule> {
        self.0.iter().filter(move |rule| rule.until > now)
    }

    /// Adds a rule in place of those with the same subject, and drops those that have ended.
    ///
    /// # Errors
    /// If the rule is invalid.
    pub fn with(&self, rule: Rule, now: Timestamp) -> Result<Self, RulesError> {
        check(&rule, now)?;
        let mut rules = self.without(&rule.effect, now).0;
        rules.push(rule);
        Ok(Self(rules))
    }

    /// Drops the rules with the subject of `effect`, and those that have ended.
    #[must_use]
    pub fn without(&self, effect: &Effect, now: Timestamp) -> Self {
        Self(self.active(now).filter(|rule| !rule.effect.has_subject_of(effect)).cloned().collect())
    }

    /// The limits of the site with the rates of these rules.
    pub(crate) fn limits(&self, site: Limits, now: Timestamp) -> Limits {
        let mut limits = site;
        for rule in self.active(now) {
            match rule.effect {
                Effect::PerMinute(rate) => limits.per_minute = rate,
                Effect::PerFiveMinutes(rate) => limits.per_five_minutes = rate,
                Effect::MailboxPerDay(rate) => limits.mailbox_per_day = rate,
                _ => {}
            }
        }
        limits
    }

    /// Until when a network is blocked. Where several rules apply, the narrowest one does.
    pub(crate) fn blocked_until(&self, network: Option<IpAddr>, now: Timestamp) -> Option<Timestamp> {
        self.network_rule(network, now)
            .and_then(|rule| matches!(rule.effect, Effect::BlockNetwork(_)).then_some(rule.until))
    }

    /// Whether the limits per network are lifted.
    pub(crate) fn is_allowed(&self, network: Option<IpAddr>, now: Timestamp) -> bool {
        self.network_rule(network, now).is_some_and(|rule| matches!(rule.effect, Effect::AllowNetwork(_)))
    }

    fn network_rule(&self, network: Option<IpAddr>, now: Timestamp) -> Option<&Rule> {
        let address = network?;
        let length = |rule: &&Rule| match &rule.effect {
            Effect::BlockNetwork(network) | Effect::AllowNetwork(network) if network.contains(&address) => {
                Some(network.prefix_len())
            }
            _ => None,
        };
        self.active(now).filter(|rule| length(rule).is_some()).max_by_key(length)
    }

    /// Whether a rule rejects or accepts a mail domain; `None` if there is none. The rule of the longest domain applies.
    pub(crate) fn accepts_domain(&self, domain: &str, now: Timestamp) -> Option<bool> {
        let length = |rule: &&Rule| match &rule.effect {
            Effect::BlockDomain(listed) | Effect::AllowDomain(listed) if is_within(domain, listed) => {
                Some(listed.len())
            }
            _ => None,
        };
        let rule = self.active(now).filter(|rule| length(rule).is_some()).max_by_key(length)?;
        Some(matches!(rule.effect, Effect::AllowDomain(_)))
    }
}

/// Whether a domain is another one, or a subdomain of it.
fn is_within(domain: &str, listed: &str) -> bool {
    domain.strip_suffix(listed).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

fn check(rule: &Rule, now: Timestamp) -> Result<(), RulesError> {
    if rule.reason.trim().is_empty() {
        return Err(RulesError::Reason);
    }
    if rule.until.duration_since(now) > SignedDuration::from_hours(RULE_DAYS_MAX * 24) {
        return Err(RulesError::End);
    }
    match &rule.effect {
        Effect::PerMinute(rate) | Effect::PerFiveMinutes(rate) | Effect::MailboxPerDay(rate) if *rate < 1 => {
            Err(RulesError::Rate)
        }
        Effect::BlockNetwork(network) => {
            let widest = if network.addr().is_ipv4() { 24 } else { 48 };
            if network.prefix_len() > widest { Err(RulesError::Narrow(*network)) } else { Ok(()) }
        }
        Effect::AllowNetwork(network) if network.addr().is_ipv6() && network.prefix_len() > 64 => {
            Err(RulesError::Unknowable(*network))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-11-30T12:00:00Z".parse().unwrap()
    }

    fn rules(effects: Vec<Effect>) -> Result<Rules, RulesError> {
        let until = now() + SignedDuration::from_hours(24);
        effects.into_iter().try_fold(Rules::default(), |rules, effect| {
            rules.with(Rule { effect, reason: "attack".to_owned(), until }, now())
        })
    }

    #[test]
    fn the_deployment_replaces_the_rates_of_the_site_and_rules_replace_both() {
        let site = Rates { per_minute: Some(3), mailbox_per_day: Some(4), ..Rates::default() };
        let deployment = Rates { per_minute: Some(5), ..Rates::default() };
        let limits = Limits::of(&site, &deployment);
        assert_eq!((limits.per_minute, limits.mailbox_per_day), (5, 4));
        assert_eq!(limits.per_five_minutes, Limits::default().per_five_minutes);
        let staff = rules(vec![Effect::PerMinute(40)]).unwrap();
        assert_eq!(staff.limits(limits, now()).per_minute, 40);
    }

    #[test]
    fn rules_round_trip_as_text() {
        let all = rules(vec![
            Effect::PerMinute(40),
            Effect::BlockNetwork("203.0.113.0/24".parse().unwrap()),
            Effect::AllowNetwork("2001:db8::/64".parse().unwrap()),
            Effect::BlockDomain("spam.example".to_owned()),
        ])
        .unwrap();
        assert_eq!(Rules::parse(&all.to_text(), now()), Ok(all.clone()));
        let first = r#"{"per_minute":40,"reason":"attack","until":"2026-12-01T12:00:00Z"}"#;
        assert!(all.to_text().contains(first), "{}", all.to_text());
        assert_eq!(Rules::parse("{}", now()), Err(RulesError::Malformed));
        assert_eq!(Rules::parse(r#"{"version":2,"rules":[]}"#, now()), Err(RulesError::Version(2)));
    }

    #[test]
    fn a_rule_is_bounded_in_width_and_time() {
        let network = |text: &str| text.parse::<IpNet>().unwrap();
        for wide in ["203.0.113.0/24", "198.0.0.0/8", "2001:db8::/48"] {
            assert!(rules(vec![Effect::BlockNetwork(network(wide))]).is_ok(), "{wide}");
        }
        for narrow in ["203.0.113.7/32", "203.0.113.0/25", "2001:db8::/64"] {
            assert_eq!(rules(vec![Effect::BlockNetwork(network(narrow))]), Err(RulesError::Narrow(network(narrow))));
        }
        assert!(rules(vec![Effect::AllowNetwork(network("203.0.113.7/32"))]).is_ok());
        assert!(rules(vec![Effect::AllowNetwork(network("2001:db8::/65"))]).is_err());
        assert_eq!(rules(vec![Effect::PerMinute(0)]), Err(RulesError::Rate));
        let rule = |reason: &str, days: i64| Rule {
            effect: Effect::PerMinute(1),
            reason: reason.to_owned(),
            until: now() + SignedDuration::from_hours(days * 24),
        };
        assert!(Rules::default().with(rule("office", 30), now()).is_ok());
        assert_eq!(Rules::default().with(rule("office", 31), now()), Err(RulesError::End));
        assert_eq!(Rules::default().with(rule(" ", 7), now()), Err(RulesError::Reason));
    }

    #[test]
    fn the_narrowest_rule_applies_until_it_ends() {
        let all = rules(vec![
            Effect::BlockNetwork("203.0.0.0/16".parse().unwrap()),
            Effect::AllowNetwork("203.0.113.0/24".parse().unwrap()),
            Effect::BlockDomain("example.org".to_owned()),
            Effect::AllowDomain("good.example.org".to_owned()),
        ])
        .unwrap();
        let blocked = |address: &str, now| all.blocked_until(Some(address.parse().unwrap()), now).is_some();
        assert!(blocked("203.0.5.5", now()) && !blocked("203.0.113.5", now()) && !blocked("198.51.100.1", now()));
        assert!(all.is_allowed(Some("203.0.113.5".parse().unwrap()), now()) && !all.is_allowed(None, now()));
        assert_eq!(all.accepts_domain("mail.example.org", now()), Some(false));
        assert_eq!(all.accepts_domain("x.good.example.org", now()), Some(true));
        assert_eq!(all.accepts_domain("notexample.org", now()), None);
        let later = now() + SignedDuration::from_hours(25);
        assert!(!blocked("203.0.5.5", later));
        assert_eq!(all.accepts_domain("example.org", later), None);
        let replaced = rules(vec![Effect::PerMinute(5), Effect::PerMinute(40)]).unwrap();
        assert_eq!(replaced.active(now()).count(), 1);
        assert_eq!(replaced.limits(Limits::default(), now()).per_minute, 40);
        assert_eq!(replaced.limits(Limits::default(), later), Limits::default());
    }
}
