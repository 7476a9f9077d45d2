//! The files of `new` build as they are, and the schema agrees with the checks.

use jiff::civil::date;
use petition::PetitionStatus;
use petition::slug::Slug;
use reader::diagnostic::Diagnostics;
use reader::scaffold::{self, NewFile, NewPetition, ScaffoldError};
use reader::schema;

fn write(root: &std::path::Path, file: &NewFile) {
    let path = root.join(&file.path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, &file.text).unwrap();
}

fn petition(title: &str) -> Result<NewFile, ScaffoldError> {
    let organisation = Slug::parse("our-group").unwrap();
    scaffold::new_petition(&NewPetition { title, slug: None, organisation, today: date(2026, 3, 1) })
}

#[test]
fn a_new_site_with_a_new_petition_has_no_errors() {
    let root = tempfile::tempdir().unwrap();
    for file in scaffold::new_site(date(2026, 3, 1)) {
        write(root.path(), &file);
    }
    let title = "United Nations: \"Stop\" the killing — it's #1!";
    let file = petition(title).unwrap();
    assert_eq!(file.path.to_str(), Some("content/petitions/united-nations-stop-the-killing-its-1.md"));
    write(root.path(), &file);
    // A second organisation must not invalidate the petition.
    write(root.path(), &scaffold::new_organisation("Friends of the Library", None).unwrap());
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    assert_eq!(diagnostics.errors_only().render_human(false), "");
    let content = content.unwrap();
    let made = content.petitions.values().find(|petition| petition.main.slug.as_str().starts_with("united")).unwrap();
    let shown = "United Nations: “Stop” the killing — it’s #1!";
    assert_eq!((&*made.main.title, made.main.status), (shown, PetitionStatus::Draft));
}

#[test]
fn the_file_of_a_new_organisation_is_named_after_it() {
    let file = scaffold::new_organisation("Amis de l’école: Été", None).unwrap();
    assert_eq!(file.path.to_str(), Some("content/organisations/amis-de-lecole-ete.md"));
    assert!(file.text.contains("name: \"Amis de l’école: Été\"\n"));
}

#[test]
fn a_title_without_a_slug_is_rejected_with_a_hint() {
    assert_eq!(petition("!!!"), Err(ScaffoldError::NoSlug("!!!".to_owned())));
    assert_eq!(petition(" \n "), Err(ScaffoldError::TitleEmpty));
    assert!(matches!(petition(&"x".repeat(121)), Err(ScaffoldError::TitleTooLong { length: 121, .. })));
    assert_eq!(petition("保留图书馆").unwrap().path.to_str(), Some("content/petitions/bao-liu-tu-shu-guan.md"));
}

/// The keys that are part of the contract with writers, by kind of file.
#[test]
fn the_schema_has_every_key_of_the_contract() {
    let schema = schema::json_schema();
    let keys = |kind: &str| -> Vec<String> {
        let properties = schema["definitions"][kind]["properties"].as_object().unwrap();
        properties.keys().cloned().collect()
    };
    let mut petition = keys("petition");
    petition.sort();
    assert_eq!(
        petition.join(" "),
        "aliases closes collected_elsewhere date delivers extra featured form goal id image language organisation share \
         signing status summary target title topics via"
    );
    let mut site = keys("site");
    site.sort();
    assert_eq!(
        site.join(" "),
        "aws base_url brand controller description extra home language languages logo mail privacy reviewed_languages signing social theme timezone title topics"
    );
    let mut organisation = keys("organisation");
    organisation.sort();
    assert_eq!(organisation.join(" "), "address contact extra kind logo name recipient website");
    assert_eq!(schema["definitions"]["petition"]["required"], serde_json::json!(["title", "target", "date"]));
}
