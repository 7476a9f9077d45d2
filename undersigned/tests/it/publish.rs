//! `undersigned publish` and `refresh --store aws`, against an S3-compatible server and a DynamoDB on loopback.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::cloud::{Cloud, NO_PROFILES};
use crate::policy::allowed;
use crate::site::{NOW, Site};

pub(crate) const BUCKET: &str = "s3://site/campaign";
const LIBRARY: &str = "content/petitions/library.md";
const BRIDGE: &str = "content/petitions/bridge.md";
const FRIENDS: &str = "content/organisations/friends.md";

/// Two open petitions that count signatures without confirmation, so that no test needs a mailer. Their published counts move
/// in steps of ten.
pub(crate) fn site() -> Site {
    let petition = |title: &str| {
        format!(
            "---\ntitle: {title}\ntarget: The Mayor\ndate: 2026-01-01\ngoal: 100\n\
             signing: {{ confirm_by_email: false }}\n---\nPlease, {title}.\n"
        )
    };
    let site = Site::of(&[
        (
            "content/site.yaml",
            "title: Petitions\nbase_url: https://petitions.example.org/\nlanguage: en\n\
             mail: { from: Friends <hello@example.org> }\n\
             controller: { name: Friends, contact: hello@example.org }\n\
             aws: { region: eu-west-1, prefix: undersigned- }\n",
        ),
        (FRIENDS, "---\nname: Friends\n---\nNeighbours.\n"),
        (LIBRARY, &petition("Save the library")),
        (BRIDGE, &petition("Build the bridge")),
    ]);
    let public = site.ok(&["keys", "new", "friends", "--output", key(&site).to_str().unwrap()]);
    site.edit(FRIENDS, "name: Friends\n", &format!("name: Friends\nrecipient: {}\n", public.trim()));
    site
}

/// The private key, outside the site's directory.
pub(crate) fn key(site: &Site) -> std::path::PathBuf {
    site.outside().join("friends.key")
}

fn publish<'a>(destination: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["publish", destination, "--now", NOW], more].concat()
}

/// The requests that changed the bucket or the tables, apart from the lease.
pub(crate) fn writes(actions: &[String]) -> Vec<&String> {
    let is_write = |action: &&String| {
        ["Put", "Delete", "Update"].iter().any(|verb| action.contains(verb)) && !action.ends_with(" #lease")
    };
    actions.iter().filter(is_write).collect()
}

/// The keys of the uploaded objects, in order.
fn puts(actions: &[String]) -> Vec<&str> {
    actions.iter().filter_map(|action| action.strip_prefix("bucket: s3:PutObject campaign/")).collect()
}

/// Ten people sign the library's petition, as many as move its published count.
pub(crate) fn sign_ten(cloud: &Cloud, site: &Site) {
    for person in 0..10 {
        assert_eq!(cloud.sign(site, "library", "Ann Lee", &format!("{person}@example.org")), 303);
    }
}

fn position(actions: &[String], action: &str) -> usize {
    actions.iter().position(|done| done == action).unwrap_or_else(|| panic!("no {action} in {actions:?}"))
}

#[test]
fn an_interrupted_upload_continues_where_it_was() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.accept_puts(20);
    cloud.fails(&site, &publish(BUCKET, &[]), 2);
    let interrupted = cloud.take_actions();
    cloud.accept_puts(usize::MAX);
    cloud.ok(&site, &publish(BUCKET, &[]));
    let continued = cloud.take_actions();
    assert_eq!(puts(&interrupted).len(), 20);
    let twice: Vec<&str> = puts(&continued).into_iter().filter(|path| puts(&interrupted).contains(path)).collect();
    assert!(twice.iter().all(|path| *path == ".undersigned-files"), "{twice:?}");
}

#[test]
fn pages_are_uploaded_after_their_files() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &publish(BUCKET, &[]));
    let actions = cloud.take_actions();
    let puts = puts(&actions);
    let rank = |path: &str| match path.rsplit('.').next() {
        _ if path == "_headers" || path == ".undersigned-files" => 0,
        Some("html") => 3,
        Some("json" | "xml") => 2,
        _ => 1,
    };
    assert!(puts.is_sorted_by_key(|path| rank(path)), "{puts:?}");
    for path in ["petitions/library/index.html", "petitions.json", "feed.xml", "_headers"] {
        assert!(puts.contains(&path), "{path} is missing");
    }
    let first_put = actions.iter().position(|action| action.contains("PutObject")).unwrap();
    let registered = actions.iter().filter(|action| *action == "petitions: dynamodb:PutItem").count();
    assert_eq!(registered, 3, "the site and two petitions");
    assert!(
        actions[first_put..].iter().all(|action| action != "petitions: dynamodb:PutItem"),
        "a petition can be signed before its page is uploaded, and nothing has closed"
    );

    let page = cloud.put("campaign/petitions/library/index.html");
    assert_eq!(page.media_type, "text/html; charset=utf-8");
    assert!(page.cache_control.contains("max-age=60"), "{page:?}");
    let style = puts.iter().find(|path| path.ends_with(".css")).unwrap();
    let style = cloud.put(&format!("campaign/{style}"));
    assert_eq!(style.media_type, "text/css; charset=utf-8");
    assert!(style.cache_control.contains("immutable"), "{style:?}");
    assert_eq!(cloud.put("campaign/petitions.json").media_type, "application/json");
    assert_eq!(cloud.put("campaign/feed.xml").media_type, "application/atom+xml; charset=utf-8");

    cloud.ok(&site, &publish(BUCKET, &[]));
    assert_eq!(
        writes(&cloud.take_actions()),
        ["petitions: dynamodb:PutItem"],
        "the second time, only the site is registered"
    );
}

#[test]
fn new_counts_upload_only_the_pages_that_show_them() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &publish(BUCKET, &[]));
    sign_ten(&cloud, &site);
    let bridge = site.read("site/petitions/bridge/count.json");
    cloud.take_actions();

    let refreshed = cloud.ok(&site, &["refresh", "--store", "aws", "--now", NOW]);
    assert!(!refreshed.contains(" 0 pages written"), "{refreshed}");
    let count = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap()["online"].as_u64().unwrap();
    assert_eq!(count(&site.read("site/petitions/library/count.json")), 10);
    assert_eq!(site.read("site/petitions/bridge/count.json"), bridge);
    assert!(site.read(".undersigned/counts.json").contains("aws:eu-west-1/undersigned-"), "the store of the counts");
    assert_eq!(writes(&cloud.take_actions()), ["petitions: dynamodb:PutItem"; 2], "the published count, and the day");

    cloud.ok(&site, &publish(BUCKET, &[]));
    let actions = cloud.take_actions();
    let puts = puts(&actions);
    assert!(
        puts.contains(&"petitions/library/index.html") && puts.contains(&"petitions/library/count.json"),
        "{puts:?}"
    );
    assert!(!puts.iter().any(|path| path.starts_with("petitions/bridge") || path.starts_with("assets/")), "{puts:?}");
    assert_eq!(count(&cloud.object("campaign/petitions/library/count.json").unwrap()), 10);
    let tables: Vec<_> = writes(&actions).into_iter().filter(|action| action.starts_with("petitions:")).collect();
    let expected = ["PutItem", "UpdateItem", "UpdateItem"].map(|kind| format!("petitions: dynamodb:{kind}"));
    assert_eq!(tables, expected.each_ref(), "the site, and the start and end of the publish");
    assert_eq!(cloud.on_store(async |store| store.petitions().await.unwrap().len()), 2);
    assert_eq!(site.ok(&["signatures", "count"]).lines().count(), 0, "the preview's store is untouched");
}

/// Everything that the site publishes.
fn public(site: &Site) -> BTreeMap<PathBuf, Vec<u8>> {
    let (mut files, mut folders) = (BTreeMap::new(), vec![site.root().join("site")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), std::fs::read(path).unwrap());
            }
        }
    }
    files
}

/// If signatures count at once, a count would reveal whether an address had signed.
#[test]
fn no_file_of_the_site_reveals_whether_an_address_had_signed() {
    let site = site();
    let [known, new] = ["1@example.org", "new@example.org"].map(|address| {
        let cloud = Cloud::new();
        cloud.ok(&site, &publish(BUCKET, &[]));
        sign_ten(&cloud, &site);
        let refresh = |now| cloud.ok(&site, &["refresh", "--store", "aws", "--now", now]);
        refresh(NOW);
        assert!(site.read("site/petitions/library/index.html").contains(TEN));
        assert_eq!(cloud.sign(&site, "library", "Ann Lee", address), 303);
        let seen = ["2026-11-02T12:01:00Z", "2026-11-02T13:00:00Z", "2026-11-02T14:00:00Z"].map(|now| {
            refresh(now);
            public(&site)
        });
        std::fs::remove_file(site.root().join(".undersigned/counts.json")).unwrap();
        seen
    });
    assert!(known == new, "a file differs");
}

#[test]
fn a_petition_with_signatures_is_removed_only_with_retire() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &publish(BUCKET, &[]));
    assert_eq!(cloud.sign(&site, "library", "Ann Lee", "ann@example.org"), 303);
    std::fs::remove_file(site.root().join(LIBRARY)).unwrap();
    cloud.take_actions();
    for more in [&[] as &[&str], &["--dry-run"], &["--retire", "bridge"]] {
        let stderr = cloud.fails(&site, &publish(BUCKET, more), 1);
        assert!(stderr.contains("`library` was removed but has signatures") && stderr.contains("--retire"), "{stderr}");
        assert!(writes(&cloud.take_actions()).is_empty(), "refused before any change");
    }
    assert!(cloud.object("campaign/petitions/library/index.html").is_some());

    let planned = cloud.ok(&site, &publish(BUCKET, &["--retire", "library", "--dry-run"]));
    assert!(planned.contains("delete petitions/library/index.html"), "{planned}");
    assert!(writes(&cloud.take_actions()).is_empty());
    let output = cloud.run(&site, &publish(BUCKET, &["--retire", "library"]));
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("retired library"));
    let actions = cloud.take_actions();
    let deleted = position(&actions, "bucket: s3:DeleteObject campaign/petitions/library/index.html");
    let is_file = |action: &String| action.contains("PutObject") && !action.contains(generator::FILE_LIST);
    let last_put = actions.iter().rposition(is_file).unwrap();
    let retired = actions.iter().rposition(|action| action == "petitions: dynamodb:PutItem").unwrap();
    assert!(last_put < deleted && deleted < retired, "uploads, then deletions, then retirement");
    assert_eq!(cloud.object("campaign/petitions/library/index.html"), None);
    assert_eq!(cloud.sign(&site, "library", "Cy Lee", "cy@example.org"), 404);
    let texts = std::fs::read_dir(cloud.folder("campaign/texts")).unwrap().count();
    assert_eq!(texts, 5, "the signed texts stay: those of two petitions, both notices and the consent");
}

#[test]
fn a_closing_petition_takes_signatures_until_its_page_is_uploaded() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &publish(BUCKET, &[]));
    site.edit(LIBRARY, "goal: 100", "status: closed\ngoal: 100");
    cloud.take_actions();
    cloud.ok(&site, &publish(BUCKET, &[]));
    let actions = cloud.take_actions();
    let page = position(&actions, "bucket: s3:PutObject campaign/petitions/library/index.html");
    let closed = actions.iter().rposition(|action| action == "petitions: dynamodb:PutItem").unwrap();
    assert!(page < closed, "{actions:?}");
    assert_eq!(cloud.sign(&site, "library", "Ann Lee", "ann@example.org"), 409);
}

#[test]
fn an_invalid_site_is_refused_before_any_upload() {
    let (cloud, site) = (Cloud::new(), site());
    let friends = site.read(FRIENDS);
    let refused = |expected: &str| {
        for more in [&[] as &[&str], &["--dry-run"]] {
            let stderr = cloud.fails(&site, &publish(BUCKET, more), 1);
            assert!(stderr.contains(expected), "{expected}: {stderr}");
        }
        assert!(writes(&cloud.take_actions()).is_empty(), "{expected}");
    };
    site.write(FRIENDS, "---\nname: Friends\n---\nNeighbours.\n");
    refused("is open, but its organisation has no `recipient`");

    // The private key of the preview is on this machine.
    let preview = site.serve(&[]).get("/petitions.json").body;
    let preview = serde_json::from_str::<serde_json::Value>(&preview).unwrap();
    let recipient = preview["petitions"][0]["signing"]["recipients"][0].as_str().unwrap();
    site.write(FRIENDS, &format!("---\nname: Friends\nrecipient: {recipient}\n---\nNeighbours.\n"));
    refused("uses the preview's own key");

    site.write(FRIENDS, &friends);
    site.edit(
        "content/site.yaml",
        "controller: { name: Friends, contact: hello@example.org }",
        "controller: { name: Friends }",
    );
    refused("`controller` in `site.yaml` has no `contact`");
    site.edit("content/site.yaml", "controller:", "# controller:");
    refused("`site.yaml` has no `controller`");
    // A folder is published, too.
    let folder = format!("file://{}", site.outside().join("published").display());
    let stderr = cloud.fails(&site, &publish(&folder, &[]), 1);
    assert!(stderr.contains("`site.yaml` has no `controller`"), "{stderr}");

    site.edit(LIBRARY, "goal: 100", "gaol: 100");
    refused("1 error; nothing was written");
}

#[test]
fn wrong_arguments_and_network_failures_exit_with_two() {
    let (cloud, site) = (Cloud::new(), site());
    // Checked before the region, the credentials and the server.
    let bare = site.command(&publish(BUCKET, &["--store", "local"])).env_clear().output().unwrap();
    let stderr = String::from_utf8_lossy(&bare.stderr);
    assert_eq!(bare.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("remove `--store local`"), "{stderr}");

    let stderr = cloud.fails(&site, &publish("ftp://host/x", &[]), 2);
    assert!(stderr.contains("neither file:///path nor s3://bucket/prefix"), "{stderr}");
    let bare = site.command(&publish(BUCKET, &[])).env_clear().envs(NO_PROFILES).output().unwrap();
    assert_eq!(bare.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&bare.stderr).contains("AWS_ACCESS_KEY_ID"));

    // The server rejects the credentials: nothing is registered, since nothing can be compared.
    let refused = cloud.command(&site, &publish(BUCKET, &[])).env("AWS_SECRET_ACCESS_KEY", "another").output().unwrap();
    assert_eq!(refused.status.code(), Some(2), "{}", String::from_utf8_lossy(&refused.stderr));
    assert!(writes(&cloud.take_actions()).is_empty());
    let gone = cloud
        .command(&site, &publish(BUCKET, &[]))
        .env("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1")
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&gone.stderr).into_owned();
    assert_eq!(gone.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("the store is unavailable"), "{stderr}");
}

#[test]
fn a_dry_run_changes_nothing() {
    let (cloud, site) = (Cloud::new(), site());
    let before = site.snapshot("");
    let www = site.outside().join("www");
    let folder = format!("file://{}", www.display());
    for destination in [folder.as_str(), BUCKET] {
        let planned = cloud.ok(&site, &publish(destination, &["--dry-run"]));
        assert!(planned.contains("upload petitions/library/index.html\n"), "{planned}");
        let stderr = String::from_utf8(cloud.run(&site, &publish(destination, &["--dry-run"])).stderr).unwrap();
        assert!(stderr.contains("nothing was changed") && !stderr.contains("written"), "{stderr}");
        assert!(before == site.snapshot(""), "{destination}: the site's directory is unchanged");
        assert!(!www.exists(), "no directory is created");
        assert!(writes(&cloud.take_actions()).is_empty(), "{destination}");
    }
    // Nor does it touch existing files.
    cloud.ok(&site, &publish(&folder, &[]));
    assert!(www.join("petitions/library/index.html").is_file());
    site.edit(LIBRARY, "Save the library", "Keep the library");
    let (before, published) = (site.snapshot(""), std::fs::read(www.join("petitions/library/index.html")).unwrap());
    let planned = cloud.ok(&site, &publish(&folder, &["--dry-run"]));
    assert!(planned.contains("upload petitions/library/index.html\n"), "{planned}");
    assert!(
        before == site.snapshot("") && published == std::fs::read(www.join("petitions/library/index.html")).unwrap()
    );
}

#[test]
fn an_archive_without_an_index_needs_closed_petitions() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &publish(BUCKET, &[]));
    site.write("themes/default/theme.yaml", "without: [signing, embed, poster, badge, privacy, data]\n");
    let stderr = cloud.fails(&site, &publish(BUCKET, &[]), 1);
    assert!(stderr.contains("`bridge`, `library` would stay open"), "{stderr}");
    assert!(cloud.object("campaign/petitions.json").is_some(), "refused before any change");
    std::fs::remove_file(site.root().join("themes/default/theme.yaml")).unwrap();
    for petition in [LIBRARY, BRIDGE] {
        site.edit(petition, "goal: 100", "status: closed\ngoal: 100");
    }
    cloud.ok(&site, &publish(BUCKET, &[]));
    site.write("themes/default/theme.yaml", "without: [signing, embed, poster, badge, privacy, data]\n");
    cloud.ok(&site, &publish(BUCKET, &[]));
    assert!(cloud.object("campaign/petitions.json").is_none());
    site.edit(LIBRARY, "Save the library", "We saved the library");
    cloud.ok(&site, &publish(BUCKET, &[]));
    assert!(cloud.object("campaign/petitions/library/index.html").unwrap().contains("We saved the library"));
}

/// The markup of a count of ten.
const TEN: &str = r#"class="count-number" value="10""#;

/// The last counts stay on the pages after the tables are deleted.
#[test]
fn an_archive_is_published_without_its_tables() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &publish(BUCKET, &[]));
    sign_ten(&cloud, &site);
    let archive = |more: &[&'static str]| publish(BUCKET, &[&["--archive"], more].concat());
    let stderr = cloud.fails(&site, &archive(&[]), 1);
    assert!(stderr.contains("`bridge`, `library`") && stderr.contains("an archive takes no signatures"), "{stderr}");
    for petition in [LIBRARY, BRIDGE] {
        site.edit(petition, "goal: 100", "status: closed\ngoal: 100");
    }
    cloud.ok(&site, &publish(BUCKET, &[]));
    site.write("themes/default/theme.yaml", "without: [signing, embed, poster, badge, privacy, data]\n");
    site.edit(LIBRARY, "Save the library", "We saved the library");
    cloud.take_actions();
    let page = || cloud.object("campaign/petitions/library/index.html").unwrap();
    for more in [&["--dry-run"] as &[&str], &[]] {
        let output = cloud
            .command(&site, &archive(more))
            .env("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:1")
            .output()
            .unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{stderr}");
        assert!(stderr.contains("counts of aws:eu-west-1/undersigned-"), "{stderr}");
        assert_eq!(page().contains("We saved the library"), more.is_empty());
    }
    assert!(page().contains(TEN), "the last count: {}", page());
    assert!(!cloud.take_actions().iter().any(|action| action.contains("dynamodb:")), "no request to a table");

    // Counts of a preview are not shown.
    let counts = site.read(".undersigned/counts.json").replace("aws:eu-west-1/undersigned-", "local");
    site.write(".undersigned/counts.json", &counts);
    let stderr = String::from_utf8(cloud.run(&site, &archive(&[])).stderr).unwrap();
    assert!(stderr.contains("no counts"), "{stderr}");
    assert!(!page().contains(TEN), "{}", page());
}

#[test]
fn the_publisher_policy_allows_exactly_what_publishing_requests() {
    let (cloud, site) = (Cloud::new(), site());
    let mut asked = BTreeSet::new();
    let mut take = || {
        let kinds = |action: String| action.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ");
        asked.extend(cloud.take_actions().into_iter().map(kinds));
    };
    let content = ["--content", "s3://content"];
    cloud.ok(&site, &publish(BUCKET, &content));
    take();
    cloud.sign(&site, "library", "Ann Lee", "ann@example.org");
    cloud.take_actions();
    cloud.ok(&site, &["refresh", "--store", "aws", "--now", NOW]);
    site.edit(BRIDGE, "goal: 100", "status: victory\ngoal: 100");
    cloud.ok(&site, &publish(BUCKET, &content));
    // A petition without signatures, and one that needs `--retire`.
    for petition in [BRIDGE, LIBRARY] {
        std::fs::remove_file(site.root().join(petition)).unwrap();
    }
    let refused = cloud.fails(&site, &publish(BUCKET, &[&content[..], &["--retire", "library"]].concat()), 1);
    assert!(refused.contains("`bridge` was removed; if its file was renamed"), "{refused}");
    cloud.ok(&site, &publish(BUCKET, &[&content[..], &["--retire", "library", "--retire", "bridge"]].concat()));
    take();
    assert_eq!(asked, allowed("PublisherPolicy"));
}
