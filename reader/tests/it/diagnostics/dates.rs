//! Dates.

use super::{all, errors, read, reported};

#[test]
fn bad_date() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-13-40
closes: 1 May 2026
---
We ask the council to keep it open.
"),
            @r"
        error[bad-date]: the date `2026-13-40` does not exist
         --> content/petitions/elm.md:4:7
          |
        4 | date: 2026-13-40
          |       ^^^^^^^^^^
          |
        help: write year, month and day, such as `date: 2026-03-01`

        error[bad-date]: `1 May 2026` is not a date
         --> content/petitions/elm.md:5:9
          |
        5 | closes: 1 May 2026
          |         ^^^^^^^^^^
          |
        help: write year, month and day: `closes: 2026-05-01` (`undersigned fix` does this)
        "
        );
}

#[test]
fn closes_before_date() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
closes: 2025-01-01
---
We ask the council to keep it open.
"),
            @r"
        error[closes-before-date]: the petition closes on 2025-01-01, before it opens on 2026-03-01
         --> content/petitions/elm.md:5:9
          |
        5 | closes: 2025-01-01
          |         ^^^^^^^^^^ the last day to sign
          |
        help: write a later day for `closes`, or an earlier one for `date`
        "
        );
}

#[test]
fn no_closing_date() {
    insta::assert_snapshot!(
            all(r"
---
title: Keep the library open
target: Town Council
date: 2026-03-01
---
We ask the council to keep it open.
"),
            @r"
        warning[no-closing-date]: this petition has no closing date
         --> content/petitions/elm.md:4:7
          |
        4 | date: 2026-03-01
          |       ^^^^^^^^^^ opens and never closes
          |
        help: add `closes: 2026-09-01`, or another day before the decision is made
        "
        );
}

#[test]
fn bad_date_in_another_format() {
    insta::assert_snapshot!(
            errors(r"
---
title: Keep the library open
target: Town Council
date: 1 March 2026
closes: 2026-5-1
---
We ask the council to keep it open.
"),
            @r"
        error[bad-date]: `1 March 2026` is not a date
         --> content/petitions/elm.md:4:7
          |
        4 | date: 1 March 2026
          |       ^^^^^^^^^^^^
          |
        help: write year, month and day: `date: 2026-03-01` (`undersigned fix` does this)

        error[bad-date]: `2026-5-1` is not a date
         --> content/petitions/elm.md:5:9
          |
        5 | closes: 2026-5-1
          |         ^^^^^^^^
          |
        help: write year, month and day: `closes: 2026-05-01` (`undersigned fix` does this)
        "
        );
}

#[test]
fn an_invalid_closing_date_is_not_reported_as_missing() {
    let closes = |line: &str| {
        let head = "---\ntitle: Keep it open\ntarget: Council\ndate: 2027-03-01\n";
        let found = read(&format!("{head}{line}\n---\nWe ask the council to keep it open.\n"));
        let found = found.sorted();
        let [one] = found.as_slice() else { panic!("{line}: {found:?}") };
        format!("{}; {}", one.message, one.help.as_deref().unwrap_or_default())
    };
    let lines = [
        "closes: 12/31/2027",
        "closes: 31/12/2027",
        "closes: 05/06/2027",
        "closes: 31.12.2027",
        "closes: 2027-02-30",
        "closes: never",
        "closes: [2027]",
        "closes:2027-12-31",
        "clsoes: 2027-12-31",
        "deadline: 2027-12-31",
        "closes:",
    ];
    let reported: Vec<String> = lines.into_iter().map(closes).collect();
    insta::assert_snapshot!(reported.join("\n"), @r"
        `12/31/2027` is not a date; write year, month and day: `closes: 2027-12-31`
        `31/12/2027` is not a date; write year, month and day: `closes: 2027-12-31`
        `05/06/2027` is not a date; write year, month and day, such as `closes: 2027-09-01`
        `31.12.2027` is not a date; write year, month and day: `closes: 2027-12-31`
        the date `2027-02-30` does not exist; write year, month and day: `closes: 2027-02-28`
        `never` is not a date; write year, month and day, such as `closes: 2027-09-01`
        `closes` must be a date; write, for example, `closes: 2027-09-01`
        a space is missing after the colon; write `closes: 2027-12-31`
        unknown key `clsoes`; a key with a similar name exists: `closes`
        unknown key `deadline`; the key for this is `closes`
        this petition has no closing date; add `closes: 2027-09-01`, or another day before the decision is made
        ");
}

#[test]
fn bad_date_of_an_update() {
    let head = "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\n---\nWe ask.\n";
    let found = read(&format!("== content/petitions/elm/index.md\n{head}== content/petitions/elm/updates/2026-13-01-news.md\n---\ntitle: News\n---\nText.\n"));
    insta::assert_snapshot!(reported(&found), @"1:1: the file name of an update must start with its date, and the date `2026-13-01` does not exist; rename it with year, month (01 to 12) and day, such as `2026-03-01`");
}
