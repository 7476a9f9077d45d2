//! Values that their keys do not accept.

use super::errors;

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
        help: write only the digits, without quotes: `goal: 5000` (`undersigned fix` does this)

        error[wrong-type]: `featured` must be `true` or `false`
         --> content/petitions/elm.md:6:11
          |
        6 | featured: yes
          |           ^^^ this is text
          |
        help: write `featured: true` (`undersigned fix` does this)

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
fn bad_value_petition_of_an_update() {
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
== content/petitions/elm/updates/2026-04-01-met.md
---
title: The council has met
petition: oak
---
It has.
== content/petitions/elm/updates/2026-04-02-voted.md
---
title: The council has voted
petition: elm
---
It has.
"),
            @r"
        error[bad-value]: this update is in the folder of `elm`, and not of `oak`
         --> content/petitions/elm/updates/2026-04-01-met.md:3:11
          |
        3 | petition: oak
          |           ^^^
          |
        help: write `petition: elm`, or move the file to content/petitions/oak/updates/
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
        error[bad-value]: this is a private key, which must never be in a file of the site
         --> content/organisations/us.md:3:12
          |
        3 | recipient: AGE-SECRET-KEY-1QQPP
          |            ^^^^^^^^^^^^^^^^^^^^ anyone who can read this file can decrypt all signers' data
          |
        help: delete it, also from the Git history, and create a new pair with `undersigned keys new`
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
        error[too-long]: `title` has 131 characters; at most 120 are allowed
         --> content/petitions/elm.md:2:8
          |
        2 | ...e: Keep the library open Keep the library open Keep the library open Keep the library open Keep the library open Keep the library open 
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 11 too many
          |
        help: shorten it, and move the rest to the text below
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
        help: write, for example, `topics: { Libraries: { fr: "Bibliothèques" } }`

        error[unknown-language]: `french` is not a language tag
         --> content/site.yaml:5:15
          |
        5 |   Children: { french: Enfance }
          |               ^^^^^^
          |
        help: write a tag such as `en`, `fr`, `pt-BR` or `zh-Hans`

        error[bad-value]: the topic `children` is listed twice
         --> content/site.yaml:6:3
          |
        6 |   children: { fr: Enfants }
          |   ^^^^^^^^
          |
        help: list each topic once, spelled as in the petitions
        "#
        );
}

#[test]
fn bad_value_of_a_sender() {
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
        help: put quotes around the name too: `from: '"Group, Inc" <petitions@example.org>'`

        error[bad-value]: `hello` is not an email address
         --> content/site.yaml:5:13
          |
        5 |   reply_to: hello
          |             ^^^^^
          |
        help: write, for example, `reply_to: hello@example.org`
        "#);
}

#[test]
fn invisible_text() {
    insta::assert_snapshot!(
        errors("\n---\ntitle: \"\\u200b\"\ntarget: [\"\\u00ad\\u2060\", Council]\ndate: 2026-03-01\n---\nWe ask.\n"),
        @r#"
        error[missing-key]: `title` has no visible characters
         --> content/petitions/elm.md:2:8
          |
        2 | title: "\u200b"
          |        ^^^^^^^^
          |
        help: write, for example, `title: "Keep the library open"`

        error[missing-key]: `target` has no visible characters
         --> content/petitions/elm.md:3:10
          |
        3 | target: ["\u00ad\u2060", Council]
          |          ^^^^^^^^^^^^^^
          |
        help: write, for example, `target: "Town Council"`
        "#);
}

#[test]
fn bad_value_per_mailbox() {
    insta::assert_snapshot!(
        errors(r"
== content/site.yaml
title: Petitions
base_url: https://petitions.example.org/
signing: { per_mailbox: 0 }
== content/petitions/elm.md
---
title: Keep the library open
target: Town Council
date: 2026-03-01
signing: { per_mailbox: two }
---
We ask the council to keep it open.
"),
        @r"
        error[wrong-type]: `per_mailbox` must be a whole number
         --> content/petitions/elm.md:5:25
          |
        5 | signing: { per_mailbox: two }
          |                         ^^^ this is text
          |
        help: write, for example, `per_mailbox: 2`

        error[bad-value]: `per_mailbox` cannot be 0
         --> content/site.yaml:3:25
          |
        3 | signing: { per_mailbox: 0 }
          |                         ^
          |
        help: write a whole number from 1 to 2
        "
    );
}

#[test]
fn processors_that_are_not_a_list() {
    let site = "title: Petitions\nbase_url: https://petitions.example.org/\nlanguages: [fr]\n";
    let report = errors(&format!("== content/site.yaml\n{site}privacy: {{ processors: AWS }}\n"));
    assert!(report.contains("`processors` must be a list"), "{report}");
    let report = errors(&format!("== content/site.yaml\n{site}privacy: {{ processors: [{{ name: Host, country: Germany }}] }}\n"));
    assert!(report.contains("`purpose` is missing"), "{report}");
    assert!(report.contains("write the two letters of ISO 3166-1, such as `DE` for Germany"), "{report}");
}

#[test]
fn sources_of_links_are_slugs_and_at_most_fifty() {
    let report = |via: &str| {
        errors(&format!("\n---\ntitle: Keep it\ntarget: Town Council\ndate: 2026-03-01\nvia: {via}\n---\nWe ask.\n"))
    };
    let sources = |count: u32| format!("[{}]", (0..count).map(|at| format!("s{at}")).collect::<Vec<_>>().join(", "));
    assert!(report(&sources(51)).contains("`via` has 51 sources, but at most 50 are allowed"));
    assert_eq!(report(&sources(50)), "");
    assert!(report("[News Letter]").contains("error["), "no slug");
}

#[test]
fn a_goal_with_a_meaning_needs_its_number() {
    let report = |goal: &str| errors(&format!("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ngoal: {goal}\n---\nWe ask.\n"));
    assert!(report("{ means: They answer. }").contains("error[missing-key]: `count` is missing"));
    assert!(report("{ count: 0, means: They answer. }").contains("error[bad-value]: `count` cannot be 0"));
    let long = report(&format!("{{ count: 5, means: {} }}", "word ".repeat(30)));
    assert!(long.contains("`means` has") && long.contains("120"), "{long}");
    assert_eq!(report("{ count: 5, means: They answer. }"), "");
}
