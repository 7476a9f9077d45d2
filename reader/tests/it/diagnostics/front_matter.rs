//! The lines `---`, and what is between and below them.

use super::{errors, read, reported};

#[test]
fn missing_front_matter() {
    insta::assert_snapshot!(
            errors(r"
# Keep the library open

We ask.
"),
            @r#"
        error[missing-front-matter]: the file does not start with a line `---`
         --> content/petitions/elm.md:1:1
          |
        1 | # Keep the library open
          | ^^^^^^^^^^^^^^^^^^^^^^^ the first line
          |
        help: start the file with `---`, a line for each key such as `title: "…"`, and another `---`; the text follows
        "#
        );
}

#[test]
fn files_without_a_text_are_named_as_what_they_are() {
    for (text, message, help) in [
        ("\n\n", "this file is empty", "write the text, or delete the file"),
        (
            "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n",
            "this file is a pointer of Git LFS, not the file itself",
            "run `git lfs pull`, which fetches the files of Git LFS",
        ),
    ] {
        assert_eq!(reported(&read(&format!("== content/petitions/elm.md\n{text}"))), format!("1:1: {message}; {help}"));
    }
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
        error[missing-front-matter]: the file does not start with a line `---`
         --> content/petitions/elm.md:1:1
          |
        1 | +++
          | ^^^ TOML front matter
          |
        help: write `---` instead of `+++`, and `title: "…"` instead of `title = "…"`
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
        error[unclosed-front-matter]: the front matter is not closed
         --> content/petitions/elm.md:1:1
          |
        1 | ---
          | ^^^ opened here, and no second `---` follows
          |
        help: add a line `---` after the last key, perhaps after line 4
        "
        );
}

#[test]
fn keys_written_as_a_list() {
    let found = read("---\n- title: Save the pool\n- target: Council\n- date: 2026-03-01\n---\nWe ask.\n");
    insta::assert_snapshot!(reported(&found), @r#"2:1: the keys are written as a list; delete the hyphen before each key: `title: Save the pool`"#);
}

#[test]
fn fences_that_are_almost_three_hyphens() {
    let keys = "title: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01";
    let reported = [
        format!("———\n{keys}\n———\nWe ask.\n"),
        format!("----\n{keys}\n----\nWe ask.\n"),
        format!("---\n{keys}\n...\nWe ask.\n"),
        format!("---\n{keys}\n----\nWe ask.\n"),
        format!("---\n{keys}\n\nWe ask.\n"),
        format!("Draft of Ann\n\n---\n{keys}\n---\nWe ask.\n"),
    ]
    .map(|text| reported(&read(&text)));
    insta::assert_snapshot!(reported.join("\n"), @r"
        1:1: the file does not start with a line `---`; write `---` here, and after the last key
        1:1: the file does not start with a line `---`; write `---` here, and after the last key
        6:1: the front matter is not closed; write three hyphens, `---`, instead of `...`
        6:1: the front matter is not closed; write three hyphens, `---`, instead of `----`
        1:1: the front matter is not closed; add a line `---` after the last key, perhaps after line 5
        1:1: the file does not start with a line `---`; move the text above the `---` on line 3 below the second `---`, or delete it
        ");
}

#[test]
fn keys_below_the_second_fence() {
    let found = read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\ngoal: 5\nform:\n  fields: [country]\n---\nWe ask.\n");
    insta::assert_snapshot!(reported(&found), @"7:1: these keys are below the second `---`, so they are shown as a heading; delete the `---` above them");
}

#[test]
fn a_fence_of_four_hyphens_before_a_thematic_break() {
    let found = read("---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n----\n\n---\nWe ask.\n");
    insta::assert_snapshot!(reported(&found), @"6:1: this does not close the front matter; write three hyphens, `---`, instead of `----`");
}
