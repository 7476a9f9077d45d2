//! The rules of staff, under the reserved id `#rules` of the table of petitions.

use super::attributes::{ReadAttribute, text};
use super::table::Table;
use super::{Store, StoreError, WriteOutcome, unavailable, write_outcome};

/// Id of the item. Not a valid slug, so it cannot clash with a petition.
const RULES_ID: &str = "#rules";

impl Store {
    /// The text of the rules; `None` if there are none.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn rules_text(&self) -> Result<Option<String>, StoreError> {
        let request = self.client.get_item().table_name(self.table(Table::Petitions)).key("id", text(RULES_ID));
        let answer = request.consistent_read(true).send().await.map_err(|error| unavailable(&error))?;
        answer.item.map_or(Ok(None), |item| item.text("rules"))
    }

    /// Replaces the rules if they are still `seen`.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn write_rules(&self, seen: Option<&str>, rules: &str) -> Result<WriteOutcome, StoreError> {
        let request = self.client.put_item().table_name(self.table(Table::Petitions));
        let request = request.item("id", text(RULES_ID)).item("rules", text(rules));
        let request = match seen {
            None => request.condition_expression("attribute_not_exists(id)"),
            Some(seen) => request
                .condition_expression("#rules = :seen")
                .expression_attribute_names("#rules", "rules")
                .expression_attribute_values(":seen", text(seen)),
        };
        write_outcome(request.send().await)
    }
}
