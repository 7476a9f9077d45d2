//! The OpenAPI document has every route, and the page about the API every request.

use std::collections::BTreeSet;

const ROUTES: &str = include_str!("../../src/routes.rs");
const DOCUMENT: &str = include_str!("../../../docs/reference/openapi.yaml");
const PAGE: &str = include_str!("../../../docs/reference/http-api.md");

/// `POST /confirm/{token}`, for each method of each route. The last two routes answer what is not found.
fn routes() -> BTreeSet<String> {
    let lines = ROUTES.lines().filter_map(|line| line.trim().strip_prefix(".route(&at(\"")?.split_once("\"), "));
    let known = lines.filter(|(_, methods)| !methods.starts_with("any("));
    let methods = |path: &str, methods: &str| {
        let named = [("GET", "get("), ("POST", "post(")].into_iter().filter(|(_, call)| methods.contains(call));
        named.map(|(method, _)| format!("{method} {path}")).collect::<Vec<_>>()
    };
    known.flat_map(|(path, handlers)| methods(path, handlers)).collect()
}

fn documented() -> BTreeSet<String> {
    let mut path = "";
    let mut found = BTreeSet::new();
    for line in DOCUMENT.split("\ncomponents:").next().unwrap().lines() {
        match line {
            _ if line.starts_with("  /") => path = line.trim().trim_end_matches(':'),
            "    get:" => drop(found.insert(format!("GET {path}"))),
            "    post:" => drop(found.insert(format!("POST {path}"))),
            _ => {}
        }
    }
    found
}

#[test]
fn the_document_and_its_page_have_every_route() {
    assert_eq!(routes().len(), 10);
    assert_eq!(documented(), routes());
    for request in routes() {
        let (method, path) = request.split_once(' ').unwrap();
        assert!(PAGE.contains(&format!("`{method} /api{path}`")), "http-api.md: {request}");
    }
}
