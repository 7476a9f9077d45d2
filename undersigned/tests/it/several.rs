//! Publishing by several people: what is refused, and what they see.

use std::process::{Command, Output};

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use signer::{SiteLease, SystemRandom, WriteOutcome};

use crate::cloud::{Cloud, Conditions};
use crate::publish::{BUCKET, site, writes};
use crate::refresher::{STORED, check_clean};
use crate::site::{NOW, Site};

const LIBRARY: &str = "content/petitions/library.md";
const TABLE_ONLY: [&str; 4] = ["publish", BUCKET, "--now", NOW];

fn publish_as(cloud: &Cloud, name: &str, site: &Site, arguments: &[&str]) -> Output {
    cloud.command(site, arguments).env("GITHUB_ACTOR", name).output().unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[track_caller]
fn published(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", stderr(output));
}

#[track_caller]
fn refused(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{}", stderr(output));
    stderr(output)
}

/// A site that ann and bob have published, with the folder of each.
fn published_by_both(arguments: &[&str]) -> (Cloud, Site, Site) {
    let (cloud, ann) = (Cloud::new(), site());
    published(&publish_as(&cloud, "ann", &ann, arguments));
    let bob = ann.checkout();
    published(&publish_as(&cloud, "bob", &bob, arguments));
    (cloud, ann, bob)
}

/// A checkout of ten minutes ago.
#[test]
fn a_publish_that_would_undo_another_is_refused_and_names_every_file() {
    let (cloud, ann) = (Cloud::new(), site());
    published(&publish_as(&cloud, "ann", &ann, &STORED));
    let bob = ann.checkout();
    ann.edit(LIBRARY, "Please, ", "Now, please, ");
    ann.write("content/pages/news.md", "---\ntitle: News\n---\nGood ones.\n");
    published(&publish_as(&cloud, "ann", &ann, &STORED));
    cloud.take_actions();
    for more in [&[] as &[&str], &["--dry-run"]] {
        let said = refused(&publish_as(&cloud, "bob", &bob, &[&STORED, more].concat()));
        let expected = "ann published another version at 2026-11-02T12:00:00Z, and this folder is not based on it; publishing \
                        would\n  change back content/petitions/library.md\n  remove content/pages/news.md\nget that version";
        assert!(said.contains(expected) && said.contains("--force"), "{said}");
        assert_eq!(writes(&cloud.take_actions()), [] as [&str; 0], "{more:?}");
    }
    // With everything that was published, and more.
    bob.follow(&ann);
    bob.write("content/pages/more.md", "---\ntitle: More\n---\nOf it.\n");
    published(&publish_as(&cloud, "bob", &bob, &STORED));
    // From then on, the folder knows what it has published.
    bob.edit(LIBRARY, "Now, please, ", "At once, ");
    published(&publish_as(&cloud, "bob", &bob, &STORED));
    check_clean(&cloud, &bob, NOW);

    let said = refused(&publish_as(&cloud, "ann", &ann, &STORED));
    assert!(said.contains("bob published another version") && said.contains("remove content/pages/more.md"), "{said}");
    published(&publish_as(&cloud, "ann", &ann, &[&STORED[..], &["--force"]].concat()));
    check_clean(&cloud, &ann, NOW);
    published(&publish_as(&cloud, "ann", &ann, &STORED));
}

#[test]
fn without_stored_content_the_files_of_the_site_are_compared() {
    let (cloud, ann, bob) = published_by_both(&TABLE_ONLY);
    ann.edit(LIBRARY, "Please, ", "Now, please, ");
    published(&publish_as(&cloud, "ann", &ann, &TABLE_ONLY));
    bob.edit(LIBRARY, "Please, ", "At once, ");
    let said = refused(&publish_as(&cloud, "bob", &bob, &TABLE_ONLY));
    assert!(said.contains("ann published another") && said.contains("back petitions/library/index.html"), "{said}");
    published(&publish_as(&cloud, "bob", &bob, &[&TABLE_ONLY[..], &["--force"]].concat()));
    assert!(cloud.object("campaign/petitions/library/index.html").unwrap().contains("At once, "));
}

fn git(site: &Site, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    command.current_dir(site.root()).args(["-c", "user.name=Ann", "-c", "user.email=ann@example.org"]).args(arguments);
    let output = command.output().unwrap();
    assert!(output.status.success(), "git {arguments:?}: {}", stderr(&output));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_folder_with_the_published_commit_is_based_on_it() {
    let (cloud, ann) = (Cloud::new(), site());
    ann.write(".gitignore", "site/\n.undersigned/\n");
    let commit = |site: &Site| {
        git(site, &["add", "."]);
        git(site, &["commit", "--quiet", "--message", "A change"]);
    };
    git(&ann, &["init", "--quiet"]);
    commit(&ann);
    let bob = Site::of(&[]);
    let clone = |site: &Site| git(site, &["clone", "--quiet", ann.root().to_str().unwrap(), "."]);
    clone(&bob);
    ann.edit(LIBRARY, "Please, ", "Now, please, ");
    commit(&ann);
    published(&publish_as(&cloud, "ann", &ann, &STORED));
    let pointer: Value = serde_json::from_slice(&cloud.content_object("current.json")).unwrap();
    let head = git(&ann, &["rev-parse", "HEAD"]);
    assert_eq!(pointer["publication"]["commit"], serde_json::json!({"id": head, "is_dirty": false}));

    bob.edit(LIBRARY, "Please, ", "At once, ");
    let said = refused(&publish_as(&cloud, "bob", &bob, &STORED));
    assert!(said.contains(&format!("(commit {})", &head[..10])), "{said}");
    let carl = Site::of(&[]);
    clone(&carl);
    carl.edit(LIBRARY, "Now, please, ", "At once, ");
    published(&publish_as(&cloud, "carl", &carl, &STORED));

    // What carl published is in no commit, so a folder with his commit need not have it.
    let said = refused(&publish_as(&cloud, "ann", &ann, &STORED));
    assert!(said.contains("with uncommitted changes"), "{said}");
}

#[test]
fn a_publisher_waits_for_the_lease_and_says_whose_it_is() {
    let (cloud, site) = (Cloud::new(), site());
    published(&publish_as(&cloud, "bob", &site, &STORED));
    let take = |expires: SignedDuration| {
        cloud.on_store(async |store| {
            let now = Timestamp::now();
            let lease = SiteLease::new(&SystemRandom, "ann".to_owned(), now, now + expires);
            let seen = store.lease().await.unwrap();
            assert_eq!(store.take_lease(&lease, seen.as_ref()).await.unwrap(), WriteOutcome::Done);
        });
    };
    take(SignedDuration::from_secs(2));
    let output = publish_as(&cloud, "bob", &site, &[&STORED[..], &["--lease-ms", "3000"]].concat());
    published(&output);
    let said = stderr(&output);
    assert!(said.contains("waiting for ann, at work since") && said.contains("of ann at"), "{said}");
    assert!(said.contains("was interrupted; this one replaces"), "{said}");
    published(&publish_as(&cloud, "bob", &site, &STORED));
}

#[test]
fn a_bucket_without_conditions_is_named() {
    let (cloud, site) = (Cloud::new(), site());
    published(&publish_as(&cloud, "ann", &site, &STORED));
    for (title, conditions) in [("Now", Conditions::Ignored), ("At once", Conditions::NotImplemented)] {
        site.edit(LIBRARY, "Save the library", title);
        cloud.set_conditions(conditions);
        let output = publish_as(&cloud, "ann", &site, &STORED);
        published(&output);
        assert!(stderr(&output).contains("the bucket ignores conditions of uploads"), "{}", stderr(&output));
        check_clean(&cloud, &site, NOW);
        site.edit(LIBRARY, title, "Save the library");
    }
    cloud.set_conditions(Conditions::Checked);
    let output = publish_as(&cloud, "ann", &site, &STORED);
    assert!(!stderr(&output).contains("ignores conditions"), "{}", stderr(&output));
}

/// Without a store there is no lease: the first request of another process that is found stops this one.
#[test]
fn without_a_store_a_changed_object_stops_a_publish() {
    let (cloud, site) = (Cloud::new(), site());
    cloud.ok(&site, &TABLE_ONLY);
    for name in ["library", "bridge"] {
        site.edit(&format!("content/petitions/{name}.md"), "goal: 100", "status: closed\ngoal: 100");
    }
    // After the listing.
    let other = "the page of another";
    cloud.replace_before_pages("campaign/petitions/library/index.html", other);
    let said = refused(&cloud.run(&site, &[&TABLE_ONLY[..], &["--archive"]].concat()));
    assert!(said.contains("another process has changed `petitions/library/index.html` at the destination"), "{said}");
    assert_eq!(cloud.object("campaign/petitions/library/index.html").unwrap(), other);
}

#[test]
fn a_publish_that_was_killed_is_completed_by_the_next_one() {
    let (cloud, ann, bob) = published_by_both(&STORED);
    ann.edit(LIBRARY, "Save the library", "Keep the library");
    for accepted in [0, 1, 3, 5] {
        cloud.accept_puts(accepted);
        refused(&publish_as(&cloud, "ann", &ann, &STORED));
    }
    cloud.accept_puts(usize::MAX);
    bob.edit(LIBRARY, "Save the library", "Save our library");
    published(&publish_as(&cloud, "bob", &bob, &STORED));
    check_clean(&cloud, &bob, NOW);
    let said = refused(&publish_as(&cloud, "ann", &ann, &STORED));
    assert!(said.contains("change back content/petitions/library.md"), "{said}");
    published(&publish_as(&cloud, "ann", &ann, &[&STORED[..], &["--force"]].concat()));
    check_clean(&cloud, &ann, NOW);
}
