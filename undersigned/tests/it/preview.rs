//! From end to end: sign, open the email, confirm, refresh, and see the count rise.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::thread;

use crate::site::{NOW, Preview, Site};

const PETITION: &str = "keep-elm-street-library-open";
/// The number of its paper signatures.
const ON_PAPER: u64 = 80;

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) location: String,
    pub(crate) body: String,
}

pub(crate) fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into()
}

impl Preview {
    pub(crate) fn url(&self, path: &str) -> String {
        if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) }
    }

    pub(crate) fn get(&self, path: &str) -> Answer {
        answer(agent().get(self.url(path)).header("Accept", "text/html").call().unwrap())
    }

    pub(crate) fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        answer(agent().post(self.url(path)).header("Accept", "text/html").send_form(form.iter().copied()).unwrap())
    }

    /// Signs as the form of the page does, hidden fields included.
    pub(crate) fn sign(&self, name: &str, email: &str) -> Answer {
        self.sign_with(name, email, "K1A 0B1")
    }

    pub(crate) fn sign_with(&self, name: &str, email: &str, postcode: &str) -> Answer {
        let page = self.get(&format!("/petitions/{PETITION}/")).body;
        self.post_form_of(&page, name, email, postcode)
    }

    /// The same with a page that was read before.
    pub(crate) fn sign_on(&self, page: &str, name: &str, email: &str) -> Answer {
        self.post_form_of(page, name, email, "K1A 0B1")
    }

    fn post_form_of(&self, page: &str, name: &str, email: &str, postcode: &str) -> Answer {
        let [text, notice, consent] =
            ["text", "notice", "consent"].map(|name| attribute_of(page, &format!(r#"input[name="{name}"]"#), "value"));
        let second = attributes_of(page, r#"input[name="second"]"#, "value").pop().unwrap_or_default();
        let form = [
            ("name", name),
            ("email", email),
            ("country", "CA"),
            ("postcode", postcode),
            ("lang", "en"),
            ("text", &text),
            ("notice", &notice),
            ("consent", &consent),
            ("second", &second),
        ];
        self.post(&format!("/api/petitions/{PETITION}/signatures"), &form)
    }

    /// The confirm links of all emails, once `count` emails have arrived.
    pub(crate) fn confirm_links(&self, count: usize) -> Vec<String> {
        self.links("confirm", count)
    }

    /// The links of a kind in all emails, once `count` emails have arrived.
    pub(crate) fn links(&self, kind: &str, count: usize) -> Vec<String> {
        let path = format!("/api/{kind}/");
        loop {
            let inbox = self.get("/_preview/inbox/").body;
            let mails: Vec<String> = attributes_of(&inbox, "ol a", "href");
            if mails.len() >= count {
                let links = mails.iter().flat_map(|mail| attributes_of(&self.get(mail).body, "a", "href"));
                return links.filter(|link| link.contains(&path)).collect();
            }
            thread::yield_now();
        }
    }
}

pub(crate) fn answer(mut response: ureq::http::Response<ureq::Body>) -> Answer {
    let location = response.headers().get("location").map(|value| value.to_str().unwrap().to_owned());
    Answer {
        status: response.status().as_u16(),
        location: location.unwrap_or_default(),
        body: response.body_mut().read_to_string().unwrap(),
    }
}

pub(crate) fn attributes_of(html: &str, selector: &str, attribute: &str) -> Vec<String> {
    let document = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(selector).unwrap();
    document.select(&selector).filter_map(|element| element.attr(attribute)).map(str::to_owned).collect()
}

pub(crate) fn attribute_of(html: &str, selector: &str, attribute: &str) -> String {
    attributes_of(html, selector, attribute).into_iter().next().unwrap_or_else(|| panic!("no {selector} in {html}"))
}

fn json(site: &Site, path: &str) -> serde_json::Value {
    serde_json::from_str(&site.read(path)).unwrap()
}

/// The number in the count file in `site/`.
fn online(site: &Site) -> u64 {
    json(site, &format!("site/petitions/{PETITION}/count.json"))["online"].as_u64().unwrap()
}

#[test]
fn a_visitor_without_javascript_signs_confirms_and_is_counted_everywhere() {
    let site = Site::example();
    let preview = site.serve(&[]);

    let signed = preview.sign("Ada Example", "ada@example.org");
    assert_eq!(signed.status, 303, "{}", signed.body);
    let check_email = preview.get(&signed.location);
    assert!(check_email.body.contains("ada@example.org"), "{}", check_email.body);

    let link = preview.confirm_links(1).remove(0);
    let confirm = preview.get(&link);
    assert_eq!(confirm.status, 200);
    assert!(confirm.body.contains("Ada Example"), "{}", confirm.body);
    site.ok(&["refresh"]);
    assert_eq!(online(&site), 0, "only POST confirms, since mail scanners follow links");

    let action = attribute_of(&confirm.body, "form[data-action=confirm]", "action");
    let confirmed = preview.post(&action, &[("action", "confirm")]);
    assert_eq!(confirmed.status, 303, "{}", confirmed.body);
    assert!(confirmed.location.ends_with(&format!("/petitions/{PETITION}/confirmed/")), "{}", confirmed.location);
    assert_eq!(preview.get(&confirmed.location).status, 200);
    assert_eq!(preview.post(&action, &[("action", "confirm")]).status, 303, "a second click gets the same response");

    site.ok(&["refresh"]);
    assert_eq!(online(&site), 1);
    let index = json(&site, "site/petitions.json");
    let entry = index["petitions"].as_array().unwrap().iter().find(|entry| entry["id"] == PETITION).unwrap();
    assert_eq!(entry["count"]["signatures"], ON_PAPER + 1);
    for page in ["petitions/keep-elm-street-library-open/", "petitions/", "organisations/exampleton-neighbours/"] {
        for html in [site.read(&format!("site/{page}index.html")), preview.get(&format!("/{page}")).body] {
            // The organisation's sum: 81 of this petition and 312 of its victory.
            assert!(html.contains("81") && (!page.starts_with("organisations") || html.contains("393")), "{page}");
        }
    }
}

#[test]
fn two_hundred_concurrent_signatures_with_fifty_duplicates_count_as_one_hundred_and_fifty() {
    let site = Site::example();
    let preview = site.serve(&[]);
    thread::scope(|scope| {
        for signer in 0..200 {
            let (preview, person) = (&preview, signer % 150);
            scope.spawn(move || {
                let answer = preview.sign("One of many", &format!("person{person}@example.org"));
                assert_eq!(answer.status, 303, "{}", answer.body);
            });
        }
    });
    // A duplicate of a pending signature sends its own email, so everyone gets at least one.
    let links = preview.confirm_links(150);
    thread::scope(|scope| {
        for link in &links {
            let preview = &preview;
            scope.spawn(move || {
                let confirmed = preview.post(link, &[("action", "confirm")]);
                assert!(matches!(confirmed.status, 303 | 410), "{}: {}", confirmed.status, confirmed.body);
            });
        }
    });
    // More emails for duplicates may have arrived.
    for link in preview.confirm_links(150) {
        preview.post(&link, &[("action", "confirm")]);
    }
    site.ok(&["refresh"]);
    assert_eq!(online(&site), 150);

    drop(preview);
    std::fs::remove_file(site.root().join(".undersigned/counts.json")).unwrap();
    site.ok(&["refresh"]);
    assert_eq!(online(&site), 150, "after the preview was killed");
    let _restarted = site.serve(&[]);
    site.ok(&["refresh"]);
    assert_eq!(online(&site), 150, "after it was restarted");
}

#[test]
fn the_browser_reloads_after_each_change_and_shows_errors() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let path = "content/petitions/a-night-bus-for-exampleton/index.md";
    let page = "/petitions/a-night-bus-for-exampleton/";
    let events = agent().get(preview.url("/_preview/events")).call().unwrap();
    let mut versions = BufReader::new(events.into_body().into_reader()).lines().map(Result::unwrap);
    let mut next_version = || versions.find(|line| line.starts_with("data:")).unwrap();
    let first = next_version();

    site.edit(path, "A night bus for Exampleton", "A night train for Exampleton");
    assert_ne!(next_version(), first);
    assert!(preview.get(page).body.contains("A night train for Exampleton"));

    site.edit(path, "target: Valley", "tarjet: Valley");
    next_version();
    let body = preview.get(page).body;
    assert!(body.contains("A night train for Exampleton"), "the last good page stays");
    assert!(body.contains("tarjet"), "with the error above it");
}

/// What the page at a path shows now, as its script asks for it.
fn page_state(preview: &Preview, path: &str) -> serde_json::Value {
    serde_json::from_str(&preview.get(&format!("/_preview/page?of={path}")).body).unwrap()
}

#[test]
fn a_page_reloads_only_if_what_it_shows_has_changed() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let events = agent().get(preview.url("/_preview/events")).call().unwrap();
    let mut versions = BufReader::new(events.into_body().into_reader()).lines().map(Result::unwrap);
    let mut next_version = || versions.find(|line| line.starts_with("data:")).unwrap();
    next_version();
    let (bus, other) = ("/petitions/a-night-bus-for-exampleton/", "/petitions/refugees-at-risk/");
    let before = [bus, other].map(|path| page_state(&preview, path));
    assert_eq!(attribute_of(&preview.get(bus).body, "script[data-page]", "data-page"), before[0]["page"]);
    let file = "content/petitions/a-night-bus-for-exampleton/index.md";

    site.edit(file, "target: Valley", "tarjet: Valley");
    next_version();
    let failed = page_state(&preview, other);
    assert!(failed["added"]["html"].as_str().unwrap().contains("index.md:3:1"), "{failed}");
    assert_eq!(failed["page"], before[1]["page"]);
    site.edit(file, "tarjet: Valley", "target: The Valley");
    next_version();
    let after = [bus, other].map(|path| page_state(&preview, path));
    assert_eq!(after[1], before[1]);
    assert_ne!(after[0]["page"], before[0]["page"]);
    assert_eq!(after[0]["added"], before[0]["added"]);

    let style = "themes/default/static/style.css";
    let css = std::fs::read_to_string(crate::site::repository().join(style)).unwrap();
    site.write(style, &format!("{css}\nh1 {{ color: red }}\n"));
    while page_state(&preview, bus)["sheets"] == after[0]["sheets"] {
        next_version();
    }
    assert_eq!(page_state(&preview, bus)["page"], after[0]["page"], "style sheets are replaced without a reload");
}

#[test]
fn the_terminal_shows_warnings_once_and_what_fails_when_it_is_requested() {
    let site = Site::example();
    let file = "content/petitions/refugees-at-risk.md";
    let preview = site.serve(&[]);
    let log = preview.log();
    assert!(log.contains("warning[") && log.contains(file), "{log}");
    let events = agent().get(preview.url("/_preview/events")).call().unwrap();
    let mut versions = BufReader::new(events.into_body().into_reader()).lines().map(Result::unwrap);
    let mut next_version = || versions.find(|line| line.starts_with("data:")).unwrap();
    next_version();
    site.edit(file, "\n---\n", "\n---\nPlease.\n\n");
    next_version();
    let warnings = |log: &str| log.matches("warning[").count();
    assert_eq!(warnings(&preview.log()), warnings(&log), "{}", preview.log());

    // A mistake that only some pages have.
    let template = "{% if page.topic.name == \"Bad\" %}{{ page.nothing }}{% endif %}{{ page.topic.name }}";
    site.write("themes/default/templates/topic.html", template);
    next_version();
    site.edit(file, "Refugees]", "Refugees, Bad]");
    next_version();
    assert_eq!(preview.get("/topics/bad/").status, 404, "the last good pages answer");
    next_version();
    assert_eq!(preview.log().matches("topic.html").count(), 1, "{}", preview.log());
    preview.get("/topics/bad/");
    assert_eq!(preview.log().matches("topic.html").count(), 1, "once: {}", preview.log());
}

#[test]
fn a_petition_is_shown_in_the_state_that_its_address_names() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let page = format!("/petitions/{PETITION}/");
    let won = preview.get(&format!("{page}?preview-stage=victory&preview-count=goal")).body;
    assert!(won.contains("standing-victory") && !won.contains("<form"), "{won}");
    let state = page_state(&preview, &format!("{page}%3Fpreview-stage=victory%26preview-count=goal"));
    assert_eq!(state["page"], attribute_of(&won, "script[data-page]", "data-page"), "it does not reload");
    assert!(!preview.get(&page).body.contains("standing-victory"));
    assert_eq!(preview.sign("Ann", "ann@example.org").status, 303, "the signer knows the petition as it is");
    assert!(
        preview.get("/?preview-stage=victory").body.contains("undersigned-preview"),
        "other pages stay as they are"
    );
}

#[test]
fn only_browsers_on_this_machine_get_links_to_files() {
    let site = Site::example();
    let preview = site.serve(&["--editor", "edit://{path}#{line}"]);
    let root = site.root().canonicalize().unwrap();
    let link = format!("edit://{}/content/", root.display());
    let lock = site.read(".undersigned/lock");
    let bearer = format!("Bearer {}", lock.lines().nth(1).unwrap());
    for path in [format!("/petitions/{PETITION}/"), "/_preview/diagnostics/".to_owned()] {
        assert!(preview.get(&path).body.contains(&link), "{path}");
        let request = agent().get(preview.url(&path)).header("X-Forwarded-For", "203.0.113.9");
        let remote = answer(request.header("Authorization", &bearer).call().unwrap());
        assert_eq!(remote.status, 200);
        assert!(remote.body.contains("content/") && !remote.body.contains(root.to_str().unwrap()), "{path}");
    }
}

/// A new petition is a draft, and its author wants to see what signers see.
#[test]
fn a_draft_can_be_signed_in_the_preview() {
    let site = crate::smtp::site();
    site.edit(&format!("content/petitions/{PETITION}.md"), "date: 2026-01-01", "date: 2026-01-01\nstatus: draft");
    let preview = site.serve(&[]);
    assert_eq!(preview.sign("Ann Lee", "ann@example.org").status, 303);
    let link = &preview.confirm_links(1)[0];
    let page = preview.get(link).body;
    assert!(page.contains("including the political opinion that my signature reveals"), "what is confirmed: {page}");
    assert_eq!(preview.post(link, &[("action", "confirm")]).status, 303);
    assert!(!preview.get("/petitions.json").body.contains(PETITION), "it is not public");
}

#[test]
fn the_preview_writes_no_site() {
    let site = Site::example();
    site.edit(&format!("content/petitions/{PETITION}.md"), "date: 2026-09-01", "date: 2026-09-01\nstatus: draft");
    let preview = site.serve(&[]);
    assert!(preview.get(&format!("/petitions/{PETITION}/")).body.contains("data-sign-form"), "a draft");
    for path in ["/", "/petitions/", "/fr/", "/petitions.json", "/sitemap.xml"] {
        assert_eq!(preview.get(path).status, 200, "{path}");
    }
    assert_eq!(preview.get("/petitions").location, "/petitions/");
    assert_eq!(preview.get("/nothing/").status, 404);
    let written = site.snapshot(".undersigned").into_iter().map(|(path, _)| path);
    let of_site = |path: &std::path::PathBuf| {
        path.extension().is_some_and(|ending| ending == "html" || ending == "xml") || path.ends_with("petitions.json")
    };
    assert_eq!(written.filter(of_site).collect::<Vec<_>>(), Vec::<std::path::PathBuf>::new());
    assert!(!site.root().join("site").exists());
}

#[test]
fn a_preview_of_content_with_errors_starts_and_shows_the_pages_once_they_are_fixed() {
    let site = Site::example();
    let file = format!("content/petitions/{PETITION}.md");
    site.edit(&file, "title:", "tytle:");
    let preview = site.serve(&[]);
    let page = preview.get("/");
    assert_eq!(page.status, 500);
    assert!(page.body.contains("tytle") && page.body.contains("reload.js"), "{}", page.body);
    site.edit(&file, "tytle:", "title:");
    while preview.get("/").status != 200 {
        thread::yield_now();
    }
    assert_eq!(preview.sign("Ann", "ann@example.org").status, 303);
}

#[test]
fn a_theme_created_while_the_preview_runs_is_watched() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let shows = |text: &str| preview.get("/404.html").body.contains(text);
    let events = agent().get(preview.url("/_preview/events")).call().unwrap();
    let mut versions = BufReader::new(events.into_body().into_reader()).lines().map(Result::unwrap);
    // The number of events depends on the system; only the resulting page matters.
    let mut until = |text: &str| while !shows(text) && versions.any(|line| line.starts_with("data:")) {};
    let template = "themes/default/templates/404.html";
    site.write(template, "<!doctype html><title>First look</title><body>First look</body>");
    until("First look");
    site.write(template, "<!doctype html><title>Second look</title><body>Second look</body>");
    until("Second look");
}

/// The `_headers` file is made from `for_path`, too.
#[test]
fn the_preview_sends_the_headers_of_the_published_site() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let mut kinds = BTreeSet::new();
    site.ok(&["build", "--drafts", "--now", NOW]);
    for (path, _) in site.snapshot("site") {
        let relative = path.strip_prefix(site.root().join("site")).unwrap();
        // One page of each kind: with the same folders, but for names.
        let kind: Vec<&str> = relative.iter().filter_map(|part| part.to_str()).collect();
        let kind =
            (kind.first().map(|first| (*first).to_owned()), kind.len(), kind.last().map(|last| (*last).to_owned()));
        if relative.as_os_str() == generator::FILE_LIST {
            continue;
        }
        if !kinds.insert(kind) && !relative.ends_with("embed/index.html") {
            continue;
        }
        let url = format!("/{}", relative.to_str().unwrap());
        let url = url.strip_suffix("index.html").unwrap_or(&url);
        let answer = agent().get(preview.url(url)).call().unwrap();
        if answer.status() == 404 && url.starts_with("/og/") {
            // The site's image shows its host, so its address differs.
            continue;
        }
        let of = |name: &str| -> Vec<String> {
            let values = answer.headers().get_all(name).iter();
            values.map(|value| value.to_str().unwrap().to_owned()).collect()
        };
        let expected = generator::headers::for_path(relative);
        for name in expected.iter().map(|(name, _)| name) {
            let values = expected.iter().filter(|(other, _)| other == name).map(|(_, value)| value.clone());
            match *name {
                "Access-Control-Allow-Origin" => {
                    assert!(of(name).is_empty(), "{url}: drafts are readable by other sites")
                }
                "Cache-Control" => assert_eq!(of(name), ["no-store"], "{url}"),
                _ => assert_eq!(of(name), values.collect::<Vec<_>>(), "{url}: {name}"),
            }
        }
    }
    assert!(kinds.len() > 20, "{kinds:?}");
}

/// The status and header of a request, as sent.
fn raw(preview: &Preview, request: &str) -> String {
    let mut stream = TcpStream::connect(preview.address.trim_start_matches("http://")).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer.split("\r\n\r\n").next().unwrap().to_ascii_lowercase()
}

#[test]
fn other_sites_cannot_use_the_preview() {
    let site = Site::example();
    let preview = site.serve(&["--allow-host", "tunnel.example"]);
    let own = preview.address.trim_start_matches("http://");
    let request =
        |start: &str, headers: &str| raw(&preview, &format!("{start} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n"));
    let get = |path: &str, headers: &str| request(&format!("GET {path}"), headers);

    for path in ["/", "/_preview/inbox/", "/petitions.json", "/api/health"] {
        for host in [own, "localhost:4000", "tunnel.example", "[::1]:4000", "192.168.0.9"] {
            assert!(get(path, &format!("Host: {host}\r\n")).starts_with("http/1.1 200"), "{path} {host}");
        }
        assert!(get(path, "Host: evil.example\r\n").starts_with("http/1.1 403"), "{path}");
        assert!(get(path, "").starts_with("http/1.1 400"), "{path}");
        assert!(get(path, &format!("Host: {own}\r\nHost: {own}\r\n")).starts_with("http/1.1 400"), "{path}");
    }
    let foreign =
        format!("Host: {own}\r\nOrigin: https://evil.example\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n");
    for path in ["/_preview/refresh", "/api/petitions/keep-elm-street-library-open/signatures"] {
        assert!(request(&format!("POST {path}"), &foreign).starts_with("http/1.1 403"), "{path}");
    }
    let rebound = "Host: evil.example\r\nOrigin: http://evil.example\r\nContent-Length: 0\r\n";
    assert!(request("POST /_preview/refresh", rebound).starts_with("http/1.1 403"));

    let inbox = get("/_preview/inbox/", &format!("Host: {own}\r\n"));
    for header in ["content-security-policy: default-src 'none'", "x-frame-options: deny", "nosniff", "no-store"] {
        assert!(inbox.contains(header), "{header}: {inbox}");
    }
    let redirect = get("//petitions", &format!("Host: {own}\r\n"));
    assert!(redirect.contains("\r\nlocation: /petitions/"), "{redirect}");
}

#[test]
fn a_second_preview_reports_the_address_of_the_first() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let second = site.run(&["serve", "--port", "0"]);
    let stderr = String::from_utf8(second.stderr).unwrap();
    assert_eq!(second.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains(&preview.address), "{stderr}");
}

#[test]
fn commands_ask_the_running_preview_and_open_the_file_only_when_none_runs() {
    let site = Site::example();
    let preview = site.serve(&[]);
    assert_eq!(preview.sign("Ann", "ann@example.org").status, 303);
    let link = preview.confirm_links(1).remove(0);
    assert_eq!(preview.post(&link, &[("action", "confirm")]).status, 303);
    let state = site.root().join(".undersigned");
    // The preview keeps its open file; another process would create a new one.
    let (file, elsewhere) = (state.join("local.db"), site.outside().join("local.db"));
    std::fs::rename(&file, &elsewhere).unwrap();
    assert!(site.ok(&["signatures", "count", PETITION]).contains("\t1\n"));
    site.ok(&["signatures", "verify"]);
    site.ok(&["refresh", "--now", NOW]);
    assert_eq!(online(&site), 1);
    let destination = format!("file://{}", site.outside().join("published").display());
    site.ok(&["publish", &destination, "--store", "local", "--now", NOW]);
    assert!(!file.exists(), "no command has opened the file");
    std::fs::rename(&elsewhere, &file).unwrap();
    let lock = site.read(".undersigned/lock");
    preview.terminate();
    assert!(site.ok(&["signatures", "count", PETITION]).contains("\t1\n"));
    assert_ne!(site.read(".undersigned/lock"), lock, "the token of a preview that has ended is removed");
}

#[cfg(unix)]
#[test]
fn a_preview_ends_when_it_is_terminated_although_pages_are_open() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let mut reader = agent().get(preview.url("/_preview/events")).call().unwrap().into_body().into_reader();
    let mut first = [0; 5];
    reader.read_exact(&mut first).unwrap();
    preview.terminate();
    let mut rest = String::new();
    reader.read_to_string(&mut rest).unwrap();
}

#[test]
fn the_clock_of_the_signer_is_that_of_the_pages() {
    let site = Site::example();
    let file = format!("content/petitions/{PETITION}.md");
    site.edit(&file, "date: 2026-09-01", "date: 2098-03-01\ncloses: 2098-04-01");
    let preview = site.serve(&["--now", "2098-03-05T12:00:00Z"]);
    let page = preview.get(&format!("/petitions/{PETITION}/")).body;
    assert_eq!(preview.sign("Ann", "ann@example.org").status, 303, "shown open");
    assert_eq!(preview.get(&preview.confirm_links(1).remove(0)).status, 200);
    drop(preview);

    let preview = site.serve(&["--now", "2098-04-05T12:00:00Z"]);
    assert!(!preview.get(&format!("/petitions/{PETITION}/")).body.contains("data-sign-form"));
    assert_eq!(preview.sign_on(&page, "Bea", "bea@example.org").status, 409, "shown closed");
}

#[cfg(unix)]
#[test]
fn the_data_of_the_preview_is_readable_by_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let site = Site::example();
    std::fs::create_dir(site.root().join(".undersigned")).unwrap();
    let preview = site.serve(&[]);
    assert_eq!(preview.sign("Ann", "ann@example.org").status, 303);
    preview.confirm_links(1);
    site.ok(&["refresh"]);
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let state = site.root().join(".undersigned");
    assert_eq!((mode(&state), mode(&state.join("mail"))), (0o700, 0o700));
    let files = site.snapshot(".undersigned").into_iter().map(|(path, _)| path);
    let data = files.filter(|path| !path.starts_with(state.join("cache")));
    let data: Vec<_> = data.map(|path| (mode(&path), path)).collect();
    assert!(data.len() > 4, "{data:?}");
    assert!(data.iter().all(|(mode, _)| *mode == 0o600), "{data:?}");
}

#[test]
fn a_rejected_form_shows_all_errors_and_keeps_its_values() {
    let site = Site::example();
    let preview = site.serve(&[]);
    let form = [("name", "Buy at http://spam.example"), ("email", "not-an-address"), ("country", "CA"), ("lang", "en")];
    let answer = preview.post(&format!("/api/petitions/{PETITION}/signatures"), &form);
    assert_eq!(answer.status, 422);
    assert_eq!(attribute_of(&answer.body, r#"input[name="name"]"#, "value"), "Buy at http://spam.example");
    assert_eq!(attribute_of(&answer.body, r#"input[name="name"]"#, "aria-invalid"), "true");
    assert_eq!(attribute_of(&answer.body, r#"input[name="email"]"#, "aria-invalid"), "true");
}

#[test]
fn the_log_of_the_preview_has_no_personal_data() {
    let site = crate::smtp::site();
    let preview = site.serve(&["--verbose"]);
    assert_eq!(preview.sign("Zyxwvia Qwertsson", "zyxwvia@secretmail.example").status, 303);
    assert_eq!(preview.sign("=Zyxwvia", "zyxwvia@").status, 422);
    let link = preview.confirm_links(1).remove(0);
    assert_eq!(preview.post(&link, &[("action", "confirm")]).status, 303);
    // The mail's line comes after the mail.
    while !preview.log().contains("outcome=\"accepted\"") {
        thread::yield_now();
    }
    let log = preview.log();
    assert!(log.contains("/api/confirm/{token}"), "{log}");
    let token = link.rsplit('/').next().unwrap().to_lowercase();
    for secret in ["zyxwvia", "qwertsson", "secretmail", &token] {
        assert!(!log.to_lowercase().contains(secret), "{secret}: {log}");
    }
}
