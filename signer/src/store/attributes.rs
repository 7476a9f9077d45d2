//! Typed reading and writing of attributes.

use std::collections::HashMap;

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;

use super::StoreError;

/// The attributes of an item or of a map in an item.
pub(crate) type Attributes = HashMap<String, AttributeValue>;

pub(crate) fn text(value: impl Into<String>) -> AttributeValue {
    AttributeValue::S(value.into())
}

#[expect(clippy::needless_pass_by_value, reason = "accepts numbers by value and by reference")]
pub(crate) fn number(value: impl ToString) -> AttributeValue {
    AttributeValue::N(value.to_string())
}

pub(crate) fn bytes(value: Vec<u8>) -> AttributeValue {
    AttributeValue::B(Blob::new(value))
}

/// Typed reading: `None` if the attribute is absent, an error if it has another type.
pub(crate) trait ReadAttribute {
    fn text(&self, name: &'static str) -> Result<Option<String>, StoreError>;
    fn number(&self, name: &'static str) -> Result<Option<i64>, StoreError>;
    fn bytes(&self, name: &'static str) -> Result<Option<Vec<u8>>, StoreError>;
    fn map(&self, name: &'static str) -> Result<Option<&Attributes>, StoreError>;
    fn flag(&self, name: &'static str) -> Result<bool, StoreError>;
}

impl ReadAttribute for Attributes {
    fn text(&self, name: &'static str) -> Result<Option<String>, StoreError> {
        self.get(name).map(|value| value.as_s().cloned().map_err(|_| StoreError::Corrupt(name))).transpose()
    }

    fn number(&self, name: &'static str) -> Result<Option<i64>, StoreError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let number = value.as_n().ok().and_then(|digits| digits.parse().ok());
        number.map(Some).ok_or(StoreError::Corrupt(name))
    }

    fn bytes(&self, name: &'static str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        value.as_b().map(|blob| Some(blob.as_ref().to_vec())).map_err(|_| StoreError::Corrupt(name))
    }

    fn map(&self, name: &'static str) -> Result<Option<&Attributes>, StoreError> {
        self.get(name).map(|value| value.as_m().map_err(|_| StoreError::Corrupt(name))).transpose()
    }

    fn flag(&self, name: &'static str) -> Result<bool, StoreError> {
        self.get(name).map_or(Ok(false), |value| value.as_bool().copied().map_err(|_| StoreError::Corrupt(name)))
    }
}
