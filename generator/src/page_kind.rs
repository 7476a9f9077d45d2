//! The kinds of page, in one table: where the pages of a kind are, their template and texts, and who may find them.

use petition::signing_contract::FilledPage;
use serde::{Deserialize, Serialize};

use crate::theme::{Part, Theme};

/// The kinds of page, each with a template and a struct of [`variables`](crate::variables).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PageKind {
    /// [`Home`](crate::variables::Home).
    Home,
    /// [`PetitionList`](crate::variables::PetitionList).
    Petitions,
    /// [`PetitionPage`](crate::variables::PetitionPage).
    Petition,
    /// [`PetitionPage`](crate::variables::PetitionPage): thanks, and links to share it.
    Confirmed,
    /// [`PetitionPage`](crate::variables::PetitionPage), for frames in other sites.
    Embed,
    /// [`Poster`](crate::variables::Poster).
    Poster,
    /// [`OrganisationPage`](crate::variables::OrganisationPage).
    Organisation,
    /// [`TopicPage`](crate::variables::TopicPage).
    Topic,
    /// [`Article`](crate::variables::Article).
    Article,
    /// [`Privacy`](crate::variables::Privacy).
    Privacy,
    /// [`Step`](crate::variables::Step).
    CheckEmail,
    /// [`Step`](crate::variables::Step).
    Confirm,
    /// [`Step`](crate::variables::Step).
    Signature,
    /// [`Step`](crate::variables::Step).
    Withdrawn,
    /// [`Step`](crate::variables::Step).
    Message,
    /// [`Step`](crate::variables::Step).
    NotFound,
}

/// How many pages of a kind there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scope {
    /// One in each language.
    Single,
    /// One in each language, with texts of the theme only.
    Step,
    /// One in the default language, with texts of the theme only.
    WholeSite,
    /// A list of petitions in each language, on numbered pages.
    List,
    /// One for each petition and language that it has.
    Petition,
    /// One for each article and language that it has.
    Article,
}

/// Who may find the pages of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Visibility {
    /// In the sitemap.
    Listed,
    /// Not in the sitemap, and search engines are asked to leave it out.
    Unlisted,
    /// Unlisted; other sites may show it in a frame.
    Framed,
}

/// A row of the table.
struct Properties {
    place: &'static str,
    template: &'static str,
    scope: Scope,
    part: Option<Part>,
    visibility: Visibility,
}

/// The article that opens the privacy notice, at the notice's place, instead of having a page of its own.
pub(crate) const PRIVACY_ARTICLE: &str = "privacy";

impl PageKind {
    /// Every kind, in the order of the table.
    pub const ALL: [Self; 16] = [
        Self::Home,
        Self::Petitions,
        Self::Petition,
        Self::Confirmed,
        Self::Embed,
        Self::Poster,
        Self::Organisation,
        Self::Topic,
        Self::Article,
        Self::Privacy,
        Self::CheckEmail,
        Self::Confirm,
        Self::Signature,
        Self::Withdrawn,
        Self::Message,
        Self::NotFound,
    ];

    /// The table. Columns: place in a language's tree (`{}` is for a name), template, scope, the part without which a theme
    /// has no such page, visibility.
    const fn properties(self) -> Properties {
        use Scope::{Article, List, Petition, Single, Step, WholeSite};
        use Visibility::{Framed, Listed, Unlisted};
        const SIGNING: Option<Part> = Some(Part::Signing);
        match self {
            Self::Home => row("", "home.html", Single, None, Listed),
            Self::Petitions => row("petitions/", "petitions.html", List, None, Listed),
            Self::Petition => row("petitions/{}/", "petition.html", Petition, None, Listed),
            Self::Confirmed => row("petitions/{}/confirmed/", "confirmed.html", Petition, SIGNING, Unlisted),
            Self::Embed => row("petitions/{}/embed/", "embed.html", Petition, Some(Part::Embed), Framed),
            Self::Poster => row("petitions/{}/poster/", "poster.html", Petition, Some(Part::Poster), Unlisted),
            Self::Organisation => {
                row("organisations/{}/", "organisation.html", List, Some(Part::Organisations), Listed)
            }
            Self::Topic => row("topics/{}/", "topic.html", List, None, Listed),
            Self::Article => row("{}/", "article.html", Article, None, Listed),
            Self::Privacy => row("privacy/", "privacy.html", Single, Some(Part::Privacy), Listed),
            Self::CheckEmail => row("check-email/", "check-email.html", Step, SIGNING, Unlisted),
            Self::Confirm => row("confirm/", "confirm.html", Step, SIGNING, Unlisted),
            Self::Signature => row("signature/", "signature.html", Step, SIGNING, Unlisted),
            Self::Withdrawn => row("withdrawn/", "withdrawn.html", Step, SIGNING, Unlisted),
            Self::Message => row("signing/{}/message/", "message.html", Step, SIGNING, Unlisted),
            Self::NotFound => row("404.html", "404.html", WholeSite, None, Unlisted),
        }
    }

    /// The template in the theme's `templates/`.
    pub const fn template(self) -> &'static str {
        self.properties().template
    }

    /// The place in a language's tree; `{}` is for the name of the subject.
    pub(crate) const fn place(self) -> &'static str {
        self.properties().place
    }

    /// The place of the page about `name`: a slug, an article, or for the message page its language.
    pub(crate) fn place_of(self, name: &str) -> String {
        match self.place().split_once("{}") {
            Some((before, after)) => [before, name, after].concat(),
            None => self.place().to_owned(),
        }
    }

    pub(crate) const fn scope(self) -> Scope {
        self.properties().scope
    }

    pub(crate) const fn part(self) -> Option<Part> {
        self.properties().part
    }

    /// Whether a theme makes pages of this kind.
    pub(crate) fn is_in(self, theme: &Theme) -> bool {
        self.part().is_none_or(|part| theme.has(part))
    }

    pub(crate) fn is_listed(self) -> bool {
        self.properties().visibility == Visibility::Listed
    }

    pub(crate) fn is_framed(self) -> bool {
        self.properties().visibility == Visibility::Framed
    }

    /// The Fluent text for `<title>`; further pages of a list have another.
    pub(crate) fn title_key(self, number: usize) -> String {
        format!("title-{}{}", self.text_key(), if number > 1 { "-page" } else { "" })
    }

    /// The Fluent text that describes a page without a summary of its own. Themes need not have it.
    pub(crate) fn description_key(self) -> String {
        format!("description-{}", self.text_key())
    }

    /// Named after the template, but for the one whose name hosts of static files prescribe.
    fn text_key(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            _ => self.template().trim_end_matches(".html"),
        }
    }
}

const fn row(
    place: &'static str,
    template: &'static str,
    scope: Scope,
    part: Option<Part>,
    visibility: Visibility,
) -> Properties {
    Properties { place, template, scope, part, visibility }
}

impl From<FilledPage> for PageKind {
    fn from(page: FilledPage) -> Self {
        match page {
            FilledPage::Petition => Self::Petition,
            FilledPage::CheckEmail => Self::CheckEmail,
            FilledPage::Confirm => Self::Confirm,
            FilledPage::Signature => Self::Signature,
            FilledPage::Withdrawn => Self::Withdrawn,
            FilledPage::Message => Self::Message,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use reader::diagnostic::{BROKEN_LINK, Diagnostics, SAME_ADDRESS};

    use super::*;

    /// The first segments of the places of all pages but articles.
    fn first_segments() -> BTreeSet<&'static str> {
        let places = PageKind::ALL.into_iter().filter(|kind| *kind != PageKind::Article).map(PageKind::place);
        places.filter_map(|place| place.split('/').next()).filter(|segment| !segment.is_empty()).collect()
    }

    /// What is found in a site with one article, which is at `path` below `content/pages/`.
    fn findings(path: &str, text: &str) -> Diagnostics {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join("content").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n");
        write(&format!("pages/{path}"), &format!("---\ntitle: A page\n---\n{text}\n"));
        let mut diagnostics = Diagnostics::default();
        reader::load(folder.path(), &mut diagnostics);
        diagnostics
    }

    #[test]
    fn every_place_and_every_template_is_used_once() {
        let distinct = |of: fn(PageKind) -> &'static str| PageKind::ALL.into_iter().map(of).collect::<BTreeSet<_>>();
        assert_eq!(distinct(PageKind::place).len(), PageKind::ALL.len());
        assert_eq!(distinct(PageKind::template).len(), PageKind::ALL.len());
    }

    #[test]
    fn the_default_theme_has_every_template_and_title() {
        let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../themes/default");
        let texts = fs::read_to_string(theme.join("i18n/en.ftl")).unwrap();
        for kind in PageKind::ALL {
            assert!(theme.join("templates").join(kind.template()).is_file(), "{}", kind.template());
            let numbers = if kind.scope() == Scope::List { 1..=2 } else { 0..=0 };
            for key in numbers.map(|number| kind.title_key(number)) {
                assert!(texts.contains(&format!("\n{key} = ")), "{key}");
            }
        }
    }

    #[test]
    fn articles_cannot_take_the_place_of_another_page() {
        // No article has a dot in its name.
        for segment in first_segments().into_iter().filter(|segment| !segment.contains('.')) {
            // An article of this name is part of the notice; one below it would be a page.
            let path = if segment == PRIVACY_ARTICLE { format!("{segment}/a.md") } else { format!("{segment}.md") };
            let found = findings(&path, "");
            assert!(found.sorted().iter().any(|found| found.code == SAME_ADDRESS), "{path}: {found:?}");
        }
    }

    #[test]
    fn texts_can_link_to_every_listed_page_that_has_no_file() {
        let is_own = |kind: &PageKind| kind.is_listed() && !kind.place().contains("{}");
        for kind in PageKind::ALL.into_iter().filter(is_own) {
            let found = findings("about.md", &format!("[A page](/{})", kind.place()));
            assert!(found.sorted().iter().all(|found| found.code != BROKEN_LINK), "{kind:?}: {found:?}");
        }
        let found = findings("about.md", "[A page](/nothing/)");
        assert!(found.sorted().iter().any(|found| found.code == BROKEN_LINK), "{found:?}");
    }

    #[test]
    fn the_privacy_article_has_the_place_of_the_notice() {
        assert_eq!(PageKind::Article.place_of(PRIVACY_ARTICLE), PageKind::Privacy.place());
    }
}
