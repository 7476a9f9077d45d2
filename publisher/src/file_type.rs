//! What follows from the name of a file: its media type, and when it is uploaded.

/// When a file is uploaded; files of a later rank depend on those of the earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    /// `_headers`, which says with which headers all later objects are uploaded.
    Headers,
    /// Files that pages load or link to.
    Asset,
    /// Counts, feeds, the index.
    Data,
    /// Pages.
    Page,
}

/// The rank of the file at `path`, relative to the site.
pub(crate) fn rank(path: &str) -> Rank {
    match path.rsplit('.').next() {
        _ if path == "_headers" => Rank::Headers,
        Some("html" | "htm") => Rank::Page,
        Some("json" | "xml") => Rank::Data,
        _ => Rank::Asset,
    }
}

/// The media type of the file at `path`, with a charset if it is text. The bucket and the preview serve it.
pub fn media_type(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    let (_, extension) = name.rsplit_once('.').unwrap_or_default();
    match extension.to_ascii_lowercase().as_str() {
        // Apple reads it only with this type, and without an extension.
        _ if name == "apple-app-site-association" => "application/json",
        _ if name == "_headers" || extension.is_empty() || name.starts_with('.') => "text/plain; charset=utf-8",
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" if path.ends_with("feed.xml") => "application/atom+xml; charset=utf-8",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "asc" | "md" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/vnd.microsoft.icon",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_uploaded_after_their_files_and_headers_first() {
        let mut paths = ["index.html", "_headers", "assets/style.0a.css", "petitions.json", "a/feed.xml"];
        paths.sort_by_key(|path| rank(path));
        assert_eq!(paths, ["_headers", "assets/style.0a.css", "petitions.json", "a/feed.xml", "index.html"]);
    }

    #[test]
    fn text_has_a_charset() {
        assert_eq!(media_type("petitions/x/index.html"), "text/html; charset=utf-8");
        assert_eq!(media_type("petitions/x/feed.xml"), "application/atom+xml; charset=utf-8");
        assert_eq!(media_type("sitemap.xml"), "application/xml; charset=utf-8");
        assert_eq!(media_type("_headers"), "text/plain; charset=utf-8");
        assert_eq!(media_type("2019/Save.HTM"), "text/html; charset=utf-8");
        assert_eq!(media_type("CNAME"), "text/plain; charset=utf-8");
        assert_eq!(media_type(".well-known/security.txt"), "text/plain; charset=utf-8");
        assert_eq!(media_type(".well-known/apple-app-site-association"), "application/json");
        assert_eq!(media_type("data.unknown"), "application/octet-stream");
    }
}
