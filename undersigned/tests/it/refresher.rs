//! Content that `publish` stores, and a refresher that keeps a bucket up to date with it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use publisher::{RefreshError, RefreshReport, Refresher};
use serde_json::Value;
use signer::{SiteLease, SystemRandom, WriteOutcome};

use crate::cloud::Cloud;
use crate::policy::allowed;
use crate::publish::{BUCKET, sign_ten, site, writes};
use crate::site::{NOW, Site};

pub(crate) const STORED: [&str; 6] = ["publish", BUCKET, "--content", "s3://content", "--now", NOW];
/// A minute later, half an hour later, and a day later.
const SOON: &str = "2026-11-02T12:01:00Z";
const LATER: &str = "2026-11-02T12:30:00Z";
const NEXT_DAY: &str = "2026-11-03T12:00:00Z";
const THIRD_DAY: &str = "2026-11-04T12:00:00Z";
/// When all petitions have closed; by the clock of the signer, that of the system, they are open.
const CLOSED: &str = "2099-01-01T12:00:00Z";
/// The requests of a refresh of ten new signatures before its uploads.
const REQUESTS_BEFORE_UPLOADS: usize = 12;

/// With a draft that a text links to, and a petition that opens on the next day.
fn site_with_others() -> Site {
    let site = site();
    let petition = |keys: &str| format!("---\ntarget: The Mayor\n{keys}\n---\nWe ask for it. Nothing else.\n");
    site.write("content/petitions/secret.md", &petition("title: A secret plan\ndate: 2026-01-01\nstatus: draft"));
    site.write("content/petitions/tunnel.md", &petition("title: Dig the tunnel\ndate: 2026-11-03"));
    site.edit("content/petitions/bridge.md", "Please, ", "See [the plan](secret.md). Please, ");
    site
}

/// The files of a site, without hidden ones and those of the bucket's server.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let list = std::fs::read_to_string(folder.join(generator::FILE_LIST)).unwrap();
    let paths = list.lines().filter(|line| !line.contains('\t'));
    paths.map(|path| (path.to_owned(), std::fs::read(folder.join(path)).unwrap_or_default())).collect()
}

/// Whether the bucket has what a clean build of this machine with the counts of the store writes.
#[track_caller]
pub(crate) fn check_clean(cloud: &Cloud, site: &Site, now: &str) {
    cloud.ok(site, &["refresh", "--store", "aws", "--now", now]);
    let (clean, bucket) = (files(&site.root().join("site")), files(&cloud.folder("campaign")));
    // Texts that were published once stay.
    let is_old_text = |path: &&String| path.starts_with("texts/") && !clean.contains_key(*path);
    let paths = clean.keys().chain(bucket.keys().filter(|path| !is_old_text(path)));
    let differing = paths.filter(|path| clean.get(*path) != bucket.get(*path));
    let length = |files: &BTreeMap<String, Vec<u8>>, path| files.get(path).map(Vec::len);
    let differing: Vec<_> = differing.map(|path| (path, length(&clean, path), length(&bucket, path))).collect();
    assert!(differing.is_empty(), "lengths in a clean build and in the bucket: {differing:?}");
}

fn uploads(actions: &[String]) -> Vec<&str> {
    actions.iter().filter_map(|action| action.strip_prefix("bucket: s3:PutObject campaign/")).collect()
}

#[test]
fn publish_stores_content_without_drafts_in_a_bucket_of_its_own() {
    let (cloud, site) = (Cloud::new(), site_with_others());
    cloud.ok(&site, &STORED);
    let names = cloud.content();
    assert_eq!(names.len(), 2, "{names:?}");
    let pointer: Value = serde_json::from_slice(&cloud.content_object("current.json")).unwrap();
    assert_eq!((&pointer["generation"], &pointer["program"]), (&1.into(), &generator::PROGRAM.into()));
    assert_eq!(pointer["archive"], *names[0]);
    let sources = pointer["sources"].as_object().unwrap();
    assert!(sources.contains_key("content/petitions/tunnel.md"), "{sources:?}");
    let (folder, refreshed) = (tempfile::tempdir().unwrap(), RefreshReport::default());
    assert_eq!(cloud.refresh(&mut cloud.refresher(folder.path()), NOW).unwrap(), refreshed, "nothing has changed");
    let draft = std::fs::read_to_string(folder.path().join("content/content/petitions/secret.md")).unwrap();
    assert!(!draft.contains("secret plan") && !draft.contains("Nothing else"), "{draft}");
    assert!(!files(&cloud.folder("campaign")).keys().any(|path| path.contains("tunnel")));

    cloud.take_actions();
    cloud.ok(&site, &STORED);
    assert_eq!(
        writes(&cloud.take_actions()),
        ["petitions: dynamodb:PutItem"],
        "nothing has changed but the site's item"
    );
    site.edit("content/petitions/library.md", "Please, ", "Now, please, ");
    cloud.ok(&site, &STORED);
    let names = cloud.content();
    assert!(names.len() == 2 && names[0].starts_with("content-2-"), "the old archive is deleted: {names:?}");
    let generation = cloud.on_store(async |store| store.generation().await.unwrap().unwrap());
    assert_eq!((generation.number, generation.refresher.as_deref()), (2, Some(generator::PROGRAM)));

    let refused = cloud.fails(&site, &STORED[..2], 2);
    assert!(refused.contains("would undo this; pass `--content s3://…`"), "{refused}");
    for content in ["s3://site/content", "s3://site"] {
        let refused = cloud.fails(&site, &["publish", BUCKET, "--content", content], 2);
        assert!(refused.contains("is in the bucket of the site"), "{refused}");
    }
}

#[test]
fn counts_and_openings_reach_the_bucket_and_nothing_else_is_uploaded() {
    let (cloud, site) = (Cloud::new(), site_with_others());
    cloud.ok(&site, &STORED);
    let folder = tempfile::tempdir().unwrap();
    let mut refresher = cloud.refresher(folder.path());
    cloud.refresh(&mut refresher, NOW).unwrap();
    sign_ten(&cloud, &site);
    cloud.take_actions();
    assert!(cloud.refresh(&mut refresher, SOON).unwrap().uploaded > 4);
    let actions = cloud.take_actions();
    let puts = uploads(&actions);
    assert!(
        puts.contains(&"petitions/library/index.html") && puts.contains(&"petitions/library/count.json"),
        "{puts:?}"
    );
    assert!(
        puts.iter().all(|path| path.starts_with("petitions/library/")
            || path.contains("most-signed")
            || *path == generator::FILE_LIST),
        "{puts:?}"
    );
    let count: Value = serde_json::from_str(&cloud.object("campaign/petitions/library/count.json").unwrap()).unwrap();
    assert_eq!(count["online"], 10);
    assert_eq!(cloud.put("campaign/petitions/library/index.html").media_type, "text/html; charset=utf-8");

    cloud.take_actions();
    assert_eq!(cloud.refresh(&mut refresher, SOON).unwrap(), RefreshReport::default());
    let mut actions = cloud.take_actions();
    actions.dedup();
    assert_eq!(actions, ["petitions: dynamodb:GetItem", "counts: dynamodb:Scan"], "and no request to a bucket");

    assert!(cloud.refresh(&mut refresher, LATER).unwrap().uploaded > 2, "lists follow");
    check_clean(&cloud, &site, LATER);
    // By the clock of this signer it has opened: it was registered when it was published.
    assert_eq!(cloud.sign(&site, "tunnel", "Ann Lee", "ann@example.org"), 303);
    cloud.refresh(&mut refresher, NEXT_DAY).unwrap();
    assert!(cloud.object("campaign/petitions/tunnel/index.html").unwrap().contains("Dig the tunnel"));
    check_clean(&cloud, &site, NEXT_DAY);
}

#[test]
fn a_refresh_that_was_killed_between_uploads_is_completed() {
    let (cloud, site) = (Cloud::new(), site_with_others());
    cloud.ok(&site, &STORED);
    sign_ten(&cloud, &site);
    for accepted in [0, 1, 3, 7] {
        let folder = tempfile::tempdir().unwrap();
        cloud.accept_puts(accepted);
        assert!(cloud.refresh(&mut cloud.refresher(folder.path()), SOON).is_err(), "{accepted}");
    }
    cloud.accept_puts(usize::MAX);
    let folder = tempfile::tempdir().unwrap();
    let mut refresher = cloud.refresher(folder.path());
    assert!(cloud.refresh(&mut refresher, SOON).unwrap().uploaded > 0);
    check_clean(&cloud, &site, SOON);

    // The same process goes on after an error, too.
    cloud.accept_puts(1);
    assert!(cloud.refresh(&mut refresher, NEXT_DAY).is_err());
    cloud.accept_puts(usize::MAX);
    cloud.refresh(&mut refresher, NEXT_DAY).unwrap();
    check_clean(&cloud, &site, NEXT_DAY);
}

#[test]
fn a_refresher_waits_for_a_publish_and_never_replaces_what_another_has_uploaded() {
    let (cloud, site) = (Cloud::new(), site_with_others());
    cloud.ok(&site, &STORED);
    let folder = tempfile::tempdir().unwrap();
    let mut refresher = cloud.refresher(folder.path());
    cloud.refresh(&mut refresher, NOW).unwrap();
    sign_ten(&cloud, &site);

    let other = tempfile::tempdir().unwrap();
    assert!(cloud.refresh(&mut cloud.refresher(other.path()), SOON).unwrap().uploaded > 0);
    cloud.take_refused();
    assert!(cloud.refresh(&mut refresher, SOON).unwrap().uploaded > 0);
    let refused = cloud.take_refused();
    assert!(
        refused.contains(&"PUT /site/campaign/petitions/library/index.html".to_owned()),
        "the same is there already"
    );
    let page = "campaign/petitions/library/index.html";
    cloud.replace(page, "another page");
    sign_more(&cloud, &site, 10);
    let overtaken = cloud.refresh(&mut refresher, NEXT_DAY).unwrap_err();
    assert!(matches!(overtaken, RefreshError::Overtaken), "{overtaken}");
    assert_eq!(cloud.object(page).unwrap(), "another page");
    assert!(cloud.refresh(&mut refresher, NEXT_DAY).unwrap().uploaded > 0, "it starts over");
    check_clean(&cloud, &site, NEXT_DAY);

    let holder = |expires: Timestamp| SiteLease::new(&SystemRandom, "ann".to_owned(), expires, expires);
    let ann = holder(Timestamp::now() + SignedDuration::from_hours(1));
    cloud.on_store(async |store| {
        let seen = store.lease().await.unwrap();
        assert_eq!(store.take_lease(&ann, seen.as_ref()).await.unwrap(), WriteOutcome::Done);
    });
    sign_more(&cloud, &site, 20);
    cloud.take_actions();
    let waiting = cloud.refresh(&mut refresher, THIRD_DAY).unwrap_err();
    assert!(matches!(waiting, RefreshError::Publishing), "{waiting}");
    assert!(!cloud.take_actions().iter().any(|action| action.contains("PutObject")), "a publisher has the lease");
    assert_eq!(cloud.on_store(async |store| store.release_lease(&ann.id).await.unwrap()), WriteOutcome::Done);

    let raised = cloud.on_store(async |store| store.raise_generation(1, true).await.unwrap());
    assert_eq!(raised, WriteOutcome::Done);
    let waiting = cloud.refresh(&mut refresher, THIRD_DAY).unwrap_err();
    assert!(matches!(waiting, RefreshError::Publishing), "{waiting}");
    cloud.ok(&site, &STORED);
    cloud.refresh(&mut refresher, THIRD_DAY).unwrap();
    check_clean(&cloud, &site, THIRD_DAY);
}

#[test]
fn a_refresher_stops_for_a_publisher_who_waits_and_completes_its_work_later() {
    let (cloud, site) = (Cloud::new(), site_with_others());
    cloud.ok(&site, &STORED);
    let folder = tempfile::tempdir().unwrap();
    let mut refresher = Refresher { lease_length: Duration::from_secs(3), ..cloud.refresher(folder.path()) };
    cloud.refresh(&mut refresher, NOW).unwrap();
    sign_ten(&cloud, &site);

    let (reached, held) = mpsc::channel();
    let hold = |left| {
        let reached = reached.clone();
        cloud.hold(left, move || reached.send(()).unwrap())
    };
    cloud.take_actions();
    let first_upload = hold(REQUESTS_BEFORE_UPLOADS);
    thread::scope(|scope| {
        let refresh = scope.spawn(|| cloud.refresh(&mut refresher, NEXT_DAY));
        held.recv().unwrap();
        let actions = cloud.take_actions();
        assert_eq!(uploads(&actions), [generator::FILE_LIST], "the first upload is held up: {actions:?}");
        cloud.on_store(async |store| {
            let lease = store.lease().await.unwrap().unwrap();
            store.want_lease(&lease.id).await.unwrap();
        });
        // It learns that when it renews the lease, and certainly has before it renews it again.
        for _ in 0..2 {
            let renewal = hold(0);
            held.recv().unwrap();
            drop(renewal);
        }
        drop(first_upload);
        let stopped = refresh.join().unwrap().unwrap_err();
        assert!(matches!(stopped, RefreshError::Publishing), "{stopped}");
    });
    assert_eq!(uploads(&cloud.take_actions()), [] as [&str; 0], "and nothing else");

    cloud.refresh(&mut refresher, NEXT_DAY).unwrap();
    check_clean(&cloud, &site, NEXT_DAY);
}

/// Ten further people sign the library's petition.
fn sign_more(cloud: &Cloud, site: &Site, first: usize) {
    for person in first..first + 10 {
        assert_eq!(cloud.sign(site, "library", "Ann Lee", &format!("{person}@example.org")), 303);
    }
}

#[test]
fn a_refresher_of_another_version_renders_nothing_and_publish_warns() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.on_store(async |store| store.set_refresher("0.0.1+old").await.unwrap());
    let output = cloud.run(&site, &STORED);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success() && said.contains("the refresher is 0.0.1+old, and this is "), "{said}");

    let pointer = cloud.folder("../content/current.json");
    let text = std::fs::read_to_string(&pointer).unwrap();
    std::fs::write(pointer, text.replace(generator::PROGRAM, "9.9.9+new")).unwrap();
    cloud.take_actions();
    let folder = tempfile::tempdir().unwrap();
    let refused = cloud.refresh(&mut cloud.refresher(folder.path()), NOW).unwrap_err();
    assert!(matches!(&refused, RefreshError::Outdated { program } if program == "9.9.9+new"), "{refused}");
    assert_eq!(writes(&cloud.take_actions()), ["petitions: dynamodb:UpdateItem"], "it only says which version it is");
}

#[test]
fn the_role_of_the_refresher_allows_exactly_what_it_requests() {
    let (cloud, site) = (Cloud::new(), site_with_others());
    let closing = "goal: 100\ncloses: 2098-12-31";
    ["library", "bridge"]
        .iter()
        .for_each(|name| site.edit(&format!("content/petitions/{name}.md"), "goal: 100", closing));
    std::fs::remove_file(site.root().join("content/petitions/tunnel.md")).unwrap();
    cloud.ok(&site, &STORED);
    sign_ten(&cloud, &site);
    cloud.take_actions();
    let folder = tempfile::tempdir().unwrap();
    let mut refresher = cloud.refresher(folder.path());
    cloud.refresh(&mut refresher, SOON).unwrap();
    assert!(cloud.refresh(&mut refresher, CLOSED).unwrap().deleted > 0, "the list of open petitions");
    let kinds = |action: String| action.splitn(3, ' ').take(2).collect::<Vec<_>>().join(" ");
    let asked: BTreeSet<String> = cloud.take_actions().into_iter().map(kinds).collect();
    assert_eq!(asked, allowed("RefresherRole"));
    check_clean(&cloud, &site, CLOSED);
}
