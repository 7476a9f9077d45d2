//! Variables that many pages show: turned into what templates take once, not once a page.

use std::ops::Deref;

use serde::{Serialize, Serializer};
use tera::Value;

/// A variable, and the same as templates take it. Serialised within another variable it is not turned again: tera clones a
/// value that it meets, which is cheap.
#[derive(Clone, Debug, Default)]
pub struct TemplateValue<T> {
    data: T,
    value: Option<Value>,
}

impl<T: Serialize> TemplateValue<T> {
    /// Turns a variable into what templates take.
    ///
    /// # Errors
    /// Where it holds what templates cannot.
    pub(crate) fn new(data: T) -> Result<Self, tera::Error> {
        let value = Value::try_from_serializable(&data)?;
        Ok(Self { data, value: Some(value) })
    }
}

impl<T> Serialize for TemplateValue<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<T: PartialEq> PartialEq for TemplateValue<T> {
    fn eq(&self, other: &Self) -> bool {
        self.data == other.data
    }
}

impl<T: Eq> Eq for TemplateValue<T> {}

impl<T> Deref for TemplateValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}
