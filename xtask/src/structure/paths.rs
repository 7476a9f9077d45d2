//! The paths in a module's source that lead into its own crate.

use super::lexer::Token;

/// The path of a module or an item below its crate's root, which has the empty path.
pub(crate) type CratePath = Vec<String>;

/// A path as some line names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) path: CratePath,
    pub(crate) line: usize,
    pub(crate) kind: ReferenceKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ReferenceKind {
    /// In code, outside `use` declarations.
    Inline,
    /// A `use` declaration, and the name by which the module knows the item: `*` for all items.
    Import(String),
    /// A `pub use` of any visibility, with the name.
    Export(String),
}

/// The references of a module's source, in `use` declarations and inline. A path is found if it starts with `crate`, `self`,
/// `super` or the name of a child module.
pub(crate) fn references(module: &[String], children: &[String], tokens: &[Token]) -> Vec<Reference> {
    let mut scanner = Scanner { tokens, children, scope: module.to_vec(), blocks: Vec::new(), found: Vec::new() };
    let mut at = 0;
    while at < tokens.len() {
        at = scanner.step(at);
    }
    scanner.found
}

struct Scanner<'m> {
    tokens: &'m [Token],
    children: &'m [String],
    /// The module of the current token, inline modules included.
    scope: CratePath,
    /// Of each open brace, whether it opens an inline module.
    blocks: Vec<bool>,
    found: Vec<Reference>,
}

impl Scanner<'_> {
    /// Reads what starts at a token, and returns where to go on.
    fn step(&mut self, at: usize) -> usize {
        match self.text(at) {
            "mod" if self.text(at + 2) == "{" => {
                self.scope.push(self.text(at + 1).to_owned());
                self.blocks.push(true);
                at + 3
            }
            "{" => {
                self.blocks.push(false);
                at + 1
            }
            "}" => {
                if self.blocks.pop() == Some(true) {
                    self.scope.pop();
                }
                at + 1
            }
            "use" if self.is_word(at + 1) || self.text(at + 1) == "{" => {
                let kind = if self.is_export(at) { ReferenceKind::Export } else { ReferenceKind::Import };
                self.use_tree(at + 1, &[], kind)
            }
            _ if self.starts_path(at) => {
                let (path, end) = self.path(at);
                self.record(&path, at, ReferenceKind::Inline);
                end
            }
            _ => at + 1,
        }
    }

    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }

    fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(Token::is_word)
    }

    /// Whether a path starts here outside a `use` declaration.
    fn starts_path(&self, at: usize) -> bool {
        let before = |back: usize| at.checked_sub(back).map_or("", |at| self.text(at));
        let is_start = self.is_root(self.text(at)) && self.text(at + 1) == "::" && !matches!(before(1), "::" | ".");
        // `pub(in crate::a)` grants access and uses nothing.
        is_start && !(before(1) == "in" && before(2) == "(" && before(3) == "pub")
    }

    fn is_root(&self, word: &str) -> bool {
        matches!(word, "crate" | "self" | "super") || self.children.iter().any(|child| child == word)
    }

    /// The words of the path that starts at a token, and where it ends: at a brace or star after its last `::`, if it has one.
    fn path(&self, mut at: usize) -> (Vec<String>, usize) {
        let mut path = Vec::new();
        while self.is_word(at) {
            path.push(self.text(at).to_owned());
            at += 1;
            if self.text(at) != "::" {
                break;
            }
            at += 1;
        }
        (path, at)
    }

    /// Reads one tree of a `use` declaration below `base`, and returns where to go on.
    fn use_tree(&mut self, at: usize, base: &[String], kind: fn(String) -> ReferenceKind) -> usize {
        let (path, end) = self.path(at);
        let path = [base, &path].concat();
        if self.text(end) == "{" {
            return self.use_group(end + 1, &path, kind);
        }
        let named = path.iter().rfind(|part| *part != "self").map_or("", String::as_str);
        let (name, end) = match self.text(end) {
            "as" => (self.text(end + 1), end + 2),
            "*" => ("*", end + 1),
            _ => (named, end),
        };
        let kind = kind(name.to_owned());
        self.record(&path, at, kind);
        end
    }

    /// Reads `a, b::{c, d}, e as f}` and returns where to go on after the brace.
    fn use_group(&mut self, mut at: usize, base: &[String], kind: fn(String) -> ReferenceKind) -> usize {
        while at < self.tokens.len() {
            match self.text(at) {
                "}" => return at + 1,
                word if word == "*" || self.is_word(at) => at = self.use_tree(at, base, kind),
                _ => at += 1,
            }
        }
        at
    }

    fn record(&mut self, path: &[String], at: usize, kind: ReferenceKind) {
        let line = self.tokens[at].line;
        self.found.extend(self.resolve(path).map(|path| Reference { path, line, kind }));
    }

    /// Whether the `use` at a token has a visibility: `pub`, or `pub(…)`.
    fn is_export(&self, at: usize) -> bool {
        let before = at.checked_sub(1).map_or("", |at| self.text(at));
        before == "pub" || before == ")"
    }

    /// The path from the crate's root; nothing for a path into another crate.
    fn resolve(&self, path: &[String]) -> Option<CratePath> {
        let first = path.first()?;
        if !self.is_root(first) {
            return None;
        }
        let mut resolved = if first == "crate" { Vec::new() } else { self.scope.clone() };
        for part in path {
            match part.as_str() {
                "crate" | "self" => {}
                "super" => {
                    resolved.pop();
                }
                _ => resolved.push(part.clone()),
            }
        }
        Some(resolved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::lexer::lex;

    /// The references of the module `a::b`, whose child is `child`.
    fn references_in(source: &str) -> Vec<Reference> {
        references(&["a".to_owned(), "b".to_owned()], &["child".to_owned()], &lex(source).tokens)
    }

    fn found(source: &str) -> Vec<String> {
        references_in(source).into_iter().map(|reference| reference.path.join("::")).collect()
    }

    #[test]
    fn use_declarations_are_read_with_their_groups() {
        assert_eq!(found("use crate::c::{self, d::E, f::{G, H as I}};"), ["c", "c::d::E", "c::f::G", "c::f::H"]);
        assert_eq!(
            found("pub use super::c::*; use self::child::D; use child::E;"),
            ["a::c", "a::b::child::D", "a::b::child::E"]
        );
        assert_eq!(found("use {crate::c, std::fmt};"), ["c"]);
        assert_eq!(found("use std::crate_name::child; use ::child::x;"), [""; 0]);
    }

    #[test]
    fn inline_paths_are_read() {
        assert_eq!(found("fn f() { crate::c::D { e: super::super::g() } }"), ["c::D", "g"]);
        assert_eq!(found("fn f() { child::g(); x.child::<T>(); other::child::h() }"), ["a::b::child::g"]);
        assert_eq!(found("type T = Vec<crate::c::D>;"), ["c::D"]);
    }

    #[test]
    fn super_in_an_inline_module_is_the_file_itself() {
        assert_eq!(
            found("mod inner { use super::X; mod deeper { use super::super::super::Y; } } use super::Z;"),
            ["a::b::X", "a::Y", "a::Z"]
        );
    }

    #[test]
    fn visibility_names_nothing() {
        assert_eq!(found("pub(in crate::c) fn f() {} fn g() { for x in crate::d() {} }"), ["d"]);
    }

    #[test]
    fn declarations_know_the_name_they_bring() {
        let source =
            "use crate::{c::D as E, f::*, g::{self}}; pub use child::H; pub(crate) use child::*; type I = child::J;";
        let kinds: Vec<ReferenceKind> = references_in(source).into_iter().map(|reference| reference.kind).collect();
        let import = |name: &str| ReferenceKind::Import(name.to_owned());
        let export = |name: &str| ReferenceKind::Export(name.to_owned());
        assert_eq!(kinds, [import("E"), import("*"), import("g"), export("H"), export("*"), ReferenceKind::Inline]);
    }
}
