//! `undersigned signatures funnel` and `stats`: aggregates, in which small numbers are not shown.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use petition::slug::Slug;
use signer::Store;
use signer::store::stats::Stats;

use super::arguments::petitions;
use crate::exit::CommandResult;
use crate::terminal::Terminal;

/// Smaller numbers could be about one family or office.
const SHOWN_MIN: u64 = 5;

/// Prints per day and mail provider how many signatures were posted, mailed and confirmed.
pub(crate) async fn funnel(store: &Store, id: &Slug, terminal: &Terminal) -> CommandResult {
    let stats = read(store, id).await?;
    terminal.result("day\tprovider\tposted\taccepted\tconfirmed");
    for (day, counters) in &stats {
        let of = |step: &str, provider: &str| counters.get(&format!("{step}_{provider}")).copied().unwrap_or(0);
        let steps = ["posted", "accepted", "confirmed"];
        let named = counters.keys().filter_map(|name| name.split_once('_'));
        let providers: BTreeSet<&str> =
            named.filter(|(step, _)| steps.contains(step)).map(|(_, provider)| provider).collect();
        for provider in providers {
            let [posted, accepted, confirmed] = steps.map(|step| cell(of(step, provider)));
            terminal.result(format_args!("{day}\t{provider}\t{posted}\t{accepted}\t{confirmed}"));
        }
    }
    Ok(())
}

/// Prints how many signatures were confirmed per day, per country and per language.
pub(crate) async fn stats(store: &Store, id: &Slug, terminal: &Terminal) -> CommandResult {
    let stats = read(store, id).await?;
    terminal.result("by\tvalue\tconfirmed");
    for (day, counters) in &stats {
        let confirmed: u64 = starting_with(counters, "confirmed_").map(|(_, count)| count).sum();
        if confirmed > 0 {
            terminal.result(format_args!("day\t{day}\t{}", cell(confirmed)));
        }
    }
    for (by, prefix) in [("country", "country_"), ("language", "lang_")] {
        let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
        for (value, count) in stats.values().flat_map(|counters| starting_with(counters, prefix)) {
            *sums.entry(value).or_default() += count;
        }
        for (value, count) in sums {
            terminal.result(format_args!("{by}\t{value}\t{}", cell(count)));
        }
    }
    Ok(())
}

async fn read(store: &Store, id: &Slug) -> Result<Stats, crate::exit::Failure> {
    petitions(store, Some(id)).await?;
    // The store knows how far back its aggregates go.
    Ok(store.stats(id, Date::MIN, Timestamp::now()).await?)
}

fn starting_with<'a>(
    counters: &'a BTreeMap<String, u64>,
    prefix: &'static str,
) -> impl Iterator<Item = (&'a str, u64)> {
    counters.iter().filter_map(move |(name, count)| Some((name.strip_prefix(prefix)?, *count)))
}

fn cell(count: u64) -> String {
    if count < SHOWN_MIN { format!("<{SHOWN_MIN}") } else { count.to_string() }
}
