//! `search/<lang>.json`: what the search field of the lists looks through.

use petition::language::Language;

use crate::address::search_place;
use crate::output::OutputFile;
use crate::pages::target;
use crate::snapshot::Renderer;
use crate::trace::List;
use crate::view::EffectiveStatus;

/// The most bytes of the file: about 300 KB compressed.
const LENGTH_MAX: usize = 900 * 1024;

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
    let mut json = String::from("{\"petitions\":[");
    for (number, row) in open.iter().chain(&others).enumerate() {
        if json.len() + row.len() > LENGTH_MAX {
            break;
        }
        json.push_str(if number == 0 { "\n" } else { ",\n" });
        json.push_str(row);
    }
    json.push_str("\n]}\n");
    Ok(OutputFile::text(search_place(language), json))
}
