//! Headings, sentences, marks and raw HTML of texts.

use super::{all, read, told};

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
        warning[first-level-heading]: a heading of the first level competes with the title
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
        warning[skipped-heading]: this heading skips a level
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
        warning[removed-html]: the element `<script>` is taken out
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
        warning[removed-html]: a picture of another site is shown as a link to it
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
        warning[shown-as-written]: the quotes around the title are shown with it
         --> content/petitions/elm.md:2:8
          |
        2 | title: “Keep the library open”
          |        ^^^^^^^^^^^^^^^^^^^^^^^
          |
        help: write it without them: `title: "Keep the library open"`

        warning[shown-as-written]: an address with a space in it makes no link, so all of it is shown as it is written
         --> content/petitions/elm.md:7:32
          |
        7 | We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
          |                                ^^^^^^^^^^^^^^^
          |
        help: write `<my report.pdf>`, or `%20` for each space

        warning[shown-as-written]: an address with a space in it makes no link, so all of it is shown as it is written
         --> content/petitions/elm.md:7:61
          |
        7 | We ask you to read [the report](my report.pdf) and ![A pool](my pool.jpg '1').
          |                                                             ^^^^^^^^^^^^^^^^^
          |
        help: write `<my pool.jpg>`, or `%20` for each space

        warning[shown-as-written]: the note `[^1]` is not there, so its sign is shown as it is written
         --> content/petitions/elm.md:8:18
          |
        8 | So says the mayor[^1] and the council[^2].
          |                  ^^^^
          |
        help: write the note on a line of its own: `[^1]: …`
        "#);
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
fn raw_html_in_quotes_and_lists_of_any_letters() {
    let found = all("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\n\
        We ask.\n\n> <div>\n> éééé<font>é</font>\n> </div>\n\n- a\n\n  <div>\n  ü<input>ü\n  </div>\n");
    assert!(found.contains("the element `<font>` is taken out"), "{found}");
    assert!(found.contains("the element `<input>` is taken out"), "{found}");
}
