//! Data for the signer and other programs: the index, the counts, and every text that people can sign.

use std::collections::BTreeMap;
use std::sync::Arc;

use petition::index::{Entry, INDEX_VERSION, Index, Organisation, Signing, Site, Text};
use petition::language::Language;
use petition::slug::Slug;
use petition::text::TextHash;
use serde_json::value::{RawValue, to_raw_value};

use crate::output::{Batch, IndexEntry, OutputFile};
use crate::page_kind::PageKind;
use crate::pages::{Renderer, consent_text, notice_text};
use reader::content::{Petition, SharedText};

/// `count.json` of a petition and its `texts/`, and its entry of `petitions.json`.
pub(crate) fn of_petition(
    renderer: &Renderer<'_>,
    petition: &Petition,
) -> Result<(Vec<OutputFile>, IndexEntry), tera::Error> {
    let count = json(&renderer.inputs.view.count_report(petition));
    let mut files =
        vec![OutputFile::text(PageKind::Petition.place_of(petition.main.slug.as_str()) + "count.json", count)];
    for language in renderer.inputs.addresses.page_languages(petition) {
        let (hash, published) = petition.in_language(language).published();
        files.push(OutputFile::text(text_place(hash), published));
    }
    let notices = publish(renderer, petition, notice_text, &mut files)?;
    let consents = publish(renderer, petition, consent_text, &mut files)?;
    let entry = entry(renderer, petition, notices, consents)?;
    // Two languages may publish the same text.
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    Ok((files, (petition.main.slug.clone(), to_raw_value(&entry).map_err(tera::Error::message)?)))
}

/// `petitions.json`, assembled from the petitions' entries.
pub(crate) fn whole(renderer: &Renderer<'_>, data: &[Arc<Batch>]) -> OutputFile {
    let mut petitions: Vec<(&Slug, &RawValue)> =
        data.iter().filter_map(|data| data.entry.as_ref().map(|(slug, entry)| (slug, &**entry))).collect();
    petitions.sort_unstable_by_key(|(slug, _)| *slug);
    let petitions = petitions.into_iter().map(|(_, entry)| entry).collect();
    OutputFile::text("petitions.json", json(&Index { version: INDEX_VERSION, site: site(renderer), petitions }))
}

fn text_place(hash: &TextHash) -> String {
    format!("texts/{hash}.txt")
}

fn json(value: &impl serde::Serialize) -> String {
    let mut text = serde_json::to_string(value).expect("the index has only texts, numbers and lists");
    text.push('\n');
    text
}

/// Renders a text in each language that has a page of the petition, and adds its files. Returns the hashes.
fn publish(
    renderer: &Renderer<'_>,
    petition: &Petition,
    text: fn(&Renderer<'_>, &Language, &Petition) -> Result<String, tera::Error>,
    files: &mut Vec<OutputFile>,
) -> Result<BTreeMap<Language, TextHash>, tera::Error> {
    let mut hashes = BTreeMap::new();
    for language in renderer.inputs.addresses.page_languages(petition) {
        let text = text(renderer, language, petition)?;
        let hash = TextHash::of(&text);
        files.push(OutputFile::text(text_place(&hash), text));
        hashes.insert(language.clone(), hash);
    }
    Ok(hashes)
}

fn site(renderer: &Renderer<'_>) -> Site {
    let site = renderer.inputs.view.site();
    Site {
        title: site.title.default.clone(),
        url: renderer.inputs.addresses.permalink(""),
        languages: renderer.inputs.view.languages().cloned().collect(),
        timezone: site.timezone_name.clone(),
        mail: site.mail.clone(),
        controller: site.controller.clone(),
    }
}

fn entry(
    renderer: &Renderer<'_>,
    petition: &Petition,
    notice: BTreeMap<Language, TextHash>,
    consent: BTreeMap<Language, TextHash>,
) -> Result<Entry, tera::Error> {
    let view = renderer.inputs.view;
    let permalink =
        |language| renderer.inputs.addresses.permalink(&renderer.inputs.addresses.petition(petition, language));
    let organisation = petition.organisations.first().and_then(|name| view.content.organisations.get(name));
    let Some(organisation) = organisation else {
        return Err(tera::Error::message(format!("the petition `{}` has no organisation", petition.main.slug)));
    };
    let texts = renderer.inputs.addresses.page_languages(petition).into_iter().map(|language| {
        let version = petition.in_language(language);
        let text = Text {
            hash: version.hash().clone(),
            title: version.title.to_string(),
            target: renderer.inputs.target(&version),
            url: permalink(language),
        };
        (language.clone(), text)
    });
    let own = renderer.inputs.addresses.page_language(petition, &petition.language);
    let mut keys = organisation.recipients.clone();
    if keys.is_empty() {
        keys.extend(renderer.inputs.preview_key.map(str::to_owned));
    }
    Ok(Entry {
        id: petition.main.id.clone(),
        slug: petition.main.slug.clone(),
        url: permalink(&view.site().language),
        texts: texts.collect(),
        organisation: Organisation {
            name: organisation.slug.clone(),
            title: organisation.name.clone(),
            website: organisation.website.clone(),
            contact: organisation.contact.clone(),
        },
        status: petition.main.status,
        opens_at: view.opens_at(petition),
        closes_at: view.closes_at(petition),
        goal: petition.main.goal,
        topics: petition.main.topics.iter().map(|topic| topic.name.clone()).collect(),
        count: view.count_report(petition),
        signing: Signing {
            fields: petition.main.form.fields.clone(),
            required: petition.main.form.required.clone(),
            declaration: match &petition.main.form.declaration {
                Some(SharedText::Own(text)) => BTreeMap::from([(own.clone(), text.clone())]),
                Some(SharedText::ByLanguage(texts)) => texts.clone(),
                None => BTreeMap::new(),
            },
            delivers: petition.main.delivers,
            notice,
            consent,
            confirm_by_email: petition.confirm_by_email,
            recipients: keys,
            keep_days: petition.keep_days,
        },
    })
}
