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
        consent: BTreeMap::new(),
        confirm_by_email: true,
        per_mailbox: 2,
        recipients: Vec::new(),
        keep_days: 180,
        via: Vec::new(),
    }
}

fn check_form(form: &SignForm, signing: &Signing, declaration: bool) -> Result<Signature, Vec<String>> {
    let rules = Rules {
        signing,
        text: &|hash| (hash == "abc").then(|| TextHash::of("abc")),
        notice: &|hash| (hash == "def").then(|| TextHash::of("def")),
        consent: &|hash| (hash == "012").then(|| TextHash::of("012")),
        declaration,
        is_disposable: &|domain| domain == "mailinator.com",
    };
    form.check(&rules).map_err(|errors| errors.iter().map(FieldError::message_key).collect())
}

fn sound() -> SignForm {
    SignForm {
        name: "Ann Lee".to_owned(),
        email: "ann@example.org".to_owned(),
        consent: "012".to_owned(),
        text: "abc".to_owned(),
        notice: "def".to_owned(),
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
        "Jean.de La Tour",
        "Dr.Smith/Jones",
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
    for invalid in ["…", &format!("A{}", "\u{351}".repeat(5))] {
        check_field("name", invalid, Err("name_invalid"));
    }
}

#[test]
fn disguised_web_addresses_in_names_are_rejected() {
    for link in [
        "evil.com!",
        "evil.com…",
        "_evil.com_",
        "**evil.com**",
        "‘evil.com’",
        "evil.com’s",
        "Ann/evil.com",
        "Ann:evil.com",
        "HTTP:evil.example/x",
        "https:evil.com",
        "Ann:https:evil.example",
        "//evil.com",
        "evil.com\u{200B}",
        "evil\u{AD}.com",
        "evil.c\u{200D}om",
        "ev\u{338}il.com",
        "ｅｖｉｌ．ｃｏｍ",
        "evil․com",
        "evil｡com",
        "ⓔⓥⓘⓛ.ⓒⓞⓜ",
        "1.2.3.4/x",
        "1.2.3.4",
        "free-iphone.website",
        "casino.live",
        "Win.vip",
        "bonus.fun",
        "spam.pro",
        "cheap.pharmacy",
        "evil.zip",
        "Evil.de",
        "Win at Evil.de now",
        "пример.рф",
        "Пример.РФ",
        "xn--e1afmkfd.xn--p1ai",
        "Evil.Com",
        "evil。com",
        "bit.ly/abc",
        "t.me/spam",
        "a@evil.de",
        "\"evil.com\"",
        "(evil.com)",
        "hxxp://evil",
        "…evil.com",
        "Ann|www.evil.example",
        "🎁evil.com🎁",
        "Ann-evil.com-",
    ] {
        check_field("name", link, Err("name_web_address"));
    }
}

/// Names as people of many countries write them, and short ones that are also top-level domains.
const GIVEN: &[&str] = &[
    "Ann",
    "José",
    "María",
    "Zoë",
    "Łukasz",
    "Győző",
    "Þóra",
    "Şebnem",
    "Nguyễn",
    "Владимир",
    "Ольга",
    "Ελένη",
    "Νίκος",
    "محمد",
    "فاطمة",
    "علی\u{200C}رضا",
    "שרה",
    "दीपा",
    "রহিম",
    "ਗੁਰਪ੍ਰੀਤ",
    "ஆனந்தி",
    "അനില്\u{200D}",
    "ශ්\u{200D}රී",
    "สมชาย",
    "ສົມ",
    "မောင်",
    "សុខ",
    "გიორგი",
    "Արամ",
    "አበበ",
    "美咲",
    "葛\u{E0100}",
    "민준",
    "伟",
    "Kaʻimi",
    "N!xau",
    "Ayşe",
    "Chukwuemeka",
    "Ngozi",
    "Rangi",
    "Siôn",
    "Seán",
    "Jürgen",
    "Aino",
    "Bjørn",
    "Aung",
    "Dev",
    "Loan",
    "Rose",
    "Md",
    "Abd",
    "Chr",
];
#[rustfmt::skip]
const SURNAMES: &[&str] = &[
    "Li", "Ng", "No", "Ma", "My", "Le", "La", "To", "Ai", "Ca", "Co", "Me", "Io", "It", "De", "Be", "Es", "Is", "Ro", "Ee", "Se",
    "Page", "Love", "Gold", "House", "Bond", "Best", "Win", "Art", "Kim", "Dev", "Pro", "Fun", "Live", "Store", "Day", "Rich",
    "John", "Müller-Lüdenscheidt", "O'Brien", "O’Neill", "D'Angelo", "Nguyễn", "García", "Åberg", "Øster", "Čapek", "Ивáнов",
    "Παπαδόπουλος", "الحسن", "כהן", "शर्मा", "রহমান", "ਸਿੰਘ", "குமார்", "ใจดี", "გელაშვილი", "Պետրոսյան", "山田", "﨑", "김", "李",
    "van der Berg", "de la Cruz", "bin Ali", "ibn Sina", "ap Rhys", "Okonkwo", "Kahananui", "Þórsdóttir", "Nic Dhonnchadha",
];

#[test]
fn real_names_of_many_locales_in_all_common_forms_are_accepted() {
    let mut names = Vec::new();
    let pairs = GIVEN.iter().flat_map(|given| SURNAMES.iter().map(move |surname| (given, surname)));
    for (given, surname) in pairs.step_by(5) {
        let initial = given.chars().next().unwrap();
        names.extend([
            format!("{given} {surname}"),
            format!("{surname}, {given}"),
            format!("{surname}{given}"),
            format!("{surname}・{given}"),
            format!("{initial}.{surname}"),
            format!("{initial}. {surname}"),
            format!("{initial}.{initial}.{surname}"),
            format!("{surname}.{initial}"),
            format!("{initial}.{surname}").to_lowercase(),
            format!("{given}.{surname}"),
            format!("Dr.{surname}"),
            format!("dr.{surname}").to_lowercase(),
            format!("prof.{surname}").to_lowercase(),
            format!("Prof. Dr.-Ing. {given} {surname}, M.Sc."),
            format!("St.{surname}"),
            format!("{given} {surname} S/o {initial}.{surname}"),
            format!("{given} D/O {initial}. {surname}"),
            format!("Dr.{surname}/{initial}.{surname}"),
            format!("{initial}.{surname}/{given}"),
            format!("{given} ({initial}.) {surname} III."),
            format!("{given}-{given} {surname} y {surname}"),
            format!("{given} {surname} S.Kom., M.T.I."),
            format!("Ma.de {surname}"),
            format!("{initial}.{initial}.de {surname}"),
            format!("{given} {surname}").to_uppercase(),
            format!("{initial}.{surname}").to_uppercase(),
        ]);
    }
    let refused: Vec<&String> = names.iter().filter(|name| super::name::check_name(name).is_err()).collect();
    assert!(names.len() > 12_000 && refused.is_empty(), "{} of {}: {refused:?}", refused.len(), names.len());
}

#[test]
fn fields_are_read_as_people_type_and_paste_them() {
    let mut form = sound();
    form.name = "\u{FEFF}Ａnn\u{200B}\u{A0}\u{202E}Lee\u{202C}\0".to_owned();
    form.email = "Ann <mailto:ann＠example.org>,".to_owned();
    form.country = "ｃａ\u{200E}".to_owned();
    form.postcode = "〒１００ー０００１\u{200F}.".to_owned();
    let signature = check_form(&form, &signing(&FormField::ALL, &[]), false).unwrap();
    assert_eq!(signature.name(), "Ann Lee");
    assert_eq!(signature.email().to_address(), "ann@example.org");
    assert_eq!((signature.country(), signature.postcode()), (Some("CA"), Some("〒100-0001")));
}

#[test]
fn invisible_fields_are_empty_ones() {
    let mut form = sound();
    let invisible = "\u{200B}\u{3164}\u{FFA0}\u{2800}\u{E0041}";
    for field in ["name", "email", "country", "postcode", "comment"] {
        form.set(field, invisible.to_owned());
    }
    let keys = check_form(&form, &signing(&FormField::ALL, &[FormField::Comment]), false).unwrap_err();
    assert_eq!(keys, ["name_required", "email_required", "comment_required"]);
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
    check_field("postcode", "SW1A–1AA,", Ok(()));
    check_field("postcode", "۱۲۳۴۵", Ok(()));
    check_field("postcode", "=1", Err("postcode_invalid"));
    check_field("postcode", &"1".repeat(17), Err("postcode_invalid"));
    check_field("comment", &"é".repeat(1000), Ok(()));
    check_field("comment", &"é".repeat(1001), Err("comment_too_long"));
    check_field("text", "abd", Err("text_unknown"));
    check_field("notice", "abc", Err("notice_unknown"));
    check_field("notice", "", Err("notice_unknown"));
    check_field("consent", " ", Err("consent_required"));
    check_field("consent", "on", Err("consent_unknown"));
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
        "consent_required",
        "text_unknown",
        "notice_unknown",
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

#[test]
fn every_field_has_a_type_and_can_be_set() {
    let mut form = SignForm::default();
    for (name, _) in SignForm::FIELDS {
        let before = form.clone();
        form.set(name, "x".to_owned());
        assert!(form != before, "{name}");
    }
    let SignForm {
        name,
        email,
        country,
        postcode,
        comment,
        updates,
        declaration,
        consent,
        lang,
        text,
        notice,
        second,
        via,
        trap,
    } = form;
    assert_eq!(
        [name, email, country, postcode, comment, updates, declaration, consent, lang, text, notice, second, via, trap],
        ["x"; 14]
    );
}
