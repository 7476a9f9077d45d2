//! `undersigned signatures show` and `erase`: requests for access and for erasure.

use std::io::{self, BufRead, IsTerminal, Read};

use jiff::Timestamp;
use petition::email::EmailAddress;
use petition::slug::Slug;
use serde_json::json;
use signer::staff::{
    self, AttemptRecord, Erasure, Findings, FoundSignature, PersonalData, PrivateKey, RowRecord, SignatureRecord,
};
use signer::{Key, Store};

use super::arguments::{confirm, petition, read_keys, signatures};
use crate::cli::{EraseArgs, PersonArgs, ShowArgs, ShowFormat};
use crate::exit::{CommandResult, Failure};
use crate::terminal::Terminal;

/// Prints what is stored about the people of a mailbox.
pub(super) async fn show(store: &Store, identity: &Key, show: &ShowArgs, terminal: &Terminal) -> CommandResult {
    let email = address(&show.person.email, terminal)?;
    let keys = read_keys(&show.person.key)?;
    let findings = find(store, identity, &email, &show.person, &keys).await?;
    let now = Timestamp::now().as_second();
    let records: Vec<SignatureRecord> =
        findings.signatures.iter().map(|signature| signature.record(&keys, now)).collect();
    let sheets: Vec<RowRecord> = findings.sheets.iter().map(|row| row.record(&keys)).collect();
    match show.format {
        ShowFormat::Json => {
            let answer = json!({
                "email": email.to_address(),
                "signatures": records,
                "sheets": sheets,
                "past_retention": findings.unknowable,
            });
            terminal.result(format_args!("{answer:#}"));
        }
        ShowFormat::Human => {
            records.iter().for_each(|record| terminal.result(human(record)));
            sheets.iter().for_each(|row| terminal.result(human_row(row)));
            print_unknowable(&findings, terminal);
            if records.is_empty() && sheets.is_empty() {
                terminal.result("no petition has a signature of this address");
            }
        }
    }
    let sealed = records.iter().flat_map(|record| &record.attempts).filter(|attempt| attempt.data.is_none()).count();
    let sealed = sealed + sheets.iter().filter(|row| row.is_named && row.data.is_none()).count();
    if !keys.is_empty() && sealed > 0 {
        terminal.status(format_args!("not decrypted with these keys: {}", signatures(sealed)));
    }
    if !records.is_empty() || !sheets.is_empty() {
        terminal.status(format_args!("Send this to {} only.", email.to_address()));
    }
    Ok(())
}

/// Erases the signatures of a person, after asking.
pub(super) async fn erase(store: &Store, identity: &Key, erase: &EraseArgs, terminal: &Terminal) -> CommandResult {
    let email = address(&erase.person.email, terminal)?;
    let keys = read_keys(&erase.person.key)?;
    let mut findings = find(store, identity, &email, &erase.person, &keys).await?;
    findings.signatures.retain(FoundSignature::is_present);
    print_unknowable(&findings, terminal);
    if findings.signatures.is_empty() && findings.sheets.is_empty() {
        terminal.result("no data is stored for this address");
        return Ok(());
    }
    let now = Timestamp::now().as_second();
    for signature in &findings.signatures {
        let record = signature.record(&keys, now);
        terminal.status(format_args!("{} (slot {}): {}", record.petition, record.slot, record.state));
    }
    for row in &findings.sheets {
        let record = row.record(&keys);
        terminal.status(format_args!("{} (paper, batch {}, line {})", record.petition, record.batch, record.line));
    }
    check_choice(&findings, erase)?;
    if erase.dry_run {
        return Ok(());
    }
    let found = findings.signatures.len() + findings.sheets.len();
    if !erase.yes && !confirm(&format!("Erase {}?", signatures(found)), "erase")? {
        terminal.status("nothing was erased");
        return Ok(());
    }
    for signature in &findings.signatures {
        match staff::erase(store, signature, now).await? {
            Erasure::Withdrawn => terminal.result(format_args!("withdrawn from {}", signature.petition)),
            Erasure::Deleted => terminal.result(format_args!("deleted, unconfirmed, from {}", signature.petition)),
            Erasure::Nothing => {}
        }
    }
    let rows = staff::erase_rows(store, &findings.sheets, now).await?;
    if rows > 0 {
        terminal.result(format_args!("{} on paper erased; cross out the lines on the sheets, too", signatures(rows)));
    }
    Ok(())
}

/// The signatures that the arguments choose.
async fn find(
    store: &Store,
    identity: &Key,
    email: &EmailAddress,
    person: &PersonArgs,
    keys: &[PrivateKey],
) -> Result<Findings, Failure> {
    let mut findings = staff::find(store, identity, email).await?;
    if let Some(petition) = &person.petition {
        self::petition(store, petition).await?;
        findings.signatures.retain(|signature| signature.petition == *petition);
        findings.sheets.retain(|row| row.petition == *petition);
        findings.unknowable.retain(|id| id == petition);
    }
    if let Some(slot) = person.slot {
        findings.signatures.retain(|signature| signature.slot.number() == slot);
        // Whichever person of the mailbox was on a sheet, it is not the second one online.
        findings.sheets.retain(|_| slot == 0);
    }
    if let Some(name) = &person.name {
        findings.signatures.retain(|signature| signature.has_name(name, keys));
        findings.sheets.retain(|row| row.has_name(name, keys));
    }
    Ok(findings)
}

/// Refuses to erase a person who may not have asked for it.
fn check_choice(findings: &Findings, erase: &EraseArgs) -> CommandResult {
    if erase.both || erase.person.name.is_some() {
        return Ok(());
    }
    let found = &findings.signatures;
    let are_two = found.iter().any(|one| found.iter().any(|two| one.petition == two.petition && one.slot != two.slot));
    let message = if erase.person.slot.is_some() && found.iter().any(|one| one.petition != found[0].petition) {
        "who signed first can differ between petitions: \
         add `--petition ID`, or use `--name NAME --key FILE` instead of `--slot`"
    } else if are_two {
        "two people signed with this address: \
         add `--name NAME --key FILE`, or `--slot 0|1` and `--petition ID`, or `--both`"
    } else {
        return Ok(());
    };
    Err(Failure::Usage(message.to_owned()))
}

fn print_unknowable(findings: &Findings, terminal: &Terminal) {
    for id in &findings.unknowable {
        terminal.status(format_args!(
            "{id}: its data has been deleted because its retention period is over; nothing refers to a person"
        ));
    }
}

/// The given address, or the first line of standard input for `-`, which is asked for on a terminal.
fn address(given: &str, terminal: &Terminal) -> Result<EmailAddress, Failure> {
    let mut text = given.to_owned();
    if given == "-" {
        let input = io::stdin().lock();
        if input.is_terminal() {
            terminal.status("Type the email address, then press Enter:");
        }
        text.clear();
        input.take(1024).read_line(&mut text).map_err(|error| Failure::machine("reading standard input", error))?;
    }
    EmailAddress::parse(text.trim()).ok_or_else(|| Failure::Usage("not a valid email address".to_owned()))
}

/// A signature as lines of names and values.
fn human(record: &SignatureRecord) -> String {
    let mut lines = vec![
        ("title", record.title.clone()),
        ("URL", record.url.clone()),
        ("slot", record.slot.to_string()),
        ("state", record.state.to_owned()),
    ];
    let times = [
        ("confirmed at", &record.confirmed_at),
        ("withdrawn at", &record.withdrawn_at),
        ("updates turned off at", &record.updates_off_at),
        ("deleted at", &record.expires_at),
    ];
    lines.extend(times.into_iter().filter_map(|(name, time)| Some((name, time.clone()?))));
    lines.push(("emails accepted", record.mails_accepted.to_string()));
    if record.mail_tries > 0 {
        lines.push(("failed tries since then", record.mail_tries.to_string()));
    }
    if !record.mails_due.is_empty() {
        lines.push(("emails due", record.mails_due.join(", ")));
    }
    for mail in &record.mails {
        let (at, id) = (mail.at.as_deref().unwrap_or_default(), mail.id_hash.as_deref().unwrap_or("none"));
        lines.push((
            "email",
            format!("{} {} at {at}, tries: {}, hash of its id: {id}", mail.kind, mail.outcome, mail.tries),
        ));
    }
    for attempt in &record.attempts {
        add_attempt(&mut lines, attempt);
    }
    paragraph(&record.petition, lines)
}

/// A row of a sheet as lines of names and values.
fn human_row(record: &RowRecord) -> String {
    let mut lines = vec![
        ("URL", record.url.clone()),
        ("state", "paper".to_owned()),
        ("batch", record.batch.clone()),
        ("line", record.line.to_string()),
        ("collected", format!("{}, {}", record.source, record.date)),
        ("text", record.text.clone()),
    ];
    lines.extend(record.imported_at.clone().map(|at| ("imported at", at)));
    if let Some(data) = &record.data {
        add_data(&mut lines, data);
        lines.extend(data.country.clone().map(|country| ("country", country)));
    }
    paragraph(&record.petition, lines)
}

fn paragraph(petition: &Slug, lines: Vec<(&str, String)>) -> String {
    let mut text = format!("{petition}\n");
    for (name, value) in lines {
        text.push_str(&format!("  {name}: {}\n", value.replace('\n', "\n    ")));
    }
    text
}

fn add_attempt(lines: &mut Vec<(&'static str, String)>, attempt: &AttemptRecord) {
    let yes_or_no = |is: bool| if is { "yes" } else { "no" }.to_owned();
    let mut push = |name, value: &Option<String>| lines.extend(value.clone().map(|value| (name, value)));
    push("signed at", &attempt.signed_at);
    push("text", &Some(attempt.text.clone()));
    push("privacy notice", &Some(attempt.notice.clone()));
    push("consent", &Some(attempt.consent.clone()));
    push("language", &Some(attempt.lang.clone()));
    push("country", &attempt.country);
    push("updates", &Some(yes_or_no(attempt.updates)));
    if let Some(data) = &attempt.data {
        add_data(lines, data);
        lines.push(("declaration", yes_or_no(data.declared)));
    }
}

fn add_data(lines: &mut Vec<(&'static str, String)>, data: &PersonalData) {
    lines.push(("name", data.name.clone()));
    for (name, value) in
        [("email", Some(&data.email)), ("postcode", data.postcode.as_ref()), ("comment", data.comment.as_ref())]
    {
        lines.extend(value.filter(|value| !value.is_empty()).map(|value| (name, value.clone())));
    }
}
