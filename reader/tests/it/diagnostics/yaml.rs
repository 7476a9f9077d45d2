//! Invalid YAML, and text that YAML reads as something else.

use super::{all, errors, read, reported};

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
        error[bad-yaml]: the title contains a colon
         --> content/petitions/elm.md:2:22
          |
        2 | title: United Nations: Stop the killing in Syria
          |                      ^ this colon looks like the end of another key
          |
        help: put the title in quotes: `title: "United Nations: Stop the killing in Syria"` (`undersigned fix` does this)
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
        help: close it at the end of the text: `title: "Keep it open"` (`undersigned fix` does this)

        error[bad-yaml]: text that starts with `@` needs quotes
         --> content/petitions/elm.md:3:9
          |
        3 | target: @mayor
          |         ^ has a special meaning here
          |
        help: put the target in quotes: `target: "@mayor"` (`undersigned fix` does this)

        error[bad-yaml]: the text continues after its closing quote
         --> content/petitions/elm.md:5:10
          |
        5 | summary: "Stop" the noise
          |          ^^^^^^^^^^^^^^^^ quotes must enclose the whole text
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
        help: write `status: open` (`undersigned fix` does this)
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
        error[bad-yaml]: this line is indented with a tab
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
        error[bad-yaml]: this line is indented differently from the lines around it
         --> content/petitions/elm.md:3:3
          |
        3 |   target: Town Council
          |   ^^^^^^^^^^^^^^^^^^^^
          |
        help: start keys at the beginning of the line, and indent all items of a list by two spaces
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
        warning[cut-off-text]: `title` ends before the `#`
         --> content/petitions/elm.md:2:18
          |
        2 | title: Keep room #5 open
          |                  ^^^^^^^ the rest of this line is ignored
          |
        help: put the text in quotes: `title: "Keep room #5 open"` (`undersigned fix` does this)
        "#
        );
}

#[test]
fn text_that_yaml_does_not_read_as_text() {
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
        error[bad-yaml]: text that starts with `&` needs quotes
         --> content/petitions/elm.md:2:8
          |
        2 | title: &Save it
          |        ^^^^^ this word is not read as text
          |
        help: put the whole text in quotes: `title: "&Save it"` (`undersigned fix` does this)

        error[bad-yaml]: text that starts with `!` needs quotes
         --> content/petitions/elm.md:3:19
          |
        3 | target: [Council, !Important people]
          |                   ^^^^^^^^^^ this word is not read as text
          |
        help: put the whole text in quotes: `"!Important people"` (`undersigned fix` does this)

        error[bad-yaml]: text that starts with `&` needs quotes
         --> content/petitions/elm.md:7:5
          |
        7 |   - &Save our pools
          |     ^^^^^ this word is not read as text
          |
        help: put the whole text in quotes: `"&Save our pools"` (`undersigned fix` does this)
        "#);
}

#[test]
fn anchors_that_are_used_are_accepted() {
    let text = "---\ntitle: &name Keep it open\ntarget: !!str 2026\ndate: 2026-03-01\ncloses: 2030-01-01\n\
                summary: *name\nextra: &a\n  b: 1\n---\nWe ask the council to keep it open.\n";
    insta::assert_snapshot!(errors(text), @"");
}

/// The diagnostics of a petition whose title is replaced by these lines.
fn with_line(lines: &str) -> String {
    let found = read(&format!(
        "---\n{lines}\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask the council to keep it open.\n"
    ));
    reported(&found)
}

#[test]
fn suggested_fixes_are_valid() {
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
    let reported: Vec<String> = lines.iter().map(|line| with_line(line)).collect();
    insta::assert_snapshot!(reported.join("\n"), @r##"
        2:1: `title` has no value; put the text in quotes: `title: "#SaveThePool"`
        2:1: `title` has no value; write, for example, `title: "Keep the library open"`
        3:10: `summary` ends before the `#`; put the text in quotes: `summary: "#SaveThePool"`
        3:10: this line is ignored from the `#` on; put words that start with `#` in quotes: `topics: ["#pools", Trees]`
        2:7: non-breaking space, which is not a space in YAML; replace it with an ordinary space
        4:1: non-breaking space, which is not a space in YAML; replace it with an ordinary space
        2:1: a full-width colon does not end a key; type `:` and a space: `title: Save the pool`
        4:3: `topics` must be a list; write each item with a hyphen and a space: `- Pools`
        4:1: list items start with a hyphen and a space; write `- Pools`
        4:1: list items start with a hyphen and a space; write `- Pools`
        4:3: `topics` must be a list; write each item with a hyphen and a space: `- Pools`
        3:7: `goal` must be a whole number or `auto`; write a whole number, such as `goal: 5000`
        3:7: `goal` must be a whole number or `auto`; write only the digits, without quotes: `goal: 10500`
        3:7: `goal` must be a whole number or `auto`; write a whole number, such as `goal: 5000`
        2:10: invisible control character; delete it
        2:11: invisible control character; delete it
        "##);
}

#[test]
fn cut_off_text_of_colours_without_quotes() {
    let found = read("== content/site.yaml\ntitle: P\nbase_url: https://petitions.example/\nbrand: { light: #0b5c55, dark: #74cdc0 }\n");
    insta::assert_snapshot!(reported(&found), @r##"3:17: this line is ignored from the `#` on; put words that start with `#` in quotes: `brand: { light: "#0b5c55", dark: "#74cdc0" }`"##);
}
