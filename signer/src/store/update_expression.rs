//! The difference between two versions of an item as a DynamoDB update expression.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use super::attributes::Attributes;

/// An update expression with the names and values of its placeholders.
#[derive(Debug, Default)]
pub(crate) struct UpdateExpression {
    set: Vec<String>,
    remove: Vec<String>,
    pub(crate) names: HashMap<String, String>,
    pub(crate) values: Attributes,
}

impl UpdateExpression {
    /// The update from `before` (empty if there is no item) to `after`.
    pub(crate) fn new(before: Attributes, after: Attributes) -> Self {
        let mut update = Self::default();
        update.add(&[], before, after);
        update
    }

    /// Adds the differences in the map at `path`, recursively.
    fn add(&mut self, path: &[&str], mut before: Attributes, after: Attributes) {
        for (name, value) in after {
            let path = [path, &[&name]].concat();
            match (before.remove(&name), value) {
                (Some(AttributeValue::M(before)), AttributeValue::M(after)) => self.add(&path, before, after),
                (before, value) if before.as_ref() == Some(&value) => {}
                (_, value) => self.set(&path, value),
            }
        }
        for name in before.keys() {
            let path = self.placeholders(&[path, &[name]].concat());
            self.remove.push(path);
        }
    }

    fn set(&mut self, path: &[&str], value: AttributeValue) {
        let (path, placeholder) = (self.placeholders(path), format!(":{}", self.values.len()));
        self.set.push(format!("{path} = {placeholder}"));
        self.values.insert(placeholder, value);
    }

    /// The path in placeholders, since attribute names may be reserved words.
    fn placeholders(&mut self, path: &[&str]) -> String {
        let placeholders = path.iter().map(|name| {
            let placeholder = format!("#{}", self.names.len());
            self.names.insert(placeholder.clone(), (*name).to_owned());
            placeholder
        });
        placeholders.collect::<Vec<_>>().join(".")
    }

    /// The expression; empty if nothing differs.
    pub(crate) fn expression(&self) -> String {
        let clause =
            |verb: &str, actions: &[String]| (!actions.is_empty()).then(|| format!("{verb} {}", actions.join(", ")));
        let clauses = [clause("SET", &self.set), clause("REMOVE", &self.remove)];
        clauses.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::super::attributes::{number, text};
    use super::*;

    fn map(entries: &[(&str, AttributeValue)]) -> Attributes {
        entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    }

    /// The parts of the expression with placeholders resolved, sorted.
    fn shown(update: &UpdateExpression) -> Vec<String> {
        let resolve = |path: &str| path.split('.').map(|name| &*update.names[name]).collect::<Vec<_>>().join(".");
        let set = update.set.iter().map(|action| {
            let (path, value) = action.split_once(" = ").unwrap();
            format!("{} = {:?}", resolve(path), update.values[value])
        });
        let remove = update.remove.iter().map(|path| format!("remove {}", resolve(path)));
        let mut shown: Vec<String> = set.chain(remove).collect();
        shown.sort();
        shown
    }

    /// A further attempt does not resend the earlier ones, and every placeholder is used, as DynamoDB requires.
    #[test]
    fn only_differences_are_sent() {
        let attempts = |entries: &[(&str, AttributeValue)]| AttributeValue::M(map(entries));
        let before = map(&[
            ("state", text("pending")),
            ("claim", text("c")),
            ("mailbox", attempts(&[("a", text("A"))])),
            ("attempts", attempts(&[("a", attempts(&[("text", text("T")), ("updates", AttributeValue::Bool(true))]))])),
        ]);
        let after = map(&[
            ("state", text("pending")),
            ("tries", number(1)),
            ("mailbox", attempts(&[("a", text("A"))])),
            ("attempts", attempts(&[("a", attempts(&[("text", text("T"))])), ("b", text("B"))])),
        ]);
        let update = UpdateExpression::new(before.clone(), after);
        let expected = ["attempts.b = S(\"B\")", "remove attempts.a.updates", "remove claim", "tries = N(\"1\")"];
        assert_eq!(shown(&update), expected);
        let used = |name: &String| update.expression().split([' ', ',', '.']).any(|word| word == name);
        assert!(update.names.keys().chain(update.values.keys()).all(used));
        assert_eq!(UpdateExpression::new(before.clone(), before).expression(), "");
    }
}
