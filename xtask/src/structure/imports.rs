//! Circles between modules, and the order in which a crate's root lists them.
//!
//! A module is a file. It uses another if its source, tests left out, names an item of the other, in a `use` declaration or
//! inline; the item belongs to the file that defines it, however many `pub use` lead there. A parent and its children are
//! modules like others: a parent may use its children or they may use their parent, but not both. Declaring a child
//! (`mod child;`) uses nothing, and neither does exporting a child's items (`pub use child::Item`) that the parent's own code
//! does not name. Method calls are not seen, since they name no path.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::modules::{Import, Modules, name};
use super::paths::CratePath;

/// The imports by the module that has them.
type Graph<'i> = BTreeMap<&'i [String], Vec<&'i Import>>;

/// One message for each set of modules that use each other, with the shortest circle in it.
pub(crate) fn circles(modules: &Modules) -> Vec<String> {
    let imports = modules.imports();
    let mut graph = Graph::new();
    for import in &imports {
        graph.entry(import.from.as_slice()).or_default().push(import);
    }
    let mut reported: BTreeSet<&[String]> = BTreeSet::new();
    let mut messages = Vec::new();
    for &start in graph.keys() {
        if reported.contains(start) {
            continue;
        }
        let members = members(&graph, start);
        let shortest = members.iter().filter_map(|member| circle(&graph, member)).min_by_key(Vec::len);
        if let Some(shortest) = shortest {
            messages.push(message(modules, &members, &shortest));
            reported.extend(members);
        }
    }
    messages
}

/// The modules that use a module and are used by it, directly or through others, and the module itself.
fn members<'i>(graph: &Graph<'i>, start: &'i [String]) -> BTreeSet<&'i [String]> {
    let used = reachable(graph, start);
    let users = used.iter().copied().filter(|module| reachable(graph, module).contains(start));
    users.chain([start]).collect()
}

fn reachable<'i>(graph: &Graph<'i>, start: &[String]) -> BTreeSet<&'i [String]> {
    let mut found: BTreeSet<&[String]> = BTreeSet::new();
    let mut waiting: Vec<&[String]> =
        graph.get(start).into_iter().flatten().map(|import| import.to.as_slice()).collect();
    while let Some(module) = waiting.pop() {
        if found.insert(module) {
            waiting.extend(graph.get(module).into_iter().flatten().map(|import| import.to.as_slice()));
        }
    }
    found
}

/// The shortest way from a module back to itself.
fn circle<'i>(graph: &Graph<'i>, start: &[String]) -> Option<Vec<&'i Import>> {
    let mut seen: BTreeSet<&[String]> = BTreeSet::new();
    let mut waiting = VecDeque::from([(start, Vec::new())]);
    while let Some((module, way)) = waiting.pop_front() {
        for &import in graph.get(module).into_iter().flatten() {
            let longer = [way.as_slice(), &[import]].concat();
            if import.to == start {
                return Some(longer);
            }
            if seen.insert(&import.to) {
                waiting.push_back((&import.to, longer));
            }
        }
    }
    None
}

fn message(modules: &Modules, members: &BTreeSet<&[String]>, circle: &[&Import]) -> String {
    let steps = circle.iter().map(|import| format!("\n  {} uses {}", place(modules, import), name(&import.to)));
    let names: Vec<String> = circle.iter().map(|import| name(&import.from)).collect();
    let others: Vec<String> =
        members.iter().map(|member| name(member)).filter(|member| !names.contains(member)).collect();
    let others = if others.is_empty() {
        String::new()
    } else {
        format!("\n  further circles lead through {}", others.join(", "))
    };
    format!("{} use each other:{}{others}", names.join(", "), steps.collect::<String>())
}

/// The file and line of an import.
fn place(modules: &Modules, import: &Import) -> String {
    let file = modules.0.get(&import.from).map(|module| module.file.display().to_string()).unwrap_or_default();
    format!("{file}:{}", import.line)
}

/// One message for each pair of top-level modules of which the one listed first uses the other.
pub(crate) fn out_of_order(modules: &Modules) -> Vec<String> {
    let listed = modules.0.get(&CratePath::new()).map(|root| root.children.as_slice()).unwrap_or_default();
    let position = |path: &[String]| listed.iter().position(|child| path.first() == Some(child));
    let mut pairs: BTreeMap<(usize, usize), Import> = BTreeMap::new();
    for import in modules.imports() {
        if let (Some(user), Some(used)) = (position(&import.from), position(&import.to))
            && used > user
        {
            pairs.entry((user, used)).or_insert(import);
        }
    }
    let message = |((user, used), import): (&(usize, usize), &Import)| {
        format!(
            "the crate root lists `{}` before `{}`, but {} uses {}; a module uses only modules above it",
            listed[*user],
            listed[*used],
            place(modules, import),
            name(&import.to)
        )
    };
    pairs.iter().map(message).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::structure::modules::modules_of;

    #[test]
    fn a_tree_has_no_circle() {
        let modules = modules_of(&[
            ("", "mod a; mod b; pub use b::B;"),
            ("a", "struct A;"),
            ("b", "mod c; pub use c::B;"),
            ("b::c", "use crate::a::A; pub struct B; #[cfg(test)] mod tests { use super::super::d; use crate::b::B; }"),
        ]);
        assert_eq!(circles(&modules), [""; 0]);
    }

    #[test]
    fn a_circle_is_reported_once_with_the_line_of_each_step() {
        let modules = modules_of(&[
            ("", "mod a; mod b; mod c;"),
            ("a", "\nuse crate::b::B;"),
            ("b", "fn f() { crate::c::g() }"),
            ("c", "use super::{x, a::A};"),
        ]);
        assert_eq!(
            circles(&modules),
            ["`a`, `b`, `c` use each other:\n  a:2 uses `b`\n  b:1 uses `c`\n  c:1 uses `a`"]
        );
    }

    #[test]
    fn the_shortest_circle_is_shown_and_the_other_modules_are_named() {
        let modules = modules_of(&[
            ("", "mod a; mod b; mod c;"),
            ("a", "use crate::b::B;"),
            ("b", "use crate::c::C;"),
            ("c", "use crate::{a::A, b::B};"),
        ]);
        assert_eq!(
            circles(&modules),
            ["`b`, `c` use each other:\n  b:1 uses `c`\n  c:1 uses `b`\n  further circles lead through `a`"]
        );
    }

    #[test]
    fn a_parent_and_its_child_may_not_use_each_other() {
        let child = ("a::b", "use super::A;");
        assert_eq!(circles(&modules_of(&[("", "mod a;"), ("a", "mod b; struct A;"), child])), [""; 0]);
        let both = circles(&modules_of(&[("", "mod a;"), ("a", "mod b; struct A; fn f() { b::g() }"), child]));
        assert_eq!(both, ["`a`, `a::b` use each other:\n  a:1 uses `a::b`\n  a::b:1 uses `a`"]);
    }

    #[test]
    fn a_parent_may_export_items_of_a_child_that_uses_it() {
        let files = |code| [("", "mod a;"), ("a", code), ("a::b", "use super::A; pub struct B;")];
        assert_eq!(circles(&modules_of(&files("mod b; pub use b::B; struct A;"))), [""; 0]);
        assert_eq!(circles(&modules_of(&files("mod b; pub use b::B; struct A(B);"))).len(), 1);
    }

    #[test]
    fn a_circle_is_found_through_names_that_a_parent_exports() {
        let modules = modules_of(&[
            ("", "mod a; mod c; pub use a::B;"),
            ("a", "mod b; pub use b::B;"),
            ("a::b", "use crate::c::C; pub struct B;"),
            ("c", "use crate::B; pub struct C;"),
        ]);
        assert_eq!(circles(&modules), ["`a::b`, `c` use each other:\n  a::b:1 uses `c`\n  c:1 uses `a::b`"]);
    }

    #[test]
    fn top_level_modules_use_only_those_listed_above() {
        let files = |root| {
            modules_of(&[
                ("", root),
                ("low", ""),
                ("high", "mod part; use part::P;"),
                ("high::part", "use crate::low::L;"),
            ])
        };
        assert_eq!(out_of_order(&files("mod low; mod high;")), [""; 0]);
        assert_eq!(
            out_of_order(&files("mod high; mod low;")),
            [
                "the crate root lists `high` before `low`, but high::part:1 uses `low`; a module uses only modules above it"
            ]
        );
    }
}
