//! Each diagnostic as a writer sees it: files in, the whole report out.

use std::path::Path;

use generator::diagnostic::{Code, Diagnostics};
use generator::document;

/// The example of the age specification (C2SP, `age.md`).
const RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";

/// Reads a site that has a title, a language `fr` and an organisation `us`, with the files of `text` added: each after
/// a line `== path`, or a petition `elm` alone. A file whose content is `-` is taken away.
fn read(text: &str) -> Diagnostics {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, content: &str| {
        let path = root.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    };
    write("content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\nlanguages: [fr]\n");
    write("content/organisations/us.md", &format!("---\nname: Us\nrecipient: {RECIPIENT}\n---\n"));
    let text = text.strip_prefix('\n').unwrap_or(text);
    let text = if text.starts_with("== ") { text.to_owned() } else { format!("== content/petitions/elm.md\n{text}") };
    for file in format!("\n{text}").split("\n== ").skip(1) {
        let (path, content) = file.split_once('\n').unwrap();
        match content.trim_end() {
            "-" => std::fs::remove_file(root.path().join(path)).unwrap(),
            _ => write(path, content),
        }
    }
    let mut diagnostics = Diagnostics::default();
    document::load(root.path(), &mut diagnostics);
    diagnostics
}

fn errors(text: &str) -> String {
    read(text).errors_only().render_human(false)
}

fn all(text: &str) -> String {
    read(text).render_human(false)
}

/// What the output side finds is shown by its own tests.
const TOLD_ELSEWHERE: &[&str] = &["theme"];
/// Cannot be made by a text: see `hostile`.
const HOSTILE: &[&str] = &["unreadable", "not-utf8", "outside-content", "too-large"];

#[test]
fn each_code_has_a_heading_and_a_test_and_each_heading_a_code() {
    let manual = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("DIAGNOSTICS.md")).unwrap();
    let headings: Vec<&str> = manual.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(headings, codes, "the headings of DIAGNOSTICS.md are the codes in the order of Code::ALL");
    let tests = concat!(include_str!("diagnostics.rs"), include_str!("hostile.rs"));
    for code in codes {
        let is_shown = tests.contains(&format!("[{code}]"));
        assert!(is_shown || TOLD_ELSEWHERE.contains(&code) || HOSTILE.contains(&code), "{code} has no test");
    }
    let source = include_str!("../../src/diagnostic/code.rs");
    let made = source.matches("= Code::error(\"").count() + source.matches("= Code::advice(\"").count();
    assert_eq!(made, Code::ALL.len(), "every code is in Code::ALL");
}

#[test]
fn reports_for_programs_and_editors_say_the_same() {
    let found = read(
        "---\ntitle: \"100%: é\"\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\ndraft: true\n---\nWe ask.\n",
    );
    insta::assert_snapshot!(found.render_short(), @"content/petitions/elm.md:6:1: error[unknown-key]: unknown key `draft`");
    insta::assert_snapshot!(found.render_json(), @r#"{"severity":"error","code":"unknown-key","message":"unknown key `draft`","path":"content/petitions/elm.md","line":6,"column":1,"end_line":6,"end_column":6,"span":[74,79],"label":"not a key of a petition","help":"write `status: draft`"}"#);
    insta::assert_snapshot!(found.render_github(), @"::error file=content/petitions/elm.md,line=6,col=1,endLine=6,endColumn=6,title=unknown-key::unknown key `draft`%0Awrite `status: draft`");
}

#[test]
fn unknown_key() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
gaol: 5000
---
We ask the council to keep it open.
"),
            @r"
        error[unknown-key]: unknown key `gaol`
         --> content/petitions/elm.md:6:1
          |
        6 | gaol: 5000
          | ^^^^ not a key of a petition
          |
        help: a key with a similar name exists: `goal`
        "
        );
}

#[test]
fn a_misspelt_key_is_not_told_to_be_missing_as_well() {
    let found =
        read("---\ntitle: Keep it open\ntargett: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n");
    insta::assert_snapshot!(found.errors_only().render_short(), @"content/petitions/elm.md:3:1: error[unknown-key]: unknown key `targett`");
}

#[test]
fn unknown_key_of_another_generator() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
draft: true
tags: [a]
description: x
expiryDate: 2026-05-01
slug: library
layout: post
---
We ask the council to keep it open.
"),
            @r"
        error[unknown-key]: unknown key `draft`
         --> content/petitions/elm.md:6:1
          |
        6 | draft: true
          | ^^^^^ not a key of a petition
          |
        help: write `status: draft`

        error[unknown-key]: unknown key `tags`
         --> content/petitions/elm.md:7:1
          |
        7 | tags: [a]
          | ^^^^ not a key of a petition
          |
        help: a petition says this as `topics`

        error[unknown-key]: unknown key `description`
         --> content/petitions/elm.md:8:1
          |
        8 | description: x
          | ^^^^^^^^^^^ not a key of a petition
          |
        help: a petition says this as `summary`

        error[unknown-key]: unknown key `expiryDate`
         --> content/petitions/elm.md:9:1
          |
        9 | expiryDate: 2026-05-01
          | ^^^^^^^^^^ not a key of a petition
          |
        help: a petition says this as `closes`

        error[unknown-key]: unknown key `slug`
          --> content/petitions/elm.md:10:1
           |
        10 | slug: library
           | ^^^^ not a key of a petition
           |
        help: the address comes from the file's name: rename the file; where it was published before, write its old slug as `id` and the old path under `aliases`

        error[unknown-key]: unknown key `layout`
          --> content/petitions/elm.md:11:1
           |
        11 | layout: post
           | ^^^^^^ not a key of a petition
           |
        help: every kind of page has its template in the theme; delete this line
        "
        );
}

#[test]
fn unknown_key_in_a_map() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
form:
  field: [country]
---
We ask the council to keep it open.
"),
            @r"
        error[unknown-key]: unknown key `field`
         --> content/petitions/elm.md:7:3
          |
        7 |   field: [country]
          |   ^^^^^ not a key of `form`
          |
        help: a key with a similar name exists: `fields`
        "
        );
}

#[test]
fn missing_key() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
date: 2026-03-01
target:
---
We ask the council to keep it open.
"),
            @r#"
        error[missing-key]: `target` has no value
         --> content/petitions/elm.md:4:1
          |
        4 | target:
          | ^^^^^^ nothing is written after it
          |
        help: write for example `target: "Town Council"`
        "#
        );
}

#[test]
fn missing_organisation() {
    insta::assert_snapshot!(
            errors(r"
== content/organisations/other.md
---
name: Other
---
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask the council to keep it open.
"),
            @r"
        error[missing-key]: `organisation` is missing
         --> content/petitions/elm.md:1:1
          |
        1 | ---
          | ^^^ there are several organisations
          |
        help: add `organisation:` with one of `other` and `us`
        "
        );
}

#[test]
fn duplicate_key() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
title: Another
---
We ask the council to keep it open.
"),
            @r"
        error[duplicate-key]: `title` is written twice
         --> content/petitions/elm.md:6:1
          |
        6 | title: Another
          | ^^^^^ the first is on line 2
          |
        help: keep one of the two
        "
        );
}

#[test]
fn wrong_type() {
    insta::assert_snapshot!(
        errors(r#"
---
title: [Keep it open]
target: 2026
date: 2026-03-01
goal: "5k"
featured: yes
topics: Libraries, Children
---
We ask the council to keep it open.
"#),
        @r#"
        error[wrong-type]: `title` must be text
         --> content/petitions/elm.md:2:8
          |
        2 | title: [Keep it open]
          |        ^^^^^^^^^^^^^ this is a list
          |
        help: write it without the list: `title: "Keep it open"`

        error[wrong-type]: `target` must be text
         --> content/petitions/elm.md:3:9
          |
        3 | target: 2026
          |         ^^^^ this is a number
          |
        help: put it in quotes: `target: "2026"`

        error[wrong-type]: `goal` must be a whole number or `auto`
         --> content/petitions/elm.md:5:7
          |
        5 | goal: "5k"
          |       ^^^^ this is text
          |
        help: write the digits alone, without quotes: `goal: 5000`

        error[wrong-type]: `featured` must be `true` or `false`
         --> content/petitions/elm.md:6:11
          |
        6 | featured: yes
          |           ^^^ this is text
          |
        help: write `featured: true`

        error[wrong-type]: `topics` must be a list
         --> content/petitions/elm.md:7:9
          |
        7 | topics: Libraries, Children
          |         ^^^^^^^^^^^^^^^^^^^ this is text
          |
        help: write a list: `topics: [Libraries, Children]`
        "#
    );
}

#[test]
fn bad_value() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
status: published
goal: -3
form: { fields: [zip] }
---
We ask the council to keep it open.
"),
            @r"
        error[bad-value]: `status` cannot be `published`
         --> content/petitions/elm.md:6:9
          |
        6 | status: published
          |         ^^^^^^^^^
          |
        help: write `open`

        error[bad-value]: `goal` cannot be -3
         --> content/petitions/elm.md:7:7
          |
        7 | goal: -3
          |       ^^
          |
        help: write a number above 0, or `auto`

        error[bad-value]: `fields` cannot be `zip`
         --> content/petitions/elm.md:8:18
          |
        8 | form: { fields: [zip] }
          |                  ^^^
          |
        help: write `postcode`
        "
        );
}

#[test]
fn bad_value_private_key() {
    insta::assert_snapshot!(
            errors(r"
== content/organisations/us.md
---
name: Us
recipient: AGE-SECRET-KEY-1QQPP
---
"),
            @r"
        error[bad-value]: this is a private key, which must never stand in a file of the site
         --> content/organisations/us.md:3:12
          |
        3 | recipient: AGE-SECRET-KEY-1QQPP
          |            ^^^^^^^^^^^^^^^^^^^^ whoever reads this file can read all signers' data
          |
        help: delete it, also from Git's history, and make a new pair with `undersigned keys new`
        "
        );
}

#[test]
fn bad_date() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-13-40
closes: 1 May 2026
---
We ask the council to keep it open.
"),
            @r"
        error[bad-date]: `2026-13-40` is a day that does not exist
         --> content/petitions/elm.md:4:7
          |
        4 | date: 2026-13-40
          |       ^^^^^^^^^^
          |
        help: write year, month and day, such as `date: 2026-03-01`

        error[bad-date]: `1 May 2026` is not a date
         --> content/petitions/elm.md:5:9
          |
        5 | closes: 1 May 2026
          |         ^^^^^^^^^^
          |
        help: write year, month and day: `closes: 2026-05-01`
        "
        );
}

#[test]
fn too_long() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open Keep the library open Keep the library open Keep the library open Keep the library open Keep the library open 
target: Town Council
date: 2026-03-01
---
We ask the council to keep it open.
"),
            @r"
        error[too-long]: `title` has 131 characters, and at most 120 are allowed
         --> content/petitions/elm.md:2:8
          |
        2 | ...e: Keep the library open Keep the library open Keep the library open Keep the library open Keep the library open Keep the library open 
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 11 too many
          |
        help: say it shorter here, and the rest in the text below
        "
        );
}

#[test]
fn bad_yaml_colon_in_a_title() {
    insta::assert_snapshot!(
            errors(r"
---
title: United Nations: Stop the killing in Syria
target: Secretary General
date: 2026-03-01
---
We ask the council to keep it open.
"),
            @r#"
        error[bad-yaml]: a colon stands inside the title
         --> content/petitions/elm.md:2:22
          |
        2 | title: United Nations: Stop the killing in Syria
          |                      ^ this colon reads like the end of another key
          |
        help: put the title in quotes: `title: "United Nations: Stop the killing in Syria"`
        "#
        );
}

#[test]
fn bad_yaml_all_in_one_run() {
    insta::assert_snapshot!(
        errors(r#"
---
title: "Keep it open
target: @mayor
date: 2026-03-01
summary: "Stop" the noise
image: [a.jpg
goal 500
status:open
---
We ask the council to keep it open.
"#),
        @r#"
        error[bad-yaml]: the quote `"` is not closed
         --> content/petitions/elm.md:2:8
          |
        2 | title: "Keep it open
          |        ^ opens here
          |
        help: close it at the end of the text: `title: "Keep it open"`

        error[bad-yaml]: a text that begins with `@` needs quotes
         --> content/petitions/elm.md:3:9
          |
        3 | target: @mayor
          |         ^ has a meaning of its own at this place
          |
        help: put the target in quotes: `target: "@mayor"`

        error[bad-yaml]: the text goes on after its closing quote
         --> content/petitions/elm.md:5:10
          |
        5 | summary: "Stop" the noise
          |          ^^^^^^^^^^^^^^^^ quotes must stand around the whole text
          |
        help: put the whole summary in quotes: `summary: '"Stop" the noise'`

        error[bad-yaml]: the bracket `[` is not closed
         --> content/petitions/elm.md:6:8
          |
        6 | image: [a.jpg
          |        ^ opens here
          |
        help: write `]` after the last item

        error[bad-yaml]: this line has no key and colon
         --> content/petitions/elm.md:7:1
          |
        7 | goal 500
          | ^^^^^^^^
          |
        help: write a key, a colon, a space and the value; long texts go below the second `---`

        error[bad-yaml]: a space is missing after the colon
         --> content/petitions/elm.md:8:1
          |
        8 | status:open
          | ^^^^^^^^^^^
          |
        help: write `status: open`
        "#
    );
}

#[test]
fn bad_yaml_tab() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
form:
	fields: [country]
---
We ask the council to keep it open.
"),
            @r"
        error[bad-yaml]: a tab stands at the beginning of this line
         --> content/petitions/elm.md:6:1
          |
        6 |     fields: [country]
          | ^^^^ a tab
          |
        help: indent with spaces, two for each level
        "
        );
}

#[test]
fn bad_yaml_indentation() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
  target: Town Council
date: 2026-03-01
---
We ask the council to keep it open.
"),
            @r"
        error[bad-yaml]: this line is not indented like those around it
         --> content/petitions/elm.md:3:3
          |
        3 |   target: Town Council
          |   ^^^^^^^^^^^^^^^^^^^^
          |
        help: begin keys at the start of the line, and items of a list two spaces in, all alike
        "
        );
}

#[test]
fn missing_front_matter() {
    insta::assert_snapshot!(
            errors(r"
# Keep the library open

We ask.
"),
            @r#"
        error[missing-front-matter]: the file does not begin with a line `---`
         --> content/petitions/elm.md:1:1
          |
        1 | # Keep the library open
          | ^^^^^^^^^^^^^^^^^^^^^^^ the first line
          |
        help: begin the file with `---`, a line for each key such as `title: "…"`, and another `---`; the text follows
        "#
        );
}

#[test]
fn missing_front_matter_toml() {
    insta::assert_snapshot!(
        errors(r#"
+++
title = "Keep it open"
+++
"#),
        @r#"
        error[missing-front-matter]: the file does not begin with a line `---`
         --> content/petitions/elm.md:1:1
          |
        1 | +++
          | ^^^ TOML front matter
          |
        help: write `---` for `+++`, and `title: "…"` for `title = "…"`
        "#
    );
}

#[test]
fn unclosed_front_matter() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01

We ask the council.
"),
            @r"
        error[unclosed-front-matter]: the front matter has no end
         --> content/petitions/elm.md:1:1
          |
        1 | ---
          | ^^^ begins here, and no second `---` follows
          |
        help: write a line `---` after the last key, perhaps after line 4
        "
        );
}

#[test]
fn bad_slug() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/Keep it Öpen!.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
id: Old_Name
---
We ask the council to keep it open.
"),
            @r"
        error[bad-slug]: the name `Keep it Öpen!` cannot be an address: `K` is not one of a-z, 0-9 and -
        --> content/petitions/Keep it Öpen!.md
         |
        help: rename it to `keep-it-open`; the address of its page is made from this name

        error[bad-slug]: `Old_Name` is not a name for `id`: `O` is not one of a-z, 0-9 and -
         --> content/petitions/Keep it Öpen!.md:6:5
          |
        6 | id: Old_Name
          |     ^^^^^^^^
          |
        help: write `id: old-name`
        "
        );
}

#[test]
fn duplicate_slug() {
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
== content/petitions/elm/index.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask the council to keep it open.
"),
            @r"
        error[duplicate-slug]: two files are the petition `elm`
        --> content/petitions/elm.md
         |
        help: the other is content/petitions/elm/index.md: rename one of the two
        "
        );
}

#[test]
fn duplicate_id() {
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
== content/petitions/oak.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
id: elm
---
We ask the council to keep it open.
"),
            @r"
        error[duplicate-slug]: two petitions have the id `elm`
         --> content/petitions/oak.md:6:5
          |
        6 | id: elm
          |     ^^^
          |
        help: the other is content/petitions/elm.md: each petition's signatures are kept under an id of its own
        "
        );
}

#[test]
fn same_address_of_two_topics_of_one_petition() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
topics: [C++, C]
---
We ask the council to keep it open.
"),
            @r"
        error[same-address]: the topics `C` and `C++` would have one address, topics/c/
         --> content/petitions/elm.md:6:15
          |
        6 | topics: [C++, C]
          |               ^
          |
        help: rename one of the two; the other is in content/petitions/elm.md
        "
        );
}

#[test]
fn same_address_of_two_topics() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
topics: [C++]
---
We ask the council to keep it open.
== content/petitions/oak.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
topics: [C]
---
We ask the council to keep it open.
"),
            @r"
        error[same-address]: the topics `C` and `C++` would have one address, topics/c/
         --> content/petitions/oak.md:6:10
          |
        6 | topics: [C]
          |          ^
          |
        help: rename one of the two; the other is in content/petitions/elm.md
        "
        );
}

#[test]
fn same_address_of_a_page() {
    insta::assert_snapshot!(
            errors(r"
== content/pages/topics/trees.md
---
title: Trees
---
"),
            @r"
        error[same-address]: the site uses addresses that begin with `topics` itself
        --> content/pages/topics/trees.md
         |
        help: rename the file or its folder
        "
        );
}

#[test]
fn same_address_of_an_alias() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
aliases: [/about/]
---
We ask the council to keep it open.
== content/pages/about.md
---
title: About
---
"),
            @r"
        error[same-address]: there is a page at `about` already
         --> content/petitions/elm.md:6:11
          |
        6 | aliases: [/about/]
          |           ^^^^^^^
          |
        help: it is made from content/pages/about.md: delete this alias, or rename that file
        "
        );
}

#[test]
fn closes_before_date() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2025-01-01
---
We ask the council to keep it open.
"),
            @r"
        error[closes-before-date]: it closes on 2025-01-01, before it opens on 2026-03-01
         --> content/petitions/elm.md:5:9
          |
        5 | closes: 2025-01-01
          |         ^^^^^^^^^^ the last day to sign
          |
        help: write a later day for `closes`, or an earlier one for `date`
        "
        );
}

#[test]
fn unknown_organisation() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
organisation: uss
---
We ask the council to keep it open.
"),
            @r"
        error[unknown-organisation]: there is no organisation `uss`
         --> content/petitions/elm.md:6:15
          |
        6 | organisation: uss
          |               ^^^
          |
        help: there is an organisation `us`
        "
        );
}

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

        error[unknown-language]: `v2` in the file's name is not a language tag
        --> content/petitions/elm.v2.md
         |
        help: a translation is named after its language, such as `library.fr.md`; other names have no full stop in them
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
        error[translation-key]: a translation may not have `goal`
         --> content/petitions/elm.fr.md:3:1
          |
        3 | goal: 500
          | ^^^^ it is the same in all languages
          |
        help: write it in content/petitions/elm.md, and delete it here
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
        error[orphan-translation]: this is an update of `ash`, and there is no such petition
        --> content/petitions/ash/updates/2026-01-01-won.md
         |
        help: the petition stands in petitions/ash/index.md

        error[orphan-translation]: this is a translation of content/petitions/oak.md, and there is no such file
        --> content/petitions/oak.fr.md
         |
        help: name the file itself content/petitions/oak.md; where it is written in `fr` alone, say so there with `language: fr`
        "
        );
}

#[test]
fn broken_link() {
    insta::assert_snapshot!(
            errors(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).

## What we ask

It.
"),
            @r"
        error[broken-link]: the link `oak.md` leads to no petition
         --> content/petitions/elm.md:7:9
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |         ^^^^^^^^^^^^^^
          |
        help: write the path from this file to the other, such as `../pages/about.md`

        error[broken-link]: the link `../organisations/su.md` leads to no organisation
         --> content/petitions/elm.md:7:25
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: a similar name exists: `us`

        error[broken-link]: the link `#what-we-aks` leads to no heading
         --> content/petitions/elm.md:7:57
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |                                                         ^^^^^^^^^^^^^^^^^^^^
          |
        help: a similar one exists: `#what-we-ask`

        error[broken-link]: there is no file `a.pdf`
         --> content/petitions/elm.md:7:79
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |                                                                               ^^^^^^^^^^^^^ looked for content/petitions/a.pdf
          |
        help: put it there, or write the path from this file to it
        "
        );
}

#[test]
fn missing_image() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
image: { file: libary.jpg, alt: The library }
---
We ask. ![The door](door.jpg)
== content/petitions/library.jpg
x
"),
            @r"
        error[missing-image]: there is no picture `libary.jpg`
         --> content/petitions/elm.md:6:16
          |
        6 | image: { file: libary.jpg, alt: The library }
          |                ^^^^^^^^^^ looked for content/petitions/libary.jpg
          |
        help: there is a file content/petitions/library.jpg

        error[missing-image]: there is no picture `door.jpg`
         --> content/petitions/elm.md:8:9
          |
        8 | We ask. ![The door](door.jpg)
          |         ^^^^^^^^^^^^^^^^^^^^^ looked for content/petitions/door.jpg
          |
        help: put it there, or write the path from this file to it
        "
        );
}

#[test]
fn missing_alt() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
image: { file: library.jpg }
---
We ask. ![](library.jpg)
== content/petitions/library.jpg
x
"),
            @r#"
        error[missing-alt]: `alt` is missing
         --> content/petitions/elm.md:6:8
          |
        6 | image: { file: library.jpg }
          |        ^^^^^^^^^^^^^^^^^^^ `image` needs it
          |
        help: add a line such as `alt: "Children reading on the library's steps"`

        error[missing-alt]: this picture has no alternative text
         --> content/petitions/elm.md:8:9
          |
        8 | We ask. ![](library.jpg)
          |         ^^^^^^^^^^^^^^^^ who cannot see it learns nothing
          |
        help: say what it shows between the brackets: `![Children on the library's steps](…)`
        "#
        );
}

#[test]
fn low_contrast() {
    insta::assert_snapshot!(
        errors(r##"
== content/site.yaml
title: Petitions
base_url: https://petitions.example.org/
brand: { light: "#ffcc00", dark: "#74cdc0" }
"##),
        @r##"
        error[low-contrast]: this colour is hard to read on light paper
         --> content/site.yaml:3:17
          |
        3 | brand: { light: "#ffcc00", dark: "#74cdc0" }
          |                 ^^^^^^^^^ contrast 1.44, and at least 4.5 is needed
          |
        help: choose a darker colour
        "##
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
        help: make one with the lines `title: "Our petitions"` and `base_url: https://petitions.example.org/`, or a whole site with `undersigned new site DIR`
        "#
        );
}

#[test]
fn goal_below_count() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
goal: 50
collected_elsewhere: 80
---
We ask the council to keep it open.
"),
            @r"
        advice[goal-below-count]: the goal of 50 is reached: 80 have signed elsewhere
         --> content/petitions/elm.md:6:7
          |
        6 | goal: 50
          |       ^^
          |
        help: write a goal above 80, or `goal: auto`, which rises by itself
        "
        );
}

#[test]
fn victory_without_update() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
status: victory
---
We ask the council to keep it open.
"),
            @r"
        advice[victory-without-update]: a victory without an update: those who signed read nothing of it
         --> content/petitions/elm.md:6:9
          |
        6 | status: victory
          |         ^^^^^^^
          |
        help: write what was won in content/petitions/elm/updates/<date>-<name>.md
        "
        );
}

#[test]
fn first_level_heading() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
# Keep it open

We ask the council.
"),
            @r"
        advice[first-level-heading]: a heading of the first level competes with the title
         --> content/petitions/elm.md:7:1
          |
        7 | # Keep it open
          | ^^^^^^^^^^^^^^ shown one level lower, and so are all others
          |
        help: begin headings with `##`
        "
        );
}

#[test]
fn skipped_heading() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
## What happens

#### What we ask

We ask the council.
"),
            @r"
        advice[skipped-heading]: this heading skips a level
         --> content/petitions/elm.md:9:1
          |
        9 | #### What we ask
          | ^^^^^^^^^^^^^^^^
          |
        help: begin it with `###`
        "
        );
}

#[test]
fn topic_spelling() {
    insta::assert_snapshot!(
            all(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
topics: [Human rights]
---
We ask the council to keep it open.
== content/petitions/oak.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
topics: [Human Rights]
---
We ask the council to keep it open.
"),
            @r"
        advice[topic-spelling]: `Human Rights` is spelled `Human rights` elsewhere
         --> content/petitions/oak.md:6:10
          |
        6 | topics: [Human Rights]
          |          ^^^^^^^^^^^^
          |
        help: write `Human rights` as in content/petitions/elm.md, or change it there
        "
        );
}

#[test]
fn no_closing_date() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
---
We ask the council to keep it open.
"),
            @r#"
        advice[no-closing-date]: this petition has no last day to sign
         --> content/petitions/elm.md:4:7
          |
        4 | date: 2026-03-01
          |       ^^^^^^^^^^ it opens, and never closes
          |
        help: add `closes: 2026-09-01`, or another day before the target decides
        "#
        );
}

#[test]
fn no_recipient() {
    insta::assert_snapshot!(
            all(r"
== content/organisations/us.md
---
name: Us
---
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask the council to keep it open.
"),
            @r"
        advice[no-recipient]: an open petition's signatures cannot be sealed
         --> content/organisations/us.md:1:1
          |
        1 | ---
          | ^^^ no `recipient`
          |
        help: run `undersigned keys new us` and write the public key here as `recipient`
        "
        );
}

#[test]
fn unconfirmed_signatures() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
signing: { confirm_by_email: false }
---
We ask the council to keep it open.
"),
            @r"
        advice[unconfirmed-signatures]: signatures count without a confirmed address, so it can be found out who signed
         --> content/petitions/elm.md:1:1
          |
        1 | ---
          | ^^^
          |
        help: delete `confirm_by_email: false` unless the petition cannot do without
        "
        );
}

#[test]
fn long_sentence() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask the council and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all and the mayor and all of you to keep it open.
"),
            @r"
        advice[long-sentence]: a sentence of 70 words
         --> content/petitions/elm.md:7:1
          |
        7 | We ask the council and the mayor and all and ...and the mayor and all of you to keep it open.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^...^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ begins here
          |
        help: make two of it: most people read this on a phone
        "
        );
}

#[test]
fn no_ask() {
    insta::assert_snapshot!(
            all(r"
---
title: The library of Elm Street
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
The library is the heart of the town, and people of all ages go in and out of it.
"),
            @r"
        advice[no-ask]: this text does not say what it asks for
         --> content/petitions/elm.md:7:1
          |
        7 | The library is the heart of the town, and people of all ages go in and out of it.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: end with a sentence such as “We ask the council to keep the library open on Saturdays.”
        "
        );
}

#[test]
fn removed_html() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask <script>alert(1)</script> the council.
"),
            @r"
        advice[removed-html]: the element `<script>` is taken out
         --> content/petitions/elm.md:7:8
          |
        7 | We ask <script>alert(1)</script> the council.
          |        ^^^^^^^^
          |
        help: petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can
        "
        );
}

#[test]
fn removed_picture_of_another_site() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask. ![A map](https://example.com/map.png)
"),
            @r"
        advice[removed-html]: a picture of another site is shown as a link to it
         --> content/petitions/elm.md:7:9
          |
        7 | We ask. ![A map](https://example.com/map.png)
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: copy the picture into the content folder, so that no other site learns who reads this page
        "
        );
}

#[test]
fn unsafe_link() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask [you](javascript:alert(1)) and [them](../../../etc/passwd).
"),
            @r"
        advice[unsafe-link]: the link `javascript:alert(1)` is left out, its text stays
         --> content/petitions/elm.md:7:8
          |
        7 | We ask [you](javascript:alert(1)) and [them](../../../etc/passwd).
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: links may begin with https:, http:, mailto: or tel:, or lead to a file of the content folder

        advice[unsafe-link]: the link `../../../etc/passwd` leads out of the content folder
         --> content/petitions/elm.md:7:39
          |
        7 | We ask [you](javascript:alert(1)) and [them](../../../etc/passwd).
          |                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: copy the file into the content folder, or write a web address
        "
        );
}

#[test]
fn unpublished_link() {
    insta::assert_snapshot!(
            all(r"
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask [too](oak.md).
== content/petitions/oak.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
status: draft
---
We ask the council to keep it open.
"),
            @r"
        advice[unpublished-link]: the link `oak.md` leads to a draft
         --> content/petitions/elm.md:7:8
          |
        7 | We ask [too](oak.md).
          |        ^^^^^^^^^^^^^
          |
        help: its text stays and the link goes, until the draft is published
        "
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
        advice[ignored-file]: this file becomes no page at this place
        --> content/notes.md
         |
        help: petitions stand in petitions/, as <slug>.md or <slug>/index.md with <slug>/updates/; organisations in organisations/; other pages in pages/
        "
        );
}

#[test]
fn cut_off_text() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep room #5 open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask the council to keep it open.
"),
            @r#"
        advice[cut-off-text]: `title` ends before the `#`
         --> content/petitions/elm.md:2:18
          |
        2 | title: Keep room #5 open
          |                  ^^^^^^^ nothing from here on is read
          |
        help: put the text in quotes: `title: "Keep room #5 open"`
        "#
        );
}

#[test]
fn bad_date_in_another_form() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 1 March 2026
closes: 2026-5-1
---
We ask the council to keep it open.
"),
            @r"
        error[bad-date]: `1 March 2026` is not a date
         --> content/petitions/elm.md:4:7
          |
        4 | date: 1 March 2026
          |       ^^^^^^^^^^^^
          |
        help: write year, month and day: `date: 2026-03-01`

        error[bad-date]: `2026-5-1` is not a date
         --> content/petitions/elm.md:5:9
          |
        5 | closes: 2026-5-1
          |         ^^^^^^^^
          |
        help: write year, month and day: `closes: 2026-05-01`
        "
        );
}

#[test]
fn topics_are_named_by_language() {
    insta::assert_snapshot!(
            errors(r"
== content/site.yaml
title: Petitions
base_url: https://example.org/
topics:
  Libraries: Bibliothèques
  Children: { french: Enfance }
  children: { fr: Enfants }
"),
            @r#"
        error[wrong-type]: `Libraries` must be a map of names by language
         --> content/site.yaml:4:14
          |
        4 |   Libraries: Bibliothèques
          |              ^^^^^^^^^^^^^ this is text
          |
        help: write for example `topics: { Libraries: { fr: "Bibliothèques" } }`

        error[unknown-language]: `french` is not a language tag
         --> content/site.yaml:5:15
          |
        5 |   Children: { french: Enfance }
          |               ^^^^^^
          |
        help: write a tag such as `en`, `fr`, `pt-BR` or `zh-Hans`

        error[bad-value]: the topic `children` is named twice
         --> content/site.yaml:6:3
          |
        6 |   children: { fr: Enfants }
          |   ^^^^^^^^
          |
        help: write each topic once, as the petitions write it
        "#
        );
}

#[test]
fn a_sender_that_no_mail_can_come_from() {
    insta::assert_snapshot!(
        errors(r#"
== content/site.yaml
title: Petitions
base_url: https://petitions.example.org/
mail:
  from: "Group, Inc <petitions@example.org>"
  reply_to: hello
"#),
        @r#"
        error[bad-value]: a name with `,` in it needs quotes of its own
         --> content/site.yaml:4:9
          |
        4 |   from: "Group, Inc <petitions@example.org>"
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: put the name in quotes inside: `from: '"Group, Inc" <petitions@example.org>'`

        error[bad-value]: `hello` is not an e-mail address
         --> content/site.yaml:5:13
          |
        5 |   reply_to: hello
          |             ^^^^^
          |
        help: write for example `reply_to: hello@example.org`
        "#);
}

#[test]
fn a_last_day_that_is_written_wrongly_is_not_told_to_be_missing() {
    let closes = |line: &str| {
        let head = "---\ntitle: Keep it open\ntarget: Council\ndate: 2027-03-01\n";
        let found = read(&format!("{head}{line}\n---\nWe ask the council to keep it open.\n"));
        let found = found.sorted();
        let [one] = found.as_slice() else { panic!("{line}: {found:?}") };
        format!("{}; {}", one.message, one.help.as_deref().unwrap_or_default())
    };
    let lines = [
        "closes: 12/31/2027",
        "closes: 31/12/2027",
        "closes: 05/06/2027",
        "closes: 31.12.2027",
        "closes: 2027-02-30",
        "closes: never",
        "closes: [2027]",
        "closes:2027-12-31",
        "clsoes: 2027-12-31",
        "deadline: 2027-12-31",
        "closes:",
    ];
    let told: Vec<String> = lines.into_iter().map(closes).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
        `12/31/2027` is not a date; write year, month and day: `closes: 2027-12-31`
        `31/12/2027` is not a date; write year, month and day: `closes: 2027-12-31`
        `05/06/2027` is not a date; write year, month and day, such as `closes: 2027-09-01`
        `31.12.2027` is not a date; write year, month and day: `closes: 2027-12-31`
        `2027-02-30` is a day that does not exist; write year, month and day: `closes: 2027-02-28`
        `never` is not a date; write year, month and day, such as `closes: 2027-09-01`
        `closes` must be a date; write for example `closes: 2027-09-01`
        a space is missing after the colon; write `closes: 2027-12-31`
        unknown key `clsoes`; a key with a similar name exists: `closes`
        unknown key `deadline`; a petition says this as `closes`
        this petition has no last day to sign; add `closes: 2027-09-01`, or another day before the target decides
        "#);
}

#[test]
fn text_that_yaml_would_lose() {
    insta::assert_snapshot!(
        errors(r"
---
title: &Save it
target: [Council, !Important people]
date: 2026-03-01
closes: 2030-01-01
topics:
  - &Save our pools
---
We ask the council to keep it open.
"),
        @r#"
        error[bad-yaml]: a text that begins with `&` needs quotes
         --> content/petitions/elm.md:2:8
          |
        2 | title: &Save it
          |        ^^^^^ this word is not read as text
          |
        help: put the whole text in quotes: `title: "&Save it"`

        error[bad-yaml]: a text that begins with `!` needs quotes
         --> content/petitions/elm.md:3:19
          |
        3 | target: [Council, !Important people]
          |                   ^^^^^^^^^^ this word is not read as text
          |
        help: put the whole text in quotes: `"!Important people"`

        error[bad-yaml]: a text that begins with `&` needs quotes
         --> content/petitions/elm.md:7:5
          |
        7 |   - &Save our pools
          |     ^^^^^ this word is not read as text
          |
        help: put the whole text in quotes: `"&Save our pools"`
        "#);
}

#[test]
fn names_of_values_that_are_used_are_left_alone() {
    let text = "---\ntitle: &name Keep it open\ntarget: !!str 2026\ndate: 2026-03-01\ncloses: 2030-01-01\n\
                summary: *name\nextra: &a\n  b: 1\n---\nWe ask the council to keep it open.\n";
    insta::assert_snapshot!(errors(text), @"");
}

/// What is told of a petition in which one line, or several, stand for its title.
fn with_line(lines: &str) -> String {
    let found = read(&format!(
        "---\n{lines}\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask the council to keep it open.\n"
    ));
    told(&found)
}

/// Place, message and help of each finding, a line each.
fn told(found: &Diagnostics) -> String {
    let tell = |it: &&generator::diagnostic::Diagnostic| {
        let place = it.place();
        format!("{}:{}: {}; {}", place.line, place.column, it.message, it.help.as_deref().unwrap_or_default())
    };
    found.sorted().iter().map(tell).collect::<Vec<_>>().join("\n")
}

#[test]
fn help_that_cures() {
    let title = "title: Keep it open";
    let lines = [
        "title: #SaveThePool".to_owned(),
        "title: # ours".to_owned(),
        format!("{title}\nsummary: #SaveThePool"),
        format!("{title}\ntopics: [#pools, Trees]"),
        "title:\u{a0}Save the pool".to_owned(),
        format!("{title}\nform:\n\u{a0}\u{a0}fields: [country]"),
        "title：Save the pool".to_owned(),
        format!("{title}\ntopics:\n  -Pools\n  -Trees"),
        format!("{title}\ntopics:\n-Pools"),
        format!("{title}\ntopics:\n  * Pools\n  * Trees"),
        format!("{title}\ntopics:\n  • Pools"),
        format!("{title}\ngoal: 10.5"),
        format!("{title}\ngoal: 10.500"),
        format!("{title}\ngoal: 1,5k"),
        "title: Sa\u{0}ve".to_owned(),
        "title: \"Sa\u{7}ve\"".to_owned(),
    ];
    let told: Vec<String> = lines.iter().map(|line| with_line(line)).collect();
    insta::assert_snapshot!(told.join("\n"), @r##"
        2:1: `title` has no value; put the text in quotes: `title: "#SaveThePool"`
        2:1: `title` has no value; write for example `title: "Keep the library open"`
        3:10: `summary` ends before the `#`; put the text in quotes: `summary: "#SaveThePool"`
        3:10: from the `#` on, nothing of this line is read; put what begins with `#` in quotes: `topics: ["#pools", Trees]`
        2:7: a hard space stands here, which is no space to YAML; delete it, and type a plain space
        4:1: a hard space stands here, which is no space to YAML; delete it, and type a plain space
        2:1: this colon is a wide one, which does not end a key; type `:` and a space: `title: Save the pool`
        4:3: `topics` must be a list; write each item with a hyphen and a space: `- Pools`
        4:1: an item of a list begins with a hyphen and a space; write `- Pools`
        4:1: an item of a list begins with a hyphen and a space; write `- Pools`
        4:3: `topics` must be a list; write each item with a hyphen and a space: `- Pools`
        3:7: `goal` must be a whole number or `auto`; write a whole number, such as `goal: 5000`
        3:7: `goal` must be a whole number or `auto`; write the digits alone, without quotes: `goal: 10500`
        3:7: `goal` must be a whole number or `auto`; write a whole number, such as `goal: 5000`
        2:10: an invisible control character stands here; delete it
        2:11: an invisible control character stands here; delete it
        "##);
}

#[test]
fn colours_without_quotes() {
    let found = read("== content/site.yaml\ntitle: P\nbase_url: https://example.org/\nbrand: { light: #0b5c55, dark: #74cdc0 }\n");
    insta::assert_snapshot!(told(&found), @r##"3:17: from the `#` on, nothing of this line is read; put what begins with `#` in quotes: `brand: { light: "#0b5c55", dark: "#74cdc0" }`"##);
}

#[test]
fn keys_written_as_a_list() {
    let found = read("---\n- title: Save the pool\n- target: Council\n- date: 2026-03-01\n---\nWe ask.\n");
    insta::assert_snapshot!(told(&found), @r#"2:1: the keys are written as a list; delete the hyphen before each key: `title: Save the pool`"#);
}

#[test]
fn lines_that_are_nearly_three_hyphens() {
    let keys = "title: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01";
    let told = [
        format!("———\n{keys}\n———\nWe ask.\n"),
        format!("----\n{keys}\n----\nWe ask.\n"),
        format!("---\n{keys}\n...\nWe ask.\n"),
        format!("---\n{keys}\n----\nWe ask.\n"),
        format!("---\n{keys}\n\nWe ask.\n"),
        format!("Draft of Ann\n\n---\n{keys}\n---\nWe ask.\n"),
    ]
    .map(|text| told(&read(&text)));
    insta::assert_snapshot!(told.join("\n"), @r#"
        1:1: the file does not begin with a line `---`; write `---` here, and after the last key
        1:1: the file does not begin with a line `---`; write `---` here, and after the last key
        6:1: the front matter has no end; write three hyphens, `---`, for `...`
        6:1: the front matter has no end; write three hyphens, `---`, for `----`
        1:1: the front matter has no end; write a line `---` after the last key, perhaps after line 5
        1:1: the file does not begin with a line `---`; move what stands above the `---` of line 3 below the second `---`, or delete it
        "#);
}

#[test]
fn an_address_of_another_site_without_its_beginning() {
    let found = read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask [x](www.example.org), [y](example.org/a).\n");
    insta::assert_snapshot!(told(&found), @r#"
        7:8: there is no file `www.example.org`; to lead to another site, write `https://www.example.org`
        7:30: there is no file `example.org/a`; to lead to another site, write `https://example.org/a`
        "#);
}

#[test]
fn an_update_of_a_day_that_does_not_exist() {
    let head = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n";
    let found = read(&format!("== content/petitions/elm/index.md\n{head}== content/petitions/elm/updates/2026-13-01-news.md\n---\ntitle: News\n---\nText.\n"));
    insta::assert_snapshot!(told(&found), @r#"1:1: the name of an update begins with its date, and `2026-13-01` is a day that does not exist; rename it with year, month (01 to 12) and day, such as `2026-03-01`"#);
}

#[test]
fn files_whose_names_end_otherwise() {
    let keys = "---\ntitle: Keep it open\n---\nWe ask.\n";
    let names = ["pool.md.txt", "pool.txt", "pool.markdown", "elm/INDEX.MD.TXT", "notes.TXT"];
    let files = names.map(|name| format!("== content/petitions/{name}\n{keys}"));
    let found = read(&format!("{}== content/petitions/plain.txt\nWe ask.\n== content/site.yml\ntitle: P\n", files.concat()));
    let told: Vec<String> =
        found.sorted().iter().map(|it| format!("{}: {}", it.path.display(), told(&one(it)))).collect();
    insta::assert_snapshot!(told.join("\n"), @r#"
        content/petitions/elm/INDEX.MD.TXT: 1:1: this file becomes no page: its name does not end in `.md`; rename it to `index.md`
        content/petitions/notes.TXT: 1:1: this file becomes no page: its name does not end in `.md`; rename it to `notes.md`
        content/petitions/pool.markdown: 1:1: this file becomes no page: its name does not end in `.md`; rename it to `pool.md`
        content/petitions/pool.md.txt: 1:1: this file becomes no page: its name does not end in `.md`; rename it to `pool.md`
        content/petitions/pool.txt: 1:1: this file becomes no page: its name does not end in `.md`; rename it to `pool.md`
        content/site.yml: 1:1: this file becomes no page: its name does not end in `.yaml`; rename it to `site.yaml`
        "#);
}

fn one(finding: &generator::diagnostic::Diagnostic) -> Diagnostics {
    let mut one = Diagnostics::default();
    one.push(finding.clone());
    one
}

#[test]
fn names_with_a_full_stop_that_are_no_translations() {
    let keys = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n";
    let names = ["a.en.md", "b.md.md", "c..md", "d.v2.md"];
    let told = names.map(|name| told(&read(&format!("== content/petitions/{name}\n{keys}"))));
    insta::assert_snapshot!(told.join("\n"), @r#"
        1:1: this is a translation of content/petitions/a.md, and there is no such file; name the file itself content/petitions/a.md; where it is written in `en` alone, say so there with `language: en`
        1:1: the name of this file ends in `.md` twice; rename it to content/petitions/b.md
        1:1: `` in the file's name is not a language tag; rename it to `c.md`
        1:1: `v2` in the file's name is not a language tag; a translation is named after its language, such as `library.fr.md`; other names have no full stop in them
        "#);
}

#[test]
fn shown_as_written() {
    insta::assert_snapshot!(
        all(r"
---
title: “Keep the library open”
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
So says the mayor[^1] and the council[^2].

`[x](no link.pdf)[^3]`, [sic](as written), [fine](<a b.pdf>).

    [x](no link.pdf)

[^2]: In May.
== content/petitions/a b.pdf
x
"),
        @r#"
        advice[shown-as-written]: the quotes around the title are shown with it
         --> content/petitions/elm.md:2:8
          |
        2 | title: “Keep the library open”
          |        ^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: write it without them: `title: "Keep the library open"`

        advice[shown-as-written]: an address with a space in it makes no link, so all of it is shown as it is written
         --> content/petitions/elm.md:7:32
          |
        7 | We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
          |                                ^^^^^^^^^^^^^^^
          |
        help: write `<my report.pdf>`, or `%20` for each space

        advice[shown-as-written]: an address with a space in it makes no link, so all of it is shown as it is written
         --> content/petitions/elm.md:7:61
          |
        7 | We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
          |                                                             ^^^^^^^^^^^^^^^^^
          |
        help: write `<my pool.jpg>`, or `%20` for each space

        advice[shown-as-written]: the note `[^1]` is not there, so its sign is shown as it is written
         --> content/petitions/elm.md:8:18
          |
        8 | So says the mayor[^1] and the council[^2].
          |                  ^^^^
          |
        help: write the note on a line of its own: `[^1]: …`
        "#);
}

#[test]
fn keys_below_the_second_fence() {
    let found = read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\ngoal: 5\nform:\n  fields: [country]\n---\nWe ask.\n");
    insta::assert_snapshot!(told(&found), @r#"7:1: these keys stand below the second `---`, so they are shown as a heading; delete the `---` above them"#);
}

#[test]
fn raw_html_is_told_as_markdown_is() {
    insta::assert_snapshot!(
        told(&read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\n\
            The file is \"photo.jpg\". We ask. <img src=photo.jpg alt=A> <img src=\"b.jpg\">\n\n\
            <img src=\"https://x.org/a.png\" alt=\"A > B\"> <a href=\"javascript:alert(1)\">you</a> <a href=\"../../../x\">x</a>\n\n\
            <form><input name=a><svg><path d=\"\"/></svg></form> <FONT>x</FONT>\n\n\
            > <div>\n> <marquee>x</marquee>\n> </div>\n\n<a href=nothing.md>x</a>\n\n<!-- <b> --> <img alt=none>\n")),
        @r#"
        7:43: there is no picture `photo.jpg`; put it there, or write the path from this file to it
        7:60: this picture has no alternative text; say what it shows: `alt="Children on the library's steps"`
        7:70: there is no picture `b.jpg`; put it there, or write the path from this file to it
        9:1: a picture of another site is shown as a link to it; copy the picture into the content folder, so that no other site learns who reads this page
        9:45: the link `javascript:alert(1)` is left out, its text stays; links may begin with https:, http:, mailto: or tel:, or lead to a file of the content folder
        9:83: the link `../../../x` leads out of the content folder; copy the file into the content folder, or write a web address
        11:1: the element `<form>` is taken out; petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can
        11:7: the element `<input>` is taken out; petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can
        11:21: the element `<svg>` is taken out; petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can
        11:52: the element `<font>` is taken out; petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can
        13:3: the element `<marquee>` is taken out; petitions come from many hands, so only HTML that shapes a text is kept; write Markdown where you can
        17:9: the link `nothing.md` leads to no petition; write the path from this file to the other, such as `../pages/about.md`
        "#);
}

#[test]
fn control_characters_in_a_text() {
    let found = read("---\ntitle: \"Keep\\vit\"\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask\u{0} the\u{b} council, «café», to keep it.\u{85}\n");
    insta::assert_snapshot!(told(&found), @r#"
        2:8: `title` has an invisible control character in it; delete the character, or type the text anew
        7:7: an invisible control character stands here, and 2 more below; delete it
        "#);
}

#[test]
fn very_many_unknown_keys_are_told_in_short() {
    let keys: String = (0..9_000).map(|at| format!("k{at}: {at}\n")).collect();
    let begun = std::time::Instant::now();
    let found = read(&format!("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\n{keys}---\nWe ask.\n"));
    assert_eq!(found.error_count(), 51);
    assert!(found.render_short().contains("so many keys are unknown that the rest is not told"));
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
}
