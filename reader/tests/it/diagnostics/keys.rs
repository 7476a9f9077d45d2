//! Unknown, missing and duplicate keys.

use super::{errors, read};

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
fn a_misspelt_key_is_not_reported_as_missing_as_well() {
    let found =
        read("---\ntitle: Keep it open\ntargett: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n");
    insta::assert_snapshot!(found.errors_only().render_short(), @"content/petitions/elm.md:3:1: error[unknown-key]: unknown key `targett`; a key with a similar name exists: `target`");
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
        help: the key for this is `topics`

        error[unknown-key]: unknown key `description`
         --> content/petitions/elm.md:8:1
          |
        8 | description: x
          | ^^^^^^^^^^^ not a key of a petition
          |
        help: the key for this is `summary`

        error[unknown-key]: unknown key `expiryDate`
         --> content/petitions/elm.md:9:1
          |
        9 | expiryDate: 2026-05-01
          | ^^^^^^^^^^ not a key of a petition
          |
        help: the key for this is `closes`

        error[unknown-key]: unknown key `slug`
          --> content/petitions/elm.md:10:1
           |
        10 | slug: library
           | ^^^^ not a key of a petition
           |
        help: the URL is made from the file name: rename the file; if it is already published, set `id` to its old slug and add its old path to `aliases`

        error[unknown-key]: unknown key `layout`
          --> content/petitions/elm.md:11:1
           |
        11 | layout: post
           | ^^^^^^ not a key of a petition
           |
        help: each kind of page has a template in the theme; delete this line
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
          | ^^^^^^ nothing follows the colon
          |
        help: write, for example, `target: "Town Council"`
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
        error[duplicate-key]: duplicate key `title`
         --> content/petitions/elm.md:6:1
          |
        6 | title: Another
          | ^^^^^ first used on line 2
          |
        help: delete one of them
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
        help: an organisation with a similar name exists: `us`
        "
        );
}

#[test]
fn a_large_number_of_unknown_keys_is_summarized() {
    let keys: String = (0..9_000).map(|at| format!("k{at}: {at}\n")).collect();
    let begun = std::time::Instant::now();
    let found = read(&format!("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\n{keys}---\nWe ask.\n"));
    assert_eq!(found.error_count(), 51);
    assert!(found.render_short().contains("too many unknown keys; the rest are not shown"));
    assert!(begun.elapsed().as_secs() < 5, "{:?}", begun.elapsed());
}
