//! Type names that mean two things within one crate.

use std::collections::BTreeMap;

use super::lexer::Token;
use super::modules::Modules;

/// One message for each name that two structs, enums, traits or type aliases of a crate have, tests left out.
pub(crate) fn duplicates(modules: &Modules) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for module in modules.0.values() {
        for token in definitions(&module.tokens) {
            places.entry(&token.text).or_default().push(format!("{}:{}", module.file.display(), token.line));
        }
    }
    let repeated = places.into_iter().filter(|(_, places)| places.len() > 1);
    repeated.map(|(name, places)| format!("the type name `{name}` is defined at {}", places.join(" and "))).collect()
}

/// The names of the types that a source defines. Associated types are no definitions.
fn definitions(tokens: &[Token]) -> Vec<&Token> {
    let mut found = Vec::new();
    // Of each open brace, whether it opens an `impl` or a trait.
    let mut blocks: Vec<bool> = Vec::new();
    let mut is_header = false;
    for (at, token) in tokens.iter().enumerate() {
        let named = tokens.get(at + 1).filter(|next| next.is_word());
        match token.text.as_str() {
            "impl" if is_item_start(tokens, at) => is_header = true,
            "trait" if named.is_some() => {
                is_header = true;
                found.extend(named);
            }
            "struct" | "enum" => found.extend(named),
            "type" if blocks.last() != Some(&true) => found.extend(named),
            "{" => blocks.push(std::mem::take(&mut is_header)),
            "}" => {
                blocks.pop();
            }
            ";" => is_header = false,
            _ => {}
        }
    }
    found
}

/// Whether `impl` begins a block, not a type such as `-> impl Iterator`.
fn is_item_start(tokens: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |at| tokens[at].text.as_str());
    matches!(before, "" | "}" | "{" | ";" | "]" | "unsafe")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::modules::modules_of;

    #[test]
    fn a_name_with_two_definitions_is_reported_with_both_places() {
        let modules = modules_of(&[
            ("", "mod a; mod b;"),
            ("a", "pub struct Link { a: B }\ntrait Only {}"),
            ("b", "\nenum Link { A } struct Other;"),
        ]);
        assert_eq!(duplicates(&modules), ["the type name `Link` is defined at a:1 and b:2"]);
    }

    #[test]
    fn every_kind_of_definition_counts() {
        for second in ["struct X<T>(T);", "enum X {}", "trait X {}", "pub type X = u8;", "fn f() { struct X; }"] {
            let modules = modules_of(&[("", "struct X;"), ("a", second)]);
            assert_eq!(duplicates(&modules).len(), 1, "{second}");
        }
    }

    #[test]
    fn associated_types_and_tests_do_not_count() {
        let modules = modules_of(&[(
            "",
            "struct Error; impl A for B { type Error = C; fn f() -> impl D { E } type F = G; }
             trait H { type Error; } #[cfg(test)] mod tests { struct Error; }",
        )]);
        assert_eq!(duplicates(&modules), [""; 0]);
    }
}
