//! Messages of libraries as authors of themes read them.

/// A message that starts in lower case, as all of ours do.
pub(super) fn in_lower_case(message: &str) -> String {
    message.chars().take(1).flat_map(char::to_lowercase).chain(message.chars().skip(1)).collect()
}

/// A message of serde about YAML in the words of YAML, without the place, which is shown apart.
pub(super) fn of_yaml(message: &str) -> String {
    let message = message.split(" at line ").next().unwrap_or(message);
    [
        ("unknown variant", "unknown value"),
        ("unknown field", "unknown key"),
        ("missing field", "missing key"),
        ("duplicate field", "repeated key"),
        ("invalid type: ", "wrong value: "),
        ("invalid value: ", "wrong value: "),
    ]
    .into_iter()
    .fold(message.to_owned(), |message, (theirs, ours)| message.replace(theirs, ours))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_have_the_words_of_yaml() {
        let message = "without[0]: unknown variant `x`, expected `a` or `b` at line 1 column 11";
        assert_eq!(of_yaml(message), "without[0]: unknown value `x`, expected `a` or `b`");
        assert_eq!(in_lower_case("Écrit `A`"), "écrit `A`");
    }
}
