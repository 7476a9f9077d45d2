use std::collections::BTreeMap;

use super::*;
use crate::petition::Delivers;
use crate::signing_contract::MESSAGES;

fn signing(fields: &[FormField], required: &[FormField]) -> Signing {
    Signing {
        fields: fields.to_vec(),
        required: required.to_vec(),
        declaration: BTreeMap::new(),
        delivers: Delivers::Count,
        notice: BTreeMap::new(),
        confirm_by_email: true,
        recipients: Vec::new(),
        keep_days: 180,
    }
}

fn check_form(form: &SignForm, signing: &Signing, declaration: bool) -> Result<Signature, Vec<String>> {
    let rules = Rules {
        signing,
        text: &|hash| (hash == "abc").then(|| TextHash::of("abc")),
        declaration,
        is_disposable: &|domain| domain == "mailinator.com",
    };
    form.check(&rules).map_err(|errors| errors.iter().map(FieldError::message_key).collect())
}

fn sound() -> SignForm {
    SignForm {
        name: "Ann Lee".to_owned(),
        email: "ann@example.org".to_owned(),
        text: "abc".to_owned(),
        ..SignForm::default()
    }
}

#[track_caller]
fn check_field(field: &str, value: &str, expected: Result<(), &str>) {
    let mut form = sound();
    form.set(field, value.to_owned());
    let result = check_form(&form, &signing(&FormField::ALL, &[]), false).map(|_| ());
    assert_eq!(result, expected.map_err(|key| vec![key.to_owned()]), "{field}: {value:?}");
    if let Err(key) = expected {
        assert!(MESSAGES.iter().any(|message| message.key == key), "no message {key}");
    }
}

#[test]
fn real_names_are_accepted() {
    for name in [
        "O'Brien",
        "李",
        "María-José",
        "X",
        "J.R.R. Tolkien",
        "St.John Smith",
        "ʻAkahi",
        "علی‌رضا",
        "Владимир",
        "नेहा",
        "Dr. No",
        "Anne Marie Müller-Lüdenscheidt III.",
        "Ng",
        "A.Com",
        "N!xau",
        "Björk Guðmundsdóttir",
        "Mr. Comstock",
        "José Net",
        "Org Chart",
        "C.Ru",
        "Søren A/S",
        "Ann c/o St.John",
        "Jean.De La Tour",
        "Prof.Li",
        "dr.it",
        "Ana.Me",
        "’t Hooft",
        "Nguye\u{302}\u{303}n",
        "7",
    ] {
        check_field("name", name, Ok(()));
    }
    check_field("name", &"李".repeat(255), Ok(()));
}

#[test]
fn links_formulas_and_hidden_characters_in_names_are_rejected() {
    check_field("name", "", Err("name_required"));
    check_field("name", " \u{3000}\t", Err("name_required"));
    check_field("name", &"a".repeat(256), Err("name_too_long"));
    for formula in ["=1+1", "-x", "+x", "@SUM(1)", " =x", "\u{FF1D}x"] {
        check_field("name", formula, Err("name_first_character"));
    }
    for link in [
        "http://x.y",
        "Visit https://spam",
        "www.spam.example",
        "buy at spam.com now",
        "spam.com/x",
        "Spam.ORG.",
        "see x.com",
        "bit.ly/2xyz",
        "t.me/spam",
        "win at casino-x.io",
        "evil.co.uk",
        "(spam.de)",
        "evil\u{FF0E}com",
        "mailto:ann@evil.example",
        "Ann ann@example.org",
    ] {
        check_field("name", link, Err("name_web_address"));
    }
    for hidden in
        ["Ann\0", "\u{3164}", "Ann\u{202E}eel", "\u{200B}", "…", "Ann\u{1b}[2J", &format!("A{}", "\u{301}".repeat(5))]
    {
        check_field("name", hidden, Err("name_invalid"));
    }
}

#[test]
fn fields_of_the_form_are_checked() {
    check_field("email", "", Err("email_required"));
    check_field("email", "ann@", Err("email_invalid"));
    check_field("email", "ann@Mailinator.com", Err("email_disposable"));
    check_field("country", "ca", Ok(()));
    check_field("country", "Canada", Err("country_unknown"));
    check_field("country", "ZZ", Err("country_unknown"));
    check_field("postcode", "K1A 0B1", Ok(()));
    check_field("postcode", "〒100-0001", Ok(()));
    check_field("postcode", "=1", Err("postcode_invalid"));
    check_field("postcode", &"1".repeat(17), Err("postcode_invalid"));
    check_field("comment", &"é".repeat(1000), Ok(()));
    check_field("comment", &"é".repeat(1001), Err("comment_too_long"));
    check_field("text", "abd", Err("text_unknown"));
}

#[test]
fn all_errors_are_reported_at_once() {
    let keys = check_form(&SignForm::default(), &signing(&FormField::ALL, &FormField::ALL), true).unwrap_err();
    let expected = [
        "name_required",
        "email_required",
        "country_required",
        "postcode_required",
        "comment_required",
        "updates_required",
        "declaration_required",
        "text_unknown",
    ];
    assert_eq!(keys, expected);
    for key in keys {
        assert!(MESSAGES.iter().any(|message| message.key == key), "no message {key}");
    }
}

#[test]
fn fields_that_the_form_does_not_have_are_ignored() {
    let mut form = sound();
    for (field, value) in [("country", "ZZ"), ("postcode", "x"), ("comment", "y"), ("updates", "on")] {
        form.set(field, value.to_owned());
    }
    let signature = check_form(&form, &signing(&[], &[]), false).unwrap();
    assert_eq!((signature.country(), signature.postcode(), signature.comment()), (None, None, None));
    assert!(!signature.updates() && !signature.declared());
}

#[test]
fn debug_output_is_redacted() {
    let form = sound();
    let signature = check_form(&form, &signing(&[], &[]), false).unwrap();
    assert!(!format!("{form:?}{signature:?}").contains("Ann"));
}
