//! Credentials of AWS from each place where its own command looks for them, with stand-ins for its services.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use jiff::{SignedDuration, Timestamp};

use crate::cloud::{Cloud, NO_PROFILES, serve};
use crate::publish::{BUCKET, site};
use crate::site::{NOW, Site};

/// A site, AWS, and a home directory without credentials.
struct Staff {
    cloud: Cloud,
    site: Site,
    home: PathBuf,
}

impl Staff {
    fn new() -> Self {
        let (cloud, site) = (Cloud::new(), site());
        let home = site.outside().join("home");
        fs::create_dir_all(home.join(".aws/sso/cache")).unwrap();
        Self { cloud, site, home }
    }

    fn write(&self, path: &str, text: &str) -> String {
        let path = self.home.join(path);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// Runs the command with this environment.
    fn run(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
        let mut command = self.cloud.command(&self.site, arguments);
        for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"] {
            command.env_remove(name);
        }
        command.env("HOME", &self.home).envs(environment.iter().copied()).output().unwrap()
    }

    /// Reads the tables and the bucket, which refuses other credentials than `key` and `secret`.
    #[track_caller]
    fn reads(&self, environment: &[(&str, &str)]) {
        let output = self.run(&["publish", BUCKET, "--dry-run", "--now", NOW], environment);
        assert!(output.status.success(), "{environment:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    #[track_caller]
    fn fails(&self, environment: &[(&str, &str)]) -> String {
        let output = self.run(&["publish", BUCKET, "--dry-run", "--now", NOW], environment);
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        stderr
    }
}

fn expiry(seconds: i64) -> Timestamp {
    Timestamp::now() + SignedDuration::from_secs(seconds)
}

/// Credentials in the format of `credential_process`, of containers and of instances.
fn credentials(seconds: i64) -> String {
    let expiry = expiry(seconds);
    format!(
        r#"{{"Version": 1, "Code": "Success", "LastUpdated": "{NOW}", "Type": "AWS-HMAC", "AccessKeyId": "key",
            "SecretAccessKey": "secret", "SessionToken": "token", "Token": "token", "Expiration": "{expiry}"}}"#
    )
}

#[test]
fn a_profile_has_keys_or_a_role_of_single_sign_on() {
    let staff = Staff::new();
    staff.write(".aws/credentials", "[staff]\naws_access_key_id = key\naws_secret_access_key = secret\n");
    staff.write(
        ".aws/config",
        "[profile staff]\nregion = eu-west-1\n[profile sso]\nsso_session = company\nsso_account_id = 111122223333\n\
         sso_role_name = Publisher\n[sso-session company]\nsso_region = eu-west-1\nsso_start_url = https://start.example.org\n",
    );
    staff.site.edit("content/site.yaml", "region: eu-west-1, ", "");
    staff.reads(&[("AWS_PROFILE", "staff")]);
    let stderr = staff.fails(&[("AWS_PROFILE", "sso")]);
    assert!(stderr.contains("AWS_REGION is not set, and neither"), "{stderr}");

    staff.site.edit("content/site.yaml", "aws: { ", "aws: { region: eu-west-1, ");
    let endpoint = ("AWS_ENDPOINT_URL_SSO", &*format!("http://{}", staff.cloud.run_async(serve(services()))));
    let stderr = staff.fails(&[("AWS_PROFILE", "sso"), endpoint]);
    assert!(stderr.contains("aws sso login") && stderr.contains("the cached SSO token"), "{stderr}");
    // Named by the SHA-1 of the session's name.
    let token = format!(r#"{{"accessToken": "signed-in", "expiresAt": "{}"}}"#, expiry(3600));
    staff.write(".aws/sso/cache/71b21161ffa1e6516bcc072aaf5ef38cbe85b511.json", &token);
    staff.reads(&[("AWS_PROFILE", "sso"), endpoint]);
}

#[test]
fn roles_of_workflows_containers_and_instances_are_used() {
    let staff = Staff::new();
    let url = format!("http://{}", staff.cloud.run_async(serve(services())));
    let token = staff.write("token", "workflow");
    staff.reads(&[
        ("AWS_WEB_IDENTITY_TOKEN_FILE", &token),
        ("AWS_ROLE_ARN", "arn:aws:iam::111122223333:role/publisher"),
        ("AWS_ENDPOINT_URL_STS", &url),
    ]);
    let container = format!("{url}/container");
    staff.reads(&[("AWS_CONTAINER_CREDENTIALS_FULL_URI", &container), ("AWS_CONTAINER_AUTHORIZATION_TOKEN", "mine")]);
    staff.reads(&[("AWS_EC2_METADATA_DISABLED", "false"), ("AWS_EC2_METADATA_SERVICE_ENDPOINT", &url)]);
}

/// What has roles: single sign-on, the service for web identities, a container and an instance.
fn services() -> Router {
    let header = |request: &Request, name: &str| request.headers().get(name).cloned();
    let only_with = |name: &'static str, value: &'static str, answer: fn() -> String| {
        get(async move |request: Request| -> Response {
            let is_allowed = header(&request, name).is_some_and(|sent| sent == value);
            if is_allowed { answer().into_response() } else { StatusCode::UNAUTHORIZED.into_response() }
        })
    };
    let sso = || {
        let expiry = expiry(3600).as_millisecond();
        format!(
            r#"{{"roleCredentials": {{"accessKeyId": "key", "secretAccessKey": "secret", "sessionToken": "token",
                "expiration": {expiry}}}}}"#
        )
    };
    let sts = async |form: String| {
        let expiry = expiry(3600);
        let is_workflow = form.contains("AssumeRoleWithWebIdentity") && form.contains("workflow");
        let body = format!(
            "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>key</AccessKeyId>\
             <SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>{expiry}</Expiration>\
             </Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>"
        );
        if is_workflow { body.into_response() } else { StatusCode::FORBIDDEN.into_response() }
    };
    let instance = "/latest/meta-data/iam/security-credentials/";
    let session = || ([("x-aws-ec2-metadata-token-ttl-seconds", "21600")], "session");
    Router::new()
        .route("/federation/credentials", only_with("x-amz-sso_bearer_token", "signed-in", sso))
        .route("/", post(sts))
        .route("/container", only_with("authorization", "mine", || credentials(3600)))
        .route("/latest/api/token", put(async move || session()))
        .route(instance, only_with("x-aws-ec2-metadata-token", "session", || "publisher".to_owned()))
        .route(&format!("{instance}publisher"), only_with("x-aws-ec2-metadata-token", "session", || credentials(3600)))
}

/// Writes a profile whose program leaves a line in a file for each call. Returns that file.
fn counting_process(staff: &Staff, seconds: i64) -> PathBuf {
    let calls = staff.home.join("calls");
    let _ = fs::remove_file(&calls);
    let answer = staff.write("answer.json", &credentials(seconds));
    let program = format!("sh -c 'echo called >> {} && cat {answer}'", calls.display());
    staff.write(".aws/config", &format!("[default]\ncredential_process = {program}\n"));
    calls
}

fn lines(path: &Path) -> usize {
    fs::read_to_string(path).unwrap().lines().count()
}

#[test]
fn a_program_is_asked_once_and_again_when_its_credentials_expire() {
    let staff = Staff::new();
    let publish = |more: &[&str]| {
        let output = staff.run(&[&["publish", BUCKET, "--now", NOW], more].concat(), &[]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let calls = counting_process(&staff, 3600);
    publish(&[]);
    assert_eq!(lines(&calls), 1, "for the tables and the bucket, and all of their requests");

    // They expire within the time of one request, so each request asks for others, and is signed with them.
    let calls = counting_process(&staff, 30);
    publish(&["--dry-run"]);
    assert!(lines(&calls) > 2, "{}", lines(&calls));

    staff.write(".aws/config", "[default]\ncredential_process = sh -c 'echo no badge >&2; exit 1'\n");
    let stderr = staff.fails(&[]);
    assert!(stderr.contains("no badge"), "{stderr}");
}

#[test]
fn without_credentials_the_error_says_what_was_tried() {
    let staff = Staff::new();
    let stderr = staff.fails(&NO_PROFILES);
    let tried = ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "web identity", "container", "instance", "aws configure sso"];
    tried.iter().for_each(|tried| assert!(stderr.contains(tried), "{tried}: {stderr}"));
}

#[test]
fn the_bucket_can_be_at_another_provider_than_the_tables() {
    let staff = Staff::new();
    let endpoint = staff.cloud.s3.clone();
    staff.write(
        ".aws/config",
        &format!(
            "[profile r2]\nregion = auto\nendpoint_url = {endpoint}\naws_access_key_id = key\naws_secret_access_key = secret\n\
             [profile without-region]\naws_access_key_id = key\naws_secret_access_key = secret\n"
        ),
    );
    let publish = |profile: &str| {
        let arguments = ["publish", BUCKET, "--now", NOW, "--content", "s3://content", "--bucket-profile", profile];
        let mut command = staff.cloud.command(&staff.site, &arguments);
        for name in ["AWS_CONFIG_FILE", "AWS_ENDPOINT_URL_S3"] {
            command.env_remove(name);
        }
        // The bucket refuses those of the tables.
        command.env("AWS_ACCESS_KEY_ID", "tables").env("HOME", &staff.home).output().unwrap()
    };
    let output = publish("r2");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(staff.cloud.object("campaign/index.html").is_some());
    assert_eq!(staff.cloud.content().len(), 2, "the content is at the same provider");
    for (profile, problem) in
        [("without-region", "has no profile `without-region` with a `region`"), ("r3", "no profile")]
    {
        let output = publish(profile);
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && stderr.contains(problem), "{profile}: {stderr}");
    }
}
