//! The files of `new` build as they are, and the schema agrees with the checks.

use jiff::civil::date;
use petition::PetitionStatus;
use petition::language::Language;
use petition::slug::Slug;
use reader::diagnostic::Diagnostics;
use reader::scaffold::{self, NewFile, NewPetition, NewSite, ScaffoldError};
use reader::schema;

fn write(root: &std::path::Path, file: &NewFile) {
    let path = root.join(&file.path);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, &file.text).unwrap();
}

fn english() -> Language {
    Language::parse("en").unwrap()
}

fn new_site(language: &str, organisation: &str) -> Vec<NewFile> {
    let site = NewSite {
        title: "Petitions of \"Ours\"".to_owned(),
        organisation: organisation.to_owned(),
        language: Language::parse(language).unwrap(),
        brand: Some("#0b5c55".to_owned()),
        petition: None,
        base_url: None,
        timezone: "Europe/Berlin".to_owned(),
        today: date(2026, 3, 1),
    };
    scaffold::new_site(&site).unwrap()
}

fn petition(title: &str) -> Result<NewFile, ScaffoldError> {
    let organisation = Slug::parse("our-group").unwrap();
    scaffold::new_petition(&NewPetition {
        title,
        slug: None,
        organisation,
        language: &english(),
        today: date(2026, 3, 1),
    })
}

#[test]
fn a_new_site_with_a_new_petition_has_no_errors() {
    let root = tempfile::tempdir().unwrap();
    for file in new_site("en", "Our group") {
        write(root.path(), &file);
    }
    let title = "United Nations: \"Stop\" the killing — it's #1!";
    let file = petition(title).unwrap();
    assert_eq!(file.path.to_str(), Some("content/petitions/united-nations-stop-the-killing-its-1.md"));
    write(root.path(), &file);
    // A second organisation must not invalidate the petition.
    write(root.path(), &scaffold::new_organisation("Friends of the Library", None, &english()).unwrap());
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    assert_eq!(diagnostics.errors_only().render_human(false), "");
    let content = content.unwrap();
    let made = content.petitions.values().find(|petition| petition.main.slug.as_str().starts_with("united")).unwrap();
    let shown = "United Nations: “Stop” the killing — it’s #1!";
    assert_eq!((&*made.main.title, made.main.status), (shown, PetitionStatus::Draft));
}

/// A German site with every kind of new file.
#[test]
fn every_new_file_builds_as_it_is() {
    let (root, french) = (tempfile::tempdir().unwrap(), Language::parse("fr").unwrap());
    let read = |path: &std::path::Path| std::fs::read_to_string(root.path().join(path)).unwrap();
    for file in new_site("de", "Freunde der Bücherei") {
        write(root.path(), &file);
    }
    let german = Language::parse("de").unwrap();
    let slug = Slug::parse("keep-the-library-open").unwrap();
    let update = scaffold::new_update(&slug, "Ärger über Öl", date(2026, 4, 1), None, &german).unwrap();
    let update_path = "content/petitions/keep-the-library-open/updates/2026-04-01-aerger-ueber-oel.md";
    assert_eq!(update.path.to_str(), Some(update_path));
    write(root.path(), &update);
    write(root.path(), &scaffold::new_page("How to: help", None, Some("main"), &german).unwrap());
    let site = read("content/site.yaml".as_ref()).replace("# languages: [fr]", "languages: [fr]");
    std::fs::write(root.path().join("content/site.yaml"), site).unwrap();
    for main in [
        "content/petitions/keep-the-library-open.md",
        update_path,
        "content/organisations/freunde-der-buecherei.md",
        "content/pages/how-to-help.md",
    ] {
        let translation = scaffold::new_translation(main.as_ref(), &read(main.as_ref()), &french).unwrap();
        assert_eq!(translation.path.to_str().unwrap(), main.replace(".md", ".fr.md"));
        write(root.path(), &translation);
    }
    let translation = read("content/petitions/keep-the-library-open.fr.md".as_ref());
    assert!(
        translation.contains("title: \"Keep the library open on Saturdays\"\ntarget: \"Town Council\"\n---\nDescribe")
    );
    assert!(scaffold::new_translation("content/site.yaml".as_ref(), "title: x\n", &french).is_err());
    let mut diagnostics = Diagnostics::default();
    let content = reader::load(root.path(), &mut diagnostics);
    assert_eq!(diagnostics.errors_only().render_human(false), "");
    let petition = &content.unwrap().petitions[&slug];
    assert_eq!((petition.updates.len(), petition.translations.len()), (1, 1));
}

#[test]
fn the_file_of_a_new_organisation_is_named_after_it() {
    let file = scaffold::new_organisation("Amis de l’école: Été", None, &english()).unwrap();
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
    let keys = |kind: &str| -> Vec<String> {
        let schema = schema::of_kind(kind).unwrap();
        assert!(schema.get("definitions").is_none(), "one kind only");
        schema["properties"].as_object().unwrap().keys().cloned().collect()
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
        "aws base_url brand controller description extra home icon language languages logo mail privacy reviewed_languages signing social theme timezone title topics"
    );
    let mut organisation = keys("organisation");
    organisation.sort();
    assert_eq!(organisation.join(" "), "address contact cover extra kind logo name recipient website");
    assert_eq!(schema::of_kind("petition").unwrap()["required"], serde_json::json!(["title", "target", "date"]));
}

#[test]
fn pull_requests_are_checked_without_secrets_and_show_drafts_if_asked() {
    let workflow = scaffold::github_workflow().text;
    let (check, publish) = workflow.split_once("\n  publish:").unwrap();
    let check = check.split_once("\njobs:").unwrap().1;
    // Forks have neither secrets nor variables; the token of the job can only read.
    for absent in ["secrets.", "vars.", "id-token", "permissions"] {
        assert!(!check.contains(absent), "{absent}");
    }
    assert!(check.contains("undersigned check --message-format github"));
    assert!(check.contains("'preview-drafts') && '--drafts' || ''") && workflow.contains("labeled"));
    assert!(publish.contains("if: github.event_name == 'push'") && publish.contains("id-token: write"));
    assert!(publish.contains("role-to-assume: ${{ vars.PUBLISH_ROLE }}") && !workflow.contains("pull_request_target"));
}

#[test]
fn the_cms_has_a_field_for_what_writers_set() {
    let [en, fr] = ["en", "fr"].map(|tag| Language::parse(tag).unwrap());
    let languages = [en, fr];
    let cms =
        |languages| scaffold::new_cms(&scaffold::CmsSite { repository: "us/petitions", branch: "main", languages });
    let files = cms(&languages);
    let paths: Vec<_> = files.iter().map(|file| file.path.to_str().unwrap()).collect();
    assert_eq!(paths, ["cms/index.html", "cms/config.yml", ".github/workflows/cms.yml"]);
    let config = &files[1].text;
    for part in [
        "  repo: us/petitions\n  branch: main\n",
        "  locales: [en, fr]\n  default_locale: en\n",
        "      - { name: \"title\", label: \"Title\", widget: \"string\", maxlength: 120, required: true,",
        "      - { name: \"status\", label: \"Status\", widget: \"select\", options: [\"draft\",\"open\",\"closed\",\"victory\"], required: true,",
        "          - { name: \"alt\",",
        "  - name: \"organisations\"\n",
    ] {
        assert!(config.contains(part), "{part}\n{config}");
    }
    // A field for a text would replace texts by language.
    assert!(!config.contains("name: \"share\"") && cms(&languages[..1])[1].text.contains("name: \"share\""));
    assert!(!cms(&languages[..1])[1].text.contains("i18n:\n"));
}
