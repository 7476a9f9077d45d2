//! The list for the target: a page to print, with what was signed, how many signed, and who. It has neither email addresses nor
//! comments, and postcodes only if the form says that they are delivered.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use jiff::Timestamp;
use petition::count::StoredCount;
use petition::index::Entry;
use petition::{Delivers, FormField};
use signer::staff::{Cell, Column, ExportRow, RowSink};
use signer::store::petitions::Petition;

use crate::preview::inbox::escape;

const STYLE: &str = "body{font:11pt/1.45 Georgia,serif;margin:2rem auto;max-width:48rem;padding:0 1rem;color:#000;\
background:#fff}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.15rem;margin-top:2rem}pre{font:inherit;\
white-space:pre-wrap;overflow-wrap:anywhere}code{overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}\
th,td{text-align:start;vertical-align:top;padding:.15rem .5rem;border-bottom:1px solid #999;overflow-wrap:anywhere}\
td:first-child,th:first-child{text-align:end;width:4rem}thead{display:table-header-group}tr{break-inside:avoid}\
@page{margin:2cm}";

/// A name on the list.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Name {
    confirmed_at: String,
    name: String,
    postcode: String,
    is_on_paper: bool,
}

/// Collects the names by the text that was signed, of those who agreed that the target receives them.
pub(super) struct TargetList<'p> {
    naming_consents: &'p BTreeSet<String>,
    names: BTreeMap<String, Vec<Name>>,
    /// Who agreed to the number only, when the petition delivered no names.
    unnamed: usize,
}

impl RowSink for TargetList<'_> {
    fn write(&mut self, row: &ExportRow) -> io::Result<()> {
        if row.cell(Column::Withdrawn) == Cell::Flag(false) {
            let [name, postcode, confirmed_at, text] =
                [Column::Name, Column::Postcode, Column::ConfirmedAt, Column::Text]
                    .map(|column| row.cell(column).as_str().to_owned());
            let is_on_paper = row.cell(Column::Origin) == Cell::Text("paper");
            if !is_on_paper && !self.naming_consents.contains(row.cell(Column::Consent).as_str()) {
                self.unnamed += 1;
                return Ok(());
            }
            self.names.entry(text).or_default().push(Name { confirmed_at, name, postcode, is_on_paper });
        }
        Ok(())
    }
}

impl<'p> TargetList<'p> {
    pub(super) fn new(petition: &'p Petition) -> Self {
        Self { naming_consents: &petition.naming_consents, names: BTreeMap::new(), unnamed: 0 }
    }

    /// How many are counted without their names.
    pub(super) fn unnamed(&self) -> usize {
        self.unnamed
    }

    /// The hashes of the texts that were signed, those of today first.
    pub(super) fn texts(&self, entry: &Entry) -> Vec<String> {
        let current: Vec<&str> = entry.texts.values().map(|text| text.hash.as_str()).collect();
        let mut hashes: Vec<String> = self.names.keys().cloned().collect();
        hashes.sort_by_key(|hash| !current.contains(&hash.as_str()));
        if hashes.is_empty() { current.into_iter().take(1).map(str::to_owned).collect() } else { hashes }
    }

    /// The page. `texts` are the published texts by their hashes.
    pub(super) fn page(
        mut self,
        entry: &Entry,
        count: &StoredCount,
        texts: &[(String, String)],
        now: Timestamp,
    ) -> String {
        let has_postcodes = entry.signing.fields.contains(&FormField::Postcode);
        let title = entry.texts.values().next().map(|text| text.title.as_str()).unwrap_or_default();
        let named: usize = self.names.values().map(Vec::len).sum();
        let elsewhere = count.imported + entry.collected_elsewhere;
        let mut page = format!(
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<title>Signatures: {0}</title>\n\
             <style>{STYLE}</style>\n<h1>Signatures: {0}</h1>\n<p>Started by {1}. As of {2}.</p>\n<table>\n\
             <tr><th scope=\"row\">{3}</th><td>signatures in all</td></tr>\n\
             <tr><th scope=\"row\">{4}</th><td>made online</td></tr>\n\
             <tr><th scope=\"row\">{5}</th><td>collected elsewhere</td></tr>\n\
             <tr><th scope=\"row\">{named}</th><td>named on this list</td></tr>\n</table>\n",
            escape(title),
            escape(&entry.organisation.title),
            now.strftime("%Y-%m-%d %H:%M UTC"),
            count.online + elsewhere,
            count.online,
            elsewhere,
        );
        let has_sheets = self.names.values().flatten().any(|name| name.is_on_paper);
        let mut number = 0;
        for (hash, text) in texts {
            page.push_str(&format!(
                "<h2>The text</h2>\n<pre lang=\"{}\">{}</pre>\n<p>SHA-256 of this text: <code>{hash}</code></p>\n",
                language_of(entry, hash),
                escape(text.trim_end()),
            ));
            let mut names = self.names.remove(hash).unwrap_or_default();
            names.sort();
            page.push_str(&format!("<h2>{} signed this text</h2>\n", names.len()));
            if names.is_empty() {
                continue;
            }
            let mut heading = if has_postcodes { "<th scope=\"col\">Postcode</th>" } else { "" }.to_owned();
            heading.push_str(if has_sheets { "<th scope=\"col\">Signed</th>" } else { "" });
            page.push_str(&format!(
                "<table>\n<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Name</th>{heading}</tr></thead>\n"
            ));
            for name in names {
                number += 1;
                let mut cells = String::new();
                if has_postcodes {
                    cells.push_str(&format!("<td>{}</td>", escape(&name.postcode)));
                }
                if has_sheets {
                    cells.push_str(if name.is_on_paper { "<td>on paper</td>" } else { "<td>online</td>" });
                }
                page.push_str(&format!(
                    "<tr><td>{number}</td><td dir=\"auto\">{}</td>{cells}</tr>\n",
                    escape(&name.name)
                ));
            }
            page.push_str("</table>\n");
        }
        page
    }
}

/// Whether the target receives names. Otherwise the form said that it receives the number of signatures only.
pub(super) fn delivers_names(entry: &Entry) -> bool {
    entry.signing.delivers == Delivers::Names
}

/// The language of a text that is signed today, for hyphenation and screen readers.
fn language_of(entry: &Entry, hash: &str) -> String {
    let found = entry.texts.iter().find(|(_, text)| text.hash.as_str() == hash);
    found.map(|(language, _)| language.to_string()).unwrap_or_default()
}
