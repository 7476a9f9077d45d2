//! What pages need to know of pictures, stored for a process that cannot decode any.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::image::Source;

/// The pictures of a site and the files that its texts link to, by path relative to the root.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredPictures {
    pub(super) shown: BTreeMap<PathBuf, Source>,
    /// With the digests of their bytes.
    pub(super) linked: BTreeMap<PathBuf, u64>,
}
