//! What makes one item of another, as an expression of DynamoDB: only what differs is sent.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;

use super::attributes::Attributes;

/// An update expression, with the names and values that its placeholders stand for.
#[derive(Debug, Default)]
pub(crate) struct Change {
    set: Vec<String>,
    remove: Vec<String>,
    pub(crate) names: HashMap<String, String>,
    pub(crate) values: Attributes,
}

impl Change {
    /// From `before`, which is empty where there is no item, to `after`.
    pub(crate) fn new(before: Attributes, after: Attributes) -> Self {
        let mut change = Self::default();
        change.add(&[], before, after);
        change
    }

    /// What differs in the map at `path`; of maps in it, what differs in them.
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
            let path = self.place(&[path, &[name]].concat());
            self.remove.push(path);
        }
    }

    fn set(&mut self, path: &[&str], value: AttributeValue) {
        let (place, placeholder) = (self.place(path), format!(":{}", self.values.len()));
        self.set.push(format!("{place} = {placeholder}"));
        self.values.insert(placeholder, value);
    }

    /// The path in placeholders: an attribute may have the name of a keyword.
    fn place(&mut self, path: &[&str]) -> String {
        let placeholders = path.iter().map(|name| {
            let placeholder = format!("#{}", self.names.len());
            self.names.insert(placeholder.clone(), (*name).to_owned());
            placeholder
        });
        placeholders.collect::<Vec<_>>().join(".")
    }

    /// As DynamoDB takes it; empty where nothing differs.
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

    /// The expression with its placeholders filled in, its parts sorted.
    fn shown(change: &Change) -> Vec<String> {
        let fill = |place: &String| place.split('.').map(|name| &*change.names[name]).collect::<Vec<_>>().join(".");
        let set = change.set.iter().map(|action| {
            let (place, value) = action.split_once(" = ").unwrap();
            format!("{} = {:?}", fill(&place.to_owned()), change.values[value])
        });
        let remove = change.remove.iter().map(|place| format!("remove {}", fill(place)));
        let mut shown: Vec<String> = set.chain(remove).collect();
        shown.sort();
        shown
    }

    /// A further attempt does not carry those before it, and whatever is named is used: DynamoDB refuses anything else.
    #[test]
    fn only_what_differs_is_sent() {
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
        let change = Change::new(before.clone(), after);
        let expected = ["attempts.b = S(\"B\")", "remove attempts.a.updates", "remove claim", "tries = N(\"1\")"];
        assert_eq!(shown(&change), expected);
        let used = |name: &String| change.expression().split([' ', ',', '.']).any(|word| word == name);
        assert!(change.names.keys().chain(change.values.keys()).all(used));
        assert_eq!(Change::new(before.clone(), before).expression(), "");
    }
}
