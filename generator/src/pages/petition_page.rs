//! A petition's own pages.

use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use petition::FormField;
use petition::language::Language;
use petition::signing_contract::TRAP_FIELD;
use serde::Serialize;
use tera::Context;

use super::card::Card;
use super::head::HeadInput;
use super::list::short_address;
use super::names::{direction, extra};
use super::renderer::Renderer;
use crate::address::petition_place;
use crate::output::OutputFile;
use crate::pictures::{in_text, qr_code};
use crate::theme::Part;
use crate::variables::{
    Declaration, ExternalLink, Field, Form, Head, Notice, PageKind, PetitionPage, PetitionPaths, Poster, Share,
    TemplateValue, UpdateEntry,
};
use crate::view::EffectiveStatus;
use reader::content::Petition;

impl<'a> Renderer<'a> {
    /// All pages of a petition in a language.
    pub(crate) fn petition(&self, language: &Language, card: &Card) -> Result<Vec<OutputFile>, tera::Error> {
        let page = TemplateValue::new(self.petition_page(language, card)?)?;
        let mut files = Vec::new();
        for kind in self.petition_kinds() {
            files.push(match kind {
                PageKind::Poster => self.petition_file(language, card, kind, &self.poster(language, card))?,
                kind => self.petition_file(language, card, kind, &page)?,
            });
        }
        Ok(files)
    }

    /// A page with the form, of the first petition that has one.
    pub(crate) fn page_with_form(&self) -> Result<Option<OutputFile>, tera::Error> {
        let of_language = |language| {
            let here = |card: &&Arc<Card>| self.inputs.has_page(&card.petition, language);
            let takes = |card: &&Arc<Card>| card.shown.standing == EffectiveStatus::Open;
            self.language_context(language).cards.iter().filter(here).find(takes).map(|card| (language, card))
        };
        let Some((language, card)) = self.inputs.view.languages().find_map(of_language) else { return Ok(None) };
        self.petition_file(language, card, PageKind::Petition, &self.petition_page(language, card)?).map(Some)
    }

    fn petition_file(
        &self,
        language: &Language,
        card: &Card,
        kind: PageKind,
        page: &impl Serialize,
    ) -> Result<OutputFile, tera::Error> {
        let below = petition_place(&card.petition.main.slug) + folder(kind);
        let head = self.petition_head(language, card, kind, &below)?;
        self.finish(language, kind, &self.inputs.addresses.place(language, &below), &head, page)
    }

    /// The pages that each petition has.
    fn petition_kinds(&self) -> impl Iterator<Item = PageKind> {
        let parts =
            [(PageKind::Confirmed, Part::Signing), (PageKind::Embed, Part::Embed), (PageKind::Poster, Part::Poster)];
        let kept = parts.into_iter().filter(|(_, part)| self.inputs.theme.has(*part)).map(|(kind, _)| kind);
        std::iter::once(PageKind::Petition).chain(kept)
    }

    fn petition_head(
        &self,
        language: &Language,
        Card { petition, shown: card, .. }: &Card,
        kind: PageKind,
        below: &str,
    ) -> Result<Head, tera::Error> {
        let is_page = kind == PageKind::Petition;
        let image = self.social_image(language, petition)?;
        let image_address = image.as_ref().map(|(place, _)| self.inputs.addresses.permalink(place));
        let has_update_feed = is_page && !petition.updates.is_empty();
        let feed = has_update_feed.then(|| self.petition_paths(language, petition).feed).flatten();
        self.head(
            language,
            HeadInput {
                kind: head_kind(kind),
                below,
                title: &card.title,
                target: &card.target,
                summary: Some(&card.summary),
                languages: self.inputs.addresses.page_languages(petition),
                noindex: !is_page || !self.inputs.view.is_public(petition),
                og_type: Some("article"),
                image,
                json_ld_html: is_page.then(|| self.petition_json_ld(card, image_address.as_deref())).flatten(),
                feeds: feed.map(|path| (card.title.to_string(), path)).into_iter().collect(),
                ..HeadInput::default()
            },
        )
    }

    fn petition_page(
        &self,
        language: &Language,
        Card { petition, shown: card, .. }: &Card,
    ) -> Result<PetitionPage, tera::Error> {
        let version = petition.in_language(language);
        let is_over = matches!(card.standing, EffectiveStatus::Closed | EffectiveStatus::Victory);
        let takes = !is_over && self.inputs.theme.has(Part::Signing);
        let text = self.inputs.text_html(&version.text.html, language);
        let paths = self.petition_paths(language, petition);
        Ok(PetitionPage {
            targets: version.targets.to_vec(),
            text_html: if card.image.is_some() { text } else { in_text::hasten(text) },
            updates: self.updates(language, petition),
            form: if takes { Some(TemplateValue::new(self.form(language, petition)?)?) } else { None },
            share: self
                .inputs
                .theme
                .has(Part::Sharing)
                .then(|| share(petition, language, &card.title, &paths.permalink)),
            paths,
            extra: extra(&petition.main.extra),
            card: Arc::clone(card),
        })
    }

    fn updates(&self, language: &Language, petition: &Petition) -> Vec<UpdateEntry> {
        let entry = |update: &reader::content::Update| {
            let translation = update.translations.get(language);
            let own = if translation.is_some() { language } else { &petition.language };
            let text = translation.map_or(&update.text, |translation| &translation.text);
            UpdateEntry {
                anchor: update.anchor(),
                date: update.date,
                title: translation.map_or(&update.title, |translation| &translation.title).clone(),
                text_html: self.inputs.text_html(&text.html, language),
                lang: own.to_string(),
                dir: direction(own),
            }
        };
        petition.updates.iter().map(entry).collect()
    }

    fn form(&self, language: &Language, petition: &Petition) -> Result<Form, tera::Error> {
        let version = petition.in_language(language);
        let declaration = petition.main.form.declaration.as_ref().map(|words| {
            let (text, own) = words.get(language, &petition.language);
            Declaration { text: text.to_owned(), lang: own.to_string(), dir: direction(own) }
        });
        let has_country = petition.main.form.fields.contains(&FormField::Country);
        Ok(Form {
            action: self.inputs.addresses.endpoint(&format!("petitions/{}/signatures", petition.main.id)),
            fields: petition
                .main
                .form
                .fields
                .iter()
                .map(|name| Field { name: *name, required: petition.main.form.required.contains(name) })
                .collect(),
            declaration,
            countries: if has_country {
                Arc::clone(&self.language_context(language).site_variables.countries)
            } else {
                Arc::default()
            },
            text_hash: Some(version.hash().clone()),
            lang: language.to_string(),
            notice: notice_text(self, language, petition)?.lines().map(str::to_owned).collect(),
            confirm_by_email: petition.confirm_by_email,
            delivers: petition.main.delivers,
            keep_days: petition.keep_days,
            trap_field: TRAP_FIELD,
        })
    }

    fn poster(&self, language: &Language, Card { petition, shown: card, .. }: &Card) -> Poster {
        let privacy = self.inputs.addresses.permalink(&self.inputs.addresses.place(language, "privacy/"));
        let paths = self.petition_paths(language, petition);
        Poster {
            address: short_address(&paths.permalink),
            qr_html: qr_code(&paths.permalink),
            paths,
            fields: petition.main.form.fields.clone(),
            delivers: petition.main.delivers,
            privacy_address: self.inputs.theme.has(Part::Privacy).then(|| short_address(&privacy)),
            card: Arc::clone(card),
        }
    }

    /// Addresses that belong to a petition.
    fn petition_paths(&self, language: &Language, petition: &Petition) -> PetitionPaths {
        let own = self.inputs.addresses.page_language(petition, language);
        let base = petition_place(&petition.main.slug);
        let place = |part, name: &str| {
            self.inputs.theme.has(part).then(|| self.inputs.addresses.place(own, &format!("{base}{name}")))
        };
        let once = |part, place: &dyn Fn() -> String| self.inputs.theme.has(part).then(place);
        let path = |place: &String| self.inputs.addresses.path(place);
        let permalink = |place: &String| self.inputs.addresses.permalink(place);
        let (embed, badge) = (place(Part::Embed, "embed/"), once(Part::Badge, &|| format!("{base}badge.svg")));
        PetitionPaths {
            permalink: permalink(&self.inputs.addresses.place(own, &base)),
            confirmed: place(Part::Signing, "confirmed/").as_ref().map(path),
            embed: embed.as_ref().map(path),
            embed_permalink: embed.as_ref().map(permalink),
            poster: place(Part::Poster, "poster/").as_ref().map(path),
            badge: badge.as_ref().map(path),
            badge_permalink: badge.as_ref().map(permalink),
            feed: place(Part::Feeds, "feed.xml").as_ref().map(path),
            count: once(Part::Signing, &|| {
                self.inputs.addresses.endpoint(&format!("petitions/{}/count", petition.main.id))
            }),
            text: once(Part::Data, &|| format!("texts/{}.txt", petition.in_language(language).hash()))
                .as_ref()
                .map(path),
        }
    }

    /// The place of a petition's social image, and what it shows.
    fn social_image(&self, language: &Language, petition: &Petition) -> Result<Option<(String, String)>, tera::Error> {
        let Some(place) = self.inputs.social_place(petition, language) else { return Ok(None) };
        let title = petition.in_language(language).title;
        let texts = self.inputs.localized(language).texts();
        let alt = texts.text("social-image-alt", &[("title", title)]).map_err(tera::Error::message)?;
        Ok(Some((place, alt)))
    }
}

/// The folder of a page below that of its petition.
fn folder(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Confirmed => "confirmed/",
        PageKind::Embed => "embed/",
        PageKind::Poster => "poster/",
        _ => "",
    }
}

fn head_kind(kind: PageKind) -> &'static str {
    match kind {
        PageKind::Confirmed => "confirmed",
        PageKind::Embed => "embed",
        PageKind::Poster => "poster",
        _ => "petition",
    }
}

/// The notice beside the button as it is published and hashed: a paragraph a line.
pub(crate) fn notice_text(
    renderer: &Renderer<'_>,
    language: &Language,
    petition: &Petition,
) -> Result<String, tera::Error> {
    let shared = renderer.language_context(language);
    let card = &shared.card_of(&petition.main.slug).shown;
    let notice = Notice {
        organisation: card.organisations.first().map(|organisation| organisation.name.clone()).unwrap_or_default(),
        target: card.target.clone(),
        fields: petition.main.form.fields.clone(),
        delivers: petition.main.delivers,
        confirm_by_email: petition.confirm_by_email,
        keep_days: petition.keep_days,
    };
    let mut context = Context::new();
    context.insert_value("site", shared.site_variables.site.clone());
    context.insert("page", &notice);
    let text = renderer.inputs.localized(language).render("notice.txt", &context)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    Ok(lines.map(|line| format!("{line}\n")).collect())
}

/// What stands in a part of an address as it is not.
const IN_ADDRESS: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Plain links: nothing of these services is loaded before somebody follows one.
fn share(petition: &Petition, language: &Language, title: &str, permalink: &str) -> Share {
    let own = petition.main.share.as_ref().map(|words| words.get(language, &petition.language));
    // Where it is translated, its title says more to those who read the translation.
    let is_read = |said: &Language| said == language || !petition.translations.contains_key(language);
    let text = own.filter(|(_, said)| is_read(said)).map_or(title, |(text, _)| text);
    let encode = |value| utf8_percent_encode(value, IN_ADDRESS).collect::<String>();
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
