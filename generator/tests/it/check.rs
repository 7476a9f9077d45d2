//! The problems of theme and pictures that `check` reports, as `build` does.

use std::fs;

use generator::Builder;

use crate::fixture::{options, write};

/// Checks a site of one petition, with these files over it; building it has to tell the same.
#[track_caller]
fn check(files: &[(&str, &str)], expected: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n");
    write(root, "content/organisations/us.md", "---\nname: Us\n---\nWe live here.\n");
    let petition = "---\ntitle: Keep it open\ntarget: The council\ndate: 2026-11-01\ncloses: 2027-05-01\n\
                    image: { file: elm.jpg, alt: The library }\n---\nWe ask the council to keep it open.\n";
    write(root, "content/petitions/elm.md", petition);
    fs::write(root.join("content/petitions/elm.jpg"), PIXEL).unwrap();
    for (path, text) in files {
        write(root, path, text);
    }
    let told = Builder::new().check(root, options(root).now).errors_only();
    assert_eq!(told.render_short(), expected);
    assert!(!root.join(".undersigned").exists(), "check writes nothing");
    let built = Builder::in_memory().build(&options(root)).diagnostics.errors_only();
    assert_eq!(told.render_short(), built.render_short(), "what check and build tell differs");
    told.render_human(false)
}

/// A picture of one pixel, in GIF.
const PIXEL: &[u8] = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";

#[test]
fn a_valid_site() {
    check(&[], "");
}

#[test]
fn an_invalid_picture() {
    let told = check(
        &[("content/petitions/elm.jpg", "not a picture")],
        "content/petitions/elm.jpg:1:1: error[bad-value]: this file is not a picture; save it as JPEG, PNG or WebP; content/petitions/elm.md shows it\n",
    );
    let help = "help: save it as JPEG, PNG or WebP; content/petitions/elm.md shows it";
    assert!(told.contains(help), "{told}");
}

#[test]
fn languages_that_no_native_speaker_has_read() {
    let warnings = |keys: &str, files: &[(&str, &str)]| {
        let folder = tempfile::tempdir().unwrap();
        let site = format!("title: Petitions\nbase_url: https://example.org/\nlanguages: [fr, de]\n{keys}");
        write(folder.path(), "content/site.yaml", &site);
        for (path, text) in files {
            write(folder.path(), path, text);
        }
        Builder::new().check(folder.path(), options(folder.path()).now).render_human(false)
    };
    let report = warnings("", &[]);
    assert!(report.contains("content/site.yaml:3:13"), "{report}");
    assert!(report.contains("no native speaker has read the consent and privacy texts in `fr`, `de`"), "{report}");
    assert_eq!(report.matches("[unreviewed-language]").count(), 1, "{report}");
    let report = warnings("reviewed_languages: [fr]\n", &[]);
    assert!(report.contains("privacy texts in `de`") && report.contains("reviewed_languages: [de]"), "{report}");
    assert!(!warnings("reviewed_languages: [fr, de]\n", &[]).contains("unreviewed-language"));
    let own = [
        ("themes/ours/i18n/de.ftl", "# Native review: Jo Muster, 2026-11-24\nmenu = Menü\n"),
        ("themes/ours/theme.yaml", "name: Ours\n"),
    ];
    let report = warnings("theme: ours\n", &own);
    assert!(report.contains("privacy texts in `fr`"), "{report}");
}

#[test]
fn what_the_privacy_notice_lacks() {
    let warnings = |keys: &str, status: &str| {
        let folder = tempfile::tempdir().unwrap();
        let site = format!("title: Petitions\nbase_url: https://example.org/\n{keys}");
        write(folder.path(), "content/site.yaml", &site);
        write(folder.path(), "content/organisations/us.md", "---\nname: Us\n---\nHere.\n");
        let petition = format!("---\ntitle: A\ntarget: B\ndate: 2026-11-01\nstatus: {status}\n---\nWe ask.\n");
        write(folder.path(), "content/petitions/elm.md", &petition);
        Builder::new().check(folder.path(), options(folder.path()).now).render_short()
    };
    let none = warnings("", "open");
    for said in [
        "content/site.yaml:1:1: warning[no-controller]: open petitions, but `site.yaml` does not say who is responsible",
        "warning[incomplete-notice]: the privacy notice lacks `processors`, who hosts the site and sends its emails, and where; \
         `authority`, to which people can complain; `updated`, its date",
    ] {
        assert!(none.contains(said), "{said}\n{none}");
    }
    assert!(!warnings("", "draft").contains("no-controller"), "nothing is signed yet");
    let nameless = warnings("controller: { name: Us }\n", "open");
    assert!(nameless.contains(":3:13: warning[no-controller]: `controller` has no `contact`"), "{nameless}");

    let whole = "controller: { name: Us, contact: us@example.org }\n\
                 privacy: { authority: Here, updated: 2026-11-01, processors: [LIST] }\n";
    let processors = |text: &str| warnings(&whole.replace("LIST", text), "open");
    let aws = warnings(&format!("{}aws: {{ region: eu-central-1 }}\n", whole.replace("LIST", "")), "open");
    for report in [aws, processors("{ name: Host, purpose: hosting, country: DE }")] {
        assert!(!report.contains("incomplete-notice") && !report.contains("no-controller"), "{report}");
    }
    let abroad = processors("{ name: Host, purpose: hosting, country: US }");
    assert!(abroad.contains("`Host` is outside the European Economic Area, without a `safeguard`"), "{abroad}");
    let safe = processors("{ name: Host, purpose: hosting, country: US, safeguard: clauses }");
    assert!(!safe.contains("incomplete-notice"), "{safe}");
    let unknown = processors("{ name: Host, purpose: hosting, country: de }");
    assert!(unknown.contains("error[bad-value]: `de` is not the code of a country"), "{unknown}");
}

#[test]
fn a_missing_theme() {
    let site = "title: Petitions\nbase_url: https://petitions.example.org/\ntheme:  nope # ours\n";
    check(
        &[("content/site.yaml", site)],
        "content/site.yaml:3:9: error[theme]: there is no theme `nope`; create the folder `themes/nope/`, or remove the key `theme` to use the default theme\n",
    );
}

#[test]
fn a_language_without_texts() {
    let site = "title: Petitions\nbase_url: https://petitions.example.org/\nlanguages: [ko]\n";
    check(
        &[("content/site.yaml", site)],
        "content/site.yaml:3:13: error[unknown-language]: the theme has no texts in the language `ko`; `undersigned new language ko` writes a file to translate them; or remove the language\n",
    );
}

#[test]
fn an_unknown_part() {
    check(
        &[("themes/default/theme.yaml", "without: [sining]\n")],
        "themes/default/theme.yaml:1:11: error[theme]: `theme.yaml` cannot be read: without[0]: unknown value `sining`, expected one of `signing`, `embed`, `poster`, `badge`, `feeds`, `organisations`, `privacy`, `sharing`, `social-images`, `structured-data`, `data`\n",
    );
}

#[test]
fn a_template_with_a_syntax_error() {
    check(
        &[("themes/default/templates/poster.html", "{% if %}\n")],
        "themes/default/templates/poster.html:1:7: error[theme]: found `%}` but expected one of: integer, float, string, bool, ident, `-`, `not`, `<`, `{`, `[` or `(`\n",
    );
}

#[test]
fn a_template_with_an_undefined_variable() {
    check(
        &[("themes/default/templates/poster.html", "<p>\n{{ page.titel }}\n")],
        "themes/default/templates/poster.html:2:9: error[theme]: field `titel` is not defined. Available fields: address, card, consent, contact, declaration, delivers, keep_days, lines_html, paths, privacy_address, qr_html\n",
    );
}

#[test]
fn a_theme_is_checked_despite_errors_in_petitions() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "content/site.yaml", "title: Petitions\nbase_url: https://example.org/\ntheme: nope\n");
    write(folder.path(), "content/petitions/elm.md", "We ask.\n");
    let told = Builder::new().check(folder.path(), options(folder.path()).now).render_short();
    assert!(told.contains("error[missing-front-matter]") && told.contains("there is no theme `nope`"), "{told}");
}

#[test]
fn one_brand_colour_is_enough_and_the_nearest_readable_one_is_named() {
    let site = |brand| format!("title: Petitions\nbase_url: https://petitions.example.org/\nbrand: {brand}\n");
    for brand in ["\"#0b5c55\"", "{ dark: \"#ffd500\" }", "{ light: \"#0b5c55\" }"] {
        check(&[("content/site.yaml", &site(brand))], "");
    }
    let reported = check(
        &[("content/site.yaml", &site("\"#ff6600\""))],
        "content/site.yaml:3:8: error[low-contrast]: this colour is hard to read on light backgrounds; write `\"#c54e00\"`, the nearest colour that passes\n",
    );
    let near = reported.split("help: write `\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    check(&[("content/site.yaml", &site(&format!("\"{near}\"")))], "");
}

#[test]
fn a_brand_colour_with_too_little_contrast() {
    let site = "title: Petitions\nbase_url: https://petitions.example.org/\nbrand: { light: \"#ffcc00\", dark: \"#74cdc0\" }\n";
    let report = check(
        &[("content/site.yaml", site)],
        "content/site.yaml:3:17: error[low-contrast]: this colour is hard to read on light backgrounds; write `\"#8c7000\"`, the nearest colour that passes\n",
    );
    assert!(report.contains("the contrast is 1.44; at least 4.5 is needed"), "{report}");
    assert!(report.contains("help: write `\"#") && report.contains("the nearest colour that passes"), "{report}");
    let black =
        "colours: { paper: { light: \"#000\", dark: \"#000\" }, surface: { light: \"#000\", dark: \"#000\" } }\n";
    check(&[("content/site.yaml", site), ("themes/default/theme.yaml", black)], "");
}

#[test]
fn an_invalid_colour() {
    check(
        &[("themes/default/theme.yaml", "name: Ours\ncolours: { ink: black }\n")],
        "themes/default/theme.yaml:2:10: error[theme]: `theme.yaml` cannot be read: colours: `black` is not a colour such as `\"#0b5c55\"`\n",
    );
}

#[test]
fn templates_of_files_that_are_not_pages() {
    for template in ["feed.xml", "alias.html", "badge.svg", "robots.txt"] {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        write(root, "content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n");
        write(root, "content/organisations/us.md", "---\nname: Us\n---\nWe live here.\n");
        let petition =
            "---\ntitle: Keep it open\ntarget: The council\ndate: 2026-11-01\naliases: [old]\n---\nWe ask.\n";
        write(root, "content/petitions/elm.md", petition);
        write(root, &format!("themes/default/templates/{template}"), "{{ page.titel }}");
        let report = Builder::new().check(root, options(root).now).errors_only().render_short();
        assert!(
            report.contains(&format!("templates/{template}:1:9: error[theme]: field `titel` is not defined")),
            "{report}"
        );
    }
}
