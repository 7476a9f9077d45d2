//! The texts of the default theme: each language says the same things, in its own plural forms, quotes and spaces.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use generator::PageKind;
use icu::plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use petition::signing_contract::MESSAGES;

use crate::theme::{LANGUAGES, files, theme};

/// A message as the checks see it.
#[derive(Default)]
struct Message {
    /// The texts between placeables, in every variant, and string literals. A placeable is `\u{fffc}`.
    texts: Vec<String>,
    variables: BTreeSet<String>,
    /// The argument and the keys of each selection.
    selections: Vec<(String, BTreeSet<String>)>,
    references: BTreeSet<String>,
}

const PLACEABLE: char = '\u{fffc}';

fn messages(source: &str) -> BTreeMap<String, Message> {
    let resource = fluent_syntax::parser::parse(source).expect("valid Fluent");
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let mut found = Message::default();
            read(message.value.as_ref().expect("a message has a text"), &mut found);
            let id = message.id.name.to_owned();
            assert!(messages.insert(id, found).is_none(), "`{}` is there twice", message.id.name);
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>, message: &mut Message) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => text.push_str(value),
                InlineExpression::VariableReference { id } => {
                    message.variables.insert(id.name.to_owned());
                    text.push(PLACEABLE);
                }
                InlineExpression::MessageReference { id, .. } => {
                    message.references.insert(id.name.to_owned());
                    text.push(PLACEABLE);
                }
                other => panic!("{other:?} is not used in texts"),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("selects by an argument") };
                message.variables.insert(id.name.to_owned());
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                message.selections.push((id.name.to_owned(), keys.collect()));
                for variant in variants {
                    read(&variant.value, message);
                }
            }
        }
    }
    if !text.is_empty() || pattern.elements.is_empty() {
        message.texts.push(text);
    }
}

fn file(tag: &str) -> String {
    fs::read_to_string(theme().join(format!("i18n/{tag}.ftl"))).unwrap()
}

/// The plural categories of whole numbers: those below a thousand, and those of a million, which only counts reach.
fn categories(tag: &str) -> (BTreeSet<&'static str>, BTreeSet<&'static str>) {
    let locale: icu::locale::Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).unwrap();
    let name = |number: u32| match rules.category_for(number) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    };
    let small: BTreeSet<&str> = (0..1000).map(name).chain(["other"]).collect();
    let all = small.iter().copied().chain([name(1_000_000)]).collect();
    (small, all)
}

/// The quotation marks, apostrophes and marks of abbreviation that each language uses.
const QUOTES: [(&str, &str); 25] = [
    ("ar", "«»"),
    ("bg", "„“"),
    ("cs", "„“"),
    ("da", "”’"),
    ("de", "„“‚‘’"),
    ("el", "«»’"),
    ("en", "“”‘’"),
    ("es", "«»“”"),
    ("fi", "”’"),
    ("fr", "«»’"),
    ("he", "״׳"),
    ("hi", "“”"),
    ("hu", "„”"),
    ("it", "«»’"),
    ("ja", "「」『』"),
    ("nl", "“”‘’"),
    ("pl", "„”"),
    ("pt-BR", "“”"),
    ("pt-PT", "«»“”"),
    ("ro", "„”"),
    ("sk", "„“"),
    ("sv", "”’"),
    ("tr", "“”’"),
    ("uk", "«»’"),
    ("zh-Hans", "“”‘’"),
];

/// Abbreviations that a number or letter follows, after a no-break space.
const ABBREVIATIONS: [&str; 14] = [
    "Art.", "Abs.", " lit.", "čl.", "odst.", "ods.", "písm.", " art.", "(art.", "ust.", "par.", "lett.", "stk.", "n.º",
];

/// Beginnings of words that a language's texts do not use, since they have another word for the same thing: the addressee, the
/// organisation, consent, the mailbox.
const OTHER_WORDS: [(&str, &[&str]); 22] = [
    ("ar", &["المتلقّي", "بصمات"]),
    ("bg", &["Получател", "разшифр"]),
    ("cs", &["Příjemc"]),
    ("da", &["hak ", "privatlivserklæring"]),
    ("de", &["Knopf", "Webseite", "Datenschutzerklärung"]),
    ("el", &["οργάνωσ", "οργανώσ", "αιτήματ"]),
    ("es", &["Acepto", "email"]),
    ("fi", &["kohde", "kohte", "aloittan", " postilaati"]),
    ("fr", &["J’accepte", "courriel", "Destinataire"]),
    ("he", &["דוא״ל", "אימייל"]),
    ("hu", &["továbbad"]),
    ("it", &["Acconsent", "e-mail"]),
    ("ja", &["請願", "私たち"]),
    ("nl", &["optione", "privacybeleid"]),
    ("pl", &["Odbiorca", "Zgadzam"]),
    ("pt-BR", &["Aceito", "ligação", "correio"]),
    ("pt-PT", &["Aceito", "você", " link"]),
    ("ro", &["Destinatar:", "de acord"]),
    ("sk", &["Príjemc"]),
    ("sv", &["brevlåd", "valfri"]),
    ("tr", &["Alıcı", "dilekçe"]),
    ("uk", &["Одержувач", "погоджую"]),
];

const ANY_QUOTE: &str = "\"'`´«»‹›“”„‟‘’‚‛「」『』״׳＂＇";

/// Faults of typography in a text of a language.
fn typography(tag: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let allowed = QUOTES.iter().find(|(language, _)| *language == tag).unwrap().1;
    faults.extend(
        text.chars().filter(|c| ANY_QUOTE.contains(*c) && !allowed.contains(*c)).map(|c| format!("the quote {c}")),
    );
    for doubled in ["..", "。。", "।।", "!!", "??", ",,", "::", "  ", " \u{a0}", "\u{a0} ", "،،", "、、", "()"]
    {
        if text.contains(doubled) {
            faults.push(format!("{doubled:?}"));
        }
    }
    let characters: Vec<char> = text.chars().collect();
    for (before, mark) in characters.iter().zip(characters.iter().skip(1)) {
        let expected = match (tag, mark) {
            ("fr", ':' | '»') => Some('\u{a0}'),
            ("fr", ';' | '!' | '?') => Some('\u{202f}'),
            ("de", '…') => Some('\u{a0}'),
            _ => None,
        };
        match expected {
            Some(space) if *before != space => faults.push(format!("{before:?} before {mark}")),
            // The same mark opens and closes quotations.
            None if *mark == '”' && matches!(tag, "da" | "fi" | "sv") => {}
            None if before.is_whitespace() && ".,:;!?…»”)。，：；！？）、؟،؛।".contains(*mark) => {
                faults.push(format!("{before:?} before {mark}"));
            }
            _ => {}
        }
        if tag == "fr" && *before == '«' && *mark != '\u{a0}' {
            faults.push("« without a no-break space".to_owned());
        }
        let is_ideographic = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
        if matches!(tag, "ja" | "zh-Hans") && is_ideographic(*before) && ",.:;!?()".contains(*mark) {
            faults.push(format!("{mark} after {before}"));
        }
    }
    for abbreviation in ABBREVIATIONS {
        if text.contains(&format!("{abbreviation} ")) {
            faults.push(format!("{abbreviation} that a line can end with"));
        }
    }
    if matches!(tag, "ja" | "zh-Hans") && text.replace("……", "").contains('…') {
        faults.push("… and not ……".to_owned());
    }
    if tag == "hi" && (text.ends_with('.') || text.contains(". ")) {
        faults.push("a full stop and not a danda".to_owned());
    }
    faults
}

/// Words of another register or for another thing, and example addresses that others own.
fn words(tag: &str, text: &str) -> Vec<String> {
    let others = OTHER_WORDS.iter().find(|(language, _)| *language == tag).map_or(&[][..], |(_, words)| *words);
    let mut faults: Vec<String> =
        others.iter().filter(|word| text.contains(**word)).map(|word| format!("the word {word}")).collect();
    if text.matches('@').count() > text.matches("@example.org").count() {
        faults.push("an address outside example.org".to_owned());
    }
    faults
}

/// Everything that is wrong with a language's file.
fn faults(tag: &str, source: &str, english: &BTreeMap<String, Message>) -> Vec<String> {
    let own = messages(source);
    let (small, all) = categories(tag);
    let mut faults = Vec::new();
    for (key, original) in english {
        match own.get(key) {
            None => faults.push(format!("no text `{key}`")),
            Some(message) if message.variables != original.variables || message.references != original.references => {
                faults.push(format!("`{key}` has {:?}, not {:?}", message.variables, original.variables));
            }
            Some(_) => {}
        }
    }
    for (key, message) in &own {
        if !english.contains_key(key) {
            faults.push(format!("`{key}` is unknown"));
        }
        for (argument, keys) in &message.selections {
            let expected = if argument == "count" { &all } else { &small };
            let keys: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
            // Polish and Ukrainian have `other` for fractions only, but Fluent needs it.
            if keys != *expected {
                faults.push(format!("`{key}` has the forms {keys:?}, not {expected:?}"));
            }
        }
        for text in &message.texts {
            let found = typography(tag, text).into_iter().chain(words(tag, text));
            faults.extend(found.map(|fault| format!("`{key}` has {fault}: {text}")));
            if text.trim().is_empty() {
                faults.push(format!("`{key}` is empty"));
            }
        }
    }
    faults
}

#[test]
fn every_language_has_every_text_in_its_own_typography() {
    let english = messages(&file("en"));
    let faults: Vec<String> = LANGUAGES
        .iter()
        .flat_map(|tag| faults(tag, &file(tag), &english).into_iter().map(move |fault| format!("{tag}: {fault}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn faults_of_texts_are_found() {
    let english = messages("a = One { $x }\nb = { $count ->\n    [one] one\n   *[other] { $count }\n}\n");
    let check = |tag: &str, source: &str, expected: &[&str]| {
        let found = faults(tag, source, &english).join("; ");
        for fault in expected {
            assert!(found.contains(fault), "{fault:?} is not in {found:?}");
        }
        assert!(!expected.is_empty() || found.is_empty(), "{found}");
    };
    let plural = "b = { $count ->\n    [one] un\n    [many] { $count } de\n   *[other] { $count }\n}\n";
    check("fr", &format!("a = Un\u{a0}: {{ $x }}\n{plural}"), &[]);
    check("fr", &format!("a = Un : {{ $x }}\n{plural}"), &["' ' before :"]);
    check("fr", &format!("a = Un \"{{ $x }}\"\n{plural}"), &["the quote \""]);
    check("fr", &format!("a = Un « {{ $x }} »\n{plural}"), &["« without", "' ' before »"]);
    check("fr", &format!("{plural}c = d\n"), &["no text `a`", "`c` is unknown"]);
    check(
        "fr",
        "a = Un { $y }\nb = { $count ->\n    [one] un\n   *[other] { $count }\n}\n",
        &["has {\"y\"}", "the forms"],
    );
    check(
        "de",
        "a = Von “{ $x }” ...\nb = { $count ->\n    [one] x\n   *[other] { $count }\n}\n",
        &["the quote ”", "\"..\""],
    );
    check(
        "de",
        &format!("a = Knopf {{ $x }} a@beispiel.org\n{}", plural.replace("    [many] { $count } de\n", "")),
        &["the word Knopf", "outside example.org"],
    );
    check("ja", "a = 送信中… 次.{ $x }\nb = { $count ->\n   *[other] { $count }\n}\n", &["… and not ……", ". after 次"]);
}

/// Every `key="…"` in a template.
fn keys(template: &str) -> impl Iterator<Item = &str> {
    template.split("key=\"").skip(1).filter_map(|rest| rest.split_once('"').map(|(key, _)| key))
}

/// The texts that the generator itself asks for: the titles and descriptions of pages, and keys in its source.
fn from_rust(known: &BTreeMap<String, Message>) -> BTreeSet<String> {
    let name = |kind: PageKind| match kind {
        PageKind::NotFound => "not-found",
        _ => kind.template().trim_end_matches(".html"),
    };
    let of_page = |name: &str| [format!("title-{name}"), format!("title-{name}-page"), format!("description-{name}")];
    let mut used: BTreeSet<String> = PageKind::ALL.into_iter().flat_map(|kind| of_page(name(kind))).collect();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let source: String = files(&source).iter().map(|file| fs::read_to_string(file).unwrap()).collect();
    used.extend(known.keys().filter(|key| source.contains(&format!("\"{key}\""))).cloned());
    used
}

#[test]
fn every_text_of_a_template_exists_and_every_text_is_used() {
    let english = messages(&file("en"));
    let mut used: BTreeSet<String> = MESSAGES.iter().map(|m| format!("signer-{}", m.key.replace('_', "-"))).collect();
    used.extend(english.values().flat_map(|message| message.references.iter().cloned()));
    for entry in ["", "parts", "mail"].map(|folder| theme().join("templates").join(folder)) {
        for file in fs::read_dir(entry).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
            for key in keys(&fs::read_to_string(&file).unwrap()) {
                let is_beginning = key.ends_with('-');
                let found: Vec<&String> =
                    english.keys().filter(|known| *known == key || (is_beginning && known.starts_with(key))).collect();
                assert!(!found.is_empty(), "{}: no text `{key}`", file.display());
                used.extend(found.into_iter().cloned());
            }
        }
    }
    used.extend(from_rust(&english));
    let unused: Vec<&String> = english.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "unused texts: {unused:?}");
}

#[test]
fn every_message_of_the_signer_exists() {
    let english = messages(&file("en"));
    for message in MESSAGES {
        let key = format!("signer-{}", message.key.replace('_', "-"));
        let text = english.get(&key).unwrap_or_else(|| panic!("no text `{key}`"));
        let names: BTreeSet<&str> = text.variables.iter().map(String::as_str).collect();
        assert_eq!(names, message.placeholders.iter().copied().collect(), "{key}");
    }
}

/// The page's script puts numbers into these where the count has risen, and knows no other form of them.
#[test]
fn texts_that_the_script_counts_with_have_one_plural_form() {
    for tag in LANGUAGES {
        let texts = messages(&file(tag));
        for key in ["next-goal", "progress-label", "online-elsewhere"] {
            assert!(texts[key].selections.is_empty(), "`{key}` in `{tag}` has forms");
        }
    }
}

/// A page is called the same in its heading, its title, and the links and buttons that lead to it.
#[test]
fn a_page_has_one_name() {
    let same =
        [("privacy-notice", "privacy-title"), ("mail-confirm-button", "confirm-button"), ("sign-title", "sign-this")];
    let begins = [
        ("title-privacy", "privacy-title"),
        ("poster-privacy", "privacy-title"),
        ("title-petitions", "all-petitions"),
        ("title-check-email", "check-email-title"),
        ("title-confirm", "confirm-title"),
        ("title-signature", "signature-title"),
        ("title-withdrawn", "withdrawn-title"),
        ("title-confirmed", "thanks-title"),
    ];
    for tag in LANGUAGES {
        let texts = messages(&file(tag));
        let text = |key: &str| texts[key].texts[0].as_str();
        for (one, other) in same {
            assert_eq!(text(one), text(other), "{tag}: {one}");
        }
        for (title, heading) in begins {
            assert!(text(title).starts_with(text(heading)), "{tag}: {title}");
        }
    }
}
