//! What a site is made of, by name: each key is rendered by itself, to one file or a few that belong together.

use petition::language::Language;
use petition::slug::Slug;
use serde::{Deserialize, Serialize};

use crate::address::page_place;
use crate::page_kind::PageKind;
use crate::petition_filter::PetitionFilter;

/// Files that are rendered together.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum PageKey {
    /// A page that is not a petition's. The first page of a list goes with the list's feed.
    Page(Page),
    /// The pages of a petition in a language, and the feed of its updates.
    Petition(Language, Slug),
    /// The files of a petition that exist once.
    Data(Slug),
    /// The signer's messages and mails in a language.
    Signing(Language),
    /// No file: the check that the theme's pages have the slots that the signer fills.
    Slots,
    Headers,
    Robots,
    Sitemap,
    /// `petitions.json`.
    Index,
    /// What the search field of a language looks through.
    Search(Language),
    /// A file that is not rendered from a template, by its place: a picture, a static file, a document.
    Asset(String),
}

/// A page that is not a petition's.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct Page {
    pub(crate) language: Language,
    pub(crate) subject: Subject,
}

/// What a page is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) enum Subject {
    /// The only page of its kind in a language.
    Single(PageKind),
    /// All petitions; a page of this number, from 1.
    Petitions(usize),
    Filtered(PetitionFilter, usize),
    Organisation(Slug, usize),
    Topic(Slug, usize),
    Article(String),
}

impl Subject {
    pub(crate) fn kind(&self) -> PageKind {
        match self {
            Self::Single(kind) => *kind,
            Self::Petitions(_) | Self::Filtered(..) => PageKind::Petitions,
            Self::Organisation(..) => PageKind::Organisation,
            Self::Topic(..) => PageKind::Topic,
            Self::Article(_) => PageKind::Article,
        }
    }

    /// The place of the page in the tree of a language.
    pub(crate) fn place(&self, language: &Language) -> String {
        let kind = self.kind();
        match self {
            Self::Single(_) => kind.place_of(&language.segment()),
            Self::Petitions(number) => page_place(kind.place(), *number),
            Self::Filtered(filter, number) => page_place(filter.place(), *number),
            Self::Organisation(slug, number) | Self::Topic(slug, number) => {
                page_place(&kind.place_of(slug.as_str()), *number)
            }
            Self::Article(name) => kind.place_of(name),
        }
    }
}
