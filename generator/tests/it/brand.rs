//! A site's own look, and the pages that others see first: logo, icon, cover, endings, posters, frames and feeds.

use std::fs;
use std::path::Path;

use generator::Builder;

use crate::fixture::{options, write};

const SITE: &str = "title: Our town\nbase_url: https://example.org/us/\nlanguage: en\nbrand: \"#7a1f5c\"\n";

const CLOSED: &str =
    "---\ntitle: Keep the elm\ntarget: The mayor\ndate: 2026-01-01\ncloses: 2026-06-30\n---\nPlease keep it.\n";
const OPEN: &str = "---\ntitle: Keep the oak\ntarget: The mayor\ndate: 2026-11-01\nimage: { file: oak.png, alt: An oak }\n---\nPlease.\n";

/// A site with a logo of this size in pixels, more settings, and an organisation with a cover.
struct Site {
    folder: tempfile::TempDir,
}

impl Site {
    fn new(logo: (u32, u32), settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        write(root, "content/site.yaml", &format!("{SITE}logo: logo.png\n{settings}"));
        write(root, "content/organisations/us.md", "---\nname: Us\ncover: cover.png\n---\nHere.\n");
        write(root, "content/petitions/elm/index.md", CLOSED);
        write(root, "content/petitions/elm/updates/2026-07-14-an-answer.md", "---\ntitle: An answer\n---\nIt stays.\n");
        write(root, "content/petitions/oak/index.md", OPEN);
        let picture = |path: &str, (width, height)| {
            image::RgbImage::new(width, height).save(root.join("content").join(path)).unwrap();
        };
        picture("logo.png", logo);
        picture("icon.png", (8, 8));
        picture("organisations/cover.png", (16, 5));
        picture("petitions/oak/oak.png", (16, 9));
        let outcome = Builder::new().build(&options(root));
        assert!(outcome.report.is_some(), "{}", outcome.diagnostics.render_human(false));
        Self { folder }
    }

    fn page(&self, path: &str) -> String {
        let path = self.folder.path().join("site").join(path).join("index.html");
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// The style sheet as published.
    fn style(&self) -> String {
        let is_style = |path: &Path| path.to_string_lossy().contains("/style.");
        let mut files =
            fs::read_dir(self.folder.path().join("site/assets")).unwrap().map(|entry| entry.unwrap().path());
        fs::read_to_string(files.find(|path| is_style(path)).unwrap()).unwrap()
    }
}

/// The part of a page between two texts.
#[track_caller]
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    let from = page.find(start).unwrap_or_else(|| panic!("no {start} in {page}"));
    let rest = &page[from..];
    &rest[..rest.find(end).unwrap_or_else(|| panic!("no {end} after {start}"))]
}

#[test]
fn a_square_logo_is_the_icon_and_a_wide_one_stands_for_the_title() {
    let icon = |page: &str| between(page, "<link rel=\"icon\" href=\"", ">").to_owned();
    let brand = |page: &str| between(page, "<a class=\"brand\"", "</a>").to_owned();
    let square = Site::new((10, 9), "").page("");
    assert!(icon(&square).contains("/us/assets/logo-"), "{}", icon(&square));
    assert!(brand(&square).contains("alt=\"\"><span>Our town</span>"), "{}", brand(&square));
    // It is on every page, so it is small.
    let large = Site::new((400, 400), "").page("");
    assert!(icon(&large).contains("/us/assets/logo-120."), "{}", icon(&large));
    let shown = brand(&large);
    assert!(shown.contains("/us/assets/logo-120.") && shown.contains("width=\"120\""), "{shown}");
    let wide = Site::new((20, 9), "").page("");
    assert!(icon(&wide).contains("/us/assets/icon.") && icon(&wide).contains("svg"), "the theme's: {}", icon(&wide));
    assert!(brand(&wide).ends_with("alt=\"Our town\">"), "{}", brand(&wide));
    let networks = "social: { tiktok: https://tiktok.com/@us, our forum: https://forum.example.org/ }\n";
    let both = Site::new((20, 9), &format!("icon: icon.png\n{networks}")).page("");
    assert!(icon(&both).contains("/us/assets/icon-8."), "{}", icon(&both));
    for name in ["TikTok", "our forum"] {
        assert!(both.contains(&format!("rel=\"me\">{name}</a>")), "{name}: {both}");
    }
}

#[test]
fn posters_endings_frames_and_feeds_are_for_people() {
    let site = Site::new((10, 10), "");
    // Paper is light, also when the screen is dark.
    let style = site.style();
    assert!(style.contains(".sheet{--brand:#7a1f5c;"), "{style}");
    let poster = site.page("petitions/oak/poster");
    assert!(between(&poster, "sheet-brand", "</p>").contains("/assets/logo-"), "{poster}");
    assert!(between(&poster, "sheet-head", "sheet-code").contains("/assets/oak-"), "{poster}");

    let closed = site.page("petitions/elm");
    let story = "<p class=\"story\"><time datetime=\"2026-07-14\">";
    assert_eq!(closed.matches(story).count(), 2, "{closed}");
    assert!(closed.rfind(story).unwrap() < closed.find("petition-text").unwrap(), "above the text");
    let ending = between(&closed, "<section class=\"sign ended", "</section>");
    assert!(ending.contains("An answer") && ending.contains("Keep the oak"), "{ending}");
    assert!(!site.page("petitions/oak").contains("class=\"story\""));

    assert!(site.page("petitions/oak/embed").contains("/assets/embed."));
    for (page, feed) in [("petitions", "feed.xml"), ("petitions/elm", "petitions/elm/feed.xml")] {
        let html = site.page(page);
        assert!(html.contains(&format!("value=\"https://example.org/us/{feed}\"")), "{html}");
        assert!(!html.split("</head>").nth(1).unwrap().contains("feed.xml\">"), "no link leads to code: {html}");
    }

    let organisation = site.page("organisations/us");
    assert!(between(&organisation, "class=\"cover\"", "</picture>").contains("/assets/cover-"), "{organisation}");
    let groups = [organisation.find("Open petitions</h3>"), organisation.find("Closed petitions</h3>")];
    assert!(groups[0].is_some() && groups[0] < groups[1] && !organisation.contains("Victories"), "{organisation}");
}
