//! Publishing to a folder and to an S3 server on loopback.

use std::fs;
use std::net::TcpListener;
use std::path::Path;

use aws_types::SdkConfig;
use generator::{FILE_LIST, FileList};
use hyper_util::rt::{TokioExecutor, TokioIo};
use jiff::{SignedDuration, Timestamp};
use object_store::{Attribute, GetOptions, ObjectStoreExt};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use tempfile::TempDir;

use crate::aws::function_config;
use crate::changes::Changes;
use crate::destination::Destination;
use crate::error::PublishError;
use crate::progress::{PublishProgress, PublishStep};

/// An S3 server with one empty bucket, `site`; it ends with the runtime of the test.
async fn s3(root: &Path) -> SdkConfig {
    fs::create_dir(root.join("site")).unwrap();
    let mut service = S3ServiceBuilder::new(s3s_fs::FileSystem::new(root).unwrap());
    service.set_auth(SimpleAuth::from_single("key", "secret"));
    let service = service.build();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = service.clone();
            tokio::spawn(async move {
                let connection = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                let _ = connection.serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    let environment = |name: &str| match name {
        "AWS_REGION" => Some("eu-west-1".to_owned()),
        "AWS_ACCESS_KEY_ID" => Some("key".to_owned()),
        "AWS_SECRET_ACCESS_KEY" => Some("secret".to_owned()),
        "AWS_ENDPOINT_URL_S3" => Some(endpoint.clone()),
        _ => None,
    };
    function_config(&environment).unwrap()
}

fn site(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let built = files.iter().map(|(path, _)| *path).filter(|path| *path != HALF_WRITTEN);
    fs::write(folder.path().join(FILE_LIST), built.collect::<FileList>().to_text()).unwrap();
    folder
}

/// A file that no build wrote.
const HALF_WRITTEN: &str = ".half-written";

const FIRST: &[(&str, &str)] = &[
    ("_headers", "/*\n"),
    ("index.html", "<p>1"),
    ("petitions.json", "{}"),
    ("petitions/old/index.html", "<p>old"),
    ("texts/aa.txt", "text"),
    ("assets/style.0a1b.css", "p{}"),
    (HALF_WRITTEN, ""),
];

const SECOND: &[(&str, &str)] = &[
    ("_headers", "/*\n"),
    ("index.html", "<p>2"),
    ("petitions.json", "{}"),
    ("petitions/new/index.html", "<p>new"),
    ("assets/style.0a1b.css", "p{}"),
];

fn now() -> Timestamp {
    "2026-11-02T12:00:00Z".parse().unwrap()
}

/// Compares a site with a destination, some hours later.
async fn between(site: &Path, to: &Destination, hours: i64) -> Result<Changes, PublishError> {
    Changes::between(site, to, now() + SignedDuration::from_hours(hours), &PublishProgress::default()).await
}

async fn upload(files: &[(&str, &str)], to: &Destination) -> (Vec<String>, Vec<String>, usize) {
    let site = site(files);
    let changes = between(site.path(), to, 0).await.unwrap();
    changes.apply(to, None, &PublishProgress::default()).await.unwrap();
    (
        changes.uploads().map(str::to_owned).collect(),
        changes.deletions().map(str::to_owned).collect(),
        changes.unchanged(),
    )
}

/// The checks that every destination passes.
async fn check_publishing(to: &Destination) {
    let (uploads, deletions, _) = upload(FIRST, to).await;
    let expected = [
        "_headers",
        "assets/style.0a1b.css",
        "texts/aa.txt",
        "petitions.json",
        "index.html",
        "petitions/old/index.html",
    ];
    assert_eq!((uploads, deletions), (expected.map(str::to_owned).to_vec(), Vec::new()));

    let (uploads, deletions, unchanged) = upload(FIRST, to).await;
    assert_eq!((uploads.len(), deletions.len(), unchanged), (0, 0, 6), "publishing again changes nothing");

    let (uploads, deletions, unchanged) = upload(SECOND, to).await;
    assert_eq!(uploads, ["index.html", "petitions/new/index.html"]);
    assert_eq!(deletions, ["petitions/old/index.html"], "but not the text that people signed");
    assert_eq!(unchanged, 3);
    let text = to.store().unwrap().get(&"texts/aa.txt".into()).await.unwrap().bytes().await.unwrap();
    assert_eq!(text, "text");
    let page = to.store().unwrap().get(&"index.html".into()).await.unwrap().bytes().await.unwrap();
    assert_eq!(page, "<p>2");
}

#[tokio::test]
async fn progress_counts_files_and_the_bytes_of_uploads() {
    let root = tempfile::tempdir().unwrap();
    let to = Destination::parse("s3://site", &s3(root.path()).await).unwrap();
    let publish = async |files: &[(&str, &str)]| {
        let (site, progress) = (site(files), PublishProgress::default());
        let changes = Changes::between(site.path(), &to, now(), &progress).await.unwrap();
        // All but the one that no build wrote.
        let number = files.len() as u64 - 1;
        assert_eq!((progress.step(), progress.files()), (PublishStep::Comparing, (number, number)));
        changes.apply(&to, None, &progress).await.unwrap();
        progress
    };
    let progress = publish(FIRST).await;
    assert_eq!((progress.step(), progress.files()), (PublishStep::Uploading, (6, 6)));
    let bytes = FIRST.iter().map(|(_, text)| text.len() as u64).sum();
    assert_eq!(progress.bytes(), (bytes, bytes));

    let fewer: Vec<_> = FIRST.iter().filter(|(path, _)| *path != "petitions/old/index.html").copied().collect();
    let progress = publish(&fewer).await;
    assert_eq!((progress.step(), progress.files()), (PublishStep::Deleting, (1, 1)));
}

fn no_aws() -> SdkConfig {
    SdkConfig::builder().build()
}

#[tokio::test]
async fn a_folder_receives_the_site() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("www");
    let to = Destination::parse(&format!("file://{}", target.display()), &no_aws()).unwrap();
    check_publishing(&to).await;
    assert!(!target.join("petitions/old").exists(), "empty folders are removed as well");
    assert!(!target.join(".half-written").exists());
}

#[tokio::test]
async fn a_bucket_receives_the_site_with_types_and_cache_headers() {
    let root = tempfile::tempdir().unwrap();
    let to = Destination::parse("s3://site/campaign/one", &s3(root.path()).await).unwrap();
    check_publishing(&to).await;
    assert!(root.path().join("site/campaign/one/index.html").is_file(), "below the prefix");

    let head = |path: &'static str| {
        let to = to.clone();
        async move { to.store().unwrap().get_opts(&path.into(), GetOptions::new()).await.unwrap().attributes }
    };
    let page = head("index.html").await;
    assert_eq!(page.get(&Attribute::ContentType).unwrap().as_ref(), "text/html; charset=utf-8");
    assert!(page.get(&Attribute::CacheControl).unwrap().as_ref().contains("max-age=60"), "{page:?}");
    let style = head("assets/style.0a1b.css").await;
    assert_eq!(style.get(&Attribute::ContentType).unwrap().as_ref(), "text/css; charset=utf-8");
    assert!(style.get(&Attribute::CacheControl).unwrap().as_ref().contains("immutable"), "{style:?}");

    let mut other_headers = SECOND.to_vec();
    other_headers[0] = ("_headers", "/*\n  X: y\n");
    let (uploads, _, unchanged) = upload(&other_headers, &to).await;
    assert_eq!((uploads.len(), unchanged), (5, 0), "if headers change, every object is uploaded again");
}

#[tokio::test]
async fn files_stay_on_disk_until_they_are_uploaded() {
    let folder = tempfile::tempdir().unwrap();
    let to = Destination::parse(&format!("file://{}", folder.path().display()), &no_aws()).unwrap();
    // More than is read at once, and the difference is in the last byte.
    let (old, new) = ("x".repeat(200_000), "x".repeat(199_999) + "y");
    let with = |video| [FIRST, &[("assets/video.0a1b.mp4", video)]].concat();
    upload(&with(&old), &to).await;
    assert_eq!(upload(&with(&old), &to).await.0, [] as [&str; 0]);
    let site = site(&with(&new));
    let changes = between(site.path(), &to, 0).await.unwrap();
    assert_eq!(changes.uploads().collect::<Vec<_>>(), ["assets/video.0a1b.mp4"]);
    fs::write(site.path().join("assets/video.0a1b.mp4"), "read late").unwrap();
    changes.apply(&to, None, &PublishProgress::default()).await.unwrap();
    assert_eq!(fs::read(folder.path().join("assets/video.0a1b.mp4")).unwrap(), b"read late");
}

/// Pages that a CDN or a browser keeps show them.
#[tokio::test]
async fn files_named_by_their_hash_stay_for_a_day() {
    let root = tempfile::tempdir().unwrap();
    let to = Destination::parse("s3://site", &s3(root.path()).await).unwrap();
    let with = |style| [&FIRST[..3], &[(style, "p{}")]].concat();
    let (old, new) = ("assets/style.0a1b.css", "assets/style.2c3d.css");
    upload(&with(old), &to).await;
    let publish = async |style, hours| {
        let site = site(&with(style));
        let changes = between(site.path(), &to, hours).await.unwrap();
        changes.apply(&to, None, &PublishProgress::default()).await.unwrap();
        assert_eq!(changes.foreign(), [] as [&str; 0]);
        changes.deletions().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(publish(new, 0).await, [] as [&str; 0]);
    assert_eq!(publish(new, 23).await, [] as [&str; 0]);
    assert!(root.path().join("site").join(old).is_file());
    assert_eq!(publish(new, 24).await, [old]);
    assert!(!root.path().join("site").join(old).exists());

    // One that is used again is not deleted, and later stays for a whole day.
    assert_eq!(publish(old, 30).await, [] as [&str; 0]);
    assert_eq!(publish(new, 31).await, [] as [&str; 0]);
    assert_eq!(publish(old, 40).await, [] as [&str; 0]);
    assert_eq!(publish(new, 60).await, [] as [&str; 0]);
    assert_eq!(publish(new, 84).await, [old]);
}

/// The destination may be a repository, from which others publish, with files that its host reads.
#[tokio::test]
async fn files_that_no_publish_uploaded_stay() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let others = [".git/HEAD", ".nojekyll", "CNAME", "petitions/.htaccess", "petitions/notes.txt"];
    write(others[0], "theirs");
    let to = Destination::parse(&format!("file://{}", folder.path().display()), &no_aws()).unwrap();
    upload(&[FIRST, &[(".well-known/security.txt", "ours"), ("old.txt", "ours")]].concat(), &to).await;
    others.iter().for_each(|path| write(path, "theirs"));
    write("texts/bb.txt", "theirs");

    let site = site(SECOND);
    let changes = between(site.path(), &to, 0).await.unwrap();
    let mut deletions: Vec<&str> = changes.deletions().collect();
    deletions.sort_unstable();
    assert_eq!(deletions, [".well-known/security.txt", "old.txt", "petitions/old/index.html"]);
    assert_eq!(changes.foreign(), ["CNAME", "petitions/notes.txt"], "those that are not hidden are named");
    changes.apply(&to, None, &PublishProgress::default()).await.unwrap();
    for path in others {
        assert_eq!(fs::read_to_string(folder.path().join(path)).unwrap(), "theirs", "{path}");
    }
    assert!(!folder.path().join(".well-known").exists());
    assert_eq!(upload(SECOND, &to).await, (Vec::new(), Vec::new(), SECOND.len()));
}

#[tokio::test]
async fn a_folder_without_a_finished_build_is_not_published() {
    let folder = tempfile::tempdir().unwrap();
    let to = Destination::parse("file:///nowhere", &no_aws()).unwrap();
    let refused = between(folder.path(), &to, 0).await.unwrap_err();
    assert!(matches!(refused, PublishError::NoSite { .. }), "{refused}");
}

#[tokio::test]
async fn files_of_something_else_are_not_replaced() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("photos")).unwrap();
    fs::write(folder.path().join("photos/1.jpg"), "").unwrap();
    let to = Destination::parse(&format!("file://{}", folder.path().display()), &no_aws()).unwrap();
    let refused = between(site(FIRST).path(), &to, 0).await.unwrap_err();
    assert!(matches!(refused, PublishError::ForeignFiles), "{refused}");
    assert!(folder.path().join("photos/1.jpg").exists());
}

#[test]
fn invalid_destinations_are_rejected() {
    let check = |text: &str, expected: &str| {
        let error = Destination::parse(text, &no_aws()).unwrap_err().to_string();
        assert!(error.contains(expected), "{text}: {error}");
    };
    check("/var/www", "neither file:///path nor s3://bucket/prefix");
    check("ftp://host/x", "neither file:///path nor s3://bucket/prefix");
    check("s3://bucket/prefix", "AWS_REGION is not set");
    check("s3:///x", "has no bucket name");
}
