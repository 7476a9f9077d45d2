//! `docs/reference/keys.md`, written from the list of keys.

use std::fmt::Write as _;
use std::path::Path;

use super::{KINDS, all_keys, describe};
use crate::front_matter::keys::{self, Key};

const INTRODUCTION: &str = "\
# Keys of files

<!-- Written by `cargo xtask reference` from reader/src/front_matter/keys/. -->

Petitions, organisations, updates and pages begin with settings in YAML between two lines `---`, their front matter; the text in
Markdown follows. `site.yaml` has only settings. An unknown key is an error, and `check` names the nearest known one.

`undersigned explain goal` prints one key in the terminal. `undersigned schema petition` prints a JSON Schema of the same keys, with
which editors complete and check them.
";

/// The heading of a kind of file, and what is special about the file.
fn about(kind: &str) -> (&str, &str) {
    match kind {
        "petition" => (
            "Petition",
            "`content/petitions/<slug>.md`, or `content/petitions/<slug>/index.md` next to its pictures. The slug is part of its address.",
        ),
        "organisation" => ("Organisation", "`content/organisations/<name>.md`. The text says what it stands for."),
        "page" => (
            "Page",
            "`content/pages/<path>.md`. The text of `content/pages/privacy.md` comes before the generated privacy notice.",
        ),
        "update" => (
            "Update",
            "`content/petitions/<slug>/updates/<date>-<name>.md`. Until its date, only the preview shows it.",
        ),
        _ => ("Site", "`content/site.yaml`."),
    }
}

fn page() -> String {
    let all = all_keys();
    let mut page = INTRODUCTION.to_owned();
    for (kind, _) in KINDS {
        let (heading, place) = about(kind);
        let _ = write!(page, "\n## {heading}\n\n{place}\n\n");
        let keys = all.iter().filter(|(of, _, _)| *of == kind).map(|(_, path, key)| (path.clone(), *key));
        page += &table(keys);
    }
    page += "\n## Translations\n\nBeside a file `library.md`, `library.fr.md` is its translation, with a text and these keys. \
             The others are those of the main file.\n";
    let translations = [
        ("petition", keys::petition::TRANSLATION),
        ("organisation", keys::organisation::TRANSLATION),
        ("page or update", keys::article::TRANSLATION),
    ];
    for (kind, keys) in translations {
        let _ = write!(page, "\nOf a {kind}:\n\n");
        page += &table(keys.iter().map(|key| (key.name.to_owned(), key)));
    }
    page
}

fn table<'a>(keys: impl Iterator<Item = (String, &'a Key)>) -> String {
    let mut table = "| key | value | | example |\n|---|---|---|---|\n".to_owned();
    for (path, key) in keys {
        let required = if key.required { "**Required.** " } else { "" };
        let cells = [format!("`{path}`"), describe(key.value_type), format!("{required}{}", key.about)];
        let cells = cells.map(|cell| cell.replace('|', "\\|")).join(" | ");
        let _ = writeln!(table, "| {cells} | `{}` |", key.example.replace('|', "\\|"));
    }
    table
}

#[test]
fn reference_of_keys_is_up_to_date() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reference/keys.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, page()).unwrap();
    }
    assert!(std::fs::read_to_string(&file).unwrap() == page(), "run `cargo xtask reference`");
}
