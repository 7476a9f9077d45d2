//! Lists of petitions by what has become of them.

use serde::{Deserialize, Serialize};

/// A list below `petitions/` that leaves some petitions out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum PetitionFilter {
    /// Those that take signatures, newest first.
    Open,
    /// The first hundred by signatures.
    MostSigned,
    /// Those that were granted, newest first.
    Won,
    /// Those that take no more signatures and were not granted, newest first.
    Closed,
}

impl PetitionFilter {
    /// All, in the order in which pages link to them.
    pub(crate) const ALL: [Self; 4] = [Self::Open, Self::MostSigned, Self::Won, Self::Closed];

    /// The place of the list in a language's tree. No petition has such a slug.
    pub(crate) const fn place(self) -> &'static str {
        match self {
            Self::Open => "petitions/open/",
            Self::MostSigned => "petitions/most-signed/",
            Self::Won => "petitions/won/",
            Self::Closed => "petitions/closed/",
        }
    }

    /// The Fluent text of its name.
    pub(crate) const fn text_key(self) -> &'static str {
        match self {
            Self::Open => "list-open",
            Self::MostSigned => "list-most-signed",
            Self::Won => "victories",
            Self::Closed => "list-closed",
        }
    }
}
