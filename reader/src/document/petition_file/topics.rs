//! `topics`.

use std::ops::Range;

use petition::slug::Slug;
use serde::{Deserialize, Serialize};

use super::super::file::{Spanned, spanned_texts};
use crate::diagnostic::BAD_SLUG;
use crate::front_matter::keys::petition as keys;
use crate::front_matter::{Entries, Reader};

/// What a petition is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// As first written in this petition.
    pub name: String,
    /// The last part of the URL of its page.
    pub slug: Slug,
}

/// The topics of one petition.
#[derive(Default)]
pub(super) struct TopicSpellings {
    /// Each slug once.
    pub(super) distinct: Vec<Topic>,
    /// Of `distinct`.
    pub(super) spans: Vec<Range<usize>>,
    /// Further spellings of `distinct`.
    pub(super) respelled: Vec<Spanned<Topic>>,
}

pub(super) fn topics(reader: &mut Reader, entries: &Entries<'_>) -> TopicSpellings {
    let mut topics = TopicSpellings::default();
    for Spanned { value: name, span } in spanned_texts(entries, &keys::TOPICS) {
        let Some(slug) = crate::slug::from_text(&name, &reader.language) else {
            let message = format!("the topic `{name}` has no letter or digit to make a URL from");
            reader.report(BAD_SLUG, span, message).set_help("choose a name with letters or digits");
            continue;
        };
        match topics.distinct.iter().find(|topic| topic.slug == slug) {
            None => {
                topics.distinct.push(Topic { name, slug });
                topics.spans.push(span);
            }
            Some(topic) if topic.name == name => {}
            Some(_) => topics.respelled.push(Spanned { value: Topic { name, slug }, span }),
        }
    }
    topics
}
