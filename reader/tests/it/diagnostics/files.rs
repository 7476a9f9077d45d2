//! Names and folders of files, including translations.

use reader::diagnostic::Diagnostics;

use super::{all, errors, read, reported};

#[test]
fn unknown_language() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
language: english
---
We ask the council to keep it open.
== content/petitions/elm.de.md
---
title: Offen
---
Bitte.
== content/petitions/elm.v2.md
---
title: Two
---
We ask.
"),
            @r"
        error[unknown-language]: the site has no language `de`
        --> content/petitions/elm.de.md
         |
        help: write `languages: [fr, de]` in content/site.yaml, or delete this file

        error[unknown-language]: `english` is not a language tag
         --> content/petitions/elm.md:6:11
          |
        6 | language: english
          |           ^^^^^^^
          |
        help: write a tag such as `en`, `fr`, `pt-BR` or `zh-Hans`

        error[unknown-language]: `v2` in the file name is not a language tag
        --> content/petitions/elm.v2.md
         |
        help: translations are named after their language, such as `library.fr.md`; other names must not contain a dot
        "
        );
}

#[test]
fn translation_key() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask the council to keep it open.
== content/petitions/elm.fr.md
---
title: Ouvrez
goal: 500
---
Nous demandons.
"),
            @r"
        error[translation-key]: `goal` is not allowed in a translation
         --> content/petitions/elm.fr.md:3:1
          |
        3 | goal: 500
          | ^^^^ it is the same in all languages
          |
        help: set it in content/petitions/elm.md, and delete it here
        "
        );
}

#[test]
fn orphan_translation() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/oak.fr.md
---
title: Ouvrez
---
Nous demandons.
== content/petitions/ash/updates/2026-01-01-won.md
---
title: Won
---
Yes.
"),
            @r"
        error[orphan-translation]: this is an update of the petition `ash`, which does not exist
        --> content/petitions/ash/updates/2026-01-01-won.md
         |
        help: the petition belongs in petitions/ash/index.md

        error[orphan-translation]: this is a translation of content/petitions/oak.md, which does not exist
        --> content/petitions/oak.fr.md
         |
        help: rename this file to content/petitions/oak.md; if it exists only in `fr`, also add `language: fr` to it
        "
        );
}

#[test]
fn missing_site() {
    insta::assert_snapshot!(
            errors(r"
== content/site.yaml
-
"),
            @r#"
        error[missing-site]: there is no `content/site.yaml`
        --> content/site.yaml
         |
        help: create it with the lines `title: "Our petitions"` and `base_url: https://petitions.example.org/`, or create a whole site with `undersigned new site DIR`
        "#
        );
}

#[test]
fn ignored_file() {
    insta::assert_snapshot!(
            all(r"
== content/notes.md
---
title: Notes
---
"),
            @r"
        warning[ignored-file]: this file is ignored: it is in the wrong folder
        --> content/notes.md
         |
        help: petitions go in petitions/, as <slug>.md or as <slug>/index.md with <slug>/updates/; organisations go in organisations/, other pages in pages/
        "
        );
}

#[test]
fn ignored_file_with_another_extension() {
    let keys = "---\ntitle: Keep it open\n---\nWe ask.\n";
    let names = ["pool.md.txt", "pool.txt", "pool.markdown", "elm/INDEX.MD.TXT", "notes.TXT"];
    let files = names.map(|name| format!("== content/petitions/{name}\n{keys}"));
    let found = read(&format!("{}== content/petitions/plain.txt\nWe ask.\n== content/site.yml\ntitle: P\n", files.concat()));
    let reported: Vec<String> =
        found.sorted().iter().map(|it| format!("{}: {}", it.path.display(), reported(&one(it)))).collect();
    insta::assert_snapshot!(reported.join("\n"), @r"
        content/petitions/elm/INDEX.MD.TXT: 1:1: this file is ignored: its name does not end in `.md`; rename it to `index.md`
        content/petitions/notes.TXT: 1:1: this file is ignored: its name does not end in `.md`; rename it to `notes.md`
        content/petitions/pool.markdown: 1:1: this file is ignored: its name does not end in `.md`; rename it to `pool.md`
        content/petitions/pool.md.txt: 1:1: this file is ignored: its name does not end in `.md`; rename it to `pool.md`
        content/petitions/pool.txt: 1:1: this file is ignored: its name does not end in `.md`; rename it to `pool.md`
        content/site.yml: 1:1: this file is ignored: its name does not end in `.yaml`; rename it to `site.yaml`
        ");
}

fn one(finding: &reader::diagnostic::Diagnostic) -> Diagnostics {
    let mut one = Diagnostics::default();
    one.push(finding.clone());
    one
}

#[test]
fn file_names_with_a_dot_that_are_not_translations() {
    let keys = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n";
    let names = ["a.en.md", "b.md.md", "c..md", "d.v2.md"];
    let reported = names.map(|name| reported(&read(&format!("== content/petitions/{name}\n{keys}"))));
    insta::assert_snapshot!(reported.join("\n"), @r"
        1:1: this is a translation of content/petitions/a.md, which does not exist; rename this file to content/petitions/a.md; if it exists only in `en`, also add `language: en` to it
        1:1: this file name ends in `.md` twice; rename it to content/petitions/b.md
        1:1: `` in the file name is not a language tag; rename it to `c.md`
        1:1: `v2` in the file name is not a language tag; translations are named after their language, such as `library.fr.md`; other names must not contain a dot
        ");
}

#[test]
fn copies_that_synchronizing_programs_make() {
    const PETITION: &str = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n";
    for name in ["elm 2", "elm (1)", "elm copy", "elm (Ann's conflicted copy 2026-03-01)"] {
        let found = errors(&format!("== content/petitions/elm.md\n{PETITION}\n== content/petitions/{name}.md\n{PETITION}"));
        assert!(found.contains("looks like a copy of `elm.md`"), "{name}: {found}");
    }
}

#[test]
fn documents_that_no_text_links_to() {
    let found = all("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask, as in [the plan](plan.docx).\n== content/petitions/plan.docx\nx\n== content/petitions/oak.docx\nx\n");
    assert!(found.contains("warning[ignored-file]: this file is ignored: no text links to it"), "{found}");
    assert!(found.contains("--> content/petitions/oak.docx"), "{found}");
    assert!(!found.contains("plan.docx"), "{found}");
}

#[test]
fn line_endings_of_old_macs() {
    let found = errors("---\rtitle: Keep it open\rtarget: Council\r---\rWe ask.\r");
    assert!(found.contains("the lines of this file end with carriage returns alone"), "{found}");
}

/// Most people begin a translation as a copy of the file.
#[test]
fn a_copied_translation_may_repeat_the_main_file() {
    let main = "---\ntitle: Elm\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\ngoal: 500\n\
        form: { fields: [country] }\nimage: { file: elm.svg, alt: An elm }\n---\nWe ask.\n";
    let site = |translation: &str| {
        let files = format!("== content/petitions/elm.md\n{main}\n== content/petitions/elm.svg\n<svg/>\n");
        read(&format!("{files}== content/petitions/elm.fr.md\n{translation}")).errors_only()
    };
    let copied = main.replace("title: Elm", "title: Orme").replace("An elm", "Un orme");
    assert_eq!(site(&copied).render_human(false), "");
    let changed = copied.replace("goal: 500", "goal: 600").replace("file: elm.svg", "file: oak.svg");
    insta::assert_snapshot!(reported(&site(&changed)), @r"
    6:1: `goal` is not allowed in a translation; set it in content/petitions/elm.md, and delete it here
    8:10: `file` is not allowed in a translation; set it in content/petitions/elm.md, and delete it here
    ");
}
