//! Variables that many pages share: converted to tera values once instead of once per page.

use std::hash::{Hash, Hasher};
use std::ops::Deref;

use serde::{Serialize, Serializer};
use tera::Value;

/// A variable together with its tera value. It is not converted again when another variable that contains it is serialised:
/// tera clones the value, which is cheap.
#[derive(Clone, Debug, Default)]
pub struct TemplateValue<T> {
    data: T,
    value: Option<Value>,
}

impl<T: Serialize> TemplateValue<T> {
    /// Converts a variable.
    ///
    /// # Errors
    /// If tera cannot represent it.
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

impl<T: Hash> Hash for TemplateValue<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.data.hash(state);
    }
}

impl<T> Deref for TemplateValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}
