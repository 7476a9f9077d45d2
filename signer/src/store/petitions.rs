//! Registered petitions. Published counts are in `published`.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_dynamodb::types::{AttributeValue, Put};
use futures::stream::TryStreamExt;
use jiff::{SignedDuration, Timestamp};
use petition::index::Entry;
use petition::slug::Slug;

use super::attributes::{Attributes, ReadAttribute, bytes, number, text};
use super::imports::{Import, read_imports, write_imports};
use super::site::{SITE_ID, check_format};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable};
use crate::clock::after;
use crate::life::CONFIRM_AFTER_CLOSING_SECONDS;

/// How long a shorter `keep_days` must be registered before it deletes anything.
pub const SHORTENING_TIME: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Hashes with the time at which each was replaced; `None` for current ones.
pub type HashHistory = BTreeMap<String, Option<Timestamp>>;

/// A registered petition.
#[derive(Clone, Debug, PartialEq)]
pub struct Petition {
    /// Its entry in the index, without the count.
    pub entry: Entry,
    /// Random salt of its signer keys; deleted at the end of retention.
    pub salt: Option<Vec<u8>>,
    /// When it closed; `None` while it is open.
    pub closed_at: Option<Timestamp>,
    /// Hashes of all texts ever registered.
    pub texts: HashHistory,
    /// Hashes of all privacy notices ever registered.
    pub notices: HashHistory,
    /// The `keep_days` that each of the notices was registered with first: what it promised.
    pub promised_days: BTreeMap<String, u32>,
    /// A longer `keep_days` that was replaced, and when; `None` if the last change was none or made it longer.
    pub shortened: Option<(u32, Timestamp)>,
    /// Hashes of all consent sentences ever registered.
    pub consents: HashHistory,
    /// Hashes of those consent sentences that let the organisation give names to the target.
    pub naming_consents: BTreeSet<String>,
    /// Whether it was removed from the site.
    pub retired: bool,
    /// Batches of paper sheets, by their id.
    pub imports: BTreeMap<String, Import>,
    /// Progress of deleting the data that is kept for `retained_days`: the next shard, or 64 when done.
    pub retained_shards: Option<u8>,
    /// The number of days of the last deletion: signatures that are kept for so long or less are covered by it.
    pub retained_days: u32,
    /// Number of writes.
    pub revision: i64,
}

impl Petition {
    /// When it closed: as recorded, or its closing date if that has passed.
    pub fn closed(&self, now: Timestamp) -> Option<Timestamp> {
        self.closed_at.or_else(|| self.entry.closes_at.filter(|&closes_at| closes_at <= now))
    }

    /// Until when a signature can be confirmed, in seconds since 1970; `None` while no end is known.
    pub fn confirm_deadline(&self, now: Timestamp) -> Option<i64> {
        let closed = self.closed(now).or(self.entry.closes_at)?;
        Some(closed.as_second() + CONFIRM_AFTER_CLOSING_SECONDS)
    }

    /// Until when sealed data is kept for `days` after closing; `None` while no end is known.
    pub fn kept_until(&self, days: u32, now: Timestamp) -> Option<Timestamp> {
        let closed = self.closed(now).or(self.entry.closes_at)?;
        let kept = SignedDuration::from_hours(i64::from(days) * 24);
        Some(after(closed, kept.max(SignedDuration::from_secs(CONFIRM_AFTER_CLOSING_SECONDS))))
    }

    /// For how many days after closing a signature with this notice is kept: as the notice promised, or less if `keep_days` is
    /// less today.
    pub fn keep_days(&self, notice: &str, now: Timestamp) -> u32 {
        let today = self.keep_days_today(now);
        self.promised_days.get(notice).map_or(today, |&promised| promised.min(today))
    }

    /// Whether paper sheets are kept for no longer than what is deleted now. The notice of a sheet is not known, so the shortest
    /// promise holds.
    pub(crate) fn is_paper_due(&self, now: Timestamp) -> bool {
        self.all_keep_days(now).first().is_some_and(|&days| days <= self.retained_days)
    }

    /// The numbers of days for which any signature is kept, ascending.
    pub fn all_keep_days(&self, now: Timestamp) -> BTreeSet<u32> {
        let today = self.keep_days_today(now);
        let promised: BTreeSet<u32> = self.promised_days.values().map(|&promised| promised.min(today)).collect();
        if promised.is_empty() { BTreeSet::from([today]) } else { promised }
    }

    /// `keep_days` as registered; if it was made shorter within the last week, the longer one, so that a slip of the pen deletes
    /// nothing.
    fn keep_days_today(&self, now: Timestamp) -> u32 {
        let current = self.entry.signing.keep_days;
        match self.shortened {
            Some((before, at)) if now < after(at, SHORTENING_TIME) => before.max(current),
            _ => current,
        }
    }

    /// Whether it can be signed at `now`.
    pub fn is_open(&self, now: Timestamp) -> bool {
        !self.retired && self.entry.is_open(now)
    }
}

/// The most petitions in one transaction, beside the condition on the lease
/// (docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html).
pub(crate) const PETITIONS_MAX: usize = 99;

impl Store {
    /// Reads a registered petition.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn petition(&self, id: &Slug) -> Result<Option<Petition>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(id.as_str()));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item().map(read).transpose()
    }

    /// Reads all registered petitions, for scheduled work, staff and registering.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn petitions(&self) -> Result<Vec<Petition>, StoreError> {
        let mut petitions = Vec::new();
        let mut pages = self.scan(Table::Petitions, |scan| scan.consistent_read(true));
        while let Some(page) = pages.try_next().await? {
            for item in &page {
                let id = item.text("id")?.unwrap_or_default();
                // Other items have ids that are not slugs.
                if Slug::parse(&id).is_ok() {
                    petitions.push(read(item)?);
                } else if id == SITE_ID {
                    check_format(item)?;
                }
            }
        }
        petitions.sort_by(|a, b| a.entry.id.cmp(&b.entry.id));
        Ok(petitions)
    }

    /// The ids of all registered petitions, in order.
    ///
    /// # Errors
    /// If the store fails, or an item is invalid.
    pub async fn petition_ids(&self) -> Result<BTreeSet<Slug>, StoreError> {
        let mut ids = BTreeSet::new();
        let mut pages = self.scan(Table::Petitions, |scan| scan.projection_expression("id"));
        while let Some(page) = pages.try_next().await? {
            for item in &page {
                ids.extend(item.text("id")?.and_then(|id| Slug::parse(&id).ok()));
            }
        }
        Ok(ids)
    }

    /// Writes a petition if it is still at `revision`, which is zero for a new one.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn write_petition(&self, petition: &Petition) -> Result<WriteOutcome, StoreError> {
        self.put_registered(vec![self.petition_put(petition)?]).await
    }

    /// Writes up to [`PETITIONS_MAX`] petitions, all or none, under the lease of this store.
    ///
    /// # Errors
    /// [`StoreError::LeaseLost`], and [`StoreError::Busy`] if a transaction conflicts with another one; others if the store fails.
    pub(crate) async fn write_petitions<'a>(
        &self,
        petitions: impl Iterator<Item = &'a Petition>,
    ) -> Result<WriteOutcome, StoreError> {
        let puts: Vec<Put> = petitions.map(|petition| self.petition_put(petition)).collect::<Result<_, _>>()?;
        if puts.is_empty() { Ok(WriteOutcome::Done) } else { self.put_registered(puts).await }
    }

    /// The conditional write of a petition.
    pub(super) fn petition_put(&self, petition: &Petition) -> Result<Put, StoreError> {
        let put = Put::builder().table_name(self.table(Table::Petitions)).set_item(Some(write(petition)?));
        let put = if petition.revision == 0 {
            put.condition_expression("attribute_not_exists(id)")
        } else {
            put.condition_expression("revision = :revision")
                .expression_attribute_values(":revision", number(petition.revision))
        };
        put.build().map_err(|_| StoreError::Corrupt("petition"))
    }
}

fn write(petition: &Petition) -> Result<Attributes, StoreError> {
    let entry = serde_json::to_string(&petition.entry).map_err(|_| StoreError::Corrupt("entry"))?;
    let promised = petition.promised_days.iter().map(|(hash, days)| (hash.clone(), number(days)));
    let mut item = Attributes::from([
        ("id".to_owned(), text(petition.entry.id.as_str())),
        ("entry".to_owned(), text(entry)),
        ("texts".to_owned(), write_history(&petition.texts)),
        ("notices".to_owned(), write_history(&petition.notices)),
        ("consents".to_owned(), write_history(&petition.consents)),
        ("promised_days".to_owned(), AttributeValue::M(promised.collect())),
        ("revision".to_owned(), number(petition.revision + 1)),
    ]);
    if let Some(salt) = &petition.salt {
        item.insert("salt".to_owned(), bytes(salt.clone()));
    }
    if let Some(closed_at) = petition.closed_at {
        item.insert("closed_at".to_owned(), number(closed_at.as_second()));
    }
    if !petition.naming_consents.is_empty() {
        let hashes = petition.naming_consents.iter().cloned().collect();
        item.insert("naming_consents".to_owned(), AttributeValue::Ss(hashes));
    }
    if petition.retired {
        item.insert("retired".to_owned(), AttributeValue::Bool(true));
    }
    if let Some((days, at)) = petition.shortened {
        item.insert("shortened_from".to_owned(), number(days));
        item.insert("shortened_at".to_owned(), number(at.as_second()));
    }
    if let Some(shards) = petition.retained_shards {
        item.insert("retained_shards".to_owned(), number(shards));
        item.insert("retained_days".to_owned(), number(petition.retained_days));
    }
    if !petition.imports.is_empty() {
        item.insert("imports".to_owned(), write_imports(&petition.imports));
    }
    Ok(item)
}

fn read(item: &Attributes) -> Result<Petition, StoreError> {
    let entry = item.text("entry")?.ok_or(StoreError::Corrupt("entry"))?;
    let shards = item.number("retained_shards")?.map(u8::try_from).transpose();
    Ok(Petition {
        entry: serde_json::from_str(&entry).map_err(|_| StoreError::Corrupt("entry"))?,
        salt: item.bytes("salt")?,
        closed_at: item.number("closed_at")?.map(instant).transpose()?,
        texts: read_history(item, "texts")?,
        notices: read_history(item, "notices")?,
        promised_days: read_promises(item)?,
        shortened: days(item, "shortened_from")?.zip(item.number("shortened_at")?.map(instant).transpose()?),
        consents: read_history(item, "consents")?,
        naming_consents: read_hashes(item, "naming_consents")?,
        retired: item.flag("retired")?,
        imports: read_imports(item)?,
        retained_shards: shards.map_err(|_| StoreError::Corrupt("retained_shards"))?,
        retained_days: days(item, "retained_days")?.unwrap_or(0),
        revision: item.number("revision")?.unwrap_or(0),
    })
}

fn days(item: &Attributes, name: &'static str) -> Result<Option<u32>, StoreError> {
    item.number(name)?.map(u32::try_from).transpose().map_err(|_| StoreError::Corrupt(name))
}

fn read_promises(item: &Attributes) -> Result<BTreeMap<String, u32>, StoreError> {
    let read = |value: &AttributeValue| value.as_n().ok().and_then(|digits| digits.parse().ok());
    let promises = item.map("promised_days")?.into_iter().flatten();
    promises.map(|(hash, value)| Ok((hash.clone(), read(value).ok_or(StoreError::Corrupt("promised_days"))?))).collect()
}

fn read_hashes(item: &Attributes, name: &'static str) -> Result<BTreeSet<String>, StoreError> {
    let Some(hashes) = item.get(name) else { return Ok(BTreeSet::new()) };
    Ok(hashes.as_ss().map_err(|_| StoreError::Corrupt(name))?.iter().cloned().collect())
}

fn instant(seconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_second(seconds).map_err(|_| StoreError::Corrupt("instant"))
}

fn write_history(history: &HashHistory) -> AttributeValue {
    let seconds = |replaced: &Option<Timestamp>| number(replaced.map_or(0, Timestamp::as_second));
    AttributeValue::M(history.iter().map(|(hash, replaced)| (hash.clone(), seconds(replaced))).collect())
}

fn read_history(item: &Attributes, name: &'static str) -> Result<HashHistory, StoreError> {
    let mut history = HashHistory::new();
    for (hash, replaced) in item.map(name)?.into_iter().flatten() {
        let seconds = replaced.as_n().ok().and_then(|digits| digits.parse::<i64>().ok());
        let seconds = seconds.ok_or(StoreError::Corrupt(name))?;
        history.insert(hash.clone(), if seconds == 0 { None } else { Some(instant(seconds)?) });
    }
    Ok(history)
}
