//! `search/<lang>.json`: what the search field of the lists looks through.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use petition::language::Language;

use crate::address::search_place;
use crate::output::OutputFile;
use crate::pages::target;
use crate::snapshot::Renderer;
use crate::trace::List;
use crate::view::EffectiveStatus;

/// The most bytes of the file, compressed.
const COMPRESSED_MAX: usize = 300_000;

/// `{"petitions":[[title,target,path],…]}`, open petitions first, then newest first; as many as fit.
pub(crate) fn search_file(renderer: &Renderer<'_>, language: &Language) -> Result<OutputFile, tera::Error> {
    let (mut open, mut others) = (Vec::new(), Vec::new());
    for slug in renderer.list(List::Public).slugs {
        let petition = renderer.known_petition(&slug)?;
        let version = petition.in_language(language);
        let path = renderer.addresses().path(&renderer.reader_petition(petition, language));
        let row = serde_json::to_string(&[&**version.title, &target(renderer, &version), &path]);
        let is_open = renderer.standing(petition) == EffectiveStatus::Open;
        if is_open { &mut open } else { &mut others }.push(row.map_err(tera::Error::message)?);
    }
    open.append(&mut others);
    let json = fitting(open);
    Ok(OutputFile::text(search_place(language), json))
}

/// The file with as many of the first rows as fit.
fn fitting(mut rows: Vec<String>) -> String {
    loop {
        let json = format!("{{\"petitions\":[\n{}\n]}}\n", rows.join(",\n"));
        let length = if json.len() > COMPRESSED_MAX { compressed_length(&json) } else { json.len() };
        if length <= COMPRESSED_MAX {
            return json;
        }
        // The rows that fit if all compress alike, less a little.
        let fitting = rows.len() * COMPRESSED_MAX / length;
        rows.truncate(fitting - fitting / 50);
    }
}

/// As servers compress at most: with the fastest level, which takes the most bytes.
fn compressed_length(json: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let written = encoder.write_all(json.as_bytes()).and_then(|()| encoder.finish());
    written.expect("a vector can be written to").len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_any_titles_is_short_enough() {
        let none = fitting(Vec::new());
        assert_eq!(serde_json::from_str::<serde_json::Value>(&none).unwrap()["petitions"], serde_json::json!([]));
        // Chinese characters in no order.
        let mut state = 1_u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            char::from_u32(0x4E00 + (state >> 16) % 0x5000).unwrap()
        };
        let rows: Vec<String> =
            (0..9000).map(|_| format!("[\"{}\"]", (0..30).map(|_| next()).collect::<String>())).collect();
        let json = fitting(rows.clone());
        let length = compressed_length(&json);
        assert!((COMPRESSED_MAX * 9 / 10..=COMPRESSED_MAX).contains(&length), "{length}");
        let kept = serde_json::from_str::<serde_json::Value>(&json).unwrap()["petitions"].as_array().unwrap().len();
        assert!(json.contains(&rows[kept - 1]) && !json.contains(&rows[kept]), "the first ones");
    }
}
