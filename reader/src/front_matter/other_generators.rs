//! Keys of Hugo, Zola and Jekyll and everyday words, with the equivalents here.

use super::yaml::{Node, Scalar, ScalarKind};

/// A suggestion for a key of another generator, in a file that has the keys `known`.
pub(super) fn help_for(name: &str, value: &Node<'_>, known: &[&str]) -> Option<String> {
    let lower = name.to_lowercase().replace(['-', ' '], "_");
    let help = match lower.as_str() {
        "draft" if known.contains(&"status") => match value.scalar().map(Scalar::kind) {
            Some(ScalarKind::Bool(false)) => "a petition is published unless it has `status: draft`; delete this line",
            _ => "write `status: draft`",
        },
        "published" if known.contains(&"status") => match value.scalar().map(Scalar::kind) {
            Some(ScalarKind::Bool(false)) => "write `status: draft`",
            _ => "a petition is published unless it has `status: draft`; delete this line",
        },
        "slug" | "url" | "permalink" | "path" => {
            "the URL is made from the file name: rename the file; if it is already published, set `id` to its old slug and add its old path to `aliases`"
        }
        "layout" | "template" | "type" | "outputs" | "page_template" => {
            "each kind of page has a template in the theme; delete this line"
        }
        "lastmod" | "updated" | "modified" | "last_modified_at" => {
            "news about a petition go in its folder `updates/`; delete this line"
        }
        "redirect_from" | "redirect_to" => "use `aliases`, with the old paths",
        "in_search_index" | "sitemap" | "comments" | "toc" | "math" => "there is no such setting; delete this line",
        _ => {
            let ours = renamed(&lower)?;
            return known.contains(&ours).then(|| format!("the key for this is `{ours}`"));
        }
    };
    Some(help.to_owned())
}

/// The key in `known` that is equivalent to a key of another generator.
pub(super) fn equivalent_key(name: &str, known: &[&str]) -> Option<&'static str> {
    renamed(&name.to_lowercase().replace(['-', ' '], "_")).filter(|ours| known.contains(ours))
}

fn renamed(lower: &str) -> Option<&'static str> {
    Some(match lower {
        "tags" | "tag" | "categories" | "category" | "keywords" | "keyword" | "topic" | "subjects" => "topics",
        "description" | "excerpt" | "subtitle" | "abstract" | "lead" | "intro" => "summary",
        "expirydate" | "expiry_date" | "expires" | "expire" | "deadline" | "end_date" | "enddate" | "close"
        | "closing_date" | "until" => "closes",
        "publishdate" | "publish_date" | "pubdate" | "created" | "start" | "start_date" | "opens" => "date",
        "author" | "authors" | "by" | "organization" | "organizations" | "organisations" | "organizer" | "creator"
        | "started_by" => "organisation",
        "featured_image" | "cover" | "thumbnail" | "images" | "photo" | "picture" | "header_image" => "image",
        "lang" | "locale" => "language",
        "langs" | "locales" => "languages",
        "params" | "taxonomies" | "custom" | "data" => "extra",
        "recipient" | "addressee" | "decision_maker" | "decisionmaker" | "to" | "targets" | "petitioning" => "target",
        "goals" | "signature_goal" | "signatures_goal" | "signatures_needed" => "goal",
        "state" => "status",
        "headline" | "heading" => "title",
        "baseurl" | "site_url" | "root_url" => "base_url",
        "languagecode" | "default_language" | "defaultcontentlanguage" => "language",
        "time_zone" | "tz" => "timezone",
        "public_key" | "key" | "recipients" => "recipient",
        "homepage" | "web" | "site" => "website",
        "email" | "mail" => "contact",
        "order" => "weight",
        "menus" => "menu",
        "signatures" | "paper" | "offline" => "collected_elsewhere",
        "share_text" | "tweet" => "share",
        "old_slug" => "id",
        "alias" => "aliases",
        _ => return None,
    })
}

/// The value that is equivalent to a synonym or to a value of another generator.
pub(super) fn equivalent_value(key: &str, written: &str) -> Option<&'static str> {
    let lower = written.to_lowercase();
    Some(match (key, lower.as_str()) {
        ("status", "published" | "live" | "active" | "public" | "ongoing") => "open",
        ("status", "won" | "success" | "granted" | "victorious" | "done") => "victory",
        ("status", "ended" | "over" | "finished" | "archived" | "expired" | "lost" | "failed") => "closed",
        ("status", "hidden" | "private" | "unpublished" | "pending") => "draft",
        ("fields" | "required" | "form", "zip" | "zipcode" | "zip_code" | "postal_code" | "post_code") => "postcode",
        ("fields" | "required" | "form", "comments" | "reason" | "message") => "comment",
        ("fields" | "required" | "form", "newsletter" | "mailing_list") => "updates",
        ("delivers", "name" | "list") => "names",
        ("delivers", "number" | "counts" | "total") => "count",
        ("menu", "header" | "top" | "primary") => "main",
        ("menu", "bottom" | "secondary") => "footer",
        _ => return None,
    })
}
