//! The generator's pages, and filling the slots that `petition::signing_contract` lists.

mod escape;
mod fill;
pub(crate) mod source;

pub(crate) use self::escape::escape;
pub(crate) use self::fill::{Filling, FormFilling, fill};
