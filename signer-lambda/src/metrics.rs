//! Metrics in CloudWatch's embedded metric format: one line of JSON on standard output, which CloudWatch extracts from the log
//! (docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html). The only
//! dimension is the site; no metric is about a petition or a person.

use std::io::Write;

use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// Namespace of the metrics; the alarms in `deploy/template.yaml` use it.
pub(crate) const NAMESPACE: &str = "Undersigned";

/// A metric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Metric {
    /// Accepted sign forms.
    Signatures,
    /// Successful posts to confirm links.
    Confirmations,
    /// Write conflicts, which were retried.
    Conflicts,
    /// Requests that failed with 503: the store was unavailable, or an item too contended.
    Unavailable,
    /// Requests over the rate limit (429).
    Limited,
    /// Reads of rules that cannot be parsed, so that the last ones stay in force.
    InvalidRules,
    /// Mails accepted by SES.
    MailsSent,
    /// Mails that will be retried.
    MailsDelayed,
    /// Mails that will not be sent.
    MailsDropped,
    /// Signatures that expired before they were mailed, and were deleted.
    MailsExpired,
    /// Mails that were due in a scheduled run, at most as many as it can send.
    MailsDue,
    /// Minutes for which mail has been due and none was accepted.
    MailOutageMinutes,
    /// Bounces and complaints.
    MailsReturned,
    /// Counters that do not match the signatures.
    CountsThatDiffer,
    /// Hours since all counters were last verified.
    CountsUnverifiedHours,
}

impl Metric {
    fn as_str(self) -> &'static str {
        match self {
            Self::Signatures => "Signatures",
            Self::Confirmations => "Confirmations",
            Self::Conflicts => "Conflicts",
            Self::Unavailable => "Unavailable",
            Self::Limited => "Limited",
            Self::InvalidRules => "InvalidRules",
            Self::MailsSent => "MailsSent",
            Self::MailsDelayed => "MailsDelayed",
            Self::MailsDropped => "MailsDropped",
            Self::MailsExpired => "MailsExpired",
            Self::MailsDue => "MailsDue",
            Self::MailOutageMinutes => "MailOutageMinutes",
            Self::MailsReturned => "MailsReturned",
            Self::CountsThatDiffer => "CountsThatDiffer",
            Self::CountsUnverifiedHours => "CountsUnverifiedHours",
        }
    }
}

/// Emits the metrics of a site.
#[derive(Clone, Debug)]
pub(crate) struct Metrics {
    site: String,
}

impl Metrics {
    pub(crate) fn new(site: String) -> Self {
        Self { site }
    }

    /// Writes these metrics as one line.
    pub(crate) fn emit(&self, metrics: &[(Metric, usize)]) {
        if metrics.is_empty() {
            return;
        }
        // Without a reader of standard output, there is no way to report the error.
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
    fn a_line_is_in_the_embedded_metric_format() {
        let metrics = Metrics::new("https://example.org/".to_owned());
        let line = metrics.line(&[(Metric::Signatures, 1), (Metric::MailsDue, 2)], Timestamp::UNIX_EPOCH);
        let line: Value = serde_json::from_str(&line).unwrap();
        let directive = &line["_aws"]["CloudWatchMetrics"][0];
        assert_eq!(directive["Namespace"], "Undersigned");
        assert_eq!(directive["Dimensions"], json!([["Site"]]));
        for metric in directive["Metrics"].as_array().unwrap() {
            assert!(line[metric["Name"].as_str().unwrap()].is_u64(), "each metric has a value");
        }
        assert_eq!(line["_aws"]["Timestamp"], 0);
    }
}
