//! Metrics in CloudWatch's embedded metric format: a line of JSON on standard output, which CloudWatch takes out of the log
//! (docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html). Numbers
//! alone, by site: no petition, no person.

use std::io::Write;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// The namespace, as the alarms of `deploy/template.yaml` name it.
pub(crate) const NAMESPACE: &str = "Undersigned";

/// A metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Metric {
    /// Sign forms that were accepted.
    Signatures,
    /// Confirm links that were followed to the end.
    Confirmations,
    /// Tries of requests that met another at the same item or counter, and were made again.
    Conflicts,
    /// Requests that gave up because too many changed one item, or the store did not answer: 503.
    Unavailable,
    /// Requests that were asked to wait: 429.
    Limited,
    /// Mails that SES accepted.
    MailsSent,
    /// Mails put off.
    MailsDelayed,
    /// Mails given up.
    MailsDropped,
    /// Mails due now, counted to a thousand.
    MailsDue,
    /// Mails due for more than a quarter of an hour, counted to a thousand.
    MailsOverdue,
    /// Bounces and complaints.
    MailsReturned,
    /// Counters that differ from their signatures.
    CountsThatDiffer,
}

impl Metric {
    fn as_str(self) -> &'static str {
        match self {
            Self::Signatures => "Signatures",
            Self::Confirmations => "Confirmations",
            Self::Conflicts => "Conflicts",
            Self::Unavailable => "Unavailable",
            Self::Limited => "Limited",
            Self::MailsSent => "MailsSent",
            Self::MailsDelayed => "MailsDelayed",
            Self::MailsDropped => "MailsDropped",
            Self::MailsDue => "MailsDue",
            Self::MailsOverdue => "MailsOverdue",
            Self::MailsReturned => "MailsReturned",
            Self::CountsThatDiffer => "CountsThatDiffer",
        }
    }
}

/// Says metrics of a site.
#[derive(Clone, Debug)]
pub(crate) struct Metrics {
    site: String,
}

impl Metrics {
    pub(crate) fn new(site: String) -> Self {
        Self { site }
    }

    /// Writes one line with these metrics.
    pub(crate) fn say(&self, metrics: &[(Metric, usize)]) {
        if metrics.is_empty() {
            return;
        }
        // Where nobody reads standard output there is nobody to tell.
        let _ = writeln!(std::io::stdout(), "{}", self.line(metrics, Timestamp::now()));
    }

    fn line(&self, metrics: &[(Metric, usize)], now: Timestamp) -> String {
        let names: Vec<Value> =
            metrics.iter().map(|(metric, _)| json!({ "Name": metric.as_str(), "Unit": "Count" })).collect();
        let mut line = Map::new();
        line.insert(
            "_aws".to_owned(),
            json!({
                "Timestamp": now.as_millisecond(),
                "CloudWatchMetrics": [{ "Namespace": NAMESPACE, "Dimensions": [["Site"]], "Metrics": names }],
            }),
        );
        line.insert("Site".to_owned(), self.site.clone().into());
        line.extend(metrics.iter().map(|(metric, count)| (metric.as_str().to_owned(), (*count).into())));
        Value::Object(line).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_cloudwatch_reads() {
        let metrics = Metrics::new("https://example.org/".to_owned());
        let line = metrics.line(&[(Metric::Signatures, 1), (Metric::MailsDue, 2)], Timestamp::UNIX_EPOCH);
        let line: Value = serde_json::from_str(&line).unwrap();
        let directive = &line["_aws"]["CloudWatchMetrics"][0];
        assert_eq!(directive["Namespace"], "Undersigned");
        assert_eq!(directive["Dimensions"], json!([["Site"]]));
        for metric in directive["Metrics"].as_array().unwrap() {
            assert!(line[metric["Name"].as_str().unwrap()].is_u64(), "each named metric has its value");
        }
        assert_eq!(line["_aws"]["Timestamp"], 0);
    }
}
