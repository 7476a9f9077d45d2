//! Links and images.

use super::{all, errors, read, reported};

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
        error[broken-link]: the link `oak.md` is broken: no such petition
         --> content/petitions/elm.md:7:9
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |         ^^^^^^^^^^^^^^
          |
        help: write the path from this file to the other one, such as `../pages/about.md`

        error[broken-link]: the link `../organisations/su.md` is broken: no such organisation
         --> content/petitions/elm.md:7:25
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: a similar name exists: `us`

        error[broken-link]: the link `#what-we-aks` is broken: no such heading
         --> content/petitions/elm.md:7:57
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |                                                         ^^^^^^^^^^^^^^^^^^^^
          |
        help: a similar heading exists: `#what-we-ask`

        error[broken-link]: there is no file `a.pdf`
         --> content/petitions/elm.md:7:79
          |
        7 | We ask: [that](oak.md), [this](../organisations/su.md), [here](#what-we-aks), [file](a.pdf).
          |                                                                               ^^^^^^^^^^^^^ expected at content/petitions/a.pdf
          |
        help: add the file, or correct the path, which starts at this file's folder
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
        error[missing-image]: there is no image `libary.jpg`
         --> content/petitions/elm.md:6:16
          |
        6 | image: { file: libary.jpg, alt: The library }
          |                ^^^^^^^^^^ expected at content/petitions/libary.jpg
          |
        help: a similar file exists: content/petitions/library.jpg

        error[missing-image]: there is no image `door.jpg`
         --> content/petitions/elm.md:8:9
          |
        8 | We ask. ![The door](door.jpg)
          |         ^^^^^^^^^^^^^^^^^^^^^ expected at content/petitions/door.jpg
          |
        help: add the file, or correct the path, which starts at this file's folder
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
          |        ^^^^^^^^^^^^^^^^^^^ required for `image`
          |
        help: add a line such as `alt: "Children reading on the library's steps"`

        error[missing-alt]: this image has no alternative text
         --> content/petitions/elm.md:8:9
          |
        8 | We ask. ![](library.jpg)
          |         ^^^^^^^^^^^^^^^^ no description for people who cannot see the image
          |
        help: describe what it shows between the brackets: `![Children on the library's steps](…)`
        "#
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
        warning[unsafe-link]: the link `javascript:alert(1)` is removed; its text is kept
         --> content/petitions/elm.md:7:8
          |
        7 | We ask [you](javascript:alert(1)) and [them](../../../etc/passwd).
          |        ^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: links may start with https:, http:, mailto: or tel:, or point to a file in the content folder

        warning[unsafe-link]: the link `../../../etc/passwd` points outside the content folder
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
        warning[unpublished-link]: the link `oak.md` points to a draft
         --> content/petitions/elm.md:7:8
          |
        7 | We ask [too](oak.md).
          |        ^^^^^^^^^^^^^
          |
        help: until the draft is published, only the text of the link is shown
        "
        );
}

#[test]
fn broken_link_to_another_site_without_a_scheme() {
    let found = read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask [x](www.example.org), [y](example.org/a).\n");
    insta::assert_snapshot!(reported(&found), @r"
        7:8: there is no file `www.example.org`; to link to another site, write `https://www.example.org`
        7:30: there is no file `example.org/a`; to link to another site, write `https://example.org/a`
        ");
}

#[test]
fn anchors_are_those_of_the_page_that_readers_get() {
    let found = errors(
        "
== content/pages/about.md
---
title: About
---
## Contact

Here.[^1]

[^1]: A note.
== content/pages/about.fr.md
---
title: À propos
---
## Adresse

Ici.

## Plan {#Plan}
== content/petitions/elm.md
---
title: Keep it open
target: Council
date: 2026-03-01
---
We ask: [a](../pages/about.md#contact), [b](../pages/about.md#note_1), [c](../pages/about.md#note_2), [d](../pages/about.md#sign), [e](#sign), [f](#top).
== content/petitions/elm.fr.md
---
title: Gardez-la
---
Nous demandons : [a](../pages/about.md#contact), [b](../pages/about.md#adresse), [c](../pages/about.md#plan), [d](#sign).
",
    );
    let lines: Vec<&str> =
        found.lines().filter(|line| line.starts_with("error") || line.starts_with("help")).collect();
    assert_eq!(
        lines,
        [
            "error[broken-link]: the link `../pages/about.md#contact` is broken: no such heading in content/pages/about.fr.md",
            "help: give the heading there this id: `## … {#contact}`",
            "error[broken-link]: the link `../pages/about.md#note_2` is broken: no such heading",
            "help: a similar heading exists: `#note_1`",
            "error[broken-link]: the link `../pages/about.md#sign` is broken: no such heading",
            "help: write the heading's words in lower case, joined by hyphens",
        ]
    );
}
