//! Addresses that cannot be, or that two would have.

use super::errors;

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
