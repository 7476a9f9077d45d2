//! `undersigned signatures rules`: limits, networks and mail domains, changed while the service runs.

use jiff::{SignedDuration, Timestamp, Unit};
use signer::Store;
use signer::rules::{Effect, RULE_DAYS, Rule, Rules, RulesError};
use signer::store::WriteOutcome;

use crate::cli::{Rate, RuleTerms, RulesAction, RulesArgs, RulesFormat};
use crate::exit::{CommandResult, Failure};
use crate::terminal::Terminal;

/// Shows or changes the rules.
pub(crate) async fn run(store: &Store, arguments: &RulesArgs, terminal: &Terminal) -> CommandResult {
    let now = Timestamp::now();
    let stored = store.rules_text().await?;
    let rules = stored.as_deref().map_or(Ok(Rules::default()), |text| Rules::parse(text, now));
    let rules = rules.map_err(|error| Failure::Content(Some(error.to_string())))?;
    let Some(action) = &arguments.action else {
        show(&rules, arguments.format, now, terminal);
        return Ok(());
    };
    let changed = change(&rules, action, now)?;
    if arguments.dry_run {
        show(&changed, arguments.format, now, terminal);
        terminal.status("nothing was changed");
        return Ok(());
    }
    match store.write_rules(stored.as_deref(), &changed.to_text()).await? {
        WriteOutcome::Done => show(&changed, arguments.format, now, terminal),
        WriteOutcome::ConditionFailed => {
            return Err(Failure::Usage("the rules were changed at the same time; try again".to_owned()));
        }
    }
    terminal.status("The rules are in force within 30 seconds.");
    Ok(())
}

fn change(rules: &Rules, action: &RulesAction, now: Timestamp) -> Result<Rules, Failure> {
    let (effect, terms) = match action {
        RulesAction::Set { rate, value, terms } => (rate_effect(*rate, *value), terms),
        RulesAction::Block { subject, terms } => {
            (subject_effect(subject, Effect::BlockNetwork, Effect::BlockDomain)?, terms)
        }
        RulesAction::Allow { subject, terms } => {
            (subject_effect(subject, Effect::AllowNetwork, Effect::AllowDomain)?, terms)
        }
        RulesAction::Remove { subject } => return remove(rules, subject, now),
    };
    let usage = |error: RulesError| Failure::Usage(error.to_string());
    rules.with(rule(effect, terms, now), now).map_err(usage)
}

fn remove(rules: &Rules, subject: &str, now: Timestamp) -> Result<Rules, Failure> {
    let rate = <Rate as clap::ValueEnum>::from_str(subject, true).ok().map(|rate| rate_effect(rate, 1));
    let effect = rate.map_or_else(|| subject_effect(subject, Effect::BlockNetwork, Effect::BlockDomain), Ok)?;
    if rules.active(now).any(|rule| rule.effect.has_subject_of(&effect)) {
        Ok(rules.without(&effect, now))
    } else {
        Err(Failure::Usage(format!("there is no rule for {subject}")))
    }
}

fn rule(effect: Effect, terms: &RuleTerms, now: Timestamp) -> Rule {
    let default = now.saturating_add(SignedDuration::from_hours(RULE_DAYS * 24)).unwrap_or(Timestamp::MAX);
    let default = default.round(Unit::Second).unwrap_or(default);
    Rule { effect, reason: terms.reason.clone(), until: terms.until.unwrap_or(default) }
}

fn rate_effect(rate: Rate, value: i64) -> Effect {
    match rate {
        Rate::PerMinute => Effect::PerMinute(value),
        Rate::PerFiveMinutes => Effect::PerFiveMinutes(value),
        Rate::MailboxPerDay => Effect::MailboxPerDay(value),
    }
}

/// The effect on a network, which has a slash, or on a mail domain.
fn subject_effect(
    subject: &str,
    network: impl Fn(ipnet::IpNet) -> Effect,
    domain: impl Fn(String) -> Effect,
) -> Result<Effect, Failure> {
    if let Ok(parsed) = subject.parse::<ipnet::IpNet>() {
        return Ok(network(parsed.trunc()));
    }
    let is_domain = subject.contains('.') && subject.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    if is_domain && subject.parse::<std::net::IpAddr>().is_err() {
        return Ok(domain(subject.to_lowercase()));
    }
    Err(Failure::Usage(format!("`{subject}` is neither a network, such as 203.0.113.0/24, nor a mail domain")))
}

fn show(rules: &Rules, format: RulesFormat, now: Timestamp, terminal: &Terminal) {
    match format {
        RulesFormat::Json => terminal.result(rules.to_text()),
        RulesFormat::Text => {
            for Rule { effect, reason, until } in rules.active(now) {
                let (subject, effect) = describe(effect);
                terminal.result(format_args!("{subject}\t{effect}\t{until}\t{reason}"));
            }
        }
    }
}

/// The subject of a rule, as `remove` takes it, and its effect.
fn describe(effect: &Effect) -> (String, String) {
    match effect {
        Effect::PerMinute(rate) => ("per-minute".to_owned(), rate.to_string()),
        Effect::PerFiveMinutes(rate) => ("per-five-minutes".to_owned(), rate.to_string()),
        Effect::MailboxPerDay(rate) => ("mailbox-per-day".to_owned(), rate.to_string()),
        Effect::BlockNetwork(network) => (network.to_string(), "blocked".to_owned()),
        Effect::AllowNetwork(network) => (network.to_string(), "allowed".to_owned()),
        Effect::BlockDomain(domain) => (domain.clone(), "blocked".to_owned()),
        Effect::AllowDomain(domain) => (domain.clone(), "allowed".to_owned()),
    }
}
