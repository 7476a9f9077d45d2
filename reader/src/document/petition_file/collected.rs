//! `collected_elsewhere`.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::super::file::shared_text;
use crate::front_matter::keys::petition::{self as keys, collected as item_keys};
use crate::front_matter::yaml::{ScalarKind, Value};
use crate::front_matter::{Entries, map_of, parse_date, text_of};
use crate::localized::SharedText;

/// One item of `collected_elsewhere`.
#[expect(
    missing_docs,
    reason = "the fields are named after the keys in `keys::petition::collected`, which describe them"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ElsewhereCount {
    pub count: u64,
    pub source: Option<SharedText>,
    pub date: Option<Date>,
}

/// The sum of all counts.
pub(super) fn sum(counts: &[ElsewhereCount]) -> u64 {
    counts.iter().fold(0, |sum, item| sum.saturating_add(item.count))
}

pub(super) fn collected(entries: &Entries<'_>) -> Vec<ElsewhereCount> {
    let Some(node) = entries.value(&keys::COLLECTED_ELSEWHERE) else { return Vec::new() };
    match &node.value {
        Value::Scalar(scalar) => match scalar.kind() {
            ScalarKind::Integer(count) => {
                let count = u64::try_from(count).ok();
                count.map(|count| ElsewhereCount { count, source: None, date: None }).into_iter().collect()
            }
            _ => Vec::new(),
        },
        Value::Sequence(items) => items.iter().filter_map(|item| item_of(&map_of(item))).collect(),
        Value::Mapping(_) => Vec::new(),
    }
}

fn item_of(item: &Entries<'_>) -> Option<ElsewhereCount> {
    let count = item.integer(&item_keys::COUNT).and_then(|count| u64::try_from(count).ok())?;
    let date = item.value(&item_keys::DATE).and_then(|date| parse_date(&text_of(date)?));
    Some(ElsewhereCount { count, source: shared_text(item, &item_keys::SOURCE), date })
}
