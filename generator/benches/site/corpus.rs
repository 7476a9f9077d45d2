//! A corpus of petitions: about 350 words and 2.4 kB each, 30 topics with 3 on each petition. The same at every run.

use std::fmt::Write;
use std::fs;
use std::path::Path;

const TOPICS: usize = 30;

/// Short enough that 350 of them make 2.4 kB. Their sentences have about 20, as those of people have.
const WORDS: &[&str] = &[
    "the", "council", "should", "keep", "our", "library", "open", "on", "every", "Saturday", "because", "children",
    "from", "this", "town", "learn", "there", "and", "families", "who", "work", "all", "week", "have", "no", "other",
    "day", "for", "books", "warm", "rooms", "or", "help", "with", "forms", "we", "ask", "members", "to", "vote",
    "against", "closing", "it", "before", "winter", "comes", "while", "budget", "papers", "show", "that", "savings",
    "are", "small", "buses", "stop", "near", "parks", "rivers", "hospital", "schools", "teachers", "need", "safe",
    "roads", "clean", "air", "now",
];

/// Writes a site with `petitions` petitions and the theme of this bench.
pub(crate) fn write(root: &Path, petitions: usize) {
    let folder = root.join("content/petitions");
    fs::create_dir_all(&folder).expect("a folder");
    fs::create_dir_all(root.join("content/organisations")).expect("a folder");
    file(
        &root.join("content/site.yaml"),
        "title: A corpus\nbase_url: https://example.org/\nlanguage: en\ntheme: bare\ndescription: Petitions to measure with.\n",
    );
    file(&root.join("content/organisations/neighbours.md"), "---\nname: Neighbours\n---\nWe live here.\n");
    for index in 0..petitions {
        file(&folder.join(format!("{}.md", slug(index))), &petition(index));
    }
    for (path, text) in THEME {
        let path = root.join("themes/bare").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        file(&path, text);
    }
}

/// The templates of the bench, equal to those that Hugo gets.
const THEME: &[(&str, &str)] = &[
    ("theme.yaml", include_str!("theme/theme.yaml")),
    ("templates/bare.html", include_str!("theme/bare.html")),
    ("templates/home.html", include_str!("theme/home.html")),
    ("templates/petitions.html", include_str!("theme/petitions.html")),
    ("templates/petition.html", include_str!("theme/petition.html")),
    ("templates/topic.html", include_str!("theme/topic.html")),
    ("templates/list.html", include_str!("theme/list.html")),
];

/// The name of a petition's file.
pub(crate) fn slug(index: usize) -> String {
    format!("petition-{index:06}")
}

fn petition(index: usize) -> String {
    let mut random = Random(index as u64 * 7_919 + 1);
    let mut text = String::with_capacity(2_600);
    let title = random.sentence(6);
    let target = random.sentence(3);
    let (year, month, day) = (2010 + index % 16, 1 + index % 12, 1 + index % 28);
    let topics: Vec<String> = (0..3).map(|step| format!("Topic {}", (index * 3 + step * 7) % TOPICS)).collect();
    let _ = write!(
        text,
        "---\ntitle: \"{title} {index}\"\ntarget: \"{target}\"\ndate: {year}-{month:02}-{day:02}\nsummary: \"{}\"\ntopics: [{}]\n---\n",
        random.sentence(14),
        topics.join(", "),
    );
    for paragraph in 0..5 {
        if paragraph == 2 {
            let _ = write!(text, "## {}\n\n", random.sentence(4));
            for _ in 0..4 {
                let _ = writeln!(text, "- {}", random.sentence(8));
            }
            text.push('\n');
        }
        let _ = write!(text, "{}. **{}** {}. ", random.sentence(18), random.sentence(3), random.sentence(16));
        let _ = write!(text, "[{}](https://example.org/{paragraph}) {}.\n\n", random.sentence(2), random.sentence(20));
    }
    text
}

/// A generator of numbers that look random (Lehmer), for words that repeat like words.
struct Random(u64);

impl Random {
    fn next(&mut self) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize
    }

    fn sentence(&mut self, words: usize) -> String {
        let words: Vec<&str> = (0..words).map(|_| WORDS[self.next() % WORDS.len()]).collect();
        words.join(" ")
    }
}

fn file(path: &Path, text: &str) {
    fs::write(path, text).expect("the corpus can be written");
}
