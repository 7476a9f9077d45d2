//! The published site: that it is there, with its headers, and that it is the one that the signer knows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use http::{HeaderMap, Request, Response};
use jiff::Timestamp;
use petition::index::{Entry, Index};
use publisher::{HttpClient, HttpFailure};
use reader::content::Site;
use signer::Store;

use super::finding::Check;
use super::stack::Stack;

/// Checks the pages, the API and the registered petitions.
pub(super) async fn check_pages(http: &HttpClient, store: &Store, stack: &Stack, settings: &Site) -> Vec<Check> {
    let url = stack.site_url();
    let mut checks = vec![check_page(http, stack, "pages", url, "index.html").await];
    let index = match get(http, &format!("{url}petitions.json")).await {
        Ok(response) if response.status() == 200 => serde_json::from_slice::<Index>(response.body()).ok(),
        _ => None,
    };
    let Some(index) = index else {
        let todo = "run `undersigned publish` with the outputs `Bucket` and `ContentBucket`";
        checks.push(Check::missing("index", format!("{url}petitions.json is no index"), todo));
        checks.push(check_api(http, &stack.api_url(settings)).await);
        return checks;
    };
    if let Some(entry) = index.petitions.first() {
        let embed = format!("{url}petitions/{}/embed/", entry.slug);
        checks.push(check_page(http, stack, "embed", &embed, "petitions/x/embed/index.html").await);
    }
    checks.push(check_api(http, &stack.api_url(settings)).await);
    checks.push(check_index(store, &index).await);
    checks.push(check_keys(&index));
    checks
}

pub(super) async fn get(http: &HttpClient, url: &str) -> Result<Response<Vec<u8>>, HttpFailure> {
    let request = Request::get(url).header("accept", "*/*").body(String::new());
    http.send(request.map_err(|_| HttpFailure::Invalid)?).await
}

/// Whether a page is there, with the headers of the file `path`.
async fn check_page(http: &HttpClient, stack: &Stack, name: &'static str, url: &str, path: &str) -> Check {
    let response = match get(http, url).await {
        Ok(response) => response,
        Err(error) => {
            let todo = "wait until the distribution is deployed and DNS leads to it";
            return Check::missing(name, format!("{url}: {error}"), todo);
        }
    };
    if response.status() != 200 {
        let found = format!("{url} answers with {}", response.status().as_u16());
        return Check::missing(name, found, "run `undersigned publish` with the outputs `Bucket` and `ContentBucket`");
    }
    let wrong = wrong_headers(response.headers(), path, stack.parameter("SignerOrigin"));
    if wrong.is_empty() {
        return Check::ok(name, format!("{url} answers, with the headers of `_headers`"));
    }
    let found = format!("{url} answers with other headers than `_headers`: {}", wrong.join(", "));
    Check::missing(name, found, "deploy the template of this release, and remove what changes headers on the way")
}

/// The names of the headers that are not as the site's file at `path` has to have them.
fn wrong_headers(headers: &HeaderMap, path: &str, signer: &str) -> Vec<String> {
    let mut expected: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (name, value) in generator::headers::for_path(Path::new(path)) {
        let is_page = name != "Cache-Control";
        is_page.then(|| expected.entry(name).or_default().extend(directives(&value)));
    }
    if !signer.is_empty() {
        let policy = expected.entry("Content-Security-Policy").or_default();
        *policy = std::mem::take(policy)
            .into_iter()
            .map(|directive| match directive.split(' ').next() {
                Some("connect-src" | "form-action") => format!("{directive} {signer}"),
                _ => directive,
            })
            .collect();
    }
    let found = |name: &str| -> BTreeSet<String> {
        let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
        values.flat_map(|value| directives(value).collect::<Vec<_>>()).collect()
    };
    let wrong = expected.into_iter().filter(|(name, value)| found(name) != *value);
    wrong.map(|(name, _)| name.to_owned()).collect()
}

/// The parts of a value, since two policies are one policy of both.
fn directives(value: &str) -> impl Iterator<Item = String> {
    let parts = value.split([';', ',']).map(|part| part.split_whitespace().collect::<Vec<_>>().join(" "));
    parts.filter(|part| !part.is_empty())
}

/// Whether the signer answers through the site's domain.
async fn check_api(http: &HttpClient, api: &str) -> Check {
    let url = format!("{api}/health");
    match get(http, &url).await {
        Err(error) => Check::missing("signer", format!("{url}: {error}"), "wait until the distribution is deployed"),
        Ok(response) => match response.status().as_u16() {
            200 => Check::ok("signer", format!("{url} answers")),
            403 | 404 => Check::missing(
                "signer",
                format!("{url} is not found"),
                "compare SitePath with SiteUrl, and deploy with the `origin` secret that CloudFront sends",
            ),
            status => {
                let todo = "see the log of the signer: its secrets, its role or DynamoDB";
                Check::missing("signer", format!("{url} answers with {status}"), todo)
            }
        },
    }
}

/// Whether the signer knows the petitions as they are published.
async fn check_index(store: &Store, index: &Index) -> Check {
    let registered = match (store.petitions().await, store.site().await) {
        (Ok(petitions), Ok(site)) => (petitions, site),
        (Err(error), _) | (_, Err(error)) => {
            return Check {
                todo: Some("attach the policy `Operator`".to_owned()),
                ..Check::unknown("index", error.to_string())
            };
        }
    };
    let (petitions, site) = registered;
    let uncounted = |entry: &Entry| Entry { count: None, ..entry.clone() };
    let published: BTreeMap<_, _> = index.petitions.iter().map(|entry| (&entry.id, uncounted(entry))).collect();
    let mut wrong: Vec<&str> = Vec::new();
    for (id, entry) in &published {
        if petitions.iter().all(|petition| petition.retired || petition.entry != *entry) {
            wrong.push(id.as_str());
        }
    }
    let now = Timestamp::now();
    let forgotten =
        petitions.iter().filter(|petition| petition.is_open(now) && !published.contains_key(&petition.entry.id));
    wrong.extend(forgotten.map(|petition| petition.entry.id.as_str()));
    if site.as_ref() != Some(&index.site) {
        wrong.push("the site's settings");
    }
    if wrong.is_empty() {
        let number = published.len();
        return Check::ok("index", format!("the signer knows what is published ({number})"));
    }
    let found = format!("the signer knows other versions than those published of {}", wrong.join(", "));
    Check::missing("index", found, "publish again, from the newest content")
}

/// Whether losing one private key would lose what people entered.
fn check_keys(index: &Index) -> Check {
    let now = Timestamp::now();
    let open = || index.petitions.iter().filter(|entry| entry.is_open(now));
    let ids = |least: usize| -> Vec<&str> {
        open().filter(|entry| entry.signing.recipients.len() < least).map(|entry| entry.id.as_str()).collect()
    };
    let (none, single) = (ids(1), ids(2));
    if !none.is_empty() {
        let todo = "run `undersigned keys new`, and write the public key into the organisation's file";
        return Check::missing("keys", format!("no `recipient`: {}", none.join(", ")), todo);
    }
    if !single.is_empty() {
        let found = format!("a single `recipient`: {}", single.join(", "));
        return Check::warning("keys", found, "add a second public key, whose private key is kept elsewhere");
    }
    Check::ok("keys", "each open petition encrypts to two keys or more")
}
