//! `controller` and `privacy` of `site.yaml`: what the privacy notice needs to say and only the site's owner knows (GDPR,
//! Articles 13 and 14).

use jiff::civil::Date;
use petition::index::Controller;
use petition::language::Language;

use super::super::file::localized;
use crate::front_matter::keys::Key;
use crate::front_matter::keys::site::{self as keys, processor as processor_keys};
use crate::front_matter::yaml::Value;
use crate::front_matter::{Entries, Reader, map_of, parse_date, text_of};
use crate::localized::LocalizedText;

/// `privacy` of `site.yaml`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::site::privacy`, which describe them")]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PrivacySettings {
    pub processors: Vec<Processor>,
    pub authority: Option<LocalizedText>,
    pub updated: Option<Date>,
}

/// An item of `processors`.
#[expect(missing_docs, reason = "the fields are named after the keys in `keys::site::processor`, which describe them")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Processor {
    pub name: String,
    pub purpose: LocalizedText,
    pub country: String,
    pub safeguard: Option<LocalizedText>,
}

/// The member states of the European Union, Iceland, Liechtenstein and Norway. Data that leaves them is transferred to a third
/// country (GDPR, Article 44; Decision of the EEA Joint Committee 154/2018).
const EUROPEAN_ECONOMIC_AREA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT",
    "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Whether a country, by its ISO 3166-1 code, belongs to the European Economic Area.
pub fn is_in_eea(country: &str) -> bool {
    EUROPEAN_ECONOMIC_AREA.contains(&country)
}

pub(super) fn controller(entries: &Entries<'_>) -> Option<Controller> {
    let controller = entries.map(&keys::CONTROLLER);
    Some(Controller {
        name: controller.text(&keys::controller::NAME)?,
        address: controller.text(&keys::controller::ADDRESS),
        contact: controller.text(&keys::controller::CONTACT),
        representative: controller.text(&keys::controller::REPRESENTATIVE),
        dpo: controller.text(&keys::controller::DPO),
    })
}

pub(super) fn privacy(reader: &mut Reader, entries: &Entries<'_>, language: &Language) -> PrivacySettings {
    let privacy = entries.map(&keys::PRIVACY);
    let items = match privacy.value(&keys::privacy::PROCESSORS).map(|node| &node.value) {
        Some(Value::Sequence(items)) => items.as_slice(),
        _ => &[],
    };
    PrivacySettings {
        processors: items.iter().filter_map(|item| processor(reader, &map_of(item), language)).collect(),
        authority: optional(reader, &privacy, &keys::privacy::AUTHORITY, language),
        updated: privacy.value(&keys::privacy::UPDATED).and_then(|date| parse_date(&text_of(date)?)),
    }
}

fn processor(reader: &mut Reader, item: &Entries<'_>, language: &Language) -> Option<Processor> {
    Some(Processor {
        name: item.text(&processor_keys::NAME)?,
        purpose: optional(reader, item, &processor_keys::PURPOSE, language)?,
        country: item.text(&processor_keys::COUNTRY)?,
        safeguard: optional(reader, item, &processor_keys::SAFEGUARD, language),
    })
}

fn optional(reader: &mut Reader, entries: &Entries<'_>, key: &Key, language: &Language) -> Option<LocalizedText> {
    entries.value(key)?;
    Some(localized(reader, entries, key, language))
}
