//! `undersigned deploy check` against an account on loopback.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use serde_json::Value;

use crate::account::{Account, Services, serve_site};
use crate::cloud::Cloud;
use crate::policy::{allowed, resource, template};
use crate::publish::site;
use crate::site::{NOW, Site};

struct Deployment {
    cloud: Cloud,
    site: Site,
    services: Services,
    aws: String,
    dns: SocketAddr,
    complete: Account,
}

/// A deployment that lacks nothing.
fn deployment() -> Deployment {
    let (cloud, site) = (Cloud::new(), site());
    site.edit("content/petitions/bridge.md", "signing: { confirm_by_email: false }\n", "");
    let folder = site.root().join("site");
    let url = cloud.run_async(serve_site(folder, |url| (cloud.signer(&site, url), cloud.mailer(&site, url))));
    site.edit("content/site.yaml", "https://petitions.example.org/", &url);
    cloud.ok(&site, &["publish", "s3://site/campaign", "--now", NOW]);
    let complete = Account::complete(&url);
    let services = Services::new(complete.clone());
    let (aws, dns) = cloud.run_async(async { (services.serve().await, services.serve_dns().await) });
    cloud.take_actions();
    Deployment { cloud, site, services, aws, dns, complete }
}

impl Deployment {
    /// Runs the check. Returns the exit code and what it printed.
    fn check(&self, more: &[&str]) -> (i32, String) {
        let dns = self.dns.to_string();
        let arguments = [&["deploy", "check", "--resolver", &dns], more].concat();
        let output = self.cloud.command(&self.site, &arguments).env("AWS_ENDPOINT_URL", &self.aws).output().unwrap();
        let printed = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(printed).unwrap())
    }

    /// Runs the check on the account after a change.
    fn after(&self, change: impl FnOnce(&mut Account)) -> (i32, String) {
        let mut account = self.complete.clone();
        change(&mut account);
        *self.services.account.lock().unwrap() = account;
        let checked = self.check(&[]);
        *self.services.account.lock().unwrap() = self.complete.clone();
        checked
    }

    #[track_caller]
    fn missing(&self, expected: &[&str], change: impl FnOnce(&mut Account)) {
        let (code, printed) = self.after(change);
        assert_eq!(code, 1, "{printed}");
        assert_eq!(
            printed.matches("\nmissing ").count() + usize::from(printed.starts_with("missing ")),
            1,
            "{printed}"
        );
        for text in expected {
            assert!(printed.contains(text), "{text}: {printed}");
        }
    }
}

#[test]
fn what_a_deployment_lacks_is_named_with_what_to_do() {
    let deployment = deployment();
    let (code, printed) = deployment.check(&["--format", "json"]);
    assert_eq!(code, 0, "{printed}");
    let report: Value = serde_json::from_str(&printed).unwrap();
    let checks = report["checks"].as_array().unwrap();
    let names: Vec<&str> = checks.iter().map(|check| check["check"].as_str().unwrap()).collect();
    let all = [
        "email",
        "lambda",
        "certificate",
        "secrets",
        "stack",
        "site.yaml",
        "mail domain",
        "alarms",
        "dmarc",
        "pages",
        "embed",
        "signer",
        "index",
        "keys",
    ];
    assert_eq!(names, all, "{printed}");

    let missing = |expected: &[&str], change: &dyn Fn(&mut Account)| deployment.missing(expected, change);
    missing(&["missing  stack", "there is no stack undersigned in eu-west-1", "deploy it"], &|account| {
        account.stack = None
    });
    missing(&["ROLLBACK_COMPLETE", "delete-stack"], &|account| account.stack = Some("ROLLBACK_COMPLETE"));
    missing(&["in the sandbox", "request production access"], &|account| account.production = false);
    missing(&["missing  certificate", "_x.example.org. CNAME _y.acm."], &|account| {
        account.certificate = "PENDING_VALIDATION"
    });
    missing(&["no parameter /undersigned/mailer", "put-parameter"], &|account| account.secrets.truncate(1));
    missing(&["DKIM is PENDING", "add a CNAME b, c CNAME d"], &|account| account.dkim = "PENDING");
    missing(&["ops@example.org has not confirmed"], &|account| account.subscribed = 0);
    missing(&["`mail.from` is @example.org, but MailDomain is example.net"], &|account| {
        account.set("MailDomain", "example.net");
    });
    missing(&["RecoveryDays is 7"], &|account| account.set("RecoveryDays", "7"));
    let domain = |account: &mut Account| account.set("SiteDomain", "127.0.0.1");
    let (code, printed) = deployment.after(|account| account.set("SiteDomain", "127.0.0.1"));
    assert_eq!(code, 1, "not in the certificate: {printed}");
    assert!(printed.contains("does not cover 127.0.0.1") && printed.contains("ok       dns"), "{printed}");
    let (_, printed) = deployment.after(|account| {
        domain(account);
        account.cname = None;
    });
    assert!(printed.contains("missing  dns") && printed.contains("127.0.0.1 CNAME d111111abcdef8"), "{printed}");
    for (warning, change) in [
        ("warning  lambda", (|account| account.concurrency = 10) as fn(&mut Account)),
        ("warning  dmarc", |account| account.dmarc = ""),
        ("warning  alarms", |account| account.set("AlarmAddress", "")),
        ("warning  stack", |account| account.stack = Some("UPDATE_ROLLBACK_COMPLETE")),
    ] {
        let (code, printed) = deployment.after(change);
        assert!(code == 0 && printed.contains(warning), "{warning}: {printed}");
    }
    let (code, printed) = deployment.after(|account| account.forbidden = "ses:GetAccount");
    assert_eq!(code, 2, "{printed}");
    assert!(printed.contains("unknown  email") && printed.contains("attach the policy `Operator`"), "{printed}");

    // A petition that was built and not published.
    deployment.site.edit("content/petitions/library.md", "goal: 100", "goal: 200");
    deployment.site.ok(&["build", "--now", NOW]);
    deployment.missing(&["missing  index", "of library", "publish again"], |_| {});
    std::fs::remove_file(deployment.site.root().join("site/index.html")).unwrap();
    let (_, printed) = deployment.check(&[]);
    assert!(printed.contains("missing  pages") && printed.contains("answers with 404"), "{printed}");
}

#[test]
fn a_trial_signature_is_mailed_and_removed() {
    let deployment = deployment();
    let (code, printed) = deployment.check(&["--sign", "library"]);
    assert!(code == 1 && printed.contains("`library` counts signatures at once"), "{printed}");
    for _ in 0..2 {
        let (code, printed) = deployment.check(&["--sign", "bridge"]);
        assert!(code == 0 && printed.contains("SES took the email after"), "{printed}");
    }
    let shown = ["signatures", "show", "--email", "success@simulator.amazonses.com", "--store", "aws"];
    assert!(deployment.cloud.ok(&deployment.site, &shown).starts_with("no petition"));
    let (code, printed) = deployment.check(&["--sign", "nowhere"]);
    assert!(code == 1 && printed.contains("`nowhere` is not registered"), "{printed}");
}

#[test]
fn the_operator_policy_allows_exactly_what_the_check_requests() {
    let deployment = deployment();
    assert_eq!(deployment.check(&[]).0, 0);
    let asked: BTreeSet<String> = deployment.cloud.take_actions().into_iter().collect();
    assert_eq!(asked, allowed("OperatorPolicy"));
    let template = template();
    let statements = resource(&template, "OperatorPolicy")["PolicyDocument"]["Statement"].as_array().unwrap();
    let actions = statements.iter().flat_map(|statement| match &statement["Action"] {
        Value::Array(actions) => actions.clone(),
        action => vec![action.clone()],
    });
    let others =
        actions.map(|action| action.as_str().unwrap().to_owned()).filter(|action| !action.starts_with("dynamodb:"));
    assert_eq!(*deployment.services.actions.lock().unwrap(), others.collect::<BTreeSet<_>>());
}
