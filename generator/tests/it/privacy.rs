//! The privacy notice and the poster: everything that the GDPR asks for, and nothing that is not true.

use std::path::Path;

use generator::Builder;

use crate::fixture::{options, write};
use crate::theme::LANGUAGES;

const ALL_SETTINGS: &str = "\
controller: { name: Town House e.V., address: 1 Elm Street, contact: data@example.org, representative: Jo in Dublin, dpo: dpo@example.org }
signing: { keep_days: 90, recovery_days: 14 }
privacy:
  updated: 2026-11-20
  authority: { en: The Commission, fr: La Commission }
  processors:
    - { name: Host GmbH, purpose: { en: hosting, fr: hébergement }, country: DE }
    - { name: Mail Inc., purpose: emails, country: US, safeguard: { en: clauses, fr: clauses types } }
";

fn languages() -> String {
    let others: Vec<&str> = LANGUAGES.into_iter().filter(|tag| *tag != "en").collect();
    format!("languages: [{}]\n", others.join(", "))
}

/// A site with a petition in the default language.
fn build(settings: &str, petition: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let site = format!("title: Petitions\nbase_url: https://petitions.example.org/\n{settings}");
    write(folder.path(), "content/site.yaml", &site);
    let organisation = "---\nname: Neighbours\ncontact: us@example.org\n---\nHere.\n";
    write(folder.path(), "content/organisations/neighbours.md", organisation);
    let text = format!("---\ntitle: Open\ntarget: The council\ndate: 2026-11-01\n{petition}---\nWe ask.\n");
    write(folder.path(), "content/petitions/library.md", &text);
    let outcome = Builder::new().build(&options(folder.path()));
    assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_human(false));
    folder
}

fn read(folder: &Path, path: &str) -> String {
    std::fs::read_to_string(folder.join("site").join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn notice(folder: &Path, tag: &str) -> String {
    let prefix = if tag == "en" { String::new() } else { format!("{}/", tag.to_ascii_lowercase()) };
    let page = read(folder, &format!("{prefix}privacy/index.html"));
    page.split_once("<div class=\"prose\">").unwrap().1.split_once("</article>").unwrap().0.to_owned()
}

/// The tags of some HTML, without their attributes.
fn structure(html: &str) -> Vec<&str> {
    html.split('<')
        .skip(1)
        .filter_map(|piece| piece.split(['>', ' ']).next())
        .filter(|tag| !tag.ends_with("bdi"))
        .collect()
}

#[track_caller]
fn assert_says(text: &str, all: &[&str]) {
    for said in all {
        assert!(text.contains(said), "{said}\n{text}");
    }
}

/// Articles 13(1) and (2), and 14, of the GDPR.
#[test]
fn the_notice_has_every_section_of_the_gdpr() {
    let folder = build(&format!("{ALL_SETTINGS}{}", languages()), "form: { fields: [country, updates] }\n");
    let english = notice(folder.path(), "en");
    assert_says(
        &english,
        &[
            // 13(1)(a) and 27, 13(1)(b)
            "<bdi>Town House e.V.</bdi>",
            "1 Elm Street",
            "href=\"mailto:data@example.org\"",
            "Representative in the European Union (Article 27 GDPR): <bdi>Jo in Dublin</bdi>",
            "Data protection officer: <bdi>dpo@example.org</bdi>",
            // 13(1)(c) and (d), 6 and 9
            "your explicit consent (Article 6(1)(a) and Article 9(2)(a) GDPR)",
            "To send you updates, if you asked for them",
            "our legitimate interest in a count that can be trusted (Article 6(1)(f) GDPR)",
            // 14(1)(d)
            "hashes of the texts that you were shown",
            "a keyed hash of your email address is stored with your signature",
            "Your country, if you gave it.",
            // 13(1)(e) and (f)
            ">Neighbours</bdi>",
            "<bdi>Host GmbH</bdi>, Germany, <bdi>hosting</bdi>",
            "<li><bdi>Mail Inc.</bdi>, United States, <bdi>clauses</bdi></li>",
            "You can ask us for a copy of the safeguards",
            // 13(2)(a)
            "Until 90 days after the petition closes.",
            "A signature that is not confirmed is deleted after 7 days.",
            "Deleted data disappears from backups after another 14 days.",
            "To delete means:",
            // 13(2)(b), (c) and (d)
            "to restrict its processing, and to object to it",
            "which you can withdraw at any time",
            "To correct it, withdraw it and sign again, or write to the controller.",
            "Competent supervisory authority: <bdi>The Commission</bdi>",
            // 13(2)(e) and (f)
            "You do not have to sign.",
            "No decision about you is made automatically",
            // 14(2)(f)
            "If someone else entered your address",
            "Last changed on <time datetime=\"2026-11-20\">",
        ],
    );
    assert!(!english.contains("CloudFront"), "the site does not use it: {english}");
    // Article 7(3) and Recital 42: beside the button, before anything is agreed to.
    let form = read(folder.path(), "petitions/library/index.html");
    let form = form.split_once("class=\"notice\"").unwrap().1;
    let (before, folded) = form.split_once("id=\"consent\"").unwrap();
    assert!(before.contains("You can withdraw your signature at any time."), "{before}");
    assert!(folded.contains("<p>Controller of your data: Town House e.V.</p>"), "{folded}");
    assert!(
        notice(folder.path(), "fr").contains("hébergement") && notice(folder.path(), "fr").contains("La Commission")
    );
    for tag in LANGUAGES {
        assert_eq!(structure(&notice(folder.path(), tag)), structure(&english), "{tag}");
    }
}

#[test]
fn the_notice_of_a_site_with_default_settings_promises_nothing_that_is_unknown() {
    let folder = build(&languages(), "");
    let english = notice(folder.path(), "en");
    assert_says(
        &english,
        &[
            "<bdi>Neighbours</bdi>",
            "us@example.org",
            "Companies that host this site and send its emails process data for us",
            "Deleted data disappears from backups after another 28 days.",
        ],
    );
    assert!(!read(folder.path(), "petitions/library/index.html").contains("Controller of your data"));
    for unknown in ["Economic Area", "supervisory authority", "Last changed", "Amazon"] {
        assert!(!english.contains(unknown), "{unknown}: {english}");
    }
    for tag in LANGUAGES {
        assert_eq!(structure(&notice(folder.path(), tag)), structure(&english), "{tag}");
    }
    // Until it is confirmed, the service can read a signature, too.
    let own = read(folder.path(), "signature/index.html");
    let only = own.find(" can decrypt it.").unwrap();
    assert!(own[..only].rfind("<p data-if=\"confirmed\" hidden>") == own[..only].rfind("<p"), "{own}");
    let no_backups = build("signing: { recovery_days: 0 }\n", "");
    for path in ["privacy/index.html", "withdrawn/index.html", "petitions/library/index.html"] {
        assert!(!read(no_backups.path(), path).contains("backups"), "{path}");
        assert!(read(folder.path(), path).contains("backups"), "{path}");
    }
}

#[test]
fn a_form_without_confirmation_speaks_of_none() {
    let folder = build("signing: { confirm_by_email: false }\n", "");
    for path in ["privacy/index.html", "petitions/library/index.html"] {
        let page = read(folder.path(), path);
        assert!(page.contains("only while an email to you is waiting to be sent"), "{path}: {page}");
        assert!(!page.contains("confirmed and"), "{path}: {page}");
    }
}

#[test]
fn the_region_of_the_deployment_names_the_processor() {
    let site = |region: &str| notice(build(&format!("aws: {{ region: {region} }}\n"), "").path(), "en");
    let inside = site("eu-central-1");
    assert_says(&inside, &["<bdi>Amazon Web Services</bdi>, Germany, hosting", "only in the European Economic Area"]);
    assert!(inside.contains("CloudFront") && !inside.contains("contractual clauses"), "{inside}");
    let outside = site("us-east-1");
    assert_says(
        &outside,
        &["<bdi>Amazon Web Services</bdi>, United States, an adequacy decision of the European Commission or"],
    );
    assert!(!outside.contains("only in the European Economic Area"), "{outside}");

    let with = |name: &str| {
        let listed = format!("privacy: {{ processors: [{{ name: {name}, purpose: emails, country: DE }}] }}\n");
        notice(build(&format!("aws: {{ region: us-east-1 }}\n{listed}"), "").path(), "en")
    };
    let mail = with("Mail GmbH");
    assert_says(
        &mail,
        &["<bdi>Amazon Web Services</bdi>, United States", "<bdi>Mail GmbH</bdi>, Germany", "CloudFront"],
    );
    let own_words = with("AWS Europe");
    assert!(own_words.contains("CloudFront") && !own_words.contains("Amazon Web Services"), "{own_words}");
}

#[test]
fn the_notice_is_published_under_the_hash_of_its_text() {
    let folder = build(ALL_SETTINGS, "");
    let page = notice(folder.path(), "en");
    let path = page.split_once("<a href=\"/texts/").unwrap().1.split_once('"').unwrap().0;
    let text = read(folder.path(), &format!("texts/{path}"));
    assert_eq!(path, format!("{}.txt", petition::text::TextHash::of(&text)));
    assert_says(
        &text,
        &["## Who is responsible for your data\n", "Town House e.V.\n", "- Host GmbH, Germany, hosting\n"],
    );
    assert!(!text.contains(['<', '>', '&']) && !text.contains("\n\n"), "{text}");
}

#[test]
fn the_poster_asks_for_consent_and_says_what_the_notice_says() {
    let form = "delivers: names\nform: { fields: [country, postcode, comment, updates], declaration: I live here. }\n";
    let folder = build(&format!("{ALL_SETTINGS}{}", languages()), form);
    let sheet = read(folder.path(), "petitions/library/poster/index.html");
    let (above, rows) = sheet.split_once("<table").unwrap();
    assert_says(
        above,
        &[
            "<bdi>Town House e.V.</bdi> is the controller of the data you write on this sheet",
            "Your data is deleted 90 days after the petition closes.",
            "To withdraw your signature, or to see or correct your data, write to <bdi dir=\"ltr\">data@example.org</bdi>.",
            "Privacy notice: <span class=\"sheet-address\" dir=\"ltr\">petitions.example.org/privacy</span>",
            "and passes my name and postal code on to The council.",
            "<span>I live here.</span>",
        ],
    );
    let columns =
        ["Full name", "Email address", "Country you live in", "Postal code", "Why are you signing?", "Signature"];
    let head: Vec<&str> =
        rows.split("<th scope=\"col\">").skip(1).map(|cell| cell.split('<').next().unwrap()).collect();
    assert_eq!(head, columns);
    for tag in LANGUAGES.into_iter().filter(|tag| *tag != "en") {
        let path = format!("{}/petitions/library/poster/index.html", tag.to_ascii_lowercase());
        if folder.path().join("site").join(&path).exists() {
            assert_eq!(structure(&read(folder.path(), &path)), structure(&sheet), "{tag}");
        }
    }
    // Without a controller the organisation that holds the data is the controller.
    let folder = build("", "form: { fields: [] }\n");
    let sheet = read(folder.path(), "petitions/library/poster/index.html");
    assert_says(
        &sheet,
        &[
            "<bdi>Neighbours</bdi> is the controller of the data you write on this sheet",
            "Only the number of people who signed is passed on to",
            "write to <bdi dir=\"ltr\">us@example.org</bdi>",
        ],
    );
    assert_eq!(sheet.matches("<th scope").count(), 4, "{sheet}");
}
