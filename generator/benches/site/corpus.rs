//! A corpus of petitions: about 350 words and 2.4 kB each, 30 topics with 3 on each petition. The same at every run.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use rayon::prelude::*;

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

/// The theme of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// The theme that sites use, with a logo, a brand colour and a picture in every tenth petition.
    Default,
    /// The theme of this bench, which has only what other generators make too.
    Bare,
}

const BARE: &str = "title: A corpus\nbase_url: https://example.org/\nlanguage: en\ntheme: bare\ndescription: Petitions to measure with.\n";

const DEFAULT: &str = "title: A corpus\nbase_url: https://example.org/\nlanguage: en\ndescription: Petitions to measure with.\nlogo: logo.svg\nbrand: { light: \"#7a1f5c\", dark: \"#f0c4de\" }\n";

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><circle cx=\"16\" cy=\"16\" r=\"15\" fill=\"#7a1f5c\"/><path d=\"M8 20l6-9 4 6 6-5\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\"/></svg>";

const ORGANISATION: &str = "---\nname: Neighbours\nrecipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\ncontact: hello@example.org\n---\nWe live here.\n";

/// Beside the site: how many petitions it has.
const SIZE: &str = "size";

/// The number of petitions of a corpus.
pub(crate) fn size(root: &Path) -> usize {
    fs::read_to_string(root.join(SIZE)).expect("the corpus").parse().expect("a number")
}

/// Writes a site with `petitions` petitions.
pub(crate) fn write(root: &Path, petitions: usize, look: Look) {
    let folder = root.join("content/petitions");
    fs::create_dir_all(&folder).expect("a folder");
    fs::create_dir_all(root.join("content/organisations")).expect("a folder");
    let site = if look == Look::Bare { BARE } else { DEFAULT };
    file(&root.join("content/site.yaml"), site);
    file(&root.join("content/logo.svg"), LOGO);
    file(&root.join(SIZE), &petitions.to_string());
    file(&root.join("content/organisations/neighbours.md"), ORGANISATION);
    if look == Look::Default {
        fs::create_dir_all(folder.join("pictures")).expect("a folder");
    }
    (0..petitions).into_par_iter().for_each(|index| {
        let image = (look == Look::Default && index % PICTURE_EACH == 0).then(|| {
            let name = format!("pictures/{index:06}.jpg");
            fs::write(folder.join(&name), picture(index)).expect("the corpus can be written");
            format!("image: {{ file: {name}, alt: A drawing }}\n")
        });
        file(&folder.join(format!("{}.md", slug(index))), &petition(index, &image.unwrap_or_default()));
    });
    if look == Look::Bare {
        for (path, text) in THEME {
            let path = root.join("themes/bare").join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            file(&path, text);
        }
    }
}

/// One petition in so many has a picture.
const PICTURE_EACH: usize = 10;

/// A picture of 960 by 640 pixels like no other: shapes and slopes, with the grain of a photo.
fn picture(index: usize) -> Vec<u8> {
    let mut random = Random(index as u64 * 104_729 + 7);
    let [red, green, blue] = [0; 3].map(|_: u8| random.next() % 160);
    let circles: Vec<[usize; 3]> =
        (0..6).map(|_| [random.next() % 960, random.next() % 640, 60 + random.next() % 140]).collect();
    let pixels = RgbImage::from_fn(960, 640, |x, y| {
        let (x, y) = (x as usize, y as usize);
        let within = |[cx, cy, r]: &&[usize; 3]| (x.abs_diff(*cx)).pow(2) + (y.abs_diff(*cy)).pow(2) < r * r;
        let shade = 40 * circles.iter().filter(within).count() / 3 + (random.next() & 7);
        Rgb([red + x / 16 + shade, green + y / 12 + shade, blue + (x + y) / 32 + shade].map(|it| it.min(255) as u8))
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 85).encode_image(&pixels).expect("a picture can be encoded");
    bytes
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

fn petition(index: usize, image: &str) -> String {
    let mut random = Random(index as u64 * 7_919 + 1);
    let mut text = String::with_capacity(2_600);
    let title = random.sentence(6);
    let target = random.sentence(3);
    let (year, month, day) = (2010 + index % 16, 1 + index % 12, 1 + index % 28);
    let topics: Vec<String> = (0..3).map(|step| format!("Topic {}", (index * 3 + step * 7) % TOPICS)).collect();
    let _ = write!(
        text,
        "---\ntitle: \"{title} {index}\"\ntarget: \"{target}\"\ndate: {year}-{month:02}-{day:02}\nsummary: \"{}\"\ntopics: [{}]\n{image}---\n",
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
