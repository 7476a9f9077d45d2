//! Headings, sentences, markup and raw HTML.

use super::{all, read, reported};

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
        warning[first-level-heading]: a first-level heading competes with the title
         --> content/petitions/elm.md:7:1
          |
        7 | # Keep it open
          | ^^^^^^^^^^^^^^ this and all other headings are shown one level lower
          |
        help: start headings with `##`
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
        warning[skipped-heading]: this heading skips a level
         --> content/petitions/elm.md:9:1
          |
        9 | #### What we ask
          | ^^^^^^^^^^^^^^^^
          |
        help: start it with `###`
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
        warning[long-sentence]: a sentence of 70 words
         --> content/petitions/elm.md:7:1
          |
        7 | We ask the council and the mayor and all and ...and the mayor and all of you to keep it open.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^...^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ starts here
          |
        help: split it: most people read this on a phone
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
        warning[no-ask]: this text does not say what it asks for
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
        warning[removed-html]: the element `<script>` is removed
         --> content/petitions/elm.md:7:8
          |
        7 | We ask <script>alert(1)</script> the council.
          |        ^^^^^^^^
          |
        help: petitions have many authors, so only HTML that formats text is kept; use Markdown if you can
        "
        );
}

#[test]
fn removed_image_of_another_site() {
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
        warning[removed-html]: an image from another site is shown as a link
         --> content/petitions/elm.md:7:9
          |
        7 | We ask. ![A map](https://example.com/map.png)
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: copy the image into the content folder, so that other sites do not learn who reads this page
        "
        );
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
        warning[shown-as-written]: the quotes around the title are shown as part of it
         --> content/petitions/elm.md:2:8
          |
        2 | title: “Keep the library open”
          |        ^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: write it without them: `title: "Keep the library open"` (`undersigned fix` does this)

        warning[shown-as-written]: a link address cannot contain spaces, so this is shown as written
         --> content/petitions/elm.md:7:32
          |
        7 | We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
          |                                ^^^^^^^^^^^^^^^
          |
        help: write `<my report.pdf>`, or `%20` for each space (`undersigned fix` does this)

        warning[shown-as-written]: a link address cannot contain spaces, so this is shown as written
         --> content/petitions/elm.md:7:61
          |
        7 | We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
          |                                                             ^^^^^^^^^^^^^^^^^
          |
        help: write `<my pool.jpg>`, or `%20` for each space (`undersigned fix` does this)

        warning[shown-as-written]: the footnote `[^1]` is not defined, so the reference is shown as written
         --> content/petitions/elm.md:8:18
          |
        8 | So says the mayor[^1] and the council[^2].
          |                  ^^^^
          |
        help: define the footnote on a line of its own: `[^1]: …`
        "#);
}

#[test]
fn raw_html_is_checked_like_markdown() {
    insta::assert_snapshot!(
        reported(&read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\n\
            The file is \"photo.jpg\". We ask. <img src=photo.jpg alt=A> <img src=\"b.jpg\">\n\n\
            <img src=\"https://x.org/a.png\" alt=\"A > B\"> <a href=\"javascript:alert(1)\">you</a> <a href=\"../../../x\">x</a>\n\n\
            <form><input name=a><svg><path d=\"\"/></svg></form> <FONT>x</FONT>\n\n\
            > <div>\n> <marquee>x</marquee>\n> </div>\n\n<a href=nothing.md>x</a>\n\n<!-- <b> --> <img alt=none>\n")),
        @r#"
        7:43: there is no image `photo.jpg`; add the file, or correct the path, which starts at this file's folder
        7:60: this image has no alternative text; describe what it shows: `alt="Children on the library's steps"`
        7:70: there is no image `b.jpg`; add the file, or correct the path, which starts at this file's folder
        9:1: an image from another site is shown as a link; copy the image into the content folder, so that other sites do not learn who reads this page
        9:45: the link `javascript:alert(1)` is removed; its text is kept; links may start with https:, http:, mailto: or tel:, or point to a file in the content folder
        9:83: the link `../../../x` points outside the content folder; copy the file into the content folder, or write a web address
        11:1: the element `<form>` is removed; petitions have many authors, so only HTML that formats text is kept; use Markdown if you can
        11:7: the element `<input>` is removed; petitions have many authors, so only HTML that formats text is kept; use Markdown if you can
        11:21: the element `<svg>` is removed; petitions have many authors, so only HTML that formats text is kept; use Markdown if you can
        11:52: the element `<font>` is removed; petitions have many authors, so only HTML that formats text is kept; use Markdown if you can
        13:3: the element `<marquee>` is removed; petitions have many authors, so only HTML that formats text is kept; use Markdown if you can
        17:9: the link `nothing.md` is broken: no such petition; write the path from this file to the other one, such as `../pages/about.md`
        19:14: this image has no `src`, so it is not shown; write `![none](photo.jpg)`
        "#);
}

#[test]
fn control_characters_in_a_text() {
    let found = read("---\ntitle: \"Keep\\vit\"\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask\u{0} the\u{b} council, «café», to keep it.\u{85}\n");
    insta::assert_snapshot!(reported(&found), @r"
        2:8: `title` contains an invisible control character; delete the character, or type the text again
        7:7: invisible control character, and 2 more below; delete it
        ");
}

#[test]
fn removed_html_in_quotes_and_lists_with_multibyte_characters() {
    let found = all("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\n\
        We ask.\n\n> <div>\n> éééé<font>é</font>\n> </div>\n\n- a\n\n  <div>\n  ü<input>ü\n  </div>\n");
    assert!(found.contains("the element `<font>` is removed"), "{found}");
    assert!(found.contains("the element `<input>` is removed"), "{found}");
}

#[test]
fn unused_definition() {
    insta::assert_snapshot!(
        all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2030-01-01
---
We ask[^1] you.

[^1]: In May.
[^2]: The mayor promised this.
"),
        @r"
        warning[unused-definition]: nothing mentions this footnote, so it is not shown
          --> content/petitions/elm.md:10:1
           |
        10 | [^2]: The mayor promised this.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           |
        help: write `[^2]` in the text where it belongs, or delete it
        ");
}
