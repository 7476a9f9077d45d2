//! Texts as people paste them from word processors, spreadsheets and other programs.

use reader::content::Content;
use reader::diagnostic::Diagnostics;

use crate::html_of;

const KEYS: &str =
    "---\ntitle: Keep it open\ntarget: Council\ndate: 2026-03-01\ncloses: 2030-01-01\nsummary: We ask.\n---\n";

fn load(text: &str) -> (Content, Diagnostics) {
    load_file(&format!("{KEYS}{text}"))
}

/// Loads a site whose only petition is this file.
fn load_file(petition: &str) -> (Content, Diagnostics) {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join("content").join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write("site.yaml", "title: Petitions\nbase_url: https://petitions.example/\n");
    write(
        "organisations/us.md",
        "---\nname: Us\nrecipient: age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj\n---\n",
    );
    write("petitions/elm.md", petition);
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    (content.unwrap_or_else(|| panic!("{}", diagnostics.render_human(false))), diagnostics)
}

/// Checks the HTML of a text that has no warnings.
#[track_caller]
fn check(text: &str, expected: &str) {
    let (content, diagnostics) = load(text);
    assert_eq!(diagnostics.render_short(), "", "{text}");
    assert_eq!(html_of(&content.petitions.values().next().unwrap().main.text), expected, "{text}");
}

/// Checks the warnings of a text, each with its position from the text's first line on, and the text after all fixes.
#[track_caller]
fn warns(text: &str, expected: &[&str], fixed: &str) {
    let (_, diagnostics) = load(text);
    let first = KEYS.matches('\n').count();
    let line = |found: &&reader::diagnostic::Diagnostic| {
        let place = found.position();
        format!(
            "{}:{} {}; {}",
            place.line - first,
            place.column,
            found.message,
            found.help.as_deref().unwrap_or_default()
        )
    };
    assert_eq!(diagnostics.sorted().iter().map(line).collect::<Vec<_>>(), expected, "{text}");
    let fixes = diagnostics.sorted().iter().filter_map(|found| found.fix.clone()).collect();
    assert_eq!(reader::diagnostic::apply(&format!("{KEYS}{text}"), fixes), format!("{KEYS}{fixed}"));
}

#[test]
fn bullets_of_word_processors_make_lists() {
    let list = "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n";
    for text in [
        "• one\n• two\n",
        "•\tone\n•\ttwo\n",
        "•one\n•two\n",
        "·\u{a0}one\n·       two\n",
        "\u{f0b7}\tone\n\u{f0b7}\ttwo\n",
        "\u{a0}•\u{a0}\u{a0}one\n\u{a0}•\u{a0}\u{a0}two\n",
        "o\tone\no\ttwo\n",
        "§\u{a0}\u{a0}one\n§\u{a0}\u{a0}two\n",
        "– one\n– two\n",
        "—\tone\r\n—\ttwo\r\n",
        "-\u{a0}one\n-\u{a0}two\n",
        "*\u{202f}one\n* two\n",
    ] {
        check(text, list);
    }
    check("We ask:\n• one\n• two\n", &format!("<p>We ask:</p>\n{list}"));
    check("> • one\n> • two\n", &format!("<blockquote>\n{list}</blockquote>\n"));
    check("•\tone\n\to\ttwo\n", "<ul>\n<li>one\n<ul>\n<li>two</li>\n</ul>\n</li>\n</ul>\n");
    check("1.\u{a0}one\n2.\u{a0}two\n", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n");
}

#[test]
fn what_may_be_no_list_stays() {
    check("– Ann, Exampleton\n", "<p>– Ann, Exampleton</p>\n");
    check("we met on\n1.\u{a0}May in the hall\n", "<p>we met on\n1.\u{a0}May in the hall</p>\n");
    check("our hall\nor yours\n", "<p>our hall\nor yours</p>\n");
    check(
        "`• one`\n\n```\n• one\n##x\nwww.site.example\n```\n",
        "<p><code>• one</code></p>\n<pre><code>• one\n##x\nwww.site.example\n</code></pre>\n",
    );
    check("A • B · C – D\n", "<p>A • B · C – D</p>\n");
}

#[test]
fn headings_need_no_ordinary_space() {
    check("##\u{a0}What we ask\n", "<h2 id=\"what-we-ask\">What we ask</h2>\n");
    check("##Why\n\nIt.\n", "<h2 id=\"why\">Why</h2>\n<p>It.</p>\n");
    check("#SaveElm is our hashtag.\n", "<p>#SaveElm is our hashtag.</p>\n");
    warns(
        "#What we ask\n",
        &["1:1 a heading needs a space after its `#`, so this is shown as written; write `## What we ask`"],
        "## What we ask\n",
    );
}

#[test]
fn a_heading_may_have_an_id() {
    check("## Our ask {#ask}\n\n[It](#ask).\n", "<h2 id=\"ask\">Our ask</h2>\n<p><a href=\"#ask\">It</a>.</p>\n");
    check("## Our ask {#Ask .big}\n\n[It](#Ask).\n", "<h2 id=\"ask\">Our ask</h2>\n<p><a href=\"#ask\">It</a>.</p>\n");
    check("## Our ask {.big}\n", "<h2 id=\"our-ask\">Our ask</h2>\n");
    check("## The year {2026}\n", "<h2 id=\"the-year-2026\">The year {2026}</h2>\n");
}

#[test]
fn bare_addresses_are_links() {
    check(
        "Read https://site.example/a_b_c, or www.site.example (or info@site.example).\n",
        "<p>Read <a href=\"https://site.example/a_b_c\">https://site.example/a_b_c</a>, or <a href=\"https://www.site.example\">www.site.example</a> (or <a href=\"mailto:info@site.example\">info@site.example</a>).</p>\n",
    );
    check(
        "**https://site.example/**\n",
        "<p><strong><a href=\"https://site.example/\">https://site.example/</a></strong></p>\n",
    );
    check(
        "`https://site.example/` [https://site.example/](https://site.example/) <a@site.example>\n",
        "<p><code>https://site.example/</code> <a href=\"https://site.example/\">https://site.example/</a> <a href=\"mailto:a@site.example\">a@site.example</a></p>\n",
    );
    check(
        "<a href=\"https://site.example/\">www.site.example</a>\n",
        "<p><a href=\"https://site.example/\">www.site.example</a></p>\n",
    );
    check(
        "It's www.site.example/it's--so...x_y_\n",
        "<p>It’s <a href=\"https://www.site.example/it&#x27;s--so...x_y\">www.site.example/it's--so...x_y</a>_</p>\n",
    );
}

#[test]
fn tables_of_tabs_are_tables() {
    let table = "<div class=\"table\" tabindex=\"0\">\n<table><thead><tr><th>Year</th><th>Cost</th></tr></thead><tbody>\n<tr><td>2024</td><td>1|2</td></tr>\n<tr><td>2025</td><td></td></tr>\n</tbody></table>\n</div>\n";
    check(
        "Year\tCost\n2024\t1|2\n2025\t \n".replace("\t \n", "\t-\n").as_str(),
        &table.replace("<td></td>", "<td>-</td>"),
    );
    check(
        "The figures:\nYear\tCost\n2024\t1|2\n2025\t-\nand so on\n",
        &format!("<p>The figures:</p>\n{}<p>and so on</p>\n", table.replace("<td></td>", "<td>-</td>")),
    );
    warns(
        "Year\tCost\n2024\t1\t2\n",
        &[
            "1:1 the rows of this table are shown as one paragraph; give each row the same number of cells, with `|` between them, and write a line such as `|---|---|` below the first one",
        ],
        "Year\tCost\n2024\t1\t2\n",
    );
}

#[test]
fn indented_words_are_a_paragraph() {
    check(
        "We ask.\n\n    The council must keep the library open,\n    and the pool.\n",
        "<p>We ask.</p>\n<p>The council must keep the library open,\nand the pool.</p>\n",
    );
    check("\tThe council must keep the library open.\n", "<p>The council must keep the library open.</p>\n");
    check("    let x = 1;\n", "<pre><code>let x = 1;\n</code></pre>\n");
    warns(
        "We ask.\n\n    Elm Street\n",
        &["3:1 this line is indented by four spaces or a tab, so it is shown as code; delete the spaces before it"],
        "We ask.\n\nElm Street\n",
    );
}

#[test]
fn lines_of_their_own_are_reported() {
    let help = "to keep the lines, end each but the last with a `\\`; to make a list, start each with `- `";
    warns(
        "Town Council\n12 Elm Street\nExampleton\n",
        &[&format!("1:1 these 3 lines are shown as one; {help}")],
        "Town Council\n12 Elm Street\nExampleton\n",
    );
    check(
        "Town Council\\\n12 Elm Street\\\nExampleton\n",
        "<p>Town Council<br />\n12 Elm Street<br />\nExampleton</p>\n",
    );
    check(
        "The council wants to close it,\nand we want it\nto stay open.\n",
        "<p>The council wants to close it,\nand we want it\nto stay open.</p>\n",
    );
}

#[test]
fn marks_that_miss_their_form_are_reported_and_can_be_fixed() {
    warns(
        "[the report] (https://site.example/) is out\n",
        &[
            "1:1 a space between the text of a link and its address, so this is shown as written; write `[the report](https://site.example/)`",
        ],
        "[the report](https://site.example/) is out\n",
    );
    warns(
        "(the report)[https://site.example/]\n",
        &[
            "1:1 the brackets of this link are swapped, so it is shown as written; write `[the report](https://site.example/)`",
        ],
        "[the report](https://site.example/)\n",
    );
    warns(
        "so **bold **text\n\nand ** so** on\n",
        &[
            "1:4 a space inside `**`, so it is shown as written; write `**bold**`",
            "3:5 a space inside `**`, so it is shown as written; write `**so**`",
        ],
        "so **bold** text\n\nand **so** on\n",
    );
    warns(
        "a ==marked== word\n",
        &["1:3 `==` does not mark words, so it is shown as written; write `<mark>marked</mark>`"],
        "a <mark>marked</mark> word\n",
    );
    warns(
        "see [[The plan|our plan]]\n",
        &[
            "1:5 double brackets make no link, so this is shown as written; write the words and the path of the file: `[our plan](the-plan.md)`",
        ],
        "see [[The plan|our plan]]\n",
    );
    check(
        "2 ** 3, a == b, and [1] (2), [[1]](https://site.example/)\n",
        "<p>2 ** 3, a == b, and [1] (2), <a href=\"https://site.example/\">[1]</a></p>\n",
    );
}

#[test]
fn markup_of_other_programs_is_reported() {
    let tag = |written: &str, help: &str, column: usize| {
        format!("1:{column} `{written}` is a tag of another program, shown as written; {help}")
    };
    let delete = "delete it, and write Markdown instead";
    warns(
        "{{< youtube x1 >}}\n",
        &[&tag("{{< youtube x1 >}}", "write a link: `[Video](https://www.youtube.com/watch?v=x1)`", 1)],
        "{{< youtube x1 >}}\n",
    );
    warns("{% include share.html %}\n", &[&tag("{% include share.html %}", delete, 1)], "{% include share.html %}\n");
    warns("Dear {{ site.title }},\n", &[&tag("{{ site.title }}", delete, 6)], "Dear {{ site.title }},\n");
    let attributes = |written: &str, place: &str| {
        format!(
            "{place} the attributes `{written}` have no effect, and are shown as written; delete them; a heading alone may have an id, as in `## What we ask {{#ask}}`"
        )
    };
    warns("We ask. {: .note}\n", &[&attributes("{: .note}", "1:9")], "We ask.\n");
    warns(
        "[It](https://site.example/){target=_blank} is\n",
        &[&attributes("{target=_blank}", "1:28")],
        "[It](https://site.example/) is\n",
    );
    warns(
        "[TOC]\n\nWe ask.\n",
        &["1:1 `[TOC]` makes no table of contents, and is shown as written; delete it"],
        "\n\nWe ask.\n",
    );
    warns(
        "::: warning\nWe ask.\n:::\n",
        &[
            "1:1 `::: warning` starts or ends a box of another program, and is shown as written; delete this line; to set words apart, start their lines with `> `",
            "3:1 `:::` starts or ends a box of another program, and is shown as written; delete this line; to set words apart, start their lines with `> `",
        ],
        "\nWe ask.\n\n",
    );
    warns(
        "> [!NOTE]\n> We ask.\n",
        &["1:3 `[!NOTE]` has no effect in a quote, and is shown as written; write `**Note:**` instead"],
        "> [!NOTE]\n> We ask.\n",
    );
    warns(
        "== What we ask ==\n",
        &["1:1 headings start with `#`, so this is shown as written; write `## What we ask`"],
        "## What we ask\n",
    );
    warns(
        "so [b]bold[/b]\n",
        &["1:11 `[b]…[/b]` is no Markdown, and is shown as written; write `**words**`"],
        "so [b]bold[/b]\n",
    );
    check("a {b} c, `{{ x }}`, {1, 2}\n", "<p>a {b} c, <code>{{ x }}</code>, {1, 2}</p>\n");
}

#[test]
fn definitions_that_nothing_uses_are_reported() {
    warns(
        "We ask[^1].\n\n[^1]: Yes.\n[^2]: The mayor promised this.\n\n[a]: https://site.example/\n[b]: https://site.example/\n[//]: # (a comment)\n\n[A].\n",
        &[
            "4:1 nothing mentions this footnote, so it is not shown; write `[^2]` in the text where it belongs, or delete it",
            "7:1 no link uses the address of `[b]`, so it is not shown; write `[words][b]` in the text where the link belongs, or delete this line",
        ],
        "We ask[^1].\n\n[^1]: Yes.\n[^2]: The mayor promised this.\n\n[a]: https://site.example/\n[b]: https://site.example/\n[//]: # (a comment)\n\n[A].\n",
    );
}

#[test]
fn raw_html_keeps_links_and_says_what_it_takes_out() {
    check(
        "<u>We</u> ask [us](/petitions/#ü) and [elm](elm.md#sign).\n",
        "<p><u>We</u> ask <a href=\"undersigned:site/petitions#%C3%BC\">us</a> and <a href=\"undersigned:petition/elm#sign\">elm</a>.</p>\n",
    );
    check("<a name=\"Top-1\"></a>We [ask](#Top-1).\n", "<p><a id=\"top-1\"></a>We <a href=\"#top-1\">ask</a>.</p>\n");
    check("## <div dir=\"rtl\">نص</div>\n", "<h2 id=\"ns\"><span dir=\"rtl\">نص</span></h2>\n");
    warns(
        "<p class=\"x\" style=\"color:red\">We ask.</p>\n",
        &["1:1 the attributes `class` and `style` are removed; delete them: the theme decides how pages look"],
        "<p class=\"x\" style=\"color:red\">We ask.</p>\n",
    );
    warns(
        "<u>We</u> [ask](https://site.example:99999/).\n",
        &[
            "1:17 the link or image `https://site.example:99999/` is removed; correct its address, and the raw HTML around it",
        ],
        "<u>We</u> [ask](https://site.example:99999/).\n",
    );
}

#[test]
fn what_raw_html_loses_is_reported_with_a_cure() {
    let kept = |text: &str, expected: &[&str]| warns(text, expected, text);
    kept(
        "<figure>\n![We](/petitions/)\n</figure>\n",
        &[
            "2:1 Markdown between HTML tags, so it is shown as written; leave a line empty before and after it, or write HTML",
        ],
    );
    kept("<pre>\n[We](/petitions/) **ask**\n</pre>\n", &[]);
    kept(
        "<div>We ask **you**</div>\n",
        &[
            "1:13 Markdown between HTML tags, so it is shown as written; leave a line empty before and after it, or write HTML",
        ],
    );
    kept(
        "We ask <img src=\"a.jpg\" alt=\"us\n",
        &["1:8 the tag `<img` does not end, so it is shown as written; write `>` at its end, and close its quotes"],
    );
    kept("We ask if 1 <b or a < b \\<!-- so.\n", &[]);
    kept("We ask <!-- so.\n", &["1:8 `<!--` is not closed, so it is shown as written; write `-->` where it ends"]);
    kept(
        "<p>We ask\n<img src=\"a.jpg\n\nWords.\n",
        &["2:1 the tag `<img` does not end, so it is shown as written; write `>` at its end, and close its quotes"],
    );
    kept(
        "We ask.\n\n<!-- a\n\nWords.\n",
        &[
            "3:1 `<!--` is not closed, so the text after it is removed; write `-->` where it ends; to show it, write `\\<!--`",
        ],
    );
    kept("We ask.\n\n<?php x ?>\n", &["3:1 `<?…?>` is removed; delete it; programs do not run in a text"]);
    kept(
        "We ask <img srcset=\"a.jpg 2x, b.jpg\" alt=\"us\">.\n",
        &["1:8 this image has no `src`, so it is not shown; write `![us](a.jpg)`"],
    );
    kept(
        "We ask.\n\n<iframe src=\"https://video.example/1\"></iframe>\n",
        &[
            "3:1 the element `<iframe>` is removed; write a link: `[Words that say what it is](https://video.example/1)`",
        ],
    );
    kept(
        "We ask.\n\n<video poster=\"a.jpg\" src=\"missing.mp4\"></video>\n",
        &["3:1 the element `<video>` is removed; write a link: `[Video](missing.mp4)`"],
    );
    kept(
        "We <b>ask\n\nWords <i>there</i>.\n",
        &["1:4 `<b>` is not closed, so it goes on to the end of the text; write `</b>` where it ends"],
    );
    kept(
        "<picture><img src=\"https://a.example/b.jpg\" alt=\"a\"></picture> We ask.\n",
        &[
            "1:10 an image from another site is shown as a link; copy the image into the content folder, so that other sites do not learn who reads this page",
        ],
    );
}

#[test]
fn references_without_an_address_are_reported() {
    warns(
        "We [ask][us] and [you][], [sic] [1][2] [a][b].\n\n[b]: /petitions/\n",
        &[
            "1:4 no line gives the address of `[us]`, so this link is shown as written; write `[words](address)`, or add a line `[us]: address`",
            "1:18 no line gives the address of `[you]`, so this link is shown as written; write `[words](address)`, or add a line `[you]: address`",
        ],
        "We [ask][us] and [you][], [sic] [1][2] [a][b].\n\n[b]: /petitions/\n",
    );
    let text = (0..3_000).map(|number| format!("[we{number}][ask{number}] ")).collect::<String>();
    let (_, diagnostics) = load(&text);
    assert_eq!(diagnostics.warning_count(), 10, "the first ones");
}

#[test]
fn a_row_of_links_is_no_summary() {
    let text = "[English](https://site.example/) | [Français](https://petitions.example/fr/)\n\nWe ask the council.\n";
    let (content, _) = load_file(&format!("{}{text}", KEYS.replace("summary: We ask.\n", "")));
    assert_eq!(&*content.petitions.values().next().unwrap().main.summary, "We ask the council.");
}

/// Screen readers move from heading to heading, so none is more than one level below the one above it.
#[test]
fn headings_are_one_level_below_the_heading_they_belong_to() {
    let cases: [(&str, &[u8]); 5] = [
        ("### A\n\n### B\n\n#### C\n\n## D", &[2, 2, 3, 2]),
        ("## A\n\n#### B\n\n#### C\n\n### D\n\n## E", &[2, 3, 3, 3, 2]),
        ("# A\n\n## B\n\n# C\n\n#### D", &[2, 3, 2, 3]),
        ("## A\n\n### B\n\n#### C\n\n##### D\n\n###### E", &[2, 3, 4, 5, 6]),
        ("# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F", &[2, 3, 4, 5, 6, 6]),
    ];
    for (text, expected) in cases {
        let (content, _) = load(text);
        let html = html_of(&content.petitions.values().next().unwrap().main.text);
        let levels = |tag: &str| html.split(tag).skip(1).map(|rest| rest.as_bytes()[0] - b'0').collect::<Vec<_>>();
        assert_eq!((levels("<h").as_slice(), levels("</h").as_slice()), (expected, expected), "{text}: {html}");
    }
}
