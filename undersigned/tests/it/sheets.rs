//! Paper sheets: typed into a table, imported, exported, compared and removed.

use std::fs;

use jiff::{Timestamp, ToSpan};

use crate::export::{KEY, PETITION, signed};
use crate::site::Site;

/// Runs a subcommand of `signatures` that exits with this code. Returns what it printed.
fn run(site: &Site, arguments: &[&str], code: i32) -> (String, String) {
    let output = site.run(&[&["signatures"], arguments].concat());
    let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {stdout}{stderr}");
    (stdout, stderr)
}

#[test]
fn a_sheet_is_typed_imported_exported_and_removed() {
    let site = signed("names");
    let path = site.outside().join("sheets.csv");
    let file = path.to_str().unwrap();
    let url = run(&site, &["sheet", PETITION], 0).0;
    assert!(url.ends_with(&format!("/petitions/{PETITION}/poster/\n")), "{url}");
    run(&site, &["sheet", PETITION, "--csv", "-o", file], 0);
    let header = fs::read_to_string(&path).unwrap();
    assert_eq!(header, "\u{feff}name,email,country,postcode\r\n", "the columns of the form, and no consent to mail");
    let rows = "Zoë Lee,zoe@example.org,CA,01067\r\nJosé <b> Łódź,JOSE@example.org,CA,01067\r\n\
                Z. Lee,zoe@example.org,,\r\nJosé <b>  łódź,,,01067\r\n";
    fs::write(&path, format!("{header}{rows}")).unwrap();

    let source = ["--source", "Market stall", "--date", "2026-02-01"];
    let import = [&["import", PETITION, file], &source[..]].concat();
    let dry = run(&site, &[&import[..], &["--dry-run"]].concat(), 0).0;
    assert!(
        dry.starts_with("2 signatures would be imported as batch ") && dry.contains("nothing was changed"),
        "{dry}"
    );
    let (imported, notes) = run(&site, &import, 0);
    let batch = imported.strip_prefix("2 signatures imported as batch ").unwrap().trim();
    assert!(dry.contains(batch), "{dry}{batch}");
    assert!(notes.contains("1 row with the address of another row (line 2)"), "{notes}");
    assert!(notes.contains("1 row of people who have signed online"), "{notes}");
    assert!(run(&site, &import, 0).0.contains(&format!("already imported as batch {batch}")));
    let list = run(&site, &["imports", PETITION], 0).0;
    assert!(list.contains(&format!("{PETITION}\t{batch}\t2026-02-01\tMarket stall\t2\t")), "{list}");
    assert_eq!(run(&site, &["count"], 0).0, format!("{PETITION}\t3\n"));
    let verified = run(&site, &["verify"], 0).0;
    assert!(verified.contains(&format!("{PETITION}\telsewhere\t2 signatures\n")), "{verified}");

    let csv = run(&site, &["export", PETITION, "--key", KEY, "--columns", "name,origin,line"], 0).0;
    assert_eq!(csv.lines().count(), 4, "{csv}");
    assert!(csv.contains("José <b> Łódź,online,\n") && csv.contains("José <b> łódź,paper,'5\n"), "{csv}");
    let page = run(&site, &["export", PETITION, "--key", KEY, "--format", "list"], 0).0;
    assert!(
        page.contains("<td>01067</td><td>online</td>") && page.contains("<td>01067</td><td>on paper</td>"),
        "{page}"
    );
    let (doubles, _) = run(&site, &["doubles", PETITION, "--key", KEY], 0);
    let double = doubles.lines().find(|line| line.contains("\tpaper\t")).unwrap();
    assert_eq!(doubles.lines().count(), 3, "{doubles}");
    let id = double.split('\t').nth(1).unwrap();
    assert!(run(&site, &["doubles", PETITION, "--remove", id], 2).1.contains("--yes"));
    run(&site, &["doubles", PETITION, "--remove", id, "--dry-run"], 0);
    run(&site, &["doubles", PETITION, "--remove", id, "--yes"], 0);
    assert!(run(&site, &["doubles", PETITION, "--remove", id, "--yes"], 1).1.contains("no row of a sheet has the id"));

    let shown = run(&site, &["show", "--email", "zoe@example.org", "--key", KEY], 0).0;
    assert!(shown.contains("  state: paper\n") && shown.contains("  name: Z. Lee\n"), "{shown}");
    let erased = run(&site, &["erase", "--email", "zoe@example.org", "--yes"], 0).0;
    assert!(erased.starts_with("1 signature on paper erased"), "{erased}");
    assert_eq!(run(&site, &["count"], 0).0, format!("{PETITION}\t1\n"));
    let remove = ["import", PETITION, "--remove", &batch[..6]];
    assert!(run(&site, &remove, 2).1.contains("add `--yes`"));
    assert!(run(&site, &[&remove[..], &["--dry-run"]].concat(), 0).0.contains("would be removed"));
    run(&site, &[&remove[..], &["--yes"]].concat(), 0);
    assert_eq!(run(&site, &["imports"], 0).0.lines().count(), 1, "only the header");
    assert!(run(&site, &remove, 2).1.contains("`undersigned signatures imports` lists them"));
}

#[test]
fn an_import_that_is_not_possible_says_why() {
    let site = signed("count");
    let path = site.outside().join("sheets.csv");
    let file = path.to_str().unwrap();
    let import = |rows: &str, date: &str, code: i32| {
        fs::write(&path, rows).unwrap();
        run(&site, &["import", PETITION, file, "--source", "Stall", "--date", date], code)
    };
    let tomorrow = jiff::tz::TimeZone::UTC.to_datetime(Timestamp::now()).date().saturating_add(2.days());
    assert!(import("name\nAnn\n", &tomorrow.to_string(), 2).1.contains("is in the future"));
    let unknown = import("Vorname;Name;Ort\nAnn;;Ulm\n", "2026-02-01", 1).1;
    assert!(unknown.contains("sheets.csv: line 2 has no name"), "{unknown}");
    assert!(import("first,last\nAnn,Lee\n", "2026-02-01", 1).1.contains("no column `name`"));
    let (imported, notes) = import("name,Town\nAnn,Elm\n", "2026-02-01", 0);
    assert!(imported.starts_with("1 signature imported") && notes.contains("not read: Town"), "{imported}{notes}");
    let (_, notes) = run(&site, &["doubles", PETITION, "--key", KEY], 0);
    assert!(notes.contains("1 signature on paper, whose names are not stored"), "{notes}");
    assert!(run(&site, &["import", PETITION, file, "--source", "", "--date", "2026-02-01"], 2).1.contains("--source"));
    run(&site, &["import", PETITION, file, "--date", "2026-02-01"], 2);
}
