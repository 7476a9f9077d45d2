//! The metric of the function, in CloudWatch's embedded metric format: a line of JSON on standard output
//! (docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html).

use std::io::Write;

use jiff::Timestamp;
use serde_json::{Value, json};

/// Says that the site was published by another program. Only then, because a metric costs for every hour in which it is reported.
pub(crate) fn emit_outdated(site_url: &str) {
    // Without a reader of standard output, there is no way to report the error.
    let _ = writeln!(std::io::stdout(), "{}", outdated(site_url, Timestamp::now()));
}

fn outdated(site_url: &str, now: Timestamp) -> Value {
    json!({
        "_aws": {
            "Timestamp": now.as_millisecond(),
            "CloudWatchMetrics": [{
                "Namespace": "Undersigned",
                "Dimensions": [["Site"]],
                "Metrics": [{ "Name": "RefresherOutdated", "Unit": "Count" }],
            }],
        },
        "Site": site_url,
        "RefresherOutdated": 1,
    })
}
