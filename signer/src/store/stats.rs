//! Aggregates by petition and day. Each counter has one dimension; none belongs to a signature. They are added beside the main
//! write, so a crash may lose some.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use petition::mail_provider::MailProvider;
use petition::slug::Slug;

use super::attributes::{ReadAttribute, number, text};
use super::batch::{self, BATCH_SIZE};
use super::table::Table;
use super::{Store, StoreError, unavailable};
use crate::clock::after;

/// Items per petition and day, so that none is hot.
pub(crate) const PARTS: u64 = 8;
/// How long the aggregates of a day are kept.
const KEPT_DAYS: i64 = 400;

/// A counter of a day. Its name is an attribute: a data format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StatsCounter {
    /// Accepted posts of the sign form, by the provider of the address.
    Posted(MailProvider),
    /// Confirmation mails that a mail server accepted.
    Accepted(MailProvider),
    /// Signatures confirmed, by the provider of the address.
    Confirmed(MailProvider),
    /// Signatures confirmed, by the language of the page.
    Language(String),
    /// Signatures confirmed, by the country that the signer chose.
    Country(String),
    /// Signatures confirmed, by the source that the link to the page named.
    Via(Slug),
}

/// The counters of a petition by day, by the names of their attributes.
pub type Stats = BTreeMap<Date, BTreeMap<String, u64>>;

impl StatsCounter {
    fn name(&self) -> String {
        match self {
            Self::Posted(provider) => format!("posted_{}", provider.as_str()),
            Self::Accepted(provider) => format!("accepted_{}", provider.as_str()),
            Self::Confirmed(provider) => format!("confirmed_{}", provider.as_str()),
            Self::Language(language) => format!("lang_{language}"),
            Self::Country(country) => format!("country_{country}"),
            Self::Via(source) => format!("via_{source}"),
        }
    }

    /// The counters of a confirmed signature.
    pub(crate) fn of_confirmed(
        provider: MailProvider,
        language: &str,
        country: Option<&str>,
        via: Option<&Slug>,
    ) -> Vec<Self> {
        let country = country.map(|country| Self::Country(country.to_owned()));
        let optional = country.into_iter().chain(via.cloned().map(Self::Via));
        [Self::Confirmed(provider), Self::Language(language.to_owned())].into_iter().chain(optional).collect()
    }
}

impl Store {
    /// Adds one to each of these counters of the day of `now` (UTC). `part` is a random number below [`PARTS`].
    ///
    /// # Errors
    /// If the store fails.
    pub(crate) async fn add_stats(
        &self,
        petition: &Slug,
        counters: &[StatsCounter],
        part: u64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let adds: Vec<String> = (0..counters.len()).map(|index| format!("#c{index} :one")).collect();
        let mut request = self
            .client
            .update_item()
            .table_name(self.table(Table::Stats))
            .key("key", text(key(petition, day_of(now), part)))
            .update_expression(format!("ADD {} SET #expires = :expires", adds.join(", ")))
            .expression_attribute_names("#expires", "expires")
            .expression_attribute_values(":one", number(1))
            .expression_attribute_values(":expires", number(expires(now)));
        for (index, counter) in counters.iter().enumerate() {
            request = request.expression_attribute_names(format!("#c{index}"), counter.name());
        }
        request.send().await.map(drop).map_err(|error| unavailable(&error))
    }

    /// The counters of a petition from a day on, at most those that are kept.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn stats(&self, petition: &Slug, since: Date, now: Timestamp) -> Result<Stats, StoreError> {
        let today = day_of(now);
        let first = since.max(today.saturating_sub(KEPT_DAYS.days()));
        let days = first.series(1.day()).take_while(|day| *day <= today);
        let keys: Vec<String> = days.flat_map(|day| (0..PARTS).map(move |part| key(petition, day, part))).collect();
        let mut stats = Stats::new();
        for batch in keys.chunks(BATCH_SIZE) {
            let keys = batch.iter().map(|value| batch::key("key", value)).collect();
            for item in self.batch_get(Table::Stats, keys, false).await? {
                let key = item.text("key")?.ok_or(StoreError::Corrupt("key"))?;
                let day = key.split('#').nth(1).and_then(|day| day.parse().ok()).ok_or(StoreError::Corrupt("key"))?;
                let counters = stats.entry(day).or_default();
                for (name, value) in item.iter().filter(|(name, _)| name.contains('_')) {
                    let value = value.as_n().ok().and_then(|digits| digits.parse().ok());
                    let value: u64 = value.ok_or(StoreError::Corrupt("stats"))?;
                    *counters.entry(name.clone()).or_default() += value;
                }
            }
        }
        Ok(stats)
    }
}

/// `id#YYYY-MM-DD#00` to `id#YYYY-MM-DD#07`.
fn key(petition: &Slug, day: Date, part: u64) -> String {
    format!("{petition}#{day}#{part:02}")
}

fn day_of(now: Timestamp) -> Date {
    TimeZone::UTC.to_datetime(now).date()
}

fn expires(now: Timestamp) -> i64 {
    after(now, SignedDuration::from_hours(KEPT_DAYS * 24)).as_second()
}
