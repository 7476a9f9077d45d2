//! The words and rules of petitions: what every other crate agrees on.
//!
//! No input or output, no async, no HTML. The crates above it:
//! `generator` turns files into pages, `signer` takes signatures; what joins them are the types here:
//! the [index](index::Index), the [counts](count), and the [texts and slots](signing_contract) that the
//! generator prepares and the signer fills.

pub mod count;
pub mod email;
pub mod index;
pub mod language;
pub mod petition;
pub mod sender;
pub mod sign_form;
pub mod signing_contract;
pub mod slug;
pub mod text;
