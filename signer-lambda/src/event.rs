//! What wakes the mailer: the stream of the signatures, a schedule, and mails that came back.

use serde::Deserialize;
use serde_json::Value;
use signer::store::signatures::ItemKey;

/// An event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// Items changed that have a mail due.
    Stream(Vec<Record>),
    /// `{"undersigned":"send"}`: mails that are due.
    Send,
    /// `{"undersigned":"sweep"}`: what has had its time.
    Sweep,
    /// `{"undersigned":"verify"}`: whether the counts equal the signatures.
    Verify,
    /// Addresses whose mail came back, or who complained of it.
    Returned(Vec<Returned>),
}

/// A change of an item.
#[derive(PartialEq, Eq)]
pub(crate) struct Record {
    /// Its place in the stream: what a partial failure names.
    pub(crate) sequence: String,
    /// Which item; `None` where its key is none of ours.
    pub(crate) key: Option<ItemKey>,
}

/// A mail that came back. Its address is personal data, and its `Debug` form redacted.
#[derive(PartialEq, Eq)]
pub(crate) struct Returned {
    pub(crate) address: String,
    pub(crate) reason: Reason,
}

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// The mailbox does not exist.
    Bounce,
    /// The person called it spam.
    Complaint,
}

/// An event that is none of these; nothing of it is repeated.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("this event is none that the mailer knows")]
pub(crate) struct UnknownEvent;

impl Event {
    /// Reads what Lambda was called with.
    ///
    /// # Errors
    /// When it is none that we know.
    pub(crate) fn parse(event: &Value) -> Result<Self, UnknownEvent> {
        if let Some(task) = event.get("undersigned") {
            return match task.as_str() {
                Some("send") => Ok(Self::Send),
                Some("sweep") => Ok(Self::Sweep),
                Some("verify") => Ok(Self::Verify),
                _ => Err(UnknownEvent),
            };
        }
        if let Some(records) = event.get("Records").and_then(Value::as_array) {
            return parse_records(records);
        }
        match event.get("source").and_then(Value::as_str) {
            Some("aws.ses") => parse_ses(event.get("detail").ok_or(UnknownEvent)?).map(Self::Returned),
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
        let returned = records.iter().map(|record| {
            let message = record.pointer("/Sns/Message").and_then(Value::as_str).ok_or(UnknownEvent)?;
            parse_ses(&serde_json::from_str(message).map_err(|_| UnknownEvent)?)
        });
        let returned: Vec<Vec<Returned>> = returned.collect::<Result<_, _>>()?;
        return Ok(Event::Returned(returned.into_iter().flatten().collect()));
    }
    Err(UnknownEvent)
}

fn parse_change(record: &Value) -> Result<Record, UnknownEvent> {
    let text = |path: &str| record.pointer(path).and_then(Value::as_str);
    let sequence = text("/dynamodb/SequenceNumber").ok_or(UnknownEvent)?.to_owned();
    let shard = text("/dynamodb/Keys/shard/S").unwrap_or_default();
    let signer = text("/dynamodb/Keys/signer/S").unwrap_or_default();
    Ok(Record { sequence, key: ItemKey::parse(shard, signer) })
}

/// What SES tells of a mail: the same by EventBridge (`eventType`) and by SNS (`notificationType`)
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
}

fn parse_ses(event: &Value) -> Result<Vec<Returned>, UnknownEvent> {
    let event = SesEvent::deserialize(event).map_err(|_| UnknownEvent)?;
    let (recipients, reason) = match event.event_type.as_str() {
        // A full mailbox or a server that was away: SES has tried for hours, the mailbox may be there next time.
        "Bounce" if event.bounce.bounce_type == "Transient" => (Vec::new(), Reason::Bounce),
        "Bounce" => (event.bounce.bounced_recipients, Reason::Bounce),
        "Complaint" => (event.complaint.complained_recipients, Reason::Complaint),
        _ => return Err(UnknownEvent),
    };
    Ok(recipients.into_iter().map(|recipient| Returned { address: recipient.email_address, reason }).collect())
}

impl std::fmt::Debug for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Record({})", self.sequence)
    }
}

impl std::fmt::Debug for Returned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Returned({:?})", self.reason)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn bounces_come_by_eventbridge_and_by_sns() {
        let bounce = json!({"eventType": "Bounce", "bounce": {"bounceType": "Permanent",
            "bouncedRecipients": [{"emailAddress": "gone@example.org"}]}});
        let by_eventbridge = json!({"source": "aws.ses", "detail-type": "Email Bounced", "detail": bounce});
        let notification = json!({"notificationType": "Bounce", "bounce": bounce["bounce"]});
        let by_sns = json!({"Records": [{"EventSource": "aws:sns", "Sns": {"Message": notification.to_string()}}]});
        let expected =
            || Ok(Event::Returned(vec![Returned { address: "gone@example.org".to_owned(), reason: Reason::Bounce }]));
        assert_eq!(Event::parse(&by_eventbridge), expected());
        assert_eq!(Event::parse(&by_sns), expected());
        assert!(!format!("{:?}", Event::parse(&by_sns)).contains("gone@"), "addresses are not shown");
    }

    #[test]
    fn a_full_mailbox_is_not_stopped_and_a_complaint_is() {
        let ses = |detail: Value| Event::parse(&json!({"source": "aws.ses", "detail": detail}));
        let transient = json!({"eventType": "Bounce", "bounce": {"bounceType": "Transient",
            "bouncedRecipients": [{"emailAddress": "full@example.org"}]}});
        assert_eq!(ses(transient), Ok(Event::Returned(Vec::new())));
        let complaint = json!({"eventType": "Complaint",
            "complaint": {"complainedRecipients": [{"emailAddress": "a@example.org"}]}});
        let Ok(Event::Returned(returned)) = ses(complaint) else { panic!("a complaint") };
        assert_eq!(returned[0].reason, Reason::Complaint);
    }

    #[test]
    fn what_is_unknown_is_refused() {
        for event in [
            json!({}),
            json!(null),
            json!({"undersigned": "drop-tables"}),
            json!({"Records": [{"eventSource": "aws:s3"}]}),
            json!({"Records": [{"eventSource": "aws:dynamodb"}]}),
            json!({"source": "aws.ses", "detail": {"eventType": "Click"}}),
            json!({"source": "aws.ec2", "detail": {}}),
        ] {
            assert_eq!(Event::parse(&event), Err(UnknownEvent), "{event}");
        }
    }

    #[test]
    fn a_change_names_its_item() {
        let signer = "a".repeat(43);
        let event = json!({"Records": [{"eventSource": "aws:dynamodb", "eventName": "INSERT", "dynamodb": {
            "SequenceNumber": "1", "Keys": {"shard": {"S": "library#07"}, "signer": {"S": signer}}}}]});
        let Ok(Event::Stream(records)) = Event::parse(&event) else { panic!("a stream") };
        assert_eq!(records[0].sequence, "1");
    }
}
