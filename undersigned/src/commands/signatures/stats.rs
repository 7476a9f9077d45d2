//! `undersigned signatures funnel` and `stats`: aggregates, in which small numbers are not shown.

mod figures;
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use jiff::Timestamp;
use jiff::civil::Date;
use petition::slug::Slug;
use signer::Store;
use signer::store::stats::Stats;

use self::figures::{Figures, cell, share};
use super::arguments::{petition, petitions};
use super::export;
use crate::cli::{StatsArgs, StatsFormat};
use crate::exit::{CommandResult, Failure};
use crate::project::Project;
use crate::terminal::Terminal;

/// Prints per day and mail provider how many signatures were posted, mailed and confirmed.
pub(super) async fn funnel(store: &Store, id: &Slug, terminal: &Terminal) -> CommandResult {
    petitions(store, Some(id)).await?;
    let stats = read(store, id, Date::MIN).await?;
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

/// Prints or writes how many signatures were posted and confirmed per day, and confirmed per source, country and language.
pub(super) async fn stats(store: &Store, stats: &StatsArgs, project: &Project, terminal: &Terminal) -> CommandResult {
    let entry = petition(store, &stats.id).await?.entry;
    let counters = read(store, &stats.id, stats.since.unwrap_or(Date::MIN)).await?;
    let figures = Figures::new(&counters, &entry.signing.via);
    let text = match stats.format {
        StatsFormat::Table => table(&figures),
        StatsFormat::Csv => csv(&figures),
        StatsFormat::Html => report::page(&entry, &figures, Timestamp::now()),
    };
    let Some(path) = &stats.output else {
        terminal.result(text.trim_end());
        return Ok(());
    };
    let mut output = export::output(Some(path), project)?;
    let written = output.write_all(text.as_bytes()).and_then(|()| output.finish());
    written.map_err(|error| Failure::machine(path.display(), error))
}

/// The counters from a day on, at most those that the store keeps.
async fn read(store: &Store, id: &Slug, since: Date) -> Result<Stats, Failure> {
    Ok(store.stats(id, since, Timestamp::now()).await?)
}

/// Columns of text.
fn table(figures: &Figures) -> String {
    let mut rows = vec![["day", "posted", "confirmed", "share"].map(str::to_owned)];
    let days = figures.days.iter().filter(|(_, day)| day.posted + day.confirmed > 0);
    rows.extend(days.map(|(date, day)| {
        [date.to_string(), cell(day.posted), cell(day.confirmed), share(day.posted, day.confirmed)]
    }));
    let (posted, confirmed) = (figures.posted(), figures.confirmed());
    rows.push(["all".to_owned(), cell(posted), cell(confirmed), share(posted, confirmed)]);
    let mut text = aligned(&rows);
    for (by, values) in &figures.by {
        let mut rows = vec![[(*by).to_owned(), "confirmed".to_owned()]];
        rows.extend(values.iter().map(|(value, count)| [value.clone(), cell(*count)]));
        if !values.is_empty() {
            text.push('\n');
            text.push_str(&aligned(&rows));
        }
    }
    text
}

/// Pads the cells of each column to the same width: the first to the right, the others to the left.
fn aligned<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..N).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
            let width = *width;
            if at == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
        });
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// One row per day, source, country and language.
fn csv(figures: &Figures) -> String {
    let mut text = "by,value,posted,confirmed\n".to_owned();
    for (date, day) in &figures.days {
        text.push_str(&format!("day,{date},{},{}\n", cell(day.posted), cell(day.confirmed)));
    }
    let values: BTreeMap<&str, &Vec<(String, u64)>> = figures.by.iter().map(|(by, values)| (*by, values)).collect();
    for (by, values) in values {
        for (value, count) in values {
            text.push_str(&format!("{by},{value},,{}\n", cell(*count)));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures() -> Figures {
        let day =
            |counters: &[(&str, u64)]| counters.iter().map(|(name, count)| ((*name).to_owned(), *count)).collect();
        let stats = Stats::from([
            (Date::constant(2026, 3, 1), day(&[("posted_gmail", 9), ("posted_other", 3), ("confirmed_gmail", 9)])),
            (
                Date::constant(2026, 3, 3),
                day(&[("confirmed_other", 4), ("lang_en", 13), ("country_CA", 11), ("via_flyer", 7), ("via_old", 2)]),
            ),
        ]);
        Figures::new(&stats, &[Slug::parse("flyer").unwrap(), Slug::parse("news").unwrap()])
    }

    #[test]
    fn tables_have_totals_and_hide_small_numbers() {
        let text = table(&figures());
        let days = "\
day         posted  confirmed  share
2026-03-01      12          9   75 %
2026-03-03       0         <5
all             12         13  108 %
";
        assert!(text.starts_with(days), "{text}");
        assert!(
            text.contains("\nsource  confirmed\nflyer           7\nold            <5\nnews            0\n"),
            "{text}"
        );
        assert!(text.contains("\ncountry  confirmed\nCA              11\n"), "{text}");
    }

    #[test]
    fn csv_has_every_day() {
        let text = csv(&figures());
        assert!(text.starts_with("by,value,posted,confirmed\n"), "{text}");
        assert!(text.contains("day,2026-03-01,12,9\nday,2026-03-02,0,0\nday,2026-03-03,0,<5\n"), "{text}");
        assert!(text.contains("source,flyer,,7\n") && text.contains("language,en,,13\n"), "{text}");
    }

    #[test]
    fn the_report_is_one_file_that_loads_nothing() {
        let entry = serde_json::from_value(serde_json::json!({
            "id": "library", "slug": "library", "url": "https://example.org/petitions/library/",
            "texts": {"en": {"hash": "00", "title": "A <b> title", "target": "M", "url": "https://example.org/petitions/library/"}},
            "organisation": {"name": "friends", "title": "Friends"},
            "status": "open", "opens_at": "2026-01-01T00:00:00Z", "closes_at": null, "goal": "auto", "topics": [],
            "signing": {"fields": [], "required": [], "delivers": "count", "notice": {}, "consent": {},
                "confirm_by_email": true, "per_mailbox": 2, "recipients": [], "keep_days": 180}
        }));
        let page = report::page(&entry.unwrap(), &figures(), Timestamp::UNIX_EPOCH);
        assert!(page.contains("<title>Signatures: A &lt;b&gt; title</title>") && !page.contains("<b>"), "{page}");
        assert_eq!(page.matches("<svg").count(), 4, "days, sources, countries, languages");
        assert!(!page.contains("<script") && !page.contains("src=") && !page.contains("http"), "{page}");
        // A number that is not shown has no length of its own, either.
        assert!(page.contains("<5") || page.contains("&lt;5"), "{page}");
    }
}
