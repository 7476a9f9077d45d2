//! Warnings about petitions and organisations.

use super::all;

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
        warning[goal-below-count]: the goal of 50 is already reached: 80 have signed elsewhere
         --> content/petitions/elm.md:6:7
          |
        6 | goal: 50
          |       ^^
          |
        help: set a goal above 80, or `goal: auto`, which rises automatically
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
        warning[victory-without-update]: a victory without an update: the signers will not hear about it
         --> content/petitions/elm.md:6:9
          |
        6 | status: victory
          |         ^^^^^^^
          |
        help: announce it in content/petitions/elm/updates/<date>-<name>.md
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
title: Keep the pool open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
topics: [Human Rights]
---
We ask the council to keep the pool.
"),
            @r"
        warning[topic-spelling]: `Human Rights` is spelled `Human rights` elsewhere
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
        warning[no-recipient]: the signatures of an open petition cannot be encrypted
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
        warning[unconfirmed-signatures]: signatures count without a confirmed address, so others can find out who signed
         --> content/petitions/elm.md:1:1
          |
        1 | ---
          | ^^^
          |
        help: delete `confirm_by_email: false` unless the petition depends on it
        "
        );
}

#[test]
fn placeholders() {
    let found = all("\n== content/organisations/us.md\n---\nname: Us\nwebsite: https://example.org/\n---\nDescribe your organisation and its aims in a few sentences.\n");
    assert!(found.contains("warning[placeholder]: this sentence is that of a new file\n --> content/organisations/us.md:5:1"), "{found}");
    assert!(found.contains("warning[placeholder]: this address is an example\n --> content/organisations/us.md:3:10"), "{found}");
}

#[test]
fn copies_of_petitions() {
    const PETITION: &str = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n";
    let other = PETITION.replace("We ask.", "We ask you.");
    let found = all(&format!("== content/petitions/elm.md\n{PETITION}\n== content/petitions/oak.md\n{PETITION}\n== content/petitions/pool.md\n{other}"));
    assert!(found.contains("warning[duplicate-petition]: this petition has the same text as content/petitions/elm.md\n --> content/petitions/oak.md:1:1"), "{found}");
    assert!(found.contains("warning[duplicate-petition]: this petition has the same title as content/petitions/elm.md\n --> content/petitions/pool.md:1:1"), "{found}");
}

#[test]
fn a_warning_of_several_files_is_shown_once() {
    let petition = |name: &str| format!("== content/petitions/{name}.md\n---\ntitle: Keep {name}\ntarget: Council\ndate: 2026-03-01\n---\nWe ask for {name}.\n");
    let found = all(&["elm", "oak", "pool", "yew"].map(petition).join("\n"));
    assert_eq!(found.matches("no-closing-date").count(), 1, "{found}");
    assert!(found.contains("the same in 3 other places: content/petitions/oak.md:4, content/petitions/pool.md:4, content/petitions/yew.md:4"), "{found}");
}
