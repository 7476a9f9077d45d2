//! Exports as spreadsheets, programs and the target read them.

use std::fs;
use std::path::PathBuf;
use std::process::Output;

use crate::site::Site;

pub(crate) const KEY: &str = ".undersigned/preview-key";
pub(crate) const PETITION: &str = "keep-elm-street-library-open";

/// A site whose petition delivers names and postcodes, with one signature.
pub(crate) fn signed(delivers: &str) -> Site {
    let site = crate::smtp::site();
    let form = format!("date: 2026-01-01\ndelivers: {delivers}\nform: {{ fields: [country, postcode] }}");
    site.edit(&format!("content/petitions/{PETITION}.md"), "date: 2026-01-01", &form);
    let preview = site.serve(&[]);
    assert_eq!(preview.sign_with("José <b> Łódź", "jose@example.org", "01067").status, 303);
    assert_eq!(preview.post(&preview.confirm_links(1)[0], &[("action", "confirm")]).status, 303);
    preview.terminate();
    site
}

/// Exports to a file outside the site.
fn export(site: &Site, name: &str, more: &[&str]) -> (Output, PathBuf) {
    let path = site.outside().join(name);
    let arguments = ["signatures", "export", PETITION, "--key", KEY, "-o", path.to_str().unwrap()];
    (site.run(&[&arguments[..], more].concat()), path)
}

#[test]
fn each_format_shows_the_same_signature() {
    let site = signed("names");
    let read = |name: &str, more: &[&str]| {
        let (output, path) = export(&site, name, more);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        fs::read(path).unwrap()
    };
    let csv = String::from_utf8(read("out.csv", &[])).unwrap();
    assert!(csv.starts_with("\u{feff}id,withdrawn,"), "Excel knows UTF-8 by the mark: {csv}");
    assert!(csv.contains(",José <b> Łódź,jose@example.org,CA,'01067,"), "{csv}");

    let columns = ["--columns", "name,postcode", "--format"];
    let jsonl = String::from_utf8(read("out.jsonl", &[&columns[..], &["jsonl"]].concat())).unwrap();
    assert_eq!(jsonl, "{\"name\":\"José <b> Łódź\",\"postcode\":\"01067\"}\n");
    assert!(read("out.xlsx", &[&columns[..], &["xlsx"]].concat()).starts_with(b"PK"));
    assert!(!read("updates.csv", &["--only", "updates"]).ends_with(b"01067"));

    let list = String::from_utf8(read("list.html", &["--format", "list"])).unwrap();
    let row = "<tr><td>1</td><td dir=\"auto\">José &lt;b&gt; Łódź</td><td>01067</td></tr>";
    assert!(list.contains(row) && list.contains("Keep it open\nThe Mayor\n"), "{list}");
    assert!(!list.contains("jose@"), "{list}");
    let hash = list.split("<code>").nth(1).unwrap().split('<').next().unwrap();
    assert!(site.root().join(format!(".undersigned/texts/{hash}.txt")).exists());
}

/// They agreed to the number only, whatever the petition delivers later.
#[test]
fn the_list_names_nobody_who_did_not_agree_to_it() {
    let site = signed("count");
    site.edit(&format!("content/petitions/{PETITION}.md"), "delivers: count", "delivers: names");
    let preview = site.serve(&[]);
    assert_eq!(preview.sign_with("Ann Lee", "ann@example.org", "01067").status, 303);
    let own = preview.url("/");
    for link in preview.confirm_links(2).iter().filter(|link| link.starts_with(&own)) {
        preview.post(link, &[("action", "confirm")]);
    }
    preview.terminate();
    let (output, path) = export(&site, "list.html", &["--format", "list"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("1 signature not named"), "{output:?}");
    let list = fs::read_to_string(path).unwrap();
    assert!(list.contains("Ann Lee") && !list.contains("José"), "{list}");
    assert!(list.contains("<th scope=\"row\">1</th><td>named on this list</td>"), "{list}");
}

#[test]
fn an_export_that_is_not_possible_says_why() {
    let site = signed("count");
    let stderr = |name: &str, more: &[&str], code: i32| {
        let (output, path) = export(&site, name, more);
        assert_eq!(output.status.code(), Some(code));
        assert!(!path.exists());
        String::from_utf8(output.stderr).unwrap()
    };
    assert!(stderr("list.html", &["--format", "list"], 1).contains("number of signatures only"));
    assert!(stderr("a.csv", &["--columns", "nmae"], 2).contains("the columns are id, withdrawn"));
    assert!(stderr("b.csv", &["--since", "yesterday"], 2).contains("use a date such as 2026-03-01"));
    let unknown = site.run(&["signatures", "export", "elm-street", "--key", KEY]);
    assert!(String::from_utf8(unknown.stderr).unwrap().contains(&format!("did you mean `{PETITION}`?")));
    let workbook = site.run(&["signatures", "export", PETITION, "--key", KEY, "--format", "xlsx"]);
    assert_eq!(workbook.status.code(), Some(2));

    let other = signer::KeyPair::generate("Other");
    let file = site.outside().join("other.key");
    fs::write(&file, &other.private_file).unwrap();
    let wrong = site.run(&["signatures", "export", PETITION, "--key", file.to_str().unwrap()]);
    let stderr = String::from_utf8(wrong.stderr).unwrap();
    assert_eq!(stderr.matches("age1").count(), 2, "the key that was given and the one that is needed: {stderr}");
}
