//! A cloud on loopback: Lambda's Runtime API, DynamoDB, and two buckets with a published site.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use aws_sdk_dynamodb::types::AttributeValue;
use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use generator::Builder;
use jiff::Timestamp;
use petition::count::Counts;
use publisher::{Changes, ContentStore, Destination, NewContent, Publication, function_config};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use signer::Store;
use tempfile::TempDir;

use crate::dynamodb::{self, PREFIX};
use crate::lambda::{self, Process, serve};

const SITE: &str = "s3://site/campaign";
const CONTENT: &str = "s3://content";

pub(crate) struct Cloud {
    buckets: TempDir,
    s3: String,
    dynamodb: String,
    store: Store,
}

/// A running function, and the folder of its temporary files.
pub(crate) struct Function {
    pub(crate) process: Process,
    _folder: TempDir,
}

/// A site with two open petitions.
fn write_site(root: &Path) {
    let write = |path: &str, text: &str| {
        fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
        fs::write(root.join(path), text).unwrap();
    };
    write("content/site.yaml", "title: Ours\nbase_url: https://petitions.example.org/\n");
    write("content/organisations/friends.md", "---\nname: Friends\n---\n");
    for name in ["library", "bridge"] {
        let keys = format!("title: The {name}\ntarget: The Mayor\ndate: 2026-01-01");
        write(&format!("content/petitions/{name}.md"), &format!("---\n{keys}\n---\nKeep the {name}.\n"));
    }
}

impl Cloud {
    pub(crate) async fn published() -> Self {
        let (dynamodb, store) = dynamodb::start().await;
        let buckets = tempfile::tempdir().unwrap();
        ["site", "content"].iter().for_each(|name| fs::create_dir(buckets.path().join(name)).unwrap());
        let mut service = S3ServiceBuilder::new(s3s_fs::FileSystem::new(buckets.path()).unwrap());
        service.set_auth(SimpleAuth::from_single("key", "secret"));
        let service = service.build();
        let s3 = Router::new().fallback(move |request: Request| async move {
            let (parts, body) = request.into_parts();
            let body = s3s::Body::from(axum::body::to_bytes(body, usize::MAX).await.unwrap());
            service.call(axum::http::Request::from_parts(parts, body)).await.unwrap().map(Body::new)
        });
        let cloud = Self { s3: format!("http://{}", serve(s3).await), buckets, dynamodb, store };
        cloud.publish().await;
        cloud
    }

    fn environment(&self, name: &str) -> Option<String> {
        match name {
            "AWS_REGION" => Some("eu-west-1".to_owned()),
            "AWS_ACCESS_KEY_ID" => Some("key".to_owned()),
            "AWS_SECRET_ACCESS_KEY" => Some("secret".to_owned()),
            "AWS_ENDPOINT_URL_S3" => Some(self.s3.clone()),
            _ => None,
        }
    }

    async fn publish(&self) {
        let (root, now) = (tempfile::tempdir().unwrap(), Timestamp::now());
        write_site(root.path());
        let aws = function_config(&|name| self.environment(name)).unwrap();
        let site = Destination::parse(SITE, &aws).unwrap();
        let place = ContentStore::parse(CONTENT, SITE, &aws).unwrap();
        let counts = Counts { fetched_at: Some(now), ..Counts::default() };
        let options = publisher::site_options(root.path(), &root.path().join("site"), counts.clone(), now);
        let mut builder = Builder::in_memory();
        assert!(builder.build(&options).report.is_some());
        let build = builder.store(&options).unwrap();
        let index = publisher::read_index(&options.out).unwrap();
        let publication = Publication { by: None, at: now };
        let content = NewContent::new(&place, &self.store, build, (counts, index.as_ref()), &options.out, publication);
        let content = content.await.unwrap();
        let changes = Changes::between(&options.out, &site).await.unwrap();
        publisher::publish(&changes, &site, None, Some(&content), &|_, _| ()).await.unwrap();
    }

    /// Makes the stored content that of another program.
    pub(crate) fn publish_with_program(&self, program: &str) {
        let pointer = self.buckets.path().join("content/current.json");
        let text = fs::read_to_string(&pointer).unwrap().replace(generator::PROGRAM, program);
        fs::write(pointer, text).unwrap();
    }

    /// Sets a counter of the library's petition.
    pub(crate) async fn count(&self, signatures: u32) {
        let number = || AttributeValue::N(signatures.to_string());
        let put = dynamodb::client(&self.dynamodb).put_item().table_name(format!("{PREFIX}counts"));
        let put = put.item("shard", AttributeValue::S("library#07".to_owned()));
        put.item("signatures", number()).item("changes", number()).send().await.unwrap();
    }

    /// The objects of the site by path.
    pub(crate) fn objects(&self) -> BTreeMap<String, Vec<u8>> {
        let folder = self.buckets.path().join("site/campaign");
        let list = fs::read_to_string(folder.join(generator::FILE_LIST)).unwrap();
        list.lines().map(|path| (path.to_owned(), fs::read(folder.join(path)).unwrap())).collect()
    }

    /// Starts the function.
    pub(crate) async fn start(&self) -> Function {
        let folder = tempfile::tempdir().unwrap();
        let variables = [
            ("TMPDIR", folder.path().to_str().unwrap()),
            ("AWS_ENDPOINT_URL_S3", &self.s3),
            ("AWS_ENDPOINT_URL_DYNAMODB", &self.dynamodb),
            ("UNDERSIGNED_SITE_URL", "https://petitions.example.org/"),
            ("UNDERSIGNED_TABLE_PREFIX", PREFIX),
            ("UNDERSIGNED_SITE", SITE),
            ("UNDERSIGNED_CONTENT", CONTENT),
        ];
        let process = lambda::start(env!("CARGO_BIN_EXE_refresher-function"), &variables).await;
        Function { process, _folder: folder }
    }
}
