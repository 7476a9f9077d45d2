//! The report for staff: one HTML page with charts as inline SVG, which loads nothing.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::civil::Date;
use petition::index::Entry;

use super::figures::{DayFigures, Figures, SHOWN_MIN, cell, share};
use crate::preview::inbox::escape;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;\
color:#17211f;background:#fff}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2.5rem}\
svg{display:block;width:100%;height:auto;margin:.5rem 0 1rem}text{font:12px system-ui,sans-serif;fill:#17211f}\
.posted{fill:#b9d3cf}.confirmed{fill:#0b5c55}line{stroke:#6b7a75}table{border-collapse:collapse}\
th,td{text-align:start;padding:.1rem 1.5rem .1rem 0;border-bottom:1px solid #d5dcd8}\
td:nth-child(n+2),th:nth-child(n+2){text-align:end;font-variant-numeric:tabular-nums}\
.key span{display:inline-block;width:.8em;height:.8em;margin:0 .3em 0 1em}.key .p{background:#b9d3cf}\
.key .c{background:#0b5c55}details{margin:.5rem 0}";

/// The size of the chart of days, without its labels.
const CHART: (f64, f64) = (900.0, 180.0);
/// The most that one day takes of its width.
const DAY_MAX: f64 = 60.0;
/// The width that both dates below the chart need.
const LABELS_MIN: f64 = 150.0;
/// Height of a bar with its gap, and where bars begin and end.
const BAR: (f64, f64, f64) = (22.0, 180.0, 820.0);

/// The page.
pub(super) fn page(entry: &Entry, figures: &Figures, now: Timestamp) -> String {
    let title = escape(entry.texts.values().next().map(|text| text.title.as_str()).unwrap_or_default());
    let (posted, confirmed) = (figures.posted(), figures.confirmed());
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <title>Signatures: {title}</title>\n<style>{STYLE}</style>\n<h1>Signatures: {title}</h1>\n\
         <p>As of {}. Days are those of UTC. Withdrawals are not subtracted; numbers under {SHOWN_MIN} are not shown.</p>\n\
         <table>\n<tr><th scope=\"row\">Posted, repeated posts included</th><td>{}</td></tr>\n\
         <tr><th scope=\"row\">Confirmed</th><td>{}</td></tr>\n\
         <tr><th scope=\"row\">Confirmed of those posted</th><td>{}</td></tr>\n</table>\n",
        now.strftime("%Y-%m-%d %H:%M UTC"),
        escape(&cell(posted)),
        escape(&cell(confirmed)),
        share(posted, confirmed),
    );
    page.push_str("<h2>Per day</h2>\n");
    if figures.days.is_empty() {
        page.push_str("<p>No one has signed yet.</p>\n");
    } else {
        page.push_str(&days(&figures.days));
    }
    for ((_, values), heading) in figures.by.iter().zip(["Per source", "Per country", "Per language"]) {
        if !values.is_empty() {
            let _ = write!(page, "<h2>{heading}</h2>\n{}", bars(heading, values));
        }
    }
    page
}

/// A number as the length of a bar; one that is not shown has the same length as any other.
fn shown(count: u64) -> f64 {
    if (1..SHOWN_MIN).contains(&count) { 2.5 } else { count as f64 }
}

/// The chart and the table of days.
fn days(days: &[(Date, DayFigures)]) -> String {
    let highest = days.iter().map(|(_, day)| shown(day.posted).max(shown(day.confirmed))).fold(1.0, f64::max);
    let (width, height) = CHART;
    let step = (width / days.len() as f64).min(DAY_MAX);
    let width = step * days.len() as f64;
    let mut svg = format!(
        "<p class=\"key\"><span class=\"p\"></span>posted<span class=\"c\"></span>confirmed</p>\n\
         <svg viewBox=\"0 0 {:.0} {:.0}\" role=\"img\" aria-label=\"Posted and confirmed signatures per day\">\n\
         <text x=\"0\" y=\"12\">{highest:.0}</text>\n",
        CHART.0 + 10.0,
        height + 40.0
    );
    for (at, (date, day)) in days.iter().enumerate() {
        let bar = |class: &str, count: u64, offset: f64, part: f64| {
            let tall = shown(count) / highest * (height - 10.0);
            let x = at as f64 * step + step * offset;
            let (y, wide) = (height + 10.0 - tall, (step * part).max(0.5));
            format!("<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{tall:.1}\"/>")
        };
        let (posted, confirmed) = (escape(&cell(day.posted)), escape(&cell(day.confirmed)));
        let _ = writeln!(
            svg,
            "<g><title>{date}: {posted} posted, {confirmed} confirmed</title>{}{}</g>",
            bar("posted", day.posted, 0.1, 0.4),
            bar("confirmed", day.confirmed, 0.5, 0.4)
        );
    }
    let (first, last) = (days[0].0, days[days.len() - 1].0);
    let bottom = height + 10.0;
    let _ = write!(
        svg,
        "<line x1=\"0\" y1=\"{bottom}\" x2=\"{width}\" y2=\"{bottom}\"/>\n<text x=\"0\" y=\"{}\">{first}</text>\n",
        bottom + 18.0
    );
    if width >= LABELS_MIN {
        let _ = writeln!(svg, "<text x=\"{width}\" y=\"{}\" text-anchor=\"end\">{last}</text>", bottom + 18.0);
    }
    svg.push_str("</svg>\n");
    svg.push_str("<details><summary>As a table</summary>\n<table>\n<tr><th scope=\"col\">Day</th>");
    svg.push_str("<th scope=\"col\">Posted</th><th scope=\"col\">Confirmed</th><th scope=\"col\">Share</th></tr>\n");
    for (date, day) in days {
        let (posted, confirmed) = (escape(&cell(day.posted)), escape(&cell(day.confirmed)));
        let share = share(day.posted, day.confirmed);
        let _ = writeln!(
            svg,
            "<tr><th scope=\"row\">{date}</th><td>{posted}</td><td>{confirmed}</td><td>{share}</td></tr>"
        );
    }
    svg.push_str("</table>\n</details>\n");
    svg
}

/// A bar for each value, with its name and number.
fn bars(heading: &str, values: &[(String, u64)]) -> String {
    let (height, start, end) = BAR;
    let highest = values.iter().map(|(_, count)| shown(*count)).fold(1.0, f64::max);
    let mut svg = format!(
        "<svg viewBox=\"0 0 910 {:.0}\" role=\"img\" aria-label=\"Confirmed signatures {}\">\n",
        values.len() as f64 * height + 6.0,
        heading.to_lowercase()
    );
    for (at, (value, count)) in values.iter().enumerate() {
        let y = at as f64 * height;
        let wide = shown(*count) / highest * (end - start);
        let _ = writeln!(
            svg,
            "<text x=\"{0}\" y=\"{1}\" text-anchor=\"end\">{2}</text>\
             <rect class=\"confirmed\" x=\"{start}\" y=\"{3}\" width=\"{wide:.1}\" height=\"16\"/>\
             <text x=\"{4:.1}\" y=\"{1}\">{5}</text>",
            start - 8.0,
            y + 15.0,
            escape(value),
            y + 2.0,
            start + wide + 6.0,
            escape(&cell(*count))
        );
    }
    svg.push_str("</svg>\n");
    svg
}
