//! The fingerprint of each input, by which traces are verified.

use serde::Serialize;

use super::Snapshot;
use crate::trace::{Input, fingerprint};

impl Snapshot {
    /// Of an input as the accessors of [`Renderer`](super::Renderer) return it; `None` if it is absent.
    pub(crate) fn fingerprint(&self, input: &Input) -> Option<u64> {
        let inputs = &self.inputs;
        let view = &inputs.view;
        let index = |slug| self.indices.get(slug).copied();
        let petition = |slug| index(slug).map(|index| &view.petitions[index]);
        match input {
            Input::Theme(language) => Some(inputs.localized(language).fingerprint()),
            Input::Addresses => Some(fingerprint(&inputs.addresses)),
            Input::Settings => Some(view.site().digest),
            Input::Site(language) => Some(self.languages.get(language)?.variables.fingerprint),
            Input::Topics(language) => Some(self.languages.get(language)?.names.topics.fingerprint()),
            Input::Topic(language, slug) => Some(fingerprint(self.languages.get(language)?.names.topics.get(slug)?)),
            Input::OrganisationLinks(language) => Some(self.languages.get(language)?.names.organisations.fingerprint()),
            Input::OrganisationLink(language, slug) => {
                Some(fingerprint(self.languages.get(language)?.names.organisations.get(slug)?))
            }
            Input::Organisation(slug) => Some(view.content.organisations.get(slug)?.digest),
            Input::Article(name) => Some(view.content.pages.get(name)?.digest),
            // Which updates are shown depends on it.
            Input::Petition(slug) => Some(petition(slug)?.digest ^ u64::from(view.drafts)),
            Input::Card(language, slug) => Some(self.card(language, slug)?.fingerprint),
            Input::CardLink(language, slug) => Some(self.card(language, slug)?.link_fingerprint),
            Input::Entry(slug) => Some(self.entry(slug)?.fingerprint),
            Input::Count(slug) => {
                let count = view.counts.of(&petition(slug)?.main.id);
                Some(serialized(&(count.online, count.imported, &count.sources)))
            }
            Input::CountReport(slug) => Some(serialized(&view.count_report(petition(slug)?))),
            Input::History(slug) => Some(fingerprint(&view.history(petition(slug)?))),
            Input::List(list) => self.list_fingerprint(list),
            Input::Supporters(slug) => self.totals.supporters.get(slug).map(fingerprint),
            Input::Signatures => Some(fingerprint(&self.totals.signatures)),
            Input::SigningFacts => Some(fingerprint(&self.facts)),
            Input::FormSample => self.form_sample().as_ref().map(fingerprint),
            Input::Link(language, link) => Some(fingerprint(&inputs.addresses.link_path(link, language, view))),
            Input::Picture(path) => inputs.pictures.get(path).map(fingerprint),
            Input::SocialImage(language) => {
                let (place, _) = self.languages.get(language)?.variables.social_image.as_ref()?;
                Some(fingerprint(place))
            }
            Input::PreviewKey => inputs.preview_key.as_ref().map(fingerprint),
            Input::Subjects => Some(fingerprint(&self.subjects(&view.site().language))),
            Input::Asset(place) => self.asset_fingerprint(place),
        }
    }
}

/// For values of other crates, which have no hash of their own.
fn serialized(value: &impl Serialize) -> u64 {
    fingerprint(&serde_json::to_vec(value).ok())
}
