//! The deployment template agrees with the code.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value as Json;
use signer::store::Table;

use crate::policy::{resource, template};

/// The headers that a policy sets, by lower-case name, with the signer at the origin `signer` or at the site's own.
fn policy_headers(template: &Json, name: &str, signer: &str) -> BTreeMap<String, String> {
    let config = &resource(template, name)["ResponseHeadersPolicyConfig"];
    let security = &config["SecurityHeadersConfig"];
    let mut headers = BTreeMap::new();
    let mut set = |name: &str, value: String| assert!(headers.insert(name.to_ascii_lowercase(), value).is_none());
    for (header, value) in security.as_object().unwrap() {
        assert_eq!(value["Override"], true, "{header}");
        match header.as_str() {
            "ContentSecurityPolicy" => {
                let policy = value["ContentSecurityPolicy"].as_str().unwrap();
                set("Content-Security-Policy", policy.replace("${SignerOrigin}", signer).replace(" ;", ";"));
            }
            "ContentTypeOptions" => set("X-Content-Type-Options", "nosniff".to_owned()),
            "FrameOptions" => set("X-Frame-Options", value["FrameOption"].as_str().unwrap().to_owned()),
            "ReferrerPolicy" => set("Referrer-Policy", value["ReferrerPolicy"].as_str().unwrap().to_owned()),
            "StrictTransportSecurity" => {
                assert_eq!(value["IncludeSubdomains"], true);
                let seconds = &value["AccessControlMaxAgeSec"];
                set("Strict-Transport-Security", format!("max-age={seconds}; includeSubDomains"));
            }
            other => panic!("{other} is not compared"),
        }
    }
    for item in config["CustomHeadersConfig"]["Items"].as_array().unwrap() {
        // Only in a stack whose site is not to be listed.
        if item[0] == "IsUnlisted" {
            assert_eq!(item[1]["Header"], "X-Robots-Tag");
            continue;
        }
        set(item["Header"].as_str().unwrap(), item["Value"].as_str().unwrap().to_owned());
    }
    let origins = &config["CorsConfig"]["AccessControlAllowOrigins"]["Items"];
    set("Access-Control-Allow-Origin", origins[0].as_str().unwrap().to_owned());
    headers
}

/// The headers of a file of the site, except `Cache-Control`, which is an attribute of each object.
fn site_headers(path: &str) -> BTreeMap<String, String> {
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in generator::headers::for_path(Path::new(path)) {
        if name != "Cache-Control" {
            // Two policies are equivalent to one policy of both.
            let joined = headers.entry(name.to_ascii_lowercase()).or_default();
            *joined = if joined.is_empty() { value } else { format!("{joined}; {value}") };
        }
    }
    headers
}

#[test]
fn pages_have_the_same_headers_behind_cloudfront() {
    let template = template();
    assert_eq!(policy_headers(&template, "PagesHeaders", ""), site_headers("petitions/library/index.html"));
    assert_eq!(policy_headers(&template, "EmbedHeaders", ""), site_headers("petitions/library/embed/index.html"));
}

#[test]
fn a_signer_at_another_origin_has_the_policy_of_the_sites_headers() {
    let (template, signer) = (template(), "https://api.example.org");
    let text = generator::headers::text(Some(signer));
    let policy = text.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: ")).unwrap();
    assert_eq!(policy_headers(&template, "EmbedHeaders", signer)["content-security-policy"], policy);
}

#[test]
fn the_tables_match_the_schema() {
    let template = template();
    for table in Table::ALL {
        let name = format!("{}{}Table", table.as_str()[..1].to_uppercase(), &table.as_str()[1..]);
        let properties = resource(&template, &name);
        assert_eq!(properties["TableName"], format!("${{TablePrefix}}{}", table.as_str()));
        assert_eq!(properties["BillingMode"], "PAY_PER_REQUEST");
        let recovers = properties.get("PointInTimeRecoverySpecification").is_some();
        assert_eq!(recovers, table != Table::Limits, "{name}");
        let expires = properties.get("TimeToLiveSpecification").is_some();
        assert_eq!(expires, matches!(table, Table::Signatures | Table::Stats | Table::Limits), "{name}");
    }
}

/// The actions that a role allows, as `table:Action`.
fn actions(template: &Json, role: &str) -> BTreeSet<String> {
    let mut actions = BTreeSet::new();
    for policy in resource(template, role)["Policies"].as_array().unwrap() {
        for statement in policy["PolicyDocument"]["Statement"].as_array().unwrap() {
            let of = statement["Sid"].as_str().unwrap();
            let listed = match &statement["Action"] {
                Json::String(one) => vec![one.clone()],
                many => many.as_array().unwrap().iter().map(|action| action.as_str().unwrap().to_owned()).collect(),
            };
            actions.extend(listed.into_iter().map(|action| format!("{of}: {action}")));
        }
    }
    actions
}

/// Otherwise what a failed first deployment leaves would make each later one fail with `already exists`.
#[test]
fn what_holds_data_outlives_its_stack_but_not_a_failed_first_deployment() {
    let template = template();
    for (name, resource) in template["Resources"].as_object().unwrap() {
        let policy = &resource["DeletionPolicy"];
        assert_ne!(policy, "Retain", "{name}");
        if ["AWS::S3::Bucket", "AWS::DynamoDB::Table"].contains(&resource["Type"].as_str().unwrap()) {
            let is_kept = name != "LimitsTable";
            assert_eq!(policy, if is_kept { "RetainExceptOnCreate" } else { "Delete" }, "{name}");
            let is_protected = resource["Properties"].get("DeletionProtectionEnabled").is_some();
            assert_eq!(is_protected, is_kept && name.ends_with("Table"), "{name}");
        }
    }
}

/// The sign page of a petition whose slug is `embed` is not a page for frames.
#[test]
fn only_embeds_can_be_framed() {
    let template = template();
    let behaviors = resource(&template, "Distribution")["DistributionConfig"]["CacheBehaviors"].clone();
    let framed: Vec<&Json> = behaviors
        .as_array()
        .unwrap()
        .iter()
        .filter(|behavior| behavior["ResponseHeadersPolicyId"] == "EmbedHeaders")
        .map(|behavior| &behavior["PathPattern"])
        .collect();
    assert_eq!(framed, ["*/petitions/*/embed/*"]);
}

/// Cookies of other services of the domain can be longer than all headers that an HTTP API accepts.
#[test]
fn the_signer_gets_the_headers_that_it_reads_and_no_cookies() {
    let template = template();
    let policy = &resource(&template, "ApiRequestPolicy")["OriginRequestPolicyConfig"];
    let headers = ["accept", "accept-language", "content-type", "origin", "sec-fetch-site", "x-viewer-address"];
    assert_eq!(policy["HeadersConfig"]["Headers"], serde_json::json!(headers));
    assert_eq!(policy["CookiesConfig"]["CookieBehavior"], "none");
    // A header of the CloudFront function is one of the viewer's to the policy.
    let variables = &resource(&template, "SignerFunction")["Environment"]["Variables"];
    assert_eq!(variables["UNDERSIGNED_CLIENT_ADDRESS"], "x-viewer-address");
}

#[test]
fn each_function_uses_its_own_package() {
    let template = template();
    for (function, zip) in [
        ("SignerFunction", "signer-arm64"),
        ("MailerFunction", "mailer-arm64"),
        ("KeeperFunction", "keeper-arm64"),
        ("RefresherFunction", "refresher-arm64"),
    ] {
        let properties = resource(&template, function);
        assert_eq!(properties["CodeUri"], format!("../target/package/undersigned-{zip}.zip"));
        assert_eq!(properties["Architectures"], serde_json::json!(["arm64"]));
    }
}

#[test]
fn the_signer_can_neither_list_people_nor_open_mailboxes() {
    let template = template();
    let signer = actions(&template, "SignerRole");
    for action in ["Scan", "Query", "BatchGetItem", "GetRecords", "PartiQLSelect", "ExportTableToPointInTime"] {
        assert!(!signer.contains(&format!("Signatures: dynamodb:{action}")), "{action}");
    }
    assert!(!signer.iter().any(|action| action.contains("ses:") || action.contains('*')), "{signer:?}");
    let parameter = |function: &str| {
        resource(&template, function)["Environment"]["Variables"]["UNDERSIGNED_SECRETS_PARAMETER"].to_string()
    };
    assert!(parameter("SignerFunction").contains("/public") && parameter("MailerFunction").contains("/mailer"));
    let policies = resource(&template, "SignerRole")["Policies"].to_string();
    assert!(!policies.contains("/mailer"), "the mailer's secrets");
}

/// SES checks the permission for raw messages separately from that for the call. With only one of them no mail would ever be
/// sent, and the test double of SES would not notice.
#[test]
fn the_mailer_can_send_raw_messages_only_from_the_sites_domain() {
    let template = template();
    let mail: Vec<String> =
        actions(&template, "MailerRole").into_iter().filter(|action| action.starts_with("Mail:")).collect();
    assert_eq!(mail, ["Mail: ses:SendEmail", "Mail: ses:SendRawEmail"]);
    let statements = resource(&template, "MailerRole")["Policies"][0]["PolicyDocument"]["Statement"].clone();
    let mail = statements.as_array().unwrap().iter().find(|statement| statement["Sid"] == "Mail").unwrap().clone();
    assert_eq!(mail["Condition"]["StringLike"]["ses:FromAddress"], "*@${MailDomain}");
}

#[test]
fn publishing_can_count_signatures_but_not_read_them() {
    let template = template();
    let statements = &resource(&template, "PublisherPolicy")["PolicyDocument"]["Statement"];
    let of_signatures: Vec<&Json> = statements
        .as_array()
        .unwrap()
        .iter()
        .filter(|statement| statement["Resource"].as_str().unwrap_or_default().starts_with("SignaturesTable"))
        .collect();
    assert_eq!(of_signatures.len(), 1);
    assert_eq!(of_signatures[0]["Action"], "dynamodb:Query");
    assert_eq!(of_signatures[0]["Condition"]["StringEquals"]["dynamodb:Select"], "COUNT");
}

#[test]
fn a_repository_publishes_from_its_main_branch_only() {
    let template = template();
    let role = resource(&template, "GitHubRole");
    assert_eq!(role["ManagedPolicyArns"], serde_json::json!(["PublisherPolicy"]));
    assert!(role.get("Policies").is_none(), "nothing but publishing");
    let trust = &role["AssumeRolePolicyDocument"]["Statement"][0];
    assert_eq!(trust["Action"], "sts:AssumeRoleWithWebIdentity");
    let conditions = &trust["Condition"]["StringEquals"];
    let claim = |name: &str| conditions[format!("token.actions.githubusercontent.com:{name}")].clone();
    assert_eq!(claim("sub"), "repo:${GitHubRepository}:ref:refs/heads/main");
    assert_eq!(claim("aud"), "sts.amazonaws.com");
}

/// The texts of petitions that open later are in it.
#[test]
fn only_who_publishes_and_the_refresher_reach_the_stored_content() {
    let template = template();
    let blocked = &resource(&template, "ContentBucket")["PublicAccessBlockConfiguration"];
    assert!(blocked.as_object().unwrap().values().all(|blocked| *blocked == true), "{blocked}");
    let statements = &resource(&template, "ContentBucketPolicy")["PolicyDocument"]["Statement"];
    assert!(statements.as_array().unwrap().iter().all(|statement| statement["Effect"] == "Deny"), "{statements}");
    let named = template["Resources"].as_object().unwrap().iter();
    let naming = named.filter(|(_, resource)| resource.to_string().contains("ContentBucket"));
    let naming: BTreeSet<&str> = naming.map(|(name, _)| name.as_str()).collect();
    // Not among them: the distribution, its access to origins and the functions of signing.
    let expected = ["ContentBucketPolicy", "PublisherPolicy", "RefresherFunction", "RefresherRole"];
    assert_eq!(naming, BTreeSet::from(expected));
}

/// To change a petition is to change whom signers' data is encrypted to.
#[test]
fn the_refresher_changes_no_petition_and_reads_no_signature() {
    let template = template();
    let role = resource(&template, "RefresherRole").clone();
    let statements = role["Policies"][0]["PolicyDocument"]["Statement"].as_array().unwrap();
    assert_eq!(role["Policies"].as_array().unwrap().len(), 1);
    for statement in statements {
        let on = statement["Resource"].as_str().unwrap();
        assert!(!on.contains("Signatures") && !on.contains('*') || on.ends_with("Bucket.Arn}/*"), "{statement}");
        if on.contains("Petitions") {
            let condition = &statement["Condition"];
            assert_eq!(condition["ForAllValues:StringLike"]["dynamodb:LeadingKeys"], serde_json::json!(["#*"]));
            assert_eq!(condition["Null"]["dynamodb:LeadingKeys"], "false");
        }
    }
    assert!(petition::slug::Slug::parse("#x").is_err(), "no petition has such an id");
    let variables = resource(&template, "RefresherFunction")["Environment"]["Variables"].as_object().unwrap().clone();
    assert!(!variables.keys().any(|name| name.contains("SECRETS")), "{variables:?}");
}

#[test]
fn pages_that_are_not_refreshed_raise_an_alarm() {
    let template = template();
    let alarm = resource(&template, "RefreshAlarm");
    assert_eq!(alarm["TreatMissingData"], "breaching");
    let seconds =
        alarm["Metrics"].as_array().unwrap().iter().filter_map(|metric| metric["MetricStat"]["Period"].as_u64());
    assert_eq!(seconds.collect::<Vec<_>>(), [300, 300]);
    assert_eq!(resource(&template, "RefresherOutdatedAlarm")["MetricName"], "RefresherOutdated");
    let function = resource(&template, "RefresherFunction");
    assert_eq!((&function["MemorySize"], &function["Architectures"][0]), (&1769.into(), &"arm64".into()));
    assert_eq!(function["Events"]["Refresh"]["Properties"]["Schedule"], "rate(1 minute)");
}

#[test]
fn cloudfront_replaces_only_responses_that_the_signer_never_sends() {
    let template = template();
    let responses = resource(&template, "Distribution")["DistributionConfig"]["CustomErrorResponses"].clone();
    let pages: Vec<&Json> =
        responses.as_array().unwrap().iter().filter(|response| response.get("ResponsePagePath").is_some()).collect();
    assert_eq!(pages.len(), 1);
    assert_eq!((&pages[0]["ErrorCode"], &pages[0]["ResponseCode"]), (&403.into(), &404.into()));
}

/// Throttled writes of any table make people wait. The index throttles its table.
#[test]
fn throttled_writes_of_every_table_raise_an_alarm() {
    let template = template();
    let metrics = resource(&template, "TableThrottlesAlarm")["Metrics"].as_array().unwrap().clone();
    let tables: BTreeSet<String> = metrics
        .iter()
        .filter_map(|metric| metric["MetricStat"]["Metric"]["Dimensions"][0]["Value"].as_str().map(str::to_owned))
        .collect();
    let expected =
        Table::ALL.map(|table| format!("{}{}Table", table.as_str()[..1].to_uppercase(), &table.as_str()[1..]));
    assert_eq!(tables, BTreeSet::from(expected));
    let index = metrics.iter().any(|metric| metric["MetricStat"]["Metric"]["Dimensions"][1]["Value"] == "mail_shard");
    assert!(index, "the index of due mails");
    let sum = metrics.iter().find_map(|metric| metric["Expression"].as_str()).unwrap();
    for metric in metrics.iter().filter(|metric| metric["MetricStat"].is_object()) {
        let id = metric["Id"].as_str().unwrap();
        assert!(sum.contains(&format!("FILL({id}, 0)")), "{id} is not in the sum");
    }
}

/// Whether an image of an item matches a pattern of a stream's filter.
fn is_matched(pattern: &Json, image: &Json) -> bool {
    match pattern {
        Json::Object(parts) => parts.iter().all(|(name, pattern)| is_matched(pattern, &image[name])),
        rules => rules.as_array().unwrap().iter().any(|rule| match rule {
            Json::String(text) => image == text,
            rule if rule.get("exists").is_some() => rule["exists"] == Json::Bool(!image.is_null()),
            rule => image.as_str().is_some_and(|text| text.starts_with(rule["prefix"].as_str().unwrap())),
        }),
    }
}

/// Otherwise each mail would wake the mailer three times.
#[test]
fn the_stream_wakes_the_mailer_for_new_mails_only() {
    let template = template();
    let due = &resource(&template, "MailerFunction")["Events"]["Due"]["Properties"];
    let pattern = due["FilterCriteria"]["Filters"][0]["Pattern"].as_str().unwrap();
    let pattern: Json = serde_json::from_str(pattern).unwrap();
    let check = |image: Json, expected: bool| {
        let record = serde_json::json!({"eventName": "MODIFY", "dynamodb": {"NewImage": image}});
        assert_eq!(is_matched(&pattern, &record), expected, "{record}");
    };
    check(serde_json::json!({"mail_due": {"N": "1"}, "mail_shard": {"S": "0first#07"}}), true);
    check(serde_json::json!({"mail_shard": {"S": "1again#31"}}), true);
    check(serde_json::json!({"mail_shard": {"S": "3notice#31"}}), true);
    check(serde_json::json!({"mail_shard": {"S": "0first#07"}, "claim": {"S": "claimed"}}), false);
    check(serde_json::json!({"mail_shard": {"S": "0first#07"}, "tries": {"N": "1"}}), false);
    check(serde_json::json!({"mail_shard": {"S": "2reminder#07"}}), false);
    check(serde_json::json!({"state": {"S": "confirmed"}}), false);
}

#[test]
fn an_outage_of_the_mail_service_raises_an_alarm() {
    let template = template();
    let alarm = resource(&template, "MailOutageAlarm");
    assert_eq!((&alarm["MetricName"], &alarm["Threshold"]), (&"MailOutageMinutes".into(), &15.into()));
    assert_eq!(alarm["TreatMissingData"], "breaching", "the mailer does not run");
}

#[test]
fn the_keeper_has_no_secrets_and_cannot_send_mail() {
    let template = template();
    let variables = resource(&template, "KeeperFunction")["Environment"]["Variables"].as_object().unwrap().clone();
    assert!(!variables.keys().any(|name| name.contains("SECRETS")), "{variables:?}");
    assert_eq!(resource(&template, "KeeperFunction")["ReservedConcurrentExecutions"], 1);
    let role = actions(&template, "KeeperRole");
    assert!(!role.iter().any(|action| action.contains("ses:") || action.contains("ssm:")), "{role:?}");
    for alarm in ["CountsDifferAlarm", "CountsUnverifiedAlarm"] {
        assert_eq!(resource(&template, alarm)["TreatMissingData"], "breaching", "{alarm}");
    }
}

#[test]
fn the_count_is_cached_once_whatever_the_visitor_accepts() {
    let template = template();
    let config = &resource(&template, "ApiCachePolicy")["CachePolicyConfig"];
    let key = &config["ParametersInCacheKeyAndForwardedToOrigin"];
    for (part, behavior) in [
        ("HeadersConfig", "HeaderBehavior"),
        ("CookiesConfig", "CookieBehavior"),
        ("QueryStringsConfig", "QueryStringBehavior"),
    ] {
        assert_eq!(key[part][behavior], "none", "{part}");
    }
    // Forwards `Accept`, so that errors are still in the type that the visitor accepts.
    let behaviors = &resource(&template, "Distribution")["DistributionConfig"]["CacheBehaviors"];
    assert_eq!(behaviors[0]["OriginRequestPolicyId"], "ApiRequestPolicy");
}
