//! The modules of a crate as the compiler finds them, and which of them name which.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::lexer::{Token, lex};
use super::paths::{CratePath, Reference, ReferenceKind, references};
use super::test_code::without_tests;

/// How many `use` declarations are followed from a name to its definition: more are a mistake of this reader.
const DEPTH_MAX: usize = 8;

/// The words that define the name after them.
const DEFINING_WORDS: &[&str] = &["const", "enum", "fn", "mod", "static", "struct", "trait", "type"];

/// A file that is a module.
pub(crate) struct Module {
    pub(crate) file: PathBuf,
    /// Without tests.
    pub(crate) tokens: Vec<Token>,
    /// The modules in files of their own that this one declares, in order.
    pub(crate) children: Vec<String>,
    references: Vec<Reference>,
}

/// The modules of one crate by their path, without those that only tests have.
pub(crate) struct Modules(pub(crate) BTreeMap<CratePath, Module>);

/// One module names an item of another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Import {
    pub(crate) from: CratePath,
    pub(crate) to: CratePath,
    /// In the file of `from`.
    pub(crate) line: usize,
}

impl Modules {
    /// Reads the modules below a crate's root file, such as `src/lib.rs`.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let folder = root.parent().unwrap_or(Path::new("")).to_path_buf();
        let mut modules = BTreeMap::new();
        let mut waiting = vec![(CratePath::new(), root.to_path_buf())];
        while let Some((path, file)) = waiting.pop() {
            let source = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
            let module = Module::parse(&path, file, &source);
            for child in &module.children {
                let path = [path.as_slice(), std::slice::from_ref(child)].concat();
                let base = path.iter().fold(folder.clone(), |folder, name| folder.join(name));
                let candidates = [base.with_extension("rs"), base.join("mod.rs")];
                let found = candidates.into_iter().find(|file| file.is_file());
                let file = found
                    .ok_or_else(|| format!("{}: the file of module `{child}` is missing", module.file.display()))?;
                waiting.push((path, file));
            }
            modules.insert(path, module);
        }
        Ok(Self(modules))
    }

    /// What every module uses, once for each pair, at its first line. A name that a module only exports again belongs to the
    /// module that defines it.
    pub(crate) fn imports(&self) -> Vec<Import> {
        let mut imports = BTreeMap::new();
        for (from, module) in &self.0 {
            for reference in &module.references {
                let to = self.definer(&reference.path, DEPTH_MAX);
                if to != *from && !self.is_facade(from, module, reference, &to) {
                    imports.entry((from.clone(), to)).or_insert(reference.line);
                }
            }
        }
        imports.into_iter().map(|((from, to), line)| Import { from, to, line }).collect()
    }

    /// Whether a module exports an item from below it that its own code does not use.
    fn is_facade(&self, from: &[String], module: &Module, reference: &Reference, to: &[String]) -> bool {
        match &reference.kind {
            ReferenceKind::Export(name) if to.starts_with(from) => {
                let source = self.0.get(to).filter(|_| name == "*");
                let names = source.map_or(vec![name.as_str()], Module::definitions);
                !names.iter().any(|name| module.mentions(name))
            }
            _ => false,
        }
    }

    /// The module that defines the item of a path, found through `use` declarations.
    fn definer(&self, path: &[String], depth: usize) -> CratePath {
        let lengths = (0..=path.len()).rev();
        let length = lengths.into_iter().find(|length| self.0.contains_key(&path[..*length])).unwrap_or(0);
        let owner = &path[..length];
        let (Some(module), Some(name)) = (self.0.get(owner), path.get(length)) else { return owner.to_vec() };
        let brought = module.declarations().find_map(|(declared, path)| (declared == name).then_some(path));
        let below = |target: &[String]| [target, std::slice::from_ref(name)].concat();
        let brought = brought.map(<[String]>::to_vec).or_else(|| {
            let mut targets = module.declarations().filter(|(declared, _)| *declared == "*").map(|(_, target)| target);
            let is_elsewhere = !module.definitions().contains(&name.as_str());
            targets.find(|target| is_elsewhere && self.has(target, name)).map(below)
        });
        match brought {
            Some(path) if depth > 0 => self.definer(&path, depth - 1),
            _ => owner.to_vec(),
        }
    }

    /// Whether a module defines a name or declares its use.
    fn has(&self, module: &[String], name: &str) -> bool {
        self.0.get(module).is_some_and(|module| {
            module.definitions().contains(&name) || module.declarations().any(|(declared, _)| declared == name)
        })
    }
}

impl Module {
    fn parse(path: &[String], file: PathBuf, source: &str) -> Self {
        let tokens = without_tests(&lex(source).tokens);
        let is_declaration = |three: &&[Token]| three[0].text == "mod" && three[1].is_word() && three[2].text == ";";
        let children: Vec<String> =
            tokens.windows(3).filter(is_declaration).map(|three| three[1].text.clone()).collect();
        let references = references(path, &children, &tokens);
        Self { file, tokens, children, references }
    }

    /// The names that `use` declarations bring, with the paths they bring them from.
    fn declarations(&self) -> impl Iterator<Item = (&str, &[String])> {
        self.references.iter().filter_map(|reference| match &reference.kind {
            ReferenceKind::Import(name) | ReferenceKind::Export(name) => {
                Some((name.as_str(), reference.path.as_slice()))
            }
            ReferenceKind::Inline => None,
        })
    }

    /// The names of everything the file defines, methods included.
    fn definitions(&self) -> Vec<&str> {
        let is_definition = |two: &&[Token]| DEFINING_WORDS.contains(&two[0].text.as_str()) && two[1].is_word();
        self.tokens.windows(2).filter(is_definition).map(|two| two[1].text.as_str()).collect()
    }

    /// Whether code outside `use` declarations names an item: a type by its name alone, a function by a call.
    fn mentions(&self, name: &str) -> bool {
        let is_type = name.starts_with(char::is_uppercase);
        let mut is_declaration = false;
        (0..self.tokens.len()).any(|at| {
            let text =
                |at: Option<usize>| at.and_then(|at| self.tokens.get(at)).map_or("", |token| token.text.as_str());
            match text(Some(at)) {
                "use" => is_declaration = true,
                ";" => is_declaration = false,
                _ => {}
            }
            let is_method = matches!(text(at.checked_sub(1)), "." | "fn");
            let is_use = is_type || text(Some(at + 1)) == "(";
            !is_declaration && !is_method && is_use && text(Some(at)) == name
        })
    }
}

/// The name of a module as a person reads it.
pub(crate) fn name(path: &[String]) -> String {
    if path.is_empty() { "the crate root".to_owned() } else { format!("`{}`", path.join("::")) }
}

/// A crate written as a list of files, for tests.
#[cfg(test)]
pub(crate) fn modules_of(files: &[(&str, &str)]) -> Modules {
    let module = |&(name, source): &(&str, &str)| {
        let path: CratePath = name.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
        let module = Module::parse(&path, PathBuf::from(name), source);
        (path, module)
    };
    Modules(files.iter().map(module).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_found_as_the_compiler_finds_them() {
        // Other tests change the working directory.
        let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let modules = Modules::read(&sources.join("main.rs")).unwrap();
        let file = |path: &[&str]| {
            let path: CratePath = path.iter().map(|part| (*part).to_owned()).collect();
            modules.0.get(&path).map(|module| module.file.clone())
        };
        assert_eq!(file(&[]), Some(sources.join("main.rs")));
        assert_eq!(file(&["structure", "lexer"]), Some(sources.join("structure/lexer.rs")));
        assert_eq!(file(&["structure", "lexer", "tests"]), None);
    }

    #[test]
    fn a_path_belongs_to_the_longest_module_in_it() {
        let modules = modules_of(&[
            ("", "mod a; mod b;"),
            ("a", "use crate::b::c::D; use crate::b::E; use crate::F;"),
            ("b", "mod c;"),
            ("b::c", ""),
        ]);
        let found: Vec<String> = modules.imports().iter().map(|import| name(&import.to)).collect();
        assert_eq!(found, ["the crate root", "`b`", "`b::c`"]);
    }

    #[test]
    fn a_name_belongs_to_the_module_that_defines_it() {
        let modules = modules_of(&[
            ("", "mod a; mod b; mod d; pub use b::C;"),
            ("a", "use crate::C; use crate::b::D; use crate::d::*;"),
            ("b", "mod c; pub use c::*; pub use crate::d::D;"),
            ("b::c", "pub struct C;"),
            ("d", "pub struct D;"),
        ]);
        let imports = modules.imports();
        let found: Vec<(String, String)> =
            imports.iter().map(|import| (name(&import.from), name(&import.to))).collect();
        let pair = |from: &str, to: &str| (from.to_owned(), to.to_owned());
        assert_eq!(found, [pair("`a`", "`b::c`"), pair("`a`", "`d`"), pair("`b`", "`d`")]);
    }

    #[test]
    fn a_module_uses_what_it_exports_only_if_its_code_names_it() {
        let exported = |code: &str| {
            let modules = modules_of(&[("", "mod a;"), ("a", code), ("a::b", "pub struct B; pub fn c() {}")]);
            modules.imports().len()
        };
        assert_eq!(exported("mod b; pub use b::{B, c}; struct A { c: u8 } fn f(a: A) { a.c() }"), 0);
        assert_eq!(exported("mod b; pub use b::B; struct A(B);"), 1);
        assert_eq!(exported("mod b; pub use b::c; fn f() { c() }"), 1);
        assert_eq!(exported("mod b; pub use b::*; struct A(B);"), 1);
        assert_eq!(exported("mod b; use b::B;"), 1);
    }
}
