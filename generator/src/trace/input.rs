//! What pages can be computed from.

use std::path::PathBuf;

use crate::petition_filter::PetitionFilter;
use petition::language::Language;
use petition::slug::Slug;
use reader::content::InternalLink;
use serde::{Deserialize, Serialize};

/// A part of a snapshot that an accessor returns. It may be absent, which is recorded as well.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Input {
    /// The templates, texts and static files of the theme in a language.
    Theme(Language),
    /// The base URL, the languages, and the parts that the theme leaves out.
    Addresses,
    /// `site.yaml`.
    Settings,
    /// The variable `site` in a language.
    Site(Language),
    /// All topics of a language, in their order.
    Topics(Language),
    Topic(Language, Slug),
    /// The names of all organisations in a language, in their order.
    OrganisationLinks(Language),
    OrganisationLink(Language, Slug),
    /// An organisation's files.
    Organisation(Slug),
    /// An article's files.
    Article(String),
    /// A petition's files.
    Petition(Slug),
    /// A petition as lists show it to readers of a language.
    Card(Language, Slug),
    /// What does not change with each signature of the same.
    CardLink(Language, Slug),
    /// A petition's part of the index and the sitemap.
    Entry(Slug),
    /// The signatures of a petition.
    Count(Slug),
    /// The same as published.
    CountReport(Slug),
    /// The signatures of a petition by day.
    History(Slug),
    /// The petitions on a list, and their order.
    List(List),
    /// The signatures of all petitions of an organisation.
    Supporters(Slug),
    /// The signatures of all petitions.
    Signatures,
    /// What the privacy notice says of all petitions.
    SigningFacts,
    /// The first petition that has a form.
    FormSample,
    /// The path that a link leads to for readers of a language.
    Link(Language, InternalLink),
    /// A scaled picture, by its file.
    Picture(PathBuf),
    /// The place of the site's social image in a language.
    SocialImage(Language),
    /// In a preview, the recipient for organisations without one.
    PreviewKey,
    /// The pages of the default language without those of petitions.
    Subjects,
    /// A file that is not rendered from a template, by its place.
    Asset(String),
}

/// A list of petitions that pages show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum List {
    /// A page of a collection, from 1, and the length of the collection.
    Page(Collection, usize),
    /// The first public petitions of a collection.
    Feed(Collection),
    /// All public petitions.
    Public,
    /// The open petition that follows this one among those of its organisation; after the last comes the first.
    After(Slug),
    /// Without members; the total is 0 if the filter leaves out all, else 1.
    Any(PetitionFilter),
    /// The petition that the home page shows instead of lists.
    Home,
    Featured,
    Newest,
    ClosingSoon,
    Victories,
}

/// Petitions that are listed together, newest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Collection {
    All,
    Filtered(PetitionFilter),
    Organisation(Slug),
    Topic(Slug),
}
