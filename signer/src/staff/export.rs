//! Export of confirmed signatures, decrypted on the staff's own machine: streamed, in a stable order.

mod cell;
mod row;
mod paper;

use age::x25519;
use jiff::{SignedDuration, Timestamp};
use petition::slug::Slug;

use self::paper::PaperPage;
pub(super) use self::paper::open as open_row;
pub(super) use self::row::export_id;
pub use self::row::{Cell, Column, ExportRow, RowSink, RowWriter};
use crate::clock::after;
use crate::fingerprint::{SHARDS, SignerKey};
use crate::life::{Item, SignatureState, WITHDRAWN_SECONDS};
use crate::seal::{self, SealedSignature};
use crate::store::signatures::ItemKey;
use crate::store::{Store, StoreError};

/// Options of [`export`].
#[derive(Clone, Debug)]
pub struct ExportOptions {
    /// Export only people who want updates; with `since`, also those who no longer do.
    pub only_updates: bool,
    /// Export only what changed since this hour: confirmed signatures, those whose updates were turned off, and the ids of
    /// withdrawn ones. At most 30 days before `now`.
    pub since: Option<Timestamp>,
    /// The current time.
    pub now: Timestamp,
}

/// Result of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportReport {
    /// Number of rows written for confirmed signatures.
    pub written: u64,
    /// Ids of confirmed signatures that no key decrypts, or whose content belongs to another item.
    pub unopened: Vec<String>,
    /// Number of confirmed signatures whose data was deleted at the end of retention.
    pub deleted: u64,
    /// With `since`: number of rows for withdrawn signatures.
    pub withdrawn: u64,
    /// Number of rows, among `written`, of signatures on paper.
    pub on_paper: u64,
    /// Number of signatures on paper that count and whose names are not stored, or no longer.
    pub nameless: u64,
}

impl ExportReport {
    fn add(&mut self, page: &PaperPage) {
        self.written += page.rows.len() as u64;
        self.on_paper += page.rows.len() as u64;
        self.nameless = self.nameless.saturating_sub(page.named);
        self.unopened.extend_from_slice(&page.unopened);
    }
}

/// Why an export failed.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// `since` is further back than withdrawals are kept.
    #[error(
        "withdrawals are known since {0} only; export everything, and delete the signatures that the new export does not have"
    )]
    TooOld(Timestamp),
    /// The output could not be written.
    #[error("cannot write the output: {0}")]
    Output(#[from] std::io::Error),
}

/// Finds the private keys in a text: every `AGE-SECRET-KEY-1…`, whatever surrounds it.
pub fn parse_keys(text: &str) -> Vec<x25519::Identity> {
    text.split(|c: char| c.is_whitespace() || c == '=').filter_map(|word| word.parse().ok()).collect()
}

/// Gives a petition's signatures to `rows`, ordered by key. Continues past signatures that cannot be decrypted.
///
/// # Errors
/// If the store fails, the output cannot be written, or `since` is too old.
pub async fn export(
    store: &Store,
    petition: &Slug,
    keys: &[x25519::Identity],
    options: &ExportOptions,
    rows: &mut dyn RowSink,
    progress: &mut (dyn FnMut(u64) + Send),
) -> Result<ExportReport, ExportError> {
    let known_since = after(options.now, -SignedDuration::from_secs(WITHDRAWN_SECONDS));
    if options.since.is_some_and(|since| since < known_since) {
        return Err(ExportError::TooOld(known_since));
    }
    let mut report = ExportReport::default();
    let imports = store.petition(petition).await?.map(|petition| petition.imports).unwrap_or_default();
    report.nameless = imports.values().map(|import| import.count).sum();
    for shard in 0..SHARDS {
        let mut after = None;
        loop {
            let (items, next) = store.shard_page(petition, shard, after.as_ref()).await?;
            after = next;
            let mut page = Vec::new();
            for (key, item) in &items {
                page.extend(export_item(petition, key, item, keys, options, &mut report));
            }
            mark_pairs(store, petition, &mut page).await?;
            page.iter().try_for_each(|signature| rows.write(&signature.row))?;
            progress(report.written);
            if after.is_none() {
                break;
            }
        }
        if !imports.is_empty() && !options.only_updates {
            let stored = store.paper_rows(petition, shard).await?;
            let page = paper::rows(petition, &stored, keys, &imports, options.since);
            report.add(&page);
            page.rows.iter().try_for_each(|row| rows.write(row))?;
            progress(report.written);
        }
    }
    Ok(report)
}

/// A row, and the key of the other person of the mailbox.
struct ExportedSignature {
    row: ExportRow,
    other: Option<SignerKey>,
}

/// Sets `same_mailbox` if the other person of the mailbox has a confirmed signature, too.
async fn mark_pairs(store: &Store, petition: &Slug, page: &mut [ExportedSignature]) -> Result<(), StoreError> {
    let key_of = |signature: &ExportedSignature| Some(ItemKey::new(petition, signature.other.clone()?));
    let others: Vec<ItemKey> = page.iter().filter_map(key_of).collect();
    let mut others = store.signatures(&others).await?;
    others.retain(|_, item| item.state == SignatureState::Confirmed);
    for signature in page {
        signature.row.same_mailbox = key_of(signature).is_some_and(|other| others.contains_key(&other));
    }
    Ok(())
}

/// The row of an item; `None` if it is not to be exported, or cannot be opened.
fn export_item(
    petition: &Slug,
    key: &ItemKey,
    item: &Item,
    keys: &[x25519::Identity],
    options: &ExportOptions,
    report: &mut ExportReport,
) -> Option<ExportedSignature> {
    let id = export_id(petition, key);
    let since = options.since.map(Timestamp::as_second);
    let is_since = |seconds: Option<i64>| since.is_none_or(|since| seconds.is_some_and(|seconds| seconds >= since));
    // Pending ones, too: they may follow a signature that was withdrawn.
    if item.state != SignatureState::Confirmed && since.is_some() && is_since(item.withdrawn_at) {
        report.withdrawn += 1;
        return Some(ExportedSignature { row: ExportRow::withdrawn(id), other: None });
    }
    let (SignatureState::Confirmed, Some((_, kept))) = (item.state, &item.kept) else { return None };
    // Times are truncated to the hour, so include the whole hour of `since`.
    let hour_end = |hour: Option<i64>| hour.map(|at| at + 3599);
    if !is_since(hour_end(item.confirmed_at)) && !is_since(hour_end(item.updates_off_at)) {
        return None;
    }
    if options.only_updates && !kept.updates && (since.is_none() || item.updates_off_at.is_none()) {
        return None;
    }
    if kept.sealed.is_empty() {
        report.deleted += 1;
        return None;
    }
    let opened = seal::open::<SealedSignature>(&kept.sealed, keys).ok();
    let is_same = |sealed: &SealedSignature| {
        sealed.petition == *petition
            && sealed.signer == key.signer.to_text()
            && item.is_of(&sealed.generation)
            && sealed.text.as_str() == kept.text
            && sealed.notice.as_str() == kept.notice
            && sealed.consent.as_str() == kept.consent
            && sealed.at == kept.signed_at
    };
    let Some(sealed) = opened.filter(is_same) else {
        report.unopened.push(id);
        return None;
    };
    let confirmed = item.confirmed_at.and_then(|at| Timestamp::from_second(at).ok());
    report.written += 1;
    let other = SignerKey::parse(&sealed.other);
    let row = ExportRow {
        id,
        withdrawn: false,
        confirmed_at: confirmed.map(|at| at.to_string()).unwrap_or_default(),
        name: sealed.name,
        email: sealed.email,
        country: sealed.country.unwrap_or_default(),
        postcode: sealed.postcode.unwrap_or_default(),
        comment: sealed.comment.unwrap_or_default(),
        updates: kept.updates,
        lang: kept.language.clone(),
        text: kept.text.clone(),
        notice: kept.notice.clone(),
        consent: kept.consent.clone(),
        via: sealed.via.map(|via| via.to_string()).unwrap_or_default(),
        ..ExportRow::default()
    };
    Some(ExportedSignature { row, other })
}
