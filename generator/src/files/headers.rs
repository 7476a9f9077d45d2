//! HTTP headers of the site's files, the same on every host: in the `_headers` file, the preview, the metadata of uploaded
//! objects, and the response-headers policies of `deploy/template.yaml`.

use std::path::Path;

use crate::address::file_of;
use crate::page_kind::PageKind;

/// Allows only the site's own files, and no inline script or style. `data:` images are for arrows in CSS.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; \
     form-action 'self'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; style-src 'self'";

/// The same for a site whose signer is at another origin: `https://api.example.org`.
fn policy_with_signer(signer: Option<&str>) -> String {
    let Some(origin) = signer else { return CONTENT_SECURITY_POLICY.to_owned() };
    let directives = CONTENT_SECURITY_POLICY.split("; ").map(|directive| match directive.split_once(' ') {
        Some(("connect-src" | "form-action", _)) => format!("{directive} {origin}"),
        _ => directive.to_owned(),
    });
    directives.collect::<Vec<_>>().join("; ")
}

/// Added on pages, except `embed/`, which other sites may frame. It is a separate policy because hosts that read `_headers`
/// join the values of overlapping rules, and of two policies the stricter one applies.
pub const FRAMING: &str = "frame-ancestors 'none'";

/// Headers of every file. Two years of HSTS is the minimum that browsers' preload lists recommend; any site may read public
/// files anyway.
const EVERYTHING: &[(&str, &str)] = &[
    ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
    ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Access-Control-Allow-Origin", "*"),
];

/// The kinds of file that differ in their headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum HeaderKind {
    /// A page that no other site may frame.
    Page,
    /// A page for other sites' frames.
    Embed,
    /// A file with its hash in its name.
    Immutable,
    /// Anything else: feeds, counts, badges.
    Data,
}

/// A page is at most a minute older than the last refresh; while a new one is fetched, the old one is served.
const FRESH: &str = "public, max-age=60, stale-while-revalidate=600";
/// One year: the name changes with the content, so it never has to expire (RFC 9111 §5.2.2.1).
const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The rules of `_headers`. They never overlap, because hosts join the values of overlapping rules. A segment that starts with
/// a colon matches any one segment.
const RULES: &[(&str, HeaderKind)] = &[
    ("/", HeaderKind::Page),
    ("/:a/", HeaderKind::Page),
    ("/:a/:b/", HeaderKind::Page),
    ("/404.html", HeaderKind::Page),
    ("/:language/petitions/:slug/", HeaderKind::Page),
    ("/:language/organisations/:name/", HeaderKind::Page),
    ("/:language/topics/:topic/", HeaderKind::Page),
    ("/petitions/page/:number/", HeaderKind::Page),
    ("/:list/:name/page/:number/", HeaderKind::Page),
    ("/:language/:list/:name/page/:number/", HeaderKind::Page),
    ("/petitions/:slug/confirmed/", HeaderKind::Page),
    ("/petitions/:slug/poster/", HeaderKind::Page),
    ("/:language/petitions/:slug/confirmed/", HeaderKind::Page),
    ("/:language/petitions/:slug/poster/", HeaderKind::Page),
    ("/signing/:language/message/", HeaderKind::Page),
    ("/petitions/:slug/embed/", HeaderKind::Embed),
    ("/:language/petitions/:slug/embed/", HeaderKind::Embed),
    ("/assets/*", HeaderKind::Immutable),
    ("/og/*", HeaderKind::Immutable),
    ("/texts/*", HeaderKind::Immutable),
    ("/petitions.json", HeaderKind::Data),
    ("/search/*", HeaderKind::Data),
    ("/petitions/:slug/count.json", HeaderKind::Data),
    ("/petitions/:slug/history.json", HeaderKind::Data),
    ("/petitions/:slug/badge.svg", HeaderKind::Data),
];

/// Names and values of the headers of one file of a site whose signer is at the same origin; `path` is relative to `site/`. A
/// name may occur twice: append, do not replace.
pub fn for_path(path: &Path) -> Vec<(&'static str, String)> {
    let everything = EVERYTHING.iter().copied();
    everything.chain(for_kind(kind_of(path))).map(|(name, value)| (name, value.to_owned())).collect()
}

/// The file `_headers`, as Netlify and Cloudflare Pages read it. `signer` is the origin of the signer if it is another one.
pub fn text(signer: Option<&str>) -> String {
    let (mut text, policy) = (String::new(), policy_with_signer(signer));
    let everything = EVERYTHING.iter().map(|&(name, value)| match name {
        "Content-Security-Policy" => (name, policy.as_str()),
        _ => (name, value),
    });
    push_rule(&mut text, "/*", everything);
    for &(pattern, kind) in RULES {
        push_rule(&mut text, pattern, for_kind(kind));
    }
    text
}

fn push_rule<'h>(text: &mut String, pattern: &str, headers: impl Iterator<Item = (&'h str, &'h str)>) {
    text.push_str(pattern);
    text.push('\n');
    for (name, value) in headers {
        text.push_str(&format!("  {name}: {value}\n"));
    }
}

fn for_kind(kind: HeaderKind) -> impl Iterator<Item = (&'static str, &'static str)> {
    let headers: &[_] = match kind {
        HeaderKind::Page => {
            &[("Content-Security-Policy", FRAMING), ("X-Frame-Options", "DENY"), ("Cache-Control", FRESH)]
        }
        HeaderKind::Embed | HeaderKind::Data => &[("Cache-Control", FRESH)],
        HeaderKind::Immutable => &[("Cache-Control", IMMUTABLE)],
    };
    headers.iter().copied()
}

fn kind_of(path: &Path) -> HeaderKind {
    let segments: Vec<&str> = path.iter().filter_map(|segment| segment.to_str()).collect();
    match segments.as_slice() {
        ["assets" | "og" | "texts", _, ..] => HeaderKind::Immutable,
        [.., file] if !file.ends_with(".html") => HeaderKind::Data,
        place if is_framed(place) => HeaderKind::Embed,
        [_language, place @ ..] if is_framed(place) => HeaderKind::Embed,
        _ => HeaderKind::Page,
    }
}

/// Whether other sites may show a file in a frame.
fn is_framed(path: &[&str]) -> bool {
    let is_at = |kind: &PageKind| {
        let file = file_of(kind.place());
        let pattern: Vec<&str> = file.split('/').collect();
        pattern.len() == path.len() && pattern.iter().zip(path).all(|(own, part)| *own == "{}" || own == part)
    };
    PageKind::ALL.iter().filter(|kind| kind.is_framed()).any(is_at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::page_place;
    use crate::page_kind::Scope;

    #[track_caller]
    fn check(path: &str, kind: HeaderKind) {
        assert_eq!(kind_of(Path::new(path)), kind, "{path}");
        let address = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let rules: Vec<HeaderKind> =
            RULES.iter().filter(|(pattern, _)| matches(pattern, &address)).map(|&(_, kind)| kind).collect();
        assert_eq!(rules, [kind], "rules of _headers for {address}");
    }

    /// As the hosts match: `:name` one segment, `*` the rest.
    fn matches(pattern: &str, address: &str) -> bool {
        let (mut pattern, mut address) = (pattern.split('/'), address.split('/'));
        loop {
            match (pattern.next(), address.next()) {
                (None, None) | (Some("*"), Some(_)) => return true,
                (Some(p), Some(a)) if p == a || (p.starts_with(':') && !a.is_empty()) => {}
                _ => return false,
            }
        }
    }

    #[test]
    fn each_file_has_the_headers_of_one_kind_here_and_by_the_rules() {
        check("index.html", HeaderKind::Page);
        check("petitions/index.html", HeaderKind::Page);
        check("petitions/page/2/index.html", HeaderKind::Page);
        check("petitions/library/index.html", HeaderKind::Page);
        check("fr/petitions/library/index.html", HeaderKind::Page);
        check("petitions/library/poster/index.html", HeaderKind::Page);
        check("fr/petitions/library/confirmed/index.html", HeaderKind::Page);
        check("fr/petitions/page/2/index.html", HeaderKind::Page);
        check("organisations/neighbours/index.html", HeaderKind::Page);
        check("fr/organisations/neighbours/index.html", HeaderKind::Page);
        check("fr/topics/libraries/index.html", HeaderKind::Page);
        check("topics/libraries/page/2/index.html", HeaderKind::Page);
        check("fr/topics/libraries/page/2/index.html", HeaderKind::Page);
        check("signing/en/message/index.html", HeaderKind::Page);
        check("404.html", HeaderKind::Page);
        check("petitions/library/embed/index.html", HeaderKind::Embed);
        check("fr/petitions/library/embed/index.html", HeaderKind::Embed);
        check("confirm/index.html", HeaderKind::Page);
        check("fr/confirm/index.html", HeaderKind::Page);
        check("assets/style.0a1b2c3d.css", HeaderKind::Immutable);
        check("texts/0a.txt", HeaderKind::Immutable);
        check("petitions.json", HeaderKind::Data);
        check("petitions/library/count.json", HeaderKind::Data);
    }

    #[test]
    fn each_kind_of_page_has_the_headers_of_one_kind_here_and_by_the_rules() {
        for kind in PageKind::ALL {
            let expected = if kind.is_framed() { HeaderKind::Embed } else { HeaderKind::Page };
            let place = kind.place_of("name");
            let numbered = (kind.scope() == Scope::List).then(|| page_place(&place, 2));
            for place in numbered.into_iter().chain([place]) {
                check(&file_of(&place), expected);
                // The message page and 404 are outside the tree of a language.
                if !matches!(kind, PageKind::Message | PageKind::NotFound) {
                    check(&file_of(&format!("fr/{place}")), expected);
                }
            }
        }
    }

    #[test]
    fn pages_cannot_be_framed_and_embeds_can() {
        let framing = |path: &str| for_path(Path::new(path)).iter().any(|(_, value)| value.contains("frame-ancestors"));
        assert!(framing("petitions/library/index.html") && framing("signature/index.html"));
        assert!(!framing("petitions/library/embed/index.html"));
        let old = |path: &str| for_path(Path::new(path)).contains(&("X-Frame-Options", "DENY".to_owned()));
        assert!(old("petitions/library/index.html") && !old("petitions/library/embed/index.html"));
    }

    #[test]
    fn a_signer_at_another_origin_can_be_asked_and_posted_to() {
        let own = text(None);
        let elsewhere = text(Some("https://api.example.org"));
        let line = elsewhere.lines().nth(1).unwrap();
        assert!(line.contains("connect-src 'self' https://api.example.org; font-src 'self';"), "{line}");
        assert!(line.contains("form-action 'self' https://api.example.org; img-src 'self' data:;"), "{line}");
        assert_eq!(elsewhere.replace(" https://api.example.org", ""), own, "nothing else differs");
    }

    #[test]
    fn the_file_says_each_rule_once() {
        let text = text(None);
        assert!(text.starts_with("/*\n  Content-Security-Policy: default-src 'none'; base-uri"), "{text}");
        assert_eq!(text.lines().filter(|line| line.starts_with('/')).count(), RULES.len() + 1);
    }
}
