//! A small site as data, from which its files are written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::date;
use petition::count::{Counts, StoredCount};
use petition::history::History;
use petition::slug::Slug;
use proptest::prelude::*;

use crate::build::{BuildOptions, Preview};

pub(super) const PETITIONS: usize = 23;

/// A change of the site. Numbers are taken modulo the number of choices.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    Petition(usize, PetitionEdit, u8),
    Site(SiteEdit, u8),
    /// The day moves on by so many days.
    Clock(u8),
    Count(usize, u8),
    /// The counts were fetched in this minute.
    Fetched(u8),
    /// The number of days with a refresh after the counts changed.
    Refreshed(u8),
    /// A published file is changed by hand.
    ChangeSite(u8),
    Nothing,
}

/// An enum and the list of its variants.
macro_rules! kinds {
    ($name:ident in $list:ident { $($(#[$doc:meta])* $variant:ident,)* }) => {
        #[derive(Clone, Copy, Debug)]
        pub(super) enum $name {
            $($(#[$doc])* $variant,)*
        }

        const $list: &[$name] = &[$($name::$variant,)*];
    };
}

kinds! {
    PetitionEdit in PETITION_EDITS {
        Text,
        Title,
        Status,
        Opens,
        Closes,
        Topic,
        Organisation,
        French,
        Update,
        Featured,
        Link,
        Fields,
        KeepDays,
        /// Deleted or written again.
        Exists,
        Renamed,
    }
}

kinds! {
    SiteEdit in SITE_EDITS {
        Title,
        BaseUrl,
        Timezone,
        Privacy,
        About,
        AboutFrench,
        Organisation,
        OrganisationText,
        Recipient,
        Template,
        Texts,
        Static,
        Without,
        Document,
        Picture,
        AboutText,
        TopicName,
        NewOrganisation,
        NewArticle,
    }
}

pub(super) fn edit() -> impl Strategy<Value = Edit> {
    let petition = (0..PETITIONS, prop::sample::select(PETITION_EDITS), 0..6u8);
    let site = (prop::sample::select(SITE_EDITS), 0..6u8);
    prop_oneof![
        6 => petition.prop_map(|(index, edit, value)| Edit::Petition(index, edit, value)),
        3 => site.prop_map(|(edit, value)| Edit::Site(edit, value)),
        1 => (0..6u8).prop_map(Edit::Clock),
        1 => (0..PETITIONS, 1..200u8).prop_map(|(index, count)| Edit::Count(index, count)),
        1 => (0..6u8).prop_map(Edit::Fetched),
        1 => (0..9u8).prop_map(Edit::Refreshed),
        2 => (0..6u8).prop_map(Edit::ChangeSite),
        1 => Just(Edit::Nothing),
    ]
}

/// Each value is that of the last edit of its kind, 0 at first.
#[derive(Clone, Debug, Default)]
pub(super) struct Model {
    petitions: BTreeMap<(usize, u8), u8>,
    site: BTreeMap<u8, u8>,
    counts: BTreeMap<usize, u8>,
    days: i64,
    fetched: u8,
    refreshed: u8,
    is_without_drafts: bool,
}

impl Model {
    pub(super) fn new(is_without_drafts: bool) -> Self {
        Self { is_without_drafts, ..Self::default() }
    }

    pub(super) fn apply(&mut self, edit: &Edit) {
        match edit {
            Edit::Petition(index, edit, value) => drop(self.petitions.insert((*index, *edit as u8), *value)),
            Edit::Site(edit, value) => drop(self.site.insert(*edit as u8, *value)),
            Edit::Clock(days) => self.days += i64::from(*days),
            Edit::Count(index, count) => drop(self.counts.insert(*index, *count)),
            Edit::Fetched(minute) => self.fetched = *minute,
            Edit::Refreshed(days) => self.refreshed = *days,
            Edit::ChangeSite(_) | Edit::Nothing => {}
        }
    }

    fn of(&self, index: usize, edit: PetitionEdit) -> u8 {
        self.petitions.get(&(index, edit as u8)).copied().unwrap_or_default()
    }

    fn site(&self, edit: SiteEdit) -> u8 {
        self.site.get(&(edit as u8)).copied().unwrap_or_default()
    }

    pub(super) fn options(&self, root: &Path) -> BuildOptions {
        let now = "2026-11-24T12:00:00Z".parse::<jiff::Timestamp>().unwrap()
            + jiff::SignedDuration::from_hours(24 * self.days);
        let changed_at = format!("2026-11-24T11:{:02}:00Z", self.fetched).parse().ok();
        let count = |(index, count): (&usize, &u8)| {
            (
                Slug::parse(&self.slug(*index)).unwrap(),
                StoredCount { online: u64::from(*count), as_of: changed_at, ..StoredCount::default() },
            )
        };
        let preview = |base_url: &str, recipient: Option<&str>| Preview {
            base_url: base_url.parse().unwrap(),
            recipient: recipient.map(str::to_owned),
            has_sample_counts: false,
        };
        let key = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
        BuildOptions {
            drafts: !self.is_without_drafts,
            counts: Counts {
                fetched_at: changed_at,
                petitions: self.counts.iter().map(count).collect(),
                history: History {
                    refreshed: (0..=self.refreshed).map(|day| date(2026, 11, 24) + i64::from(day).days()).collect(),
                    ..History::default()
                },
                ..Counts::default()
            },
            preview: match self.site(SiteEdit::Recipient) {
                5 => Some(preview("https://example.org/", Some(key))),
                4 => Some(preview("http://localhost/here/", None)),
                _ => None,
            },
            ..BuildOptions::new(root, now)
        }
    }

    fn exists(&self, index: usize) -> bool {
        self.of(index, PetitionEdit::Exists).is_multiple_of(2)
    }

    fn slug(&self, index: usize) -> String {
        let renamed = if self.of(index, PetitionEdit::Renamed) % 2 == 1 { "-new" } else { "" };
        format!("p{index}{renamed}")
    }

    /// Makes the files below `root` those of the model, writing only what differs.
    pub(super) fn write(&self, root: &Path) {
        let files = self.files();
        for folder in ["content", "themes"] {
            for entry in walkdir::WalkDir::new(root.join(folder)).into_iter().filter_map(Result::ok) {
                let path = entry.path().strip_prefix(root).unwrap().to_string_lossy().into_owned();
                if entry.file_type().is_file() && !files.contains_key(&path) {
                    fs::remove_file(entry.path()).unwrap();
                }
            }
        }
        for (path, bytes) in files {
            let path = root.join(path);
            if !fs::read(&path).is_ok_and(|before| before == bytes) {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, bytes).unwrap();
            }
        }
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut add = |path: &str, text: String| drop(files.insert(path.to_owned(), text.into_bytes()));
        let site = |edit| self.site(edit);
        let zone = ["UTC", "Pacific/Auckland"][usize::from(site(SiteEdit::Timezone) % 2)];
        let base = ["https://example.org/", "https://example.org/petitions/"][usize::from(site(SiteEdit::BaseUrl) % 2)];
        let topics = match site(SiteEdit::TopicName) {
            0 => String::new(),
            name => format!("topics: {{ trees: {{ en: Woods {name} }} }}\n"),
        };
        add(
            "content/site.yaml",
            format!(
                "title: Ours {}\nbase_url: {base}\nlanguage: en\nlanguages: [fr]\ntheme: plain\ntimezone: {zone}\n{topics}",
                site(SiteEdit::Title)
            ),
        );
        let without = ["", ", feeds", ", badge", ", signing, data", ", organisations"]
            .map(|parts| format!("social-images{parts}"));
        add(
            "themes/plain/theme.yaml",
            format!("name: Plain\nwithout: [{}]\n", without[usize::from(site(SiteEdit::Without) % 5)]),
        );
        if site(SiteEdit::Template) > 0 {
            add("themes/plain/templates/notice.txt", format!("Notice {}.\n", site(SiteEdit::Template)));
        }
        if site(SiteEdit::Texts) > 0 {
            add("themes/plain/i18n/fr.ftl", format!("skip-to-content = Vers {}\n", site(SiteEdit::Texts)));
        }
        if site(SiteEdit::Static) > 0 {
            add("themes/plain/static/note.txt", format!("note {}", site(SiteEdit::Static)));
        }
        if site(SiteEdit::Privacy) > 0 {
            add("content/pages/privacy.md", format!("---\ntitle: Privacy\n---\nOurs {}.\n", site(SiteEdit::Privacy)));
        }
        add(
            "content/pages/about.md",
            format!(
                "---\ntitle: About {}\nmenu: main\n---\nSee [it](note.txt) {}.\n",
                site(SiteEdit::About),
                site(SiteEdit::AboutText)
            ),
        );
        if site(SiteEdit::AboutFrench) > 0 {
            add(
                "content/pages/about.fr.md",
                format!("---\ntitle: À propos {}\n---\nVoici.\n", site(SiteEdit::AboutFrench)),
            );
        }
        add("content/pages/note.txt", format!("{}", site(SiteEdit::Document)));
        let width = 1 + u32::from(site(SiteEdit::Picture));
        add("content/petitions/dot.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\"/>"));
        let text = site(SiteEdit::OrganisationText);
        add(
            "content/organisations/town.md",
            format!("---\nname: Town {}\n---\nHere {text}.\n", site(SiteEdit::Organisation)),
        );
        if site(SiteEdit::NewOrganisation) > 0 {
            add(
                "content/organisations/hill.md",
                format!("---\nname: Hill {}\n---\nHigh.\n", site(SiteEdit::NewOrganisation)),
            );
        }
        if site(SiteEdit::NewArticle) > 0 {
            add("content/pages/press.md", format!("---\ntitle: Press {}\n---\nCall us.\n", site(SiteEdit::NewArticle)));
        }
        add("content/organisations/river.md", "---\nname: River\n---\nIt flows.\n".to_owned());
        for index in (0..PETITIONS).filter(|index| self.exists(*index)) {
            self.add_petition(index, &mut add);
        }
        files
    }

    fn add_petition(&self, index: usize, add: &mut impl FnMut(&str, String)) {
        let of = |edit| self.of(index, edit);
        let slug = self.slug(index);
        let organisation = ["town", "river", "[river, town]"][usize::from(of(PetitionEdit::Organisation) % 3)];
        let topics = ["Trees", "Water", "Trees, Fish", "", "TREES"][usize::from(of(PetitionEdit::Topic) % 5)];
        let mut keys = format!(
            "title: \"Petition {index} {}\"\ntarget: The mayor\norganisation: {organisation}\ntopics: [{topics}]\n",
            of(PetitionEdit::Title)
        );
        // Within the days to which the clock moves.
        let date = match of(PetitionEdit::Opens) {
            0 => format!("2026-01-{:02}", index + 1),
            later => format!("2026-11-{:02}", 23 + later),
        };
        keys.push_str(&format!("date: {date}\n"));
        if of(PetitionEdit::Closes) > 0 {
            keys.push_str(&format!("closes: 2026-12-{:02}\n", of(PetitionEdit::Closes)));
        }
        let status = ["", "status: draft\n", "status: closed\n", "status: victory\n"];
        keys.push_str(status[usize::from(of(PetitionEdit::Status) % 4)]);
        if of(PetitionEdit::Featured) % 2 == 1 {
            keys.push_str("featured: true\n");
        }
        if of(PetitionEdit::Fields) % 2 == 1 {
            keys.push_str("form: { fields: [country] }\n");
        }
        if of(PetitionEdit::KeepDays) > 0 {
            keys.push_str(&format!("signing: {{ keep_days: {} }}\n", 30 + of(PetitionEdit::KeepDays)));
        }
        if index == 1 {
            keys.push_str("image: { file: dot.svg, alt: A dot }\n");
        }
        let other = (index + 1 + usize::from(of(PetitionEdit::Link))) % PETITIONS;
        let link = if self.exists(other) { format!(" See [another]({}.md).", self.slug(other)) } else { String::new() };
        add(
            &format!("content/petitions/{slug}.md"),
            format!("---\n{keys}---\nWe ask the mayor {}.{link}\n", of(PetitionEdit::Text)),
        );
        if of(PetitionEdit::Update) > 0 {
            let text = format!("---\ntitle: News {}\n---\nHeard.\n", of(PetitionEdit::Update));
            add(&format!("content/petitions/{slug}/updates/2026-11-20-news.md"), text);
        }
        if of(PetitionEdit::French) > 0 {
            let text = format!("---\ntitle: \"Pétition {}\"\n---\nNous demandons.\n", of(PetitionEdit::French));
            add(&format!("content/petitions/{slug}.fr.md"), text);
        }
    }
}
