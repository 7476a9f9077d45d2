//! Invalid and duplicate slugs, ids and paths.

use super::{errors, read, reported};

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
        error[bad-slug]: the name `Keep it Öpen!` cannot be part of a URL: `K` is not one of a-z, 0-9 and -
        --> content/petitions/Keep it Öpen!.md
         |
        help: rename it to `keep-it-open`; the name becomes part of the page's URL

        error[bad-slug]: `Old_Name` is not a valid `id`: `O` is not one of a-z, 0-9 and -
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
        error[duplicate-slug]: two files define the petition `elm`
        --> content/petitions/elm.md
         |
        help: the other one is content/petitions/elm/index.md; rename one of them
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
        help: the other one is content/petitions/elm.md; signatures are stored by id, so each petition needs its own
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
        error[same-address]: the topics `C` and `C++` would have the same path, topics/c/
         --> content/petitions/elm.md:6:15
          |
        6 | topics: [C++, C]
          |               ^
          |
        help: rename one of them; the other one is in content/petitions/elm.md
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
        error[same-address]: the topics `C` and `C++` would have the same path, topics/c/
         --> content/petitions/oak.md:6:10
          |
        6 | topics: [C]
          |          ^
          |
        help: rename one of them; the other one is in content/petitions/elm.md
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
        error[same-address]: the site itself uses paths that start with `topics`
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
        error[same-address]: there is already a page at `about`
         --> content/petitions/elm.md:6:11
          |
        6 | aliases: [/about/]
          |           ^^^^^^^
          |
        help: it is made from content/pages/about.md; delete this alias, or rename that file
        "
        );
}

#[test]
fn aliases_that_a_static_host_cannot_answer() {
    let aliases = [
        "/?p=1",
        "/feed.xml",
        "/save.php",
        "/elm/#sign",
        "https://old.example.org/2019/elm/",
        "/a//b",
        "/petitions/page/2/",
        "/fr/petitions/elm/",
        "/petitions/elm/poster/",
        "/fr/",
        "/2019/elm.html",
        "/petitions/old-elm/",
    ];
    let quoted = aliases.map(|alias| format!("\"{alias}\"")).join(", ");
    let found = read(&format!(
        "---\ntitle: Elm\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\naliases: [{quoted}]\n---\nWe ask.\n"
    ));
    insta::assert_snapshot!(reported(&found), @r"
    6:11: `/?p=1` has a query, which the files of a site cannot answer; add a rule to the server or CDN of the site that redirects it, and delete this alias
    6:20: `/feed.xml` cannot redirect: only folders and `.html` files are pages; add a rule to the server or CDN of the site that redirects it, and delete this alias
    6:33: `/save.php` cannot redirect: only folders and `.html` files are pages; add a rule to the server or CDN of the site that redirects it, and delete this alias
    6:46: `/elm/#sign` has a fragment, which browsers do not send; write the path before it: `/elm/`
    6:60: `https://old.example.org/2019/elm/` is a URL, not a path of this site; write only its path: `/2019/elm/`
    6:97: `/a//b` is not a valid path; write the old path from the root of the site, such as `/2019/library/` or `/2019/library.html`
    ");
    let good = aliases[6..].iter().map(|alias| format!("\"{alias}\"")).collect::<Vec<_>>().join(", ");
    let found = read(&format!(
        "---\ntitle: Elm\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\naliases: [{good}]\n---\nWe ask.\n"
    ));
    insta::assert_snapshot!(reported(&found), @r"
    6:11: the site itself uses the path `petitions/page/2`; delete this alias
    6:33: there is already a page at `fr/petitions/elm`; it is made from content/petitions/elm.md; delete this alias, or rename that file
    6:55: the site itself uses the path `petitions/elm/poster`; delete this alias
    6:81: the site itself uses the path `fr`; delete this alias
    ");
}

#[test]
fn petitions_cannot_have_the_names_of_lists() {
    for name in ["page", "open", "closed", "won", "most-signed"] {
        let report = errors(&format!(
            "== content/petitions/{name}.md\n---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\n---\nWe ask.\n"
        ));
        assert!(report.contains(&format!("error[bad-slug]: a petition cannot be named `{name}`")), "{report}");
    }
}
