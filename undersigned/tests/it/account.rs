//! An AWS account on loopback, as far as `deploy check` looks at it, with a published site and a DNS server.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, Response};
use serde_json::json;
use signer::Mailer;
use simple_dns::rdata::{A, CNAME, RData, TXT};
use simple_dns::{CLASS, Name, Packet, ResourceRecord};
use tokio::net::UdpSocket;
use tower::ServiceExt;

use crate::cloud::serve;

/// What the services answer.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) stack: Option<&'static str>,
    pub(crate) parameters: Vec<(&'static str, String)>,
    pub(crate) certificate: &'static str,
    pub(crate) secrets: Vec<&'static str>,
    pub(crate) production: bool,
    pub(crate) concurrency: u32,
    pub(crate) dkim: &'static str,
    pub(crate) subscribed: u32,
    pub(crate) cname: Option<&'static str>,
    pub(crate) dmarc: &'static str,
    pub(crate) forbidden: &'static str,
}

pub(crate) const DISTRIBUTION: &str = "d111111abcdef8.cloudfront.net";

impl Account {
    /// Everything is as it should be.
    pub(crate) fn complete(site_url: &str) -> Self {
        let parameter = |(name, value): (&'static str, &str)| (name, value.to_owned());
        Self {
            stack: Some("UPDATE_COMPLETE"),
            parameters: [
                ("SiteUrl", site_url),
                ("SiteDomain", ""),
                ("CertificateArn", "arn:aws:acm:us-east-1:1:certificate/a"),
                ("MailDomain", "example.org"),
                ("TablePrefix", "undersigned-"),
                ("SecretsPath", "/undersigned"),
                ("RecoveryDays", "28"),
                ("AlarmAddress", "ops@example.org"),
            ]
            .map(parameter)
            .to_vec(),
            certificate: "ISSUED",
            secrets: vec!["/undersigned/public", "/undersigned/mailer"],
            production: true,
            concurrency: 1000,
            dkim: "SUCCESS",
            subscribed: 1,
            cname: Some(DISTRIBUTION),
            dmarc: "v=DMARC1; p=none",
            forbidden: "",
        }
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.parameters.iter_mut().find(|(known, _)| *known == name).unwrap().1 = value.to_owned();
    }

    fn members(&self) -> String {
        let outputs = [("DistributionDomain", DISTRIBUTION), ("DkimRecords", "a=b c=d"), ("AlarmTopic", "arn:topic")];
        let member = |kind: &str, (name, value): (&str, &str)| {
            format!("<member><{kind}Key>{name}</{kind}Key><{kind}Value>{value}</{kind}Value></member>")
        };
        let parameters: String =
            self.parameters.iter().map(|(name, value)| member("Parameter", (name, value))).collect();
        let outputs: String = outputs.into_iter().map(|output| member("Output", output)).collect();
        format!("<Parameters>{parameters}</Parameters><Outputs>{outputs}</Outputs>")
    }

    fn answer(&self, action: &str) -> (u16, String) {
        if action == self.forbidden {
            return (400, json!({ "__type": "AccessDeniedException" }).to_string());
        }
        let json = match action {
            "cloudformation:DescribeStacks" => return self.stacks(),
            "sns:GetTopicAttributes" => {
                let (open, close) =
                    ("<GetTopicAttributesResponse><Attributes>", "</Attributes></GetTopicAttributesResponse>");
                let confirmed = self.subscribed;
                let entry = format!("<entry>\n<key>SubscriptionsConfirmed</key>\n<value>{confirmed}</value>\n</entry>");
                return (200, format!("{open}{entry}{close}"));
            }
            "acm:DescribeCertificate" => json!({ "Certificate": {
                "Status": self.certificate, "SubjectAlternativeNames": ["*.example.org"],
                "DomainValidationOptions": [{ "ValidationStatus": "PENDING_VALIDATION",
                    "ResourceRecord": { "Name": "_x.example.org.", "Type": "CNAME", "Value": "_y.acm." } }] } }),
            "ssm:DescribeParameters" => {
                let parameters: Vec<_> =
                    self.secrets.iter().map(|name| json!({ "Name": name, "Type": "SecureString" })).collect();
                json!({ "Parameters": parameters })
            }
            "ses:GetAccount" => json!({ "ProductionAccessEnabled": self.production, "SendingEnabled": true,
                "EnforcementStatus": "HEALTHY", "SendQuota": { "Max24HourSend": 50000.0, "MaxSendRate": 14.0 } }),
            "ses:GetEmailIdentity" => json!({ "VerifiedForSendingStatus": self.dkim == "SUCCESS",
                "DkimAttributes": { "Status": self.dkim }, "MailFromAttributes": { "MailFromDomainStatus": "SUCCESS" } }),
            "lambda:GetAccountSettings" => json!({ "AccountLimit": { "ConcurrentExecutions": self.concurrency } }),
            other => panic!("{other} is unknown"),
        };
        (200, json.to_string())
    }

    fn stacks(&self) -> (u16, String) {
        let Some(status) = self.stack else {
            let error =
                "<Error><Code>ValidationError</Code><Message>Stack with id undersigned does not exist</Message>";
            return (400, format!("<ErrorResponse>{error}</Error></ErrorResponse>"));
        };
        let stack = format!("<member><StackStatus>{status}</StackStatus>{}</member>", self.members());
        let result = format!("<DescribeStacksResult><Stacks>{stack}</Stacks></DescribeStacksResult>");
        (200, format!("<DescribeStacksResponse>{result}</DescribeStacksResponse>"))
    }
}

/// The account as it is at the moment, and the actions that were requested.
#[derive(Clone)]
pub(crate) struct Services {
    pub(crate) account: Arc<Mutex<Account>>,
    pub(crate) actions: Arc<Mutex<BTreeSet<String>>>,
}

impl Services {
    pub(crate) fn new(account: Account) -> Self {
        Self { account: Arc::new(Mutex::new(account)), actions: Arc::default() }
    }

    /// Serves all services. Returns the URL.
    pub(crate) async fn serve(&self) -> String {
        let services = self.clone();
        let app = Router::new().fallback(move |request: Request<Body>| async move {
            let (parts, body) = request.into_parts();
            let body = to_bytes(body, usize::MAX).await.unwrap();
            let action = action_of(&parts.headers, parts.uri.path(), &String::from_utf8_lossy(&body));
            services.actions.lock().unwrap().insert(action.clone());
            let (status, answer) = services.account.lock().unwrap().answer(&action);
            Response::builder().status(status).body(Body::from(answer)).unwrap()
        });
        format!("http://{}", serve(app).await)
    }

    /// Serves DNS. Returns the address.
    pub(crate) async fn serve_dns(&self) -> SocketAddr {
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let services = self.clone();
        tokio::spawn(async move {
            let mut query = [0; 512];
            while let Ok((length, from)) = socket.recv_from(&mut query).await {
                let account = services.account.lock().unwrap().clone();
                let answer = answer_dns(&account, &query[..length]);
                socket.send_to(&answer, from).await.unwrap();
            }
        });
        address
    }
}

/// The permission that a request needs; the service is in its signature.
fn action_of(headers: &HeaderMap, path: &str, body: &str) -> String {
    let scope = headers["authorization"].to_str().unwrap().split('/').nth(3).unwrap();
    let target = headers.get("x-amz-target").map(|target| target.to_str().unwrap().rsplit('.').next().unwrap());
    let form = body.split('&').find_map(|pair| pair.strip_prefix("Action="));
    let action = target.or(form).unwrap_or(match path {
        "/v2/email/account" => "GetAccount",
        "/2016-08-19/account-settings" => "GetAccountSettings",
        _ => "GetEmailIdentity",
    });
    format!("{scope}:{action}")
}

fn answer_dns(account: &Account, query: &[u8]) -> Vec<u8> {
    let query = Packet::parse(query).unwrap();
    let mut reply = Packet::new_reply(query.id());
    let name = query.questions[0].qname.to_string();
    let record = |name: &str, data| ResourceRecord::new(Name::new(name).unwrap().into_owned(), CLASS::IN, 60, data);
    if name.starts_with("_dmarc.") {
        if !account.dmarc.is_empty() {
            reply.answers.push(record(&name, RData::TXT(TXT::new().with_string(account.dmarc).unwrap())));
        }
    } else if let Some(cname) = account.cname {
        reply.answers.push(record(&name, RData::CNAME(CNAME(Name::new(cname).unwrap()))));
        reply.answers.push(record(cname, RData::A(A { address: 0x7f00_0001 })));
    }
    reply.build_bytes_vec().unwrap()
}

/// Serves a published site as CloudFront does, with the API of `signer` below it, whose mails `mailer` sends at once.
pub(crate) async fn serve_site(folder: PathBuf, signer: impl Fn(&str) -> (Router, Mailer)) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (signer, mailer) = signer(&url);
    let mailer = Arc::new(mailer);
    let app = Router::new().fallback(move |request: Request<Body>| async move {
        let path = request.uri().path().to_owned();
        if path.starts_with("/api/") {
            let response = signer.oneshot(request).await.unwrap();
            mailer.drain(&[]).await;
            return response;
        }
        let file = if path.ends_with('/') { format!("{path}index.html") } else { path };
        let file = Path::new(file.trim_start_matches('/'));
        let Ok(bytes) = std::fs::read(folder.join(file)) else {
            return Response::builder().status(404).body(Body::empty()).unwrap();
        };
        let headers = generator::headers::for_path(file).into_iter();
        let response = headers.fold(Response::builder(), |response, (name, value)| response.header(name, value));
        response.body(Body::from(bytes)).unwrap()
    });
    let app = app.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}
