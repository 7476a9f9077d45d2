//! Pictures and other files as people bring them: what is published of them, and what is reported.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use generator::Builder;
use image::codecs::gif::GifEncoder;
use image::{DynamicImage, Frame, ImageFormat, RgbaImage};

use crate::fixture::{options, write};

/// The place `Exampleton` in EXIF, as far as a test looks.
const EXIF: &[u8] = b"\xff\xe1\0\x12Exif\0\0EXAMPLETON";

fn picture(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    DynamicImage::new_rgb8(45, 30).write_to(&mut Cursor::new(&mut bytes), format).unwrap();
    bytes
}

/// A photo that says where it was taken.
fn photo() -> Vec<u8> {
    let jpeg = picture(ImageFormat::Jpeg);
    [&jpeg[..2], EXIF, &jpeg[2..]].concat()
}

/// A site of one petition with these further keys and this text, and further files.
fn site(keys: &str, text: &str, files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, "content/site.yaml", "title: Petitions\nbase_url: https://petitions.example.org/\n");
    write(root, "content/organisations/us.md", "---\nname: Us\n---\nWe live here.\n");
    let front = "title: Keep it open\ntarget: The council\ndate: 2026-11-01\ncloses: 2027-05-01\n";
    let petition = format!("---\n{front}{keys}---\nWe ask the council to keep it open.\n\n{text}\n");
    write(root, "content/petitions/elm/index.md", &petition);
    for (name, bytes) in files {
        let path = root.join("content/petitions/elm").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// Builds a site; returns the warnings.
#[track_caller]
fn build(folder: &tempfile::TempDir) -> String {
    let outcome = Builder::in_memory().build(&options(folder.path()));
    assert!(outcome.report.is_some(), "{:?}", outcome.diagnostics);
    outcome.diagnostics.render_short()
}

fn page(folder: &tempfile::TempDir) -> String {
    fs::read_to_string(folder.path().join("site/petitions/elm/index.html")).unwrap()
}

/// The published files whose names start like this, by path.
fn published(folder: &tempfile::TempDir, start: &str) -> Vec<String> {
    fn add(folder: &Path, start: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                add(&path, start, found);
            } else if path.file_name().unwrap().to_str().unwrap().starts_with(start) {
                found.push(path.to_str().unwrap().to_owned());
            }
        }
    }
    let mut found = Vec::new();
    add(&folder.path().join("site"), start, &mut found);
    found.sort();
    found
}

#[test]
fn names_are_found_in_either_normal_form() {
    let (composed, decomposed) = ("caf\u{e9}", "cafe\u{301}");
    for (on_disk, written) in [(decomposed, composed), (composed, decomposed)] {
        let photo = photo();
        let files: [(&str, &[u8]); 4] = [
            (&format!("{on_disk}.jpg"), &photo),
            (&format!("{on_disk}.pdf"), b"%PDF-1.7"),
            (&format!("{on_disk}/plan.jpg"), &photo),
            (&format!("{on_disk}-logo.svg"), b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 2'></svg>"),
        ];
        let keys = format!("image: {{ file: {written}/plan.jpg, alt: A plan }}\n");
        let text = format!(
            "![The hall]({written}.jpg)\n\n[Report]({written}.pdf)\n\n<u>Raw</u> <img src=\"{written}.jpg\" alt=\"Raw\">\n"
        );
        let folder = site(&keys, &text, &files);
        let organisation = format!("---\nname: Us\nlogo: ../petitions/elm/{written}-logo.svg\n---\nWe live here.\n");
        write(folder.path(), "content/organisations/us.md", &organisation);
        let theme = folder.path().join("themes/default");
        fs::create_dir_all(theme.join("static")).unwrap();
        fs::create_dir_all(theme.join("templates")).unwrap();
        fs::write(theme.join(format!("static/{on_disk}.txt")), "words").unwrap();
        let template = format!("<p>{{{{ asset(name=\"{written}.txt\") }}}}</p>\n");
        fs::write(theme.join("templates/poster.html"), template).unwrap();
        let checked = Builder::in_memory().check(folder.path(), options(folder.path()).now);
        assert!(!checked.has_errors(), "{checked:?}");
        build(&folder);
        let page = page(&folder);
        assert_eq!(page.matches("<img src=\"/assets/caf-45.").count(), 2, "{page}");
        assert!(page.contains("/assets/plan-45."), "{page}");
        assert!(page.contains("href=\"/files/petitions/elm/caf%C3%A9.pdf\""), "{page}");
        assert!(folder.path().join("site/files/petitions/elm/caf\u{e9}.pdf").is_file());
        assert!(!published(&folder, "caf--logo.").is_empty());
    }
}

#[test]
fn originals_are_published_only_if_a_text_links_to_them_and_without_metadata() {
    let photo = photo();
    let files: [(&str, &[u8]); 3] = [("shown.jpg", &photo), ("linked.jpg", &photo), ("key.jpg", &photo)];
    let text = "![The hall](shown.jpg)\n\n[Photo](linked.jpg)\n\n[![The hall](linked.jpg)](linked.jpg)";
    let folder = site("image: { file: key.jpg, alt: A plan }\n", text, &files);
    build(&folder);
    assert!(published(&folder, "shown.jpg").is_empty() && published(&folder, "key.jpg").is_empty());
    for name in ["shown-45.", "key-45.", "linked-45."] {
        assert!(!published(&folder, name).is_empty(), "{name}");
    }
    let original = fs::read(folder.path().join("site/files/petitions/elm/linked.jpg")).unwrap();
    assert_eq!(original.len(), photo.len() - EXIF.len());
    for path in ["shown", "linked", "key"].into_iter().flat_map(|name| published(&folder, name)) {
        let bytes = fs::read(&path).unwrap();
        assert!(!bytes.windows(10).any(|window| window == b"EXAMPLETON"), "{path}");
    }
    let feed = fs::read_to_string(folder.path().join("site/feed.xml")).unwrap();
    let published = "&lt;img src=&quot;https://petitions.example.org/assets/shown-45.";
    assert!(
        feed.contains(published) || feed.contains("<img src=\"https://petitions.example.org/assets/shown-45."),
        "{feed}"
    );
}

#[test]
fn moving_pictures_of_texts_are_kept() {
    let mut gif = Vec::new();
    let frame = || Frame::new(RgbaImage::new(9, 6));
    GifEncoder::new(&mut gif).encode_frames([frame(), frame()]).unwrap();
    let mut png = Vec::new();
    let mut encoder = png::Encoder::new(&mut png, 9, 6);
    encoder.set_animated(2, 0).unwrap();
    let mut frames = encoder.write_header().unwrap();
    frames.write_image_data(&[0; 54]).unwrap();
    frames.write_image_data(&[9; 54]).unwrap();
    frames.finish().unwrap();
    let files: [(&str, &[u8]); 3] = [("a.png", &png), ("b.gif", &gif), ("c.gif", &picture(ImageFormat::Gif))];
    let folder = site("image: { file: a.png, alt: A plan }\n", "![A](a.png) ![B](b.gif) ![C](c.gif)", &files);
    let warnings = build(&folder);
    assert_eq!(published(&folder, "a.").len(), 1, "as it is");
    assert!(published(&folder, "c.").is_empty() && published(&folder, "c-").len() > 1, "a still one has its widths");
    assert!(warnings.contains("a.png:1:1: warning[unsuitable-picture]: this picture moves"), "{warnings}");
}

#[test]
fn drawings_have_their_size() {
    let drawing: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' width='100%' viewBox='0 0 64 32'></svg>";
    let folder = site("", "![A](a.svg)", &[("a.svg", drawing)]);
    build(&folder);
    assert!(page(&folder).contains("width=\"64\" height=\"32\""), "{}", page(&folder));
}

#[test]
fn files_that_are_no_pictures_are_named_as_what_they_are() {
    let jpeg = picture(ImageFormat::Jpeg);
    let lfs: &[u8] = b"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n";
    let files: [(&str, &[u8]); 6] = [
        ("a.jpg", b""),
        ("b.jpg", lfs),
        ("c.jpg", &jpeg[..jpeg.len() / 2]),
        ("d.jpg", b"\0\0\0\x18ftypavif\0\0\0\0"),
        ("e.svg", b"<svg><p></svg>"),
        ("f.pdf", lfs),
    ];
    let folder = site("", "![A](a.jpg) ![B](b.jpg) ![C](c.jpg) ![D](d.jpg) ![E](e.svg) [F](f.pdf)", &files);
    let checked = Builder::in_memory().check(folder.path(), options(folder.path()).now).errors_only().render_short();
    for (name, expected) in [
        ("a.jpg", "this file is empty; copy it here again"),
        ("b.jpg", "this file is a pointer of Git LFS, not the file itself; run `git lfs pull`"),
        ("c.jpg", "this picture is cut off: the end of its file is missing; copy it here again"),
        ("d.jpg", "this file is an AVIF picture, which pages cannot show; save it as JPEG, PNG or WebP"),
        ("e.svg", "this drawing is not valid SVG: "),
        ("f.pdf", "this file is a pointer of Git LFS, not the file itself; run `git lfs pull`"),
    ] {
        assert!(checked.contains(&format!("elm/{name}:1:1: error[bad-value]: {expected}")), "{name}\n{checked}");
    }
    assert!(checked.contains("elm/index.md shows it") && checked.contains("elm/index.md links to it"), "{checked}");
    let built = Builder::in_memory().build(&options(folder.path())).diagnostics.errors_only().render_short();
    assert_eq!(checked, built);
}

#[test]
fn what_screens_or_other_people_should_not_get_is_reported() {
    let folder = site(
        "",
        "![A](a.jpg) [B](b.heic) [C](c.mov) [D](d.svg) [E](e.jpg) [F](f.tif)",
        &[
            ("a.jpg", include_bytes!("pictures/cmyk.jpg")),
            ("b.heic", b"\0\0\0\x18ftypheic\0\0\0\0Exif"),
            ("c.mov", b"\0\0\0\x18ftypqt  \0\0\0\0com.apple.quicktime.location.ISO6709"),
            ("d.svg", b"<svg xmlns='http://www.w3.org/2000/svg' export-filename='/home/ann/d.png'/>"),
            ("e.jpg", &photo()),
            ("f.tif", b"II*\0"),
        ],
    );
    let checked = Builder::in_memory().check(folder.path(), options(folder.path()).now).render_short();
    for (name, expected) in [
        ("a.jpg", "warning[unsuitable-picture]: this picture has the colours of printers (CMYK)"),
        ("b.heic", "warning[personal-metadata]: cameras write place and time into such pictures"),
        ("f.tif", "warning[personal-metadata]: cameras write place and time into such pictures"),
        ("c.mov", "warning[personal-metadata]: this video says where it was taken"),
        ("d.svg", "warning[personal-metadata]: this drawing names a file of the computer"),
    ] {
        assert!(checked.contains(&format!("elm/{name}:1:1: {expected}")), "{name}\n{checked}");
    }
    assert!(!checked.contains("e.jpg"), "published without it: {checked}");
}
