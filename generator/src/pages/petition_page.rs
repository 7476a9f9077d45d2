//! The pages of a petition: its own, the one after signing, the one for frames, and the poster.

use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use petition::FormField;
use petition::language::Language;
use petition::signing_contract::TRAP_FIELD;
use petition::slug::Slug;
use petition::text::{TextHash, fold_white_space};
use serde::Serialize;
use tera::Context;

use super::card::target;
use super::head::HeadInput;
use super::list::short_address;
use super::text::TextPlacement;
use crate::output::OutputFile;
use crate::page_kind::{PageKind, Scope};
use crate::pictures::qr_code;
use crate::snapshot::{Renderer, direction, extra};
use crate::theme::Part;
use crate::trace::{List, fingerprint};
use crate::variables::{
    Consent, Declaration, ExternalLink, Field, Form, NextPetition, Notice, PetitionPage, PetitionPaths, Poster, Share,
    TemplateValue, UpdateEntry,
};
use crate::view::EffectiveStatus;
use reader::content::Petition;

impl Renderer<'_> {
    /// All pages of a petition in a language that it has.
    pub(crate) fn petition_pages(
        &self,
        language: &Language,
        petition: &Petition,
    ) -> Result<Vec<OutputFile>, tera::Error> {
        let kinds = PageKind::ALL.into_iter().filter(|kind| kind.scope() == Scope::Petition);
        self.pages_of_kinds(language, petition, kinds)
    }

    /// The pages in a language that it does not have: to read it in its own language, and to sign it in this one.
    pub(crate) fn untranslated_pages(
        &self,
        language: &Language,
        petition: &Petition,
    ) -> Result<Vec<OutputFile>, tera::Error> {
        self.pages_of_kinds(language, petition, [PageKind::Petition, PageKind::Confirmed].into_iter())
    }

    fn pages_of_kinds(
        &self,
        language: &Language,
        petition: &Petition,
        kinds: impl Iterator<Item = PageKind>,
    ) -> Result<Vec<OutputFile>, tera::Error> {
        let page = TemplateValue::new(self.petition_page(language, petition)?)?;
        let render = |kind| match kind {
            PageKind::Poster => self.petition_file(language, petition, kind, &self.poster(language, petition)?),
            kind => self.petition_file(language, petition, kind, &page),
        };
        kinds.filter(|kind| self.has_kind(*kind)).map(render).collect()
    }

    /// The page of the first petition that has a form.
    pub(crate) fn page_with_form(&self) -> Result<Option<OutputFile>, tera::Error> {
        let Some((language, slug)) = self.form_sample() else { return Ok(None) };
        let petition = self.known_petition(&slug)?;
        self.petition_file(&language, petition, PageKind::Petition, &self.petition_page(&language, petition)?).map(Some)
    }

    /// A petition that has a page.
    pub(crate) fn known_petition(&self, slug: &Slug) -> Result<&Arc<Petition>, tera::Error> {
        self.petition(slug).ok_or_else(|| tera::Error::message(format!("unknown petition `{slug}`")))
    }

    /// The home page, if it shows a petition instead of lists.
    pub(super) fn petition_at_home(&self, language: &Language) -> Result<Option<OutputFile>, tera::Error> {
        let Some(slug) = self.list(List::Home).slugs.into_iter().next() else { return Ok(None) };
        let petition = self.known_petition(&slug)?;
        let page = self.petition_page(language, petition)?;
        let own = self.addresses().petition(petition, language);
        let about = self.petition_head(language, petition, PageKind::Petition, PageKind::Home.place())?;
        // The original has its translations in its head; the header leads to the home pages of all languages.
        let about = HeadInput {
            copy_of: Some(own),
            is_untranslated: false,
            languages: vec![language],
            readers: Vec::new(),
            ..about
        };
        self.finish(language, about, &page).map(Some)
    }

    fn petition_file(
        &self,
        language: &Language,
        petition: &Petition,
        kind: PageKind,
        page: &impl Serialize,
    ) -> Result<OutputFile, tera::Error> {
        let below = kind.place_of(petition.main.slug.as_str());
        self.finish(language, self.petition_head(language, petition, kind, &below)?, page)
    }

    fn petition_head<'a>(
        &'a self,
        language: &'a Language,
        petition: &'a Petition,
        kind: PageKind,
        below: &'a str,
    ) -> Result<HeadInput<'a>, tera::Error> {
        let card = self.card(language, &petition.main.slug)?;
        let is_page = kind == PageKind::Petition;
        let image = self.petition_image(language, petition)?;
        let image_address = image.as_ref().map(|(place, _)| self.addresses().permalink(place));
        let has_update_feed = is_page && !self.public_updates(petition).is_empty();
        let feed = has_update_feed.then(|| self.petition_paths(language, petition).feed).flatten();
        let translations = self.addresses().page_languages(petition);
        let is_translated = translations.contains(&language);
        let readers = self.languages().iter().filter(|reader| self.reader_language(petition, reader) == *reader);
        Ok(HeadInput {
            title: &card.title,
            target: &card.target,
            summary: Some(&card.summary),
            copy_of: (!is_translated).then(|| self.addresses().petition(petition, language)),
            languages: if is_translated { translations } else { vec![language] },
            readers: readers.collect(),
            is_draft: !self.is_public(petition),
            is_untranslated: !is_translated,
            og_type: Some("article"),
            image,
            json_ld_html: is_page
                .then(|| self.petition_json_ld(language, petition, card, image_address.as_deref()))
                .flatten(),
            feeds: feed.map(|path| (card.title.to_string(), path)).into_iter().collect(),
            ..HeadInput::new(kind, below)
        })
    }

    fn petition_page(&self, language: &Language, petition: &Petition) -> Result<PetitionPage, tera::Error> {
        let card = self.card(language, &petition.main.slug)?;
        let version = petition.in_language(language);
        let takes = !card.standing.is_over() && self.has(Part::Signing);
        let placement = if card.image.is_some() { TextPlacement::Below } else { TextPlacement::Top };
        let paths = self.petition_paths(language, petition);
        let is_aimed_at = card.standing == EffectiveStatus::Open && card.progress.reached.is_none();
        let means = petition.main.goal_means.as_ref().filter(|_| is_aimed_at);
        Ok(PetitionPage {
            goal_means: means
                .and_then(|means| means.in_language(version.language, &petition.language))
                .map(str::to_owned),
            next: self.next_petition(language, petition),
            pace: self.pace(petition),
            curve: self.curve(petition),
            targets: version.targets.to_vec(),
            text_html: self.text_html(version.text, language, placement),
            updates: self.update_entries(language, petition),
            form: if takes { Some(TemplateValue::new(self.form(language, petition)?)?) } else { None },
            share: self.has(Part::Sharing).then(|| share(petition, language, &card.title, &paths.permalink)),
            paths,
            extra: extra(&petition.main.extra),
            card: Arc::clone(card),
        })
    }

    fn next_petition(&self, language: &Language, petition: &Petition) -> Option<NextPetition> {
        let next = self.list(List::After(petition.main.slug.clone())).slugs.into_iter().next()?;
        self.card_link(language, &next)
    }

    fn update_entries(&self, language: &Language, petition: &Petition) -> Vec<UpdateEntry> {
        let entry = |update: &reader::content::Update| {
            let translation = update.translations.get(language);
            let own = if translation.is_some() { language } else { &petition.language };
            let text = translation.map_or(&update.text, |translation| &translation.text);
            UpdateEntry {
                anchor: update.anchor(),
                is_waiting: self.is_waiting(update),
                date: update.date,
                title: translation.map_or(&update.title, |translation| &translation.title).clone(),
                text_html: self.text_html(text, language, TextPlacement::Below),
                lang: own.to_string(),
                dir: direction(own),
            }
        };
        self.updates(petition).into_iter().map(entry).collect()
    }

    fn form(&self, language: &Language, petition: &Petition) -> Result<Form, tera::Error> {
        let version = petition.in_language(language);
        let notice = notice_text(self, language, petition)?;
        let consent = consent_text(self, language, petition)?;
        let has_country = petition.main.form.fields.contains(&FormField::Country);
        Ok(Form {
            action: self.addresses().endpoint(&format!("petitions/{}/signatures", petition.main.id)),
            fields: petition
                .main
                .form
                .fields
                .iter()
                .map(|name| Field { name: *name, required: petition.main.form.required.contains(name) })
                .collect(),
            declaration: declaration(language, petition),
            countries_html: if has_country { self.theme(language).countries_html()? } else { Arc::default() },
            text_hash: Some(version.hash().clone()),
            lang: language.to_string(),
            consent: Consent { text: consent.trim_end().to_owned(), hash: Some(TextHash::of(&consent)) },
            notice_hash: Some(TextHash::of(&notice)),
            notice: notice.lines().map(str::to_owned).collect(),
            confirm_by_email: petition.confirm_by_email,
            delivers: petition.main.delivers,
            keep_days: petition.keep_days,
            has_sources: !petition.main.via.is_empty(),
            trap_field: TRAP_FIELD,
        })
    }

    fn poster(&self, language: &Language, petition: &Petition) -> Result<Poster, tera::Error> {
        let addresses = self.addresses();
        let privacy = addresses.permalink(&addresses.place(language, PageKind::Privacy.place()));
        let paths = self.petition_paths(language, petition);
        let controller = self.settings().controller.as_ref().and_then(|controller| controller.contact.clone());
        let holder = petition.organisations.first().and_then(|name| self.organisation(name)?.contact.clone());
        Ok(Poster {
            address: short_address(&paths.permalink),
            qr_html: qr_code(&paths.permalink),
            paths,
            lines_html: self.sheet_lines(language, &petition.main.form.fields)?,
            delivers: petition.main.delivers,
            consent: consent_text(self, language, petition)?.trim_end().to_owned(),
            declaration: declaration(language, petition),
            keep_days: petition.keep_days,
            contact: controller.or(holder),
            privacy_address: self.has_kind(PageKind::Privacy).then(|| short_address(&privacy)),
            card: Arc::clone(self.card(language, &petition.main.slug)?),
        })
    }

    /// The table of a poster.
    fn sheet_lines(&self, language: &Language, fields: &[FormField]) -> Result<Arc<str>, tera::Error> {
        let (theme, template) = (self.theme(language), "parts/sheet-lines.html");
        self.shared_text(fingerprint(&(template, language, fields)), || {
            let mut variables = Context::new();
            variables.insert("fields", fields);
            theme.render(template, &variables)
        })
    }

    fn petition_paths(&self, language: &Language, petition: &Petition) -> PetitionPaths {
        let addresses = self.addresses();
        let (own, reader) = (addresses.page_language(petition, language), self.reader_language(petition, language));
        let slug = petition.main.slug.as_str();
        let page = |kind: PageKind| {
            let language = if kind == PageKind::Confirmed { reader } else { own };
            self.has_kind(kind).then(|| addresses.place(language, &kind.place_of(slug)))
        };
        let base = PageKind::Petition.place_of(slug);
        let path = |place: &String| addresses.path(place);
        let permalink = |place: &String| addresses.permalink(place);
        let (embed, badge) = (page(PageKind::Embed), self.has(Part::Badge).then(|| format!("{base}badge.svg")));
        let feed = || addresses.path_in(own, &format!("{base}feed.xml"));
        let count = || addresses.endpoint(&format!("petitions/{}/count", petition.main.id));
        let text = || addresses.path(&format!("texts/{}.txt", petition.in_language(language).hash()));
        PetitionPaths {
            permalink: permalink(&addresses.place(reader, &base)),
            confirmed: page(PageKind::Confirmed).as_ref().map(path),
            embed: embed.as_ref().map(path),
            embed_permalink: embed.as_ref().map(permalink),
            poster: page(PageKind::Poster).as_ref().map(path),
            badge: badge.as_ref().map(path),
            badge_permalink: badge.as_ref().map(permalink),
            feed: self.has(Part::Feeds).then(feed),
            count: self.has_live_counts().then(count),
            text: self.has(Part::Data).then(text),
        }
    }

    /// The place of a petition's social image, and its alternative text.
    fn petition_image(
        &self,
        language: &Language,
        petition: &Petition,
    ) -> Result<Option<(String, String)>, tera::Error> {
        let Some(place) = self.social_place(language, &petition.main.slug)? else { return Ok(None) };
        let title = petition.in_language(language).title;
        let texts = self.theme(language).texts();
        let alt = texts.text("social-image-alt", &[("title", title)]).map_err(tera::Error::message)?;
        Ok(Some((place.to_owned(), alt)))
    }
}

/// The statement of a petition's form, in the language of the page or the petition's own.
fn declaration(language: &Language, petition: &Petition) -> Option<Declaration> {
    let (text, own) = petition.main.form.declaration.as_ref()?.get(language, &petition.language);
    Some(Declaration { text: text.to_owned(), lang: own.to_string(), dir: direction(own) })
}

/// The notice next to the button, as it is published and hashed: one paragraph per line.
pub(crate) fn notice_text(
    renderer: &Renderer<'_>,
    language: &Language,
    petition: &Petition,
) -> Result<String, tera::Error> {
    let text = statement(renderer, language, petition, "notice.txt")?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

/// The consent sentence next to its checkbox, as it is published and hashed: one line.
pub(crate) fn consent_text(
    renderer: &Renderer<'_>,
    language: &Language,
    petition: &Petition,
) -> Result<String, tera::Error> {
    Ok(fold_white_space(&statement(renderer, language, petition, "consent.txt")?) + "\n")
}

/// Renders `notice.txt` or `consent.txt`.
fn statement(
    renderer: &Renderer<'_>,
    language: &Language,
    petition: &Petition,
    template: &str,
) -> Result<Arc<str>, tera::Error> {
    // Not the card, which changes more often than the statement.
    let holder = petition.organisations.first().and_then(|name| renderer.organisation_link(language, name));
    let notice = Notice {
        organisation: holder.map(|organisation| organisation.name.clone()).unwrap_or_default(),
        target: target(renderer, &petition.in_language(language)),
        fields: petition.main.form.fields.clone(),
        delivers: petition.main.delivers,
        confirm_by_email: petition.confirm_by_email,
        has_sources: !petition.main.via.is_empty(),
        keep_days: petition.keep_days,
    };
    let (theme, site) = (renderer.theme(language), renderer.site(language));
    // The form, the poster, the index and the published text have the same.
    renderer.shared_text(fingerprint(&(template, language, &notice)), || {
        let mut variables = Context::new();
        variables.insert_value("site", site.site.clone());
        variables.insert("page", &notice);
        theme.render(template, &variables)
    })
}

/// The characters to escape in a part of a URL.
const IN_URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Plain links: pages load nothing from these services.
fn share(petition: &Petition, language: &Language, title: &str, permalink: &str) -> Share {
    let own = petition.main.share.as_ref().map(|words| words.get(language, &petition.language));
    // The title of a translation is better than a text in another language.
    let fits = |own: &Language| own == language || !petition.translations.contains_key(language);
    let text = own.filter(|(_, own)| fits(own)).map_or(title, |(text, _)| text);
    let encode = |value| utf8_percent_encode(value, IN_URL).collect::<String>();
    let (words, address) = (encode(text), encode(permalink));
    let (words, address) = (words.as_str(), address.as_str());
    let link = |name: &'static str, parts: &[&str]| ExternalLink { name: name.into(), address: parts.concat() };
    let links = vec![
        link("email", &["mailto:?subject=", words, "&body=", words, "%20", address]),
        link("whatsapp", &["https://wa.me/?text=", words, "%20", address]),
        link("facebook", &["https://www.facebook.com/sharer/sharer.php?u=", address]),
        link("x", &["https://x.com/intent/post?text=", words, "&url=", address]),
        link("bluesky", &["https://bsky.app/intent/compose?text=", words, "%20", address]),
        link("telegram", &["https://t.me/share/url?url=", address, "&text=", words]),
    ];
    Share { text: text.to_owned(), links }
}
