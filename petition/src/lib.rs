//! The domain of petitions: types and rules that all other crates share. No I/O, no async, no HTML.
//!
//! `generator` turns files into pages and `signer` takes signatures; neither depends on the other. What connects them is
//! defined here: the [index](index::Index), the [counts](count), the [texts and slots](signing_contract) that the generator
//! prepares and the signer fills, and the [periods](life) that the pages state and the signer enforces.

// In the order of their dependencies: a module uses only those above it.
pub mod life;
pub mod slug;
pub mod language;
pub mod text;
pub mod input;
pub mod email;
pub mod mail_provider;
pub mod sender;
mod petition;
pub mod history;
pub mod count;
pub mod index;
pub mod signing_contract;
pub mod sign_form;

pub use self::petition::{Delivers, FormField, Goal, PetitionStatus};
