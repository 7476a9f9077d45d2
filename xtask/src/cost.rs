//! `cargo xtask cost`: what a deployment costs a month, from list prices and what a signature uses.
//!
//! The table is part of `deploy/README.md`; a test compares the two.

use std::fmt::Write as _;

use crate::process::{TaskResult, say};

/// What `cargo xtask scale` measures for one signature, mailed and confirmed: write and read units.
const WRITES: f64 = 26.0;
const READS: f64 = 6.0;
/// Requests to the signer: the form, the page after it, the confirm link and its button.
const API_CALLS: f64 = 4.0;
/// Visits that lead to one signature, and the files and bytes of one.
const VISITS: f64 = 5.0;
const FILES: f64 = 8.0;
const VISIT_GB: f64 = 0.000_05;
/// The share of live counts that no edge has cached, and the read units of one: 64 counters.
const COUNT_MISSES: f64 = 0.05;
const COUNT_READS: f64 = 32.0;
/// Billed seconds of a 256 MB function per request, and per mail.
const REQUEST_SECONDS: f64 = 0.05;
const MAIL_SECONDS: f64 = 0.1;
const FUNCTION_GB: f64 = 0.25;
/// Log lines of one signature, and of one run of a timer, in GB.
const SIGNATURE_LOG_GB: f64 = 0.000_004;
const RUN_LOG_GB: f64 = 0.000_001;
/// A stored signature, with its counters, in GB.
const SIGNATURE_GB: f64 = 0.000_001;
/// Minutes of a month, and hours.
const MINUTES: f64 = 43_200.0;
const HOURS: f64 = 720.0;
/// Queries that look for due mails each minute: 4 classes of 32 parts, half a read unit each if they find none.
const DUE_READS: f64 = 64.0;
/// Metrics that are reported while no one signs: each is billed for every hour in which it is.
const IDLE_METRICS: f64 = 4.0;
/// Metrics reported while people sign, those included.
const BUSY_METRICS: f64 = 14.0;

/// Billed seconds of a run of the refresher that renders, on top of one that finds no news; and each changed count, whose uploads wait
/// longer for S3 than `cargo xtask scale` measures.
const REFRESH_SECONDS: f64 = 0.5;
const CHANGE_SECONDS: f64 = 0.02;
/// Its memory, 1,769 MB.
const REFRESHER_GB: f64 = 1.7275;
/// Objects of a petition that show its count; those of lists in ten minutes, and on how many lists a petition is.
const PETITION_FILES: f64 = 6.0;
const LIST_FILES: f64 = 5.0;
const PETITION_LISTS: f64 = 4.0;

/// A run of the refresher that finds no news.
struct IdleRefresh {
    /// Billed.
    seconds: f64,
    /// Read units of a scan of the counts in four segments, and of the generation.
    reads: f64,
}

/// With a few petitions, and with 10,000 of twelve counters each, as `cargo xtask scale` measures it.
const FEW: IdleRefresh = IdleRefresh { seconds: 0.1, reads: 3.0 };
const MANY: IdleRefresh = IdleRefresh { seconds: 0.6, reads: 880.0 };

/// A month of the refresher, with so many changed counts in each of these minutes.
struct Refreshes {
    idle: IdleRefresh,
    minutes: f64,
    changes: f64,
}

impl Refreshes {
    /// Of one petition with so many signatures.
    fn of(signatures: f64) -> Self {
        Self { idle: FEW, minutes: signatures.min(MINUTES), changes: 1.0 }
    }

    fn gb_seconds(&self) -> f64 {
        let work = self.minutes * (REFRESH_SECONDS + self.changes * CHANGE_SECONDS);
        (MINUTES * self.idle.seconds + work) * REFRESHER_GB
    }

    fn puts(&self) -> f64 {
        let lists = (LIST_FILES + PETITION_LISTS * 10.0 * self.changes) / 10.0;
        self.minutes * (self.changes * PETITION_FILES + lists)
    }

    /// Of DynamoDB: the published counts and the revision.
    fn writes(&self) -> f64 {
        self.minutes * (self.changes + 1.0)
    }

    fn dollars(&self) -> f64 {
        let dynamodb = (self.writes() * 0.625 + MINUTES * self.idle.reads * 0.125) / 1e6;
        lambda(MINUTES, self.gb_seconds()) + self.puts() * 0.005 / 1e3 + dynamodb
    }
}

/// Something that AWS bills.
struct Item {
    name: &'static str,
    /// The list price of us-east-1, as text.
    price: &'static str,
    /// Dollars a month for this many signatures, without any free tier.
    dollars: fn(f64) -> f64,
    /// Dollars a month with the free tier that does not end after a year.
    after_free_tier: fn(f64) -> f64,
}

fn function_seconds(signatures: f64) -> f64 {
    let timers = MINUTES * MAIL_SECONDS + HOURS * 5.0;
    signatures * (API_CALLS + VISITS * COUNT_MISSES) * REQUEST_SECONDS + signatures * MAIL_SECONDS + timers
}

fn function_calls(signatures: f64) -> f64 {
    signatures * (API_CALLS + VISITS * COUNT_MISSES + 1.0) + 2.0 * MINUTES + HOURS
}

fn gb_seconds(signatures: f64) -> f64 {
    function_seconds(signatures) * FUNCTION_GB + Refreshes::of(signatures).gb_seconds()
}

fn lambda(calls: f64, gb_seconds: f64) -> f64 {
    calls.max(0.0) * 0.20 / 1e6 + gb_seconds.max(0.0) * 0.000_013_333_4
}

fn edge_requests(signatures: f64) -> f64 {
    signatures * (VISITS * (FILES + 1.0) + API_CALLS)
}

fn metrics(signatures: f64) -> f64 {
    if signatures > 0.0 { BUSY_METRICS } else { IDLE_METRICS }
}

/// The alarms of the template: each metric of an alarm is billed.
fn alarm_metrics() -> f64 {
    let count = include_str!("../../deploy/template.yaml").matches("MetricName:").count();
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn logs_gb(signatures: f64) -> f64 {
    signatures * SIGNATURE_LOG_GB + (MINUTES + HOURS) * RUN_LOG_GB
}

fn stored_gb(signatures: f64) -> f64 {
    signatures * SIGNATURE_GB
}

fn dynamodb(signatures: f64) -> f64 {
    let reads = signatures * (READS + VISITS * COUNT_MISSES * COUNT_READS) + MINUTES * (DUE_READS + FEW.reads);
    let writes = signatures * WRITES + Refreshes::of(signatures).writes();
    (writes * 0.625 + reads * 0.125) / 1e6
}

const MAIL: &str = "SES";

const ITEMS: [Item; 12] = [
    Item {
        name: MAIL,
        price: "0.10 per 1,000 emails ([page](https://aws.amazon.com/ses/pricing/))",
        dollars: |signatures| signatures * 0.10 / 1e3,
        after_free_tier: |signatures| signatures * 0.10 / 1e3,
    },
    Item {
        name: "DynamoDB",
        price: "0.625 per million writes, 0.125 per million reads ([page](https://aws.amazon.com/dynamodb/pricing/on-demand/))",
        dollars: dynamodb,
        after_free_tier: dynamodb,
    },
    Item {
        name: "Storage and recovery",
        price: "0.45 per GB",
        dollars: |signatures| stored_gb(signatures) * 0.45,
        after_free_tier: |signatures| stored_gb(signatures) * 0.20 + (stored_gb(signatures) - 25.0).max(0.0) * 0.25,
    },
    Item {
        name: "HTTP API",
        price: "1.00 per million ([page](https://aws.amazon.com/api-gateway/pricing/))",
        dollars: |signatures| signatures * (API_CALLS + VISITS * COUNT_MISSES) / 1e6,
        after_free_tier: |signatures| signatures * (API_CALLS + VISITS * COUNT_MISSES) / 1e6,
    },
    Item {
        name: "Lambda, arm64",
        price: "0.20 per million, 0.0000133334 per GB-second ([page](https://aws.amazon.com/lambda/pricing/))",
        dollars: |signatures| lambda(function_calls(signatures), gb_seconds(signatures)),
        after_free_tier: |signatures| lambda(function_calls(signatures) - 1e6, gb_seconds(signatures) - 400_000.0),
    },
    Item {
        name: "S3 uploads",
        price: "0.005 per 1,000 ([page](https://aws.amazon.com/s3/pricing/))",
        dollars: |signatures| Refreshes::of(signatures).puts() * 0.005 / 1e3,
        after_free_tier: |signatures| Refreshes::of(signatures).puts() * 0.005 / 1e3,
    },
    Item {
        name: "CloudFront requests",
        price: "0.0100 per 10,000 ([page](https://aws.amazon.com/cloudfront/pricing/))",
        dollars: |signatures| edge_requests(signatures) * 0.01 / 1e4,
        after_free_tier: |signatures| (edge_requests(signatures) - 1e7).max(0.0) * 0.01 / 1e4,
    },
    Item {
        name: "CloudFront functions",
        price: "0.10 per million",
        dollars: |signatures| edge_requests(signatures) * 0.10 / 1e6,
        after_free_tier: |signatures| (edge_requests(signatures) - 2e6).max(0.0) * 0.10 / 1e6,
    },
    Item {
        name: "CloudFront data",
        price: "0.085 per GB",
        dollars: |signatures| signatures * VISITS * VISIT_GB * 0.085,
        after_free_tier: |signatures| (signatures * VISITS * VISIT_GB - 1e3).max(0.0) * 0.085,
    },
    Item {
        name: "Logs",
        price: "0.50 per GB ([page](https://aws.amazon.com/cloudwatch/pricing/))",
        dollars: |signatures| logs_gb(signatures) * 0.50,
        after_free_tier: |signatures| (logs_gb(signatures) - 5.0).max(0.0) * 0.50,
    },
    Item {
        name: "Metrics",
        price: "0.30 each",
        dollars: |signatures| metrics(signatures) * 0.30,
        after_free_tier: |signatures| (metrics(signatures) - 10.0).max(0.0) * 0.30,
    },
    Item {
        name: "Alarms",
        price: "0.10 per metric",
        dollars: |_| alarm_metrics() * 0.10,
        after_free_tier: |_| (alarm_metrics() - 10.0).max(0.0) * 0.10,
    },
];

/// Signatures within one month.
const SIGNATURES: [f64; 4] = [0.0, 1e3, 1e6, 1e7];

/// Prints the table.
///
/// # Errors
/// None.
pub(crate) fn run() -> TaskResult {
    say(&table());
    say(&refresh_table());
    Ok(())
}

/// The table in Markdown, in US dollars a month.
fn table() -> String {
    let mut table = "| | price | idle | 1,000 | 1,000,000 | 10,000,000 |\n|---|---|--:|--:|--:|--:|\n".to_owned();
    let mut row = |name: &str, price: &str, dollars: &dyn Fn(f64) -> f64| {
        let cells: Vec<String> = SIGNATURES.iter().map(|signatures| amount(dollars(*signatures))).collect();
        let _ = writeln!(table, "| {name} | {price} | {} |", cells.join(" | "));
    };
    for item in &ITEMS {
        row(item.name, item.price, &item.dollars);
    }
    let sum = |of: fn(&Item) -> fn(f64) -> f64, is_counted: fn(&Item) -> bool| {
        move |signatures: f64| {
            ITEMS.iter().filter(|item| is_counted(item)).map(|item| of(item)(signatures)).sum::<f64>()
        }
    };
    row("**Total**", "", &sum(|item| item.dollars, |_| true));
    row("**With the lasting free tier**", "", &sum(|item| item.after_free_tier, |_| true));
    row("… without email", "", &sum(|item| item.after_free_tier, |item| item.name != MAIL));
    table
}

/// What the refresher costs a month with 10,000 petitions and so many changed counts in each minute, in Markdown.
fn refresh_table() -> String {
    let mut table = "| changed counts a minute | uploads | GB-seconds | dollars |\n|--:|--:|--:|--:|\n".to_owned();
    for changes in [0.0, 1.0, 100.0] {
        let refreshes = Refreshes { idle: MANY, minutes: if changes > 0.0 { MINUTES } else { 0.0 }, changes };
        let (puts, seconds, dollars) = (refreshes.puts(), refreshes.gb_seconds(), amount(refreshes.dollars()));
        let _ = writeln!(table, "| {changes} | {puts:.0} | {seconds:.0} | {dollars} |");
    }
    table
}

/// Dollars with cents, from a hundred on without.
fn amount(dollars: f64) -> String {
    if dollars < 100.0 { format!("{dollars:.2}") } else { format!("{dollars:.0}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_guide_shows_this_table() {
        let guide = include_str!("../../deploy/README.md");
        assert!(guide.contains(&table()), "replace the table in deploy/README.md by this one:\n{}", table());
        assert!(guide.contains(&refresh_table()), "and the table of the refresher by this one:\n{}", refresh_table());
    }

    /// What a small organisation pays between its campaigns.
    #[test]
    fn an_idle_deployment_costs_less_than_four_dollars() {
        let sum = |of: fn(&Item) -> fn(f64) -> f64| ITEMS.iter().map(|item| of(item)(0.0)).sum::<f64>();
        assert!(sum(|item| item.dollars) <= 4.0, "{}", sum(|item| item.dollars));
        assert!(sum(|item| item.after_free_tier) <= 2.0, "{}", sum(|item| item.after_free_tier));
    }
}
