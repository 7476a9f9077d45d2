//! Data for the signer and other programs: the index, the counts, and every text that people can sign.

use std::collections::BTreeMap;

use petition::PetitionStatus;
use petition::index::{Entry, INDEX_VERSION, Index, Organisation, Signing, Site, Text, UntranslatedPage};
use petition::language::Language;
use petition::text::TextHash;
use serde_json::value::{RawValue, to_raw_value};

use crate::output::OutputFile;
use crate::page_kind::PageKind;
use crate::pages::{consent_text, notice_text, target};
use crate::snapshot::Renderer;
use crate::trace::List;
use reader::content::{Petition, SharedText};

/// `count.json` and `history.json` of a petition, and its `texts/`.
pub(super) fn files_of(renderer: &Renderer<'_>, petition: &Petition) -> Result<Vec<OutputFile>, tera::Error> {
    let folder = PageKind::Petition.place_of(petition.main.slug.as_str());
    let mut files = vec![
        OutputFile::text(format!("{folder}count.json"), json(&renderer.count_report(petition))),
        OutputFile::text(format!("{folder}history.json"), json(&renderer.history(petition))),
    ];
    for language in renderer.addresses().page_languages(petition) {
        let (hash, published) = petition.in_language(language).published();
        files.push(OutputFile::text(text_place(hash), published));
    }
    for text in [notice_text as TextBeside, consent_text] {
        let texts = texts_beside(renderer, petition, text)?.into_values();
        files.extend(texts.map(|text| OutputFile::text(text_place(&TextHash::of(&text)), text)));
    }
    // Two languages may publish the same text.
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    Ok(files)
}

/// The entry of a petition.
pub(super) fn entry_of(renderer: &Renderer<'_>, petition: &Petition) -> Result<Box<RawValue>, tera::Error> {
    let hashes = |text: TextBeside| {
        let texts = texts_beside(renderer, petition, text)?.into_iter();
        Ok::<_, tera::Error>(texts.map(|(language, text)| (language.clone(), TextHash::of(&text))).collect())
    };
    let entry = entry(renderer, petition, hashes(notice_text)?, hashes(consent_text)?)?;
    to_raw_value(&entry).map_err(tera::Error::message)
}

/// `petitions.json`, assembled from the petitions' entries.
pub(crate) fn whole(renderer: &Renderer<'_>) -> OutputFile {
    let mut slugs = renderer.list(List::Public).slugs;
    slugs.sort_unstable();
    let entries = slugs.iter().filter_map(|slug| renderer.entry(slug)?.json.as_deref());
    let petitions: Vec<&RawValue> = entries.collect();
    let length = petitions.iter().map(|entry| entry.get().len() + 1).sum::<usize>();
    let index = Index { version: INDEX_VERSION, site: site(renderer), petitions };
    // Megabytes, which would be copied each time that they outgrow their place.
    let bytes = Vec::with_capacity(length + 4096);
    OutputFile::text("petitions.json", json_into(bytes, &index))
}

fn text_place(hash: &TextHash) -> String {
    format!("texts/{hash}.txt")
}

fn json(value: &impl serde::Serialize) -> String {
    json_into(Vec::new(), value)
}

/// Appends JSON to `bytes`.
fn json_into(mut bytes: Vec<u8>, value: &impl serde::Serialize) -> String {
    serde_json::to_writer(&mut bytes, value).expect("the index has only texts, numbers and lists");
    bytes.push(b'\n');
    String::from_utf8(bytes).expect("JSON is UTF-8")
}

/// A text beside the form of a petition.
type TextBeside = fn(&Renderer<'_>, &Language, &Petition) -> Result<String, tera::Error>;

/// A text in each language that has a page of the petition until it is over.
fn texts_beside<'p>(
    renderer: &'p Renderer<'_>,
    petition: &'p Petition,
    text: TextBeside,
) -> Result<BTreeMap<&'p Language, String>, tera::Error> {
    let languages = renderer.addresses().page_languages(petition).into_iter().chain(untranslated(renderer, petition));
    languages.map(|language| Ok((language, text(renderer, language, petition)?))).collect()
}

/// The languages that have a page with the text in another one. The clock does not change them: the page of a petition that has
/// closed by its date redirects.
fn untranslated<'p>(renderer: &'p Renderer<'_>, petition: &'p Petition) -> impl Iterator<Item = &'p Language> {
    let is_over = matches!(petition.main.status, PetitionStatus::Closed | PetitionStatus::Victory);
    renderer.addresses().untranslated(petition).filter(move |_| !is_over)
}

/// The settings of the site that the signer needs.
pub(crate) fn site(renderer: &Renderer<'_>) -> Site {
    let site = renderer.settings();
    Site {
        title: site.title.default.clone(),
        url: renderer.addresses().permalink(""),
        languages: renderer.languages().to_vec(),
        timezone: site.timezone_name.clone(),
        mail: site.mail.clone(),
        controller: site.controller.clone(),
        limits: site.signing.limits,
    }
}

fn entry(
    renderer: &Renderer<'_>,
    petition: &Petition,
    notice: BTreeMap<Language, TextHash>,
    consent: BTreeMap<Language, TextHash>,
) -> Result<Entry, tera::Error> {
    let permalink = |language| renderer.addresses().permalink(&renderer.addresses().petition(petition, language));
    let organisation = petition.organisations.first().and_then(|name| renderer.organisation(name));
    let Some(organisation) = organisation else {
        return Err(tera::Error::message(format!("the petition `{}` has no organisation", petition.main.slug)));
    };
    let texts = renderer.addresses().page_languages(petition).into_iter().map(|language| {
        let version = petition.in_language(language);
        let text = Text {
            hash: version.hash().clone(),
            title: version.title.to_string(),
            target: target(renderer, &version),
            url: permalink(language),
        };
        (language.clone(), text)
    });
    let page = |language: &Language| {
        let text = renderer.addresses().page_language(petition, language).clone();
        let url = renderer.addresses().reader_petition(petition, language, false);
        (language.clone(), UntranslatedPage { text, url: renderer.addresses().permalink(&url) })
    };
    let own = renderer.addresses().page_language(petition, &petition.language);
    let mut keys = organisation.recipients.clone();
    if keys.is_empty() {
        keys.extend(renderer.preview_key().map(str::to_owned));
    }
    Ok(Entry {
        id: petition.main.id.clone(),
        slug: petition.main.slug.clone(),
        url: permalink(renderer.default_language()),
        texts: texts.collect(),
        pages: untranslated(renderer, petition).map(page).collect(),
        organisation: Organisation {
            name: organisation.slug.clone(),
            title: organisation.name.clone(),
            website: organisation.website.clone(),
            contact: organisation.contact.clone(),
        },
        status: petition.main.status,
        opens_at: renderer.opens_at(petition),
        closes_at: renderer.closes_at(petition),
        goal: petition.main.goal,
        topics: petition.main.topics.iter().map(|topic| topic.name.clone()).collect(),
        collected_elsewhere: petition.main.elsewhere(),
        count: Some(renderer.count_report(petition)),
        signing: Signing {
            fields: petition.main.form.fields.clone(),
            required: petition.main.form.required.clone(),
            declaration: match &petition.main.form.declaration {
                Some(SharedText::Own(text)) => BTreeMap::from([(own.clone(), text.clone())]),
                Some(SharedText::ByLanguage(texts)) => texts.clone(),
                None => BTreeMap::new(),
            },
            delivers: petition.main.delivers,
            via: petition.main.via.clone(),
            notice,
            consent,
            confirm_by_email: petition.confirm_by_email,
            per_mailbox: if petition.confirm_by_email { petition.per_mailbox } else { 1 },
            recipients: keys,
            keep_days: petition.keep_days,
        },
    })
}
