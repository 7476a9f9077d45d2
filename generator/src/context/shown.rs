//! Variables that many pages show: turned into what templates take once, not once a page.

use std::ops::Deref;
use std::sync::Arc;

use serde::Serialize;
use tera::{Map, Value};

use super::{
    Article, Closing, Form, Home, OrganisationLink, OrganisationPage, PetitionCard, PetitionList, PetitionPage, Poster,
    Privacy, Progress, Step, TopicLink, TopicPage,
};

/// A variable, and the same as templates take it.
#[derive(Clone, Debug, Default)]
pub struct Shown<T> {
    data: T,
    value: Option<Value>,
}

impl<T> Shown<T> {
    /// Turns a variable into what templates take.
    ///
    /// # Errors
    /// Where it holds what templates cannot.
    pub(crate) fn new(data: T) -> Result<Self, tera::Error>
    where
        T: Variables,
    {
        let value = data.to_value()?;
        Ok(Self { data, value: Some(value) })
    }

    /// As templates take it; the clone is cheap.
    pub(crate) fn value(&self) -> Value {
        self.value.clone().unwrap_or_else(Value::none)
    }
}

impl<T: PartialEq> PartialEq for Shown<T> {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data
    }
}

impl<T: Eq> Eq for Shown<T> {}

impl<T> Deref for Shown<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// The struct of a page: what it holds itself, and what it shows that is shared.
pub(crate) trait Variables: Serialize {
    /// Its fields that serialisation skips.
    fn shown(&self) -> Vec<(&'static str, Value)> {
        Vec::new()
    }

    /// All of it, as templates take it.
    fn to_value(&self) -> Result<Value, tera::Error> {
        let own = Value::try_from_serializable(self)?;
        let shown = self.shown();
        if shown.is_empty() {
            return Ok(own);
        }
        let mut map: Map = own.into_map().unwrap_or_default();
        map.extend(shown.into_iter().map(|(name, value)| (name.into(), value)));
        Ok(Value::from(map))
    }
}

/// A list of variables as templates take it.
fn list<T>(shown: &[Arc<Shown<T>>]) -> Value {
    Value::from(shown.iter().map(|one| one.value()).collect::<Vec<Value>>())
}

impl Variables for PetitionCard {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("organisations", list(&self.organisations)),
            ("progress", self.progress.value()),
            ("closes", self.closes.as_ref().map_or_else(Value::none, |closing| closing.value())),
            ("topics", list(&self.topics)),
        ]
    }
}

impl Variables for Home {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![
            ("featured", list(&self.featured)),
            ("closing_soon", list(&self.closing_soon)),
            ("newest", list(&self.newest)),
            ("victories", list(&self.victories)),
            ("topics", list(&self.topics)),
            ("organisations", list(&self.organisations)),
        ]
    }
}

impl Variables for PetitionList {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![("petitions", list(&self.petitions)), ("topics", list(&self.topics))]
    }
}

impl Variables for TopicPage {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![("petitions", list(&self.petitions)), ("topics", list(&self.topics))]
    }
}

impl Variables for OrganisationPage {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![("petitions", list(&self.petitions))]
    }
}

impl Variables for PetitionPage {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        let form = self.form.as_ref().map_or_else(Value::none, Shown::value);
        vec![("card", self.card.value()), ("form", form)]
    }
}

impl Variables for Form {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![("countries", self.countries.value())]
    }
}

impl Variables for Poster {
    fn shown(&self) -> Vec<(&'static str, Value)> {
        vec![("card", self.card.value())]
    }
}

impl<T: Serialize> Variables for Vec<T> {}
impl Variables for Progress {}
impl Variables for Closing {}
impl Variables for TopicLink {}
impl Variables for OrganisationLink {}
impl Variables for Article {}
impl Variables for Privacy {}
impl Variables for Step {}
