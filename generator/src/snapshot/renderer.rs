//! Reads a snapshot and records what is read.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use petition::count::{Count, CountReport, ImportedFrom};
use petition::language::Language;
use petition::slug::Slug;

use super::Snapshot;
use super::card::{CardContent, Entry};
use super::facts::SigningFacts;
use super::highlights::days_left;
use super::lists::Members;
use super::site_variables::SiteVariables;
use crate::address::Addresses;
use crate::output::OutputFile;
use crate::page_key::Subject;
use crate::page_kind::PageKind;
use crate::pictures::Source;
use crate::theme::{LocalizedTheme, Part};
use crate::trace::{Input, List, Recorder, Trace};
use crate::variables::{Colours, NextPetition, OrganisationLink, PetitionCard, Picture, TemplateValue, TopicLink};
use crate::view::{EffectiveStatus, HistoryDay};
use reader::content::{Article, InternalLink, Organisation, Petition, Site, Update};
use reader::diagnostic::Diagnostic;

fn unlisted(slug: &Slug) -> tera::Error {
    tera::Error::message(format!("the petition `{slug}` cannot be listed"))
}

/// Renders one page. Each accessor records what it returns, so a new one needs an [`Input`] and its fingerprint.
#[derive(Debug)]
pub(crate) struct Renderer<'s> {
    snapshot: &'s Snapshot,
    recorder: Recorder,
}

impl<'s> Renderer<'s> {
    pub(crate) fn new(snapshot: &'s Snapshot) -> Self {
        #[cfg(not(test))]
        let recorder = Recorder::new();
        #[cfg(test)]
        let recorder = Recorder::omitting(snapshot.omission);
        Self { snapshot, recorder }
    }

    /// What was read.
    pub(crate) fn into_trace(self) -> Trace {
        self.recorder.finish()
    }

    fn record(&self, input: Input) {
        self.recorder.record(input, |input| self.snapshot.fingerprint(input));
    }

    /// Whether the theme generates a part of the site.
    pub(crate) fn has(&self, part: Part) -> bool {
        self.addresses().has(part)
    }

    /// Whether the theme generates pages of a kind.
    pub(crate) fn has_kind(&self, kind: PageKind) -> bool {
        kind.part().is_none_or(|part| self.has(part))
    }

    /// Whether pages may replace their count by that of the signer. Pages in a scene are never kept, so it needs no record.
    pub(crate) fn has_live_counts(&self) -> bool {
        self.has(Part::Signing) && !self.snapshot.inputs.view.has_scene
    }

    pub(crate) fn theme(&self, language: &Language) -> &'s LocalizedTheme {
        self.record(Input::Theme(language.clone()));
        self.snapshot.inputs.localized(language)
    }

    /// The path of a template for diagnostics.
    pub(crate) fn template_path(&self, template: &str) -> PathBuf {
        self.record(Input::Theme(self.default_language().clone()));
        self.snapshot.inputs.theme.template_path(template)
    }

    pub(crate) fn addresses(&self) -> &'s Addresses {
        self.record(Input::Addresses);
        &self.snapshot.inputs.addresses
    }

    /// The path of an internal link for readers of `language`, escaped for HTML.
    pub(crate) fn link_path(&self, link: &InternalLink, language: &Language) -> String {
        self.record(Input::Link(language.clone(), link.clone()));
        self.snapshot.inputs.addresses.link_path(link, language, &self.snapshot.inputs.view)
    }

    /// All languages of the site, the default first.
    pub(crate) fn languages(&self) -> &'s [Language] {
        self.addresses().languages()
    }

    pub(crate) fn default_language(&self) -> &'s Language {
        self.addresses().default_language()
    }

    pub(crate) fn settings(&self) -> &'s Site {
        self.record(Input::Settings);
        self.snapshot.inputs.view.site()
    }

    pub(crate) fn site(&self, language: &Language) -> &'s SiteVariables {
        self.record(Input::Site(language.clone()));
        &self.snapshot.language(language).variables
    }

    /// All topics by name.
    pub(crate) fn topics(&self, language: &Language) -> &'s [Arc<TemplateValue<TopicLink>>] {
        self.record(Input::Topics(language.clone()));
        self.snapshot.language(language).names.topics.all()
    }

    pub(crate) fn topic(&self, language: &Language, slug: &Slug) -> Option<&'s Arc<TemplateValue<TopicLink>>> {
        self.record(Input::Topic(language.clone(), slug.clone()));
        self.snapshot.language(language).names.topics.get(slug)
    }

    /// All organisations by name.
    pub(crate) fn organisation_links(
        &self,
        language: &Language,
    ) -> impl Iterator<Item = (&'s Slug, &'s Arc<TemplateValue<OrganisationLink>>)> {
        self.record(Input::OrganisationLinks(language.clone()));
        self.snapshot.language(language).names.organisations.iter()
    }

    pub(crate) fn organisation_link(
        &self,
        language: &Language,
        slug: &Slug,
    ) -> Option<&'s Arc<TemplateValue<OrganisationLink>>> {
        self.record(Input::OrganisationLink(language.clone(), slug.clone()));
        self.snapshot.language(language).names.organisations.get(slug)
    }

    pub(crate) fn organisation(&self, slug: &Slug) -> Option<&'s Arc<Organisation>> {
        self.record(Input::Organisation(slug.clone()));
        self.snapshot.inputs.view.content.organisations.get(slug)
    }

    pub(crate) fn article(&self, name: &str) -> Option<&'s Arc<Article>> {
        self.record(Input::Article(name.to_owned()));
        self.snapshot.inputs.view.content.pages.get(name)
    }

    /// A petition that this build shows.
    pub(crate) fn petition(&self, slug: &Slug) -> Option<&'s Arc<Petition>> {
        self.record(Input::Petition(slug.clone()));
        self.snapshot.indices.get(slug).map(|index| &self.snapshot.inputs.view.petitions[*index])
    }

    /// The card of a petition that this build shows.
    pub(crate) fn card(
        &self,
        language: &Language,
        slug: &Slug,
    ) -> Result<&'s Arc<TemplateValue<PetitionCard>>, tera::Error> {
        self.record(Input::Card(language.clone(), slug.clone()));
        let content = self.snapshot.card_content(language, slug);
        content.map(|content| &content.shown).ok_or_else(|| unlisted(slug))
    }

    /// What does not change with each signature of a petition's card.
    pub(crate) fn card_link(&self, language: &Language, slug: &Slug) -> Option<NextPetition> {
        self.record(Input::CardLink(language.clone(), slug.clone()));
        self.snapshot.card_content(language, slug).map(CardContent::link)
    }

    pub(crate) fn entry(&self, slug: &Slug) -> Option<&'s Arc<Entry>> {
        self.record(Input::Entry(slug.clone()));
        self.snapshot.entry(slug)
    }

    /// The petitions on a list; none if there is no such list.
    pub(crate) fn list(&self, list: List) -> Members {
        let members = self.snapshot.members(&list);
        self.record(Input::List(list));
        members.unwrap_or(Members { slugs: Vec::new(), total: 0 })
    }

    /// The sum of the signatures of an organisation's public petitions.
    pub(crate) fn supporters(&self, slug: &Slug) -> u64 {
        self.record(Input::Supporters(slug.clone()));
        self.snapshot.totals.supporters.get(slug).copied().unwrap_or_default()
    }

    /// The sum of the signatures of all petitions.
    pub(crate) fn signatures(&self) -> u64 {
        self.record(Input::Signatures);
        self.snapshot.totals.signatures
    }

    pub(crate) fn signing_facts(&self) -> &'s SigningFacts {
        self.record(Input::SigningFacts);
        &self.snapshot.facts
    }

    /// The language and the slug of the first petition that has a form.
    pub(crate) fn form_sample(&self) -> Option<(Language, Slug)> {
        self.record(Input::FormSample);
        self.snapshot.form_sample()
    }

    pub(crate) fn count(&self, petition: &Petition) -> Count {
        self.record(Input::Count(petition.main.slug.clone()));
        self.snapshot.inputs.view.count(petition)
    }

    /// The sources of the signatures that were imported.
    pub(crate) fn imported(&self, petition: &Petition) -> &'s [ImportedFrom] {
        self.record(Input::Count(petition.main.slug.clone()));
        &self.snapshot.inputs.view.counts.of(&petition.main.id).sources
    }

    pub(crate) fn count_report(&self, petition: &Petition) -> CountReport {
        self.record(Input::CountReport(petition.main.slug.clone()));
        self.snapshot.inputs.view.count_report(petition)
    }

    /// The signatures of a petition by day, oldest first.
    pub(crate) fn history(&self, petition: &Petition) -> Vec<HistoryDay> {
        self.record(Input::History(petition.main.slug.clone()));
        // A petition that is over has no more days.
        self.standing(petition);
        self.snapshot.inputs.view.history(petition)
    }

    /// Yesterday, the last day that is over.
    pub(crate) fn yesterday(&self) -> Option<Date> {
        let view = &self.snapshot.inputs.view;
        self.record_day();
        view.today.yesterday().ok()
    }

    /// A text that several pages show, rendered once. `key` is the fingerprint of what it is rendered from; all of that is recorded
    /// already.
    pub(crate) fn shared_text(
        &self,
        key: u64,
        render: impl FnOnce() -> Result<String, tera::Error>,
    ) -> Result<Arc<str>, tera::Error> {
        self.snapshot.shared_text(key, render)
    }

    /// A picture of the content, without `alt` and `credit`.
    pub(crate) fn picture(&self, path: &Path) -> Option<&'s Picture> {
        self.record(Input::Picture(path.to_path_buf()));
        self.snapshot.inputs.pictures.get(path)
    }

    /// A picture of the content, to be made part of another.
    pub(crate) fn picture_source(&self, path: &Path) -> Option<&'s Source> {
        // Its variants have its hash in their names.
        self.record(Input::Picture(path.to_path_buf()));
        self.snapshot.inputs.pictures.source(path)
    }

    pub(crate) fn colours(&self, language: &Language) -> &'s Colours {
        self.record(Input::Theme(language.clone()));
        self.snapshot.inputs.theme.colours()
    }

    /// The place of the site's social image, and its alternative text.
    pub(crate) fn site_image(&self, language: &Language) -> Option<(String, String)> {
        self.record(Input::SocialImage(language.clone()));
        let (place, _) = self.snapshot.language(language).variables.social_image.as_ref()?;
        Some((place.clone(), self.site(language).site_title.clone()))
    }

    /// The place of the social image of a petition that this build shows.
    pub(crate) fn social_place(&self, language: &Language, slug: &Slug) -> Result<Option<&'s str>, tera::Error> {
        self.record(Input::Card(language.clone(), slug.clone()));
        let card = self.snapshot.card(language, slug).ok_or_else(|| unlisted(slug))?;
        Ok(card.social_place.as_deref())
    }

    /// In a preview, the recipient for organisations without one.
    pub(crate) fn preview_key(&self) -> Option<&'s str> {
        self.record(Input::PreviewKey);
        self.snapshot.inputs.preview_key.as_deref()
    }

    /// The pages of the default language without those of petitions.
    pub(crate) fn subjects(&self) -> Vec<Subject> {
        self.record(Input::Subjects);
        self.snapshot.subjects(&self.snapshot.inputs.view.site().language)
    }

    /// The file at a place, if there is one.
    ///
    /// # Errors
    /// If a file that it is made from cannot be used.
    pub(crate) fn asset(&self, place: &str) -> Result<Option<OutputFile>, Box<Diagnostic>> {
        self.record(Input::Asset(place.to_owned()));
        let Some(asset) = self.snapshot.asset(place) else { return Ok(None) };
        let bytes = self.snapshot.inputs.pictures.maker.make(place, &asset)?;
        Ok(Some(OutputFile { path: place.to_owned(), bytes }))
    }

    /// The status of a petition at this instant.
    pub(crate) fn standing(&self, petition: &Petition) -> EffectiveStatus {
        let closes = self.closes_at(petition);
        for boundary in closes.into_iter().chain([self.opens_at(petition)]) {
            self.recorder.record_boundary(boundary, self.snapshot.inputs.view.now);
        }
        self.snapshot.inputs.view.standing(petition)
    }

    /// The language of menus and form on the page of a petition for readers of `language`: theirs until it is over, then only if
    /// it is translated.
    pub(crate) fn reader_language<'p>(&'p self, petition: &'p Petition, language: &'p Language) -> &'p Language {
        self.addresses().reader_language(petition, language, self.standing(petition).is_over())
    }

    /// The place of that page.
    pub(crate) fn reader_petition(&self, petition: &Petition, language: &Language) -> String {
        self.addresses().reader_petition(petition, language, self.standing(petition).is_over())
    }

    /// Whether a petition is public: not a draft, and its date has come.
    pub(crate) fn is_public(&self, petition: &Petition) -> bool {
        !matches!(self.standing(petition), EffectiveStatus::Draft | EffectiveStatus::Scheduled)
    }

    /// The updates of a petition that this build shows, newest first.
    pub(crate) fn updates<'p>(&self, petition: &'p Petition) -> Vec<&'p Update> {
        self.record(Input::Petition(petition.main.slug.clone()));
        self.record_dates(petition);
        self.snapshot.inputs.view.updates(petition).collect()
    }

    /// The updates of a petition whose date has come, newest first.
    pub(crate) fn public_updates<'p>(&self, petition: &'p Petition) -> Vec<&'p Update> {
        self.updates(petition).into_iter().filter(|update| !self.is_waiting(update)).collect()
    }

    /// Whether the date of an update has not come, so that only the preview shows it. Follows [`Self::updates`], which records
    /// when that changes.
    pub(crate) fn is_waiting(&self, update: &Update) -> bool {
        update.date > self.snapshot.inputs.view.today
    }

    /// The last day on which what is public of a petition changed.
    pub(crate) fn last_change(&self, petition: &Petition) -> Date {
        let last = self.public_updates(petition).first().map(|update| update.date);
        last.map_or(petition.main.date, |date| date.max(petition.main.date))
    }

    fn record_dates(&self, petition: &Petition) {
        for update in &petition.updates {
            self.recorder.record_boundary(self.start_of(update.date), self.snapshot.inputs.view.now);
        }
    }

    /// Days until the closing day of an open petition.
    pub(crate) fn days_left(&self, petition: &Petition) -> Option<i64> {
        let view = &self.snapshot.inputs.view;
        let days = days_left(view, petition);
        if self.standing(petition) == EffectiveStatus::Open && days.is_some() {
            self.record_day();
        }
        days
    }

    /// The start and the end of today.
    fn record_day(&self) {
        let view = &self.snapshot.inputs.view;
        for day in [view.today, view.today.tomorrow().unwrap_or(view.today)] {
            self.recorder.record_boundary(self.start_of(day), view.now);
        }
    }

    /// When a petition opens: at the start of its date.
    pub(crate) fn opens_at(&self, petition: &Petition) -> Timestamp {
        self.record(Input::Settings);
        self.snapshot.inputs.view.opens_at(petition)
    }

    /// The first instant at which it can no longer be signed: the end of its closing day.
    pub(crate) fn closes_at(&self, petition: &Petition) -> Option<Timestamp> {
        self.record(Input::Settings);
        self.snapshot.inputs.view.closes_at(petition)
    }

    /// The start of a day in the site's time zone.
    pub(crate) fn start_of(&self, day: Date) -> Timestamp {
        self.record(Input::Settings);
        self.snapshot.inputs.view.start_of(day)
    }
}
