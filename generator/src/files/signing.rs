//! The signer's messages and emails in each language, and the check of the slots that it fills.

use std::collections::BTreeMap;

use petition::language::Language;
use petition::sign_form::COUNTRIES;
use petition::signing_contract::{FilledPage, MAIL_PLACEHOLDERS, MESSAGES, MailKind, Messages};
use tera::Context;

use crate::output::OutputFile;
use crate::snapshot::Renderer;
use reader::diagnostic::{Diagnostic, Diagnostics, THEME};

/// `signing/<lang>/messages.json` and `signing/<lang>/mail/` of a language.
pub(crate) fn files(
    renderer: &Renderer<'_>,
    language: &Language,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<OutputFile>, tera::Error> {
    let mut files = Vec::new();
    let messages = messages(renderer, language)?;
    let json = serde_json::to_string(&messages).expect("messages are texts");
    files.push(OutputFile::text(format!("signing/{}/messages.json", language.segment()), json));
    for kind in MailKind::ALL {
        for ending in ["txt", "html"] {
            files.push(mail(renderer, language, kind, ending, diagnostics)?);
        }
    }
    Ok(files)
}

fn messages(renderer: &Renderer<'_>, language: &Language) -> Result<Messages, tera::Error> {
    let theme = renderer.theme(language);
    let mut texts = BTreeMap::new();
    for message in MESSAGES {
        let key = format!("signer-{}", message.key.replace('_', "-"));
        let literal: Vec<String> = message.placeholders.iter().map(|name| format!("{{{name}}}")).collect();
        let arguments: Vec<(&str, &str)> =
            message.placeholders.iter().copied().zip(literal.iter().map(String::as_str)).collect();
        let text = theme.texts().text(&key, &arguments).map_err(tera::Error::message)?;
        if let Some(lost) = literal.iter().find(|placeholder| !text.contains(placeholder.as_str())) {
            return Err(tera::Error::message(format!("the text `{key}` in `{language}` does not use `{lost}`")));
        }
        texts.insert(message.key.to_owned(), text);
    }
    Ok(Messages {
        language: language.clone(),
        direction: language.direction(),
        messages: texts,
        dates: theme.locale().date_patterns(),
        first_day: theme.locale().first_day().map(str::to_owned),
        digits: theme.locale().digits(),
        countries: COUNTRIES.iter().map(|code| ((*code).to_owned(), theme.locale().country(code))).collect(),
    })
}

fn mail(
    renderer: &Renderer<'_>,
    language: &Language,
    kind: MailKind,
    ending: &str,
    diagnostics: &mut Diagnostics,
) -> Result<OutputFile, tera::Error> {
    let template = format!("mail/{}.{ending}", kind.as_str());
    let mut context = Context::new();
    context.insert_value("site", renderer.site(language).site.clone());
    let text = renderer.theme(language).render(&template, &context)?;
    for placeholder in kind.placeholders_required() {
        debug_assert!(MAIL_PLACEHOLDERS.contains(placeholder));
        if !text.contains(&format!("{{{placeholder}}}")) {
            let message = format!("the mail lacks the placeholder `{{{placeholder}}}`");
            let help = format!("write `{{{{ \"{{{placeholder}}}\" }}}}` where it belongs; the signer fills it");
            diagnostics.push(Diagnostic::new(THEME, renderer.template_path(&template), message).help(help));
        }
    }
    let path = format!("signing/{}/mail/{}.{ending}", language.segment(), kind.as_str());
    Ok(OutputFile::text(path, text))
}

/// Reports missing slots of a page that the signer fills.
pub(crate) fn check_slots(page: FilledPage, html: &str, template: &std::path::Path, diagnostics: &mut Diagnostics) {
    for slot in page.slots_required() {
        if !html.contains(slot) {
            let message = format!("the page has no slot `{slot}`, which the signer fills");
            let help =
                "see petition/src/signing_contract.rs for all slots; the default theme's template shows them in use";
            diagnostics.push(Diagnostic::new(THEME, template, message).help(help));
        }
    }
}
