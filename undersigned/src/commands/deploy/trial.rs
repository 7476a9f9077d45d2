//! A signature from the form to the mail server, which is removed again.

use std::time::{Duration, Instant};

use http::Request;
use jiff::Timestamp;
use petition::FormField;
use petition::email::EmailAddress;
use petition::index::Entry;
use petition::slug::Slug;
use publisher::{HttpClient, HttpFailure};
use reader::content::Site;
use signer::staff::{self, FoundSignature};
use signer::{Key, Store};

use super::finding::Check;
use super::stack::Stack;
use crate::commands::signatures;
use crate::exit::Failure;

const NAME: &str = "signing";
/// SES accepts emails to it, even in the sandbox, and delivers them to no one
/// (docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html).
const ADDRESS: &str = "success@simulator.amazonses.com";
/// Pause between two looks at the signature.
const PAUSE: Duration = Duration::from_secs(1);

/// Signs, waits until the email has been accepted, and erases the signature.
pub(super) async fn check_signing(
    http: &HttpClient,
    store: &Store,
    stack: &Stack,
    settings: &Site,
    id: &Slug,
    wait: u64,
) -> Result<Check, Failure> {
    let identity = signatures::identity_of_environment()?;
    let Some(petition) = store.petition(id).await? else {
        return Ok(Check::missing(NAME, format!("`{id}` is not registered"), "publish it, or name another petition"));
    };
    let entry = petition.entry.clone();
    if !petition.is_open(Timestamp::now()) {
        return Ok(Check::missing(NAME, format!("`{id}` is not open"), "name a petition that is open"));
    }
    if !entry.signing.confirm_by_email {
        let todo = "name a petition that confirms by email";
        return Ok(Check::missing(NAME, format!("`{id}` counts signatures at once, this one, too"), todo));
    }
    // Of a try that was interrupted.
    erase(store, &identity, id).await?;
    let url = format!("{}/petitions/{id}/signatures", stack.api_url(settings));
    let posted = post(http, &url, &entry).await;
    let check = match posted {
        Ok(status) if (200..400).contains(&status) => wait_for_mail(store, &identity, id, wait).await?,
        Ok(status) => Check::missing(NAME, format!("{url} answered with {status}"), "see the log of the signer"),
        Err(error) => Check::missing(NAME, format!("{url}: {error}"), "see the checks above"),
    };
    erase(store, &identity, id).await?;
    Ok(check)
}

/// Posts the form as the page does. Returns the status.
async fn post(http: &HttpClient, url: &str, entry: &Entry) -> Result<u16, HttpFailure> {
    let text = entry.texts.iter().next();
    let language = text.map(|(language, _)| language).ok_or(HttpFailure::Invalid)?;
    let hash =
        |hashes: Option<&petition::text::TextHash>| hashes.map(|hash| hash.as_str().to_owned()).unwrap_or_default();
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.append_pair("name", "Deploy Check").append_pair("email", ADDRESS);
    form.append_pair("lang", language.as_str());
    form.append_pair("text", &hash(text.map(|(_, text)| &text.hash)));
    form.append_pair("notice", &hash(entry.signing.notice.get(language)));
    form.append_pair("consent", &hash(entry.signing.consent.get(language)));
    form.append_pair("declaration", "on");
    for field in &entry.signing.required {
        let value = match field {
            FormField::Country => "DE",
            FormField::Postcode => "10115",
            FormField::Comment => "Test",
            FormField::Updates => "on",
        };
        form.append_pair(field.as_str(), value);
    }
    let request = Request::post(url).header("content-type", "application/x-www-form-urlencoded").body(form.finish());
    Ok(http.send(request.map_err(|_| HttpFailure::Invalid)?).await?.status().as_u16())
}

/// Looks at the signature until its email has been accepted.
async fn wait_for_mail(store: &Store, identity: &Key, id: &Slug, wait: u64) -> Result<Check, Failure> {
    let started = Instant::now();
    loop {
        let Some(signature) = find(store, identity, id).await? else {
            let todo = "compare UNDERSIGNED_IDENTITY with the secret of the deployment";
            return Ok(Check::missing(NAME, format!("`{id}` took the form, but the signature is not found"), todo));
        };
        let record = signature.record(&[], Timestamp::now().as_second());
        if record.mails_accepted > 0 {
            let seconds = started.elapsed().as_secs();
            return Ok(Check::ok(NAME, format!("`{id}` was signed, and SES took the email after {seconds} s")));
        }
        if started.elapsed().as_secs() >= wait {
            let found = format!("`{id}` was signed, but its email was not accepted ({} tries)", record.mail_tries);
            return Ok(Check::missing(NAME, found, "see the log of the mailer, and its secrets"));
        }
        tokio::time::sleep(PAUSE).await;
    }
}

async fn find(store: &Store, identity: &Key, id: &Slug) -> Result<Option<FoundSignature>, Failure> {
    let email = EmailAddress::parse(ADDRESS).ok_or_else(|| Failure::Usage(format!("{ADDRESS} is no address")))?;
    let findings = staff::find(store, identity, &email).await?;
    Ok(findings.signatures.into_iter().find(|signature| signature.petition == *id))
}

async fn erase(store: &Store, identity: &Key, id: &Slug) -> Result<(), Failure> {
    if let Some(signature) = find(store, identity, id).await? {
        staff::erase(store, &signature, Timestamp::now().as_second()).await?;
    }
    Ok(())
}
