//! Warnings about the settings that the privacy notice is made from.

use petition::PetitionStatus;
use reader::content::{Content, Site, is_in_eea};
use reader::diagnostic::{Diagnostics, INCOMPLETE_NOTICE, NO_CONTROLLER};

use crate::pages::aws_country;
use crate::theme::{Part, Theme};

/// Warns about what a privacy notice lacks, once there are open petitions (GDPR, Article 13(1)(a), (e), (f) and 12(1)).
pub(super) fn warn(content: &Content, theme: &Theme, diagnostics: &mut Diagnostics) {
    let is_open = content.petitions.values().any(|petition| petition.main.status == PetitionStatus::Open);
    if is_open && !theme.absent().contains(&Part::Signing) {
        warn_about_controller(&content.site, diagnostics);
        warn_about_notice(&content.site, diagnostics);
    }
}

fn warn_about_controller(site: &Site, diagnostics: &mut Diagnostics) {
    let (message, help) = match &site.controller {
        None => (
            "open petitions, but `site.yaml` does not say who is responsible for signers' data",
            "add `controller: { name: \"Our group\", contact: privacy@example.org }`",
        ),
        Some(controller) if controller.contact.is_none() => (
            "`controller` has no `contact`, at which signers can exercise their rights",
            "add an email address or a URL, such as `contact: privacy@example.org`",
        ),
        Some(_) => return,
    };
    let span = site.spans.controller.as_ref();
    diagnostics.push(site.spans.report(NO_CONTROLLER, message, span).help(help));
}

fn warn_about_notice(site: &Site, diagnostics: &mut Diagnostics) {
    let (privacy, span) = (&site.privacy, site.spans.privacy.as_ref());
    let mut missing = Vec::new();
    if privacy.processors.is_empty() && aws_country(&site.aws).is_none() {
        missing.push("`processors`, who hosts the site and sends its emails, and where");
    }
    if privacy.authority.is_none() {
        missing.push("`authority`, to which people can complain");
    }
    if privacy.updated.is_none() {
        missing.push("`updated`, its date");
    }
    if !missing.is_empty() {
        let message = format!("the privacy notice lacks {}", missing.join("; "));
        diagnostics.push(site.spans.report(INCOMPLETE_NOTICE, message, span).help("add them below `privacy:`"));
    }
    for processor in &privacy.processors {
        if processor.safeguard.is_none() && !is_in_eea(&processor.country) {
            let message = format!("`{}` is outside the European Economic Area, without a `safeguard`", processor.name);
            let help = "say what protects the data there, such as `safeguard: standard contractual clauses`";
            diagnostics.push(site.spans.report(INCOMPLETE_NOTICE, message, span).help(help));
        }
    }
}
