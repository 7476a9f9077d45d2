//! The registered site, and with it the version of the store's format: every process reads it, so a program of an older release
//! never works on data that it does not understand.

use aws_sdk_dynamodb::types::Put;
use aws_sdk_dynamodb::types::builders::PutBuilder;
use petition::index::Site;

use super::attributes::{Attributes, ReadAttribute, number, text};
use super::release::{FORMAT, Release};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable};

/// Id of the item with the site in the table `petitions`. Not a valid slug, so it cannot clash with a petition.
pub(super) const SITE_ID: &str = "_site";

/// Attribute with the format.
const FORMAT_ATTRIBUTE: &str = "store_format";
/// Attribute with the release that wrote it.
const RELEASE_ATTRIBUTE: &str = "written_by";

impl Store {
    /// Checks whether this release understands the store. A store without a site has no format yet.
    ///
    /// # Errors
    /// [`StoreError::NewerFormat`], or if the store fails.
    pub async fn check_format(&self) -> Result<(), StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(SITE_ID));
        let answer = request
            .projection_expression(format!("{FORMAT_ATTRIBUTE}, {RELEASE_ATTRIBUTE}"))
            .send()
            .await
            .map_err(|error| unavailable(&error))?;
        answer.item.as_ref().map_or(Ok(()), check_format)
    }

    /// Reads the registered site.
    ///
    /// # Errors
    /// If the store fails, or the item is invalid.
    pub async fn site(&self) -> Result<Option<Site>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(SITE_ID));
        let answer = request.send().await.map_err(|error| unavailable(&error))?;
        let Some(item) = answer.item else { return Ok(None) };
        check_format(&item)?;
        let json = item.text("site")?.ok_or(StoreError::Corrupt("site"))?;
        serde_json::from_str(&json).map(Some).map_err(|_| StoreError::Corrupt("site"))
    }

    /// Writes the site, and the store's format with it.
    ///
    /// # Errors
    /// If the store fails, or has a newer format.
    pub async fn write_site(&self, site: &Site) -> Result<(), StoreError> {
        let json = serde_json::to_string(site).map_err(|_| StoreError::Corrupt("site"))?;
        let put = Put::builder().table_name(self.table(Table::Petitions));
        let put = with_format(put.item("id", text(SITE_ID)).item("site", text(json)));
        match self.put_registered(vec![put.build().map_err(|_| StoreError::Corrupt("site"))?]).await? {
            WriteOutcome::Done => Ok(()),
            WriteOutcome::ConditionFailed => self.check_format().await,
        }
    }
}

/// Checks the format of the site's item.
pub(super) fn check_format(item: &Attributes) -> Result<(), StoreError> {
    if item.number(FORMAT_ATTRIBUTE)?.is_none_or(|format| format <= i64::from(FORMAT)) {
        return Ok(());
    }
    let release = item.text(RELEASE_ATTRIBUTE)?.and_then(|release| Release::parse(&release));
    Err(StoreError::NewerFormat(release.ok_or(StoreError::Corrupt(RELEASE_ATTRIBUTE))?))
}

/// Adds the format to a write of the site's item, and the condition that it is not newer.
fn with_format(put: PutBuilder) -> PutBuilder {
    put.item(FORMAT_ATTRIBUTE, number(FORMAT))
        .item(RELEASE_ATTRIBUTE, text(env!("CARGO_PKG_VERSION")))
        .condition_expression(format!("attribute_not_exists({FORMAT_ATTRIBUTE}) OR {FORMAT_ATTRIBUTE} <= :format"))
        .expression_attribute_values(":format", number(FORMAT))
}
