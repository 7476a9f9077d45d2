//! Events that wake the mailer: changes of signatures, schedules, and feedback about mails from SES.

use serde::Deserialize;
use serde_json::Value;
use signer::{ItemKey, Refusal};

/// An event of the mailer function.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// Changes of items that have a due mail.
    Stream(Vec<StreamRecord>),
    /// `{"undersigned":"send"}`: send due mails.
    Send,
    /// Bounces and complaints.
    Feedback(Vec<Feedback>),
}

/// A change of an item, from the DynamoDB stream.
#[derive(PartialEq, Eq)]
pub(crate) struct StreamRecord {
    /// Sequence number, which identifies the record in a partial failure.
    pub(crate) sequence: String,
    /// Key of the item; `None` if it is invalid.
    pub(crate) key: Option<ItemKey>,
}

/// A bounce or complaint. `Debug` output is redacted, since the address is personal data.
#[derive(PartialEq, Eq)]
pub(crate) struct Feedback {
    pub(crate) address: String,
    pub(crate) kind: FeedbackKind,
}

/// Kind of feedback.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FeedbackKind {
    /// The mailbox does not exist or is disabled.
    Bounce,
    /// The receiving server refuses the sender by policy.
    SenderRefused,
    /// The recipient reported the mail as spam.
    Complaint,
}

/// An unknown event. Its content is not repeated.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an event of the mailer")]
pub(crate) struct UnknownEvent;

impl Event {
    /// Parses the payload of an invocation.
    ///
    /// # Errors
    /// If the event is unknown.
    pub(crate) fn parse(event: &Value) -> Result<Self, UnknownEvent> {
        if let Some(task) = event.get("undersigned") {
            return match task.as_str() {
                Some("send") => Ok(Self::Send),
                _ => Err(UnknownEvent),
            };
        }
        if let Some(records) = event.get("Records").and_then(Value::as_array) {
            return parse_records(records);
        }
        match event.get("source").and_then(Value::as_str) {
            Some("aws.ses") => parse_ses(event.get("detail").ok_or(UnknownEvent)?).map(Self::Feedback),
            _ => Err(UnknownEvent),
        }
    }
}

fn parse_records(records: &[Value]) -> Result<Event, UnknownEvent> {
    let of =
        |record: &Value, names: [&str; 2]| names.iter().find_map(|name| record.get(*name)?.as_str()).map(str::to_owned);
    let sources: Vec<_> = records.iter().map(|record| of(record, ["eventSource", "EventSource"])).collect();
    let all = |source: &str| sources.iter().all(|found| found.as_deref() == Some(source));
    if all("aws:dynamodb") {
        return records.iter().map(parse_change).collect::<Result<_, _>>().map(Event::Stream);
    }
    if all("aws:sns") {
        let feedback = records.iter().map(|record| {
            let message = record.pointer("/Sns/Message").and_then(Value::as_str).ok_or(UnknownEvent)?;
            parse_ses(&serde_json::from_str(message).map_err(|_| UnknownEvent)?)
        });
        let feedback: Vec<Vec<Feedback>> = feedback.collect::<Result<_, _>>()?;
        return Ok(Event::Feedback(feedback.into_iter().flatten().collect()));
    }
    Err(UnknownEvent)
}

fn parse_change(record: &Value) -> Result<StreamRecord, UnknownEvent> {
    let text = |path: &str| record.pointer(path).and_then(Value::as_str);
    let sequence = text("/dynamodb/SequenceNumber").ok_or(UnknownEvent)?.to_owned();
    let shard = text("/dynamodb/Keys/shard/S").unwrap_or_default();
    let signer = text("/dynamodb/Keys/signer/S").unwrap_or_default();
    Ok(StreamRecord { sequence, key: ItemKey::parse(shard, signer) })
}

/// A notification of SES, which is the same in EventBridge (`eventType`) and SNS (`notificationType`)
/// (docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html).
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SesEvent {
    #[serde(alias = "notificationType")]
    event_type: String,
    #[serde(default)]
    bounce: SesBounce,
    #[serde(default)]
    complaint: SesComplaint,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct SesBounce {
    bounce_type: String,
    bounced_recipients: Vec<SesRecipient>,
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct SesComplaint {
    complained_recipients: Vec<SesRecipient>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SesRecipient {
    email_address: String,
    /// Enhanced status code of the receiving server.
    #[serde(default)]
    status: Option<String>,
}

fn parse_ses(event: &Value) -> Result<Vec<Feedback>, UnknownEvent> {
    let event = SesEvent::deserialize(event).map_err(|_| UnknownEvent)?;
    let feedback = |recipient: SesRecipient, kind| Feedback { address: recipient.email_address, kind };
    match event.event_type.as_str() {
        "Bounce" if event.bounce.bounce_type == "Permanent" => {
            let bounced = event.bounce.bounced_recipients.into_iter();
            Ok(bounced
                .filter_map(|recipient| Some((bounce_kind(&recipient)?, recipient)))
                .map(|(kind, recipient)| feedback(recipient, kind))
                .collect())
        }
        // Transient: a full mailbox or an unreachable server. Undetermined: SES does not know what the response means. The
        // mailbox may work next time.
        "Bounce" => Ok(Vec::new()),
        "Complaint" => {
            let complained = event.complaint.complained_recipients.into_iter();
            Ok(complained.map(|recipient| feedback(recipient, FeedbackKind::Complaint)).collect())
        }
        _ => Err(UnknownEvent),
    }
}

/// What a permanent bounce is about. Without a code, SES itself suppressed an address that has bounced before.
fn bounce_kind(recipient: &SesRecipient) -> Option<FeedbackKind> {
    match recipient.status.as_deref().filter(|status| !status.is_empty()).map(Refusal::of) {
        None | Some(Refusal::Mailbox) => Some(FeedbackKind::Bounce),
        Some(Refusal::Sender) => Some(FeedbackKind::SenderRefused),
        Some(Refusal::Other) => None,
    }
}

impl std::fmt::Debug for StreamRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "StreamRecord({})", self.sequence)
    }
}

impl std::fmt::Debug for Feedback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Feedback({:?})", self.kind)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bounces_are_read_from_eventbridge_and_sns() {
        let bounce = json!({"eventType": "Bounce", "bounce": {"bounceType": "Permanent",
            "bouncedRecipients": [{"emailAddress": "gone@example.org"}]}});
        let by_eventbridge = json!({"source": "aws.ses", "detail-type": "Email Bounced", "detail": bounce});
        let notification = json!({"notificationType": "Bounce", "bounce": bounce["bounce"]});
        let by_sns = json!({"Records": [{"EventSource": "aws:sns", "Sns": {"Message": notification.to_string()}}]});
        let bounce = || Feedback { address: "gone@example.org".to_owned(), kind: FeedbackKind::Bounce };
        let expected = || Ok(Event::Feedback(vec![bounce()]));
        assert_eq!(Event::parse(&by_eventbridge), expected());
        assert_eq!(Event::parse(&by_sns), expected());
        assert!(!format!("{:?}", Event::parse(&by_sns)).contains("gone@"), "addresses are redacted");
    }

    #[test]
    fn complaints_are_read_and_transient_bounces_ignored() {
        let ses = |detail: Value| Event::parse(&json!({"source": "aws.ses", "detail": detail}));
        let transient = json!({"eventType": "Bounce", "bounce": {"bounceType": "Transient",
            "bouncedRecipients": [{"emailAddress": "full@example.org"}]}});
        assert_eq!(ses(transient), Ok(Event::Feedback(Vec::new())));
        let complaint = json!({"eventType": "Complaint",
            "complaint": {"complainedRecipients": [{"emailAddress": "a@example.org"}]}});
        let Ok(Event::Feedback(feedback)) = ses(complaint) else { panic!("a complaint") };
        assert_eq!(feedback[0].kind, FeedbackKind::Complaint);
    }

    #[test]
    fn only_bounces_about_the_mailbox_suppress_it() {
        let check = |kind: &str, status: Option<&str>, expected: Option<FeedbackKind>| {
            let detail = json!({"eventType": "Bounce", "bounce": {"bounceType": kind,
                "bouncedRecipients": [{"emailAddress": "a@example.org", "status": status}]}});
            let Ok(Event::Feedback(feedback)) = Event::parse(&json!({"source": "aws.ses", "detail": detail})) else {
                panic!("a bounce")
            };
            assert_eq!(feedback.first().map(|feedback| feedback.kind), expected, "{kind} {status:?}");
        };
        check("Permanent", None, Some(FeedbackKind::Bounce));
        check("Permanent", Some("5.1.1"), Some(FeedbackKind::Bounce));
        check("Permanent", Some("5.2.1"), Some(FeedbackKind::Bounce));
        check("Permanent", Some("5.7.26"), Some(FeedbackKind::SenderRefused));
        check("Permanent", Some("5.3.4"), None);
        check("Undetermined", Some("5.1.1"), None);
        check("Undetermined", None, None);
    }

    #[test]
    fn unknown_events_are_rejected() {
        for event in [
            json!({}),
            json!(null),
            json!({"undersigned": "drop-tables"}),
            json!({"undersigned": "keep"}),
            json!({"Records": [{"eventSource": "aws:s3"}]}),
            json!({"Records": [{"eventSource": "aws:dynamodb"}]}),
            json!({"source": "aws.ses", "detail": {"eventType": "Click"}}),
            json!({"source": "aws.ec2", "detail": {}}),
        ] {
            assert_eq!(Event::parse(&event), Err(UnknownEvent), "{event}");
        }
    }

    #[test]
    fn stream_records_are_read() {
        let signer = "a".repeat(43);
        let event = json!({"Records": [{"eventSource": "aws:dynamodb", "eventName": "INSERT", "dynamodb": {
            "SequenceNumber": "1", "Keys": {"shard": {"S": "library#07"}, "signer": {"S": signer}}}}]});
        let Ok(Event::Stream(records)) = Event::parse(&event) else { panic!("a stream") };
        assert_eq!(records[0].sequence, "1");
    }
}
